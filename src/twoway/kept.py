"""What was read of an edition, kept: the same code never reads the same bytes twice.

An edition is read in full before it is accepted, set beside the next one, and staged. Each reading
lies under a hash of the edition's files and of the package's code, so a stale one is never found;
beside it lies what its own bytes hash to, so one that was cut or altered is not believed.
"""

import json
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from twoway import paths
from twoway.edition import Edition
from twoway.files import write_parquet, write_whole
from twoway.fingerprint import digest_of, of_code, of_files, of_outputs

Reading = tuple[pd.DataFrame, pd.DataFrame]


def kept(edition: Edition) -> Reading | None:
    """Return the rows of an edition and those held back, if this code has read it before."""
    rows, held, seal = _files(edition)
    try:
        if json.loads(seal.read_text("utf-8")) != of_outputs([str(rows), str(held)]):
            return None
        return pd.read_parquet(rows), pd.read_parquet(held)
    except (FileNotFoundError, ValueError):
        return None


def keep(edition: Edition, reading: Reading) -> None:
    """Keep what was read of an edition; with the seal, written last, the reading is whole."""
    rows, held, seal = _files(edition)
    for frame, file in zip(reading, (rows, held), strict=True):
        write_parquet(frame, file)
    write_whole(seal, json.dumps(of_outputs([str(rows), str(held)])).encode())


def forget_others(source: str, editions: Iterable[Edition]) -> None:
    """Remove what was kept of a source but for these editions, as this code reads them."""
    known = {file.name for edition in editions for file in _files(edition)}
    for file in (paths.READ / source).glob("*"):
        if file.name not in known:
            file.unlink(missing_ok=True)


def _files(edition: Edition) -> tuple[Path, Path, Path]:
    own = (p for p in edition.folder.rglob("*") if p.is_file())
    key = digest_of([edition.source, of_files(own, edition.folder), of_code()])[:32]
    folder = paths.READ / edition.source
    return folder / f"{key}.rows.parquet", folder / f"{key}.held.parquet", folder / f"{key}.json"
