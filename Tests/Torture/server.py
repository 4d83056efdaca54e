"""A running `fairway serve`, and plain ways to talk to it."""

import http.client
import json
import os
import signal
import socket
import sqlite3
import subprocess
import time


class Failure(Exception):
    """Something that had to hold did not."""


def require(condition, words):
    if not condition:
        raise Failure(words)


class Server:
    """The program on a free port of loopback."""

    def __init__(self, options, folder, database=None, flags=()):
        self.options, self.folder, self.flags = options, folder, list(flags)
        self.database = str(database or folder / "fairway.sqlite")
        self.log = open(folder / "log", "ab")
        self.start()

    def start(self):
        began = time.monotonic()
        environment = {key: value for key, value in os.environ.items() if not key.startswith("FAIRWAY_")}
        environment["HOME"] = str(self.folder)
        self.process = subprocess.Popen(
            [self.options.program, "serve", "--port", "0", "--database", self.database, "--log-format", "json"]
            + self.flags,
            stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL, env=environment, cwd=self.folder)
        line = self.process.stdout.readline().decode()
        if not line.startswith("Fairway listens"):
            self.process.wait()
            raise Failure(f"the server did not start: {self.tail()}")
        self.port = int(line.rsplit(":", 1)[1])
        self.started_in = time.monotonic() - began

    def tail(self):
        with open(self.folder / "log", "rb") as log:
            return log.read()[-600:].decode("utf-8", "replace")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure("the server did not end within 30 seconds of SIGTERM")
        self.process.stdout.close()
        require(status == 0, f"the server ended with {status}: {self.tail()}")

    def is_running(self):
        return self.process.poll() is None

    def memory(self):
        """Resident bytes."""
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def connect(self, timeout=20):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def client(self, timeout=20):
        return Client(self.port, timeout)

    def ask(self, method, path, body=None, kind=None, timeout=20):
        """Status and body of one request on a connection of its own."""
        client = self.client(timeout)
        try:
            return client.ask(method, path, body, kind)
        finally:
            client.close()

    def require_well(self, words):
        require(self.is_running(), f"{words}: the server ended: {self.tail()}")
        status, body = self.ask("GET", "/healthz")
        require(status == 200, f"{words}: /healthz is {status}")


class Client:
    """One connection that is kept."""

    def __init__(self, port, timeout=20):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def ask(self, method, path, body=None, kind=None):
        headers = {"Content-Type": kind} if kind else {}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def close(self):
        self.connection.close()


def posting(title):
    return json.dumps({
        "@type": "JobPosting", "title": title,
        "description": "You will check data that trains our models.\nEssential\n- Excel\n- Record keeping\n- Customer service",
    }).encode()


RESUME = (
    b"Jordan Example\nWarehouse operative, Midland Parts Depot, Jan 2019 - present\n"
    b"Stock control with spreadsheets in Excel. Trained new starters and wrote the rota.\n"
    b"Volunteer, food bank, 2016 - 2018: kept the records, customer service.\n")


def require_sound(database, words):
    """SQLite's own checks, by another program than Fairway."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        result = connection.execute("PRAGMA integrity_check").fetchall()
        require(result == [("ok",)], f"{words}: integrity_check says {result[:3]}")
        require(not connection.execute("PRAGMA foreign_key_check").fetchall(), f"{words}: a reference leads nowhere")
    connection.close()


def titles(database):
    """Title by identifier of every stored vacancy, each of which must be whole."""
    stored = {}
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        for number, title, document, normalised in connection.execute(
                "SELECT number, title, posting, normalised FROM vacancy"):
            identifier = f"v{number:06d}"
            require(json.loads(document)["title"] == title, f"{identifier} is half stored")
            require(json.loads(normalised)["title"] == title, f"{identifier} is half stored")
            stored[identifier] = title
    connection.close()
    return stored


def run(options, folder, *arguments, database=None):
    """Runs the program once."""
    environment = {**os.environ, "HOME": str(folder)}
    if database:
        environment["FAIRWAY_DATABASE"] = str(database)
    return subprocess.run(
        [options.program, *arguments], env=environment, cwd=folder, capture_output=True, timeout=120)
