"""A conversation that follows a script through any number of kills of the server, and knows what it was told."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from websockets.exceptions import ConnectionClosed, InvalidHandshake

from support.chat import Chat
from support.frames import is_bot
from support.server import Server

FIRST_DAY = datetime(2031, 1, 1)
ANSWER_TIMEOUT_SECONDS = 30.0
LONGEST_THOUGHT_SECONDS = 0.004
REPEAT_CHANCE = 0.25
MESSAGES_PER_DAY = 6


@dataclass(frozen=True)
class Line:
    """One message of the script."""

    message_id: str
    text: str
    books: datetime | None = None
    """The start of the meeting that is in the calendar when this message is answered."""


@dataclass(frozen=True)
class Exchange:
    """A message and the answer that the client received."""

    line: Line
    reply: str


def line(client_id: str, index: int) -> Line:
    """The script: each day two meetings, one asked for step by step and one in a sentence, and small talk."""
    day, step = FIRST_DAY + timedelta(days=index // MESSAGES_PER_DAY), index % MESSAGES_PER_DAY
    morning, afternoon = day.replace(hour=10), day.replace(hour=15)
    whole = f"Schedule a meeting about hiring {afternoon:%Y-%m-%d %H:%M} for 45 minutes with ann@example.com"
    texts: list[tuple[str, datetime | None]] = [
        ("Schedule a meeting about the budget", None),
        (f"{morning:%Y-%m-%d %H:%M} for 30 minutes", None),
        ("bob@example.com", morning),
        ("Hello", None),
        (whole, afternoon),
        ("Thank you", None),
    ]
    text, books = texts[step]
    return Line(f"{client_id}-{index}", text, books)


StoredTurn = tuple[str | None, str, list[str]]
"""Id and text of a user's message, and what the assistant said after it."""


class Talker:
    """One client. `acknowledged` is what it received answers for, `pending` what it sent without one."""

    def __init__(self, client_id: str, random: Random) -> None:
        self.client_id, self.random = client_id, random
        self.acknowledged: list[Exchange] = []
        self.pending: Line | None = None
        self.epoch: Any = None
        self.repeats = 0
        self.checked = 0
        self.ahead = 0
        self.violations: list[str] = []

    def violate(self, what: str) -> None:
        """Notes something that must not happen."""
        self.violations.append(f"{self.client_id}: {what}")

    @property
    def next_line(self) -> Line:
        """What to say: what was not answered, else what comes next in the script."""
        return self.pending or line(self.client_id, len(self.acknowledged))

    async def talk(self, server: Server, connected: asyncio.Barrier, messages: int | None = None) -> None:
        """Goes on with the script until the server dies, or a number of messages is answered."""
        try:
            chat = await Chat.open(server, self.client_id, compression=None)
            await connected.wait()
            if self.acknowledged and self.random.random() < REPEAT_CHANCE:
                await self.repeat(chat, self.acknowledged[-1])
            said = 0
            while messages is None or said < messages:
                await self.say_next(chat)
                said += 1
                if messages is None:
                    await asyncio.sleep(self.random.uniform(0, LONGEST_THOUGHT_SECONDS))
            await chat.close()
        except (ConnectionClosed, InvalidHandshake, OSError, EOFError) as end:
            if messages is not None or server.is_running and not await died(server):
                self.violate(f"disconnected by a living server: {end!r}")
                await connected.abort()
        except TimeoutError:
            self.violate(f"no answer within {ANSWER_TIMEOUT_SECONDS} s")
            await connected.abort()
        except asyncio.BrokenBarrierError:
            pass  # Another one could not connect, and has said so.

    async def say_next(self, chat: Chat) -> None:
        """One message and its answer."""
        self.pending = self.next_line
        reply = await self.exchange(chat, self.pending)
        self.acknowledged.append(Exchange(self.pending, reply))
        self.pending = None

    async def repeat(self, chat: Chat, earlier: Exchange) -> None:
        """Sends a message again whose answer came; it must be answered alike."""
        reply = await self.exchange(chat, earlier.line)
        self.repeats += 1
        if reply != earlier.reply:
            self.violate(f"{earlier.line.message_id} sent again: {reply!r} instead of {earlier.reply!r}")

    async def exchange(self, chat: Chat, said: Line) -> str:
        """Sends a message and reads to the reply, past the frames around it."""
        await chat.say(said.text, message_id=said.message_id)
        while True:
            frame = json.loads(await asyncio.wait_for(chat.socket.recv(), ANSWER_TIMEOUT_SECONDS))
            if is_bot(frame):
                return str(frame["content"])
            if frame.get("type") == "error":
                self.violate(f"{said.message_id}: {frame}")
                raise ConnectionResetError("an error frame")

    def check(self, stored: dict[str, Any], starts: list[datetime]) -> bool | None:
        """Compares what was received with what is stored.

        - stored: the conversation as the server shows it.
        - starts: when the meetings of the calendar begin.
        - Returns: whether the message without an answer was processed; nil without one.
        """
        if self.epoch not in (None, stored["epoch"]):
            self.violate(f"epoch {self.epoch} became {stored['epoch']}")
        self.epoch = stored["epoch"]
        seqs = [message["seq"] for message in stored["messages"]]
        if seqs != sorted(set(seqs)) or (seqs and stored["last_seq"] != seqs[-1]):
            self.violate(f"seqs {seqs}, last {stored['last_seq']}")
        turns = turns_of(stored["messages"])
        was_processed = self.check_turns(turns, self.offset(turns) if stored.get("first_seq", 1) > 1 else 0)
        self.check_meetings(sorted(starts), was_processed)
        return was_processed

    def offset(self, turns: list[StoredTurn]) -> int:
        """How many turns the server has let go of, which keeps the newest only: no more than were checked before."""
        ids = [exchange.line.message_id for exchange in self.acknowledged]
        dropped = ids.index(turns[0][0]) if turns and turns[0][0] in ids else len(ids)
        if dropped > self.checked:
            self.violate(f"{dropped} turns are let go of, {self.checked} were there before")
        return dropped

    def check_turns(self, turns: list[StoredTurn], dropped: int) -> bool | None:
        """Every answered message once, in order, with its answer; the unanswered one at most once, whole."""
        answered = self.acknowledged[dropped:]
        self.checked = len(self.acknowledged)
        for index, exchange in enumerate(answered):
            if index >= len(turns):
                self.violate(f"{exchange.line.message_id} was answered and is lost")
                continue
            message_id, text, replies = turns[index]
            if (message_id, text) != (exchange.line.message_id, exchange.line.text):
                self.violate(f"{message_id} {text!r} is stored where {exchange.line.message_id} belongs")
            elif exchange.reply not in replies:
                self.violate(f"{message_id}: received {exchange.reply!r}, stored {replies}")
        more = turns[len(answered):]
        if not more:
            return None if self.pending is None else False
        if self.pending is None or len(more) > 1 or more[0][0] != self.pending.message_id:
            self.violate(f"stored beyond what was sent, or twice: {[turn[0] for turn in more]}")
        elif not more[0][2]:
            self.violate(f"{more[0][0]} is stored without its answer")
        return True

    def check_meetings(self, starts: list[datetime], was_processed: bool | None) -> None:
        """Each booked meeting once; the unanswered message's at most once.

        It may stand in the calendar a moment before the message is stored: `ahead` counts that. Sent again, the
        message must find it and not book another.
        """
        booked = sorted(one.line.books for one in self.acknowledged if one.line.books is not None)
        possible = sorted([*booked, self.pending.books]) if self.pending and self.pending.books else booked
        self.ahead += was_processed is False and starts != booked
        if starts not in (booked, possible) or was_processed and starts != possible:
            self.violate(f"meetings {[f'{one:%m-%d %H}' for one in starts]} for {[f'{one:%m-%d %H}' for one in booked]}")


def turns_of(messages: list[dict[str, Any]]) -> list[StoredTurn]:
    """Stored messages as turns."""
    turns: list[StoredTurn] = []
    for message in messages:
        if message["role"] == "user":
            turns.append((message.get("message_id"), message["content"], []))
        elif turns:
            turns[-1][2].append(message["content"])
    return turns


async def died(server: Server) -> bool:
    """True when the server's end, which the connection may show first, is there within a second."""
    for _ in range(100):
        if not server.is_running:
            return True
        await asyncio.sleep(0.01)
    return False
