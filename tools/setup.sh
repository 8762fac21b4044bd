#!/bin/sh
# Installs what is missing from the system's packages. Says what it will install, and asks before using sudo.
#
#   tools/setup.sh build    what building and running need
#   tools/setup.sh check    that, and what ./check needs
#   --print                 only say which packages are missing
# shellcheck disable=SC2086  # lists of packages are meant to be split
set -eu
goal=${1:-build} print=${2:-}

have() { command -v "$1" >/dev/null 2>&1; }
header() { echo "#include <$1>" | ${CC:-cc} -E - >/dev/null 2>&1; }

if have apt-get; then manager=apt
elif have dnf; then manager=dnf
elif have pacman; then manager=pacman
elif have apk; then manager=apk
elif have brew; then manager=brew
else manager=none; fi

# name of a thing → its package with this manager: apt dnf pacman apk brew ("-": part of something else there)
package() {
    case $1 in
    cc) set -- gcc gcc gcc "gcc musl-dev linux-headers" - ;;
    libc) set -- libc6-dev glibc-devel - musl-dev - ;;
    cmake) set -- cmake cmake cmake cmake cmake ;;
    ninja) set -- ninja-build ninja-build ninja samurai ninja ;;
    pkg-config) set -- pkg-config pkgconf pkgconf pkgconf pkg-config ;;
    jansson) set -- libjansson-dev jansson-devel jansson jansson-dev jansson ;;
    libedit) set -- libedit-dev libedit-devel libedit libedit-dev - ;;
    libcurl) set -- libcurl4 libcurl curl libcurl curl ;;
    openssl) set -- openssl openssl openssl openssl openssl ;;
    nginx) set -- nginx-light nginx nginx nginx nginx ;;
    tinyproxy) set -- tinyproxy-bin tinyproxy tinyproxy tinyproxy tinyproxy ;;
    cmocka) set -- libcmocka-dev libcmocka-devel cmocka cmocka-dev cmocka ;;
    python3) set -- python3 python3 python python3 python ;;
    numpy) set -- python3-numpy python3-numpy python-numpy py3-numpy numpy ;;
    clang-format) set -- clang-format clang-tools-extra clang clang-extra-tools clang-format ;;
    bwrap) set -- bubblewrap bubblewrap bubblewrap bubblewrap - ;;
    shfmt) set -- shfmt shfmt shfmt shfmt shfmt ;;
    shellcheck) set -- shellcheck ShellCheck shellcheck shellcheck shellcheck ;;
    mandoc) set -- mandoc mandoc mandoc mandoc mandoc ;;
    git) set -- git git git git git ;;
    jq) set -- jq jq jq jq jq ;;
    file) set -- file file file file - ;;
    aarch64-gcc) set -- "gcc-aarch64-linux-gnu libc6-dev-arm64-cross" gcc-aarch64-linux-gnu aarch64-linux-gnu-gcc - - ;;
    qemu-user) set -- qemu-user qemu-user qemu-user qemu-aarch64 - ;;
    valgrind) set -- valgrind valgrind valgrind valgrind - ;;
    script) set -- bsdutils util-linux-script util-linux util-linux-misc - ;;
    dash) set -- dash dash dash dash dash ;;
    xxd) set -- xxd vim-common tinyxxd xxd - ;;
    fuser | killall) set -- psmisc psmisc psmisc psmisc - ;;
    ip | ss) set -- iproute2 iproute iproute2 iproute2 - ;;
    netstat) set -- net-tools net-tools net-tools net-tools - ;;
    ps) set -- procps procps-ng procps-ng procps - ;;
    xz) set -- xz-utils xz xz xz xz ;;
    cmp) set -- diffutils diffutils diffutils diffutils - ;;
    slurmctld | slurmd) set -- "$1" slurm-"$1" - - - ;;
    sbatch) set -- slurm-client slurm - - - ;;
    munged) set -- munge munge - - - ;;
    chromium) set -- chromium chromium chromium chromium - ;;
    yaml) set -- python3-yaml python3-pyyaml python-yaml py3-yaml libyaml ;;
    prove) set -- perl perl-Test-Harness perl perl-utils perl ;;
    npm) set -- npm npm npm npm node ;;
    bc | parallel | curl | fish | zsh | gawk | lsof | perl | rsync | strace | tree | unzip | zip) set -- "$1" "$1" "$1" "$1" "$1" ;;
    esac
    case $manager in apt) echo "$1" ;; dnf) echo "$2" ;; pacman) echo "$3" ;; apk) echo "$4" ;; brew) echo "$5" ;; esac
}

missing=
want() { # want NAME TEST… : remember NAME when the test fails
    name=$1
    shift
    "$@" || missing="$missing $(package "$name")"
}

want cc have "${CC:-cc}"
if have "${CC:-cc}"; then want libc header stdio.h; else missing="$missing $(package libc)"; fi
want cmake have cmake
{ have ninja || have samu; } || want ninja false
want pkg-config have pkg-config
module() { have pkg-config && pkg-config --exists "$1"; }
want jansson module jansson
want libedit module libedit
if [ "$goal" = check ]; then
    want cmocka module cmocka
    want python3 have python3
    numpy() { have python3 && { PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -c 'import numpy' || python3 -c 'import numpy'; } >/dev/null 2>&1; }
    want numpy numpy
    loads() { python3 -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" >/dev/null 2>&1; }
    [ "$(uname)" = Darwin ] || want libcurl loads libcurl.so.4 # caro loads it when a download starts
    want openssl have openssl
    in_sbin() { (PATH="$PATH:/usr/sbin:/sbin" && have "$1"); }
    for tool in nginx tinyproxy; do want $tool in_sbin $tool; done # downloads are tested against them
    for tool in zsh fish clang-format shfmt shellcheck jq git file dash bc rsync zip unzip tree gawk xxd lsof strace mandoc curl perl xz cmp \
        fuser killall ip ss netstat ps; do want $tool have $tool; done
    [ "$(uname)" = Darwin ] || want bwrap have bwrap
    [ "$(uname)" = Darwin ] || want script have script
    # caro matrix: clusters, reports in a browser, workflows
    for tool in parallel prove npm; do want $tool have $tool; done
    yaml() { PYTHONDONTWRITEBYTECODE=1 python3 -c 'import yaml' >/dev/null 2>&1 || /usr/bin/python3 -c 'import yaml' >/dev/null 2>&1; }
    want yaml yaml
    if [ "$(uname)" != Darwin ]; then
        for tool in slurmctld slurmd sbatch munged; do want $tool in_sbin $tool; done
        { have chromium || have chromium-browser || have google-chrome; } || want chromium false
    fi
    if [ "$(uname -sm)" = "Linux x86_64" ]; then # the kernels of AArch64, and the count of instructions
        want aarch64-gcc have aarch64-linux-gnu-gcc
        want qemu-user have qemu-aarch64
        want valgrind have valgrind
    fi
fi

missing=$(printf '%s\n' $missing | grep -v '^-$' | sort -u | tr '\n' ' ' || true)
missing=${missing% }
[ -n "$missing" ] || exit 0
[ "$print" = --print ] && { echo "$missing"; exit 0; }

case $manager in
apt) install="apt-get install -y --no-install-recommends $missing" ;;
dnf) install="dnf install -y $missing" ;;
pacman) install="pacman -S --needed --noconfirm $missing" ;;
apk) install="apk add $missing" ;;
brew) install="brew install $missing" ;;
none)
    echo "caro: no package manager that I know (apt, dnf, pacman, apk, brew). Please install: a C compiler, cmake, ninja," >&2
    echo "      pkg-config, jansson, libedit" >&2
    exit 1 ;;
esac

echo "caro: missing packages: $missing" >&2
root=
if [ "$manager" != brew ] && [ "$(id -u)" != 0 ]; then
    if ! have sudo; then
        echo "caro: please run as root:  $install" >&2
        exit 1
    fi
    root=sudo
    if [ -t 0 ] && [ -t 2 ]; then
        printf 'caro: run  sudo %s  ? [y/N] ' "$install" >&2
        read -r answer || answer=
        case $answer in [yY]*) ;; *) echo "caro: nothing was installed" >&2; exit 1 ;; esac
    elif [ "${CI:-}" != true ]; then # a build machine has agreed beforehand
        echo "caro: not a terminal, so I do not use sudo. Please run:  sudo $install" >&2
        exit 1
    fi
fi
echo "caro: installing: $install" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ "$manager" = apt ]; then
    $root env DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
    $root env DEBIAN_FRONTEND=noninteractive $install >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
else
    $root $install >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
fi
# The tests run an nginx of their own; a web server that starts by itself was not asked for.
case " $missing " in
*" nginx"*) if have systemctl && [ -d /run/systemd/system ]; then $root systemctl disable --now nginx >/dev/null 2>&1 || true; fi ;;
esac
