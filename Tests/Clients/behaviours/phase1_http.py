"""Behaviours 1–10: the HTTP routes of Phase 1, which hold with the engine on as well."""

from __future__ import annotations

from typing import Any

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import COUNT, TEXT, TIME, Open, equal, match
from support.frames import INVALID_FORMAT, bot

BOTH = (On.ECHO, On.ENGINE)


@behaviour(1, "GET /health of an idle server", *BOTH)
async def health(context: Context) -> None:
    """1: three exact keys; more may stand beside them."""
    await rest.connections(context.server, 0)
    answer = await rest.get(context.server, "/health")
    equal(answer.status, 200, "status")
    equal(answer.headers.get("content-type"), "application/json", "content type")
    match(answer.json, Open(status="healthy", timestamp=TIME, active_connections=0))


@behaviour(2, "GET /health/clients lists clients in the order they came", *BOTH)
async def health_clients(context: Context) -> None:
    """2."""
    await rest.connections(context.server, 0)
    async with await Chat.new(context.server, "a1x"), await Chat.new(context.server, "b2x"):
        answer = await rest.get(context.server, "/health/clients")
        equal(answer.status, 200, "status")
        match(answer.json, Open(
            status="healthy", timestamp=TIME, active_connections=2, active_clients=["a1x", "b2x"]
        ))


@behaviour(3, "GET /admin/connections of an idle server", *BOTH)
async def admin_connections_idle(context: Context) -> None:
    """3."""
    await rest.connections(context.server, 0)
    answer = await rest.get(context.server, "/admin/connections")
    equal(answer.status, 200, "status")
    match(answer.json, {"active_connections": 0, "clients": {}, "timestamp": TIME})


@behaviour(4, "GET /admin/connections counts good and bad messages", *BOTH)
async def admin_connections_counts(context: Context) -> None:
    """4: every text frame counts."""
    await rest.connections(context.server, 0)
    async with await Chat.new(context.server, "c3x") as chat:
        await chat.raw("bad")
        await chat.expect(INVALID_FORMAT)
        await chat.say("good")
        await chat.until_reply()
        match(await rest.fetched(context.server, "/admin/connections"), {
            "active_connections": 1,
            "clients": {"c3x": {"connected_at": TIME, "message_count": 2}},
            "timestamp": TIME,
        })


def broadcast(successful_sends: int) -> dict[str, Any]:
    """The answer to a broadcast."""
    return {
        "status": "success", "message": "Broadcast completed", "successful_sends": successful_sends,
        "timestamp": TIME,
    }


@behaviour(5, "POST /admin/broadcast to nobody succeeds", *BOTH)
async def broadcast_to_nobody(context: Context) -> None:
    """5; an empty text is allowed, and other keys are ignored (section 1.1)."""
    await rest.connections(context.server, 0)
    for body in ({"content": "x"}, {"content": ""}, {"content": "x", "more": [1]}):
        answer = await rest.post(context.server, "/admin/broadcast", json=body)
        equal(answer.status, 200, f"status for {body}")
        match(answer.json, broadcast(0))


@behaviour(6, "POST /admin/broadcast reaches each client once, with its own session", *BOTH)
async def broadcast_to_two(context: Context) -> None:
    """6."""
    await rest.connections(context.server, 0)
    first, second = context.name(), context.name()
    async with await Chat.new(context.server, first) as one, await Chat.new(context.server, second) as other:
        answer = await rest.post(context.server, "/admin/broadcast", json={"content": "hi"})
        match(answer.json, broadcast(2))
        await one.expect(bot("hi", first))
        await other.expect(bot("hi", second))
        equal(await one.fence(), [], "more frames at the first")
        equal(await other.fence(), [], "more frames at the second")


@behaviour(7, "POST /admin/broadcast without content is refused", *BOTH)
async def broadcast_without_content(context: Context) -> None:
    """7."""
    answer = await rest.post(context.server, "/admin/broadcast", json={"foo": 1})
    equal(answer.status, 400, "status")
    match(answer.json, {"detail": "Message content is required"})


@behaviour(8, "POST /admin/broadcast says what is wrong with a body", *BOTH)
async def broadcast_validation(context: Context) -> None:
    """8: wrong type, no JSON, no body."""
    kind = {"Content-Type": "application/json"}
    wrong_type = {
        "type": "dict_type", "loc": ["body"], "msg": "Input should be a valid dictionary", "input": [1],
    }
    no_json = Open(type="json_invalid", loc=["body", COUNT], msg="JSON decode error", input={}, ctx=Open(error=TEXT))
    missing = {"type": "missing", "loc": ["body"], "msg": "Field required", "input": None}
    for data, detail in ((b"[1]", wrong_type), (b"{bad", no_json), (None, missing)):
        answer = await rest.post(context.server, "/admin/broadcast", data=data, headers=kind)
        equal(answer.status, 422, f"status for {data!r}")
        match(answer.json, {"detail": [detail]})


@behaviour(9, "a wrong method is 405 with Allow, an unknown path 404", *BOTH)
async def wrong_method(context: Context) -> None:
    """9; a plain GET of a socket's path is an unknown path (section 1.1)."""
    answer = await rest.get(context.server, "/admin/broadcast")
    equal(answer.status, 405, "status")
    match(answer.json, {"detail": "Method Not Allowed"})
    equal(answer.headers.get("allow"), "POST", "Allow")
    for path in ("/nope", "/ws/abc"):
        answer = await rest.get(context.server, path)
        equal(answer.status, 404, f"status of {path}")
        match(answer.json, {"detail": "Not Found"})


@behaviour(10, "HEAD, OPTIONS and POST of /health are 405", *BOTH)
async def other_methods(context: Context) -> None:
    """10."""
    for method in ("HEAD", "POST", "OPTIONS"):
        answer = await rest.call(context.server, method, "/health")
        equal(answer.status, 405, f"status of {method}")
        equal(answer.headers.get("allow"), "GET", f"Allow of {method}")
        if method == "HEAD":
            equal(answer.body, b"", "body of HEAD")
        else:
            match(answer.json, {"detail": "Method Not Allowed"})
