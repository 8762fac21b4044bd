"""Package tools of the programming languages: pip, virtual environments, npm, cargo, go, gem."""

from training.dsl import intent

intent("pip-install",
    run=["pip install {pkg} {pkg2}", "pip install {pkg}"],
    say=["pip install {pkg} [and {pkg2}]", "install [the] python (package|module|library|packages|modules) {pkg} [and {pkg2}]", "install {pkg} [and {pkg2}] (with|using|via|by|through|from) (pip|pypi)", "(add|get) [the] python (package|module|library) {pkg} [(with|using) pip]", "install {pkg} (for|into|in) python", "i need [the] python (module|package) {pkg}"],
    tags="pip")

intent("pip-install-version",
    run="pip install {pkg}=={tag}",
    say=["(pip install|install) [the] [python (package|module)] {pkg} [in] version {tag} (with|using) pip", "pip install {pkg} [(in )?version] {tag}".replace("(in )?version", "version"), "install [python (package|module)] {pkg} == {tag} (with|using|via) pip", "install exactly [version] {tag} of [the] python (package|module) {pkg}"],
    tags="pip")

intent("pip-requirements",
    run="pip install -r {file}",
    say=["(pip install|install) [(all|the)] [python] (requirements|dependencies|packages) (from|in|of|listed in) {file} [(with|using) pip]", "pip install -r {file}", "install (everything|all packages|the python packages) (in|from|listed in) {file} (with|using) pip", "pip install [from] [the] requirements [file] {file}"],
    tags="pip")

intent("pip-requirements-default",
    run="pip install -r requirements.txt",
    say=["(pip install|install) [the|all] python (requirements|dependencies) [of this project]", "install [(the|all)] (requirements|python requirements) [with pip]", "pip install requirements", "install the dependencies of this python project"],
    tags="pip")

intent("pip-editable",
    run="pip install -e .",
    say=["(pip install|install) this [python] (project|package|directory) (in (editable|development|develop) mode|as editable|editable)", "install (the current|this) [python] (project|package) so that edits take effect", "pip editable install [of this (project|package)]"],
    tags="pip")

intent("pip-upgrade",
    run="pip install --upgrade {pkg}",
    say=["(upgrade|update) [the] python (package|module|library) {pkg}", "pip (upgrade|update) {pkg}", "(upgrade|update) {pkg} (with|using|via) pip", "get the (latest|newest) version of {pkg} (with|from|via) pip", "pip install [the] (latest|newest) [version of] {pkg}"],
    tags="pip")

intent("pip-upgrade-pip",
    run="python3 -m pip install --upgrade pip",
    say=["(upgrade|update) pip [itself] [to the (latest|newest) version]", "get the (latest|newest) [version of] pip", "pip is outdated, (update|upgrade) it"],
    tags="pip")

intent("pip-uninstall",
    run="pip uninstall {pkg}",
    say=["(uninstall|remove) [the] python (package|module|library) {pkg}", "pip (uninstall|remove) {pkg}", "(uninstall|remove) {pkg} (with|using|via|from) pip", "get rid of [the] python (package|module) {pkg}"],
    tags="pip")

intent("pip-list",
    run="pip list",
    say=["=[all] [the] [installed] (python packages|pip packages|python modules|python libraries) [(installed|and their versions)]", "?(which|what) (python packages|pip packages|python modules) (are installed|do i have)", "pip list", "list [all] [the] packages installed (with|by|via) pip", "?what did i install with pip"],
    tags="pip")

intent("pip-outdated",
    run="pip list --outdated",
    say=["=[all] [the] outdated (python|pip) packages", "?(which|what) (python|pip) packages (are outdated|can be (upgraded|updated)|have updates|need an update)", "pip [list] outdated", "check for (updates of|newer) python packages"],
    tags="pip")

intent("pip-freeze",
    run=["pip freeze > {file}", "pip freeze > requirements.txt"],
    say=["(save|write|export|freeze|dump) [(the|all|my)] [installed] python (packages|requirements|dependencies) [(and [their] versions)] (to|into|in) {file}", "pip freeze (to|into|>) {file}", "(create|make|generate|write) [a|the] requirements[ file|.txt] [(from|of|for) (the installed packages|this environment|my environment)]".replace("[ file|.txt]", "[.txt]"), "freeze [(my|the)] [python] (requirements|dependencies|environment)", "(create|generate) {file} from [the] installed python packages"],
    tags="pip")

intent("pip-show",
    run="pip show {pkg}",
    say=["=(info|information|details) (about|on|of) [the] [installed] (python|pip) (package|module) {pkg}", "?(which|what) version of [the] python (package|module|library) {pkg} (is installed|do i have)", "pip show {pkg}", "?where is [the] python (package|module) {pkg} installed", "?is [the] python (package|module) {pkg} installed", "=[the] installed version of [the] python (package|module) {pkg}"],
    tags="pip")

intent("pip-user",
    run="pip install --user {pkg}",
    say=["(pip install|install) [the] [python (package|module)] {pkg} (only for me|just for me|for my user only|for the current user|in my home directory) [with pip]", "pip install {pkg} (as user|for (my|this|the current) user [only]|without root)"],
    tags="pip")

intent("pip-download",
    run="pip download {pkg}",
    say=["download [the] python (package|module) {pkg} (without installing [it]|but don't install it)", "pip download {pkg}"],
    tags="pip", weight=.5)

intent("pip-cache-purge",
    run="pip cache purge",
    say=["(clear|empty|purge|delete|clean) [the] pip cache", "free [the] space used by pip's cache", "pip cache (purge|clear)"],
    tags="pip", weight=.6)

intent("pip-check",
    run="pip check",
    say=["check [the] (python|pip) (dependencies|packages) for conflicts", "?are (the|my) [installed] python packages compatible", "?do [any] (python|pip) packages have (broken|missing|conflicting) dependencies"],
    tags="pip", weight=.6)

intent("pipx-install",
    run="pipx install {pkg}",
    say=["install [the] python (app|application|tool) {pkg} (with pipx|isolated|in its own environment)", "pipx install {pkg}", "install {pkg} (with|using|via) pipx"],
    tags="pipx")

intent("venv-create",
    run=["python3 -m venv {dir}", "python3 -m venv .venv"],
    say=["(create|make|set up|start) [a|an|the] [new] [python] (virtual environment|virtualenv|venv|virtual env) [(here|for this project)]", "(create|make|set up) [a|the] [new] [python] (virtual environment|virtualenv|venv|virtual env) [(in|at|called|named)] {dir}", "=[a] [new] python (virtual environment|virtualenv|venv) [(in|called|named) {dir}]", "python [3] venv [{dir}]", "make [a] venv"],
    tags="python3 venv")

intent("venv-activate",
    run=["source {dir}/bin/activate", "source .venv/bin/activate"],
    say=["activate [the|my] [python] (virtual environment|virtualenv|venv|virtual env) [(in|called|named)] [{dir}]", "(enter|use|switch to|turn on) [the] [python] (virtual environment|virtualenv|venv) [(in|called)] [{dir}]", "source [the] venv [(in) {dir}]", "activate venv"],
    tags="source venv")

intent("venv-deactivate",
    run="deactivate",
    say=["(deactivate|leave|exit|quit|get out of|turn off) (the|my|this) [(current|python)] (virtual environment|virtualenv|venv|virtual env)", "deactivate [the] venv", "stop using the (venv|virtualenv|virtual environment)"],
    tags="deactivate venv")

intent("conda-create",
    run="conda create -n {name}",
    say=["(create|make) [a] [new] conda (environment|env) [(called|named)] {name}", "conda create {name}", "=[a] [new] conda (env|environment) [(called|named)] {name}"],
    tags="conda")

intent("conda-activate",
    run="conda activate {name}",
    say=["activate [the] conda (environment|env) {name}", "(switch|change) to [the] conda (environment|env) {name}", "conda activate {name}"],
    tags="conda")

intent("conda-list",
    run="conda env list",
    say=["=[all] [my|the] conda (environments|envs)", "?(which|what) conda (environments|envs) (do i have|are there|exist)"],
    tags="conda")

intent("npm-install",
    run="npm install",
    say=["(install|npm install) [(all|the|all the)] [(node|npm|javascript|js)] dependencies [(of|for) (this|the) [node] project] [(with|using) npm]", "npm (install|i)", "install (the|all) (packages|dependencies) (in|from|of) [(the|my)] package.json", "(install|get) [the] node modules"],
    tags="npm")

intent("npm-install-pkg",
    run="npm install {pkg}",
    say=["npm (install|i|add) {pkg}", "(install|add) [the] (npm|node|javascript|js|node.js) (package|module|library) {pkg}", "(install|add) {pkg} (with|using|via|from) npm", "add {pkg} (to|as) [(the|my|a)] [node] (dependencies|dependency|project|package.json)", "use npm to install {pkg}"],
    tags="npm")

intent("npm-install-dev",
    run="npm install --save-dev {pkg}",
    say=["(install|add) {pkg} as [a] (dev|development) dependency [(with|using) npm]", "npm (install|add) {pkg} (as dev dependency|as dev|for development|save dev|dev)", "(install|add) [the] (npm|node) (package|module) {pkg} for development [only]", "add {pkg} to [the|my] (dev|development) dependencies", "add {pkg} to devdependencies"],
    tags="npm")

intent("npm-install-global",
    run="npm install -g {pkg}",
    say=["(install|add) [the] [(npm|node)] [(package|module|tool)] {pkg} globally [(with|using) npm]", "npm (install|add) {pkg} (globally|global)", "(globally|global) (npm install|install) [the] [npm] [package] {pkg}", "npm install global {pkg}"],
    tags="npm")

intent("npm-ci",
    run="npm ci",
    say=["(do|run|make) a clean (npm install|install with npm|install of the node dependencies)", "npm clean install", "install [the] (node|npm) dependencies (exactly as|from) [in] the (lock file|lockfile)", "npm ci"],
    tags="npm")

intent("npm-uninstall",
    run="npm uninstall {pkg}",
    say=["npm (uninstall|remove|rm) {pkg}", "(uninstall|remove) [the] (npm|node|javascript|js) (package|module) {pkg}", "(uninstall|remove) {pkg} (with|using|from) npm", "remove {pkg} from [the|my] (node|npm) (dependencies|project)"],
    tags="npm")

intent("npm-update",
    run=["npm update {pkg}", "npm update"],
    say=["(update|upgrade) [(all|the|all the|my)] (npm|node) (packages|dependencies|modules)", "npm (update|upgrade) [{pkg}]", "(update|upgrade) [the] (npm|node) (package|module) {pkg}"],
    tags="npm")

intent("npm-outdated",
    run="npm outdated",
    say=["=[all] [the] outdated (npm|node|js) (packages|dependencies|modules)", "?(which|what) (npm|node) (packages|dependencies) are outdated", "npm outdated", "check for (outdated|newer) (npm|node) (packages|dependencies)"],
    tags="npm")

intent("npm-list",
    run="npm list --depth=0",
    say=["=[all] [the] [installed] (npm|node) (packages|modules|dependencies) [(of this project|installed here)]", "?(which|what) (npm|node) (packages|modules) are installed [(here|in this project)]", "npm list", "list (direct|top level|installed) (npm|node) (packages|dependencies)"],
    tags="npm")

intent("npm-list-global",
    run="npm list -g --depth=0",
    say=["=[all] [the] (globally installed|global) (npm|node) (packages|modules)", "?(which|what) (npm|node) packages are installed globally", "npm list global", "list (global|globally installed) npm packages"],
    tags="npm")

intent("npm-run",
    run="npm run {name}",
    say=["(run|start|execute) [the] (npm|node|package.json) script [(called|named)] {name}", "npm run {name}", "(run|execute) [the] [script] {name} (from|in|of) [(the|my)] package.json", "(run|execute) {name} (with|using|via) npm [run]"],
    tags="npm")

for _s in ("build", "dev", "lint", "format"):
    intent("npm-run-" + _s, run="npm run " + _s, say=["npm run " + _s, "(run|start) [the] npm " + _s + " [script]", "run [the] " + _s + " script (with|of|in) (npm|package.json)", "(run|do) [the] " + _s + " (with|using|via) npm"], tags="npm", weight=.4)

intent("npm-start", run="npm start", say=["npm start", "start (the|this|my) (node|npm|js|javascript) (app|project|application|server)", "start (the|this|my) app[lication] (with|using|via) npm"], tags="npm")
intent("npm-test", run="npm test", say=["npm test", "run [the] (npm|node|javascript|js) tests", "(run|execute) [the] tests (with|using|via) npm", "test (the|this|my) (node|npm|js) project"], tags="npm")
intent("npm-init", run="npm init -y", say=["(create|make|start|init|initialize) [a] [new] (npm|node|node.js|javascript) (project|package) [(here|without questions)]", "npm init", "(create|make|generate) [a|the] [default] package.json"], tags="npm")
intent("npm-audit", run="npm audit", say=["(check|scan|audit) [the] (npm|node) (dependencies|packages) for (vulnerabilities|security (issues|problems|holes))", "npm audit", "?(do|are) [(any|my)] (npm|node) (packages|dependencies) (have vulnerabilities|vulnerable)"], tags="npm")
intent("npm-audit-fix", run="npm audit fix", say=["(fix|repair) [the] (npm|node) (vulnerabilities|security issues|audit findings)", "npm audit fix", "fix vulnerable (npm|node) packages"], tags="npm")
intent("npm-publish", run="npm publish", say=["publish (this|the|my) [(npm|node)] package [(to|on) npm]", "npm publish", "(release|upload) (this|the|my) package (to|on) npm"], tags="npm")
intent("npm-cache", run="npm cache clean --force", say=["(clear|clean|empty|delete) [the] npm cache", "npm cache (clean|clear)"], tags="npm")
intent("npm-view-version", run="npm view {pkg} version", say=["=[the] (latest|newest|current) version of [the] (npm|node) package {pkg} [(on npm|in the registry)]", "?(what|which) is the (latest|newest) version of {pkg} (on|in) npm", "npm view version of {pkg}"], tags="npm")
intent("npx", run="npx {pkg}", say=["run [the] (npm|node) (package|tool) {pkg} without installing [it]", "npx {pkg}", "(run|execute) {pkg} (with|using|via) npx"], tags="npx")
intent("npm-reinstall", run="rm -rf node_modules && npm install", say=["(delete|remove) [the] node_modules [folder] and (install [(everything|dependencies)] again|reinstall)", "reinstall (all|the) (node|npm) (modules|dependencies|packages) from scratch", "(remove|delete) node modules and run npm install"], tags="npm")
intent("yarn-add", run="yarn add {pkg}", say=["yarn add {pkg}", "(add|install) {pkg} (with|using|via) yarn"], tags="yarn", weight=.5)
intent("yarn-install", run="yarn install", say=["yarn [install]", "install [the|all] dependencies (with|using) yarn"], tags="yarn", weight=.5)
intent("pnpm-add", run="pnpm add {pkg}", say=["pnpm (add|install) {pkg}", "(add|install) {pkg} (with|using|via) pnpm"], tags="pnpm", weight=.4)
intent("node-version", run="node --version", say=["=[the] (node|node.js|nodejs) version", "?(what|which) version of (node|nodejs|node.js) (do i have|is installed|am i using)", "check (the|my) (node|nodejs) version", "print [the] (node|nodejs) version"], tags="node", weight=.5)
intent("python-version", run="python3 --version", say=["=[the] (python|python3|python 3) version", "?(what|which) [version of] python [version] (do i have|is installed|am i using|is this)", "check (the|my) python version", "print [the] python version"], tags="python3", weight=.5)
intent("nvm-use", run="nvm use {n}", say=["(use|switch to|activate) node [(version|js)] {n} (with|using) nvm", "nvm use {n}", "switch [to] node version {n}"], tags="nvm", weight=.5)
intent("nvm-install", run="nvm install {n}", say=["install node [(version|js)] {n} (with|using) nvm", "nvm install {n}"], tags="nvm", weight=.5)

intent("cargo-build", run="cargo build", say=["cargo build", "(build|compile) (this|the|my) (rust|cargo) (project|crate|code|program)", "(build|compile) [this] with cargo", "build rust"], tags="cargo")
intent("cargo-build-release", run="cargo build --release", say=["cargo build (release|in release mode|optimized|for release)", "(build|compile) (this|the|my) (rust|cargo) (project|crate|code|program) (in release mode|for release|optimized|with optimizations)", "(make|do) a release build (with cargo|of (the|this) (rust|cargo) (project|crate))", "build a release (with|using) cargo"], tags="cargo")
intent("cargo-run", run="cargo run", say=["cargo run", "(run|start|execute|build and run) (this|the|my) (rust|cargo) (project|crate|program)", "(run|start) [this] (with|using) cargo"], tags="cargo")
intent("cargo-test", run=["cargo test {word}", "cargo test"], say=["cargo test", "(run|execute) [(all|the|all the)] (rust|cargo) tests", "test (this|the|my) (rust|cargo) (project|crate)", "(run|execute) [the] tests (with|using) cargo", "(run|execute) [only] [the] (rust|cargo) test[s] [(named|called|matching)] {word}"], tags="cargo")
intent("cargo-new", run="cargo new {name}", say=["(create|make|start) [a] [new] (rust|cargo) (project|crate|package|program) [(called|named)] {name}", "cargo new {name}", "=[a] new rust project [(called|named)] {name}"], tags="cargo")
intent("cargo-add", run="cargo add {pkg}", say=["cargo add {pkg}", "add [the] [(crate|dependency|rust crate)] {pkg} (to (this|the|my) [(rust|cargo)] (project|cargo.toml|crate)|with cargo|as a cargo dependency)", "(add|use) [the] (rust )?crate {pkg}".replace("(rust )?", "[rust] ")], tags="cargo")
intent("cargo-install", run="cargo install {pkg}", say=["cargo install {pkg}", "install [the] (rust|cargo) (program|binary|tool|crate) {pkg}", "install {pkg} (with|using|via|from) (cargo|crates.io)"], tags="cargo")
intent("cargo-check", run="cargo check", say=["cargo check", "(check|type check|typecheck) (this|the|my) (rust|cargo) (project|crate|code) [(without building [it])]", "?does (this|the|my) rust (code|project) compile"], tags="cargo")
intent("cargo-clippy", run="cargo clippy", say=["(lint|run clippy on) (this|the|my) (rust|cargo) (project|crate|code)", "(run|cargo) clippy", "run the rust linter"], tags="cargo")
intent("cargo-fmt", run="cargo fmt", say=["(format|reformat) (this|the|my|all) (rust|cargo) (project|crate|code|sources)", "cargo (fmt|format)", "run rustfmt on the (project|crate)"], tags="cargo")
intent("cargo-update", run="cargo update", say=["update [(the|all|my)] (cargo|rust|crate) dependencies", "cargo update", "update the cargo lock file"], tags="cargo")
intent("cargo-clean", run="cargo clean", say=["cargo clean", "(clean|remove|delete) [the] (rust|cargo) (build|target|build files|build artifacts)", "clean (this|the|my) (rust|cargo) project"], tags="cargo")
intent("cargo-doc", run="cargo doc --open", say=["(build|make|generate) and open [the] (rust|cargo) (docs|documentation)", "open [the] (docs|documentation) of (this|the|my) (rust|cargo) (crate|project)", "cargo doc open"], tags="cargo")
intent("rustup-update", run="rustup update", say=["(update|upgrade) rust [to the (latest|newest) version]", "rustup update", "(update|upgrade) [the|my] rust toolchain"], tags="rustup")

intent("go-build", run="go build ./...", say=["(build|compile) (this|the|my) (go|golang) (project|module|code|packages)", "go build [(everything|all packages)]", "(build|compile) all (go|golang) packages"], tags="go")
intent("go-run", run="go run {file}", say=["go run {file}", "(run|execute|start) [the] (go|golang) (program|file|source) {file}", "run {file} (with|using) go"], tags="go")
intent("go-test", run="go test ./...", say=["(run|execute) [(all|the|all the)] (go|golang) tests", "go test [(everything|all|all packages)]", "test (this|the|my) (go|golang) (project|module|code)", "(run|execute) [the] tests (with|using|in) go"], tags="go")
intent("go-test-one", run="go test -run {word} ./...", say=["run [only] [the] (go|golang) test[s] [(named|called|matching)] {word}", "go test [only] {word}"], tags="go")
intent("go-test-race", run="go test -race ./...", say=["(run|execute) [the|all] (go|golang) tests with [the] race detector", "go test (race|with race detector|with race detection)"], tags="go")
intent("go-test-cover", run="go test -cover ./...", say=["=[the] test coverage of (this|the|my) (go|golang) (project|module|code)", "(run|execute) [the] (go|golang) tests with coverage", "go test (with coverage|coverage|cover)"], tags="go")
intent("go-mod-init", run="go mod init {name}", say=["(create|make|start|init|initialize) [a] [new] (go|golang) module [(called|named)] {name}", "go mod init {name}"], tags="go")
intent("go-mod-tidy", run="go mod tidy", say=["go mod tidy", "(tidy|clean up|tidy up) [(the|my)] (go module|go.mod|go dependencies|go modules)", "(remove|drop) unused (go|golang) dependencies"], tags="go")
intent("go-get", run="go get {pkg}", say=["go get {pkg}", "(add|install|get|download) [the] (go|golang) (package|module|dependency|library) {pkg}"], tags="go")
intent("go-fmt", run="gofmt -w .", say=["(format|reformat) (all|the|my) (go|golang) (code|files|sources) [here]", "run gofmt [(on everything|here)]", "gofmt everything"], tags="gofmt")
intent("go-vet", run="go vet ./...", say=["go vet [(everything|all)]", "(vet|lint|check) (this|the|my) (go|golang) (code|project|module)"], tags="go")
intent("go-version", run="go version", say=["=[the] (go|golang) version", "?(what|which) version of (go|golang) (do i have|is installed)"], tags="go", weight=.4)

intent("gem-install", run="gem install {pkg}", say=["gem install {pkg}", "install [the] (ruby gem|gem|ruby package) {pkg}", "install {pkg} (with|using|via) gem"], tags="gem")
intent("gem-list", run="gem list", say=["=[all] [the] [installed] (ruby gems|gems|ruby packages)", "?(which|what) [ruby] gems are installed", "gem list"], tags="gem")
intent("gem-uninstall", run="gem uninstall {pkg}", say=["gem uninstall {pkg}", "(uninstall|remove) [the] (ruby gem|gem) {pkg}"], tags="gem")
intent("bundle-install", run="bundle install", say=["install [(all|the)] (gems|ruby dependencies) (from|in|of) [(the|my)] gemfile", "bundle install", "install [the] ruby dependencies [of this project]"], tags="bundle")
intent("composer-install", run="composer install", say=["install [the|all] (php|composer) dependencies [of this project]", "composer install"], tags="composer", weight=.5)
intent("composer-require", run="composer require {pkg}", say=["composer require {pkg}", "add [the] (php|composer) package {pkg}"], tags="composer", weight=.5)
intent("mvn-package", run="mvn package", say=["(build|package) (this|the|my) (maven|java) project [(with|using) maven]", "mvn package", "maven (build|package)"], tags="mvn", weight=.5)
intent("mvn-test", run="mvn test", say=["run [the] (maven|java) tests [(with|using) maven]", "mvn test", "maven test"], tags="mvn", weight=.5)
intent("mvn-clean", run="mvn clean install", say=["(clean and install|clean build and install) (this|the|my) maven project", "mvn clean install", "maven clean install"], tags="mvn", weight=.5)
intent("gradle-build", run="./gradlew build", say=["(build) (this|the|my) gradle project", "gradle build", "build (it|this|the project) with gradle"], tags="gradle", weight=.5)
