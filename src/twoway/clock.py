"""The moment it is, asked for in one place."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day, in UTC: releases and journals are dated by it everywhere."""
    return now().date()
