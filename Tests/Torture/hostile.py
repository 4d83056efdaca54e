"""Requests that no honest client sends, thousands of them: no crash, no hang, no answer that gives anything away, and
memory that stays where it is."""

import json
import os
import random
import select
import socket
import threading
import time

from server import RESUME, Server, posting, require, require_sound

THREADS = 8
# What an answer must never hold: files of the machine, words of the language or of SQL.
FORBIDDEN = [b"root:x:", b"PATH=", b"SQLite format", b"Fatal error", b".swift", b"SELECT ", b"INSERT ", b"near \""]


def run(options, folder):
    # Short times, so that slow clients are cut off while it runs.
    server = Server(options, folder, flags=["--idle-seconds", "2", "--request-seconds", "2"])
    chance = random.Random(options.seed)
    for number in range(3):
        server.ask("POST", "/v1/vacancies", posting(f"Kept {number}"), "application/json")
    watch = Watch(server)
    plan = [random.Random(chance.random()) for _ in range(options.requests)]
    warm = len(plan) // 5
    attack_all(server, plan[:warm])
    server.require_well("after a fifth")
    before = server.memory()
    attack_all(server, plan[warm:])
    slow_clients(server)
    time.sleep(3)
    server.require_well("at the end")
    after = server.memory()
    require(after < before + 64 * 1024 * 1024, f"memory went from {before >> 20} to {after >> 20} MB")
    status, body = server.ask("GET", "/metrics")
    lines = body.decode().split("\n")
    fives = [line for line in lines if line.startswith("fairway_http_requests_total") and 'status="500"' in line]
    require(not fives, f"there were answers of 500: {fives}")
    open_now = [line for line in lines if line.startswith("fairway_connections_open ")]
    require(open_now and float(open_now[0].split()[1]) < 20, f"connections are left: {open_now}")
    watch.stop()
    require(watch.seen, "the connections of the server could not be seen")
    require(not watch.outgoing, f"the server called out: {watch.outgoing}")
    total = json.loads(server.ask("GET", "/v1/vacancies?limit=1")[1])["total"]
    server.stop()
    require_sound(server.database, "at the end")
    print(f"   {len(plan)} requests, memory {before >> 20} MB after a fifth and {after >> 20} MB at the end, "
          f"{total} vacancies stored on the way")


class Watch:
    """Looks again and again at the connections of the server: each must be one that somebody on loopback opened to it."""

    def __init__(self, server):
        self.server, self.outgoing, self.done = server, set(), threading.Event()
        self.seen = 0
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def stop(self):
        self.done.set()
        self.thread.join()

    def look(self):
        process = f"/proc/{self.server.process.pid}"
        while not self.done.wait(0.05):
            own = set()
            for descriptor in os.listdir(f"{process}/fd"):
                try:
                    own.add(os.readlink(f"{process}/fd/{descriptor}"))
                except OSError:
                    pass
            for protocol in ["tcp", "tcp6", "udp", "udp6", "raw"]:
                with open(f"{process}/net/{protocol}") as file:
                    for line in file.readlines()[1:]:
                        words = line.split()
                        if f"socket:[{words[9]}]" not in own:
                            continue
                        self.seen += 1
                        if int(words[1].rsplit(":", 1)[1], 16) != self.server.port:
                            self.outgoing.add(f"{protocol} {words[1]} {words[2]}")


def attack_all(server, plan):
    failures = []
    lock = threading.Lock()
    work = iter(plan)

    def worker():
        while True:
            with lock:
                chance = next(work, None)
            if chance is None or failures:
                return
            name, attack = chance.choice(ATTACKS)
            try:
                answer = talk(server, attack(chance))
                if any(word in answer for word in FORBIDDEN):
                    failures.append(f"{name}: the answer gives something away: {answer[:300]}")
                if b"HTTP/1.1 500" in answer:
                    failures.append(f"{name}: 500")
                if b"\r\nSet-Cookie:" in answer or b"\r\nset-cookie:" in answer:
                    failures.append(f"{name}: a header was smuggled in")
            except TimeoutError:
                failures.append(f"{name}: no answer within 20 s")
            except OSError:
                if not server.is_running():
                    failures.append(f"{name}: the server ended: {server.tail()}")

    threads = [threading.Thread(target=worker) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    require(not failures, failures[0] if failures else "")


def talk(server, data):
    """Sends bytes and reads until the other side closes, or is silent after an answer."""
    with server.connect() as connection:
        view = memoryview(data)
        answer = b""
        while view:
            readable, writable, _ = select.select([connection], [connection], [], 20)
            if readable:
                part = connection.recv(65536)
                answer += part
                if not part:
                    return answer
            if writable:
                try:
                    view = view[connection.send(view[:262144]):]
                except (BrokenPipeError, ConnectionResetError):
                    return answer
        try:
            connection.shutdown(socket.SHUT_WR)
            while True:
                part = connection.recv(65536)
                if not part:
                    return answer
                answer += part
        except (ConnectionResetError, BrokenPipeError):
            return answer


def slow_clients(server):
    """Bytes in drops and answers never read: cut off, while others are answered."""
    held = []
    for number in range(50):
        connection = server.connect()
        connection.sendall([b"GET /healthz HTTP/1.1\r\nHost:", b"P",
                            b"POST /v1/matches HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 99999\r\n\r\n"][number % 3])
        held.append(connection)
    deadline = time.monotonic() + 8
    while time.monotonic() < deadline:
        for connection in held:
            try:
                connection.send(b"a")
            except OSError:
                pass
        status, _ = server.ask("GET", "/healthz")
        require(status == 200, f"while slow clients hold on, /healthz is {status}")
        time.sleep(0.4)
    cut = 0
    for connection in held:
        connection.settimeout(1)
        try:
            while connection.recv(65536):
                pass
            cut += 1
        except TimeoutError:
            pass
        except OSError:
            cut += 1
        connection.close()
    require(cut == len(held), f"{len(held) - cut} of {len(held)} slow clients are still there")


# MARK: attacks, each a function from a random source to bytes


def request(method, path, body=b"", kind="application/json", headers=b""):
    if isinstance(path, str):
        path = path.encode("utf-8", "surrogatepass")
    head = b"%s %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" % (method.encode(), path)
    if body or method in ("POST", "PUT", "PATCH"):
        head += b"Content-Type: %s\r\nContent-Length: %d\r\n" % (kind.encode(), len(body))
    return head + headers + b"\r\n" + body


POSTS = ["/v1/matches", "/v1/extract", "/v1/vacancies", "/v1/vacancies:check", "/v1/vacancies:batch"]
KINDS = ["text/plain", "application/json", "application/ld+json", "application/x-ndjson", "application/pdf",
         "text/plain; charset=utf-16", "multipart/form-data; boundary=x", "", ";;;", "text/", "*/*"]
PATHS = ["/", "/v1", "/v1/vacancies/v000001", "/v1/vacancies/v999999999999999999999", "/v1/vacancies/-1", "/v1/skills/",
         "/v1/skills/%F0%9F%92%A9", "/v1/skills/..%2f..%2fetc%2fpasswd", "/../../etc/passwd", "//", "/%00", "/%", "/%zz",
         "/v1/vacancies/%27%20OR%201%3D1--", "/v1/skills?q=%27;DROP%20TABLE%20vacancy;--", "/v1/skills?q=" + "%F0" * 60,
         "/v1/vacancies?cursor=" + "A" * 300, "/v1/vacancies?limit=99999999999999999999", "/v1/vacancies?limit=-1",
         "/v1/vacancies?limit=1&limit=2", "/v1/matches?postcode=" + "B" * 199, "/v1/courses?skill=%0d%0aSet-Cookie:a=b",
         "/v1/audits/matches?by=district%00", "*", "http://169.254.169.254/latest/meta-data", "x:y@z:1",
         "/v1/vacancies/" + "%2e%2e/" * 40, "/v1/skills?" + "&".join(["a=b"] * 500), "/?=&=&=", "/v1/skills?q=" + "a" * 9000]


def garbage(chance):
    return chance.randbytes(chance.choice([1, 10, 100, 4000]))


def malformed(chance):
    line = chance.choice([
        b"GET", b"GET /", b"GET / HTTP/1.1", b"GET / HTTP/9.9", b"GET  /  HTTP/1.1", b"get / http/1.1", b"\x00\x00", b"GET /\x00 HTTP/1.1",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET / HTTP/1.1\nHost: x\n",
        b"CONNECT evil:443 HTTP/1.1\r\nHost: evil", b"TRACE / HTTP/1.1\r\nHost: x", b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y",
        b"GET /healthz HTTP/1.1\r\n Host: x", b"GET /healthz HTTP/1.1\r\nHost : x", b"GET /healthz HTTP/1.1\r\nA\x00B: x",
        b"GET /healthz HTTP/1.1\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA"])
    return line + chance.choice([b"\r\n\r\n", b"\r\n", b"\n\n", b"", b"\r\r\n\n"])


def smuggled(chance):
    return chance.choice([
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 3\r\nContent-Length: 300\r\n\r\nabc",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: xchunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n1;" + b"a" * 50_000 + b"\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: -5\r\n\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nExcel"])


def path_trick(chance):
    return request(chance.choice(["GET", "HEAD", "DELETE", "PUT", "PATCH", "OPTIONS"]), chance.choice(PATHS))


def header_trick(chance):
    name = chance.choice([b"X-Request-Id", b"Accept", b"If-None-Match", b"If-Match", b"Idempotency-Key", b"Authorization",
                          b"traceparent", b"Fairway-Postcode", b"Content-Encoding", b"Range", b"Forwarded", b"Cookie", b"Origin"])
    value = chance.choice([b"", b"\x80\xff", b"a\x0bb", b'"' * 200, b"*", b"," * 3000, b"gzip, br", b"%0d%0aSet-Cookie:%20a=b", b"Bearer " + b"A" * 9000,
                           b"bytes=0-18446744073709551616", b"W/\"" + b"x" * 500 + b"\"", "é\u202e".encode(), b"a\rSet-Cookie: a=b", b"a\r\n\tSet-Cookie: a=b"])
    method, path, body = chance.choice([("GET", "/v1/vacancies/v000001", b""), ("POST", "/v1/vacancies", posting("With odd headers")), ("GET", "/healthz", b"")])
    return request(method, path, body, headers=name + b": " + value + b"\r\n")


def many_headers(chance):
    count, length = chance.choice([(2_000, 10), (90, 3_000), (1, 70_000), (99, 100)])
    return request("GET", "/healthz", headers=b"".join(b"X-%d: %s\r\n" % (n, b"a" * length) for n in range(count)))


def long_address(chance):
    return request("GET", "/v1/skills?q=" + chance.choice(["a", "%41", "+", "&"]) * chance.choice([3_000, 30_000, 300_000]))


def odd_body(chance):
    path, kind = chance.choice(POSTS), chance.choice(KINDS)
    body = chance.choice([
        b"", b"\x00" * 3_000, b"\xff\xfe" + "Excel".encode("utf-16-le"), b"\xc0\x80\xed\xa0\x80", b"[" * 100_000, b'{"a":' * 50_000, b"[[]" * 20_000,
        b"\xef\xbb\xbf" + posting("With a mark"), b'{"title": "\\ud800", "description": "\\u0000"}', b'{"title": 1e999, "description": {}}',
        b'{"title": "x", "title": "y", "description": "Excel"}', b"'; DROP TABLE vacancy; --", b'{"title": "\'; DROP TABLE vacancy; --", "description": "Excel"}',
        b"%PDF-1.7" + chance.randbytes(2_000), b"PK\x03\x04" + chance.randbytes(2_000), b"\x1f\x8b\x08" + chance.randbytes(500), b"null", b"[]", b"{}", b"0", b'""',
        b'{"basics": null, "work": [null, 1, "x", {"summary": 5}], "skills": {"name": []}}',
        b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", b"=cmd|' /C calc'!A0",
        b'{"@context": "http://169.254.169.254/x", "@type": "JobPosting", "title": "x", "description": "Excel"}', RESUME * 20,
        b'{"title": "a", "description": "' + b"a" * 200_000 + b'"}', ("e\u0301" * 20_000).encode(), ("\u202e\u200d\ufeff\U0001F468" * 5_000).encode(),
        b"Excel " * 20_000, b"(" * 30_000, b"2019-01 - " * 5_000, b"- " * 40_000, b"\n" * 100_000, ("\u1e9e\u0130" * 10_000).encode(),
        b"{" + b",".join(b'"k%d": 1' % n for n in range(30_000)) + b"}", b"[" + b"1," * 100_000 + b"1]", b'{"title": "x", "description": "Excel", "baseSalary": {"value": 1e308}}'])
    return request("POST", path, body, kind)


def oversized(chance):
    head = b"POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n" % chance.choice(POSTS).encode()
    size = chance.choice([5, 9]) * 1024 * 1024
    if chance.random() < 0.5:
        return head + b"Content-Length: %d\r\n\r\n" % size + b"a" * size
    return head + b"Transfer-Encoding: chunked\r\n\r\n" + (b"80000\r\n" + b"a" * 0x80000 + b"\r\n") * (size // 0x80000) + b"0\r\n\r\n"


def broken_off(chance):
    whole = request("POST", "/v1/vacancies", posting("Broken off"))
    return whole[: chance.randrange(len(whole))]


def pipelined(chance):
    return (b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * chance.choice([2, 50, 400])) + request("GET", "/healthz")


ATTACKS = [
    ("garbage", garbage), ("malformed", malformed), ("smuggled", smuggled), ("path trick", path_trick), ("path trick", path_trick),
    ("header trick", header_trick), ("header trick", header_trick), ("many headers", many_headers), ("long address", long_address),
    ("odd body", odd_body), ("odd body", odd_body), ("odd body", odd_body), ("broken off", broken_off), ("pipelined", pipelined),
] + [("oversized", oversized)]
