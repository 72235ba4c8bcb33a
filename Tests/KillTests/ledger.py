"""What the process was told is done, compared with what its file holds after each kill."""

from __future__ import annotations

from dataclasses import dataclass, field

from effects import Effects

KINDS = 5
TURNS = 2


@dataclass
class Thread:
    """What is known of one thread."""

    number: int
    # State by id of every checkpoint that must be there.
    promised: dict[str, dict] = field(default_factory=dict)
    # Made by a run that has not returned.
    made: dict[str, dict] = field(default_factory=dict)
    # What the last run said that returned.
    last: dict | None = None
    is_over: bool = False

    @property
    def name(self) -> str:
        """The thread's name in the file."""
        return f"t{self.number}"

    @property
    def keeps_all(self) -> bool:
        """Whether all of its checkpoints are kept, or only the newest."""
        return self.number % 3 != 2


@dataclass
class Ledger:
    """The memory of one durability mode."""

    durability: str
    reference: dict[tuple[int, int], dict]
    effects: Effects
    violations: list[str]
    threads: dict[str, Thread] = field(default_factory=dict)
    returned: int = 0
    compared: int = 0

    @property
    def unfinished(self) -> list[int]:
        """The threads that are to be gone on with."""
        return [thread.number for thread in self.threads.values() if not thread.is_over]

    def hear(self, lines: list[dict]) -> set[str]:
        """Takes in what the process said, and returns the threads that it touched."""
        touched = set()
        for thread in self.threads.values():
            thread.made = {}
        for line in lines:
            if line["about"] == "thread":
                name = line["thread"]
                touched.add(name)
                self.threads.setdefault(name, Thread(int(name[1:])))
            elif line["about"] == "checkpoint":
                thread = self.threads[line["thread"]]
                kept = thread.promised if self.durability == "sync" else thread.made
                kept[line["id"]] = line["state"]
            elif line["about"] == "returned":
                self._hear_end(self.threads[line["thread"]], line)
        return touched

    def _hear_end(self, thread: Thread, line: dict) -> None:
        self.returned += 1
        # Of a run that asks, the state has what finished tasks wrote as well, which is no part of the checkpoint.
        made = thread.promised | thread.made
        if line["id"] not in made:
            self._violate(thread, f"a run returned at {line['id']}, which nobody made")
        elif self.durability == "async":
            thread.promised = made
        else:
            thread.promised[line["id"]] = made[line["id"]]
        thread.made = {}
        thread.last = line
        if not line["asking"]:
            self._check_end(thread, line["state"], "returned")
            if made.get(line["id"]) != line["state"]:
                self._violate(thread, f"returned {line['state']} from {made.get(line['id'])}")

    def check(self, touched: set[str], lines: list[dict]) -> None:
        """Compares the threads with what a fresh process read."""
        stored = {line["thread"]: line for line in lines if line["about"] == "stored"}
        for name in sorted(touched):
            thread = self.threads[name]
            if name in stored:
                self._check_thread(thread, stored[name])
            elif thread.promised:
                self._violate(thread, "nothing is stored")

    def _check_thread(self, thread: Thread, stored: dict) -> None:
        history = {line["id"]: line for line in stored["history"]}
        newest = stored["id"]
        self.compared += len(history)
        if thread.keeps_all:
            self._check_history(thread, history)
        elif thread.promised and newest < max(thread.promised):
            self._violate(thread, f"{newest} is older than {max(thread.promised)}")
        for id_, line in history.items():
            if id_ in thread.promised and thread.promised[id_] != line["state"]:
                self._violate(thread, f"{id_} is {line['state']}, not {thread.promised[id_]}")
        unsaid = set(history) - set(thread.promised)
        open_tasks = set(stored["due"]) - set(stored["finished"])
        is_end = not stored["due"] or (stored["asking"] and open_tasks <= set(stored["asking"]))
        if self.durability in ("exit", "atomic") and unsaid and (unsaid != {newest} or not is_end):
            self._violate(thread, f"a killed run left {sorted(unsaid)}, due {stored['due']}")
        if thread.last and thread.last["id"] == newest:
            lost = set(thread.last["asking"]) - set(stored["asking"]) - set(stored["finished"])
            if lost:
                self._violate(thread, f"the questions of {lost} are lost")
            for channel in ("receipts", "pieces", "answers"):
                lost = set(thread.last["state"][channel]) - set(stored["state"][channel])
                if lost:
                    self._violate(thread, f"{lost}, written by finished tasks, is lost")
        self.effects.check_receipts(thread.name, stored["state"], self._violate_plainly)
        if not stored["due"]:
            self._check_end(thread, stored["state"], "stored")
        # What was seen in the file has to stay there.
        thread.promised |= {id_: line["state"] for id_, line in history.items()}

    def _check_history(self, thread: Thread, history: dict[str, dict]) -> None:
        lost = set(thread.promised) - set(history)
        if lost:
            self._violate(thread, f"{sorted(lost)} are lost")
        parents = [line.get("parent") for line in history.values()]
        if parents.count(None) != 1 or not set(parents) - {None} <= set(history):
            self._violate(thread, f"the checkpoints are no chain: {parents}")

    def _check_end(self, thread: Thread, state: dict, what: str) -> None:
        wanted = self.reference[(thread.number % KINDS, state["turn"])]
        if bare(state) != wanted:
            self._violate(thread, f"{what} {bare(state)}, not {wanted}")
        if state["done"] == TURNS:
            thread.is_over = True

    def check_over(self) -> None:
        """Checks that everything came to its end."""
        for thread in self.threads.values():
            if not thread.is_over:
                self._violate(thread, "did not come to its end")
        self.effects.check_over(self._violate_plainly)

    def _violate(self, thread: Thread, text: str) -> None:
        self._violate_plainly(f"{thread.name}: {text}")

    def check_effects(self, said: list[dict], read: list[dict]) -> None:
        """Compares what happened outside with the journal."""
        oldest = {
            line["thread"]: min(stored["step"] for stored in line["history"])
            for line in read
            if line["about"] == "stored"
        }
        self.effects.check(said, read, oldest, self._violate_plainly)

    def _violate_plainly(self, text: str) -> None:
        self.violations.append(f"{self.durability} {text}")


def bare(state: dict) -> dict:
    """A state without the tokens of its receipts, which differ from run to run."""
    return {**state, "receipts": [receipt.split("#")[0] for receipt in state["receipts"]]}
