"""A chat client on the Python package `websockets`, speaking the legacy dialect (specification section 1)."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Data

from support.expect import Mismatch, match, shown
from support.frames import ESTABLISHED, INVALID_FORMAT, PROCESSING, bot, is_bot, is_waiting
from support.server import Server

FRAME_TIMEOUT_SECONDS = 15.0
# A message that every server answers with one INVALID_MESSAGE_FORMAT frame: messages are handled in order, so its
# answer marks the end of all that came before, without waiting for silence.
FENCE = "fence"


@dataclass
class Turn:
    """What came back for one message."""

    frames: list[dict[str, Any]] = field(default_factory=list)

    @property
    def reply(self) -> str:
        """The bot's words."""
        found = [frame["content"] for frame in self.frames if is_bot(frame)]
        if len(found) != 1:
            raise Mismatch(f"{len(found)} replies to one message: {shown(self.frames)}")
        return str(found[0])

    @property
    def waiting(self) -> dict[str, Any] | None:
        """The metadata of `waiting_for_input`, when the bot asked for something."""
        found = [frame["metadata"] for frame in self.frames if is_waiting(frame)]
        return found[0] if found else None


class Chat:
    """One connection. Frames are read in the order they come; a text frame must be a JSON object."""

    def __init__(self, socket: ClientConnection, client_id: str) -> None:
        self.socket, self.client_id = socket, client_id
        self.texts: list[str] = []

    @classmethod
    async def open(cls, server: Server, client_id: str, query: str = "", **options: Any) -> Chat:
        """Connects, reading nothing."""
        settings: dict[str, Any] = {
            "proxy": None, "ping_interval": None, "max_size": None, "close_timeout": 5, "open_timeout": 20,
        }
        socket = await connect(server.socket_address(client_id, query), **(settings | options))
        return cls(socket, client_id)

    @classmethod
    async def new(cls, server: Server, client_id: str, query: str = "", **options: Any) -> Chat:
        """Connects and reads `connection_established`."""
        chat = await cls.open(server, client_id, query, **options)
        match(await chat.frame(), ESTABLISHED)
        return chat

    async def __aenter__(self) -> Chat:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def frame(self, seconds: float = FRAME_TIMEOUT_SECONDS) -> dict[str, Any]:
        """The next frame."""
        try:
            data = await asyncio.wait_for(self.socket.recv(), seconds)
        except asyncio.TimeoutError:
            raise Mismatch(f"{self.client_id}: no frame within {seconds} s") from None
        except ConnectionClosed as closed:
            raise Mismatch(f"{self.client_id}: closed instead of a frame ({closed})") from None
        if not isinstance(data, str):
            raise Mismatch(f"{self.client_id}: binary frame {shown(data)}")
        self.texts.append(data)
        value = json.loads(data)
        if not isinstance(value, dict):
            raise Mismatch(f"{self.client_id}: frame {shown(value)} is no object")
        return value

    async def expect(self, *patterns: dict[str, Any]) -> None:
        """Reads as many frames as there are patterns and matches them in order."""
        for index, pattern in enumerate(patterns):
            match(await self.frame(), pattern, f"{self.client_id} frame {index + 1}")

    async def silent(self, seconds: float) -> None:
        """Fails when a frame comes, or the connection ends, within a short time."""
        try:
            data = await asyncio.wait_for(self.socket.recv(), seconds)
        except asyncio.TimeoutError:
            return
        except ConnectionClosed as closed:
            raise Mismatch(f"{self.client_id}: closed where silence was due ({closed})") from None
        raise Mismatch(f"{self.client_id}: unexpected frame {shown(data)}")

    async def ended(self, seconds: float = FRAME_TIMEOUT_SECONDS) -> tuple[int | None, str | None]:
        """Waits for the server's close and returns code and reason; a frame before it is a failure."""
        try:
            data = await asyncio.wait_for(self.socket.recv(), seconds)
        except asyncio.TimeoutError:
            raise Mismatch(f"{self.client_id}: still open after {seconds} s") from None
        except ConnectionClosed:
            return self.socket.close_code, self.socket.close_reason
        raise Mismatch(f"{self.client_id}: frame {shown(data)} where the close was due")

    async def raw(self, data: Data | list[Data]) -> None:
        """Sends a frame as it is; a list goes out as fragments of one message."""
        await self.socket.send(data)

    def message(self, content: str, **more: Any) -> str:
        """A user message as text."""
        return json.dumps({"type": "user_message", "content": content, "session_id": self.client_id} | more)

    async def say(self, content: str, **more: Any) -> None:
        """Sends a user message and reads nothing."""
        await self.raw(self.message(content, **more))

    async def echoes(self, content: str) -> None:
        """Sends a message and expects the two frames of Phase 1."""
        await self.say(content)
        await self.expect(PROCESSING, bot("Echo: " + content, self.client_id))

    async def until_reply(self, seconds: float = FRAME_TIMEOUT_SECONDS) -> Turn:
        """Reads to the bot's reply; no frame may take longer than this."""
        turn = Turn()
        while not turn.frames or not is_bot(turn.frames[-1]):
            turn.frames.append(await self.frame(seconds))
        return turn

    async def fence(self) -> list[dict[str, Any]]:
        """All frames that belong to earlier messages, read to the answer of a message that cannot be understood."""
        frames: list[dict[str, Any]] = []
        await self.raw(FENCE)
        while True:
            frame = await self.frame()
            if frame.get("error_code") == "INVALID_MESSAGE_FORMAT":
                match(frame, INVALID_FORMAT)
                return frames
            frames.append(frame)

    async def ask(self, content: str, **more: Any) -> Turn:
        """Sends a message and reads its whole answer, `waiting_for_input` included."""
        await self.say(content, **more)
        turn = await self.until_reply()
        turn.frames += await self.fence()
        return turn

    async def close(self, code: int = 1000) -> None:
        """Closes politely."""
        await self.socket.close(code)

    def abort(self) -> None:
        """Drops the TCP connection without a word."""
        self.socket.transport.abort()
