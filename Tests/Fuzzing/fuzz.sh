#!/bin/sh
# Fuzzes each reader of bytes from outside with libFuzzer: fuzz.sh [SECONDS [READER...]]
set -eu
seconds=${1:-600}
[ $# -gt 0 ] && shift
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
swift build --package-path "$here" -c release --sanitize=fuzzer
work=$(mktemp -d)
failed=
trap 'rm -rf "$work"' EXIT
for reader in ${*:-resume json-resume posting audit postcode places}; do
    seeds="$work/$reader"
    mkdir -p "$seeds"
    case $reader in
        resume) cp "$checkout"/SampleData/data/resumes/*.txt "$seeds" ;;
        json-resume) cp "$checkout"/SampleData/data/resumes/*.json "$seeds" ;;
        posting) split -l 1 -a 4 "$checkout/SampleData/data/vacancies.ndjson" "$seeds/posting-" ;;
        audit) printf 'resident_id,vacancy_id,community,rank,score\nr1,v1,a,1,0.5\nr2,v1,b,2,0.25\n' > "$seeds/records" ;;
        postcode) printf 'B11 1AA' > "$seeds/unit" ;;
        places) cp "$checkout"/SampleData/data/places/*.csv "$seeds" ;;
    esac
    # What was found before, and mended, is tried first.
    [ -d "$here/Corpus/$reader" ] && cp "$here/Corpus/$reader"/* "$seeds"
    echo "== $reader, $seconds seconds"
    if FAIRWAY_FUZZED=$reader "$here/.build/release/FuzzReaders" "$seeds" -max_total_time="$seconds" -max_len=16384 \
        -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$here/found-$reader-" -print_final_stats=1 >"$work/log" 2>&1; then
        grep 'stat::' "$work/log" || true
    else
        tail -60 "$work/log"
        echo "The reader $reader stopped. Its input stands in $here/found-$reader-*: mend the reader, and keep it in Corpus/$reader."
        failed="$failed $reader"
    fi
done
[ -z "$failed" ]
