"""Bring an edition in: checked whole before it enters data/raw, kept aside if it is refused."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from twoway import catalogue, paths
from twoway.accept import check_rows, judge
from twoway.edition import (
    MANIFEST,
    AlreadyHeldError,
    Custody,
    Edition,
    Manifest,
    RawFile,
    RefusedError,
    editions,
    sha256,
)
from twoway.journal import Event, record, stamp
from twoway.lock import alone
from twoway.stage import Staged, read_edition

_MB = 1024 * 1024
_REASON = "reason.txt"


def add(
    name: str,
    files: Sequence[Path],
    received: date,
    label: str | None = None,
    *,
    published: str = "",
    custody: Custody = "publisher",
    obtained_from: str = "",
    despite: str = "",
    heard: Event | None = None,
    keep_refused: bool = True,
) -> tuple[Edition, Staged]:
    """Check files and lay them down as a new edition of a source.

    The files are copied to a hidden folder, read in full as `stage` would, set beside the edition
    before and the publisher's totals, and only then renamed into place: a refused or interrupted
    file never becomes an edition. A refused one is kept in data/refused beside the reason, unless
    it is our own (`keep_refused`). Either is written to the journal.

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
    despite : str
        Why an edition is taken although it differs from the one before in size, coverage or
        scale, or from the publisher's totals; the reason enters the manifest.
    heard : Event, optional
        What is known of the attempt, for the journal; by default a hand brought the file.
    keep_refused : bool
        False: a refused file goes, since whoever brought it can make it again.

    Returns
    -------
    Edition, Staged
        Where it lies, and its rows with those held back.

    Raises
    ------
    AlreadyHeldError
        If these very bytes are held.
    RefusedError
        If a file is not what the source expects, or too many rows break a rule, or it differs from
        the edition before as no table should without a reason.
    """
    midnight = datetime(received.year, received.month, received.day, tzinfo=UTC)
    heard = heard or Event(at=stamp(midnight), source=name, outcome="accepted", via="hand")
    with alone(f"add-{name}"):
        return _add(
            name, files, received, label, published, custody, obtained_from, despite, heard,
            keep_refused,
        )  # fmt: skip


def _add(
    name: str,
    files: Sequence[Path],
    received: date,
    label: str | None,
    published: str,
    custody: Custody,
    obtained_from: str,
    despite: str,
    heard: Event,
    keep_refused: bool,
) -> tuple[Edition, Staged]:
    declared = catalogue.source(name)
    if published:
        _check_day(published)
    for file in files:
        _check_file(file, declared.source.largest_mb)
    held = editions(name)
    try:
        _refuse_held(name, files, held)
    except AlreadyHeldError as error:
        if error.label == held[-1].label:
            # After a wrong file was refused, the right one shows that ours is the newest.
            record(replace(heard, outcome="unchanged", edition=error.label))
        raise
    label = label or _said_label(declared, files[0]) or published or received.isoformat()
    label = _free_label(_safe_label(label), {e.label for e in held})
    part = _fresh_part(name, label)
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
        f"Taken although it differs from the edition before: {despite}" if despite else "",
    )
    manifest.write(part)
    edition = Edition(part, manifest)
    heard = replace(heard, edition=label, file_sha256=raw[0].sha256, published=published)
    try:
        staged, remarks = _tried(name, edition, held, despite)
    except (RefusedError, ValueError) as error:
        if not keep_refused:
            shutil.rmtree(part)
            record(replace(heard, outcome="refused", reason=str(error)))
            raise RefusedError(str(error)) from error
        kept = _set_aside(name, label, part, str(error))
        record(replace(heard, outcome="refused", reason=str(error), kept=kept.as_posix()))
        raise RefusedError(f"{error}\nRefused; kept with the reason in {kept}.") from error
    home = part.with_name(label)
    part.rename(home)
    record(replace(heard, outcome="accepted", reason="; ".join(remarks)))
    return Edition(home, manifest), staged


def _check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise RefusedError(
            f"--published {text}: no day. Expected YYYY-MM-DD, or nothing where it is not known."
        ) from error


def _said_label(declared: catalogue.SourceFile, file: Path) -> str | None:
    """Return what a file says of its edition; one that cannot be read is refused by the reader."""
    try:
        return declared.label(file)
    except RefusedError:
        return None


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


def _refuse_held(name: str, files: Sequence[Path], held: list[Edition]) -> None:
    hashes = {sha256(f) for f in files}
    for edition in held:
        if hashes == {f.sha256 for f in edition.manifest.files}:
            raise AlreadyHeldError(
                f"{', '.join(f.name for f in files)}: these very bytes are held as edition "
                f"{edition.label} of {name}. Nothing to do.",
                edition.label,
            )


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


def _fresh_part(name: str, label: str) -> Path:
    """Make the hidden folder of an edition on its way in; what a killed `add` left is removed."""
    folder = paths.RAW / name
    for left in folder.glob(".*.part"):
        shutil.rmtree(left)
    part = folder / f".{label}.part"
    part.mkdir(parents=True)
    return part


def _copied(file: Path, folder: Path, custody: Custody, obtained_from: str) -> RawFile:
    copy = folder / file.name
    if copy.exists():
        raise RefusedError(f"{file.name}: two files of that name. Rename one of them.")
    shutil.copyfile(file, copy)
    digest, size = sha256(copy), copy.stat().st_size
    return RawFile(file.name, digest, size, custody, obtained_from=obtained_from)


def _tried(
    name: str, edition: Edition, held: list[Edition], despite: str
) -> tuple[Staged, tuple[str, ...]]:
    """Read the newcomer in full and set it beside the editions held."""
    staged = read_edition(name, edition)
    check_rows(staged)
    verdict = judge(edition, staged, held)
    if verdict.faults and not despite:
        raise RefusedError(
            f"{', '.join(f.name for f in edition.manifest.files)}: {'; '.join(verdict.faults)}. "
            "Download it again; if the publisher says that it is right so, add it with "
            "--despite and the reason."
        )
    return staged, (*verdict.faults, *verdict.remarks)


def _set_aside(name: str, label: str, part: Path, reason: str) -> Path:
    """Keep a refused edition with its reason; the same bytes refused again are kept once."""
    folder = paths.REFUSED / name
    folder.mkdir(parents=True, exist_ok=True)
    hashes = _hashes(part)
    for earlier in sorted(p for p in folder.iterdir() if p.is_dir()):
        if _hashes(earlier) == hashes:
            shutil.rmtree(part)
            (earlier / _REASON).write_text(reason + "\n", "utf-8")
            return earlier
    kept = folder / _free_label(label, {p.name for p in folder.iterdir()})
    (part / _REASON).write_text(reason + "\n", "utf-8")
    part.rename(kept)
    return kept


def _hashes(folder: Path) -> set[str]:
    return {sha256(f) for f in folder.iterdir() if f.name not in (MANIFEST, _REASON)}
