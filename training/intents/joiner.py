"""Developers' tools with two wishes at once: which commits, which container, which pod, which part of a json document.

Owns: git tasks made of two steps, docker and kubectl with namespace, label, time or sorting, jq paths, test runs, tracing, repeated and watched commands.
Refuses: nothing of its own.
"""
from training.dsl import compose, intent, more

D = {"dir": "."}

# ---- git: getting back
intent("joiner-reset-remote", run=["git reset --hard {remote}/{branch}", "git reset --hard @{{u}}"], tags="git", say=[
    "(make|get) my [local] branch [be] (exactly|identical to|the same as|just like) {remote}/{branch}[, (losing|dropping|forgetting) [all] my [own] (changes|work|commits)]",
    "(discard|drop|forget|throw out|lose) (everything|all) (local|i did|of mine) and (match|be like|go to|return to) {remote}/{branch}",
    "(reset|force) [my|the|this] [local] [branch|copy|repo] (hard|completely) to {remote}/{branch}",
    "?i don't (care about|need|want) my local (changes|commits) [any more], (i want|give me) (exactly|just) what {remote}/{branch} has",
    "overwrite my local (branch|files|work) with {remote}/{branch}",
    "(overwrite|replace) (my|all) local (changes|commits|work) with (what is on the server|the remote [version]|the upstream branch|upstream)",
    "(reset|go back) (hard )?to the (remote|upstream|tracked) (branch|version|state)[, (dropping|losing) (my|all local) (changes|work|commits)]".replace("(hard )?", "[hard] "),
    "git reset hard to (upstream|the remote branch|what the remote has)"])
intent("joiner-move-commit", run="git branch {branch} && git reset --hard HEAD~1", tags="git", say=[
    "?i committed to the wrong branch, (put|move) (that|the last|this|my last) commit (on|to|onto|into) a new branch [(called|named)] {branch}",
    "move (my|the) (last|latest|newest) commit (off this branch|away) (to|onto|into) [a] new branch {branch}",
    "?the last commit should (be|have been|have gone) on a new branch {branch}, not (here|on this one|on main)",
    "take the (last|latest|top) commit off (this branch|here|main) and keep it (on|as|in) [the] [new] branch {branch}",
    "=the last commit moved (to|onto) a new branch [(called|named)] {branch}",
    "oops wrong branch, the commit belongs on {branch} which does not exist yet"])
intent("joiner-move-commits", run="git branch {branch} && git reset --hard HEAD~{n}", tags="git", weight=.8, say=[
    "move (my|the) last {n} commits (to|onto|into) [a] new branch [(called|named)] {branch}",
    "?the last {n} commits should be on a new branch {branch}, not (here|on this one)",
    "take the last {n} commits off this branch and keep them (on|as|in) [the] [new] branch {branch}",
    "?i made {n} commits on the wrong branch, they belong on a new (one|branch) [(called|named)] {branch}"])
intent("joiner-move-to-existing", run="git switch {branch} && git cherry-pick -", tags="git", weight=.5, say=[
    "go to [the] [existing] branch {branch} and pick (the last commit|the tip) of (this|the current) [branch|one] [there]",
    "(apply|copy|repeat) the last commit of this branch (on|onto|to) [the] [existing] branch {branch}"])
intent("joiner-show-file-n-ago", run="git show HEAD~{n}:{file}", tags="git", weight=1.3, say=[
    "(show|print|display|see|view) [me] [the file] {file} (as it was|the way it was|how it looked|as of|from) {n} commits (ago|back|earlier)",
    "?what did {file} look like {n} commits ago", "=[the] (contents|content|text|version) of {file} {n} commits (ago|back)", "=[the] old {file} from {n} commits (ago|before)",
    "{file} {n} commits (ago|earlier|back)", "?how did {file} (look|read) {n} commits (ago|earlier)", "print the (version|state) of {file} that is {n} commits old"])
intent("joiner-restore-file-n-ago", run="git restore --source=HEAD~{n} {file}", tags="git", say=[
    "(restore|bring back|reset|revert|put back) [the file] {file} (to|as it was|to how it was|to the version|to its state) [of|from] {n} commits (ago|back|earlier)",
    "?i want {file} back (as it was|like it was|from) {n} commits ago", "(undo|revert) [the] changes (to|of|in) {file} of the last {n} commits",
    "make {file} (look|be) [like|as] {n} commits ago", "(check out|checkout) {file} from {n} commits (ago|back)"])
more("git-restore-branch", ["(fetch|pull in|bring over|grab) [only|just] {file} (from|of|off) [the] branch {branch} (without (switching|changing branch|checking it out)|but stay on this branch|into (this|my) [working] (tree|branch))", "?i need (only|just) [the file] {file} from [the] branch {branch}, not (the rest|the whole branch)", "=just the one file {file} out of [the] branch {branch}", "(replace|overwrite) [my] {file} with the (one|version|copy) (on|from|of) [the] branch {branch}", "?{file} on branch {branch} is (better|right), take it"])
intent("joiner-restore-deleted", run="git restore {file}", tags="git", weight=.9, say=[
    "?i (deleted|removed|rm'd) {file} by (accident|mistake), (bring|get) it back [from git]", "(restore|undelete|recover|get back|bring back) [the] (deleted|removed|lost) [file] {file} (from|with|out of) (git|the last commit|HEAD)",
    "=the deleted {file} back from [the last] commit", "undo the deletion of {file} [in git]", "?{file} is gone from my working copy, git should give it back"])
intent("joiner-pop-one", run="git checkout stash@{{0}} -- {file}", tags="git", weight=.7, say=[
    "(get|take|restore|bring back) (only|just) [the file] {file} (from|out of) (the|my) [last|latest|newest] stash", "?i stashed too much, i need {file} back from the stash", "=only {file} out of the stash",
    "(unstash|apply) (only|just) {file}", "checkout {file} from [the] stash"])
intent("joiner-stash-branch", run="git stash branch {branch}", tags="git", weight=.7, say=["(make|create|start) [a] [new] branch {branch} (from|out of|with) (the|my) stash", "turn (the|my) stash into [a] [new] branch [(called|named)] {branch}", "?the stash does not apply, put it on a new branch {branch}", "git stash to branch {branch}"])
more("git-stash-file", ["stash [only|just] (the|my) [local] (changes|edits|modifications) (in|of|to|made to) [the file] {file} [and nothing else]", "(put|set) only {file} aside [with git stash]", "stash one file [only], {file}", "?can i stash {file} (alone|by itself|without the rest)"])

# ---- git: looking
intent("joiner-diff-one-file-refs", run=["git diff {branch} {branch2} -- {path}", "git diff {tag} {tag2} -- {path}", "git diff {hash} {hash2} -- {path}"], tags="git", weight=1.4, say=[
    "?(what|which lines) (changed|has changed|is different|differs) in {path} between [the] [branches] {branch} and {branch2}", "?(what|which lines) (changed|is different|differs) in {path} (between|from) [the] [(tags|versions|releases)] {tag} (and|to) {tag2}",
    "=[the] (changes|diff|differences) (in|of|to) {path} (between|from) [(tag|version|release)] {tag} (and|to) {tag2}", "see [the] (changes|differences) (in|to|of) [the] [(file|folder|directory)] {path} between {branch} and {branch2}",
    "=[the] (changes|diff|differences) (in|of|to) {path} (between|from) commit {hash} (and|to) {hash2}", "?how did {path} change (between|from) {tag} (and|to) {tag2}", "?how does {path} (differ|vary) (between|on) [the] [branches] {branch} and {branch2}",
    "git diff {branch} {branch2} (only|just) (for|of|in) {path}", "compare {path} (of|in|from) {tag} (with|and|to) [that of] {tag2}"])
intent("joiner-diff-names-refs", run=["git diff --name-only {branch} {branch2}", "git diff --name-only {tag} {tag2}", "git diff --name-only {hash} {hash2}"], tags="git", weight=1, say=[
    "?which files (differ|are different|changed) (between|in) [the] [branches] {branch} and {branch2}", "=[the] [names of [the]] (files|changed files) (changed|that changed|touched|that differ) (between|from) [(tags|versions|releases)] {tag} (and|to) {tag2}",
    "=[only] [the] names of [the] (changed|different) files between [commits] {hash} and {hash2}", "list [the] files that are (not the same|different) (on|in) {branch} and {branch2}", "?which files did we (touch|change) (between|from) {tag} (and|to) {tag2}"])
intent("joiner-diff-stat-refs", run=["git diff --stat {branch} {branch2}", "git diff --stat {tag} {tag2}"], tags="git", weight=.8, say=[
    "?how (much|many lines) changed (between|from) [(versions|tags|releases)] {tag} (and|to) {tag2}", "=[the] (number of changed lines|diffstat|line counts) per file between [branches] {branch} and {branch2}", "=[a] (summary|short overview) of [the] changes (between|from) {tag} (and|to) {tag2}", "?how many lines (differ|were added and removed) between {branch} and {branch2}"])
intent("joiner-diff-ago", run="git diff HEAD~{n}", tags="git", weight=.9, say=["?what (changed|has changed) (in|over|within|during) the last {n} commits", "=[the] (diff|changes) (of|in|over) (the|my) last {n} commits [together|as one]", "(diff|compare) (the working tree|my files|now|the current state) (with|and|to|against) {n} commits ago", "=everything that changed since {n} commits ago"])
intent("joiner-diff-names-ago", run="git diff --name-only HEAD~{n}", tags="git", weight=.8, say=["?which files (changed|were changed|were touched|did i touch|have changed) (in|over|within) the last {n} commits", "=[the] [names of [the]] files (changed|touched|modified) (in|by|within) the last {n} commits", "list [the] files that the last {n} commits (touched|changed)"])
more("git-log-branch-diff", ["(show|list|see) [the] commits (on|of|in) {branch2} that (aren't|are not|are missing|have not been merged) (in|into|on|from) {branch} [yet]", "?what is (on|in) {branch2} (that is not|but not|and not yet) (on|in) {branch}", "?what does {branch2} have that {branch} (has not|hasn't|lacks|does not have)", "=[the] commits {branch} (lacks|is missing|does not have) [compared (to|with) {branch2}|from {branch2}]".replace("[compared (to|with) {branch2}|from {branch2}]", "(compared (to|with)|from) {branch2}"), "=unmerged commits of {branch2} (relative to|compared to|against) {branch}"])


@compose("joiner-log-path-time", weight=2, tags="git")
def log_path_time(rng):
    """Commits on a path in a span of time, in words for the span."""
    since, said = rng.choice([("'1 month ago'", ["(in|during|over) the (last|past) month", "last month", "of the last month"]), ("'1 week ago'", ["(in|during|over) the (last|past) week", "last week", "this past week"]), ("midnight", ["today", "since midnight"]),
                              ("yesterday", ["since yesterday"]), ("{date}", ["since {date}", "after {date}", "from {date} on"]), ("'1 year ago'", ["(in|during) the (last|past) year", "within a year"]),
                              ("'{age:days} days ago'", ["(in|during|over) the (last|past) {age}"])])
    t = rng.choice(said)
    who = rng.random() < .4
    path = rng.random() < .7 or not who
    by, flag = (rng.choice([" by {user}", " of {user}", " from {user}"]), "--author='{user}' ") if who else ("", "")
    on = rng.choice([" (that touched|touching|to|that changed|in) [the] [(folder|file|directory)] {path}", " (that touch|affecting) {path}"]) if path else ""
    count = rng.random() < .3
    if count:
        h = rng.choice(["=[the] number of commits", "count [the] [git] commits"]) + by + on
        out = "git rev-list --count --since=%s %sHEAD" % (since, flag) + (" -- {path}" if path else "")
        q = "?how many [git] commits%s [were there|are there] %s" % (by + on, t) if rng.random() < .5 else "?how many (commits|times) did {user} (make|commit) " + t if who and not path else "?how many commits" + by + on + " " + t
        if "times" in q:
            q = q.replace("(commits|times) did {user} (make|commit)", "commits did {user} (make|do|push)")
        return [h + " " + t, q], out
    say = ["=[the|all] [git] commits" + by + on + " " + t, "?which commits" + by + on + " [were made|are there] " + t]
    if path:
        say.append(("?what did {user} (do to|change in|commit to) {path} " if who else "?what (happened|was committed) (to|in) {path} ") + t)
    else:
        say.append("?what did {user} (commit|do|push|work on) " + t)
    return say, "git log --oneline --since=%s %s" % (since, flag.strip()) + (" -- {path}" if path else "") if flag else "git log --oneline --since=%s" % since + (" -- {path}" if path else "")


@compose("joiner-log-shape", weight=1.6, tags="git")
def log_shape(rng):
    """How the history is to be printed: short, as a graph, of all branches, with dates, files or a number."""
    shapes = [("--graph --all", ["with [a|the] graph (of|over|across) all branches", "as a graph (of|with|over) all [the] branches", "graph, all branches", "(with|showing) all branches in a graph"]), ("--graph", ["with a graph of this branch", "as a graph of the current branch [only]"]),
              ("--all", ["(of|from|on|across|over) all [the] branches", "on every branch"]), ("-n {n}", ["last {n} [commits]", "only (the last|the newest) {n}", "limited to {n} [commits]"]), ("--reverse", ["oldest first", "from the beginning", "in reverse [order]"]),
              ("--stat", ["with [the] changed files [and line counts]", "with a diffstat", "with file statistics"]), ("--first-parent", ["without the commits of merged branches", "(following|along) the first parent [only]"]), ("--no-merges", ["without merges", "leaving out merge commits"])]
    flag, said = rng.choice(shapes[:2] + shapes)
    head = rng.choice(["git log one line (per|for each|a) commit ", "=[the] [git] (history|log), one line (per|a|for each) commit, ", "=[the] [git] (commits|log) oneline, ", "git log oneline ", "=[the] short [git] log ", "show [the] commits, one (per|a) line, "])
    return [head + rng.choice(said)], "git log --oneline " + flag


@compose("joiner-pickaxe", weight=1.4, tags="git")
def pickaxe(rng):
    """When a text came or went."""
    what = rng.choice(["the (string|text|word|line|name|constant) {word}", "[the] (function|variable|method|class) {word}", "{word}"])
    path = rng.random() < .3
    at = rng.choice([" in {path}", " from {path}" if False else " in {path}"]) if path else ""
    say = rng.choice(["?(which|what) commit[s] (introduced|added|removed|deleted|brought in|first had) %s", "find [the|all] commit[s] (that|which) (introduced|added|removed|deleted|dropped|changed) %s", "?when (was|did) %s (disappear|come in|go away|show up)", "=[the] commit (where|in which) %s was (added|removed|deleted|introduced|dropped)",
                      "?who (added|removed|deleted|introduced) %s", "=[the] history of %s in the code"])
    say = say.replace("?when (was|did) %s (disappear|come in|go away|show up)", "?when did %s (disappear|come in|go away|show up|get (added|removed))")
    who = say.startswith("?who")
    return [say % what + at], ("git log -S '{word}'" if who else "git log --oneline -S '{word}'") + (" -- {path}" if path else "")


intent("joiner-authors", run="git shortlog -sne", tags="git", say=["=[all] [the] (authors|committers|contributors) (of (this|the) [git] (repo|repository|project) )?with [their] (e-mail|mail|email) (addresses|address)".replace("(of (this|the) [git] (repo|repository|project) )?", "[of (this|the) (repo|repository|project)] "), "list [all] [the] (authors|contributors) [of this (repo|project)] and [their] (emails|mails|mail addresses)", "?who (committed|contributed) [to this (repo|project)] and (with which|under what) (email|mail|address)", "=[number of] commits per author with [the] email [address]", "=names and (emails|mail addresses) of everyone who committed [here]"])
intent("joiner-tags-like", run="git tag -l '{word}*'", tags="git", say=["=[all] [the] [git] tags (that (begin|start)|beginning|starting) with {word}", "list [the] tags (with the prefix|beginning with) {word}", "?which [git] tags (begin|start) with {word}", "git tags {word}*", "=[the] tags matching {word}*"])
intent("joiner-branches-like", run="git branch --list '*{word}*'", tags="git", say=["=[all] [the] [local] [git] branches (with|containing|that have) {word} in [the|their] name", "?which [git] branches (have|contain) {word} in (the|their) name", "(find|search|look for) [a|the] [git] branch (with|by) {word} in (its|the) name", "list [git] branches (matching|like) {word}"])
intent("joiner-branches-author", run="git for-each-ref --sort=-committerdate --format='%(committerdate:short) %(authorname) %(refname:short)' refs/heads", tags="git", weight=.8, say=["=[all] [the] [git] branches with [their] (last author|author) and date", "?who last (worked|committed) on (each|every|which) branch", "list [git] branches with (who|the person who) (last committed|committed last) [and when]", "=[the] last (committer|author) of (each|every) branch"])
intent("joiner-only-filetype-diff", run="git diff -- '*.{ext}'", tags="git", weight=.8, say=["=[the] (diff|uncommitted changes) (of|in) [only] [the] {ext} files", "git diff (only|just) [for] {ext} files", "?what did i change in [the] {ext} files [since the last commit]"])
intent("joiner-log-file-author", run="git log --oneline --author='{user}' -- {file}", tags="git", weight=.8, say=["=[the] commits (by|of|from) {user} (on|to|in|that touched) [the file] {file}", "?what did {user} (change|do) (in|to) {file} [over time]", "?which commits (by|of) {user} touched {file}"])
intent("joiner-show-commit-file", run="git show {hash} -- {file}", tags="git", weight=.8, say=["?what did [commit] {hash} (change|do) (in|to) [the file] {file}", "=[the] (diff|changes) of {file} in commit {hash}", "show [only|just] [the] (part|changes) of commit {hash} (in|for|that concern[s]) {file}".replace("concern[s]", "concern")])

# ---- git: doing
intent("joiner-pr", run="git fetch origin pull/{line}/head:pr-{line} && git switch pr-{line}", tags="git", weight=1.2, say=["(check out|checkout|get|fetch|try|test|pull) [the] [github] (pull request|pr|PR) [number|no|#] {line} [locally|from origin|from github|on my machine]", "?how do i (try|test|run) pull request {line} locally", "=[the] (code|branch) of (pr|pull request) {line} [on my machine|locally]", "git (checkout|fetch) (pr|pull request) {line}", "switch to [the branch of] pull request {line}"])
intent("joiner-tag-push", run=["git tag {tag} && git push {remote} {tag}", "git tag {tag} && git push origin {tag}"], tags="git", weight=1.3, say=["(make|create|set|add|put) [a|the] [new] tag [(called|named)] {tag} and push it [to {remote}]", "tag (this|the [current|last]) (commit|state|version|release) [as|with] {tag} and (push|publish|upload) (it|the tag|that)", "(tag and push|create and push) [the] [tag] [version] {tag}", "=[a] tag {tag} here and on the remote", "(release|publish) (this|the current) commit as tag {tag}", "git tag {tag} then push [the tag|it] [to {remote}]", "?the new version is {tag}, tag it and push the tag"])
intent("joiner-tag-push-msg", run="git tag -a {tag} -m '{text}' && git push origin {tag}", tags="git", weight=.8, say=["(make|create) [an] annotated tag {tag} (with|and) [the] message {text} and push it", "tag {tag} (with|message) {text} and push [it|the tag]"])
intent("joiner-branch-push", run="git switch -c {branch} && git push -u origin {branch}", tags="git", say=["(make|create|start) [a] [new] branch [(called|named)] {branch} and push it [to (origin|the remote|github)]", "=[a] new branch {branch} here and on (origin|the server|the remote)", "(create|make) {branch} locally and (on the remote|remotely|on github)", "branch off as {branch} and push with upstream"])
more("git-push-upstream", ["push (this|the|my) [new] branch {branch} [to {remote}] and (set|remember|track) [the|its] upstream", "push {branch} for the first time"])
more("coder-push-head", ["push (my|this|the) [new] [current] branch and (set its|make the) (upstream|tracking)", "push (this|my) [new] branch for the first time", "?push says the current branch has no upstream"])
intent("joiner-rebase-remote", run=["git fetch {remote} && git rebase {remote}/{branch}", "git fetch origin && git rebase origin/{branch}"], tags="git", weight=1.3, say=["rebase (my|this|the [current]) [feature] branch (on|onto|over) [the] (newest|latest|current|fresh|up to date) {branch} (of|from) {remote}", "rebase (my|this) [work|branch] (on|onto) [the] (newest|latest|current|fresh|remote) {branch}", "(get|fetch) the (newest|latest) {branch} and rebase [my branch|my work|this] (on|onto) it", "(fetch|update) {branch} from {remote} and rebase (on|onto) it", "?{branch} moved on (at|on) {remote}, put my commits on top of it", "bring my branch up to date with {remote}/{branch} by rebas(ing|e)".replace("rebas(ing|e)", "rebasing"), "fetch and rebase (on|onto) {remote}/{branch}"])
intent("joiner-merge-remote", run=["git fetch {remote} && git merge {remote}/{branch}", "git fetch origin && git merge origin/{branch}"], tags="git", say=["merge [the] (newest|latest|current|remote) {branch} (of|from) {remote} into (my|this|the current) branch", "(fetch|get) [the] (newest|latest) {branch} and merge it (here|into my branch|into this branch)", "fetch and merge {remote}/{branch}", "bring (this|my) branch up to date with {remote}/{branch} [by merging]", "merge the (newest|latest|remote) {branch} (into my branch|here)"])
intent("joiner-update-branch", run="git fetch origin {branch}:{branch}", tags="git", weight=.8, say=["update [my] [local] [branch] {branch} (from|to) [the] (remote|origin|server) without (switching|checking it out|leaving this branch)", "?i am on another branch, pull {branch} (anyway|without switching)", "fast forward [local] {branch} while (staying|i am) on another branch"])
@compose("joiner-author-commit", weight=1.2, tags="git")
def author_commit(rng):
    """Another author for the last commit; the name of one word or of two."""
    who = rng.choice(["{user} {user2} <{email}>", "{name} {name2} <{email}>", "{user} <{email}>"])
    return ["(change|set|fix|correct) [the] author of (the|my) (last|latest|previous) commit to " + who, "?the last commit has the wrong author, it (should be|was by) " + who, "=the last commit with %s as [its] author" % who,
            "amend (the|my) last commit [to] (by|with) [the] author " + who, "(make|let) %s [be] the author of the last commit" % who, "?i committed as the wrong person, the author should be " + who], "git commit --amend --author='%s' --no-edit" % who

intent("joiner-commit-signoff", run="git commit --amend --signoff --no-edit", tags="git", say=["(sign off|signoff) [on] the (last|latest|previous) commit", "add [a|the] [missing] (signed-off-by|sign-off|signoff) [line] to (my|the) (last|latest) commit", "?the dco check fails, (sign off|signoff) the last commit", "=a signed-off-by line (on|in) the last commit", "amend the last commit with (a signoff|sign off|signed-off-by)"])
intent("joiner-commit-date", run="git commit --amend --no-edit --date='{date}'", tags="git", weight=.7, say=["(change|set) [the] date of (the|my) last commit to {date}", "?the last commit should be dated {date}", "make the last commit look like it was made on {date}", "backdate (my|the) last commit to {date}"])
intent("joiner-fixup", run="git commit --fixup {hash}", tags="git", weight=.8, say=["(make|create) [a] fixup [commit] for {hash}", "commit (this|the staged changes|what is staged) as [a] fixup (of|for|to) [commit] {hash}", "?the staged change belongs to commit {hash}, make a fixup", "fixup commit {hash}"])
intent("joiner-autosquash", run="git rebase -i --autosquash {branch}", tags="git", weight=.6, say=["rebase (on|onto) {branch} and (squash|fold in) [all] [the] fixup commits", "(melt|fold|squash) [my] fixup commits [into place] (since|on top of) {branch}", "autosquash rebase (on|onto) {branch}"])
intent("joiner-add-amend", run="git add {file} && git commit --amend --no-edit", tags="git", say=["?i forgot {file} in (the|my) last commit, (add it|put it in)", "(add|put) [the] [forgotten] [file] {file} (to|into) (the|my) (last|previous|latest) commit", "(include|slip) {file} (in|into) (the|my) last commit [without changing the message]", "=the last commit with {file} in it too", "amend [the last commit] with {file}"])
more("git-untrack-dir", ["(stop tracking|forget|untrack) [the] (folder|directory) {dir} (in git )?but (do not|don't|never) (delete|remove) it [from (disk|here)]".replace("(in git )?", "[in git] "), "?{dir} should never have been committed, keep it on disk but out of git", "git should (forget|no longer track|stop following) [the] (folder|directory) {dir}[, (the files stay|keep the files)]", "=[the] (folder|directory) {dir} untracked but still there"])
intent("joiner-untrack-ignore", run="git rm --cached {file} && echo '{file}' >> .gitignore", tags="git", say=["(stop tracking|untrack) {file} and (add it to|put it in|list it in) [the] .gitignore", "remove {file} from git, keep it and ignore it (from now on|in [the] future)", "?{file} is tracked but should be ignored", "ignore {file} although it is already (tracked|committed)"])
intent("joiner-clone-sub", run="git clone --depth 1 --branch {branch} {url}", tags="git", weight=.9, say=["clone (only|just) [the] (latest|newest|last) (commit|revision|state) of [the] branch {branch} (of|from) {url}", "shallow clone [of] [the] branch {branch} (of|from) {url}", "clone [the] branch {branch} of {url} without [its|the] history"])
more("git-clone-shallow", ["(clone|get|download) (only|just) the (newest|latest|last|current) (revision|state|version|snapshot|commit) of [the] [repo] {url}", "clone {url} (without|minus) (the|its|all the) [old] (history|past)", "?{url} is huge, clone only what is needed now"])
intent("joiner-gone-branches", run="git branch -vv | awk '/: gone]/ {{ print $1 }}' | xargs -r git branch -D", tags="git", weight=1, say=["(delete|remove|clean up|prune) [all] [the|my] local branches (whose remote is gone|whose upstream was deleted|that no longer exist on (the remote|origin)|that were deleted on (the remote|origin))", "?my local branches outlive the remote ones, (delete|remove) those that are gone there", "get rid of local branches (without a remote any more|gone on the server)", "=no more local branches whose upstream is gone"])
intent("joiner-gone-list", run="git branch -vv | grep ': gone]'", tags="git", weight=.7, say=["=[the|my] local branches (whose remote is gone|whose upstream was deleted|that no longer exist on (the remote|origin))", "?which [of my] local branches are gone on (the remote|origin|the server)"])
intent("joiner-blob-clone", run="git clone --filter=blob:none {url}", tags="git", weight=.5, say=["(clone|get) {url} (without the old file contents|blobless|with a blob filter)", "partial clone of {url}"])
intent("joiner-remote-branch-rename", run="git push origin origin/{branch}:refs/heads/{branch2} && git push origin --delete {branch}", tags="git", weight=.5, say=["rename [the] remote branch {branch} to {branch2} [on origin]", "=[the] branch {branch} on origin renamed to {branch2}"])
intent("joiner-rename-two", run="git branch -m {branch} {branch2}", tags="git", weight=.8, say=["rename [the] [git] branch {branch} (to|into|as) {branch2}", "[the] branch {branch} should be called {branch2}", "git branch {branch} gets the new name {branch2}", "give [the] branch {branch} the name {branch2}"])
intent("joiner-patch-n-stdout", run="git format-patch -{n}", tags="git", weight=.7, say=["(make|create|write) [a] patch [files|file] (of|from|for|out of) (my|the) last {n} commits", "=[the] last {n} commits as patch files", "export (my|the) last {n} commits as patches"])
intent("joiner-patch-to", run="git diff > {file}", tags="git", weight=.9, say=["(save|write|put|store) (my|all [my]|the) (uncommitted|local|current|unstaged) changes (as|in|into|to) [a|the] patch [file] {file}", "=[a] patch {file} (of|with|from) my (uncommitted|local|current) changes", "(make|create) [a] patch {file} (of|from) what i changed", "git diff into [the] file {file}"])
intent("joiner-patch-branch", run="git diff {branch}...HEAD > {file}", tags="git", weight=.7, say=["(save|write) (everything|what|all that) this branch (changed|changes|adds) (since|compared to|against|on top of) {branch} (to|as|into) [a] [patch] {file}", "=[a] patch {file} of this branch against {branch}"])


@compose("joiner-git-undo-words", weight=1.2, tags="git")
def git_undo_words(rng):
    """What is to be undone and what is to stay."""
    run, say = rng.choice([
        ("git reset --soft HEAD~1", ["(uncommit|undo [the] commit|take back the last commit), [but] keep (it|everything|the changes) staged", "?i committed too early, (open|take) the commit [up] again [but] with the changes still staged", "undo (my|the) (last|latest|previous) commit but (keep|not lose|hold on to|leave) (my|all) (work|edits|files)"]),
        ("git reset HEAD~1", ["undo (my|the) last commit and (unstage|leave) (its|the) (changes|files) [unstaged|in the working tree]", "uncommit (and unstage|with nothing staged)"]),
        ("git reset --hard HEAD~1", ["undo (my|the) last commit and (throw away|lose|forget|delete|discard) [all] (its|the) changes", "(delete|wipe out|kill) (my|the) last commit (completely|with its changes|and everything in it)", "?the last commit was rubbish, (remove|drop) it and its changes"]),
        ("git revert HEAD", ["?the last commit is already pushed, undo it [safely|with a new commit]", "undo (my|the) last [pushed] commit (with|by|through) a new commit", "make a commit that undoes the last one"]),
        ("git restore --staged .", ["unstage (everything|all|all files) [but keep (the changes|them)]", "?i added too much, take everything out of the index", "empty the (index|staging area) [but keep my changes]"])])
    return say, run


# ---- docker
#: image, port inside, variable that a password goes into
SERVERS = [("postgres", 5432, "POSTGRES_PASSWORD"), ("mysql", 3306, "MYSQL_ROOT_PASSWORD"), ("mariadb", 3306, "MARIADB_ROOT_PASSWORD"), ("redis", 6379, ""), ("nginx", 80, ""), ("mongo", 27017, ""), ("rabbitmq", 5672, ""), ("httpd", 80, ""), ("memcached", 11211, "")]


@compose("joiner-docker-server", weight=3, tags="docker")
def docker_server(rng):
    """A well-known server from its image: version, password, port, name, volume."""
    image, port, secret = rng.choice(SERVERS + SERVERS[:3])
    version = rng.choice(["", "", ":%s" % rng.choice(["7", "8", "14", "15", "16", "alpine", "latest", "8.0", "1.25"])])
    head = rng.choice(["(run|start|launch|spin up|fire up|set up) [a|an] %s [container] (in|with|using|under) docker", "(run|start|launch|spin up) [a] %s container", "docker run %s", "?i need [a] %s (server|instance|container) [in docker]", "=[a] %s (in|under) docker"])
    said = image if rng.random() < .85 else {"postgres": "postgresql", "mongo": "mongo"}.get(image, image)
    if version:
        tag = version[1:]
        said = rng.choice([image + version, said + " " + tag] if tag not in ("alpine", "latest") else [image + version])
    bits, flags = [], ["-d"]
    if rng.random() < .4:
        bits.append(rng.choice(["named {container}", "called {container}", "with [the] name {container}"]))
        flags.append("--name {container}")
    if secret and rng.random() < .75:
        bits.append(rng.choice(["with [the|a] [root] password {word}", "password {word}", "with {word} as [the] password"]))
        flags.append("-e %s={word}" % secret)
    if rng.random() < .75 or len(flags) == 1:
        bits.append(rng.choice(["on port {port}", "(listening|reachable|available) on [local|host] port {port}", "port {port}", "published (on|at) {port}"]))
        flags.append("-p {port}:%d" % port)
    rng.shuffle(bits)
    return [head % said + rng.choice([" ", ", "]) + rng.choice([" and ", " ", ", "]).join(bits)], "docker run %s %s" % (" ".join(flags), image + version)


intent("joiner-docker-once", run="docker run --rm -v \"$PWD\":{dir} -w {dir} {image} {cmd}", tags="docker", weight=1.5, say=[
    "mount (this|the current) (directory|folder) (at|as|to|under) {dir} in {image} and run {cmd} [there]", "run {cmd} in [a] [throwaway] {image} [container] with (this|the current) (folder|directory) (mounted|available) (at|as|on) {dir}",
    "?i want {cmd} run by {image} with my code (at|in|under) {dir}", "docker run {cmd} in {image}, this folder (as|at) {dir}, (as the working directory|start there)", "=the result of {cmd} in [the] image {image}, current directory (as|at) {dir}",
    "use [the] image {image} to run {cmd} on (this|the current) (directory|folder) (mounted|seen) (as|at) {dir}"])
intent("joiner-docker-run-cmd-rm", run="docker run --rm {image} {cmd}", tags="docker", weight=1.3, say=["run {cmd} in [a] [(throwaway|temporary|fresh|new)] [container (of|from)] {image} [and (remove|delete) (it|the container) (afterwards|after)]", "?what does {cmd} (print|say|do) (in|inside) [the] image {image}", "execute {cmd} once in [the] [docker] image {image}", "docker run {image} {cmd} and (clean up|delete it) [afterwards]", "=[the] output of {cmd} in [a] [fresh] {image} container"])


@compose("joiner-docker-shell-image", weight=1.4, tags="docker")
def docker_shell_image(rng):
    """A shell in a throwaway container of a distribution, version as a word of its own or after a colon."""
    name, tags = rng.choice([("ubuntu", ["22.04", "24.04", "20.04", "latest"]), ("debian", ["12", "bookworm", "stable-slim"]), ("alpine", ["3.19", "3.20", "latest"]), ("python", ["3.12", "3.11-slim"]), ("node", ["20", "18-alpine", "22"]), ("fedora", ["40", "latest"]), ("golang", ["1.22"]), ("rockylinux", ["9"])])
    tag = rng.choice(tags + [""])
    said = rng.choice([name + ":" + tag, name + " " + tag]) if tag else name
    sh = "sh" if name == "alpine" or "alpine" in tag else rng.choice(["bash", "bash", "sh"])
    end = rng.choice([" and (delete|remove|throw away) the container (after|afterwards|when i leave|on exit)", " (that is|which is) gone (afterwards|when i exit)", "", ", (throwaway|temporary|interactive)"])
    return [rng.choice(["run (%s|an interactive %s) in [a|an] %s [container|image]", "(open|start|get|give me) (a %s [shell]|%s) in [a] [fresh|new|throwaway|temporary] %s [container]"]) % (sh, sh, said) + end, "=[a] [temporary|throwaway] %s container with (a|an interactive) %s [shell]" % (said, sh),
            "?i want to (play|try something|look around) in [a] %s [container] with %s" % (said, sh), "docker run %s %s interactively" % (said, sh)], "docker run -it --rm %s %s" % (name + (":" + tag if tag else ""), sh)


@compose("joiner-docker-find", weight=2, tags="docker")
def docker_find(rng):
    """Which containers: by port, image, network, state, volume, age."""
    flag, said, every = rng.choice([("publish={port}", ["(using|on|that publish|that use|listening on|with|holding) port {port}", "(exposed|published) on {port}"], False), ("ancestor={image}", ["(of|from|made from|based on|that use) [the] image {image}", "running {image}"], False),
                                    ("network={name}", ["(on|in|attached to|connected to) [the] [docker] network {name}"], False), ("status=exited", ["that (have|are) (stopped|exited)", "that are not running [any more]"], True),
                                    ("status=restarting", ["that (keep restarting|are restarting|restart again and again)", "in a restart loop"], False), ("health=unhealthy", ["that are unhealthy", "whose health check fails", "failing (the|their) health check"], False),
                                    ("volume={name}", ["(that use|using|with) [the] volume {name}"], True), ("status=paused", ["that are paused"], False), ("label={name}", ["(with|that have|carrying) [the] label {name}"], False), ("exited=1", ["that (exited|ended|stopped) with (code|status) 1"], True),
                                    ("exited=137", ["that (were|got) killed [with code 137]", "that exited with 137"], True), ("status=created", ["that were created but never started"], True)])
    s = rng.choice(said)
    return ["=[the|all] [docker] containers " + s, "?(which|what) [docker] (container is|containers are|container is the one) " + s if not s.startswith("that") else "?which [docker] containers are there " + s, "(list|find) [the|all] [docker] container[s] " + s, "docker ps " + ("of " if s.startswith("that") else "") + ("those " if s.startswith("that") else "containers ") + s], \
        "docker ps %s-f %s" % ("-a " if every else "", flag)


@compose("joiner-docker-inspect", weight=1.8, tags="docker")
def docker_inspect(rng):
    """One fact about a container or an image."""
    f, said = rng.choice([("{{{{.State.ExitCode}}}}", ["exit (code|status)", "(code|status) it exited with"]), ("{{{{.State.StartedAt}}}}", ["start time", "time it was started", "date it was started"]), ("{{{{.RestartCount}}}}", ["restart count", "number of restarts"]), ("{{{{.Config.Image}}}}", ["image", "image name"]),
                          ("{{{{.Config.Cmd}}}}", ["command", "start command", "default command"]), ("{{{{.State.Pid}}}}", ["pid", "process id on the host", "host pid"]), ("{{{{.LogPath}}}}", ["log file [path]", "path of the log file"]), ("{{{{.State.Status}}}}", ["status", "state"]),
                          ("{{{{json .Mounts}}}}", ["mounts", "volumes and mounts", "mounted (folders|volumes)"]), ("{{{{json .Config.Env}}}}", ["configured environment variables", "env vars in its config"]), ("{{{{json .NetworkSettings.Networks}}}}", ["networks", "network settings"]),
                          ("{{{{.HostConfig.RestartPolicy.Name}}}}", ["restart policy"]), ("{{{{.Created}}}}", ["creation (date|time)"]), ("{{{{json .Config.Labels}}}}", ["labels"])])
    s = rng.choice(said)
    return ["=[the] %s of [the] [docker] container {container}" % s, "?what (is|are) the %s of [the] container {container}" % s, "docker inspect [the] %s of {container}" % s, "(show|get|print|find) [only] [the] %s of [the] container {container}" % s], "docker inspect -f '%s' {container}" % f


intent("joiner-docker-stopped-all", run="docker system prune -a --volumes", tags="docker", weight=1.1, say=["(remove|delete|clean up|purge|clear) [all] [the] stopped containers, (unused|dangling) images and [unused] volumes", "(remove|delete|clean up) everything (unused|docker does not use) (including|with) [the] (volumes|images and volumes)", "?docker eats my disk, (remove|clear) all that is unused, volumes (too|included)", "full docker cleanup (with|including) volumes", "(remove|delete) all unused (docker stuff|images, containers, networks and volumes)"])
intent("joiner-docker-mem-table", run="docker stats --no-stream --format 'table {{{{.Name}}}}\\t{{{{.MemUsage}}}}'", tags="docker", weight=.8, say=["=[the] memory (use|usage) of (each|every|all) [running] [docker] container[s] (once|as a table|right now, names and memory only)", "?how much (ram|memory) does (each|every) [docker] container (use|take), just the numbers once"])
more("docker-stats-once", ["?how much (memory|ram|cpu) do [my|the|all] containers (use|take|need) (right now|at the moment|now)", "=[the] current (memory|cpu|cpu and memory) (use|usage|consumption) of [my|all] [docker] containers", "=a snapshot of [docker] container (load|usage)", "docker stats (once|and exit|one time)"])
more("docker-save", ["(save|store|write|pack) [the] [docker] image {image} (to|into|as|in) [a|the] (tar|tarball|tar file|archive) {file}", "=[the] [docker] image {image} as [a] (tar|tarball) {file}", "?i need [the] image {image} on a usb stick, save it as {file}", "(put|export) [the] image {image} (in|into|to) {file} (to|so i can) (carry|take|load) it [to another machine|elsewhere]"])
intent("joiner-docker-save-gz", run="docker save {image} | gzip > {file}", tags="docker", weight=.9, say=["(save|export) [the] [docker] image {image} (compressed|gzipped) (to|as|into) {file}", "=[the] image {image} as [a] (gzipped|compressed) tar {file}", "docker save {image} (through|with) gzip (to|into) {file}"])
intent("joiner-docker-copy-host", run="docker save {image} | ssh {host} docker load", tags="docker", weight=.7, say=["(copy|send|transfer|move) [the] [docker] image {image} (to|over to) [the] [host|server] {host} (without a registry|over ssh|by ssh)", "(get|bring) [the] [local] [docker] image {image} (onto|to) {host} [through ssh]", "docker save {image} and load it on {host}"])
intent("joiner-docker-logs-err", run="docker logs {container} 2>&1 | grep -i error", tags="docker", weight=.9, say=["=[the] errors in [the] logs of [the] container {container}", "?did [the] container {container} log any errors", "(search|grep|look through) [the] docker logs of {container} for errors", "=[only] [the] lines with error (in|from) [the] logs of [the] container {container}"])
intent("joiner-docker-restart-all", run="docker restart $(docker ps -q)", tags="docker", weight=.8, say=["restart (all|every) [running] [docker] container[s]", "?all [my] containers should restart", "bounce every running container", "docker restart (all|everything)"])
intent("joiner-docker-rm-image-containers", run="docker rm -f $(docker ps -aq -f ancestor={image})", tags="docker", weight=.7, say=["(remove|delete|kill) (all|every) container[s] (of|from|made from|that use[s]) [the] image {image}".replace("use[s]", "use"), "get rid of all {image} containers", "(remove|delete) everything started from [the] image {image}"])
intent("joiner-docker-cp-here-var", run="docker exec {container} cat {path}", tags="docker", weight=.9, say=["(show|print|display|cat) [the] [file] {path} (in|inside|from|of) [the] container {container}", "?what is in {path} (inside|in) [the] container {container}", "=[the] contents of {path} (in|inside) [the] container {container}"])
intent("joiner-docker-exec-cmd", run="docker exec {container} {cmd}", tags="docker", weight=1, say=["run {cmd} (in|inside) [the] [running] [docker] container {container}", "execute {cmd} (in|inside) [the] container {container}", "?what does {cmd} (print|say) inside [the] container {container}", "docker exec {cmd} (in|on|inside) {container}", "=[the] output of {cmd} in [the] [running] container {container}"])
intent("joiner-docker-exec-user", run="docker exec -it -u {user} {container} sh", tags="docker", weight=.7, say=["(open|get|start) a shell in [the] container {container} as [user] {user}", "exec into [the] container {container} as {user}", "?i need to be {user} inside [the] container {container}"])
intent("joiner-docker-volume-unused", run="docker volume ls -f dangling=true", tags="docker", weight=1, say=["=[the|all] [docker] volumes (not used by any container|without a container|nobody uses|that are unused)", "?which docker volumes are (unused|orphaned|dangling|left over)", "list (unused|dangling|orphaned) docker volumes"])
intent("joiner-docker-volume-backup", run="docker run --rm -v {name}:/data -v \"$PWD\":/backup alpine tar -czf /backup/{archive:stem}.tar.gz -C /data .", tags="docker", weight=.8, say=["back up [the] docker volume {name} (to|as|into) {archive:stem}.tar.gz".replace("{archive:stem}", "{archive}").replace("{archive}.tar.gz", "{archive}"), "=a (backup|tarball) {archive} of [the] docker volume {name}", "(pack|archive|save) [the] [contents of [the]] docker volume {name} (to|as|into) {archive}"])
intent("joiner-docker-images-none", run="docker images -f dangling=true", tags="docker", weight=.7, say=["=[the|all] [docker] images (without a (tag|name)|tagged none|that have no tag)", "?which docker images are (dangling|untagged)", "list (dangling|untagged) [docker] images"])
intent("joiner-docker-build-arg", run="docker build --build-arg {var}={word} -t {image} .", tags="docker", weight=.9, say=["build [the] [docker] image {image} with [the] [build] (arg|argument|variable) {var} (set to|being|=) {word}".replace("(set to|being|=)", "(set to|being)"), "docker build {image} with {var}={word}", "=[the] image {image}, built with {var}={word}", "build {image} passing {var} as {word}"])
intent("joiner-docker-build-target", run="docker build --target {name} -t {image} .", tags="docker", weight=.7, say=["build (only|just) [the] stage {name} of [the] dockerfile as {image}", "build {image} (up to|from) [the] stage {name}", "=[the] target {name} of [the] Dockerfile as image {image}", "docker build target {name} as {image}"])
intent("joiner-docker-tag-push", run="docker tag {image} {image2} && docker push {image2}", tags="docker", weight=.9, say=["tag [the] [image] {image} as {image2} and push it", "(push|publish|upload) [the] [local] image {image} (as|under the name) {image2}", "retag {image} to {image2} and push"])
intent("joiner-docker-build-push", run="docker build -t {image} . && docker push {image}", tags="docker", weight=.9, say=["build [the] [docker] [image] {image} (here|from this (folder|directory)) and push it", "build and push [the] [docker] [image] {image}", "(publish|push) a fresh build of [the] image {image}", "docker build then push {image}"])
intent("joiner-docker-build-run", run="docker build -t {image} . && docker run --rm {image}", tags="docker", weight=.8, say=["build [the] [docker] image {image} and run it", "build {image} from [the] Dockerfile here and start it", "docker build and run {image}"])


# ---- compose
@compose("joiner-compose", weight=3, tags="docker compose")
def compose_service(rng):
    """One act on one service or on all of the stack."""
    act, one, every = rng.choice([
        ("restart%s", ["restart (only|just) [the] {service} [service|container]", "bounce {service}", "?{service} hangs, restart it"], ["restart everything", "restart all services"]),
        ("build --no-cache%s", ["(rebuild|build) {service} (without|ignoring|not using) [the|any] cache", "rebuild [the] image of {service} (from scratch|with no cache)"], ["rebuild (all|the|my) (services|images|service) (without|with no|not using|ignoring the) cache", "build (everything|all images) (from scratch|with no cache)", "(rebuild|build) without [the] cache"]),
        ("stop%s", ["stop (only|just) [the] {service} [service]", "stop {service} and leave the others running"], ["stop (everything|all services) but keep the containers", "(stop|halt) the stack without removing (it|anything)"]),
        ("up -d%s", ["start (only|just) [the] {service} [service]", "bring up (only|just) {service} [in the background]"], ["start everything in the background", "bring the stack up detached", "start all services (detached|in the background)"]),
        ("up -d --build%s", ["rebuild and (restart|start) {service}", "{service} changed, build it again and start it"], ["rebuild (and restart|and start) (everything|all services|the stack)"]),
        ("up -d --force-recreate%s", ["recreate [the] container of {service}"], ["recreate all containers"]),
        ("pull%s", ["(pull|get) the newest image of {service}"], ["pull [all] [the] (newest|latest) images"]),
        ("ps -a%s", None, ["=all containers, (stopped ones|also the stopped ones) too"]),
        ("logs --tail {n}%s", ["=[the] last {n} (lines|log lines) of {service}", "?what were the last {n} lines {service} logged"], ["=[the] last {n} log lines of (all|every) service[s]"]),
        ("logs --since {age:minutes}m%s", ["=[the] logs of {service} (of|from|for) the (last|past) {age}", "?what did {service} log in the last {age}"], ["=[the] logs of all services (of|from) the (last|past) {age}"]),
        ("top%s", ["=processes (in|inside|of) {service}"], ["=processes of all services"]),
        ("exec %sbash", ["(open|get|start) (a bash|bash) in [the] {service} [service|container]", "bash into [the] {service} [service]"], None),
        ("exec %senv", ["=[the] environment [variables] of [the] {service} [service]"], None),
        ("rm -sf%s", ["stop and remove [the container of] {service}", "remove [only] [the] service {service}"], None),
        ("kill%s", ["kill [the] service {service}"], ["kill all services"]),
        ("down --remove-orphans", None, ["take the stack down (with|and remove) (the orphans|orphaned containers)"]),
        ("down --rmi all", None, ["take the stack down and (remove|delete) its images"]),
        ("config --services", None, ["=names of the services", "?which services are (defined|in the file)"]),
        ("images", None, ["=images (used|in use)", "?which images does the stack use"])])
    single = bool(one) and (not every or rng.random() < .6)
    text = rng.choice(one if single else every)
    mark = rng.choice(["", "=", "?"][0:1])
    if text[0] in "=?":
        mark, text = text[0], text[1:]
    where = rng.choice([" (in|with|using) [docker] compose", " of [the|my] [docker] compose (stack|project|file)", " [(in|with)] docker-compose"]) if rng.random() < .8 else None
    said = mark + text + where if where else mark + (text if mark else "[docker] compose: " + text)
    if "compose" not in said:
        said += " in compose"
    run = act % (("{service} " if act.startswith("exec") else " {service}") if single else "") if "%s" in act else act
    return [said], "docker compose " + run


intent("joiner-compose-exec-psql", run="docker compose exec {service} psql -U {user}", tags="docker compose", weight=1, say=["(open|start|run|exec) psql [as|-U] {user} (in|inside) [the] {service} [service] (of|in) [docker] compose", "=[a] psql (prompt|shell) as {user} in [the] compose service {service}", "docker compose exec psql (as user|user|with user|as) {user} in {service}", "(connect|get in) to [the] postgres in compose service {service} as {user}", "psql -U {user} in [the] compose service {service}"])
intent("joiner-compose-exec-cmd", run="docker compose exec {service} {cmd}", tags="docker compose", weight=1.2, say=["run {cmd} (in|inside) [the] [running] [docker] compose service {service}", "(exec|execute) {cmd} in [the] {service} service of [docker] compose", "docker compose exec {cmd} in {service}", "=[the] output of {cmd} in [the] compose service {service}", "?what does {cmd} say in [the] compose service {service}"])
intent("joiner-compose-file-act", run="docker compose -f {file} down", tags="docker compose", weight=.8, say=["(stop|take down|bring down|shut down) [the] [compose] (stack|services) (of|in|defined in|from) {file}", "docker compose down with [the] file {file}", "?{file} was used to start the stack, take it down"])
intent("joiner-compose-two-files", run="docker compose -f {file} -f {file2} up -d", tags="docker compose", weight=.8, say=["(start|bring up) [docker] compose with [both] [files] {file} and {file2}", "docker compose up using {file} (with|plus|and) {file2} [on top|as override]", "=the compose stack from {file} with {file2} on top"])
intent("joiner-compose-envfile", run="docker compose --env-file {file} up -d", tags="docker compose", weight=.7, say=["(start|bring up) [docker] compose with [the] (env file|environment file|variables from|variables in) {file}", "docker compose up (using|with) the (env file|environment) {file}"])
intent("joiner-compose-profile", run="docker compose --profile {name} up -d", tags="docker compose", weight=.6, say=["(start|bring up) [the] [docker] compose profile {name}", "docker compose up with [the] profile {name}"])


# ---- kubectl
NS = ["in [the] namespace {name2}", "in [the] {name2} namespace", "of [the] namespace {name2}", "(namespace|ns) {name2}"]


@compose("joiner-k-logs", weight=3, tags="kubectl")
def k_logs(rng):
    """Logs of a pod or deployment, with a namespace and one more wish."""
    what, arg = rng.choice([("pod {name}", "{name}"), ("pod {name}", "{name}"), ("[the] deployment {name}", "deployment/{name}"), ("[the] (k8s|kubernetes) job {name}", "job/{name}"), ("{name}", "{name}")])
    flags, bits = [], []
    label = rng.random() < .25
    if label:
        key = rng.choice(["app", "app", "component", "tier", "role"])
        what, arg = rng.choice(["all pods with [the] label %s={name}" % key, "[all] [the] pods labelled %s={name}" % key, "every pod with %s={name}" % key]), "-l %s={name}" % key
    if rng.random() < .65 or label and rng.random() < .3:
        bits.append(rng.choice(NS))
        flags.append("-n {name2}")
    wish = rng.choice(["since", "hour", "tail", "f", "prev", "grep", "ts", "all", ""])
    end = ""
    if wish == "since":
        bits.append(rng.choice(["(from|of|for) the (last|past) {age}", "since {age} ago"]))
        arg += " --since={age:minutes}m"
    elif wish == "hour":
        bits.append(rng.choice(["(from|of|for) the (last|past) hour"]))
        arg += " --since=1h"
    elif wish == "tail":
        bits.append(rng.choice(["the last {n} lines", "last {n} lines (only|please)"]))
        arg += " --tail={n}"
    elif wish == "f":
        bits.append(rng.choice(["live", "as they come", "and keep following", "and follow (them|it)"]))
        flags.insert(0, "-f")
    elif wish == "prev" and not label:
        bits.append(rng.choice(["before it (crashed|restarted)", "from before the (crash|restart)", "of the previous [crashed] (container|run)"]))
        flags.append("--previous")
    elif wish == "grep":
        bits.append(rng.choice(["that mention {word}", "with {word} in them", "and grep for {word}"]))
        end = " | grep '{word}'"
    elif wish == "ts":
        bits.append(rng.choice(["with timestamps", "with the time of each line"]))
        flags.append("--timestamps")
    elif wish == "all":
        bits.append(rng.choice(["of all [its|their] containers", "(including|with) every container in it"]))
        arg += " --all-containers"
    if not bits and not label:
        bits, flags = [rng.choice(NS)], ["-n {name2}"]
    rng.shuffle(bits)
    head = rng.choice(["=[the] [k8s|kubernetes] logs (of|from|for) [the] ", "(show|get|see|read|print) [me] [the] logs (of|from) [the] ", "=[the] kubectl logs (of|for) ", "kubectl logs "])
    if what == "{name}":
        head = rng.choice(["=[the] (k8s|kubernetes|kubectl) logs (of|for|from) ", "kubectl logs [of] ", "(show|get) [the] (k8s|kubernetes|pod) logs (of|from) "])
    if wish == "f" and rng.random() < .5:
        head, bits = rng.choice(["(stream|follow|tail|watch) [the] [k8s] logs (of|from) [the] "]), [b for b in bits if "follow" not in b and b not in ("live", "as they come")]
    head = head[:-6] if what.startswith(("all", "every", "[all]", "[the]", "{")) and head.endswith("[the] ") else head
    return [head.rstrip() + " " + what + " " + " ".join(bits)], "kubectl logs " + "".join(f + " " for f in flags) + arg + end


@compose("joiner-k-ns", weight=3, tags="kubectl")
def k_ns(rng):
    """Acts on one thing, with the namespace said."""
    thing = rng.choice(["deployment", "deployment", "service", "statefulset", "configmap", "secret", "ingress", "pod", "pod", "job", "cronjob", "daemonset"])
    acts = [("describe %s {name}" % thing, ["describe [the] %s {name}", "=[the] details (of|on|about) [the] %s {name}", "?what (is wrong|is going on|is up) with [the] %s {name}"]), ("get %s {name} -o yaml" % thing, ["=[the] yaml (of|for) [the] %s {name}", "(print|show|dump) [the] %s {name} as yaml"]), ("delete %s {name}" % thing, ["(delete|remove) [the] %s {name}", "get rid of [the] %s {name}"]),
            ("edit %s {name}" % thing, ["edit [the] %s {name}", "open [the] %s {name} in an editor"])]
    if thing in ("deployment", "statefulset"):
        acts += [("scale %s {name} --replicas={n}" % thing, ["scale [the] %s {name} to {n} [replicas]", "(run|have) {n} replicas of [the] %s {name}", "?[the] %s {name} should have {n} (pods|replicas)"]), ("rollout restart %s {name}" % thing, ["restart [the] %s {name}", "bounce [all] [the] pods of [the] %s {name}"]),
                 ("rollout status %s {name}" % thing, ["?is the rollout of [the] %s {name} (done|finished|complete)", "wait for the rollout of [the] %s {name}"]), ("rollout undo %s {name}" % thing, ["roll [the] %s {name} back [to the previous version]", "undo the last rollout of [the] %s {name}"]),
                 ("get %s {name} -o jsonpath='{{.spec.template.spec.containers[*].image}}'" % thing, ["?(which|what) image does [the] %s {name} (run|use)", "=[the] image (of|used by|running in) [the] %s {name}", "?(which|what) version of [the] image is [the] %s {name} on"])] * 2
    if thing == "pod":
        acts += [("exec -it {name} -- sh", ["(open|get) a shell in [the] %s {name}", "(exec|shell|get) into [the] %s {name}"]), ("exec {name} -- env", ["=[the] environment [variables] (of|in|inside) [the] %s {name}"]), ("exec {name} -- {cmd}", ["run {cmd} (in|inside) [the] %s {name}", "execute {cmd} in [the] %s {name}"]),
                 ("get pod {name} -o wide", ["?(which|what) node (is|does) [the] %s {name} (on|run on)", "=[the] node and ip of [the] %s {name}"]), ("get pod {name} -o jsonpath='{{.status.podIP}}'", ["=[the] ip [address] of [the] %s {name}", "?what ip does [the] %s {name} have"]),
                 ("get pod {name} -o jsonpath='{{.spec.containers[*].image}}'", ["?(which|what) image does [the] %s {name} run", "=[the] image of [the] %s {name}"]), ("delete pod {name} --grace-period=0 --force", ["(kill|delete|remove) [the] %s {name} (by force|forcibly|at once|immediately)", "?[the] %s {name} is stuck terminating, (kill|force delete) it"])]
    if thing in ("service", "pod"):
        acts += [("port-forward %s {port}:{port2}" % ("service/{name}" if thing == "service" else "{name}"), ["forward [local] port {port} to [port] {port2} of [the] %s {name}", "(make|let) port {port2} of [the] %s {name} (reachable|available) on localhost:{port}".replace("(make|let)", "make"), "=[the] %s {name} port {port2} on my local port {port}", "tunnel local {port} to {port2} (of|on|in) [the] %s {name}"])] * 2
    if thing == "secret":
        acts += [("get secret {name} -o jsonpath='{{.data.{key}}}' | base64 -d", ["(decode|decrypt|reveal|print|show) [the] [key|field|value] {key} (of|in|from) [the] [k8s] %s {name}", "?what is [the] {key} in [the] [k8s|kubernetes] %s {name}", "=[the] plain (text|value) of [the] [key] {key} in [the] %s {name}", "base64 decode [the] {key} of [the] [k8s] %s {name}", "=[the] decoded {key} [key] (of|from) [the] [kubernetes] %s {name}"])] * 4
    if thing == "cronjob":
        acts += [("create job --from=cronjob/{name} {name3}", ["(run|trigger|start) [the] %s {name} now as [the] job {name3}", "(create|start) [a] job {name3} from [the] %s {name}"])] * 2
    run, said = rng.choice(acts)
    s = rng.choice(said)
    ns = rng.random() < .55
    s = s % thing
    clear = thing in ("pod", "deployment", "statefulset", "configmap", "daemonset")   # words of kubernetes only
    k8s = "" if ns else rng.choice(([""] * 2 if clear else []) + [" in (k8s|kubernetes|the cluster)", " (with|using) kubectl"])
    if ns:
        head, sep, tail = run.partition(" -- ")
        head, pipe, rest = head.partition(" | ")
        run = head + " -n {name2}" + pipe + rest + sep + tail
    return [s + (" " + rng.choice(NS) if ns else k8s)], "kubectl " + run


@compose("joiner-k-get", weight=2.4, tags="kubectl")
def k_get(rng):
    """Lists with an order, a filter or a node."""
    run, say = rng.choice([
        ("kubectl get pods --sort-by=.metadata.creationTimestamp", ["=[all] [the] pods (ordered by (age|creation [time])|sorted by (creation [time]|when they were created))", "?which pod is the (oldest|newest|youngest)", "=pods from oldest to newest"]),
        ("kubectl get pods -n {name} --sort-by=.metadata.creationTimestamp", ["=[the] pods (in|of) [the] namespace {name} (sorted|ordered) by (age|creation time)"]),
        ("kubectl get pods --sort-by='.status.containerStatuses[0].restartCount'", ["=[the] pods (sorted|ordered) by [number of] restarts", "?which pods restart (the most|most often)", "?which pods (have restarted|keep restarting)"]),
        ("kubectl get pods -A -o wide --field-selector spec.nodeName={host}", ["=[all] [the] pods (on|that run on|running on|scheduled on) [the] node {host}", "?(which|what) pods (run|are|live) on [the] node {host}", "?what does [the] node {host} run"]),
        ("kubectl get pods -n {name} --field-selector=status.phase!=Running", ["?which pods (are|aren't|are not) (not running|failing|broken|crashing) in [the] namespace {name}".replace("(are|aren't|are not) (not running|failing|broken|crashing)", "are (not running|failing|broken|unhealthy)"), "=[the] pods in [the] namespace {name} that (do not|don't|aren't) run[ning]".replace("that (do not|don't|aren't) run[ning]", "that (do not run|don't run|are not running)")]),
        ("kubectl get pods -n {name} | grep -v Running", ["=[all] [the] pods of [the] namespace {name} except the running ones", "hide [the] running pods of [the] namespace {name}"]),
        ("kubectl get pods -A | grep CrashLoopBackOff", ["?which pods (are (crash looping|in crashloopbackoff|in a crash loop)|keep crashing|crash all the time)", "=[the] pods in (CrashLoopBackOff|crashloopbackoff|a crash loop) [in any namespace]", "(find|list) [all] [the] (crashing|crash looping) pods [in the cluster]"]),
        ("kubectl get pods -n {name} | grep CrashLoopBackOff", ["?which pods (are crash looping|keep crashing|are crashing|crash) in [the] namespace {name}", "=[the] crashing pods (in|of) [the] namespace {name}", "(find|list) [the] pods in CrashLoopBackOff in [the] {name} namespace"]),
        ("kubectl get pods --field-selector=status.phase=Pending", ["=[the|all] pods that are (stuck in pending|pending)", "?which pods are (pending|waiting to be scheduled|not scheduled yet)", "=[the] pending pods"]),
        ("kubectl delete pods --field-selector=status.phase=Failed", ["(remove|clean up|purge) [all] [the] (failed|evicted|failed and evicted) pods", "get rid of [all] [the] (failed|evicted) pods", "?[many|lots of] evicted pods lie around, (remove|delete) them"]),
        ("kubectl delete pods -n {name} --field-selector=status.phase=Failed", ["(delete|remove|clean up) [all] [the] (failed|evicted) pods (in|of|from) [the] namespace {name}"]),
        ("kubectl delete pods --field-selector=status.phase=Succeeded", ["(delete|remove|clean up) [all] [the] (completed|finished|succeeded) pods", "?completed pods clutter the list, remove them"]),
        ("kubectl get nodes --show-labels", ["=[the] labels of (every node|my nodes|the nodes)", "=[all] [the] [k8s] nodes with [their] labels", "?which labels do [the|my] nodes (have|carry)", "(print|show) node labels"]),
        ("kubectl get pods --show-labels", ["=[the] labels of (all|the) pods", "?which labels do [the|my] pods have", "=[all] [the] pods (with|and) their labels"]),
        ("kubectl label node {host} {name}={word}", ["(put|set|add) [the] label {name}={word} on [the] node {host}", "label [the] node {host} (with|as) {name}={word}", "give [the] node {host} [the] label {name}={word}"]),
        ("kubectl label pod {name} {name2}={word}", ["(put|set|add) [the] label {name2}={word} (on|to) [the] pod {name}", "label [the] pod {name} (with|as) {name2}={word}"]),
        ("kubectl get pods -l {name}={word}", ["=[all] [the] pods (with|that have|carrying) [the] label {name}={word}", "?which pods (have|carry) [the] label {name}={word}", "=pods where [the] label {name} is {word}"]),
        ("kubectl top pods -A --sort-by=memory", ["?which pods (use|take|eat|need) [the] most (memory|ram)", "=[all] [the] pods (sorted|ordered) by memory [use|usage]", "=[the] pods with the (highest|biggest) memory (use|usage)"]),
        ("kubectl top pods -A --sort-by=cpu", ["?which pods (use|take|eat|burn) [the] most cpu", "=[all] [the] pods (sorted|ordered) by cpu [use|usage]"]),
        ("kubectl top pods -n {name} --sort-by=memory", ["=[the] memory [use|usage] of [the] pods in [the] namespace {name}, (sorted|ordered|most first)", "?which pods (in|of) [the] namespace {name} (use|take|eat) [the] most (memory|ram)"]),
        ("kubectl top pods -n {name} --sort-by=cpu", ["=[the] cpu [use|usage] of [the] pods in [the] namespace {name}, (sorted|ordered|most first)", "?which pods (in|of) [the] namespace {name} (use|take|burn) [the] most cpu"]),
        ("kubectl top pods --containers", ["=[the] (memory|cpu|memory and cpu) [use|usage] of each container in [the] pods", "?how much does each container of [the] pods use"]),
        ("kubectl get secrets -n {name}", ["=[all] [the] [k8s|kubernetes] secrets (in|of) [the] namespace {name}", "?which [k8s] secrets (are there|exist) in [the] namespace {name}"]),
        ("kubectl get events -n {name} --sort-by=.lastTimestamp", ["=[the] [latest|recent] events (in|of) [the] namespace {name} [by time|sorted by time|newest last]", "?what happened (lately|recently) in [the] [k8s] namespace {name}"]),
        ("kubectl get events -A --field-selector type=Warning", ["=[all] [the] [k8s|kubernetes|cluster] warning[s] events [of the cluster|in all namespaces]".replace("warning[s] events", "warning events"), "?are there [any] warnings in the cluster events"]),
        ("kubectl get pods -A -o jsonpath='{{..image}}' | tr ' ' '\\n' | sort | uniq -c", ["=[all] [the] images (running|used) in the cluster [with counts]", "?which images (run|are used) in the cluster"]),
        ("kubectl get deployments -o wide", ["=[all] [the] deployments with [their] images", "?which image does (each|every) deployment use"]),
        ("kubectl get ingress -A", ["?which (hosts|urls|domains) does the cluster serve", "=[all] [the] ingresses [of the cluster|everywhere]"]),
        ("kubectl api-resources", ["=[all] [the] kinds of (things|objects|resources) the cluster knows", "?which resource (kinds|types) does (this|the) cluster have"]),
        ("kubectl auth can-i --list", ["?what (may|can) i do in (this|the) [k8s] cluster", "=my permissions in (this|the) [k8s] cluster"])])
    return say, run


intent("joiner-k-configmap-file", run="kubectl create configmap {name} --from-file={file}", tags="kubectl", weight=1.2, say=["(create|make) [a] [k8s] (configmap|config map) [(called|named)] {name} (from|out of|with) [the] [file] {file}", "(put|load|turn) [the file] {file} into [a] (configmap|config map) [(called|named)] {name}", "=[a] (configmap|config map) {name} (from|made of|holding) [the file] {file}", "kubectl configmap {name} from file {file}"])
intent("joiner-k-configmap-lit", run="kubectl create configmap {name} --from-literal={key}={word}", tags="kubectl", weight=.8, say=["(create|make) [a] (configmap|config map) [(called|named)] {name} with {key} (set to|being) {word}", "(create|make) [a] (configmap|config map) {name} with {key}={word}", "=[a] (configmap|config map) {name} holding {key}={word}"])
intent("joiner-k-secret-lit", run="kubectl create secret generic {name} --from-literal={key}={word}", tags="kubectl", weight=1.1, say=["(create|make|add) [a] [k8s|kubernetes] secret [(called|named)] {name} with {key} (set to|being) {word}", "(create|make) [a] [k8s|kubernetes] secret [(called|named)] {name} with {key}={word}", "(store|put) [the] {key} {word} in [a] [k8s|kubernetes] secret {name}", "=[a] [k8s|kubernetes] secret {name} holding {key}={word}"])
intent("joiner-k-secret-file", run="kubectl create secret generic {name} --from-file={file}", tags="kubectl", weight=.8, say=["(create|make) [a] [k8s|kubernetes] secret [(called|named)] {name} (from|out of|with) [the] [file] {file}", "(put|store) [the file] {file} in [a] [k8s|kubernetes] secret {name}", "=[a] [k8s|kubernetes] secret {name} from {file}"])
intent("joiner-k-secret-yaml", run="kubectl get secret {name} -o yaml", tags="kubectl", weight=.7, say=["?(which|what) keys does [the] [k8s] secret {name} have", "=[the] (raw|encoded) [k8s|kubernetes] secret {name}"])
intent("joiner-k-dry-yaml", run="kubectl create deployment {name} --image={image} --dry-run=client -o yaml > {file}", tags="kubectl", weight=.8, say=["(write|generate|make) [the] yaml (of|for) [a] deployment {name} (of|with) [the] image {image} (to|into|in) {file} [without creating it]", "=[a] manifest {file} for [a] deployment {name} running {image}", "generate [a] deployment manifest {file} for {name} with [the] image {image}"])
intent("joiner-k-set-env", run="kubectl set env deployment/{name} {var}={word}", tags="kubectl", weight=.9, say=["set [the] [environment] variable {var} to {word} (on|in|for) [the] deployment {name}", "(give|add) [the] deployment {name} [the] (env var|environment variable|variable) {var}={word}", "=[the] deployment {name} with {var}={word} in its environment"])
intent("joiner-k-wait", run="kubectl wait --for=condition=Ready pod/{name} --timeout={age:seconds}s", tags="kubectl", weight=.8, say=["wait (until|till) [the] pod {name} is ready (but no longer than|for at most) {age}", "wait at most {age} (for|until) [the] pod {name} (to be|is) ready", "give [the] pod {name} {age} to (become|get) ready", "block (until|till) pod {name} is ready, give up after {age}"])
intent("joiner-k-debug-image", run="kubectl run -it --rm debug --image={image} --restart=Never -- {cmd}", tags="kubectl", weight=.7, say=["run {cmd} in [a] (temporary|throwaway) pod (of|from|with) [the] [image] {image}", "=[the] output of {cmd} from a (temporary|throwaway) {image} pod", "start a (temporary|one-off|throwaway) {image} pod that runs {cmd}"])
intent("joiner-k-apply-url", run="kubectl apply -f {url}", tags="kubectl", weight=.8, say=["(apply|install|deploy) [the] [k8s|kubernetes] (manifest|yaml|file) [(from|at|behind)] {url}", "kubectl apply [from] {url}", "=[the] manifest at {url}, applied to the cluster"])
intent("joiner-k-apply-kust", run="kubectl apply -k {dir}", tags="kubectl", weight=.8, say=["(apply|deploy) [the] (kustomization|kustomize folder|overlay) [(in|at)] {dir}", "kubectl apply [the] kustomize (overlay|directory) {dir}", "?{dir} has a kustomization.yaml, apply it"])
intent("joiner-k-apply-ns", run="kubectl apply -n {name} -f {file}", tags="kubectl", weight=.9, say=["(apply|deploy) {file} (to|in|into) [the] namespace {name}", "kubectl apply {file} in [the] {name} namespace", "=everything in {file}, created in [the] namespace {name}"])
intent("joiner-k-delete-ns", run="kubectl delete namespace {name}", tags="kubectl", weight=.6, say=["(delete|remove) [the] [k8s|kubernetes] namespace {name} [and all that is in it]", "get rid of [the] [k8s|kubernetes] namespace {name}"])
more("k-context-use", ["(switch|change) [the] (kubectl|kubernetes|k8s) context to {name}", "(let|make) kubectl (talk to|use|point to) [the] [cluster|context] {name}", "?i want kubectl on [the] cluster {name} [now]", "use [the] (k8s|kubernetes|kube) (context|cluster) {name}", "(go|switch) (over )?to [the] [k8s|kubernetes] cluster {name}".replace("(over )?", "[over] ")])
more("k-rollout-restart", ["restart [the] (deployment|deploy) {name} (in|on) (k8s|kubernetes|the cluster)", "(rolling restart|bounce|kick) [of] [the] deployment {name}", "?[the] [k8s] deployment {name} needs a restart", "restart all pods of [the] deployment {name}"])
more("k-port-forward-svc", ["forward [my] [local] port {port} to [port] {port2} of [the] [k8s] service {name}", "(tunnel|map) localhost:{port} to port {port2} of [the] [k8s] service {name}", "?i want [the] [k8s] service {name} port {port2} on localhost {port}", "=[the] [k8s] service {name} on local port {port} [through a port forward]"])


# ---- python, node, rust, go
@compose("joiner-versioned", weight=2.4, tags="pip npm cargo go")
def versioned(rng):
    """A package in one version, by whatever tool; the version after a space, @, == or the word version."""
    run, at, heads, tails = rng.choice([
        ("pip install {pkg}=={tag}", ["{pkg}=={tag}", "{pkg} {tag}", "{pkg} version {tag}", "version {tag} of {pkg}", "{pkg} (exactly|only|just) {tag}"], ["pip install ", "install [the] python (package|module|lib) ", "(install|get) exactly "], [" (with|using|by|via) pip", " in my venv", ""]),
        ("npm install {pkg}@{tag}", ["{pkg} {tag}", "{pkg}@{tag}", "{pkg} version {tag}", "version {tag} of {pkg}"], ["npm install ", "(install|add) [the] (npm|node) (package|module) ", "install "], [" (with|using|by|via) npm"]),
        ("npm install --save-dev {pkg}@{tag}", ["{pkg} {tag}", "{pkg}@{tag}", "{pkg} version {tag}", "version {tag} of {pkg}"], ["npm install ", "(install|add) "], [" as [a] (dev|development) dependency (with|using) npm", " (with|using) npm as [a] (dev|development) dependency", " (with|using) npm for development only", " to the devDependencies"]),
        ("npm install -g {pkg}@{tag}", ["{pkg} {tag}", "{pkg}@{tag}", "{pkg} version {tag}"], ["npm install ", "install "], [" globally (with|using) npm", " (with|using) npm globally"]),
        ("cargo add {pkg}@{tag}", ["{pkg} {tag}", "{pkg}@{tag}", "[the] crate {pkg} in version {tag}"], ["cargo add ", "add [to my rust project] "], [" (with|using) cargo", " to Cargo.toml"]),
        ("cargo add {pkg} --features {name}", ["{pkg} with [the] feature {name}", "{pkg} with {name} (enabled|turned on)", "[the] crate {pkg}, feature {name}"], ["cargo add ", "add "], [" (with|using) cargo", " to Cargo.toml", " to my rust project"]),
        ("cargo install {pkg} --version {tag}", ["{pkg} {tag}", "{pkg} version {tag}"], ["cargo install ", "install [the] rust (tool|program) "], [" (with|using) cargo"]),
        ("go get {pkg}@{tag}", ["{pkg}@{tag}", "{pkg} at {tag}", "[the] go module {pkg} in version {tag}"], ["go get ", "(add|use) "], [" (with|using) go get", " in my go project", " in go.mod"]),
        ("yarn add {pkg}@{tag}", ["{pkg} {tag}", "{pkg}@{tag}", "{pkg} version {tag}"], ["yarn add ", "install "], [" (with|using) yarn"]),
        ("pip download {pkg}=={tag}", ["{pkg}=={tag}", "{pkg} {tag}", "version {tag} of {pkg}"], ["pip download ", "(download|fetch) "], [" (with|using) pip without installing [it]"])])
    head, what = rng.choice(heads), rng.choice(at)
    named = head.split()[0] in ("pip", "npm", "cargo", "go", "yarn") and "--save-dev" not in run and " -g" not in run
    tail = "" if named and rng.random() < .7 else rng.choice(tails)
    if not named and not tail and head.startswith("(install|get)"):
        tail = " (with|using) pip"
    if named and "(with|using)" in tail:
        tail = ""
    return [head + what + tail], run


intent("joiner-pip-upgrade-all", run="pip list --outdated --format=json | jq -r '.[].name' | xargs -n 1 pip install -U", tags="pip", weight=1.1, say=["(upgrade|update) (all|all of) [my|the] [installed] (python|pip) packages", "pip (upgrade|update) (all|everything)", "?all [my] python packages are old, upgrade (them|every one of them)", "bring every pip package up to date", "=all outdated (python|pip) packages upgraded"])
intent("joiner-pip-where", run="pip show -f {pkg}", tags="pip", weight=.8, say=["=[the] files [of|in] [the] [installed] python package {pkg}".replace("[of|in]", "(of|in)"), "?which files did pip install for {pkg}", "list [all] [the] files of [the] python package {pkg}"])
intent("joiner-py-where", run="python3 -c 'import {key}; print({key}.__file__)'", tags="python3", weight=1.2, say=["?where (is|does) [the] python (module|package|library) {key} (installed|live|come from|located)".replace("(is|does)", "is").replace("(installed|live|come from|located)", "(installed|located|on disk)"), "=[the] (path|location|file) of [the] python (module|package) {key}", "?(from where|which file) does python import {key} [from]", "?which {key} does [my] python (use|load)", "print [the] __file__ of [the] [python] module {key}"])
intent("joiner-py-version-of", run="python3 -c 'import {key}; print({key}.__version__)'", tags="python3", weight=1, say=["=[the] version of [the] python (module|package|library) {key} [(in|from) python]", "?which version of [the] python (module|package|library) {key} (do i have|is installed)", "print {key}.__version__", "?what {key} version does [my] python (see|use|import)"])
intent("joiner-py-import", run="python3 -c 'import {key}'", tags="python3", weight=.7, say=["?can python import {key}", "(check|test) (if|whether) [the] python (module|package) {key} (is installed|can be imported)", "?is [the] python module {key} (there|available|installed)"])
intent("joiner-url-decode", run="python3 -c 'from urllib.parse import unquote; print(unquote(\"{text}\"))'", tags="python3", weight=.9, say=["(url decode|urldecode|url-decode|percent decode) [the] [(string|text)] {text} [(with|in|using) python]", "=[the] (url decoded|percent-decoded|decoded) form of [the url string] {text}".replace("(url decoded|percent-decoded|decoded)", "(url decoded|percent-decoded)"), "python one liner (to|that) (url decode|urldecode) {text}", "(undo|decode) [the] url encoding of {text}"])
intent("joiner-py-calc", run="python3 -c 'print({n} ** {n2})'", tags="python3", weight=.5, say=["{n} to the power of {n2} (in|with|using) python", "python one liner for {n} to the power of {n2}", "let python (compute|calculate) {n} to the {n2}th power".replace("{n2}th power", "power {n2}")])
intent("joiner-py-time", run="python3 -m timeit '{text}'", tags="python3", weight=.6, say=["(time|benchmark) [the] python (expression|statement|snippet) {text}", "?how (fast|long) (is|does) [the] python (expression|snippet) {text} [take]".replace("(is|does)", "is").replace(" [take]", ""), "timeit {text} [in python]"])
intent("joiner-py-syntax", run="python3 -m py_compile {file}", tags="python3", weight=.9, say=["(check|test) [the] [python] [script] {file} for syntax errors [without running it]", "?does [the] python (file|script) {file} (compile|parse|have syntax errors)", "=[the] syntax errors (in|of) [the] python (file|script) {file}", "python syntax check {file}"])
intent("joiner-py-profile", run="python3 -m cProfile -s cumtime {file}", tags="python3", weight=.9, say=["profile [the] [python] (script|program) {file}", "?(where does|which functions of) [the] python script {file} (spend its time|take the most time)".replace("(where does|which functions of)", "where does").replace("(spend its time|take the most time)", "(spend its time|lose time)"), "=[a] (profile|function timing) of [the] python script {file}", "?which functions are slow in [the] python script {file}", "run {file} under cProfile"])
intent("joiner-py-debug", run="python3 -m pdb {file}", tags="python3", weight=.8, say=["(run|start|debug|step through) [the] [python] [script] {file} (in|with|under) (pdb|the python debugger)", "(debug|step through) [the] python (script|program) {file}", "python debugger on {file}"])
intent("joiner-py-server-bind", run="python3 -m http.server {port} --bind 127.0.0.1", tags="python3", weight=.9, say=["(serve|share) (this|the current) (folder|directory) (over|by|via) http on port {port} (for|to) (this machine|localhost) only", "python web server on localhost:{port} only", "(start|run) [a] (web|http) server on port {port} that (only|just) (listens|is reachable) (on|from) localhost", "http server {port} (not reachable from outside|local only)"])
intent("joiner-venv-named-install", run="python3 -m venv {name} && {name}/bin/pip install -r {file}", tags="python3 pip", weight=.8, say=["(make|create) [a] (venv|virtualenv|virtual environment) {name} and install {file} (in|into) it", "=[a] (venv|virtualenv) {name} with [the] packages (of|from|in) {file}", "set up [the] (venv|virtual environment) {name} from {file}"])
@compose("joiner-venv-version", weight=.6, tags="python3")
def venv_version(rng):
    """A virtual environment of one python version."""
    v = "3.%d" % rng.randint(8, 14)
    return ["(make|create) [a] (venv|virtualenv|virtual environment) [called] {name} (with|for|using) python %s" % v, "=[a] virtual environment {name} (for|with) python %s" % v, "python%s venv (called|named) {name}" % v], "python%s -m venv {name}" % v



@compose("joiner-test-run", weight=2.4, tags="pytest cargo go npm")
def test_run(rng):
    """One test, one file, by name, in each language."""
    run, say = rng.choice([
        ("cargo test {name}", ["run [only|just] the (cargo|rust) tests (whose|with) name[s] (contain|contains|has|match) {name}".replace("(whose|with) name[s] (contain|contains|has|match)", "(whose name contains|with names containing|matching)"), "=[the] (rust|cargo) tests about {name}", "(rust|cargo) tests filtered by {name}", "?do the rust tests (with|named) {name} pass"]),
        ("cargo test --test {name}", ["run [only] the [rust] integration test {name} [with cargo]", "cargo integration test {name}"]),
        ("cargo test -p {pkg}", ["run [only] the tests of [the] crate {pkg} [in this workspace]", "cargo test (for|of) [the] (package|crate) {pkg}", "=[the] tests of [the] workspace member {pkg}"]),
        ("cargo build -p {pkg}", ["build [only] [the] crate {pkg} [of|in] (this|the) workspace".replace("[of|in]", "(of|in)"), "cargo build (for|of) [the] (package|crate) {pkg}"]),
        ("cargo run --bin {name}", ["run [the] [rust] (bin|binary) {name} [of this crate] with cargo", "cargo run [the] (bin|binary) {name}"]),
        ("cargo run --example {name}", ["run [the] (cargo|rust) example {name}", "cargo example {name}"]),
        ("cargo build --release", ["build (my|the|this) (rust|cargo) (project|program|crate|app) (with optimisations|with optimizations|in release mode|for release|with all optimizations)", "=[an] optimi(s|z)ed build of (my|the|this) rust (project|program)".replace("optimi(s|z)ed", "(optimised|optimized)"), "?(my|the) rust program should be fast, build it (so|that way|optimized)", "(optimised|optimized|release) rust build"]),
        ("cargo build --target {name}", ["(cross compile|cross-compile|build) (my|this) rust (project|program) for [the] target {name}", "cargo build for {name}"]),
        ("cargo test -- --ignored", ["run [only] the ignored (rust|cargo) tests", "=[the] rust tests marked (as ignored|ignore)"]),
        ("cargo test -- --test-threads=1", ["run the (rust|cargo) tests (one after another|one at a time|single threaded|in one thread)", "=[the] rust tests without parallelism"]),
        ("go test -run {name} -v ./...", ["run [only] the go test {name} (verbosely|verbose|with output)", "go test (only|just) {name}, verbose"]),
        ("go test ./{name}/...", ["run [only] the go tests (in|under|of) [the] (folder|directory|package) {name}", "go test (everything|all) (in|under) {name}"]),
        ("go test -bench=. ./...", ["(benchmark|bench) (my|this|the) go (code|module|packages|project)", "run [all] [the] go benchmarks", "=[the] go benchmark (results|numbers)"]),
        ("go test -bench=. -benchmem ./...", ["run [all] [the] go benchmarks (with|and show) (memory|allocations|allocation counts)", "go benchmark[s] with memory (statistics|numbers)"]),
        ("go test -bench={name} -run='^$' ./...", ["run [only] the go benchmark {name} [and no tests]", "(only|just) bench {name} in go"]),
        ("go test -coverprofile=cover.out ./... && go tool cover -html=cover.out", ["(show|open) [the] go test coverage in [the|a] browser", "=[the] go coverage as html"]),
        ("go get -u ./...", ["(update|upgrade|bump) [all] [the|my] go (dependencies|modules|deps|packages)", "go (upgrade all|update every) (dependencies|modules|dependency)", "=[the] newest versions of all go (modules|dependencies)"]),
        ("go list -m -u all", ["?which go (modules|dependencies) (are outdated|have newer versions|have updates)", "=[the] outdated go (modules|dependencies)"]),
        ("go install {pkg}@latest", ["install [the] [newest|latest] go (tool|program|binary) {pkg}", "go install {pkg} [in the newest version]"]),
        ("go build -o {name}", ["(build|compile) (my|this|the) go (program|project|code) (as|to|into) [the] [binary] {name}", "go build with output {name}", "=[a] go binary (called|named) {name}"]),
        ("go build -race", ["build (my|this) go program with [the] race detector"]),
        ("npm test -- {file}", ["run [only|just] [the] (npm|node|javascript) tests (in|of) {file}", "npm test (only|just) {file}", "=[the] javascript tests of {file} [alone]"]),
        ("npx jest -t '{word}'", ["run [only|just] [the] jest tests (about|whose name contains|matching|named) {word}", "jest only {word}"]),
        ("npx jest --watch", ["(run|keep running) jest (in watch mode|on every change|whenever a file changes)", "jest watch"]),
        ("npm list {pkg}", ["?(what|which) version of {pkg} (is installed|do i have|does this project (use|have)) [in|from|with|according to] npm".replace("[in|from|with|according to] npm", "(in node_modules|according to npm|[from] npm)"), "=[the] installed version of [the] (npm|node) (package|module) {pkg}", "npm installed version of {pkg}"]),
        ("npm view {pkg} version", ["?(what|which) is the (newest|latest) version of {pkg} on npm", "=[the] (newest|latest) version of {pkg} on npm", "npm latest {pkg}"]),
        ("npm view {pkg} versions", ["=all [the] versions of {pkg} on npm", "?which versions of {pkg} (are there|exist) on npm"]),
        ("npm run {name} -- {word}", ["run [the] npm script {name} with [the] (argument|arg|option) {word}", "npm run {name} and pass (it )?{word}".replace("(it )?", "[it] ")]),
        ("npm run", ["list [the|all] npm scripts [of this project]", "?which npm scripts are there"]),
        ("npm ci --omit=dev", ["install [only] [the] production dependencies (with|from) npm", "npm install without [the] dev dependencies"]),
        ("npm version patch", ["bump the patch version (of|in) (package.json|this npm package)", "npm patch version bump"]),
        ("npx tsc --noEmit", ["type check (my|this|the) typescript (project|code) [without output]", "?are there type errors in my typescript"]),
        ("npx {pkg}", ["run [the] (npm|node) (tool|package) {pkg} without installing [it]", "npx {pkg}"]),
        ("make -C {dir} {name}", ["(make|build) [the] [make] target {name} in [the] (folder|directory) {dir}", "run make {name} (inside|in) {dir} [without cd]"]),
        ("make {name} {var}={word}", ["(make|build) [the] [make] target {name} with {var} (set to|being) {word}", "make {name} with {var}={word}", "run make {name} with [the] variable {var}={word}"]),
        ("make -k", ["make but (keep going|go on|do not stop) (after|on|at) errors", "let make (continue|go on|keep going) (when|if) (something|a target) fails"]),
        ("make -n", ["make[, but] (only|just) (print|show|list) [the] commands [(and|but) don't run (them|anything)]", "?(what|which commands) would make (run|execute|do), without (running|executing|doing) (it|anything)", "print [the] commands make would (run|execute) (but run none of them|without doing anything)", "pretend to make", "make dry run"]),
        ("make -n {name}", ["?(what|which commands) would make {name} (run|execute|do)", "(print|show) what make {name} would (do|run) without (doing|running) it", "dry run of make {name}"]),
        ("make -d", ["?why does make rebuild (everything|this|so much)", "make with debug output"]),
        ("make -pRrq : | grep -E '^[a-zA-Z0-9_-]+:' | sort -u".replace("{", "{{"), ["(dump|print) every target make knows [of]"]),
        ("grep -E '^[a-zA-Z0-9_-]+:' Makefile", ["?(which|what) targets does (this|my) makefile (have|define|offer|contain)", "=[all] [the] targets (in|of) (the|this|my) [Makefile|makefile]".replace("[Makefile|makefile]", "(Makefile|makefile)"), "list [the|all] make targets [here]", "?what can i make here", "(show|find) [the] makefile targets"]),
        ("make 2>&1 | tee {file}", ["run make and (save|keep|log|write) [all] [the|its] output (in|to|into) {file} (too|as well|while showing it)", "make and tee everything (to|into) {file}"]),
        ("make -j \"$(nproc)\" {name}", ["(make|build) {name} (on|with|using) all [cpu] (cores|cpus|processors)", "parallel make of {name} (on|with) every core"])])
    return say, run


@compose("joiner-go-cross", weight=1.2, tags="go")
def go_cross(rng):
    """A go build for another system, said in everyday words."""
    system, arch, said = rng.choice([("windows", "amd64", ["64 bit windows", "windows on 64 bit", "windows", "windows x64", "win64"]), ("linux", "amd64", ["linux 64 bit", "64 bit linux", "linux x86_64", "linux"]), ("linux", "arm64", ["a raspberry pi 4", "64 bit arm linux", "linux on arm"]), ("darwin", "arm64", ["apple silicon", "an m1 mac", "mac arm"]),
                                     ("darwin", "amd64", ["an intel mac"]), ("linux", "386", ["32 bit linux"]), ("windows", "386", ["32 bit windows"])])
    out = rng.random() < .35
    s = rng.choice(["(cross compile|cross-compile|crosscompile|compile|build) [my|the|this] (go|golang) [program|code|project|app] for %s", "(go|golang) (build|binary|cross compile) for %s", "=[a] (go|golang) (binary|executable) for %s", "?i need my go (program|app) on %s, build it", "make [a] %s (build|version) of my go program"])
    return [s % rng.choice(said) + (rng.choice([" as {name}", " called {name}", ", output {name}"]) if out else "")], "GOOS=%s GOARCH=%s go build%s" % (system, arch, " -o {name}" if out else "")


# ---- jq
@compose("joiner-jq-path", weight=4, tags="jq")
def jq_path(rng):
    """Where in the document: at the top, under a key, in every element of an array, in an array under a key."""
    said, run = rng.choice([
        (["[the] [field] {key} of (each|every) (element|item|entry|object) (under|in|of) {key2}", "[the] {key} of (everything|all objects|all items) (under|in|below) {key2}", "all {key} values (under|in|inside) {key2}", "[the] {key} field of (all|every one of) the {key2}"], "jq -r '.{key2}[].{key}'"),
        (["{key} (inside|under|within|below) {key2}", "[the] {key} of [the] {key2} object", "[the] nested [field|key|value] {key2}.{key}", "[the] (field|key) {key} (nested in|that is inside) {key2}"], "jq -r '.{key2}.{key}'"),
        (["[the] {key} of (each|every|all) (user|element|item|entry|object|record|row)[s]", "all [the] {key} (values|fields)", "[only|just] [the] {key} of (each|every) (element|item|object) of the array", "[only] [the] field {key} of (each|every) (object|entry)", "[the] {key} of all (users|items|elements|objects|entries|records|people)"], "jq -r '.[].{key}'"),
        (["[the] first (element|item|object|entry) (under|of|in) [the] [array] {key}"], "jq '.{key}[0]'"), (["[the] last (element|item|entry) (under|of|in) [the] [array] {key}"], "jq '.{key}[-1]'"), (["[the] last (element|item|entry) of the [top] array"], "jq '.[-1]'"),
        (["[the] first {n} (elements|items|objects|entries) [of the array]"], "jq '.[:{n}]'"), (["[the] last {n} (elements|items|objects) [of the array]"], "jq '.[-{n}:]'"),
        (["[the] {key} of the (first|1st) (element|item|object)"], "jq -r '.[0].{key}'"), (["[the] {key} of the last (element|item|object)"], "jq -r '.[-1].{key}'"),
        (["[the] (distinct|unique|different) [values of] {key} [values]", "[the] (distinct|unique|different) (values of|values in) [the] [field] {key}"], "jq -r '[.[].{key}] | unique[]'"),
        (["[the] (distinct|unique|different) {key} [values] (under|in) {key2}"], "jq -r '[.{key2}[].{key}] | unique[]'"),
        (["[the] (sum|total) of [all] [the] {key} [values|fields]", "all {key} [values] (added up|summed|together)", "{key} (added up|summed) over all (objects|items)"], "jq 'map(.{key}) | add'"),
        (["[the] (sum|total) of [the] {key} of all {key2}", "[the] (sum|total) of {key} (in|under|over) {key2}"], "jq '[.{key2}[].{key}] | add'"),
        (["[the] (average|mean) [of] [the] {key} [values]"], "jq 'map(.{key}) | add / length'"), (["[the] (biggest|largest|highest|maximum|max) {key}"], "jq 'map(.{key}) | max'"), (["[the] (smallest|lowest|minimum|min) {key}"], "jq 'map(.{key}) | min'"),
        (["[the] (object|element|item|entry) with the (biggest|largest|highest) {key}"], "jq 'max_by(.{key})'"), (["[the] (object|element|item|entry) with the (smallest|lowest) {key}"], "jq 'min_by(.{key})'"),
        (["[the] number of (objects|elements|items|entries) (with|whose|where) {key} (is|equals|equal to|being) {word}".replace("(with|whose|where) {key} (is|equals|equal to|being)", "(whose {key} is|where {key} is|with {key} equal to)"), "how many (objects|items|entries) have {key} {word}"], "jq '[.[] | select(.{key} == \"{word}\")] | length'"),
        (["[the] number of (objects|elements|items|entries) (whose {key} is over|with {key} above|where {key} is more than) {n}"], "jq '[.[] | select(.{key} > {n})] | length'"),
        (["[only] [the] (objects|elements|items|entries) (whose {key} is over|with {key} above|where {key} is (greater|more|larger) than) {n}"], "jq '.[] | select(.{key} > {n})'"),
        (["[only] [the] (objects|elements|items|entries) (whose {key} is under|with {key} below|where {key} is less than) {n}"], "jq '.[] | select(.{key} < {n})'"),
        (["[only] [the] (objects|elements|items) (whose {key} (contains|has)|where {key} contains) {word}"], "jq '.[] | select(.{key} | contains(\"{word}\"))'"),
        (["[only] [the] (objects|elements|items) (whose {key} (starts|begins) with) {word}"], "jq '.[] | select(.{key} | startswith(\"{word}\"))'"),
        (["[only] [the] (objects|elements|items) that have [a|the] {key}"], "jq '.[] | select(has(\"{key}\"))'"),
        (["[the] {key} of [only] the (objects|elements|items|entries) (whose|where) {key2} is {word}"], "jq -r '.[] | select(.{key2} == \"{word}\") | .{key}'"),
        (["[the] number of (objects|items|elements|entries) (under|in|of) [the] [array] {key}", "how many (items|elements|entries) [the] [array] {key} has"], "jq '.{key} | length'"),
        (["[the] number of (objects|items|elements|entries) (in the [top] array|of the array|at the top)", "how many (items|elements|objects|entries) (there are|the array has|the array holds)", "[the] (length|size) of the [top] array"], "jq 'length'"),
        (["[the] number of (objects|items|entries) (per|by|for each) {key}", "how often (each|every) {key} occurs"], "jq 'group_by(.{key}) | map({{{key}: .[0].{key}, count: length}})'"),
        (["[the] {key} and [the] {key2} of (each|every|all) (object|item|element|entry)[s]", "[only] [the] fields {key} and {key2} [of every (object|item)]"], "jq '.[] | {{{key}, {key2}}}'"),
        (["[the] {key} and {key2} (tab separated|separated by tabs|as tsv)", "[the] [columns|fields] {key} and {key2} as tsv"], "jq -r '.[] | [.{key}, .{key2}] | @tsv'"),
        (["[the] [columns|fields] {key} and {key2} as csv", "{key} and {key2} (in csv form|comma separated)"], "jq -r '.[] | [.{key}, .{key2}] | @csv'"),
        (["[the] keys (under|of|in) {key}"], "jq '.{key} | keys'"), (["[the] keys of the first (object|element|item)"], "jq '.[0] | keys'"), (["[the] type of [the] [field] {key}"], "jq '.{key} | type'"),
        (["every {key} (at any (depth|level)|anywhere|wherever it is|no matter how deep)"], "jq '.. | .{key}? // empty'")])
    s = rng.choice(said)
    with_jq = rng.choice(["", "", " (with|using|by) jq"])
    if s.startswith("how "):
        return ["?" + s.replace("there are", "are there").replace("the array has", "does the array have").replace("the array holds", "does the array hold").replace("[the] [array] {key} has", "does [the] [array] {key} have").replace("how often (each|every) {key} occurs", "how often does (each|every) {key} occur") + " in {json}" + with_jq], run + " {json}"
    return [rng.choice(["=%s (in|from|of) {json}", "(get|extract|print|pull out|show|fetch) %s (in|from|of|out of) {json}", "?(what is|what are) %s in {json}", "jq %s (in|from|of) {json}", "={json}: %s", "from {json} (get|extract|take) %s"]) % s + with_jq], run + " {json}"


intent("joiner-jq-csv-heads", run="jq -r '[\"{key}\", \"{key2}\"], (.[] | [.{key}, .{key2}]) | @csv' {json}", tags="jq", weight=.7, say=["convert {json} to csv with [a] header (line|row) and [the] columns {key} and {key2}", "=[a] csv with [a] header from {json}, columns {key} and {key2}"])
intent("joiner-jq-csv3", run="jq -r '.[] | [.{key}, .{key2}, .{key3}] | @csv' {json}", tags="jq", weight=.8, say=["(convert|turn) [the array in] {json} (to|into) csv with [the] (columns|fields) {key}, {key2} and {key3}", "={key}, {key2} and {key3} of {json} as csv", "(convert|export) {key}, {key2}, {key3} from {json} to csv"])
intent("joiner-jq-to-csv-file", run="jq -r '.[] | [.{key}, .{key2}] | @csv' {json} > {csv}", tags="jq", weight=.9, say=["(convert|turn) {json} (to|into) [the] [csv] [file] {csv} with [the] (columns|fields) {key} and {key2}", "(write|save|export) {key} and {key2} (of|from) {json} (to|into|as) {csv}", "={csv} with {key} and {key2} from {json}"])
intent("joiner-jq-set-file", run="jq '.{key} = \"{word}\"' {json} > {json}.tmp && mv {json}.tmp {json}", tags="jq", weight=1.2, say=["(change|set|update) [the] {key} in {json} to {word} (in place|and save it|and write it back)", "(change|set|replace|update) {key} (with|to|by) {word} in [the file] {json} (using|with) jq, in place", "edit {json} so that {key} is {word}", "?{json} should have {key} {word} from now on", "save {json} with {key} (set to|being) {word}"])
intent("joiner-jq-set-num", run="jq '.{key} = {n}' {json}", tags="jq", weight=.8, say=["(change|set) [the] [number] {key} in {json} to {n}", "={json} with {key} set to {n}", "set [the field] {key} to [the number] {n} in {json} (with|using) jq"])
intent("joiner-jq-nested-set", run="jq '.{key}.{key2} = \"{word}\"' {json}", tags="jq", weight=.8, say=["(change|set) {key}.{key2} (in|of) {json} to {word}", "set [the field] {key2} (under|inside|in) {key} to {word} in {json}", "={json} with {key}.{key2} set to {word}"])
intent("joiner-jq-del-each", run="jq 'map(del(.{key}))' {json}", tags="jq", weight=.8, say=["(remove|delete|drop) [the] [field] {key} from (each|every|all) (object|item|element|record)[s] (in|of) {json}", "=[the] objects (of|in) {json} without [their] {key}"])
intent("joiner-jq-select-two", run="jq '.[] | select(.{key} == \"{word}\" and .{key2} == \"{word2}\")' {json}", tags="jq", weight=.8, say=["=[the] (objects|items|entries) in {json} (with|where) {key} {word} and {key2} {word2}", "?which (objects|items) in {json} have {key} {word} and {key2} {word2}"])
intent("joiner-jq-keys-vals", run="jq -r 'to_entries[] | \"\\(.key)=\\(.value)\"' {json}", tags="jq", weight=.9, say=["=[the] keys and values (of|in) {json} as key=value [lines]", "(print|turn|convert) {json} (as|into|to) key=value (lines|pairs)", "(make|turn) [an] env file [lines] (from|out of) [the json] {json}"])
intent("joiner-jq-paths", run="jq -r 'paths | map(tostring) | join(\".\")' {json}", tags="jq", weight=.7, say=["=[all] [the] (paths|key paths) (in|of) {json}", "?what (does|is) the structure of {json} [look like]".replace("(does|is)", "is").replace(" [look like]", ""), "(print|list) every path in [the json] {json}"])
intent("joiner-jq-arg-env", run="curl -s {url} | jq '.[].{key}'", tags="jq curl", weight=.9, say=["(fetch|get|curl) {url} and (print|show|extract) [the] {key} of (each|every) (item|object|element)", "=[the] {key} of (each|every|all) (item|object|element)[s] [returned] (by|from|at) {url}", "?which {key} (values|fields) does [the api] {url} return"])
intent("joiner-jq-dir-merge", run="jq -s . {dir}/*.json > {json}", tags="jq", weight=.8, say=["(merge|combine|collect|join) [all] [the] json files (in|of|from) {dir} into [one array] {json}", "=one array {json} of all [the] json files in {dir}"])
intent("joiner-json-py-sorted", run="python3 -m json.tool --sort-keys {json}", tags="python3", weight=.8, say=["(pretty print|pretty-print|format) {json} with python and (sort|sorted) [the] keys", "=[a] sorted [and] (pretty|indented) {json} through python"])
intent("joiner-json-py-file", run="python3 -m json.tool {json} {json2}", tags="python3", weight=.8, say=["(pretty print|format|indent) {json} (into|to) {json2} with python", "=[an] indented copy {json2} of {json}, (by|with) python", "(write|save) {json} pretty (as|to|into) {json2} (with|using) python"])
intent("joiner-curl-json-py", run="curl -s {url} | python3 -m json.tool", tags="curl python3", weight=.8, say=["(fetch|get|curl) {url} and pretty print [the json] (with|using|in) python", "=[the] json (at|from|of) {url}, pretty printed (by|with) python"])
intent("joiner-yaml-json", run="python3 -c 'import sys, yaml, json; json.dump(yaml.safe_load(sys.stdin), sys.stdout, indent=2)' < {file}", tags="python3", weight=.7, say=["(convert|turn) [the] yaml [file] {file} (to|into) json (with|using) python", "=[the] yaml [file] {file} as json", "yaml to json {file}"])
more("scribe-json-how-many", ["?how many (items|things|elements|entries|objects|records) are (there|stored|listed) in [the] [array] [of|in] [the file] {json}".replace("[array] [of|in] [the file] ", "[array (in|of)] "), "count [the] (items|elements|objects) in [the array in] {json}", "?how long is the array in {json}"])

# ---- databases
D3 = "[the] [sqlite] (database|db) [file] {file}"


@compose("joiner-sqlite", weight=3, tags="sqlite3")
def sqlite(rng):
    """One look at one table of a sqlite file."""
    run, said = rng.choice([
        ("sqlite3 -header {db} 'SELECT * FROM {key2} LIMIT {n};'", ["=[the] first {n} rows of [the] table {key2} (in|from|of) {d} with [the|a] (header|headers|column names)", "show {n} rows of {key2} (in|from) {d} with column names"]), ("sqlite3 {db} 'SELECT * FROM {key2} LIMIT {n};'", ["=[the] first {n} rows of [the] table {key2} (in|from|of) {d}", "(show|print) {n} rows of [the] table {key2} (in|from|of) {d}", "peek at {n} rows of [the] table {key2} in {d}"]),
        ("sqlite3 -header -column {db} 'SELECT * FROM {key2};'", ["=[the] table {key2} of {d} (in aligned columns|nicely aligned|as a readable table)", "(show|print) [the] table {key2} of {d} with (headers and aligned columns|column headers)"]), ("sqlite3 {db} 'PRAGMA table_info({key2});'", ["=[the] (columns|column names|fields) of [the] table {key2} (in|of) {d}", "?(which|what) columns does [the] table {key2} (in|of) {d} have"]),
        ("sqlite3 -header -csv {db} 'SELECT * FROM {key2};' > {csv}", ["export [the] table {key2} (from|of|in) {d} (to|as|into) {csv}", "(save|write|dump) [the] table {key2} (from|of|in) {d} (to|as|into) [the] [csv] [file] {csv}", "=[the] table {key2} of {d} as csv in {csv}", "(export|dump) {key2} (from|out of) {d} as csv (to|into) {csv}"]), ("sqlite3 -json {db} 'SELECT * FROM {key2};'", ["=[the] table {key2} (of|from|in) {d} as json", "(print|export|show) [the] table {key2} (of|from|in) {d} as json"]),
        ("sqlite3 -json {db} 'SELECT * FROM {key2};' > {json}", ["export [the] table {key2} (of|from|in) {d} (to|into|as) {json}"]), ("sqlite3 {db} '.dump {key2}' > {file2}", ["dump (only|just) [the] table {key2} (of|from|in) {d} (to|into) [the file] {file2}", "=[an] sql dump of [the] table {key2} (of|from) {d} (in|as) {file2}"]), ("sqlite3 {db} .schema > {file2}", ["(save|write|dump) (only|just) the schema of {d} (to|into|in) {file2}"]),
        ("sqlite3 {db} '.backup {file2}'", ["(back up|backup|copy) {d} (to|into|as) {file2} while it is (in use|open|being written)", "=[a] (safe|live|hot) (copy|backup) {file2} of {d}"]), ("sqlite3 {db} 'DELETE FROM {key2};'", ["(empty|clear) [the] table {key2} (in|of) {d}", "delete all rows (of|from|in) [the] table {key2} (in|of) {d}"]), ("sqlite3 {db} 'DROP TABLE {key2};'", ["(drop|remove|delete) [the] table {key2} (from|in|of) {d}"]),
        ("sqlite3 {db} 'SELECT DISTINCT {key} FROM {key2};'", ["=[the] (distinct|different|unique) (values of|values in) [the] [column] {key} (of|in) [the] table {key2} (of|in) {d}"]), ("sqlite3 {db} 'SELECT {key}, count(*) FROM {key2} GROUP BY {key};'", ["(count|number of) [the] rows (per|by|for each) {key} in [the] table {key2} of {d}".replace("(count|number of)", "count")]),
        ("sqlite3 {db} \"SELECT * FROM {key2} WHERE {key} = '{word}';\"", ["=[the] rows of [the] table {key2} in {d} (where|whose) {key} is {word}", "?which rows of [the] table {key2} in {d} have {key} {word}"]), ("sqlite3 {db} 'SELECT max({key}) FROM {key2};'", ["=[the] (highest|biggest|largest|maximum) {key} in [the] table {key2} of {d}"]), ("sqlite3 {db} 'SELECT sum({key}) FROM {key2};'", ["=[the] (sum|total) of {key} in [the] table {key2} of {d}"]),
        ("sqlite3 {db} .indexes", ["=[all] [the] indexes (in|of) {d}", "?which indexes does {d} have"]), ("sqlite3 {db} '.import --csv --skip 1 {csv} {key2}'", ["import {csv} (without its header|skipping the header) into [the] table {key2} (of|in) {d}"])])
    plain = rng.random() < .55
    base = "{name2}" if plain else "{file}"
    db = base + rng.choice([".db", ".db", ".sqlite", ".sqlite3"]) if plain else base
    d = db if plain else "[the] sqlite (database|db) [file] {file}"
    if plain and rng.random() < .4:
        d = rng.choice(["[the] (database|db) ", "[the] sqlite (database|db|file) "]) + db
    s = rng.choice(said)
    return [s.replace("{d}", d)], run.replace("{db}", db)


@compose("joiner-pg", weight=2.6, tags="psql pg_dump")
def pg(rng):
    """Postgres: dumps of a part, restores, sizes, one query."""
    run, said = rng.choice([
        ("pg_dump -s {name} > {file}", ["(dump|save|export) (only|just) the schema of {d} (to|into|in) {file}", "=[the] schema of {d} without [the] data in {file}"]), ("pg_dump -s {name}", ["(dump|print|show) (only|just) the schema of {d}", "=[the] schema of {d} as sql, no data", "dump {d} without [the] data"]), ("pg_dump -a {name} > {file}", ["(dump|save|export) (only|just) the data of {d} (to|into) {file}, no schema"]),
        ("pg_dump -t {key} {name} > {file}", ["(dump|save|export|back up) (only|just) [the] table {key} (of|from|in) {d} (to|into) {file}", "=[a] dump {file} of [the] table {key} in {d}"]), ("pg_dump {name} | gzip > {file}", ["(dump|back up|backup) {d} (compressed|gzipped) (to|into|as) {file}", "=[a] (gzipped|compressed) dump {file} of {d}"]), ("gunzip -c {file} | psql {name}", ["(restore|load|import) [the] (gzipped|compressed) dump {file} (into|to) {d}"]),
        ("pg_restore -d {name} {file}", ["(restore|load) [the] (custom|custom format|binary|pg_dump -Fc) dump {file} (into|to) {d}", "pg_restore {file} (into|to) {d}"]), ("pg_dump -h {host} -U {user} {name} > {file}", ["(dump|back up) {d} (on|from) [the] [host|server] {host} as [user] {user} (to|into) {file}"]), ("psql -c 'SELECT pg_size_pretty(pg_database_size(current_database()));' {name}", ["?how (big|large) is {d}", "=[the] size of {d}"]),
        ("psql -c '\\dt+' {name}", ["=[the] (tables of {d} with [their] sizes|sizes of the tables (in|of) {d})", "?how (big|large) are the tables (in|of) {d}"]), ("psql -c 'SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = $$r$$ ORDER BY pg_total_relation_size(oid) DESC LIMIT 10;' {name}", ["=[the] (biggest|largest) tables (in|of) {d}", "?which tables (in|of) {d} are the (biggest|largest)", "?which tables take [up] the most space in {d}"]),
        ("psql -c 'SELECT * FROM pg_stat_activity;' {name}", ["?(which|what) queries (are running|run) in {d} [now]", "?who is connected to {d}", "=[the] running queries (in|of) {d}"]), ("dropdb {name} && createdb {name}", ["(drop and recreate|recreate|drop and create again) {d}", "=a fresh empty {d} in place of the old one"]), ("createdb {name}", ["create [a] [new] {d0} {name}", "make [a] [new] [empty] {d0} (called|named) {name}"]), ("dropdb {name}", ["(drop|delete|remove) {d}"]),
        ("createuser -P {user}", ["(create|add|make) [a] [new] postgres (user|role) {user} with a password"]), ("psql -c 'SELECT count(*) FROM {key};' {name}", ["?how many rows (has|are in) [the] table {key} (of|in) {d}", "count [the] rows of [the] table {key} (of|in) {d}"]), ("psql -c 'SELECT * FROM {key} LIMIT {n};' {name}", ["=[the] first {n} rows of [the] table {key} (of|in|from) {d}"]),
        ("psql --csv -c 'SELECT * FROM {key};' {name} > {csv}", ["export [the] table {key} (of|from|in) {d} (to|as|into) {csv}", "=[the] table {key} of {d} as csv in {csv}"]), ("psql -c '\\copy {key} FROM {csv} CSV HEADER' {name}", ["(load|import) {csv} into [the] table {key} (of|in) {d}"]), ("psql -c '\\d {key}' {name}", ["=[the] columns of [the] table {key} (of|in) {d}", "?(which|what) columns does [the] table {key} (of|in) {d} have"]),
        ("psql -c '\\di' {name}", ["=[the|all] indexes (in|of) {d}"]), ("psql -c 'VACUUM ANALYZE;' {name}", ["vacuum [and analyze] {d}"]), ("psql {name} < {file}", ["(restore|load|import) {file} (into|to) {d}", "=[the] dump {file}, loaded into {d}"]), ("pg_dump {name} | psql {name2}", ["copy {d} (to|into) [the] [postgres] database {name2}"]), ("pg_isready -h {host}", ["?is [the] postgres [server] (on|at) {host} (up|ready|accepting connections)"])])
    d = rng.choice(["[the] (postgres|postgresql) (database|db) {name}", "[my] (postgres|postgresql) (database|db) {name}", "[the] (database|db) {name} (in|of) postgres"])
    return [rng.choice(said).replace("{d0}", "(postgres|postgresql) (database|db)").replace("{d}", d)], run


@compose("joiner-mysql", weight=2, tags="mysql mysqldump")
def mysql(rng):
    """MySQL: dumps of a part, compressed ones, sizes, users."""
    run, said = rng.choice([
        ("mysqldump {name} {key} > {file}", ["(dump|save|export|copy|back up) (only|just) [the] table {key} (of|from|in) {d} (to|into) {file}", "=[a] dump {file} of [the] table {key} in {d}"]), ("mysqldump --no-data {name} > {file}", ["(dump|save|export) (only|just) the (schema|structure) of {d} (to|into) {file}", "=[the] (schema|structure) of {d} without [the] data in {file}"]),
        ("mysqldump --no-data {name}", ["(dump|print|show) (only|just) the (schema|structure) of {d}", "=[the] (schema|structure) of {d} without data"]), ("mysqldump {name} | gzip > {name}.sql.gz", ["(dump|back up|backup) {d} (compressed|gzipped|compressed with gzip)", "=[a] (gzipped|compressed) (dump|backup) of {d}", "(dump|back up) {d} and (gzip|compress) it"]), ("mysqldump {name} | gzip > {file}", ["(dump|back up) {d} (compressed|gzipped) (to|into|as) {file}", "=[a] (gzipped|compressed) dump {file} of {d}"]),
        ("gunzip -c {file} | mysql {name}", ["(restore|load|import) [the] (gzipped|compressed) dump {file} (into|to) {d}"]), ("mysql {name} < {file}", ["(restore|load|import) {file} (into|to) {d}", "=[the] dump {file}, loaded into {d}"]), ("mysqldump -u {user} -p {name} > {file}", ["(dump|back up) {d} as [user] {user} (to|into) {file}", "=[a] dump {file} of {d}, logging in as {user}"]), ("mysqldump -h {host} -u {user} -p {name} > {file}", ["(dump|back up) {d} (on|from) [the] [host|server] {host} as [user] {user} (to|into) {file}"]),
        ("mysqldump --single-transaction {name} > {file}", ["(dump|back up) {d} (without locking [the tables]|in a single transaction) (to|into) {file}"]), ("mysql -e 'SELECT count(*) FROM {key};' {name}", ["?how many rows (has|are in) [the] table {key} (of|in) {d}", "count [the] rows of [the] table {key} (of|in) {d}"]), ("mysql -e 'DESCRIBE {key};' {name}", ["=[the] columns of [the] table {key} (of|in) {d}", "?(which|what) columns does [the] table {key} (of|in) {d} have"]),
        ("mysql -e 'SELECT user, host FROM mysql.user;'", ["=[all] [the] mysql users", "?which users does mysql (have|know)"]), ("mysql -e 'SELECT table_name, round((data_length + index_length) / 1048576) AS mb FROM information_schema.tables WHERE table_schema = \"{name}\" ORDER BY mb DESC;'", ["=[the] (biggest|largest) tables (in|of) {d}", "=[the] sizes of the tables (in|of) {d}"]), ("mysqladmin create {name}", ["(create|make) [a] [new] [empty] mysql (database|db) (called|named) {name} with mysqladmin"]),
        ("mysqlcheck --auto-repair {name}", ["(check and repair|repair) [the tables of] {d}"]), ("mysql -e 'SHOW CREATE TABLE {key}\\G' {name}", ["?how was [the] table {key} (of|in) {d} created", "=[the] create statement of [the] table {key} (of|in) {d}"])])
    d = rng.choice(["[the] (mysql|mariadb) (database|db) {name}", "[my] (mysql|mariadb) (database|db) {name}"])
    return [rng.choice(said).replace("{d}", d)], run


# ---- C, debuggers, tracing
@compose("joiner-gcc", weight=3, tags="gcc g++ clang")
def gcc(rng):
    """A compiler, a source file and one to three wishes."""
    cxx = rng.random() < .4
    tool = rng.choice(["g++", "g++", "clang++"] if cxx else ["gcc", "gcc", "gcc", "clang"])
    std = rng.choice(["11", "14", "17", "20", "23"] if cxx else ["99", "11", "17"])
    wishes = [("-Wall -Wextra", ["all warnings", "(all|every) warning[s] (on|enabled)", "warnings"]), ("-g", ["debug (symbols|info|information)", "debugging symbols"]), ("-O%d" % (lv := rng.choice([1, 2, 3, 3])), ["optimisation level %d" % lv, "optimization level %d" % lv, "-O%d" % lv, "O%d" % lv]),
              ("-std=%s%s" % ("c++" if cxx else "c", std), ["(%s|the %s standard)" % (("c++" if cxx else "c") + std, ("c++" if cxx else "c") + std)]), ("-Werror", ["warnings as errors", "warnings treated as errors"]), ("-fsanitize=address", ["[the] address sanitizer", "asan"]), ("-fsanitize=undefined", ["[the] undefined behaviour sanitizer", "ubsan"]),
              ("-pthread", ["threads", "pthread[s]"]), ("-static", ["static linking"]), ("-D{var}", ["{var} defined", "[the] macro {var} (set|defined)"]), ("-I{dir}", ["headers from {dir}", "[the] include (path|folder|directory) {dir}"]), ("-lm", ["the math library", "libm"]), ("-l{name2}", ["[the] library {name2}"])]
    order = [w[0] for w in wishes]
    chosen = rng.sample(wishes, rng.choice([1, 2, 2, 3]))
    names = [w[0] for w in chosen]
    if {"-static", "-fsanitize=address"} <= set(names) or {"-lm", "-l{name2}"} <= set(names):
        chosen = chosen[:1]
    words = [rng.choice(w[1]) for w in chosen]
    flags = sorted((w[0] for w in chosen), key=order.index)
    before, after = [f for f in flags if not f.startswith("-l")], [f for f in flags if f.startswith("-l")]
    out = rng.random() < .65
    src = rng.choice(["{file}", "{name3}.cpp" if cxx else "{name3}.c", "{name3}.cpp" if cxx else "{name3}.c"])
    named = rng.choice([" (in|to|as) {name}", " into {name}", ", output {name}", " to [the] [program|binary|executable] {name}"]) if out else ""
    by = rng.choice(["", " (with|using) %s" % tool]) if tool in ("gcc", "g++") else " (with|using) %s" % tool
    with_ = " and ".join(words) if len(words) < 3 else "%s, %s and %s" % tuple(words)
    lang = rng.choice(["", "", "[the] c++ file ", "[the] c++ program "] if cxx else ["", "", "[the] c file ", "[the] c program "])
    if cxx and not lang and "c++" not in with_ and not by:
        lang = "[the] c++ (file|program) "
    if rng.random() < .5:
        say = "(compile|build) " + lang + src + named + by + " with " + with_
    elif by or tool in ("gcc", "g++"):
        say = rng.choice(["compile " + lang + src + by + " with " + with_ + named, tool + " " + src + " with " + with_ + named])
    else:
        say = "compile " + lang + src + by + " with " + with_ + named
    return [say], " ".join([tool] + before + [src] + (["-o {name}"] if out else []) + after)


intent("joiner-gcc-two", run="gcc {file} {file2} -o {name}", tags="gcc", weight=.9, say=["(compile|build) {file} and {file2} [together] (into|to|as) [the] [program|binary] {name}", "=[the] program {name} (built|compiled) from {file} and {file2}", "gcc {file} {file2} (output|to|into) {name}", "link {file} and {file2} (into|to) {name}"])
intent("joiner-gcc-run", run="gcc {file} -o {name} && ./{name}", tags="gcc", weight=.9, say=["(compile|build) [the] [c] [program|file] {file} (to|as|into) {name} and run it", "gcc {file} into {name} then (run|start|execute) it", "=[the] output of [the c program] {file}, compiled as {name}"])
intent("joiner-ar", run="ar rcs {name}.a {file} {file2}", tags="ar", weight=.6, say=["(make|create|build) [a|the] static library {name}.a (from|out of) {file} and {file2}", "(put|pack) {file} and {file2} into [the] (static library|archive) {name}.a"])
intent("joiner-valgrind", run="valgrind --leak-check=full {cmd}", tags="valgrind", weight=1, say=["(run|start) {cmd} (under|with|in) valgrind", "?does {cmd} leak memory", "(check|test) {cmd} for memory leaks", "=[the] memory leaks of {cmd}", "(find|look for) [memory] leaks in {cmd}"])
intent("joiner-core-bt", run="gdb {file} {file2} -batch -ex bt", tags="gdb", weight=1.1, say=["=[the|a] (backtrace|stack trace) (from|of|out of) [the] core [file|dump] {file2} of [the] [program] {file}", "?where did [the] [program] {file} crash, [the] core [file|dump] is {file2}", "(print|show|get) [the|a] (backtrace|stack trace) of {file} (from|with) [the] core [file|dump] {file2}", "backtrace {file2} [core] with {file}", "?why did {file} crash, i have [the] core [dump|file] {file2}"])
intent("joiner-gdb-args-run", run="gdb --args {cmd}", tags="gdb", weight=1.1, say=["(run|start|debug) {cmd} (in|under|with) gdb", "gdb on {cmd} with its arguments", "(debug|step through) {cmd} with gdb", "?{cmd} crashes, start it in the debugger", "=[a] gdb session on {cmd}"])
intent("joiner-gdb-args-file", run="gdb --args {file} {word}", tags="gdb", weight=1, say=["(run|start|debug) {file} (in|under|with) gdb with [the] (arg|args|argument|arguments) {word}", "(debug|gdb) {file} (and pass it|passing|giving it) {word}", "gdb {file} with (argument|arguments|args) {word}", "=[a] gdb session on {file} with [the] argument {word}"])
intent("joiner-gdb-break", run="gdb -ex 'break {key}' -ex run --args {cmd}", tags="gdb", weight=.8, say=["(run|start|debug) {cmd} in gdb with [a] breakpoint (at|on|in) {key}", "gdb {cmd}, stop (at|in) {key}", "debug {cmd} and (break|stop) in [the] function {key}"])
intent("joiner-gdb-bt-crash", run="gdb -batch -ex run -ex bt --args {cmd}", tags="gdb", weight=.8, say=["run {cmd} (in|under) gdb and (print|show) [the|a] backtrace when it (crashes|segfaults)", "=[the|a] backtrace of {cmd} when it (crashes|dies|segfaults)", "?where does {cmd} segfault"])


@compose("joiner-strace", weight=2.4, tags="strace")
def strace(rng):
    """What of the system calls of a command or a process."""
    flag, said = rng.choice([("-f -e trace=network", ["[only|just] [the] network [system] calls", "[only] [the] (network activity|socket calls)"]), ("-f -e trace=file", ["[only] [the] file [system] calls", "[only] [the] system calls with files"]), ("-f -e trace=openat", ["[the] files it opens", "[only] [the] (open calls|opens)"]), ("-c", ["[a] (count|summary|table) of [the] system calls", "[the] time (spent per|in each) system call", "how its time is spent in system calls"]),
                             ("-f -e trace=process", ["[only] [the] process [system] calls", "[only] [the] forks and execs"]), ("-f -e trace=execve", ["[the] programs it (starts|executes|runs)", "[the] commands it (starts|runs)"]), ("-T", ["[the] time of each system call", "how long each system call takes"]), ("-f", ["[all] [the] system calls of it and its children", "[the] system calls, (children|child processes|forks) (included|too)"]),
                             ("-tt", ["[the] system calls with (timestamps|the time of day)"]), ("-f -e trace=write", ["[only] [the] writes", "[only] [the] write calls"])])
    s = rng.choice(said)
    if rng.random() < .35:
        return [rng.choice(["(trace|strace) [the] (process|pid) {pid}: %s", "=%s of [the] [running] (process|pid) {pid}" if not s.startswith(("how",)) else "see %s in [the] process {pid}", "attach strace to {pid}, (show|print) %s"]) % s.replace("it and its children", "it and its children")], "sudo strace %s -p {pid}" % flag
    extra = []
    if flag.endswith("openat"):
        extra = ["?(which|what) files does {cmd} (open|read|touch|try to open)", "=[the] files (that )?{cmd} opens".replace("(that )?", "[that] "), "(list|show|find out) which files {cmd} opens"]
    if flag == "-c":
        extra = ["?where does {cmd} spend its [time in] system calls", "?which system calls does {cmd} (make|use) [most]", "(count|summarize|sum up) [the] system calls (of|made by) {cmd}", "see (where|in which system calls) {cmd} spends its time"]
    if flag.endswith("network"):
        extra = ["?(which|what) network connections does {cmd} (make|open), by system calls", "trace (only|just) [the] network calls (of|made by) {cmd}", "strace {cmd} network only"]
    if flag.endswith("execve"):
        extra = ["?(which|what) (programs|commands) does {cmd} (start|run|execute|call)"]
    if extra and rng.random() < .6:
        return [rng.choice(extra)], "strace %s {cmd}" % flag
    return [rng.choice(["(trace|strace) {cmd}: %s", "run {cmd} under strace, %s", "strace {cmd} and show %s", "run {cmd} (with|under) strace and show %s"]) % s], "strace %s {cmd}" % flag


intent("joiner-syms", run="nm -D --defined-only {file}", tags="nm", weight=.8, say=["=[the] (exported|dynamic) symbols (of|in) [the] [library] {file}", "?(which|what) (symbols|functions) does [the] [shared] library {file} (export|provide|define)", "list [the] functions (exported by|in) [the library] {file}"])
intent("joiner-libs-undef", run="nm -u {file}", tags="nm", weight=.6, say=["=[the] undefined symbols (of|in) {file}", "?(which|what) symbols does {file} need from elsewhere"])
intent("joiner-disasm-fn", run="objdump -d --disassemble={key} {file}", tags="objdump", weight=.7, say=["disassemble [only|just] [the] function {key} (in|of|from) {file}", "=[the] (assembly|disassembly|machine code) of [the] function {key} in {file}"])
intent("joiner-addr2line", run="addr2line -e {file} {word}", tags="addr2line", weight=.5, say=["?(which|what) (source line|line of code) is [the] address {word} (in|of) [the program] {file}", "=[the] source line of address {word} in {file}"])
intent("joiner-perf", run="perf record -g {cmd}", tags="perf", weight=.7, say=["(profile|record) {cmd} with perf", "perf record {cmd} [with call graphs]", "=[a] perf profile of {cmd}"])
intent("joiner-perf-stat", run="perf stat {cmd}", tags="perf", weight=.7, say=["=[the] (cpu|hardware|performance) counters of {cmd}", "?how many (instructions|cycles|cache misses) does {cmd} (need|take|use)", "perf stat {cmd}"])

# ---- diff and patch
intent("joiner-diff-dirs-patch", run="diff -ruN {dir} {dir2} > {file}", tags="diff", weight=1.2, say=["(make|create|write) [a|the] patch {file} (with|of) the (differences|changes) (between|from) [the] [(folder|directory|folders|directories)] {dir} (and|to) {dir2}", "=[a] patch {file} that turns [the folder] {dir} into {dir2}", "(save|write) [the] (diff|differences) of [the] (folders|directories|trees) {dir} and {dir2} (to|into|as) {file}", "diff [the] directories {dir} and {dir2} into [a] [patch] [file] {file}"])
intent("joiner-diff-dirs-patch-out", run="diff -ruN {dir} {dir2}", tags="diff", weight=1.1, say=["(make|create|print) [a] patch (between|from) [the] [(folder|directory|folders|directories|dirs|dir)] {dir} (and|to) [(dir|folder)] {dir2}", "=[a] (unified|recursive) diff of [the] (folders|directories) {dir} and {dir2} [including new files]", "=[the] patch (from|that leads from) [the] (folder|dir|directory) {dir} to {dir2}", "recursive unified diff {dir} {dir2}"])
intent("joiner-diff-files-patch", run="diff -u {file} {file2} > {file3}", tags="diff", weight=1.1, say=["(make|create|write) [a|the] patch [file] {file3} (from|out of|with the differences of|between) {file} and {file2}", "=[a] patch {file3} that (turns|makes) {file} into {file2}", "(save|write) [the] (differences|diff) (between|of) {file} and {file2} (to|into|as) {file3}", "unified diff of {file} and {file2} (to|into) {file3}"])


@compose("joiner-diff-flags", weight=1.8, tags="diff")
def diff_flags(rng):
    """How two files are to be compared."""
    chosen = rng.sample([("-w", ["ignoring [all] (whitespace|spaces|white space)", "not counting (spaces|whitespace)", "no matter the (spaces|whitespace)"]), ("-i", ["ignoring case", "ignoring upper and lower case"]), ("-B", ["ignoring (blank|empty) lines"]), ("-y", ["side by side", "next to each other", "in two columns"]),
                         ("--suppress-common-lines", ["(only the|showing only) (different|differing) lines"]), ("--color", ["in color", "with colors", "colored"]), ("-u", ["in unified format", "unified"]), ("-q", ["(only tell|just say) (if|whether) they differ"]), ("--strip-trailing-cr", ["ignoring windows line ends", "no matter the line endings"]), ("-U {n}", ["with {n} lines of context"])], rng.choice([1, 1, 2]))
    names = [c[0] for c in chosen]
    if "-q" in names or ("-u" in names and "-y" in names) or ("-u" in names and "-U {n}" in names) or ("-y" in names and "-U {n}" in names):
        chosen = chosen[:1]
    if chosen[0][0] == "--suppress-common-lines" and len(chosen) == 1:
        chosen = [("-y", ["side by side"]), chosen[0]]
    elif "--suppress-common-lines" in [c[0] for c in chosen] and "-y" not in [c[0] for c in chosen]:
        chosen = [c for c in chosen if c[0] != "--suppress-common-lines"]
    order = ["-y", "-q", "-w", "-i", "-B", "-u", "-U {n}", "--strip-trailing-cr", "--suppress-common-lines", "--color"]
    flags = sorted((c[0] for c in chosen), key=order.index)
    words = " and ".join(rng.choice(c[1]) for c in chosen) if len(chosen) == 1 else ", ".join(rng.choice(c[1]) for c in chosen)
    return [rng.choice(["(compare|diff) {file} (and|with|to|against) {file2} ", "(diff|compare) {file} {file2} ", "=[the] (differences|diff) (between|of) {file} and {file2} ", "?how do {file} and {file2} differ, "]) + words], "diff " + " ".join(flags) + " {file} {file2}"


intent("joiner-patch-level", run="patch -p{n} < {file}", tags="patch", weight=.8, say=["apply [the] [patch] {file} (stripping|without|ignoring|leaving off) [the] first {n} (path levels|directories|path components|levels)", "patch with {file} at [strip] level {n}", "apply {file} with -p{n}"])
intent("joiner-patch-strip-one", run="patch -p1 < {file}", tags="patch", weight=.8, say=["apply [the] [patch] {file} (ignoring|without|stripping|leaving off) (the first|one) (path level|directory|path component|leading directory)", "?the patch {file} has a/ and b/ in (its|the) paths, apply it"])
intent("joiner-patch-dir", run="patch -d {dir} -p1 < {file}", tags="patch", weight=.8, say=["apply [the] [patch] {file} (to|in|inside) [the] [(folder|directory|tree)] {dir}", "patch [the] [(folder|directory|tree)] {dir} with {file}", "=[the tree] {dir} with [the] patch {file} applied"])
intent("joiner-patch-backup", run="patch -b -p1 < {file}", tags="patch", weight=.7, say=["apply [the] patch {file} (and|but) keep [a] (backup|copy) of (the|each) original[s]", "apply [the] patch {file} with backups"])
intent("joiner-patch-url", run="curl -sL {url} | git apply", tags="git curl", weight=.8, say=["(download|fetch|get) [the] patch {url} and apply it [to this repo]", "apply [the] patch [at|from|behind] {url}", "git apply [the] patch (from|at) {url}"])
intent("joiner-git-apply-3way", run="git apply --3way {file}", tags="git", weight=.8, say=["?[the] patch {file} does not apply [cleanly], try a three way merge", "apply [the] patch {file} (with|as) a (3-way|three way|3 way) merge", "git apply {file} (3way|with three way fallback)"])
intent("joiner-git-apply-stat", run="git apply --stat {file}", tags="git", weight=.7, say=["?(which|what) files would [the] patch {file} (change|touch)", "=[a] (summary|diffstat) of [the] patch {file}", "?what does [the] patch {file} change, don't apply it"])

# ---- ripgrep


@compose("joiner-rg", weight=2.6, tags="rg")
def rg(rng):
    """ripgrep, named in the request, with its wishes."""
    where = rng.random() < .35
    opts = [("-l", ["(list|show|print) [only] [the] (files|names of files|file names) (containing|with|that contain) {W}", "=[only] [the] files (containing|with|that contain|having) {W}"]), ("-c", ["count [the] matches of {W} (per|in each|in every) file", "=[the] number of matches of {W} (per|by|in each) file"]), ("-F", ["search [for] the (fixed|literal) (string|text) {W}", "look for {W} (literally|as a fixed string|not as a regex)"]),
            ("-i", ["search [for] {W} ignoring case", "look for {W} (case insensitive|case insensitively|in any case)"]), ("-w", ["search [for] the whole word {W}"]), ("--hidden", ["search [for] {W} in hidden files too", "look for {W}, hidden files included"]), ("-uu", ["search [for] {W} (including|also in) hidden and ignored files", "look for {W} (everywhere|in hidden and gitignored files too)"]),
            ("--no-ignore", ["search [for] {W} (ignoring|no matter what|despite) [the] .gitignore", "search [for] {W} in ignored files too"]), ("-C {n}", ["search [for] {W} with {n} lines of context", "=lines with {W} and {n} lines around them"]), ("-A {n}", ["search [for] {W} and show {n} lines after it"]), ("-g '!{name}'", ["search [for] {W} (but not|except) in {name}", "look for {W} (skipping|excluding|outside|not in) {name}"]),
            ("-l -g '!{name}'", ["(list|show) [the] files (containing|with) {W} (but not|except) (in|under) {name}", "=[the] files (containing|with|having) {W}, (without|skipping|leaving out) {name}"]), ("-t {lang}", ["search [for] {W} (only|just) in {said} files", "search [for] {W} in [the] {said} files [only]"]), ("-g '*.{ext}'", ["search [for] {W} (only|just) in {ext} files", "look for {W} in [the] {ext} files"]),
            ("-o", ["(print|show) only the matching (part|parts|text) of {W}"]), ("-v", ["=[the] lines without {W}"]), ("--files-without-match", ["=[the] files without {W}", "=[the] files that do not contain {W}"]), ("-U", ["search [for] {W} across (lines|several lines)"]), ("-n", ["search [for] {W} with line numbers"])]
    flag, said = rng.choice(opts)
    s = rng.choice(said)
    if "{lang}" in flag:
        lang, word = rng.choice([("py", "python"), ("rust", "rust"), ("js", "javascript"), ("ts", "typescript"), ("go", "go"), ("c", "c"), ("cpp", "c++"), ("java", "java"), ("md", "markdown"), ("json", "json"), ("yaml", "yaml"), ("sh", "shell"), ("html", "html")])
        flag, s = flag.replace("{lang}", lang), s.replace("{said}", word)
    s = s.replace("{W}", "{word}")
    at = rng.choice([" (in|under|below) {dir}", " {dir}" if s.endswith("}") and False else " (in|under) {dir}"]) if where and "in {" not in s[-14:] else ""
    mark, s = (s[0], s[1:]) if s[0] in "=?" else ("", s)
    if rng.random() < .5 and not mark:
        s = rng.choice(["rg: ", "ripgrep: ", "(with|using) (rg|ripgrep) "]) + s + at
    else:
        s = mark + s + at + rng.choice([" (with|using|via|by) (ripgrep|rg)"])
    return [s], "rg " + ("" if flag == "-n" and rng.random() < 0 else flag + " ") + "'{word}'" + (" {dir}" if at else "")


intent("joiner-rg-files", run="rg --files {dir}", default=D, tags="rg", weight=.6, say=["=[the] files (rg|ripgrep) would search [in {dir}]", "list [all] [the] files [in {dir}] (with|by|through) (rg|ripgrep)", "rg files [of {dir}]"])
intent("joiner-rg-two", run="rg '{word}|{word2}'", tags="rg", weight=.7, say=["(search|look) for {word} or {word2} (with|using|by) (rg|ripgrep)", "(rg|ripgrep) {word} or {word2}"])
intent("joiner-rg-replace", run={"gnu": "rg -l '{word}' | xargs sed -i 's/{word}/{word2}/g'", "bsd": "rg -l '{word}' | xargs sed -i '' 's/{word}/{word2}/g'"}, tags="rg sed", weight=.7, say=["replace {word} (with|by) {word2} in [all] [the] files (rg|ripgrep) finds", "(with|using) (rg|ripgrep) (replace|change) {word} (to|by|with) {word2} everywhere"])


# ---- environment
@compose("joiner-env", weight=2, tags="env")
def env(rng):
    """Variables and files of them."""
    run, say = rng.choice([
        ("set -a; source {file}; set +a", ["(load|read|import|export) [all] [the] (variables|vars|environment) (of|from|in) {file} into (my|this|the current) shell [and export them]", "export (everything|all variables) (in|from) {file}", "source {file} so that (programs|child processes) see [the variables|them]"]),
        ("set -a; source .env; set +a", ["(load|export|import) [the] .env [file] [into (my|this) (shell|session|terminal)]", "export (every|all) (variable|variables|lines) (of|in|from) [the] .env [file]", "=[the] (variables|settings) of .env in my (environment|shell)"]),
        ("export $(grep -v '^#' {file} | xargs)", ["export [the] (lines|variables) (of|in|from) {file} (but skip|without|except|ignoring) [the] comments", "export {file} skipping commented lines"]), ("export $(grep -v '^#' .env | xargs)", ["export .env (without|ignoring|minus) [the] (comments|comment lines)"]),
        ("env $(grep -v '^#' {file} | xargs) {cmd}", ["run {cmd} with [the] (variables|environment|env vars) (of|from|in) {file}", "start {cmd} with {file} as [its] env[ironment] file".replace("env[ironment]", "(env|environment)"), "?{cmd} needs [the] (variables|settings) in {file}"]), ("env | grep '^{var}'", ["=[all] [the] [environment|env] variables (that start|starting|beginning) with {var}", "?which env vars (start|begin) with {var}"]),
        ("env | sort", ["=[all] [the] (environment|env) variables (sorted|in order|alphabetically)", "(print|show) my environment sorted"]), ("env -u {var} {cmd}", ["run {cmd} (without|with no) {var} [in its environment|set]", "start {cmd} but unset {var} for it"]), ("env -i {cmd}", ["run {cmd} (with|in) an empty environment", "start {cmd} without any environment variables"]), ("{var}={word} {cmd}", ["run {cmd} with {var} (set to|being|as) {word}", "run {cmd} with [the] [env|environment] [variable|var] {var}={word}", "set {var} to {word} (only|just) for {cmd}", "start {cmd}, {var} should be {word}"]),
        ("{var}={word} {var2}={word2} {cmd}", ["run {cmd} with {var}={word} and {var2}={word2}", "start {cmd} with {var} {word} and {var2} {word2} in its environment"]), ("diff <(sort {file}) <(sort {file2})", ["?(which|what) variables differ (between|in) [the env files] {file} and {file2}", "compare [the] env files {file} and {file2} (in any order|no matter the order)"]),
        ("comm -23 <(cut -d '=' -f 1 {file} | sort) <(cut -d '=' -f 1 {file2} | sort)", ["?(which|what) variables (of|in) {file} are missing (in|from) {file2}", "=[the] variables (in|of) {file} that {file2} (lacks|does not have)"]), ("cut -d '=' -f 1 {file}", ["=[only] [the] names of [the] variables in [the env file] {file}", "=[the] keys [only] of [the] env file {file}, without [the] values"]),
        ("echo '{var}={word}' >> .env", ["(add|append) {var}={word} to [the|my] .env [file]", "put {var} {word} in [the] .env [file]"]), ({"gnu": "sed -i 's/^{var}=.*/{var}={word}/' .env", "bsd": "sed -i '' 's/^{var}=.*/{var}={word}/' .env"}, ["(change|set) {var} in [the|my] .env [file] to {word}", "=.env with {var} changed to {word}"]), ({"gnu": "tr '\\0' '\\n' < /proc/{pid}/environ", "bsd": "ps eww -p {pid}"}, ["=[the] environment [variables] of [the] (process|pid) {pid}", "?(which|what) env vars does [the] process {pid} (have|see)"]),
        ("echo 'export {var}={word}' >> ~/.bashrc", ["(set|make) {var} {word} (for good|permanently|in every new shell)", "(add|put) export {var}={word} (to|in) [my] (.bashrc|bashrc)"])])
    return say, run


@compose("joiner-again", weight=3, tags="watch entr until timeout time")
def again(rng):
    """Repeating, waiting, limiting, timing, watching."""
    run, say = rng.choice([
        ("while {cmd}; do :; done", ["(repeat|rerun|loop) {cmd} (until|till) it fails", "run {cmd} (over and over|again and again) (until|till) it (breaks|fails)", "?{cmd} fails only sometimes, run it until it does", "loop {cmd} while it succeeds"]), ("until {cmd}; do sleep 1; done", ["(repeat|retry|rerun|try) {cmd} (until|till) it (works|succeeds)", "keep (trying|running) {cmd} (until|till) it (succeeds|works|goes through)", "?{cmd} fails sometimes, retry it until it works"]),
        ("until {cmd}; do sleep {age:seconds}; done", ["(repeat|retry|try) {cmd} every {age} (until|till) it (works|succeeds)", "retry {cmd}, waiting {age} (between tries|in between), (until|till) it works"]), ("for i in $(seq {n}); do {cmd} && break; done", ["(try|retry) {cmd} (up to|at most) {n} times", "try {cmd} {n} times at most, stop when it (works|succeeds)"]),
        ("time (for i in $(seq {n}); do {cmd}; done)", ["time {cmd} {n} times", "?how long do {n} runs of {cmd} take", "(time|measure) {n} runs of {cmd}", "(run|do) {cmd} {n} times and time it [all]"]), ("for i in $(seq {n}); do {cmd}; done", ["(run|do|repeat|execute) {cmd} {n} times", "{n} times {cmd}", "{cmd}, {n} times in a row"]), ("hyperfine '{cmd}'", ["(benchmark|bench) {cmd} with hyperfine", "?how fast is {cmd} on average, use hyperfine"]), ("hyperfine '{cmd}' '{cmd2}'", ["(compare|benchmark) the speed of {cmd} and {cmd2} [with hyperfine]", "?which is faster, {cmd} or {cmd2}"]),
        ("timeout {age:seconds} {cmd}", ["run {cmd} [for] at most {age}", "run {cmd} (but|and) (kill|stop|abort) it after {age}", "(limit|restrict) {cmd} to {age}", "run {cmd} with a (timeout|time limit) of {age}", "?{cmd} must not take (longer|more) than {age}, run it", "give {cmd} {age}, then kill it"]), ("watch -n {age:seconds} '{cmd}'", ["(run|repeat|show) {cmd} every {age}", "(watch|monitor) {cmd} (every|each) {age}", "=[the] output of {cmd}, refreshed every {age}"]), ("watch -d '{cmd}'", ["(watch|repeat) {cmd} and highlight (what changes|the changes|differences)", "=[the] output of {cmd} [live], changes highlighted"]),
        ("while true; do {cmd}; sleep {age:seconds}; done", ["loop {cmd} forever with {age} (between runs|in between|pause)", "run {cmd} (endlessly|forever|in an endless loop), sleeping {age} (between|in between)"]), ("until [ -e {file} ]; do sleep 1; done; {cmd}", ["wait (until|till|for) [the] [file] {file} (appears|exists|is there|shows up) [and] then run {cmd}", "run {cmd} (as soon as|once|when) [the] [file] {file} (exists|appears|is there)", "?{cmd} should start when [the file] {file} shows up"]),
        ("until [ -e {file} ]; do sleep 1; done", ["wait (until|till) [the] [file] {file} (appears|exists|is there|is created)", "block until {file} (exists|appears)"]), ("while [ -e {file} ]; do sleep 1; done", ["wait (until|till) [the] [file] {file} (is gone|disappears|is deleted|no longer exists)"]), ("sleep {age:seconds} && {cmd}", ["(wait|sleep) {age} [and] then run {cmd}", "run {cmd} (in {age}|after {age}|{age} from now)", "start {cmd} {age} from now"]),
        ("until nc -z {host} {port}; do sleep 1; done", ["wait (until|till) port {port} (on|of) {host} (is open|answers|accepts connections)", "block until {host}:{port} (is up|is reachable|answers)"]), ({"gnu": "tail --pid={pid} -f /dev/null && {cmd}", "bsd": "while kill -0 {pid}; do sleep 1; done; {cmd}"}, ["run {cmd} (when|once|as soon as) [the] (process|pid) {pid} (ends|is done|has finished)", "wait for [the] process {pid} (and|to end) then run {cmd}"]),
        ("find {dir} -type f | entr {cmd}", ["(rerun|run|repeat) {cmd} (when|whenever|every time|each time|as soon as) (any|a) file (in|under|inside) {dir} (changes|is saved|is changed)", "{cmd} on every change (in|under) {dir}", "watch [the] [files in] {dir} and (run|rerun) {cmd} (on changes|when one changes)", "?{cmd} should run (by itself|again) when (something|anything) changes in {dir}"]),
        ("find . -name '*.{ext}' | entr {cmd}", ["(rerun|run|repeat) {cmd} (when|whenever|every time|each time) a {ext} file (changes|is saved)", "{cmd} on every change (to|of) a {ext} file", "watch [the|all] {ext} files and rerun {cmd}"]), ("echo {file} | entr {cmd}", ["(rerun|run) {cmd} (when|whenever|every time|each time) {file} (changes|is saved)", "watch {file} and run {cmd} on every (change|save)"]), ("find . -name '*.{ext}' | entr -r {cmd}", ["(restart|reload) {cmd} (when|whenever|every time|each time) a {ext} file (changes|is saved)", "keep {cmd} running and restart it (when|whenever) {ext} files change"]),
        ("time {cmd}", ["?how (long|much time) does {cmd} (take|need|run)", "(time|measure) {cmd}", "=[the] (running time|run time|duration) of {cmd}", "(run|execute) {cmd} and tell me how long it took"]), ({"gnu": "/usr/bin/time -v {cmd}", "bsd": "/usr/bin/time -l {cmd}"}, ["?how much memory does {cmd} (need|take|use) [at its peak]", "=[the] (peak memory|maximum memory|memory) use of {cmd}", "run {cmd} and (report|tell me) its peak memory"]), ("nice -n 19 {cmd}", ["run {cmd} with (the lowest|low|minimal) priority", "run {cmd} (nicely|in the background of everything else) so that it does not slow (me|the machine) down".replace("(nicely|in the background of everything else) ", "[nicely] ")]),
        ("{cmd} && {cmd2}", ["run {cmd} and [then] {cmd2} [only] if (it|that|the first) (works|succeeds|was successful)", "{cmd2} only if {cmd} succeeds"]), ("{cmd} || {cmd2}", ["run {cmd} and, if (it|that) fails, {cmd2}", "{cmd2} (only if|in case) {cmd} fails"]), ("{cmd}; {cmd2}", ["run {cmd} and then {cmd2} (in any case|whether it works or not|even if it fails)"]), ("{cmd} & {cmd2} & wait", ["run {cmd} and {cmd2} (at the same time|in parallel|at once|side by side) [and wait for both]"]),
        ("{cmd} > {file} 2>&1 &", ["(run|start) {cmd} in the background (and|with) [its|the|all] output (in|to|into) {file}", "background {cmd}, (log|output) to {file}"]), ("nohup {cmd} > {file} 2>&1 &", ["(run|start) {cmd} so that it (survives (logout|logging out|the terminal)|keeps running after i log out), (output|log) (to|in|into) {file}", "detach {cmd} from (the|this) terminal, (write|log) to {file}", "{cmd} should go on after i (log out|close the terminal), output in {file}"]),
        ("{cmd} 2>&1 | tee {file}", ["run {cmd} and (save|keep|log) [all] [its] output (in|to) {file} (as well|too|while showing it)", "=[the] output of {cmd} on screen and in {file}"]), ("{cmd} 2> {file}", ["run {cmd} and (save|write|put) [only] [the] errors (in|to|into) {file}"]), ("{cmd} > /dev/null 2>&1", ["run {cmd} (silently|without any output|and throw away all output)"])])
    return say, run


@compose("joiner-jobs-mux", weight=2, tags="jobs tmux screen")
def jobs_mux(rng):
    """Background jobs, tmux and screen."""
    run, say = rng.choice([
        ("jobs -l", ["=[the|my] (background|shell) jobs (and|with) their (pids|process ids)", "?which (background )?jobs does this shell have, with pids".replace("(background )?", "[background] ")]), ("disown %{n}", ["disown job {n}", "?job {n} should (survive|outlive) this shell", "let job {n} go on after i close the terminal"]), ("bg %{n}", ["(continue|resume) job {n} in the background", "send job {n} to the background"]), ("fg %{n}", ["(bring|get) job {n} (to the front|back|to the foreground)", "(continue|resume) job {n} in the foreground"]),
        ("kill %{n}", ["(kill|stop|end|cancel) [background] job {n}", "?job {n} should die"]), ("kill $(jobs -p)", ["(kill|stop|end) all [my|the] background jobs", "end every job of this shell"]), ("wait", ["wait (for|until) all [my] background jobs (to finish|are done|to end)", "block until all jobs are done"]),
        ("tmux new-window -n {name}", ["(open|make|create|start) [a] [new] tmux window (called|named) {name}", "(open|make|create) [a] new window [(in|for) tmux] (called|named) {name} in tmux".replace("[(in|for) tmux] ", ""), "tmux new window {name}", "=[a] new window {name} in [this|my] tmux [session]"]), ("tmux new-window -n {name} '{cmd}'", ["(open|make|start) [a] [new] tmux window {name} (running|with|that runs) {cmd}", "run {cmd} in [a] [new] tmux window (called|named) {name}"]), ("tmux rename-window {name}", ["(rename|call) (this|the current) tmux window [to] {name}", "tmux window name {name}"]),
        ("tmux list-windows", ["=[the|all] windows (of|in) [this|my] tmux [session]", "?which tmux windows are (there|open)"]), ("tmux list-windows -t {name}", ["=[the|all] windows (of|in) [the] tmux session {name}"]), ("tmux kill-window -t {name}", ["(kill|close) [the] tmux window {name}"]), ("tmux kill-session -t {name}", ["(kill|close|end|stop) [the] tmux session {name}", "get rid of [the] tmux session {name}"]), ("tmux kill-server", ["(close|end|stop) (all|every) tmux session[s]", "kill every tmux session", "stop tmux [completely|altogether]".replace("[completely|altogether]", "(completely|altogether)")]),
        ("tmux switch-client -t {name}", ["(switch|go|change) to [the] tmux session {name}", "tmux switch [to] [session] {name}"]), ("tmux new -A -s {name}", ["attach to [the] tmux session {name} or (create|start) it [if it (does not exist|is not there)]", "tmux session {name}, (new or existing|create if missing)"]), ("tmux attach -d -t {name}", ["attach to [the] tmux session {name} and (detach|kick out) (everyone else|other clients)", "(take over|steal) [the] tmux session {name} [from another terminal]"]),
        ("tmux new -d -s {name} '{cmd}'", ["(run|start) {cmd} in [a] [detached|background] tmux session (called|named) {name}", "=[a] detached tmux session {name} running {cmd}"]), ("tmux capture-pane -p > {file}", ["save [the] (text|output|content) of (this|the current) tmux pane (to|in|into) {file}", "=[the] tmux pane content in {file}"]), ("tmux split-window -h '{cmd}'", ["(run|start) {cmd} in [a] tmux pane (to the right|beside this one|on the right)"]), ("tmux split-window -h", ["split (this|the) tmux (window|pane) (left and right|side by side|vertically in two columns)".replace("|vertically in two columns", "")]),
        ("screen -dmS {name} {cmd}", ["(run|start) {cmd} in [a] [detached|background] screen [session] (called|named) {name}", "=[a] detached screen {name} running {cmd}"]), ("screen -d -r {name}", ["?[the] screen [session] {name} is attached (elsewhere|somewhere else), take it [over]", "(detach|steal) [the] screen {name} from the other terminal and attach [here]", "reattach [the] screen [session] {name} (by force|although it is attached)"]), ("screen -S {name} -X quit", ["(kill|end|close|quit) [the] screen [session] {name}"]), ("screen -x {name}", ["(share|join) [the] screen session {name} [with another terminal]"]),
        ("screen -wipe", ["(remove|clean up|wipe) [the] dead screen sessions"]), ("screen -S {name} -L", ["start [a] screen [session] {name} (with logging|that logs its output)"]), ("ssh -t {host} tmux new -A -s {name}", ["ssh to {host} and (attach to|open) [the] tmux session {name} [there]", "=[the] tmux session {name} on {host}, created if missing"])])
    return say, run
