"""Runs behaviours in their groups and prints a line for each."""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path

from support.behaviour import SHARED_SETTINGS, Behaviour, Context, On, Options, Skipped
from support.expect import Mismatch
from support.server import Server, ServerFailure

SEQUENCE = [On.ECHO, On.ENGINE, On.OWN]


class Runner:
    """One run: what was chosen, what came out."""

    def __init__(self, options: Options, chosen: list[Behaviour], directory: Path) -> None:
        self.options, self.chosen, self.directory = options, chosen, directory
        self.results: dict[str, list[bool]] = {}
        self.passed = self.failed = self.skipped = 0

    async def run(self) -> None:
        """Runs everything: the waiting ones beside the others, the summing-up ones at last."""
        aside = [asyncio.create_task(self.alone(one)) for one in self.of(On.ASIDE)]
        try:
            for group in SEQUENCE:
                await (self.owners(group) if group is On.OWN else self.group(group))
            await asyncio.gather(*aside)
            await self.owners(On.AFTER)
        finally:
            for task in aside:
                task.cancel()
            await asyncio.gather(*aside, return_exceptions=True)

    def of(self, group: On) -> list[Behaviour]:
        """The chosen behaviours of a group."""
        return [one for one in self.chosen if one.on is group]

    async def group(self, group: On) -> None:
        """Runs the behaviours that share a server, which is started anew after a failure."""
        server = Server(
            self.options.binary, self.options.configuration, self.new_directory(group.value), SHARED_SETTINGS[group]
        )
        try:
            for one in self.of(group):
                await self.one(one, server)
            if server.is_running:
                await server.stop()
        except ServerFailure as failure:
            self.failed += 1
            print(f"FAIL {group.value} server: {failure}", flush=True)
        finally:
            await server.kill()

    async def owners(self, group: On) -> None:
        """Runs behaviours one after the other that bring their own servers."""
        for one in self.of(group):
            await self.alone(one)

    async def alone(self, one: Behaviour) -> None:
        """Runs one that brings its own servers."""
        unused = Server(self.options.binary, self.options.configuration, self.directory, {})
        await self.one(one, unused)

    async def one(self, one: Behaviour, server: Server) -> None:
        """Runs one behaviour and prints its line."""
        place = f"{one.number}-{one.on.value}"
        context = Context(self.options, server, self.results, self.new_directory(place), prefix=place)
        shared = one.on in SHARED_SETTINGS
        limit: asyncio.Timeout | None = None
        try:
            if shared and not server.is_running:
                await server.start()
            async with asyncio.timeout(one.seconds) as limit:
                detail = await one.run(context)
            if shared and not server.is_running:
                raise ServerFailure("the server ended")
            self.report(one, "PASS", detail)
        except Skipped as reason:
            self.report(one, "SKIP", str(reason))
        except asyncio.CancelledError:
            raise
        except Exception as error:  # Whatever goes wrong is this behaviour's failure and not the end of the run.
            logs = [log for log in [server, *context.own] if log.log]
            late = f"not done after {one.seconds} s, " if limit is not None and limit.expired() else ""
            self.report(one, "FAIL", late + explained(error), logs)
            # What a failure left open must not make the next behaviours fail: they get a new process.
            await server.kill()
        finally:
            await context.clean()

    def report(self, one: Behaviour, verdict: str, detail: str | None, logs: list[Server] | None = None) -> None:
        """Prints and counts; a failure shows the end of the servers' logs."""
        self.passed += verdict == "PASS"
        self.failed += verdict == "FAIL"
        self.skipped += verdict == "SKIP"
        if verdict != "SKIP":
            self.results.setdefault(one.number, []).append(verdict == "PASS")
        variant = f" ({one.on.value})" if one.on in SHARED_SETTINGS else ""
        print(f"{verdict} {one.number} {one.title}{variant}" + (f": {detail}" if detail else ""), flush=True)
        for log in logs or []:
            print(log.tail(), flush=True)

    def new_directory(self, name: str) -> Path:
        """A directory for one server's files."""
        directory = self.directory / name
        directory.mkdir(parents=True, exist_ok=True)
        return directory


def explained(error: Exception) -> str:
    """A failure in a line or two."""
    kind = "" if isinstance(error, (Mismatch, ServerFailure)) else f"{type(error).__name__}: "
    return f"{kind}{error} ({last_place(error)})"


def last_place(error: BaseException) -> str:
    """Where in these files an error came through, the behaviour's own line first."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/behaviours/" in frame.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "no line of a behaviour"
