"""Cut the small editions shipped in data/raw out of the publishers' full files.

Run as ``python -m tools.cut_editions FOLDER_OF_FULL_FILES`` from the root of the project. Each
module of this package cuts one source: it keeps whole lines or cells as they were (header,
codes, flags), chooses rows only, and says in the manifest what was chosen and from what.
"""

import gzip
import hashlib
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

from twoway.edition import Custody, Manifest, RawFile, sha256

RECEIVED = "2026-11-24"


@dataclass(frozen=True)
class Cut:
    """One file of an edition: its bytes, and the full file they were chosen from."""

    name: str
    content: bytes
    custody: Custody
    selected: str
    original: Path | None = None
    original_name: str = ""
    obtained_from: str = ""
    dataset: str = ""


def write_edition(
    root: Path,
    source: str,
    label: str,
    cuts: list[Cut],
    *,
    publisher: str,
    dataset: str,
    published: str,
    licence: str,
    territory: str,
    selected: str,
    note: str = "",
) -> None:
    """Write one edition's folder anew: files, then the manifest."""
    folder = root / source / label
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = tuple(_write(folder, cut) for cut in cuts)
    Manifest(
        source,
        label,
        publisher,
        dataset,
        published,
        RECEIVED,
        licence,
        territory,
        selected,
        files,
        note,
    ).write(folder)


def _write(folder: Path, cut: Cut) -> RawFile:
    path = folder / cut.name
    path.write_bytes(cut.content)
    return RawFile(
        name=cut.name,
        sha256=sha256(path),
        bytes=path.stat().st_size,
        custody=cut.custody,
        original=cut.original_name or (cut.original.name if cut.original else ""),
        original_sha256=hashlib.sha256(cut.original.read_bytes()).hexdigest()
        if cut.original
        else "",
        obtained_from=cut.obtained_from,
        selected=cut.selected,
        dataset=cut.dataset,
    )


def gzipped(text: str, encoding: str = "utf-8") -> bytes:
    """Compress without the clock, so that the same rows give the same bytes."""
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0, filename="") as stream:
        stream.write(text.encode(encoding))
    return buffer.getvalue()


def lines(path: Path, encoding: str = "utf-8") -> list[str]:
    """Lines of a text file, gzipped or not, each with its own ending."""
    raw = path.read_bytes()
    if raw[:2] == b"\x1f\x8b":
        raw = gzip.decompress(raw)
    return raw.decode(encoding).splitlines(keepends=True)
