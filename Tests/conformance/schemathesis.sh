#!/usr/bin/env bash
# Checks the running server against its own description, from outside: every check of schemathesis, and sequences of
# requests too. Takes the built program; EXAMPLES says how many requests of each kind it makes up.
set -euo pipefail
cd "$(dirname "$0")/../.."

fairway=${1:-.build/debug/fairway}
version=4.32.5
folder=$(mktemp -d)
server=
cleanup() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap cleanup EXIT

if ! python3 -m venv "$folder/venv" >/dev/null 2>&1; then
    apt-get update -q
    apt-get install -y -q python3-venv
    python3 -m venv "$folder/venv"
fi
pip="$folder/venv/bin/pip --disable-pip-version-check --quiet"
if ! $pip index versions schemathesis >/dev/null 2>&1; then
    echo "== schemathesis $version cannot be fetched: the description is NOT checked from outside"
    exit 0
fi
$pip install "schemathesis==$version"

"$fairway" demo --database "$folder/fairway.sqlite" >/dev/null 2>&1
key=$("$fairway" key create --name conformance --scope admin --database "$folder/fairway.sqlite" --format json \
    | sed -n 's/.*"key":"\([^"]*\)".*/\1/p')
"$fairway" serve --port 0 --database "$folder/fairway.sqlite" >"$folder/told" 2>"$folder/log" &
server=$!
for _ in $(seq 100); do
    address=$(sed -n 's/^Fairway listens on //p' "$folder/told")
    if [ -n "$address" ]; then break; fi
    sleep 0.2
done
if [ -z "$address" ]; then
    cat "$folder/log"
    exit 1
fi

cp Tests/conformance/hooks.py Tests/conformance/schemathesis.toml "$folder"
cd "$folder"
SCHEMATHESIS_HOOKS=hooks venv/bin/schemathesis --config-file schemathesis.toml --no-color run "$address/openapi.json" \
    --header "Authorization: Bearer $key" --checks all --max-examples "${EXAMPLES:-10}" --seed 6 --workers 1 \
    --generation-database none --request-timeout 60 --max-response-time 60
if ! kill -0 "$server"; then
    echo "== The server is gone"
    exit 1
fi
if grep -q "unexpected error" log; then
    grep "unexpected error" log
    exit 1
fi
