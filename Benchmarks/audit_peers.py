"""Times the fairness audit beside fairlearn and aequitas on the same rows, in one run.

    python3 Benchmarks/audit_peers.py [--rows 1000000] [--fairway .build/release/fairway]

fairlearn and aequitas compute selection rates and ratios only; Fairway computes every figure of the definitions except the
bootstrap intervals. All three begin with the same CSV file. Install the two in a virtual environment outside this
repository: pip install fairlearn aequitas
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time


def write_rows(path, rows, communities=10, vacancies=100):
    """Every resident is scored for each of `vacancies` vacancies; ranks go by score, equal ones by resident."""
    residents = rows // vacancies
    generator = random.Random(20260101)
    scores = [[generator.randrange(10**6) for _ in range(vacancies)] for _ in range(residents)]
    ranks = [[0] * vacancies for _ in range(residents)]
    for vacancy in range(vacancies):
        order = sorted(range(residents), key=lambda resident: (-scores[resident][vacancy], resident))
        for place, resident in enumerate(order):
            ranks[resident][vacancy] = place + 1
    with open(path, "w") as file:
        file.write("resident_id,vacancy_id,community,rank,score,selected\n")
        for resident in range(residents):
            community = resident % communities
            file.writelines(
                f"r{resident:07d},v{vacancy:04d},C{community:02d},{ranks[resident][vacancy]},"
                f"{scores[resident][vacancy] / 1e6},{int(ranks[resident][vacancy] <= 10)}\n"
                for vacancy in range(vacancies)
            )
    return residents * vacancies


def timed(name, call):
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    call()
    after, done = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) + (
        done.ru_utime + done.ru_stime - children.ru_utime - children.ru_stime
    )
    wall = time.perf_counter() - wall
    print(f"{name:<44} {wall:8.1f} s, {cpu:8.1f} s of processor", flush=True)
    return cpu


def fairlearn_rates(path):
    import pandas
    from fairlearn.metrics import MetricFrame, selection_rate

    def call():
        data = pandas.read_csv(path)
        frame = MetricFrame(
            metrics=selection_rate,
            y_true=data["selected"],
            y_pred=data["selected"],
            sensitive_features=data["community"],
        )
        return frame.by_group, frame.ratio()

    return call


def aequitas_rates(path):
    import pandas
    from aequitas.bias import Bias
    from aequitas.group import Group

    def call():
        data = pandas.read_csv(path)
        frame = pandas.DataFrame(
            {"score": data["selected"], "label_value": data["selected"], "community": data["community"].astype(str)}
        )
        counts, _ = Group().get_crosstabs(frame, attr_cols=["community"])
        return Bias().get_disparity_major_group(counts, original_df=frame)

    return call


def main():
    parser = argparse.ArgumentParser(description="Times the fairness audit beside fairlearn and aequitas.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--fairway", default=".build/release/fairway")
    parser.add_argument("--bootstrap", action="store_true", help="bootstrap intervals too, in Fairway")
    arguments = parser.parse_args()
    if not os.path.exists(arguments.fairway):
        sys.exit(f"{arguments.fairway} is not there; build it first, or name it with --fairway.")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "records.csv")
        rows = write_rows(path, arguments.rows)
        print(f"{rows:,} rows, 10 communities")
        command = [arguments.fairway, "audit", "--input", path, "--format", "json"]
        if not arguments.bootstrap:
            command.append("--quick")

        def fairway():
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        own = timed("Fairway, every figure", fairway)
        for name, call in [("fairlearn, selection rates", fairlearn_rates), ("aequitas, rates and ratios", aequitas_rates)]:
            try:
                # Loading the library is not measured; starting Fairway is.
                other = timed(name, call(path))
                print(f"    {other / own:.2f} times the processor time of Fairway")
            except ImportError as missing:
                print(f"{name:<44} skipped: {missing.name} is not installed (pip install {name.split(',')[0]}).")


if __name__ == "__main__":
    main()
