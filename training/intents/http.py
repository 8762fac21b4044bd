"""HTTP from the command line: curl, wget, certificates of servers, a small web server."""

from training.dsl import intent

intent("curl-get",
    run="curl -s {url}",
    say=[
        "curl {url}",
        "(get|fetch|request) {url} [with curl]",
        "=[the] (contents|content|body|response|source|html|output) of [(the (page|url|website))] {url}",
        "print [the] (contents|response|body|html) of {url}",
        "(do|make|send) a get request to {url}",
        "(show|print) what {url} (returns|answers|responds)",
        "?what does {url} (return|answer|say|respond with)",
        "call [the] (api|endpoint|url) {url}",
        "(fetch|get|load) [the] [(web page|page|website|url)] {url} and print it",
        "query {url}",
        "hit [the] (endpoint|url) {url}",
    ],
    tags="curl")

intent("curl-json",
    run="curl -s {url} | jq .",
    say=[
        "(get|fetch|curl) [the json] [(from|at)] {url} and (pretty print|pretty-print|format|prettify|indent) (it|the json)",
        "(fetch|get|load) [the] json from {url} (pretty printed|formatted|nicely formatted|with jq)",
        "(pretty print|pretty-print|format|prettify) [the] json (at|from|of|that comes from|returned by) {url}",
        "=[the] json (from|at) {url} (pretty printed|formatted|indented)",
        "call [the] api {url} and pipe it [in]to jq",
        "curl {url} (and pipe (it )to jq|through jq|into jq|with jq)",
    ],
    tags="curl jq")

intent("curl-head",
    run="curl -sI {url}",
    say=[
        "=[(only|just)] [the] [(http|response)] headers (of|for|from) {url}",
        "(get|fetch|check|print) [(only|just)] [the] [(http|response)] headers (of|for|from) {url}",
        "?(which|what) [(http|response)] headers does {url} (send|return|have)",
        "(send|do|make) a head request to {url}",
        "curl [(only|just)] [the] headers of {url}",
        "curl head {url}",
        "head request {url}",
    ],
    tags="curl")

intent("curl-head-follow",
    run="curl -sIL {url}",
    say=[
        "=[the] headers (of|for) {url} (following|and follow|including) redirects",
        "?where does {url} redirect [to]",
        "=[the] redirects (of|from|for) {url}",
        "=[the] redirect chain (of|from|for) {url}",
        "follow [all] [the] redirects of {url} and (show|print) the headers",
        "?does {url} redirect [(anywhere|somewhere)]",
    ],
    tags="curl")

intent("curl-status",
    run="curl -s -o /dev/null -w '%{{http_code}}\\n' {url}",
    say=[
        "=[(only|just)] [the] [http] (status code|status|response code|return code) (of|for|from) {url}",
        "?(which|what) [http] (status|status code|code|response code) does {url} (return|give|have|answer with)",
        "(print|get|check) [(only|just)] [the] [http] (status code|status|response code) (of|for) {url}",
        "?is {url} (up|online|down|alive|working|reachable)",
        "check (if|whether) [the] [(site|website|page|url)] {url} (is up|works|is online|returns 200|is reachable|is down)",
        "curl [(only|just)] [the] [http] (status|status code) (of|for) {url}",
        "?does {url} (work|respond|return 200)",
    ],
    tags="curl")

intent("curl-time",
    run="curl -s -o /dev/null -w '%{{time_total}}\\n' {url}",
    say=[
        "=[the] (response time|load time|loading time|total time|latency) (of|for) {url}",
        "?how (long|many seconds) does {url} take [to (load|respond|answer)]",
        "?how (fast|slow) (is|does) {url} [(respond|answer|load)]",
        "(measure|time|check) [the] (response time|request|load time|speed) (of|to|for) {url}",
        "time a request to {url} [with curl]",
    ],
    tags="curl")

intent("curl-time-detail",
    run="curl -s -o /dev/null -w 'dns %{{time_namelookup}} connect %{{time_connect}} first byte %{{time_starttransfer}} total %{{time_total}}\\n' {url}",
    say=[
        "=[the] dns, connect and total time (of|for) {url}",
        "=[a] timing breakdown (of|for) [a request to] {url}",
        "break down [the] (time|timing) of [a request to] {url} [into dns, connect and transfer]",
        "(measure|show|print) dns, connect, first byte and total time for {url}",
        "=(time to first byte|detailed timing) (of|for) {url}",
    ],
    tags="curl")

intent("curl-verbose",
    run="curl -v {url}",
    say=[
        "curl {url} (verbosely|verbose|with verbose output|and show everything|with debug output)",
        "(debug|see all details of) [(a|the)] request to {url}",
        "=[the] request and response headers (of|for) {url}",
        "show [the] (whole|full) conversation with {url} [(tls|ssl) (handshake|included)]",
    ],
    tags="curl")

intent("curl-include",
    run="curl -si {url}",
    say=[
        "=[the] headers and [the] body (of|from) {url}",
        "curl {url} (with|including) [the] [response] headers",
        "(get|fetch|print) {url} (including|with|and) [the] [response] headers",
    ],
    tags="curl")

intent("curl-download",
    run="curl -LO {url}",
    say=[
        "download {url}",
        "download [the] [file] [(from|at)] {url} [(with|using) curl]",
        "curl {url} (to|into|and save (it )(to|in|as)) a file [(with the same name|of the same name)]",
        "(save|get|fetch|grab|pull) [the] (file|download) (from|at) {url} [(here|to disk|keeping its name|with its own name)]",
        "download [the] file [(from|at)] {url} (to|into) (this|the current) (directory|folder)",
        "download {url} (keeping|with|and keep) [(its|the)] (original name|remote name|file name|name)",
        "save {url} (to disk|as a file|locally|here)",
    ],
    tags="curl")

intent("curl-download-as",
    run="curl -L -o {file} {url}",
    say=[
        "download {url} (as|to|into|in|and save (it )(as|to)|and name it|and call it) {file}",
        "download [the] [file] [(from|at)] {url} (as|to|into|and save it as|and call it) {file} [(with|using) curl]",
        "(save|store|write|fetch|get) {url} (as|to|into|in) [(the )file] {file}",
        "curl {url} (to|into|>|and save as) {file}",
        "(save|write|store) [the] (response|output|contents|html|page) (of|from) {url} (to|in|into|as) {file}",
        "fetch {url} and (write|save) it (to|into|as) {file}",
        "get {file} from {url}",
    ],
    tags="curl")

intent("curl-resume",
    run="curl -L -C - -O {url}",
    say=["(resume|continue) [(the|an interrupted|a broken)] download (of|from) {url} (with|using) curl", "curl (continue|resume) [(the )download [of]] {url}"],
    tags="curl")

intent("curl-follow",
    run="curl -sL {url}",
    say=[
        "curl {url} (following|and follow|with) redirects",
        "(get|fetch|request|load) {url} (following|and follow|with following) [all] redirects",
        "follow redirects (when|while) (getting|fetching|requesting) {url}",
        "=[the] (content|body|page) of {url} after redirects",
    ],
    tags="curl")

intent("curl-post-json",
    run="curl -X POST -H 'Content-Type: application/json' -d '{text}' {url}",
    say=[
        "post [the] [json] {text} to {url}",
        "(send|make|do) a post [request] (with|of) [the] [json] [(body|data|payload)] {text} to {url}",
        "(send|submit) [the] json [(body|data|payload)] {text} to {url}",
        "(send|make|do) a post [request] to {url} with [the] [json] [(body|data|payload)] {text}",
        "post to {url} [with] [the] [json] [(body|data|payload)] {text}",
        "curl post [json] {text} to {url}",
        "curl {url} with [a] [json] (post|payload|body) {text}",
        "send {text} as json to {url}",
    ],
    tags="curl")

intent("curl-post-json-file",
    run="curl -X POST -H 'Content-Type: application/json' -d @{file} {url}",
    say=[
        "post [the] [json] [(file|contents of|data in|json in)] {file} to {url}",
        "(send|submit) [the] [json] [(file|contents of|data in)] {file} to {url} [(as|in|with) a post [request]]",
        "(send|make|do) a post [request] to {url} with [the] [(json|body|json body|data|payload)] (from|in) [file] {file}",
        "curl post [json] [file] {file} to {url}",
        "post to {url} with [the] (body|data|json) from [the] [file] {file}",
        "(use|take) {file} as the body of a post [request] to {url}",
    ],
    tags="curl")

intent("curl-post-form",
    run="curl -X POST -d '{text}' {url}",
    say=[
        "post [the] form [(data|fields)] {text} to {url}",
        "(submit|send) [the] form (data|fields) {text} to {url}",
        "(send|make|do) a form post [to] {url} with {text}",
        "curl {url} (posting|with [the] form data) {text}",
    ],
    tags="curl")

intent("curl-post-empty",
    run="curl -X POST {url}",
    say=["(send|make|do) [a|an] [empty] post request to {url} [(without [a] body|without data|with no body)]", "post to {url} (with nothing|without data|without a body)", "curl post {url}"],
    tags="curl")

intent("curl-put",
    run="curl -X PUT -H 'Content-Type: application/json' -d '{text}' {url}",
    say=["put [the] [json] {text} to {url}", "(send|make|do) a put request to {url} with [the] [json] [(body|data|payload)] {text}", "curl put [json] {text} to {url}", "update {url} with [a] put [request] [and] [(body|data|json)] {text}"],
    tags="curl")

intent("curl-patch",
    run="curl -X PATCH -H 'Content-Type: application/json' -d '{text}' {url}",
    say=["(send|make|do) a patch request to {url} with [the] [json] [(body|data|payload)] {text}", "curl patch [json] {text} to {url}", "patch {url} with [the] [json] {text}"],
    tags="curl")

intent("curl-delete",
    run="curl -X DELETE {url}",
    say=["(send|make|do|issue) a delete [request] to {url}", "curl delete {url}", "call delete on {url}", "(send|use) [the] http delete [method] (to|on) {url}", "delete the resource (at|behind) {url}"],
    tags="curl")

intent("curl-upload-form",
    run="curl -F 'file=@{file}' {url}",
    say=[
        "upload [the] [file] {file} to {url}",
        "(upload|send|post) [the] [file] {file} to {url} (as|in|with) [a] (form|multipart|multipart form|form upload)",
        "curl upload [of] {file} to {url}",
        "(send|post) {file} as [a] file upload to {url}",
        "(make|do) a multipart upload of {file} to {url}",
    ],
    tags="curl")

intent("curl-put-file",
    run="curl -T {file} {url}",
    say=["(upload|put) [the] [file] {file} to {url} (with|using|by|via) [(http )]put", "put [the] file {file} to {url}", "curl put [the] file {file} [to] {url}"],
    tags="curl")

intent("curl-auth",
    run="curl -s -u '{user}' {url}",
    say=[
        "(get|fetch|curl|request) {url} (as [user]|with [the] (user|login|username)|logged in as) {user} [(and|with) basic auth]",
        "(get|fetch|curl|request) {url} with basic auth[entication] as [user] {user}",
        "log in as {user} (to|at) {url} with [http] basic auth",
        "use basic auth [with] [user] {user} (for|on|to get) {url}",
    ],
    tags="curl")

intent("curl-bearer",
    run="curl -s -H 'Authorization: Bearer {word}' {url}",
    say=[
        "(get|fetch|curl|request|call) {url} with [the|a] (bearer token|token|auth token|access token|bearer) {word}",
        "(send|use) [the] (bearer token|token|access token) {word} (to|with|for|when calling) {url}",
        "(send|make|do) an authorized request to {url} with [the] token {word}",
        "call [the] api {url} (using|with) [the] [bearer] token {word}",
    ],
    tags="curl")

intent("curl-header",
    run="curl -s -H '{text}' {url}",
    say=[
        "(get|fetch|curl|request|call) {url} with [the|a] [(custom|extra|additional|http)] header {text}",
        "(send|add|set) [the] [(custom|http|request)] header {text} (to|when (requesting|calling|getting)|in a request to) {url}",
        "curl {url} and (set|send|add) [the] header {text}",
    ],
    tags="curl")

intent("curl-agent",
    run="curl -s -A '{text}' {url}",
    say=["(get|fetch|curl|request) {url} with [the|a] [(custom|other)] user agent {text}", "(pretend to be|act as) [the] (browser|user agent) {text} (when|while) (fetching|getting) {url}", "set [the] user agent to {text} and (get|fetch) {url}"],
    tags="curl")

intent("curl-cookie",
    run="curl -s -b '{text}' {url}",
    say=["(get|fetch|curl|request) {url} with [the|a] cookie {text}", "send [the] cookie {text} (to|with a request to) {url}"],
    tags="curl")

intent("curl-cookie-jar",
    run="curl -s -c {file} {url}",
    say=["(save|store|write) [the] cookies (of|from|set by) {url} (to|in|into) {file}", "curl {url} and (save|keep|store) [the] cookies in {file}"],
    tags="curl")

intent("curl-insecure",
    run="curl -sk {url}",
    say=[
        "curl {url} (ignoring|without checking|without verifying|and ignore|and don't check) [the] [(ssl|tls)] (certificate|certificates|cert)",
        "(get|fetch|request) {url} (ignoring|without|despite) [(ssl|tls|invalid)] certificate (errors|checks|verification|problems)",
        "(get|fetch|request) {url} although [(its|the)] certificate is (invalid|self-signed|expired)",
        "curl {url} insecurely",
    ],
    tags="curl")

intent("curl-proxy",
    run="curl -s -x {host}:{port} {url}",
    say=["(get|fetch|curl|request) {url} (through|via|over|using) [(the|a)] proxy {host}:{port}", "(get|fetch|curl|request) {url} (through|via|over|using) [(the|a)] proxy [(on|at)] {host} [(on|and)] port {port}", "use [the] proxy {host}:{port} (for|to (get|fetch)) {url}"],
    tags="curl")

intent("curl-limit",
    run="curl -L --limit-rate {size:bytes} -O {url}",
    say=["download {url} (at most|with at most|no faster than|limited to|with max[imum]) {size} per second", "(limit|throttle) [the] download (of|from) {url} to {size} per second [with curl]", "download {url} slowly with {size} per second"],
    tags="curl")

intent("curl-timeout",
    run="curl -s -m {age:seconds} {url}",
    say=["(get|fetch|curl|request) {url} (with a timeout of|and give up after|but wait at most|with max|for at most) {age}", "(give up|stop|abort) [getting] {url} after {age}", "curl {url} (with|timeout) {age} [timeout]"],
    tags="curl")

intent("curl-retry",
    run="curl -L --retry {n} -O {url}",
    say=["download {url} (and retry|retrying|with) [up to] {n} (times|retries|attempts) [(if it fails|on failure|on errors)]", "(try|retry) [up to] {n} times to download {url}", "download {url} with {n} retries"],
    tags="curl")

intent("curl-two",
    run="curl -L -O {url} -O {url2}",
    say=["download [both] {url} and {url2}", "(get|fetch) [the] files {url} and {url2}"],
    tags="curl")

intent("curl-list",
    run="xargs -n 1 curl -LO < {file}",
    say=["download (all|every|the) url[s] (in|from|listed in) [(the (file|list))] {file} with curl", "curl (all|every|each) [of the] url[s] (listed in|in|from) {file}"],
    tags="curl xargs")

intent("curl-untar",
    run="curl -sL {url} | tar -xz",
    say=["download {url} and (extract|unpack|untar) it [(on the fly|directly|right away|here)]", "(download and extract|download and unpack|fetch and unpack) [the] (tarball|tar.gz|tgz|archive) {url}", "(extract|unpack|untar) [the] (tarball|tar.gz|archive) (at|from) {url} without saving it"],
    tags="curl tar")

intent("curl-grep",
    run="curl -s {url} | grep '{word}'",
    say=["(search|grep) [(the page|the source of|the contents of)] {url} for {word}", "?does [the page] {url} (contain|mention) {word}", "=lines (with|containing) {word} (in|on|of) [the page] {url}", "(fetch|curl) {url} and (grep|search) for {word}", "find {word} (on|in) [(the page|the website)] {url}"],
    tags="curl grep")

intent("curl-count-lines",
    run="curl -s {url} | wc -l",
    say=["count [the] lines (of|in|at) {url}", "?how many lines (does|has) {url} [have]", "=[the] number of lines (of|in|at) {url}"],
    tags="curl wc")

intent("curl-links",
    run="curl -s {url} | grep -oE 'href=\"[^\"]+\"' | cut -d '\"' -f 2",
    say=["=[all] [the] links (on|in|of|from) [the] [(page|website|site|url)] {url}", "(extract|get|list|print) [all] [the] (links|urls|hrefs) (from|on|in|of) [the] [(page|website)] {url}", "?(which|what) links are on [the page] {url}"],
    tags="curl grep")

intent("curl-title",
    run="curl -sL {url} | grep -oiE '<title>[^<]*' | cut -d '>' -f 2",
    say=["=[the] title of [the] [(web page|page|website|site)] {url}", "(get|extract|print) [the] (page title|title) (of|from) {url}", "?what is the title of [the page] {url}"],
    tags="curl grep")

intent("curl-weather",
    run="curl -s wttr.in",
    say=["=[the] weather [(here|today|now|forecast|in the terminal)]", "?(what is|what's|how is) the weather [(like|today|now|here)]", "=[today's] weather forecast"],
    tags="curl", weight=.5)

intent("curl-weather-city",
    run="curl -s 'wttr.in/{name}'",
    say=["=[the] weather [(forecast|report)] (in|for|of) {name}", "?(what is|what's|how is) the weather [like] in {name} [(today|now)]", "weather {name}"],
    tags="curl", weight=.5)

intent("curl-cheat",
    run="curl -s cheat.sh/{proc}",
    say=["=[a] (cheat sheet|cheatsheet) (for|of|on) [the command] {proc}", "={proc} cheat sheet", "=(examples|usage examples) (for|of) [the] [command] {proc}"],
    tags="curl", weight=.5)

intent("wget",
    run="wget {url}",
    say=["wget {url}", "download {url} (with|using|via|by) wget", "(use|run) wget (on|to (get|download|fetch)) {url}", "get {url} with wget"],
    tags="wget")

intent("wget-as",
    run="wget -O {file} {url}",
    say=["wget {url} (as|to|into|and save it as|and name it) {file}", "download {url} (as|to|into) {file} (with|using) wget", "(use|run) wget to (save|download|get) {url} (as|to|into) {file}"],
    tags="wget")

intent("wget-resume",
    run="wget -c {url}",
    say=[
        "(resume|continue) [(the|an|my)] [(interrupted|broken|partial|aborted|unfinished)] download (of|from) {url} [with wget]",
        "(continue|go on|resume) downloading {url} [where it (stopped|broke off)]",
        "wget (continue|resume) {url}",
        "download {url} and (continue|resume) [a] (partial|half finished) file",
        "finish the [(interrupted|partial)] download of {url}",
    ],
    tags="wget")

intent("wget-dir",
    run="wget -P {dir} {url}",
    say=[
        "download {url} (into|to|in) [the] (folder|directory) {dir}",
        "(save|store|put) [the] [file] [(from|at)] {url} (in|into) [the] (folder|directory) {dir}",
        "wget {url} (into|to) [(the (folder|directory)|folder)] {dir}",
        "(get|fetch) {url} (and put it|and save it|and store it) (in|into) [(the (folder|directory))] {dir}",
    ],
    tags="wget")

intent("wget-mirror",
    run="wget --mirror --convert-links --page-requisites --no-parent {url}",
    say=[
        "(mirror|clone|copy) [the] [(whole|entire|complete)] (website|site|web site|web page) {url} [(for offline (use|reading|viewing)|locally)]",
        "download [(the|a)] (whole|entire|complete|full) (website|site|web site) {url} [(for offline (use|reading|viewing))]",
        "make an offline copy of [the] [(site|website)] {url}",
        "save [the] (website|site) {url} for offline (reading|use|viewing)",
        "mirror {url} [(with|using) wget]",
    ],
    tags="wget")

intent("wget-recursive",
    run=["wget -r -np -l {n} {url}", "wget -r -np {url}"],
    say=[
        "download {url} recursively [(with|using) wget]",
        "(recursively|recursive) (download|wget|get|fetch) [(everything (under|below|from))] {url}",
        "download everything (under|below) {url}",
        "wget {url} (recursively|recursive)",
        "download {url} recursively [(up )to] [(a depth of|depth)] {n} [levels [deep]]",
        "wget {url} recursively with (depth|level) {n}",
    ],
    tags="wget")

intent("wget-ext",
    run="wget -r -np -nd -A '{ext:glob}' {url}",
    say=[
        "download (all|every|all the) {ext} [file[s]] (from|on|at|under|linked (on|from)) [(the (page|site|website))] {url}",
        "(get|fetch|grab) (all|every) {ext} (file|files) (from|on|at|under) {url}",
        "wget (all|only) [the] {ext} files (from|of|at) {url}",
    ],
    tags="wget")

intent("wget-list",
    run="wget -i {file}",
    say=[
        "download (all|every|all the|the) url[s] (in|from|listed in) [(the (file|list))] {file}",
        "download (all|every|each) [(of the)] (link|links|address|addresses|file|files) (listed in|in) {file}",
        "wget (all|every|the) url[s] (from|in|listed in) {file}",
        "download [the] list of urls in {file}",
        "read urls from {file} and download (them|each|all)",
    ],
    tags="wget")

intent("wget-background",
    run="wget -b {url}",
    say=["download {url} in [the] background", "wget {url} in [the] background", "(get|fetch) {url} in the background"],
    tags="wget")

intent("wget-quiet",
    run="wget -q {url}",
    say=["download {url} (quietly|silently|without [any] output|without [a] progress bar) [with wget]", "wget {url} (quietly|silently|without output)"],
    tags="wget")

intent("wget-stdout",
    run="wget -qO- {url}",
    say=["(print|show|output) {url} [to] [(stdout|the terminal|standard output)] (with|using) wget", "wget {url} to (stdout|standard output|the terminal)"],
    tags="wget")

intent("wget-limit",
    run="wget --limit-rate={size:bytes} {url}",
    say=["wget {url} (limited to|with|at|with at most) {size} per second", "download {url} with wget (limited to|at) {size} per second", "(limit|throttle) wget to {size} per second for {url}"],
    tags="wget")

intent("wget-spider",
    run="wget --spider {url}",
    say=["check (if|whether) [the] (link|url) {url} (is valid|works|exists|is broken) [without downloading [it]]", "?(is|does) the (link|url) {url} (valid|broken|dead|exist|work)", "wget spider {url}"],
    tags="wget")

intent("aria2c",
    run="aria2c -x {n} {url}",
    say=["download {url} (with|over|using) {n} connections", "download {url} (with|using) aria2 and {n} connections", "aria2 {url} with {n} (connections|parallel connections)"],
    tags="aria2c")

intent("http-server",
    run=["python3 -m http.server {port} -d {dir}", "python3 -m http.server {port}", "python3 -m http.server -d {dir}", "python3 -m http.server"],
    say=[
        "(serve|share|host) [(the|this)] (current directory|current folder|folder|directory) (over|via|by|with) http [on port {port}]",
        "(start|run|launch|spin up|open) a [(simple|quick|small|local|tiny)] (http|web|file) server [(here|in this (directory|folder))]",
        "(start|run|launch|spin up|open) a [(simple|quick|small|local|tiny)] (http|web|file) server [(here|in this (directory|folder))] on port {port}",
        "(start|run) [a] python (http|web) server [on port {port}]",
        "(serve|share|host) [the] [(files in|folder|directory)] {dir} (over|via|by) http [on port {port}]",
        "(serve|host) {dir} on [http] port {port}",
        "(start|run) a [(simple|local)] (web|http) server (for|in|serving) [the] [(folder|directory)] {dir} [on port {port}]",
        "serve this (folder|directory) on port {port}",
        "python http server [(on port|port)] {port}",
        "=[a] [quick] (http|web) server [on port {port}]",
    ],
    tags="python3")

intent("openssl-expiry",
    run="echo | openssl s_client -servername {host} -connect {host}:443 2>/dev/null | openssl x509 -noout -enddate",
    say=[
        "?when does the [(ssl|tls|https)] (certificate|cert) (of|for|on) {host} (expire|run out|end)",
        "=[the] [(ssl|tls|https)] (certificate|cert) (expiry|expiration|expiration date|expiry date|end date) (of|for|on) {host}",
        "(check|get|print|find) [(when|the date)] the [(ssl|tls|https)] (certificate|cert) (of|for|on) {host} (expires|runs out)",
        "check [the] (certificate|cert|ssl|tls) (expiry|expiration|expiration date) (of|for|on) {host}",
        "?how long is the [(ssl|tls|https)] (certificate|cert) (of|for|on) {host} [(still|good)] valid",
        "?until when is {host}'s (certificate|cert) valid",
    ],
    tags="openssl")

intent("openssl-server-cert",
    run="echo | openssl s_client -servername {host} -connect {host}:443 2>/dev/null | openssl x509 -noout -text",
    say=[
        "=[the] [(ssl|tls|https)] (certificate|cert) (of|for|used by|served by) {host}",
        "=[the] details of the [(ssl|tls|https)] (certificate|cert) (of|on) {host}",
        "(inspect|print|get|fetch|look at|download) [the] [(ssl|tls|https)] (certificate|cert) (of|from|on) {host}",
        "?(which|what) (certificate|cert) does {host} (use|have|present|serve)",
    ],
    tags="openssl")

intent("openssl-sclient",
    run="openssl s_client -connect {host}:{port}",
    say=["(open|make|test) [(a|the)] (tls|ssl) connection to {host} (on|at) port {port}", "(connect|talk) to {host} [(on|at)] port {port} (with|over|using) (tls|ssl|openssl)", "test [the] (tls|ssl) [(of|on)] {host}:{port}", "debug [the] (ssl|tls) handshake with {host} [(on|at)] port {port}"],
    tags="openssl")
