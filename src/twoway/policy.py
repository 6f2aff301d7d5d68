"""Policies: what the house has decided, in files that name their version.

A file ``policies/<name>.toml`` in the workspace takes the place of the package's own. A release
records which ones it was made under.
"""

import hashlib
import tomllib
from pathlib import Path
from typing import Any

from twoway import paths


class PolicyError(RuntimeError):
    """A policy file cannot be read; no file of data is to blame for that."""


def policy(name: str) -> dict[str, Any]:
    """Read one policy.

    Raises
    ------
    PolicyError
        If it is not TOML, names no version, or misses or misspells a setting of the package's own.
    """
    file = _file(name)
    try:
        settings = tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{file}: {error}. Compare it with {_own(name)}.") from error
    known = set(tomllib.loads(_own(name).read_text("utf-8")))
    if set(settings) != known or not isinstance(settings.get("version"), int):
        raise PolicyError(
            f"{file}: settings {sorted(settings)}, expected {sorted(known)} with a whole number as "
            f"version. Compare it with {_own(name)}."
        )
    return settings


def versions() -> dict[str, str]:
    """Return every policy in force with its version and the first digits of its sha256."""
    names = sorted(p.stem for p in paths.POLICIES.glob("*.toml"))
    return {name: f"{policy(name)['version']} ({_digest(name)})" for name in names}


def _digest(name: str) -> str:
    return hashlib.sha256(_file(name).read_bytes()).hexdigest()[:12]


def _own(name: str) -> Path:
    return paths.POLICIES / f"{name}.toml"


def _file(name: str) -> Path:
    ours = paths.WORKSPACE_POLICIES / f"{name}.toml"
    return ours if ours.is_file() else _own(name)
