"""Git: history, authorship, searching, remotes, pushing, pulling, cloning, tags, configuration, clean-up."""

from training.dsl import intent

intent("git-log",
    run="git log",
    say=["=[the] [git] (log|history|commit history|commit log) [of (this|the) (repo|repository|branch)]", "=[all] [the] [git] commits [(of|in|on) (this|the) (repo|repository|branch)]",
         "git log", "?(what|which) commits (are there|were made|are on this branch|does this branch have)", "see [the] git history", "list [all] [the] commits", "=past commits", "?what (was|has been) committed [so far]"],
    tags="git log")

intent("git-log-oneline",
    run="git log --oneline",
    say=["=[the] [git] (log|history|commits|commit history) (one line per commit|in one line each|in short form|oneline|briefly|one per line)", "=[a] (short|compact|brief|condensed|one line) [git] (log|history|commit list|commit history)",
         "git log (oneline|one line|short|compact)", "list [all] [the] commits (one per line|briefly|in short form)", "=commit hashes and (titles|subjects|messages)"],
    tags="git log")

intent("git-log-n",
    run="git log --oneline -n {n}",
    say=["=[the] last {n} [git] commits", "=[the] {n} (latest|most recent|newest|last) [git] commits", "git log [the] last {n} [commits]", "?(what|which) (were|are) the last {n} commits", "list [the] last {n} commits [in git]",
         "=[the] git (log|history) (limited to|of) [the] [last] {n} commits", "={n} (last|latest|newest) (entries|commits) (of|in) the git (log|history)", "print {n} commits from the git log"],
    tags="git log")

intent("git-log-last",
    run="git log -1",
    say=["=[the] (last|latest|most recent|newest) [git] commit [on this branch]", "?(what|which) (was|is) the (last|latest|most recent) commit", "git log [only] the last commit", "=details of the last commit [without the diff]", "?who made the last commit [and when]"],
    tags="git log")

intent("git-show-last",
    run="git show",
    say=["=[the] (last|latest|most recent) commit (with [its|the] (diff|changes)|and (its|the) (diff|changes)|as a diff)", "?what (changed|did i change|was changed) in the (last|latest) commit", "=[the] (changes|diff) (of|in|made by) the (last|latest) commit", "git show", "see what the last commit changed", "?what does the last commit do"],
    tags="git show")

intent("git-show",
    run="git show {hash}",
    say=["=[the] [git] commit {hash}", "=[the] (changes|diff|details|contents) (of|in|made by|for) [the] commit {hash}", "?what (changed|was changed|happened) in [commit] {hash}", "?what (did|does) [commit] {hash} (change|do)", "git show {hash}", "(look at|inspect|view) [the] commit {hash}"],
    tags="git show")

intent("git-show-files",
    run=["git show --name-only --format= {hash}", "git show --name-only --format="],
    say=["=[the] (files|names of files) (changed|touched|modified) (in|by) [the] commit {hash}", "?(which|what) files (changed|were changed|were touched|did change) in [commit] {hash}", "?(which|what) files did [commit] {hash} (change|touch|modify)", "=[the] files (changed|touched|modified) (in|by) the last commit", "?(which|what) files (changed|were changed|were touched) in the last commit", "list [only] the files of [commit] {hash}"],
    tags="git show")

intent("git-show-stat",
    run="git show --stat {hash}",
    say=["=[the] (stat|statistics|summary of changes|diffstat) of [commit] {hash}", "?how many lines did [commit] {hash} (change|add and remove)", "git show {hash} (with|and) stat[istics]"],
    tags="git show")

intent("git-log-graph",
    run="git log --oneline --graph --all",
    say=["=[the] [git] (graph|commit graph|history graph|tree|commit tree) [of all branches]", "=[the] [git] (log|history) (as a graph|in a graph|as a tree|graphically)", "=[a] graph of (all|the) [git] (branches|commits|history)", "git log (graph|as graph|tree)", "?how (do|are) (the|my) branches (look|connected) [in a graph]", "draw [the] [git] (history|log|branches|commit graph)", "visualize [the] [git] (history|branches|log)"],
    tags="git log")

intent("git-log-author",
    run=["git log --author='{user}'", "git log --author='{email}'"],
    say=["=[all] [the] [git] commits (by|of|from|made by|authored by) [(the (user|author))] {user}", "={user}'s commits", "?(what|which) commits did {user} (make|do)", "?what (did|has) {user} commit[ted]", "git log (by|of|for|author) {user}", "=[the] [git] (log|history) (of|by|for) [author] {user} [only]", "list commits (by|from) [the] [author] {email}", "=commits by {email}"],
    tags="git log")

intent("git-log-mine",
    run="git log --author=\"$(git config user.email)\"",
    say=["=[all] my [own] [git] commits", "=[the] commits (i made|by me|of mine)", "?(what|which) commits did i make", "?what (did|have) i commit[ted]", "git log [(only)] (mine|my commits)"],
    tags="git log")

intent("git-log-file",
    run="git log --oneline --follow {file}",
    say=["=[the] [git] (history|log|commit history) (of|for) [(the file|file)] {file}", "=[all] [the] commits (that (changed|touched|modified)|touching|changing|of|for) [(the file|file)] {file}", "?(which|what) commits (changed|touched|modified) {file}", "?(when|how) (was|did) {file} (changed|change) [over time] [in git]", "git log (of|for) {file}", "see how {file} changed over time [in git]", "=[the] history of {file} (including|across|with) renames"],
    tags="git log")

intent("git-log-file-patch",
    run="git log -p {file}",
    say=["=[all] [the] changes (to|of|in) {file} (over time|in (the|its) history|commit by commit)", "=[the] [git] (history|log) of {file} (with|including) (diffs|the diffs|changes|patches)", "?how did {file} change [with each commit|in every commit]", "git log {file} with (diffs|patches)"],
    tags="git log")

intent("git-log-patch",
    run=["git log -p -n {n}", "git log -p"],
    say=["=[the] [git] (log|history) with [the] (diffs|diff|patches|changes)", "git log (with|including|and) (diffs|patches|changes)", "=[the] last {n} commits with [their|the] (diffs|diff|changes|patches)", "?what changed in the last {n} commits"],
    tags="git log")

intent("git-log-stat",
    run=["git log --stat -n {n}", "git log --stat"],
    say=["=[the] [git] (log|history) with [the] (changed files|file statistics|stats|number of changed lines)", "git log (with|including) stat[s]", "=[the] last {n} commits (with [their] (changed files|stats|statistics)|and the files they (changed|touched))"],
    tags="git log")

intent("git-log-since",
    run=["git log --oneline --since={date} --until={date2}", "git log --oneline --since={date}"],
    say=["=[all] [the] [git] commits (since|after|from) {date} [(until|to|up to|till|and before) {date2}]", "=[all] [the] [git] commits between {date} and {date2}", "git log since {date}", "?(what|which) commits were made (since|after) {date}", "?what (was|has been) committed since {date}"],
    tags="git log")

intent("git-log-since-age",
    run="git log --oneline --since='{age:days} days ago'",
    say=["=[all] [the] [git] commits (of|from|in|within|during) the (last|past) {age}", "=[all] [the] [git] commits (not older|no older|younger|newer) than {age}", "?(what|which) commits were made in the (last|past) {age}", "?what (was|has been) committed in the (last|past) {age}", "git log of the (last|past) {age}"],
    tags="git log")

intent("git-log-today",
    run="git log --oneline --since=midnight",
    say=["=[all] [the] [git] commits (of|from|made) today", "=today's [git] commits", "?(what|which) commits (were made|did we make|are from) today", "?what (was|has been|did i) commit[ted] today", "git log today"],
    tags="git log")

intent("git-log-before",
    run="git log --oneline --until={date}",
    say=["=[all] [the] [git] commits (before|until|up to|older than) {date}", "?(what|which) commits were made before {date}", "git log (before|until) {date}"],
    tags="git log")

intent("git-log-grep",
    run="git log --oneline --grep='{word}'",
    say=["=[all] [the] [git] commits (whose message (contains|mentions|has)|with|mentioning|that mention) {word} [in [the|their] (message|commit message)]", "(search|grep) [the] (commit messages|git log|messages of commits) for {word}", "find [the] [git] commits (with|mentioning|about) {word} [in the message]", "?(which|what) commit[s] (mention|mentions) {word}", "git log grep {word}", "look for {word} in (the|all) commit messages"],
    tags="git log")

intent("git-log-pickaxe",
    run="git log --oneline -S '{word}'",
    say=["?(when|in which commit) was {word} (added|removed|introduced|added or removed) [in the code]", "find [the] [git] commits that (added|removed|introduced|added or removed|added or deleted) {word}", "=[the] commits that (added or removed|introduced) [the (string|text|code)] {word}", "(search|grep) [the] [git] (history|whole history) (for|of) [the] (string|text|code) {word}", "?(which|what) commit (introduced|removed|added|deleted) {word}", "search {word} in the (whole|git) history of the code"],
    tags="git log")

intent("git-log-branch-diff",
    run=["git log --oneline {branch}..{branch2}", "git log --oneline {branch}.."],
    say=["=[all] [the] commits (on|in|of) [the] [branch] {branch2} [(that are|which are)] (not|but not|missing) (in|on|from) [the] [branch] {branch}", "?(which|what) commits (are (on|in)|does) [branch] {branch2} (have that|but not (on|in)) [are not in] {branch}", "=[the] commits [that are] (on|in) {branch2} (but not|and not) (on|in) {branch}", "=[the] commits (of|on|in) (this|my|the current) branch [that are] not (on|in) {branch}", "?(which|what) commits (does my branch add|are new) compared to {branch}"],
    tags="git log")

intent("git-log-unpushed",
    run="git log --oneline @{{u}}..",
    say=["=[all] [(my|the)] (unpushed|not yet pushed|not pushed|outgoing|local only) [git] commits", "?(which|what) commits (are not|have not been|did i not|are still not) pushed [yet]", "=[the] commits (i have not|not yet|i did not) (pushed|push)", "?(do i have|are there) [any] unpushed commits", "?did i forget to push [something]", "?what (would|will) be pushed"],
    tags="git log")

intent("git-log-incoming",
    run="git fetch && git log --oneline ..@{{u}}",
    say=["=[the] (incoming|not yet pulled|new remote) commits", "?(which|what) (new )commits are (on the remote|upstream) [that i don't have]", "?what would a git pull bring", "?am i behind the remote", "check (for|if there are) new commits on the remote"],
    tags="git fetch log")

intent("git-log-merges",
    run="git log --oneline --merges",
    say=["=[all] [(only)] [the] merge commits", "?(which|what) merges were (made|done)", "git log [only] merges", "list [only] [the] merge commits [in history]"],
    tags="git log")

intent("git-log-nomerges",
    run="git log --oneline --no-merges",
    say=["=[all] [the] [git] commits (without|except|excluding|but not|but no) merge[s] [commits]", "git log (without|no) merges", "=[the] history without merge commits"],
    tags="git log")

intent("git-log-lines",
    run="git log -L {line},{line2}:{file}",
    say=["=[the] [git] history of lines {line} (to|-|through) {line2} (of|in) {file}", "?how did lines {line} to {line2} (of|in) {file} change [over time]", "git log [for] lines {line} to {line2} of {file}"],
    tags="git log")

intent("git-log-first",
    run="git log --reverse --oneline | head -n {n}",
    say=["=[the] first {n} commits [(of|in) (the|this) (repo|repository)]", "=[the] {n} oldest commits", "?(what|which) (were|are) the first {n} commits"],
    default={"n": "1"},
    tags="git log")

intent("git-root-commit",
    run="git rev-list --max-parents=0 HEAD",
    say=["=[the] (hash of the |)(first|root|initial|very first) commit [of (the|this) (repo|repository)]", "?(which|what) was the (first|initial|very first) commit", "find the (first|root|initial) commit"],
    tags="git rev-list")

intent("git-shortlog",
    run="git shortlog -sn",
    say=["count [the] [git] commits (per|by|of each|for each) (author|person|contributor|user)", "=[the] number of commits (per|by|of each|for each) (author|person|contributor)", "?how many commits (did each|does each|has each|has every) (author|person|contributor|developer) [(make|made|have)]", "?who (made|did|has) [the] most commits", "=[the] [top] (contributors|authors|committers) [(of|in) (this|the) (repo|project)] [(by|and their) [number of] commits]", "?who (contributed|worked) [(the )most] [(to|on) (this|the) (repo|project)]", "rank [the] authors by [number of] commits", "=commit count (per|by) author"],
    tags="git shortlog")

intent("git-count",
    run=["git rev-list --count {branch}", "git rev-list --count HEAD"],
    say=["count [all] [the] [git] commits [(in|on|of) (this|the) (repo|branch|current branch)]", "?how many [git] commits (are there|does this (repo|branch) have|are in this (repo|branch)|do we have)", "=[the] [total] number of commits [(in|on|of) (this|the) (repo|branch)]", "=[the] number of commits on [the] [branch] {branch}", "?how many commits (are on|does) [the] [branch] {branch} [have]", "count [the] commits on [branch] {branch}"],
    tags="git rev-list count")

intent("git-blame",
    run=["git blame -L {line},{line2} {file}", "git blame -L {line},{line} {file}", "git blame {file}"],
    say=["?who (wrote|changed|edited|last changed|is to blame for) (each|every|which) line [(of|in)] {file}", "git blame {file}", "blame {file}", "?who (wrote|changed|last changed|edited) line {line} (of|in) {file}", "?who (wrote|changed) lines {line} to {line2} (of|in) {file}",
         "=[the] author of (each|every) line (of|in) {file}", "(see|show) who [last] (changed|wrote|edited) (each|every) line (of|in) {file}", "blame line[s] {line} (to|-|through) {line2} (of|in) {file}", "=git blame (of|for) {file}"],
    tags="git blame")

intent("git-who-changed",
    run="git shortlog -sn -- {file}",
    say=["?who [all] (changed|edited|worked on|contributed to|touched) [the file] {file} [(the most|in git)]", "=[the] (authors|contributors|people) (of|who changed|who worked on) {file} [in git]", "?which authors (changed|touched|worked on) {file}"],
    tags="git shortlog")

intent("git-file-last",
    run="git log -1 --format='%h %an %ad %s' -- {file}",
    say=["?when was {file} last (committed|changed in git)", "=[the] last commit (that (changed|touched)|of|for) {file}", "?who (changed|committed|touched) {file} last [and when]", "?(which|what) commit (last changed|last touched|changed) {file} [last]", "find the last commit (that (touched|changed)|of) {file}"],
    tags="git log")

intent("git-find-deleted",
    run="git log --oneline --diff-filter=D -- {file}",
    say=["?(when|in which commit) was {file} (deleted|removed) [(in|from) git]", "find the commit (that|which) (deleted|removed) {file}", "=[the] commit (that|which) (deleted|removed) {file}", "?who (deleted|removed) {file} [(in|from) git]"],
    tags="git log")

intent("git-log-deleted-all",
    run="git log --diff-filter=D --summary",
    say=["=[all] [the] files [ever] (deleted|removed) (in|from) [the] [git] (history|repo|repository)", "?(which|what) files were [ever] (deleted|removed) (in|from) (this repo|the repo|git)", "list (deleted|removed) files in git [history]"],
    tags="git log")

intent("git-grep",
    run="git grep -n '{word}'",
    say=["(search|grep) [(the|all|in the)] [(tracked|git|repo)] files [(in|of) (the|this) (repo|git repo|repository)] for {word} (with git grep|with git|using git)", "git grep {word}", "find {word} in (the|all) (tracked files|files tracked by git|git repo)", "(search|look) for {word} in (the git repo|the tracked files|this git repository)", "?where is {word} [used] in (this|the) git (repo|repository)", "grep {word} in (tracked files only|all tracked files|the git repo)"],
    tags="git grep")

intent("git-grep-branch",
    run="git grep -n '{word}' {branch}",
    say=["(search|grep) [for] {word} (on|in) [the] branch {branch}", "find {word} in [the] [files of] [the] branch {branch} [without checking it out]", "git grep {word} (on|in) [branch] {branch}"],
    tags="git grep")

intent("git-bisect-start",
    run=["git bisect start {hash} {hash2}", "git bisect start HEAD {hash}", "git bisect start HEAD {tag}", "git bisect start"],
    say=["start [a] [git] bisect[ing]", "bisect between [the] bad [commit] {hash} and [the] good [commit] {hash2}", "find the commit that broke (it|things|the build), [commit] {hash} (was|is) [still] (good|ok|fine)",
         "bisect (from|since|starting at) [the] [known] good commit {hash}", "bisect (from|since) [the] [good] (release|tag) {tag}", "git bisect [start] with {hash} as [the] good [commit]",
         "find out by bisection which commit broke (it|things)"],
    tags="git bisect")

intent("git-bisect-good",
    run="git bisect good",
    say=["mark this commit (as )good [in (the|git) bisect]", "git bisect good", "tell [git] bisect (this|the current) commit is (good|ok|fine)"],
    tags="git bisect")

intent("git-bisect-bad",
    run="git bisect bad",
    say=["mark this commit (as )(bad|broken) [in (the|git) bisect]", "git bisect bad", "tell [git] bisect (this|the current) commit is (bad|broken)"],
    tags="git bisect")

intent("git-bisect-reset",
    run="git bisect reset",
    say=["(stop|end|finish|quit|abort|reset) [(the|git)] bisect[ing]", "git bisect reset", "get out of [git] bisect"],
    tags="git bisect")

intent("git-bisect-run",
    run="git bisect run bash {file}",
    say=["bisect automatically (with|using|by running) [the] [script] {file}", "git bisect run [the script] {file}", "let [the script] {file} decide (about|for) each commit (in|of) [the] bisect"],
    tags="git bisect")

intent("git-clean-dry",
    run="git clean -nd",
    say=["?(what|which files) would git clean (remove|delete)", "git clean (dry run|as a dry run|without deleting|but only show)", "(show|list|see) what git clean would (remove|delete)", "preview [(the|a)] git clean", "=untracked files [that] git clean would (delete|remove)"],
    tags="git clean")

intent("git-clean",
    run="git clean -fd",
    say=["(delete|remove|clean|clean up|get rid of|throw away|wipe) [(all|all the|my)] untracked files [and (directories|folders)] [(in|from) (git|the repo|the working tree|this repo)]", "git clean", "git clean (force|files and directories|everything untracked)", "(delete|remove) (everything|all files) [that is] not tracked by git", "clean the (working tree|repo|git repo) [of untracked files]", "(delete|remove) [all] [the] files git does not (track|know)"],
    tags="git clean")

intent("git-clean-ignored",
    run="git clean -fdx",
    say=["(delete|remove|clean|wipe) [all] [the] untracked and ignored files [(in|from) (git|the repo)]", "(delete|remove|clean) [all] [the] untracked files including [the] ignored [ones]", "git clean (including|with|also) [the] ignored files", "make the (repo|working tree) (pristine|like freshly cloned)", "(delete|remove) all (untracked files and build products|files that are ignored or untracked by git)"],
    tags="git clean")

intent("git-reflog",
    run="git reflog",
    say=["=[the] [git] reflog", "=[the] history of head", "?(where|what) (was|did) [my] head (before|point to) [in git]", "=[all] [(my)] recent [git] (actions|head movements|moves)", "find [(a|my)] lost [git] commit[s]", "?how do i find (a lost|the lost|a deleted) commit [after [a] (reset|hard reset)]", "=[everywhere|all places] head has been"],
    tags="git reflog")

intent("git-undo-reset",
    run="git reset --hard HEAD@{{1}}",
    say=["undo [(the|my|a)] last [git] (reset|rebase|merge|hard reset)", "undo [(the|my|a)] [git] (hard reset|rebase|reset --hard)", "go back to before [(the|my)] [last] (reset|rebase)", "i did a [hard] reset by mistake, (undo it|go back)"],
    tags="git reset reflog")

intent("git-hash",
    run="git rev-parse HEAD",
    say=["=[the] (hash|sha|id|full hash|commit hash|commit id|sha1) of (head|the (current|last|latest) commit)", "=[the] current [git] (commit hash|commit id|revision|sha|commit)", "?(what|which) (commit|revision) am i on", "?(what is|whats) the (current |)(commit hash|hash of head)", "print [only] [the] (hash|id) of the (current|last) commit", "git (hash|sha) of head"],
    tags="git rev-parse")

intent("git-hash-short",
    run="git rev-parse --short HEAD",
    say=["=[the] (short|abbreviated) (hash|sha|id|commit hash|commit id) [of (head|the (current|last|latest) commit)]", "=[the] current [git] commit hash (shortened|in short form|short)", "print [the] short commit (hash|id)"],
    tags="git rev-parse")

intent("git-root",
    run="git rev-parse --show-toplevel",
    say=["=[the] (root|top|top level|toplevel|base) (directory|folder|dir) of (the|this) (repo|git repo|repository|git repository)", "?where is the (root|top) of (the|this) [git] (repo|repository)", "=[the] git root", "print [the] path of (the|this) [git] (repo|repository)", "?in which [git] (repo|repository) am i"],
    tags="git rev-parse")

intent("git-cd-root",
    run="cd \"$(git rev-parse --show-toplevel)\"",
    say=["(cd|go|change|jump) to the (root|top) [(directory|folder)] of (the|this) [git] (repo|repository|project)", "cd [to] [the] git root", "go up to the [git] (repo|repository) root"],
    tags="git cd")

intent("git-remotes",
    run="git remote -v",
    say=["=[all] [the|my] [git] remotes [(and|with) their (urls|addresses)]", "?(which|what) remotes (are there|do i have|are configured|does this repo have)", "=[the] (remote url|remote urls|url of the remote|remote address) [of (this|the) (repo|repository)]", "?where does this repo (push|come|push to|push and pull) [from]", "git remote", "=[the] git remote[s] url", "?(what is|whats) the (remote url|remote|origin) of this repo", "check (which|what) remote (is set|this repo uses)"],
    tags="git remote")

intent("git-remote-url",
    run=["git remote get-url {remote}", "git remote get-url origin"],
    say=["=[(only)] [the] url of [the] remote {remote}", "?(what is|whats) the url of [the] remote {remote}", "print [the] url of (origin|the remote origin)", "=[only] [the] (origin url|url of origin)", "get [the] url of [the] [remote] {remote}"],
    tags="git remote")

intent("git-remote-add",
    run=["git remote add {remote} {url}", "git remote add origin {url}"],
    say=["add [a|the] [new] [git] remote [(called|named)] {remote} (with|pointing to|at|for) [(the )url] {url}", "add [a|the] [git] remote {remote} {url}", "add {url} as [a|the] [git] remote [(called|named|with the name)] {remote}", "(connect|link) this [(git)] (repo|repository) (to|with) {url}", "add [the] (remote|origin) {url}", "set [up] {url} as [the] (origin|remote) [of this repo]"],
    tags="git remote")

intent("git-remote-seturl",
    run=["git remote set-url {remote} {url}", "git remote set-url origin {url}"],
    say=["change [the] url of [the] [remote] {remote} to {url}", "(set|change|update) [the] [git] remote [url] [(of|for)] {remote} to {url}", "(set|change|update) [the] (origin url|url of origin|remote url|remote|origin) to {url}", "point [the] [remote] {remote} (to|at) {url}", "(switch|change) origin to {url}", "git remote set url {remote} {url}"],
    tags="git remote")

intent("git-remote-rm",
    run="git remote remove {remote}",
    say=["(remove|delete|drop) [the] [git] remote [(called|named)] {remote}", "git remote (remove|rm|delete) {remote}", "(disconnect|unlink) [the] remote {remote} from this repo", "get rid of [the] remote {remote}"],
    tags="git remote")

intent("git-remote-rename",
    run="git remote rename {remote} {name}",
    say=["rename [the] [git] remote {remote} to {name}", "git remote rename {remote} [to] {name}", "(give|change the name of) [the] remote {remote} [the name|to] {name}"],
    tags="git remote")

intent("git-remote-show",
    run="git remote show {remote}",
    say=["=(details|information) (about|on|of) [the] [git] remote {remote}", "git remote show {remote}", "?(which|what) branches does [the] remote {remote} (have|track)"],
    tags="git remote")

intent("git-push",
    run=["git push {remote} {branch}", "git push {remote}", "git push"],
    say=["push", "git push", "push [(my|the)] (commits|changes|work|current branch|branch) [to (the (remote|server|repo)|github|gitlab|origin)]", "push to [(the (remote|server))]", "push to {remote}", "push [(my|the)] [(branch|commits on)] {branch} to [(the remote)] {remote}", "git push [to] {remote} {branch}", "(upload|send|publish) [(my|the)] [(local|new)] commits [to (the (remote|server)|github|{remote})]", "push {branch} (to|on) {remote}", "push everything i committed"],
    tags="git push")

intent("git-push-upstream",
    run=["git push -u {remote} {branch}", "git push -u origin {branch}", "git push -u origin HEAD"],
    say=["push [(the|my)] [new] branch {branch} to {remote} and (set [the] upstream|track it)", "push [(the|my)] [new] [branch] {branch} and set [(the|its)] upstream", "push [(the|this|my)] [(current|new)] branch (for the first time|and set [(the|its)] upstream|and track it|and set upstream to origin)", "(publish|push) [(the|my)] new [local] branch {branch} [(to (the remote|origin|github))]", "push (this|the current|my|my new) branch to origin (for the first time|and set upstream)", "set [the] upstream and push [(this|the current) branch]", "git push [and] set upstream [{remote} {branch}]", "publish (this|the current|my) branch"],
    tags="git push")

intent("git-push-force",
    run=["git push --force-with-lease {remote} {branch}", "git push --force-with-lease"],
    say=["force push [(the|my)] [(branch|changes|current branch)] [safely]", "(git )force push [to] {remote} {branch}", "force push [(the|my)] [branch] {branch} to {remote}", "push [(by|with)] force", "force[-]push", "push [(my|the)] (rewritten|rebased|amended) (branch|commits|history|commit)", "overwrite the remote branch with (mine|my local one|my local branch)", "git push force", "force push with lease"],
    tags="git push")

intent("git-push-force-hard",
    run="git push --force",
    say=["force push (without lease|no matter what|even if others pushed|unconditionally|overwriting everything)", "git push --force", "push with --force", "really force the push [no matter what is on the remote]"],
    tags="git push")

intent("git-push-all",
    run=["git push {remote} --all", "git push --all"],
    say=["push (all|all my|every) [local] branch[es] [to {remote}]", "git push all branches [to {remote}]"],
    tags="git push")

intent("git-push-tags",
    run=["git push {remote} --tags", "git push --tags"],
    say=["push (all|all my|the|my|all the) [git] tags [to {remote}]", "git push tags [to {remote}]", "(upload|publish|send) [(all|my|the)] tags [to (the (remote|server)|{remote})]"],
    tags="git push tag")

intent("git-push-tag",
    run=["git push {remote} {tag}", "git push origin {tag}"],
    say=["push [the] [git] tag {tag} [to {remote}]", "git push tag {tag}", "(upload|publish) [the] tag {tag} [(to (the remote|origin))]"],
    tags="git push tag")

intent("git-pull",
    run=["git pull {remote} {branch}", "git pull"],
    say=["pull", "git pull", "pull [(the|all)] [(latest|newest|remote|new)] (changes|commits|version|code) [from (the (remote|server|repo)|github|gitlab|origin)]", "(get|fetch|download) the (latest|newest) (changes|version|code|commits) [(of the repo|from (git|github|the repo|the remote|origin))] [and merge [them]]", "update [(my|the|this)] [local] [git] (repo|repository|checkout|working copy|clone|branch)", "pull [(the )branch] {branch} from {remote}", "git pull [from] {remote} {branch}", "bring [(my|the)] [local] (repo|branch) up to date [with the remote]", "sync [(my|the)] (repo|branch) with the remote"],
    tags="git pull")

intent("git-pull-rebase",
    run=["git pull --rebase {remote} {branch}", "git pull --rebase"],
    say=["pull (with rebase|with rebasing|and rebase|using rebase|by rebasing|rebasing|without [a] merge commit)", "git pull (rebase|with rebase)", "pull [and] rebase [(from|on|onto)] {remote} {branch}", "(get|pull) the latest changes and rebase (mine|my commits|my work) [on top]", "update my branch (with|by) rebas(e|ing) [instead of merg(e|ing)]"],
    tags="git pull")

intent("git-pull-ff",
    run="git pull --ff-only",
    say=["pull (only if it is a fast forward|fast forward only|only fast forward|with fast forward only|but never merge)", "git pull (ff only|fast forward only)"],
    tags="git pull")

intent("git-fetch",
    run=["git fetch {remote}", "git fetch"],
    say=["fetch [(from|the remote)] {remote}", "git fetch [{remote}]", "fetch [(the|all)] [(latest|new)] (changes|commits|branches) [from (the remote|origin|the server)] [without merging]", "(get|download) [(the|new)] (commits|changes) [(from the remote)] (without|but don't|but do not) (merge|merging|merge them)", "update [(my|the)] remote[-]tracking branches"],
    tags="git fetch")

intent("git-fetch-all",
    run="git fetch --all",
    say=["fetch [from] all [(the|my)] remotes", "git fetch all", "(get|download) new commits from (every|all|each) remote[s]", "update from all remotes without merging"],
    tags="git fetch")

intent("git-fetch-prune",
    run="git fetch --prune",
    say=["fetch and (prune|remove|delete|drop) [(the|stale|deleted|gone)] [remote] [branches]", "(prune|remove|clean up|delete) (stale|deleted|gone|dead|old) remote[-]tracking branches", "git fetch [with] prune", "(remove|forget|drop) [local references to] remote branches that (no longer|don't) exist [(on the remote|any more)]", "clean up [references to] (deleted|gone) remote branches"],
    tags="git fetch")

intent("git-clone",
    run=["git clone {url} {dir}", "git clone {url}"],
    say=["(clone|git clone|check out|checkout) [the] [git] [(repo|repository|project)] [(at|from)] {url}", "(clone|git clone) [the] [(repo|repository)] [(at|from)] {url} (into|to|in|as) [(the (folder|directory)|folder|directory)] {dir}", "(get|download|copy|fetch) [the] (git repo|git repository|repo|repository|source code) [(at|from)] {url} [(into|to) {dir}]", "make a (local|) clone of {url} [(in|into) {dir}]"],
    tags="git clone")

intent("git-clone-shallow",
    run=["git clone --depth {n} {url}", "git clone --depth 1 {url}"],
    say=["(shallow clone|shallowly clone|make a shallow clone of) [the] [repo] {url}", "clone {url} (without|but without|with no) [(the|its|the whole|the full)] history", "clone [only] the (latest|last|newest) (commit|version|revision) of {url}", "clone {url} with (depth|a depth of) {n}", "clone {url} (shallow|shallowly)", "clone [only] the last {n} commits of {url}", "quickly clone {url} without the history"],
    tags="git clone")

intent("git-clone-branch",
    run="git clone -b {branch} {url}",
    say=["clone [the] branch {branch} (of|from) [(the repo)] {url}", "clone {url} (at|on|with|and check out|and switch to|using) [the] branch {branch}", "(get|clone) [only] [the] {branch} branch of {url}", "git clone [the] branch {branch} [from] {url}"],
    tags="git clone")

intent("git-clone-recursive",
    run="git clone --recurse-submodules {url}",
    say=["clone {url} (with|including|and|with all|and all) [(its|the|all)] submodules", "clone {url} recursively", "(recursively|recursive) clone {url}", "git clone {url} with submodules"],
    tags="git clone submodule")

intent("git-clone-mirror",
    run="git clone --mirror {url}",
    say=["(mirror|make a mirror of) [the] [git] repo[sitory] {url}", "clone {url} as [a] (mirror|bare mirror)", "make a full mirror clone of {url}"],
    tags="git clone")

intent("git-init",
    run=["git init {dir}", "git init"],
    say=["(create|make|init|initialize|initialise|start|set up) [a] [new] [empty] git (repo|repository) [(here|in (this|the current) (directory|folder))]", "git init", "(create|make|init|initialize|start) [a] [new] git (repo|repository) (in|at|called|named) {dir}", "(turn|make) this (folder|directory) into a git (repo|repository)", "put this (folder|directory|project) under (version control|git)", "git init [in] {dir}", "start tracking this (folder|directory|project) with git"],
    tags="git init")

intent("git-init-bare",
    run="git init --bare {dir}",
    say=["(create|make|init|initialize) [a] [new] bare [git] (repo|repository) (in|at|called|named) {dir}", "git init bare {dir}", "=[a] bare [git] repo[sitory] (in|called) {dir}"],
    tags="git init")

intent("git-tags",
    run="git tag",
    say=["=[all] [the] [git] tags [(of|in) (this|the) repo[sitory]]", "?(which|what) tags (are there|exist|does this repo have)", "list [all] [the] [git] tags", "git tag list", "=[all] [the] tagged versions"],
    tags="git tag")

intent("git-tags-sorted",
    run="git tag --sort=-creatordate",
    say=["=[all] [the] [git] tags (sorted|ordered) by (date|age|creation date|time)", "=[the] (newest|latest|most recent) [git] tags [first]", "list [the] tags newest first", "sort [the] [git] tags by date"],
    tags="git tag")

intent("git-tag-latest",
    run="git describe --tags --abbrev=0",
    say=["=[the] (latest|last|most recent|newest) [git] tag", "?(what|which) (is|was) the (latest|last|most recent|newest) [git] tag", "=[the] (latest|last) (tagged (version|release)|tag) [reachable from here]", "get [the] (latest|last) tag [name]"],
    tags="git describe")

intent("git-describe",
    run="git describe --tags",
    say=["describe (this|the current) commit (by|with|relative to) [the] [(nearest|last|latest)] tag", "git describe", "?how many commits (are we|am i) (past|after) the last tag"],
    tags="git describe")

intent("git-tag-create",
    run=["git tag {tag} {hash}", "git tag {tag}"],
    say=["(tag|mark) (this|the current|the last|the latest) commit (as|with|with the tag) {tag}", "(create|make|add|set) [a|the] [new] [(lightweight|git)] tag [(called|named)] {tag}", "git tag {tag}", "tag {tag}", "tag [the] commit {hash} (as|with) {tag}", "(create|put|set) [a|the] tag {tag} (on|at|for) [the] commit {hash}", "tag (this|the current) (version|release) (as|with) {tag}"],
    tags="git tag")

intent("git-tag-annotated",
    run="git tag -a {tag} -m '{text}'",
    say=["(create|make|add) [a|an|the] [annotated] [git] tag [(called|named)] {tag} with [the] (message|comment|annotation) {text}", "tag (this|the current) (commit|version|release) (as|with) {tag} (and|with) [the] (message|comment) {text}", "git tag {tag} (with message|message) {text}", "annotated tag {tag} (saying|with message) {text}"],
    tags="git tag")

intent("git-tag-delete",
    run="git tag -d {tag}",
    say=["(delete|remove|drop) [the] [local] [git] tag {tag} [locally]", "git (tag delete|delete tag|tag -d) {tag}", "get rid of [the] tag {tag}", "untag {tag}"],
    tags="git tag")

intent("git-tag-delete-remote",
    run=["git push {remote} --delete {tag}", "git push origin --delete {tag}"],
    say=["(delete|remove) [the] [git] tag {tag} (on|from) (the remote|origin|the server|github)", "(delete|remove) [the] remote [git] tag {tag}", "(delete|remove) [the] tag {tag} (on|from) [the] remote {remote}", "delete [the] tag {tag} remotely"],
    tags="git push tag")

intent("git-config-name",
    run="git config --global user.name '{user}'",
    say=["set (my|the) [global] git (name|user name|username) to {user}", "(set|configure|use) {user} as (my|the) git (name|user name|username|author name|user)", "tell git [that] my name is {user}", "git config [user] name {user}", "change (my|the) git (user name|name|username) to {user}"],
    tags="git config")

intent("git-config-email",
    run="git config --global user.email '{email}'",
    say=["set (my|the) [global] git (email|mail|e-mail|email address|user email) to {email}", "(set|configure|use) {email} as (my|the) git (email|mail|address|email address)", "tell git [that] my (email|mail) is {email}", "git config [user] email {email}", "change (my|the) [git] (commit email|git email) to {email}"],
    tags="git config")

intent("git-config-email-local",
    run="git config user.email '{email}'",
    say=["set (my|the) git (email|mail) to {email} [(only )](for|in) this (repo|repository) [only]", "(use|set) {email} as [git] email (only in|only for|for|in) this (repo|repository)", "set the (local|repo) git email to {email}"],
    tags="git config")

intent("git-config-show",
    run="git config --list",
    say=["=[(all|my|all my|the)] git (config|configuration|settings)", "?(what|which) git settings (do i have|are set|are there)", "list [(all|the|my)] git (config|settings|options)", "git config list", "print [(my|the)] [whole] git (config|configuration)"],
    tags="git config")

intent("git-config-origin",
    run="git config --list --show-origin",
    say=["?where (does|do) [each|every|my] git (setting|settings|config) come from", "=[all] git (config|settings) (with|and) the file[s] [(they|it) (come|comes) from]", "?which (file|files) (is|are) my git settings in"],
    tags="git config")

intent("git-config-whoami",
    run="git config user.email",
    say=["?(what|which) email (does git use|is set in git|am i committing with)", "=my [configured] git (email|mail|email address)", "?who am i [committing as] in git", "print the email git uses for (me|my commits)"],
    tags="git config")

intent("git-config-username",
    run="git config user.name",
    say=["?(what|which) (name|user name|username) (does git use|is set in git)", "=my [configured] git (name|user name|username)", "print the name git uses for (me|my commits)"],
    tags="git config")

intent("git-config-editor",
    run="git config --global core.editor '{proc}'",
    say=["(set|change) [(my|the)] git['s] editor to {proc}", "(use|make) {proc} [(as )](my|the) [default] git editor", "let git use {proc} as [(the|its)] editor", "tell git to open {proc} for commit messages"],
    tags="git config")

intent("git-config-branch",
    run="git config --global init.defaultBranch {branch}",
    say=["(set|change|make) [the] default [git] branch [name] [for new repos] [to] {branch}", "(make|let) new git (repos|repositories) (start|begin) with [the] branch {branch}", "use {branch} as [the] default branch [name] in git"],
    tags="git config")

intent("git-config-alias",
    run="git config --global alias.{name} '{text}'",
    say=["(add|create|make|define|set) [a|the] git alias [(called|named)] {name} (for|=|that runs|meaning) {text}", "alias git {name} to {text}", "(make|let) git {name} (mean|run|stand for) {text}"],
    tags="git config")

intent("git-config-cred",
    run="git config --global credential.helper store",
    say=["(make|let) git (remember|store|save) [my] (password|passwords|credentials)", "(store|save|remember) [(my|the)] git (password|credentials) [(permanently|on disk)]", "?how do i stop git from asking for my password", "git (remember|save) (password|credentials)"],
    tags="git config")

intent("git-submodule-update",
    run="git submodule update --init --recursive",
    say=["(init|initialize|initialise|update|get|fetch|check out|download) [(all|the|all the)] [git] submodules [recursively]", "(init|initialize) and update [(all|the)] [git] submodules", "git submodule (init and update|update|update init recursive)", "the submodule (folders|directories) are empty, (get|fill) them", "pull in [(all|the)] submodules"],
    tags="git submodule")

intent("git-submodule-add",
    run=["git submodule add {url} {dir}", "git submodule add {url}"],
    say=["add [(the repo|the repository)] {url} as [a] [git] submodule [(in|at|under|into) {dir}]", "git submodule add {url} [{dir}]", "(include|embed) [the repo] {url} as [a] submodule [(in|at|under) {dir}]"],
    tags="git submodule")

intent("git-submodule-status",
    run="git submodule status",
    say=["=[(all|the)] [git] submodules [and [their] (status|state|commits)]", "=[the] status of [(all|the)] [git] submodules", "?(which|what) submodules (are there|does this repo have)", "list [the] [git] submodules"],
    tags="git submodule")

intent("git-submodule-latest",
    run="git submodule update --remote",
    say=["update [(all|the)] [git] submodules to (their|the) (latest|newest) (commit|version|remote commit|upstream version)", "(pull|get) the latest (commits|version) (of|for|in) [(all|the)] submodules", "bring [(all|the)] submodules up to date with (upstream|their remotes)"],
    tags="git submodule")

intent("git-worktree-add",
    run=["git worktree add {dir} {branch}"],
    say=["(add|create|make) [a] [new] [git] worktree (for|of|with) [the] [branch] {branch} (in|at|under) {dir}", "check out [the] [branch] {branch} (in|into) (a separate|another|its own) (folder|directory|worktree) {dir}", "git worktree add {dir} [for] [(the )branch] {branch}", "have [branch] {branch} checked out (in|at) {dir} at the same time"],
    tags="git worktree")

intent("git-worktree-list",
    run="git worktree list",
    say=["=[(all|the|my)] [git] worktrees", "?(which|what) worktrees (are there|do i have)", "list [(all|the)] [git] worktrees"],
    tags="git worktree")

intent("git-worktree-remove",
    run="git worktree remove {dir}",
    say=["(remove|delete) [the] [git] worktree [(in|at)] {dir}", "git worktree (remove|rm|delete) {dir}", "get rid of [the] worktree {dir}"],
    tags="git worktree")

intent("git-gc",
    run="git gc",
    say=["(run|do) [a] git (garbage collection|gc|cleanup)", "git (gc|garbage collect)", "(clean up|optimize|optimise|compact|shrink|pack) (the|this|my) git (repo|repository|database)", "make (the|this) .?git (folder|directory) smaller".replace(".?", "")],
    tags="git gc")

intent("git-size",
    run="git count-objects -vH",
    say=["?how (big|large) is (this|the) git (repo|repository|database)", "=[the] size of (this|the) git (repo|repository|history|database)", "count [the] git objects [and their size]"],
    tags="git count-objects")

intent("git-fsck",
    run="git fsck",
    say=["(check|verify) [the] integrity of (the|this) git (repo|repository)", "git fsck", "?is (the|this|my) git (repo|repository) (corrupt|damaged|broken)", "check (the|this) git (repo|repository) for (corruption|errors)"],
    tags="git fsck")

intent("git-archive",
    run=["git archive -o {archive} {branch}", "git archive -o {archive} HEAD"],
    say=["(export|pack|archive) (the|this) [git] (repo|repository|project|source) [(as|to|into)] {archive}", "(create|make) [(a|an|the)] [source] archive {archive} (of|from) (the|this) [git] (repo|repository|current commit|latest commit)", "(create|make) {archive} (from|of|with) [the] branch {branch} [without [the] git history]", "git archive [to] {archive}", "archive [the] branch {branch} (to|into|as) {archive}"],
    tags="git archive")

intent("git-bundle",
    run="git bundle create {file} --all",
    say=["(bundle|pack) (the|this) whole [git] (repo|repository) (into|in|to) [(a file|a single file|the file)] {file}", "(create|make) [a] git bundle {file} [(of|with) (everything|all branches)]", "git bundle everything (to|into) {file}"],
    tags="git bundle")

intent("git-notes-chmod",
    run="git update-index --chmod=+x {file}",
    say=["(make|mark) {file} (as )?executable in git".replace("(as )?", ""), "(set|add) [the] executable (bit|flag) (of|on|for|to) {file} in git", "git chmod +x {file}"],
    tags="git update-index")

intent("git-assume-unchanged",
    run="git update-index --assume-unchanged {file}",
    say=["(make|let) git ignore [(my|local|all)] changes (to|in) [the] tracked [file] {file}", "(assume|pretend) {file} is unchanged [in git]", "hide [(my|local)] changes (to|in) {file} from git", "ignore local (changes|modifications) (to|in|of) {file} [in git]"],
    tags="git update-index")
