#!/usr/bin/env python3
"""Writes a history of made-up nights: what a trend page is tried with. The same arguments write the same bytes.

usage: nights.py FOLDER NIGHTS SCENARIOS [--plain]

Every scenario has three arms and ten pairs. Unless --plain is given, some get worse or better on a night, one of these is accepted,
some nights are missing, a first arm spends nothing, a lease leaks, the load of one changes, and names try to break the page.
"""

import json
import pathlib
import random
import sys
from datetime import date, timedelta

ARMS = ["withoutCancellation", "queueOnly", "withCancellation"]
PAIRS = 10
FIRST = date(2024, 1, 1)
# By metric: mean in the first and in the last arm, and scatter of a pair as a share.
METRICS = {
    "attempts": (400, 420, 0), "abandonment.inService": (0.3, 0.3, 0), "answered": (250, 300, 0.02),
    "abandonment": (0.35, 0.34, 0.02), "goodput": (80, 110, 0.03), "failures": (0, 0, 0),
    "integrity.leasesLeaked": (0, 0, 0), "integrity.strayCancels": (0, 0, 0), "integrity.stuckWaiters": (0, 0, 0),
    "work.total": (500000, 410000, 0), "work.useful": (350000, 390000, 0.02), "work.orphaned": (120000, 4000, 0.05),
    "hold.total": (28, 21, 0.02), "hold.useful": (19, 20, 0.02), "hold.doomed": (3, 1, 0.05), "hold.orphaned": (6, 0.4, 0.06),
    "cpu.useful": (1.9, 1.9, 0.03), "cpu.doomed": (0.3, 0.1, 0.05), "cpu.orphaned": (0.7, 0.06, 0.08), "cpu.process": (3, 2.4, 0.03),
    "pool.utilisation": (0.9, 0.7, 0.02), "pool.wait.mean": (0.2, 0.05, 0.1), "memory.peak": (6.1e7, 5.4e7, 0.02),
    "memory.orphaned": (3e6, 2e5, 0.2), "response.p50": (0.05, 0.04, 0.05), "response.p99": (0.9, 0.6, 0.1),
    "response.all.p99": (1.4, 1.1, 0.1), "cancellation.latency.p50": (0.03, 0.0004, 0.1), "cancellation.latency.p99": (0.1, 0.004, 0.3),
    "cancellation.late": (0, 3, 0), "orphans.mean": (2, 0.1, 0.1), "drain.time": (0.4, 0.1, 0.2),
    "upstream.cpu": (1.1, 0.8, 0.05), "upstream.cpu.orphaned": (0.3, 0.02, 0.1),
}
NAMES = [
    "http-call/exponential", "database-query/paced/exponential", "<script>alert(1)</script>/{{title}}",
    "検索-キャンセルなし-長い名前のシナリオ/shutdown", "a|pipe *and* `more` \"quotes\" & 'such'",
    "a-scenario-with-a-name-that-is-far-too-long-for-any-column-of-any-table-or-chart/it/goes/on/and/on",
]


def main(folder, nights, scenarios, plain):
    folder.mkdir(parents=True, exist_ok=True)
    noise = random.Random(7)
    names = [f"scenario-{number}/exponential" for number in range(scenarios)]
    if not plain:
        names = [f"{NAMES[number]}" if number < len(NAMES) else name for number, name in enumerate(names)]
    # What a pair's plan asks for is the same every night.
    plans = [[1 + 0.3 * noise.random() for _ in range(PAIRS)] for _ in names]
    for night in range(nights):
        if not plain and night % 17 == 5:
            continue
        (folder / f"{run(night)}.run").write_text(text(night, nights, names, plans, noise, plain))
    if not plain:
        accept(folder, names, nights)


def run(night):
    return f"{FIRST + timedelta(days=night):%Y%m%d}T020000Z-{night:04x}"


def text(night, nights, names, plans, noise, plain):
    header = {
        "command": "bench run --profile nightly", "failedTrials": 0, "history": 1, "host": host(night), "interrupted": False,
        "method": 3, "profile": "nightly", "run": run(night),
        "scenarios": [scenario(name, number, night, nights, plain) for number, name in enumerate(names)],
        "seed": 1, "startedAt": f"{FIRST + timedelta(days=night):%Y-%m-%d}T02:00:00Z", "suite": "made-up" if plain else "<made> & \"up\"",
    }
    lines = []
    for number in range(len(names)):
        for metric in sorted(METRICS):
            for arm in range(len(ARMS)):
                lines.append(f"{number} {metric} {arm} {column(night, nights, number, metric, arm, plans[number], noise, plain)}")
    return json.dumps(header, separators=(",", ":"), sort_keys=True, ensure_ascii=False) + "\n" + "\n".join(lines) + f"\nend {len(lines)}\n"


def host(night):
    return {
        "buildConfiguration": "release", "commit": f"{(night // 3 * 2654435761) % 2**40:010x}", "cores": 4, "cpuModel": "A CPU",
        "kernel": "6.1.0-32", "memoryBytes": 8589934592, "system": "Linux", "toolchain": "6.3",
    }


def scenario(name, number, night, nights, plain):
    changed = not plain and number == 5 and night > nights // 2
    return {
        "arms": ARMS, "capacity": 8, "load": ["arrivals: poisson 90/s" if changed else "arrivals: poisson 80/s", "patience: exponential 400 ms"],
        "name": name, "pairs": PAIRS, "pattern": "exponential", "summary": "Clients leave after an exponential time while the work goes on.",
        "window": 3, "workUnit": "steps",
    }


def column(night, nights, number, metric, arm, plan, noise, plain):
    first, last, scatter = METRICS[metric]
    mean = (first, (first + last) / 2, last)[arm] * level(night, nights, number, metric, arm, plain)
    if scatter == 0:
        return " ".join(str(round(mean * share)) if mean > 1 else f"{mean:.6g}" for share in plan)
    shared = 1 + 0.01 * noise.gauss(0, 1)
    return " ".join(f"{max(0, mean * share * shared * (1 + scatter * noise.gauss(0, 1))):.7g}" for share in plan)


def level(night, nights, number, metric, arm, plain):
    """By how much more than usual."""
    if plain:
        return 1.3 if number % 10 == 0 and metric == "hold.orphaned" and arm == 2 and night > nights // 2 else 1
    since = night - nights
    if arm == 2 and number == 0 and metric in ("hold.orphaned", "cpu.orphaned") and since >= -12:
        return 1.4
    if arm == 2 and number == 1 and metric == "cancellation.latency.p50" and since >= -20:
        return 2.5
    if arm == 2 and number == 2 and metric == "hold.orphaned" and since >= -4:
        return 2
    if arm == 2 and number == 3 and metric == "cpu.orphaned" and since >= -nights // 2:
        return 0.6
    if arm == 0 and number == 4 and metric == "upstream.cpu.orphaned" and night % 9 == 0:
        return 0
    return 1


def accept(folder, names, nights):
    shown = run(nights - 19 if (nights - 19) % 17 != 5 else nights - 18)
    day = FIRST + timedelta(days=nights - 19)
    acceptance = {
        "acceptance": 1, "acceptedAt": f"{day:%Y-%m-%d}T09:00:00Z", "figure": "cancellation.latency.p50.perHold",
        "reason": "the new client <b>closes</b> more slowly, see #123", "run": shown, "scenario": names[1],
        "startedAt": f"{day:%Y-%m-%d}T02:00:00Z", "until": f"{FIRST + timedelta(days=nights + 60):%Y-%m-%d}",
    }
    (folder / "accepted").mkdir(exist_ok=True)
    (folder / "accepted" / "one.json").write_text(json.dumps(acceptance))


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] == ["--plain"])
