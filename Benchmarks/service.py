#!/usr/bin/env python3
"""How fast the service is, each figure beside what it is measured against, in one run. Run by `make bench-service` on an idle
machine; needs wrk, and release builds of both programs.

    service.py --fairway PATH --bare PATH [--vacancies 10000] [--many 100000] [--seconds 8]
"""

import argparse
import http.client
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path


class Program:
    """A server on a free port of loopback."""

    def __init__(self, folder, *command):
        began = time.monotonic()
        environment = {key: value for key, value in os.environ.items() if not key.startswith("FAIRWAY_")}
        self.log = open(folder / "log", "ab")
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self.log, env={**environment, "HOME": str(folder)}, cwd=folder)
        line = self.process.stdout.readline().decode()
        if "http" not in line:
            sys.exit(f"{command[0]} did not start; see {folder / 'log'}")
        self.port = int(line.rsplit(":", 1)[1])
        self.started_in = time.monotonic() - began

    def memory(self):
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def address(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def send(self, method, path, body=None, kind=None):
        request = urllib.request.Request(
            self.address(path), data=body, method=method, headers={"Content-Type": kind} if kind else {})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


def wrk(address, seconds, clients=16, script=None):
    """Requests a second, and milliseconds of the slowest in a hundred."""
    command = ["wrk", "--threads", "1", "--connections", str(clients), "--duration", f"{seconds}s", "--latency"]
    if script:
        command += ["--script", str(script)]
    text = subprocess.run(command + [address], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in text or "Socket errors" in text:
        print("   " + "\n   ".join(line.strip() for line in text.splitlines() if "Non-2xx" in line or "Socket" in line))
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def database(options, folder, count):
    """The sample's vacancies over and over, each with an identifier of its own."""
    path = folder / f"vacancies-{count}.sqlite"
    vacancies = options.checkout / "SampleData/data/vacancies.ndjson"
    subprocess.run(
        [options.fairway, "vacancy", "import", str(vacancies), "--database", str(path)], check=True,
        capture_output=True, env={**os.environ, "HOME": str(folder)})
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = ON")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(vacancy)")]
    own = {
        "number": ":number", "identifier": "'bench-' || :number",
        "normalised": "json_set(normalised, '$.id', printf('v%06d', :number))"}
    values = ", ".join(own.get(column, column) for column in columns)
    # The service would sweep what has passed, so that nothing would be found.
    connection.execute("DELETE FROM vacancy WHERE valid_through < date('now', '+1 day')")
    sources = [row[0] for row in connection.execute("SELECT number FROM vacancy ORDER BY number")]
    first = sources[-1] + 1
    for number in range(first, first + count - len(sources)):
        connection.execute(
            f"INSERT INTO vacancy ({', '.join(columns)}) SELECT {values} FROM vacancy WHERE number = :source",
            {"number": number, "source": sources[number % len(sources)]})
    connection.commit()
    connection.close()
    return path


def fairway(options, folder, path):
    """The service on a database; one address may send as much as it can, since all of it comes from one."""
    return Program(
        folder, options.fairway, "serve", "--port", "0", "--database", str(path), "--address-limit", "10000000")


def postings(options, count):
    """Vacancies as employers send them: each of lines of the sample's, taken at random, so that no two are much alike."""
    with open(options.checkout / "SampleData/data/vacancies.ndjson") as file:
        sample = [json.loads(line) for line in file]
    lines = [line for each in sample for line in each["description"].splitlines() if line.strip()]
    length = round(len(lines) / len(sample))
    chance = random.Random(7)
    for number in range(count):
        posting = dict(sample[number % len(sample)], identifier=f"posted-{number}")
        yield json.dumps({**posting, "description": "\n".join(chance.sample(lines, length))})


def post_vacancies(options, folder):
    """Durable posts one by one from 16 clients, and the same by batch."""
    path = database(options, folder, 1_000)
    server = fairway(options, folder, path)
    waiting = iter(list(postings(options, 3_000)))
    lock = threading.Lock()

    def client():
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        while True:
            with lock:
                posting = next(waiting, None)
            if posting is None:
                return
            connection.request("POST", "/v1/vacancies", posting.encode(), {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 201:
                sys.exit(f"a post was answered {answer.status}")

    began = time.monotonic()
    clients = [threading.Thread(target=client) for _ in range(16)]
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    print(f"POST a vacancy, 16 clients: {3_000 / (time.monotonic() - began):.0f}/s (goal 300/s)")
    lines = list(postings(options, 23_000))[3_000:]
    began = time.monotonic()
    for start in range(0, len(lines), 1_000):
        server.send(
            "POST", "/v1/vacancies:batch", "\n".join(lines[start:start + 1_000]).encode(), "application/x-ndjson")
    print(f"POST vacancies by batches of 1,000: {len(lines) / (time.monotonic() - began):.0f}/s (goal 5000/s)")
    server.stop()


def main():
    checkout = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description="How fast the service is.")
    parser.add_argument("--fairway", default=str(checkout / ".build/release/fairway"))
    parser.add_argument("--bare", default=str(checkout / "Benchmarks/.build/release/BareRoute"))
    parser.add_argument("--vacancies", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=100_000, help="vacancies for the figure of memory; 0 leaves it out")
    parser.add_argument("--seconds", type=int, default=8)
    options = parser.parse_args()
    options.checkout = checkout
    if not shutil.which("wrk"):
        sys.exit("wrk is needed: apt-get install wrk")
    folder = Path(tempfile.mkdtemp(prefix="fairway-bench-"))
    path = database(options, folder, options.vacancies)
    server = fairway(options, folder, path)
    print(f"ready with {options.vacancies} vacancies in {server.started_in:.2f} s; they are indexed for the first time")
    shown = json.loads(server.send("GET", "/v1/vacancies?limit=1"))["items"][0]["id"]
    shown = f"/v1/vacancies/{shown}"
    (folder / "bytes").write_bytes(server.send("GET", shown))
    bare = Program(folder, options.bare, str(folder / "bytes"))
    ratios = []
    for _ in range(3):
        rate, slow = wrk(server.address(shown), options.seconds)
        plain, _ = wrk(bare.address(shown), options.seconds)
        ratios.append(rate / plain)
        print(f"GET a vacancy: {rate:.0f}/s, p99 {slow:.1f} ms; a bare route with the same bytes: {plain:.0f}/s; "
              f"{rate / plain:.0%}")
    bare.stop()
    print(f"GET a vacancy: {statistics.median(ratios):.0%} of a bare route (goal 60 %)")

    resumes = sorted((checkout / "SampleData/data/resumes").glob("*.txt"))
    text = "\n".join(file.read_text() for file in resumes)[:4_000].rsplit("\n", 1)[0]
    script = folder / "match.lua"
    bytes_of_text = "".join(f"\\{byte:03d}" for byte in text.encode())
    script.write_text(
        f'wrk.method = "POST"\nwrk.body = "{bytes_of_text}"\nwrk.headers["Content-Type"] = "text/plain"\n')
    stop = threading.Event()
    posted = []

    def post():
        job = json.dumps({"title": "Data assistant", "description": "Essential\n- Excel\n- Record keeping"}).encode()
        while not stop.wait(0.05):
            began = time.monotonic()
            server.send("POST", "/v1/vacancies", job, "application/json")
            posted.append(time.monotonic() - began)

    thread = threading.Thread(target=post)
    thread.start()
    for clients in [8, 16]:
        rate, slow = wrk(server.address("/v1/matches"), options.seconds, clients, script)
        print(f"POST a match of {len(text.encode())} bytes against {options.vacancies}, {clients} clients, while posts go on: "
              f"{rate:.0f}/s, p99 {slow:.1f} ms (goal 1500/s, 20 ms)")
    stop.set()
    thread.join()
    print(f"posts meanwhile: {len(posted)}, slowest {max(posted) * 1000:.0f} ms")
    print(f"memory with {options.vacancies} vacancies: {server.memory() >> 20} MB")
    server.stop()

    post_vacancies(options, folder)

    if options.many:
        path = database(options, folder, options.many)
        fairway(options, folder, path).stop()
        server = fairway(options, folder, path)
        first = server.memory()
        for _ in range(50):
            server.send("POST", "/v1/matches", text.encode(), "text/plain")
        print(f"ready again with {options.many} vacancies in {server.started_in:.2f} s (goal 2 s); memory {first >> 20} MB, after matches "
              f"{server.memory() >> 20} MB (goal 250 MB)")
        server.stop()
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
