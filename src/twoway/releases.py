"""Releases: folders that hold all that was published on a day, with a manifest that vouches for it.

``data/processed/releases/<day>-<n>/`` holds the panels, indicators and code lists as Parquet, the
facts, documents, figures and PDFs of every brief, and ``release.json``: the sha256 of each file,
the editions of the inputs, the code, the policies, who approved it and when. A release names the
one before it by the hash of its content, and a journal beside them all keeps the hash of each
manifest, so that a change to an old release shows. ``latest`` leads to the last approved one.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twoway import paths
from twoway.edition import sha256
from twoway.fingerprint import digest_of
from twoway.journal import append_line, read_lines
from twoway.vintage import Vintage

LATEST = "latest"
STAGED, APPROVED = "staged", "approved"
JOURNAL = "journal.jsonl"


@dataclass(frozen=True)
class Release:
    """A release on disk."""

    folder: Path
    manifest: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its name: the day it was made and a number."""
        return self.folder.name

    @property
    def sequence(self) -> int:
        """The how-manieth it is of all that were made here."""
        return int(self.manifest["sequence"])

    @property
    def approved(self) -> bool:
        """Whether somebody signed it."""
        return bool(self.manifest["state"] == APPROVED)

    def briefs(self) -> list[str]:
        """Briefs that it holds."""
        return sorted(p.name for p in (self.folder / "made").iterdir())

    def made(self, brief: str) -> Path:
        """Folder of all that a brief was made of."""
        return self.folder / "made" / brief

    def facts(self) -> dict[str, Any]:
        """Read what each brief could print, as plain data."""
        return {
            brief: json.loads((self.made(brief) / "facts.json").read_text("utf-8"))
            for brief in self.briefs()
        }

    def documents(self, brief: str) -> dict[str, Any]:
        """Read what a brief printed, by language."""
        files = sorted((self.made(brief) / "documents").glob("*.json"))
        return {f.stem: json.loads(f.read_text("utf-8")) for f in files}


def releases() -> list[Release]:
    """Return every release in the order in which they were made, whatever the clocks said."""
    found = (_read(p) for p in paths.RELEASES.glob("*/" + paths.RELEASE_MANIFEST))
    real = (r for r in found if not r.folder.is_symlink() and r.id[:1].isdigit())
    return sorted(real, key=lambda r: r.sequence)


def release_of(name: str) -> Release:
    """Return one release; ``latest`` is the last approved one.

    Raises
    ------
    ValueError
        If there is none of that name.
    """
    folder = (paths.RELEASES / name).resolve() if name == LATEST else paths.RELEASES / name
    if not (folder / paths.RELEASE_MANIFEST).is_file():
        there = [r.id for r in releases()] or ["none yet: `twoway publish` stages one"]
        raise ValueError(f"no release is called {name!r}. There are: {', '.join(there[-8:])}.")
    return _read(folder / paths.RELEASE_MANIFEST)


def last_approved(before: str = "") -> Release | None:
    """Return the last approved release, or the last one made before a day."""
    found = [r for r in releases() if r.approved and (not before or r.manifest["day"] < before)]
    return found[-1] if found else None


def baseline_of(vintage: Vintage, inputs: str) -> Release | None:
    """Return the approved release that a brief of a vintage is compared with.

    The present is compared with the last one; a release with the one that it was compared with when
    it was made; a day with what a release made that day from the same inputs was compared with,
    else with the last one made before it.
    """
    if vintage.chosen is not None:
        baseline = release_of(vintage.name).manifest["baseline"]
        return release_of(baseline) if baseline else None
    if vintage.day is None:
        return last_approved()
    day = vintage.day.isoformat()
    made_then = [r for r in releases() if r.manifest["day"] == day]
    for release in made_then:
        if release.manifest["inputs"] == inputs:
            baseline = release.manifest["baseline"]
            return release_of(baseline) if baseline else None
    return last_approved(before=day)


def _read(manifest: Path) -> Release:
    said: Mapping[str, Any] = json.loads(manifest.read_text("utf-8"))
    return Release(manifest.parent, said)


def files_of(folder: Path) -> dict[str, str]:
    """Return the sha256 of every file of a release but its manifest, by its path."""
    return {
        path.relative_to(folder).as_posix(): sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != paths.RELEASE_MANIFEST
    }


def content_of(files: Mapping[str, str]) -> str:
    """Return one hash over the files of a release as it was staged.

    What moved since another release is told of the content and is no part of it.
    """
    return digest_of(sorted((k, v) for k, v in files.items() if not k.startswith("diff.")))


def note(event: str, release: str, manifest: bytes, at: str) -> None:
    """Write to the journal of releases what becomes of one, with the hash of its manifest.

    Written before the manifest itself: a kill in between leaves an older manifest that the journal
    knows as well.
    """
    digest = hashlib.sha256(manifest).hexdigest()
    said = {"at": at, "event": event, "release": release, "manifest": digest}
    append_line(paths.RELEASES / JOURNAL, json.dumps(said))


def verify(name: str = "") -> list[str]:
    """Say what is wrong with a release, or with any; empty if nothing was changed.

    Every file is hashed and compared with the manifest, the manifest with the journal, and the name
    that a later release has for it with its content.
    """
    found = [release_of(name)] if name else releases()
    return [fault for release in found for fault in _faults(release)]


def _faults(release: Release) -> Iterator[str]:
    listed = {**release.manifest["files"], **_approval_files(release)}
    there = files_of(release.folder)
    for path in sorted(listed.keys() | there.keys()):
        if path not in there:
            yield f"{release.id}/{path}: gone, though the manifest lists it"
        elif path not in listed:
            yield f"{release.id}/{path}: not in the manifest: it was put there later"
        elif listed[path] != there[path]:
            yield (
                f"{release.id}/{path}: changed: sha256 is {there[path][:12]}…, the manifest says "
                f"{listed[path][:12]}…"
            )
    if content_of(release.manifest["files"]) != release.manifest["content"]:
        yield f"{release.id}/{paths.RELEASE_MANIFEST}: its list of files was changed"
    noted = [e for e in read_lines(paths.RELEASES / JOURNAL) if e.get("release") == release.id]
    manifest = sha256(release.folder / paths.RELEASE_MANIFEST)
    if not noted:
        yield f"{release.id}: the journal of releases does not know it"
    elif manifest not in {e["manifest"] for e in noted}:
        yield f"{release.id}/{paths.RELEASE_MANIFEST}: changed since it was {noted[-1]['event']}"
    for later in releases():
        chain = later.manifest.get("previous") or {}
        if chain.get("release") == release.id and chain["content"] != release.manifest["content"]:
            yield f"{release.id}: release {later.id} was made after another content of it"


def _approval_files(release: Release) -> Mapping[str, str]:
    approval = release.manifest.get("approval") or {}
    files: Mapping[str, str] = approval.get("files", {})
    return files
