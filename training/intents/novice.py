"""Files, folders and text asked by people who do not know the shell's words: outcomes, misnomers ("document", "paper", "my stuff"), and English as others' native languages shape it.

Owns: wordings of learners and office people for everyday file work; "give me to see", "how to know", "make list of"; kinds of documents by their programs' names.
Refuses: other machines, processes, repositories; archives beyond zip.
"""
from training.dsl import compose, intent, more

D = {"dir": "."}
U = "[(in|inside|under) {dir}]"
LACK = "(doesn't|does not|won't|will not|can't|cannot)"
NEED = "(i need|i want|i'd like|i would like)"


def in_place(script, target="{file}"):
    """sed -i, as GNU and as macOS have it."""
    return {"gnu": "sed -i '%s' %s" % (script, target), "bsd": "sed -i '' '%s' %s" % (script, target)}


def n(id, run, say, default=None, weight=1.0, tags="", without=""):
    intent("novice-" + id, run=run, say=say, default=default, tags=tags or "novice", weight=weight, without=without)


# ---- what is here

n("names-files-only", "find {dir} -maxdepth 1 -type f", [
    "?i want only the names of [the] files, not the folders " + U, "=[just] the files of {dir} without [the] folders (that are in it|in between|among them)", "?{dir} has files and folders mixed, (i only care about the files|give me the files alone)",
    "leave the folders (out|away) and list [me] the files " + U, "?folders don't interest me, what files are [there] " + U, "=(loose|single) files lying directly " + U, "?which things " + U + " are files and not folders"], D)
n("names-folders-only", ["ls -d {dir}/*/", "ls -d */"], [
    "?i want only the folders, not the files " + U, "?files don't interest me, which folders are [there] " + U, "leave the files (out|away) and list [me] the folders " + U, "?{dir} has files and folders mixed, (i only care about the folders|give me the folders alone)",
    "?which things " + U + " are folders and not files", "=(the|my) folders alone " + U, "=names of [the] folders [that are] (sitting|lying) " + U])
n("bare-names", ["ls -1 {dir}", "ls -1"], [
    "?no sizes, no dates, only [the] names of what is (here|in {dir}|inside {dir})", "=bare names of everything " + U + ", one (under|below) the other", "?i (need|want) a plain list of names " + U + " (i can paste|to paste|to copy) into a document", "=[the] names " + U + " as a (column|list going down), not side by side",
    "stack the names " + U + " one on (top of|) another", "?the names " + U + " come next to each other, i want them in one column"])
n("sizes-dates", ["ls -lh {dir}", "ls -lh"], [
    "?how heavy is each file " + U + " and when was it saved", "=files " + U + " with how big they are and when they were saved", "?ls shows only names, i also want (size and date|sizes and dates|to see how big they are)",
    "=the files " + U + " with kilobytes and dates", "(tell|show) me more about each file " + U + ": size, date, owner", "?what size and date do [the] files " + U + " have"])
n("lately", ["ls -lt {dir}", "ls -lt"], [
    "?what did i work on lately " + U, "=what i (saved|handled|had open) most recently " + U + " at the top", "?the file i just saved " + U + " should come first in the list", "=my stuff " + U + " by date, (fresh|new) things first",
    "arrange [the] files " + U + " by (freshness|how recent they are|when i saved them)", "?i can't remember the name but i saved it (recently|just now|this morning) " + U])
n("oldest-top", ["ls -ltr {dir}", "ls -ltr"], [
    "=my stuff " + U + " by date, ancient things first", "?which of the files " + U + " have been there longest, (put|show) those first", "=files " + U + " in the order i (saved|made|wrote) them", "(begin|start) the list " + U + " with the oldest and end with what i saved last",
    "=chronological (list|order) of [the] files " + U])
n("heaviest-top", ["ls -lhS {dir}", "ls -lhS"], [
    "=the files " + U + ", heavy ones first", "?which file " + U + " is the fat one, (sort them by weight|biggest up)", "arrange [the] files " + U + " (from heavy to light|by weight|by how many megabytes they are)", "?{dir}, the fattest file first",
    "=files " + U + " with the large ones leading"])
n("invisible", ["ls -a {dir}", "ls -a"], [
    "?some files " + U + " (don't show up|do not appear|are invisible), how do i see them", "make [the] invisible files " + U + " (appear|visible in the list)", "?i know there are secret files " + U + ", (list|show) (really all|all of them)",
    "=everything " + U + ", (also|even) what is normally not shown", "?ls hides things " + U + " from me, i want to see all", "unhide everything in the list " + U])
n("family-tree", ["tree {dir}", "tree"], [
    "draw [me] [the] folders " + U + " like a family tree", "=a (drawing|diagram|sketch|picture) of how [the] folders " + U + " are nested", "?how is {dir} organized, which folder is in which", "=an overview of what is inside what " + U,
    "show [the] hierarchy of folders and files " + U, "?i'd like a map of [all] the folders and files " + U])
n("save-list", ["ls {dir} > {file}", "ls > {file}"], [
    "write down which files are " + U + " in {file}", "?i want {file} to hold the list of [my] files " + U, "make [a] list of [the] files " + U + " (in|into) [a] document {file}", "put the names of everything " + U + " on a list {file}",
    "?a document {file} with all file names " + U, "(export|dump) [the] (inventory|table of contents|file list) " + U + " (to|into) {file}"])
n("where-am-i", "pwd", [
    "?in (which|what) folder (i am|am i) [(now|right now|at the moment)]", "?i am lost, where am i [in the folders]", "?what (folder|place) is this", "?which folder is open [in this terminal|here]", "?what is the address of this folder", "=the name and place of this folder",
    "?where do the files go that i save here", "tell me my (location|position|whereabouts) in the folders"])
n("go-in", "cd {dir}", [
    "?i want to be in {dir}", "(step|hop|walk|dive) into [the folder] {dir}", "bring me (to|into) [the folder] {dir}", "take me (to|into) [the folder] {dir}", "?how do i get (to|into|inside) [the folder] {dir}", "?i have to work in [the folder] {dir} now",
    "make {dir} the folder where i am", "?let's continue in [the folder] {dir}"])
n("go-out", "cd ..", [
    "?i want out of this folder", "(leave|exit|close|get out of) this folder", "go to the folder that contains this one", "?how do i get out of the folder [i am in]", "one folder (higher|out|outwards)", "?take me to the folder above this one", "step out of this folder"])
n("go-where-before", "cd -", [
    "?i was in another folder before, bring me there", "?back to the folder from before", "?take me where i came from", "undo my last change of folder", "return to the folder i just left", "?how do i go back to the other folder"])
n("exists", "test -e {path} && echo yes || echo no", [
    "?is there such a thing as {path}", "?did i already (make|create|save) {path}", "?{path}, do i have (it|that) [or not]", "?is {path} still there [or did i delete it]", "?has {path} been (made|created|saved) yet", "make sure [that] {path} is (there|really there)",
    "?was {path} (deleted|lost) or is it there"])
n("what-thing", "file {file}", [
    "?what on earth is {file}", "?i got {file} and don't know what it is", "?{file} " + LACK + " open, what is it really", "?is {file} a picture, a text or (something else|what)", "?with (what|which) program was {file} made", "?what sort of thing is {file}",
    "?is {file} really a picture", "?{file} has no ending, what (is it|could it be)"])
n("full-address", "realpath {path}", [
    "=the (complete|full|whole) address of {path}", "?what do i write to reach {path} from anywhere", "?where exactly (is|sits|lives) {path}, from the (very top|root)", "=the place of {path} written out in full", "?i have to tell someone exactly where {path} is",
    "=the long name of {path} with all [the] folders"])
n("last-saved", {"gnu": "stat -c %y {file}", "bsd": "stat -f %Sm {file}"}, [
    "?when did i last save {file}", "?how fresh is {file}", "?from when is {file}", "?of what (date|day) is {file}", "?since when has {file} been like this", "=the moment {file} was last saved", "?is {file} from today or old, give me its date"])
n("born", {"gnu": "stat -c %w {file}", "bsd": "stat -f %SB {file}"}, [
    "?when did i (make|create|start) {file}", "?when was {file} (born|made|created|first saved)", "=the birthday of {file}", "?how long have i had {file}, since when does it exist", "?on (what|which) day did {file} come into being", "=creation day of [the] document {file}"])
n("entries-count", ["ls {dir} | wc -l", "ls | wc -l"], [
    "?how many things (lie|are|do i have) " + U, "=the quantity of things " + U, "?is it many things " + U + ", how many", "count what is lying around " + U, "?how much stuff is " + U + ", count it", "give me the number of items " + U])
n("opens", {"gnu": "xdg-open {path}", "bsd": "open {path}"}, [
    "?what do i type to open {path} as if i double clicked it", "open {path} in a window", "open {path} with whatever program fits", "show [the] picture {path} on [the] screen", "(look at|watch|view) {path} in its [own] program", "?i want to see {path} outside the terminal",
    "start the right program for {path}"])
n("explorer", {"gnu": "xdg-open .", "bsd": "open ."}, [
    "?i'd rather click, open this folder in a window", "?show me this folder with icons", "?i want to see this folder (with the mouse|in a window|like on the desktop)", "?how do i get from here to the normal file window", "open a window with the files of this folder"])

# ---- finding my stuff

n("half-name", "find {dir} -type f -name '*{word}*'", [
    "?i only remember that the file was called something with {word} " + U, "?the name was something like {word} " + U + ", where is it", "?how was it called, {word} something " + U, "?{word} is part of the file's name, find it " + U, "=files whose title has {word} " + U,
    "?i forgot the rest of the name, {word} is all i know " + U], D)
n("whereabouts", "find {dir} -type f -name '{file:base}'", [
    "?my {file} (has disappeared|disappeared|has gone missing|is missing|vanished), it must be (in|under|somewhere in|somewhere under) {dir}", "?i can't find {file} any more " + U, "?i saved {file} " + U + " but don't know (where|in which folder)", "?{file} must be somewhere " + U + ", in which folder",
    "?to which folder did {file} go " + U, "hunt down {file} " + U, "?help, {file} is lost " + U, "?who knows where {file} is " + U], D)
n("which-talks", "grep -rl '{word}' {dir}", [
    "?i wrote about {word} somewhere " + U + ", in which document", "?which of my (documents|papers|notes|texts) " + U + " (speak about|talk about|are about|deal with) {word}", "?in which (paper|document|note|text) " + U + " did i (write|use|mention) {word}", "=my (notes|papers|documents) " + U + " that have to do with {word}",
    "?i don't know the file's name but {word} is written in it " + U, "=documents " + U + " where {word} is written inside", "look inside [all] [the] documents " + U + " and tell [me] which ones have {word}"], D)
n("which-talks-any-case", "grep -rli '{word}' {dir}", [
    "?which of my (documents|papers|notes|texts) " + U + " (mention|speak about) {word}, big or small letters", "?i wrote {word} or with a capital, i don't remember, in which document " + U, "=documents " + U + " with {word} in them, capitals don't matter",
    "?in which paper " + U + " is {word}, written large or small", "look inside [all] documents " + U + " for {word} (no matter how it is capitalized|with or without capitals), give [only] the names"], D)
n("quote-where", "grep -rn '{word}' {dir}", [
    "?where exactly " + U + " did i write {word}, document and line", "=every place " + U + " where i wrote {word}", "?at what spots " + U + " does {word} (appear|come up|occur)", "show [me] the sentences " + U + " where {word} is used, with the name of the document", "?{word} stands somewhere " + U + ", on which line of which document"], D)
n("last-week", "find {dir} -type f -mtime -7", [
    "?what did i (write|save|do|make) last week " + U, "=(what|the things|the documents) i wrote last week " + U, "=my work of the last seven days " + U, "?which documents " + U + " did i (touch|save|work on|write) in the last week", "=files " + U + " that are from this week",
    "?what have i been doing " + U + " this past week", "=last week's (documents|work|stuff|papers) " + U], D)
n("last-month", "find {dir} -type f -mtime -30", [
    "?what did i (write|save|do|make) last month " + U, "=(what|the things|the documents) i wrote (last|this past) month " + U, "=my work of the last thirty days " + U, "?which documents " + U + " did i (touch|save|work on|write) in the last month", "=last month's (documents|work|stuff|papers) " + U], D)
n("week-about", "find {dir} -type f -mtime -7 -exec grep -l '{word}' {{}} +", [
    "?last week i wrote something about {word} " + U + ", where is it", "?which document did i write about {word} last week " + U, "=what i wrote last week on {word} " + U, "?the {word} text that i saved last week " + U + ", find it", "find what i wrote about {word} (in the last week|last week|this week) " + U], D)
n("today-mine", "find {dir} -type f -newermt \"$(date +%F)\"", [
    "?what have i done today " + U, "=what i (wrote|saved|made|worked on) today " + U, "=my work of today " + U, "?which documents " + U + " are from this very day", "=the day's work " + U], D)
n("hours", "find {dir} -type f -mmin -{age:minutes}", [
    "?what is brand new " + U + ", {age} at most", "=the freshest files " + U + ", born within the last {age}",
    "?i saved it {age} ago at most " + U + ", where did it go", "?what appeared " + U + " in the last {age}", "?which documents " + U + " are less than {age} old", "=whatever i saved " + U + " not longer than {age} ago"], D, weight=.8)
n("older-clutter", "find {dir} -type f -mtime +{age:days}", [
    "=stuff " + U + " that nobody needed for {age}", "?what " + U + " have i not (worked on|saved|edited) for (more than|over) {age}", "?which old things lie around " + U + " since more than {age}", "=dusty files " + U + ", more than {age} old", "=documents " + U + " that date from before {age} ago"], D, weight=.9)
n("too-heavy", "find {dir} -type f -size +{size}", [
    "?which files " + U + " are too heavy to (mail|email), i mean over {size}", "?my mailbox takes only {size}, which files " + U + " are too big", "=whatever " + U + " weighs more than {size}", "?the limit is {size}, what " + U + " goes over [it]", "=the fat files " + U + ", {size} and up",
    "?are there monsters of more than {size} " + U], D)
n("photos", "find {dir} -type f \\( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \\)", [
    "?in which folders " + U + " do i have (pictures|photographs|snapshots)", "=(pictures|photographs|snapshots|pics) of all kinds " + U, "gather the names of [all] my (pictures|pics|snapshots) " + U, "?are there [any] (pictures|pics|photographs) " + U, "=everything " + U + " that is a (picture|photograph)", "?i lost my holiday (pictures|photographs), search them " + U], D, weight=.8)
n("papers", "find {dir} -type f \\( -iname '*.pdf' -o -iname '*.doc' -o -iname '*.docx' -o -iname '*.odt' \\)", [
    "?where have all my (papers|letters) gone " + U + ", the pdf and word ones", "gather the names of [all] my (letters|papers) " + U + ", pdf or word or writer",
    "=all [my] (papers|office papers|documents) " + U + ", word or pdf", "?in which folders " + U + " are [my] papers and letters, pdf or word", "=everything " + U + " that is a (document|letter), pdf, word or writer", "?are there [any] (documents|letters) " + U + ", in word or pdf"], D, weight=.7)
n("nothing-inside-folders", "find {dir} -type d -empty", [
    "?which folders " + U + " are good for nothing because nothing is in them", "=hollow folders " + U, "?do i have folders with nothing in them " + U, "=folders " + U + " i never put anything in", "?into which folders " + U + " did i never put a file", "=useless empty folders " + U], D)
n("nothing-inside-files", "find {dir} -type f -empty", [
    "=documents " + U + " with not a single letter in them", "?which documents " + U + " have nothing written in them", "=blank (documents|papers|files) " + U, "?which of the files " + U + " are just an empty shell", "=files " + U + " of no length at all"], D)
n("same-twice", {"gnu": "find {dir} -type f -exec md5sum {{}} + | sort | uniq -w 32 -D", "bsd": "find {dir} -type f -exec md5 -r {{}} + | sort | awk 'seen[$1]++'"}, [
    "?do i have the same (picture|photo|document|song) (twice|two times|several times) " + U, "=(pictures|photos|documents|songs) i have double " + U, "?which (pictures|photos|documents|files) " + U + " are exact copies of another one", "?i copied things around, what " + U + " is there twice now",
    "=twins among the files " + U, "?what did i save under two names " + U], D, weight=.9)
n("apps-here", {"gnu": "find {dir} -type f -executable", "bsd": "find {dir} -type f -perm +111"}, [
    "?which programs are " + U, "=the programs " + U + " that i can start", "?what " + U + " is a program and what is not", "=things " + U + " that can be started", "?can i start any of the files " + U + ", which"], D, weight=.8)


@compose("novice-office", weight=3, tags="find")
def office(rng):
    """Documents by the name of their program, and what may be wanted of them."""
    noun, ext = rng.choice([("(word documents|word files|ms word documents|docx documents)", "docx"), ("(excel sheets|excel tables|spreadsheets|excel files|excel documents)", "xlsx"),
                            ("(powerpoint presentations|presentations|powerpoint files|slide decks|powerpoints)", "pptx"), ("(pdfs|pdf documents|pdf papers)", "pdf"), ("(plain text documents|text files|txt documents)", "txt"),
                            ("(songs|mp3 songs|mp3s|mp3 files)", "mp3"), ("(libreoffice texts|openoffice documents|writer documents|odt documents)", "odt"), ("(web pages|html pages|saved web pages)", "html"), ("(icons|svg drawings|vector drawings)", "svg"),
                            ("(ebooks|epub books|e-books)", "epub"), ("(shell scripts|bash scripts)", "sh"), ("(jpg pictures|jpg photos|jpgs)", "jpg"), ("(png pictures|png images|pngs)", "png"), ("(movies|mp4 videos|mp4 movies)", "mp4")])
    act = rng.randrange(11)
    if act == 0:
        return ["=[all] [(the|my)] %s (anywhere|wherever they are) %s" % (noun, U), "?where are [all] my %s %s" % (noun, U), "?in which folders %s do i have %s" % (U, noun), "find all [the|my] %s %s, also in [the] folders inside" % (noun, U),
                "?i need the (places|paths) of [all] my %s %s" % (noun, U), "search [(all|all my)] %s %s [and subfolders]" % (noun, U)], "find {dir} -type f -name '*.%s'" % ext, D
    if act == 1:
        return ["?how many %s (do i have|are there) %s" % (noun, U), "count [all] [(the|my)] %s %s" % (noun, U), "=[the] number of %s %s" % (noun, U), "?what number of %s have i got %s" % (noun, U)], "find {dir} -type f -name '*.%s' | wc -l" % ext, D
    if act == 2:
        return ["?which %s are [directly] in this folder" % noun, "=only the %s of this folder" % noun, "list [me] [the] %s [right] here" % noun, "?what %s do i have here" % noun], "ls *.%s" % ext
    if act == 3:
        return ["copy (all|all my|all the) %s [from here] (to|into) {dir}" % noun, "?{dir} should get a copy of (all|all my|all the) %s" % noun, "put a copy of (all|each of) [my|the] %s (in|into) {dir}" % noun, "?i want (all|all my) %s also in {dir}" % noun], "cp *.%s {dir}" % ext
    if act == 4:
        return ["move (all|all my|all the) %s [from here] (to|into) {dir}" % noun, "?(all|all my|all the) %s belong (in|into) {dir}" % noun, "(sort|tidy|clear|put) (all|all my|the) %s (away into|into) {dir}" % noun, "?i want (all|all my) %s in {dir} and not here" % noun], "mv *.%s {dir}" % ext
    if act == 5:
        return ["(delete|erase|trash|throw out) (all|all my|all the) %s in this folder" % noun, "?i don't need the %s here any more, delete them" % noun, "?the %s in this folder can go" % noun], "rm *.%s" % ext
    if act == 6:
        return ["zip (all|all my|all the) %s [here] (into|as|to) {archive}.zip" % noun, "?{archive}.zip with (all|all my|all the) %s [of this folder]" % noun, "?i have to mail (all|all my|the) %s, pack them in {archive}.zip" % noun, "make one {archive}.zip (of|from|with) [(all|all the)] %s [here]" % noun], "zip {archive}.zip *.%s" % ext
    if act == 7:
        return ["?which %s did i (save|write|edit|change) (last week|in the last week) %s" % (noun, U), "=%s from the last seven days %s" % (noun, U), "=my %s of last week %s" % (noun, U)], "find {dir} -type f -name '*.%s' -mtime -7" % ext, D
    if act == 8:
        return ["=%s %s that i did not change for {age}" % (noun, U), "=%s %s older than {age}" % (noun, U), "?which %s %s are more than {age} old" % (noun, U)], "find {dir} -type f -name '*.%s' -mtime +{age:days}" % ext, D
    if act == 9:
        return ["=%s %s (heavier than|over|bigger than) {size}" % (noun, U), "?which %s %s (weigh|take|have) more than {size}" % (noun, U), "?are there %s of over {size} %s" % (noun, U)], "find {dir} -type f -name '*.%s' -size +{size}" % ext, D
    return ["=%s %s with {word} in the (title|name)" % (noun, U), "?which %s %s have {word} in their (title|name)" % (noun, U), "?one of the %s %s is called something with {word}, which" % (noun, U)], "find {dir} -type f -name '*{word}*.%s'" % ext, D


# ---- looking at text

n("read-me", "cat {file}", [
    "let me read [the] (document|paper|page|note|letter|text) {file}", "?i'd like to read {file} here in the terminal", "open [the] (document|paper|page|note) {file} here", "?what did i write in {file}", "?what stands in {file}", "give me to (see|read) {file}", "?what is on the page {file}",
    "spill [out] {file} on [the] screen", "?{file}, what's written there"])
n("leaf", "less {file}", [
    "?{file} is too long, it (runs off|flies past|rushes over) the screen", "leaf through {file}", "?i want to read {file} slowly, (page after page|screen by screen)", "(turn|flip) the pages of {file}", "?how do i go up and down in {file}", "read {file} like a book",
    "?{file} has many pages, let me scroll", "open {file} so that i can scroll up and down"])
n("beginning", "head {file}", [
    "?how does {file} (begin|start|go at the beginning)", "=only the start of [the] (document|text|paper) {file}", "?i don't need all of {file}, only the beginning", "=a (taste|glimpse|peek) of {file}", "?what do the first lines of {file} say", "=the upper part of {file}", "glance at {file}",
    "?which are the first lines in {file}"])
n("ending", "tail {file}", [
    "?how does {file} (end|finish|stop|close)", "=only the end of [the] (document|text|paper) {file}", "?i don't need all of {file}, only how it ends", "?what do the last lines of {file} say", "=the lower part of {file}", "=the bottom of [the] (document|paper) {file}", "?which are the last lines in {file}",
    "jump to the end of {file} and print that"])
n("first-n", "head -n {n} {file}", [
    "?the first {n} lines of {file} will do", "stop after {n} lines of {file}", "?only {n} lines from above of {file}", "={n} lines from the beginning of [the] document {file}", "?read me {n} lines of {file} from the top", "?i need not more than the first {n} lines of {file}", "={file} up to line {n}"])
n("last-n", "tail -n {n} {file}", [
    "?the last {n} lines of {file} will do", "?only {n} lines from below of {file}", "={n} lines from the end of [the] document {file}", "?read me {n} lines of {file} from the bottom", "?i need not more than the last {n} lines of {file}", "=the final {n} lines of {file}, nothing before"])
n("title", "head -n 1 {file}", [
    "?what is the (title|heading|headline|first line) of {file}", "=the (title|heading|headline|title line) of [the] document {file}", "?{file}, only its very first line", "=the line on top of {file}", "show (nothing but|only) the opening line of {file}"])
n("last-line", "tail -n 1 {file}", [
    "?what is the very last thing in {file}", "=the closing line of {file}", "?with which line does {file} end", "?{file}, only its very last line", "=the line at the bottom of {file}", "show (nothing but|only) the final line of {file}"])
n("middle", "sed -n '{line},{line2}p' {file}", [
    "?i need the part of {file} between line {line} and line {line2}", "?only the middle of {file}, lines {line} to {line2}", "={file} but only from line {line} till {line2}", "cut me lines {line} until {line2} out of {file}", "?read me {file} from line {line} to line {line2}", "=a piece of {file}, line {line} up to line {line2}",
    "from line {line} until line {line2} show {file}"])
n("that-line", "sed -n '{line}p' {file}", [
    "?which is the line {line} of {file}", "?what does line {line} of [the] document {file} say", "?someone says there is a mistake on line {line} of {file}, show it", "={file}, line {line} and no other", "?i only need one line of {file}, number {line}", "read [me] line {line} in {file}"])
n("numbered", "cat -n {file}", [
    "={file} with little numbers at the left", "?on paper the lines have numbers, show {file} like that", "?i want to see in {file} which line is which number", "={file} with its lines counted", "show {file} and count the lines (at the side|on the left)", "?each line of {file} should have its number before it"])
n("first-lines-each", "head -n 1 *.{ext}", [
    "=the first line of (each|every) {ext} file [here]", "?what is the (title|heading|first line) of each {ext} file", "=(titles|headings|first lines) of all [the] {ext} files", "show only the top line of (each|every) {ext} document", "?how does each {ext} file (begin|start)"])
n("two-papers", "cat {file} {file2}", [
    "read {file} and [then] {file2} (one after the other|after that)", "?let me see first {file}, then {file2}", "={file} followed by {file2}", "show [the] documents {file} and {file2} one below the other", "print {file} on the screen and after it {file2}"])
n("spot-word", "grep -n '{word}' {file}", [
    "?where in [the] document {file} (is|did i write|do i mention|comes) {word}", "?on (what|which) line of [the] (document|text|paper) {file} is {word}", "look up {word} in [the] (document|text|paper) {file}", "=line and number where {file} says {word}", "?i search {word} in {file}, at which line is it"])
n("spot-show", "grep '{word}' {file}", [
    "?what does {file} say about {word}", "=the sentences in {file} (where|in which) {word} (comes up|appears|is used)", "(fish|pick) the lines with {word} out of {file}", "?only those lines of {file} where {word} is written", "=each line of [the] document {file} that has {word} on it"])
n("spot-any-case", "grep -i '{word}' {file}", [
    "?in {file} is it {word} or with a capital, show me every such line", "={word} in {file}, spelled with any mix of large and small letters",
    "=lines of {file} with {word}, (big or small letters|capital letters or not)", "?{word} in {file}, it may be written with capitals", "look for {word} in {file}, (capital letters don't matter|large or small is the same to me)", "?does {file} have {word} in any spelling of capitals"], weight=.9)
n("without-word", "grep -v '{word}' {file}", [
    "show me {file} but not the lines where {word} is written", "?{file} minus everything with {word}", "?i don't want to see {word} lines in {file}", "hide [the] lines with {word} when showing {file}", "={file}, skipping each line that says {word}"], weight=.9)
n("how-often", "grep -o '{word}' {file} | wc -l", [
    "?how often did i use {word} in {file}", "?do i say {word} too often in {file}, count [it]", "?how many times have i written {word} in [the] (document|text|paper|essay) {file}", "count the times {word} comes in {file}", "=how frequently {word} appears in {file}", "?{word} in {file}: how many times"])
n("paper-pages", "pdfinfo {file}", [
    "?how many pages is {file}", "=the number of pages of [the] (pdf|document) {file}", "?is {file} a long document, how many pages [does it have]", "=author, title and pages of {file}", "?of how many sheets is {file}"], weight=.7)

# ---- putting text into files

n("jot", "echo '{text}' > {file}", [
    "make [a] document {file} that says {text}", "?i want a file {file} with nothing but {text} in it", "type {text} into a new file {file}", "create {file} and write {text} inside", "?{file} should say {text}", "(i need|i want|make [me]|get me) a (note|document|file) {file} with the text {text}", "save [the] text {text} as {file}",
    "note {text} in a fresh file {file}"])
n("jot-more", "echo '{text}' >> {file}", [
    "write {text} under what is already in {file}", "?i forgot to write {text} in {file}, add it at the bottom", "?without losing what is in {file}, write {text} at the end", "add to [my] (list|notes|note|diary) {file}: {text}", "{text} goes at the bottom of {file}", "?{file} needs one more line: {text}",
    "continue {file} with [the line] {text}"])
n("jot-first", {"gnu": "sed -i '1i {text}' {file}", "bsd": "printf '%s\\n' '{text}' | cat - {file} > {file}.tmp && mv {file}.tmp {file}"}, [
    "write {text} above everything [else] in {file}", "?{file} has no title, put {text} on top", "give {file} the (title|heading) {text}", "?{text} should come before all the rest in {file}", "?{text} as first line in {file}, the rest below", "put [the] heading {text} over {file}"])
n("write-in", "nano {file}", [
    "?i want to (write|type|work) in {file}", "open {file} so that i can (write in it|type|change it)", "?how can i change what is written in {file}", "?i have to correct something in {file} by hand", "(begin|start) writing [the document] {file}", "let me type into {file}", "open [the] (text|document|note) {file} for writing", "?how do i get to write in {file}"])
n("blank-paper", "touch {file}", [
    "?i need a (blank|fresh|clean) (document|page|paper) called {file}", "make [a] (blank|clean) (document|page|paper) {file}", "put an empty {file} here", "?{file} should exist, empty for now", "(i need|i want|make [me]|get me) a file {file} with nothing written in it yet", "start a new document {file}, nothing in it"])
n("glue-two", "cat {file} {file2} > {file3}", [
    "?{file} and {file2} should become one document {file3}", "glue {file} and {file2} together, (the result is|call it) {file3}", "?i have [two papers] {file} and {file2} and need one, {file3}", "put {file2} behind {file} and save it all as {file3}", "make one text {file3} out of {file} and {file2}", "unite {file} and {file2} in {file3}",
    "?from two documents {file} and {file2} make a single {file3}"])
n("glue-all", "cat *.{ext} > {file}", [
    "?all [the] {ext} files should become one big {file}", "glue all [my] {ext} files together into {file}", "(i need|i want|make [me]|get me) one long {file} out of all the {ext} files", "?i have a lot of {ext} files and want a single one, {file}", "unite all {ext} (documents|files) in {file}", "put all {ext} files one after another in {file}"])
n("add-behind", "cat {file} >> {file2}", [
    "put what is written in {file} at the end of {file2}", "?{file2} should go on with what {file} says", "hang {file} on[to] the end of {file2}", "?i wrote more in {file}, it belongs behind {file2}", "glue {file} to the bottom of {file2} without losing anything", "continue {file2} with the text of {file}"])
n("part-to", "head -n {n} {file} > {file2}", [
    "keep the first {n} lines of {file} in a new document {file2}", "?{file2} should be only the first {n} lines of {file}", "make {file2} from the top {n} lines of {file}", "copy the beginning of {file}, {n} lines, into {file2}", "save the upper {n} lines of {file} as {file2}"], weight=.8)
n("middle-to", "sed -n '{line},{line2}p' {file} > {file2}", [
    "?from {file} i want lines {line} through {line2} as a separate paper {file2}", "write lines {line} till {line2} of {file} in {file2}",
    "copy lines {line} to {line2} of {file} into a document of their own, {file2}", "?{file2} should be [just] lines {line} until {line2} of {file}", "take lines {line} till {line2} out of {file} and save them as {file2}", "?i need the part of {file} from line {line} to {line2} as {file2}"], weight=.8)

# ---- changing text

n("everywhere-here", in_place("s/{word}/{word2}/g"), [
    "?i wrote {word} in {file} but it should be {word2} everywhere", "?in {file} i always (wrote|typed) {word}, it should be {word2}", "correct {word} to {word2} (everywhere|all over|at every place) in {file}", "?{word} is wrong in {file}, it is called {word2}",
    "?in [the] document {file} i want {word2} where {word} stands", "?the customer is now called {word2} instead of {word}, fix {file}", "put {word2} in place of {word} all over {file}", "?every {word} in {file} must become {word2}"])
n("everywhere-all", {"gnu": "grep -rlZ '{word}' {dir} | xargs -0 sed -i 's/{word}/{word2}/g'", "bsd": "grep -rl --null '{word}' {dir} | xargs -0 sed -i '' 's/{word}/{word2}/g'"}, [
    "?we changed our name from {word} to {word2}, correct it in all (documents|files) in {dir}", "?in every document in {dir} it should say {word2} and not {word}", "correct {word} to {word2} in all [the] (documents|texts|papers|files) in {dir}", "?{word} must become {word2} in whatever file in {dir} has it",
    "?all (documents|files) in {dir} still say {word}, i want {word2}"])
n("see-change", "sed 's/{word}/{word2}/g' {file}", [
    "read me {file} with {word2} for {word}, the file itself stays untouched", "?before i really do it, what does {file} look like with {word2} for {word}",
    "?how would {file} (look|read) if {word} were {word2}", "?show me {file} as if {word} was {word2}, don't (save|touch) it", "try out {word2} for {word} in {file} without saving", "=a (trial|rehearsal) of {word} to {word2} in {file}"], weight=.8)
n("change-copy", "sed 's/{word}/{word2}/g' {file} > {file2}", [
    "?{file2} should be like {file} but with {word2} instead of {word}", "?{file} stays as it is, in {file2} {word} becomes {word2}", "make {file2} out of {file} with {word2} for {word}", "(i need|i want|make [me]|get me) a version {file2} of {file} where {word} is {word2}", "?same letter as {file} but for {word2} rather than {word}, call it {file2}"], weight=.9)
n("gaps-out", in_place("/^$/d"), [
    "?{file} has (gaps|holes|empty lines) between the lines, close them", "take the (empty|blank) lines out of [the] document {file}", "?no empty lines in {file} please", "?why so many empty lines in {file}, (remove|delete) them", "?{file} should have no (gaps|empty lines) any more", "close up {file}, no empty lines between",
    "make {file} compact by deleting [the] empty lines"])
n("spaces-end", in_place("s/[[:space:]]*$//"), [
    "clean the line ends of {file} from blanks", "?the lines of {file} end in blanks nobody sees, take them away", "remove what is blank at the right edge of {file}",
    "?there are useless spaces at the line ends of {file}", "take away [the] invisible spaces after each line of {file}", "?my teacher complains about spaces at the ends of lines in {file}", "?nothing but the text in {file}, no blanks hanging at the end of lines"], weight=.8)
n("double-blank", "tr -s ' ' < {file}", [
    "?my text {file} is full of double spaces", "?between two words of {file} a single blank is enough",
    "?{file} has two or three spaces between words, i want one", "={file} with single (blanks|spaces) only", "?too many spaces between the words of {file}", "shrink [the] double (blanks|spaces) of {file} to one"], weight=.8)
n("out-lines", in_place("/{word}/d"), [
    "?each line in {file} with {word} on it should (go|disappear|be gone)", "cross out [all] [the] lines with {word} in {file}", "?{word} doesn't come to the party, take the line out of {file}", "kick [the] lines that say {word} out of {file}", "?{file} must not contain lines with {word} any more", "take {word}'s line[s] off [the list] {file}"])
n("out-line-n", in_place("{line}d"), [
    "?line {line} of {file} is wrong, take it out", "cross out line {line} in {file}", "?{file} should do without line {line}", "?i don't need line {line} in {file} any more", "take line {line} away from {file}", "?line number {line} must disappear from {file}"])
n("out-first", in_place("1d"), [
    "?the (title|heading|headline|first line) of {file} should go", "take the (title|heading|top line|first line) off {file}", "?{file} without its first line, and save it so", "cross out the first line in {file}", "behead {file}, its first line is not needed"], weight=.9)
n("out-last", in_place("$d"), [
    "?{file} without its last line, and save it so", "take away the lowest line from {file}", "?i don't need how {file} ends, drop the bottom line",
    "?the (last|bottom|closing) line of {file} should go", "take the (last|bottom) line off {file}", "cross out the last line in {file}", "?the final line in {file} is too much, away with it"], weight=.9)
n("keep-only", in_place("/{word}/!d"), [
    "?whatever line of {file} has no {word} should disappear", "?the only lines i still need in {file} are those with {word}", "reduce {file} to [the] lines about {word}",
    "?in {file} only the lines with {word} should stay", "throw everything out of {file} that has nothing to do with {word}", "?{file} should keep its {word} lines and lose the others", "clean {file} so that only {word} lines are left"], weight=.8)
n("word-out", in_place("s/{word}//g"), [
    "?wherever {word} stands in {file}, put nothing instead", "take all [the] {word} out of the sentences in {file}",
    "?{word} should not be in {file} any more, only the word, leave the lines", "cut the word {word} out of {file} wherever it is", "erase just the word {word} in {file}", "?i want {file} without the word {word}, but the lines stay"], weight=.8)
n("capitals", "tr '[:lower:]' '[:upper:]' < {file}", [
    "?{file} all in big letters please", "={file} as if caps lock was on", "make each letter of {file} big", "={file} written in large letters only", "?how does {file} look in block letters"], weight=.9)
n("smalls", "tr '[:upper:]' '[:lower:]' < {file}", [
    "?someone wrote {file} with caps lock on, make the letters small", "={file} written in little letters only", "make each letter of {file} small", "?no capitals in {file} please", "={file} without any big letters"], weight=.9)
n("bullets", "sed 's/^/- /' {file}", [
    "={file} as a bullet list", "put a dash before each line of {file}", "?every line of {file} should begin with a dash", "make (bullets|bullet points|a bulleted list) of the lines of {file}", "={file} with a (hyphen|dash) in front of each line", "turn [the] lines of {file} into bullet points"])
n("airy", "sed G {file}", [
    "?after each line of {file} leave one empty", "spread the lines of {file} out, a blank one in between",
    "={file} with an empty line after each line", "?i need room to write between the lines of {file}", "={file} double spaced", "put (some air|an empty line) between the lines of {file}", "?{file} is too tight, one free line between the lines"], weight=.8)
n("width", "fold -s -w {n} {file}", [
    "?{file} goes over the edge of the page, at most {n} letters per line and no cut words", "break the long lines of {file} between words, at {n} letters",
    "?the lines of {file} are longer than my screen, break them after {n} letters", "={file} in lines of {n} letters, whole words", "?{file} should be no wider than {n} letters, don't cut words", "make {file} narrower, {n} letters a line, and leave words whole"], weight=.7)
n("to-row", "paste -sd ',' {file}", [
    "?i have a list in {file} and need it in a row with commas", "={file} side by side with commas between", "make one row with commas from the list {file}", "?the addresses in {file} must be in one line, commas between", "lay the lines of {file} (next to each other|in a row) separated by commas"], weight=.9)
n("to-column", "tr ',' '\\n' < {file}", [
    "?every comma in {file} should start a new line", "?i want what is between the commas of {file} one under the other",
    "?{file} is a row with commas, i need a list, one (thing|item) per line", "={file} one thing a line where the commas are", "make a list going down from the commas of {file}", "break {file} at each comma into a new line"], weight=.9)

# ---- counting

n("essay", "wc -w {file}", [
    "?is my essay {file} long enough, count the words", "?the teacher wants a lot of words, how many has {file}", "?how many words is {file}", "?how many words have i written in {file} so far", "=word quantity of {file}", "?how much have i written in {file}, in words", "?how long is my (essay|homework|paper|article|thesis) {file} in words",
    "?{file}: words?"])
n("rows", "wc -l {file}", [
    "?how many people are on the list {file}, one per line", "?how many (entries|names|items|addresses) has {file}, each on its line", "=line quantity of {file}", "?is {file} long, how many lines are it", "?how many lines is {file}", "?of how many lines is [the] document {file}", "how much lines has {file}"])
n("letters", "wc -m {file}", [
    "?how many letters has {file}", "?the form allows only so many characters, how many is {file}", "=letter quantity of {file}", "count each letter and blank in {file}", "?how much characters has {file}", "?is {file} short enough, how many characters"])
n("files-inside-all", "find {dir} -type f | wc -l", [
    "?how many files are hidden in all the folders of {dir}", "?how much files do i have " + U + " with all the folders inside", "=the quantity of files " + U + ", folders in folders too", "?if i counted each file " + U + " in each folder, how many [would it be]", "count [all] my files " + U + ", also deep inside"], D)
n("photos-count", "find {dir} -type f \\( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' \\) | wc -l", [
    "?am i a good photographer, how many (pictures|pics) are " + U, "give me the number of my (pictures|snapshots|photographs) " + U,
    "?how many (pictures|photographs|pics) (do i have|are there|have i got) " + U, "count [all] my (pictures|photographs|pics) " + U, "=the number of (pictures|photographs|pics) " + U, "?how much (pictures|photographs) have i " + U], D, weight=.8)
n("kinds", "find {dir} -type f -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn", [
    "?what kinds of files do i have " + U + " and how many of each", "?how many documents, pictures and so on are " + U, "=a census of [the] file kinds " + U, "?of which kind are most files " + U, "count [the] files " + U + " kind by kind"], D, weight=.9)
n("words-all", "cat *.{ext} | wc -w", [
    "count the words in all [of] my {ext} documents at once", "?put together, how many words are my {ext} files",
    "?how many words have i written in all {ext} files together", "?my thesis is in several {ext} files, how many words altogether", "=words of all [the] {ext} files added up", "?all chapters are {ext} files, what is the total number of words"], weight=.8)
n("favorite-words", "tr -cs '[:alnum:]' '\\n' < {file} | sort | uniq -c | sort -rn | head -n {n}", [
    "?which {n} words do i use most [often] in {file}", "=my {n} favorite words in {file}", "?which {n} words do i overuse in {file}", "?what are the {n} words that come most in {file}", "={n} words that {file} repeats most"], weight=.9)

# ---- sorting, doubles, drawing lots, comparing

n("alphabet", "sort {file}", [
    "?the names in {file} should be in the order of the alphabet", "put [the list] {file} in alphabet order", "?{file} is in no order, i want a to z", "order {file} like a (dictionary|phone book)", "arrange [the] (names|lines|words) of {file} by the alphabet", "={file} put in order"])
n("alphabet-keep", "sort -o {file} {file}", [
    "order {file} and overwrite it with the result", "?my list {file} should be alphabetical on the disk too", "put {file} in order for good",
    "?{file} itself should be in alphabet order from now on", "put {file} in order and save it (so|like that|under the same name)", "?i want {file} to stay sorted, not only shown", "rearrange the lines inside {file} by alphabet and keep it"], weight=.9)
n("alphabet-to", "sort {file} > {file2}", [
    "?i want {file} by alphabet in a new document {file2}", "order the lines of {file} and put the result in {file2}",
    "put {file} in alphabet order and save that as {file2}", "?{file2} should be {file} in order", "(i need|i want|make [me]|get me) an ordered copy {file2} of {file}", "?leave {file} as it is and make {file2} with the lines in order"], weight=.9)
n("numbers-order", "sort -n {file}", [
    "?the numbers in {file} come in a strange order, i want the small ones first", "?put the numbers in {file} in order, small to big", "arrange {file} by number", "={file} from the smallest number up", "?which is the smallest number of {file}, list them rising"])
n("numbers-order-down", "sort -rn {file}", [
    "?who has the most points in {file}, best first", "={file} from the greatest number down", "?put the numbers in {file} in order, big to small", "={file} with the high scores first", "?which is the greatest number of {file}, list them falling"], weight=.9)
n("no-twice", "sort -u {file}", [
    "?some names are two times in {file}, i want each one time", "?each (name|line|address) of {file} only one time", "={file} with nothing (twice|two times)", "?people signed up (twice|several times) in {file}, make a clean list", "={file} where no line repeats", "?{file} has repetitions, i don't want them"])
n("who-twice", "sort {file} | uniq -d", [
    "?who signed up (twice|two times|more than one time) in {file}", "?which names are two times in {file}", "=(names|lines) that repeat in {file}", "?did i write something two times in {file}", "?what repeats in {file}"])
n("lottery", "shuf -n {n} {file}", [
    "?{n} people from the list {file} win, draw them", "draw {n} lots from {file}", "?take {n} names blindly from {file}", "?who are the {n} lucky ones of {file}", "pull {n} lines out of {file} like from a hat", "?i need {n} (students|names|lines) of {file}, chosen by luck"], weight=.9)
n("lottery-one", "shuf -n 1 {file}", [
    "?who of {file} wins, let luck decide", "draw one (name|lot) from {file}", "?which (student|one|name) of the list {file} shall go first, choose blindly", "pull one line out of {file} like from a hat", "let chance pick someone from {file}"], weight=.8)
n("mix", {"gnu": "shuf {file}", "bsd": "sort -R {file}"}, [
    "?{file} in any order, like a deck of cards", "stir [up] the lines of {file}", "?the vocabulary in {file} is always in the same order, mix it", "={file} in a new, accidental order", "?i want the questions of {file} in another order each time"], weight=.8)
n("spot-differences", "diff {file} {file2}", [
    "?spot the differences: {file} and {file2}", "?my colleague changed {file} and sent {file2}, what did he change", "?in what do {file} and {file2} differ", "?what has {file2} that {file} has not", "?two versions, {file} and {file2}, where are they not the same", "?what is new in {file2} against {file}", "?which are the differences of {file} with {file2}"])
n("equal", "diff -q {file} {file2}", [
    "?is {file} the same document as {file2}", "?is {file2} only a copy of {file}", "?are {file} and {file2} equal", "?did anything change between {file} and {file2}, yes or no", "?{file} and {file2}, is it the same thing", "?can i throw away {file2} because it is like {file}"])
n("neighbours", "diff -y {file} {file2}", [
    "?{file} here and {file2} there, line beside line", "open {file} and {file2} in parallel columns and show where they differ",
    "put {file} on the left and {file2} on the right", "?i want to read {file} and {file2} in two columns", "={file} left, {file2} right", "lay {file} and {file2} next to each other and mark what differs"], weight=.8)
n("in-both-lists", "comm -12 <(sort {file}) <(sort {file2})", [
    "?who stands on both lists, {file} and {file2}", "?which names do {file} and {file2} share", "=what {file} has in common with {file2}", "?who was invited in {file} and also came in {file2}", "?which lines are as well in {file} as in {file2}"], weight=.9)
n("missing-in-second", "comm -23 <(sort {file}) <(sort {file2})", [
    "?who is on {file} but missing on {file2}", "?who was invited in {file} but did not come in {file2}", "?which names of {file} did i forget in {file2}", "=what {file} has and {file2} lacks", "?what is in {file} and not yet in {file2}"], weight=.9)
n("folders-equal", "diff -rq {dir} {dir2}", [
    "?is my backup {dir2} like {dir}", "?is everything of {dir} also in {dir2}, and equal", "?which files are other in {dir2} than in {dir}", "?did i copy all of {dir} to {dir2} or is something missing", "?the folders {dir} and {dir2}, where are they not alike", "?has somebody changed anything in {dir2} against {dir}"])

# ---- copying, backing up, getting back

n("second-one", "cp {file} {file2}", [
    "?i need {file} two times, the second one called {file2}", "?make me another {file}, name {file2}", "copy {file} with other name {file2}", "?i want to start {file2} from what {file} looks like", "use {file} as (template|model) for {file2}", "make a double of {file} and call it {file2}", "take {file}, save it also as {file2}"])
n("to-folder", "cp {file} {dir}", [
    "?{file} should be in {dir} too", "?i want {file} here and also in {dir}", "put {file} in {dir} also but don't move it", "leave {file} here and put a copy in {dir}", "take a copy of {file} to {dir}", "?{dir} lacks {file}, copy it there"])
n("whole-thing", "cp -r {dir} {dir2}", [
    "?i need the folder {dir} with all its insides also as {dir2}", "copy [the] folder {dir} (entirely|completely|with all inside) to {dir2}", "?cp says omitting directory, i want {dir} in {dir2}", "take a copy of the whole {dir} to {dir2}", "?{dir} with everything in it should also be in {dir2}", "make a double of [the] folder {dir}, {dir2}",
    "?how to copy a folder {dir} and not lose anything to {dir2}"])
n("copies-many", "for i in $(seq {n}); do cp {file} {file}.$i; done", [
    "make {n} copies of {file}", "?i need {file} {n} times", "(i need|i want|make [me]|get me) {n} copies of {file}, numbered", "(duplicate|copy) {file} {n} times", "?every student gets a {file}, make {n} of them", "multiply {file} by {n}"])
n("before-touch", "cp {file} {file}.bak", [
    "?i am afraid to (break|ruin|spoil) {file}, keep a copy", "?in case i (make a mistake|ruin it), keep {file} safe", "put {file} in safety before i (work on|change|touch) it", "(i need|i want|make [me]|get me) a safety copy of {file} next to it", "?let me be able to go back if {file} gets bad", "?i want to try things in {file}, save how it is now"])
n("before-touch-dir", "cp -a {dir} {dir}.bak", [
    "?tomorrow i change a lot in [the folder] {dir}, keep all of it safe under .bak", "double [the folder] {dir} as .bak before i start",
    "?i am afraid to (break|ruin|spoil) something in [the folder] {dir}, keep a copy of it all", "(i need|i want|make [me]|get me) a safety copy of the whole folder {dir} next to it", "?in case i ruin [the folder] {dir}, save how it is now", "put [the folder] {dir} in safety before i work on it"], weight=.9)
n("get-back", "cp {file}.bak {file}", [
    "?i ruined {file}, take the .bak one instead", "put [the] old {file} back from its .bak", "undo my changes to {file} with the .bak copy", "restore {file} from (its|the) .bak [(file|copy|backup)]", "?i want {file} as it was, there is a .bak of it", "go back to the .bak version of {file}",
    "recover {file} from the .bak next to it"])
n("dated", "cp {file} {file}.$(date +%F)", [
    "?i want to know from which day my copy of {file} is, put the day on it", "keep {file} as it is today under today's date", "(i need|i want|make [me]|get me) a copy of {file} that carries the day of today", "every version of {file} should have its day, copy it so", "freeze today's state of {file} in a copy with the date"], weight=.9)
n("stick", "rsync -a {dir}/ {dir2}/", [
    "?my usb stick is {dir2}, put on it what is new in {dir}", "bring {dir2} up to date with {dir}", "?only what is new in {dir} should be copied to {dir2}", "?i copied {dir} to {dir2} last week, now copy only the changes", "refresh [my] backup {dir2} from {dir}", "update {dir2} with what changed in {dir}"], weight=.9)
n("dont-overwrite", "cp -n {file} {path}", [
    "?{path} may already exist, then don't copy {file} over it", "copy {file} to {path} if that is still free",
    "copy {file} to {path}, but if it is already there leave it", "?{file} to {path} but i don't want to lose what may be there", "copy {file} to {path} only when nothing is there yet", "bring {file} to {path} without destroying an older one"], weight=.8)

# ---- moving, naming, numbering

n("should-live", "mv {path} {dir}", [
    "?{path} is in the wrong place, it should live in {dir}", "?i want {path} in {dir} and not here", "(tidy|clear|file) {path} away in {dir}", "bring {path} over to {dir}", "take {path} and put it in {dir}", "?{path} must go to {dir}", "change the place of {path} to {dir}", "pass {path} to [the folder] {dir}"])
n("other-name", "mv {file} {file2}", [
    "?{file} has a stupid name, {file2} is better", "baptize {file} {file2}", "?i typed the name of {file} wrong, it is {file2}", "put another name to {file}: {file2}", "change name {file} for {file2}", "?i don't like the name {file}, make it {file2}", "the name of {file} must be {file2}", "correct the file name {file} to {file2}"])
n("trade-names", "mv {file} {file}.tmp && mv {file2} {file} && mv {file}.tmp {file2}", [
    "?i mixed up {file} and {file2}, exchange their names", "?{file} should be {file2} and the other way round", "exchange {file} with {file2}", "?what is in {file} belongs in {file2} and vice versa", "trade the names of {file} and {file2}"], weight=.8)
n("ending-all", "for f in *.{ext}; do mv \"$f\" \"${{f%.{ext}}}.{ext2}\"; done", [
    "?my files end in {ext} but the program wants {ext2}", "change the (last letters|ending|end) of all {ext} names to {ext2}", "?the teacher wants {ext2} names, all mine are {ext}", "?every file that ends with {ext} should end with {ext2}", "exchange the ending {ext} for {ext2} on all files"])
n("number-them", "n=1; for f in *.{ext:bare}; do mv \"$f\" \"{name}$n.{ext:bare}\"; n=$((n + 1)); done", [
    "?the {ext} files have silly names, call them {name} with numbers [(going up|behind)]", "name all [my] {ext} files {name} with a running number", "give all [the] {ext} files the name {name} and a number", "?my {ext} (photos|pictures|scans|files) should be called {name} and then the number",
    "number [all] [my] {ext} files, the name is {name}", "?instead of their camera names [all] [the] {ext} files should be {name} plus number"])
n("number-front", "n=1; for f in *.{ext}; do mv \"$f\" \"$n-$f\"; n=$((n + 1)); done", [
    "put a (running|rising|consecutive) number before the name of each {ext} file", "number [all] [the] {ext} files at the front and keep their names", "?each {ext} file should have its number in front of its name", "put numbers in front of all {ext} names", "?i want the old names of [the] {ext} files with a number before them"])
n("number-padded", "n=1; for f in *.{ext}; do mv \"$f\" \"$(printf '%03d' \"$n\").{ext}\"; n=$((n + 1)); done", [
    "?[the] {ext} files should just be numbers with zeros in front", "rename all {ext} files to zero padded numbers", "name the {ext} files by numbers with leading zeros", "give [my] {ext} (photos|pictures|scans|files) numbers with leading zeros as names", "?no names, only zero padded numbers for the {ext} files"], weight=.9)
n("front-word", "for f in *.{ext}; do mv \"$f\" \"{name}$f\"; done", [
    "?all {ext} files should have {name} and then their old name", "let the names of the {ext} files begin with {name}",
    "?every {ext} name should start with {name}", "write {name} before the name of each {ext} file", "?[the] {ext} files are all from {name}, put that in front of the names", "stick {name} to the front of all {ext} names"], weight=.9)
n("name-change-word", "for f in *{word}*; do mv \"$f\" \"${{f/{word}/{word2}}}\"; done", [
    "?in the names of my files it says {word}, it should say {word2}", "correct {word} to {word2} in the names of [all] [the] files", "?not in the text, in the names: {word} should be {word2}", "?all files called something with {word} should be called with {word2}", "change the {word} in [all] file names for {word2}"])
n("name-out-word", "for f in *{word}*; do mv \"$f\" \"${{f/{word}/}}\"; done", [
    "take the {word} away from each file name", "?why is {word} in every file name, remove it from the names",
    "?the names of my files all have {word} in them, i don't want it", "cut {word} out of the names of [all] [the] files", "?file names without {word} please", "shorten the names by taking {word} away"], weight=.9)
n("gaps-names", "for f in *\\ *; do mv \"$f\" \"${{f// /_}}\"; done", [
    "?file names with blanks make trouble, an underscore is better", "join the words in my file names with underscores",
    "?the website doesn't like blanks in the file names, use underscores", "?the names of my files have gaps, fill them with underscores", "put an underscore where a blank is in the file names", "?no more blanks in file names, underscores please"], weight=.8)
n("by-kind", "for f in *.*; do mkdir -p \"${{f##*.}}\" && mv \"$f\" \"${{f##*.}}\"; done", [
    "?this folder is a mess, put each kind of file in its own folder", "tidy [up] this folder by kind of file", "?pictures to pictures, documents to documents, one folder for each kind", "?make order here, a folder for every kind of file", "clean up the mess here, files sorted in folders by their kind"], weight=.9)
n("all-out", "find {dir} -mindepth 2 -type f -exec mv -t {dir} {{}} +", [
    "?no more folders inside {dir}, their files should lie directly in it", "pull the files out of all the folders inside {dir}, one big heap",
    "?the files are buried in folders in {dir}, bring them all up", "empty all the inner folders of {dir}, their files go up into it", "?i don't want folders in {dir}, all files together", "dig all files out of the inner folders of {dir}"], weight=.7)
n("photos-away", "mv *.jpg *.jpeg *.png *.gif {dir}", [
    "?camera pictures lie around here, put them in {dir}", "take the (pictures|pics|photographs) of this folder to {dir}",
    "?the (pictures|pics|photographs) here belong in {dir}", "(clear|tidy|bring|take) all (pictures|pics|photographs) from here to {dir}", "collect the (pictures|pics|photographs) of this folder in {dir}", "?i want my (pictures|pics|photographs) in {dir}"], weight=.7)
n("move-new", "mkdir -p {dir} && mv {file} {dir}", [
    "make a folder {dir} and put {file} in it", "?{file} should have its own folder {dir}", "put {file} in a new folder {dir}", "?there is no folder {dir} yet, make it and move {file} there", "open a folder {dir} for {file} and put it in"], weight=.9)

# ---- folders and shortcuts

n("new-folder", "mkdir {name}", [
    "?i need a place called {name} for my (papers|files|photos|stuff)", "open [me] a new folder {name}", "put a folder {name} here", "?where can i put my things, make {name}", "add [a] folder {name}", "make me one folder with name {name}", "?i'd like to have a folder {name} here", "start a folder {name}"])
n("folder-in-folder", "mkdir {dir}/{name}", [
    "?inside {dir} i need a folder {name}", "make [a] folder {name} inside of [the] folder {dir}", "put a new folder {name} in {dir}", "?{dir} should have a folder {name} in it", "add a folder {name} to {dir}"], weight=.9)
n("folders-two", "mkdir {name} {name2}", [
    "?i need two folders, {name} and {name2}", "one folder {name} and one folder {name2}", "make [me] the folders {name} and {name2}", "?there should be a folder {name} and another {name2}", "open two new folders with names {name} and {name2}"], weight=.9)
n("folders-chapters", "mkdir {name}{{1..{n}}}", [
    "?one folder for each of the {n} chapters, called {name} and the number", "(i need|i want|make [me]|get me) {n} folders {name} with numbers", "?i need {n} folders, {name} and then the number", "make {n} numbered folders with name {name}", "?my course has {n} lessons, a folder {name} for each with its number"], weight=.9)
n("folder-today", "mkdir \"$(date +%F)\"", [
    "today's folder, make it", "?every day i start a new folder with its date, make the one of today",
    "make a folder (called like|with the name of) today", "?a folder for today, with the date as name", "open a folder of today's date", "?i want a folder that is called like the date of today"], weight=.7)
n("shortcut", "ln -s {path} {name}", [
    "make a shortcut {name} to {path}", "?i want a shortcut to {path} called {name}", "?when i open {name} i want to be at {path}", "?{name} should lead to {path}", "(i need|i want|make [me]|get me) an icon {name} that leads to {path}", "let {name} be another door to {path}", "?i don't want to copy {path}, only to reach it as {name}"])
n("shortcut-here", "ln -s {path}", [
    "put a shortcut to {path} here", "?i want to reach {path} from this folder", "make a shortcut of {path} in this folder", "(i need|i want|make [me]|get me) a shortcut to {path} right here", "?{path} should be reachable from here without copying it"], weight=.8)
n("shortcut-where", "readlink {file}", [
    "?where does the shortcut {file} go", "?{file} is only a shortcut, to what", "=the real thing behind [the] shortcut {file}", "?what hides behind [the shortcut] {file}", "?to which place does {file} send me"], weight=.9)
n("shortcut-dead", {"gnu": "find {dir} -xtype l", "bsd": "find -L {dir} -type l"}, [
    "?which shortcuts " + U + " don't work any more", "=dead shortcuts " + U, "=shortcuts " + U + " to things that are gone", "?are there shortcuts " + U + " that lead nowhere", "=broken shortcuts " + U], D, weight=.9)

# ---- away with it

n("no-need", "rm {file}", [
    "?i don't need {file} any more", "?{file} is (rubbish|garbage|trash), away with it", "throw {file} in the bin", "?{file} must go", "make {file} disappear", "put {file} in the rubbish", "take {file} away for good", "?i want to be rid of {file}", "eliminate [the] (file|document) {file}", "cancel [the] file {file}"])
n("no-need-dir", "rm -r {dir}", [
    "?i don't need the folder {dir} any more, nor what is in it", "?rm says is a directory, i want {dir} gone", "throw [the] folder {dir} in the bin with everything inside", "make [the] folder {dir} disappear with all its files", "eliminate [the] folder {dir} with all what is inside", "?the whole folder {dir} is rubbish, away with it", "?how to delete a folder {dir} that is not empty"])
n("no-need-hollow", "rmdir {dir}", [
    "take away the hollow folder {dir}", "?{dir} is an empty folder nobody uses, delete it",
    "?[the] folder {dir} has nothing in it, delete it", "?nothing is left in [the folder] {dir}, take it away", "eliminate [the] empty folder {dir}", "throw out {dir}, but only if nothing is in it"], weight=.8)
n("hollow-out", "find {dir} -type d -empty -delete", [
    "clean {dir} of folders with nothing in them", "?after tidying up there are empty folders left " + U + ", throw them out",
    "?i don't need folders with nothing in them " + U + ", delete them", "throw out [all] [the] hollow folders " + U, "?the empty folders " + U + " bother me, away with them", "eliminate [all] the folders " + U + " that have nothing inside"], D, weight=.8)
n("ask-first", "rm -i {file}", [
    "?before {file} really goes, i want to answer yes or no", "delete {file}, but not without my yes",
    "delete {file} but ask me before", "?i want to be asked if i'm sure before {file} is deleted", "throw {file} away but let me say yes first", "?{file} may go, but (ask|question) me once more"], weight=.8)
n("wipe-text", "truncate -s 0 {file}", [
    "?{file} should stay but with nothing written in it", "erase everything written in {file} but keep the file", "make {file} a blank page again", "?i want to start {file} from zero, same file", "take all the text out of {file}", "wipe the page {file} clean"], weight=.9)
n("only-left", "find . -maxdepth 1 -type f -not -name '{file:base}' -delete", [
    "?of this folder only {file} should be left", "throw away all files here, not {file}", "?everything here is rubbish except {file}", "?i only need {file} here, the other files can go", "keep {file} here and delete the other files"], weight=.7)
n("old-out", "find {dir} -type f -mtime +{age:days} -delete", [
    "?nobody looks at files of more than {age} ago " + U + ", throw them out", "get the stuff older than {age} out of {dir} and into the bin",
    "?whatever " + U + " is more than {age} old can go in the bin", "throw out what nobody touched " + U + " for {age}", "?i don't need things older than {age} " + U + ", delete them", "spring cleaning " + U + ": away with files older than {age}"], D, weight=.8)
n("trash-empty", "rm -rf ~/.local/share/Trash/*", [
    "?the bin is full, empty it", "?how do i really get rid of what is in the bin", "throw out everything in my recycle bin for good", "make the (bin|wastebasket|recycle bin) empty"], weight=.5)

# ---- packing

n("parcel", "zip -r {archive}.zip {dir}", [
    "?i want to send [the] folder {dir} by mail as one file {archive}.zip", "make a parcel {archive}.zip from [the] folder {dir}", "?the upload form takes one zip only, put {dir} in {archive}.zip", "press [the] folder {dir} into {archive}.zip", "?{dir} as {archive}.zip for a friend", "wrap [the] folder {dir} in {archive}.zip", "?i must hand in [the folder] {dir} as {archive}.zip"])
n("parcel-two", "zip {archive}.zip {file} {file2}", [
    "?one attachment {archive}.zip with both {file} and {file2}", "wrap {file} and {file2} together in {archive}.zip",
    "?{file} and {file2} should go out in one {archive}.zip", "make a parcel {archive}.zip with {file} and {file2}", "?i must hand in {file} and {file2} together as {archive}.zip", "press {file} and {file2} into {archive}.zip"], weight=.9)
n("parcel-open", "unzip {archive}.zip", [
    "?someone sent me {archive}.zip, what do i do with it", "?how do i get to the files in {archive}.zip", "open [the] parcel {archive}.zip", "?{archive}.zip should become normal files again", "?my teacher gave us {archive}.zip, i need what is inside", "decompact {archive}.zip", "take everything out of {archive}.zip"])
n("parcel-open-to", "unzip {archive}.zip -d {dir}", [
    "open [the] parcel {archive}.zip and put everything in {dir}", "?what is inside {archive}.zip should lie in {dir}", "decompact {archive}.zip in [the] folder {dir}", "take everything out of {archive}.zip, into {dir}", "?{archive}.zip has so many files, put them in {dir} so they don't litter"], weight=.9)
n("parcel-look", "unzip -l {archive}.zip", [
    "?what do i find in {archive}.zip", "?which documents are in [the] parcel {archive}.zip", "look what is in {archive}.zip but don't open it up", "?is it worth to unpack {archive}.zip, what is in it", "=the table of contents of {archive}.zip"], weight=.9)
n("parcel-secret", "zip -er {archive}.zip {dir}", [
    "?{dir} is private, wrap it in {archive}.zip so that it asks for a password", "make {archive}.zip from [the folder] {dir}, only for who knows the password",
    "?nobody without the password should see [the folder] {dir}, make {archive}.zip", "put [the folder] {dir} in {archive}.zip under lock", "(i need|i want|make [me]|get me) a locked {archive}.zip of [the folder] {dir}", "?{dir} is for the boss only, {archive}.zip with a password"], weight=.8)

# ---- room on the disk

n("room", "df -h", [
    "?is there place on my computer", "?how much place do i have left", "?can i still save things or is it full", "?how many gigas are free", "?how much free place has my computer", "?does another movie fit on my disk", "?how full is my computer", "?it says no space left on device, how much have i", "=free gigabytes of my computer"])
n("folder-weight", "du -sh {dir}", [
    "?how heavy is [the] folder {dir}", "?how much does [the folder] {dir} weigh", "?does [the folder] {dir} fit on a usb stick, how big is it", "?how many gigas has [the folder] {dir}", "=[the] weight of [the] folder {dir}", "?how much place does [the folder] {dir} occupy", "?what size has [the] folder {dir}"])
n("file-weight", "du -sh {file}", [
    "?how heavy is {file}", "?can i mail {file}, how many megas is it", "?how much does {file} weigh", "=[the] weight of [the] file {file}", "?what size has {file}", "?is {file} too big for an email, what size is it"])
n("eaters", ["du -sh {dir}/* | sort -rh", "du -sh * | sort -rh"], [
    "?what " + U + " eats all the place", "?what is the heaviest thing " + U, "?i want to free place " + U + ", what is big", "=things " + U + " by how much place they occupy", "?what should i delete " + U + " to win place", "?which thing " + U + " swallows the most place"], weight=.9)
n("fattest-ones", {"gnu": "find {dir} -type f -printf '%s %p\\n' | sort -rn | head -n {n}", "bsd": "find {dir} -type f -exec stat -f '%z %N' {{}} + | sort -rn | head -n {n}"}, [
    "=my {n} fattest files " + U, "?which {n} files " + U + " should i delete to win place", "?give me the {n} files " + U + " that occupy most", "=the {n} most heavy files " + U, "?which are the {n} files of more weight " + U], D, weight=.9)


# ---- the same things as speakers of other languages put them

SEE = ["give me to see %s", "?which (is|are) %s", "?how to know %s", "?how to see %s", "?how can i know %s", "make me see %s", "show to me %s", "?i want to know which (is|are) %s", "?i must (see|know) %s", "?i would like to visualize %s", "let to see %s", "?where can i see %s", "?how i can see %s", "?what command i must use for see %s",
       "?what must i write for to see %s", "?is it possible to see %s", "?can i have %s", "?need see %s", "?i am searching %s", "say me %s", "?i have need of %s", "?please to show %s", "visualize %s", "consult %s", "?want to see %s", "?which command gives %s", "?how looks %s", "?what shall i type to get %s", "?could you say me %s", "bring up %s"]
#: what is to be seen (without the article that many languages lack), the command
THINGS = [
    ("(content|text) of [file] {file}", "cat {file}"), ("what it is written in {file}", "cat {file}"), ("first lines of [document] {file}", "head {file}"), ("last lines of [document] {file}", "tail {file}"),
    ("first {n} lines of [document] {file}", "head -n {n} {file}"), ("last {n} lines of [document] {file}", "tail -n {n} {file}"), ("line number {line} of [document] {file}", "sed -n '{line}p' {file}"),
    ("lines from {line} to {line2} of [document] {file}", "sed -n '{line},{line2}p' {file}"), ("(quantity|number) of lines in {file}", "wc -l {file}"), ("(quantity|number) of words in {file}", "wc -w {file}"), ("(quantity|number) of letters in {file}", "wc -m {file}"),
    ("lines of {file} where is [the] word {word}", "grep '{word}' {file}"), ("number of line where is {word} in {file}", "grep -n '{word}' {file}"), ("how many times is {word} in {file}", "grep -o '{word}' {file} | wc -l"),
    ("all what is in [folder] {dir}", "ls {dir}"), ("list of files of [folder] {dir}", "ls {dir}"), ("list of folders in {dir}", "ls -d {dir}/*/"), ("files of [folder] {dir} with [their] size and date", "ls -lh {dir}"), ("also hidden files of [folder] {dir}", "ls -a {dir}"),
    ("files of [folder] {dir} in order of date", "ls -lt {dir}"), ("files of [folder] {dir} in order of size", "ls -lhS {dir}"), ("size of [folder] {dir}", "du -sh {dir}"), ("size of [file] {file}", "du -sh {file}"), ("free space of my disk", "df -h"),
    ("in which folder i am", "pwd"), ("files of extension {ext} in {dir}", "ls {dir}/*.{ext}"), ("all {ext} files in {dir} and subfolders", "find {dir} -type f -name '*.{ext}'"), ("files with {word} in [the] name in {dir}", "find {dir} -type f -name '*{word}*'"),
    ("files more big than {size} in {dir}", "find {dir} -type f -size +{size}"), ("files more old than {age} in {dir}", "find {dir} -type f -mtime +{age:days}"), ("files modified in last {age} in {dir}", "find {dir} -type f -mtime -{age:days}"),
    ("in which files of {dir} is [the] word {word}", "grep -rl '{word}' {dir}"), ("empty folders in {dir}", "find {dir} -type d -empty"), ("empty files in {dir}", "find {dir} -type f -empty"), ("how many files has [folder] {dir}", "find {dir} -type f | wc -l"),
    ("difference between {file} and {file2}", "diff {file} {file2}"), ("what has changed between {file} and {file2}", "diff {file} {file2}"), ("repeated lines of {file}", "sort {file} | uniq -d"), ("{file} in alphabetic order", "sort {file}"),
    ("content of [zip] {archive}.zip without to extract", "unzip -l {archive}.zip"), ("type of [file] {file}", "file {file}"), ("complete path of {path}", "realpath {path}"), ("date of modification of {file}", {"gnu": "stat -c %y {file}", "bsd": "stat -f %Sm {file}"}),
    ("lines of {file} in inverse order", {"gnu": "tac {file}", "bsd": "tail -r {file}"}), ("{file} with numbers of lines", "cat -n {file}"), ("the heaviest folders of {dir}", "du -h -d 1 {dir} | sort -rh"), ("column {column} of {csv}", "cut -d ',' -f {column} {csv}"),
]

DO = ["?i have to %s, how to do", "?how i can %s", "?how i must do for %s", "?for %s what must i write", "?is possible to %s", "?it is necessary to %s", "?i want that you %s", "?i desire to %s", "?need %s", "?help me to %s", "?which command serves to %s", "?what is command for %s", "?what do i have to type for to %s", "?how to make to %s",
      "?how do you do to %s", "?i must %s", "?i am needing to %s", "?want %s", "?i pretend to %s", "?is there a way for %s", "?i search how to %s", "?teach me how to %s", "?with what command one can %s", "kindly %s", "do the favour to %s", "?tell me how i %s", "?how should i proceed to %s", "?i do not know to %s", "?i do not achieve to %s", "?possible to %s"]
#: what is to be done, the command
DEEDS = [
    ("put the file {path} into folder {dir}", "mv {path} {dir}"), ("pass [the] file {path} to folder {dir}", "mv {path} {dir}"), ("change name of file {file} to {file2}", "mv {file} {file2}"), ("copy file {file} in folder {dir}", "cp {file} {dir}"),
    ("make copy of {file} with name {file2}", "cp {file} {file2}"), ("copy folder {dir} with all content in {dir2}", "cp -r {dir} {dir2}"), ("eliminate file {file}", "rm {file}"), ("erase file {file}", "rm {file}"), ("eliminate folder {dir} with all content", "rm -r {dir}"),
    ("eliminate all files of extension {ext}", "rm *.{ext}"), ("create folder of name {name}", "mkdir {name}"), ("create file void {file}", "touch {file}"), ("enter in folder {dir}", "cd {dir}"), ("exit from this folder", "cd .."),
    ("substitute {word} for {word2} in file {file}", in_place("s/{word}/{word2}/g")), ("change word {word} by {word2} in all file {file}", in_place("s/{word}/{word2}/g")), ("eliminate empty lines of {file}", in_place("/^$/d")), ("eliminate line {line} of {file}", in_place("{line}d")),
    ("eliminate lines with {word} of {file}", in_place("/{word}/d")), ("add line {text} in the end of {file}", "echo '{text}' >> {file}"), ("write {text} in file {file} new", "echo '{text}' > {file}"), ("join file {file} with {file2} in {file3}", "cat {file} {file2} > {file3}"),
    ("unite all {ext} files in {file}", "cat *.{ext} > {file}"), ("divide file {file} in parts of {n} lines", "split -l {n} {file}"), ("divide {file} in pieces of {size}", "split -b {size:bytes} {file}"), ("order file {file} by alphabet", "sort {file}"),
    ("order {file} and save in {file2}", "sort {file} > {file2}"), ("compress folder {dir} in {archive}.zip", "zip -r {archive}.zip {dir}"), ("decompress {archive}.zip", "unzip {archive}.zip"), ("decompress {archive}.zip in folder {dir}", "unzip {archive}.zip -d {dir}"),
    ("copy all {ext} files in folder {dir}", "cp *.{ext} {dir}"), ("put all {ext} files in folder {dir}", "mv *.{ext} {dir}"), ("make direct access {name} to {path}", "ln -s {path} {name}"), ("compare file {file} with file {file2}", "diff {file} {file2}"),
    ("search word {word} in file {file}", "grep '{word}' {file}"), ("search word {word} in all files of {dir}", "grep -rn '{word}' {dir}"), ("search file {file} in {dir}", "find {dir} -type f -name '{file:base}'"), ("count words of document {file}", "wc -w {file}"),
    ("count lines of document {file}", "wc -l {file}"), ("open file {file} for edit", "nano {file}"), ("read file {file} page by page", "less {file}"), ("know size of folder {dir}", "du -sh {dir}"), ("save list of files of {dir} in {file}", "ls {dir} > {file}"),
    ("make security copy of {file}", "cp {file} {file}.bak"), ("put {file} in capital letters", "tr '[:lower:]' '[:upper:]' < {file}"), ("put {file} in small letters", "tr '[:upper:]' '[:lower:]' < {file}"), ("eliminate repeated lines of {file}", "sort -u {file}"),
    ("change extension of all {ext} files for {ext2}", "for f in *.{ext}; do mv \"$f\" \"${{f%.{ext}}}.{ext2}\"; done"), ("take away first line of {file}", in_place("1d")), ("clean the screen", "clear"),
]


@compose("novice-abroad-see", weight=4, tags="abroad")
def abroad_see(rng):
    """A thing to be seen, in the turns of speech of many languages."""
    thing, run = rng.choice(THINGS)
    asks = thing.startswith(("what ", "how many", "in which", "number of line"))
    leads = [t for t in SEE if not (asks and ("which (is" in t or "looks" in t or "can i have" in t or "need of" in t or "searching" in t or "bring up" in t or "consult" in t or "visualize" in t or "gives" in t))]
    return [t % thing for t in rng.sample(leads, 9)], run


@compose("novice-abroad-do", weight=4, tags="abroad")
def abroad_do(rng):
    """A deed, in the turns of speech of many languages."""
    deed, run = rng.choice(DEEDS)
    return [t % deed for t in rng.sample(DO, 9)], run


# ---- further phrasings for what other files teach

more("rename-lower", ["?file names in little letters please", "?why are the file names in capitals, make them small", "all names of files to small letters"])
more("rename-upper", ["?file names in big letters please", "all names of files to capital letters"])
more("rename-suffix", ["?every {ext} name should have {name} at its end, before the ending", "stick {name} to the end of all {ext} names"])
more("rename-strip-prefix", ["?all the names start with {name} and i don't want that", "cut {name} off the front of the file names"])
more("mv-two", ["?{file} and {file2} both belong in {dir}", "take {file} and {file2} to {dir}", "bring {file} together with {file2} to {dir}"])
more("cp-two", ["?i want {file} and {file2} also in {dir}", "take a copy of {file} and {file2} to {dir}", "?{dir} should get {file} and {file2} too, but they stay here"])
more("mv-up", ["?{path} should be one folder higher", "take {path} out of this folder into the one around it", "bring {path} one folder out"])
more("rm-two", ["?{file} and {file2} are rubbish", "?neither {file} nor {file2} is needed any more", "throw {file} and {file2} in the bin"])
more("rm-ext", ["?i don't need the {ext} files any more", "?all {ext} files here are rubbish", "throw all {ext} files in the bin"])
more("rm-contents", ["?{dir} should be empty but still be there", "take everything out of {dir} and throw it away", "?i want [the] folder {dir} but not what is in it"])
more("split-lines", ["?{file} is too long for one document, make pieces of {n} lines", "cut {file} in slices of {n} lines", "?after every {n} lines of {file} a new document should start"])
more("split-n", ["?share {file} among {n} people", "cut {file} in {n} equal documents", "?{n} persons should each get a part of {file}"])
more("split-size", ["?{file} is too big for the mail, cut it in pieces of {size}", "cut {file} in slices of {size}"])
more("paste", ["put the lines of {file} beside those of {file2}", "?names are in {file}, numbers in {file2}, i want them side by side", "=a table with {file} left and {file2} right"])
more("longest-line", ["?which is the longest line in {file}", "=the longest (sentence|line) i wrote in {file}"])
more("head-1", ["?with which line does {file} begin", "={file}, the top line alone"])
more("nl", ["={file} with each written line numbered", "number the lines in {file} that are not empty"])
more("tac", ["?read {file} from the end to the beginning", "={file} with the bottom at the top", "?the newest entry is at the bottom of {file}, i want it on top"])
more("grep-c", ["?how many lines of {file} have to do with {word}", "?in how many lines of {file} did i write {word}"])
more("grep-context", ["?{word} in {file} and what stands {n} lines around it", "=the surroundings of {word} in {file}, {n} lines each way"])
more("count-dirs", ["?how many folders hide in {dir}", "?how much folders have i in {dir}", "=the quantity of folders in {dir}"])
more("rename-ext-one", ["?{file} should end in {ext} instead", "exchange the ending of {file} for {ext}"])
more("touch-numbered", ["?i need {n} blank {ext} documents, {name} and the number", "(i need|make [me]) {n} blank {ext} papers {name} with numbers"])
more("sed-delete-first-n", ["?the first {n} lines of {file} should go", "take {n} lines off the top of {file}", "cross out the first {n} lines in {file}"])
more("sed-delete-range", ["?lines {line} till {line2} of {file} are too much, take them out", "cross out lines {line} to {line2} in {file}"])
more("indent-lines", ["?every line of {file} should start a bit to the right", "move the text of {file} to the right"])
more("dos2unix", ["?{file} was written on windows and looks strange here, fix the line ends", "?{file} comes from a windows computer, make it right for linux"])
more("uniq-count-distinct", ["?how many different names are in {file}", "?how many people are in {file} if i count each only one time"])
more("du-two", ["?which is heavier, {dir} or {dir2}", "?{dir} or {dir2}, who takes more place", "=weights of {dir} and {dir2}"])
more("file-largest-one", ["?which is the most heavy file [in {dir}]", "?what is the fattest single file [in {dir}]"])
more("ls-ext", ["?which of the things [in {dir}] end in {ext}", "=whatever ends with {ext} [in {dir}]"])
more("cp-ext-to", ["?{dir2} should get a copy of each {ext} file", "take copies of all {ext} files to {dir2}"])
more("print-text", ["make the computer say {text} on the screen", "?{text} should appear on the screen"])
more("cal", ["?what day of the week is each day this month", "=a sheet with the days of this month"])
more("history-grep", ["?i typed something with {word} some days ago, what was it", "?how was that command i wrote with {word}"])
more("clear", ["?the screen is full of rubbish, give me an empty one", "?i want a clean page in the terminal"])
