"""What developers and build people type: clipped and full of jargon in one half, talkative in the other.

Owns: git beyond the first steps, toolchains of python, node, rust, go, java and c, containers, curl, ssh, archives, encodings, shell chores, terminals and pagers.
Refuses: administration of services, text processing beyond source code, questions about a language itself.
"""
from training.dsl import compose, intent

D = {"dir": "."}

# ======== clipped ========
# ---- git: stash
intent("maker-stash-u", run="git stash -u", tags="git", say=["stash (incl|including|plus|with) untracked", "?git stash left (my|the) new files (behind|lying around), (stash|shelve) those too", "=a stash that (takes|swallows|covers) [the] new files (too|as well)", "shelve tracked and untracked (work|stuff|files) alike", "?some of my files are brand new and not added yet, the stash should (take|include) them (too|as well)", "?not only [the] modified but [also] [the] new files should (go into|end up in) the stash"])
intent("maker-stash-msg", run="git stash push -m '{text}'", tags="git", say=["stash as {text}", "stash with (label|note|a label|a note|the description) {text}", "?{text} should be the (label|name|title) of (the|my) [new] stash", "=a stash (labelled|labeled|titled|named) {text}", "(shelve|park) my wip (under the name|and call it|labelled) {text}", "?so that i know what it is later, stash this as {text}"])
intent("maker-stash-file", run="git stash push {file}", tags="git", say=["stash {file} alone", "stash (just|nothing but) {file}", "?{file} should (be stashed|go to the stash), the other edits stay", "shelve {file}, leave the rest [as it is]", "=a stash of {file} only", "?not everything, only {file} (into the stash|should be stashed)"])
intent("maker-stash-p", run="git stash -p", tags="git", say=["stash (hunk by hunk|interactively|some hunks|selected hunks|in patch mode|piecemeal)", "(pick|choose|select) which hunks (go into|to put in) the stash", "=a partial stash", "?i (want|need) to stash (some|a part) of my edits, (not all|not every one|keep the others)", "?can i be asked for each hunk (whether to stash it|before it is stashed)"])
intent("maker-stash-apply", run="git stash apply", tags="git", say=["unstash but (keep|leave) the entry", "stash apply [without drop|no drop]", "(apply|reuse|replay) the (latest|top) stash (and keep it|without dropping it|without popping it)", "?the stash should (stay|remain) in the list when i apply it", "?not pop, i want to (use|apply) the stash on several branches", "=the stashed (edits|work) applied here, [the] entry kept"])

# ---- git: undo
intent("maker-uncommit-mixed", run="git reset HEAD~1", tags="git", say=["uncommit and unstage, keep (files|edits|the edits)", "=last commit undone, its changes (unstaged|not staged)", "?i want to commit this again in smaller pieces, (undo|take back) the last commit and unstage it", "mixed reset by one", "(split up|break up|take apart) my last commit", "take back the last commit and put its changes (back in the working tree|among the unstaged ones)"])
intent("maker-uncommit-soft-n", run="git reset --soft HEAD~{n}", tags="git", say=["uncommit [the] last {n}, keep [them] staged", "soft reset {n} [back|commits]", "{n} commits back, (soft|changes stay staged)", "?i (made|did) {n} commits too many, fold them back into the index", "=the last {n} commits undone but everything still staged", "take {n} commits back without losing (a line|any work|anything)"])
intent("maker-undo-rebase", run="git reset --hard ORIG_HEAD", tags="git", say=["?the (rebase|merge) went (wrong|badly|sideways) and is already finished, (how do i get back|go back|back to the state before it)", "=the branch as it was before the (rebase|merge)", "(back|return|reset|jump back) to [before] (ORIG_HEAD|the rebase|the merge)", "?i (merged|rebased) by mistake, (unmerge|put it back|undo it)", "take back a (finished|completed|done) (merge|rebase)"])
intent("maker-restore-p", run=["git restore -p {file}", "git restore -p"], tags="git", say=["discard (hunk by hunk|some hunks|interactively|selected hunks) [of {file}]", "?only some of (my|the) edits in {file} are bad, let me choose what to (discard|throw away|undo)", "restore [{file}] in patch mode", "(undo|revert) parts of [my changes to] {file}, (asking|ask me) for each hunk", "?throw away some local edits but not all, (asking me|one hunk at a time)"])
intent("maker-checkout-old", run=["git checkout {hash}", "git checkout {tag}"], tags="git", say=["checkout {hash} detached", "(time travel|travel|go back in time) to [commit] {hash}", "?i want to see the whole tree as it was at {hash}", "=the (tree|code|source) as of (release|version|tag) {tag}, checked out", "?i need to build (release|version) {tag}, put the files of that tag here", "detach [HEAD] at (commit|tag) {tag}"])
intent("maker-branch-at", run="git switch -c {branch} {hash}", tags="git", say=["new branch {branch} (at|off|from) {hash}", "?{hash} was fine, start [a] branch {branch} (there|from there)", "branch off [an] old[er] commit {hash} as {branch}", "(resurrect|rescue|recover|save) [the] [lost|dangling] commit {hash} (on|as|in) [a] [new] branch {branch}", "make a branch {branch} that (starts|begins) at [commit] {hash} [and check it out]"])

# ---- git: commits that are made or moved
intent("maker-pick-range", run="git cherry-pick {hash}^..{hash2}", tags="git", say=["cherry-pick {hash} (through|thru|up to|to) {hash2}", "pick [the] [commits] [from] {hash} (up to and including|until|through) {hash2}", "=[all|the] commits {hash} to {hash2} on (my|this) branch too", "(copy|bring over|transplant) [the] (range|series) [of commits] {hash} to {hash2} [onto this branch]", "?everything between {hash} and {hash2} should be on this branch as well, without a merge"])
intent("maker-revert-merge", run="git revert -m 1 {hash}", tags="git", say=["revert [the] merge [commit] {hash}", "?{hash} is a merge, (back it out|undo it) with a [new] commit", "(back out|unmerge) [the] (merged pull request|merge) {hash} [and keep the history]", "?git says {hash} is a merge but no -m option was given", "=a commit that undoes [the] merge {hash}"])

# ---- git: who, when, what
intent("maker-merge-base", run="git merge-base {branch} {branch2}", tags="git", say=["=merge base [of] {branch} [and] {branch2}", "?where did {branch} and {branch2} (part|fork|diverge|split)", "=[the] (common ancestor|fork point|last common commit) of {branch} and {branch2}", "?since which commit do {branch} and {branch2} go separate ways", "?what is the last commit that {branch} and {branch2} (share|have in common)"])
intent("maker-ahead-behind", run="git rev-list --left-right --count {branch}...{branch2}", tags="git", say=["ahead/behind {branch} {branch2}", "=ahead behind [counts] [of] {branch} vs {branch2}", "?how far (apart are {branch} and {branch2}|have {branch} and {branch2} drifted [apart])", "?how many commits is {branch} ahead of and behind {branch2}", "=number of commits only on {branch} and only on {branch2}"])
intent("maker-diff-3dot", run="git diff {branch}...HEAD", tags="git", say=["=diff since fork[ing] from {branch}", "?what did my branch change since it (left|forked from|split from|branched off) {branch}", "=what a pull request against {branch} would (show|contain|change)", "=my branch's own changes (relative to|against) the fork point with {branch}", "?what i did on this branch, not what (happened|was done) on {branch} meanwhile"])
intent("maker-diff-check", run="git diff --check", tags="git", say=["?did i leave [any] (trailing whitespace|whitespace errors|conflict markers|trailing spaces) [in my changes]", "=whitespace (errors|problems) in my (edits|changes|diff)", "check [my] (diff|edits|changes) for (trailing spaces|trailing whitespace|leftover conflict markers|whitespace errors)", "?are there conflict markers left [in what i changed]", "whitespace check before [the] commit"])
intent("maker-log-all-file", run="git log --all --oneline -- {file}", tags="git", say=["=commits on any branch that touch {file}", "={file} log, all branches", "{file} across all branches", "?{file} is not on this branch, which commit on (any|another) branch has it", "search every branch for commits to {file}"])
intent("maker-ls-tree", run="git ls-tree -r --name-only {branch}", tags="git", say=["=files in branch {branch} [without checking it out]", "?which files (exist|are there|live) on [the] branch {branch}", "list [the] tree of {branch} (recursively|file by file|names only)", "ls branch {branch}", "?i am not on {branch}, what files does it hold"])
intent("maker-tag-contains", run="git tag --contains {hash}", tags="git", say=["=tags (with|containing|that include) {hash}", "?which release[s] (has|have|contains|got|ship|ships) [commit] {hash}", "?did {hash} make it into a release", "?since which version is [commit] {hash} in", "=releases that (have|include|carry) [the] (fix|commit) {hash}"])
intent("maker-tag-since", run="git log --oneline {tag}..", tags="git", say=["=commits since [tag|release|version] {tag}", "?what (happened|changed|was committed|is new) since [release|version|tag] {tag}", "=changelog since {tag}", "?what would go into the release after {tag}", "=unreleased (commits|work), last release {tag}", "log {tag} to head"])
intent("maker-tag-range", run="git log --oneline {tag}..{tag2}", tags="git", say=["=changelog {tag} to {tag2}", "=commits between [tags|releases|versions] {tag} and {tag2}", "?what (changed|is new) between {tag} and {tag2}", "?what did {tag2} (bring|add) over {tag}", "=release notes material from {tag} to {tag2}"])
intent("maker-tag-move", run="git tag -f {tag} {hash}", tags="git", say=["move tag {tag} to {hash}", "retag {hash} as {tag}", "?{tag} sits on the wrong commit, it should be (at|on) {hash}", "?tag {tag} already exists, (force|point) it (onto|to) {hash}", "=tag {tag} on {hash} instead [of where it is]"])

# ---- git: remotes and clones
intent("maker-ls-remote", run=["git ls-remote {url}", "git ls-remote"], tags="git", say=["=refs (at|of|on) {url} without cloning [it]", "?which branches and tags does {url} have [before i clone it]", "peek at [the] (remote repo|repository) {url}", "?does {url} answer [to git], list its refs", "=refs on the (remote|server) [without fetching]"])
intent("maker-unshallow", run="git fetch --unshallow", tags="git", say=["unshallow [this clone]", "?i cloned with depth 1 and now need the (full|whole|rest of the) history", "(fetch|get|download) the missing history of [this|my] shallow clone", "turn [this|a|my] shallow clone into a (full|complete|normal) one", "=full history after a shallow clone"])
intent("maker-push-dry", run="git push --dry-run", tags="git", say=["push dry run", "?what would (happen|be sent|be pushed) if i (push|pushed)", "(simulate|rehearse|pretend) a push", "?would my push be (accepted|rejected), (only|just) test [it]", "=a push that only pretends"])
intent("maker-pull-autostash", run="git pull --rebase --autostash", tags="git", say=["pull rebase (with autostash|autostash)", "?pull (refuses|does not work) because i have (local|unstaged|uncommitted) changes, (stash|put aside) and (restore|reapply) them [automatically]", "pull although the tree is dirty", "=a rebase pull that (stashes|shelves) and restores my edits [by itself]", "?cannot pull with rebase: you have unstaged changes"])


# ---- git: worktrees, submodules, bisect, patches, cleaning
intent("maker-wt-new", run="git worktree add -b {branch} {dir}", tags="git", say=["worktree {dir} (on|with) [a] new branch {branch}", "?i need a second checkout in {dir} with a fresh branch {branch}", "=new branch {branch} in its own folder {dir}", "(work|start) on [a] new branch {branch} in {dir} without (leaving|touching|disturbing) (this one|my checkout|my current branch)", "?a hotfix branch {branch} in {dir} while this checkout stays as it is"])
intent("maker-sub-foreach", run="git submodule foreach {cmd}", tags="git", say=["{cmd} in (each|every) submodule", "(run|do|execute) {cmd} (in|inside|across) (all|every|each of the) submodule[s]", "for each submodule: {cmd}", "?all [the] submodules should get {cmd}", "?go through the submodules and {cmd} in each"])
intent("maker-sub-empty", run="git submodule update --init --recursive", tags="git", say=["?the submodule (folders|directories) are empty [after cloning]", "?i cloned without --recurse-submodules, (fix that|fetch them now|get them)", "populate [the] [nested] submodules", "=submodules filled [after a plain clone]", "init submodules [all the way down]"])
intent("maker-sub-rm", run="git submodule deinit -f {dir} && git rm -f {dir}", tags="git", say=["(rip out|drop|remove|kick out) [the] submodule {dir}", "?[the] submodule {dir} is no longer (needed|wanted)", "get rid of [the] submodule {dir} (for good|properly|entirely)", "=submodule {dir} gone", "?we don't use {dir} as a submodule any more, take it out"])
intent("maker-bisect-cmd", run="git bisect run {cmd}", tags="git", say=["bisect automatically with {cmd}", "?let git find the bad commit by itself, {cmd} tells good from bad", "(automate|drive) the bisect with {cmd}", "use {cmd} as [the] test for [the] bisect", "=the first bad commit, found by running {cmd} [at each step]"])
intent("maker-patch-check", run="git apply --check {file}", tags="git", say=["?(would|does|will) [the patch] {file} apply [to this repo] [with git]", "dry run [of] git apply {file}", "?before i apply {file}, does it fit", "(test|check) [the] patch {file} with git without (applying it|changing anything)", "?can git apply {file} cleanly"])
intent("maker-clean-ignored", run="git clean -fdX", tags="git", say=["(wipe|purge|remove|delete) (only|just|nothing but) [the] ignored files", "?build products (out|gone) but keep my new [untracked] files", "git clean ignored only", "=ignored files (gone|removed), untracked ones (kept|spared)", "clean [the] (build output|ignored stuff) without (losing|touching) my untracked files"])
intent("maker-clean-all", run="git clean -fdx", tags="git", say=["(wipe|purge|remove|delete) untracked and ignored files", "?the (checkout|tree) should look like a fresh clone", "=a pristine (tree|checkout), ignored files (gone|removed) too", "git clean (everything, ignored files too|including ignored)", "scrub the repo down to what is committed"])
intent("maker-reignore", run="git rm -r --cached . && git add .", tags="git", say=["?i changed .gitignore but git still tracks (the files|them|those files)", "re-apply [the] gitignore [to tracked files]", "?[the] new gitignore rules have no effect [on files already tracked]", "=gitignore applied to what is already tracked", "refresh the index after (editing|a change of) .gitignore"])

# ---- git: composed
@compose("maker-log-by", weight=3, tags="git")
def log_by(rng):
    """Author, time, text, path, merges: two or three of these at once."""
    author = rng.random() < .5
    when = rng.choice(["since", "age", "until", "n", "", ""])
    rest = rng.choice(["path", "path", "grep", "merges", "nomerges", ""])
    if author + bool(when) + bool(rest) < 2:
        when, rest = when or "age", rest or "path"
    count = "{n} " if when == "n" else ""
    kind = rng.choice(["merges", "merge commits"]) if rest == "merges" else "commits"
    head = "=[the] (last|latest) " + count + kind if count else rng.choice(["=[all] [the] ", "=", "=only [the] ", "?which "]) + kind
    bits, flags = [], ["-n {n}"] if count else []
    if author:
        flags.append("--author='{user}'")
        bits.append(rng.choice(["by {user}", "from {user}", "made by {user}", "authored by {user}"]))
    if when == "since":
        flags.append("--since={date}")
        bits.append("(since|after) {date}")
    elif when == "age":
        flags.append("--since='{age:days} days ago'")
        bits.append("(in|during|within|over) the (last|past) {age}")
    elif when == "until":
        flags.append("--until={date}")
        bits.append("(before|until|up to) {date}")
    if rest == "grep":
        flags.append("--grep='{word}'")
        bits.append("(mentioning|about|that mention|with a message about|whose message has) {word}")
    elif rest == "path":
        bits.append("(touching|that touch|that changed|on|concerning) {path}")
    elif rest == "merges":
        flags.append("--merges")
    rng.shuffle(bits)
    if rest == "nomerges":
        flags.append("--no-merges")
        bits.append("(without|excluding|leaving out|except) merges")
    if author and rng.random() < .3:
        bits.append("(one line each|one per line|in short form|oneline)")
        author = False
    return [head + " " + " ".join(bits)], "git log " + ("" if author else "--oneline ") + " ".join(flags) + (" -- {path}" if rest == "path" else "")


@compose("maker-in-progress", weight=1.2, tags="git")
def in_progress(rng):
    """rebase, merge, cherry-pick, revert, am: go on, give up, leave out."""
    op, said = rng.choice([("rebase", "rebase"), ("merge", "merge"), ("cherry-pick", "cherry-pick"), ("cherry-pick", "cherry pick"), ("revert", "revert"), ("am", "git am")])
    the = "" if said == "git am" else "the "
    act = rng.choice(["continue", "abort", "skip"] if op != "merge" else ["continue", "abort"])
    say = {"continue": ["?[the] conflicts (are|have been) (solved|resolved|fixed) [and added], (go on|carry on|continue) with " + the + said, "(resume|carry on with|proceed with) " + the + said, said + ": conflict fixed, next",
                        "?" + the + said + " (stopped|halted) on a conflict, i fixed it, (now what|how does it go on)", said + " go on"],
           "abort": ["(bail out of|back out of|get me out of|call off|give up on) " + the + said, "?this " + said + " (is a mess|goes wrong|was a bad idea), (forget it|stop it|put everything back)", "=everything as it was before " + the + said + " (started|i am in the middle of)",
                     said + " (never mind|back out)", "?i am stuck in a half done " + said + ", (get me out|undo it)"],
           "skip": ["?leave (this|the conflicting) commit out and go on with " + the + said, "(omit|drop|jump over) the (conflicting|current|problematic) (commit|patch) in " + the + said, said + ": (without this commit|next one, drop this)", "?i don't want this one commit in " + the + said + ", (skip it|the rest yes)"]}[act]
    return say, "git %s --%s" % (op, act)


@compose("maker-git-setting", weight=1.6, tags="git")
def git_setting(rng):
    """One setting for all repositories or for this one."""
    key, says = rng.choice([
        ("pull.rebase true", ["?[git] pull should always rebase", "make [git] pull rebase (by default|always)", "?no more merge commits (from|when) pulling, rebase instead", "=rebase as the default for pulls"]),
        ("pull.ff only", ["?[git] pull should never merge, only fast-forward", "make [git] pull fast-forward only", "=fast-forward only pulls as the default"]),
        ("push.autoSetupRemote true", ["?i never want to type --set-upstream again", "make git push set the upstream (by itself|automatically)", "=automatic upstream for new branches"]),
        ("fetch.prune true", ["?fetch should always prune", "make every fetch (drop|prune|forget) (dead|deleted|stale|gone) remote branches", "=automatic pruning on fetch"]),
        ("core.autocrlf input", ["convert crlf to lf on commit [but not back]", "?git should store lf and leave my files alone on checkout", "=lf in the repo whatever my editor writes"]),
        ("core.autocrlf false", ["?git should (leave|keep) line endings (alone|as they are)", "(stop|keep) git from (touching|converting) line endings", "=no line ending conversion in git"]),
        ("core.fileMode false", ["?git shows mode changes [all the time], ignore them", "make git ignore (permission|mode|chmod|executable bit) changes", "=permission changes not counted as changes in git"]),
        ("core.ignoreCase false", ["?git should (see|notice) when only the case of a file name changes", "make git case sensitive (about|for) file names"]),
        ("commit.gpgsign true", ["?(every commit|all my commits) should be signed", "sign (every commit|all commits) (by default|automatically)", "?i keep forgetting -S, let git sign by itself"]),
        ("rerere.enabled true", ["?git should remember how i (solved|resolved) a conflict", "(turn on|enable) rerere", "=conflict resolutions (recorded|remembered) and reused [by git]"]),
        ("merge.conflictStyle zdiff3", ["?conflict markers should show the (common ancestor|base|original) (too|as well)", "=zdiff3 conflict (style|markers)"]),
        ("diff.colorMoved zebra", ["?moved lines in a diff should have another color", "color moved lines in [git] diffs"]),
        ("core.quotePath false", ["?git shows umlauts in file names as backslash numbers", "(show|print) non-ascii file names in git as they are"]),
        ("help.autocorrect prompt", ["?git should offer to fix my typos [in commands]", "(suggest|offer) the right git command (when|after) i mistype it"]),
        ("branch.sort -committerdate", ["?git branch should always list the (latest|newest|freshest) first", "sort git branches by date (by default|always)"]),
        ("core.pager cat", ["?git should never open a pager", "(stop|keep) git from (using|opening) less", "=no pager in git"]),
        ("core.editor vim", ["?git should (open|use) vim for commit messages", "=vim as git's editor"]),
        ("core.editor nano", ["?git opens vim for commit messages, i want nano", "=nano as git's editor"]),
        ("core.editor 'code --wait'", ["?git should (open|use) (vs code|vscode) for commit messages", "=(vs code|vscode) as git's editor"])])
    if rng.random() < .3:
        return [s + rng.choice([" in this (repo|repository) only", " (only|just) (for|in) this (repo|repository)", ", this (repo|repository) only"]) for s in says], "git config " + key
    return [s + rng.choice(["", "", " (from now on|everywhere)", " [globally]", ", in all [my] repos", " for good"]) for s in says], "git config --global " + key


# ---- search in source code
@compose("maker-src-grep", weight=3, tags="grep")
def src_grep(rng):
    """What, in which files, not in which folders, how."""
    only = rng.random() < .6
    skip = rng.choice(["", "node_modules", "vendor", ".git", "build", "dist", "target", ".venv", "{name}", "{name}"])
    if not only and not skip:
        only = True
    case = rng.random() < .25
    whole = not case and rng.random() < .25
    names = rng.random() < .25
    flags = "r" + ("i" if case else "") + ("l" if names else "n") + ("w" if whole else "")
    if case and names:
        flags = "rli"
    what = "{word}"
    if whole:
        what = rng.choice(["the whole word {word}", "{word} as a whole word", "exactly the identifier {word}"])
    if case:
        what = rng.choice(["{word} in any case", "{word} (regardless of|ignoring|whatever the) case", "{word}, upper or lower case,"])
    files = rng.choice(["in [the] {ext} (files|sources)", "in {ext} (files|code)", "(across|through) [all] {ext} (files|sources)"]) if only else ""
    place = rng.choice(["", "(in|under|below) {dir}", "(in|under|below) {dir}"])
    but = rng.choice(["but not in ", "skipping ", "without ", "except in ", "leaving out ", "outside of ", "ignoring ", "and stay out of "]) + skip if skip else ""
    mid = " ".join(x for x in [files, place, but] if x)
    if names:
        say = rng.choice(["?which files have " + what, "=[names of] files (with|that use|mentioning) " + what, "?where is " + what + " used, names only,", "list [the] files that contain " + what]) + " " + mid
    else:
        say = rng.choice(["grep " + what, "?who uses " + what, "=lines with " + what, "=(uses|mentions|hits) of " + what, "search for " + what, "hunt for " + what, "?where do we use " + what, "look for " + what]) + " " + mid
    run = "grep -" + flags + (" --include='*.{ext}'" if only else "") + (" --exclude-dir='%s'" % skip if skip else "") + " '{word}' {dir}"
    return [say.replace(",,", ",")], run, {"dir": "."}


intent("maker-loc-ext", run="git ls-files '*.{ext}' | xargs wc -l", tags="git wc", say=["=loc of [all] tracked {ext} (files|sources)", "?how many lines of {ext} (code|source) are (committed|tracked|in the repo)", "count [the] lines of the {ext} files (under version control|that git tracks)", "=size of the {ext} code base in lines, tracked files only", "loc {ext} tracked"])
intent("maker-loc-find", run="find {dir} -type f -name '*.{ext}' -exec cat {{}} + | wc -l", default=D, tags="find wc", say=["=loc of [all] {ext} files [(under|below) {dir}], one (number|total)", "?how many lines of {ext} do i have in total [(under|below) {dir}]", "=total number of lines over all {ext} files [(under|below) {dir}]", "add up the lines of every {ext} file [(under|below) {dir}]", "loc {ext} [{dir}]"])

# ---- curl
@compose("maker-curl", weight=3, tags="curl")
def curl(rng):
    """Method and body, login, headers, where the answer goes: in one request."""
    body = rng.choice(["json", "jsonfile", "form", "put", "get", "get", "delete", "patch"])
    auth = rng.choice(["bearer", "bearer", "user", "", "", "header"])
    more = rng.choice(["", "", "save", "head", "insecure"])
    if body == "get" and not auth:
        auth = rng.choice(["bearer", "user"])
    if body == "get" and not more:
        more = rng.choice(["save", "head", "insecure"])
    if body != "get" and not auth and not more:
        auth = "bearer"
    verb = {"json": "post [the] json {text} to {url}", "jsonfile": "post {file} as json to {url}", "form": "post [the] [form] data {text} to {url}", "put": "put [the] json {text} to {url}",
            "patch": "patch {url} with [the] json {text}", "delete": "(delete|send a delete [request] to) {url}", "get": rng.choice(["fetch {url}", "get {url}", "request {url}", "call {url}", "hit {url}", "curl {url}"])}[body]
    if body in ("json", "jsonfile"):
        verb = rng.choice([verb, verb.replace("post ", "send ", 1) + " (by|with|via) post", verb.replace("post ", "submit ", 1) + " [(by|via) post]"])
    curl_, saved = ["curl"], "{file2}" if body == "jsonfile" else "{file}"
    if more == "head":
        curl_.append("-i" if body != "get" else "-si")
    elif body == "get" and more != "save":
        curl_.append("-s")
    if more == "insecure":
        curl_[1:] = ["-sk"] if body == "get" else ["-k"]
    if body != "get":
        curl_.append("-X " + {"json": "POST", "jsonfile": "POST", "form": "POST", "put": "PUT", "patch": "PATCH", "delete": "DELETE"}[body])
    bits, extra = [], "{text2}" if body in ("json", "form", "put", "patch") else "{text}"
    if auth == "bearer":
        curl_.append("-H 'Authorization: Bearer {word}'")
        bits.append(rng.choice(["with [the] (bearer token|token) {word}", "using {word} as [the] bearer token", "authorized by [the] token {word}", "authenticated with [the] bearer token {word}"]))
    elif auth == "user":
        curl_.append("-u '{user}'")
        bits.append(rng.choice(["(logged in|authenticated) as {user}", "with basic auth as {user}", "as [the] user {user}", "with [the] login {user}"]))
    elif auth == "header":
        curl_.append("-H '%s'" % extra)
        bits.append(rng.choice(["with [the] [extra] header ", "adding [the] header ", "sending [the] header "]) + extra)
    if body in ("json", "put", "patch"):
        curl_.append("-H 'Content-Type: application/json' -d '{text}'")
    elif body == "jsonfile":
        curl_.append("-H 'Content-Type: application/json' -d @{file}")
    elif body == "form":
        curl_.append("-d '{text}'")
    if more == "save":
        curl_.append("-o " + saved)
        bits.append("and (save|write|put|store) the (answer|response|reply|result) (to|in|into) " + saved)
    elif more == "head":
        bits.append(rng.choice(["and show the response headers too", "with the response headers", "headers included"]))
    elif more == "insecure":
        bits.append(rng.choice(["ignoring the certificate", "without checking the certificate", "even though the certificate is self-signed", "despite the bad certificate"]))
    curl_.append("{url}")
    if body == "get" and more == "save":
        curl_.insert(1, "-L")
    return [verb + " " + " ".join(bits)], " ".join(curl_)


intent("maker-curl-query", run="curl -s -G --data-urlencode '{key}={text}' {url}", tags="curl", say=["?{url} takes [a] query parameter {key}, send {text} (encoded|properly escaped)", "get {url} with [the] query [parameter] {key} (set to|being) {text}, url-encoded", "(call|query|ask) {url} with {key} = {text} as [an] (encoded|escaped) query parameter", "add [the] url-encoded parameter {key} with [the] value {text} to a get [request] of {url}", "?the search text is {text}, the parameter {key}, the endpoint {url}, escape it for me"])
intent("maker-curl-newer", run="curl -L -z {file} -o {file} {url}", tags="curl", weight=.8, say=["download {url} to {file} only if [it is] newer [than what i have]", "?refresh {file} from {url} but not if it is unchanged", "=conditional download of {url} (into|to) {file}", "update {file} from {url} (only when the server has a newer one|if it changed)", "?{file} came from {url}, get it again in case it changed"])
intent("maker-curl-oj", run="curl -LOJ {url}", tags="curl", weight=.8, say=["download {url} under the name the server (gives|suggests|sends)", "?{url} has no file name in it, (let the server name it|use the server's name)", "=download of {url} with the server's file name", "curl {url}, name from content-disposition", "let the server at {url} decide what the downloaded file is called"])
intent("maker-curl-redirects", run="curl -sIL {url} | grep -i '^location'", tags="curl grep", say=["=[the] redirect chain of {url}", "?where does {url} redirect [me] [(to|step by step)]", "?which hops does {url} take", "=every location header on the way from {url}", "follow {url} and list (each|every) redirect"])
intent("maker-curl-until-up", run="until curl -sf {url} > /dev/null; do sleep 1; done", tags="curl until", say=["wait until {url} (answers|responds|is up|is reachable|comes up)", "?block till {url} is (up|healthy|alive)", "(poll|ping) {url} until it (works|returns 200|is there)", "?{url} is still starting, wait for it", "=a loop that ends when {url} (answers|is up)"])

# ---- archives
#: what one wants packed up without: how it is said
LEAVE = ["without", "leaving out", "except [for]", "but not", "minus", "excluding", "skipping", "(ignoring|not including)"]


@compose("maker-pack", weight=3, tags="tar zip")
def pack(rng):
    """Format, folder, what stays out, where it goes."""
    kind = rng.choice(["gz", "gz", "bz2", "xz", "zst", "zip", "named", "zipnamed"])
    skip = rng.choice(["node_modules", ".git", "target", "__pycache__", ".venv", "{name}", "*.{ext}", "*.{ext}", "two", "ext2"])
    zipped = kind.startswith("zip")
    outs = {"two": ["node_modules", ".git"] if rng.random() < .5 else ["{name}", "{name2}"], "ext2": ["*.{ext}", "*.{ext2}"]}.get(skip, [skip])
    said = " and ".join(rng.choice(["[the] {%s} files", "any {%s} files", "all {%s} files"]) % o[3:-1] if o.startswith("*") else o for o in outs)
    if skip == "ext2":
        said = rng.choice(["{ext} and {ext2} files", "{ext} files and {ext2} files"])
    word = {"gz": "(tar.gz|tgz|gzipped tarball|tarball)", "bz2": "(tar.bz2|bzip2 tarball)", "xz": "(tar.xz|xz tarball)", "zst": "(tar.zst|zstd tarball)", "zip": "(zip|zip file)"}.get(kind, "")
    if word:
        say = [rng.choice(["(pack|bundle|roll|archive|turn|make) [up] {dir} (into|as) a ", "make {dir} into a ", "=a "]) + word + " ", "?i (need|want) {dir} as a " + word + " ", "?{dir} should become a " + word + " "]
        say = [s.replace("=a " + word + " ", "=a " + word + " of {dir} ") + rng.choice(LEAVE) + " " + said for s in say]
    else:
        how = "(zip|pack)" if zipped else "(tar|pack|bundle)"
        say = [how + " [up] {dir} (into|as|to) {archive} " + rng.choice(LEAVE) + " " + said, "=an archive {archive} of {dir} " + rng.choice(LEAVE) + " " + said, "?{archive} should hold {dir} " + rng.choice(LEAVE) + " " + said,
               "?{archive}: [all of] {dir} " + rng.choice(LEAVE) + " " + said, how + " {dir} " + rng.choice(LEAVE) + " " + said + ", (name it|call it|result in) {archive}"]
    if zipped:
        where = "{dir:base}.zip" if kind == "zip" else "{archive}"
        return say, "zip -r %s {dir} -x %s" % (where, " ".join("'%s'" % (o if o.startswith("*") else "*/%s/*" % o) for o in outs))
    where = "{archive}" if kind == "named" else "{dir:base}.tar." + kind
    tar = {"gz": "tar -czf", "named": "tar -czf", "bz2": "tar -cjf", "xz": "tar -cJf", "zst": "tar --zstd -cf"}[kind]
    return say, "%s %s %s {dir}" % (tar, where, " ".join("--exclude='%s'" % o for o in outs))


@compose("maker-squeeze", weight=2, tags="gzip bzip2 xz zstd")
def squeeze(rng):
    """One file and one of four compressors: pack, unpack, look inside, test; keep the original, try harder, use all cores."""
    tool, un, cat, end, names = rng.choice([("gzip", "gunzip", "zcat", "gz", ["gzip", "gz"]), ("bzip2", "bunzip2", "bzcat", "bz2", ["bzip2", "bz2", "bzip"]),
                                            ("xz", "unxz", "xzcat", "xz", ["xz"]), ("zstd", "unzstd", "zstdcat", "zst", ["zstd", "zst", "zstandard"])])
    t = rng.choice(names)
    act = rng.choice(["pack", "keep", "hard", "cores", "unpack", "unkeep", "cat", "test", "to"])
    if act == "cores" and tool in ("gzip", "bzip2"):
        act = "keep"
    if act == "unkeep" and tool == "zstd":
        act = "unpack"
    if act == "keep" and tool == "zstd":
        act = "pack"
    keep = "(but|and) (keep|leave|spare|don't lose) the (original|uncompressed file|plain file)"
    return {"pack": (["(crush|squeeze|shrink|pack) {file} with " + t, "?{file} as [a] " + t + " [file]", t + " {file}", "?{file} should be " + t + " compressed"], tool + " {file}"),
            "keep": ([t + " {file} " + keep, "=a " + t + " copy of {file} next to the original", "(crush|squeeze|pack) {file} with " + t + " " + keep, "?a ." + end + " should appear beside {file}, not (replace it|instead of it)"], tool + " -k {file}"),
            "hard": (["(squeeze|crush|pack|compress) {file} (as hard|as small|as tightly) as " + t + " can", "=the smallest " + t + " of {file}", t + " {file} at the (maximum|highest|best) [compression] level", "?{file} with " + t + ", size matters, (time does not|not speed)"], tool + (" -19 {file}" if tool == "zstd" else " -9 {file}")),
            "cores": (["(compress|pack) {file} with " + t + " on all cores", t + " {file} (multithreaded|with all threads|using every core)", "?" + t + " takes forever on {file}, use (all cores|more threads)"], tool + " -T0 {file}"),
            "unpack": (["(unpack|inflate|expand|decompress) [the] " + t + " [file] {archive}", "?{archive} is " + t + ", give me the plain file", "un-" + t + " {archive}", "=the plain file out of {archive} [which is " + t + "]"], un + " {archive}"),
            "unkeep": (["(unpack|inflate|expand|decompress) [the] " + t + " [file] {archive} (but|and) keep [the] (archive|compressed file|original)", "?after unpacking [the " + t + "] {archive} should (still be there|not disappear)", "un-" + t + " {archive}, keep it"], un + " -k {archive}"),
            "cat": (["=what is (in|inside) [the] " + t + " [file] {archive}, without unpacking it", "(print|show|dump) [the text in] [the] " + t + " [file] {archive} (to the screen|without unpacking|without writing a file)", "cat [the] " + t + " [file] {archive}"], cat + " {archive}"),
            "test": (["?is [the] " + t + " [file] {archive} (intact|damaged|broken|corrupt|ok)", "(verify|test) [the] (integrity of [the]|) " + t + " [file] {archive}", "=an integrity check of [the] " + t + " [file] {archive}", "?did [the] " + t + " [file] {archive} survive the download"], tool + " -t {archive}"),
            "to": (["(unpack|inflate|decompress) [the] " + t + " [file] {archive} (into|to|as) {file} and keep [the] (archive|compressed one)", "?the content of [the] " + t + " [file] {archive} should (be in|go to|land in) {file}", "write [the] unpacked " + t + " [file] {archive} to {file}"], cat + " {archive} > {file}")}[act]


intent("maker-zip-split", run="zip -r -s {size} {archive} {dir}", tags="zip", weight=.8, say=["zip {dir} to {archive} in (pieces|parts|volumes|chunks) of {size}", "=a split zip {archive} of {dir}, {size} per (part|piece|volume)", "?{archive} from {dir} must not exceed {size} per part", "?the mail limit is {size}, zip {dir} into {archive} in several parts", "multi-part zip [of] {dir}, {size} each, named {archive}"])
intent("maker-tar-split", run="tar -czf - {dir} | split -b {size:bytes} - {dir:base}.tar.gz.part-", tags="tar split", weight=.8, say=["tar {dir} in (pieces|parts|chunks) of {size}", "=a tarball of {dir} cut into {size} (parts|pieces|chunks)", "?{dir} as a tarball but no part larger than {size}", "(archive|pack) {dir} and split the result every {size}", "?the stick only takes {size} at once, (tar|archive) {dir} in parts"])
intent("maker-unzip-j", run="unzip -j {archive} {file}", tags="unzip", weight=.8, say=["unzip {file} from {archive} (flat|without its folders|here, no folders)", "?i want {file} from {archive} right here, not in its (subfolder|subdirectory|path)", "get only {file} out of {archive} (dropping|minus|without) the path", "=just {file} out of the zip {archive}, no directories created", "?{archive} has {file} deep inside, put it right here"])
intent("maker-unzip-x", run="unzip {archive} -x '{glob}'", tags="unzip", weight=.8, say=["unzip {archive} (without|except|but not|minus|leaving out) {glob}", "(extract|unpack) [the] zip {archive}, (skip|leave out|ignore) {glob}", "?everything in {archive} except {glob} should be unzipped", "=the contents of {archive}, {glob} left out", "?i don't need {glob} from {archive}, unzip the rest"])
intent("maker-unzip-own", run="unzip {archive} -d {archive:stem}", tags="unzip", weight=1, say=["unzip {archive} into (its own|a) folder (of the same name|named after it)", "?{archive} must not spill its files all over [the place] here", "?{archive} has no top folder, (unzip|unpack) it into one [of its own]", "=[the] zip {archive} unpacked in a directory of its own", "unpack [the] zip {archive} to a folder called like it"])
intent("maker-tar-biggest", run="tar -tvf {archive} | sort -k 3 -rn | head -n {n}", default={"n": "10"}, tags="tar sort", weight=.8, say=["=the {n} (biggest|largest) (files|members|entries) (in|inside) [the] tarball {archive}", "?what makes [the] tarball {archive} so (big|heavy|large)", "=[the] (heavyweights|largest members) of [the] tar[ball] {archive}", "list {archive} by size, (top|largest|first) {n}", "?which {n} files take up the most room in [the] tarball {archive}"])

# ---- checksums, signatures, encodings
intent("maker-gpg-recv", run="gpg --recv-keys {hash}", tags="gpg", weight=.7, say=["?gpg says no public key for {hash}, (fetch|get) it", "(fetch|get|download|import) [the] (gpg|public) key {hash} (from|off) a key server", "?gpg cannot check the signature, key {hash} is missing", "recv key {hash}", "=the public key {hash} from the keyserver"])
intent("maker-urldecode", run="printf %s '{text}' | python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.stdin.read()))'", tags="python3", weight=.8, say=["(urldecode|url-decode|percent-decode) {text}", "?what does {text} (say|read) without the percent signs", "=plain text (of|for) [the] url-encoded [string] {text}", "undo [the] (url|percent) encoding of {text}", "turn [the] percent-encoded {text} into (readable|plain) text"])
intent("maker-rot13", run="echo '{text}' | tr 'A-Za-z' 'N-ZA-Mn-za-m'", tags="tr", weight=.7, say=["rot13 {text}", "=rot13 of {text}", "?what is {text} in rot13", "(decode|encode|scramble|unscramble) {text} (with|by|in) rot13", "shift [the] letters of {text} by thirteen"])
intent("maker-json-merge", run="jq -s '.[0] * .[1]' {json} {json2}", tags="jq", weight=.8, say=["(deep-merge|merge|overlay) {json} with {json2} (deeply|recursively|, the latter wins)", "?{json2} should override {json}, give me the merged (object|config)", "=one object made of {json} and {json2}, the second wins", "?defaults are in {json}, overrides in {json2}, what results", "?the settings in {json2} win over those in {json}, combine both"])
intent("maker-yaml-json", run="yq -o json {file}", tags="yq", weight=.8, say=["=[the] yaml [file] {file} as json", "?{file} is yaml but the tool wants json", "(turn|convert|translate) [the] yaml [in|file] {file} (to|into) json", "yaml to json {file}", "yaml2json {file}"])
intent("maker-json-yaml", run="yq -p json -o yaml {json}", tags="yq", weight=.8, say=["={json} as yaml", "?{json} has to become yaml", "(turn|convert|translate) {json} (to|into) yaml", "json to yaml {json}", "json2yaml {json}"])
intent("maker-clock-in", run={"gnu": "date -d '+{age:minutes} minutes' +%H:%M", "bsd": "date -v+{age:minutes}M +%H:%M"}, tags="date", weight=.8, say=["?what time will it be in {age}", "=[the] clock time {age} from now", "?what (will|does) the clock (say|show) in {age}", "add {age} to the [current] time", "now plus {age}"])
intent("maker-clock-ago", run={"gnu": "date -d '{age:minutes} minutes ago' +%H:%M", "bsd": "date -v-{age:minutes}M +%H:%M"}, tags="date", weight=.7, say=["?what time was it {age} ago", "=[the] clock time {age} ago", "take {age} off the [current] time", "now minus {age}", "?i got the mail {age} ago, when was that by the clock"])
intent("maker-passphrase", run={"gnu": "shuf -n {n} /usr/share/dict/words | paste -sd -", "bsd": "sort -R /usr/share/dict/words | head -n {n} | paste -sd - -"}, tags="shuf", weight=.8, say=["=a passphrase of {n} (words|dictionary words)", "(make|invent|think up) a passphrase from {n} random words", "?i can't remember random letters, give me {n} random words as a password", "=a diceware style password, {n} words", "{n} word passphrase"])
intent("maker-pin", run="tr -dc 0-9 < /dev/urandom | head -c {n}", tags="tr", weight=.7, say=["=a random pin (of|with) {n} digits", "?i need {n} random digits (in a row|as a pin)", "(make up|roll|invent) a numeric code, {n} digits long", "=a {n}-digit pin", "random pin, length {n}"])

# ---- loops, watching, jobs
intent("maker-loop-gap", run="for i in $(seq {n}); do {cmd}; sleep {age:seconds}; done", tags="for", say=["{cmd} {n} times, {age} (apart|in between|between runs)", "?{n} runs of {cmd} with a pause of {age} [after each]", "(run|do) {cmd} {n} times but (rest|wait|pause|sleep) {age} between [the runs]", "=a loop of {n} rounds of {cmd}, {age} between them", "every {age} {cmd}, {n} times [and then stop]"])
intent("maker-retry-n", run="for i in $(seq {n}); do {cmd} && break; done", tags="for", say=["retry {cmd} (up to|at most|max) {n} times", "?{cmd} is flaky, (try it|give it) {n} (times|attempts|chances) and stop at the first success", "try {cmd} until it (works|succeeds) but no more than {n} times", "=at most {n} attempts at {cmd}", "{cmd}, {n} retries"])
intent("maker-retry-gap", run="for i in $(seq {n}); do {cmd} && break; sleep {age:seconds}; done", tags="for", say=["retry {cmd} (up to|at most|max) {n} times with {age} (between|in between|pause)", "?{cmd} fails now and then, (try it|give it) {n} times, (wait|pause) {age} (between|after each)", "=at most {n} attempts at {cmd}, {age} apart", "keep trying {cmd}, {age} apart, give up after {n} (tries|attempts)", "?{cmd} may need a few tries, {n} at most, with a break of {age} after each failure"])
intent("maker-until-port", run="until nc -z {host} {port}; do sleep 1; done", tags="nc until", say=["wait (for|until) port {port} (of|on) {host} (is open|opens|answers|to open)", "?{host} is booting, block until its port {port} (answers|is open)", "(hold|pause|block) the script till {host}:{port} (is up|accepts connections)", "=a loop that ends when {host}:{port} is (open|reachable)", "?the database at {host} port {port} takes a while to start, wait"])
intent("maker-until-file", run="until [ -e {file} ]; do sleep 1; done", tags="until", say=["wait (for|until) {file} (to appear|exists|shows up|is there)", "?{file} is not there yet, block until it is", "(hold|pause|block) till {file} (exists|appears)", "=a loop that ends when {file} (appears|is created)", "?another job writes {file}, go on only when it exists"])
intent("maker-entr-ext", run="find {dir} -name '*.{ext}' | entr {cmd}", default=D, tags="entr", say=["{cmd} whenever (a|any|some) {ext} file changes [(in|under|below) {dir}]", "?each time i save a {ext} file [(in|under) {dir}], {cmd} should (run|start) [again]", "rerun {cmd} on [every] change to [the] {ext} files [(in|under) {dir}]", "watch [the] {ext} files [(in|under) {dir}] and {cmd} (on|upon|after) [each] (change|save)", "=auto-run of {cmd} on {ext} changes [under {dir}]"])
intent("maker-entr-file", run="echo {file} | entr {cmd}", tags="entr", say=["{cmd} (whenever|each time|as soon as) {file} (changes|is saved|is edited)", "?i keep editing {file}, (run|start) {cmd} after every save", "rerun {cmd} (on|upon) [every] (save|change) of {file}", "watch {file} and (run|start|do) {cmd} when it changes", "?saving {file} should trigger {cmd}"])
intent("maker-inotify", run={"gnu": "inotifywait -m -r {dir}", "bsd": "fswatch {dir}"}, default=D, tags="inotifywait", weight=.8, say=["=live (file events|changes) (in|under|below) {dir}", "?what is being (written|created|changed) (in|under) {dir} right now, keep showing", "(watch|monitor) {dir} and (report|print) (each|every) (file event|change) [as it happens]", "?tell me (live|in real time) when anything under {dir} (changes|is touched)", "inotify {dir} [recursively]"])
intent("maker-watch-diff", run="watch -d {cmd}", tags="watch", weight=.8, say=["watch {cmd} and (highlight|mark) (what changes|differences|changes)", "?show me what moves in the output of {cmd}", "=live {cmd} with [the] changes (marked|highlighted)", "keep {cmd} on screen, changed parts (in reverse|highlighted|marked)", "?what changes from one run of {cmd} to the next, mark it live"])
intent("maker-tee-err", run="{cmd} 2>&1 | tee {file}", tags="tee", say=["{cmd}, (log|output) with errors to screen and {file}", "?i want to see {cmd} and have (everything|all|it all), errors too, in {file}", "(log|record) {cmd} to {file}, (stderr|errors) included, while (watching|i watch)", "=everything {cmd} says, errors too, on screen and in {file}", "?{cmd} should scroll by and be kept in {file}, error messages as well"])
intent("maker-env-without", run="env -u {var} {cmd}", tags="env", weight=.8, say=["(run|start) {cmd} without [the variable] {var}", "?{cmd} must not see {var}, [but] only this once", "{cmd} with {var} (unset|removed) [for this run]", "=one run of {cmd} that does not know {var}", "hide [the variable] {var} from {cmd}"])
intent("maker-editor", run="export EDITOR={proc}", tags="export", weight=.8, say=["?{proc} should be my editor", "(use|take|set) {proc} as [the|my] default editor [in this shell]", "?programs that open an editor should take {proc}", "?crontab -e and friends should open {proc}", "?git and crontab open the wrong editor, it should be {proc} in this shell"])

# ======== talkative ========
# ---- ssh
@compose("maker-ssh", weight=2, tags="ssh")
def ssh(rng):
    """User, host, port, key, jump host, command: two or three of these."""
    user, port, key = rng.random() < .6, rng.random() < .55, rng.random() < .45
    jump = rng.random() < .2 and not key
    if user + port + key + jump < 2:
        port = key = True
        jump = False
    cmd = rng.random() < .25
    bits, flags = [], []
    if jump:
        flags.append("-J {host2}")
        bits.append(rng.choice(["by way of {host2}", "hopping over {host2}", "through [the] (bastion|jump host) {host2}", "going through {host2} first"]))
    if key:
        flags.append("-i {file}")
        bits.append(rng.choice(["with [the] [private] key {file}", "using [the] key [in] {file}", "my key for it is {file}", "with [the] identity {file}"]))
    if port:
        flags.append("-p {port}")
        bits.append(rng.choice(["on port {port}", "which listens on {port}", "port {port}", "where sshd is on port {port}"]))
    if user:
        bits.append(rng.choice(["as {user}", "with [the] (account|login) {user}", "my (user|login) there is {user}"]))
    rng.shuffle(bits)
    bits.sort(key=lambda b: b.startswith("my "))
    text = ", ".join(bits) if any(b.startswith("my ") for b in bits) else " ".join(bits)
    where = ("{user}@{host}" if user else "{host}")
    if cmd:
        lead = rng.choice(["(run|execute) {cmd} on {host} [over ssh]", "?{cmd} should run on {host} [over ssh]", "{cmd} on {host} over ssh,"])
    else:
        lead = rng.choice(["ssh [over] to {host}", "get me (onto|into) {host}", "(log in|connect|sign in) to {host} [over ssh]", "?i need a shell on {host}", "=a shell on {host}", "?i want to work on {host}", "ssh {host}", "open [a] remote shell on {host}"])
    return [lead + ("," if text.startswith("my ") or "?" in lead else "") + " " + text], "ssh " + " ".join(flags + [where]) + (" {cmd}" if cmd else "")


intent("maker-ssh-tmux", run="ssh -t {host} tmux attach", tags="ssh tmux", weight=.8, say=["(ssh to|get onto) {host} and (straight|right) into [the] tmux [session]", "?my tmux is running on {host}, take me (there|into it)", "=my tmux [session] on {host}", "reattach [to] [the] tmux on {host}", "?i left tmux open on {host}, pick it up [from here]"])
intent("maker-ssh-g", run="ssh -G {host}", tags="ssh", weight=.7, say=["?which settings would ssh use for {host}", "=[the] effective ssh (config|settings|options) for {host}", "?what does my ssh config make of {host}", "?why does ssh take the wrong (user|port|key) for {host}, show what it would use", "print [the] ssh options that apply to {host}"])
intent("maker-ssh-known", run="ssh-keygen -F {host}", tags="ssh-keygen", weight=.7, say=["?do i already (know|have) the host key of {host}", "?is {host} in [my] known_hosts", "look up {host} in [my] known hosts", "=the (known|stored|remembered) host key of {host}", "?have i ever (trusted|accepted) {host}"])
intent("maker-ssh-changed", run="ssh-keygen -R {host}", tags="ssh-keygen", weight=.9, say=["?ssh warns that the host identification of {host} has changed [because i reinstalled it]", "?i reinstalled {host} and now ssh refuses [to connect]", "?{host} got a new host key, forget the old one", "?remote host identification has changed for {host}, it is fine", "(purge|wipe|clear) the stale host key of {host}"])
intent("maker-tunnel-bg", run="ssh -fN -L {port}:localhost:{port2} {host}", tags="ssh", weight=.8, say=["(open|keep) a tunnel in the background from [local] [port] {port} to [port] {port2} on {host}", "?port {port2} of {host} should be at {port} here without blocking my terminal", "=a background tunnel, {port} here to {port2} on {host}", "forward [local] {port} to {port2} on {host} and (go to the background|give me my prompt back)", "?i need {port2} of {host} on my [port] {port}, tunnel it and leave me the terminal"])
intent("maker-tunnel-third", run="ssh -N -L {port}:{host}:{port2} {host2}", tags="ssh", weight=.8, say=["reach port {port2} of {host} via {host2} as [local] port {port} [here]", "?{host} only answers to {host2}, tunnel its port {port2} to my [port] {port}", "?the database {host} (listens on|has port) {port2} and only {host2} can see it, i want it on my port {port}", "tunnel {port} to {host}:{port2} through {host2}", "={host}:{port2} on my port {port}, (by way of|through) {host2}"])

# ---- permissions and links
@compose("maker-chmod", weight=2, tags="chmod")
def chmod(rng):
    """Who may do what, in words."""
    whos = {"u": ["the owner", "its owner"], "g": ["the group", "its group", "group members"], "o": ["others", "everybody else", "other users", "the rest of the world"], "a": ["everyone", "everybody", "anyone", "all users"]}
    whats = {"r": ["read"], "w": ["write [to]", "change", "modify"], "x": ["execute", "run"], "rw": ["read and write", "read and change"], "rx": ["read and (run|execute)"]}
    bans = {"r": "reading", "w": "writing", "x": "executing", "rw": "reading and writing", "rx": "reading and executing"}
    deep = rng.random() < .3
    where = "{dir}" if deep else "{file}"
    who, what = rng.choice("ugoa"), rng.choice(["r", "w", "x", "rw", "rx"])
    w, t = rng.choice(whos[who]), rng.choice(whats[what])
    target = rng.choice(["everything in ", "all of ", "anything (in|under) "]) + where if deep else where
    flag = "-R " if deep else ""
    r = rng.random()
    if r < .4:
        say = ["let " + w + " " + t + " " + target, "allow " + w + " to " + t + " " + target, "?" + w + " should be (able|allowed) to " + t + " " + target, "?" + w + " (can't|cannot) " + t + " " + target + ", (allow it|let them)"]
        return say, "chmod %s%s+%s %s" % (flag, who, what, where)
    if r < .75:
        say = ["(stop|keep|prevent) " + w + " from " + bans[what] + " " + target, "?" + w + " should not be able to " + t + " " + target, "?" + w + " must not " + t + " " + target, "(forbid|deny) " + w + " to " + t + " " + target]
        return say, "chmod %s%s-%s %s" % (flag, who, what, where)
    other = rng.choice([o for o in "ugo" if o != who]) if who != "a" else None
    if not other:
        who, other, w = "g", "o", rng.choice(whos["g"])
    less = rng.choice(["r", "w", "x", "rw"])
    v, s = rng.choice(whos[other]), rng.choice(whats[less])
    say = ["let " + w + " " + t + " " + target + " but stop " + v + " from " + bans[less] + " it", "?" + w + " may " + t + " " + target + ", " + v + " may not " + s.replace(" [to]", " to") + " it"]
    return say, "chmod %s%s+%s,%s-%s %s" % (flag, who, what, other, less, where)


intent("maker-ln-repoint", run="ln -sfn {path} {name}", tags="ln", weight=.9, say=["?[the] (link|symlink) {name} still points to the old (place|version|release), it should point to {path}", "(switch|swing|flip|repoint|retarget) [the] (link|symlink) {name} [over] to {path}", "?{name} already exists as a link, aim it at {path}", "=[the] symlink {name} aimed at {path} instead", "?deploy: {name} is the current link, flip it to {path}"])

# ---- toolchains
#: act → how it is asked, %s is the language or its tool
ASKED = {
    "build": ["(compile|build) (everything|it all|the whole thing) in this %s (project|repo|workspace)", "?does (this|my) %s (code|project) still compile", "?it is a %s project, (compile|build) it", "=a (fresh|debug|plain) build of (this|my|the) %s (project|code)", "%s build", "?after pulling i want the %s project (compiled|built) again"],
    "release": ["=a release build of (this|my|the) %s (project|code)", "?i want to ship my %s (project|program), build it optimized", "%s build, (optimized|release mode)", "?the %s binary is slow because it is a debug build, make a release one", "(compile|build) my %s project for production"],
    "test": ["?do (all|the) %s tests (pass|still pass|go through)", "?did i break (anything|something), run the %s tests", "%s (tests|test suite)", "=the %s test suite, all of it", "(exercise|go through) (all|every one) of the %s tests", "?before i push, let me see the %s tests (go green|pass)"],
    "format": ["(tidy|clean up|prettify|beautify) the (style|layout|indentation) of [all] (my|the|this) %s code", "%s format everything", "?my %s code is indented (badly|all over the place), (fix|reformat) it", "=[all] %s code in the official style", "?ci complains about the formatting of my %s code, fix it"],
    "formatcheck": ["?is (my|the|this|all) %s code formatted (properly|correctly|as it should be)", "check the formatting of [the] %s code without changing (it|anything)", "?which %s files are not formatted [properly]", "%s format check (only|for ci)"],
    "lint": ["%s lint", "?anything suspicious in (my|this|the) %s code", "=lint warnings (of|for|in) (my|this|the) %s (project|code)", "(nitpick|criticize|look for mistakes in) my %s code", "?let a linter go over the %s code"],
    "clean": ["(throw away|get rid of|wipe) [all] [the] %s build (output|products|artifacts)", "?my %s build is in a weird state, start over clean", "%s clean", "=no %s build leftovers"],
    "deps": ["(bump|raise|refresh) [all] [the] %s dependencies", "?my %s dependencies are old, (bump|update) them", "=newer versions of [all] [the] %s dependencies", "%s deps update"],
    "tree": ["=%s dependency tree", "?what depends on what in this %s project", "?which %s packages do my dependencies (drag|pull) in", "draw the %s dependencies as a tree", "%s deps tree"],
    "fetch": ["(fetch|download|prefetch) [all] [the] %s dependencies without building [anything]", "?i will be offline soon, get the %s dependencies now", "=all %s dependencies on disk, not built yet"],
    "bench": ["%s (bench|benchmarks)", "?how fast is my %s code, run the benchmarks", "=benchmark results of this %s project"],
    "run": ["?show me that the %s program works, (start|launch) it", "(launch|fire up|start) (this|my|the) %s (program|app|project)", "%s run it", "?i want to see my %s app running"]}
LANGUAGES = [
    (["rust", "cargo"], {"build": "cargo build", "release": "cargo build --release", "test": "cargo test", "format": "cargo fmt", "formatcheck": "cargo fmt --check", "lint": "cargo clippy", "clean": "cargo clean", "deps": "cargo update",
                         "tree": "cargo tree", "fetch": "cargo fetch", "bench": "cargo bench", "run": "cargo run"}),
    (["go", "golang"], {"build": "go build ./...", "test": "go test ./...", "format": "gofmt -w .", "formatcheck": "gofmt -l .", "lint": "go vet ./...", "deps": "go get -u ./...", "tree": "go mod graph", "fetch": "go mod download",
                        "bench": "go test -bench=. ./...", "run": "go run ."}),
    (["npm", "node", "javascript"], {"build": "npm run build", "test": "npm test", "deps": "npm update", "tree": "npm ls --all", "run": "npm start", "format": "prettier --write .", "formatcheck": "prettier --check .", "lint": "eslint ."}),
    (["typescript"], {"lint": "eslint .", "format": "prettier --write .", "formatcheck": "prettier --check .", "test": "npm test"}),
    (["python"], {"test": "pytest", "format": "black .", "formatcheck": "black --check .", "lint": "ruff check ."}),
    (["maven", "mvn"], {"build": "mvn package", "test": "mvn test", "clean": "mvn clean", "tree": "mvn dependency:tree", "fetch": "mvn dependency:go-offline"}),
    (["gradle"], {"build": "./gradlew build", "test": "./gradlew test", "clean": "./gradlew clean", "tree": "./gradlew dependencies", "run": "./gradlew run"}),
    (["cmake"], {"build": "cmake --build build", "clean": "cmake --build build --target clean", "test": "ctest --test-dir build --output-on-failure"}),
    (["dotnet", "c#", ".net"], {"build": "dotnet build", "test": "dotnet test", "run": "dotnet run", "clean": "dotnet clean", "format": "dotnet format", "release": "dotnet build -c Release"})]


@compose("maker-lang", weight=3, tags="cargo go npm mvn gradle")
def lang(rng):
    """A language and what is to be done with its project."""
    names, acts = rng.choice(LANGUAGES + LANGUAGES[:2])
    act = rng.choice(sorted(acts))
    return [s % rng.choice(names) for s in ASKED[act]], acts[act]


@compose("maker-pytest", weight=1.6, tags="pytest")
def pytest(rng):
    """Two or three wishes for one run of pytest."""
    wishes = [("-x", ["stop at the first failure", "give up on the first failing test", "bail at the first failure"]), ("-v", ["verbosely", "name every test", "list each test"]), ("-s", ["let prints through", "show what is printed", "don't swallow the output"]),
              ("-k '{word}'", ["only those about {word}", "only the ones with {word} in the name", "just those matching {word}"]), ("--lf", ["only what failed last time", "just the last failures"]), ("-n {n}", ["on {n} workers", "with {n} workers"]),
              ("--pdb", ["drop into the debugger on failure", "debugger when one fails"]), ("--durations={n2}", ["report the {n2} slowest", "tell me the {n2} slowest tests"]), ("-q", ["quietly", "little output"]), ("--tb=short", ["short tracebacks", "keep the tracebacks short"])]
    order = [w[0] for w in wishes]
    chosen = rng.sample(wishes, rng.choice([2, 2, 3]))
    if {"-v", "-q"} <= {w[0] for w in chosen}:
        chosen = [w for w in chosen if w[0] != "-q"]
    what = rng.choice(["", "", " {file}", " {dir}"])
    say = rng.choice(["pytest%s: ", "run pytest%s, ", "run the python tests%s, ", "python tests%s, "]) % (" in" + what if what else "") + rng.choice([", ", " and "]).join(rng.choice(w[1]) for w in chosen)
    if say.startswith("pytest"):
        say = say.replace("pytest in ", "pytest ")
    return [say], "pytest " + " ".join(sorted((w[0] for w in chosen), key=order.index)) + what


@compose("maker-cross", weight=1, tags="go docker cargo")
def cross(rng):
    """Builds for another system or processor."""
    system, systems = rng.choice([("linux", ["linux"]), ("darwin", ["macos", "mac", "darwin"]), ("windows", ["windows"])])
    arch, archs = rng.choice([("amd64", ["amd64", "x86-64", "64 bit intel"]), ("arm64", ["arm64", "64 bit arm"])])
    s, a = rng.choice(systems), rng.choice(archs)
    if rng.random() < .35:
        return ["build [the] docker image {image} for " + a, "?the server is " + a + ", my laptop is not, build [the] image {image} for it", "=[the] image {image} for linux on " + a, "(make|build) {image} for another platform, linux " + a], "docker build --platform linux/%s -t {image} ." % arch
    out = rng.random() < .5
    say = ["cross-compile (this|the|my) go (program|project|code) for " + s + " [on] " + a, "=a " + s + " " + a + " binary of my go program", "?my go program should run on " + s + " " + a, "go build for " + s + "/" + arch, "?a colleague has " + s + " on " + a + ", build my go program for that"]
    return [x + rng.choice([" as {name}", ", name it {name}", ", output {name}", ", call it {name}"]) if out else x for x in say], "GOOS=%s GOARCH=%s go build%s" % (system, arch, " -o {name}" if out else "")


intent("maker-venv-fresh", run="rm -rf .venv && python3 -m venv .venv", tags="python3", say=["?my virtual environment is (broken|messed up|hosed), make a new one in its place", "recreate [the|my] (venv|virtualenv|virtual environment) from scratch", "=a brand new .venv instead of the old one", "throw away [the] .venv and (start over|make it anew|create it again)", "?after the python upgrade the venv is dead, rebuild it"])
intent("maker-venv-all", run="python3 -m venv .venv && source .venv/bin/activate && pip install -r requirements.txt", tags="python3 pip", say=["?i just cloned a python project, set up its (venv|environment|virtual environment) and (requirements|dependencies)", "=a virtual environment with the requirements in it, activated", "create (a|the) venv, activate it and install the requirements", "(bootstrap|set up) this python project", "?from zero to a working environment with requirements.txt"])
intent("maker-pip-versions", run="pip index versions {pkg}", tags="pip", say=["?which versions of {pkg} (are on pypi|does pypi have|can pip install)", "=all [available] versions of {pkg} on pypi", "?is there a newer {pkg} on pypi", "look up [the] pypi (releases|versions) of {pkg}", "pip versions {pkg}"])
intent("maker-pip-git", run="pip install git+{url}", tags="pip", say=["pip install straight from [the] git repo {url}", "?the fix is only in git, install the python package from {url}", "=the unreleased python package at {url}, installed", "install [a] python package from [the] repository {url} (instead of|not from) pypi", "?not from pypi but from git: pip install {url}"])
intent("maker-pycache", run="find {dir} -type d -name __pycache__ -exec rm -r {{}} +", default=D, tags="find", say=["(delete|purge|remove|wipe) [all] [the] __pycache__ (folders|directories) [(under|in|below) {dir}]", "?stale .pyc files [(under|in) {dir}] haunt me, get rid of every __pycache__", "=no more __pycache__ (under|in|below) {dir}", "clean python bytecode caches [(under|in) {dir}]", "pycache cleanup [{dir}]"])
intent("maker-uv-add", run="uv add {pkg}", tags="uv", weight=.8, say=["uv add {pkg}", "?this project uses uv, i need {pkg}", "add [the] dependency {pkg} (with|through|via|using) uv", "=[the] dependency {pkg} in pyproject.toml through uv", "install {pkg} into [the] uv project"])
intent("maker-poetry-install", run="poetry install", tags="poetry", weight=.8, say=["?there is a poetry.lock, install what it (lists|says)", "install [the] dependencies (with|through|using|via) poetry", "=all poetry dependencies, installed", "poetry (setup|install)", "?i cloned a poetry project, get its dependencies"])
intent("maker-npm-why", run="npm explain {pkg}", tags="npm", weight=.8, say=["?why is {pkg} in my node_modules", "?who (pulled|dragged|brought) in [the npm package] {pkg}", "?which of my npm dependencies needs {pkg}", "=the reason npm installed {pkg}", "npm why {pkg}"])
intent("maker-npm-scripts", run="npm run", tags="npm", weight=.8, say=["?which scripts does package.json (have|define|offer)", "=npm scripts (of|in) this project", "?what can i npm run here", "?i forgot the name of the npm script", "list what is under scripts in package.json"])
intent("maker-node-watch", run="node --watch {file}", tags="node", weight=.8, say=["(restart|rerun) {file} with node (whenever|as soon as) it changes", "?node should restart {file} on every save", "=node on {file} in watch mode", "node {file} (watching|watch mode|auto restart)", "?like nodemon but built in, for {file}"])
intent("maker-cargo-nocapture", run="cargo test -- --nocapture", tags="cargo", weight=.8, say=["?my println output disappears in cargo test", "cargo test (showing|and show|with) [the] (prints|output|println)", "=rust tests with (their|the) output (visible|shown)", "?rust tests swallow stdout, stop that", "let rust tests print to the terminal"])
intent("maker-cargo-rm", run="cargo remove {pkg}", tags="cargo", weight=.8, say=["(drop|remove|take out) [the] (crate|rust dependency) {pkg} [from Cargo.toml]", "?my rust project no longer needs {pkg}", "cargo (rm|remove) {pkg}", "=Cargo.toml without {pkg}", "?{pkg} should disappear from my Cargo.toml"])
intent("maker-go-verbose", run="go test -v ./...", tags="go", weight=.8, say=["go tests (verbosely|with names|verbose)", "?go test only says ok, i want to see each test", "=every go test by name with its result", "run [all] [the] go tests and list each [one]", "?which go tests exist and pass, name them all"])
intent("maker-go-nocache", run="go test -count=1 ./...", tags="go", weight=.8, say=["?go says the tests are cached, (really run them|run them anyway)", "go tests without [the] [test] cache", "(force|really) rerun of all go tests", "=uncached go test run", "run [all] [the] go tests again even though nothing changed"])
intent("maker-jar-list", run="jar tf {file}", tags="jar", weight=.8, say=["?which classes are (in|inside) [the] jar {file}", "=contents of [the] jar [file] {file}", "peek into [the] jar {file}", "jar list {file}", "?is my class really in [the jar] {file}"])
intent("maker-mvn-skip", run="mvn package -DskipTests", tags="mvn", weight=.8, say=["maven build (without|minus|skipping|no) tests", "?the maven tests take ages, (package|build) without them", "=the maven package, tests skipped", "mvn package skip tests", "?just give me the jar from maven, tests another time"])

# ---- containers
@compose("maker-docker-run", weight=3, tags="docker")
def docker_run(rng):
    """docker run with two to four of: in the background, a name, a port, a folder, a variable, a limit."""
    parts = {"d": ("-d", ["in the background", "detached", "as a daemon"]), "rm": ("--rm", ["throw it away afterwards", "removed when it ends", "cleaned up on exit"]),
             "name": ("--name {container}", ["called {container}", "named {container}", "under the name {container}"]), "restart": ("--restart unless-stopped", ["restarting unless i stop it", "coming back after a reboot"]),
             "p": rng.choice([("-p {port}:{port2}", ["[host] port {port} to [container] port {port2}", "with port {port} mapped to {port2}", "publishing {port2} as {port}"]), ("-p {port}:{port}", ["on port {port}", "with port {port} open", "publishing port {port}"])]),
             "v": rng.choice([("-v {dir}:{dir2}", ["with {dir} mounted at {dir2}", "and {dir} as {dir2} inside", "{dir} mounted to {dir2}"]), ("-v \"$PWD\":{dir2}", ["with this folder at {dir2}", "and the current directory mounted as {dir2}"])]),
             "e": ("-e {var}={word}", ["with {var} set to {word}", "and {var}={word} in its environment", "{var} being {word}"]), "m": ("-m {size:bytes}", ["with at most {size} of memory", "limited to {size} of ram"]),
             "net": ("--network host", ["on the host's network", "with host networking"])}
    order = list(parts)
    chosen = rng.sample(order, rng.choice([2, 2, 3, 3, 4]))
    if "rm" in chosen and "restart" in chosen:
        chosen.remove("restart")
    if "net" in chosen and "p" in chosen:
        chosen.remove("net")
    words = [rng.choice(parts[c][1]) for c in chosen]
    head = rng.choice(["(start|run|launch|spin up|fire up) {image}", "?i (need|want) {image} running", "docker run {image}", "=a {image} container", "=a container of {image}", "(start|run|spin up) a container from {image}"])
    return [head + " " + rng.choice([", ", " and ", " "] if len(words) < 3 else [", "]).join(words)], "docker run " + " ".join(parts[c][0] for c in sorted(chosen, key=order.index)) + " {image}"


@compose("maker-logs", weight=2, tags="docker kubectl")
def logs(rng):
    """Logs of a container, a compose service or a pod, with two wishes."""
    tool, slot, whose, since, tail = rng.choice([("docker logs", "{container}", ["container {container}", "docker container {container}"], "--since {age:minutes}m", "--tail {n}"),
                                                 ("docker compose logs", "{service}", ["compose service {service}", "{service} in compose"], "--since {age:minutes}m", "--tail {n}"),
                                                 ("kubectl logs", "{name}", ["pod {name}", "kubernetes pod {name}"], "--since={age:minutes}m", "--tail={n}")])
    kinds = rng.sample(["f", "tail", "since", "t"], 2)
    kinds = ["f", "tail"] if set(kinds) == {"since", "tail"} else kinds
    text = {"f": ["and (follow|stay on it|keep streaming)", "and go on as they come"], "tail": ["(starting at|from) the last {n} lines", "beginning {n} lines back"], "since": ["of the (last|past) {age}", "not older than {age}"],
            "t": ["with timestamps", "with the time (of|on) each line"]}
    flag = {"f": "-f", "tail": tail, "since": since, "t": "-t" if tool.startswith("docker") else "--timestamps"}
    kinds.sort(key=["since", "t", "tail", "f"].index)
    say = rng.choice(["=[the] logs of [the] ", "?what does [the] %s (say|print), ", "show [me] what [the] %s (logged|logs|wrote), "])
    who = rng.choice(whose)
    say = say % who if "%s" in say else say + who + rng.choice([" ", ", "])
    run = tool + " " + " ".join(flag[k] for k in sorted(kinds, key=["f", "t", "since", "tail"].index)) + " " + slot
    return [say + " ".join(rng.choice(text[k]) for k in kinds)], run


@compose("maker-kubectl-get", weight=2, tags="kubectl")
def kubectl_get(rng):
    """A kind of thing, where, how much of it."""
    kind, said = rng.choice([("pods", ["pods"]), ("services", ["services"]), ("deployments", ["deployments"]), ("configmaps", ["config maps", "configmaps"]), ("secrets", ["secrets"]), ("ingress", ["ingresses", "ingress"]),
                             ("jobs", ["jobs"]), ("cronjobs", ["cron jobs", "cronjobs"]), ("statefulsets", ["stateful sets", "statefulsets"]), ("daemonsets", ["daemon sets", "daemonsets"]), ("pvc", ["volume claims", "pvcs"])])
    s = rng.choice(said)
    where, w = rng.choice([(" -n {name}", ["in [the] namespace {name}", "of [the] namespace {name}", "that live in [the] {name} namespace"]), (" -A", ["in every namespace", "across all namespaces", "cluster-wide", "wherever they are"])])
    out, o = rng.choice([("", [""]), (" -o wide", [", the wide view", " with (more|all) columns", ", wide"]), (" -o yaml", [" as yaml", " in full yaml"]), (" -o json", [" as json"]), (" -o name", [", names only", ", only (their|the) names"]),
                         (" --show-labels", [" with [their] labels", " and their labels"])])
    say = rng.choice(["=[the] k8s " + s, "?what " + s + " (exist|do we have)", "?which " + s + " (run|are there)" if kind in ("pods", "jobs", "services") else "?which " + s + " are there", "kubectl " + s, "=[kubernetes] " + s])
    return [say + " " + rng.choice(w) + rng.choice(o)], "kubectl get " + kind + where + out


intent("maker-compose-run", run="docker compose run --rm {service} {cmd}", tags="docker", say=["run {cmd} (once|as a one-off) in a (fresh|new) container of [the] [compose] service {service}", "?{cmd} should run in compose service {service}, which is not up", "=a one-off {cmd} with [the] compose service {service}", "compose run {service} {cmd}", "do {cmd} in a throwaway container of [compose] service {service}"])
intent("maker-compose-recreate", run="docker compose up -d --force-recreate {service}", tags="docker", weight=.8, say=["recreate [the] compose service {service} (even if nothing changed|from scratch)", "?[compose] service {service} ignores its new env file, (recreate|rebuild the container of) it", "=a fresh container for [the] compose service {service}", "compose force recreate {service}", "throw the container of [compose] service {service} away and start (another|a new one), even if the config is the same"])
intent("maker-docker-entry", run="docker run -it --rm --entrypoint sh {image}", tags="docker", weight=.9, say=["?{image} exits at once, i want a shell in it instead", "(open|get) a shell in [the] image {image} (bypassing|instead of|without) its entrypoint", "look around inside [the] image {image} without starting its program", "=a shell in place of the entrypoint of {image}", "?the entrypoint of {image} keeps crashing, start sh in its place"])
intent("maker-docker-env", run="docker exec {container} env", tags="docker", weight=.9, say=["?which environment variables does [the] container {container} (have|see)", "=environment of [the] container {container}", "?is my variable set (inside|in) [the] container {container}", "print [the] env of [the] container {container}", "?did my settings make it into [the] container {container}, show its environment"])
intent("maker-docker-top", run="docker top {container}", tags="docker", weight=.8, say=["?what runs inside [the] container {container}", "=processes (in|inside) [the] container {container}", "ps for [the] container {container}", "?which programs are alive in [the] container {container}", "list what [the] container {container} is running, from outside"])
intent("maker-docker-health", run="docker inspect -f '{{{{.State.Health.Status}}}}' {container}", tags="docker", weight=.8, say=["?is [the] container {container} healthy", "=health [status] of [the] container {container}", "?what does the health check of [the] container {container} say", "container {container} health", "?unhealthy or healthy, [what is] [the] container {container}"])
intent("maker-docker-restart-policy", run="docker update --restart unless-stopped {container}", tags="docker", weight=.8, say=["?[the] container {container} should come back after a reboot", "make [the] existing container {container} restart (by itself|automatically)", "=restart policy of {container} changed to unless-stopped", "?{container} stays down after rebooting the host, (change|fix) that without recreating it", "?i forgot --restart when i started {container}, set unless-stopped now"])
intent("maker-builder-prune", run="docker builder prune", tags="docker", weight=.8, say=["(clear|empty|drop|purge) the docker build cache", "?the docker build cache eats my disk", "=an empty docker build cache", "?docker builds left gigabytes of cache behind", "free [the] space [that is] held by docker build layers"])
intent("maker-k-dry", run="kubectl apply --dry-run=server -f {file}", tags="kubectl", weight=.8, say=["?would the cluster accept {file}", "(validate|test) {file} against the cluster without applying it", "=a dry run of applying {file} to kubernetes", "kubectl dry run {file}", "?i don't dare to apply {file} yet, let the api server check it first"])
intent("maker-k-diff", run="kubectl diff -f {file}", tags="kubectl", weight=.8, say=["?what would applying {file} change in the cluster", "=difference between {file} and what is (live|deployed)", "?before kubectl apply, how does {file} differ from the cluster", "kubectl diff {file}", "preview [the] changes that {file} would make to the cluster"])
intent("maker-k-container", run="kubectl logs {name} -c {container}", tags="kubectl", weight=.8, say=["=logs of [the] container {container} in [the] pod {name}", "?pod {name} has several containers, what does {container} log", "?what does {container} in [the] pod {name} say", "kubectl logs {name} container {container}", "?two containers in one pod: of {name} i want the logs of {container}"])

# ---- terminals, pagers, editors
intent("maker-tmux-send", run="tmux send-keys -t {name} '{cmd}' Enter", tags="tmux", weight=.8, say=["type {cmd} into [the] tmux session {name}", "?{cmd} should run in the tmux session {name} without attaching [to it]", "send {cmd} to [the] tmux [session] {name}", "=the keys {cmd} sent to [the] tmux session {name}", "?drive the tmux session {name} from a script: {cmd}, then enter"])
intent("maker-tmux-rename", run="tmux rename-session {name}", tags="tmux", weight=.8, say=["?this tmux session should be called {name}", "(rename|call) (this|the current|my) tmux session {name}", "tmux rename {name}", "={name} as the name of (this|my) tmux session", "?the tmux session has just a number, name it {name}"])
intent("maker-tmux-below", run="tmux split-window -v", tags="tmux", weight=.8, say=["?i want a second tmux pane below (this|the first)", "split [the] tmux (pane|window) (top and bottom|horizontally|one above the other|into upper and lower)", "=another tmux pane underneath", "tmux split below", "?one pane on top and one at the bottom in tmux"])
intent("maker-tmux-source", run="tmux source-file ~/.tmux.conf", tags="tmux", weight=.8, say=["?i edited .tmux.conf, (reload|apply) it", "(reload|re-read) the tmux (config|configuration|settings)", "=new tmux settings without restarting tmux", "tmux reload config", "?changes in ~/.tmux.conf should take effect now"])
intent("maker-less-follow", run="less +F {file}", tags="less", weight=.8, say=["follow {file} in less", "?like tail -f on {file} but so that i can scroll [back]", "(watch|follow) {file} live in (less|a pager)", "=less on {file} in follow mode", "keep reading {file} as it grows, with the option to scroll up"])
intent("maker-less-chop", run="less -S {file}", tags="less", weight=.8, say=["?the long lines of {file} should not wrap [in less]", "page {file} (without wrapping|with long lines cut off|unwrapped)", "={file} in less, lines chopped", "view {file} with sideways scrolling", "?lines of {file} are wider than the screen, let me scroll right instead of wrapping"])
intent("maker-less-at", run="less +/{word} {file}", tags="less", weight=.8, say=["open {file} in less at [the first] {word}", "?less should start where {word} occurs in {file}", "page {file} (starting|beginning) at [the first] {word}", "={file} in the pager, from {word} on", "jump to [the first] {word} when paging {file}"])
intent("maker-vim-ro", run="vim -R {file}", tags="vim", weight=.8, say=["open {file} in vim (read-only|without being able to change it|just to look)", "?i only want to look at {file} in vim, not change it by accident", "={file} in vim, read only", "vim {file} (readonly|read only)", "look at {file} in vim, no edits possible"])
intent("maker-vim-at", run="vim +/{word} {file}", tags="vim", weight=.8, say=["open {file} in vim at [the first] {word}", "?vim should jump to {word} in {file}", "edit {file} where {word} is, [in|with] vim", "vim {file} at {word}", "?start vim on {file} with the cursor at [the first] {word}"])
intent("maker-sudoedit", run="sudoedit {file}", tags="sudoedit", weight=.8, say=["?{file} belongs to root, i want to edit it with my own editor", "edit {file} (safely|properly) as root", "sudoedit {file}", "?no root editor, but {file} is only writable for root", "change [the] system file {file} through my usual editor"])
