"""Briefs told in every language straight from a warehouse, without setting a page."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

from twoway import paths
from twoway.check import connect
from twoway.facts import Facts, load
from twoway.narrate import documents

MADE = {"date": "2026-11-24", "release": "test", "approved": ""}

Told = tuple[Facts, dict[str, dict[str, Any]]]


def told_of(workspace: Path, briefs: Mapping[str, str]) -> dict[str, Told]:
    """Facts and documents of briefs by the names that a test gives them."""
    found = {}
    with connect(str(workspace / paths.WAREHOUSE), read_only=True) as con:
        for name, brief in briefs.items():
            facts = load(brief, con)
            found[name] = facts, documents(facts, con, MADE)
    return found


def told_in(language: str, facts: Facts, con: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Return what a brief prints in one language."""
    return documents(facts, con, MADE, languages=[language])[language]
