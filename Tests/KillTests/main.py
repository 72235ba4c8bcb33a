"""Kills a program that runs graphs at random moments, and checks what its file holds then.

    run [--kills 200] [--seed S] [--mode sync|async|exit|atomic] [--target PATH]
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from effects import Effects
from ledger import Ledger, bare
from target import Moment, Target

MODES = ["sync", "async", "exit", "atomic"]
COLUMNS = [
    # Kills; runs that returned; checkpoints read and compared; effects with a result in the journal.
    "mode", "kills", "runs", "checkpoints", "effects",
    # Results taken from the journal; effects in doubt after a kill, those of them that had happened; repetitions.
    "replayed", "in doubt", "happened", "repeated", "violations",
]


def reference(target: Target) -> dict[tuple[int, int], dict]:
    """The states of runs that nobody kills, by kind and turn."""
    lines = [line for line in target.run("reference") if line["about"] == "reference"]
    return {(int(line["thread"][1:]), line["state"]["turn"]): bare(line["state"]) for line in lines}


def check(target: Target, ledger: Ledger, said: list[dict], everything: bool = False) -> None:
    """Opens the file in a fresh process and compares; then has SQLite look at it."""
    touched = ledger.hear(said)
    if everything:
        touched = set(ledger.threads)
    read = target.run("check", threads=sorted(int(name[1:]) for name in touched))
    ledger.check_effects(said, read)
    ledger.check(touched, read)
    with sqlite3.connect(target.folder / "store.sqlite") as database:
        found = database.execute("PRAGMA integrity_check").fetchall()
    database.close()
    if found != [("ok",)]:
        ledger.violations.append(f"{ledger.durability}: the file is damaged: {found[:5]}")


def kill_all(target: Target, kills: int, random: Random) -> list[str]:
    """One mode: kills, then a process that brings everything to its end."""
    ledger = Ledger(target.durability, reference(target), Effects(target.folder / "world"), [])
    try:
        for number in range(kills):
            said = target.run_until(
                Moment.choose(random), threads=ledger.unfinished, next=len(ledger.threads)
            )
            check(target, ledger, said)
            if (number + 1) % 10 == 0:
                print(f"{target.durability}: {number + 1} kills", file=sys.stderr, flush=True)
        check(target, ledger, target.run("finish", threads=ledger.unfinished), everything=True)
        ledger.check_over()
    except (RuntimeError, TimeoutError) as error:
        ledger.violations.append(f"{target.durability}: {error}")
    for violation in ledger.violations[:20]:
        print(f"VIOLATION {violation}", flush=True)
    effects = ledger.effects
    figures = [
        kills, ledger.returned, ledger.compared, effects.done, effects.replayed,
        effects.in_doubt, effects.happened_in_doubt, effects.repeated, len(ledger.violations),
    ]
    return [target.durability, *map(str, figures)]


def main() -> int:
    """Runs what was asked for; 0 if nothing was violated."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", type=Path, required=True)
    parser.add_argument("--kills", type=int, default=200, help="in all modes together")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--mode", choices=MODES)
    asked = parser.parse_args()
    modes = [asked.mode] if asked.mode else MODES
    print(f"seed {asked.seed}", flush=True)
    rows = []
    for mode in modes:
        with tempfile.TemporaryDirectory(prefix="kills-") as folder:
            target = Target(asked.target.resolve(), Path(folder), mode)
            share = -(-asked.kills // len(modes))
            rows.append(kill_all(target, share, Random(f"{asked.seed} {mode}")))
    widths = [max(len(row[index]) for row in [COLUMNS, *rows]) for index in range(len(COLUMNS))]
    for row in [COLUMNS, *rows]:
        print("  ".join(cell.rjust(width) for cell, width in zip(row, widths)))
    failed = sum(row[-1] != "0" for row in rows)
    if all(row[COLUMNS.index("repeated")] == "0" for row in rows):
        print("VIOLATION no effect was ever in flight: the test proves nothing")
        failed = len(rows)
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
