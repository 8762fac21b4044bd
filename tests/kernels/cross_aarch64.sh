#!/bin/sh
# The kernel tests on AArch64: cross-compiled, run under an emulator, at every level of NEON. Bit for bit as the reference.
#
#   cross_aarch64.sh DIRECTORY [TEST…]      builds in DIRECTORY; test_unpack test_vector test_attention test_matmul
set -eu
cd "$(dirname "$0")/../.."
out=$1
shift
cc=${CROSS_CC:-aarch64-linux-gnu-gcc}
command -v "$cc" >/dev/null || { echo "skipped: no $cc (Debian: gcc-aarch64-linux-gnu)"; exit 77; }
command -v qemu-aarch64 >/dev/null || { echo "skipped: no qemu-aarch64 (Debian: qemu-user)"; exit 77; }
echo 'int main(void) { return 0; }' | "$cc" -x c - -static -o /dev/null 2>/dev/null ||
    { echo "skipped: $cc has no C library (Debian: libc6-dev-arm64-cross)"; exit 77; }
mkdir -p "$out"
flags="-O3 -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Werror -ffp-contract=off -Isrc -Iinclude -Itests/cross -Itests -DKERNEL_CASES_FEW"
compile() { # compile FILE [FLAGS…]
    object=$out/$(basename "$1" .c).o
    # shellcheck disable=SC2086
    "$cc" $flags "$@" -c -o "$object"
    objects="$objects $object"
}
objects=
for file in src/base/tensor_type.c src/os/cpu.c src/kernels/*.c src/kernels/arm/matmul_neon.c src/kernels/arm/vector_neon.c; do
    compile "$file"
done
compile src/kernels/arm/matmul_dotprod.c -march=armv8.2-a+dotprod
compile src/kernels/arm/matmul_i8mm.c -march=armv8.2-a+dotprod+i8mm
[ $# -gt 0 ] || set -- test_unpack test_vector test_attention test_matmul
for test in "$@"; do
    # shellcheck disable=SC2086
    "$cc" $flags "tests/kernels/$test.c" $objects -static -lm -o "$out/$test"
    echo "== $test"
    qemu-aarch64 -cpu max "$out/$test"
done
