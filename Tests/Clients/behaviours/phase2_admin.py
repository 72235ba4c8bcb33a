"""Behaviours 48–53: what the engine adds to health and administration."""

from __future__ import annotations

from typing import Any

from support import rest
from support.behaviour import Context, On, behaviour
from support.chat import Chat
from support.expect import BOOLEAN, COUNT, NUMBER, TEXTS, TIME, Open, Where, equal, match, true
from support.frames import bot

# The metric names of section 2.1, item 7; where in the answer they stand is not fixed.
METRICS = [
    "active_conversations_count", "average_conversation_length", "conversation_completion_rate",
    "interrupt_handling_success_rate", "llm_response_time_avg", "llm_response_time_p95",
    "memory_usage_per_conversation", "error_rate_by_type", "successful_meeting_schedules",
    "user_satisfaction_by_intent", "conversation_drop_off_points",
]
YES = Where("true", lambda value: value is True)


@behaviour(48, "GET /health with the engine on has the keys of Phase 2", On.ENGINE)
async def health(context: Context) -> None:
    """48."""
    match(await rest.fetched(context.server, "/health"), Open(
        status="healthy", timestamp=TIME, active_connections=COUNT, active_conversations=COUNT,
        langgraph_processor_ready=YES, streaming_handler_ready=BOOLEAN,
    ))


def every_key(value: Any) -> dict[str, Any]:
    """All keys of nested objects with their values."""
    found: dict[str, Any] = {}
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= {key: inner} | every_key(inner)
    return found


@behaviour(49, "GET /health/metrics has the shape of the original and the names of the PRD", On.ENGINE)
async def metrics(context: Context) -> None:
    """49: some memory figure is over zero."""
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.ask("Hello")
        value = await rest.fetched(context.server, "/health/metrics")
        match(value, Open(
            timestamp=TIME,
            connections=Open(total_active=COUNT, total_messages=COUNT, average_messages_per_client=NUMBER),
            conversations=Open(total_active=COUNT),
            services=Open(langgraph_processor_ready=YES, streaming_handler_ready=BOOLEAN),
            client_details=Open(**{chat.client_id: Open(message_count=2, connected_at=TIME)}),
        ))
        keys = every_key(value)
        equal([name for name in METRICS if name not in keys], [], "missing metrics")
        memory = [figure for name, figure in keys.items() if "memory" in name or "resident" in name]
        figures = [figure for one in memory for figure in (one.values() if isinstance(one, dict) else [one])]
        true(any(isinstance(figure, (int, float)) and figure > 0 for figure in figures), f"memory {memory}")


@behaviour(50, "GET /admin/conversations and /admin/statistics", On.ENGINE)
async def conversations(context: Context) -> None:
    """50."""
    async with await Chat.new(context.server, context.name()) as chat:
        await chat.ask("Hello")
        value = await rest.fetched(context.server, "/admin/conversations")
        match(value, {"active_conversations": COUNT, "conversation_clients": TEXTS, "timestamp": TIME})
        true(chat.client_id in value["conversation_clients"], f"{chat.client_id} is not in {value}")
        equal(value["active_conversations"], len(value["conversation_clients"]), "active_conversations")
        statistics = await rest.fetched(context.server, "/admin/statistics")
        match(statistics, Open(
            timestamp=TIME,
            overview=Open(
                total_active_connections=1, total_active_conversations=value["active_conversations"],
                total_messages_processed=COUNT,
            ),
            connection_statistics=Open(average_messages_per_client=NUMBER, recent_connections=TEXTS),
        ))


@behaviour(51, "POST /admin/connections/ID/message", On.ENGINE)
async def direct_message(context: Context) -> None:
    """51."""
    async with await Chat.new(context.server, "x1x") as chat:
        answer = await rest.post(context.server, "/admin/connections/x1x/message", json={"content": "direct"})
        equal(answer.status, 200, "status")
        match(answer.json, {"status": "success", "message": "Message sent to client x1x", "timestamp": TIME})
        await chat.expect(bot("direct", "x1x"))
        unknown = await rest.post(context.server, "/admin/connections/nobody/message", json={"content": "direct"})
        equal(unknown.status, 404, "status for an unknown id")
        match(unknown.json, {"detail": "Client nobody not found or not connected"})
        empty = await rest.post(context.server, "/admin/connections/x1x/message", json={"text": "direct"})
        equal(empty.status, 400, "status without content")
        match(empty.json, {"detail": "Message content is required"})
        equal(await chat.fence(), [], "more frames")


@behaviour(52, "DELETE /admin/connections/ID", On.ENGINE)
async def disconnect(context: Context) -> None:
    """52: the client is told, then it is gone; the second time is 404."""
    await rest.connections(context.server, 0)
    chat = await Chat.new(context.server, "x1x-2")
    answer = await rest.call(context.server, "DELETE", "/admin/connections/x1x-2")
    equal(answer.status, 200, "status")
    match(answer.json, {"status": "success", "message": "Client x1x-2 has been disconnected", "timestamp": TIME})
    await chat.expect({
        "type": "system", "content": "admin_disconnect", "timestamp": TIME,
        "metadata": {"reason": "Administrative disconnect"},
    })
    again = await rest.call(context.server, "DELETE", "/admin/connections/x1x-2")
    equal(again.status, 404, "status the second time")
    match(again.json, {"detail": "Client x1x-2 not found or already disconnected"})
    await chat.ended()
    await rest.connections(context.server, 0)


@behaviour(53, "POST /admin/cleanup", On.ENGINE)
async def cleanup(context: Context) -> None:
    """53: everybody is told; then nobody is there."""
    await rest.connections(context.server, 0)
    chat = await Chat.new(context.server, context.name())
    answer = await rest.post(context.server, "/admin/cleanup")
    equal(answer.status, 200, "status")
    match(answer.json, {
        "status": "success", "message": "All connections cleaned up successfully", "cleaned_connections": 1,
        "timestamp": TIME,
    })
    await chat.expect(bot("Server maintenance in progress. Please reconnect shortly.", chat.client_id))
    await rest.connections(context.server, 0)
    answer = await rest.post(context.server, "/admin/cleanup")
    equal(answer.status, 200, "status")
    match(answer.json, {
        "status": "success", "message": "No active connections to clean up", "cleaned_connections": 0,
        "timestamp": TIME,
    })
    await chat.close()
