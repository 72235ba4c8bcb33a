"""The same conversations with other makers' clients: aiohttp, Node.js, the threads of `websockets`."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

import aiohttp
from websockets.sync.client import connect as connect_blocking

from support.behaviour import Context, On, Skipped, behaviour
from support.expect import equal, match, true
from support.frames import ESTABLISHED, INVALID_FORMAT, echo, is_waiting, reply
from support.meetings import only_meeting

BOTH = (On.ECHO, On.ENGINE)
TEXTS = ["Hello", "héllo ✓ 😀", "x" * 70_000]
MEETING = ["Schedule a meeting about budget", "2030-01-02 10:00 for 30 minutes with bob@example.com"]
NODE_SCRIPT = Path(__file__).with_name("node_client.mjs")
TIMEOUT_SECONDS = 20.0


def conversation(context: Context, client: str) -> tuple[list[str], list[dict[str, Any]]]:
    """What is said, and what must come back, without the frames that say what is asked for."""
    if context.server.has_engine:
        return MEETING, [ESTABLISHED, *reply(client), *reply(client)]
    return TEXTS, [ESTABLISHED, *(frame for text in TEXTS for frame in echo(text, client))]


@behaviour("aiohttp", "aiohttp holds the conversation, with and without permessage-deflate", *BOTH)
async def with_aiohttp(context: Context) -> None:
    """Pings, text and close; what it sends as bytes is refused like any binary frame."""
    timeout = aiohttp.ClientWSTimeout(ws_receive=TIMEOUT_SECONDS, ws_close=5)
    async with aiohttp.ClientSession() as session:
        for compression in (0, 15):
            client = context.name()
            texts, expected = conversation(context, client)
            async with session.ws_connect(
                context.server.socket_address(client), compress=compression, timeout=timeout, max_msg_size=0
            ) as socket:
                frames = [await socket.receive_json()]
                for text in texts:
                    await socket.send_json({"type": "user_message", "content": text, "session_id": client})
                    while "type" in (frame := await socket.receive_json()):
                        frames.append(frame)
                    frames.append(frame)
                await socket.ping(b"ping")
                await socket.send_str("no JSON")
                frame = await socket.receive_json()
                while is_waiting(frame):
                    frame = await socket.receive_json()
                match(frame, INVALID_FORMAT)
                match([frame for frame in frames if not is_waiting(frame)], expected)
                await socket.close(code=1000)
                equal(socket.close_code, 1000, "close code")
            if context.server.has_engine:
                await only_meeting(context.server, client)
        async with session.get(context.server.base + "/health") as response:
            equal((response.status, (await response.json())["status"]), (200, "healthy"), "/health")


@behaviour("threads", "the blocking client of `websockets` holds the conversation", *BOTH)
async def with_threads(context: Context) -> None:
    """Eight threads at once."""
    def talk(client: str) -> list[dict[str, Any]]:
        texts, _ = conversation(context, client)
        with connect_blocking(context.server.socket_address(client), proxy=None, max_size=None) as socket:
            frames = [json.loads(socket.recv(TIMEOUT_SECONDS))]
            for text in texts:
                socket.send(json.dumps({"content": text, "session_id": client}))
                while "type" in (frame := json.loads(socket.recv(TIMEOUT_SECONDS))):
                    frames.append(frame)
                frames.append(frame)
            return frames

    clients = [context.name() for _ in range(8)]
    for client, frames in zip(clients, await asyncio.gather(*(asyncio.to_thread(talk, one) for one in clients))):
        match([frame for frame in frames if not is_waiting(frame)], conversation(context, client)[1])


async def node_options(node: str) -> list[str]:
    """The options with which this Node.js has a WebSocket; skips when there are none."""
    for options in ([], ["--experimental-websocket"]):
        process = await asyncio.create_subprocess_exec(
            node, *options, "-e", "process.exit(typeof WebSocket === 'function' ? 0 : 1)",
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )
        if await process.wait() == 0:
            return options
    raise Skipped("this Node.js has no WebSocket")


@behaviour("node", "the WebSocket of Node.js holds the conversation", *BOTH)
async def with_node(context: Context) -> None:
    """Its close code comes back, and no subprotocol is selected."""
    node = shutil.which("node")
    if node is None:
        raise Skipped("no Node.js here")
    options = await node_options(node)
    client = context.name()
    texts, expected = conversation(context, client)
    process = await asyncio.create_subprocess_exec(
        node, *options, "--no-warnings", str(NODE_SCRIPT), context.server.socket_address(client), client, *texts,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, limit=1 << 22,
    )
    try:
        output, errors = await asyncio.wait_for(process.communicate(), TIMEOUT_SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    lines = [json.loads(line) for line in output.splitlines()]
    true(lines, f"nothing printed: {errors.decode(errors='replace')[:300]}")
    match([line["frame"] for line in lines[:-1] if not is_waiting(line["frame"])], expected)
    equal(lines[-1], {"code": 4001, "wasClean": True, "protocol": ""}, "the end")
    if context.server.has_engine:
        await only_meeting(context.server, client)
