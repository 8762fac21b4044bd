"""Dates, calendars, arithmetic, sequences."""
import calendar


from training.dsl import compose, intent

# ---------------------------------------------------------------- now

intent("date-now",
    run="date",
    say=[
        "?what (time|date) is it [(now|right now|today)]",
        "?what is (the|today's|todays) date [(and time|today)]",
        "?what is the [current] (time|date|date and time) [(now|right now)]",
        "?whats the (time|date|date and time) [(now|today)]",
        "=[the] [current] (date and time|date|time)",
        "=[the] date [today]",
        "date",
        "tell [me] [the] (time|date|current date and time)",
        "?which date (is today|do we have today)",
        "print [the] [current] (date and time|date|system time)",
        "=[the] system (time|date|clock)",
    ],
    tags="date")

intent("date-iso-today",
    run="date +%F",
    say=[
        "=[the] (current date|date|date of today|today's date) (in iso format|as YYYY-MM-DD|in the format YYYY-MM-DD|like 2024-01-31|as year-month-day|in iso form)",
        "=today's date (in iso format|as YYYY-MM-DD|in the form YYYY-MM-DD|as year-month-day)",
        "print (today|today's date|the date) (in iso format|as YYYY-MM-DD|as year-month-day)",
        "?what is today's date in iso (format|form)",
        "date in iso format",
        "=iso date [of today]",
        "=only the date (not|without) the time",
    ],
    tags="date format")

intent("date-epoch-now",
    run="date +%s",
    say=[
        "=[the] [current] (unix time|unix timestamp|epoch|epoch time|epoch seconds|timestamp in seconds)",
        "=[the] [number of] seconds since (1970|the epoch|january 1 1970)",
        "?what is the [current] (unix timestamp|unix time|epoch time)",
        "?how many seconds (since|have passed since) (1970|the epoch)",
        "print [the] [current] (unix time|unix timestamp|epoch)",
        "=now as [a] (unix timestamp|epoch time)",
        "get [the] (unix timestamp|epoch) (of now|for now|right now|)",
    ],
    tags="date epoch")

intent("date-utc-now",
    run="date -u",
    say=[
        "=[the] [current] (time|date|date and time) in (utc|gmt)",
        "?what time is it in (utc|gmt|greenwich)",
        "?what is the [current] (utc|gmt) time",
        "=[the] [current] (utc|gmt) (time|date|date and time)",
        "print [the] (utc|gmt) (time|date)",
        "date in (utc|gmt)",
    ],
    tags="date utc")

intent("date-weekday-today",
    run="date +%A",
    say=[
        "=[the] (name of the|current) (day of the week|weekday) [(today|now)]",
        "?(what|which) (weekday|day of the week) is (it|today)",
        "=[the] (weekday|day of the week) (today|of today)",
        "print [today's] (weekday|day of the week)",
        "?is (today|it) (a monday|a weekday|sunday|friday)",
        "=today's (weekday|day name)",
    ],
    tags="date weekday")

intent("date-week-number",
    run="date +%V",
    say=[
        "=[the] [current] (week number|calendar week|number of the week|iso week)",
        "?(what|which) (week|calendar week|week number|week of the year) is (it|this) [now]",
        "?which week number do we have",
        "print [the] [current] (week number|calendar week)",
        "=week number (today|now|of today)",
    ],
    tags="date week")

intent("date-day-of-year",
    run="date +%j",
    say=[
        "=[the] [current] day (of the year|number in the year)",
        "?(what|which) day of the year is (it|today)",
        "?how many days of this year have passed",
        "print [the] day number (of the year|in the year)",
        "=day of the year (today|now)",
    ],
    tags="date day", weight=.7)

intent("date-year-number",
    run="date +%Y",
    say=[
        "=[the] [current] year",
        "?(what|which) year is (it|this) [now]",
        "print [only] the [current] year",
        "=(just|only) the year",
        "?in which year are we",
    ],
    tags="date year", weight=.7)

intent("date-month-name",
    run="date +%B",
    say=[
        "=[the] (name of the|current) month",
        "?(what|which) month is (it|this) [now]",
        "print [the] [name of the] [current] month",
        "=this month's name",
        "?in which month are we",
    ],
    tags="date month", weight=.7)

# ---------------------------------------------------------------- date arithmetic

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


@compose("date-next-weekday", weight=2, tags="date arithmetic")
def date_next_weekday(rng):
    i = rng.randrange(7)
    day = DAYS[i]
    if rng.random() < .75:
        say = rng.choice(["?what date is next %s", "=[the] date of (next|the next|the coming) %s", "?which date is (next|the coming) %s", "(print|show|get) the date of (next|the coming) %s", "?when is next %s"]) % day
        return say, {"gnu": "date -d 'next %s' +%%F" % day, "bsd": "date -v+%s +%%F" % day[:3]}
    say = rng.choice(["?what date was last %s", "=[the] date of (last|the last) %s", "?which date was last %s", "(print|show|get) the date of last %s"]) % day
    return say, {"gnu": "date -d 'last %s' +%%F" % day, "bsd": "date -v-%s +%%F" % day[:3]}


intent("weekday-of-date",
    run={"gnu": "date -d {date} +%A", "bsd": "date -j -f %Y-%m-%d {date} +%A"},
    say=[
        "?(what|which) (weekday|day of the week|day) (is|was|will be) {date}",
        "?on (what|which) (weekday|day of the week|day) (is|was|falls|does) {date} [fall]",
        "=[the] (weekday|day of the week) of {date}",
        "print [the] (weekday|day of the week) (of|for) {date}",
        "find [out] [the] (weekday|day of the week) of {date}",
        "?is {date} (a sunday|a weekday|on a weekend|a monday)",
    ],
    tags="date weekday")

intent("date-days-between",
    run={"gnu": "echo $(( ($(date -d {date2} +%s) - $(date -d {date} +%s)) / 86400 ))"},
    say=[
        "?how many days (are|are there|lie) between {date} and {date2}",
        "=[the] number of days (between|from) {date} (and|to) {date2}",
        "=[the] (days|difference in days) between {date} and {date2}",
        "count [the] days (between|from) {date} (and|to|until) {date2}",
        "(compute|calculate) [the] (number of days|difference in days) (between|from) {date} (and|to) {date2}",
        "?how many days (is it |)from {date} (to|until) {date2}",
    ],
    tags="date arithmetic")

intent("date-days-until",
    run={"gnu": "echo $(( ($(date -d {date} +%s) - $(date +%s)) / 86400 ))"},
    say=[
        "?how many days (until|till|to|are left until|remain until) {date}",
        "=[the] [number of] days (until|till|left until|to) {date}",
        "count [the] days (until|till|to) {date}",
        "?how long (is it |)(until|till) {date} in days",
        "(compute|calculate) [the] days (until|from today to|from now to) {date}",
    ],
    tags="date arithmetic", weight=.8)

intent("date-days-since",
    run={"gnu": "echo $(( ($(date +%s) - $(date -d {date} +%s)) / 86400 ))"},
    say=[
        "?how many days (since|have passed since|have gone by since) {date}",
        "=[the] [number of] days (since|that have passed since) {date}",
        "count [the] days since {date}",
        "?how long ago (is|was) {date} in days",
        "?how many days ago was {date}",
        "(compute|calculate) [the] days since {date}",
    ],
    tags="date arithmetic", weight=.8)

intent("date-to-epoch",
    run={"gnu": "date -d {date} +%s", "bsd": "date -j -f %Y-%m-%d {date} +%s"},
    say=[
        "(convert|turn) {date} (to|into) [a|an] (unix timestamp|unix time|epoch|epoch seconds|timestamp)",
        "=[the] (unix timestamp|unix time|epoch|epoch seconds) (of|for) {date}",
        "?what is {date} (as a unix timestamp|in unix time|in epoch seconds)",
        "{date} (as a|to|in) (unix timestamp|unix time|epoch)",
        "get [the] (unix timestamp|epoch) (of|for) {date}",
    ],
    tags="date epoch")

intent("epoch-to-date",
    run={"gnu": "date -d @{n}", "bsd": "date -r {n}"},
    say=[
        "(convert|turn) [the] (unix timestamp|unix time|epoch time|epoch|timestamp) {n} (to|into) a [readable|human readable] date",
        "?what date is [the] (unix timestamp|unix time|epoch time|epoch|timestamp) {n}",
        "=[the] date of [the] (unix timestamp|unix time|epoch time|epoch|timestamp) {n}",
        "(unix timestamp|epoch|timestamp) {n} (as|to|in) [a] date",
        "?which date (is|does) [the] (timestamp|epoch|unix time) {n} [mean]",
        "show [the] (unix timestamp|epoch|timestamp) {n} as [a] (readable |)date",
    ],
    tags="date epoch")

intent("date-plus",
    run={"gnu": "date -d '{date} +{n} days' +%F", "bsd": "date -j -v+{n}d -f %Y-%m-%d {date} +%F"},
    say=[
        "=[the] date {n} days after {date}",
        "?what (date|day) is {n} days after {date}",
        "add {n} days to {date}",
        "{date} plus {n} days",
        "(compute|calculate) [the] date {n} days after {date}",
        "?which date is {n} days later than {date}",
    ],
    tags="date arithmetic", weight=.8)

intent("date-minus",
    run={"gnu": "date -d '{date} -{n} days' +%F", "bsd": "date -j -v-{n}d -f %Y-%m-%d {date} +%F"},
    say=[
        "=[the] date {n} days before {date}",
        "?what (date|day) is {n} days before {date}",
        "subtract {n} days from {date}",
        "{date} minus {n} days",
        "(compute|calculate) [the] date {n} days before {date}",
        "?which date is {n} days earlier than {date}",
    ],
    tags="date arithmetic", weight=.8)

# ---------------------------------------------------------------- calendars

intent("cal-this-month",
    run="cal",
    say=[
        "=[a|the] calendar [of this month]",
        "=[the] calendar (of|for) (this|the current) month",
        "=this month's calendar",
        "cal",
        "=[the] current month as a calendar",
        "?how does this month look on the calendar",
    ],
    tags="cal")

intent("cal-year-current",
    run={"gnu": "cal -y", "bsd": "cal $(date +%Y)"},
    say=[
        "=[a|the] calendar (of|for) (this|the current|the whole) year",
        "=this year's calendar",
        "=[the] whole year as a calendar",
        "cal (whole|this) year",
        "=[a] full year calendar",
    ],
    tags="cal year")

intent("cal-3",
    run="cal -3",
    say=[
        "=[the] calendar of the previous, current and next month",
        "=[a|the] calendar (of|for|with) (last, this and next month|three months around now)",
        "cal (three|3) months",
        "=[the] (three|3) months around (now|today) as [a] calendar",
    ],
    tags="cal", weight=.7)


@compose("cal-of-year", weight=1.5, tags="cal year")
def cal_year(rng):
    return rng.choice(["=[the|a] calendar (of|for) [the] [year] {n}", "cal {n}", "=[the] year {n} as a calendar", "=[the] {n} calendar"]), "cal {n}"


@compose("cal-month", weight=1.5, tags="cal month")
def cal_month(rng):
    i = rng.randint(1, 12)
    name = rng.choice([calendar.month_name[i], calendar.month_abbr[i]]).lower()
    say = rng.choice(["=[the|a] calendar (of|for) %s {n}", "cal %s {n}", "=%s {n} as a calendar", "=[the] calendar page (of|for) %s {n}"]) % name
    return say, "cal %d {n}" % i

# ---------------------------------------------------------------- arithmetic

OPERATIONS = [("+", ["{n} plus {n2}", "{n} + {n2}", "the sum of {n} and {n2}", "add {n} and {n2}", "add {n} to {n2}", "{n} and {n2} added together"]),
              ("-", ["{n} minus {n2}", "{n} - {n2}", "the difference of {n} and {n2}", "subtract {n2} from {n}", "take {n2} away from {n}"]),
              ("*", ["{n} times {n2}", "{n} * {n2}", "{n} x {n2}", "the product of {n} and {n2}", "multiply {n} by {n2}", "multiply {n} and {n2}", "{n} multiplied by {n2}"])]
ASK = ["?what is %s", "?how much is %s", "?whats %s", "(calculate|compute|work out|evaluate) %s", "=the result of %s", "%s"]


@compose("arithmetic", weight=4, tags="echo arithmetic")
def arithmetic(rng):
    sign, forms = rng.choice(OPERATIONS)
    said = rng.choice(forms)
    if said.split()[0] in ("add", "subtract", "take", "multiply"):
        return said, "echo $(({n} %s {n2}))" % sign
    return rng.choice(ASK) % said, "echo $(({n} %s {n2}))" % sign


@compose("arithmetic-bc", weight=4, tags="bc arithmetic")
def arithmetic_bc(rng):
    kind = rng.randrange(6)
    if kind < 2:
        said = rng.choice(["{n} divided by {n2}", "{n} / {n2}", "the quotient of {n} and {n2}", "{n} over {n2}"])
        run = "echo 'scale=4; {n} / {n2}' | bc"
        if rng.random() < .3:
            return "divide {n} by {n2}", run
    elif kind == 2:
        said, run = rng.choice(["the square root of {n}", "the root of {n}", "sqrt of {n}", "sqrt\\({n}\\)"]), "echo 'scale=4; sqrt({n})' | bc"
    elif kind == 3:
        said, run = rng.choice(["{n} to the power of {n2}", "{n} ^ {n2}", "{n} to the {n2}th power", "{n} raised to {n2}", "{n} ** {n2}"]), "echo '{n} ^ {n2}' | bc"
    elif kind == 4:
        said, run = rng.choice(["{n} percent of {n2}", "{n} % of {n2}", "{n}% of {n2}"]), "echo 'scale=2; {n2} * {n} / 100' | bc"
    else:
        said, run = rng.choice(["{n} modulo {n2}", "{n} mod {n2}", "the remainder of {n} divided by {n2}", "the rest of {n} divided by {n2}"]), "echo $(({n} % {n2}))"
    return rng.choice(ASK) % said, run


intent("bc-expression",
    run="echo '{text}' | bc -l",
    say=[
        "(calculate|compute|evaluate|work out) [the] (expression|formula|term) {text} [with bc]",
        "?what is the (value|result) of [the] (expression|formula) {text}",
        "evaluate {text} with bc",
        "use bc to (calculate|compute|evaluate) {text}",
        "=[the] result of [the] (expression|formula) {text}",
    ],
    tags="bc", weight=.5)

intent("dec-to-hex",
    run="printf '%x\\n' {n}",
    say=[
        "(convert|turn) [the number] {n} (to|into) (hex|hexadecimal)",
        "?what is {n} in (hex|hexadecimal)",
        "{n} (in|to|as) (hex|hexadecimal)",
        "=[the] (hex|hexadecimal) (value|form|representation) of {n}",
        "print {n} (in|as) (hex|hexadecimal)",
        "decimal {n} to hex",
    ],
    tags="printf hex")

intent("dec-to-bin",
    run="echo 'obase=2; {n}' | bc",
    say=[
        "(convert|turn) [the number] {n} (to|into) binary",
        "?what is {n} in binary",
        "{n} (in|to|as) binary",
        "=[the] binary (value|form|representation) of {n}",
        "print {n} (in|as) (binary|bits)",
        "decimal {n} to binary",
    ],
    tags="bc binary")

intent("dec-to-oct",
    run="printf '%o\\n' {n}",
    say=[
        "(convert|turn) [the number] {n} (to|into) octal",
        "?what is {n} in octal",
        "{n} (in|to|as) octal",
        "=[the] octal (value|form|representation) of {n}",
        "print {n} (in|as) octal",
    ],
    tags="printf octal", weight=.7)

intent("hex-to-dec",
    run="echo $((16#{hash}))",
    say=[
        "(convert|turn) [the] (hex|hexadecimal) [number|value] {hash} (to|into) decimal",
        "?what is [the] hex[adecimal] [number|value] {hash} in decimal",
        "hex {hash} (in|to|as) decimal",
        "=[the] decimal (value|form) of [the] hex [number] {hash}",
    ],
    tags="echo hex", weight=.7)

intent("prime-factors",
    run={"gnu": "factor {n}", "bsd": "factor {n}"},
    say=[
        "=[the] prime factors of {n}",
        "factor [the number] {n}",
        "factorize [the number] {n}",
        "?is {n} a prime [number]",
        "?what are the [prime] factors of {n}",
        "=[the] prime (factorization|decomposition) of {n}",
        "check (if|whether) {n} is [a] prime",
    ],
    tags="factor")

# ---------------------------------------------------------------- sequences

intent("numbers-from-to",
    run="seq {n} {n2}",
    say=[
        "=[the] numbers (from|between) {n} (to|and) {n2}",
        "(print|list|show|output|generate|count) [the] numbers (from) {n} (to|up to|through) {n2}",
        "count from {n} to {n2}",
        "=[a] sequence [of numbers] from {n} to {n2}",
        "seq {n} [to] {n2}",
        "=[all] integers from {n} (to|through) {n2}",
        "write [the] numbers {n} (to|through) {n2} one per line",
    ],
    tags="seq")

intent("numbers-to",
    run="seq {n}",
    say=[
        "=[the] numbers (from 1|1) (to|up to|through) {n}",
        "(print|list|show|output|generate) [the] numbers (from 1|1|from one) (to|up to|through) {n}",
        "count (from 1 |from one |)(to|up to) {n}",
        "=[the] first {n} [natural] numbers",
        "seq {n}",
        "=[a] sequence from 1 to {n}",
    ],
    tags="seq")

intent("numbers-in-steps",
    run="seq {n} {n2} {n3}",
    say=[
        "=[the] numbers from {n} to {n3} in steps of {n2}",
        "(print|list|show|generate) [the] numbers from {n} to {n3} (in steps of|with step|by|with an increment of) {n2}",
        "count from {n} to {n3} (in steps of|by|with step) {n2}",
        "=[a] sequence from {n} to {n3} (with step|in steps of|by) {n2}",
        "=every {n2}(th|nd|rd) number from {n} to {n3}",
    ],
    tags="seq step")

intent("numbers-down",
    run="seq {n} -1 {n2}",
    say=[
        "count (down|backwards) from {n} to {n2}",
        "=[the] numbers from {n} down to {n2}",
        "(print|list|show|generate) [the] numbers from {n} (down to|backwards to) {n2}",
        "=[a] countdown from {n} to {n2}",
        "=[a] descending sequence from {n} to {n2}",
    ],
    tags="seq down", weight=.8)

intent("numbers-padded",
    run="seq -w {n} {n2}",
    say=[
        "=[the] numbers from {n} to {n2} (with leading zeros|zero padded|padded with zeros|with equal width|zero-padded)",
        "(print|list|show|generate) [the] numbers from {n} to {n2} (with leading zeros|zero padded|padded with zeros)",
        "count from {n} to {n2} with leading zeros",
        "=[a] zero(-| )padded sequence from {n} to {n2}",
    ],
    tags="seq pad", weight=.7)

intent("repeat-text",
    run="for i in $(seq {n}); do echo '{text}'; done",
    say=[
        "(print|echo|write|output|say|repeat) {text} {n} times",
        "{n} times (print|echo|write|output) {text}",
        "repeat [the (text|line|string)] {text} {n} times",
        "(print|echo) [the (text|line|string)] {text} {n} times",
        "output {text} {n} times in a loop",
        "=[the text] {text} repeated {n} times",
    ],
    tags="echo loop")

intent("print-text",
    run="echo '{text}'",
    say=[
        "(print|echo|output|display|say|show) {text}",
        "(print|echo|write|output) [the (text|line|string|message)] {text} [(to|on) (the screen|the terminal|stdout)]",
        "(print|show|display) [the] (message|text|string) {text}",
        "echo {text}",
        "say {text} (on|to|in) (the screen|the terminal)",
        "output the (text|string|message) {text}",
    ],
    tags="echo")

intent("text-reversed",
    run="echo '{text}' | rev",
    say=[
        "reverse [the] (string|text|word|phrase) {text}",
        "(print|write|echo) {text} (backwards|reversed|in reverse)",
        "=[the] (string|text|word) {text} (backwards|reversed)",
        "spell {text} backwards",
    ],
    tags="rev", weight=.7)

intent("text-to-upper",
    run="echo '{text}' | tr '[:lower:]' '[:upper:]'",
    say=[
        "(convert|change|turn) [the] (string|text|word|phrase) {text} (to|into) (uppercase|upper case|capitals|capital letters)",
        "(print|write|echo) {text} in (uppercase|upper case|capitals|capital letters)",
        "=[the] (string|text|word) {text} in (uppercase|upper case|capitals)",
        "(uppercase|capitalize) [the] (string|text|word) {text}",
    ],
    tags="tr upper", weight=.7)

intent("text-to-lower",
    run="echo '{text}' | tr '[:upper:]' '[:lower:]'",
    say=[
        "(convert|change|turn) [the] (string|text|word|phrase) {text} (to|into) (lowercase|lower case|small letters)",
        "(print|write|echo) {text} in (lowercase|lower case|small letters)",
        "=[the] (string|text|word) {text} in (lowercase|lower case)",
        "lowercase [the] (string|text|word) {text}",
    ],
    tags="tr lower", weight=.7)

intent("length-text",
    run="printf %s '{text}' | wc -m",
    say=[
        "?how long is [the] (string|text|word|phrase) {text}",
        "?how many (characters|letters|chars) (has|are in|does) [the] (string|text|word) {text} [have]",
        "=[the] length of [the] (string|text|word|phrase) {text}",
        "count [the] (characters|letters|chars) (in|of) [the] (string|text|word|phrase) {text}",
    ],
    tags="wc length", weight=.7)
