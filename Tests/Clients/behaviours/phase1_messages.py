"""Behaviours 15–25: messages and their answers in Phase 1."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import TEXT, equal, true
from support.frames import INTERNAL_ERROR, INVALID_FORMAT, PROCESSING, bot, echo
from support.raw import CONTINUATION, PING, PONG, Wire
from support.raw import TEXT as TEXT_FRAME

BOTH = (On.ECHO, On.ENGINE)
FRAME_LIMIT = 16_777_216
# The specification calls its client e1, which is shorter than its own rule for ids allows.
HELLO: dict[str, Any] = {
    "type": "user_message", "content": "Hello", "timestamp": "2025-08-02T10:30:00Z", "session_id": "e1x",
}


def without(*keys: str) -> str:
    """The message without some of its keys."""
    return json.dumps({key: value for key, value in HELLO.items() if key not in keys})


def having(**values: Any) -> str:
    """The message with other values."""
    return json.dumps(HELLO | values)


@behaviour(15, "a message is answered with processing and its echo", On.ECHO)
async def hello(context: Context) -> None:
    """15: the echo has no `type`."""
    async with await Chat.new(context.server, "e1x") as chat:
        await chat.raw(json.dumps(HELLO))
        await chat.expect(*echo("Hello", "e1x"))
        equal(await chat.fence(), [], "more frames")


@behaviour(16, "timestamp and type may be left out", On.ECHO)
async def fewest_fields(context: Context) -> None:
    """16; unknown fields and white space around do not matter (section 1.3)."""
    async with await Chat.new(context.server, "e1x") as chat:
        texts = [
            without("timestamp", "type"), without("timestamp"), without("type"), f"\r\n\t {without('type')} \n",
            having(timestamp="no time at all"), having(timestamp=""), having(session_id=""),
            having(metadata={"stream": [1, None]}, timezone="Europe/Berlin"),
        ]
        for text in texts:
            await chat.raw(text)
            await chat.expect(*echo("Hello", "e1x"))


@behaviour(17, "any type string is a user message", On.ECHO)
async def any_type(context: Context) -> None:
    """17."""
    async with await Chat.new(context.server, "e1x") as chat:
        for kind in ("ping", "", "bot_response", "äöü"):
            await chat.raw(having(type=kind))
            await chat.expect(*echo("Hello", "e1x"))


WRONG_FIELDS = [
    without("content"), without("session_id"), having(content=5), having(content=None), having(timestamp=5),
    having(timestamp=None), having(type=None), having(type=5), having(content=["Hello"]), having(content={}),
    having(content=True), having(session_id=None), having(session_id=5),
]
WRONG_TEXTS = [
    "This is not valid JSON", "", "   ", "[1,2]", '"abc"', "42", "null", "true", "{}",
    '{"content":"a","session_id":"s"} x', "\ufeff" + json.dumps(HELLO), '{"content":"a","session_id":"s"',
    "{'content':'a','session_id':'s'}", '{"content":"a","session_id":"s",}',
]


async def each_is_one_error(context: Context, texts: list[str]) -> None:
    """Each text gets exactly one error, and the valid message after it its answer."""
    client = context.name()
    answer = echo("Hello", client) if not context.server.has_engine else [PROCESSING, bot(TEXT, client)]
    async with await Chat.new(context.server, client) as chat:
        for text in texts:
            await chat.raw(text)
            await chat.say("Hello")
            try:
                await chat.expect(INVALID_FORMAT, *answer)
            except AssertionError as failure:
                raise type(failure)(f"after {text[:80]!r}: {failure}") from None


@behaviour(18, "a field that is missing or of a wrong type is INVALID_MESSAGE_FORMAT", *BOTH)
async def wrong_fields(context: Context) -> None:
    """18: exactly one frame, no processing; the connection goes on."""
    await each_is_one_error(context, WRONG_FIELDS)


@behaviour(19, "a text that is no JSON object is INVALID_MESSAGE_FORMAT", *BOTH)
async def wrong_texts(context: Context) -> None:
    """19."""
    await each_is_one_error(context, WRONG_TEXTS)


@behaviour(20, "the reply's session is the path's id", On.ECHO)
async def session_is_path(context: Context) -> None:
    """20."""
    async with await Chat.new(context.server, "e1x") as chat:
        await chat.raw(having(session_id="someone-else"))
        await chat.expect(*echo("Hello", "e1x"))


@behaviour(21, "any text comes back as it was", On.ECHO)
async def any_text(context: Context) -> None:
    """21: empty, other scripts, quotes, line ends; the last of two equal keys wins."""
    async with await Chat.new(context.server, "e1x") as chat:
        texts = [
            "", 'héllo ✓ 😀 " \\ \n tab\t', "\x7f\x1f\b\f\r/</script>", "مرحبا שלום 你好", "e\u0301 \u2028 \ufeff \uffff",
            "Echo: Echo: ", "{}", "👩‍👩‍👧‍👦" * 10,
        ]
        for text in texts:
            await chat.raw(having(content=text))
            await chat.expect(*echo(text, "e1x"))
            await chat.raw(json.dumps(HELLO | {"content": text}, ensure_ascii=False))
            await chat.expect(*echo(text, "e1x"))
        await chat.raw('{"content":"one","content":"two","session_id":"e1x"}')
        await chat.expect(*echo("two", "e1x"))


@behaviour(22, "messages sent in a row are answered in order", On.ECHO)
async def pipelined(context: Context) -> None:
    """22; a hundred as well as three."""
    async with await Chat.new(context.server, "e1x") as chat:
        for count in (3, 100):
            for index in range(count):
                await chat.say(f"m{index}")
            for index in range(count):
                await chat.expect(*echo(f"m{index}", "e1x"))


@behaviour(23, "a megabyte is echoed, more than 16 MiB closes with 1009", On.ECHO)
async def large(context: Context) -> None:
    """23; a message of exactly the limit is still read."""
    async with await Chat.new(context.server, context.name(), compression=None) as chat:
        text = "0123456789" * 100_000
        await chat.say(text)
        await chat.expect(*echo(text, chat.client_id))
        await chat.raw("x" * FRAME_LIMIT)
        await chat.expect(INVALID_FORMAT)
        await chat.echoes("after")
        sending = asyncio.create_task(chat.raw("x" * (FRAME_LIMIT + 1)))
        code, _ = await chat.ended()
        await asyncio.gather(sending, return_exceptions=True)
        equal(code, 1009, "close code")
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.echoes("others go on")


@behaviour(24, "a message in fragments is one message", On.ECHO)
async def fragments(context: Context) -> None:
    """24: two halves; pieces of a byte, cut inside characters; empty ones; a ping between."""
    client = context.name()
    text = json.dumps({"content": "héllo ✓ 😀", "session_id": "s"}, ensure_ascii=False).encode()
    cuts = [[text[:20], text[20:]], [text[index:index + 1] for index in range(len(text))], [b"", text, b""]]
    async with await Chat.new(context.server, client) as chat:
        half = len(text.decode()) // 2
        await chat.raw([text.decode()[:half], text.decode()[half:]])
        await chat.expect(*echo("héllo ✓ 😀", client))
    async with await Wire.upgraded(context.server, client) as wire:
        await wire.frame()
        for pieces in cuts:
            for index, piece in enumerate(pieces):
                opcode = TEXT_FRAME if index == 0 else CONTINUATION
                await wire.send_frame(opcode, piece, index == len(pieces) - 1)
                if index == 0:
                    await wire.send_frame(PING, b"between")
            frames = [await wire.frame() for _ in range(3)]
            pongs = [frame.payload for frame in frames if frame.opcode == PONG]
            answers = [json.loads(frame.payload) for frame in frames if frame.opcode == TEXT_FRAME]
            equal(pongs, [b"between"], "pongs")
            equal([answer["content"] for answer in answers], ["processing", "Echo: héllo ✓ 😀"], "answers")


@behaviour(25, "a binary frame is INTERNAL_SERVER_ERROR, then close 1011", *BOTH)
async def binary(context: Context) -> None:
    """25: the client leaves the registry."""
    await rest.connections(context.server, 0)
    for data in (b"\x00\x01", b"", json.dumps(HELLO).encode()):
        chat = await Chat.new(context.server, context.name())
        await chat.raw(data)
        await chat.expect(INTERNAL_ERROR)
        code, _ = await chat.ended()
        equal(code, 1011, "close code")
        clients = await rest.connections(context.server, 0)
        true(chat.client_id not in clients["active_clients"], "the client is still in /health/clients")
