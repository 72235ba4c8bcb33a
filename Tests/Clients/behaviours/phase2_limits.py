"""Behaviours 45 and 46: how many conversations, and for how long; and what outlives the server."""

from __future__ import annotations

import asyncio

from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import TEXT, TIME, equal, match
from support.frames import ESTABLISHED, reply, resumed
from support.meetings import history, only_meeting
from support.server import Server

BUSY = {
    "type": "error", "error_code": "SERVER_BUSY", "message": TEXT, "timestamp": TIME, "retry_suggested": True,
}
TIME_TO_LIVE_HOURS = 0.0006
TIME_TO_LIVE_SECONDS = TIME_TO_LIVE_HOURS * 3600


@behaviour(45, "over MAX_CONCURRENT_CONVERSATIONS: SERVER_BUSY, close 1013, the others go on", On.OWN)
async def busy(context: Context) -> None:
    """45 and decision 5; a known id may replace its own connection, and a free place is given again."""
    server = await context.start(MAX_CONCURRENT_CONVERSATIONS="2")
    first, second = await Chat.new(server, "busy-1"), await Chat.new(server, "busy-2")
    refused = await Chat.open(server, "busy-3")
    await refused.expect(BUSY)
    code, _ = await refused.ended()
    equal(code, 1013, "close code")
    for chat in (first, second):
        match((await chat.ask("Hello")).frames, reply(chat.client_id))
    again = await Chat.open(server, "busy-2")
    await again.expect(ESTABLISHED, resumed([]))
    await again.close()
    await let_in(server, "busy-4")
    await first.close()


async def let_in(server: Server, client_id: str) -> None:
    """Connects when a place is free, which takes the server a moment to see."""
    for _ in range(100):
        chat = await Chat.open(server, client_id)
        frame = await chat.frame()
        if "error_code" not in frame:
            match(frame, ESTABLISHED)
            match((await chat.ask("Hello")).frames, reply(client_id))
            await chat.close()
            return
        match(frame, BUSY)
        await chat.ended()
        await asyncio.sleep(0.02)
    raise AssertionError("a place that became free is not given again")


@behaviour(46, "after CONVERSATION_TTL_HOURS a conversation starts from nothing", On.OWN)
async def expires(context: Context) -> None:
    """46; before that it goes on."""
    server = await context.start(CONVERSATION_TTL_HOURS=str(TIME_TO_LIVE_HOURS))
    async with await Chat.new(server, "short") as chat:
        await chat.ask("Schedule a meeting about budget")
    async with await Chat.open(server, "short") as chat:
        await chat.expect(ESTABLISHED)
        equal((await chat.frame())["content"], "conversation_resumed", "frame before the end of its time")
    # The only way to outlive a time is to let it pass.
    await asyncio.sleep(TIME_TO_LIVE_SECONDS + 1)
    async with await Chat.open(server, "short") as chat:
        await chat.expect(ESTABLISHED)
        equal(await chat.fence(), [], "frames after its time")
        match((await chat.ask("Hello")).frames, reply("short"))


@behaviour("restart", "a polite restart keeps conversation, question and calendar", On.OWN)
async def restart(context: Context) -> None:
    """Decision 7 of section 7; the stored messages are the same before and after."""
    server = await context.start()
    async with await Chat.new(server, "keeper") as chat:
        await chat.ask("Schedule a meeting about budget")
        before = await history(server, "keeper")
    equal(await server.stop(), 0, "exit status")
    await server.start()
    after = await history(server, "keeper")
    equal((after["epoch"], after["last_seq"]), (before["epoch"], before["last_seq"]), "epoch and last_seq")
    equal(after["messages"], before["messages"], "messages")
    async with await Chat.open(server, "keeper") as chat:
        await chat.expect(ESTABLISHED)
        equal((await chat.frame())["content"], "conversation_resumed", "second frame")
        match((await chat.ask("2030-01-02 10:00 for 30 minutes with bob@example.com")).frames, reply("keeper"))
    await only_meeting(server, "keeper")


@behaviour("message-id", "a message sent again with its message_id is stored once and answered again", On.ENGINE)
async def message_id(context: Context) -> None:
    """G14: the same answer, and no second effect; `since` shows only what is newer."""
    async with await Chat.new(context.server, context.name()) as chat:
        text = "Schedule a meeting about budget 2030-01-02 10:00 for 30 minutes with bob@example.com"
        turn = await chat.ask(text, message_id="once")
        before = await history(context.server, chat.client_id)
        for _ in range(3):
            equal((await chat.ask(text, message_id="once")).reply, turn.reply, "the answer to the same message")
        after = await history(context.server, chat.client_id)
        equal(after["messages"], before["messages"], "messages")
        equal([one["content"] for one in after["messages"] if one["role"] == "user"], [text], "the user's messages")
        equal([one["seq"] for one in after["messages"]], sorted({one["seq"] for one in after["messages"]}), "seqs")
        await only_meeting(context.server, chat.client_id)
        await chat.ask("Hello", message_id="twice")
        newer = await history(context.server, chat.client_id, before["last_seq"])
        equal(newer["messages"][0]["content"], "Hello", "the first newer message")
        equal((await history(context.server, chat.client_id, newer["last_seq"]))["messages"], [], "nothing newer")
