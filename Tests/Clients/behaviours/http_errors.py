"""HTTP that is wrong, too much, or only odd: with curl, and byte by byte where curl is too polite."""

from __future__ import annotations

import asyncio
import json
import shutil
from email.utils import parsedate_to_datetime

from support.behaviour import Context, On, Skipped, behaviour
from support.expect import TIME, Mismatch, equal, match, true
from support.raw import KEY, Head, Wire

JSON_TYPE = ["-H", "Content-Type: application/json"]


async def curl(context: Context, path: str, *options: str, body: bytes = b"") -> tuple[Head, bytes]:
    """The head and the body of the last answer that curl gets."""
    program = shutil.which("curl")
    if program is None:
        raise Skipped("no curl here")
    process = await asyncio.create_subprocess_exec(
        program, "--silent", "--show-error", "--include", "--noproxy", "*", "--max-time", "10", "--http1.1",
        *options, context.server.base + path,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate(body)
    if b"\r\n\r\n" not in output:
        raise Mismatch(f"curl {path} {options}: no answer, {errors.decode(errors='replace').strip()}")
    while output.startswith(b"HTTP/1.1 100"):
        output = output.partition(b"\r\n\r\n")[2]
    head, _, rest = output.partition(b"\r\n\r\n")
    line, *fields = head.decode("latin-1").split("\r\n")
    pairs = (field.partition(":") for field in fields)
    return Head(line, [(name.lower(), value.strip()) for name, _, value in pairs]), rest


@behaviour("curl", "curl: broadcast and health, with Date and a length", On.ECHO)
async def good_requests(context: Context) -> None:
    """A body from a file, `Expect: 100-continue` included; every answer is dated and has its length."""
    head, body = await curl(context, "/health")
    equal(head.status, 200, "status of /health")
    equal(int(head.value("content-length") or -1), len(body), "Content-Length")
    true(head.value("date") is not None, "no Date")
    parsedate_to_datetime(head.value("date") or "")
    for size in (1, 2_000, 200_000):
        text = json.dumps({"content": "x" * size}).encode()
        head, body = await curl(context, "/admin/broadcast", *JSON_TYPE, "--data-binary", "@-", body=text)
        equal(head.status, 200, f"status for {size} characters")
        match(json.loads(body), {
            "status": "success", "message": "Broadcast completed", "successful_sends": 0, "timestamp": TIME,
        })


@behaviour("curl-errors", "curl: 404, 405, 411, 413, 501, 307", On.ECHO)
async def wrong_requests(context: Context) -> None:
    """Framing errors are refused before a body is read, and the connection is not kept."""
    chunked = [*JSON_TYPE, "-H", "Transfer-Encoding: chunked", "-H", "Expect:", "--data-binary", "@-"]
    without_length = [*JSON_TYPE, "-X", "POST", "-H", "Content-Length:"]
    too_long = [*JSON_TYPE, "-H", "Expect:", "--data-binary", "@-"]
    head, body = await curl(context, "/nope")
    equal((head.status, json.loads(body)), (404, {"detail": "Not Found"}), "unknown path")
    for method in ("DELETE", "PUT", "PATCH"):
        head, _ = await curl(context, "/health", "-X", method, "-d", "x")
        equal((head.status, head.value("allow")), (405, "GET"), method)
    cases = [
        (411, without_length, b""),
        (501, chunked, b'{"content":"x"}'),
        (413, too_long, b"x" * 20_000_000),
        (413, [*JSON_TYPE, "-H", "Expect: 100-continue", "--data-binary", "@-"], b"x" * 20_000_000),
    ]
    for status, options, sent in cases:
        head, body = await curl(context, "/admin/broadcast", *options, body=sent)
        equal(head.status, status, f"status for {options}")
        true(isinstance(json.loads(body).get("detail"), str), f"body {body[:100]!r}")
        equal((head.value("connection") or "").lower(), "close", f"Connection for {status}")
    for path in ("/health", "/health/clients", "/admin/connections"):
        head, _ = await curl(context, path + "/")
        equal(head.status, 307, f"status of {path}/")
        location = head.value("location") or ""
        true(location in (path, context.server.base + path), f"Location {location!r}")


POST = ["POST /admin/broadcast HTTP/1.1", "Host: h", "Content-Type: application/json"]
BAD_REQUESTS: list[tuple[list[str], set[int]]] = [
    (["GET /health HTTP/1.1"], {400}),
    (["GET /health HTTP/1.1", "Host: a", "Host: b"], {400}),
    ([*POST, "Content-Length: 2", "Content-Length: 2"], {400}),
    ([*POST, "Content-Length: 2", "Content-Length: 3"], {400}),
    ([*POST, "Content-Length: 2, 2"], {400}),
    ([*POST, "Content-Length: +2"], {400}),
    ([*POST, "Content-Length: -2"], {400}),
    ([*POST, "Content-Length: 0x2"], {400}),
    ([*POST, "Content-Length: 2x"], {400}),
    ([*POST, "Content-Length: 99999999999999999999"], {400, 413}),
    ([*POST, "Content-Length: 2", "Transfer-Encoding: chunked"], {400, 501}),
    ([*POST, "Transfer-Encoding: gzip"], {400, 501}),
    ([*POST], {411}),
    (["GET /health HTTP/9.9", "Host: h"], {400, 505}),
]


@behaviour("framing", "ambiguous requests are refused and the connection closed", On.ECHO)
async def framing(context: Context) -> None:
    """F3 of the measured facts: what a request smuggler would send; nothing behind it is answered."""
    for lines, statuses in BAD_REQUESTS:
        async with await Wire.open(context.server) as wire:
            smuggled = b"{}GET /health HTTP/1.1\r\nHost: h\r\n\r\n"
            head = await wire.request(lines, smuggled)
            true(head.status in statuses, f"{head.line} for {lines}")
            true(b"healthy" not in await wire.rest(), f"what was smuggled behind {lines} is answered")


UPGRADE = ["Host: h", "Upgrade: websocket", "Connection: Upgrade"]
GOOD = [f"Sec-WebSocket-Key: {KEY}", "Sec-WebSocket-Version: 13"]
BAD_UPGRADES = [
    ["GET /ws/abc HTTP/1.1", *UPGRADE, f"Sec-WebSocket-Key: {KEY}", "Sec-WebSocket-Version: 8"],
    ["GET /ws/abc HTTP/1.1", *UPGRADE, f"Sec-WebSocket-Key: {KEY}", "Sec-WebSocket-Version: 99"],
    ["GET /ws/abc HTTP/1.1", *UPGRADE, f"Sec-WebSocket-Key: {KEY}"],
    ["GET /ws/abc HTTP/1.1", *UPGRADE, "Sec-WebSocket-Version: 13"],
    ["GET /ws/abc HTTP/1.1", *UPGRADE, "Sec-WebSocket-Key: c2hvcnQ=", "Sec-WebSocket-Version: 13"],
    ["GET /ws/abc HTTP/1.0", *UPGRADE, *GOOD],
    ["POST /ws/abc HTTP/1.1", *UPGRADE, *GOOD, "Content-Length: 0"],
    ["GET /ws/abc HTTP/1.1", "Upgrade: websocket", "Connection: Upgrade", *GOOD],
    ["GET /ws/abc HTTP/1.1", "Host: h", "Upgrade: foo", "Connection: Upgrade", *GOOD],
]


@behaviour("upgrades", "handshakes that RFC 6455 forbids do not open a socket", On.ECHO)
async def bad_upgrades(context: Context) -> None:
    """F4 of the measured facts; the server survives each."""
    for lines in BAD_UPGRADES:
        async with await Wire.open(context.server) as wire:
            try:
                head = await wire.request(lines)
            except Mismatch:
                continue  # Ended without an answer: no socket either.
            true(400 <= head.status < 600, f"{head.line} for {lines}")
    async with await Wire.upgraded(context.server, context.name()) as wire:
        await wire.frame()
