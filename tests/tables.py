"""Small tables as text, and editions made of files for one test."""

import csv
import io
import shutil
from pathlib import Path

import pandas as pd

from twoway.edition import Edition, Manifest, RawFile, sha256


def table(text: str) -> pd.DataFrame:
    """Read a table whose columns are separated by blanks; - is missing."""
    frame = pd.read_csv(io.StringIO(text.strip()), sep=r"\s+", na_values="-", keep_default_na=False)
    for column in ("period", "edition"):
        if column in frame:
            frame[column] = frame[column].astype("str")
    if "period" in frame:
        frame["period"] = pd.to_datetime(frame["period"])
    return frame


def edition_of(
    source: str, folder: Path, *files: Path, label: str = "test", published: str = "2025-01-01"
) -> Edition:
    """Lay files out as one edition of a source, under `folder`/<source>/<label>."""
    home = folder / source / label
    home.mkdir(parents=True)
    raw = []
    for file in files:
        copy = home / file.name
        shutil.copyfile(file, copy)
        raw.append(RawFile(file.name, sha256(copy), copy.stat().st_size, "publisher"))
    manifest = Manifest(
        source,
        label,
        "publisher",
        "dataset",
        published,
        "2025-01-02",
        "licence",
        "territory",
        "all rows",
        tuple(raw),
    )
    manifest.write(home)
    return Edition(home, manifest)


def beyond(compared: pd.DataFrame) -> pd.DataFrame:
    """Comparisons of a source's `totals` that miss by more than they may."""
    return compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]


def listed(folder: Path, rows: list[dict[str, str]], name: str = "list.csv") -> Path:
    """Write a list as CSV, a column per key of the first row."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return file


def assert_cut(shipped: pd.DataFrame, full: pd.DataFrame, keys: list[str]) -> None:
    """Each shipped row stands in the full file with the same cell, its place and edition apart."""
    columns = [c for c in full.columns if c not in ("locator", "edition")]
    both = shipped[columns].merge(full[columns], on=keys, how="left", suffixes=("", "_full"))
    assert len(both) == len(shipped) > 0
    for column in set(columns) - set(keys):
        one, two = both[column], both[f"{column}_full"]
        assert ((one == two) | (one.isna() & two.isna())).all(), column
