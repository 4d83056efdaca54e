"""Changes good input at random, by a seed, for every reader of bytes from outside: each is answered, soon, and never with a
fault."""

import csv
import io
import json
import random
import time
from urllib.parse import quote_from_bytes

from server import RESUME, Server, posting, require, run as program

# Longest that one input may take, in a debug build of which parts are not optimised.
LONGEST = 10.0
INTERESTING = [
    b"\x00", b"\xff", b"\xed\xa0\x80", "\u202e".encode(), "\u200d".encode(), "\ufeff".encode(), "e\u0301".encode(), "\U0001F469\u200d\U0001F527".encode(), b"\r\n",
    b"\r", b"\n\n\n", b'"', b"\\", b"\\u0000", b"\\ud800", b"[", b"]", b"{", b"}", b",", b":", b"null", b"true", b"-1", b"1e999", b"99999999999999999999", b"0.0000001",
    b"-0", b"2019-13-45", b"Jan 2019 - present", b"31/02/2020", b"B11 1AA", b"Essential", b"not ", b"C++", b"R&D", b";", b"|", b"\t", b"'", b"%", b"&", b"=", b"+",
    b"<script>", b"-- ", b"()", b"(((((((((", b"\x1b[31m", "\u0130".encode(), "ß".encode(), "ﬁ".encode(), "½".encode(), "²".encode()]


def mutated(chance, corpus):
    data = bytearray(chance.choice(corpus))
    for _ in range(chance.choice([1, 1, 2, 4, 16])):
        place = chance.randrange(len(data) + 1)
        match chance.randrange(8):
            case 0:
                if data:
                    data[min(place, len(data) - 1)] ^= 1 << chance.randrange(8)
            case 1:
                del data[place:place + chance.choice([1, 2, 10, 200])]
            case 2:
                data[place:place] = chance.choice(INTERESTING)
            case 3:
                data[place:place] = chance.choice(INTERESTING) * chance.choice([2, 50, 2_000])
            case 4:
                end = min(len(data), place + chance.choice([1, 8, 64, 512]))
                data[place:place] = data[place:end] * chance.choice([1, 3, 40])
            case 5:
                other = chance.choice(corpus)
                start = chance.randrange(len(other) + 1)
                data[place:] = other[start:]
            case 6:
                data[place:place + 1] = chance.randbytes(chance.choice([1, 4]))
            case _:
                del data[place:]
        del data[300_000:]
    return bytes(data)


def run(options, folder):
    sample = options.checkout / "SampleData/data"
    resumes = [file.read_bytes() for file in sorted((sample / "resumes").glob("*.txt"))[:40]] + [RESUME]
    json_resumes = [file.read_bytes() for file in sorted((sample / "resumes").glob("*.json"))[:20]]
    postings = (sample / "vacancies.ndjson").read_bytes().splitlines()[:40] + [posting("Data assistant")]
    codes = [b"B11 1AA", b"cv1 1fh", b"WS10", b"SW1A 1AA", b"GIR 0AA", b"B1"]
    words = [b"excel", b"machine learning", b"C++", "\u00e9tudes".encode(), b"R&D", b"data analysis and reporting"]
    server = Server(options, folder)
    for number in range(3):
        server.ask("POST", "/v1/vacancies", posting(f"Kept {number}"), "application/json")
    in_query = lambda path: lambda data: ("GET", path + quote_from_bytes(data[:2_000]), None, None)
    readers = [
        ("résumé text", resumes, lambda data: ("POST", "/v1/extract", data, "text/plain")),
        ("résumé text, matched", resumes, lambda data: ("POST", "/v1/matches", data, "text/plain")),
        ("JSON Resume", json_resumes, lambda data: ("POST", "/v1/matches", data, "application/json")),
        ("JobPosting", postings, lambda data: ("POST", "/v1/vacancies:check", data, "application/json")),
        ("postcode", codes, lambda data: (
            "POST", "/v1/matches?maxTravelMinutes=30&postcode=" + quote_from_bytes(data[:2_000]), b"Excel since 2019", "text/plain")),
        ("words of a query", words, in_query("/v1/skills?q=")),
        ("query string", [b"q=excel&limit=3", b"limit=20&cursor=YWZ0ZXI6MjA", b"by=district"], lambda data: (
            "GET", "/v1/skills?" + quote_from_bytes(data[:2_000], safe="&=+%?/;"), None, None)),
        ("cursor", [b"YWZ0ZXI6MjA", b"YWZ0ZXI6MA=="], in_query("/v1/vacancies?cursor=")),
        ("identifier", [b"v000001", b"spreadsheets"], in_query("/v1/vacancies/")),
    ]
    for number, (name, corpus, ask) in enumerate(readers):
        chance = random.Random(options.seed * 1_000 + number)
        fuzz_over_http(server, options, name, chance, corpus, ask)
    server.stop()
    rows = table(postings)
    for number, (name, form, corpus, join) in enumerate([
            ("NDJSON", "ndjson", postings, b"\n".join), ("CSV", "csv", rows[1:], lambda part: rows[0] + b"\r\n" + b"\r\n".join(part))]):
        chance = random.Random(options.seed * 1_000 + 100 + number)
        fuzz_import(options, folder, name, form, chance, corpus, join)


def fuzz_over_http(server, options, name, chance, corpus, ask):
    client = server.client(timeout=60)
    statuses, slowest, count, before = {}, 0.0, 0, None
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        data = mutated(chance, corpus)
        method, path, body, kind = ask(data)
        began = time.monotonic()
        try:
            status, _ = client.ask(method, path, body, kind)
        except Exception as error:
            keep(server, name, data)
            require(server.is_running(), f"{name}: the server ended after {count} inputs: {server.tail()}")
            client.close()
            client = server.client(timeout=60)
            require(not isinstance(error, TimeoutError), f"{name}: no answer within a minute")
            continue
        took = time.monotonic() - began
        if status >= 500 or took > LONGEST:
            keep(server, name, data)
        require(status < 500, f"{name}: {status}: {server.tail()}")
        require(took < LONGEST, f"{name}: {took:.1f} s for {len(data)} bytes")
        slowest = max(slowest, took)
        statuses[status] = statuses.get(status, 0) + 1
        count += 1
        if before is None and time.monotonic() > end - options.seconds * 0.8:
            before = server.memory()
    client.close()
    grown = server.memory() - (before or server.memory())
    require(grown < 96 * 1024 * 1024, f"{name}: memory grew by {grown >> 20} MB")
    told = ", ".join(f"{count} of {status}" for status, count in sorted(statuses.items()))
    print(f"   {name}: {count} inputs, {told}; slowest {slowest * 1000:.0f} ms, memory {grown >> 20:+d} MB", flush=True)


def fuzz_import(options, folder, name, form, chance, corpus, join):
    """Files of many changed rows; the program ends by itself and has an exit code of its own."""
    end = time.monotonic() + options.seconds
    files = 0
    while time.monotonic() < end:
        parts = [mutated(chance, corpus) if chance.random() < 0.5 else chance.choice(corpus) for _ in range(30)]
        file = folder / f"input.{form}"
        file.write_bytes(join(parts) if chance.random() < 0.8 else mutated(chance, [join(parts)]))
        done = program(options, folder, "vacancy", "import", str(file), "--format", form, database=folder / "import.sqlite")
        require(done.returncode in (0, 1, 65), f"{name}: exit code {done.returncode}: {done.stderr[-300:]} (kept at {file})")
        for word in [b"Fatal error", b"Swift.", b"DecodingError", b"NSCocoa"]:
            require(word not in done.stderr, f"{name}: {done.stderr[-300:]}")
        files += 1
    print(f"   {name}: {files} files of about 30 rows", flush=True)


def keep(server, name, data):
    (server.folder / f"input-{name.replace(' ', '-')}").write_bytes(data)


def table(postings):
    """The postings as lines of CSV."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["title", "description", "employer", "postcode"])
    for line in postings:
        document = json.loads(line)
        writer.writerow([document.get("title"), document.get("description", "").replace("\n", " ; "), "Example", "B11 1AA"])
    return buffer.getvalue().encode().split(b"\r\n")[:-1]
