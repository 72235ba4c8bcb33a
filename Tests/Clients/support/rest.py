"""HTTP through the Python package `requests`: one connection a call, closed after it."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any, Callable, Mapping

import requests

from support.expect import Mismatch, is_count
from support.server import Server

TIMEOUT_SECONDS = 20.0


@dataclass(frozen=True)
class Answer:
    """Status, headers (names in any case) and body of a response."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as a JSON value."""
        try:
            return json.loads(self.body)
        except ValueError:
            raise Mismatch(f"status {self.status}, body is no JSON: {self.body[:200]!r}") from None


def blocking(method: str, url: str, options: dict[str, Any]) -> Answer:
    """One request on the calling thread."""
    with requests.Session() as session:
        session.trust_env = False
        response = session.request(method, url, timeout=TIMEOUT_SECONDS, allow_redirects=False, **options)
        return Answer(response.status_code, response.headers, response.content)


async def call(server: Server, method: str, path: str, **options: Any) -> Answer:
    """One request; options as for `requests.request` (`json`, `data`, `headers`, …)."""
    return await asyncio.to_thread(blocking, method, server.base + path, options)


async def get(server: Server, path: str, **options: Any) -> Answer:
    """A GET."""
    return await call(server, "GET", path, **options)


async def post(server: Server, path: str, **options: Any) -> Answer:
    """A POST."""
    return await call(server, "POST", path, **options)


async def fetched(server: Server, path: str) -> Any:
    """The JSON of a GET that must succeed."""
    answer = await get(server, path)
    if answer.status != 200:
        raise Mismatch(f"GET {path}: {answer.status} {answer.body[:200]!r}")
    return answer.json


async def until(server: Server, path: str, holds: Callable[[Any], bool], what: str, seconds: float = 10.0) -> Any:
    """Asks again until the JSON of a GET has a property, which must come within a bounded time."""
    deadline = time.monotonic() + seconds
    while True:
        value = await fetched(server, path)
        if holds(value):
            return value
        if time.monotonic() > deadline:
            raise Mismatch(f"{what}: still {value} after {seconds} s")
        await asyncio.sleep(0.02)


async def connections(server: Server, count: int) -> dict[str, Any]:
    """Waits until the server counts this many clients and returns /health/clients."""
    value: dict[str, Any] = await until(
        server, "/health/clients",
        lambda value: is_count(value.get("active_connections")) and value["active_connections"] == count,
        f"active_connections should become {count}",
    )
    return value
