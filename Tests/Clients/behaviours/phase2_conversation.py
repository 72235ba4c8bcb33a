"""Behaviours 33–38, 42–44: the conversation, on the frames and in the calendar."""

from __future__ import annotations

import asyncio
from datetime import datetime

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import TEXT, TEXTS, TIME, Open, Where, equal, match, true
from support.frames import ESTABLISHED, PROCESSING, bot, reply, resumed, waiting
from support.meetings import book, is_meeting, meetings, only_meeting, tomorrow

BUDGET = "Schedule a meeting about budget"
DETAILS = "2030-01-02 10:00 for 30 minutes with bob@example.com"
BUDGET_START = datetime(2030, 1, 2, 10, 0)
SOME_TEXTS = Where("list of texts that is not empty", lambda value: TEXTS.holds(value) and len(value) > 0)


@behaviour(33, "a greeting is answered with processing and an untyped bot frame", On.ENGINE)
async def greeting(context: Context) -> None:
    """33."""
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.say("Hello")
        await chat.expect(*reply(chat.client_id))


@behaviour(34, "an incomplete request is asked back, then waiting_for_input says for what", On.ENGINE)
async def asks(context: Context) -> None:
    """34: the question first, then the frame with prompt, expected input and suggestions."""
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.say(BUDGET)
        await chat.expect(PROCESSING, bot(TEXT, chat.client_id), waiting("date_time"))
        equal(await chat.fence(), [], "more frames")
        equal(await meetings(context.server, chat.client_id), [], "meetings")


@behaviour(35, "the missing details complete the meeting", On.ENGINE)
async def completes(context: Context) -> None:
    """35: success, nothing asked any more, the meeting in the calendar once."""
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.ask(BUDGET)
        turn = await chat.ask(DETAILS)
        match(turn.frames, reply(chat.client_id))
        is_meeting(
            await only_meeting(context.server, chat.client_id), BUDGET_START, 30, ("bob@example.com",), "budget"
        )


@behaviour("issue", "the issue's sentence ends with the meeting in the calendar", On.ENGINE)
async def issue_sentence(context: Context) -> str:
    """Chat, answer what is asked, find the meeting, also as iCalendar."""
    async with await Chat.new(context.server, context.name()) as chat:
        days = {tomorrow()}
        turns = await book(
            chat, "Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget"
        )
        days.add(tomorrow())
        found = await only_meeting(context.server, chat.client_id)
        true(found.start in days, f"start {found.start}")
        is_meeting(found, found.start, 30, ("bob@example.com",), "budget")
        answer = await rest.get(context.server, f"/admin/meetings/{chat.client_id}.ics")
        equal(answer.status, 200, "status of the iCalendar")
        equal((answer.headers.get("content-type") or "").split(";")[0], "text/calendar", "its type")
        lines = answer.body.decode().split("\r\n")
        equal((lines[0], lines[-2:]), ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""]), "its first and last lines")
        for line in ("BEGIN:VEVENT", "END:VEVENT", "VERSION:2.0"):
            equal(lines.count(line), 1, f"lines {line}")
        for name in ("UID:", "DTSTAMP:", "DTSTART", "SUMMARY:", "PRODID:"):
            true(any(line.startswith(name) for line in lines), f"no line {name}")
        return f"{len(turns)} turn(s), last reply {turns[-1].reply!r}"


@behaviour("one-by-one", "details given one at a time, in the order asked, complete the meeting", On.ENGINE)
async def one_by_one(context: Context) -> None:
    """Fields are asked for by name, in the order of section 4.2; a duration may be assumed instead of asked for."""
    async with await Chat.new(context.server, context.name()) as chat:
        turns = await book(chat, "I would like to schedule a meeting")
        asked = [(turn.waiting or {}).get("expected_input") for turn in turns[:-1]]
        equal(asked[:3], ["title", "date_time", "participants"], "what was asked for")
        true(asked[3:] in ([], ["duration"]), f"asked for as well: {asked[3:]}")
        minutes = 30 if asked[3:] else 60
        is_meeting(
            await only_meeting(context.server, chat.client_id), BUDGET_START, minutes, ("bob@example.com",), "budget"
        )


@behaviour("day-first", "a day in figures is read as the operator set it, a bare hour too", On.OWN)
async def day_first(context: Context) -> None:
    """`language.month-comes-first` and `language.last-afternoon-hour` reach the conversation."""
    server = await context.start(
        MEETINGMUSE_LANGUAGE_MONTH_COMES_FIRST="false", MEETINGMUSE_LANGUAGE_LAST_AFTERNOON_HOUR="5"
    )
    async with await Chat.new(server, context.name()) as chat:
        await book(chat, "Schedule a meeting about budget on 2/1/2030 at 6 for 30 minutes with bob@example.com")
        start = datetime(2030, 1, 2, 6, 0)
        is_meeting(await only_meeting(server, chat.client_id), start, 30, ("bob@example.com",), "budget")


@behaviour("conflict", "a second meeting at the same time is noticed", On.ENGINE)
async def conflict(context: Context) -> None:
    """Another time is asked for; with one, both meetings are kept. Other people's meetings do not count."""
    first, other = context.name(), context.name()
    request = f"Schedule a meeting about {{}} {DETAILS}"
    async with await Chat.new(context.server, first) as chat, await Chat.new(context.server, other) as stranger:
        await chat.ask(request.format("budget"))
        turn = await chat.ask(request.format("hiring"))
        true(turn.waiting is not None, f"nothing asked: {turn.frames}")
        equal((turn.waiting or {}).get("expected_input"), "date_time", "expected_input")
        equal(len(await meetings(context.server, first)), 1, "meetings after the conflict")
        equal((await chat.ask("2030-01-02 14:00")).waiting, None, "waiting_for_input after another time")
        found = await meetings(context.server, first)
        equal([one.start.hour for one in found], [10, 14], "hours of the meetings")
        equal((await stranger.ask(request.format("budget"))).waiting, None, "waiting_for_input for a stranger")
        equal(len(await meetings(context.server, other)), 1, "meetings of the stranger")


@behaviour(36, "a reconnect resumes the conversation", On.ENGINE)
async def resumes(context: Context) -> None:
    """36: nothing pending after a greeting; the health route counts it."""
    client = context.name()
    async with await Chat.new(context.server, client) as chat:
        await chat.ask("Hello")
    async with await Chat.open(context.server, client) as chat:
        await chat.expect(ESTABLISHED, resumed([]))
        equal(await chat.fence(), [], "more frames")
        health = await rest.fetched(context.server, "/health")
        listed = await rest.fetched(context.server, "/admin/conversations")
        true(health["active_conversations"] >= 1, f"active_conversations {health['active_conversations']}")
        true(client in listed["conversation_clients"], f"{client} is not in {listed['conversation_clients']}")


@behaviour(37, "a reconnect in the middle of a question goes on with the same meeting", On.ENGINE)
async def resumes_question(context: Context) -> None:
    """37: pending_actions is not empty, and the next text completes the meeting."""
    client = context.name()
    async with await Chat.new(context.server, client) as chat:
        await chat.ask(BUDGET)
    async with await Chat.open(context.server, client) as chat:
        await chat.expect(ESTABLISHED, resumed(SOME_TEXTS))
        turn = await chat.ask(DETAILS)
        match(turn.frames, reply(client))
        is_meeting(await only_meeting(context.server, client), BUDGET_START, 30, ("bob@example.com",), "budget")


@behaviour(38, "two conversations at once never mix", On.ENGINE)
async def separate(context: Context) -> None:
    """38: each is told its details one by one, in turns."""
    plans = {
        context.name(): ["Schedule a meeting about hiring", "2030-03-04 09:00", "45 minutes", "ann@example.com"],
        context.name(): ["Schedule a meeting about pricing", "2030-05-06 16:30", "90 minutes", "carl@example.com"],
    }
    chats = [await Chat.new(context.server, client) for client in plans]
    for step in range(4):
        await asyncio.gather(*(chat.ask(plans[chat.client_id][step]) for chat in chats))
    first, second = [await only_meeting(context.server, client) for client in plans]
    is_meeting(first, datetime(2030, 3, 4, 9, 0), 45, ("ann@example.com",), "hiring")
    is_meeting(second, datetime(2030, 5, 6, 16, 30), 90, ("carl@example.com",), "pricing")
    for chat in chats:
        await chat.close()


STEP = {
    "type": "system", "content": "processing_step", "timestamp": TIME, "metadata": Open(step=TEXT, progress=TEXT),
}


@behaviour(42, "?stream=1 shows processing steps between processing and reply", On.ENGINE)
async def streams(context: Context) -> None:
    """42."""
    async with await Chat.new(context.server, context.name(), "?stream=1") as chat:
        frames = (await chat.ask("Hello")).frames
        true(len(frames) >= 3, f"no step: {frames}")
        match(frames, [PROCESSING, *[STEP] * (len(frames) - 2), bot(TEXT, chat.client_id)])


@behaviour(43, "without the option a greeting has exactly two frames", On.ENGINE)
async def two_frames(context: Context) -> None:
    """43; also by the clock, for frames that would come late."""
    async with await Chat.new(context.server, context.name()) as chat:
        match((await chat.ask("Hello")).frames, reply(chat.client_id))
        await chat.silent(0.5)


@behaviour(44, "STREAMING_ENABLED=false: no steps, whoever asks", On.OWN)
async def never_streams(context: Context) -> None:
    """44."""
    server = await context.start(STREAMING_ENABLED="false")
    async with await Chat.new(server, context.name(), "?stream=1") as chat:
        match((await chat.ask("Hello")).frames, reply(chat.client_id))
