"""Time: dates in many forms and zones, calendars, time zone settings; what runs at set times (cron, at, timers)."""

from training.dsl import intent

intent("date", run="date",
    say=["=[the] [current] (date and time|time and date|date)", "?(what time is it|what is the date|what is the (current |)(date|time)|what date is it|whats the (time|date))", "?what is (today's date|the time now|the date today|the time)", "=(today's date|the current time|the time|current date|the time now|the date of today)", "print [the] [current] (date|time|date and time)", "tell me (the time|what time it is|the date|today's date)", "date [now]", "?how late is it"],
    tags="date")
_FORMATS = (("iso", "date +%F", ["=(today's date|the date|the current date|date) (in iso format|as yyyy-mm-dd|in the form yyyy-mm-dd|as iso date|as year-month-day|in year month day order with dashes)", "print [today's|the|the current] date (in iso format|as yyyy-mm-dd|as iso)", "=[today's] date in (yyyy-mm-dd|iso)"]),
    ("compact", "date +%Y%m%d", ["=(today's date|the date|the current date|date) (as yyyymmdd|in the form yyyymmdd|as year month day without (dashes|separators)|in compact form)", "print [today's|the|the current] date as yyyymmdd"]),
    ("stamp", "date '+%Y-%m-%d_%H-%M-%S'", ["=[a] (timestamp|time stamp) (for|usable in|that can be used in|suitable for) [a] (file name|filename)[s]", "print [a] (timestamp|time stamp) (for|usable in) [a] (file name|filename)"]),
    ("datetime", "date '+%Y-%m-%d %H:%M:%S'", ["=(the|current|the current) date and time (in iso like form|in sortable form|year first with seconds)", "print [the] [current] date and time (sortable|in sortable form|year first)", "=[a] sortable (timestamp|time stamp)"]),
    ("eu", "date +%d.%m.%Y", ["=(today's date|the date|the current date|date) (in (german|european|continental) (form|format|style)|with the day first and dots|with dots)", "print [today's|the] date (the german way|in german format|with dots)"]),
    ("us", "date +%m/%d/%Y", ["=(today's date|the date|the current date|date) (in (us|american|united states) (form|format|style|order)|with the month first|as month/day/year)", "print [today's|the] date (with month first|the american way|in us format)"]),
    ("uk", "date +%d/%m/%Y", ["=(today's date|the date|the current date|date) (in (british|uk|english) (form|format|style)|with the day first and slashes|as day/month/year)", "print [today's|the] date (the british way|in uk format|with day first and slashes)"]),
    ("hm", "date +%H:%M", ["=(the|current|the current) time (as hh:mm|in hours and minutes|without seconds)", "print [only] [the] [current] (time as hh:mm|hours and minutes)", "?what time is it in hours and minutes"]),
    ("hms", "date +%T", ["=(only|just) the [current] time [(without the date|with seconds)]", "=(the|current|the current) time (as hh:mm:ss|with seconds|without the date)", "print (only|just) the [current] time"]),
    ("ampm", "date '+%I:%M %p'", ["=(the|current|the current) time (with am or pm|in am pm format|with am and pm)", "print [the] [current] time (with am or pm|the american way)"]),
    ("weekday", "date +%A", ["=(today's weekday|the day of the week|the weekday|the name of the day|the current weekday)", "?(what|which) (day of the week|weekday|day) is (it|today)", "print [only] [the] (weekday|day of the week)", "?is today monday"]),
    ("month", "date +%B", ["=(the current month|the name of the [current] month|this month's name|current month)", "?(what|which) month is it [now]", "print [only] [the] [current] month"]),
    ("year", "date +%Y", ["=(the current year|current year|this year [as a number])", "?(what|which) year is it [now]", "print [only] [the] [current] year"]),
    ("week", "date +%V", ["=(the week number|the calendar week|the current week number|this week's number|the iso week|number of the week|calendar week)", "?(what|which) (week|calendar week|week number|week of the year) is (it|this) [now]", "print [the] [current] (week number|calendar week)"]),
    ("yearday", "date +%j", ["=(the day of the year|the number of the day in the year|today's day number)", "?(what|which) day of the year is (it|today)", "?how many days of (this|the) year have passed"]),
    ("epoch", "date +%s", ["=(the unix time|the [current] unix timestamp|the epoch time|seconds since (the epoch|1970)|the epoch|current timestamp|the current timestamp|unix time)", "?(what is|whats) the (unix time|[current] unix timestamp|epoch time|current timestamp)", "print [the] [current] (unix timestamp|unix time|epoch|timestamp)", "?how many seconds (since|have passed since) (the epoch|1970)", "get [the] (unix timestamp|epoch seconds)"]),
    ("millis", "date +%s%3N", ["=(the|current|the current) (time|unix time|timestamp|epoch) in milliseconds", "?how many milliseconds since (the epoch|1970)", "print [the] [current] [unix] (timestamp|time) in (ms|milliseconds)"]),
    ("utc", "date -u", ["=(the|current|the current) (utc|gmt|universal) time", "=(the|current|the current) (time|date|date and time) in (utc|gmt)", "?(what time is it|what is the time|whats the time) in (utc|gmt)", "print [the] [current] (time|date) in (utc|gmt)"]),
    ("utciso", "date -u +%Y-%m-%dT%H:%M:%SZ", ["=(the|current|the current) (utc time|time in utc|date and time in utc) (in iso format|as iso|in iso form)", "print [an|the] [current] utc (timestamp|time) in iso [format]"]),
    ("rfc", "date -R", ["=(the|current|the current) date (in rfc format|in email format|as in an email header)", "print [the] date (as in|for) [an] email header"]))
for _id, _run, _say in _FORMATS:
    intent("date-" + _id, run=_run, say=_say, tags="date", weight=.6)

_RELATIVE = (("yesterday", "yesterday", "-v-1d", "(yesterday|the day before today)"), ("tomorrow", "tomorrow", "-v+1d", "(tomorrow|the day after today)"), ("nextweek", "next week", "-v+1w", "(next week|this day next week)"),
    ("lastweek", "1 week ago", "-v-1w", "(last week|this day last week)"), ("nextmonth", "next month", "-v+1m", "(next month|this day next month)"), ("lastmonth", "1 month ago", "-v-1m", "(last month|this day last month)"), ("lastyear", "1 year ago", "-v-1y", "(last year|this day last year)"))
for _id, _gnu, _bsd, _words in _RELATIVE:
    intent("date-" + _id, run={"gnu": "date -d '" + _gnu + "' +%F", "bsd": "date " + _bsd + " +%F"},
        say=["=[the] date (of|for) " + _words, "?(what|which) (date|day) (is|was|will be) (it |)" + _words, "print [the] date (of|for) " + _words], tags="date", weight=.4)
for _day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"):
    intent("date-next-" + _day, run="date -d 'next " + _day + "' +%F", say=["=[the] date of [the] next " + _day, "?(what|which) date is (next " + _day + "|on " + _day + ")", "?when is [the] next " + _day, "print [the] date of next " + _day], tags="date", weight=.2)

intent("date-days-ago", run={"gnu": "date -d '{age:days} days ago' +%F", "bsd": "date -v-{age:days}d +%F"},
    say=["=[the] date (of|from|) {age} ago", "?(what|which) (date|day) was [it] {age} ago", "?what was the date {age} (ago|before today)", "print [the] date {age} ago", "=[the] (day|date) {age} (before today|back)", "go back {age} [from today] and print the date"], tags="date")
intent("date-days-ahead", run={"gnu": "date -d '+{age:days} days' +%F", "bsd": "date -v+{age:days}d +%F"},
    say=["=[the] date (in {age}|{age} from (now|today))", "?(what|which) (date|day) (is|will be) [it] (in {age}|{age} from (now|today))", "?what is the date in {age}", "print [the] date {age} from (now|today)", "add {age} to today's date"], tags="date")
intent("date-weekday-of", run={"gnu": "date -d {date} +%A", "bsd": "date -j -f %Y-%m-%d {date} +%A"},
    say=["?(what|which) (day of the week|weekday|day) (was|is|will be|is it on) {date}", "=[the] (day of the week|weekday) (of|on|for) {date}", "?on (what|which) (weekday|day) (is|was|falls|does) {date} [fall]", "print [the] weekday of {date}"], tags="date")
intent("date-epoch-of", run={"gnu": "date -d {date} +%s", "bsd": "date -j -f %Y-%m-%d {date} +%s"},
    say=["convert [the] [date] {date} to [a] (unix time|unix timestamp|epoch|epoch time|timestamp)", "=[the] (unix timestamp|unix time|epoch|epoch time) (of|for) {date}", "?(what is|whats) the (unix timestamp|epoch) of {date}", "turn {date} into [a] (unix timestamp|epoch time)"], tags="date")
intent("date-from-epoch", run={"gnu": "date -d @{n}", "bsd": "date -r {n}"},
    say=["convert [the] (unix timestamp|unix time|epoch|timestamp|epoch time) {n} to [a] (date|readable date|human readable date|time)", "?(what|which) (date|time) is [the] (unix timestamp|timestamp|epoch|unix time) {n}", "=[the] (date|time) of [the] (unix timestamp|timestamp|epoch|unix time) {n}", "(decode|translate) [the] (unix timestamp|timestamp|epoch) {n}", "turn [the] (timestamp|epoch|unix time) {n} into a date"], tags="date")
intent("date-diff", run="echo $(( ($(date -d {date2} +%s) - $(date -d {date} +%s)) / 86400 ))",
    say=["?how many days (are|lie|is it) (between {date} and {date2}|from {date} (to|until) {date2})", "=[the] [number of] days (between {date} and {date2}|from {date} (to|until) {date2})", "count [the] days (between {date} and {date2}|from {date} (to|until) {date2})", "=[the] difference in days between {date} and {date2}"], tags="date")
intent("date-until", run="echo $(( ($(date -d {date} +%s) - $(date +%s)) / 86400 ))",
    say=["?how many days (until|till|are left until|is it until|to|are there until) {date}", "=[the] [number of] days (until|till|left until) {date}", "count [the] days (until|till) {date}"], tags="date")
intent("date-since", run="echo $(( ($(date +%s) - $(date -d {date} +%s)) / 86400 ))",
    say=["?how many days (since|have passed since|ago was|is it since) {date}", "=[the] [number of] days (since|passed since) {date}", "count [the] days since {date}"], tags="date")
intent("date-month-end", run="date -d \"$(date +%Y-%m-01) +1 month -1 day\" +%F", say=["=[the] last day of (this|the current) month", "?(what|which) (date|day) is the (last day|end) of (this|the) month", "?when does (this|the) month end"], tags="date", weight=.4)
intent("date-set", run="sudo date -s {date}", say=["set [the] [system] (date|clock) to {date}", "change [the] [system] date to {date}"], tags="date", weight=.6)
intent("time-set", run="sudo date -s {time}", say=["set [the] [system] (time|clock) to {time}", "change [the] [system] (time|clock) to {time}"], tags="date", weight=.6)

_ZONES = (("America/New_York", "(new york|nyc|eastern time|new york city)"), ("Europe/London", "(london|the uk|england|britain)"), ("Asia/Tokyo", "(tokyo|japan)"), ("Europe/Berlin", "(berlin|germany)"), ("America/Los_Angeles", "(los angeles|california|san francisco|seattle|pacific time)"), ("Australia/Sydney", "(sydney|sydney australia)"),
    ("Asia/Kolkata", "(india|mumbai|delhi|kolkata)"), ("Europe/Paris", "(paris|france)"), ("America/Chicago", "(chicago|texas|central time)"), ("Asia/Shanghai", "(china|shanghai|beijing)"), ("America/Sao_Paulo", "(sao paulo|brazil)"), ("Asia/Singapore", "singapore"), ("Asia/Dubai", "dubai"), ("Europe/Madrid", "(madrid|spain)"), ("Europe/Moscow", "moscow"))
for _zone, _place in _ZONES:
    intent("tz-" + _zone.split("/")[1].lower().replace("_", "-"), run="TZ=" + _zone + " date",
        say=["?(what time is it|what is the time|whats the time|what's the time|what is the current time|how late is it) in " + _place + " [(now|right now)]", "=[the] [current] (time|date and time|local time) in " + _place, "print [the] [current] time in " + _place, "=" + _place + " time [now]"], tags="date tz", weight=.3)
    intent("tz-set-" + _zone.split("/")[1].lower().replace("_", "-"), run="sudo timedatectl set-timezone " + _zone,
        say=["(set|change) [(the|my)] (time zone|timezone|system time zone) to " + _zone, "(set|change) [(the|my)] (time zone|timezone|system time zone) to " + _place, "(make|use) " + _place + " [(the|my)] (time zone|timezone)".replace("(make|use)", "use")], tags="timedatectl", weight=.2)

intent("timedatectl", run="timedatectl", say=["=[the] (time zone|timezone|system time zone|time settings|time configuration|clock settings)", "?(what|which) (time zone|timezone) (is set|am i in|is this machine in|do i use|is used)", "?is (the clock|the time|ntp) (synchronized|synced|active)", "check [the] (time zone|timezone|clock|time sync|clock synchronization)", "=[the] status of [the] (clock|time synchronization|ntp)", "=(my|the current) (time zone|timezone)"], tags="timedatectl")
intent("timedatectl-zones", run="timedatectl list-timezones", say=["=[all] [the] [(available|known|possible)] (time zones|timezones)", "?(which|what) (time zones|timezones) (are there|exist|can i (use|choose))", "list [all] (time zones|timezones)"], tags="timedatectl")
intent("timedatectl-zones-grep", run="timedatectl list-timezones | grep -i {word}", say=["find [the] (time zone|timezone)[s] (for|of|matching|with) {word}", "=(time zones|timezones) (matching|with|containing|like) {word}", "search [the] (time zones|timezones) for {word}"], tags="timedatectl")
intent("timedatectl-ntp-on", run="sudo timedatectl set-ntp true", say=["(enable|turn on|activate|switch on) (ntp|time synchronization|clock synchronization|automatic time|time sync|network time)", "(sync|synchronize|set) the (clock|time) automatically [over the network]", "(turn|switch) (ntp|time sync) on"], tags="timedatectl")
intent("timedatectl-ntp-off", run="sudo timedatectl set-ntp false", say=["(disable|turn off|deactivate|switch off) (ntp|time synchronization|clock synchronization|automatic time|time sync|network time)", "(turn|switch) (ntp|time sync) off"], tags="timedatectl")
intent("hwclock", run="sudo hwclock --show", say=["=[the] (hardware clock|rtc|bios clock|hardware time)", "?(what time does|what is) the (hardware clock|rtc) [(say|show)]", "read the (hardware clock|rtc)"], tags="hwclock")
intent("chrony", run="chronyc tracking", say=["?how (far off|accurate) is (my|the) clock [according to chrony]", "=chrony (tracking|status)", "=[the] offset of the clock from (ntp|network time)"], tags="chronyc", weight=.4)

intent("cal", run="cal", say=["=[a|the] calendar [(of|for) (this|the current) month]", "=this month's calendar", "?what does this month's calendar look like", "print [a|the] calendar", "cal"], tags="cal")
intent("cal-year", run=["cal {n}", "cal -y"], say=["=[a|the] calendar (of|for) (this|the [current|whole]) year", "=[the] (whole|full|entire) year's calendar", "=[the] calendar (of|for) [the year] {n}", "=[a] year[ly] calendar", "print [the] calendar of [the] [whole] year {n}", "cal {n}"], tags="cal")
intent("cal-three", run="cal -3", say=["=[a] calendar of (the last, this and the next month|the previous, current and next month|last month, this month and next month)", "=[the] previous, current and next month's calendar"], tags="cal")
for _i, _m in enumerate("january february march april may june july august september october november december".split(), 1):
    intent("cal-" + _m, run=["cal %d {n}" % _i, "cal -m %d" % _i], say=["=[the|a] calendar (of|for) " + _m + " {n}", "=[the|a] calendar (of|for) [this] " + _m, "print [the] calendar (of|for) " + _m + " {n}", "=" + _m + " {n} calendar"], tags="cal", weight=.12)

intent("crontab-l", run="crontab -l", say=["=[(all|my|the|all my)] (cron jobs|crontab|cron entries|cronjobs|scheduled jobs|crontab entries|scheduled tasks)", "?(which|what) (cron jobs|cronjobs|scheduled jobs|scheduled tasks|cron entries) (do i have|are there|are set up|run)", "list [(all|my|the)] (cron jobs|crontab|cronjobs|scheduled jobs|crontab entries)", "crontab list", "?what is in my crontab", "print my crontab"], tags="crontab")
intent("crontab-e", run="crontab -e", say=["edit [(my|the)] (crontab|cron jobs|cronjobs|cron table)", "(add|create|change|schedule|set up) a (cron job|cronjob)", "open [(my|the)] crontab [in [an|the] editor]", "crontab edit", "?how do i (add|change|edit) a cron job"], tags="crontab")
intent("crontab-r", run="crontab -r", say=["(delete|remove|clear|erase) [(my|the)] [(whole|entire)] crontab", "(delete|remove|clear) all [(my|the)] (cron jobs|cronjobs|crontab entries)", "get rid of all my cron jobs", "crontab remove"], tags="crontab")
intent("crontab-user", run="sudo crontab -u {user} -l", say=["=[the] (cron jobs|crontab|cronjobs) of [user] {user}", "={user}'s (cron jobs|crontab|cronjobs)", "?(which|what) cron jobs does [user] {user} have", "list [the] cron jobs (of|for) [user] {user}", "crontab of [user] {user}"], tags="crontab")
intent("crontab-user-e", run="sudo crontab -u {user} -e", say=["edit [the] (crontab|cron jobs) of [user] {user}", "edit {user}'s (crontab|cron jobs)"], tags="crontab")
intent("crontab-root", run="sudo crontab -l", say=["=[the] (root crontab|root's crontab|cron jobs of root|root cron jobs|system cron jobs of root)", "?which cron jobs does root have"], tags="crontab", weight=.6)
intent("crontab-save", run="crontab -l > {file}", say=["(save|back up|backup|export|write|dump) my (crontab|cron jobs) (to|into|in) {file}", "(make|create) a backup of my crontab (in|as) {file}", "crontab (to|into) [the] file {file}"], tags="crontab")
intent("crontab-load", run="crontab {file}", say=["(load|install|import|restore|set) [my] (crontab|cron jobs) from {file}", "(use|install) {file} as [my] [new] crontab", "replace my crontab (with|by) {file}"], tags="crontab")
intent("cron-system", run="ls /etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.weekly /etc/cron.monthly", say=["=[all] [the] (system|system wide|system-wide) (cron jobs|cronjobs|cron scripts)", "?(which|what) system[-wide] cron (jobs|scripts) are there", "list [the] cron scripts of the system"], tags="ls cron", weight=.5)
intent("cron-log", run="journalctl -u cron", say=["=[the] cron (log|logs)", "?did my cron job[s] run", "check (if|whether) [my] cron job[s] ran", "=[the] logs of cron"], tags="journalctl cron", weight=.6)


def _cron(line):
    return "(crontab -l 2>/dev/null; echo '" + line + "') | crontab -"


_WHEN = (("daily", "@daily", "(every day|daily|once a day|each day|every night at midnight|at midnight|every midnight)"), ("hourly", "@hourly", "(every hour|hourly|once an hour|each hour)"),
    ("weekly", "@weekly", "(every week|weekly|once a week|each week)"), ("monthly", "@monthly", "(every month|monthly|once a month|on the first [day] of (every|each|the) month)"),
    ("reboot", "@reboot", "(at (boot|startup|reboot|every boot|system start)|on (boot|startup|reboot|every reboot)|after (every|each) (reboot|boot)|when the (machine|system|computer) (starts|boots))"),
    ("minute", "* * * * *", "(every minute|each minute|once a minute)"), ("monday", "0 0 * * 1", "(every monday|on mondays|each monday)"), ("sunday", "0 0 * * 0", "(every sunday|on sundays|each sunday)"),
    ("friday", "0 0 * * 5", "(every friday|on fridays|each friday)"), ("weekdays", "0 0 * * 1-5", "(every weekday|on weekdays|on working days|monday to friday|on every workday)"), ("weekend", "0 0 * * 6,0", "(on weekends|every saturday and sunday|at the weekend)"),
    ("yearly", "@yearly", "(every year|yearly|once a year|annually)"))
for _id, _spec, _when in _WHEN:
    intent("cron-" + _id, run=_cron(_spec + " {file}"),
        say=["(run|execute|start) [the] [script] {file} " + _when + " [(with|using|by|from|via|in) cron]", "(add|create|make|set up|write) a (cron job|cronjob) (that runs|to run|which runs|running|for) {file} " + _when, "schedule [the] [script] {file} " + _when + " [with cron]",
             "(schedule|let cron run|have cron run) {file} " + _when, "(cron job|cronjob) (for|to run) {file} " + _when, _when + " run [the] [script] {file}", "=[a] (cron job|cronjob) (that runs|running|for) {file} " + _when, "add {file} to (my crontab|the crontab|cron) [to run] " + _when], tags="crontab", weight=.6)
intent("cron-every-minutes", run=_cron("*/{age:minutes} * * * * {file}"),
    say=["(run|execute|start) [the] [script] {file} every {age} [(with|using|by|from|via) cron]", "(add|create|make|set up) a (cron job|cronjob) (that runs|to run|which runs|running|for) {file} every {age}", "schedule [the] [script] {file} [to run] every {age} [with cron]", "(cron job|cronjob) (for|to run) {file} every {age}", "every {age} run [the] [script] {file} [(with|by) cron]"], tags="crontab", weight=.3)


_DAYS = (("daily", "* * *", "(every day|daily|each day|every night|every morning|every evening)"), ("monday", "* * 1", "(every monday|on mondays|each monday)"), ("tuesday", "* * 2", "(every tuesday|on tuesdays|each tuesday)"),
    ("wednesday", "* * 3", "(every wednesday|on wednesdays|each wednesday)"), ("thursday", "* * 4", "(every thursday|on thursdays|each thursday)"), ("friday", "* * 5", "(every friday|on fridays|each friday)"),
    ("saturday", "* * 6", "(every saturday|on saturdays|each saturday)"), ("sunday", "* * 0", "(every sunday|on sundays|each sunday)"), ("weekdays", "* * 1-5", "(on weekdays|every weekday|monday to friday|every workday)"),
    ("monthly", "1 * *", "on the first [day] of (every|each|the) month"), ("weekend", "* * 6,0", "(on weekends|every saturday and sunday)"))
for _id, _spec, _day in _DAYS:
    intent("cron-time-" + _id, run=_cron("{time:minute} {time:hour} " + _spec + " {file}"),
        say=["(run|execute|start) [the] [script] {file} " + _day + " at {time} [(with|using|by|via|in) cron]", "(run|execute|start) [the] [script] {file} at {time} " + _day + " [(with|using|by|via) cron]",
             "(add|create|make|set up|write) a (cron job|cronjob) (that runs|to run|which runs|for) {file} " + _day + " at {time}", "(add|create|make|set up) a (cron job|cronjob) (that runs|to run|which runs|for) {file} at {time} " + _day,
             "schedule [the] [script] {file} " + _day + " at {time} [with cron]", "schedule [the] [script] {file} [to run] at {time} " + _day, "(cron job|cronjob) (for|to run) {file} " + _day + " at {time}", "=[a] (cron job|cronjob) (that runs|for) {file} at {time} " + _day,
             _day + " at {time} run [the] [script] {file}", "at {time} " + _day + " run [the] [script] {file}", "(have|let) cron run {file} " + _day + " at {time}"], tags="crontab", weight=1.5 if _id == "daily" else .35)


intent("at-time", run="echo 'bash {file}' | at {time}", say=["(run|execute|start) [the] [script] {file} at {time} [(once|today|with at|one time|using at)]", "at {time} (run|execute|start) [the] [script] {file} [once]", "schedule [the] [script] {file} [to run] (once |)at {time}"], tags="at")
intent("at-in", run="echo 'bash {file}' | at now + {age:minutes} minutes", say=["(run|execute|start) [the] [script] {file} in {age} [(with at|from now|once)]", "in {age} (run|execute|start) [the] [script] {file}", "schedule [the] [script] {file} [to run] in {age}", "(run|execute|start) [the] [script] {file} {age} from now"], tags="at")
intent("atq", run="atq", say=["=[all] [the|my] (pending|scheduled|queued|waiting) at jobs", "?(which|what) at jobs (are (pending|scheduled|queued)|do i have)", "list [the] (at queue|at jobs|jobs scheduled with at)", "=[the] at queue"], tags="atq")
intent("atrm", run="atrm {n}", say=["(remove|delete|cancel) [the] at job [number] {n}", "(cancel|remove|delete) job [number] {n} (from|in) [the] at queue", "atrm {n}"], tags="atrm")
intent("at-show", run="at -c {n}", say=["=[the] (contents|commands|content) of [the] at job [number] {n}", "?what (does|will) [the] at job [number] {n} (do|run)"], tags="at")
intent("systemd-run-in", run="systemd-run --user --on-active={age:seconds} {proc}", say=["(run|start) {proc} in {age} (with systemd|as a transient timer|using systemd-run)", "(make|create) a [transient] systemd timer (that runs|to run) {proc} in {age}"], tags="systemd-run", weight=.5)
