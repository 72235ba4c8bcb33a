"""The legacy dialect to the letter (sections 1.1 and 1.4), beyond what comparing JSON values shows."""

from __future__ import annotations

import json
from typing import Any

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import Where, equal, is_legacy_time, match, true

LEGACY_TIME = Where("time in UTC with microseconds and without zone", is_legacy_time)
KEY_ORDERS = [
    ["type", "content", "timestamp"],
    ["content", "timestamp", "session_id"],
    ["type", "error_code", "message", "timestamp", "retry_suggested"],
]


@behaviour("frames", "frames are spelled as Python spells JSON, keys in the original's order", On.ECHO)
async def spelling(context: Context) -> None:
    """Blanks after `,` and `:`, everything but ASCII and DEL escaped in lower case, times without a zone."""
    async with await Chat.new(context.server, context.name()) as chat:
        for text in ("plain", 'héllo ✓ 😀 " \\ / \x7f \x1f \u2028 \b\f\n\r\t', ""):
            await chat.echoes(text)
        await chat.fence()
        for text in chat.texts:
            value = json.loads(text)
            equal(text, json.dumps(value).replace("\x7f", "\\u007f"), "a frame's text")
            true(list(value) in KEY_ORDERS, f"keys {list(value)}")
            match(value["timestamp"], LEGACY_TIME, "timestamp")


@behaviour("bodies", "bodies are compact JSON, keys in the original's order", On.ECHO, On.ENGINE)
async def bodies(context: Context) -> None:
    """Phase 1's keys stand first; with the engine off /health/clients has nothing else."""
    orders = {
        "/health": ["status", "timestamp", "active_connections"],
        "/health/clients": ["status", "timestamp", "active_connections", "active_clients"],
        "/admin/connections": ["active_connections", "clients", "timestamp"],
    }
    async with await Chat.new(context.server, context.name()):
        for path, order in orders.items():
            answer = await rest.get(context.server, path)
            text = answer.body.decode()
            equal(text, json.dumps(answer.json, separators=(",", ":"), ensure_ascii=False), f"text of {path}")
            equal(list(answer.json)[:len(order)], order, f"keys of {path}")
            match(answer.json["timestamp"], LEGACY_TIME, f"timestamp of {path}")


@behaviour("broadcast-values", "a broadcast passes any JSON value on", On.ECHO)
async def broadcast_values(context: Context) -> None:
    """Section 1.1, proposal: numbers, lists, objects and null count as sent, and the client stays."""
    await rest.connections(context.server, 0)
    values: list[Any] = [5, -1.5, None, True, [1, "two", {}], {"a": {"b": []}}, "\u00e9\u2713", 9007199254740993]
    async with await Chat.new(context.server, context.name()) as chat:
        for value in values:
            answer = await rest.post(context.server, "/admin/broadcast", json={"content": value})
            equal((answer.status, answer.json["successful_sends"]), (200, 1), f"answer for {value!r}")
            equal((await chat.frame())["content"], value, "content")
        await chat.echoes("still here")


@behaviour("broadcast-types", "a broadcast without a JSON content type is a text", On.ECHO)
async def broadcast_types(context: Context) -> None:
    """Section 1.1: what came is shown as a string; other JSON values are no dictionaries either."""
    def refused(value: object) -> dict[str, object]:
        problem = {"type": "dict_type", "loc": ["body"], "msg": "Input should be a valid dictionary", "input": value}
        return {"detail": [problem]}

    text = '{"content":"x"}'
    answer = await rest.post(context.server, "/admin/broadcast", data=text, headers={"Content-Type": "text/plain"})
    equal(answer.status, 422, "status of text/plain")
    match(answer.json, refused(text))
    for value in ("text", 5, True):
        answer = await rest.post(
            context.server, "/admin/broadcast", data=json.dumps(value), headers={"Content-Type": "application/json"}
        )
        equal(answer.status, 422, f"status of {value!r}")
        match(answer.json, refused(value))


@behaviour("broadcast-json", "a broadcast that is no JSON is told where, as Python tells it", On.ECHO)
async def broadcast_json(context: Context) -> None:
    """Section 1.1: `loc` holds the offset, `ctx.error` the reason."""
    answer = await rest.post(
        context.server, "/admin/broadcast", data="{bad", headers={"Content-Type": "application/json"}
    )
    equal(answer.status, 422, "status")
    match(answer.json, {"detail": [{
        "type": "json_invalid", "loc": ["body", 1], "msg": "JSON decode error", "input": {},
        "ctx": {"error": "Expecting property name enclosed in double quotes"},
    }]})


@behaviour("openapi", "/openapi.json is valid, and the pages that show it are there", On.ECHO, On.ENGINE)
async def openapi(context: Context) -> str:
    """Section 1.1: OpenAPI 3.1.0 with at least the four paths of Phase 1, every reference leading somewhere."""
    answer = await rest.get(context.server, "/openapi.json")
    equal((answer.status, answer.headers.get("content-type")), (200, "application/json"), "status and type")
    document = answer.json
    equal(document["openapi"], "3.1.0", "openapi")
    equal((document["info"]["title"], document["info"]["version"]), ("MeetingMuse WebSocket Server", "1.0.0"), "info")
    paths = document["paths"]
    for path, method in (
        ("/health", "get"), ("/health/clients", "get"), ("/admin/connections", "get"), ("/admin/broadcast", "post"),
    ):
        true(method in paths.get(path, {}), f"no {method} of {path}")
    for path, methods in paths.items():
        for method, operation in methods.items():
            true(operation.get("responses"), f"{method} of {path} has no responses")
            declared = {one["name"] for one in operation.get("parameters", []) if one.get("in") == "path"}
            named = {part[1:-1] for part in path.split("/") if part.startswith("{")}
            equal(declared, named, f"path parameters of {method} {path}")
    for reference in references(document):
        place = document
        for part in reference.removeprefix("#/").split("/"):
            true(part in place, f"{reference} leads nowhere")
            place = place[part]
    for path in ("/docs", "/redoc"):
        page = await rest.get(context.server, path)
        equal((page.status, page.headers.get("content-type", "").split(";")[0]), (200, "text/html"), path)
    return f"{len(paths)} paths"


def references(value: object) -> list[str]:
    """Every `$ref` of a document."""
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for inner in value.values() for found in references(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in references(inner)]
    return []
