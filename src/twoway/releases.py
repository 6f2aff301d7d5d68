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
    return sorted(map(_read, _manifests()), key=lambda r: r.sequence)


def _manifests() -> list[Path]:
    found = paths.RELEASES.glob("*/" + paths.RELEASE_MANIFEST)
    return sorted(p for p in found if not p.parent.is_symlink() and p.parent.name[:1].isdigit())


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
    try:
        said: Mapping[str, Any] = json.loads(manifest.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(
            f"{manifest}: no JSON ({error}). Restore it from a copy of the release; until then no "
            "release is made or signed."
        ) from error
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
    """Say what is wrong with a release, or with any and with ``latest``; empty if nothing is.

    Every file is hashed and compared with the manifest, the manifest with the journal, and what
    later releases say of it with what it is: of the one before its content, of the approved one it
    was compared with the whole manifest, signature included. Whoever rewrites all of them, or the
    last one with its journal, is not found out: keep a copy of the journal elsewhere.
    """
    readable, faults = [], []
    for path in _manifests():
        try:
            readable.append(_read(path))
        except ValueError as error:
            faults.append(str(error))
    if name:
        return list(_faults(release_of(name), readable))
    faults += [fault for release in readable for fault in _faults(release, readable)]
    return [*faults, *_gone(), *_astray(readable)]


def _gone() -> Iterator[str]:
    """Tell of signed releases that are no more; a staged one may have been cut off by a kill."""
    noted = read_lines(paths.RELEASES / JOURNAL)
    signed = {e["release"] for e in noted if e.get("event") == APPROVED}
    for name in sorted(signed - {p.parent.name for p in _manifests()}):
        yield f"{name}: approved, and gone. Restore it from a copy"


def _astray(there: list[Release]) -> Iterator[str]:
    signed = [r for r in there if r.approved]
    newest = max(signed, key=lambda r: r.sequence).id if signed else ""
    link = paths.RELEASES / LATEST
    leads_to = link.readlink().name if link.is_symlink() else ""
    if leads_to != newest:
        yield (
            f"{LATEST} leads to {leads_to or 'nothing'}, the last approved release is "
            f"{newest or 'none'}. Run: twoway approve {newest} --by NAME"
        )


def _faults(release: Release, all_of_them: list[Release]) -> Iterator[str]:
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
    for later in all_of_them:
        compared, then = (later.manifest[k] for k in ("baseline", "baseline_sha256"))
        if compared == release.id and then != manifest:
            yield f"{release.id}: release {later.id} was compared with another manifest of it"
        chain = later.manifest.get("previous") or {}
        if chain.get("release") == release.id and chain["content"] != release.manifest["content"]:
            yield f"{release.id}: release {later.id} was made after another content of it"


def _approval_files(release: Release) -> Mapping[str, str]:
    approval = release.manifest.get("approval") or {}
    files: Mapping[str, str] = approval.get("files", {})
    return files
