"""Is this installation sound? What a run needs, tried for real, with the cure of each fault.

No publisher is asked. A library is imported within the check that needs it: one that is missing or
broken is a fault like any other, and the checks after it still run.
"""

import fcntl
import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import ssl
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from twoway import clock, paths, runs
from twoway.edition import Manifest, RefusedError, editions, sha256
from twoway.journal import read_lines, stamp
from twoway.lock import BusyWorkspaceError, alone

if TYPE_CHECKING:
    from packaging.requirements import Requirement

_GB = 1024**3
_LEAST_FREE = 1 * _GB
# A build writes the new warehouse beside the old one; staged tables and a release take as much.
_WAREHOUSES = 4
# The days of editions are whole days, and the midnight they open with may be another zone's.
_CLOCK_MAY_BE_BEHIND = timedelta(days=1)
# Nothing of ours is written for so long without a byte.
_LEFT_AFTER = 3600
_SECONDS = 2.0
_REINSTALL = "make -B .venv/installed"
_WHY = {
    "fastapi": "later ones refuse the nulls that Prefect sends: deployments cannot be made",
    "typst": "a PDF names the compiler that made it: another one changes every PDF",
}
_GLYPHS = {"IBM Plex Sans": "AÅé€−–", "Noto Sans SC": "欧盟中国亿万美元，。、"}
_LINE = """\
#set document(title: "doctor")
#set text(lang: "en", font: ("IBM Plex Sans", "Noto Sans SC"))
People from China in the EU27, 欧盟27国的中国人。
"""


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


def _python() -> Findings:
    from packaging.specifiers import SpecifierSet

    found = platform.python_version()
    wanted = SpecifierSet(metadata.metadata("twoway")["Requires-Python"])
    fits = wanted.contains(found, prereleases=True)
    yield Finding(
        "Python",
        found,
        "" if fits else f"expected {wanted}",
        "rm -r .venv && make brief PYTHON=python3.12",
    )


def _libraries() -> Findings:
    """Every library that the package's own metadata asks for: there, of that version, whole."""
    for requirement in _required():
        yield _library(requirement)


def _required() -> "list[Requirement]":
    from packaging.requirements import Requirement

    asked = map(Requirement, metadata.requires("twoway") or [])
    return [r for r in asked if r.marker is None or r.marker.evaluate({"extra": ""})]


def _library(requirement: "Requirement") -> Finding:
    name = requirement.name
    try:
        found = metadata.version(name)
    except metadata.PackageNotFoundError:
        expected = f"expected {requirement.specifier}"
        return Finding(name, "not installed", expected, _REINSTALL)
    if not requirement.specifier.contains(found, prereleases=True):
        why = f"; {_WHY[name]}" if name in _WHY else ""
        return Finding(name, found, f"expected {requirement.specifier}{why}", _REINSTALL)
    try:
        importlib.import_module(_module_of(name))
    except Exception as error:  # A broken library may raise anything.
        said = f"it cannot be imported: {type(error).__name__}: {error}"
        return Finding(name, found, said, _REINSTALL)
    return Finding(name, found)


def _module_of(library: str) -> str:
    """Return the module of a library's own name, else the first public package among its files."""
    own = library.replace("-", "_")
    if importlib.util.find_spec(own):
        return own
    packages = {f.parts[0] for f in metadata.files(library) or [] if f.name == "__init__.py"}
    return min((p for p in packages if not p.startswith("_")), default=own)


def _lock_file() -> Findings:
    """In a checkout: is installed what is locked, and from the pyproject.toml that lies there?"""
    from packaging.requirements import Requirement

    lock, project = Path("requirements.lock"), Path("pyproject.toml")
    if lock.is_file():
        lines = [line for line in lock.read_text("utf-8").splitlines() if line[:1].isalnum()]
        locked = [Requirement(line.rstrip("\\ ")) for line in lines]
        here = [r for r in locked if r.marker is None or r.marker.evaluate()]
        other = [said for r in here if (said := _not_as_locked(r))]
        yield Finding(
            lock.name,
            f"{len(here) - len(other)} of {len(here)} libraries as locked",
            ", ".join(other[:5]),
            _REINSTALL,
        )
    if project.is_file():
        declared = tomllib.loads(project.read_text("utf-8"))["project"]
        if declared["name"] != "twoway":
            return
        changed = {*map(Requirement, declared["dependencies"])} ^ {*_required()}
        yield Finding(
            project.name,
            f"{len(declared['dependencies'])} libraries asked for",
            f"it has changed since it was installed: {', '.join(sorted({r.name for r in changed}))}"
            if changed
            else "",
            _REINSTALL,
        )


def _not_as_locked(locked: "Requirement") -> str:
    try:
        found = metadata.version(locked.name)
    except metadata.PackageNotFoundError:
        return f"{locked.name} is not installed"
    fits = locked.specifier.contains(found, prereleases=True)
    return "" if fits else f"{locked.name} {found} (locked {locked.specifier})"


def _fonts() -> Findings:
    """The fonts that the package ships, by their checksums, families and a few glyphs."""
    from matplotlib.ft2font import FT2Font

    from twoway.voice import LANGUAGES

    cure = "git checkout -- src/twoway/fonts, or install the package anew"
    families = set()
    for line in (paths.FONTS / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split()
        file = paths.FONTS / name
        if not file.is_file():
            yield Finding(f"font {name}", "gone", f"expected it in {paths.FONTS}", cure)
            continue
        if sha256(file) != digest:
            size = f"{file.stat().st_size:,} bytes"
            yield Finding(f"font {name}", size, "its sha256 is not that of SHA256SUMS", cure)
            continue
        font = FT2Font(str(file))
        families.add(font.family_name)
        has = font.get_charmap()
        without = [c for c in _GLYPHS.get(font.family_name, "") if ord(c) not in has]
        fault = f"no glyph for {' '.join(without)}" if without else ""
        yield Finding(f"font {name}", f"{len(has):,} characters", fault, cure)
    wanted = {family for language in LANGUAGES.values() for family in language.fonts}
    fault = f"no sound font of {', '.join(sorted(wanted - families))}" if wanted - families else ""
    yield Finding("fonts of the languages", ", ".join(sorted(families)) or "none", fault, cure)


def _state() -> Findings:
    yield _tried(paths.STATE)
    with alone("doctor", wait=False):
        yield Finding("lock", "taken and given back")


def _folders() -> Findings:
    """Where a run writes. Not while one is at work: it may be reading what lies there."""
    try:
        with alone("run", wait=False):
            for folder in (paths.RAW, paths.PROCESSED, paths.JOURNAL, paths.REPORTS):
                yield _tried(folder)
    except BusyWorkspaceError as error:
        yield Finding("folders", f"not tried: {error}")


def _tried(folder: Path, name: str = "") -> Finding:
    """Write, lock, rename and remove a file in a folder, or in the one it would be made in."""
    home = next(p for p in (folder, *folder.parents) if p.exists() or p.is_symlink())
    what = name or f"folder {folder}"
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
            what,
            f"{type(error).__name__}: {error.strerror or error}",
            f"in {home} a file cannot be written, locked, renamed and removed",
            _cure_of_folder(home),
        )
    return Finding(what, "writable" if home == folder else f"can be made in {home}")


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
    yield Finding(
        "free disk",
        f"{free / _GB:,.1f} GB",
        ""
        if free >= least
        else f"expected {least / _GB:,.1f} GB: a build writes a new warehouse beside the old one",
        f"Free some. What can be made again: rm -r {paths.AS_OF} {paths.STAGED}",
    )


def _clock() -> Findings:
    now = clock.now()
    newest, where = max(_stamps(), default=(now, ""))
    behind = newest - now > _CLOCK_MAY_BE_BEHIND
    yield Finding(
        "clock",
        stamp(now),
        f"the clock is behind: {where} knows of {stamp(newest)}" if behind else "",
        "Set the clock (sudo timedatectl set-ntp true). If it is right, that day was typed wrong.",
    )


def _stamps() -> Iterator[tuple[datetime, str]]:
    """Moments that the workspace knows of, and where: editions, journals, releases."""
    for file in paths.RAW.glob("*/*/manifest.toml"):
        try:
            yield _moment(Manifest.read(file).received), file.as_posix()
        except RefusedError:
            continue  # Told with the editions.
    for file in [*paths.JOURNAL.glob("*.jsonl"), *paths.RELEASES.glob("*.jsonl")]:
        for said in read_lines(file):
            try:
                yield _moment(said["at"]), file.as_posix()
            except (KeyError, TypeError, ValueError):
                continue


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=clock.UTC)


def _zones() -> Findings:
    from zoneinfo import ZoneInfo

    import yaml

    said = yaml.safe_load(Path("prefect.yaml").read_text("utf-8"))
    schedules = [s for d in said["deployments"] for s in d.get("schedules", [])]
    for name in sorted({s["timezone"] for s in schedules if "timezone" in s}):
        try:
            yield Finding(f"time zone {name}", f"{clock.now().astimezone(ZoneInfo(name)):%H:%M}")
        except (KeyError, ValueError, OSError):
            yield Finding(
                f"time zone {name}",
                "not known to this machine",
                "prefect.yaml has schedules in it",
                "Install the time zones (sudo apt-get install tzdata), or mend prefect.yaml",
            )


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
    yield _tried(Path(settings.home), "PREFECT_HOME")
    key, address = settings.api.key, settings.api.url or ""
    in_cloud = (urlsplit(address).hostname or "").endswith(".prefect.cloud")
    for name, said in (("PREFECT_API_KEY", bool(key)), ("PREFECT_API_URL", in_cloud)):
        if said:
            yield Finding(name, "is set", "no cloud account is needed", _unset(name))
    if not in_cloud:
        yield _server(address, settings.server.api.host, settings.server.api.port)


def _unset(name: str) -> str:
    """Say how to take a setting back from where it stands."""
    if name in os.environ:
        return f"unset {name}"
    return f".venv/bin/prefect config unset {name}, and look for it in .env and pyproject.toml"


def _server(address: str, host: str, port: int) -> Finding:
    """Is there a Prefect server where one should be, and nothing else where one might be?"""
    what = "Prefect server"
    where = address or f"http://{host}:{port}/api"
    answer = _answer_of_health(where)
    if answer == "true":
        return Finding(what, f"answers at {where}")
    if answer:
        return Finding(
            what,
            f"another program is at {where}: {answer}",
            "expected Prefect or nothing",
            f"End that program (ss -ltnp shows it), or choose another port: export "
            f"PREFECT_SERVER_API_PORT={port + 1}"
            if not address
            else f"Mend the address, or: {_unset('PREFECT_API_URL')}",
        )
    if address:
        return Finding(
            what,
            f"nobody answers at {where}",
            "PREFECT_API_URL names a server: every run would wait for it in vain",
            f"Start it (.venv/bin/prefect server start), or: {_unset('PREFECT_API_URL')}",
        )
    return Finding(what, f"none; port {port} is free")


def _answer_of_health(address: str) -> str:
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


def _duckdb() -> Findings:
    from twoway.check import connect

    with connect() as con:
        found = con.execute(
            "SELECT version(), current_setting('autoload_known_extensions'), "
            "current_setting('autoinstall_known_extensions')"
        ).fetchall()[0]
    closed = not (found[1] or found[2])
    yield Finding(
        "DuckDB in memory",
        found[0],
        "" if closed else "extensions are loaded from outside unasked",
        _REINSTALL,
    )


def _certificates() -> Findings:
    """Whose certificates `wire` believes: it takes this machine's."""
    cure = (
        "sudo apt-get install ca-certificates, or point SSL_CERT_FILE to a bundle of authorities"
    )
    asked = os.environ.get("SSL_CERT_FILE", "")
    if asked and not Path(asked).is_file():
        cure = f"unset SSL_CERT_FILE, or: {cure}"
        yield Finding("certificates", asked, "SSL_CERT_FILE names no file", cure)
        return
    places = ssl.get_default_verify_paths()
    loaded = ssl.create_default_context().cert_store_stats()["x509_ca"]
    lying = len([*Path(places.capath).iterdir()]) if places.capath else 0
    yield Finding(
        "certificates",
        f"{loaded} authorities in {places.cafile}, {lying} files in {places.capath}",
        "" if loaded or lying else "no publisher can be believed",
        cure,
    )


def _typst() -> Findings:
    from twoway.render import compile_typst

    with tempfile.TemporaryDirectory() as scratch:
        layout = Path(scratch) / "doctor.typ"
        layout.write_text(_LINE, "utf-8")
        pdf = compile_typst(layout, clock.today().isoformat())
    yield Finding("a PDF of one line", f"{len(pdf):,} bytes, {hashlib.sha256(pdf).hexdigest()[:8]}")


def _policies() -> Findings:
    from twoway.policy import PolicyError, policy

    for name in sorted(p.stem for p in paths.POLICIES.glob("*.toml")):
        own = paths.WORKSPACE_POLICIES / f"{name}.toml"
        where = own.as_posix() if own.is_file() else "as the package has it"
        try:
            yield Finding(f"policy {name}", f"version {policy(name)['version']}, {where}")
        except PolicyError as error:
            yield Finding(
                f"policy {name}",
                str(error),
                "no run can be made under it",
                f"Mend {own}, or fall back on the package's own: mv {own} {own}.off",
            )
    known = {p.name for p in paths.POLICIES.glob("*.toml")}
    for file in sorted(paths.WORKSPACE_POLICIES.glob("*.toml")):
        if file.name not in known:
            said = f"no policy is called so: expected one of {', '.join(sorted(known))}"
            yield Finding(f"policy {file.stem}", file.as_posix(), said, f"Rename or remove {file}")


def _editions() -> Findings:
    """Every edition: its manifest, and each file by its sha256."""
    files = size = count = 0
    for folder in sorted(p for p in paths.RAW.glob("*") if p.is_dir()):
        if not (paths.SOURCES / f"{folder.name}.py").is_file():
            yield Finding(
                f"source {folder.name}",
                folder.as_posix(),
                "no source is called so",
                f"Rename or remove it: mv {folder} {paths.REFUSED / folder.name}",
            )
            continue
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


def _leftovers() -> Findings:
    """What was killed left behind."""
    dead = runs.dead()
    yield Finding(
        "dead runs",
        ", ".join(f"{r.flow} of {r.at}" for r in dead) or "none",
        "killed, and still on record as running" if dead else "",
        "The next run closes them: twoway run",
    )
    old = [p for p in _parts() if time.time() - p.lstat().st_mtime > _LEFT_AFTER]
    yield Finding(
        "half-written files",
        f"{len(old)}: {', '.join(map(str, old[:3]))}" if old else "none",
        "a write was killed" if old else "",
        f"rm -r {shlex.join(map(str, old))}",
    )


def _parts() -> Iterator[Path]:
    yield from paths.RAW.glob("*/.*.part")
    for folder in (paths.PROCESSED, paths.JOURNAL, paths.REPORTS, paths.STATE):
        yield from sorted(folder.rglob("*.part"))
    yield from paths.PROCESSED.rglob("warehouse.new*")


_CHECKS: dict[str, Callable[[], Findings]] = {
    "workspace": _place,
    "Python": _python,
    "libraries": _libraries,
    "lock file": _lock_file,
    "fonts": _fonts,
    "state": _state,
    "folders": _folders,
    "free disk": _disk,
    "clock": _clock,
    "time zones": _zones,
    "Prefect": _prefect,
    "DuckDB": _duckdb,
    "certificates": _certificates,
    "Typst": _typst,
    "policies": _policies,
    "editions": _editions,
    "leftovers": _leftovers,
}
