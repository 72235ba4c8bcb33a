"""Behaviours 26–31: the end of a connection, keepalive, the same client id twice."""

from __future__ import annotations

import asyncio
import signal
import time

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import TEXT, Mismatch, equal, match, true
from support.frames import ESTABLISHED, PROCESSING, bot
from support.raw import CLOSE, PING, PONG, Wire
from support.server import Server

BOTH = (On.ECHO, On.ENGINE)
QUICK_RECONNECTS = 40
PATIENCE_SECONDS = 3.0
DEAF_SECONDS = 7.0


async def answered(chat: Chat, text: str) -> None:
    """Sends a message and expects its answer, whichever mode the server is in."""
    await chat.say(text)
    await chat.expect(PROCESSING, bot(TEXT, chat.client_id))


@behaviour(26, "the client's close code comes back, and the client is gone", *BOTH)
async def close_is_echoed(context: Context) -> None:
    """26; the code with a reason, other codes, and a close without a code."""
    await rest.connections(context.server, 0)
    for payload in (b"\x0f\xa1", b"\x0f\xa1bye", b"\x03\xe8", b"\x03\xe9", b"\x13\x87"):
        async with await Wire.upgraded(context.server, context.name()) as wire:
            await wire.frame()
            await rest.connections(context.server, 1)
            await wire.send_frame(CLOSE, payload)
            frame = await wire.frame()
            equal(frame.opcode, CLOSE, "opcode")
            equal(frame.payload[:2], payload[:2], "close code")
            await wire.rest()
            await rest.connections(context.server, 0)
    async with await Wire.upgraded(context.server, context.name()) as wire:
        await wire.frame()
        await wire.send_frame(CLOSE)
        equal((await wire.frame()).opcode, CLOSE, "opcode for a close without a code")
        await wire.rest()
    chat = await Chat.new(context.server, context.name())
    await chat.close(4001)
    equal(chat.socket.close_code, 4001, "close code at the library")
    await rest.connections(context.server, 0)


async def keepalive(server: Server, ping_seconds: float, hang_up_seconds: float, tolerance: float) -> str:
    """A silent peer gets a ping and is closed with 1011; a pong keeps it; its own pings are answered."""
    async with await Wire.upgraded(server, "silent") as wire, await Chat.new(server, "alive") as alive:
        began = time.monotonic()
        await wire.frame()
        pinged: float | None = None
        while True:
            frame = await wire.frame(hang_up_seconds + 20)
            now = time.monotonic() - began
            if frame.opcode == PING and pinged is None:
                pinged = now
                true(abs(now - ping_seconds) <= tolerance, f"first ping after {now:.1f} s")
            elif frame.opcode == CLOSE:
                break
            elif frame.opcode != PING:
                raise Mismatch(f"unexpected frame {frame}")
        true(pinged is not None, "closed without a ping")
        equal(frame.code, 1011, "close code")
        true(abs(now - hang_up_seconds) <= tolerance, f"closed after {now:.1f} s")
        await answered(alive, "still here")
    return f"ping at {pinged:.1f} s, close at {now:.1f} s"


@behaviour(27, "silence: a ping at 20 s, close 1011 at 40 s", On.ASIDE, seconds=90)
async def keepalive_default(context: Context) -> str:
    """27 with the shipped configuration."""
    return await keepalive(await context.start(LANGGRAPH_ENABLED="false"), 20, 40, 3)


@behaviour("27-short", "silence with a ping after 2 s and hang-up after 5 s", On.ASIDE, seconds=45)
async def keepalive_short(context: Context) -> str:
    """27 with settings of the configuration."""
    server = await context.start(
        LANGGRAPH_ENABLED="false", MEETINGMUSE_LWS_WS_PING_SECS="2", MEETINGMUSE_LWS_WS_HANGUP_SECS="5"
    )
    return await keepalive(server, 2, 5, 2.5)


@behaviour("27-pong", "a client's ping is answered with its payload", On.ECHO)
async def pong(context: Context) -> None:
    """27, second half."""
    async with await Wire.upgraded(context.server, context.name()) as wire:
        await wire.frame()
        for payload in (b"", b"hello", bytes(range(125))):
            await wire.send_frame(PING, payload)
            frame = await wire.frame()
            equal((frame.opcode, frame.payload), (PONG, payload), "pong")
    async with await Chat.new(context.server, context.name()) as chat:
        await asyncio.wait_for(await chat.socket.ping(b"library"), 5)


@behaviour(28, "SIGTERM closes every socket with 1012", On.OWN)
async def terminate(context: Context) -> str:
    """28, and section 1.6; G20: exit status 0 within 5 s, also with an HTTP connection that is kept."""
    times = []
    for engine in ("false", "true"):
        server = await context.start(LANGGRAPH_ENABLED=engine)
        chats = [await Chat.new(server, context.name()) for _ in range(20)]
        async with await Wire.open(server) as idle:
            await idle.request(["GET /health HTTP/1.1", "Host: 127.0.0.1"])
            for chat in chats[:10]:
                await answered(chat, "Hello")
            server.signal(signal.SIGTERM)
            began = time.monotonic()
            for chat in chats:
                code, _ = await chat.ended()
                equal(code, 1012, "close code")
            equal(await server.wait(10), 0, "exit status")
            times.append(time.monotonic() - began)
            true(times[-1] <= 5, f"the end took {times[-1]:.1f} s")
    return f"ended after {max(times):.2f} s"


@behaviour("28-deaf", "SIGTERM: a peer that does not answer the close does not hold the server up", On.OWN)
async def terminate_deaf(context: Context) -> str:
    """The library gives the peer 5 s for its answer; then the process ends all the same, with status 0."""
    server = await context.start(LANGGRAPH_ENABLED="false")
    async with await Wire.upgraded(server, context.name()) as deaf:
        await deaf.frame()
        server.signal(signal.SIGTERM)
        began = time.monotonic()
        frame = await deaf.frame()
        equal((frame.opcode, frame.code), (CLOSE, 1012), "opcode and close code")
        equal(await server.wait(DEAF_SECONDS), 0, "exit status")
    return f"ended after {time.monotonic() - began:.2f} s"


@behaviour(29, "a second connection with a client id replaces the first", *BOTH)
async def replaced(context: Context) -> None:
    """29 and decision 4 of section 7: the first is closed with 4009."""
    await rest.connections(context.server, 0)
    first = await Chat.new(context.server, "d1x")
    await answered(first, "one")
    second = await Chat.open(context.server, "d1x")
    match(await second.frame(), ESTABLISHED)
    match(await first.ended(), (4009, "replaced by a newer connection"))
    connections = await rest.fetched(context.server, "/admin/connections")
    equal(connections["active_connections"], 1, "active_connections")
    equal(connections["clients"]["d1x"]["message_count"], 0, "message_count")
    if context.server.has_engine:
        equal((await second.frame())["content"], "conversation_resumed", "frame of a known conversation")
    await answered(second, "two")
    await second.close()
    await rest.connections(context.server, 0)


@behaviour(30, "the end of a replaced connection does not mute the newer one", *BOTH, seconds=180)
async def not_mute(context: Context) -> None:
    """30: also when reconnects follow each other as fast as they can."""
    first = await Chat.new(context.server, "d2x")
    second = await Chat.new(context.server, "d2x")
    await first.close()
    await answered(second, "Hello")
    await second.close()
    await rest.connections(context.server, 0)
    mute = 0
    older: Chat | None = None
    for _ in range(QUICK_RECONNECTS):
        newer = await Chat.new(context.server, "d3x")
        closing = asyncio.create_task(older.close()) if older is not None else None
        await newer.say("Hello")
        try:
            await newer.until_reply(PATIENCE_SECONDS)
        except Mismatch:
            mute += 1
        if closing is not None:
            await closing
        older = newer
    equal(mute, 0, f"mute of {QUICK_RECONNECTS}")
    if older is not None:
        await older.close()
    await rest.connections(context.server, 0)


@behaviour(31, "a reconnect in echo mode starts from nothing", On.ECHO)
async def reconnect(context: Context) -> None:
    """31."""
    client = context.name()
    async with await Chat.new(context.server, client) as chat:
        await chat.echoes("Hello")
    async with await Chat.new(context.server, client) as chat:
        equal(await chat.fence(), [], "frames after connection_established")
    await rest.connections(context.server, 0)
    async with await Chat.new(context.server, client):
        clients = (await rest.fetched(context.server, "/admin/connections"))["clients"]
        equal(clients[client]["message_count"], 0, "message_count")
