"""What was read of an edition, kept: the same code never reads the same bytes twice.

An edition is read in full before it is accepted, set beside the next one, and staged. Each reading
lies under a hash of the edition's files and of the package's code, so a stale one is never found.
"""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from twoway import paths
from twoway.edition import Edition
from twoway.files import write_parquet
from twoway.fingerprint import digest_of, of_code, of_files

Reading = tuple[pd.DataFrame, pd.DataFrame]


def kept(edition: Edition) -> Reading | None:
    """Return the rows of an edition and those held back, if this code has read it before."""
    rows, held = _files(edition)
    try:
        return pd.read_parquet(rows), pd.read_parquet(held)
    except FileNotFoundError:
        return None


def keep(edition: Edition, reading: Reading) -> None:
    """Keep what was read of an edition, the rows last: with them the reading is whole."""
    rows, held = _files(edition)
    write_parquet(reading[1], held)
    write_parquet(reading[0], rows)


def forget_others(source: str, editions: Iterable[Edition]) -> None:
    """Remove what was kept of a source but for these editions, as this code reads them."""
    known = {file.name for edition in editions for file in _files(edition)}
    for file in (paths.READ / source).glob("*.parquet"):
        if file.name not in known:
            file.unlink(missing_ok=True)


def _files(edition: Edition) -> tuple[Path, Path]:
    held_files = (p for p in edition.folder.rglob("*") if p.is_file())
    key = digest_of([edition.source, of_files(held_files, edition.folder), of_code()])[:32]
    folder = paths.READ / edition.source
    return folder / f"{key}.rows.parquet", folder / f"{key}.held.parquet"
