"""What is loaded: per source its editions, rows, what was held back, its age, its checks."""

from datetime import date
from pathlib import Path

import pandas as pd

from twoway import catalogue, paths
from twoway.edition import RefusedError, editions


def status(today: date) -> pd.DataFrame:
    """Return one row per source.

    Returns
    -------
    DataFrame
        source, edition (the newest), editions, rows, held, received, age_days, state: "ok",
        "old", "no edition", "not staged", or what is wrong with its files.
    """
    return pd.DataFrame([_row(name, today) for name in catalogue.sources()])


def _row(name: str, today: date) -> dict[str, object]:
    row: dict[str, object] = {
        "source": name,
        "edition": "",
        "editions": 0,
        "rows": 0,
        "held": 0,
        "received": "",
        "age_days": None,
        "state": "no edition",
    }
    try:
        held = editions(name)
        for edition in held:
            edition.verify()
    except RefusedError as error:
        return {**row, "state": str(error)}
    if not held:
        return row
    received = max(e.manifest.received for e in held)
    age = (today - date.fromisoformat(received)).days
    counted = {"rows": _count(paths.STAGED, name), "held": _count(paths.HELD, name)}
    staged = (paths.STAGED / f"{name}.parquet").is_file()
    old = age > catalogue.source(name).source.stale_after_days
    return {
        **row,
        "edition": held[-1].label,
        "editions": len(held),
        **counted,
        "received": received,
        "age_days": age,
        "state": "not staged" if not staged else "old" if old else "ok",
    }


def _count(folder: Path, name: str) -> int:
    file = folder / f"{name}.parquet"
    return len(pd.read_parquet(file, columns=["source"])) if file.is_file() else 0
