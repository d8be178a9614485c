#!/usr/bin/env python3
"""The page of a nightly run: how long it takes to read, judge and draw it, and how large it is.

Ends with 1 where it is larger than it may be, or takes longer than so many times what Python needs to read the file: an absolute
time would say more of the machine than of the program. The best of five counts on both sides.

usage: page.py BENCH FOLDER
"""

import json
import pathlib
import subprocess
import sys
import time

BYTES = 1_500_000
# It took 5 to 7 times as long on two noisy cores; on two quiet ones that was about a second.
READINGS = 12
REPEATS = 5


def main(bench, folder):
    large, page = pathlib.Path(folder, "large.json"), pathlib.Path(folder, "large.html")
    subprocess.run([pathlib.Path(__file__).with_name("run.py"), "reports/latest.json", large], check=True)
    reading = best(lambda: json.loads(large.read_bytes()))
    report = [bench, "report", large, "--format", "html", "--output", page]
    drawing = best(lambda: subprocess.run(report, check=True, stdout=subprocess.DEVNULL))
    size = page.stat().st_size
    print(f"its page: {drawing:.2f} s, {drawing / reading:.1f} of at most {READINGS} readings by Python; {size} bytes of at most {BYTES}")
    sys.exit(size > BYTES or drawing > READINGS * reading)


def best(work):
    return min(timed(work) for _ in range(REPEATS))


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*sys.argv[1:])
