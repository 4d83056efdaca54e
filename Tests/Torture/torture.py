#!/usr/bin/env python3
"""Breaks a running Fairway in every way that is known, and says what held. Run by `make torture`; nothing but Python's
own library, and the network only on loopback.

    torture.py [--program PATH] [--rounds N] [--requests N] [--seconds N] [--seed N] [PART…]

Parts: kill, faults, hostile, fuzz, load; all when none is named. Ends with 0 when everything held.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import faults
import fuzz
import hostile
import kills
import load
from server import Failure

PARTS = {"kill": kills.run, "faults": faults.run, "hostile": hostile.run, "fuzz": fuzz.run, "load": load.run}


def main():
    checkout = Path(__file__).resolve().parent.parent.parent
    parser = argparse.ArgumentParser(description="Breaks a running Fairway and says what held.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--program", default=str(checkout / ".build/debug/fairway"))
    parser.add_argument("--rounds", type=int, default=20, help="rounds of kill -9")
    parser.add_argument("--requests", type=int, default=10_000, help="hostile requests")
    parser.add_argument("--seconds", type=int, default=60, help="seconds of load, and of each fuzzed reader")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.checkout = checkout
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]}")
    if not os.access(options.program, os.X_OK):
        sys.exit(f"There is no program {options.program}; build it first.")
    failed = []
    for part in options.parts or PARTS:
        folder = Path(tempfile.mkdtemp(prefix="fairway-torture-"))
        start = time.monotonic()
        print(f"== {part}", flush=True)
        try:
            PARTS[part](options, folder)
            print(f"   held, {time.monotonic() - start:.0f} s", flush=True)
        except Failure as failure:
            failed.append(part)
            print(f"   FAILED: {failure}\n   seed {options.seed}, files in {folder}", flush=True)
            continue
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
