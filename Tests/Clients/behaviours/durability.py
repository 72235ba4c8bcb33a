"""Show 3: SIGKILL at random moments of conversations loses nothing that was answered and does nothing twice."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from random import Random

from support.behaviour import Context, On, behaviour
from support.expect import Mismatch
from support.meetings import history, meetings
from support.server import Server
from support.talker import MESSAGES_PER_DAY, Talker

TALKERS = 4
ROUNDS_PER_CONVERSATION = 5
LATEST_KILL_SECONDS = 0.3


@dataclass
class Figures:
    """What a run came across."""

    kills: int = 0
    processed: int = 0
    not_processed: int = 0
    idle: int = 0
    start_seconds: list[float] = field(default_factory=list)


async def talk_until_killed(server: Server, talkers: list[Talker], random: Random) -> None:
    """All talk at once; a random moment after they are connected the server is killed."""
    connected = asyncio.Barrier(len(talkers) + 1)
    tasks = [asyncio.create_task(one.talk(server, connected)) for one in talkers]
    try:
        await connected.wait()
        await asyncio.sleep(random.uniform(0, LATEST_KILL_SECONDS))
    except asyncio.BrokenBarrierError:
        pass  # Somebody could not connect, which is a violation that the caller finds.
    finally:
        await server.kill()
        await asyncio.gather(*tasks)


async def check(server: Server, talkers: list[Talker], figures: Figures) -> None:
    """Compares each talker's memory with the server's."""
    for one in talkers:
        if not one.acknowledged and one.pending is None:
            continue
        stored = await stored_history(server, one)
        starts = [meeting.start for meeting in await meetings(server, one.client_id)]
        match one.check(stored, starts):
            case True:
                figures.processed += 1
            case False:
                figures.not_processed += 1
            case None:
                figures.idle += 1


async def stored_history(server: Server, talker: Talker) -> dict[str, object]:
    """The stored conversation; one that never came to be is empty."""
    try:
        return await history(server, talker.client_id)
    except Mismatch:
        if talker.acknowledged:
            raise
        return {"epoch": None, "last_seq": 0, "messages": []}


async def finish(server: Server, talkers: list[Talker]) -> None:
    """Every conversation goes on: what was not answered is sent again, and two more meetings are booked."""
    for start in range(0, len(talkers), 20):
        some = talkers[start:start + 20]
        connected = asyncio.Barrier(len(some))
        await asyncio.gather(*(one.talk(server, connected, messages=MESSAGES_PER_DAY + 1) for one in some))


@behaviour("kills", "SIGKILL at random moments of conversations: nothing answered is lost, nothing done twice",
           On.OWN, seconds=900)
async def kills(context: Context) -> str:
    """Show 3, G12 and G14. The number of rounds is `--kills`, the moments are the seed's."""
    random = context.random()
    server = context.make()
    everybody: list[Talker] = []
    figures = Figures()
    for index in range(context.options.kills):
        if index % ROUNDS_PER_CONVERSATION == 0:
            everybody += [Talker(f"kill-{index}-{one}", Random(random.random())) for one in range(TALKERS)]
        talkers = everybody[-TALKERS:]
        await server.start()
        figures.start_seconds.append(server.start_seconds)
        await check(server, talkers, figures)
        await talk_until_killed(server, talkers, random)
        figures.kills += 1
        stop_at_violations(everybody, figures)
    await server.start()
    await check(server, everybody, figures)
    await finish(server, everybody)
    await check(server, everybody, Figures())
    stop_at_violations(everybody, figures)
    if figures.processed + figures.not_processed == 0:
        raise Mismatch("no message was ever in flight: the test proves nothing")
    if await server.stop() != 0:
        raise Mismatch("the last stop was not clean")
    return described(everybody, figures)


def stop_at_violations(talkers: list[Talker], figures: Figures) -> None:
    """Fails with the first violations and the figures so far."""
    found = [violation for one in talkers for violation in one.violations]
    if found:
        first = "\n    ".join(found[:8])
        raise Mismatch(f"{len(found)} violations ({described(talkers, figures)}):\n    {first}")


def described(talkers: list[Talker], figures: Figures) -> str:
    """The figures in a line."""
    answers = sum(len(one.acknowledged) for one in talkers)
    booked = sum(exchange.line.books is not None for one in talkers for exchange in one.acknowledged)
    repeats = sum(one.repeats for one in talkers)
    ahead = sum(one.ahead for one in talkers)
    slowest = max(figures.start_seconds, default=0)
    return (
        f"{figures.kills} kills, {answers} answers checked, {booked} meetings; in flight {figures.processed} processed "
        f"once, {figures.not_processed} not at all ({ahead} with their meeting already there), {figures.idle} times "
        f"nothing; {repeats} answered messages sent again; slowest start {slowest:.2f} s"
    )
