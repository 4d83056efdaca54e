"""Rounds of kill -9 while several clients post: what was acknowledged is there, and nothing is half there."""

import json
import random
import threading
import time

from server import Server, posting, require, require_sound, titles

CLIENTS = 4
LONGEST_START = 2.0
# More than these are put aside with their database: a restart loads every vacancy.
MOST_VACANCIES = 5_000


def run(options, folder):
    chance = random.Random(options.seed)
    server = Server(options, folder)
    acknowledged, gone, posted, removed = {}, set(), 0, 0
    slowest = 0.0
    for round_number in range(options.rounds):
        stop = threading.Event()
        threads = [
            threading.Thread(target=post, args=(server, f"Round {round_number} client {client}", acknowledged, gone, stop))
            for client in range(CLIENTS)]
        for thread in threads:
            thread.start()
        # Some while the first posts are still on their way, some in the middle of many.
        wait = chance.choice([0.02, 0.2, 0.6]) * (0.5 + chance.random())
        time.sleep(wait)
        server.kill()
        stop.set()
        for thread in threads:
            thread.join()
        began = time.monotonic()
        server.start()
        status, _ = server.ask("GET", "/readyz")
        require(status == 200, f"round {round_number}: /readyz is {status} after the restart")
        slowest = max(slowest, time.monotonic() - began)
        stored = titles(server.database)
        lost = [name for name, title in acknowledged.items() if name not in gone and stored.get(name) != title]
        require(not lost, f"round {round_number}: {len(lost)} acknowledged vacancies are lost, {lost[:3]}")
        back = [name for name in gone if name in stored]
        require(not back, f"round {round_number}: removed vacancies are back, {back[:3]}")
        require_sound(server.database, f"round {round_number}")
        if (round_number + 1) % 20 == 0:
            print(f"   {round_number + 1} rounds, {posted + len(acknowledged)} acknowledged posts", flush=True)
        if len(acknowledged) > MOST_VACANCIES or round_number + 1 == options.rounds:
            server.stop()
            posted, removed = posted + len(acknowledged), removed + len(gone)
            acknowledged, gone = {}, set()
            if round_number + 1 < options.rounds:
                server.database = str(folder / f"after-{round_number}.sqlite")
                server.start()
    require(posted >= options.rounds, f"only {posted} posts were acknowledged")
    require(slowest < LONGEST_START, f"the slowest restart took {slowest:.2f} s")
    print(f"   {options.rounds} rounds, {posted} acknowledged posts and {removed} removals, none lost; "
          f"slowest restart until ready {slowest:.2f} s")


def post(server, name, acknowledged, gone, stop):
    """Posts until the server is gone; now and then removes one of its own."""
    number = 0
    client = server.client()
    try:
        while not stop.is_set():
            title = f"{name} number {number}"
            status, body = client.ask("POST", "/v1/vacancies", posting(title), "application/json")
            if status == 201:
                identifier = json.loads(body)["id"]
                acknowledged[identifier] = title
                if number % 5 == 4:
                    status, _ = client.ask("DELETE", f"/v1/vacancies/{identifier}")
                    if status == 204:
                        gone.add(identifier)
                    else:
                        acknowledged.pop(identifier)
            number += 1
    except Exception:
        # The server is gone. What was not acknowledged may be there or not; a removal that was on its way, too.
        if number % 5 == 4 and "identifier" in locals() and identifier not in gone and status == 201:
            acknowledged.pop(identifier, None)
    finally:
        client.close()
