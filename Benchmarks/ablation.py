#!/usr/bin/env python3
"""What each part of the score of texts is worth: the ranking of collections with graded adverts, whole and with one part
left out. A folder for each collection: docs.jsonl (id, text, perhaps title), queries.jsonl (id, text), qrels.txt.

    ablation.py COLLECTION... [--fairway PATH]
"""

import argparse
import json
import math
import subprocess
import tempfile
from pathlib import Path

SIGNALS = ["words", "kind", "skills"]


def grades(path):
    found = {}
    for line in path.read_text().splitlines():
        query, _, document, grade = line.split()
        found.setdefault(query, {})[document] = int(grade)
    return found


def rankings(options, docs, queries, leave_out):
    command = [options.fairway, "match", "--format", "trec", "--vacancies", str(docs)]
    command += [word for signal in leave_out for word in ["--leave-out", signal]]
    with open(queries) as given:
        run = subprocess.run(command, stdin=given, capture_output=True, text=True, check=True).stdout
    found = {}
    for line in run.splitlines():
        query, _, document, *_ = line.split()
        found.setdefault(query, []).append(document)
    return found


def gain(graded, ranked, most=None):
    """nDCG@10 in percent; with `most`, documents graded above it are left out, so that it measures how what is related is ranked."""
    values = []
    for query, grade in graded.items():
        kept = {document: value for document, value in grade.items() if most is None or value <= most}
        if not any(kept.values()):
            continue
        order = [kept.get(document, 0) for document in ranked.get(query, []) if document in kept or document not in grade]
        ideal = sorted(kept.values(), reverse=True)

        def total(list):
            return sum(value / math.log2(place + 2) for place, value in enumerate(list[:10]))

        values.append(total(order) / total(ideal))
    return 100 * sum(values) / len(values)


def main():
    checkout = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description="What each part of the score of texts is worth.")
    parser.add_argument("collections", nargs="+", type=Path)
    parser.add_argument("--fairway", default=str(checkout / ".build/release/fairway"))
    options = parser.parse_args()
    print(f"{'nDCG@10':34}{'whole':>8}" + "".join(f"{'no ' + signal:>11}" for signal in SIGNALS))
    for collection in options.collections:
        graded = grades(collection / "qrels.txt")
        with tempfile.TemporaryDirectory() as folder:
            untitled = Path(folder) / "docs.jsonl"
            documents = [json.loads(line) for line in (collection / "docs.jsonl").read_text().splitlines()]
            untitled.write_text(
                "".join(json.dumps({"id": each["id"], "text": each["text"]}) + "\n" for each in documents))
            tasks = [("", collection / "docs.jsonl", None)]
            if any("title" in each for each in documents):
                tasks.append((", text only", untitled, None))
            if max(grade for each in graded.values() for grade in each.values()) > 1:
                tasks.append((", the best left out", collection / "docs.jsonl", 1))
            for name, docs, most in tasks:
                figures = [
                    gain(graded, rankings(options, docs, collection / "queries.jsonl", leave_out), most)
                    for leave_out in [[]] + [[signal] for signal in SIGNALS]]
                print(f"{collection.name + name:34}{figures[0]:8.1f}" + "".join(f"{each:11.1f}" for each in figures[1:]))


if __name__ == "__main__":
    main()
