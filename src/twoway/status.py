"""What is loaded: per source its editions, rows, what was held back, its age, and how it stands."""

from datetime import date
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq

from twoway import catalogue, paths
from twoway.declare import Source
from twoway.edition import Edition, RefusedError, editions
from twoway.journal import standing

# States that need nobody: a source may be old because its publisher is.
IN_ORDER = ("ok", "old", "waiting")


def status(today: date) -> pd.DataFrame:
    """Return one row per source.

    Returns
    -------
    DataFrame
        source, edition (the newest), editions, rows, held, published, received, age_days, fetched
        ("live" and the day it was tried, "never tried live", or "by hand"), checked (when the
        publisher last answered), state: "ok", "old", "waiting" (no edition, and why), "stale",
        "unreachable", "not staged", "no edition", or "broken"; and `note`, what to do.
    """
    return pd.DataFrame([_row(name, today) for name in catalogue.sources()])


def _row(name: str, today: date) -> dict[str, object]:
    source = catalogue.source(name).source
    stands = standing(name)
    row: dict[str, object] = {
        "source": name,
        "edition": "",
        "editions": 0,
        "rows": 0,
        "held": 0,
        "published": "",
        "received": "",
        "age_days": None,
        "fetched": _fetched(source),
        "checked": stands.checked,
    }
    try:
        held = editions(name)
        for edition in held:
            edition.verify()
    except RefusedError as error:
        return {**row, "state": "broken", "note": str(error)}
    if not held:
        if source.not_shipped:
            return {**row, "state": "waiting", "note": f"no edition: {source.not_shipped}"}
        return {**row, "state": "no edition", "note": f"twoway add {name} FILE"}
    received = max(e.manifest.received for e in held)
    age = (today - date.fromisoformat(received)).days
    state, note = _state(name, held, age)
    return {
        **row,
        "edition": held[-1].label,
        "editions": len(held),
        "rows": _count(paths.STAGED, name),
        "held": _count(paths.HELD, name),
        "published": held[-1].manifest.published,
        "received": received,
        "age_days": age,
        "state": state,
        "note": note,
    }


def _state(name: str, held: list[Edition], age: int) -> tuple[str, str]:
    """How a source stands, the worst first, and what to do about it."""
    stands, source = standing(name), catalogue.source(name).source
    if not (paths.STAGED / f"{name}.parquet").is_file():
        return "not staged", f"twoway stage {name}"
    if stands.stale_since:
        first = stands.why.splitlines()[0] if stands.why else ""
        return "stale", f"since {stands.stale_since}, edition {held[-1].label} stays live: {first}"
    if stands.unreachable_since:
        return (
            "unreachable",
            f"since {stands.unreachable_since}; last heard {stands.checked or 'never'}",
        )
    if age > source.stale_after_days:
        return "old", f"received {age} days ago: {source.url}"
    return "ok", ""


def _fetched(source: Source) -> str:
    if source.feed is None:
        return "by hand"
    return f"live, tried {source.feed.tried}" if source.feed.tried else "never tried live"


def _count(folder: Path, name: str) -> int:
    file = folder / f"{name}.parquet"
    return int(pq.read_metadata(file).num_rows) if file.is_file() else 0
