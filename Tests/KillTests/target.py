"""The program that is killed: started with an order, read line by line, killed at a chosen moment."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

LONGEST_SECONDS = 120


@dataclass
class Moment:
    """When the process is killed: a while after a line of that kind was said for the n-th time."""

    about: str
    count: int
    seconds: float
    # The effect in which the process waits to be killed.
    hold_at: int | None = None
    holds_before: bool = False

    @staticmethod
    def choose(random: Random) -> Moment:
        """Anywhere; when the file is opened; when an effect happens; between an effect and its record."""
        match random.choices(["anywhere", "opening", "effect", "held"], [40, 5, 25, 30])[0]:
            case "anywhere":
                return Moment("ready", 1, random.uniform(0.003, 0.15))
            case "opening":
                return Moment("", 0, random.uniform(0, 0.1))
            case "effect":
                return Moment("effect", random.randint(1, 20), 0)
            case _:
                return Moment("held", 1, random.uniform(0, 0.02), random.randint(1, 20), random.random() < 0.3)


@dataclass
class Target:
    """The program and the folder that it works in."""

    program: Path
    folder: Path
    durability: str

    def run(self, task: str, **order: object) -> list[dict]:
        """Lets the process do what it is told, and returns what it said."""
        done = subprocess.run(self._command(task, order), capture_output=True, cwd=self.folder, timeout=LONGEST_SECONDS)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        if done.returncode != 0 or not lines or lines[-1]["about"] != "over":
            raise RuntimeError(f"{task} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
        return lines

    def run_until(self, moment: Moment, **order: object) -> list[dict]:
        """Lets the process work until the moment, kills it, and returns what it had said."""
        order |= {"holdAt": moment.hold_at, "holdsBefore": moment.holds_before}
        errors = (self.folder / "errors").open("w+")
        process = subprocess.Popen(
            self._command("work", order), stdout=subprocess.PIPE, stderr=errors, cwd=self.folder
        )
        said: list[bytes] = []
        is_due = threading.Event()
        if moment.count == 0:
            is_due.set()

        def listen() -> None:
            wanted, seen = f'"about":"{moment.about}"'.encode(), 0
            for line in process.stdout:
                said.append(line)
                if wanted in line and not is_due.is_set():
                    seen += 1
                    if seen == moment.count:
                        is_due.set()
            is_due.set()

        listener = threading.Thread(target=listen)
        listener.start()
        is_due.wait(LONGEST_SECONDS)
        if moment.seconds:
            time.sleep(moment.seconds)
        ended = process.poll()
        process.kill()
        process.wait()
        listener.join()
        errors.seek(0)
        text = errors.read()
        errors.close()
        if ended is not None:
            raise RuntimeError(f"the process ended by itself with {ended}: {text[-2000:]}")
        if said and not said[-1].endswith(b"\n"):
            said.pop()
        return [json.loads(line) for line in said]

    def _command(self, task: str, order: dict) -> list[str]:
        whole = {"task": task, "folder": str(self.folder), "durability": self.durability, "threads": [], **order}
        return [str(self.program), json.dumps({key: value for key, value in whole.items() if value is not None})]
