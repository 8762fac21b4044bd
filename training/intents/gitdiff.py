"""Git: differences and patches."""

from training.dsl import intent

intent("git-show-file",
    run=["git show {hash}:{file}", "git show {branch}:{file}", "git show HEAD:{file}"],
    say=[
        "=[the] (contents|content|version) of {file} (at|in|from|as of) commit {hash}",
        "print {file} as it was (in|at) [commit] {hash}",
        "=[the file] {file} (at|in|from) (commit|revision) {hash}",
        "?(what did {file} look like|how did {file} look) (at|in) [commit] {hash}",
        "=[the] (contents|content|version) of {file} (on|in|from) [the] branch {branch}",
        "print {file} from [the] [branch] {branch} [branch] [without (switching|checking it out)]",
        "see {file} as it is on [the] branch {branch}",
        "=[the] [last] committed version of {file}",
        "print {file} as (it was|of) [in] [the] last commit",
    ],
    tags="git show")

intent("git-diff",
    run=["git diff {path}", "git diff"],
    say=[
        "=[the] [(unstaged|uncommitted)] (diff|changes) [(in|of|to|for) {path}] in git",
        "=[my] (unstaged|local|not staged) changes [(in|to) {path}]",
        "=git diff [(of|for)] [{path}]",
        "?what (did i change|have i changed) in {path}",
        "?what (did i change|have i changed) [line by line] [but not staged]",
        "?what changed in {path} [since the last commit]",
        "see [my] [unstaged] changes line by line",
        "show [me] what i (changed|edited) in {path} [(according to|in|with) git]",
        "diff {path} with git",
        "compare [(the|my)] working tree with the index",
    ],
    tags="git diff")

intent("git-diff-staged",
    run=["git diff --staged {path}", "git diff --staged"],
    say=[
        "=[the] [diff of] staged changes [(in|of) {path}]",
        "=[the] diff of (what is staged|the index|the staging area)",
        "=git diff (staged|cached|of staged files|of the index)",
        "?what (will be|would be|am i about to be|is going to be) committed",
        "?what (did i stage|have i staged) [in {path}]",
        "diff [the] staged (files|changes) [against (head|the last commit)]",
        "see what is staged [line by line]",
        "show [me] what (i am about to commit|i'm going to commit|goes into the next commit)",
    ],
    tags="git diff")

intent("git-diff-head",
    run="git diff HEAD",
    say=[
        "=all changes (since|against|compared to|relative to) (the last commit|head) [staged or not|staged and unstaged]",
        "=[the] diff against (head|the last commit)",
        "=[both] staged and unstaged changes [together|as a diff]",
        "compare the working tree (with|to) (head|the last commit)",
        "?what is different from the last commit",
    ],
    tags="git diff")

intent("git-diff-branches",
    run="git diff {branch} {branch2}",
    say=[
        "=[the] (diff|difference|differences|changes) between [the] [branches] {branch} and {branch2}",
        "(compare|diff) [the] [branch] {branch} (with|to|against|and) [branch] {branch2}",
        "git diff {branch} {branch2}",
        "?what (is different|differs|is the difference) between [branch] {branch} and {branch2}",
        "?how does [branch] {branch} differ from {branch2}",
    ],
    tags="git diff")

intent("git-diff-branch",
    run="git diff {branch}",
    say=[
        "=[the] (diff|difference|differences) (with|to|from|against) [the] branch {branch}",
        "(compare|diff) [(my|the)] [(working tree|current branch|current state|branch)] (with|to|against) [the] branch {branch}",
        "?(what is different|how do my files differ) from [the] branch {branch}",
        "git diff against {branch}",
    ],
    tags="git diff")

intent("git-diff-commits",
    run="git diff {hash} {hash2}",
    say=[
        "=[the] (diff|difference|differences|changes) between [the] [commits] {hash} and {hash2}",
        "(compare|diff) [commit] {hash} (with|to|against|and) [commit] {hash2}",
        "git diff {hash} {hash2}",
        "?what changed (between|from) [commit] {hash} (and|to) {hash2}",
    ],
    tags="git diff")

intent("git-diff-names",
    run=["git diff --name-only {branch} {branch2}", "git diff --name-only {hash} {hash2}", "git diff --name-only {branch}", "git diff --name-only"],
    say=[
        "=[(only|just)] [the] names of [the] changed files [in git]",
        "=[(only|just)] [the] (file names|names of files|files) that (changed|differ|are different) between [(branches|branch)] {branch} and {branch2}",
        "?which files (changed|differ|are different) between [branch] {branch} and {branch2}",
        "?which files (changed|differ) between [commit] {hash} and {hash2}",
        "=[the] (list of|names of) files changed between [commits] {hash} and {hash2}",
        "?which files differ from [the] branch {branch}",
        "=[the] files that differ (from|to) [the] branch {branch}",
        "git diff (names only|only names|only file names|just the file names)",
        "list [the] (modified|changed) (unstaged files|files without the diff) [in git]",
    ],
    tags="git diff")

intent("git-diff-stat",
    run=["git diff --stat {branch} {branch2}", "git diff --stat {branch}", "git diff --stat"],
    say=[
        "=[a] (summary|stat|statistics|overview) of [(my|the)] (changes|git diff|uncommitted changes)",
        "=(diff stat|diffstat|git diff stats)",
        "?how many lines (did i change|have i changed|changed) [per file] [in git]",
        "=[a] (summary|diffstat|stat) of [the] (changes|differences) between [branch] {branch} and {branch2}",
        "?how many lines (differ|changed) between [branch] {branch} and {branch2}",
        "=[a] diffstat against [branch] {branch}",
        "=lines (changed|added and removed) per file",
    ],
    tags="git diff")

intent("git-diff-words",
    run=["git diff --word-diff {file}", "git diff --word-diff"],
    say=[
        "=[the] (word diff|word by word diff|changes word by word) [of {file}]",
        "git diff [{file}] (by word|word by word|with words)",
        "show [me] (which|what) words [i] changed [in {file}]",
        "diff {file} word by word with git",
    ],
    tags="git diff")

intent("git-diff-whitespace",
    run="git diff -w",
    say=[
        "=git diff (ignoring|without|minus) (whitespace|white space|whitespace changes|spaces)",
        "=[my] changes (ignoring|without) whitespace [changes]",
        "git diff but (ignore|skip|no) whitespace",
        "diff [the] [working tree] (ignoring|regardless of) whitespace [in git]",
    ],
    tags="git diff")

intent("git-diff-file-branches",
    run="git diff {branch} {branch2} -- {file}",
    say=[
        "=[the] (diff|difference|changes) (of|in) {file} between [the] [branches] {branch} and {branch2}",
        "(compare|diff) {file} (between|on|in) [branches] {branch} and {branch2}",
        "?how (does|did) {file} (differ|change) between [branch] {branch} and {branch2}",
    ],
    tags="git diff")

intent("git-diff-patch",
    run="git diff > {file}",
    say=[
        "(save|write|dump|export) [(my|the)] [(uncommitted|unstaged|local)] (changes|git diff|diff) (as a patch|to|into|in) [a] [(patch|file)] {file}",
        "(make|create) a patch [file] {file} (of|from|with) my [(uncommitted|local)] changes",
        "put my git diff into {file}",
    ],
    tags="git diff")

intent("git-apply",
    run="git apply {file}",
    say=[
        "apply [the] [patch] [file] {file} (with|using|in) git",
        "git apply {file}",
        "apply [the] git (patch|diff) {file}",
        "use git to apply [the patch] {file}",
    ],
    tags="git apply")

intent("git-format-patch",
    run="git format-patch -{n}",
    say=[
        "(make|create|write|generate) [(git|mail)] patches (from|of|for) the last {n} commits",
        "(export|save) the last {n} commits as patch[es] [files]",
        "turn the last {n} commits into patch files",
        "git format-patch the last {n} commits",
    ],
    tags="git format-patch")

intent("git-am",
    run="git am {file}",
    say=[
        "apply the (mailed|mail|mailbox|format-patch) patch {file} [as a commit]",
        "git am {file}",
        "(import|apply) [the patch] {file} as a commit [keeping [its] author and message]",
    ],
    tags="git am")
