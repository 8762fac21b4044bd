"""Git: branches, switching, stashing, merging, rebasing, remotes, pushing, pulling, cloning, tags."""

from training.dsl import intent

intent("git-branches",
    run="git branch",
    say=[
        "=[all] [(my|the)] [local] [git] branches",
        "?(which|what) [local] branches (do i have|are there|exist) [(here|in this repo)]",
        "list [(the|my|all local)] [git] branches",
        "=git branch list",
        "=[the] branches [in|of] (this|the|my) (repo|repository)",
    ],
    tags="git branch")

intent("git-branches-all",
    run="git branch -a",
    say=[
        "=all [git] branches (including|with|local and|and also) [the] remote [ones]",
        "=local and remote [git] branches",
        "?(which|what) branches (are there|exist), (local and remote|including remote ones)",
        "list (every|all) branch[es] [both] local and remote",
        "=branches (including|also) (remote|remotes)",
    ],
    tags="git branch")

intent("git-branches-remote",
    run="git branch -r",
    say=[
        "=[all] [the] remote [tracking] [git] branches",
        "?(which|what) branches (are there|exist|are) on (the remote|origin|the server)",
        "list [only] [the] remote branches",
        "=branches (on|of) (the remote|origin|the server)",
    ],
    tags="git branch")

intent("git-branch-current",
    run="git branch --show-current",
    say=[
        "=[the] [name of the] current [git] branch [name]",
        "?(which|what) branch (am i on|is checked out|is this|am i in|is active)",
        "?on which branch am i",
        "?whats [the|my] current branch",
        "print [only] [the name of] the current branch",
        "=[the] (active|checked out) branch",
        "tell me (which|what) branch i am on",
    ],
    tags="git branch")

intent("git-branches-recent",
    run="git branch --sort=-committerdate",
    say=[
        "=[git] branches (sorted|ordered) by (date|last commit|latest commit|most recent commit|activity|age)",
        "=[the] (most recent|most recently used|latest|newest) [git] branches [first]",
        "sort [the] [git] branches by (date|last commit|most recent commit)",
        "?which branches (were changed|had commits) (recently|last|most recently)",
        "list branches with the newest first",
    ],
    tags="git branch")

intent("git-branches-verbose",
    run="git branch -vv",
    say=[
        "=[all] branches with [their] (upstream|upstreams|tracking branch|tracking branches|last commit|last commits)",
        "?which remote branch does (each|every|my) branch track",
        "=[the] (upstream|tracking branch) of (each|every) branch",
        "=git branches (verbose|verbosely|in detail|with details)",
        "?is my branch ahead or behind [its upstream]",
    ],
    tags="git branch")

intent("git-branches-merged",
    run=["git branch --merged {branch}", "git branch --merged"],
    say=[
        "=[all] branches [that are|that were] (already|fully) merged [into {branch}]",
        "=[the] merged branches",
        "?which branches (are|have been|were) [already] merged [into {branch}]",
        "list branches [already] merged into {branch}",
        "=branches i can [safely] delete because they are merged [into {branch}]",
    ],
    tags="git branch")

intent("git-branches-unmerged",
    run=["git branch --no-merged {branch}", "git branch --no-merged"],
    say=[
        "=[all] branches [that are] (not merged|unmerged|not yet merged|still unmerged) [into {branch}]",
        "=[the] unmerged branches",
        "?which branches (are not|have not been|were never) merged [into {branch}] [yet]",
        "list branches not [yet] merged into {branch}",
    ],
    tags="git branch")

intent("git-branches-contain",
    run="git branch -a --contains {hash}",
    say=[
        "?(which|what) branch[es] (contain|contains|have|has|include) [the] [commit] {hash}",
        "=[all] branches (containing|that contain|with|that include) [the] commit {hash}",
        "?on (which|what) branch[es] is [commit] {hash}",
        "find [the] branches that contain [commit] {hash}",
        "?(where|in which branches) is commit {hash}",
    ],
    tags="git branch")

intent("git-switch-new",
    run="git switch -c {branch}",
    say=[
        "(create|make|start|open) [and (switch to|check out)] [a] [new] branch [(called|named)] {branch} and (switch to it|check it out|go to it|change to it)",
        "(create|make|start|open) [a] [new] [git] branch [(called|named)] {branch}",
        "(switch to|check out|checkout) [a] new branch [(called|named)] {branch}",
        "=[a] new [git] branch [(called|named)] {branch}",
        "git (checkout|switch) [to] [a] new branch {branch}",
        "branch off [(to|as|into|here as)] {branch}",
        "create [the] branch {branch}",
        "start working on [a] new branch {branch}",
        "new branch {branch}",
    ],
    tags="git switch")

intent("git-switch-new-from",
    run=["git switch -c {branch} {branch2}", "git switch -c {branch} {hash}", "git switch -c {branch} {tag}"],
    say=[
        "(create|make|start) [a] [new] branch [(called|named)] {branch} (from|off|based on|starting at|out of) [the] [(branch)] {branch2}",
        "(create|make|start) [a] [new] branch [(called|named)] {branch} (from|at|off|starting at) [the] commit {hash}",
        "(create|make|start) [a] [new] branch [(called|named)] {branch} (from|at|off) [the] tag {tag}",
        "branch {branch} off [of] {branch2}",
        "new branch {branch} (from|off|based on) {branch2}",
        "=[a] new branch {branch} (starting at|at|from) commit {hash}",
    ],
    tags="git switch")

intent("git-branch-nocheckout",
    run="git branch {branch}",
    say=[
        "(create|make) [a] [new] branch [(called|named)] {branch} (without|but don't|but do not) (switching|switch) [to it]",
        "(create|make) [the] branch {branch} (without checking it out|but stay (here|on this branch|on the current branch))",
        "create branch {branch} but stay where i am",
    ],
    tags="git branch")

intent("git-switch",
    run="git switch {branch}",
    say=[
        "(switch|change|go|move|jump) [over] to [the] [git] branch {branch}",
        "(checkout|check out) [the] [git] [branch] {branch}",
        "git (checkout|switch) [to] {branch}",
        "(switch|change) [git] branch[es] to {branch}",
        "(switch|change) to [the] {branch} branch",
        "check out [the] {branch} branch",
        "(get|put me) on[to] [the] branch {branch}",
        "work on [the] branch {branch}",
        "go back to [the] branch {branch}",
    ],
    tags="git switch")

intent("git-switch-prev",
    run="git switch -",
    say=[
        "(switch|go|change|jump) back to the (previous|last) [git] branch",
        "(switch|go|change|check out|checkout) [to] the (previous|last) [git] branch [i was on|again]",
        "git (switch|checkout) (the previous|last|previous) branch",
        "return to the branch i was on before",
        "toggle between the last two branches",
    ],
    tags="git switch")

intent("git-checkout-commit",
    run=["git checkout {hash}", "git checkout {tag}"],
    say=[
        "(checkout|check out) [the] (commit|revision) {hash}",
        "git checkout {hash}",
        "(go|jump|switch) [back] to [the] commit {hash} [(without losing anything|just to look|detached)]",
        "(look at|see) the (code|repo|project) as it was (at|in) [commit] {hash}",
        "(checkout|check out) [the] (tag|version|release) {tag}",
        "(go|jump|switch) to [the] tag {tag}",
        "detach head at [commit] {hash}",
    ],
    tags="git checkout")

intent("git-switch-remote-branch",
    run="git switch -c {branch} --track {remote}/{branch}",
    say=[
        "(check out|checkout|switch to) [the] remote branch {branch} from {remote}",
        "(create|make) [a] local branch {branch} (tracking|that tracks|from) [the] [same] [(branch)] (on|of) {remote}",
        "track [the] remote branch {branch} (of|from|on) {remote} [locally]",
    ],
    tags="git switch")

intent("git-branch-delete",
    run="git branch -d {branch}",
    say=[
        "(delete|remove|drop|get rid of) [the] [local] [git] branch [(called|named)] {branch}",
        "(delete|remove|drop) [the] {branch} branch",
        "(delete|remove) [the] [(merged|local)] branch {branch} [(locally|in git|if it is merged)]",
        "git (delete|remove) branch {branch}",
        "delete my local {branch} branch",
    ],
    tags="git branch")

intent("git-branch-delete-force",
    run="git branch -D {branch}",
    say=[
        "(force delete|forcibly delete|force-delete|force remove) [the] [(local|git)] branch {branch}",
        "delete [the] [local] branch {branch} (even if [it is] (not merged|unmerged)|although it is not merged|by force|forcefully|no matter what)",
        "delete [the] unmerged [(git|local)] branch {branch}",
        "force [the] deletion of [the] [local] branch {branch}",
    ],
    tags="git branch")

intent("git-branch-delete-remote",
    run=["git push {remote} --delete {branch}", "git push origin --delete {branch}"],
    say=[
        "(delete|remove) [the] remote [git] branch {branch} [(on|from) {remote}]",
        "(delete|remove) [the] [(git)] branch {branch} (on|from) (the remote|the server|github|origin)",
        "(delete|remove) [the] branch {branch} (on|from) {remote}",
        "(delete|remove) [branch] {branch} remotely [on {remote}]",
        "git (delete|remove) remote branch {branch}",
        "push [the] deletion of [branch] {branch} [to {remote}]",
    ],
    tags="git push")

intent("git-branch-rename",
    run=["git branch -m {branch} {branch2}", "git branch -m {branch}"],
    say=[
        "rename [the] [(local|git)] branch {branch} [in]to {branch2}",
        "git rename branch {branch} [to] {branch2}",
        "change [the] name of [the] branch {branch} to {branch2}",
        "rename [(this|the current|my|my current)] branch to {branch}",
        "(give the current branch the name|call the current branch|change the current branch's name to) {branch}",
        "rename the branch [i am on] to {branch}",
    ],
    tags="git branch")

intent("git-delete-merged",
    run="git branch --merged {branch} | grep -vE '^[*+]| {branch}$' | xargs -r git branch -d",
    say=[
        "(delete|remove|clean up|prune) all [local] branches [that are|that were] [already] merged into {branch}",
        "delete every branch [(that is|already)] merged into {branch}",
        "(clean up|get rid of) [(the|my)] [old] branches merged into {branch}",
    ],
    tags="git branch")

intent("git-upstream-set",
    run=["git branch -u {remote}/{branch}", "git branch -u origin/{branch}"],
    say=[
        "set [the] upstream [(branch|of this branch|of the current branch)] to {remote}/{branch}",
        "(make|let) (this|the current|my) branch track {remote}/{branch}",
        "track {remote}/{branch} with the current branch",
        "set [the] upstream [(of this branch)] to {branch} on {remote}",
        "set [the] upstream to [branch] {branch} on origin",
    ],
    tags="git branch")

intent("git-stash",
    run="git stash",
    say=[
        "stash [(my|the|all|all my)] [(local|uncommitted|current)] [(changes|work|modifications)]",
        "git stash",
        "(put|set) [(my|the)] [(local|uncommitted)] (changes|work) (aside|away) [for now|for later]",
        "(shelve|save away|temporarily save|hide) [(my|the)] [(uncommitted|local)] (changes|work)",
        "save my (changes|work) (without committing|for later) [(them|it)]",
        "clean the working tree but keep my changes for later",
    ],
    tags="git stash")

intent("git-stash-message",
    run="git stash push -m '{text}'",
    say=[
        "stash [(my|the|all)] [changes] (with [the] [(message|name|description)]|as|under [the name]|called|named) {text}",
        "git stash (with [the] message|named|called|as) {text}",
        "(save|put) [(my|the)] changes (in|into) a stash (called|named|with message) {text}",
    ],
    tags="git stash")

intent("git-stash-untracked",
    run="git stash -u",
    say=[
        "stash (everything|all|my changes|all changes) (including|with|and|also) [(the|my)] (untracked|new) (files|ones)",
        "git stash (including|with) untracked [files]",
        "stash [(my|the)] (untracked|new) files (too|as well|also)",
        "put everything aside including untracked files",
    ],
    tags="git stash")

intent("git-stash-file",
    run="git stash push {file}",
    say=[
        "stash (only|just) {file}",
        "stash [(my|the)] changes (in|to|of) {file} [only]",
        "git stash [only] [the file] {file}",
        "(put|set) [only] {file} aside in a stash",
    ],
    tags="git stash")

intent("git-stash-pop",
    run="git stash pop",
    say=[
        "pop [(the|my)] [(last|latest)] stash",
        "(get|bring) [(my|the)] stashed (changes|work|files) back",
        "(restore|reapply|unstash|recover) [(my|the)] [last] (stash|stashed changes|stashed work)",
        "git (stash pop|unstash)",
        "unstash",
        "apply [(the|my)] [(last|latest)] stash and (drop|remove|delete) it",
        "bring back what i stashed",
    ],
    tags="git stash")

intent("git-stash-apply",
    run="git stash apply",
    say=[
        "apply [(the|my)] [(last|latest)] stash (but|and|without) (keep it|dropping it|removing it|keep it in the list)",
        "git stash apply",
        "apply [(the|my)] [(last|latest)] stash",
        "(reapply|restore) [(the|my)] stash but (don't|do not) (remove|drop|delete) it",
    ],
    tags="git stash")

intent("git-stash-apply-n",
    run="git stash apply {n}",
    say=[
        "apply [the] stash [number] {n}",
        "git stash apply {n}",
        "(restore|reapply) [the] stash (number|entry|index) {n}",
    ],
    tags="git stash")

intent("git-stash-list",
    run="git stash list",
    say=[
        "=[all] [(my|the)] [git] stashes",
        "=[the] [git] stash list",
        "?(which|what) stashes (do i have|are there)",
        "?(what|which changes) (did|have) i (stash|stashed|stashed away)",
        "list [all] [(my|the)] stashes",
        "?do i have any[thing] (stashes|stashed)",
    ],
    tags="git stash")

intent("git-stash-show",
    run="git stash show -p",
    say=[
        "=[the] (contents|content|diff|changes) of [(the|my)] [(last|latest)] stash",
        "?what is in [(the|my)] [(last|latest)] stash",
        "=[the] stash as a (diff|patch)",
        "look (into|inside) [(the|my)] [last] stash [without applying it]",
        "see what (i stashed|is in the stash) [line by line]",
    ],
    tags="git stash")

intent("git-stash-drop",
    run="git stash drop",
    say=[
        "(drop|delete|remove|throw away|discard) [(the|my)] (last|latest|most recent|newest|top) stash",
        "git stash drop",
        "(drop|delete|remove) [(the|my)] stash [i do not need it]",
        "get rid of the (last|latest) stash",
    ],
    tags="git stash")

intent("git-stash-clear",
    run="git stash clear",
    say=[
        "(drop|delete|remove|clear|throw away|discard) (all|all my|all the|every) stash[es] [entries]",
        "(clear|empty|wipe) [(the|my)] [(git|whole)] stash [list]",
        "git stash clear",
        "get rid of all [(my|the)] stashes",
    ],
    tags="git stash")

intent("git-merge",
    run="git merge {branch}",
    say=[
        "merge [(the|in)] [git] [branch] {branch}",
        "merge [the] [branch] {branch} into (this one|the current branch|this branch|my branch|my current branch)",
        "git merge {branch}",
        "merge in [the] [(changes|commits|work)] (from|of) [the] [branch] {branch}",
        "(bring|pull|get) [all] [the] (changes|commits|work) (from|of) [the] branch {branch} into (this|my|the current) branch",
        "combine [(my|the current)] branch with {branch}",
    ],
    tags="git merge")

intent("git-merge-into",
    run="git switch {branch2} && git merge {branch}",
    say=[
        "merge [the] [branch] {branch} [in]to [the] [branch] {branch2}",
        "git merge {branch} into {branch2}",
        "(bring|put|get) [the] [(changes|commits|work)] (from|of) [branch] {branch} into [branch] {branch2}",
        "switch to {branch2} and merge {branch} [into it]",
    ],
    tags="git merge")

intent("git-merge-noff",
    run="git merge --no-ff {branch}",
    say=[
        "merge [the] [branch] {branch} (with|and create|always with|forcing) a merge commit",
        "merge [the] [branch] {branch} (without a fast forward|without fast-forward|without fast forwarding|no fast forward|no-ff)",
        "git merge {branch} (without fast forward|no ff|with no fast-forward)",
    ],
    tags="git merge")

intent("git-merge-squash",
    run="git merge --squash {branch}",
    say=[
        "squash merge [the] [branch] {branch} [into (this|the current) branch]",
        "merge [the] [branch] {branch} (as (one|a single) commit|squashed|squashing (it|all commits))",
        "git merge squash {branch}",
        "squash [all] [the] commits of [branch] {branch} into one and merge (it|them)",
    ],
    tags="git merge")

intent("git-merge-abort",
    run="git merge --abort",
    say=[
        "(abort|cancel|stop|give up|undo) [(the|this|my)] [(current|running|conflicted|failed|ongoing)] [git] merge",
        "git merge abort",
        "get out of (the|this) merge [conflict]",
        "the merge has conflicts, (abort|cancel) it",
        "go back to before the [(conflicted|failed)] merge",
    ],
    tags="git merge")

intent("git-conflicts",
    run="git diff --name-only --diff-filter=U",
    say=[
        "=[all] [the] (files with [merge] conflicts|conflicted files|conflicting files|unmerged files)",
        "?which files (have|are in) [(a|merge)] conflict[s]",
        "?which files (conflict|are conflicting|are unmerged) [in this merge]",
        "list [the] [merge] conflicts by file",
        "find [the] files with merge conflicts",
    ],
    tags="git diff")

intent("git-take-side",
    run="git checkout --theirs {file}",
    say=[
        "(take|use|keep|accept|choose) their[s] [(version|side)] (of|for) {file} [in the conflict|in the merge]",
        "resolve [the conflict in] {file} (with|using|by taking) (theirs|their version|the other side)",
        "(keep|accept) (theirs|the incoming version|the incoming changes) for {file}",
    ],
    tags="git checkout")

intent("git-take-ours",
    run="git checkout --ours {file}",
    say=[
        "(take|use|keep|accept|choose) (our|ours|my|our own) [(version|side)] (of|for) {file} [in the conflict|in the merge]",
        "resolve [the conflict in] {file} (with|using|by taking) (ours|our version|my version|my side)",
        "keep (ours|mine) for [the conflicted file] {file}",
    ],
    tags="git checkout")

intent("git-rebase",
    run=["git rebase {remote}/{branch}", "git rebase {branch}"],
    say=[
        "rebase [(this|my|the)] [(current)] [branch] (on|onto|on top of) [the] [(branch|latest)] {branch}",
        "git rebase [onto] {branch}",
        "rebase (onto|on) {remote}/{branch}",
        "(put|replay|move) my commits on top of [the] [branch] {branch}",
        "rebase my (work|commits|branch) onto {remote}/{branch}",
        "rebase on {branch}",
    ],
    tags="git rebase")

intent("git-rebase-i",
    run="git rebase -i HEAD~{n}",
    say=[
        "(interactive rebase|interactively rebase) [(of|the|over)] [the] last {n} commits",
        "rebase [the] last {n} commits interactively",
        "(edit|rewrite|reorder|clean up|change|reword) [(the|my)] last {n} commits",
        "squash [(the|my)] last {n} commits interactively",
        "git rebase interactive [the] last {n} [commits]",
        "=[an] interactive rebase of [the] last {n} commits",
    ],
    tags="git rebase")

intent("git-squash-n",
    run="git reset --soft HEAD~{n} && git commit",
    say=[
        "squash [(the|my)] last {n} commits [(into one|into a single commit|together)]",
        "(combine|merge|join|collapse|melt) [(the|my)] last {n} commits into (one|a single commit|a single one|one commit)",
        "turn [(the|my)] last {n} commits into (one|a single) commit",
        "make one commit (out of|from) [(the|my)] last {n} [commits]",
        "git squash [the] last {n} [commits]",
    ],
    tags="git reset commit")

intent("git-rebase-abort",
    run="git rebase --abort",
    say=[
        "(abort|cancel|stop|give up|quit) [(the|this|my)] [(current|running|ongoing|interactive)] [git] rebase",
        "git rebase abort",
        "get out of (the|this) rebase",
        "the rebase went wrong, (abort|cancel|stop) it",
        "go back to before the rebase i am in",
    ],
    tags="git rebase")

intent("git-rebase-continue",
    run="git rebase --continue",
    say=[
        "continue [(the|this|my)] [(current|running)] [git] rebase [after (resolving|fixing) [the] conflicts]",
        "git rebase continue",
        "i resolved the conflicts, (continue|go on with) the rebase",
        "(go on|carry on|proceed) with the rebase",
        "resume [(the|my)] rebase",
    ],
    tags="git rebase")

intent("git-rebase-skip",
    run="git rebase --skip",
    say=[
        "skip (this|the current) commit (in|of|during) [the|my] rebase",
        "git rebase skip",
        "(continue|go on with) the rebase without this commit",
    ],
    tags="git rebase")

intent("git-cherry-pick",
    run="git cherry-pick {hash}",
    say=[
        "(cherry-pick|cherry pick) [(the|git)] [commit] {hash}",
        "git (cherry-pick|cherry pick) {hash}",
        "(apply|copy|take|bring|pick) [(the|just|only)] commit {hash} (to|onto|on|into) (this|the current|my) branch",
        "apply [the] [changes of] commit {hash} here",
        "get only [the] commit {hash} from another branch",
    ],
    tags="git cherry-pick")

intent("git-cherry-pick-abort",
    run="git cherry-pick --abort",
    say=[
        "(abort|cancel|stop|give up) [(the|this|my)] [(current|running)] (cherry-pick|cherry pick)",
        "git cherry-pick abort",
        "get out of (the|this) [(failed|conflicted)] (cherry-pick|cherry pick)",
    ],
    tags="git cherry-pick")
