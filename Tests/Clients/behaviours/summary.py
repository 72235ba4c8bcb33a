"""Behaviour 47: what the other behaviours add up to."""

from __future__ import annotations

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import TIME, equal, match
from support.frames import echo

PHASE_1 = tuple(str(number) for number in range(15, 32))


@behaviour(47, "LANGGRAPH_ENABLED=false is Phase 1: 15–31 hold, and nothing else is sent", On.AFTER, needs=PHASE_1)
async def pure_phase_1(context: Context) -> None:
    """47 and decision 8: no question, no resumed conversation, the health route's three keys."""
    tried = {number: context.results.get(number, []) for number in PHASE_1}
    equal([number for number, results in tried.items() if not results or not all(results)], [], "not passed")
    server = await context.start(LANGGRAPH_ENABLED="false")
    text = "Schedule a meeting about budget"
    for _ in range(2):
        async with await Chat.new(server, "pure") as chat:
            await chat.say(text)
            await chat.expect(*echo(text, "pure"))
            equal(await chat.fence(), [], "more frames")
            match(await rest.fetched(server, "/health"), {
                "status": "healthy", "timestamp": TIME, "active_connections": 1,
            })
    equal(await server.stop(), 0, "exit status")
