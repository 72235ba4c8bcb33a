"""The frames of the legacy dialect as patterns (specification sections 1.4, 2.1, 2.5)."""

from __future__ import annotations

from typing import Any

from support.expect import TEXT, TEXTS, TIME, Open

INVALID_FORMAT: dict[str, Any] = {
    "type": "error",
    "error_code": "INVALID_MESSAGE_FORMAT",
    "message": "Message format is invalid. Please check the message structure.",
    "timestamp": TIME,
    "retry_suggested": True,
}
INTERNAL_ERROR: dict[str, Any] = {
    "type": "error",
    "error_code": "INTERNAL_SERVER_ERROR",
    "message": "An internal error occurred. Please try reconnecting.",
    "timestamp": TIME,
    "retry_suggested": True,
}


def system(content: str) -> dict[str, Any]:
    """A system frame without metadata."""
    return {"type": "system", "content": content, "timestamp": TIME}


ESTABLISHED = system("connection_established")
PROCESSING = system("processing")


def bot(content: Any, client_id: str) -> dict[str, Any]:
    """A bot frame: it has no `type`, and the session is the path's client id."""
    return {"content": content, "timestamp": TIME, "session_id": client_id}


def echo(text: str, client_id: str) -> list[dict[str, Any]]:
    """The two frames that answer a message while the engine is off."""
    return [PROCESSING, bot("Echo: " + text, client_id)]


def reply(client_id: str) -> list[dict[str, Any]]:
    """The two frames that answer a message when nothing is asked back; the words are the server's own."""
    return [PROCESSING, bot(TEXT, client_id)]


def waiting(expected_input: Any = TEXT) -> dict[str, Any]:
    """The frame after a reply that asks something (PRD order and keys)."""
    return {
        "type": "system",
        "content": "waiting_for_input",
        "timestamp": TIME,
        "metadata": Open(prompt=TEXT, expected_input=expected_input, suggestions=TEXTS),
    }


def resumed(pending_actions: Any) -> dict[str, Any]:
    """The frame after `connection_established` when the conversation goes on."""
    return {
        "type": "system",
        "content": "conversation_resumed",
        "timestamp": TIME,
        "metadata": Open(conversation_summary=TEXT, pending_actions=pending_actions),
    }


def is_bot(frame: dict[str, Any]) -> bool:
    """True for the frame that answers a message."""
    return "type" not in frame and "content" in frame


def is_waiting(frame: dict[str, Any]) -> bool:
    """True for the frame that says what the server asks for."""
    return frame.get("type") == "system" and frame.get("content") == "waiting_for_input"
