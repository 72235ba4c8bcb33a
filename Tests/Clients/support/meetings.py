"""What the calendar holds, as /admin/meetings shows it, and the dialogue that gets a meeting into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from support import rest
from support.chat import Chat, Turn
from support.expect import ANYTHING, COUNT, TEXT, TEXTS, TIME, Mismatch, Open, Where, equal, match, shown
from support.server import Server

LISTED = Open(
    id=TEXT, kind=TEXT, title=TEXT, start=TIME, end=TIME, zone=TEXT, duration_minutes=COUNT, participants=TEXTS
)
MOST_TURNS = 8
# What to say when the server asks for a field.
ANSWERS = {
    "title": "The budget",
    "date_time": "2030-01-02 10:00",
    "participants": "bob@example.com",
    "duration": "30 minutes",
}


@dataclass(frozen=True)
class Meeting:
    """A meeting of the calendar; times as the clock on the wall of its zone shows them."""

    id: str
    kind: str
    title: str
    start: datetime
    end: datetime
    duration_minutes: int
    participants: tuple[str, ...]


def wall(text: str, zone: str) -> datetime:
    """The wall-clock time of an ISO time in a zone; without an offset it is wall-clock time already."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return moment
    place = timezone.utc if zone == "UTC" else ZoneInfo(zone)
    return moment.astimezone(place).replace(tzinfo=None)


async def meetings(server: Server, client_id: str) -> list[Meeting]:
    """The meetings of a client, by start."""
    value = await rest.fetched(server, f"/admin/meetings?client_id={client_id}")
    match(value, Open(client_id=client_id, meetings=[LISTED] * len(value.get("meetings", [])), timestamp=TIME))
    found = [
        Meeting(
            one["id"], one["kind"], one["title"], wall(one["start"], one["zone"]), wall(one["end"], one["zone"]),
            one["duration_minutes"], tuple(one["participants"]),
        )
        for one in value["meetings"]
    ]
    return sorted(found, key=lambda one: one.start)


def tomorrow(zone: str = "UTC") -> datetime:
    """Tomorrow at 3pm."""
    place = timezone.utc if zone == "UTC" else ZoneInfo(zone)
    return datetime.now(place).replace(hour=15, minute=0, second=0, microsecond=0, tzinfo=None) + timedelta(days=1)


async def book(chat: Chat, first: str, answers: dict[str, str] | None = None) -> list[Turn]:
    """Says something and answers what is asked, until nothing is asked any more."""
    replies = ANSWERS | (answers or {})
    turns = [await chat.ask(first)]
    while (asked := turns[-1].waiting) is not None:
        if asked.get("expected_input") not in replies or len(turns) >= MOST_TURNS:
            raise Mismatch(f"{chat.client_id}: no end after {shown([turn.frames for turn in turns])}")
        turns.append(await chat.ask(replies[asked["expected_input"]]))
    return turns


async def only_meeting(server: Server, client_id: str) -> Meeting:
    """The one meeting that a client has."""
    found = await meetings(server, client_id)
    if len(found) != 1:
        raise Mismatch(f"{client_id} has {len(found)} meetings: {found}")
    return found[0]


def is_meeting(
    found: Meeting, start: datetime, minutes: int, participants: tuple[str, ...], title_word: str
) -> None:
    """Fails unless a meeting is the one that was talked about."""
    equal(found.start, start, "start")
    equal(found.duration_minutes, minutes, "duration_minutes")
    equal(found.end, start + timedelta(minutes=minutes), "end")
    equal(found.participants, participants, "participants")
    if title_word not in found.title.lower():
        raise Mismatch(f"title {found.title!r} does not name {title_word!r}")


async def history(server: Server, client_id: str, since: int | None = None) -> dict[str, Any]:
    """The stored messages of a conversation."""
    suffix = "" if since is None else f"?since={since}"
    value: dict[str, Any] = await rest.fetched(server, f"/admin/conversations/{client_id}{suffix}")
    role = Where("role", lambda value: value in ("user", "assistant"))
    words = Where("text", lambda value: isinstance(value, str))
    stored = Open(seq=COUNT, role=role, content=words, timestamp=TIME)
    match(value, Open(
        client_id=client_id, epoch=ANYTHING, last_seq=COUNT, timestamp=TIME,
        messages=[stored] * len(value.get("messages", [])),
    ))
    return value
