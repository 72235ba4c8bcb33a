"""Show 4: quick reconnects leave no mute connection, and a thousand connections leave nothing behind."""

from __future__ import annotations

import asyncio
import time

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import Mismatch, equal, true
from support.server import Server

RECONNECTS = 40
PATIENCE_SECONDS = 3.0
CONNECTIONS = 1000
SETTLE_SECONDS = 15.0


def leave(chat: Chat, way: int) -> asyncio.Task[None] | None:
    """Ends a connection in one of four ways, without waiting for the end."""
    if way == 0:
        chat.abort()
    elif way == 1:
        return asyncio.create_task(chat.close())
    elif way == 2:
        chat.socket.transport.write_eof()
    return None  # Way 3 leaves it to the server, which replaces it.


@behaviour("reconnects", "40 quick reconnects with one id: no mute connection", On.ECHO, On.ENGINE, seconds=180)
async def quick_reconnects(context: Context) -> str:
    """Show 4: the older connection is dropped, closed, half closed or left; each new one is answered."""
    client = context.name()
    mute, endings, older = 0, [], []
    for index in range(RECONNECTS):
        chat = await Chat.open(context.server, client)
        older.append(chat)
        await chat.say(f"Hello {index}")
        try:
            await chat.until_reply(PATIENCE_SECONDS)
        except Mismatch:
            mute += 1
        if (ending := leave(chat, index % 4)) is not None:
            endings.append(ending)
    equal(mute, 0, f"mute of {RECONNECTS}")
    async with await Chat.open(context.server, client) as last:
        await last.ask("Hello")
        await rest.connections(context.server, 1)
        await asyncio.gather(*endings)
        await rest.connections(context.server, 1)
        await last.ask("Hello again")
    for chat in older:
        chat.abort()
    await rest.connections(context.server, 0)
    return f"{RECONNECTS} of {RECONNECTS} answered"


async def settled(server: Server, descriptors: int) -> int:
    """Waits until the server holds no more descriptors than at the start, and returns how many it holds."""
    deadline = time.monotonic() + SETTLE_SECONDS
    while (now := server.descriptors()) > descriptors:
        if time.monotonic() > deadline:
            raise Mismatch(f"{now} descriptors, {descriptors} at the start")
        await asyncio.sleep(0.05)
    return now


async def open_talk_leave(server: Server, count: int, prefix: str) -> None:
    """Opens connections that are all there at once, says something on each, and ends each in one of the ways."""
    gate = asyncio.Semaphore(50)

    async def opened(index: int) -> Chat:
        async with gate:
            chat = await Chat.open(server, f"{prefix}-{index}", compression=None)
            await chat.say("Hello")
            await chat.until_reply()
            return chat

    chats = await asyncio.gather(*(opened(index) for index in range(count)))
    clients = await rest.connections(server, count)
    equal(len(set(clients["active_clients"])), count, "distinct clients")
    endings = [leave(chat, index % 3) for index, chat in enumerate(chats)]
    await asyncio.gather(*(ending for ending in endings if ending is not None))
    await rest.connections(server, 0)
    for chat in chats:
        chat.abort()


@behaviour("leaks", "1,000 connections open, talk, close: no connection and no descriptor is left", On.OWN, seconds=150)
async def thousand(context: Context) -> str:
    """Show 4; the start level is taken after 20 conversations, which open what the store keeps open."""
    figures = []
    for engine in ("false", "true"):
        server = await context.start(LANGGRAPH_ENABLED=engine, MAX_CONCURRENT_CONVERSATIONS="2000")
        await open_talk_leave(server, 20, "warm")
        await rest.connections(server, 0)
        await asyncio.sleep(0.2)
        before = server.descriptors()
        began = time.monotonic()
        await open_talk_leave(server, CONNECTIONS, "many")
        seconds = time.monotonic() - began
        after = await settled(server, before)
        if engine == "true":
            statistics = await rest.fetched(server, "/admin/statistics")
            equal(statistics["overview"]["total_active_connections"], 0, "total_active_connections")
        health = await rest.fetched(server, "/health")
        equal(health["active_connections"], 0, "active_connections")
        equal((await rest.fetched(server, "/admin/connections"))["clients"], {}, "clients")
        true(await server.stop() == 0, "exit status")
        figures.append(f"{before} descriptors before, {after} after, {seconds:.1f} s")
    return f"echo: {figures[0]}; engine: {figures[1]}"
