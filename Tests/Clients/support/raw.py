"""HTTP and WebSocket byte by byte, for what no library would send or show: refused upgrades, silence, odd frames."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from dataclasses import dataclass

from support.expect import Mismatch
from support.server import Server

TIMEOUT_SECONDS = 10.0
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
KEY = "dGhlIHNhbXBsZSBub25jZQ=="


@dataclass(frozen=True)
class Head:
    """Status line and headers of a response; names in lower case."""

    line: str
    headers: list[tuple[str, str]]

    @property
    def status(self) -> int:
        """The status code."""
        return int(self.line.split()[1])

    def value(self, name: str) -> str | None:
        """The first value of a header."""
        return next((value for key, value in self.headers if key == name.lower()), None)


@dataclass(frozen=True)
class Frame:
    """One WebSocket frame."""

    opcode: int
    payload: bytes
    is_final: bool = True

    @property
    def code(self) -> int | None:
        """The close code, if the frame has one."""
        return struct.unpack("!H", self.payload[:2])[0] if len(self.payload) >= 2 else None


class Wire:
    """A TCP connection to the server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def open(cls, server: Server) -> Wire:
        """Connects."""
        return cls(*await asyncio.open_connection("127.0.0.1", server.port, limit=1 << 20))

    @classmethod
    async def upgraded(cls, server: Server, client_id: str, headers: list[str] | None = None) -> Wire:
        """Connects and becomes a WebSocket, which must succeed."""
        wire = await cls.open(server)
        head = await wire.upgrade(f"/ws/{client_id}", headers)
        if head.status != 101:
            raise Mismatch(f"upgrade of /ws/{client_id}: {head.line}")
        return wire

    async def __aenter__(self) -> Wire:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.transport.abort()

    async def send(self, data: bytes) -> None:
        """Sends bytes."""
        self.writer.write(data)
        await self.writer.drain()

    async def request(self, lines: list[str], body: bytes = b"") -> Head:
        """Sends a request of these lines and reads the head of the answer."""
        await self.send("\r\n".join([*lines, "", ""]).encode() + body)
        return await self.head()

    async def upgrade(self, path: str, headers: list[str] | None = None) -> Head:
        """Asks for a WebSocket at a path that is sent as written."""
        return await self.request([
            f"GET {path} HTTP/1.1", "Host: 127.0.0.1", "Upgrade: websocket", "Connection: Upgrade",
            f"Sec-WebSocket-Key: {KEY}", "Sec-WebSocket-Version: 13", *(headers or []),
        ])

    async def head(self) -> Head:
        """Reads the head of a response."""
        try:
            data = await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), TIMEOUT_SECONDS)
        except asyncio.IncompleteReadError as end:
            raise Mismatch(f"the connection ended before an answer: {end.partial[:200]!r}") from None
        except (asyncio.TimeoutError, ConnectionError) as error:
            raise Mismatch(f"no answer: {error!r}") from None
        line, *rest = data.decode("latin-1").split("\r\n")
        fields = (field.partition(":") for field in rest if field)
        return Head(line, [(name.strip().lower(), value.strip()) for name, _, value in fields])

    async def rest(self, seconds: float = TIMEOUT_SECONDS) -> bytes:
        """Everything to the end of the connection, which must come."""
        try:
            return await asyncio.wait_for(self.reader.read(), seconds)
        except asyncio.TimeoutError:
            raise Mismatch(f"the connection is still open after {seconds} s") from None
        except ConnectionResetError:
            return b""

    async def send_frame(self, opcode: int, payload: bytes = b"", is_final: bool = True) -> None:
        """Sends one masked frame."""
        await self.send(masked_frame(opcode, payload, is_final))

    async def frame(self, seconds: float = TIMEOUT_SECONDS) -> Frame:
        """Reads one frame; the server must not mask."""
        return await asyncio.wait_for(self.read_frame(), seconds)

    async def read_frame(self) -> Frame:
        """`frame` without a limit of time."""
        try:
            first, second = await self.reader.readexactly(2)
            if second & 0x80:
                raise Mismatch("the server masks its frames")
            length = second & 0x7F
            if length == 126:
                (length,) = struct.unpack("!H", await self.reader.readexactly(2))
            elif length == 127:
                (length,) = struct.unpack("!Q", await self.reader.readexactly(8))
            return Frame(first & 0x0F, await self.reader.readexactly(length), bool(first & 0x80))
        except (asyncio.IncompleteReadError, ConnectionError):
            raise Mismatch("the connection ended without a close frame") from None


def masked_frame(opcode: int, payload: bytes, is_final: bool = True) -> bytes:
    """A client's frame."""
    head = bytes([opcode | (0x80 if is_final else 0)])
    if len(payload) < 126:
        head += bytes([0x80 | len(payload)])
    elif len(payload) < 1 << 16:
        head += struct.pack("!BH", 0x80 | 126, len(payload))
    else:
        head += struct.pack("!BQ", 0x80 | 127, len(payload))
    mask = os.urandom(4)
    key = int.from_bytes(mask * (len(payload) // 4 + 1), "big") >> (8 * (4 - len(payload) % 4))
    return head + mask + (int.from_bytes(payload, "big") ^ key).to_bytes(len(payload), "big")


def fresh_key() -> str:
    """A Sec-WebSocket-Key that no other handshake used."""
    return base64.b64encode(os.urandom(16)).decode()
