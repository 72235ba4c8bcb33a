"""Behaviour 54: a hundred conversations at once."""

from __future__ import annotations

import asyncio
import time

from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import equal, true
from support.frames import is_bot
from support.meetings import meetings

CONVERSATIONS = 100
SLOWEST_P95_SECONDS = 3.0
DIALOGUE = [
    "Hello", "Schedule a meeting about budget", "2030-01-02 10:00", "30 minutes", "bob@example.com",
    "Schedule a meeting about hiring 2030-01-03 11:00 for 45 minutes with ann@example.com", "Thank you",
]


@behaviour(54, "100 conversations at once, all answered, p95 under 3 s", On.OWN, seconds=120)
async def hundred(context: Context) -> str:
    """54: whole dialogues with two meetings each; each message goes out when the last answer has come."""
    server = await context.start()
    chats = await asyncio.gather(*(Chat.new(server, f"load-{index}") for index in range(CONVERSATIONS)))

    async def talk(chat: Chat) -> list[float]:
        times = []
        for text in DIALOGUE:
            began = time.monotonic()
            await chat.say(text)
            while not is_bot(await chat.frame(60)):
                pass
            times.append(time.monotonic() - began)
        return times

    began = time.monotonic()
    times = sorted(sum(await asyncio.gather(*(talk(chat) for chat in chats)), []))
    seconds = time.monotonic() - began
    equal(len(times), CONVERSATIONS * len(DIALOGUE), "answers")
    for chat in chats:
        await chat.fence()
        found = [(one.start.isoformat(), one.duration_minutes, one.participants)
                 for one in await meetings(server, chat.client_id)]
        equal(found, [
            ("2030-01-02T10:00:00", 30, ("bob@example.com",)), ("2030-01-03T11:00:00", 45, ("ann@example.com",)),
        ], f"meetings of {chat.client_id}")
        await chat.close()
    p50, p95 = times[len(times) // 2], times[len(times) * 95 // 100]
    true(p95 < SLOWEST_P95_SECONDS, f"p95 is {p95:.2f} s")
    return (
        f"{len(times)} messages in {seconds:.2f} s, p50 {p50 * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms, "
        f"slowest {times[-1] * 1000:.1f} ms"
    )
