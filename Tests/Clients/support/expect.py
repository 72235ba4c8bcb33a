"""Patterns for JSON values: a frame or a body is right when it matches one, key for key.

A pattern is a plain JSON value, in which some places hold one of the markers below. Objects match when they have
exactly the pattern's keys, unless the pattern is `Open`.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from typing import Any, Callable

ISO_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?")
LEGACY_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?")
CLOCK_TOLERANCE_SECONDS = 120


class Mismatch(AssertionError):
    """What came is not what the specification says."""


class Where:
    """A place in a pattern that takes any value with a property."""

    def __init__(self, name: str, holds: Callable[[Any], bool]) -> None:
        self.name, self.holds = name, holds

    def __repr__(self) -> str:
        return f"<{self.name}>"


class Open(dict[str, Any]):
    """An object that must have these keys and may have more."""


def is_time(value: Any) -> bool:
    """True for any ISO 8601 date and time (TS of the specification)."""
    return isinstance(value, str) and ISO_TIME.fullmatch(value) is not None


def is_legacy_time(value: Any) -> bool:
    """True for now in UTC as Phase 1 writes it: microseconds, no zone (section 1.1 and 3.6)."""
    if not isinstance(value, str) or LEGACY_TIME.fullmatch(value) is None:
        return False
    moment = datetime.fromisoformat(value).replace(tzinfo=timezone.utc)
    return abs((datetime.now(timezone.utc) - moment).total_seconds()) < CLOCK_TOLERANCE_SECONDS


def is_count(value: Any) -> bool:
    """True for a whole number that is not negative; JSON's true is none."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


TIME = Where("ISO time", is_time)
TEXT = Where("text that is not empty", lambda value: isinstance(value, str) and value.strip() != "")
COUNT = Where("count", is_count)
NUMBER = Where("number", lambda value: isinstance(value, (int, float)) and not isinstance(value, bool))
BOOLEAN = Where("boolean", lambda value: isinstance(value, bool))
TEXTS = Where("list of texts", lambda value: isinstance(value, list) and all(isinstance(text, str) for text in value))
ANYTHING = Where("anything", lambda value: True)


def match(actual: Any, pattern: Any, place: str = "$") -> None:
    """Raises `Mismatch` with the place when a value does not match a pattern."""
    if isinstance(pattern, Where):
        if not pattern.holds(actual):
            raise Mismatch(f"{place}: {shown(actual)} is no {pattern.name}")
    elif isinstance(pattern, dict):
        match_object(actual, pattern, place)
    elif isinstance(pattern, list):
        if not isinstance(actual, list) or len(actual) != len(pattern):
            raise Mismatch(f"{place}: {shown(actual)} is not {shown(pattern)}")
        for index, (inner, expected) in enumerate(zip(actual, pattern)):
            match(inner, expected, f"{place}[{index}]")
    elif type(actual) is not type(pattern) or actual != pattern:
        raise Mismatch(f"{place}: {shown(actual)} is not {shown(pattern)}")


def match_object(actual: Any, pattern: dict[str, Any], place: str) -> None:
    """`match` for objects."""
    if not isinstance(actual, dict):
        raise Mismatch(f"{place}: {shown(actual)} is no object")
    missing = [key for key in pattern if key not in actual]
    extra = [] if isinstance(pattern, Open) else [key for key in actual if key not in pattern]
    if missing or extra:
        raise Mismatch(f"{place}: missing keys {missing}, unexpected keys {extra} in {shown(actual)}")
    for key, expected in pattern.items():
        match(actual[key], expected, f"{place}.{key}")


def equal(actual: Any, expected: Any, what: str) -> None:
    """Raises `Mismatch` unless two plain values are the same."""
    if actual != expected:
        raise Mismatch(f"{what}: {shown(actual)} is not {shown(expected)}")


def true(condition: Any, what: str) -> None:
    """Raises `Mismatch` with a sentence unless a condition holds."""
    if not condition:
        raise Mismatch(what)


def shown(value: Any) -> str:
    """A value as a failure shows it: JSON where possible, never longer than a few lines."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=repr)
    except (TypeError, ValueError):
        text = repr(value)
    return text if len(text) <= 400 else f"{text[:300]}… ({len(text)} characters)"
