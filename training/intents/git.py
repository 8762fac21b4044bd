"""Git, the daily part: status, staging, committing, undoing."""

from training.dsl import intent

intent("git-status",
    run="git status",
    say=[
        "=git status",
        "=[the] (status|state) of (the|this|my) (repo|repository|working tree|git repo)",
        "?what (has|have i) changed in (the|this|my) (repo|working tree|repository)",
        "?which files (are|have been) (changed|modified|staged) in (git|this repo|the repo)",
        "?what changed [(in git|in the repo)] since [the|my] last commit",
        "?is (my|the) (working tree|repo|working copy|git tree) clean",
        "check [the] git status",
        "?do i have (uncommitted|unsaved) changes [in git]",
        "show [me] [the] (uncommitted|pending) changes [in the repo] by file",
        "see what is (modified|to be committed) [in git]",
    ],
    tags="git status")

intent("git-status-short",
    run="git status -sb",
    say=[
        "=(short|brief|compact) git status [with [the] branch]",
        "=git status (in short form|in short format|short|compact|one line per file)",
        "=[a] (short|compact|brief) (overview|summary) of git changes",
        "git status but (short|shorter|brief)",
        "show [the] git status (briefly|in short)",
    ],
    tags="git status")

intent("git-untracked",
    run="git ls-files --others --exclude-standard",
    say=[
        "=[all] [the] untracked files [(in git|in this repo)]",
        "=[the] files [that are] not tracked by git [yet]",
        "?which files (are untracked|are not (tracked by|in|under) git|have not been added to git)",
        "list [all] files [that] git does not (know|track)",
        "find files [that are] not (in git|under version control|tracked) [yet]",
        "=(new|unversioned) files git is not tracking",
    ],
    tags="git ls-files")

intent("git-tracked",
    run="git ls-files",
    say=[
        "=[all] [the] files [that are] tracked by git",
        "=[all] (tracked|versioned) files [in (this|the) (repo|repository)]",
        "?which files (are tracked by git|are in the repo|does git track|are under version control)",
        "list [all] files in (the git repo|this git repository|git)",
        "=files under version control",
    ],
    tags="git ls-files")

intent("git-ignored",
    run="git status --ignored -s",
    say=[
        "=[all] [the] (ignored files|files ignored by git|gitignored files)",
        "?which files (are ignored by git|does git ignore|are gitignored)",
        "list files [that] git ignores",
        "show [me] what git (ignores|is ignoring) [here]",
        "=git status including ignored files",
    ],
    tags="git status")

intent("git-check-ignore",
    run="git check-ignore -v {file}",
    say=[
        "?why (is {file} ignored [by git]|does git ignore {file}|is git ignoring {file})",
        "?which [gitignore] rule ignores {file}",
        "?is {file} (ignored by git|gitignored)",
        "check (if|whether|why) {file} is (ignored by git|git ignored|gitignored)",
        "find the (gitignore|ignore) (rule|line|pattern) that (matches|hides|ignores) {file}",
    ],
    tags="git check-ignore")

intent("git-ignore-add",
    run="echo '{path}' >> .gitignore",
    say=[
        "(add|put|append) {path} to [the|my] (.gitignore|gitignore|git ignore file|ignore file of git)",
        "(gitignore|git ignore) {path}",
        "make git ignore {path}",
        "tell git to ignore {path}",
        "ignore {path} in git",
        "let git ignore {path}",
        "exclude {path} from git",
    ],
    tags="git ignore")

intent("git-ignore-glob",
    run="echo '{glob}' >> .gitignore",
    say=[
        "(add|put|append) {glob} to [the|my] (.gitignore|gitignore|git ignore file)",
        "make git ignore [(files like|all|files matching)] {glob}",
        "tell git to ignore [all] {glob} [files]",
        "ignore {glob} in git",
        "exclude {glob} [files] from git",
    ],
    tags="git ignore")

intent("git-untrack",
    run="git rm --cached {file}",
    say=[
        "(stop tracking|untrack) {file} [in git] [(but keep it [on disk]|without deleting it)]",
        "remove {file} from git (but keep (it|the file) [on disk|locally]|without deleting (it|the file)|and keep it [on disk|locally])",
        "(make|let) git (forget|stop tracking) {file} [(without deleting it|but leave it on disk)]",
        "take {file} out of version control [but keep it]",
        "git rm {file} (but keep it|cached|only from the index)",
    ],
    tags="git rm")

intent("git-untrack-dir",
    run="git rm -r --cached {dir}",
    say=[
        "(stop tracking|untrack) [the] (folder|directory) {dir} [in git] [but keep it]",
        "remove [the] (folder|directory) {dir} from git (but keep it [on disk|locally]|without deleting it)",
        "make git forget [the] (whole|entire) (folder|directory) {dir}",
        "take [the] (folder|directory) {dir} out of version control [but leave it on disk]",
    ],
    tags="git rm")

intent("git-rm",
    run="git rm {file}",
    say=[
        "git rm {file}",
        "(remove|delete) {file} (with|using|via) git",
        "delete {file} from [the] (repo|repository|git repo|git) [and [from] [the] disk]",
        "(remove|delete) {file} and stage the (deletion|removal)",
    ],
    tags="git rm")

intent("git-mv",
    run="git mv {file} {file2}",
    say=[
        "git (mv|move|rename) {file} [to] {file2}",
        "(rename|move) {file} to {file2} (in|with|using|via|inside) git",
        "(rename|move) [the] tracked file {file} to {file2}",
        "use git to (rename|move) {file} [in]to {file2}",
    ],
    tags="git mv")

intent("git-add",
    run=["git add {file} {file2}", "git add {file}"],
    say=[
        "(stage|git add) {file} [and {file2}]",
        "add {file} [and {file2}] to (git|the index|the staging area|the next commit|version control)",
        "stage [the] [changes in|changes of|changes to] [file] {file} [for [the next] commit]",
        "(start tracking|track) {file} [in git|with git]",
        "put {file} [and {file2}] (into|in) (the staging area|the index|git)",
        "mark {file} for [the next] commit",
        "include {file} in the next [git] commit",
    ],
    tags="git add")

intent("git-add-all",
    run="git add -A",
    say=[
        "(stage|git add) (everything|all|all files|all changes|all my changes)",
        "(add|stage) (all|all the|all my) (changes|files|changed files) (to|in|for) (git|the index|the staging area|commit|the next commit)",
        "stage (everything|all changes) including (new|deleted|untracked|new and deleted) files",
        "git add all",
        "add everything to (git|the index|the staging area)",
        "put (all changes|everything) in the staging area",
    ],
    tags="git add")

intent("git-add-tracked",
    run="git add -u",
    say=[
        "stage (only|just) (modified|tracked|already tracked) files",
        "stage all (tracked|modified) files [but no (new|untracked) (ones|files)]",
        "git add (only|just) (tracked|modified) files",
        "stage [all] changes (except|without|but not) (new|untracked) files",
        "add [all] modified files but not [the] untracked [ones] [to git]",
    ],
    tags="git add")

intent("git-add-glob",
    run="git add '{glob}'",
    say=[
        "(stage|git add) [(all|all the|every)] {glob} [files]",
        "add [all] {glob} [files] to (git|the index|the staging area|the next commit)",
        "stage [all] files (matching|like) {glob} [for commit]",
    ],
    tags="git add")

intent("git-add-patch",
    run="git add -p",
    say=[
        "stage (changes|hunks) (interactively|one by one|piece by piece|hunk by hunk)",
        "stage [only] (parts|some parts|some lines) of (a file|my changes|the changes)",
        "choose (interactively|by hunk) what to stage",
        "(go through|review) [the|my] changes and (pick|choose) what to stage",
        "git add (interactively|in patch mode|by hunk|patch)",
    ],
    tags="git add")

intent("git-unstage",
    run="git restore --staged {file}",
    say=[
        "unstage {file}",
        "remove {file} from (the index|the staging area|staging|the next commit)",
        "(undo|revert) [the] git add [of|for|on] {file}",
        "un-add {file} [from git]",
        "take {file} (out of|off) (the staging area|staging|the index)",
        "i (staged|added) {file} by (mistake|accident), (undo|unstage) [that|it]",
        "don't commit {file} [yet], unstage it",
    ],
    tags="git restore")

intent("git-unstage-all",
    run="git restore --staged .",
    say=[
        "unstage (everything|all files|all changes|all)",
        "(empty|clear|reset) the (staging area|index) [but keep [the|my] changes]",
        "(undo|revert) [my] git add [of everything|-A|.]",
        "remove (everything|all files) from (the staging area|staging|the index)",
        "take everything out of the (index|staging area) [without losing changes]",
    ],
    tags="git restore")

intent("git-restore",
    run="git restore {file}",
    say=[
        "(discard|throw away|undo|revert|drop) [all] [my|the] [(local|uncommitted|unstaged)] changes (in|to|of|made to) {file}",
        "(restore|reset) {file} to the (last commit|last committed version|committed version|committed state)",
        "restore {file} [from git|from the index|from the last commit]",
        "git (restore|checkout) [the file] {file}",
        "bring {file} back (from git|to how it was in the last commit|as it was committed)",
        "get [back] the committed version of {file} [back]",
        "undo (my|all) edits (to|in) {file} [(with|in|using) git]",
        "i messed up {file}, get it back from git",
    ],
    tags="git restore")

intent("git-restore-all",
    run="git restore .",
    say=[
        "(discard|throw away|undo|revert|drop) (all|all my|all the|all my local) [(unstaged|uncommitted)] changes [in the working tree|in this repo]",
        "restore all files (to the last commit|from git|to their committed state|to the committed version)",
        "throw away (everything|all) i changed [since the last commit]",
        "git restore everything",
        "undo all [(local|uncommitted|unstaged)] (changes|modifications) [in git]",
        "revert the working tree [to the index]",
    ],
    tags="git restore")

intent("git-restore-from",
    run="git restore --source={hash} {file}",
    say=[
        "restore {file} (from|to|as it was in|as of|to the version in|to how it was at) commit {hash}",
        "(get|bring back|check out) [the] version of {file} (from|at|in|of) [commit] {hash}",
        "get {file} (from|as it was at|as of) [commit] {hash}",
        "reset {file} to [its state in] [commit] {hash}",
        "take {file} from commit {hash}",
    ],
    tags="git restore")

intent("git-restore-branch",
    run="git restore --source={branch} {file}",
    say=[
        "(get|take|copy|bring|restore|check out) [the file] {file} from [the] branch {branch}",
        "(take|get|use) [the] version of {file} (from|in|on) [the] [branch] {branch} [branch]",
        "(overwrite|replace) {file} with the (one|version) (from|on) [branch] {branch}",
        "copy {file} over from [the] {branch} [branch] [in git]",
    ],
    tags="git restore")

intent("git-commit-m",
    run="git commit -m '{text}'",
    say=[
        "(commit|git commit) with [the] [(message|comment)] {text}",
        "(commit|git commit) [(the staged changes|what is staged|staged files|the index|my staged changes)] with [the] (message|comment|commit message) {text}",
        "(make|create|do) a [git] commit [(saying|called|with message|named|with the message)] {text}",
        "git commit message {text}",
        "commit saying {text}",
        "record the staged changes as {text}",
        "save [the] staged changes in a commit {text}",
    ],
    tags="git commit")

intent("git-commit-am",
    run="git commit -am '{text}'",
    say=[
        "(commit|git commit) (all|all my|all the|all tracked) (changes|files|modified files|modifications) (with [the] [(message|comment)]|saying) {text}",
        "stage [all] [modified|tracked|changed] [files] and commit [them] (with [the] [message]|saying|as) {text}",
        "commit everything [(tracked|modified|i changed)] (with [the] [message]|as|saying) {text}",
        "add and commit all (tracked|modified) files with [the] message {text}",
        "commit all with message {text}",
    ],
    tags="git commit")

intent("git-add-commit",
    run="git add -A && git commit -m '{text}'",
    say=[
        "(add|stage) (everything|all files|all|all changes) and commit [(it|them)] (with [the] [message]|saying|as) {text}",
        "git add all and commit with [message] {text}",
        "add all (files|changes) [including new ones] and (make|create) a commit [(with message|called|saying)] {text}",
        "commit (everything|all) including (new|untracked) files with [the] message {text}",
    ],
    tags="git commit")

intent("git-add-commit-push",
    run="git add -A && git commit -m '{text}' && git push",
    say=[
        "(add|stage) (everything|all), commit [it] (with|as|saying) [message] {text} and push",
        "add, commit and push (everything|all) (with [the] [message]|as|saying) {text}",
        "commit (everything|all changes) (with [the] [message]|as|saying) {text} and push [it]",
        "git add commit [and] push (everything|all) with [message] {text}",
    ],
    tags="git commit push")

intent("git-commit-file",
    run="git commit -m '{text}' {file}",
    say=[
        "commit [only|just] {file} (with [the] [message]|saying|as) {text}",
        "commit the changes (in|to) {file} [only] (with [the] [message]|saying|as) {text}",
        "git commit only {file} (with [message]|saying) {text}",
    ],
    tags="git commit")

intent("git-commit-empty",
    run=["git commit --allow-empty -m '{text}'", "git commit --allow-empty"],
    say=[
        "(make|create|do) an empty [git] commit [(saying|called|with [the] [message])] [{text}]",
        "commit nothing [with [the] message {text}]",
        "git commit (with no changes|without [any] changes|without any files) [(saying|with message) {text}]",
        "commit even though nothing changed",
    ],
    tags="git commit")

intent("git-amend",
    run="git commit --amend",
    say=[
        "amend [(the|my)] [last] commit",
        "(edit|change|modify|fix) [(the|my)] last commit",
        "(redo|rewrite) the (last|latest|previous) commit",
        "git amend",
        "git commit amend",
        "replace the last commit with the (current index|staged changes)",
    ],
    tags="git commit")

intent("git-amend-noedit",
    run="git commit --amend --no-edit",
    say=[
        "add [the] staged (changes|files) to [(the|my)] (last|previous|latest) commit [(without changing|and keep|keeping) [the|its] message]",
        "amend [the|my] [last] commit (without (editing|changing) the message|keeping the message|but keep the message|no edit)",
        "(put|squeeze|include|fold) [(my|the)] staged changes into the (last|previous) commit",
        "git commit amend (no edit|with no edit|without editing)",
        "i forgot a file in [(the|my)] last commit, add (what is staged|it)",
        "update the last commit with staged changes and same message",
    ],
    tags="git commit")

intent("git-amend-m",
    run="git commit --amend -m '{text}'",
    say=[
        "change [(the|my)] [(last|latest|previous)] commit message to {text}",
        "(change|edit|fix|rewrite|replace|reword) the message of [(the|my)] (last|latest|previous) commit (to|with|as) {text}",
        "(reword|rename) [(the|my)] last commit (to|as) {text}",
        "amend [(the|my)] [last] commit (with|to) [the] [message] {text}",
        "make {text} the message of the last commit",
        "set the last commit message to {text}",
    ],
    tags="git commit")

intent("git-amend-author",
    run="git commit --amend --author='{user} <{email}>' --no-edit",
    say=[
        "change the author of [(the|my)] last commit to {user} with [the] [(email|mail|address)] {email}",
        "(set|change|fix) [the] last commit's author to {user} {email}",
        "make {user} with [(email|mail)] {email} [the] author of the last commit",
    ],
    tags="git commit")

intent("git-undo-commit",
    run="git reset --soft HEAD~1",
    say=[
        "undo [(the|my)] (last|latest|most recent|previous) [git] commit [(but|and) keep [(the|my|all)] (changes|files|work)]",
        "undo [(the|my)] last commit (without losing|keeping) [(the|my|any)] (changes|work|files) [staged]",
        "uncommit [(the|my) last commit]",
        "take back [(the|my)] last commit [but keep the changes]",
        "(soft reset|git soft reset) (one commit|the last commit|to the previous commit)",
        "git undo [last] commit",
        "remove the last commit but (keep|leave) [the] (changes|files) [staged]",
        "go back one commit (but keep|keeping) [(the|my)] changes",
        "i committed too early, undo (it|that) but keep [(the|my)] changes",
    ],
    tags="git reset")

intent("git-undo-commit-unstaged",
    run="git reset HEAD~1",
    say=[
        "undo [(the|my)] last commit and unstage [the|its] (changes|files)",
        "undo [(the|my)] last commit and (leave|keep) the changes unstaged",
        "(mixed reset|git reset) (one commit|by one commit|to the commit before)",
        "uncommit and unstage [(the|my) last commit]",
    ],
    tags="git reset")

intent("git-undo-n",
    run="git reset --soft HEAD~{n}",
    say=[
        "undo [(the|my)] last {n} commits [(but|and) keep [(the|my|all)] changes]",
        "undo {n} commits (without losing|keeping|but keep) [(the|my|any)] (changes|work)",
        "uncommit [(the|my)] last {n} commits",
        "soft reset {n} commits [back]",
        "go back {n} commits (but keep|keeping) [(the|my)] changes",
    ],
    tags="git reset")

intent("git-drop-commit",
    run="git reset --hard HEAD~1",
    say=[
        "(delete|remove|throw away|drop|discard|destroy) [(the|my)] last commit (and|with|including) [(all)] [its] changes",
        "(undo|drop) [(the|my)] last commit and (discard|throw away|lose|delete) [(the|all|its)] changes",
        "hard reset (one commit [back]|to the previous commit|to the commit before)",
        "throw away [(the|my)] last commit [completely]",
        "completely (remove|delete|undo) the last commit",
        "go back one commit and (lose|discard|throw away) (the changes|everything)",
    ],
    tags="git reset")

intent("git-drop-n",
    run="git reset --hard HEAD~{n}",
    say=[
        "(delete|remove|throw away|drop|discard|destroy) [(the|my)] last {n} commits [(and|with|including) [all] [their] changes]",
        "(undo|drop) [(the|my)] last {n} commits and (discard|throw away|lose) [(the|all)] changes",
        "hard reset {n} commits [back]",
        "go back {n} commits and (lose|discard|throw away) (the changes|everything)",
    ],
    tags="git reset")

intent("git-reset-hard",
    run="git reset --hard HEAD",
    say=[
        "(discard|throw away|drop|lose|erase) (all|all my|every) [(local|uncommitted)] change[s] (including|even|also|and) [the] staged [(ones|changes)]",
        "hard reset [(the|my|this)] (repo|repository|working tree)",
        "reset (everything|the working tree|the repo|all files) to the last commit",
        "git reset hard",
        "git hard reset [to head]",
        "reset [(the|my)] (index|staging area) and [the] working tree [to head]",
        "go back to the last commit and (discard|throw away|lose) (everything|all changes)",
    ],
    tags="git reset")

intent("git-reset-hard-to",
    run=["git reset --hard {hash}", "git reset --hard {remote}/{branch}", "git reset --hard origin/{branch}"],
    say=[
        "(hard reset|git reset hard) [(the branch|the repo|to|back)] to [commit] {hash}",
        "reset (the branch|this branch|the repo|everything|hard) to commit {hash} [and (discard|lose|throw away) all changes]",
        "go back to commit {hash} and (throw away|discard|lose) (everything after|all changes|everything)",
        "make [(my|the)] (local|current) branch (exactly like|identical to|the same as|match) {remote}/{branch}",
        "hard reset to {remote}/{branch}",
        "reset [(my|the)] (local branch|branch|repo) to (the remote|origin) branch {branch}",
        "reset [(my|the)] local {branch} to (origin|the remote) [and (discard|lose|throw away) [my] local (changes|commits)]",
    ],
    tags="git reset")

intent("git-revert",
    run="git revert {hash}",
    say=[
        "revert [(the|git)] [commit] {hash}",
        "git revert {hash}",
        "(undo|back out) [the] [changes of] commit {hash} [(with a new commit|by a new commit|safely)]",
        "(make|create) a commit that (undoes|reverts|reverses) [commit] {hash}",
        "reverse [the effect of] commit {hash}",
    ],
    tags="git revert")

intent("git-revert-last",
    run="git revert HEAD",
    say=[
        "revert [(the|my)] (last|latest|most recent) commit",
        "(undo|back out) [(the|my)] last commit (with|by|using) a new commit",
        "undo [(the|my)] last pushed commit [(safely|with a new commit)]",
        "(make|create) a commit that (undoes|reverts|reverses) the last one",
        "git revert (head|the last commit|last)",
    ],
    tags="git revert")
