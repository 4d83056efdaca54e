"""Matches, posts, edits, reads and audits at once, as fast as the machine goes: no error, memory that stays, and the time of
the slowest in a hundred."""

import json
import threading
import time

from server import RESUME, Server, posting, require, require_sound, titles

CLIENTS = 8


def run(options, folder):
    server = Server(options, folder)
    for number in range(50):
        status, _ = server.ask("POST", "/v1/vacancies", posting(f"Standing {number}"), "application/json")
        require(status == 201, f"a first post is {status}")
    stop = threading.Event()
    results, errors = [], []
    threads = [threading.Thread(target=work, args=(server, number, stop, results, errors)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    memories = []
    end = time.monotonic() + options.seconds
    while time.monotonic() < end and not errors:
        time.sleep(max(0.2, options.seconds / 60))
        memories.append(server.memory())
    stop.set()
    for thread in threads:
        thread.join()
    require(not errors, errors[0] if errors else "")
    server.require_well("at the end")
    third = len(memories) // 3
    early, late = max(memories[third:2 * third]), max(memories[2 * third:])
    require(late < early + 48 * 1024 * 1024, f"memory went from {early >> 20} to {late >> 20} MB")
    for kind in sorted({kind for kind, _ in results}):
        times = sorted(took for other, took in results if other == kind)
        print(f"   {kind}: {len(times)}, median {at(times, 0.5):.1f} ms, p99 {at(times, 0.99):.1f} ms, slowest {times[-1] * 1000:.0f} ms")
    server.stop()
    require_sound(server.database, "at the end")
    print(f"   {len(results) / options.seconds:.0f} requests a second from {CLIENTS} clients, memory at most {early >> 20} MB in "
          f"the second third and {late >> 20} MB in the last, {len(titles(server.database))} vacancies")


def at(times, share):
    return times[min(len(times) - 1, int(len(times) * share))] * 1000


def work(server, number, stop, results, errors):
    client = server.client(timeout=60)
    mine = []
    step = number
    while not stop.is_set() and not errors:
        step += 1
        match step % 10:
            case 0:
                kind, wanted, asked = "post", 201, ("POST", "/v1/vacancies", posting(f"Client {number} step {step}"), "application/json")
            case 1 if mine:
                kind, wanted, asked = "edit", 200, ("PUT", f"/v1/vacancies/{mine[-1]}", posting(f"Edited {step}"), "application/json")
            case 2 if len(mine) > 10:
                kind, wanted, asked = "remove", 204, ("DELETE", f"/v1/vacancies/{mine.pop(0)}", None, None)
            case 3:
                kind, wanted, asked = "list", 200, ("GET", "/v1/vacancies?limit=20", None, None)
            case 4:
                kind, wanted, asked = "audit", (200, 404), ("GET", "/v1/audits/matches?by=district", None, None)
            case 5 | 6:
                kind, wanted, asked = "show", 200, ("GET", "/v1/vacancies/v000001", None, None)
            case _:
                kind, wanted, asked = "match", 200, ("POST", "/v1/matches?top=5", RESUME, "text/plain")
        began = time.monotonic()
        try:
            status, body = client.ask(*asked)
        except Exception as error:
            errors.append(f"{kind}: {error!r}: {server.tail()}")
            return
        results.append((kind, time.monotonic() - began))
        if status != wanted and not (isinstance(wanted, tuple) and status in wanted):
            errors.append(f"{kind}: {status}: {body[:300]}")
        elif kind == "post":
            mine.append(json.loads(body)["id"])
    client.close()
