"""What happened outside, compared with the journal of effects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

Violate = Callable[[str], None]


@dataclass
class Effect:
    """What is known of the effect with one key."""

    name: str = ""
    tokens: list[str] = field(default_factory=list)
    # As the journal had it when it was last read; nothing before the first time.
    stage: str | None = None
    repetitions: int = 0


@dataclass
class Effects:
    """All effects of one mode."""

    world: Path
    known: dict[str, Effect] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    replayed: int = 0
    in_doubt: int = 0
    happened_in_doubt: int = 0
    repeated: int = 0
    _offset: int = 0

    @property
    def done(self) -> int:
        """How many have a result in the journal."""
        return sum(effect.stage == "done" for effect in self.known.values())

    def check(self, said: list[dict], read: list[dict], oldest: dict[str, int], violate: Violate) -> None:
        """Compares what a process did before it was killed with what the journal says behind it.

        `oldest` is the step of each thread's oldest checkpoint.
        """
        reported = [line["key"] for line in said if line["about"] == "repeated"]
        recorded = {line["key"] for line in said if line["about"] == "recorded" and not line["isReplay"]}
        self.replayed += sum(line["about"] == "recorded" and line["isReplay"] for line in said)
        ran = self._check_world(set(reported), violate)
        if len(set(reported)) != len(reported):
            violate("an effect is repeated twice by one process")
        entries = {line["key"]: line for line in read if line["about"] == "entry"}
        for key in ran | recorded | set(reported) | set(entries):
            effect = self.known.setdefault(key, Effect())
            entry = entries.get(key)
            if entry is None:
                # The effects of supersteps before the oldest checkpoint are forgotten: nothing runs again there.
                if oldest.get(key.split(":")[-1], -1) < int(key.split(":")[1]):
                    violate(f"{key} is not in the journal")
                effect.stage = "done"
                continue
            repetitions = entry["repetitions"] - effect.repetitions
            if repetitions != (key in reported) and not (repetitions == 1 and effect.stage == "begun"):
                violate(f"{key} has {repetitions} repetitions more, reported {key in reported}")
            if effect.stage == "done" and entry["stage"] != "done":
                violate(f"the result of {key} is lost")
            if key in recorded and entry["stage"] != "done":
                violate(f"{key} was recorded and is {entry['stage']}")
            if entry["stage"] == "done" and not effect.tokens:
                violate(f"{key} is done and never happened")
            if entry["stage"] == "begun":
                self.in_doubt += 1
                self.happened_in_doubt += key in ran
            effect.stage, effect.repetitions = entry["stage"], entry["repetitions"]

    def _check_world(self, reported: set[str], violate: Violate) -> set[str]:
        ran: set[str] = set()
        for key, name, token, told in self._new_lines():
            effect = self.known.setdefault(key, Effect(name))
            effect.name = effect.name or name
            if effect.name != name or self.keys.setdefault(name, key) != key:
                violate(f"{key} is {effect.name} and {name}, which is {self.keys[name]}")
            if key in ran:
                violate(f"{key} happened twice in one process")
            if effect.stage == "done":
                violate(f"{key} happened again though its result was in the journal")
            if (effect.stage == "begun") != (told == "again"):
                violate(f"{key} was {effect.stage} and is told {told}")
            if told == "again":
                self.repeated += 1
                if key not in reported:
                    violate(f"{key} is not reported as repeated")
            effect.tokens.append(token)
            ran.add(key)
        return ran

    def _new_lines(self) -> list[list[str]]:
        if not self.world.exists():
            return []
        with self.world.open() as file:
            file.seek(self._offset)
            text = file.read()
            self._offset = file.tell()
        return [line.split("\t") for line in text.splitlines()]

    def check_receipts(self, thread: str, state: dict, violate: Violate) -> None:
        """Checks that a state has the results that stand in the journal: those of the last time."""
        for receipt in state["receipts"]:
            name = receipt.split("#")[0]
            key = self.keys.get(f"{thread}/{name}")
            if key is None or self.known[key].tokens[-1] != receipt:
                violate(f"{thread} has the receipt {receipt} of {key}")

    def check_over(self, violate: Violate) -> None:
        """Checks that nothing is left in doubt."""
        for key, effect in self.known.items():
            if effect.stage != "done":
                violate(f"{key} is {effect.stage} in the end")
