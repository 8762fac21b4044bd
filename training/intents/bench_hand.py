"""A developer's day in another voice: git, containers, builds, packages, servers, media jobs, small databases, code.

Owns: podman, and the less common git, docker, make, package, ffmpeg, imagemagick, pdf, sqlite and search requests named here.
Refuses: administration of servers, tables and csv, requests without a value.
"""
from training.dsl import compose, intent

D = {"dir": "."}
W = "[(in|under|inside) {dir}]"


def many(prefix, tags, rows, weight=.9, default=None):
    """Many intents beside one another: (id, command, phrasings)."""
    for id, run, say in rows:
        intent("benchhand-" + prefix + id, run=run, say=say, default=default, tags=tags, weight=weight)


def family(id, tags, rows, weight=.8):
    """Many small intents under one name, each as likely as the next."""
    @compose("benchhand-" + id, weight=weight * len(rows), tags=tags)
    def one(rng):
        _, run, say = rng.choice(rows)
        return say, run, D if "{dir}" in str(run) else None


# ---- git: looking back
many("", "git", [
    ("diff-two-back", "git diff HEAD~{n}", ["?what is different (now|today) compared (to|with) {n} commits ago", "=the (difference|delta) between {n} commits back and my files", "compare the working tree with {n} commits ago", "{n} commits ago versus now", "=everything that came in over the last {n} commits as one diff", "?what did the last {n} commits [taken together] do to the code"]),
    ("diff-stat-back", "git diff --stat HEAD~{n}", ["?how much did the last {n} commits change, (only|just) a summary per file", "=a per file summary of the last {n} commits [together]", "summarize [the] last {n} commits as changed lines per file", "=insertions and deletions (over|across) the last {n} commits [per file]", "=diffstat against {n} commits ago"]),
    ("diff-name-status", "git diff --name-status {branch}", ["=files (added|modified), modified or deleted (compared to|against|relative to) {branch}", "?which files were added, which deleted and which changed compared (to|with) {branch}", "=names and status letters of what differs from {branch}", "diff against {branch}, only names with [their] (A M D|status)", "=what kind of change each file has had since {branch}"]),
    ("diff-day", "git diff '@{{1 day ago}}'", ["?how does the code differ from (yesterday|a day ago|this time yesterday)", "=the diff against where this branch was yesterday", "compare my code with yesterday's state [in git]", "=git diff since yesterday", "?what has my branch gained since yesterday, as a diff"]),
    ("show-back", "git show HEAD~{n}", ["=the commit {n} before the (latest|last) [one]", "?what was in the commit {n} steps back", "look at the commit {n} (back|ago)", "open the commit that lies {n} behind HEAD", "?which change came {n} commits before this one", "=the patch of the commit {n} back"]),
    ("show-only-msg", "git show -s {hash}", ["=only the message and author of [commit] {hash}, (no|not the) diff", "?what is the commit message of {hash}", "{hash}: (message|message only|just the message)", "read the description of [commit] {hash} without the patch", "?who committed {hash} and with what message"]),
    ("log-name-status", "git log --name-status", ["=the (log|history) with the files each commit (added|touched|changed)", "?which files went with which commit", "=history, file names and kind of change under every commit", "=log with (A M D|status) letters", "=commits and, below each, the files it added, changed or removed"]),
    ("log-func", "git log -L :{name}:{file}", ["?how has [the] function {name} in {file} (changed|evolved) [over time]", "=the history of [the] function {name} in {file}", "trace [the] function {name} of {file} through the commits", "?which commits changed [the] function {name} in {file}", "{file}: every version of the function {name}"]),
    ("log-regex", "git log --oneline -G '{word}'", ["=commits whose diff has a line matching {word}", "?which commits touched lines (matching|that match) [the pattern] {word}", "search the patches of all commits for the regex {word}", "=commits where a changed line matches {word}", "?when did any line matching {word} get touched [in git]"]),
    ("log-pickaxe-patch", "git log -p -S '{word}'", ["?when was {word} (introduced|taken out|dropped) [in the code], with the diff", "=the commits that brought in or took out {word}, patches included", "dig {word} out of the history and show the diffs", "?{word} has vanished from the code, show the commit and its patch", "git archaeology: where did {word} come and go, with patches"]),
    ("log-dates", "git log --date=short --format='%h %ad %an %s'", ["=history as one line with hash, date, author and subject", "=a compact log with dates and (names|authors)", "?short log but i want the date and who did it [on each line]", "?oneline has no dates, give me a log that has", "print hash, day, author and title of every commit"]),
    ("log-authors", "git log --format='%an <%ae>' | sort -u", ["?who has ever committed (here|to this repo)", "=names and (emails|addresses) of everybody who committed", "list the distinct commit authors with [their] email[s]", "=every author (in|of) this repo's history, without counts", "?whose names occur in the git history"]),
    ("log-dates-count", "git log --format=%ad --date=short | sort | uniq -c", ["?how many commits [were made] (per|each|on each) day", "=commits (per|by|for each) day", "count [the] commits day by day", "=a daily tally of commits", "?on which days did we commit and how often"]),
    ("commits-by-user-n", "git rev-list --count --author='{user}' HEAD", ["?how many commits (did {user} make|has {user} made|are by {user}|come from {user})", "=number of commits (by|from|of) {user}", "count {user}'s commits", "{user}: commit count", "=how often {user} has committed"]),
    ("commits-since-n", "git rev-list --count --since={date} HEAD", ["?how many commits (have been made|were made|happened|are there) since {date}", "=number of commits (since|after) {date}", "count [the] commits (since|from) {date} [on]", "?since {date}: how many commits", "=how many commits came after {date}", "tally the commits made since {date}"]),
    ("last-tag-commits", "git log --oneline \"$(git describe --tags --abbrev=0)\"..", ["?what (has happened|went in|was committed|is new) since the (last|latest|newest) (tag|release)", "=commits since the last (tag|release)", "?what is not in a release yet", "=unreleased commits", "list everything after the most recent tag", "=raw material for [the] release notes since the last tag"]),
    ("blame-w", "git blame -w {file}", ["blame {file} (ignoring|without regard to|without) (whitespace|indentation) [changes]", "?who really wrote {file}, (reindenting|whitespace) should not count", "=authors of the lines of {file}, leaving out whitespace changes", "{file} was reindented, who wrote it before that", "=git blame of {file} minus the reformatting"]),
    ("bisect-skip", "git bisect skip", ["?this commit does not (build|compile), (leave it out|pass over it|next one) [while bisecting]", "(skip|pass over|jump over) this commit (in|of|during) the bisect", "?bisect: cannot test this one", "?i can't say if this commit is good or bad [in the bisect]", "bisect skip"]),
    ("bisect-log", "git bisect log", ["?which commits did i mark good or bad so far", "=my good and bad marks in this bisect", "?how far has the bisect come", "bisect (log|protocol)", "=what i have told git bisect so far"]),
    ("bisect-between", "git bisect start {hash} {hash2}", ["bisect with {hash} bad and {hash2} good", "?{hash} is broken, {hash2} was fine, (hunt down|find|track down) the commit that broke it", "?{hash} fails and {hash2} works, halve the range", "hunt for the culprit between bad {hash} and good {hash2}", "=the breaking commit, bad is {hash}, good is {hash2}"]),
    ("when-file-added", "git log --diff-filter=A --follow --format='%h %ad %an' -- {file}", ["?when was {file} (added|first committed|born) [in git]", "?who (added|created|introduced) {file} [in the repo] and when", "=the commit that (added|created|introduced) {file}", "{file}: first appearance in git", "?since when do we have {file} [in the repository]"]),
])

# ---- git: making, undoing, mending
many("", "git", [
    ("fixup", "git commit --fixup {hash}", ["(make|create|record) a fixup for [commit] {hash}", "commit [the] staged changes as a (correction|fixup|repair) of {hash}", "?what is staged belongs to {hash}, mark it for autosquash", "=a fixup commit for {hash}", "fixup {hash}"]),
    ("autosquash", "git rebase -i --autosquash {branch}", ["(fold|squash|absorb) my fixup commits (into|in) the commits they belong to, down to {branch}", "rebase on {branch} and (fold|squash) the fixups", "autosquash onto {branch}", "=fixup commits since {branch} folded away", "=an interactive rebase on {branch} with the fixups already sorted in", "tidy up my fixups before the review, base is {branch}"]),
    ("rebase-onto", "git rebase --onto {branch} {branch2}", ["(transplant|move) my commits that came after {branch2} (over to|onto) {branch}", "?i branched off {branch2} but should have branched off {branch}", "?this branch starts at {branch2}, it should start at {branch} instead", "rebase onto {branch} only what is not in {branch2}", "=my branch cut off from {branch2} and put on {branch}"]),
    ("pick-no-commit", "git cherry-pick -n {hash}", ["take [the] changes of [commit] {hash} without committing [them]", "cherry-pick {hash} but (don't|do not) commit [yet]", "?i want what {hash} changed in my working tree, no commit", "=the changes of {hash}, uncommitted", "apply {hash} here and leave it staged"]),
    ("pick-x", "git cherry-pick -x {hash}", ["cherry-pick {hash} and (note|record|mention) where it came from", "backport {hash} with the (origin|original hash) in the message", "pick {hash}, (leaving|with) a (cherry picked from|reference) line", "=a backport of {hash} that names its source", "?port {hash} to this release branch, the message should say from which commit it came"]),
    ("revert-no-commit", "git revert -n {hash}", ["revert {hash} without (committing|a commit|making a commit) [yet]", "undo [commit] {hash} in the working tree only, i commit later myself", "=the reverse of {hash} staged but not committed", "back out {hash} but let me edit before (committing|the commit)", "?i want the opposite of {hash} in my files and no new commit so far"]),
    ("restore-older", "git restore --source=HEAD~{n} {file}", ["{file} as it was {n} commits ago", "(get|bring|fetch) back {file} from {n} commits (ago|back)", "?{file} was fine {n} commits ago, put that version back", "(roll|wind|turn) {file} back by {n} commits", "restore the {file} of {n} commits ago"]),
    ("undelete-before", "git restore --source={hash}~1 {file}", ["{hash} deleted {file}, (bring|get) it back", "?{file} was (removed|deleted) in {hash}, i want it (again|back)", "take {file} from the commit just before {hash}", "=the {file} from before {hash}", "resurrect {file}, it was deleted by commit {hash}"]),
    ("undo-pull", "git reset --hard ORIG_HEAD", ["?that (pull|merge) (was wrong|broke everything|should not have happened), go back [to before it]", "take back the (pull|merge) i just did", "=my branch as it was before the (pull|merge)", "unpull", "undo the (last|latest) git pull"]),
    ("reset-mixed-n", "git reset HEAD~{n}", ["uncommit [the] last {n} commits and leave [the] changes unstaged", "dissolve [the] last {n} commits but keep [the|my] edits in the files, unstaged", "take {n} commits apart so i can stage them anew", "?i want to recommit the last {n} commits differently, nothing staged", "=the last {n} commits undone, their changes back in the working tree and not staged"]),
    ("commit-noverify", "git commit --no-verify -m '{text}'", ["commit {text} (without|bypassing|skipping|ignoring) [the] (hooks|pre-commit hook|pre-commit hooks)", "?the pre-commit hook is in my way, commit {text} anyway", "=a commit {text}, hooks not run", "skip [the] pre-commit checks and commit (as|with) {text}", "get {text} committed, the linter hook can wait", "?the hook takes forever, commit as {text} without it"]),
    ("resolve-tool", "git mergetool", ["(open|start) the merge tool for [the] conflicts", "solve [the] conflicts in a graphical tool", "?is there a tool that walks me through the conflicts", "walk through [the] conflicted files one by one in my merge tool", "mergetool"]),
    ("noassume", "git update-index --no-assume-unchanged {file}", ["?git should notice changes (in|to) {file} again", "stop (pretending|assuming) {file} is unchanged", "undo assume-unchanged (on|for) {file}", "{file} is ignored as assumed unchanged, (end|lift) that", "=changes to {file} visible to git again"]),
])

# ---- git: branches, stashes, tags, remotes
many("", "git", [
    ("branch-glob", "git branch --list '{glob}'", ["=branches (matching|like|that match) {glob}", "?which branches have names like {glob}", "list only [the] branches called {glob}", "=branches {glob}", "?is there a branch like {glob}", "filter my branches by {glob}"]),
    ("branch-remote-del-gone", "git fetch --prune && git branch -vv | awk '/: gone]/ {{print $1}}' | xargs -r git branch -d", ["delete [the] local branches (whose remote is|that are) gone [on the server]", "?the remote branches were deleted, (drop|clean up) my local copies", "(clean|tidy|sweep) away local branches with no upstream left", "=local branches whose upstream vanished, removed", "?after the pull requests were merged my branch list is full of dead ones, remove those whose upstream is gone", "prune and then drop every local branch marked gone"]),
    ("branch-ahead", "git rev-list --left-right --count {branch}...HEAD", ["?how many commits am i ahead of and behind {branch}", "?how far (have|did) this branch and {branch} drift apart", "=number of commits ahead and behind (of|compared to) {branch}", "=ahead or behind {branch}, in numbers", "count commits on either side, {branch} and here"]),
    ("detach", "git switch --detach {hash}", ["(visit|inspect|try out) [the] code at {hash} in detached HEAD", "detach at {hash}", "?i want to look at the tree of {hash} and not be on a branch", "=a detached HEAD at {hash}", "time travel to {hash} without a branch"]),
    ("track-remote", "git switch -c {branch} --track origin/{branch}", ["(start|make) a local [copy of the] branch {branch} that tracks origin", "?{branch} exists only on origin, i want it (here|locally)", "=a local branch {branch} tracking the one (on|at) origin", "fetch down origin's {branch} as a local branch and be on it", "?a colleague pushed {branch} to origin, let me work on it", "pick up origin/{branch} and track it"]),
    ("pr-fetch", "git fetch origin pull/{n}/head:pr-{n}", ["?how do i try out pull request {n} on my machine", "(fetch|download|get) pull request {n} as [a] local branch", "=pull request {n} as a branch here", "PR {n} locally", "i have to review pull request number {n}, (get|fetch) it"]),
    ("pull-merge-main", "git fetch origin && git merge origin/{branch}", ["fetch and merge {branch} from origin into (my|this) branch", "?my branch has fallen behind {branch}, bring the newest of it from origin in [by merging]", "=the latest {branch} from the server merged into what i have checked out", "update from origin and merge {branch} (in|here)", "sync (this|my) branch with origin's {branch} through a merge"]),
    ("pull-rebase-main", "git fetch origin && git rebase origin/{branch}", ["fetch and rebase on origin's {branch}", "?my branch has fallen behind {branch}, put it on top of the newest from origin", "=my branch on top of the latest {branch} from origin, no merge", "update from origin and rebase onto {branch}", "sync (this|my) branch with origin's {branch} through a rebase", "?linear history please, replay my work over the fresh {branch} from origin"]),
    ("stash-branch", "git stash branch {branch}", ["turn [the|my] [last] stash into [a|the] [new] branch {branch}", "?the stash no longer applies, put it on a branch {branch}", "=a branch {branch} made from my stash", "make branch {branch} out of what i stashed", "?conflicts when popping the stash, give it its own branch {branch}"]),
    ("stash-keep", "git stash --keep-index", ["stash only what is not staged", "(put away|stash) the unstaged changes but (leave|keep) the staged ones [here]", "?i want to test exactly what i will commit, put the rest aside", "=my unstaged edits stashed, the index left alone", "hide what is unstaged for now, the staged part stays put"]),
    ("tag-glob", "git tag -l '{glob}'", ["=tags (matching|like|that match) {glob}", "?which tags (look like|match|are called) {glob}", "list only [the] tags {glob}", "=tags {glob}", "?is there a tag like {glob}", "filter the tags by {glob}"]),
    ("tag-show", "git show {tag}", ["?what is behind [the] tag {tag}", "=the commit and message of [the] tag {tag}", "inspect [the] tag {tag}", "?who tagged {tag} and on which commit", "open tag {tag}"]),
    ("tag-messages", "git tag -n", ["=tags with their (messages|annotations|first line)", "?what do the tags say", "list [the] tags and the message of each", "=tags, messages too", "=every tag and what was written when it was made"]),
    ("tag-hash", "git rev-list -n 1 {tag}", ["?which commit does [the] tag {tag} point (to|at)", "=the commit hash (of|behind) [the] tag {tag}", "resolve [the] tag {tag} to a commit", "{tag}: its commit hash", "?{tag} is a tag, i need the sha behind it"]),
    ("diff-tags", "git diff {tag} {tag2}", ["?what changed in the code between [release] {tag} and {tag2}", "=the code difference between [the] tags {tag} and {tag2}", "compare [version] {tag} with [version] {tag2} line by line", "=diff from tag {tag} to tag {tag2}", "?as a user upgrading from {tag} to {tag2}, which code changed"]),
    ("remote-prune", "git remote prune origin", ["forget [the] remote branches that no longer exist (on|at) origin", "?git branch -r shows branches long deleted on the server", "(drop|prune) stale origin branches without fetching", "=stale references to origin gone", "clean up dead origin/ branches in my list"]),
    ("push-other-name", "git push origin HEAD:{branch}", ["push what i have here to the branch {branch} on origin", "?my local branch has another name, push it (as|under the name) {branch}", "publish (this|my) branch under the name {branch}", "=the current commit pushed to origin's {branch}", "?on the server this should be called {branch}, push accordingly"]),
    ("clone-single", "git clone --single-branch -b {branch} {url}", ["clone only [the] branch {branch} of {url}, (nothing else|no other branches)", "=just the branch {branch} of {url}, without the other branches", "?from {url} i need {branch} alone", "{url}: single branch clone of {branch}", "get a clone of {url} that knows only [the branch] {branch}"]),
    ("sparse", "git sparse-checkout set {dir}", ["check out only [the folder] {dir} of (this|the) [huge] repo", "?of this monorepo i need nothing but {dir}", "=a sparse checkout (of|with) {dir}", "limit the working tree to [the folder] {dir} [in git]", "hide everything but {dir} from my checkout"]),
    ("lfs-track", "git lfs track '{glob}'", ["?github rejects my large files, put {glob} (in|under) lfs", "{glob} should (go|be stored) in [git] lfs", "store {glob} (with|through|via) large file storage", "=git lfs for {glob}", "lfs track {glob}"]),
    ("excludes-mine", "echo '{glob}' >> .git/info/exclude", ["ignore {glob} only for me, (not|without touching) the shared gitignore", "?{glob} should be ignored but .gitignore must stay as it is", "=a private ignore rule for {glob}", "hide {glob} from git on my machine only", "?my editor leaves {glob} behind, git on this machine should overlook it but the team's gitignore is none of my business"]),
    ("archive-zip", "git archive -o {name}.zip HEAD", ["zip (the|my) committed (code|files) into the zip {name}.zip without the .git (folder|directory)", "=a zip {name}.zip of the code as of the last commit", "export the repo (as|to|into) [a] zip [file] {name}.zip", "?someone without git wants the code, zip it as {name}.zip", "pack the last commit as a zip [named] {name}.zip", "?send someone the source at HEAD as {name}.zip"]),
    ("autosetup", "git config --global push.autoSetupRemote true", ["?git push always nags about no upstream, make it set the upstream by itself", "set up upstream automatically on [every] [first] push [from now on]", "=pushing new branches without -u from now on", "git push should create the remote branch by itself in future", "?i am tired of typing --set-upstream on each new branch"]),
])


@compose("benchhand-stash-n", weight=1.2, tags="git")
def stash_n(rng):
    """One stash of the pile by its number: see, drop, pop, apply."""
    the = rng.choice(["stash {n}", "stash number {n}", "stash no {n}", "the stash numbered {n}", "entry {n} of the stash"])
    act = rng.choice(["show", "stat", "drop", "pop", "apply"])
    say = {"show": ["?what is in " + the, "=the diff (in|of) " + the, "look inside " + the + " without applying it", "?which lines did i put into " + the, the + ", its patch please"],
           "stat": ["?which files are in " + the, "=only the files touched by " + the, "summarize " + the, "?how (big|large) is " + the + ", which files and how many lines"],
           "drop": ["(delete|remove|discard|throw away) " + the, "?i no longer need " + the, "?" + the + " can go, leave the others", "get rid of " + the + " and nothing else"],
           "pop": ["apply " + the + " and (drop|remove) it [from the list]", "pop " + the, "get " + the + " back and off the list", "?i want " + the + " back in my files and gone from the pile"],
           "apply": ["apply " + the + " but keep it [(in the list|on the pile)]", "bring back " + the + " without (dropping|deleting|removing) it", "?i want " + the + " in my files again, and it should stay stashed too", "=the changes of " + the + " again, stash kept"]}[act]
    run = {"show": "git stash show -p stash@{{{n}}}", "stat": "git stash show stash@{{{n}}}", "drop": "git stash drop stash@{{{n}}}", "pop": "git stash pop stash@{{{n}}}", "apply": "git stash apply {n}"}[act]
    return say, run


@compose("benchhand-diff-kind", weight=1.4, tags="git")
def diff_kind(rng):
    """Names of files that one branch, commit or tag made new, changed, deleted or renamed."""
    letter, words = rng.choice([("A", ["new", "added", "newly added", "brand new"]), ("D", ["deleted", "removed"]), ("M", ["modified", "edited"]), ("R", ["renamed"])])
    w = rng.choice(words)
    at, flag = rng.choice([("{branch}", "{branch}"), ("branch {branch}", "{branch}"), ("[the] tag {tag}", "{tag}"), ("commit {hash}", "{hash}"), ("{n} commits ago", "HEAD~{n}"), ("HEAD", "HEAD")])
    say = ["=files " + w + " (since|compared to|relative to|against) " + at + ", names only", "?which files (are|were) " + w + " (since|compared to) " + at + " [in git]", "list [only] the " + w + " files since " + at + " [from git]", "git diff against " + at + ", just the names of " + w + " files",
           "=only the " + w + " ones among the files that differ from " + at + " in git"]
    return say, "git diff --name-only --diff-filter=%s %s" % (letter, flag)


# ---- podman, and docker with filters
PODMAN = [
    ("podman ps", ["=running podman containers", "?what is running (in|under) podman", "?which containers does podman run right now", "podman ps"]),
    ("podman ps -a", ["=podman containers, stopped ones too", "?which podman containers exist, running or not", "=every container podman knows", "?podman: all containers"]),
    ("podman images", ["=podman images [on this machine]", "?which images does podman have (here|locally)", "=local images of podman"]),
    ("podman pull {image}", ["(pull|download|get|fetch) {image} (with|using|via) podman", "podman pull {image}", "?podman should have [the image] {image} here"]),
    ("podman run -it --rm {image}", ["try [the image] {image} (in|with) podman and throw it away afterwards", "=a throwaway podman container of {image}", "play with {image} interactively in podman, removed on exit"]),
    ("podman run -d --name {container} {image}", ["(start|run|launch) {image} in the background (with|under|in) podman (as|called|named) {container}", "=a detached podman container {container} from {image}", "?podman: {image} detached, name {container}"]),
    ("podman run -d -p {port}:{port2} {image}", ["(start|run) {image} with podman, host port {port} to container port {port2}", "?podman, {image}, detached, publish {port2} as {port}", "=a podman container of {image} reachable on {port}, inside it is {port2}"]),
    ("podman exec -it {container} sh", ["(get|open) a shell in [the] podman container {container}", "?how do i get into [the] podman container {container}", "enter {container} (with|through) podman", "podman shell {container}"]),
    ("podman logs -f {container}", ["follow [the] logs of [the] podman container {container}", "=live output of [the] podman container {container}", "?what does {container} print right now [in podman]"]),
    ("podman logs {container}", ["=logs of [the] podman container {container}", "?what did {container} log (in|under) podman", "podman logs {container}"]),
    ("podman stop {container}", ["stop [the] podman container {container}", "(halt|shut down) {container} (in|with) podman", "?{container} should no longer run in podman"]),
    ("podman start {container}", ["start [the] [existing] podman container {container} (again|)", "?{container} is stopped in podman, start it", "podman start {container}"]),
    ("podman rm {container}", ["(remove|delete) [the] podman container {container}", "(get rid of|drop) {container} (in|from) podman", "podman rm {container}"]),
    ("podman rm -f {container}", ["(remove|delete) [the] podman container {container} even (if|though) it is running", "force podman to remove {container}", "kill and remove {container} (in|with) podman"]),
    ("podman rmi {image}", ["(remove|delete) [the] image {image} (from|in) podman", "podman rmi {image}", "?podman does not need [the image] {image} any more"]),
    ("podman build -t {image} .", ["build [the] [image] {image} here (with|using) podman", "=an image {image} built by podman from this folder", "podman build tagged {image}"]),
    ("podman inspect {container}", ["=everything podman knows about {container}", "inspect [the] podman container {container}", "?how is {container} configured [in podman]"]),
    ("podman stats --no-stream", ["?how much (memory|cpu) do [the|my] podman containers use [right now]", "=memory and cpu of [the] podman containers, once", "=podman usage snapshot"]),
    ("podman pod ls", ["=podman pods", "?which pods does podman have", "list [the] pods (of|in) podman"]),
    ("podman pod create --name {name} -p {port}:{port}", ["create a podman pod {name} (with|that publishes|publishing) port {port}", "=a [new] podman pod {name} with port {port} open"]),
    ("podman system prune", ["(clean up|prune) podman", "(get rid of|free) what podman no longer uses", "?podman has eaten my disk, remove the unused [stuff]"]),
    ("podman volume ls", ["=podman volumes", "?which volumes does podman have", "list [the] volumes of podman"]),
    ("podman generate systemd --new --files --name {container}", ["(make|generate) a systemd unit [file] for [the] podman container {container}", "?[the] podman container {container} should start through systemd, give me a unit [file]", "=a systemd unit file for the podman container {container}"]),
    ("podman login {host}", ["log in to [the] registry {host} with podman", "podman login {host}", "sign in at {host} (with|for|through) podman"])]


@compose("benchhand-podman", weight=3, tags="podman")
def podman(rng):
    """Podman's everyday commands."""
    run, say = rng.choice(PODMAN)
    return say, run


@compose("benchhand-docker-ps", weight=1.4, tags="docker")
def docker_ps(rng):
    """docker ps with a filter and what is printed of each."""
    flag, bits = rng.choice([("-f ancestor={image}", ["(made|started|created) from [the image] {image}", "of [the image] {image}", "that use [the image] {image}"]), ("-f network={name}", ["(on|attached to|in) [the] network {name}"]),
                             ("-f volume={name}", ["(using|that use|that mount) [the] volume {name}"]), ("-f publish={port}", ["that publish port {port}", "publishing port {port}", "bound to port {port}"]),
                             ("-f health=unhealthy", ["that are unhealthy", "failing their health check", "whose health check fails"]), ("-f status=paused", ["that are paused", "on pause"]), ("-f name={word}", ["whose name contains {word}", "with {word} in their name"])])
    form, what = rng.choice([("", ""), ("", ""), (" -q", "ids of "), (" --format '{{{{.Names}}}}'", "names of ")])
    b = rng.choice(bits)
    say = ["=" + what + "[the|all] docker containers " + b, "list [the] " + what + "docker containers " + b, "docker ps, " + ("only the " + what if what else "only those ") + ("containers " if what else "") + b]
    say += [] if what else ["?which docker containers (are there|do i have) " + b, "?docker: which containers (are there|do you see) " + b]
    return say, "docker ps" + form + " " + flag


family("docker-more", "docker", [
    ("docker-inside-cmd", "docker exec {container} {cmd}", ["{cmd} inside [the] container {container}", "?i need the output of {cmd} from within [the container] {container}", "run {cmd} in [the] [running] container {container}", "have [the container] {container} execute {cmd}", "{container}: {cmd} in there"]),
    ("docker-size", "docker ps -s", ["=[running] containers with [their] (disk usage|size on disk)", "?how much disk does each [docker] container take", "=container sizes [in docker]", "docker ps with sizes", "?which running container has grown so big on disk"]),
    ("docker-image-dangling", "docker images -f dangling=true", ["=docker images (called|named) none", "?which [docker] images have no (tag|name)", "=dangling [docker] images", "?what are all these <none> images, list them", "list the untagged docker images without deleting them"]),
    ("docker-last", "docker ps -l", ["=the (last|latest|newest) (created|started) container", "?which container did i (create|start) last", "show only the newest docker container, running or not", "=the container that was created most recently, any state", "?i just ran something in docker, which container was that"]),
    ("docker-env-one", "docker exec {container} printenv {var}", ["?what is {var} set to inside [the container] {container}", "=the value of {var} in [the] container {container}", "?does [the container] {container} see {var}", "print {var} as [the container] {container} sees it", "{var} inside [the container] {container}: its value"]),
    ("docker-mounts", "docker inspect -f '{{{{json .Mounts}}}}' {container}", ["?(which|what) (folders|directories|volumes) (are mounted in|does) [the] container {container} [have mounted]", "=mounts of [the] [docker] container {container}", "?where does [the container] {container} (store|keep) its data", "?which host paths does container {container} see", "list what is bind mounted into [the docker container] {container}"]),
    ("docker-restarts", "docker inspect -f '{{{{.RestartCount}}}}' {container}", ["?how (often|many times) has [the] container {container} [been] restarted", "=restart count of [the] [docker] container {container}", "?does container {container} restart all the time, how often so far", "?is [the docker container] {container} in a crash loop, number of restarts", "count the restarts of [the docker container] {container}"]),
    ("docker-exit", "docker inspect -f '{{{{.State.ExitCode}}}}' {container}", ["?with (which|what) [exit] code did [the] container {container} (end|exit|stop|die)", "=exit code of [the] [docker] container {container}", "[the] container {container} died, what was its exit code", "?did [the docker container] {container} end with zero", "print the code [the docker container] {container} exited with"]),
    ("compose-profile", "docker compose --profile {name} up -d", ["(start|bring up) [the] compose services of [the] profile {name}", "compose up with profile {name} [in the background]", "?[the] compose profile {name} should run too", "=compose profile {name}, up and detached", "?some compose services are in [the] profile {name}, start those as well"]),
    ("compose-rm-orphans", "docker compose up -d --remove-orphans", ["compose up and (drop|remove) containers of services that are no longer in the file", "?i took a service out of the compose file but its container still runs", "=compose up without orphans", "bring compose up, orphans removed", "?compose warns about orphan containers, start up and get rid of them"]),
])

# ---- make, cmake, ctest
family("build", "make cmake", [
    ("make-var", "make {name} {var}={word}", ["make {name} with {var} set to {word}", "build [the] target {name} passing {var}={word} to make", "?[the] target {name} needs {var} to be {word}, call make that way", "=make target {name}, {var} overridden by {word}", "?override {var} with {word} on make's command line for {name}"]),
    ("make-keep", "make -k", ["make, but (go|carry) on after errors", "(compile|build) as much as possible despite errors [with make]", "?make stops at the first failure, it should build whatever else it can", "=every error make can find in one go", "?don't let make quit at the first broken file"]),
    ("make-silent", "make -s", ["make without echoing [the] commands", "?make prints every command, (keep it quiet|hush)", "=a quiet make", "run make silently", "=make without the noise of its command lines"]),
    ("make-install", "sudo make install", ["?it is compiled, now put it into the system [with make]", "install what make (built|has built) system-wide", "=make install with root rights", "run the install target of the makefile as root", "?make is through, install it for all users"]),
    ("make-targets", "grep -E '^[a-zA-Z0-9_-]+:' Makefile", ["?which targets does (the|this|my) makefile (have|define|offer)", "=targets (in|of) the makefile", "?what can i make here", "list the makefile's rules by name", "?make what? show the possible targets"]),
    ("make-timed", "time make -j \"$(nproc)\"", ["?how long does a parallel (make|build) take", "time a make on all (cores|cpus)", "=the duration of make with all cores", "build with every core and tell me how long it took", "?is the parallel build fast, take the time of make with every core"]),
    ("make-log", "make 2>&1 | tee {file}", ["make, (seen on screen|shown) and (logged|kept|recorded) in {file}", "?i want the whole make output in {file} and see it too", "=a build log {file} while make runs", "run make and record everything it says, errors too, in {file}", "=make's complete output, both in {file} and before my eyes"]),
    ("cmake-generator", "cmake -B build -G Ninja", ["configure with cmake for ninja [instead of make]", "?cmake should write ninja files", "=a ninja build tree from cmake", "cmake with the ninja generator", "=ninja instead of make as cmake's backend"]),
    ("cmake-option", "cmake -B build -D{var}={word}", ["configure cmake with {var} set to {word}", "?cmake option {var} should be {word}", "=a cmake build tree with {var}={word}", "pass {var}={word} to cmake [when configuring]", "?turn the cmake switch {var} to {word} and configure again"]),
    ("cmake-target", "cmake --build build --target {name}", ["build only [the] target {name} with cmake", "cmake target {name}", "?of the cmake project i just need {name} built", "=only {name}, built through cmake", "leave the rest, build {name} out of this cmake tree"]),
    ("cmake-parallel", "cmake --build build -j {n}", ["cmake build (with|on|using) {n} (jobs|cores|threads)", "build the cmake project with {n} jobs at a time", "=a {n} way parallel cmake build", "?cmake compiles one file at a time, let it do {n}", "=cmake's build spread over {n} jobs"]),
    ("cmake-install", "cmake --install build --prefix {dir}", ["install the cmake build (to|into|under) {dir}", "?the cmake build is done, put the result into {dir}", "=what cmake built, installed under {dir}", "cmake install with prefix {dir}", "?no root here, install what cmake built below {dir}"]),
    ("ctest-one", "ctest --test-dir build -R {word}", ["run only the ctest tests (matching|named like) {word}", "ctest only {word}", "?just the {word} tests of the cmake build", "=cmake tests whose name contains {word}", "filter the ctest run down to {word}"]),
    ("ctest-failed", "ctest --test-dir build --rerun-failed --output-on-failure", ["run only the ctest tests that failed [the last time]", "rerun failed cmake tests [with their output]", "=the failing ctests once more", "?some ctest tests failed, those again", "?i fixed something, do the formerly failing ctests pass now"]),
])

# ---- packages of the system, by the tool that is named
MANAGERS = {
    "install": (["install {pkg} (with|using|through|via) %s", "?%s: i need {pkg}", "(get|add) {pkg} from %s", "?{pkg} is missing here, %s should have it, (put it on|install it)", "=[the package] {pkg} installed by %s"],
                {"brew": "brew install {pkg}", "homebrew": "brew install {pkg}", "dnf": "sudo dnf install {pkg}", "fedora's dnf": "sudo dnf install {pkg}", "pacman": "sudo pacman -S {pkg}", "apk": "apk add {pkg}", "zypper": "sudo zypper install {pkg}", "apt": "sudo apt install {pkg}"}),
    "remove": (["(uninstall|remove|delete) {pkg} (with|using|through|via) %s", "?%s: {pkg} can go", "?i no longer want {pkg}, it came from %s", "take {pkg} off this machine with %s", "?%s, kick {pkg} out"],
               {"brew": "brew uninstall {pkg}", "homebrew": "brew uninstall {pkg}", "dnf": "sudo dnf remove {pkg}", "pacman": "sudo pacman -Rs {pkg}", "apk": "apk del {pkg}", "zypper": "sudo zypper remove {pkg}", "apt": "sudo apt remove {pkg}"}),
    "search": (["(search|look) for {word} (in|with|on) %s", "?does %s (have|know|offer) (something|anything) (for|about|called) {word}", "?%s: packages (matching|about) {word}", "?is there a %s package for {word}", "=%s packages that have to do with {word}"],
               {"brew": "brew search {word}", "homebrew": "brew search {word}", "dnf": "dnf search {word}", "pacman": "pacman -Ss {word}", "apk": "apk search {word}", "zypper": "zypper search {word}", "apt": "apt search {word}"}),
    "info": (["?what does %s say about {pkg}", "=details (of|on|about) {pkg} (in|from) %s", "?which version of {pkg} does %s offer", "?%s: describe {pkg}", "look up {pkg} in %s"],
             {"brew": "brew info {pkg}", "homebrew": "brew info {pkg}", "dnf": "dnf info {pkg}", "pacman": "pacman -Si {pkg}", "apk": "apk info {pkg}", "zypper": "zypper info {pkg}", "apt": "apt show {pkg}"}),
    "list": (["?what have i installed (with|through) %s", "=everything installed (through|by|with) %s", "?%s: what is installed", "list what %s has installed", "=all [installed] %s packages"],
             {"brew": "brew list", "homebrew": "brew list", "dnf": "dnf list --installed", "pacman": "pacman -Q", "apk": "apk info", "zypper": "zypper search --installed-only", "apt": "apt list --installed"}),
    "outdated": (["?what is (outdated|out of date) (in|according to) %s", "?which packages could %s (upgrade|update)", "=pending updates (in|of) %s, (without|not) installing them", "?%s: what has a newer version", "check for updates with %s but don't install (them|any)"],
                 {"brew": "brew outdated", "homebrew": "brew outdated", "dnf": "dnf check-update", "pacman": "pacman -Qu", "zypper": "zypper list-updates", "apt": "apt list --upgradable"}),
    "one": (["(upgrade|update) only {pkg} (with|through|using) %s", "?%s: a newer {pkg}, nothing else", "?my {pkg} is old, let %s (raise|update) just that one", "bring {pkg} [and nothing else] up to date with %s"],
            {"brew": "brew upgrade {pkg}", "homebrew": "brew upgrade {pkg}", "dnf": "sudo dnf upgrade {pkg}", "apt": "sudo apt install --only-upgrade {pkg}", "zypper": "sudo zypper update {pkg}"}),
    "all": (["(upgrade|update|refresh) everything (with|through|in|from) %s", "?%s: all updates, now", "?let %s bring this machine up to date", "(install|apply) all [the] pending %s (updates|upgrades)"],
            {"brew": "brew update && brew upgrade", "homebrew": "brew update && brew upgrade", "dnf": "sudo dnf upgrade", "pacman": "sudo pacman -Syu", "apk": "apk upgrade", "zypper": "sudo zypper update", "apt": "sudo apt update && sudo apt upgrade"}),
    "owner": (["?which %s package (owns|does|brought) {file}", "?where does {file} come from, ask %s", "?%s: owner of {file}", "=the %s package {file} belongs to"], {"dnf": "dnf provides {file}", "pacman": "pacman -Qo {file}", "apk": "apk info --who-owns {file}", "apt": "dpkg -S {file}"}),
    "files": (["?which files (did|has) %s (install|put down) for {pkg}", "=files {pkg} (consists of|put on my disk), according to %s", "?%s: files of {pkg}"], {"brew": "brew list {pkg}", "dnf": "rpm -ql {pkg}", "pacman": "pacman -Ql {pkg}", "apk": "apk info -L {pkg}", "apt": "dpkg -L {pkg}"}),
    "orphans": (["(remove|drop) what %s installed as a dependency and nothing needs (now|any more)", "?%s: leftover dependencies away", "(get rid of|sweep out) orphaned packages with %s", "?packages nobody needs any more, %s should remove them"], {"brew": "brew autoremove", "homebrew": "brew autoremove", "dnf": "sudo dnf autoremove", "apt": "sudo apt autoremove"}),
    "cache": (["(empty|clear|clean) %s's (download|package) cache", "?%s: cache away", "(free|reclaim) the space %s wastes on old downloads", "?%s keeps old downloads, throw them out"], {"brew": "brew cleanup", "homebrew": "brew cleanup", "dnf": "sudo dnf clean all", "pacman": "sudo pacman -Sc", "apt": "sudo apt clean"}),
    "history": (["?what did %s do (lately|recently)", "=the history of %s", "?which %s transactions were there", "?what was installed and removed by %s over time"], {"dnf": "dnf history", "apt": "less /var/log/apt/history.log"})}


@compose("benchhand-manager", weight=4, tags="brew dnf pacman apt")
def manager(rng):
    """What is wanted × the package manager that is named."""
    say, runs = MANAGERS[rng.choice(sorted(MANAGERS))]
    name = rng.choice(sorted(runs))
    return [s % name for s in say], runs[name]


family("brew-dnf", "brew dnf", [
    ("brew-cask", "brew install --cask {pkg}", ["install the (mac app|gui app|desktop app) {pkg} with (brew|homebrew)", "brew cask {pkg}", "?{pkg} is a mac app with windows, get it from homebrew", "=the {pkg} app through a homebrew cask", "?not the command line tool but the {pkg} application, by homebrew"]),
    ("brew-leaves", "brew leaves", ["?which (brew|homebrew) packages did i ask for myself", "=(brew|homebrew) packages that nothing else depends on", "=my own (brew|homebrew) installs, not their dependencies", "brew list without the dependencies", "?what did i install myself in homebrew, dependencies left out"]),
    ("brew-uses", "brew uses --installed {pkg}", ["?which installed (brew|homebrew) packages need {pkg}", "?can i remove {pkg} from (brew|homebrew), who depends on it", "=dependents of {pkg} in (brew|homebrew)", "?who needs {pkg} among my homebrew packages", "before i uninstall {pkg} from brew, show what would miss it"]),
    ("brew-pin", "brew pin {pkg}", ["?(brew|homebrew) must not upgrade {pkg}", "(freeze|pin|hold) {pkg} at its version in (brew|homebrew)", "=the brew package {pkg} held back from upgrades", "keep homebrew from touching {pkg}", "?an upgrade of {pkg} broke things before, brew should leave it alone"]),
    ("brew-doctor", "brew doctor", ["?is something wrong with my homebrew", "check (brew|homebrew) for problems", "?brew behaves strangely, let it examine itself", "=a health check of homebrew", "let homebrew diagnose itself"]),
    ("brew-bundle", "brew bundle dump", ["write a Brewfile of what i have installed", "?i get a new mac, record all my homebrew packages", "=my homebrew packages as a Brewfile", "export what homebrew installed (to|into) a Brewfile", "=a list of all i have from homebrew that another mac can install from"]),
    ("dnf-undo", "sudo dnf history undo last", ["?the last dnf (install|transaction|upgrade) was a mistake, take it back", "undo the last dnf transaction", "=dnf's last transaction reversed", "roll back what dnf did last", "?what dnf just did was wrong, revert it"]),
])

# ---- packages of the languages
family("lang-packages", "npm pip cargo go", [
    ("npm-major", "npm install {pkg}@latest", ["get the newest {pkg} with npm, (even|also) if it is a new major version", "?{pkg} in package.json holds me at an old major, take the latest", "jump to the latest {pkg} [in npm]", "=the very latest {pkg} from npm", "?npm update will not cross the major version of {pkg}, force the newest"]),
    ("npm-reset", "rm -rf node_modules && npm install", ["(nuke|delete|wipe) node_modules and install (again|afresh|anew)", "?my node_modules is (corrupt|broken|weird), start over", "=a fresh node_modules", "reinstall every npm dependency from zero", "?node_modules out, then everything in again from package.json"]),
    ("npm-dryrun", "npm publish --dry-run", ["?what would npm publish (upload|send)", "=files that npm would publish, (without|not) publishing [them]", "rehearse publishing [the] [npm] package", "npm publish but only pretend", "?which files end up in my npm package, don't publish yet"]),
    ("npm-versions", "npm view {pkg} versions", ["=all published versions of {pkg} [on|in] npm", "?which versions of {pkg} are on npm", "?npm: every version of {pkg}", "list [the] releases of [the] npm package {pkg}", "?which releases can i choose from for the npm package {pkg}"]),
    ("pip-why-loc", "pip show -f {pkg}", ["?which files did pip install for {pkg}", "=files of the python package {pkg}", "?what does [the python package] {pkg} put on my disk", "?pip: files of {pkg}", "list the files that belong to {pkg} in pip"]),
    ("pip-uninstall-all", "pip freeze | xargs pip uninstall -y", ["uninstall every (pip|python) package [in this venv]", "?empty this virtualenv, all packages out", "=a venv without any packages", "?pip: remove everything", "clear out all pip packages of this environment"]),
    ("pip-mod-where", "python3 -c 'import {name}; print({name}.__file__)'", ["?(where|from which file) does python (load|import|take) [the module] {name} [from]", "=the file python's module {name} comes from", "?where on disk is the python module {name}", "locate [the] python module {name}", "?is python picking up the wrong {name}, print the path it imports"]),
    ("cargo-features", "cargo build --features {name}", ["(build|compile) with [the] cargo feature {name}", "?the rust feature {name} should be on", "cargo build, feature {name} (enabled|on)", "=a rust build with feature {name}", "?{name} is behind a feature flag in this crate, compile it in"]),
    ("cargo-bin", "cargo run --bin {name}", ["?this crate has several binaries, (run|start) {name}", "run [the] [rust] binary {name} of this crate", "?cargo: start the binary {name}", "=cargo running its binary {name}", "pick {name} among the binaries of this cargo project and run it"]),
    ("cargo-test-one", "cargo test {word}", ["only [the] rust tests (with|that have) {word} in their name", "?just the {word} tests in cargo", "cargo test, nothing but {word}", "=rust tests matching {word}", "filter cargo test by {word}"]),
    ("cargo-args", "cargo run -- {file}", ["run my rust program (on|with) [the file] {file}", "cargo run and hand {file} to the program", "=my rust program fed {file} as its argument", "?my crate takes a file, try it with {file}", "?the rust program wants a file name, give it {file}"]),
    ("go-one-test", "go test -run {word} ./...", ["only [the] go test[s] {word}", "?just {word} of the go tests", "?go: run the test {word} and no other", "=the go test {word} alone", "filter the go tests by {word}"]),
    ("go-cover-html", "go test -coverprofile=cover.out ./... && go tool cover -html=cover.out", ["?which lines do my go tests (miss|not reach), (in the browser|as a page)", "=go test coverage in the browser", "go coverage as html", "show uncovered go lines in a browser", "open an html report of what my go tests cover"]),
    ("go-install", "go install {pkg}@latest", ["install the go (tool|program) {pkg}", "?{pkg} is written in go, get me its latest binary", "=the latest {pkg} binary via go install", "go install {pkg}, newest", "put the go command {pkg} in my GOPATH, latest version"]),
], weight=.8)


@compose("benchhand-npm-bump", weight=1, tags="npm")
def npm_bump(rng):
    """npm version: patch, minor, major."""
    part, where = rng.choice([("patch", "last"), ("minor", "middle"), ("major", "first")])
    return ["bump the " + part + " version of this npm package", "(raise|increase) the " + where + " number of the [npm] package version", "=the next " + part + " version in package.json", "npm " + part + " (bump|release)", "?package.json needs a new " + part + " version"], "npm version " + part


# ---- python, servers, watching, timing
many("", "python3", [
    ("py-serve-local", "python3 -m http.server --bind 127.0.0.1 {port}", ["serve this folder on port {port} for (my own machine|localhost|me) only", "?a python web server on {port} that nobody else on the network can reach", "=an http server on {port} bound to localhost", "share nothing with the network, just serve here on local port {port}", "?i want to try my static site at localhost {port} without exposing it"]),
    ("py-json-key", "python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[\"{key}\"])' {json}", ["print [the] [field] {key} of {json} with python", "?no jq here, get {key} out of {json} with python", "=the value of {key} in {json}, read by python", "python one-liner: {key} from {json}", "read {json} with python and print its {key}"]),
    ("py-zip-list", "python3 -m zipfile -l {name}.zip", ["list [the] zip {name}.zip with python", "?unzip is not installed, what is in {name}.zip", "=contents of the zip {name}.zip by way of python", "?python: names inside the zip {name}.zip", "?look into {name}.zip, only python is there"]),
    ("py-unzip", "python3 -m zipfile -e {name}.zip {dir}", ["unpack [the] zip {name}.zip into {dir} with python", "?unzip is not installed, get {name}.zip into {dir}", "=the zip {name}.zip extracted to {dir} by python", "extract {name}.zip to {dir}, python has to do it", "?{dir} should get the contents of {name}.zip, all i have is python"]),
    ("py-venv-run", ".venv/bin/python {file}", ["run {file} with the python of the venv without activating it", "?{file} should use the virtualenv's interpreter, i don't want to activate [anything]", "=the venv's own python running {file}", "{file} through .venv", "use the interpreter in .venv for {file}, no activation"]),
    ("py-venv-out", "deactivate", ["leave the (venv|virtualenv|virtual environment)", "?how do i get out of this (venv|virtualenv)", "=the system python again instead of the venv", "i am done with the (venv|virtual environment), back to the normal python", "switch the virtualenv off"]),
    ("py-which-env", "echo \"$VIRTUAL_ENV\"", ["?which (venv|virtualenv) am i in", "?is a virtual environment active", "=the path of the active virtualenv", "print where my current venv lives", "?am i inside a virtualenv, and which"]),
    ("flask-run", "flask run --port {port}", ["(start|run|launch) [the] flask app on port {port}", "?flask on {port}", "=the flask dev server listening at {port}", "?port {port} for my flask app", "?port 5000 is taken, run flask on {port} instead"]),
    ("flask-debug", "flask run --debug", ["(start|run) [the] flask app so that it reloads (when|whenever) i edit [it]", "=flask with debug mode (on|enabled)", "?flask should pick up my code changes by itself", "=flask in debug mode, with auto reload", "?i want tracebacks in the browser from flask"]),
    ("uvicorn", "uvicorn {name}:app --reload --port {port}", ["(start|run|serve) [the] fastapi app in {name} on port {port} (with reload|and reload on changes)", "=uvicorn for {name} on {port}, reloading", "=the asgi app of module {name} at port {port}, restarted on every edit", "?run the fastapi app from {name} at port {port} while i develop it", "let uvicorn serve {name} on port {port} and reload"]),
    ("django-run", "python3 manage.py runserver {port}", ["(start|run|launch) [the] django (site|server|project) on port {port}", "=django dev server at {port}", "?my django site should answer on port {port}", "?let me see my django project at localhost {port}", "runserver on {port}"]),
    ("django-migrate", "python3 manage.py migrate", ["apply [the] [pending] django migrations", "?django complains about unapplied migrations", "=my django database up to date with its models", "migrate the django database", "?i pulled new django models, bring the tables in line"]),
])
many("", "entr watch hyperfine", [
    ("entr-restart", "find {dir} -name '*.{ext}' | entr -r {cmd}", ["restart {cmd} (whenever|each time|as soon as) a {ext} file " + W + " changes", "?{cmd} is a server, start it anew after edits to {ext} files " + W, "kill and rerun {cmd} on every {ext} change " + W, "=live reload of {cmd} driven by {ext} files " + W, "?when i save a {ext} file " + W + " the running {cmd} should be replaced by a new one"]),
    ("entr-clear", "find {dir} -name '*.{ext}' | entr -c {cmd}", ["clear the screen and (run|rerun) {cmd} (whenever|each time) a {ext} file " + W + " changes", "{cmd} on a clean screen after every save of {ext} files " + W, "=a fresh screen with the output of {cmd} after each change to {ext} files " + W, "?wipe the terminal and redo {cmd} at each edit of a {ext} file " + W, "rerun {cmd} at every {ext} change " + W + ", screen cleared first"]),
    ("watch-exit", "watch -g {cmd}", ["(repeat|watch|keep running) {cmd} until its output changes", "?let me know once {cmd} says something different", "wait for the output of {cmd} to change and then stop", "=watching {cmd}, ending at the first change", "?{cmd} shows the same for now, stop as soon as it does not"]),
    ("until-ok", "until {cmd}; do sleep {age:seconds}; done", ["(retry|repeat|try) {cmd} every {age} until it (succeeds|works)", "?{cmd} fails at first, keep trying with {age} in between", "{cmd} again and again, {age} apart, till it goes through", "don't give up on {cmd}, pause {age} between tries", "?the service is still starting, call {cmd} each {age} till it is fine"]),
    ("times", "for i in $(seq {n}); do {cmd}; done", ["{cmd}, {n} times", "(run|do|execute) {cmd} {n} times in a row", "?{cmd} is flaky, let it go {n} rounds", "repeat {cmd} {n} times", "=the output of {n} runs of {cmd}"]),
    ("timeout", "timeout {age:seconds} {cmd}", ["{cmd}, but (no longer|not more) than {age}", "give {cmd} {age} and kill it if it isn't done", "?{cmd} sometimes hangs, stop it after {age}", "{age} limit for {cmd}", "run {cmd} for at most {age}"]),
    ("time-mem", {"gnu": "/usr/bin/time -v {cmd}", "bsd": "/usr/bin/time -l {cmd}"}, ["?how much memory does {cmd} (need|use) at its peak", "=peak memory and time of {cmd}", "(measure|profile) {cmd}, memory too, not just (time|seconds)", "run {cmd} and report its maximum resident set", "?is {cmd} a memory hog, run it and see the peak"]),
], default=D)


@compose("benchhand-hyperfine", weight=1.2, tags="hyperfine")
def hyperfine(rng):
    """hyperfine: warmup, number of runs, a file for the results."""
    bits = {"warm": ("--warmup {n}", ["after {n} warmup runs", "with {n} warm-up rounds", "warming up {n} times"]), "runs": ("--runs {n}", ["over {n} runs", "{n} times", "with {n} measured runs"]),
            "md": ("--export-markdown {file}", ["results as markdown in {file}", "and write a markdown table to {file}"]), "json": ("--export-json {file}", ["results as json in {file}", "and save the numbers as json in {file}"])}
    keys = rng.choice([["warm"], ["runs"], ["md"], ["json"], ["warm", "md"], ["runs", "json"], ["runs", "md"]])
    two = rng.random() < .4
    what = "{cmd} against {cmd2}" if two else "{cmd}"
    words = ", ".join(rng.choice(bits[k][1]) for k in keys)
    say = ["benchmark " + what + " " + words, "?hyperfine " + what + ", " + words, "=a benchmark of " + what + ", " + words] + (["?which is faster, {cmd} or {cmd2}, measured with hyperfine " + words] if two else ["?how fast is {cmd} on average, measured with hyperfine " + words])
    return say, "hyperfine " + " ".join(bits[k][0] for k in keys) + " '{cmd}'" + (" '{cmd2}'" if two else "")


# ---- ffmpeg, imagemagick, pdf
@compose("benchhand-ffmpeg", weight=4, tags="ffmpeg")
def ffmpeg(rng):
    """A video made smaller, shorter, slower, mute: two or three of these in one go."""
    filters = {"h": ("scale=-2:{n}", ["{n} pixels high", "with a height of {n}", "scaled to {n}p", "in {n}p"]), "w": ("scale={n}:-2", ["{n} pixels wide", "with a width of {n}"]), "fps": ("fps={n2}", ["at {n2} frames per second", "with {n2} fps"]),
               "gray": ("format=gray", ["in black and white", "without color"]), "hflip": ("hflip", ["mirrored", "flipped left to right"]), "turn": ("transpose=1", ["turned clockwise", "rotated 90 degrees to the right"])}
    others = {"mute": ("-an", ["without sound", "muted", "with the audio dropped", "no audio"]), "crf": ("-c:v libx264 -crf 28", ["compressed harder", "squeezed with crf 28", "at lower quality to save space"])}
    cuts = {"first": ("", "-t {age:seconds} ", ["only the first {age}", "cut off after {age}"]), "skip": ("-ss {age:seconds} ", "", ["leaving out the first {age}", "starting {age} in"])}
    f = rng.choice(sorted(filters))
    second = rng.choice(sorted(set(filters) - {f} - ({"w", "h"} if f in "wh" else set()))) if rng.random() < .25 else None
    o = rng.choice(sorted(others)) if rng.random() < .6 or not second else None
    c = rng.choice(sorted(cuts)) if rng.random() < .35 or not (second or o) else None
    order = ["fps", "h", "w", "gray", "hflip", "turn"]
    chosen = sorted([f] + ([second] if second else []), key=order.index)
    words = [rng.choice(filters[k][1]) for k in chosen] + ([rng.choice(others[o][1])] if o else []) + ([rng.choice(cuts[c][2])] if c else [])
    rng.shuffle(words)
    w = (", " if len(words) > 2 else rng.choice([", ", " and "])).join(words)
    say = ["=[the] (video|clip|movie) {file} " + w + ", as {file2}", "make {file2} from [the] (video|clip|movie) {file}, " + w, "?{file2} should be {file} " + w, "(convert|re-encode|transcode) [the] (video|clip|recording) {file} to {file2}, " + w, "?i need [the] (video|clip) {file} " + w + ", call it {file2}", "ffmpeg {file} to {file2}: " + w]
    pre, post = (cuts[c][0], cuts[c][1]) if c else ("", "")
    return say, "ffmpeg " + pre + "-i {file} " + post + "-vf " + ",".join(filters[k][0] for k in chosen) + (" " + others[o][0] if o else "") + " {file2}"


@compose("benchhand-image", weight=3.5, tags="convert")
def image(rng):
    """A picture with two or three of: a size, a turn, gray, no metadata, a quality, a border, blurred; one or all of a kind."""
    parts = {"size": ("-resize {n}x{n2}", ["within {n} by {n2} [pixels]", "fit into {n}x{n2}"]), "pct": ("-resize {n}%", ["shrunk to {n} percent", "at {n}% of its size"]), "wide": ("-resize {n}", ["{n} pixels wide", "scaled to a width of {n}"]),
             "turn": ("-rotate 90", ["turned right", "rotated clockwise by 90 degrees"]), "over": ("-rotate 180", ["turned upside down", "rotated by 180 degrees"]), "gray": ("-colorspace Gray", ["in gray", "without colors", "in black and white"]), "strip": ("-strip", ["without metadata", "with the exif data removed", "stripped of exif"]),
             "q": ("-quality {n3}", ["at quality {n3}", "with {n3} percent jpeg quality"]), "trim": ("-trim +repage", ["with the empty margins cut off", "borders trimmed away"]), "orient": ("-auto-orient", ["the right way up according to exif", "auto-oriented"]), "blur": ("-blur 0x8", ["blurred"]), "neg": ("-negate", ["with colors inverted", "as a negative"])}
    order = ["orient", "trim", "turn", "over", "size", "pct", "wide", "gray", "neg", "blur", "strip", "q"]
    while True:
        keys = rng.sample(order, rng.choice([1, 2, 2, 3]))
        if len(set(keys) & {"size", "pct", "wide"}) < 2 and len(set(keys) & {"turn", "over", "orient"}) < 2 and keys not in (["size"], ["pct"], ["wide"], ["q"], ["gray"]):
            break
    w = (", " if len(keys) > 2 else rng.choice([", ", " and "])).join(rng.choice(parts[k][1]) for k in keys)
    ops = " ".join(parts[k][0] for k in sorted(keys, key=order.index))
    if rng.random() < .35:
        return ["=all {ext} (images|pictures|photos) here " + w + ", in place", "?every {ext} (picture|image|photo) in this folder should be " + w, "(change|rework|overwrite) all [the] {ext} (images|photos) here [so that they are] " + w, "mogrify [the] {ext} files, " + w], "mogrify " + ops + " *.{ext}"
    return ["=[the] (picture|image|photo) {file} " + w + ", as {file2}", "make {file2} from [the] (picture|image|photo) {file}, " + w, "?{file2} should be [the] (picture|image|photo) {file} " + w, "(save|store) [the] (image|photo|picture) {file} " + w + " (as|to|under) {file2}", "?i need [the] (image|photo|picture) {file} " + w + ", call it {file2}"], "convert {file} " + ops + " {file2}"


family("media", "ffmpeg convert pdf", [
    ("gif-clip", "ffmpeg -ss {age:seconds} -t {age2:seconds} -i {file} -vf fps=10,scale={n}:-1 {file2}", ["=a gif {file2} of {age2} of {file}, starting {age} in, {n} pixels wide", "cut {age2} out of the video {file} from {age} on and make it a {n} pixel wide gif {file2}", "?the bit of {file} from {age} for {age2} as a gif {file2}, width {n}", "?i want a small gif {file2} for the readme, {n} wide, from {file}: start at {age}, length {age2}", "turn {age2} of {file} after {age} into the gif {file2} scaled to {n} pixels across"]),
    ("ff-replace-audio", "ffmpeg -i {file} -i {file2} -map 0:v -map 1:a -c:v copy -shortest {file3}", ["(replace|swap) the (sound|audio|soundtrack) of {file} (with|for) {file2}, (result|output) in {file3}", "?{file3} should have the picture of {file} and the sound of {file2}", "put the music {file2} under the video {file} [instead of its own sound] as {file3}", "=the video {file} with {file2} as its only sound, in {file3}", "dub the video {file} with the track {file2}, written to {file3}"]),
    ("ff-still-audio", "ffmpeg -loop 1 -i {file} -i {file2} -c:v libx264 -tune stillimage -shortest {file3}", ["make a video {file3} (from|out of) the picture {file} and the song {file2}", "?youtube wants a video, i have the image {file} and the audio {file2}, make {file3}", "=a video {file3} showing {file} while {file2} plays", "?put the podcast {file2} on a video with the cover {file} as the only frame, call it {file3}", "turn the sound file {file2} plus the still {file} into [the movie] {file3}"]),
    ("ff-loudnorm", "ffmpeg -i {file} -af loudnorm {file2}", ["(even out|normalize) the (volume|loudness) of {file} (into|as|to) {file2}", "?{file} is too quiet in places, level it and write {file2}", "=the recording {file} at a normal loudness, as {file2}", "level the loudness of the recording {file} and save it as {file2}", "?some of the speakers in {file} are quiet, others loud, even it out in {file2}"]),
    ("ff-slow", "ffmpeg -i {file} -vf setpts=2*PTS -an {file2}", ["=the video {file} at half speed as {file2}", "play {file} twice as slow and save (that|it) as {file2}", "?slow motion of the clip {file} into {file2}, half the speed", "slow the video {file} down by half to {file2}", "make the clip {file} last twice as long, output {file2}, no sound"]),
    ("ff-atempo", "ffmpeg -i {file} -af atempo=1.5 {file2}", ["=the audio {file} one and a half times as fast as {file2}", "speed [the] (podcast|recording|audio) {file} up by half (into|as) {file2}", "?i listen at 1.5x, make {file2} from the podcast {file}", "?lecture {file} is too slow, make it 1.5 times faster in {file2}", "one and a half times speed for the audio of {file}, saved to {file2}"]),
    ("ff-last", "ffmpeg -sseof -{age:seconds} -i {file} -c copy {file2}", ["=only the last {age} of the (video|recording|clip) {file}, as {file2}", "keep nothing but the final {age} of the (video|recording) {file} in {file2}", "?{file2} should be the end of {file}, the last {age}", "trim the recording {file} to its last {age}, output {file2}", "?i only care about how the video {file} ends, the closing {age}, save as {file2}"]),
    ("ff-codec", "ffprobe -v error -select_streams v:0 -show_entries stream=codec_name,width,height -of csv=p=0 {file}", ["?which (codec|video codec) and resolution does {file} have", "=codec, width and height of the video {file}", "?is {file} h264 or h265 and how many pixels", "{file}: video codec and dimensions", "?will my tv play the video {file}, which codec and size is it"]),
    ("im-side", "convert {file} {file2} +append {file3}", ["{file} left, {file2} right, as one (picture|image) {file3}", "=a before and after (picture|image) {file3} of {file} and {file2}", "glue {file} and {file2} together horizontally as {file3}", "?{file3} should show {file} next to {file2}", "join the pictures {file} and {file2} side by side into {file3}"]),
    ("im-stack", "convert {file} {file2} -append {file3}", ["{file} on top, {file2} below, as one (picture|image) {file3}", "glue {file} and {file2} together vertically as {file3}", "?{file3} should show {file} above {file2}", "=the screenshots {file} and {file2} stacked in {file3}", "join the pictures {file} and {file2} one below the other into {file3}"]),
    ("im-compare", "compare {file} {file2} {file3}", ["(mark|highlight) the pixels (where|in which) the (images|screenshots|pictures) {file} and {file2} differ, in {file3}", "=a visual diff {file3} of the images {file} and {file2}", "?how do the screenshots {file} and {file2} differ, draw it as {file3}", "?what changed between the screenshots {file} and {file2}, as an image {file3}", "paint the differing pixels of the pictures {file} and {file2} into {file3}"]),
    ("im-thumbs", "mogrify -path {dir} -thumbnail {n}x{n} *.{ext}", ["=thumbnails of all {ext} (pictures|images|photos), {n} pixels, in {dir}", "put {n} pixel thumbnails of the {ext} (images|photos) into {dir}", "?{dir} should get small previews of my {ext} files, at most {n} pixels, originals untouched", "make little {n} pixel versions of every {ext} photo, in {dir}", "?a gallery needs thumbnails, {n} by {n} at most, of the {ext} files, into {dir}"]),
    ("pdf-pages", "pdfinfo {file} | grep Pages", ["?how many pages (does|has) [the pdf] {file} [have]", "=page count of [the] pdf {file}", "{file}: pages", "count the pages of [the] pdf {file}", "?is the pdf {file} long, number of pages"]),
    ("pdf-drop-first", "qpdf {file} --pages . 2-z -- {file2}", ["[the] pdf {file} without its (first|cover|title) page, as {file2}", "(drop|remove|cut) the (first|cover) page of [the] pdf {file} and write {file2}", "?the first page of [the pdf] {file} is junk, {file2} should start at the second", "strip the cover sheet off the pdf {file}, result in {file2}", "=all but the first page of the pdf {file}, as {file2}"]),
    ("pdf-reverse", "qpdf {file} --pages . z-1 -- {file2}", ["=[the pdf] {file} in reverse page order as {file2}", "?i scanned {file} back to front, turn the order of pages round into {file2}", "(reverse|flip) the order of the pages in [the] pdf {file}, (result|output) {file2}", "?the pages of the pdf {file} come last to first, {file2} should be the other way round", "turn the pdf {file} back to front, save as {file2}"]),
    ("pdf-page-png", "pdftoppm -png -r {n2} -f {n} -l {n} {file} {name}", ["=page {n} of [the] pdf {file} as a png {name} at {n2} dpi", "turn page {n} of [the] pdf {file} into [an image] {name} with {n2} dpi", "?i need just page {n} of {file} as a picture {name}, {n2} dpi", "export page {n} of the pdf {file} as png, {n2} dots per inch, name {name}", "?a sharp picture of page {n} of {file}, {n2} dpi, called {name}"]),
    ("pdf-page-text", "pdftotext -f {n} -l {n2} {file} -", ["=the text of pages {n} to {n2} of [the] pdf {file}", "?what is written on pages {n} through {n2} of [the] pdf {file}", "read pages {n} to {n2} of [the pdf] {file} in the terminal", "extract text from the pdf {file}, only pages {n} to {n2}", "print the words on pages {n} to {n2} of the pdf {file}"]),
    ("pdf-fonts", "pdffonts {file}", ["?which fonts does [the] pdf {file} use", "=fonts (in|of) [the] pdf {file}", "?are the fonts embedded in [the pdf] {file}", "list the fonts inside the pdf {file}", "?the printer substitutes fonts, which ones does the pdf {file} need"]),
], weight=.8)

# ---- sqlite
@compose("benchhand-sqlite", weight=3, tags="sqlite3")
def sqlite(rng):
    """Rows, columns, order, number and what is counted, of a table in an sqlite file; a way to print it."""
    where, cond = rng.choice([("", ""), ("", ""), (" where {key2} is {word}", " WHERE {key2} = '{word}'"), (" with {key2} (over|above|greater than) {n2}", " WHERE {key2} > {n2}"), (" with {key2} (under|below|less than) {n2}", " WHERE {key2} < {n2}"),
                              (" whose {key2} is empty", " WHERE {key2} IS NULL"), (" whose {key2} contains {word}", " WHERE {key2} LIKE '%{word}%'")])
    db = rng.choice(["[the] sqlite (database|db|file) {file}", "{file}, an sqlite database", "[the] sqlite {file}"])
    kind = rng.choice(["rows", "rows", "top", "count", "group", "distinct", "column"])
    if kind == "rows":
        if not cond:
            where, cond = " where {key2} is {word}", " WHERE {key2} = '{word}'"
        say = ["=[the] rows of [the] [table] {name}" + where + ", from " + db, "?in " + db + ", which rows of {name} are there" + where, "select from {name} in " + db + " the rows" + where]
        sql = "SELECT * FROM {name}" + cond
    elif kind == "top":
        up = rng.random() < .5
        say = ["=the {n} rows of [the] [table] {name} with the (" + ("smallest|lowest" if up else "largest|highest|biggest") + ") {key}, in " + db, "?which {n} rows of {name} in " + db + " have the " + ("lowest" if up else "highest") + " {key}"]
        sql = "SELECT * FROM {name} ORDER BY {key}" + (" LIMIT {n}" if up else " DESC LIMIT {n}")
    elif kind == "count":
        if not cond:
            where, cond = " with {key2} over {n2}", " WHERE {key2} > {n2}"
        say = ["?how many rows of {name} are there" + where + ", in " + db, "count [the] rows of [the] [table] {name}" + where + " in " + db, "=number of rows in {name}" + where + ", " + db]
        sql = "SELECT count(*) FROM {name}" + cond
    elif kind == "group":
        say = ["?how many rows are there per {key} in [the] table {name} of " + db, "count [the] rows of {name} by {key} in " + db, "=a count for each {key} in {name}, " + db]
        sql = "SELECT {key}, count(*) FROM {name} GROUP BY {key}"
    elif kind == "distinct":
        say = ["=the different values of {key} in [the] table {name} of " + db, "?which values does {key} take in {name}, " + db, "=every {key} of [the] table {name} once, from " + db]
        sql = "SELECT DISTINCT {key} FROM {name}"
    else:
        say = ["=only [the] column {key} of [the] table {name}" + where + ", from " + db, "?what is {key} in {name}" + where + ", in " + db, "print [the] {key} of every row of {name}" + where + " in " + db]
        sql = "SELECT {key} FROM {name}" + cond
    opt = ""
    if rng.random() < .3:
        opt, how = rng.choice([("-header -csv ", ["as csv", "as csv with a header"]), ("-json ", ["as json"]), ("-box ", ["in a box", "drawn as a table"])])
        say = [x + ", " + rng.choice(how) for x in say]
    q = '"' if "'" in sql else "'"
    return say, "sqlite3 " + opt + "{file} " + q + sql + ";" + q


family("sqlite-more", "sqlite3", [
    ("cols", "sqlite3 {file} 'PRAGMA table_info({name});'", ["?which columns does [the] table {name} in [the] sqlite [file] {file} have", "=columns of {name} and their types, sqlite {file}", "describe [the] table {name} of [the] sqlite database {file}", "?what fields are there in [the] table {name}, sqlite file {file}", "=the layout of [the] table {name} (in|of) [the] sqlite file {file}"]),
    ("copy", "sqlite3 {file} '.backup {file2}'", ["(back up|copy) [the] [live] sqlite database {file} to {file2} (while it is in use|safely)", "?{file} is an sqlite database in use, get a clean copy into {file2}", "=a consistent copy {file2} of the sqlite database {file}", "?my app is writing to the sqlite file {file}, i need a backup {file2} nonetheless", "snapshot the sqlite database {file} into {file2}"]),
    ("indexes", "sqlite3 {file} .indexes", ["?which indexes does [the] sqlite database {file} have", "=indexes (in|of) [the] sqlite file {file}", "list [the] indexes of [the] sqlite file {file}", "?is anything indexed in the sqlite database {file}", "?sqlite {file}: indexes"]),
    ("ro", "sqlite3 -readonly {file}", ["open [the] sqlite database {file} without the risk of changing it", "?i want to look around in the sqlite file {file} read-only", "=an sqlite prompt on {file}, read only", "peek around in [the] sqlite file {file}, nothing must be written", "?production sqlite file {file}, let me query but not modify it"]),
    ("json-all", "sqlite3 -json {file} 'SELECT * FROM {name};'", ["=[the] table {name} of [the] sqlite database {file} as json", "?i need {name} from the sqlite file {file} in json", "dump sqlite table {name} from {file} as json", "export [the] sqlite table {name} (of|in) {file} (to|as) json", "?a script wants json, give it [the] table {name} of the sqlite file {file}"]),
    ("drop", "sqlite3 {file} 'DROP TABLE {name};'", ["(drop|delete) [the] table {name} from [the] sqlite database {file}", "?{name} is an old table in the sqlite file {file}, get rid of it", "remove [the] whole table {name} out of [the] sqlite file {file}", "?nobody uses [the] table {name} of the sqlite database {file}, drop it", "=[the] sqlite database {file} without its table {name}"]),
    ("dump-one", "sqlite3 {file} '.dump {name}' > {file2}", ["=[the] sql of just [the] table {name} from [the] sqlite database {file}, in {file2}", "dump only [the] table {name} of [the] sqlite [file] {file} to {file2}", "?not the whole sqlite database {file}, only the table {name} as sql in {file2}", "export [the] sqlite table {name} of {file} as sql statements to {file2}", "?{file2} should recreate [the] table {name} from the sqlite database {file}, nothing else"]),
])


# ---- searching and counting code
@compose("benchhand-rg", weight=3, tags="rg")
def ripgrep(rng):
    """ripgrep, named by the request, with one or two wishes."""
    wishes = {"i": ("-i", ["in any case", "no matter the case", "ignoring case"]), "w": ("-w", ["as a whole word", "whole words only"]), "l": ("-l", ["just the file names", "file names only"]), "c": ("-c", ["counted per file", "how often per file"]), "F": ("-F", ["taken literally", "not as a regex"]),
              "C": ("-C {n}", ["with {n} lines around [each hit]", "{n} lines of context"]), "g": ("-g '*.{ext}'", ["only in {ext} files", "in {ext} files"]), "ng": ("-g '!*.{ext}'", ["but not in {ext} files", "leaving out {ext} files"]),
              "hid": ("--hidden", ["hidden files too", "dotfiles included"]), "u": ("--no-ignore", ["ignored files too", "even what .gitignore hides"])}
    order = ["i", "w", "F", "l", "c", "C", "hid", "u", "g", "ng"]
    while True:
        keys = rng.sample(order, rng.choice([0, 1, 1, 2, 2]))
        if not ({"l", "c"} <= set(keys) or {"g", "ng"} <= set(keys) or ("C" in keys and set(keys) & {"l", "c"})):
            break
    w = "".join(", " + rng.choice(wishes[k][1]) for k in keys)
    at = rng.random() < .5
    where = " (in|under) {dir}" if at else ""
    say = [rng.choice(["(rg|ripgrep) for {word}", "search for {word} with (rg|ripgrep)", "let ripgrep look for {word}", "=ripgrep hits for {word}", "?where does ripgrep find {word}", "use (rg|ripgrep) to find {word}", "(rg|ripgrep) {word}"]) + where + w]
    flags = "".join(wishes[k][0] + " " for k in sorted(keys, key=order.index))
    return say, "rg " + flags + "'{word}'" + (" {dir}" if at else "")


many("", "grep wc", [
    ("loc-ext", "find {dir} -name '*.{ext}' -exec cat {{}} + | wc -l", ["?how many lines of {ext} code (are there|do we have|did we write) " + W, "=total lines of all {ext} files " + W + " as one number", "add up the lines of every {ext} file " + W + ", subfolders included, one number", "count [the] {ext} lines in the whole tree " + W + ", (only|just) the sum", "=size of the {ext} code base " + W + " in lines"]),
    ("loc-lang", "cloc {dir}", ["?how much code is (in|under) {dir}, by language, without comments and blanks", "=lines of code per language (in|under) {dir}", "break {dir} down by programming language", "?is {dir} more python or more c, count", "{dir}: code, comments and blank lines"]),
    ("loc-git", "cloc --vcs=git", ["=lines of code per language, only of files git tracks", "cloc but just what is committed, not build output", "?how big is the code in this repo by language, ignored files left out", "count lines of code in what git knows about, by language", "?node_modules spoils the line count, restrict cloc to tracked files"]),
    ("longest-src", "find {dir} -name '*.{ext}' -exec wc -l {{}} + | sort -rn | head -n {n}", ["=the {n} longest {ext} files " + W + " by line count", "?which {ext} files " + W + " have the most lines, top {n}", "rank {ext} files " + W + " by number of lines, first {n}", "?which {n} {ext} files " + W + " ought to be split, they have too many lines", "?where are the monster files, {n} {ext} files with most lines " + W]),
    ("def-py", "grep -rnE '(def|class) {name}\\b' {dir}", ["?where is [the] python (function|class) {name} defined " + W, "=the definition of [the] python (function|method|class) {name} " + W, "jump to where python defines {name} " + W, "find def or class {name} " + W, "?which file declares {name} in python " + W]),
    ("debug-left", "grep -rnE 'console\\.log|debugger' {dir}", ["?did i leave (console.log|debugger) [calls|statements] " + W, "=forgotten console.log and debugger lines " + W, "find javascript debug leftovers " + W, "?any console.log still " + W, "check for stray debugger statements before i commit " + W]),
    ("conflict-marks", "grep -rnE '^(<<<<<<<|=======|>>>>>>>)' {dir}", ["?are there conflict markers left " + W, "=leftover <<<<<<< and >>>>>>> lines " + W, "find unresolved merge markers " + W, "?did somebody commit conflict markers " + W, "?the build chokes on <<<<<<<, where are such lines " + W]),
    ("todo-ext", "grep -rnE --include='*.{ext}' 'TODO|FIXME' {dir}", ["=TODO and FIXME notes in {ext} files " + W, "?what is left to fix in the {ext} files " + W + ", TODO or FIXME", "collect [the] TODOs and FIXMEs from {ext} files " + W, "?how many loose ends, TODO or FIXME lines of {ext} sources " + W, "grep the {ext} sources " + W + " for TODO or FIXME"]),
    ("grep-no-tests", "grep -rn --exclude-dir={{.git,node_modules}} '{word}' {dir}", ["search [for] {word} " + W + " but (skip|stay out of|leave out) .git and node_modules", "?where is {word} " + W + ", don't look in node_modules or .git", "=hits for {word} " + W + " without those from node_modules and .git", "?node_modules floods my search for {word} " + W + ", leave it and .git aside", "look for {word} " + W + " in my own code, neither .git nor node_modules"]),
    ("git-grep-count", "git grep -c '{word}'", ["?how often is {word} in each tracked file", "=count of {word} per file git tracks", "count {word} in the tracked files, file by file", "git grep {word}, counts only", "?which tracked file has {word} most, counts please"]),
    ("git-grep-l", "git grep -l '{word}'", ["?which tracked files mention {word}", "=names of the files in git that contain {word}", "git grep {word}, just file names", "list tracked files with {word} inside", "?in which files of the repo does {word} occur, skip untracked ones"]),
    ("git-grep-fn", "git grep -p '{word}'", ["?in which functions is {word} used [in this repo]", "=uses of {word} in tracked files, with the function they are in", "git grep {word} and show the enclosing function", "?who calls {word}, tracked code only, with the name of the surrounding function", "find {word} in tracked files along with the function each hit is in"]),
], default=D)

# ---- editors from the shell, conversions
family("editors", "vim code pandoc", [
    ("vim-end", "vim + {file}", ["open {file} in vim at the (end|bottom|last line)", "?vim {file} but with the cursor on the last line", "=vim on {file}, jumping to the end", "{file} in vim, bottom first", "?i want to append something to {file} with vim, go straight to its last line"]),
    ("vim-tabs", "vim -p {file} {file2}", ["open {file} and {file2} in (vim tabs|tabs of vim)", "=vim with {file} and {file2} in a tab each", "?both {file} and {file2} in one vim, as tabs", "vim tabs for {file} and {file2}", "?not splits but tabs, {file} and {file2} in vim"]),
    ("vim-stacked", "vim -o {file} {file2}", ["open {file} above {file2} in vim", "=vim split horizontally with {file} and {file2}", "vim, {file} and {file2} one (above|on top of) the other", "split vim in two rows, {file} in the upper and {file2} in the lower", "?i want {file} over {file2} in one vim window, not beside it"]),
    ("vim-hits", "vim $(grep -rl '{word}' {dir})", ["open (all|every one of the) files " + W + " that (mention|contain) {word} in vim", "?i have to edit each file with {word} in it " + W + ", load them in vim", "=vim with every file containing {word} " + W, "?rename {word} by hand, give me vim with all the files " + W + " in which it occurs", "load the files " + W + " mentioning {word} into vim"]),
    ("vim-clean", "vim -u NONE {file}", ["open {file} in vim without my config", "?my vimrc may be broken, edit {file} without it", "=bare vim on {file}, no plugins, no vimrc", "?is it my vimrc or vim itself, start it plain with {file}", "skip vimrc and plugins, edit {file} in vim"]),
    ("code-line", "code -g {file}:{line}", ["open {file} at line {line} in (vs code|vscode)", "?line {line} of {file} in vscode", "jump to {file} line {line} with visual studio code", "vscode {file} {line}", "?the error is in {file} line {line}, show me there in vscode"]),
    ("code-diff", "code -d {file} {file2}", ["compare {file} and {file2} in (vs code|vscode)", "=a vscode diff of {file} and {file2}", "?i want to see {file} versus {file2} side by side in visual studio code", "?let vscode show how {file} and {file2} differ", "diff {file} and {file2} in vscode rather than the terminal"]),
    ("nano-line", "nano +{line} {file}", ["open {file} at line {line} in nano", "nano {file}, line {line}", "?nano should start on line {line} of {file}", "edit {file} in nano, cursor on line {line}", "?the compiler complains about line {line} of {file}, nano there"]),
    ("pandoc-toc", "pandoc -s --toc {file} -o {file2}", ["(convert|turn) {file} (to|into) {file2} with a table of contents", "=the document {file} as {file2}, table of contents in front", "pandoc {file} to {file2}, toc please", "?{file2} made from {file} needs a table of contents", "?readers want an overview, make {file2} from {file} with pandoc including a toc"]),
    ("pandoc-media", "pandoc --extract-media={dir} {file} -o {file2}", ["convert [the] word document {file} to {file2} and put its (images|pictures) in {dir}", "=the docx {file} as {file2}, pictures saved under {dir}", "?{file} has pictures, convert it to {file2} and keep them in {dir}", "?where do the pictures of the docx go, convert {file} to {file2} with images in {dir}", "pandoc {file} to {file2}, extracting pictures to {dir}"]),
    ("lo-csv", "libreoffice --headless --convert-to csv {file}", ["(turn|convert|export) [the] (spreadsheet|excel file|workbook) {file} (to|into|as) csv", "?{file} is an excel sheet, i need csv", "=[the] spreadsheet {file} as csv", "excel to csv, {file}", "?no office on this server, get the spreadsheet {file} into csv"]),
    ("lo-docx", "libreoffice --headless --convert-to docx {file}", ["(turn|convert|save) [the] (odt|document) {file} (to|into|as) a word (file|document)", "?my colleague only has word, make a docx of {file}", "=[the] document {file} in docx", "=a word version of the document {file}", "?they want docx, i have {file}, convert it without opening an editor"]),
    ("lo-all-pdf", "libreoffice --headless --convert-to pdf *.{ext}", ["(turn|convert) all [the] {ext} documents here (into|to) pdf", "?every {ext} in this folder as a pdf please", "=pdfs of all {ext} documents in this folder", "batch print {ext} documents to pdf files", "?i have a folder of {ext} documents to send, pdf each of them"]),
])

# ---- git: the everyday again, reason first
many("day-", "git", [
    ("wrong-branch", "git branch {branch} && git reset --hard HEAD~1", ["?i committed to the wrong branch, the commit belongs on a new branch {branch} and must vanish here", "move my last commit to a new branch {branch} and off this one", "=my latest commit on a fresh branch {branch} instead of here", "?last commit here was meant for {branch}, which does not exist yet, move it", "?that last commit should have been on a branch of its own, {branch}, (take it off here|not here)"]),
    ("carry-stash", "git stash && git switch {branch} && git stash pop", ["take my uncommitted (work|changes) along to [the branch] {branch}", "?i edited on the wrong branch, nothing committed, the work belongs on the existing [branch] {branch}", "=my uncommitted edits on [branch] {branch} instead of here", "?stash, switch to {branch} and pop", "bring what i have not committed over to [the existing branch] {branch}"]),
    ("push-rejected", "git pull --rebase && git push", ["?push was rejected because the remote has newer commits, (catch up and push|get them and push)", "pull with rebase and then push", "=my commits pushed after catching up with the remote", "?non-fast-forward error on push, no merge commit please", "?git says fetch first when i push, do the whole dance"]),
    ("no-upstream", "git push -u origin HEAD", ["?git says the current branch has no upstream branch", "=first push of this branch, (whatever it is called|under the same name)", "=this branch on origin with tracking set up", "publish the branch i am on", "?it is a new branch and push complains, push it so that it tracks origin"]),
    ("out-of-detached", "git switch -", ["?i am in detached HEAD, take me back to my branch", "leave [the] detached HEAD [state] and return to where i was", "=my branch again after looking at an old commit", "?done looking at the old commit, back", "?HEAD is detached, how do i go back to the branch i came from"]),
    ("keep-detached", "git switch -c {branch}", ["?i made commits in detached HEAD, keep them on a branch {branch}", "save what i did in detached HEAD as [the branch] {branch}", "=a branch {branch} for my detached HEAD commits", "?i experimented on a detached HEAD and it works, name it {branch}", "don't lose my detached commits, call them {branch}"]),
    ("short-status", "git status -sb", ["=status in a few short lines with the branch", "=brief git status", "?in short, which branch and what is changed", "git status without the prose", "=compact status, branch on top"]),
    ("merge-peek", "git log --oneline HEAD..{branch}", ["?what would merging {branch} bring in", "=commits {branch} has and i don't", "?before i merge {branch}, which commits come", "list what is on {branch} but not here", "?what is new on {branch} that my branch lacks"]),
    ("incoming", "git fetch && git log --oneline ..@{{u}}", ["?what have the others pushed that i don't have [yet]", "=incoming commits, (without|not) merging them", "?what would a pull bring", "see what is waiting on the remote before pulling", "fetch, then list the commits i would get"]),
    ("outgoing", "git log --oneline @{{u}}..", ["?what have i not pushed yet", "=outgoing commits", "?which commits exist only on this laptop", "=unpushed commits", "?did i forget to push something, which commits"]),
    ("fresh-as-remote", "git fetch origin && git reset --hard origin/{branch}", ["fetch first, then make my {branch} exactly what origin has now, losing mine", "?my {branch} is a mess, fetch the server's newest state and leave nothing of mine", "=a freshly fetched {branch} of origin here, local work dropped", "fetch and overwrite everything local with origin's {branch}", "?origin was force pushed, download its new {branch} and drop what i have"]),
    ("commit-part", "git add -p", ["?only some of my edits belong in this commit, let me choose [hunk by hunk]", "stage parts of files", "=a choice of hunks to stage, one after the other", "pick which changes get committed, piece by piece", "?i mixed two fixes in one file, stage just one of them"]),
    ("last-again", "git show", ["?what did the last commit do", "=the latest commit with its diff", "look at what i just committed", "?what exactly did i commit a moment ago", "=my newest commit, message and patch"]),
    ("file-other-branch", "git restore --source={branch} {file}", ["?i want {branch}'s {file} here", "{file} as it is on {branch}, in my working tree", "take over {file} from {branch} without merging the rest", "=the {branch} version of {file} in place of mine", "copy {file} out of [the branch] {branch} into what i have checked out"]),
    ("peek-file-other", "git show {branch}:{file}", ["?how does {file} look on {branch}, don't switch", "print {branch}'s {file} without checking it out", "=the text of {file} on {branch}, just to read", "?read-only, the {file} of [the branch] {branch}, to the terminal", "view the {file} that [the branch] {branch} has and stay here"]),
    ("diff-file-branch", "git diff {branch} -- {file}", ["?how does my {file} differ from the one on {branch}", "=differences in {file} alone against {branch}", "compare just {file} with {branch} [in git]", "{file}: mine versus {branch}'s", "?did {branch} change {file}, just that file"]),
    ("delete-merged-remote", "git branch -r --merged {branch}", ["?which remote branches are already merged into {branch}", "=remote branches that {branch} already contains", "list server branches that could go because {branch} has them", "?what on origin is done and merged to {branch}", "show remote branches that {branch} has swallowed already"]),
    ("who-most", "git shortlog -sn --since='{age:days} days ago'", ["?who committed most in the last {age}", "=commits per person over the last {age}", "rank authors by commits of the past {age}", "?how many commits did each of us make in the last {age}", "=a ranking of who committed in the last {age}"]),
])
