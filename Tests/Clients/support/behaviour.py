"""What a behaviour is, which server it runs against, and what it is given."""

from __future__ import annotations

import itertools
import tempfile
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from random import Random
from typing import Awaitable, Callable

from support.server import Server


class On(Enum):
    """The server that a behaviour runs against."""

    ECHO = "echo"
    ENGINE = "engine"
    OWN = "own"
    """Starts its own servers, in its turn."""
    ASIDE = "aside"
    """Starts its own servers, and waits so much that it runs beside all others."""
    AFTER = "after"
    """Starts its own servers when all others are done, and may look at their results."""


SHARED_SETTINGS: dict[On, dict[str, str]] = {
    On.ECHO: {"LANGGRAPH_ENABLED": "false"},
    On.ENGINE: {"LANGGRAPH_ENABLED": "true"},
}


class Skipped(Exception):
    """A behaviour cannot be tried on this machine; the text says why."""


@dataclass
class Options:
    """What the command line says."""

    binary: Path
    configuration: Path
    kills: int
    seed: int


@dataclass
class Context:
    """What a behaviour is given: the group's server, servers of its own, names that nobody else uses."""

    options: Options
    server: Server
    results: dict[str, list[bool]]
    directory: Path
    own: list[Server] = field(default_factory=list)
    names: "itertools.count[int]" = field(default_factory=itertools.count)
    prefix: str = "x"

    def name(self, hint: str = "") -> str:
        """A new client id."""
        return f"{self.prefix}-{hint}{next(self.names)}"

    def random(self) -> Random:
        """Random numbers that the seed of the command line repeats."""
        return Random(self.options.seed)

    def make(self, **settings: str) -> Server:
        """A server of the behaviour's own that is not started yet; its store is new."""
        directory = Path(tempfile.mkdtemp(dir=self.directory))
        server = Server(self.options.binary, self.options.configuration, directory, settings)
        self.own.append(server)
        return server

    async def start(self, **settings: str) -> Server:
        """`make`, started."""
        server = self.make(**settings)
        await server.start()
        return server

    async def clean(self) -> None:
        """Kills the behaviour's own servers that still run."""
        for server in self.own:
            await server.kill()


Run = Callable[[Context], Awaitable[str | None]]


@dataclass(frozen=True)
class Behaviour:
    """A numbered claim of the specification (section 6), or a named one of ours, and the function that tries it."""

    number: str
    title: str
    on: On
    run: Run
    seconds: float
    needs: tuple[str, ...]


BEHAVIOURS: list[Behaviour] = []


def behaviour(
    number: int | str, title: str, *on: On, seconds: float = 60, needs: tuple[str, ...] = ()
) -> Callable[[Run], Run]:
    """Lists a function as a behaviour, once for each server it is meant for.

    - seconds: when it is given up.
    - needs: numbers of behaviours that run when this one is asked for.
    """

    def listed(run: Run) -> Run:
        for place in on:
            BEHAVIOURS.append(Behaviour(str(number), title, place, run, seconds, needs))
        return run

    return listed
