"""Is this installation sound? What a run needs, tried for real, with the cure of each fault.

No publisher is asked. A library is imported within the check that needs it: one that is missing or
broken is a fault like any other, and the checks after it still run.
"""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from twoway import clock, paths, runs
from twoway.edition import MANIFEST, Manifest, RefusedError, editions, sha256
from twoway.journal import stamp
from twoway.lock import BusyWorkspaceError, alone

if TYPE_CHECKING:
    from packaging.requirements import Requirement

_GB = 1024**3
_LEAST_FREE = 1 * _GB
# A build writes the new warehouse beside the old one; staged tables and a release take as much.
_WAREHOUSES = 4
# The days of editions are whole days, and the midnight they open with may be another zone's.
_CLOCK_MAY_BE_BEHIND = timedelta(days=1)
_CLOCK_MAY_BE_AHEAD = timedelta(days=5 * 365)
_SECONDS = 2.0
_REINSTALL = "make -B .venv/installed"
_WHY = {
    "fastapi": "; later ones refuse the nulls that Prefect sends: deployments cannot be made",
    "sqlalchemy": "; with later ones Prefect's server schedules nothing",
    "typst": "; a PDF names the compiler that made it: another one changes every PDF",
}


@dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes
    ----------
    what : str
        What was looked at.
    found : str
        What is there.
    fault : str
        What is wrong with it or was expected; empty: nothing.
    cure : str
        What to do about the fault.
    """

    what: str
    found: str
    fault: str = ""
    cure: str = ""


Findings = Iterator[Finding]


def examine() -> Findings:
    """Run every check; one that fails is a fault itself and stops none of the others.

    Yields
    ------
    Finding
        In the order in which faults are best mended.
    """
    for what, check in _CHECKS.items():
        try:
            yield from check()
        except Exception as error:  # Whatever is broken here is what was looked for.
            yield Finding(
                what,
                f"{type(error).__name__}: {error}",
                "this check could not be made",
                f"Mend the faults above first, then: twoway doctor. Or install anew: {_REINSTALL}",
            )


def as_text(finding: Finding) -> str:
    """Return a finding as a line, and its cure as a second one."""
    head = f"{'FAULT' if finding.fault else 'ok':<6} {finding.what:<28} {finding.found}"
    if not finding.fault:
        return head
    return f"{head}: {finding.fault}\n{'':<7}To do: {finding.cure}"


def _place() -> Findings:
    missing = [p for p in ("flows", "prefect.yaml") if not Path(p).exists()]
    yield Finding(
        "workspace",
        f"no {' and no '.join(missing)} here" if missing else str(Path.cwd()),
        "expected the root of the project" if missing else "",
        "cd to the folder that holds flows/ and prefect.yaml, then: twoway doctor",
    )


def _libraries() -> Findings:
    """Every library that the package's own metadata asks for."""
    from packaging.requirements import Requirement

    for requirement in map(Requirement, metadata.requires("twoway") or []):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield _library(requirement)


def _library(requirement: "Requirement") -> Finding:
    name, expected = requirement.name, f"expected {requirement.specifier}"
    try:
        found = metadata.version(name)
    except metadata.PackageNotFoundError:
        return Finding(name, "not installed", expected, _REINSTALL)
    fits = requirement.specifier.contains(found, prereleases=True)
    return Finding(name, found, "" if fits else expected + _WHY.get(name, ""), _REINSTALL)


def _fonts() -> Findings:
    """Compare the fonts that the package ships with their checksums."""
    for line in (paths.FONTS / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split()
        yield Finding(
            f"font {name}",
            *_font(paths.FONTS / name, digest),
            "git checkout -- src/twoway/fonts, or install the package anew",
        )


def _font(file: Path, digest: str) -> tuple[str, str]:
    """Say what is there, and what is wrong with it."""
    if not file.is_file():
        return "gone", f"expected it in {file.parent}"
    changed = sha256(file) != digest
    size = f"{file.stat().st_size:,} bytes"
    return size, "its sha256 is not that of SHA256SUMS" if changed else ""


def _folders() -> Findings:
    """Where a run writes. Not while one is at work: it may be reading what lies there."""
    state = _tried(paths.STATE)
    yield state
    if state.fault:
        return
    try:
        with alone("run", wait=False):
            for folder in (paths.RAW, paths.PROCESSED, paths.JOURNAL, paths.REPORTS):
                yield _tried(folder)
    except BusyWorkspaceError as error:
        yield Finding("folders", f"not tried: {error}")


def _tried(folder: Path) -> Finding:
    """Write, lock, rename and remove a file in a folder, or in the one it would be made in."""
    home = next(p for p in (folder, *folder.parents) if p.exists() or p.is_symlink())
    try:
        with tempfile.TemporaryDirectory(prefix=".doctor-", dir=home) as scratch:
            part = Path(scratch) / "part"
            with part.open("wb") as stream:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                stream.write(b"doctor")
                os.fsync(stream.fileno())
            part.replace(part.with_name("whole")).unlink()
    except OSError as error:
        return Finding(
            f"folder {folder}",
            f"{type(error).__name__}: {error.strerror or error}",
            f"in {home} a file cannot be written, locked, renamed and removed",
            _cure_of_folder(home),
        )
    return Finding(f"folder {folder}", "writable" if home == folder else f"can be made in {home}")


def _cure_of_folder(home: Path) -> str:
    if not home.is_dir():
        return f"Something else lies where the folder should be: mv {home} {home}.other"
    return (
        f'Own it: sudo chown -R "$(id -un)" {home} && chmod -R u+rwX {home}. On a disk that is '
        "mounted read-only or knows no locks, move the workspace to another one."
    )


def _disk() -> Findings:
    warehouse = paths.WAREHOUSE.stat().st_size if paths.WAREHOUSE.is_file() else 0
    least = max(_LEAST_FREE, _WAREHOUSES * warehouse)
    free = shutil.disk_usage(Path()).free
    expected = f"expected {least / _GB:,.1f} GB: a build writes a new warehouse beside the old one"
    yield Finding(
        "free disk",
        f"{free / _GB:,.1f} GB",
        "" if free >= least else expected,
        f"Free some. What can be made again: rm -r {paths.AS_OF} {paths.STAGED} {paths.READ}",
    )


def _clock() -> Findings:
    now = clock.now()
    newest, where = max(_received(), default=(now, ""))
    fault = ""
    if newest - now > _CLOCK_MAY_BE_BEHIND:
        fault = f"the clock is behind: {where} was received on {newest.date()}"
    elif now - newest > _CLOCK_MAY_BE_AHEAD:
        fault = f"the clock is ahead: the newest edition, {where}, was received on {newest.date()}"
    yield Finding(
        "clock",
        stamp(now),
        fault,
        "Set the clock (sudo timedatectl set-ntp true). If it is right, that day was typed wrong, "
        "or nothing has come in for years: twoway watch.",
    )


def _received() -> Iterator[tuple[datetime, str]]:
    """Days on which editions came in, and their manifests."""
    for file in paths.RAW.glob(f"*/*/{MANIFEST}"):
        try:
            day = datetime.fromisoformat(Manifest.read(file).received)
        except RefusedError:
            continue  # Told with the editions.
        yield day.replace(tzinfo=UTC), file.as_posix()


def _prefect() -> Findings:
    """Prefect's settings, from wherever it takes them: environment, profile, files."""
    from prefect.settings import Settings

    settings = Settings()
    tells = bool(settings.server.analytics_enabled)
    yield Finding(
        "Prefect telemetry",
        "on" if tells else "off",
        "expected off: nothing of ours is told to anybody" if tells else "",
        _unset("PREFECT_SERVER_ANALYTICS_ENABLED"),
    )
    yield _tried(Path(settings.home))
    if settings.api.url:
        yield _server(settings.api.url)
    else:
        yield _port(settings.server.api.host, settings.server.api.port)


def _unset(name: str) -> str:
    """Say how to take a setting back from where it stands."""
    if name in os.environ:
        return f"unset {name}"
    return f".venv/bin/prefect config unset {name}, and look for it in .env and pyproject.toml"


def _server(address: str) -> Finding:
    """Look whether Prefect is where PREFECT_API_URL says that it is."""
    answer = _health(address)
    if answer == "true":
        return Finding("Prefect server", f"answers at {address}")
    return Finding(
        "Prefect server",
        f"{answer or 'nobody'} at {address}",
        "PREFECT_API_URL names a server: every run would wait for it in vain",
        f"Start it (.venv/bin/prefect server start), or: {_unset('PREFECT_API_URL')}",
    )


def _port(host: str, port: int) -> Finding:
    """Look whether the port of a Prefect server is free, or taken by one."""
    answer = _health(f"http://{host}:{port}/api")
    if answer in ("", "true"):
        return Finding("Prefect server", "answers" if answer else f"none; port {port} is free")
    return Finding(
        "Prefect server",
        f"another program is at port {port}: {answer}",
        "expected Prefect or nothing",
        "End that program (ss -ltnp shows it), or choose another port: "
        f"export PREFECT_SERVER_API_PORT={port + 1}",
    )


def _health(address: str) -> str:
    """Return what is said at /health of an address, in short; empty if nobody is there."""
    parts = urlsplit(address)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    line = kind(parts.hostname or "", parts.port, timeout=_SECONDS)
    try:
        line.connect()
    except OSError:
        return ""
    try:
        line.request("GET", f"{parts.path.rstrip('/')}/health")
        answer = line.getresponse()
        body = answer.read(200).decode("utf-8", "replace").strip()
        return body if answer.status == 200 and body else f"status {answer.status}"
    except (OSError, HTTPException) as error:
        return f"{type(error).__name__}, no answer to HTTP"
    finally:
        line.close()


def _editions() -> Findings:
    """Every edition: its manifest, and each file by its sha256."""
    files = size = count = 0
    for folder in sorted(p for p in paths.RAW.glob("*") if p.is_dir()):
        try:
            for edition in editions(folder.name):
                edition.verify()
                count += 1
                files += len(edition.manifest.files)
                size += sum(f.bytes for f in edition.manifest.files)
        except RefusedError as error:
            yield Finding(
                f"source {folder.name}",
                str(error),
                "no run builds anything until then",
                f"git checkout -- {folder}, or take it from a copy; a changed file is a new "
                f"edition: twoway add {folder.name} FILE",
            )
    yield Finding("editions", f"{count} with {files} files, {size / 1e6:,.1f} MB, sha256 as noted")


def _dead_runs() -> Findings:
    dead = runs.dead()
    yield Finding(
        "dead runs",
        ", ".join(f"{r.flow} of {r.at}" for r in dead) or "none",
        "killed, and still on record as running" if dead else "",
        "The next run closes them: twoway run --force",
    )


_CHECKS: dict[str, Callable[[], Findings]] = {
    "workspace": _place,
    "libraries": _libraries,
    "fonts": _fonts,
    "folders": _folders,
    "free disk": _disk,
    "clock": _clock,
    "Prefect": _prefect,
    "editions": _editions,
    "dead runs": _dead_runs,
}
