"""Bytes and formats: base64, hex dumps, character sets, JSON, passwords, files of a given size."""
from training.dsl import intent

# ---------------------------------------------------------------- base64, hex

intent("base64-file",
    run={"gnu": "base64 {file}", "bsd": "base64 -i {file}"},
    say=[
        "base64 encode {file}",
        "encode {file} (as|in|to|with|into) base64",
        "=[the] base64 [encoding] of {file}",
        "(convert|turn) {file} (to|into) base64",
        "base64 {file}",
        "=[the] base64 encoded (content|contents) of {file}",
        "=(contents|content) of {file} (in|as) base64",
        "print {file} (as|in) base64",
        "get [a] base64 (string|version) of {file}",
    ],
    tags="base64")

intent("base64-file-oneline",
    run={"gnu": "base64 -w 0 {file}", "bsd": "base64 -i {file}"},
    say=[
        "base64 encode {file} (on one line|in one line|without line breaks|without wrapping|without newlines|as a single line)",
        "encode {file} (as|in|to) base64 (on one line|without line breaks|without wrapping)",
        "=[the] base64 of {file} (on one line|without line breaks|as a single line|unwrapped)",
        "base64 {file} (no wrapping|one line|without wrapping)",
    ],
    tags="base64", weight=.6)

intent("base64-decode-file",
    run="base64 -d {file}",
    say=[
        "base64 decode {file}",
        "decode [the] base64 [(file|text in|in|content of)] {file}",
        "decode {file} from base64",
        "(convert|turn) [the] base64 [in|file] {file} back [to (text|the original|plain text)]",
        "un-base64 {file}",
        "print {file} (base64 decoded|decoded from base64)",
        "=[the] decoded (content|contents) of [the] base64 file {file}",
        "base64 -d {file}",
    ],
    tags="base64 decode")

intent("base64-decode-to",
    run="base64 -d {file} > {file2}",
    say=[
        "(base64 decode|decode the base64 in|decode the base64 file) {file} (into|to) {file2}",
        "decode {file} from base64 and (save|write) it (as|to|in) {file2}",
        "decode [the] base64 file {file} and (save|write) [the result] (as|to|in) {file2}",
        "turn the base64 in {file} back into {file2}",
        "restore {file2} from [the] base64 [file|text in] {file}",
    ],
    tags="base64 decode", weight=.7)

intent("base64-encode-to",
    run={"gnu": "base64 {file} > {file2}", "bsd": "base64 -i {file} > {file2}"},
    say=[
        "base64 encode {file} (into|to) {file2}",
        "encode {file} (as|in|with) base64 and (save|write) [it|the result] (as|to|in) {file2}",
        "(save|write) {file} (as base64|base64 encoded|in base64) (to|in|into) {file2}",
        "make [a] base64 (copy|version) of {file} (in|called|as) {file2}",
    ],
    tags="base64", weight=.7)

intent("base64-text",
    run="printf %s '{text}' | base64",
    say=[
        "base64 encode [the (string|text)] {text}",
        "encode [the (string|text)] {text} (as|in|to|with) base64",
        "=[the] base64 [encoding] of [the (string|text)] {text}",
        "(convert|turn) [the (string|text)] {text} (to|into) base64",
        "?what is {text} in base64",
        "base64 {text}",
    ],
    tags="base64 text")

intent("base64-decode-text",
    run="printf %s '{text}' | base64 -d",
    say=[
        "base64 decode [the (string|text)] {text}",
        "decode [the] base64 [(string|text)] {text}",
        "decode [the (string|text)] {text} from base64",
        "?what does [the] base64 [string] {text} (say|mean|decode to)",
        "un-base64 [the (string|text)] {text}",
    ],
    tags="base64 decode text", weight=.8)

intent("hex-dump",
    run="xxd {file}",
    say=[
        "=[a] (hex dump|hexdump|hexadecimal dump|hex view) of {file}",
        "hex dump {file}",
        "hexdump {file}",
        "(show|print|display|view|dump) {file} (in hex|in hexadecimal|as hex|as a hex dump)",
        "(show|print|display|view) [the] (bytes|raw bytes|hex bytes) of {file} [(in hex|in hexadecimal)]",
        "?what are the bytes (of|in) {file} in hex",
        "xxd {file}",
        "look at [the] (hex|bytes|raw bytes) of {file}",
        "=[the] (contents|content) of {file} (in|as) hex[adecimal]",
        "view {file} byte by byte",
    ],
    tags="xxd hex")

intent("xxd-n",
    run="xxd -l {n} {file}",
    say=[
        "=[a] (hex dump|hexdump) of the first {n} bytes of {file}",
        "hex dump [the] first {n} bytes of {file}",
        "(show|print|display) [the] first {n} bytes of {file} (in hex|in hexadecimal|as hex)",
        "=[the] first {n} bytes of {file} in hex",
        "?what are the first {n} bytes of {file} in hex",
        "xxd [the] first {n} bytes of {file}",
        "look at [the] first {n} bytes of {file} in hex",
    ],
    tags="xxd hex")

intent("xxd-p",
    run="xxd -p {file}",
    say=[
        "=[a] plain hex (dump|string) of {file}",
        "(convert|turn) {file} (to|into) (hex|a hex string|hexadecimal)",
        "hex encode {file}",
        "=[the] hex (string|encoding) of {file} (without (offsets|addresses)|)",
        "encode {file} (as|in|to) (hex|hexadecimal)",
        "(print|dump) {file} as [a] plain hex (string|) , (no offsets|without offsets)",
    ],
    tags="xxd hex", weight=.7)

intent("xxd-r",
    run="xxd -r {file} > {file2}",
    say=[
        "(convert|turn) [the] (hex dump|hexdump) {file} back (to|into) [the] [binary] [file] {file2}",
        "reverse [the] (hex dump|hexdump) {file} (into|to) {file2}",
        "make [the] binary [file] {file2} (from|out of) [the] (hex dump|hexdump) {file}",
        "undo [the] (hex dump|hexdump) {file} and (save|write) it (as|to) {file2}",
        "restore {file2} from [the] (hex dump|hexdump) {file}",
    ],
    tags="xxd reverse", weight=.5)

intent("hexdump-C",
    run="hexdump -C {file}",
    say=[
        "=[a] (hex and ascii|canonical hex|hex plus ascii) (dump|view) of {file}",
        "(show|print|display) {file} (in hex and ascii|as hex and ascii|in hex with ascii next to it)",
        "hexdump {file} (canonical|with ascii|with the characters)",
        "hexdump -C {file}",
        "(dump|view) {file} in hex (and|with) (ascii|text|characters)",
        "=canonical hexdump of {file}",
    ],
    tags="hexdump", weight=.8)

intent("od-c",
    run="od -c {file}",
    say=[
        "(show|print|display|dump) {file} character by character (with escapes|)",
        "(show|print|display|dump) [the] (characters|bytes) of {file} (as characters and escapes|with backslash escapes)",
        "od characters of {file}",
        "od -c {file}",
        "dump {file} with od [as characters]",
        "(show|print) {file} with newlines and tabs as escapes",
    ],
    tags="od", weight=.7)

intent("od-octal",
    run="od {file}",
    say=[
        "=[an] octal dump of {file}",
        "octal dump {file}",
        "(show|print|display|dump) {file} in octal",
        "od {file}",
        "view {file} in octal",
        "=[the] (contents|bytes) of {file} in octal",
    ],
    tags="od", weight=.6)

intent("xxd-bits",
    run="xxd -b {file}",
    say=[
        "(show|print|display|dump) {file} in (binary|bits|zeros and ones)",
        "=[a] (binary|bit) dump of {file}",
        "=[the] (bits|binary digits) of {file}",
        "xxd {file} in bits",
        "view {file} as (bits|zeros and ones|binary digits)",
    ],
    tags="xxd bits", weight=.6)

intent("strings",
    run="strings {file}",
    say=[
        "=[the] (readable|printable|text|human readable) (strings|text|parts) (in|of|from) {file}",
        "=[all] strings (in|of|from) [the binary [file]] {file}",
        "(extract|find|get|pull) [all] [the] [(readable|printable|text)] strings (from|in|out of) {file}",
        "strings {file}",
        "?what (text|strings) (is|are) [hidden] in [the] (binary|binary file|executable) {file}",
        "?which (readable|printable) strings does {file} contain",
        "look for (readable|printable) text in [the] (binary|binary file|executable) {file}",
        "(print|show) [the] (text|strings) (in|inside) [the] (binary|executable|binary file) {file}",
    ],
    tags="strings")

intent("strings-n",
    run="strings -n {n} {file}",
    say=[
        "=[all] strings of at least {n} (characters|chars) (in|from) {file}",
        "(extract|find|get) [all] [(readable|printable)] strings (of at least|with at least|with a minimum of) {n} (characters|chars) (from|in) {file}",
        "=strings (in|from) {file} (at least {n} (characters|chars) long|of length {n} or more|with {n} or more (characters|chars))",
        "strings {file} (minimum length|min length|at least) {n}",
        "=printable strings (not shorter than|of minimum length) {n} (in|from) {file}",
    ],
    tags="strings", weight=.7)

intent("strings-grep",
    run="strings {file} | grep '{word}'",
    say=[
        "(search|look|grep) for {word} in [the] strings of {file}",
        "(search|grep) [the] (strings|printable strings|readable strings) (of|in) {file} for {word}",
        "find {word} among [the] (strings|readable strings) (of|in) [the] (binary|executable|) {file}",
        "=strings in {file} (containing|with|matching) {word}",
        "?do the strings of {file} (contain|mention|include) {word}",
        "strings of {file} filtered for {word}",
    ],
    tags="strings grep", weight=.7)

# ---------------------------------------------------------------- character sets

intent("iconv-latin1-utf8",
    run="iconv -f ISO-8859-1 -t UTF-8 {file} > {file2}",
    say=[
        "convert {file} from (latin1|latin-1|iso-8859-1|iso 8859-1) to (utf-8|utf8) (and (save|write) it (as|to|in)|as|into|in) {file2}",
        "(save|write) [the] (latin1|latin-1|iso-8859-1) file {file} (as|in) (utf-8|utf8) (to|in|into) {file2}",
        "recode {file} from (latin1|latin-1|iso-8859-1) to (utf-8|utf8) (into|as) {file2}",
        "change [the] encoding of {file} from (latin1|iso-8859-1|latin-1) to (utf-8|utf8) , output {file2}",
        "iconv {file} from (latin1|iso-8859-1) to (utf-8|utf8) into {file2}",
        "make [a] (utf-8|utf8) (copy|version) {file2} of [the] (latin1|latin-1|iso-8859-1) file {file}",
    ],
    tags="iconv")

intent("iconv-latin1-print",
    run="iconv -f ISO-8859-1 -t UTF-8 {file}",
    say=[
        "convert {file} from (latin1|latin-1|iso-8859-1|iso 8859-1) to (utf-8|utf8)",
        "(show|print|display) [the] (latin1|latin-1|iso-8859-1) file {file} (as|in) (utf-8|utf8)",
        "recode {file} from (latin1|latin-1|iso-8859-1) to (utf-8|utf8)",
        "change [the] encoding of {file} from (latin1|iso-8859-1|latin-1) to (utf-8|utf8)",
        "iconv {file} from (latin1|iso-8859-1) to (utf-8|utf8)",
        "{file} is (latin1|iso-8859-1) , (i need it as|convert it to) (utf-8|utf8)",
    ],
    tags="iconv")

intent("iconv-utf16-utf8",
    run="iconv -f UTF-16 -t UTF-8 {file} > {file2}",
    say=[
        "convert {file} from (utf-16|utf16) to (utf-8|utf8) (and (save|write) it (as|to|in)|as|into|in) {file2}",
        "(save|write) [the] (utf-16|utf16) file {file} (as|in) (utf-8|utf8) (to|in|into) {file2}",
        "recode {file} from (utf-16|utf16) to (utf-8|utf8) (into|as) {file2}",
        "change [the] encoding of {file} from (utf-16|utf16) to (utf-8|utf8) , output {file2}",
        "iconv {file} from (utf-16|utf16) to (utf-8|utf8) into {file2}",
        "make [a] (utf-8|utf8) (copy|version) {file2} of [the] (utf-16|utf16) file {file}",
    ],
    tags="iconv", weight=.7)

intent("iconv-cp1252",
    run="iconv -f WINDOWS-1252 -t UTF-8 {file} > {file2}",
    say=[
        "convert {file} from (windows-1252|cp1252|the windows encoding|windows 1252) to (utf-8|utf8) (and (save|write) it (as|to|in)|as|into|in) {file2}",
        "(save|write) [the] (windows-1252|cp1252) file {file} (as|in) (utf-8|utf8) (to|in|into) {file2}",
        "recode {file} from (windows-1252|cp1252) to (utf-8|utf8) (into|as) {file2}",
        "iconv {file} from (windows-1252|cp1252) to (utf-8|utf8) into {file2}",
        "make [a] (utf-8|utf8) (copy|version) {file2} of [the] (windows-1252|cp1252) file {file}",
    ],
    tags="iconv", weight=.7)

intent("iconv-utf8-latin1",
    run="iconv -f UTF-8 -t ISO-8859-1 {file} > {file2}",
    say=[
        "convert {file} from (utf-8|utf8) to (latin1|latin-1|iso-8859-1|iso 8859-1) (and (save|write) it (as|to|in)|as|into|in) {file2}",
        "(save|write) [the] (utf-8|utf8) file {file} (as|in) (latin1|latin-1|iso-8859-1) (to|in|into) {file2}",
        "recode {file} from (utf-8|utf8) to (latin1|latin-1|iso-8859-1) (into|as) {file2}",
        "iconv {file} from (utf-8|utf8) to (latin1|iso-8859-1) into {file2}",
        "make [a] (latin1|latin-1|iso-8859-1) (copy|version) {file2} of [the] (utf-8|utf8) file {file}",
    ],
    tags="iconv", weight=.7)

intent("iconv-list",
    run="iconv -l",
    say=[
        "=[all] [the] (character sets|encodings|charsets) [that] iconv (knows|supports|can convert)",
        "?which (character sets|encodings|charsets) does iconv (know|support)",
        "list [all] [the] (supported|available|known) (encodings|character sets|character encodings) [of iconv]",
        "iconv list [encodings]",
        "?between which encodings can iconv convert",
    ],
    tags="iconv", weight=.5)

intent("non-ascii",
    run={"gnu": "grep -nP '[^\\x00-\\x7F]' {file}", "bsd": "grep -n '[^ -~]' {file}"},
    say=[
        "=[the|all] lines (with|containing|that contain) (non-ascii|non ascii) (characters|chars) (in|of) {file}",
        "find [all] (non-ascii|non ascii) (characters|chars) in {file}",
        "?are there [any] (non-ascii|non ascii) (characters|chars) in {file}",
        "?does {file} (have|contain) [any] (non-ascii|non ascii) (characters|chars)",
        "?which lines of {file} (have|contain) (non-ascii|non ascii) (characters|chars)",
        "grep for (non-ascii|non ascii) (characters|chars) in {file}",
        "check {file} for (non-ascii|non ascii) (characters|chars)",
        "=(umlauts, accents and other|all) non-ascii characters in {file} with line numbers",
    ],
    tags="grep ascii")

# ---------------------------------------------------------------- JSON

intent("jq-pretty",
    run="jq . {file}",
    say=[
        "(pretty print|pretty-print|format|indent|beautify|prettify) [the] json [(file|in)] {file}",
        "(pretty print|pretty-print|format|beautify|prettify) {file} (with jq|as json)",
        "(show|print|view|display) [the] json [(file|in)] {file} (nicely|formatted|indented|readable|in a readable form|pretty printed)",
        "make [the] json [file] {file} (readable|human readable|look nice)",
        "jq {file}",
        "=[the] json [file] {file} (nicely formatted|pretty printed|indented)",
        "reformat [the] json [file] {file}",
        "=[the] (content|contents) of [the] json [file] {file} (formatted|indented)",
    ],
    tags="jq json")

intent("jq-compact",
    run="jq -c . {file}",
    say=[
        "(minify|compact|compress) [the] json [(file|in)] {file}",
        "(print|show|output) [the] json [file] {file} (on one line|in compact form|compactly|minified|without whitespace)",
        "put [the] json [file] {file} on one line",
        "remove [the] whitespace from [the] json [file] {file} (in the output|)",
        "jq compact {file}",
        "=[the] json [file] {file} (on a single line|minified)",
    ],
    tags="jq json compact")

intent("jq-keys",
    run="jq 'keys' {file}",
    say=[
        "=[the] [top level] keys (of|in) [the] json [(file|object in)] {file}",
        "list [the] [top level] keys (of|in) [the] json [file] {file}",
        "?which keys (are in|does) [the] json [file] {file} [have|contain]",
        "?what are the [top level] keys (of|in) [the] json [file] {file}",
        "jq keys [of] {file}",
        "get [all] [the] keys (of|from|in) [the] json [file] {file}",
        "=[all] (field names|property names|keys) of [the] json [object] [in] {file}",
    ],
    tags="jq json keys")

intent("jq-length",
    run="jq 'length' {file}",
    say=[
        "count [the] (elements|items|entries|objects) (in|of) [the] json [(array|file|array in)] {file}",
        "?how many (elements|items|entries|objects) (are in|does) [the] json [(array|file|array in)] {file} [have]",
        "=[the] (length|number of elements|number of items|number of entries) of [the] json [(array|file|array in)] {file}",
        "=[the] size of [the] json array in {file}",
        "jq (length|count) [of] {file}",
        "?how long is [the] json array in {file}",
    ],
    tags="jq json count")

intent("jq-field",
    run="jq -r '.{key}' {file}",
    say=[
        "=[the] (field|key|value of|value of the key|property|attribute) {key} (of|in|from) [the] json [file] {file}",
        "(get|extract|print|show|read) [the] (field|key|value of|property|attribute) {key} (of|from|in|out of) [the] json [file] {file}",
        "?what is the value of {key} in [the] json [file] {file}",
        "jq [the] (field|key) {key} (of|from) {file}",
        "(get|extract|print) {key} (from|out of) [the] json [file] {file}",
        "pull {key} out of [the] json [file] {file}",
        "read [the] (key|field) {key} from [the] json {file}",
        "?which {key} does [the] json [file] {file} have",
    ],
    tags="jq json field")

intent("jq-array-field",
    run="jq -r '.[].{key}' {file}",
    say=[
        "=[the] (field|key|property|attribute) {key} of (each|every|all) (element|object|item|elements|objects|items|entry) (in|of) [the] json [(array|array in|file)] {file}",
        "(get|extract|print|show|list) [the] {key} of (each|every|all) (element|object|item|elements|objects|items|entry) (in|of) [the] json [(array|array in|file)] {file}",
        "(extract|list|print|get) all {key} (values|fields) from [the] json [(array|array in|file)] {file}",
        "for (each|every) (element|object|item) of [the] json [(array|array in|file)] {file} print [the] (field|) {key}",
        "jq [the] {key} of (all|each|every) (elements|element|items|item) (in|of) {file}",
        "=[all] {key} values of [the] json array in {file}",
    ],
    tags="jq json array")

intent("jq-select",
    run="jq '.[] | select(.{key} == \"{word}\")' {file}",
    say=[
        "=[the] (elements|objects|items|entries) (of|in) [the] json [(array|array in|file)] {file} (where|whose) {key} (is|equals) {word}",
        "(filter|search) [the] json [(array|array in|file)] {file} for (elements|objects|items|entries) (where|with) {key} (equal to|is|being) {word}",
        "(find|get|select|show|print) [the|all] (elements|objects|items|entries) (with|where|whose) {key} (equal to|is|equals) {word} in [the] json [file] {file}",
        "jq select {key} (equal to|equals|is) {word} (in|from) {file}",
        "?which (objects|elements|items) in [the] json [file] {file} have {key} {word}",
    ],
    tags="jq json select", weight=.8)

intent("jq-first",
    run="jq '.[0]' {file}",
    say=[
        "=[the] first (element|object|item|entry) (of|in|from) [the] json [(array|array in|file)] {file}",
        "(get|extract) the first (element|object|item) (of|from) [the] json [(array|array in|file)] {file}",
        "?what is the first (element|object|item|entry) (of|in) [the] json [(array|array in|file)] {file}",
        "jq [the] first (element|item) of {file}",
    ],
    tags="jq json array", weight=.7)

intent("jq-sort",
    run="jq 'sort_by(.{key})' {file}",
    say=[
        "sort [the] json [(array|array in|file)] {file} by [the] [(field|key)] {key}",
        "sort [the] (objects|elements|items) (of|in) [the] json [file] {file} by {key}",
        "order [the] json [(array|array in|file)] {file} by {key}",
        "jq sort {file} by {key}",
        "=[the] json [(array|file)] {file} sorted by {key}",
    ],
    tags="jq json sort", weight=.6)

intent("jq-validate",
    run="jq empty {file}",
    say=[
        "(check|verify|validate|test) (if|whether|that) {file} is (valid|correct|well formed) json",
        "?is {file} (valid|correct|well formed) json",
        "validate [the] json [(file|in)] {file}",
        "check [the] json [file] {file} for (errors|syntax errors|mistakes)",
        "lint [the] json [file] {file}",
        "check [the] json syntax of {file}",
        "?does [the] json [file] {file} (have|contain) [any] syntax errors",
    ],
    tags="jq json validate")

intent("json-python",
    run="python3 -m json.tool {file}",
    say=[
        "(pretty print|pretty-print|format|validate) [the] json [(file|in)] {file} (with|using) python",
        "format {file} as json (with|using) python",
        "use python to (pretty print|format|indent) [the] json [file] {file}",
        "(pretty print|format) [the] json [file] {file} (without|not using) jq",
    ],
    tags="python json", weight=.5)

intent("jq-csv",
    run="jq -r '.[] | [.{key}, .{key2}] | @csv' {file}",
    say=[
        "(convert|turn) [the] json [(array|array in|file)] {file} (to|into) csv with [the] (fields|columns|keys) {key} and {key2}",
        "(print|extract|get|write) {key} and {key2} of (each|every) (element|object|item) (of|in) [the] json [file] {file} as csv",
        "export [the] (fields|keys) {key} and {key2} of [the] json [array] [in] {file} (as|to) csv",
        "json to csv : {key} and {key2} (of|from) {file}",
    ],
    tags="jq json csv", weight=.5)

# ---------------------------------------------------------------- encryption, passwords

intent("gpg-c",
    run="gpg -c {file}",
    say=[
        "encrypt {file} (with a password|with a passphrase|symmetrically) [using gpg]",
        "gpg encrypt {file} (with a password|symmetrically|with a passphrase)",
        "encrypt [the file] {file} (with|using) gpg",
        "password(-| )protect [the file] {file} [(with|using) gpg]",
        "protect {file} (with|by) a (password|passphrase)",
        "encrypt {file}",
        "make an encrypted copy of {file}",
    ],
    tags="gpg encrypt")

intent("gpg-d",
    run="gpg -o {file2} -d {file}",
    say=[
        "decrypt {file} (to|into) {file2}",
        "decrypt {file} and (save|write) it (as|to) {file2}",
        "gpg decrypt {file} (to|into) {file2}",
        "decrypt [the] (gpg|encrypted) file {file} (to|into) {file2}",
    ],
    tags="gpg decrypt", weight=.7)

intent("gpg-d-print",
    run="gpg -d {file}",
    say=[
        "decrypt {file}",
        "gpg decrypt {file}",
        "decrypt [the] (gpg|encrypted) file {file}",
        "(show|print|read) [the] encrypted [file] {file}",
        "decrypt {file} (with|using) gpg",
        "=[the] decrypted (content|contents) of {file}",
    ],
    tags="gpg decrypt", weight=.8)

intent("random-password",
    run="openssl rand -base64 {n}",
    say=[
        "(generate|create|make) [a] random password (from|of|with|out of) {n} [random] bytes",
        "=[a] random password (from|of|with) {n} [random] bytes",
        "(generate|create|get) {n} random bytes (in|as|encoded as) base64",
        "=[a] random base64 string (of|from) {n} bytes",
        "=[a] (random|strong|secure) password",
        "(generate|create|make) [me] [a] (random|strong|secure|new) password",
        "?what would be a good random password",
    ],
    default={"n": "16"}, tags="openssl random password")

intent("random-hex",
    run="openssl rand -hex {n}",
    say=[
        "(generate|create|make|get) {n} random bytes (in|as) hex[adecimal]",
        "=[a] random hex string (of|from) {n} bytes",
        "(generate|create|make) [a] random (hex string|hex token|hex key|token) of {n} bytes",
        "=[a] random (token|key|secret) of {n} bytes in hex",
        "(generate|create) [a] random (hex |)(token|key|secret) [in hex]",
    ],
    default={"n": "16"}, tags="openssl random hex")

intent("random-alnum",
    run="tr -dc 'A-Za-z0-9' < /dev/urandom | head -c {n}",
    say=[
        "(generate|create|make|get) [a] random (string|password|text) (of|with) {n} (characters|letters and digits|chars|alphanumeric characters)",
        "=[a] random (string|password) (of|with) {n} (characters|letters and digits|chars|alphanumeric characters)",
        "=[a] {n} character[s] [long] [random] (password|string|random string|random password)",
        "(generate|create|make) [a] [random] password {n} characters long",
        "=random alphanumeric string of length {n}",
        "i need a random password (with|of) {n} (characters|chars)",
    ],
    tags="tr urandom password")

intent("uuid",
    run={"gnu": "uuidgen", "bsd": "uuidgen"},
    say=[
        "(generate|create|make|get) [a] [new|random] (uuid|guid)",
        "=[a] [new|random] (uuid|guid)",
        "uuidgen",
        "i need a [new|random] (uuid|guid)",
        "give me a (uuid|guid)",
        "print a random (uuid|guid)",
    ],
    tags="uuidgen", weight=.8)

# ---------------------------------------------------------------- files of a given size

intent("truncate-size",
    run="truncate -s {size:bytes} {file}",
    say=[
        "(create|make) [a|an] [empty|sparse] file {file} of [size] [exactly] {size}",
        "(create|make) [a] {size} [(sparse|empty|dummy|blank)] file [(called|named)] {file}",
        "(set|change) [the] (size|length) of {file} to [exactly] {size}",
        "(truncate|shrink|resize|extend|cut) {file} to [exactly] {size}",
        "make {file} [exactly] {size} (big|large|long)",
        "(create|make) [a] sparse file {file} (of|with) {size}",
        "truncate {file} {size}",
    ],
    tags="truncate size")

intent("fallocate",
    run={"gnu": "fallocate -l {size:bytes} {file}", "bsd": "mkfile {size:bytes} {file}"},
    say=[
        "(allocate|preallocate|reserve) {size} [of disk space] (for|in|as) {file}",
        "(allocate|preallocate) [a|the] [file] {file} (of|with) {size}",
        "fallocate {size} (for|in) {file}",
        "reserve [disk] space of {size} (with|in) [the] file {file}",
        "(create|make) [a] preallocated file {file} of {size}",
    ],
    tags="fallocate", weight=.8)

intent("dd-zero",
    run={"gnu": "dd if=/dev/zero of={file} bs=1M count={n}", "bsd": "dd if=/dev/zero of={file} bs=1m count={n}"},
    say=[
        "(create|make|write) [a] file {file} (with|of|containing) {n} (megabytes|MB|mb|MiB) of (zeros|zeroes|zero bytes|null bytes)",
        "(write|dump) {n} (megabytes|MB|mb) of (zeros|zeroes|null bytes) (to|into) {file}",
        "fill {file} with {n} (megabytes|MB|mb) of (zeros|zeroes)",
        "dd {n} (megabytes|MB|mb) of (zeros|zeroes) (to|into) {file}",
        "(create|make) {file} with dd , {n} (megabytes|MB|mb) of (zeros|zeroes)",
    ],
    tags="dd zero", weight=.7)

intent("dd-random",
    run="head -c {size:bytes} /dev/urandom > {file}",
    say=[
        "(create|make|generate) [a] file {file} (with|of|containing) {size} of random (data|bytes)",
        "(write|dump|put) {size} of random (data|bytes) (to|into|in) {file}",
        "fill {file} with {size} of random (data|bytes)",
        "(create|make|generate) [a] random file {file} of {size}",
        "(create|make|generate) [a] {size} file {file} (with|full of) random (data|bytes|content)",
        "{size} of random (data|bytes) (in|into) {file}",
    ],
    tags="head urandom")

intent("numfmt-human",
    run={"gnu": "numfmt --to=iec {n}"},
    say=[
        "(convert|turn|format) {n} bytes (to|into|in|as) (human readable form|a human readable size|human readable units|human readable|KB or MB)",
        "?how much is {n} bytes in (human readable units|KB or MB|readable form)",
        "=[the number] {n} in human readable (form|bytes|units)",
        "humanize {n} bytes",
        "numfmt {n} (to human|human readable)",
    ],
    tags="numfmt", weight=.6)

intent("numfmt-bytes",
    run="echo {size:bytes}",
    say=[
        "?how many bytes (are|is) [in] {size}",
        "?what is {size} in bytes",
        "(convert|turn) {size} (to|into) bytes",
        "=[the] number of bytes in {size}",
        "{size} in bytes",
        "?{size} is how many bytes",
    ],
    tags="echo bytes", weight=.5)
