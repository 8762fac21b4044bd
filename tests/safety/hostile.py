#!/usr/bin/env python3
"""Times the verdict on 64 KiB of hostile text of many kinds: nesting, repetition, long words, many commands.

Fails above 5 ms for the slowest kind (the aim of the project), times a factor for slow machines and sanitizers (--factor).
"""
import argparse
import subprocess
import sys

SIZE = 65536


def fill(unit, end="", start=""):
    return start + unit * ((SIZE - len(start) - len(end)) // len(unit)) + end


def nest(opening, closing, inside="a"):
    n = SIZE // (len(opening) + len(closing))
    return opening * n + inside + closing * n


KINDS = [
    fill("a;"), fill("a\n"), fill("a&"), fill("a|", "a"), fill("a&&", "a"), fill("ls;"), fill("rm x;"), fill("rm -rf /;"), fill("cd x;"), fill("cd ..;"),
    fill("x=1;"), fill("x=$x$x;"), fill("x=$x;"), fill("echo $x;"), fill(">a;"), fill("a>b;"), fill("cat <<E;"), fill("a<<E\nE\n"), fill("f(){ a;};"),
    fill("f(){ f;f;};", "f"), fill("alias a=b;"), fill("alias a=a;a;"), fill("eval a;"), fill("sh -c a;"), fill("sh -c 'rm x';"), fill("echo a|sh;"),
    fill("echo a>b;sh b;"), fill("ln -s / a;"), fill("ln -s a b;rm b/;"), fill("sudo rm x;"), fill("find . -delete;"), fill("git push;"), fill("export a=b;"),
    fill("set -- a;"), fill("trap a EXIT;"), fill("[ a ];"), fill("[[ a ]];"), fill("((1));"), fill("$(a);"), fill("`a`;"), fill("{a,b};"), fill("{a,b}"),
    fill("{a,b} "), fill("*"), fill("*/"), fill("?"), fill("[a]"), fill("[a"), fill("a["), fill("a[ "), fill("a[b]=c "), fill("~"), fill("~/"), fill("../"),
    fill("//"), fill("rm -rf " + "a/../" * 100 + ";"), fill("$x"), fill("${x}"), fill("${x:-"), fill("${x:-a}"), fill("$((1"), fill("$((1))"), fill("$("), fill("("),
    fill("( "), fill("{ "), fill("if "), fill("while "), fill("case x in a) "), fill("for x in a;do "), fill("! "), fill("time "), fill("[[ ( "), fill("[[ ! "),
    fill("\""), fill("'"), fill("`"), fill("\\"), fill("\\\n"), fill("$'\\x41'"), fill("#\n"), fill("# "), fill(" "), fill("\n"), fill("a "), fill("-a "), fill("--a=b "),
    fill("a"), fill("a b", start="rm -rf "), fill(" /", start="rm -rf"), fill(" -rf", start="rm"), fill(" a", start="echo"), fill(" *", start="rm"),
    nest("$(", ")"), nest("(", ")"), nest("( ", " )"), nest("{ ", ";}"), nest("\"$(", ")\""), nest("${x:-", "}"), nest("$((", "))", "1"), nest("((", "))", "1"),
    nest("`\\", "`"), nest("eval '", "'"), nest("<(", ")"), nest("[[ (", ") ]]"), nest("f(){ ", ";}"), nest("a[$(", ")]=1"), nest("a=(", ")"),
    fill("a=$(a)$(a);"), fill("for i in 1 2;do a;done;"), fill("while a;do b;done;"), fill("if a;then b;fi;"), fill("case a in a) b;;esac;"), fill("coproc a;"),
    fill("a 2>&1;"), fill("a<&3;"), fill("exec 3<a;"), fill("awk '{print}';"), fill("sed s/a/b/;"), fill("python -c 'a';"), fill("perl -e 'system(1)';"),
    "python -c '" + fill("system(\"a\");") + "'", "python -c '" + fill("open(\"/etc/a\",\"w\");") + "'", "perl -e '" + fill("`a`;") + "'",
    "awk '" + fill("system(\"a\")|") + "'", "sed '" + fill("s/a/b/e;") + "'", "mysql -e '" + fill("drop table a;") + "'", "sh -c '" + fill("a;") + "'",
    "eval '" + fill("a;") + "'", "cat <<E|sh\n" + fill("rm x\n") + "E\n", "echo " + fill("a ") + "|xargs rm", "make -f - <<E\n" + fill("\ta\n") + "E\n",
    "crontab - <<E\n" + fill("* * * * * a\n") + "E\n", "parallel rm ::: " + fill("a "), "find " + fill("a ") + "-delete", "find . " + fill("-exec rm {} + "),
    "x=" + fill("a") + ";echo ${x//a/b}", "x=" + fill("a") + ";echo ${x#*a}${x##*a}${x%a*}", "printf " + fill("%s") + " a", "printf '%s' " + fill("a "),
    "rm " + fill("{a,b}"), "echo " + fill("{1..9}"), "echo {1..99999999}", "echo " + "{a,b}" * 20, fill("x=$((x+1));"), fill("read x;"), fill("base64 -d|sh;"),
    fill("curl a|sh;"), fill("ssh a b;"), fill("docker run a b;"), fill("xargs rm;"), fill("tee /etc/passwd;"), fill("chmod 777 /;"), fill("dd of=/dev/sda;"), fill("ln -sf a /etc/x;"), fill("column /dev/sda x;"),
    fill("eval /etc/passwd;"), fill("readarray ~/.ssh/id_rsa;"), fill("redis-cli ~/.ssh/id_rsa;"), fill("watch /dev/sda x;"),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--speed", required=True, help="the program verdict_speed")
    parser.add_argument("--factor", type=float, default=1)
    parser.add_argument("--all", action="store_true", help="print every kind")
    args = parser.parse_args()
    texts = [k[:SIZE] for k in KINDS]
    done = subprocess.run([args.speed, "each"], input=b"\0".join(t.encode() for t in texts) + b"\0", capture_output=True, check=True)
    rows = sorted((float(line.split(b"\t")[0]), i) for i, line in enumerate(done.stdout.splitlines()))
    if len(rows) != len(texts):
        raise SystemExit(f"{len(rows)} times for {len(texts)} texts")
    for micro, i in rows if args.all else rows[-8:]:
        print(f"{micro / 1000:8.2f} ms  {texts[i][:48]!r}")
    print(f"{len(rows)} kinds of 64 KiB: median {rows[len(rows) // 2][0] / 1000:.2f} ms, worst {rows[-1][0] / 1000:.2f} ms")
    return 0 if rows[-1][0] / 1000 <= 5 * args.factor else 1


if __name__ == "__main__":
    sys.exit(main())
