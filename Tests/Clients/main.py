"""Clients of other makers against the real server: one line a behaviour of the specification, by number.

    run --server PATH [--python PATH] [--config FILE] [-k NUMBER…] [--kills 50] [--seed N] [--list]

Needs the packages of requirements.txt. Exit status 0 when everything passed, 1 when something failed, 2 for a bad
command line. The last line is `N passed, N failed`.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import os
import resource
import secrets
import signal
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONFIGURATION = HERE.parent.parent / "Config" / "meetingmuse.json"
DEFAULT_KILLS = 10
SUBJECTS = [
    "phase1_http", "phase1_handshake", "phase1_messages", "phase1_lifetime", "phase2_conversation", "phase2_limits",
    "phase2_admin", "dialect", "other_clients", "http_errors", "process", "load", "reconnects", "durability",
    "summary",
]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="run", description="Clients that are not ours against the real server.")
    parser.add_argument("--server", type=Path, metavar="PATH", help="the built server")
    parser.add_argument("--config", type=Path, default=CONFIGURATION, metavar="FILE", help="its configuration file")
    parser.add_argument("-k", nargs="+", default=[], metavar="NUMBER", help="only these behaviours")
    parser.add_argument("--kills", type=int, default=DEFAULT_KILLS, metavar="N", help="rounds of the kill test")
    parser.add_argument("--seed", type=int, metavar="N", help="repeats the random choices of an earlier run")
    parser.add_argument("--list", action="store_true", help="print the behaviours and end")
    return parser.parse_args()


def raise_descriptor_limit() -> None:
    """A thousand connections need a descriptor each, here and in the server, which inherits the limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 8192 if hard == resource.RLIM_INFINITY else min(hard, 8192)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def main() -> int:
    """Runs what the command line asks for."""
    asked = arguments()
    for subject in SUBJECTS:
        importlib.import_module(f"behaviours.{subject}")
    from support.behaviour import BEHAVIOURS, Options
    from support.runner import Runner

    if asked.list:
        for one in BEHAVIOURS:
            print(f"{one.number:>12}  {one.title} ({one.on.value})")
        return 0
    known = {one.number for one in BEHAVIOURS}
    if unknown := [number for number in asked.k if number not in known]:
        print(f"run: no behaviour {', '.join(unknown)}; --list shows them", file=sys.stderr)
        return 2
    if asked.server is None or not os.access(asked.server, os.X_OK) or not asked.config.is_file():
        print(f"run: --server must name the built server, and {asked.config} must exist", file=sys.stderr)
        return 2
    wanted = set(asked.k) | {need for one in BEHAVIOURS if one.number in asked.k for need in one.needs}
    chosen = [one for one in BEHAVIOURS if not wanted or one.number in wanted]
    seed = secrets.randbelow(1 << 31) if asked.seed is None else asked.seed
    options = Options(asked.server.resolve(), asked.config.resolve(), asked.kills, seed)

    raise_descriptor_limit()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="meetingmuse-clients-", ignore_cleanup_errors=True) as directory:
        runner = Runner(options, chosen, Path(directory))
        asyncio.run(runner.run())
    if runner.skipped:
        print(f"{runner.skipped} skipped")
    print(f"{runner.passed} passed, {runner.failed} failed")
    return 1 if runner.failed or not runner.passed else 0


if __name__ == "__main__":
    sys.exit(main())
