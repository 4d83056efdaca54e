"""A disk that is full or read-only, a database that is locked, deleted or cut short, a torn log, a clock set back: the
error is clear, reads go on, and storing works again when the cause has gone."""

import json
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from server import RESUME, Failure, Server, posting, require, require_sound, run as program, titles


def run(options, folder):
    for name, part in [
            ("a locked database", locked), ("a deleted database", deleted), ("a database cut short", cut_short),
            ("a torn log", torn_log), ("a clock set back", clock), ("a full disk", full_disk),
            ("a read-only disk", read_only)]:
        own = folder / name.replace(" ", "-")
        own.mkdir()
        outcome = part(options, own)
        print(f"   {name}: {outcome or 'held'}", flush=True)


def filled(options, folder, **settings):
    server = Server(options, folder, **settings)
    for number in range(5):
        status, _ = server.ask("POST", "/v1/vacancies", posting(f"Kept {number}"), "application/json")
        require(status == 201, f"a first post is {status}")
    return server


def require_reads(server, words):
    for method, path, body in [
            ("GET", "/healthz", None), ("GET", "/v1/vacancies/v000001", None), ("GET", "/metrics", None),
            ("POST", "/v1/matches", RESUME), ("GET", "/v1/skills?q=excel", None)]:
        status, _ = server.ask(method, path, body, "text/plain" if body else None)
        require(status == 200, f"{words}: {method} {path} is {status}")


def require_refused(server, words, ready=503):
    status, body = server.ask("POST", "/v1/vacancies", posting("Refused"), "application/json")
    require(status == 503, f"{words}: a post is {status}")
    problem = json.loads(body)
    require(problem["detail"] and problem["remedy"] and problem["requestId"], f"{words}: the problem says too little")
    require(not any(word in body.decode().lower() for word in ["sqlite", "/tmp", "insert", "errno"]),
            f"{words}: the problem says too much: {body}")
    if ready:
        status, _ = server.ask("GET", "/readyz")
        require(status == ready, f"{words}: /readyz is {status}")


def require_stores(server, words):
    status, body = server.ask("POST", "/v1/vacancies", posting("Stored again"), "application/json")
    require(status == 201, f"{words}: a post afterwards is {status}: {server.tail()}")
    status, _ = server.ask("GET", "/readyz")
    require(status == 200, f"{words}: /readyz afterwards is {status}")
    identifier = json.loads(body)["id"]
    require(titles(server.database).get(identifier) == "Stored again", f"{words}: what was acknowledged is not there")


def locked(options, folder):
    server = filled(options, folder)
    other = sqlite3.connect(server.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    require_reads(server, "locked")
    require_refused(server, "locked")
    other.execute("ROLLBACK")
    other.close()
    require_stores(server, "locked")
    server.stop()


def deleted(options, folder):
    server = filled(options, folder)
    database = Path(server.database)
    aside = folder / "aside"
    aside.mkdir()
    for file in folder.glob("fairway.sqlite*"):
        shutil.copy(file, aside / file.name)
    for file in folder.glob("fairway.sqlite*"):
        file.unlink()
    require_reads(server, "deleted")
    require_refused(server, "deleted")
    require(not database.exists(), "deleted: an empty database took its place")
    for file in aside.iterdir():
        shutil.copy(file, folder / file.name)
    require_reads(server, "put back")
    require_stores(server, "put back")
    require(len(titles(server.database)) == 6, "put back: vacancies are missing")
    server.stop()
    require_sound(server.database, "put back")


def cut_short(options, folder):
    server = filled(options, folder)
    backup = program(options, folder, "backup", "copy", database=server.database)
    require(backup.returncode == 0, f"backup: {backup.stderr}")
    for share in [0, 0.5]:
        words = f"cut to {share:.0%}"
        size = os.path.getsize(server.database)
        os.truncate(server.database, int(size * share))
        status, _ = server.ask("GET", "/healthz")
        require(status == 200, f"{words}: /healthz is {status}")
        status, body = server.ask("POST", "/v1/vacancies", posting("After the cut"), "application/json")
        require(status in (201, 503), f"{words}: a post is {status}")
        require(share > 0 or status == 503, f"{words}: a post is acknowledged")
        restored = program(options, folder, "restore", "copy", "--replace", database=server.database)
        require(restored.returncode == 0, f"{words}: restore: {restored.stderr}")
        require_reads(server, f"restored after {words}")
        require_stores(server, f"restored after {words}")
        require_sound(server.database, f"restored after {words}")
    server.stop()
    os.truncate(server.database, os.path.getsize(server.database) // 2)
    try:
        Server(options, folder).kill()
    except Failure:
        require("Traceback" not in server.tail() and "Fatal" not in server.tail(), f"a crash: {server.tail()}")
    check = program(options, folder, "database", "check", database=server.database)
    require(check.returncode in (1, 78), f"database check is {check.returncode}: {check.stdout}{check.stderr}")


def torn_log(options, folder):
    server = filled(options, folder)
    server.kill()
    log = server.database + "-wal"
    require(os.path.exists(log) and os.path.getsize(log) > 0, "there is no log to tear")
    whole = Path(log).read_bytes()
    kept = None
    for size in [len(whole), len(whole) - 1, len(whole) - 2_000, len(whole) // 2, 40, 0]:
        for file in folder.glob("fairway.sqlite-shm"):
            file.unlink()
        Path(log).write_bytes(whole[:size])
        shutil.copy(server.database, folder / "main")
        server.start()
        require(server.ask("GET", "/readyz")[0] == 200, f"torn at {size}: not ready")
        status, body = server.ask("GET", "/v1/vacancies?limit=100")
        total = json.loads(body)["total"]
        require(kept is None or total <= kept, f"torn at {size}: {total} vacancies")
        require(size < len(whole) or total == 5, f"the whole log gives {total} vacancies")
        kept = total
        server.kill()
        require_sound(server.database, f"torn at {size}")
        shutil.copy(folder / "main", server.database)
    # Rubbish in the middle: everything before it holds.
    Path(log).write_bytes(whole[: len(whole) // 2] + os.urandom(4_096) + whole[len(whole) // 2 + 4_096:])
    for file in folder.glob("fairway.sqlite-shm"):
        file.unlink()
    server.start()
    require(server.ask("GET", "/readyz")[0] == 200, "rubbish in the log: not ready")
    require_stores(server, "rubbish in the log")
    server.stop()
    require_sound(server.database, "rubbish in the log")


def clock(options, folder):
    library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    server = filled(options, folder)
    server.stop()
    if not library:
        return "left out, libfaketime is not installed"
    own = options.program
    try:
        for when in ["2001-01-01 00:00:00", "2031-06-01 00:00:00", "1970-01-02 00:00:00"]:
            shim = folder / "shim"
            # By way of env: the library adds to the environment of the first process it is loaded into, and the
            # language finds the arguments beside an environment that nobody moved.
            shim.write_text(f"#!/bin/sh\nexport LD_PRELOAD={library} FAKETIME='@{when}'\nexec env {own} \"$@\"\n")
            shim.chmod(0o755)
            options.program = str(shim)
            server.start()
            require_stores(server, f"at {when}")
            require_reads(server, f"at {when}")
            server.stop()
            require_sound(server.database, f"at {when}")
    finally:
        options.program = own


def mounted(folder, size):
    place = folder / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True)
    return place if done.returncode == 0 else None


def fill(path):
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        while os.write(descriptor, b"x" * 4096):
            pass
    except OSError:
        os.close(descriptor)


def full_disk(options, folder):
    place = mounted(folder, "24m")
    if not place:
        return "left out, only root can mount a small disk"
    try:
        server = filled(options, folder, database=place / "fairway.sqlite")
        filler = place / "filler"
        fill(filler)
        refused = 0
        acknowledged = []
        for number in range(400):
            status, body = server.ask("POST", "/v1/vacancies", posting(f"On a full disk {number}"), "application/json")
            require(status in (201, 503), f"full: a post is {status}")
            if status == 201:
                acknowledged.append(json.loads(body)["id"])
            else:
                refused += 1
                if refused == 3:
                    break
        require(refused, "full: every post was stored")
        require_refused(server, "full")
        require_reads(server, "full")
        backup = program(options, folder, "backup", str(place / "copy"), database=server.database)
        require(backup.returncode == 73, f"full: backup is {backup.returncode}: {backup.stderr}")
        require(not (place / "copy").exists() and not (place / "copy.partial").exists(), "full: half a backup is there")
        filler.unlink()
        require_stores(server, "after the full disk")
        stored = titles(server.database)
        require(all(name in stored for name in acknowledged), "after the full disk: an acknowledged post is lost")
        server.stop()
        require_sound(server.database, "after the full disk")
    finally:
        if "server" in locals() and server.is_running():
            server.kill()
        subprocess.run(["umount", str(place)])


def read_only(options, folder):
    """The kernel lets no disk become read-only while a file on it is open for writing, so the service is started on one."""
    place = mounted(folder, "32m")
    if not place:
        return "left out, only root can mount a small disk"
    remount = lambda how: subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)
    server = filled(options, folder, database=place / "fairway.sqlite")
    try:
        server.stop()
        remount("ro")
        once = program(options, folder, "serve", "--port", "0", database=server.database)
        require(once.returncode == 73, f"read-only: serve ends with {once.returncode}: {once.stderr}")
        require(once.stderr.startswith(b"fairway: ") or b"fairway: " in once.stderr, f"read-only: {once.stderr}")
        backup = program(options, folder, "backup", str(place / "copy"), database=server.database)
        require(backup.returncode == 73, f"read-only: backup is {backup.returncode}: {backup.stderr}")
        remount("rw")
        server.start()
        require_reads(server, "writable again")
        require_stores(server, "writable again")
        server.stop()
        require_sound(server.database, "writable again")
    finally:
        if server.is_running():
            server.kill()
        subprocess.run(["umount", str(place)])
