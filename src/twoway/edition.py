"""An edition: the files of one source as received on one day, with the manifest that vouches.

Nothing in an edition is ever rewritten. The manifest says whose bytes the files are, because
many are copies, conversions or cuts and a reader must be told.
"""

import hashlib
import json
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Literal, get_args

from twoway import paths

MANIFEST = "manifest.toml"

Custody = Literal[
    "publisher",  # the publisher's own bytes
    "extract",  # rows of the publisher's own bytes, chosen by us, otherwise as they were
    "converted",  # somebody moved the figures to another container; none was altered
    "converted extract",  # rows of such a conversion, chosen by us
    "third-party cut",  # somebody else chose the rows
    "transcribed",  # read on a page and typed, source given row by row
    "told under disclosure control",  # our own table of records that stay in the protected store
]


class RefusedError(Exception):
    """A file may not enter, or records may not be told: where, what was found, expected, cure."""


class UnreachableError(RefusedError):
    """A publisher did not answer as it should; the same request may succeed later."""


class LostError(UnreachableError):
    """An address leads nowhere, or elsewhere: asked again before a person has looked, it will too.

    `status` is that of the answer, 0 if none came.
    """

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class AlreadyHeldError(RefusedError):
    """These very bytes are an edition of the source; `label` is its name."""

    def __init__(self, message: str, label: str) -> None:
        super().__init__(message)
        self.label = label


@dataclass(frozen=True)
class RawFile:
    """One file of an edition, and what it was made from."""

    name: str
    sha256: str
    bytes: int
    custody: Custody
    original: str = ""
    original_sha256: str = ""
    obtained_from: str = ""
    selected: str = ""
    dataset: str = ""


@dataclass(frozen=True)
class Manifest:
    """What is known of an edition; days are ISO dates, empty where the publisher gives none."""

    source: str
    edition: str
    publisher: str
    dataset: str
    published: str
    received: str
    licence: str
    territory: str
    selected: str
    files: tuple[RawFile, ...]
    note: str = ""

    @classmethod
    def read(cls, path: Path) -> "Manifest":
        """Read manifest.toml.

        Raises
        ------
        RefusedError
            If it is not TOML, or a field is missing, unknown or not one of the words allowed.
        """
        try:
            block: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
            files = tuple(RawFile(**f) for f in block.pop("files"))
            manifest = cls(**block, files=files)
        except FileNotFoundError as error:
            raise RefusedError(
                f"{path}: no manifest. An edition without one is not read; "
                "bring the file in with `twoway add`."
            ) from error
        except (tomllib.TOMLDecodeError, TypeError, KeyError, UnicodeDecodeError) as error:
            raise RefusedError(f"{path}: {error}. Compare it with another edition's.") from error
        manifest._check(path)
        return manifest

    def _check(self, path: Path) -> None:
        wrong = {f.custody for f in self.files} - set(get_args(Custody))
        if wrong:
            raise RefusedError(
                f"{path}: custody {', '.join(wrong)}; "
                f"expected one of {', '.join(get_args(Custody))}."
            )
        for day in filter(None, (self.published, self.received)):
            try:
                date.fromisoformat(day)
            except ValueError as error:
                raise RefusedError(f"{path}: {day!r} is not a day as YYYY-MM-DD.") from error

    def write(self, folder: Path) -> None:
        """Write manifest.toml into the edition's folder."""
        head = {k: v for k, v in asdict(self).items() if k != "files"}
        lines = [f"{k} = {_toml(v)}" for k, v in head.items()]
        for file in self.files:
            lines += ["", "[[files]]"]
            lines += [f"{k} = {_toml(v)}" for k, v in asdict(file).items() if v not in ("", None)]
        (folder / MANIFEST).write_text("\n".join(lines) + "\n", "utf-8")


def _toml(value: str | int) -> str:
    # A JSON string is a TOML basic string; only DEL would differ, and no manifest holds one.
    return json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True)
class Edition:
    """One edition on disk: its manifest and where its files lie."""

    folder: Path
    manifest: Manifest

    @property
    def source(self) -> str:
        """Id of the source it belongs to."""
        return self.manifest.source

    @property
    def label(self) -> str:
        """The edition's name, unique within its source."""
        return self.manifest.edition

    @property
    def known(self) -> str:
        """Day since which it can have been known: put out by its maker, else received by us."""
        return self.manifest.published or self.manifest.received

    @property
    def whole(self) -> bool:
        """Tell whether its files are all that their maker put out, not a choice of rows."""
        return not any("extract" in f.custody or "cut" in f.custody for f in self.manifest.files)

    def files(self, pattern: str) -> list[Path]:
        """Files whose name matches, in order of name; none is no error."""
        return sorted(self.folder / f.name for f in self.manifest.files if fnmatch(f.name, pattern))

    def file(self, pattern: str) -> Path:
        """Return the one file whose name matches.

        Raises
        ------
        RefusedError
            If none or several match.
        """
        found = self.files(pattern)
        if len(found) != 1:
            raise RefusedError(
                f"{self.folder}: {len(found)} files match {pattern!r}, expected one. "
                f"It holds {', '.join(f.name for f in self.manifest.files)}."
            )
        return found[0]

    def verify(self) -> None:
        """Compare every file with its sha256.

        Raises
        ------
        RefusedError
            If a file is gone or its bytes are not those of the manifest.
        """
        for file in self.manifest.files:
            path = self.folder / file.name
            if not path.is_file():
                raise RefusedError(f"{path}: gone, though the manifest lists it. Restore the file.")
            found = sha256(path)
            if found != file.sha256:
                raise RefusedError(
                    f"{path}: sha256 is {found[:12]}…, the manifest says {file.sha256[:12]}…. "
                    "An edition is never edited: restore the file, or bring the changed one in "
                    "as a new edition with `twoway add`."
                )


def sha256(path: Path) -> str:
    """Hash of a file's bytes, hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def editions(source: str, root: Path | None = None) -> list[Edition]:
    """All editions of a source, the earliest published first."""
    folder = (root or paths.RAW) / source
    found = [Edition(f, Manifest.read(f / MANIFEST)) for f in _folders(folder)]
    for edition in found:
        if (edition.source, edition.label) != (source, edition.folder.name):
            raise RefusedError(
                f"{edition.folder}: its manifest speaks of {edition.source}/{edition.label}. "
                "The folder's name is the edition's label: rename one of them."
            )
    return sorted(found, key=lambda e: (e.known, e.label))


def _folders(folder: Path) -> Iterable[Path]:
    # A name that opens with a dot is an edition on its way in: `add` renames it when whole.
    return (p for p in sorted(folder.glob("*")) if p.is_dir() and not p.name.startswith("."))


FIELDS = tuple(f.name for f in fields(Manifest) if f.name != "files")
