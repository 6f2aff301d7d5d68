"""Bring in a file that an analyst downloaded by hand: checked whole before it enters data/raw."""

import hashlib
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from twoway import catalogue, paths
from twoway.edition import Custody, Edition, Manifest, RawFile, RefusedError, editions, sha256
from twoway.readers import read_bytes
from twoway.stage import Staged, stage_edition

SMALLEST_SHARE = 0.2
# So many rows may break a rule before the whole file is doubted.
MOST_HELD, LARGEST_HELD_SHARE = 10, 0.1
_MB = 1024 * 1024


def add(
    name: str,
    files: Sequence[Path],
    received: date,
    label: str | None = None,
    *,
    published: str = "",
    custody: Custody = "publisher",
    obtained_from: str = "",
    accept_smaller: bool = False,
) -> tuple[Edition, Staged]:
    """Check files and lay them down as a new edition of a source.

    The files are copied to a hidden folder, read in full as `stage` would, and only then renamed
    into place: a refused or interrupted file never becomes an edition. A refused one is kept in
    data/refused beside the reason.

    Parameters
    ----------
    name : str
        Id of the source.
    files : sequence of Path
        All files of the edition.
    received : date
        The day it came to us.
    label : str, optional
        The publisher's own label; else what the file says of itself, else the day received.
        A label already held with other bytes gets a number: nothing is overwritten.

    Returns
    -------
    Edition, Staged
        Where it lies, and its rows with those held back.

    Raises
    ------
    RefusedError
        If a file is not what the source expects, too many rows break a rule, or it has shrunk to
        less than a fifth of the largest edition held.
    """
    declared = catalogue.source(name)
    for file in files:
        _check_file(file, declared.source.largest_mb)
    held = editions(name)
    same = _already_held(files, held)
    if same:
        raise RefusedError(
            f"{', '.join(f.name for f in files)}: these very bytes are held as edition "
            f"{same.label} of {name}. Nothing to do."
        )
    label = label or declared.label(files[0]) or received.isoformat()
    label = _free_label(_safe_label(label), {e.label for e in held})
    part = paths.RAW / name / f".{label}.part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    source = declared.source
    raw = tuple(_copied(f, part, custody, obtained_from) for f in files)
    manifest = Manifest(
        name,
        label,
        source.producer,
        source.dataset,
        published,
        received.isoformat(),
        source.licence,
        source.territory,
        "the whole file as received",
        raw,
    )
    manifest.write(part)
    edition = Edition(part, manifest)
    try:
        staged = _tried(name, edition, held, accept_smaller)
    except (RefusedError, ValueError) as error:
        kept = _set_aside(name, label, part, str(error))
        raise RefusedError(f"{error}\nRefused; kept with the reason in {kept}.") from error
    home = part.with_name(label)
    part.rename(home)
    return Edition(home, manifest), staged


def _check_file(file: Path, largest_mb: int) -> None:
    if not file.is_file():
        raise RefusedError(f"{file}: no such file. Check the path.")
    size = file.stat().st_size
    if size == 0:
        raise RefusedError(f"{file.name}: the file is empty. Download it again.")
    if size > largest_mb * _MB:
        raise RefusedError(
            f"{file.name}: {size / _MB:.0f} MB, expected {largest_mb} MB at most. Look what it is; "
            "if the publisher's table has truly grown, raise largest_mb in the source's file."
        )


def _already_held(files: Sequence[Path], held: list[Edition]) -> Edition | None:
    hashes = {sha256(f) for f in files}
    for edition in held:
        if hashes == {f.sha256 for f in edition.manifest.files}:
            return edition
    return None


def _safe_label(label: str) -> str:
    if not label or label[0] == "." or any(c in label for c in "/\\\0") or len(label) > 80:
        raise RefusedError(
            f"edition label {label!r}: expected a plain name such as 2024 or 2025-03-03, "
            "without slashes and not opening with a dot."
        )
    return label


def _free_label(label: str, taken: set[str]) -> str:
    if label not in taken:
        return label
    return next(f"{label}.{n}" for n in range(2, 10_000) if f"{label}.{n}" not in taken)


def _copied(file: Path, folder: Path, custody: Custody, obtained_from: str) -> RawFile:
    copy = folder / file.name
    if copy.exists():
        raise RefusedError(f"{file.name}: two files of that name. Rename one of them.")
    shutil.copyfile(file, copy)
    with copy.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return RawFile(file.name, digest, copy.stat().st_size, custody, obtained_from=obtained_from)


def _tried(name: str, edition: Edition, held: list[Edition], accept_smaller: bool) -> Staged:
    staged = stage_edition(name, edition)
    held_back = len(staged.held)
    many = held_back > MOST_HELD and held_back > LARGEST_HELD_SHARE * staged.read
    if many or staged.rows.empty:
        first = staged.held.iloc[0]
        raise RefusedError(
            f"{held_back} of {staged.read} rows break a rule, more than "
            f"{LARGEST_HELD_SHARE:.0%}. The first: {first['locator']}: {first['rule']}, found "
            f"{first['found']!r}, expected {first['expected']}. {first['cure']}"
        )
    if catalogue.source(name).source.like_sized and not accept_smaller:
        _check_size(name, edition, staged, held)
    return staged


def _check_size(name: str, edition: Edition, staged: Staged, held: list[Edition]) -> None:
    """Refuse an edition far smaller than the largest held, in bytes unpacked or in rows read."""
    largest = max(held, key=_unpacked, default=None)
    if largest is None:
        return
    # Both: a file cut short may still hold the rows that are read from it.
    sizes = {
        "bytes": (_unpacked(edition), _unpacked(largest)),
        "rows": (staged.read, stage_edition(name, largest).read),
    }
    for unit, (now, before) in sizes.items():
        if now < SMALLEST_SHARE * before:
            raise RefusedError(
                f"{', '.join(f.name for f in edition.manifest.files)}: {now:,} {unit}, edition "
                f"{largest.label} has {before:,}. A table that shrinks below a fifth is usually a "
                "download cut short: fetch it again, or add it with --accept-smaller if the "
                "publisher says so."
            )


def _unpacked(edition: Edition) -> int:
    return sum(len(read_bytes(edition.folder / f.name)) for f in edition.manifest.files)


def _set_aside(name: str, label: str, part: Path, reason: str) -> Path:
    folder = paths.REFUSED / name
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / _free_label(label, {p.name for p in folder.iterdir()})
    part.replace(kept)
    (kept / "reason.txt").write_text(reason + "\n", "utf-8")
    return kept
