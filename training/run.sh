#!/bin/sh
# Makes the built-in model from nothing: lifter, training text, tokenizer, training, export, scores.
#
#   training/run.sh [MINUTES]            default 90; CPU or GPU, whatever PyTorch finds
#   STEPS=4500 training/run.sh           a fixed number of steps instead: the same steps on every machine
#   training/run.sh --prepare [EXAMPLES] text for another machine: OUT/packed.npz and OUT/tokenizer.json (default 2400000 examples,
#                                        about 60 MB), made on as many processes as there are processors, and proved free of leaks
#   SIZE=s|m|l training/run.sh --gpu [MINUTES]   trains on OUT/packed.npz (default 9 minutes) and, where there are four processors or
#                                        more, on text that they make meanwhile (needs cc; MAKERS=0: not); needs python3 with torch and
#                                        numpy, no network; leaves OUT/gpu/model.gguf (5.8, 10.5 or 14.6 M parameters)
#   OUT=DIR SEED=N THREADS=N             where it works (default training/out), the seed, the CPU threads
#
# Needs cc, python3 with torch and numpy (Debian: gcc python3-torch python3-numpy), and the corpus in ../shared (CARO_SHARED);
# without the corpus the text is made of the intents alone.  Nothing is downloaded.  The result is data/builtin.gguf.
set -eu
cd "$(dirname "$0")/.."
out=${OUT:-training/out}
seed=${SEED:-1}
threads=${THREADS:-$(nproc)}
minutes=${1:-90}
py=${PYTHON:-/usr/bin/python3}
# A spinning OpenMP pool starves every other process, and is starved by them.
export OMP_WAIT_POLICY=passive OMP_NUM_THREADS="$threads"
mkdir -p "$out"

case ${1:-} in
--gpu)
    shift
    "$py" -m training.gpu "$out/gpu" --tokenizer "$out/tokenizer.json" --data "$out/packed.npz" --size "${SIZE:-l}" --minutes "${1:-9}" \
        --makers "${MAKERS:-$((threads > 3 ? threads - 2 : 0))}" --work "$out" --seed "$seed"
    exit
    ;;
--prepare)
    shift
    each=$(((${1:-2400000} + threads - 1) / threads))
    shards=$(((each + 39999) / 40000))
    "$py" -m training.data texts "$out/texts.txt" -n 60000 --seed 77 --work "$out"
    "$py" -m training.tokenizer "$out/texts.txt" "$out/tokenizer.json"
    mkdir -p "$out/prepared"
    i=0
    while [ "$i" -lt "$threads" ]; do # each in a folder of its own: they build the lifter
        mkdir -p "$out/work$i"
        [ ! -f "$out/corpus.json.gz" ] || cp "$out/corpus.json.gz" "$out/work$i/"
        "$py" -m training.data shards "$out/prepared" --tokenizer "$out/tokenizer.json" -n 40000 --shards "$shards" --first $((i * shards)) --seed "$seed" --work "$out/work$i" &
        i=$((i + 1))
    done
    wait
    "$py" -m training.leak_check "$out"/prepared/shard-*.txt
    "$py" -m training.data pack "$out/packed.npz" "$out"/prepared/shard-*.npz
    exit
    ;;
esac

"$py" -m training.dsl --check >"$out/check.txt" || { grep '^error' "$out/check.txt"; exit 1; }
tail -n 2 "$out/check.txt" | head -n 1
"$py" -m training.data texts "$out/texts.txt" -n 60000 --seed 77 --work "$out"
"$py" -m training.tokenizer "$out/texts.txt" "$out/tokenizer.json"
if [ -n "${STEPS:-}" ]; then
    "$py" -m training.train "$out/run" --tokenizer "$out/tokenizer.json" --layers 6 --steps "$STEPS" --seed "$seed" --threads "$threads"
else
    "$py" -m training.train "$out/run" --tokenizer "$out/tokenizer.json" --layers 6 --minutes "$minutes" --seed "$seed" --threads "$threads"
fi
"$py" -m training.leak_check "$out"/run/data/shard-*.txt
"$py" -m training.export "$out/run/final.pt" "$out/tokenizer.json" data/builtin.gguf --type q8_0 --verify
"$py" -m training.ask "$out/run/final.pt" "$out/tokenizer.json" --probe training/probe.tsv | tail -n 1
"$py" -m training.ask "$out/run/final.pt" "$out/tokenizer.json" --draws 300 | tail -n 1
"$py" -m training.ask "$out/run/final.pt" "$out/tokenizer.json" --answers data/eval/everyday.jsonl >"$out/answers.jsonl"
"$py" training/eval_everyday.py --answers "$out/answers.jsonl" --quiet | tail -n 3
