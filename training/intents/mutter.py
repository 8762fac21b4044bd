"""How tired people type: two words, slang, half sentences, complaints, and the over-polite and the translated-from-another-language other end.

Owns: phrasings of commands that other files have (more()) and a few commands that only the complaint names ("the terminal is garbled", "no sound", "wrap lines of notes.txt").
Refuses: values guessed for the user: what the mumble does not name is a default of the intent or is left out.
"""
from training.dsl import compose, intent, more

# ---- room on the disk
more("df", say=["?space left", "?how much room we got", "?any space left on this (thing|box|disk)", "?yo (am i|are we) outta (space|disk|room)", "?(no space left on device|enospc), (how bad is it|which disk)", "=disk [space] situation", "free space pls", "?(could|would) you be so kind as to tell me how much (disk space|storage|free space) this (computer|machine|server) still has", "?how much of free space is have my disk", "?is it (space|place) remaining on the disks", "?storage almost gone i guess, (lemme see|how much is left)", "?disk usage rn"])
more("df-dir", say=["?room left where {dir} (is|lives|sits)", "?does {dir} have (space|room) (left|still)", "?{dir} says no space left on device, how full is (it|that disk)", "?how full is the (disk|drive|partition|volume) with {dir} on it", "free space (on|at|in) {dir} pls", "?can't write to {dir}, disk full or what", "?how much of place remains on {dir}"])
more("df-i", say=["?out of inodes or what", "?df says (there is|i got) space but still no space left on device", "=inode situation", "?inodes left", "?did we run out of inodes", "?too many tiny files, inodes gone, how bad", "?disk not full but i can't create (files|a file), inodes maybe"])
more("disk-full", say=["?what's eating (my|the|all the) (disk|space|drive) [in {dir}]", "?disk is full, what's eating it", "?disk full wtf [is in {dir}]", "?what the hell is filling up {dir}", "?need biggest dirs [in {dir}]", "=biggest dirs [in {dir}] rn", "=fat folders [in {dir}]", "=space hogs among [the] folders [of {dir}]", "?who's (hogging|munching|gobbling) all the (disk|space) [in {dir}]", "?{dir} got huge, (which folder is it|who's to blame|which part)", "?which directory is it that makes {dir} so heavy", "=dirs by how much they weigh [in {dir}]", "?good evening, my disk has filled up and i would like to learn which directories [in {dir}] are responsible"])
more("du-total", say=["{dir} how big", "?{dir} how fat is it", "{dir} size pls", "?size of whole {dir} thing", "?how chonky is {dir}", "?what's {dir} weigh", "?total for {dir} human readable", "?how many (gigs|megs|gb|mb) is {dir}", "?how many gigabytes the folder {dir} occupy", "?i would be grateful to know the total size of the directory {dir}", "just one number how big {dir} is"])
more("files-largest", say=["=top {n} fatties [in {dir}]", "=big boys [in {dir}], {n} of them", "=huge files [somewhere] in {dir}", "?whats the {n} biggest things (in|under) {dir}", "?need [the] {n} biggest files [(in|under) {dir}]", "=heavy files, top {n} [in {dir}]", "?big files here somewhere, which", "?some huge files are (hiding|lurking|buried) [somewhere] (in|under) {dir}, show me [the] top {n}", "?which are the {n} files more big of {dir}", "dig out the {n} (fattest|chunkiest|bulkiest) files [from {dir}]"])
more("file-largest-one", say=["=the fattest file [in {dir}]", "=the one giant file [in {dir}]", "?whats the single biggest file [(in|under) {dir}]", "?there's one monster file in {dir}, which one is it", "?biggest file in {dir} go", "?which file is the most big [in {dir}]"])
more("files-larger-than", say=["?anything over {size} [in {dir}]", "{size}+ files [in {dir}]", "=chunky files, {size} and up [in {dir}]", "?got anything bigger than {size} [in {dir}]", "?gimme files over {size} [in {dir}]", "?which ones [in {dir}] are past {size}", "?any file [in {dir}] that's more than {size} pls", "?stuff above {size} in {dir}, where", "?could somebody point me to the files [in {dir}] that surpass {size}", "=the files having size more than {size} [in {dir}]"])
more("find-empty-files", say=["=zero byte files [in {dir}]", "=files with nothing in em [in {dir}]", "?got any empty ones [in {dir}]", "?which files [in {dir}] came out empty", "=0 byte stuff [in {dir}]", "?the download left a bunch of empty files in {dir}, which", "=the files which has no content [in {dir}]"])
more("find-empty-dirs", say=["?which folders [in {dir}] got nothing in em", "=folders w/ nothing inside [in {dir}]", "=hollow dirs [in {dir}]", "?any empty dirs lying around [in {dir}]", "=empty dirs, just list [them] [in {dir}]", "don't delete, only show [the] empty (folders|dirs) [in {dir}]"])
more("delete-empty-dirs", say=["nuke empty folders [in {dir}]", "nuke [all] [the] empty dirs [(in|under) {dir}]", "zap [the] (empty|hollow) (folders|dirs|directories) [in {dir}]", "yeet [the] empty dirs [from {dir}]", "toss every folder [in {dir}] with nothing in it", "ditch all [the] (folders|dirs) [in {dir}] that hold nothing", "?{dir} is full of (empty|useless empty) (folders|dirs), (kill them|get rid|clean that|out with them)", "sweep [the] empty (folders|directories) out [of {dir}]", "?could you kindly remove those directories [in {dir}] which contain nothing at all", "delete the folders [in {dir}] who are empty"])
more("delete-empty-files", say=["nuke [the] (empty|zero byte|0 byte) files [in {dir}]", "zap (empties|empty files|0 byte files) [in {dir}]", "yeet [the] empty files [from {dir}]", "toss [the] files [in {dir}] with nothing in em", "?{dir} is littered with zero byte files, (kill them|get rid|clean up)", "ditch files of zero size [in {dir}]", "sweep [the] (empty|blank) files out of {dir}"])
more("find-duplicates", say=["?dupes [in {dir}]", "=same file twice [in {dir}]", "?got dupes [in {dir}]", "=doubles by content [in {dir}]", "?i think i've copied everything twice in {dir}, show me the dupes", "?which ones [in {dir}] are clones of each other", "=copycats [in {dir}]", "=repeated files, same content, [in {dir}]"])

# ---- finding what one lost
more("find-file-named", say=["?wheres {file} [at]", "?where the hell is {file}", "?where did {file} go", "?can't find {file}", "?{file} where", "?{file}, seen it [anywhere]", "dig up {file} [from {dir}]", "hunt down {file} [in {dir}]", "track down {file} [in {dir}]", "?{file} is gone missing [in {dir}], help", "?dunno where i saved {file}", "?in what place is the file {file} located [in {dir}]", "?i seem to have mislaid {file} [somewhere in {dir}]; would you mind looking for it", "look everywhere in {dir} for {file}", "?i not find {file}, where is it"])
more("find-name-contains", say=["?forgot the name, something with {word} [in it] [in {dir}]", "?file called {word} something [in {dir}]", "=anything named like {word} [in {dir}]", "=files w/ {word} in the name [in {dir}]", "?it had {word} in the name [i think] [, somewhere in {dir}]", "=that {word} file [in {dir}]", "the {word} whatever file, find [it]", "=the files which name contain {word} [in {dir}]", "?something something {word}, it's a file [in {dir}]"])
more("find-ext", say=["?gimme [all] [the] {ext} files [(in|under) {dir}]", "?where my {ext} files at", "?wheres all the {ext} stuff [in {dir}]", "all {ext} under {dir} pls", "dig up [every] {ext} [file] [(in|under) {dir}]", "?need every {ext} [file] [(in|under) {dir}] incl subfolders", "?got any {ext} [files] [deep] in {dir}", "round up the {ext} files [(in|under) {dir}]", "?how to find the all {ext} files [inside of {dir}]", "scrape together all {ext} files under {dir}"])
more("find-dir-named", say=["?wheres the {name} folder", "?where's that {name} dir [in {dir}]", "?{name} folder where", "?can't find [the] (folder|dir) {name} [in {dir}]", "dig up the {name} (folder|dir) [(in|under) {dir}]", "?i lost a (folder|directory) called {name} [somewhere in {dir}]", "hunt for a {name} (dir|folder) [(in|under) {dir}]"])
more("find-today", say=["?what'd i touch today [in {dir}]", "=stuff from today [in {dir}]", "?wtf did i do today in {dir}", "?today's files [in {dir}]", "=files i messed with today [in {dir}]", "?whats new today [in {dir}]", "=the files of today [in {dir}]"])
more("find-mtime-days", say=["?what got touched [in {dir}] in the last {age}", "=stuff from the last {age} [in {dir}]", "?last {age} of changes in {dir}", "?whats new [in {dir}] since {age} [ago]", "=files i messed with [in {dir}] these last {age}", "=files fresher than {age} [in {dir}]", "=the files modified since {age} [in {dir}]"])
more("find-older-days", say=["=crusty files, {age} or more [in {dir}]", "=old junk over {age} [in {dir}]", "=files gathering dust [in {dir}] for {age}", "?what's been rotting [in {dir}] for {age}", "=stale stuff, {age} plus [in {dir}]", "?which files [in {dir}] nobody cared about for {age}", "=dead files [in {dir}] not touched since {age}", "=ancient files [in {dir}] {age} and older, don't delete [yet]"])
more("delete-older", say=["nuke (anything|everything|files) older than {age} [in {dir}]", "yeet [the] files older than {age} [(in|from) {dir}]", "toss [old] stuff over {age} [old] [(in|from) {dir}]", "bin (whatever|everything) in {dir} (that's|thats) older than {age}", "?{dir} keeps filling, (chuck|kill|drop) (anything|files) over {age} [old]", "clear out {dir}, keep [only] [the] last {age}", "prune {dir} past {age}", "?old files in {dir} gone pls, older than {age}", "throw to garbage the files of {dir} having more than {age}"])
more("find-newest-one", say=["?what did i save last [(in|under) {dir}]", "=freshest file anywhere (in|under) {dir}", "?i just saved something (in|under) {dir}, what was it", "=latest thing anywhere (in|under) {dir}", "?which file under {dir} is the most recent, subfolders counted"])
more("ls-newest-one", say=["=latest thing in {dir}", "=freshest file [in {dir}]", "?newest thing pls", "?what came in last [in {dir}]", "?what's the last thing (i|we) got [in {dir}]", "=the most new file [in {dir}]"])
more("count-files", say=["?how many files in {dir} all in all", "{dir} file count", "?roughly how many files under {dir}", "?how many (stuff|things|files) is in {dir}, everything [deep]", "?in directory {dir} how many files exist", "=file tally for {dir}", "tally up [the] files (in|under) {dir}", "?how much files (has|have|there is in) {dir}"])
more("count-ext", say=["?how many {ext}s [in {dir}]", "{ext} count [in {dir}]", "?how much {ext} files [is|are] [in {dir}]", "tally [the] {ext} files [(in|under) {dir}]", "how many {ext} files we got [in {dir}]", "?number of {ext} [files], roughly, under {dir}"])
more("ls", say=["?whats in {dir}", "?what's in there, {dir} [i mean]", "?what we got in {dir}", "?lemme see {dir}", "?gimme [a list of] whats in {dir}", "?anything in {dir}", "{dir} what's inside", "?what is inside of the folder {dir}", "?wanna see the stuff in {dir}", "show to me the content of directory {dir}"])
more("ls-all", say=["?whats in {dir} incl (dotfiles|hidden [stuff])", "?everything in {dir} even the sneaky dotfiles", "?hidden stuff as well [in {dir}]", "?{dir} looks empty but isn't, hidden files i guess", "?lemme see dotfiles too [in {dir}]", "show to me also the hidden files [of {dir}]"])
more("ls-long", say=["?who owns stuff in {dir}", "=perms and dates and all [of {dir}]", "=the long version of {dir}", "=files [in {dir}] with rights and everything", "?lemme see perms in {dir}"])
more("ls-by-time", say=["=newest stuff on top [in {dir}]", "=recent stuff first [in {dir}]", "?what changed lately in {dir}, newest first", "?whats the latest in {dir}", "order {dir} by date pls", "=list of {dir} by date, recents first"])
more("ls-by-size", say=["=fat ones first [in {dir}]", "sort {dir} by size pls", "?which files [right] in {dir} are the big ones", "=files in {dir} biggest on top", "?what are the chunky files in {dir}, no subfolders"])
more("tree", say=["=folder map [of {dir}]", "=a drawing of {dir} and what's below", "?lemme see the [whole] tree [of {dir}]", "=that tree view thing [of {dir}]", "?picture of {dir} structure", "=the arborescence of {dir}"])
more("pwd", say=["?where am i rn", "?wait where am i", "?where am i", "?what dir is this", "?i'm lost, which folder", "?which folder am i even in", "?in which directory i am now", "=path of (here|where i am)", "?excuse me, in what directory do i currently find myself"])

# ---- reading files
more("file-type", say=["?{file} won't open, what is it", "?wth is {file}", "?what the heck is {file}", "?{file} has no extension, what is it really", "?what's {file} even", "?is {file} a (picture|pdf|zip|text|video|program) or what", "?someone sent me {file}, no clue what it is", "?{file} of what kind is it", "?nothing opens {file}, (which|what) format is that", "?may i ask of what type the file {file} is", "{file} type pls", "sniff out what {file} is"])
more("cat", say=["?whats in {file}", "?lemme read {file}", "?gimme {file}", "spit out {file}", "dump {file} to the screen", "?what does {file} say", "?{file} says what", "show to me the content of file {file}", "?would it be possible to have the contents of {file} displayed", "throw {file} on [the] screen"])
more("less", say=["?{file} is too long, it scrolls away", "?{file} flies past, i wanna scroll", "scroll thru {file}", "leaf thru {file}", "{file} one screen at a time", "?can't read {file}, it rushes by", "page through {file} pls"])
more("head", say=["?what does {file} start with", "just a peek at {file}", "?quick peek at the top of {file}", "?top bit of {file}", "?{file} is massive, just (gimme|show) the (start|top|first bit)", "=the beginning of {file}, that's enough", "?taste of {file}"])
more("head-n", say=["?first {n} of {file}", "?gimme [the] first {n} [lines] of {file}", "just {n} lines off the top of {file}", "?{file} is massive, just the top {n}", "{n} lines from {file}, the start", "=the {n} first lines of {file}", "?lemme see the top {n} in {file}"])
more("tail", say=["?what's the end of {file} look like", "tail end of {file}", "?how does {file} end", "?bottom bit of {file}", "just the end of {file} pls", "=the finish of {file}"])
more("tail-n", say=["?last {n} of {file}", "?gimme [the] last {n} [lines] of {file}", "{n} lines off the bottom of {file}", "?{file} is massive, just the last {n}", "=the {n} last lines of {file}", "?what are the final {n} in {file}", "?lemme see the bottom {n} in {file}"])
more("tail-f", say=["watch {file} grow", "keep showing me what lands in {file}", "stay on {file}", "stare at {file}", "?{file} keeps growing, i wanna watch [it]", "{file} live pls", "?what's being written to {file} rn", "see {file} as it's written"])
more("cat-n", say=["{file} with line numbers pls", "?which line is which in {file}", "=numbered {file}", "slap line numbers on {file}", "show {file} w/ numbers in front"])
more("line-n", say=["line {line} of {file} pls", "?whats on line {line} of {file}", "?error at line {line} of {file}, show me that one", "just line {line} in {file}", "?compiler moans about {file} line {line}, what's there", "{file} line {line}", "=the line number {line} of {file}", "?what stands in line {line} of {file}"])
more("lines-range", say=["{file} lines {line} thru {line2}", "?lemme see {line} to {line2} in {file}", "?whats between line {line} and {line2} of {file}", "?gimme lines {line} till {line2} from {file}", "=the piece of {file} from line {line} until {line2}"])
more("wc-l", say=["?how long is {file}, in lines", "{file} how many lines", "?lines in {file}", "line count {file} pls", "?how much lines has {file}", "?{file} got how many rows", "count the lines of {file} for me", "?i would appreciate knowing how many lines there are in {file}"])
more("wc-w", say=["{file} how many words", "?words in {file}", "?word count {file} pls", "?is {file} long enough, words i mean", "?how much words has {file}", "?prof wants a word count, {file}"])
more("du-file", say=["{file} how big", "?hows {file} so (big|fat)", "?can i mail {file}, how big is it", "?how much megabytes has {file}", "?weight of {file} pls", "{file} size pls", "?too big to attach? {file} weighs what"])
more("stat-mtime", say=["?when did {file} change", "?when was {file} last messed with", "?how old is {file}", "{file} last change when", "?{file}, when did someone touch it", "?since when is {file} like this", "?when was the file {file} modified for last time"])
more("stat-owner", say=["?whose is {file}", "?whos {file} belong to", "{file} whose", "?who does {file} belong to anyway", "?owner of {file} who", "?to whom the file {file} belongs"])
more("cat-A", say=["?{file} has weird invisible chars, show em", "?something invisible is in {file}", "?{file} looks fine but the script chokes, hidden chars maybe", "show tabs n stuff in {file}", "?tabs or spaces in {file}", "reveal the weird whitespace in {file}"])

# ---- words in files
more("grep-file", say=["{word} in {file}", "?wheres {word} in {file}", "?{file}, anything about {word}", "grep {word} outta {file}", "lines w/ {word} from {file}", "?what does {file} say about {word}", "dig {word} out of {file}", "?does {word} show up in {file}, which lines", "the lines of {file} who contain {word}, show me them", "fish the {word} lines out of {file}"])
more("grep-i", say=["{word} in {file}, caps don't matter", "{word} or whatever caps, in {file}", "{file} lines with {word}, don't care about case", "?{file} spells {word} with all kinds of caps, get them all", "look for {word} in {file} and be sloppy about caps"])
more("grep-n", say=["?which line [number] is {word} on in {file}", "{word} in {file} w/ line numbers", "?what line of {file} has {word}", "?at which line of {file} comes {word}", "?{word} is somewhere in {file}, line number pls"])
more("grep-v", say=["{file} minus the {word} lines", "{file} w/o {word}", "?{word} spams {file}, show the rest", "{file} but not the {word} noise", "hide the {word} (noise|crap|junk|spam) in {file}", "?everything in {file} that ain't {word}", "show {file} but skip the lines having {word}"])
more("grep-c", say=["?how many {word} lines in {file}", "?how many lines of {file} got {word}", "count of {word} lines in {file}", "?{word} hits in {file}, how many", "?in {file} how many lines has the {word}"])
more("grep-context", say=["{word} in {file} plus {n} lines around", "?what's around {word} in {file}, {n} lines or so", "{word} with {n} lines each side from {file}", "?gimme {n} lines of context for {word} in {file}", "?whats near {word} in {file}, {n} lines both ways"])
more("grep-r", say=["?wheres {word} used [in {dir}]", "?where the hell do we use {word} [in {dir}]", "{word} anywhere [in {dir}]", "?who mentions {word} [in {dir}]", "grep {word} everywhere [in {dir}]", "?{word} is somewhere [in {dir}], which line of which file", "dig thru {dir} for {word}", "hunt {word} down [in {dir}]", "?in all these files [of {dir}], where comes {word}", "?i'd be obliged if you showed me each place [in {dir}] where {word} occurs"])
more("grep-rl", say=["?which files got {word} in em [(in|under) {dir}]", "files w/ {word} inside [(in|under) {dir}], names only", "?who has {word} in it [in {dir}], just (names|filenames)", "?what files [in {dir}] talk about {word}", "?i wrote {word} in some file [in {dir}], which one was it", "=names of the files having {word} inside [in {dir}]"])
more("grep-ri", say=["{word} anywhere [in {dir}], caps don't matter", "dig thru {dir} for {word}, any caps", "?wheres {word} [in {dir}], could be upper or lower", "grep {word} everywhere [in {dir}] ignoring caps"])
more("grep-exists", say=["?is {word} inside {file} y/n", "?{word} in {file}, yes or no", "?{file} got {word} in it or not", "?is there {word} in {file}, just say yes or no", "?only wanna know whether {file} has {word}"])
more("grep-no-comments", say=["{file} w/o comments and blanks", "?{file} is all comments, what's actually set", "=the real settings in {file}", "strip the chatter from {file}, only show what counts", "?what's active in {file}", "=the lines of {file} which does something"])
more("sed-replace", say=["swap {word} for {word2} in {file}", "?{file} says {word}, should be {word2}", "?it's {word2} not {word}, fix {file}", "make every {word} a {word2} in {file}", "turn {word} to {word2} all over {file}", "{word} -> {word2} in {file}", "?typo all over {file}, {word} is really {word2}", "change me the {word} by {word2} in {file}", "?i should very much like every {word} within {file} to become {word2}"])
more("grep-replace-recursive", say=["swap {word} for {word2} everywhere [in {dir}]", "?we renamed {word} to {word2}, fix all [the] files [in {dir}]", "?it's {word2} now not {word}, everywhere under {dir}", "{word} -> {word2} in every file [(in|under) {dir}]", "turn {word} to {word2} in all of {dir}'s files", "in all the files of {dir} change {word} by {word2}"])
more("sed-delete-matching", say=["nuke the {word} lines in {file}", "zap lines with {word} [out] of {file}", "kick every {word} line out of {file}", "?{word} lines in {file} gotta go", "toss [the] lines of {file} that say {word}", "?i don't want {word} lines in {file} anymore", "yank whatever says {word} from {file}", "erase from {file} the lines who have {word}"])
more("sed-delete-line", say=["nuke line {line} of {file}", "line {line} of {file} gotta go", "zap line {line} in {file}", "kick out line {line} from {file}", "yank line {line} outta {file}", "?line {line} in {file} is wrong, delete it"])
more("sed-delete-empty", say=["nuke [the] blank lines in {file}", "?{file} is full of empty lines, out with them", "zap empty lines in {file}", "?too many gaps in {file}, close them", "kick the blanks out of {file}", "squash {file}, no blank lines [left]", "erase of {file} the void lines"])
more("dos2unix", say=["?^M all over {file}", "?{file} has those ^M things", "?{file} came from windows and the script chokes", "?bad interpreter ^M in {file}, fix [it]", "kill the ^M in {file}", "un-windows {file}", "?\\r garbage at line ends in {file}, get rid of it"])
more("trim-trailing", say=["?git moans about whitespace in {file}", "zap trailing spaces in {file}", "nuke the spaces at line ends in {file}", "?there's junk spaces after each line of {file}", "shave the line ends of {file}"])

# ---- shaping text
more("fmt", say=["reflow {file} to {n}", "rewrap [the] paragraphs of {file} at {n}", "?{file} is ragged, refill it to {n} wide", "justify {file} at {n} columns", "even out the lines of {file} to {n}"])
intent("mutter-fmt-plain", run="fmt {file}", tags="fmt", say=["wrap lines of {file}", "wrap [the] [long] lines (in|of) {file}", "?{file} has super long lines, wrap em", "rewrap {file}", "?{file} runs off the screen, wrap it", "reflow [the] (text|paragraphs) (in|of) {file}", "?lines of {file} are way too long, break them nicely", "tidy up the paragraphs of {file}", "refill {file}", "make [the] lines of {file} not so long"])
intent("mutter-fold-plain", run="fold {file}", tags="fold", say=["fold {file}", "chop [the] long lines of {file} wherever they happen to be too wide", "hard wrap {file}", "break {file} at the usual width, words be damned", "fold [the] lines of {file}", "hard-break {file} at the default width"])
more("fold-s", say=["wrap {file} at {n}", "wrap {file} at {n}, don't split words", "?{file} too wide, {n} cols max and keep words whole", "?soft wrap {file} at {n}", "break {file} at {n} but between words", "fold {file} on spaces, {n} wide"])
more("sort", say=["{file} in abc order", "sort {file} pls", "?{file} is a mess, put it in order", "alphabetize {file}", "abc {file}", "?how to put in order the lines of {file}"])
more("sort-u", say=["{file} no repeats", "{file} sorted w/o dupes", "?dupes in {file}, just show [me] the uniques", "?unique lines of {file} pls", "?each line of {file} once", "kill dupes in {file} when showing it"])
more("dedup-keep-order", say=["{file} w/o dupes but don't reorder", "?dupes in {file}, drop em, keep the order", "drop repeats in {file} and leave the rest where it is", "?first of each in {file}, same order"])
more("uniq-count", say=["?whats most common in {file}", "tally the lines of {file}", "?how often is each line in {file}", "{file} line histogram", "?which lines of {file} repeat the most", "count up dupes in {file}", "how many times each line of {file}"])
more("uniq-d", say=["?which lines are in {file} twice", "?dupes in {file} pls", "only the dupes of {file}", "?what's doubled in {file}", "?repeats in {file}, just those"])
more("sort-random", say=["mix up {file}", "scramble the lines of {file}", "{file} in random order pls", "jumble {file}", "?{file} but shuffled"])
more("tac", say=["{file} backwards, last line first", "flip {file} upside down", "?newest is at the bottom of {file}, turn it around", "{file} bottom to top", "read {file} from the end up"])
more("column-t", say=["?{file} is all crooked, line up the columns", "make {file} a nice table", "align the columns in {file}", "?columns in {file} are all over the place", "pretty up {file} as a table"])
more("diff", say=["{file} vs {file2}", "?whats different {file} {file2}", "?what changed between {file} and {file2}", "?{file} and {file2}, spot the difference", "?{file} works, {file2} doesn't, what's different", "compare {file} {file2} pls", "?in what {file} is different of {file2}"])
more("diff-q", say=["?{file} and {file2} same or not", "?is {file} really the same as {file2}", "?same file? {file} {file2}", "?did {file} and {file2} drift apart", "?are equals {file} and {file2}"])
more("diff-rq", say=["?what's different between the folders {dir} and {dir2}", "{dir} vs {dir2}, just (names|filenames)", "?is {dir} same as {dir2}", "?did the copy of {dir} to {dir2} miss anything", "?which files differ in {dir} and {dir2}"])
more("split-size", say=["?{file} too big to send, chop it into {size} bits", "chop {file} in {size} chunks", "?my usb only takes {size}, break up {file}", "cut {file} to pieces of {size}", "hack {file} into {size} parts"])
more("split-lines", say=["chop {file} every {n} lines", "?{file} too long, pieces of {n} lines pls", "break {file} up, {n} lines each", "hack {file} into bits of {n} lines"])
more("cat-join", say=["glue {file} and {file2} into {file3}", "smush {file} and {file2} together as {file3}", "stick {file} onto {file2}, call it {file3}", "{file} + {file2} = {file3}", "mash {file} and {file2} into {file3}"])
more("append-file", say=["tack {file} onto [the end of] {file2}", "stick {file} at the end of {file2}", "{file} goes to the end of {file2}", "slap {file} on the bottom of {file2}"])

# ---- processes
more("top", say=["?everything's slow [af], what's running", "?why's this thing crawling", "?fans going crazy, what's it doing", "?computer is very slow, what to do", "?laptop is cooking, (why|what's up)", "?my pc lags, what eats it", "=live view of what's hogging the box", "?what's this machine chewing on"])
more("ps-top-cpu", say=["?whats eating [my|the|all the] cpu", "=cpu hogs", "?who's burning the cpu", "?cpu is maxed out, (who|what|whos doing it)", "?what's making the fan spin, top {n}", "?top {n} cpu eaters", "?which programs are taking too much processor"])
more("ps-top-mem", say=["?whats eating [my|the|all the] (ram|memory)", "=ram hogs", "?who's gobbling [up] the ram", "?ram full, (who|what|whos doing it)", "?top {n} (ram|memory) eaters", "?out of memory again, what's taking it", "?i want see what process eat memory", "?swapping like mad, who's the hog"])
more("free", say=["?ram left", "?how much ram we got", "?got any (ram|memory) left", "?am i outta (ram|memory)", "=ram situation", "?memory full or what", "?how many memory has my computer", "?is there ram to spare rn"])
more("ps-all", say=["?whats running", "?what all is running rn", "=everything that's running", "?gimme all processes", "?which processes are there at the moment, the all", "dump the process list"])
more("pgrep-name", say=["?{proc} running or not", "?is the {proc} process alive", "?did {proc} start", "?is {proc} even running rn", "{proc} still going?"])
more("pgrep-pid", say=["?pid of {proc} pls", "?whats the pid of {proc}", "{proc} pid", "?which number has the process {proc}", "?need the pid of {proc}"])
more("pkill-name", say=["kill {proc} pls", "make {proc} stop", "?{proc} is acting up, kill it", "shoot {proc}", "?get rid of {proc}, it's hogging everything", "?{proc} hangs, end it", "?kindly terminate the program {proc}", "stop to run {proc}"])
more("pkill-force", say=["?{proc} won't die", "?{proc} refuses to quit, kill it dead", "?{proc} ignores kill", "?kill {proc}, hard, no mercy", "murder {proc}", "nuke the {proc} process", "kill {proc} for real [this time]", "?{proc} froze solid and won't close", "?{proc} not want to die, how to kill with force"])
more("kill-pid", say=["kill {pid} pls", "?{pid} gotta die", "end {pid}", "?{pid} is stuck, kill it", "take out {pid}", "shoot down number {pid}", "?pid {pid} is hogging, get rid"])
more("kill-pid-force", say=["?{pid} won't die", "?{pid} refuses to die, kill it dead", "kill {pid}, hard", "nuke pid {pid}", "murder {pid}", "?{pid} ignores me, kill it for real", "?tried kill {pid}, still there"])
more("kill-port", say=["kill whatever's on {port}", "kill whatever is (on|sitting on|hogging|squatting on) [port] {port}", "nuke whatever's on [port] {port}", "?{port} is taken, kill whoever has it", "free up {port} [pls]", "?address already in use {port}, kill it", "?EADDRINUSE {port}, (kill it|get rid of it)", "get that thing off {port}", "?something blocks port {port}, make it go away", "zap the thing listening on {port}"])
more("lsof-port", say=["?whats on {port}", "?who's on {port}", "?who took {port}", "?port {port} taken, by who", "?{port} busy?", "?address already in use {port}, who is it", "?EADDRINUSE {port}, who has it", "?what's squatting on {port}, don't kill it", "?which program is it that occupies port {port}"])
more("ss-listen", say=["?which ports are open here", "?what's listening", "=open ports rn", "=ports in use on this box", "?what ports we got open", "?ports open here, which", "?anything listening on this box"])
more("lsof-file", say=["?who has {path} open", "?can't delete {path}, something's using it", "?{path} is busy, who's on it", "?{path} in use by who", "?text file busy {path}, who", "?which program hold {path}"])
more("htop", say=["?htop pls", "?top but prettier", "=the colorful process viewer", "=that colored top thing"])
more("ps-zombies", say=["?zombies?", "?any zombies around", "=undead processes", "?got zombies on this box", "=defunct stuff in the process list"])
more("ps-mine", say=["?what am i running", "=my procs", "?which processes are mine", "?what stuff of mine is running rn", "=just my own processes"])
more("jobs", say=["?what did i put in the background", "=bg jobs", "?what's going on in the background here", "?i hit ctrl z, where'd it go", "=things i suspended"])
more("fg", say=["?oops i hit ctrl z, get it back", "bring it back up front", "?i pressed ctrl-z by accident, how to return", "resume that thing i suspended", "?ctrl z'd my editor, bring it back"])
more("bg", say=["let it go on in the background", "?i ctrl-z'd it, keep it going behind", "push that job to the back and carry on", "unfreeze the stopped job but in the back"])
more("day-nohup", say=["keep {cmd} going after i log out", "run {cmd} and don't die when i close the terminal", "?closing the laptop, {cmd} should go on", "{cmd} in the background and survive logout", "?i gotta leave, {cmd} has to keep running"])
more("day-time", say=["?how long does {cmd} take", "clock {cmd}", "time {cmd} pls", "?is {cmd} slow, measure", "stopwatch on {cmd}"])
more("day-timeout", say=["{cmd} but max {age}", "give {cmd} {age} tops", "?{cmd} hangs sometimes, kill it after {age}", "run {cmd}, bail after {age}", "let {cmd} have {age}, no more"])
more("day-every", say=["{cmd} over and over, each {age}", "keep running {cmd} each {age}", "rerun {cmd} all {age}", "?i keep typing {cmd}, do it for me every {age}", "{cmd} again and again with {age} between"])
more("day-after", say=["{cmd} but in {age}", "hold on {age} then {cmd}", "?wait {age}, then do {cmd}", "in {age} do {cmd}", "{cmd} {age} from now"])

# ---- who and what is this machine
more("who", say=["?who's logged in rn", "?whos on", "?anybody else on this box", "?who's here", "?am i alone on this (server|box|machine)", "?which persons are connected now", "?logged in folks"])
more("w", say=["?who's on and what are they up to", "?who's here and what are they doing", "?what's everybody doing on this box", "?who is logged in rn and since when and doing what", "?folks on the box, idle or busy"])
more("whoami", say=["?who am i", "?wait who am i logged in as", "?am i root [rn]", "?which user is this", "?what is my user name here", "?as whom am i logged in"])
more("groups", say=["?what groups am i in", "=my groups", "?am i in the docker group or what", "?which groups do i belong", "?which groups is my user member of"])
more("id-user", say=["?uid of {user}", "?whats {user}'s uid and groups", "{user} id numbers", "?what ids does {user} have", "?{user} is who by number"])
more("last", say=["?who's been on here", "?who was logged in lately", "=login history", "?who came and went on this box", "=past logins", "?did anyone log in while i was away"])
more("uptime", say=["?how long's this box been up", "?up since when", "?how busy is the box", "?when did this last go down", "?since how long is the machine running", "?load n uptime"])
more("uname-r", say=["?which kernel", "?kernel?", "?what kernel we on", "?kernel version pls", "?kernel number rn"])
more("os-release", say=["?what linux is this", "?which distro", "?what am i running, ubuntu or what", "?distro?", "?what os is this [box] [on]", "?which version of linux i have", "?debian or fedora or what"])
more("lscpu", say=["?what cpu is in (here|this thing)", "?cpu details pls", "=all about the processor", "?what chip is it", "=specs of the cpu"])
more("nproc", say=["?how many cores", "?cores?", "?how many cores we got", "?number of cpus here", "?how much cores has this machine", "?core count pls"])
more("hostname", say=["?which box is this", "?what machine am i on", "?whats this computer called", "?name of this box", "?which server am i on, i have so many tabs open", "?how is named this computer"])
more("lsblk", say=["?what disks we got", "?which drives are in here", "?disks?", "?did it see my usb stick", "?plugged in a stick, where is it", "=drives n partitions", "?which hard disks has the machine"])
more("lsusb", say=["?whats plugged in [usb]", "=usb stuff", "?does it see my (mouse|keyboard|webcam|phone|dongle)", "?usb thing not showing up, list them", "=things plugged on usb"])
more("battery", say=["?battery?", "?how much juice [left]", "?is my battery dying", "?charge left", "?how many percent battery i have", "?do i need to plug in"])
more("sensors", say=["?how hot", "?is it overheating", "=temps", "?hot in here? temps pls", "?laptop burns my lap, how hot is it", "?which temperature has the cpu"])
more("date", say=["?whats the time", "?time?", "?what day and time is it", "?what's today", "what time is it rn", "?how late is it", "?which hour is it now"])
more("cal", say=["?calendar pls", "?what's this month look like", "=this month", "?month on screen"])
more("date-week", say=["?which week is it", "?kw?", "?week number pls", "?what week of the year are we in", "?in which calendar week are we"])
more("reboot", say=["bounce the box", "restart this thing", "turn it off and on again", "reboot pls", "?nothing works, reboot", "?it needs a reboot, do it", "give the machine a kick"])
more("shutdown-now", say=["power off pls", "turn it off", "?done for today, switch the computer off", "off with the machine", "?i go home, shut down", "kill the power"])
more("shutdown-in", say=["shut down in {age}", "off in {age} pls", "?i fall asleep, power off in {age}", "?computer goes off after {age}", "switch off this machine {age} from now"])
more("shutdown-cancel", say=["?wait don't shut down", "?stop the shutdown", "?nope, no shutdown", "?abort! keep it on", "?changed my mind about powering off", "call off the (shutdown|reboot)"])
more("suspend", say=["?sleep mode", "put it to sleep", "?nap time for the laptop", "?send the laptop to sleep, not off", "snooze the machine"])
more("lock-screen", say=["lock it", "lock my screen", "?going for coffee, lock up", "?stepping away, lock the thing", "lock session pls"])

# ---- moving things about
more("cp", say=["{file} copy to {path}", "put a copy of {file} at {path}", "dup {file} to {path}", "?need {file} also at {path}", "clone {file} to {path}", "?i want have {file} also in {path}"])
more("cp-r", say=["?whole {dir} over to {dir2}, keep [the] original", "dup folder {dir} as {dir2}", "clone the {dir} folder to {dir2}", "{dir} to {dir2}, copy with everything in it", "?cp says omitting directory {dir}, i want it at {dir2}"])
more("cp-bak", say=["?about to mess with {file}, save a copy first", "backup {file} real quick", "{file} bak pls", "keep a spare of {file}", "?before i break {file}, back it up", "?safety copy {file}"])
more("mv", say=["{path} goes in {dir}", "chuck {path} in {dir}", "stick {path} in {dir}", "shove {path} into {dir}", "throw {path} in[to] {dir}", "dump {path} into {dir}", "?{path} is in the wrong place, belongs in {dir}"])
more("mv-rename", say=["{file} should be called {file2}", "call {file} {file2} instead", "rename {file} {file2}", "?i misspelled {file}, it's {file2}", "{file} is now {file2}", "to {file} give the name {file2}"])
more("mv-ext-to", say=["chuck all [the] {ext} [files] [of {dir}] in {dir2}", "shove every {ext} [from {dir}] into {dir2}", "{ext} stuff [in {dir}] goes to {dir2}", "?my {ext} files clutter {dir}, put them in {dir2}"])
more("cp-ext-to", say=["dup all {ext} [from {dir}] to {dir2}", "?need all the {ext} of {dir} in {dir2} too", "{ext} stuff [in {dir}] also to {dir2}", "?copies of every {ext} [from {dir}] into {dir2}"])
more("rm", say=["nuke {file}", "zap {file}", "bin {file}", "ditch {file}", "{file} gotta go", "get {file} outta here", "toss {file}", "?don't need {file} anymore", "?{file} is garbage, remove", "throw away {file}", "make {file} disappear"])
more("rm-r", say=["zap the whole {dir} (folder|dir)", "bin {dir} and all in it", "toss {dir} with everything inside", "?rm says {dir} is a directory", "?rm: cannot remove {dir}: is a directory", "ditch the (folder|directory) {dir} and its junk", "?folder {dir} gotta go", "?rmdir says {dir} not empty, delete it anyway"])
more("rm-ext", say=["nuke all [the] {ext} [files] [in {dir}]", "zap every {ext} [in {dir}]", "bin [all] the {ext} files [in {dir}]", "toss [the] {ext} stuff [in {dir}]", "all {ext} [in {dir}] gotta go", "ditch them {ext} files [in {dir}]"])
more("rm-contents", say=["empty {dir} but keep it", "nuke everything in {dir}, not {dir} itself", "clear {dir} out", "gut {dir}", "hollow out {dir}", "throw out all that is in {dir}", "?folder {dir} should be empty but still there"])
more("empty-a-file", say=["wipe {file} but keep it", "blank out {file}", "zero {file}", "{file} to 0 bytes", "?{file} got too big, empty it, don't delete [it]", "clear what's in {file}", "make void the file {file}"])
more("mkdir", say=["new folder {name} pls", "?folder {name}", "?need a {name} dir", "?gimme a folder {name}", "mk dir {name}", "make me one folder with name {name}"])
more("mkdir-p", say=["make {dir} and whatever's missing above it", "?mkdir says no such file or directory for {dir}", "{dir} incl parents", "the whole path {dir} pls, create", "?parents of {dir} don't exist yet, make them all"])
more("touch", say=["?need an empty {file}", "new empty {file} pls", "blank {file}", "?gimme an empty {file}", "make an empty file, {file}", "just an empty {file}, nothing in it"])
more("ln-s", say=["?shortcut {name} to {path}", "{name} should point at {path}", "symlink {path} as {name} pls", "link {name} -> {path}", "make {name} lead to {path}", "?want {name} to be just a pointer to {path}"])
more("rename-ext", say=["all {ext} to {ext2}, just the names", "{ext} -> {ext2} for every file here", "?they're called {ext} but should be {ext2}", "turn the {ext} endings to {ext2}", "swap ending {ext} for {ext2} on everything [here]"])
more("rename-spaces", say=["?spaces in filenames drive me nuts", "?scripts choke on spaces in names here, underscores pls", "?spaces in names -> underscores", "no more spaces in [the] filenames [here]", "kill the spaces in file names, use underscores"])
more("rename-lower", say=["?ALL CAPS filenames, make em lowercase", "?filenames here in small letters pls", "lowercase the names [here]", "?names here shout, tone them down to lowercase"])
more("chmod-x", say=["make {file} runnable", "let me run {file}", "?permission denied when i run {file}", "?can't execute {file}", "?{file} won't run, permission denied", "?x bit on {file}", "?how to make that file {file} is executable", "?+x {file}", "?i wrote {file} but bash says permission denied"])
more("chmod-perm", say=["{perm} on {file}", "{file} to {perm}", "set {file} {perm}", "?{file} needs to be {perm}", "slap {perm} on {file}", "give to {file} the rights {perm}"])
more("chmod-private", say=["?ssh says {file} is too open", "?unprotected private key file {file}", "?nobody else should see {file}", "{file} only for me", "?keep the others off {file}", "hide {file} from other users", "?key {file} permissions too open"])
more("chmod-writable", say=["?can't save {file}, it's read only", "let me edit {file}", "?vim says {file} is readonly", "?{file} readonly, make it writable", "i want write in {file}, it doesn't let me"])
more("chmod-readonly", say=["protect {file} from my own stupidity", "?nobody should change {file}, me neither", "{file} read only pls", "no writing to {file}", "freeze {file} against edits"])
more("chown-me", say=["make {file} mine", "?{file} is root's, i want it", "?i made {file} with sudo, now it's not mine", "grab ownership of {file}", "{file} should belong to me"])
more("chown-R", say=["{dir} and all in it to {user}", "?everything under {dir} should be {user}'s", "hand {dir} over to {user}, the whole thing", "give {user} all of {dir}", "?{dir} is full of root files, they're {user}'s"])
more("lsattr", say=["?root can't delete {file}, (immutable|is it locked) or what", "?operation not permitted on {file} even with sudo", "=weird flags on {file}"])
more("chattr-unset", say=["?{file} is immutable, undo [that]", "unlock {file}, it's immutable", "?even root can't change {file}, take the immutable flag off", "remove the i flag from {file}"])

# ---- archives
more("unzip", say=["unzip this {archive}", "unzip {archive} pls", "?whats in here, {archive}, unpack it", "crack open {archive}", "blow up {archive} here", "?got sent {archive}, get the files out", "?how to open the zip {archive}", "unpack me {archive}"])
more("unzip-to", say=["unzip {archive} to {dir} not here", "unzip this {archive} into {dir}", "{archive} -> {dir}, unpack", "blow {archive} up in {dir}", "?don't spill {archive} here, use {dir}"])
more("unzip-l", say=["peek in {archive}", "?whats in {archive}, don't unzip", "?is {archive} worth unpacking, what's inside", "?contents of {archive} w/o unzipping", "?before i unzip {archive}, what's in there"])
more("tar-extract", say=["untar this {archive}", "untar {archive} pls", "?what the hell are the flags to open {archive}", "?how on earth do i open {archive}", "?xf {archive}", "?i can never remember tar, unpack {archive}", "crack open {archive}", "de-tar {archive}", "?it is possible to extract {archive}, how"])
more("tar-extract-to", say=["untar this {archive} into {dir}", "{archive} -> {dir} untar", "?untar {archive} but somewhere else, {dir}", "spill {archive} into {dir}"])
more("tar-list", say=["peek in {archive}", "?whats in {archive}, don't untar", "?before i untar {archive}, what's in there", "?is {archive} a tarbomb, list it", "look inside {archive} w/o extracting"])
more("tar-gz-dir", say=["tar up {dir}", "?tgz {dir}", "?tarball of {dir} pls", "squash {dir} [to a tarball]", "pack {dir} up, tar gz", "bundle {dir} as a tarball", "?i can never remember tar, pack {dir}"])
more("tar-gz-named", say=["tar up {dir} as {archive}", "{dir} -> {archive}", "squash {dir} into {archive}", "stuff {dir} into {archive}", "pack {dir}, call it {archive}", "make from {dir} the archive {archive}"])
more("zip-dir", say=["zip up {dir}", "zip {dir} pls", "?gotta mail {dir}, zip it", "{dir} as a zip", "?boss wants {dir} as a zip", "make zip of folder {dir}"])
more("zip-password", say=["zip {dir} as {archive} w/ a password", "lock {dir} in {archive} with a password", "{archive} from {dir}, password protected", "?nobody should open it without password, {dir} to {archive}"])
more("gunzip", say=["un-gz {archive}", "gunzip this {archive}", "?{archive} is gzipped, undo it", "inflate {archive}", "unpack the gz {archive}"])
more("zcat", say=["read {archive} w/o unpacking", "?whats in {archive}, it's gzipped", "peek at the gzipped {archive}", "cat {archive} but it's gz", "?{archive} is compressed, just show it"])
more("gzip-k", say=["?gz {file} but keep it", "squash {file}, don't lose the original", "?gzip ate my original last time, {file} and keep it", "{file}.gz next to {file} pls"])
more("unzip-all", say=["unzip everything here", "?bunch of zips here, open them all", "all the zips pls, unpack", "?i downloaded loads of zips, unzip all", "blow up every zip [in here]"])

# ---- network
more("ping-internet", say=["?am i online", "?net down?", "?is the internet dead", "?internet gone again?", "?is it me or is the internet down", "?have i internet", "?wifi on but nothing loads, am i even connected", "?net check"])
more("ping", say=["?is {host} up", "?{host} alive?", "?{host} down or is it me", "poke {host}", "ping {host} pls", "?can i reach {host}", "?{host} doesn't answer, ping it", "knock on {host}"])
more("ip-local", say=["?my ip", "?whats my ip here", "?whats my lan ip", "?local ip pls", "?need know ip address of my computer", "?which ip has this box on the lan", "=ip of this thing, the local one"])
more("ip-public", say=["?whats my public ip", "?what ip does the world see", "?outside ip pls", "?external ip?", "?whats my ip, the internet one", "=my ip as seen from outside"])
more("dig-a", say=["?ip of {host} pls", "?whats {host}'s ip", "{host} ip?", "resolve {host} pls", "?{host} points where", "?which ip behind {host}"])
more("nc-test", say=["?is {port} open on {host}", "?{host} {port} reachable?", "?can i get thru to {host} on {port}", "?does {host} let me in at {port}", "?firewall or what, {host} port {port}", "poke {host} at {port}"])
more("curl-status", say=["?is {url} up", "?{url} ok or what", "?does {url} even answer", "?{url} down for everybody?", "just the http code of {url}", "?what code does {url} give"])
more("curl-head", say=["?headers of {url} pls", "?what headers comes from {url}", "just headers, {url}", "?which server does {url} run, headers"])
more("curl-download", say=["dl {url}", "grab {url}", "pull down {url}", "snag {url}", "save {url} here pls", "?wget not installed, get {url} [with curl]", "snatch {url} with curl"])
more("wget", say=["dl {url} with wget", "wget this {url}", "?get that file {url} onto this server"])
more("wget-resume", say=["?download of {url} died halfway", "?{url} broke off, pick it up where it stopped", "keep downloading {url}", "?lost wifi while getting {url}, don't start over"])
more("wifi-list", say=["?any wifi around", "=wifis here", "?which wifi can i get", "?wifi?", "?what networks are in the air", "?which wlans there are"])
more("wifi-connect", say=["get on wifi {name}, pw {word}", "?wifi {name} pass {word}", "hop on {name} with [the] password {word}", "?wifi is {name}, password {word}, connect"])
more("admin-wifi-pw", say=["?whats the wifi password again", "?guests want the wifi password", "?forgot my wifi password", "?wifi pw pls", "?which password has this wifi"])
more("speedtest", say=["?why's the net so slow, test it", "?net speed?", "?speedtest pls", "?how fast is my internet rn", "?am i getting what i pay for, line speed"])
more("dns-flush", say=["?dns is stuck on the old ip", "?site moved but i still land on the old one", "flush dns pls", "?dns cache is stale, dump it", "forget the old dns answers"])
more("ssh", say=["get me on {host}", "hop onto {host}", "log me in at {host}", "?need a shell on {host}", "jump on {host}", "i want enter in server {host}"])
more("ssh-copy-id", say=["?sick of typing the password for {host}", "?{host} keeps asking for my password", "no more password on {host} pls", "put my key on {host}"])
more("admin-forget-host", say=["?{host} was reinstalled, ssh screams [about the key]", "?REMOTE HOST IDENTIFICATION HAS CHANGED {host}", "?ssh says man in the middle for {host}", "drop the old key of {host}", "forget {host} in known hosts"])
more("http-server", say=["?share this folder over http real quick", "serve this dir pls", "?quick web server here", "?need a webserver for this folder, nothing fancy", "throw up a web server here [on {port}]", "serve [this] on {port}"])
more("scp-push-nouser", say=["shove {file} to {host}, into {dir}", "{file} -> {host}:{dir}", "throw {file} over to {host} in {dir}", "get {file} onto {host}, folder {dir}"])

# ---- git, muttered
more("git-status", say=["git whats up", "?what did i change, git", "?where am i with git", "?anything uncommitted", "?did i commit [that|everything]", "=state of the repo", "?is my working tree clean"])
more("git-diff", say=["?what did i change since the last commit", "?wtf did i change", "?lemme see my edits [git]", "=my uncommitted edits", "?what's different from last commit, not staged yet"])
more("git-diff-staged", say=["?what am i about to commit", "?what's in the next commit", "=what's staged, the diff", "?lemme see what i added before i commit"])
more("git-undo-commit", say=["oops undo that commit", "?committed too early, take it back but keep [my] changes", "un-commit", "?committed by accident, keep the files", "take back last commit, changes stay", "?i committed to the wrong branch, undo but keep the work"])
more("git-drop-commit", say=["nuke the last commit", "?last commit was garbage, throw it away completely", "?last commit gone, changes too", "kill last commit and what's in it", "?i never want to see that commit again"])
more("git-restore-all", say=["?i broke everything, back to how it was [git]", "throw away all my changes [git]", "nuke my edits [git]", "?screwed up the code, forget all since last commit", "ditch every uncommitted edit", "?start over from the last commit, i hate what i did"])
more("git-restore", say=["?i broke {file}, get it back from git", "undo my mess in {file}", "?screwed up {file}, back to the last commit", "ditch my edits to {file}", "?i want {file} like it was [in git]", "forget what i did to {file}"])
more("git-unstage", say=["oops didn't mean to git add {file}", "?added {file} by mistake, take it off", "un-add {file}", "{file} out of staging pls", "?{file} shouldn't be in this commit yet"])
more("git-amend-noedit", say=["?forgot a file in that last commit", "?i forgot something, squeeze it into the last commit", "tack this onto the last commit, same message", "add to previous commit w/o new message"])
more("git-amend-m", say=["?typo in my commit message, should be {text}", "?last commit should say {text}", "reword last commit {text}", "?wrong message, make it {text}"])
more("git-stash", say=["park my changes", "?gotta switch branch but i'm not done", "put my edits aside for now", "shelve this", "?boss needs a hotfix, set my stuff aside", "hide my changes for a minute"])
more("git-stash-pop", say=["get my parked stuff back", "unpark my changes", "un-stash", "?where did my stashed stuff go, i want it back", "unshelve"])
more("git-switch", say=["hop to {branch}", "get me on {branch}", "?branch {branch} pls", "?wrong branch, i want {branch}", "change to the branch {branch} please"])
more("git-switch-new", say=["new branch {branch} and go there", "?need a {branch} branch", "start {branch} as a branch", "fork off {branch} here", "make and hop to {branch}"])
more("git-branch-current", say=["?which branch am i on", "?what branch is this", "?branch?", "?am i on main rn", "?on which branch i am now"])
more("git-branch-delete", say=["{branch} branch gotta go, it's merged", "bin branch {branch}", "?done with {branch}, drop the branch", "zap [the] [merged] branch {branch}"])
more("git-branch-delete-force", say=["?git won't let me delete {branch}, not fully merged", "nuke branch {branch}, unmerged or not", "kill branch {branch} for real", "?branch {branch} is junk, never merged, delete anyway"])
more("git-log-oneline", say=["?what happened in this repo, short", "=commits, a line each", "?short git history pls", "?gimme the commits compact"])
more("git-log-file", say=["?what happened to {file}", "?who did what to {file} over time", "=history of {file}", "?what commits touched {file}", "{file} git history pls"])
more("git-blame", say=["?who broke {file}", "?who wrote this crap in {file}", "?whose lines are these in {file}", "point fingers for {file}", "?who's guilty for {file}, line by line", "?who has written each line of {file}"])
more("git-conflicts", say=["?which files are in conflict", "?conflicts where", "?merge blew up, which files", "=files i still gotta resolve"])
more("git-merge-abort", say=["?merge is a mess, get me out", "?nope, cancel that merge", "?too many conflicts, forget the merge", "abort abort, no merge", "?back out of this merge"])
more("git-rebase-abort", say=["?rebase went bad, get me out", "?nope, cancel that rebase", "?i'm stuck in a rebase, stop it", "?back out of this rebase", "?rebase hell, take me back"])
more("git-reflog", say=["?lost a commit, where is it", "?i reset hard and my commits are gone", "?git ate my work", "=everywhere HEAD has been", "?did i lose it all, show old heads"])
more("git-pull", say=["get the latest", "?latest from the server pls [git]", "git pull pls", "?am i up to date, get the newest", "bring my repo up to date"])
more("git-push", say=["send my commits up", "push it", "upload my commits", "git push pls", "?coworkers can't see my commits, send them"])
more("git-push-upstream", say=["?fatal: the current branch {branch} has no upstream branch", "?first push of {branch}", "?git whines about no upstream for {branch}", "put {branch} on the server and track it"])
more("git-log-unpushed", say=["?what haven't i pushed", "?did i push everything", "=commits still only here", "?anything left to push"])
more("git-clone", say=["get me that repo {url}", "clone {url} pls", "copy of {url} via git", "?need the code from {url}", "grab repo {url}"])
more("git-clean", say=["nuke untracked stuff", "?build junk everywhere, clean the repo", "zap what git doesn't know", "toss all untracked files and dirs", "?back to a clean checkout, untracked stuff out"])
more("git-untrack", say=["?committed {file} by accident, get it out of git but keep it here", "git should forget {file}, don't delete it", "?{file} doesn't belong in git, leave it on disk", "stop tracking {file}"])
more("git-commit-am", say=["commit it all, {text}", "commit everything w/ {text}", "save my work in git, {text}", "ci -am {text}", "?done, commit all with message {text}"])

# ---- services, logs, packages
more("systemctl-restart", say=["bounce {service}", "kick {service}", "?{service} acts weird, restart it", "{service} restart pls", "?{service} hangs, turn it off and on [again]", "give {service} a kick", "restart me the {service}"])
more("systemctl-status", say=["?{service} up?", "?hows {service} doing", "?is {service} ok", "?what's wrong with {service}", "?{service} down or what", "{service} status pls", "?how it is going the {service} service"])
more("systemctl-stop", say=["{service} off for now", "shut {service} up", "halt {service}", "?{service} in the way, stop it", "turn {service} off pls"])
more("systemctl-start", say=["fire up {service}", "get {service} going", "{service} on pls", "?{service} isn't running, start it", "wake {service}"])
more("systemctl-enable-now", say=["{service} on, now and after every reboot", "?{service} is off again after reboot, make it stick", "start {service} and keep it that way", "?i have to start {service} by hand each boot, fix that"])
more("systemctl-failed", say=["?what's broken on this box", "?any services dead", "?what failed to start", "=dead services", "?which service died", "?boot took ages and something failed, what"])
more("journal-unit", say=["?why did {service} die", "?{service} crashed, logs", "?what does {service} complain about", "{service} logs pls", "?{service} won't start, what does it say", "?the {service} has not started, see the logs"])
more("journal-unit-follow", say=["watch {service} logs live", "{service} logs as they come", "stay on {service}'s log", "tail the journal of {service}", "?what's {service} saying rn, live"])
more("journal-errors", say=["?what broke since boot", "?any errors today, system wide, since boot", "=all the red stuff since boot", "?something's broken since i booted, errors pls"])
more("journal-boot-prev", say=["?why did it crash last time", "?box rebooted by itself, what was logged before", "=logs from before the reboot", "?what happened right before it went down"])
more("admin-oom", say=["?who got oom killed", "?my process just vanished, was it memory", "?process died with Killed, why", "?did the oom killer strike", "?something ate the ram and got shot, who"])
more("gap-vacuum", say=["shrink the journal to {age}", "?journal eats gigs, keep {age} only", "toss journal stuff older than {age}", "drop old system logs past {age}"])
more("apt-install", say=["get me {pkg}", "?need {pkg} on this box", "install {pkg} pls", "?{pkg}: command not found", "?don't have {pkg}, get it", "slap {pkg} on here", "i want to have {pkg} installed"])
more("apt-remove", say=["nuke {pkg}, the package", "?don't want {pkg} on here anymore", "kick {pkg} off this machine", "uninstall {pkg} pls", "get rid of [the] package {pkg}"])
more("apt-purge", say=["{pkg} off with configs and all", "nuke [package] {pkg} incl its config", "purge {pkg} pls", "?{pkg} config is messed up, wipe it with the package"])
more("apt-fix", say=["?apt is borked", "?apt says broken packages", "?unmet dependencies, fix it", "?packages are broken, repair them", "?apt whines about broken dependencies", "unbreak apt"])
more("apt-upgradable", say=["?what updates are there", "?anything to update", "=pending updates", "?which packages are old", "updates?"])
more("upgrade-all", say=["update everything", "?haven't updated in ages, do it", "all updates pls", "?updates, go", "bring the box up to date"])
more("apt-autoremove", say=["?leftover packages nobody needs, out", "kick unused packages", "sweep out orphaned packages", "get rid of deps nobody uses"])
more("admin-apt-lock", say=["?could not get lock, who has it", "?apt says another process is using it", "?dpkg lock frontend is held, by who", "?apt is locked, what's holding it"])
more("command-exists", say=["?{proc} installed?", "?got {proc} on here", "?is there {proc} on this box", "?have i {proc} or must i install it"])
more("proc-version", say=["?which {proc}, version i mean", "{proc} version?", "?what version of {proc} we got", "?how new is my {proc}", "?my {proc} is of what version"])
more("man", say=["?how does {proc} work", "{proc} manual pls", "?i forgot all the flags of {proc}", "?docs for {proc}", "?wtf does {proc} do", "?rtfm {proc}"])

# ---- shell
more("reset-term", say=["?the terminal is garbled", "?terminal's full of garbage", "?my terminal is messed up after i catted a binary", "?weird symbols everywhere in my terminal", "?the prompt is all hieroglyphs", "?shell prints gibberish now", "un-garble the terminal", "?screen got corrupted, letters are strange", "fix my screwed up terminal", "?the terminal show strange characters, how to return to normal"])
more("clear", say=["wipe the screen", "?too much junk on screen", "cls", "clean screen pls", "blank the terminal", "?screen's full, clear it"])
more("history", say=["?what did i type", "?what did i do earlier here", "=past commands", "=stuff i ran", "?which commands did i use before", "?command history pls"])
more("history-grep", say=["?what was that {word} command [again]", "?i ran something with {word} last week", "?that {word} thing i typed, what was it", "dig {word} out of my history", "?how did i call {word} last time", "?that {word} one liner from before"])
more("sudo-last", say=["?forgot sudo, again with it", "?permission denied, same thing with sudo", "sudo that", "oops needs root, redo [the last one]", "do that again as root", "?how to repeat the last with sudo"])
more("cd-back", say=["?where was i before, go there", "?back to where i was", "hop back to the last dir", "?previous dir pls", "return me where i was before"])
more("cd-up", say=["?one up", "?up a folder pls", "?out of here, one level", "go to the folder above", "get me a dir higher"])
more("cd-home", say=["?home pls", "?lost, go home", "?back to my home dir", "bring me to home"])
more("source-bashrc", say=["?edited bashrc, nothing happened", "reload bashrc", "?my new alias doesn't work yet, reread bashrc", "pick up [the] bashrc changes w/o new terminal", "?how to make effect my bashrc now"])
more("alias-set", say=["?tired of typing {text}, call it {name}", "{name} should mean {text}", "make {name} short for {text}", "?i type {text} all day, just {name} pls", "?shortcut command {name} for {text}"])
more("alias-list", say=["?what shortcuts do i have", "=my aliases", "?aliases?", "?which aliases did i set"])
more("printenv", say=["?what's in {var}", "{var}?", "?is {var} set to what", "?value of {var} pls", "?which value has {var}"])
more("exit-status", say=["?did that work", "?did it fail", "return code of that", "?what did the last one exit with", "exit code pls"])
more("which", say=["?wheres {proc} installed", "?which {proc} am i running", "?where does {proc} live", "?path of {proc} pls", "?{proc} sits where"])
more("crontab-l", say=["?whats in my cron", "=my cron stuff", "?what runs by itself here", "?cron jobs pls", "?which scheduled things do i have"])
more("crontab-e", say=["?lemme edit cron", "?need to change a cron job", "open my crontab", "?cron edit pls"])
more("xrandr", say=["?second monitor not showing", "?does it see the (projector|beamer|external screen)", "=screens connected", "?plugged in a monitor, nothing happens", "?which resolutions can my screen"])
more("umount", say=["unplug {dir} safely", "take {dir} off", "?done with {dir}, unmount", "eject {dir} pls", "let go of {dir}", "?wanna pull the stick at {dir}"])
more("admin-umount-busy", say=["?target is busy {dir}", "?can't unmount {dir}, who's on it", "?umount {dir} says busy", "?{dir} won't unmount, what's using it", "?stick at {dir} can't be removed, who holds it"])
more("tmux-attach", say=["?ssh dropped, where's my tmux", "?back into tmux", "get me back in tmux", "?lost connection, reattach [tmux]"])
more("random-password", say=["?gimme a password from {n} random bytes", "new password pls, {n} bytes", "{n} random bytes as a password"])
more("coin", say=["?heads or tails", "flip a coin", "?i can't decide, toss a coin", "?coin toss pls"])
more("curl-weather", say=["?is it raining", "?weather pls", "?need a jacket?", "?whats it like outside", "?forecast in the terminal"])

# ---- complaints whose command no file has
intent("mutter-stty-sane", run="stty sane", tags="stty", say=["?nothing shows when i type", "?i type and see nothing", "?typing is invisible since that program crashed", "?enter prints ^M and nothing happens", "?i'm typing blind in this shell", "get the (typing|echo|keyboard) back to normal [in this terminal]", "?the letters i type do not appear", "?sane terminal settings pls", "put the tty back to sane (values|settings|defaults)", "?line breaks go staircase since the crash"])
intent("mutter-stty-noecho", run="stty -echo", tags="stty", say=["hide what i type [in this terminal]", "?don't show what i'm typing", "turn echo off [in the terminal]", "type without anybody seeing it", "?someone's watching my screen, hide my keystrokes", "no echo pls", "make my typing invisible"])
intent("mutter-stty-echo", run="stty echo", tags="stty", say=["echo back on [in the terminal]", "turn echo on again", "show what i type again", "?i turned echo off, turn it on", "make my typing visible [again]", "undo the hidden typing"])
intent("mutter-stty-ixon", run="stty -ixon", tags="stty", say=["?ctrl-s freezes my terminal, turn that off", "?keep hitting ctrl s by accident and it locks up", "stop ctrl-s from freezing the terminal", "disable ctrl-s flow control", "?whenever i press ctrl+s the shell is frozen, make it not", "no more ctrl-s ctrl-q nonsense", "get rid of xon xoff"])
intent("mutter-mixer", run="alsamixer", tags="alsamixer", say=["open the [sound|audio|volume] mixer", "?sound mixer pls", "?volume sliders, where", "=sliders for (sound|volume|mic and speakers)", "?mic too quiet, where are the sliders", "?audio mixer in the terminal", "fiddle with the sound levels"])
intent("mutter-unmute", run={"gnu": "pactl set-sink-mute @DEFAULT_SINK@ 0", "bsd": "osascript -e 'set volume output muted false'"}, tags="pactl", say=["?no sound", "?i hear nothing", "?speakers are silent, make them not", "get the speakers talking again", "?sound back on", "?it's muted, undo", "?the sound does not come out", "?why is there no sound, un-mute it", "let me hear something"])
intent("mutter-mute", run={"gnu": "pactl set-sink-mute @DEFAULT_SINK@ 1", "bsd": "osascript -e 'set volume output muted true'"}, tags="pactl", say=["shut it up, no sound", "?meeting starts, no noise from this thing", "silence [pls]", "not a peep from the speakers [pls]", "?make it quiet, no sound at all", "?sound off", "kill the sound"])
intent("mutter-louder", run="pactl set-sink-volume @DEFAULT_SINK@ +{n}%", tags="pactl", say=["?louder by {n}", "crank it up {n} percent", "?can't hear a thing, {n} percent up", "turn [the] (sound|volume) up [by] {n} [percent]", "?volume {n} (higher|up)", "{n} percent louder pls", "raise the volume by {n}"])
intent("mutter-quieter", run="pactl set-sink-volume @DEFAULT_SINK@ -{n}%", tags="pactl", say=["?quieter by {n}", "?too loud, {n} percent down", "turn [the] (sound|volume) down [by] {n} [percent]", "?volume {n} (lower|down)", "{n} percent quieter pls", "?baby's asleep, sound down {n}", "lower the volume by {n}"])
intent("mutter-sinks", run="pactl list short sinks", tags="pactl", say=["?which speakers does it know", "=sound outputs", "=audio devices it can play on", "?headphones not used, which outputs are there", "?where can the sound go", "=sinks, the short list", "?to what outputs can i send the audio"])
intent("mutter-mics", run="pactl list short sources", tags="pactl", say=["?which mics does it see", "=microphones", "=sound inputs", "?mic doesn't work, is it even there", "?is my microphone detected", "=recording sources, short", "?audio inputs pls"])
intent("mutter-net-restart", run="sudo systemctl restart NetworkManager", tags="systemctl", say=["?wifi is acting up, restart the network", "kick the network", "?network is wonky, turn it off and on again", "?internet won't come back after sleep, restart networking", "bounce networkmanager", "restart (the network|networking|the whole network) [pls]", "?lost wifi again, reset the network thing", "give the network a kick"])
intent("mutter-airplane", run="nmcli radio all off", tags="nmcli", say=["?airplane mode", "?flight mode on", "all radios off", "?boarding, kill wifi and mobile", "?wifi and wwan off, everything wireless", "go dark, no radio", "all wireless off pls"])
intent("mutter-airplane-off", run="nmcli radio all on", tags="nmcli", say=["?airplane mode off", "?landed, radios back on", "all radios on", "?out of flight mode", "?everything wireless back on", "leave airplane mode", "turn every radio on again"])
intent("mutter-rfkill", run="rfkill list", tags="rfkill", say=["?is wifi blocked by a switch", "?is some radio switched off [in hardware]", "=hard and soft blocked radios", "?wifi greyed out, is it blocked", "?bluetooth can't be turned on, is it blocked", "rfkill state", "?which wireless devices are soft blocked"])
intent("mutter-unblock-bt", run="rfkill unblock bluetooth", tags="rfkill", say=["unblock bluetooth", "?bluetooth is soft blocked, undo", "take the block off bluetooth", "let bluetooth radio work again", "rfkill: free the bluetooth", "?bluetooth says blocked, make it not"])
intent("mutter-unblock-wifi", run="rfkill unblock wifi", tags="rfkill", say=["unblock wifi", "?wifi is soft blocked, undo", "take the block off the wifi", "?wlan says blocked by rfkill, free it", "rfkill: free the wifi", "?operation not possible due to RF-kill"])
intent("mutter-bt-devices", run="bluetoothctl devices", tags="bluetoothctl", say=["?which bluetooth things does it know", "=bluetooth stuff it has seen", "=bluetooth devices", "?are my headphones known [to bluetooth]", "?what's around on bluetooth", "?paired n known bluetooth gadgets", "?bluetooth device list pls"])
intent("mutter-bt-on", run="bluetoothctl power on", tags="bluetoothctl", say=["?bluetooth on", "?need bluetooth, switch it on", "turn on bluetooth", "power up bluetooth pls", "?headphones can't find the laptop, bluetooth on", "get bluetooth going"])
intent("mutter-bt-off", run="bluetoothctl power off", tags="bluetoothctl", say=["?bluetooth off", "?don't need bluetooth, saves battery", "turn off bluetooth", "kill bluetooth", "power down bluetooth pls", "shut bluetooth down"])
intent("mutter-xkill", run="xkill", tags="xkill", say=["?window is frozen, let me click it to death", "click a window to kill it", "?this window won't close", "kill the window i click on", "?frozen window, can't even press x", "shoot a window with the mouse", "?some gui program hangs, i wanna point at it and kill it"])
intent("mutter-screen-off", run={"gnu": "xset dpms force off", "bsd": "pmset displaysleepnow"}, tags="xset", say=["?screen off", "?monitor is too bright at night, turn it off for now", "blank the monitor", "make the monitor black now", "turn [just] the (display|screen|monitor) off", "?dark screen, computer stays on", "?only the display should sleep"])
intent("mutter-caffeine", run={"gnu": "xset s off -dpms", "bsd": "caffeinate -d"}, tags="xset", say=["?screen keeps going dark", "keep the screen on", "?watching a movie, don't blank the screen", "stop the screen from going black", "no screensaver pls", "?the display shuts off in the middle of my talk", "don't let the monitor fall asleep", "never turn off the screen"])
intent("mutter-dark", run={"gnu": "gsettings set org.gnome.desktop.interface color-scheme prefer-dark", "bsd": "osascript -e 'tell app \"System Events\" to tell appearance preferences to set dark mode to true'"}, tags="gsettings", say=["?dark mode", "?dark mode on pls", "?my eyes hurt, dark theme", "switch to the dark theme", "?everything dark", "?too white at night, go dark", "make the desktop dark"])
intent("mutter-light", run={"gnu": "gsettings set org.gnome.desktop.interface color-scheme default", "bsd": "osascript -e 'tell app \"System Events\" to tell appearance preferences to set dark mode to false'"}, tags="gsettings", say=["?light mode", "?dark mode off pls", "?can't read this dark stuff, back to light", "switch to the light theme", "make the desktop bright again", "no more dark mode"])
intent("mutter-ncdu", run="ncdu {dir}", default={"dir": "."}, tags="ncdu", say=["let me browse what eats the disk [in {dir}]", "click thru the sizes [of {dir}]", "=disk usage [of {dir}], interactive", "ncdu [{dir}]", "walk around in {dir} by size", "?{dir} is big, i wanna dig around in it by size", "explore the disk hogs [in {dir}] with arrow keys"])
intent("mutter-locate", run="locate {word}", tags="locate", say=["?anything called {word} anywhere, quick", "?quick search the whole box for names with {word}", "?find takes forever, look {word} up in the index", "{word}, use the locate database", "?fast lookup of [the] file name {word}", "?where on this machine is {word}, from the index"])
intent("mutter-updatedb", run="sudo updatedb", tags="updatedb", say=["?locate doesn't find my new file", "?locate is out of date", "refresh the locate (database|db|index)", "update what locate knows", "?locate shows files i deleted long ago", "rebuild the file name index", "reindex for locate"])
intent("mutter-compgen", run="compgen -c | sort -u", tags="compgen", say=["?what commands are there", "?which commands can i run here", "=every command i could type", "=all the commands this shell knows", "?what can i type here at all", "list of all commands pls", "?which programs can be called from the prompt"])
intent("mutter-fc", run="fc", tags="fc", say=["?typo in that long command, let me fix it in an editor", "edit the last command", "?last command was almost right, open it in the editor", "change my last command and run it", "fix the previous command in the editor", "let me rewrite the line i just ran"])
intent("mutter-vi-mode", run="set -o vi", tags="set", say=["?vi keys in the shell", "?vi mode [in bash]", "?my fingers want vim here too, on the command line", "edit the command line like in vi", "make the prompt use vi bindings", "?esc k should work at the prompt"])
intent("mutter-emacs-mode", run="set -o emacs", tags="set", say=["?emacs keys in the shell", "?ctrl-a stopped working at the prompt", "?back to normal line editing, no vi", "?i'm stuck in vi mode in bash", "?emacs mode [in bash]", "get me out of vi mode in the shell"])
intent("mutter-set-x", run="set -x", tags="set", say=["show each command as it runs [in this shell]", "?what is this shell actually running, print everything", "?trace on", "?debug output for [all] my commands [in this shell]", "turn on command tracing", "print commands before running them"])
intent("mutter-set-no-x", run="set +x", tags="set", say=["?plus signs everywhere before my commands, stop it", "?trace off", "stop showing each command", "turn off command tracing", "no more debug output in this shell", "?i turned tracing on, off again"])
intent("mutter-hash", run="hash -r", tags="hash", say=["?bash still runs the old program", "?shell says no such file for a program i moved", "forget where the programs were", "?i reinstalled it and bash looks in the old place", "clear the shell's command cache", "make the shell look programs up again"])
intent("mutter-exec-shell", run='exec "$SHELL"', tags="exec", say=["restart the shell", "?shell is weird, fresh one pls", "?fresh shell in this window", "replace this shell with a new one", "new shell, same terminal", "start the shell over"])
intent("mutter-trash", run={"gnu": "gio trash {file}", "bsd": "mv {file} ~/.Trash/"}, tags="gio", say=["{file} to the trash, not gone for good", "trash {file} so i can get it back", "put {file} in the (trash|recycle bin|trash can|wastebasket)", "?might need {file} again, just trash it", "move {file} to [the] trash", "?delete {file} but undoable", "bin {file}, the real trash not rm", "send {file} to the (recycle bin|trash)"])
intent("mutter-trash-list", run={"gnu": "gio trash --list", "bsd": "ls ~/.Trash"}, tags="gio", say=["?whats in the trash", "=trash contents", "?did i throw it in the trash", "peek in the (trash|recycle bin|bin)", "?anything in my trash worth saving", "=stuff i trashed", "show the recycle bin"])
intent("mutter-trash-empty", run={"gnu": "gio trash --empty", "bsd": "rm -rf ~/.Trash/*"}, tags="gio", say=["empty the trash with gio", "clear the desktop's trash via gio", "gio: trash out", "have gio empty my trash", "use gio to throw the trash away"])
intent("mutter-cpulimit", run="cpulimit -p {pid} -l {n}", tags="cpulimit", say=["{pid} max {n} percent cpu", "?{pid} eats the cpu, cap it at {n} percent", "don't let {pid} take more than {n} percent [cpu]", "throttle {pid} to {n} percent", "hold pid {pid} under {n} percent of the cpu", "limit process {pid} to {n} percent cpu", "leash {pid}, {n} percent tops"])
intent("mutter-fsck", run="sudo fsck {path}", tags="fsck", say=["?{path} acts up, check the filesystem", "fsck {path}", "?power went out, is {path} ok", "check {path} for fs errors", "?filesystem on {path} is corrupt, repair [it]", "?structure needs cleaning on {path}", "repair the filesystem of {path}"])
intent("mutter-journal-full", run="journalctl -xe", tags="journalctl", say=["?job failed, see journalctl -xe, how", "?what just went wrong", "=end of the system log with explanations", "?service failed a second ago, latest log with hints", "the newest log lines explained", "jump to the end of the journal, with explanations", "?systemd said see the journal for details"])
intent("mutter-spell", run="aspell check {file}", tags="aspell", say=["spell check {file}", "?typos in {file}", "?can't spell, check {file}", "proofread {file}", "go thru {file} for misspelled words", "?is the spelling right in {file}", "fix the spelling in {file} one by one", "check me the orthography of {file}"])
intent("mutter-spell-list", run="aspell list < {file} | sort -u", tags="aspell", say=["just list the misspelled words of {file}", "=words of {file} that are spelled wrong", "?which words in {file} are typos, list only", "=unknown words in {file}", "dump the typos of {file}, don't fix", "=spelling mistakes in {file}, the list"])
intent("mutter-thesaurus-look", run="look {word}", tags="look", say=["?how do you spell {word} something", "=words that start with {word}", "=dictionary words beginning in {word}", "?word starts with {word}, rest i forgot", "?dictionary, {word}...", "look {word} up in the word list"])
intent("mutter-root-user", run="sudo -u {user} {cmd}", tags="sudo", say=["run {cmd} as {user}", "{cmd} but as {user}", "?{user} has to run {cmd}, not me", "do {cmd} like i'm {user}", "?as {user}: {cmd}", "pretend to be {user} for {cmd}", "?with the rights of {user} execute {cmd}"])
intent("mutter-kill-tty", run="pkill -t {name}", tags="pkill", say=["kick whoever's on {name}", "kill everything on terminal {name}", "?session on {name} hangs, kill it", "throw the one on tty {name} out", "end the login at {name}", "?my old ssh session still sits on {name}, get rid of it"])
more("tty", say=["?which terminal am i in", "?what tty is this", "?tty?", "=my tty", "?which pts is mine", "?on which terminal line i am"])
more("ps-tree", say=["?who started who", "=family tree of processes", "=parents and kids of all processes", "?process tree pls", "?which process spawned which, w/ pids", "draw the processes as a tree with [their] pids"])
intent("mutter-watch-port", run="watch lsof -i :{port}", tags="watch", say=["keep an eye on port {port}", "watch who comes and goes on {port}", "?tell me when something grabs {port}, just keep watching", "?live view of port {port}", "monitor {port}, who's on it, over and over", "stare at port {port}"])
intent("mutter-yes", run="yes | {cmd}", tags="yes", say=["{cmd} and say yes to everything", "?{cmd} keeps asking, always yes", "answer y to all that {cmd} asks", "run {cmd}, yes yes yes", "?sick of confirming, yes to all in {cmd}", "{cmd}, auto yes"])
more("day-quiet", say=["{cmd} but shut up", "run {cmd}, i don't wanna see anything", "{cmd} quietly, no output no errors", "?{cmd} is so chatty, silence it", "mute {cmd}", "throw away all that {cmd} prints, errors too", "{cmd} without no output"])
intent("mutter-only-errors", run="{cmd} > /dev/null", tags="redirect", say=["{cmd} but only errors", "?just the errors of {cmd} pls", "run {cmd}, hide the normal chatter, errors i wanna see", "{cmd}, drop stdout", "show nothing of {cmd} unless it complains"])
more("day-no-errors", say=["{cmd} w/o the errors", "?{cmd} spams permission denied, hide that", "hide the complaints of {cmd}", "run {cmd}, i don't care about errors", "{cmd}, drop stderr", "no error noise from {cmd}"])
more("day-both-out", say=["{cmd} and everything it says to {file}", "log {cmd} in {file}, errors too", "?{cmd} scrolls too fast, dump it all to {file}", "{cmd} output n errors -> {file}", "catch all that {cmd} prints in {file}, the screen stays quiet", "{file} should get whatever {cmd} says, errors as well"])
more("day-until", say=["{cmd} till it works", "keep trying {cmd}", "?{cmd} fails now and then, retry till it goes thru", "try {cmd} again and again until it succeeds", "don't give up on {cmd}", "hammer {cmd} until it's ok"])
intent("mutter-and-off", run="{cmd}; sudo shutdown -h now", tags="shutdown", say=["{cmd} then turn the machine off", "?going to bed, after {cmd} power off", "run {cmd} and shut down when it's done", "?when {cmd} is finished switch off the computer", "{cmd} and off", "do {cmd}, then the lights out"])
intent("mutter-and-beep", run="{cmd}; echo -e '\\a'", tags="echo", say=["{cmd} and beep when done", "ping me when {cmd} is done, with a beep", "?making coffee, beep after {cmd}", "beep once {cmd} finishes", "{cmd} then ring the bell", "make a sound at the end of {cmd}"])

# ---- the rest of the day
more("docker-ps", say=["?whats up in docker", "?which containers are alive", "=containers going rn", "containers?", "?what's docker running atm"])
more("docker-ps-a", say=["=containers dead or alive", "?my container vanished, show the dead ones too", "=all containers even the exited", "?did the container exit"])
more("docker-logs", say=["?why did container {container} die", "?container {container} exited right away, what did it say", "?what's container {container} complaining about", "output of container {container} pls"])
more("docker-exec-sh", say=["?need a shell in container {container}", "hop in the {container} container", "?i wanna look around in container {container}"])
more("docker-stop-all", say=["halt every container", "?docker eats all the ram, stop all containers", "all containers off", "kill off whatever docker is running, gracefully"])
more("docker-rm-all", say=["nuke all containers", "all containers gone, running or not", "yeet every container", "?clean slate in docker, no containers left"])
more("docker-system-prune", say=["?docker filled my disk, clean it", "sweep docker", "take out docker's trash", "?docker junk, out with it", "free some room from docker"])
more("docker-df", say=["?how much does docker hog", "?how fat is docker", "docker size pls", "?is docker what's eating my disk"])
more("compose-up", say=["fire up the compose stack", "compose up in the back", "get the stack going [in the background]", "?start all the things in the compose file, detached"])
more("compose-down", say=["compose stack off", "take the stack down", "?done with the compose thing, tear it down", "shut the whole stack"])
more("npm-install", say=["?cannot find module, node_modules is missing", "?fresh clone, get the node deps", "?node deps pls", "?node_modules isn't there, fill it"])
more("npm-reinstall", say=["nuke node_modules and start over", "?npm is borked, wipe node_modules and install again", "?fresh node_modules", "?tried everything, node_modules from scratch"])
more("pip-requirements-default", say=["?ModuleNotFoundError everywhere, install what requirements.txt wants", "?python deps pls", "?fresh clone, get the python deps", "install what's in requirements"])
more("json-file-pretty", say=["?{json} is one giant line, unreadable", "pretty {json} pls", "?can't read {json}, indent it", "unsquash {json}", "beautify {json}"])
more("csv-file-pretty", say=["?{csv} is a mess on screen, line up the columns", "{csv} as a table pls", "make {csv} look nice in the terminal", "?can't read this {csv}, columns please"])
more("sha256sum", say=["?did {file} download ok, sha256 of it", "sha of {file} pls", "fingerprint of {file}, sha256", "?is {file} the real one, sha256"])
more("realpath", say=["full path of {path} pls", "?where exactly is {path}", "{path} but the whole path from /", "absolute path for {path}", "?path of {path} from the root, i need to paste it"])
more("pdftotext", say=["just the text of {file}", "?can't copy text from {file}, get it out", "text out of the pdf {file}", "rip the text from {file}", "?what does the pdf {file} say"])
more("im-to-jpg", say=["?they only take jpg, {file} is something else", "{file} as jpg pls", "?need {file} in jpg", "jpg from {file}", "make me a jpg of {file}"])
more("ff-audio-mp3", say=["just the sound of {file} as mp3", "rip the audio off {file}", "?only need the music of {file}", "{file} audio only, mp3", "=an mp3 from the video {file}"])
more("ytdlp", say=["grab the video at {url}", "?want that video offline, {url}", "rip {url}, the video", "save the clip {url} to watch later"])
more("print-file", say=["{file} on paper pls", "?need {file} printed", "hard copy of {file}"])
more("open-path", say=["open up {path} like i double clicked it", "?show me {path} in whatever app opens it", "pop open {path}", "{path} in its normal program pls"])
more("open-here", say=["this folder in the file manager", "pop open this dir with the mouse thing", "?i wanna click around here", "file manager here pls", "explorer window here"])
more("clip-file", say=["{file} to the clipboard", "?need to paste {file} somewhere, clip it", "copy what's in {file} so i can paste it", "clipboard <- {file}"])
more("passwd", say=["change my pw", "?my password is lame, new one", "new login password pls", "?password expired, set a new one", "i want change my password"])
more("passwd-user", say=["?{user} forgot the password", "{user} needs a new pw", "reset pw of {user}", "new password for {user} pls", "?{user} can't log in, give them a new password"])
more("useradd", say=["{user} needs an account", "account for {user} pls", "?new guy {user}, make a login", "let {user} on this box", "create for {user} a user"])
more("userdel", say=["{user} quit, drop the account", "account of {user} gotta go", "?{user} doesn't work here anymore, remove the login", "kick out {user} for good"])
more("sudo-give", say=["let {user} sudo", "{user} should be able to sudo", "make {user} an admin", "?{user} is not in the sudoers file, fix", "{user} needs root powers"])
more("docker-group", say=["?docker only works with sudo, fix that", "?got permission denied while trying to connect to the docker daemon socket", "docker w/o sudo pls", "let me docker without sudo"])
more("sudo-i", say=["be root", "root shell pls", "?sick of sudo, let me be root", "become root", "give me root for a while"])
more("su-user", say=["become {user}", "be {user} for a bit", "switch over to {user}", "log me in as {user} here", "turn me into {user}"])
more("exit", say=["get me out of here", "i'm done, close this shell", "leave", "quit the terminal", "?how do i leave this"])
more("timedatectl", say=["?clock is wrong", "?is the clock synced", "?why is my time off by hours", "?which timezone does this box think it's in", "clock settings pls"])
more("setxkbmap", say=["?keyboard types the wrong letters, should be {name}", "{name} keyboard pls", "?z and y are swapped, i want {name} layout", "keys to {name}", "switch keyboard to {name}"])
more("nethogs", say=["?what's eating my bandwidth", "?net is slow, which program is it", "?who is downloading like crazy here", "=bandwidth hogs", "?which process hog the network"])
more("iotop", say=["?what's hammering the disk", "?disk light never stops, who is it", "?which program writes all the time", "=disk io hogs", "?everything waits for the disk, who's to blame"])
more("ss-established", say=["?who's connected to me rn", "=open connections rn", "?what is this box talking to", "=live tcp connections", "?phoning home? connections pls"])
more("ip-neigh", say=["?what else is on my wifi", "=neighbors on the lan", "?which devices did we talk to on this net", "arp table pls"])
more("traceroute", say=["?where does it get stuck on the way to {host}", "?slow to {host}, which hop", "hops to {host}", "?path to {host} pls", "?through which routers goes it to {host}"])
more("ssh-failed", say=["?someone trying to break in", "?anybody hammering ssh", "=failed ssh logins", "?wrong passwords on ssh, who"])
more("nvidia-smi", say=["?gpu busy?", "?who's on the gpu", "gpu usage pls", "?vram left", "?cuda out of memory, who has it"])
more("dmesg-usb", say=["?plugged it in, nothing happens, kernel says what", "?usb stick dead? kernel messages", "=what the kernel said about usb", "?does the kernel even notice my usb"])
more("kill-stop-pid", say=["freeze {pid} for now", "hold {pid}, don't kill it", "put {pid} on ice", "?{pid} should wait a bit, pause it", "halt {pid} but let it live"])
more("kill-cont-pid", say=["unfreeze {pid}", "let {pid} go on", "wake up {pid}, i paused it", "off the ice with {pid}", "carry on with {pid}"])
more("ulimit-set-files", say=["?too many open files, up it to {n}", "let me have {n} open files", "open file limit {n} pls", "{n} open files in this shell"])
more("gap-reboot-needed", say=["?do i gotta reboot", "?reboot needed after the updates, yes or no", "?must i restart after that upgrade", "?pending reboot?"])
more("whole-largest", say=["?root disk is full, biggest files anywhere", "=top {n} fatties on the whole disk", "?/ at the brim, which files", "=the biggest {n} files on this whole machine"])
more("apt-search", say=["?is there a package for {word}", "{word} package?", "?what do i install for {word}", "?anything in apt about {word}", "look around in apt for {word}"])
more("apt-update", say=["?unable to locate package, refresh the lists", "refresh apt", "?apt doesn't know the package, lists are old", "package lists again pls"])
more("ps-user", say=["?what's {user} running", "?what is {user} up to, processes i mean", "{user}'s procs", "?which processes belongs to {user}"])
more("kick-user", say=["kick {user} off", "throw {user} out", "?{user} should be logged out now, everything killed", "boot {user} from the box"])
more("delete-ds-store", say=["nuke .DS_Store [everywhere] [in {dir}]", "?mac left its .DS_Store crap [in {dir}]", "toss them .DS_Store things [in {dir}]", "?zip is full of .DS_Store, out [of {dir}]"])
more("find-broken-links", say=["?which symlinks go nowhere [in {dir}]", "=busted links [in {dir}]", "=links that broke [in {dir}]", "?red blinking links in ls, which [in {dir}]"])
more("delete-broken-links", say=["nuke [the] dead links [in {dir}]", "toss symlinks that go nowhere [in {dir}]", "zap broken symlinks [in {dir}]", "?busted links all over {dir}, out"])
more("swap-names", say=["?{file} and {file2} are mixed up, swap them", "{file} <-> {file2}", "trade {file} and {file2}", "?i saved them the wrong way round, {file} and {file2}"])
more("mkdir-cd", say=["new folder {name} and hop in", "make {name} and go there", "?mkdir {name} then cd, one go", "{name}, make it and take me there"])
more("count-dirs", say=["?how many folders in {dir} all in all", "{dir} folder count", "tally [the] dirs (in|under) {dir}", "?how much directories there is in {dir}"])
more("ls-dirs", say=["just folders pls [in {dir}]", "?which folders are in {dir}, skip the files", "=dirs of {dir}", "?folders only [in {dir}]"])
more("du-items-here", say=["?what's fat in here", "=sizes of everything here, fat first", "?which thing in here is the big one", "?how big is each thing here"])
more("sum-lines", say=["add up {file}", "?whats the total of the numbers in {file}", "{file} total", "sum {file} pls", "?numbers in {file}, all together how much"])
more("strings", say=["?any readable text in {file}", "readable bits of {file}", "text hiding in the binary {file}", "?what words are in the binary {file}"])
more("rev", say=["{file} mirrored, each line", "each line of {file} back to front", "write {file} right to left"])
more("wifi-off", say=["?wifi off", "kill the wifi", "?use the cable, wifi off", "no wifi pls", "drop wifi"])
more("wifi-on", say=["?wifi on", "?wifi back on", "?why is wifi off, turn it on", "?need wifi", "wake the wifi"])
more("day-tee", say=["{cmd} and keep a copy in {file}", "?wanna see {cmd} and have it in {file} too", "{cmd} on screen and into {file}", "run {cmd}, save as {file} but let me watch"])
more("screenshot", say=["snap the screen, {file}", "pic of my screen as {file}", "grab what's on screen into {file}"])
more("ssh-keygen", say=["?need an ssh key", "ssh key pls", "?github wants a key, make one", "new keypair for ssh", "?permission denied publickey and i don't even have a key"])
more("ssh-pubkey-show", say=["?whats my public key", "?gotta paste my ssh key into github", "pubkey pls", "my public ssh key on screen"])
more("man-k", say=["?forgot the command, something about {word}", "?is there a command for {word}", "?which tool does {word}", "commands to do with {word}", "?whats the name of the {word} thing, search the manuals"])

# ---- slang put together: one function, many sentences
KILL = "(nuke|zap|yeet|toss|bin|ditch|chuck out|sweep out|trash for good|throw out|blast|wipe out)"
LEGIT = "[(in|under|inside) {dir}]"


def _crowd(rng):
    """What files are meant: (noun phrase in slang, tests of find)."""
    ext, old, big = rng.random() < .6, rng.random() < .5, rng.random() < .4
    if not (ext or old or big):
        ext = old = True
    noun = "{ext} (files|stuff|ones)" if ext else "(stuff|files|junk|things)"
    tests = "-type f" + (" -name '*.{ext}'" if ext else "")
    tail = []
    if big:
        tests += " -size +{size}"
        tail.append(rng.choice(["(over|past|above) {size}", "fatter than {size}", "that weigh {size} plus", "{size} and up", "chunkier than {size}"]))
    if old == 1:
        how = rng.random()
        if how < .6:
            tests += " -mtime +{age}"
            tail.append(rng.choice(["older than {age}", "untouched for {age}", "nobody touched in {age}", "rotting for {age}", "dusty since {age}", "past {age} of age"]))
        else:
            tests += " -mtime -{age}"
            tail.append(rng.choice(["from the last {age}", "fresher than {age}", "newer than {age}", "touched in the last {age}", "i messed with these last {age}"]))
    return noun, " and ".join(tail) if rng.random() < .5 else " ".join(tail), tests


@compose("mutter-crowd", weight=2, tags="find")
def mutter_crowd(rng):
    noun, tail, tests = _crowd(rng)
    say = ["?got any %s %s %s" % (noun, tail, LEGIT), "?wheres the %s %s %s" % (noun, tail, LEGIT), "=%s %s %s" % (noun, tail, LEGIT),
           "?whats in {dir} that's %s %s" % (noun, tail), "dig up [the] %s %s %s" % (noun, tail, LEGIT), "{dir}: %s %s" % (noun, tail),
           "?any %s %s %s or not" % (noun, tail, LEGIT), "don't delete, just show [the] %s %s %s" % (noun, tail, LEGIT),
           "i only wanna see [the] %s %s %s" % (noun, tail, LEGIT), "in {dir} the %s %s, which ones" % (noun, tail),
           "?could you be so kind as to show me [the] %s %s %s" % (noun, tail, LEGIT)]
    return say, "find {dir} %s" % tests, {"dir": "."}


@compose("mutter-crowd-out", weight=1.2, tags="find")
def mutter_crowd_out(rng):
    noun, tail, tests = _crowd(rng)
    say = ["%s [the|all|every] %s %s %s" % (KILL, noun, tail, LEGIT), "?too much junk in {dir}, %s [the] %s %s" % (KILL, noun, tail),
           "[the] %s %s %s (gotta|must|has to|need to) go" % (noun, tail, LEGIT), "?disk is full, %s [the] %s %s %s" % (KILL, noun, tail, LEGIT),
           "in {dir} %s [the] %s %s" % (KILL, noun, tail), "?out with [the] %s %s %s" % (noun, tail, LEGIT),
           "?would you kindly dispose of [the] %s %s %s" % (noun, tail, LEGIT), "{dir} w/o [the] %s %s pls, delete em" % (noun, tail)]
    return say, "find {dir} %s -delete" % tests, {"dir": "."}


@compose("mutter-crowd-count", weight=.8, tags="find wc")
def mutter_crowd_count(rng):
    noun, tail, tests = _crowd(rng)
    say = ["?how many %s %s we got %s" % (noun, tail, LEGIT), "tally [the] %s %s %s" % (noun, tail, LEGIT), "?number of %s %s %s, roughly" % (noun, tail, LEGIT),
           "?in {dir} how much %s %s exist" % (noun, tail), "=head count of %s %s %s" % (noun, tail, LEGIT), "just the number of %s %s %s" % (noun, tail, LEGIT)]
    return say, "find {dir} %s | wc -l" % tests, {"dir": "."}


@compose("mutter-crowd-away", weight=1, tags="find mv cp")
def mutter_crowd_away(rng):
    noun, tail, tests = _crowd(rng)
    words, cmd = rng.choice([("(shove|chuck|stick|stash|haul|park)", "mv"), ("(dup|clone|put copies of|put a copy of)", "cp")])
    to = "(in|into|over to|to) {dir2}"
    say = ["%s [the|all|every] %s %s %s %s" % (words, noun, tail, "[(of|from) {dir}]", to), "?{dir} is too full, %s [the] %s %s %s" % (words, noun, tail, to),
           "i want [the] %s %s (of|from) {dir} %s, %s" % (noun, tail, to, "so move them" if cmd == "mv" else "but keep the originals, copy"),
           "from {dir} %s [the] %s %s %s" % (words, noun, tail, to)]
    return say, "find {dir} %s -exec %s -t {dir2} {{}} +" % (tests, cmd), {"dir": "."}


@compose("mutter-lines", weight=1.5, tags="grep")
def mutter_lines(rng):
    """grep on one file, with what is asked of the hits."""
    pat, flag = rng.choice([("{word}", ""), ("{word}", ""), ("{word} (any caps|caps or not|whatever the caps)", "i"), ("{word} as a whole word", "w"), ("no {word}", "v")])
    neg = flag == "v"
    what = rng.randrange(4)
    got = "(with|having|that got)" if not neg else "(with|having)"
    if what == 0:
        say = ["?lines %s %s in {file} pls" % (got, pat), "?{file}, lines %s %s" % (got, pat), "?gimme [the] lines %s %s from {file}" % (got, pat), "fish out lines %s %s from {file}" % (got, pat)]
        run = "grep %s'{word}' {file}" % ("-%s " % flag if flag else "")
    elif what == 1:
        say = ["?how many lines %s %s in {file}" % (got, pat), "tally [the] lines of {file} %s %s" % (got, pat), "?{file} has how many lines %s %s" % (got, pat)]
        run = "grep -%sc '{word}' {file}" % flag
    elif what == 2:
        say = ["=lines %s %s in {file}, but w/ line numbers" % (got, pat), "?at what line numbers of {file} are the lines %s %s" % (got, pat), "=numbered lines %s %s from {file}" % (got, pat)]
        run = "grep -%sn '{word}' {file}" % flag
    else:
        say = ["last {n} lines %s %s in {file}" % (got, pat), "?{file}, only the last {n} lines %s %s" % (got, pat), "?gimme the latest {n} lines %s %s from {file}" % (got, pat)]
        run = "grep %s'{word}' {file} | tail -n {n}" % ("-%s " % flag if flag else "")
    return say, run


@compose("mutter-service", weight=1.2, tags="systemctl journalctl")
def mutter_service(rng):
    a, run = rng.choice([
        ("(bounce|kick|restart|give a kick to|turn off and on again)", "sudo systemctl restart {service}"),
        ("(fire up|wake|get going|bring up)", "sudo systemctl start {service}"),
        ("(halt|shut up|knock out|take down)", "sudo systemctl stop {service}"),
        ("(check on|have a look at|see how it goes with)", "systemctl status {service}"),
        ("(reread the config of|reload, not restart,)", "sudo systemctl reload {service}"),
        ("(see the logs of|find out what was logged by|read the journal of)", "journalctl -u {service}"),
        ("(follow the journal of|watch the live logs of|keep an eye on the logs of)", "journalctl -fu {service}")])
    say = ["%s {service}" % a, "%s the {service} (service|daemon|thing)" % a, "?{service} (acts up|is weird|is not ok), (gotta|need to|let me) %s it" % a,
           "?how to %s {service}, which is a service" % a, "?sorry to bother, i must %s {service}" % a]
    return say, run
