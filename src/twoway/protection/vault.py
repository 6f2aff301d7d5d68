"""The store of entrusted records: its own place, open to its keeper alone.

Nothing of it is in the warehouse, in a release, a log or a run's result. Whoever may read the
folder may read the records: it is made for one user, and refused where others could look in.
"""

import hashlib
import io
import json
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from twoway import paths
from twoway.edition import RefusedError
from twoway.files import write_whole

KINDS = ("surveys", "registers", "screenings")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}")
_ONLY_KEEPER, _FILE = 0o700, 0o600


class VaultError(RefusedError):
    """The store is not as it must be; nothing was read or written."""


@dataclass(frozen=True)
class Holding:
    """One state of one survey or register.

    Attributes
    ----------
    kind, name : str
        Which.
    state : str
        First digits of the sha256 over its tables: two loads of the same records are one state.
    folder : Path
        Where it lies.
    about : mapping
        What is known of the load: day, file's sha256, how many records, how many held back.
    """

    kind: str
    name: str
    state: str
    folder: Path
    about: Mapping[str, Any]

    def table(self, name: str) -> pd.DataFrame:
        """Read one of its tables."""
        return pd.read_parquet(self.folder / f"{name}.parquet")

    def text(self, name: str) -> str:
        """Read one of its files."""
        return (self.folder / name).read_text("utf-8")


class Vault:
    """The store, at its place or at another."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root or paths.PROTECTED

    def keep(
        self,
        kind: str,
        name: str,
        tables: Mapping[str, pd.DataFrame],
        texts: Mapping[str, str],
        about: Mapping[str, Any],
    ) -> Holding:
        """Write a state; the newest is what `latest` returns.

        Raises
        ------
        VaultError
            If the name is none, or others can look into the store.
        """
        folder = self._of(kind, name)
        content = {f"{n}.parquet": _parquet(t) for n, t in tables.items()}
        content |= {n: t.encode() for n, t in texts.items()}
        digest = hashlib.sha256()
        for part in sorted(tables):
            digest.update(tables[part].to_csv(index=False).encode())
        state = digest.hexdigest()[:12]
        home = folder / state
        _made(home)
        # The same records loaded again are the newest again.
        order = 1 + max((h.about["order"] for h in self.states(kind, name)), default=0)
        whole = {**about, "state": state, "order": order}
        content["about.json"] = json.dumps(whole, sort_keys=True).encode()
        for part, data in content.items():
            self._write(home / part, data)
        return Holding(kind, name, state, home, whole)

    def states(self, kind: str, name: str) -> list[Holding]:
        """Every state, the earliest first."""
        folder = self._of(kind, name)
        if not folder.is_dir():
            return []
        found = []
        for file in folder.glob("*/about.json"):
            about = json.loads(file.read_text("utf-8"))
            found.append(Holding(kind, name, about["state"], file.parent, about))
        return sorted(found, key=lambda h: h.about["order"])

    def names(self, kind: str) -> list[str]:
        """Names of everything that is held of a kind."""
        return sorted(p.name for p in (self.root / kind).glob("*") if any(p.glob("*/about.json")))

    def latest(self, kind: str, name: str) -> Holding:
        """Return the newest state.

        Raises
        ------
        VaultError
            If there is none.
        """
        states = self.states(kind, name)
        if not states:
            held = self.names(kind) or ["none"]
            raise VaultError(
                f"{name}: no such holding among {kind}; there are {', '.join(held)}. Load it first."
            )
        return states[-1]

    def told(self, kind: str, name: str, journal: str = "told") -> list[dict[str, Any]]:
        """Return what was told of it before, or handed on, the earliest first."""
        file = self._of(kind, name) / f"{journal}.json"
        return json.loads(file.read_text("utf-8")) if file.is_file() else []

    def remember(
        self, kind: str, name: str, told: list[dict[str, Any]], journal: str = "told"
    ) -> None:
        """Write down what has been told of it by now."""
        folder = self._of(kind, name)
        _made(folder)
        self._write(folder / f"{journal}.json", json.dumps(told, sort_keys=True).encode())

    def _of(self, kind: str, name: str) -> Path:
        if kind not in KINDS or not _NAME.fullmatch(name):
            raise VaultError(
                f"{kind}/{name}: expected one of {', '.join(KINDS)} and a name of letters, digits "
                "and underscores."
            )
        self._closed()
        return self.root / kind / name

    def _closed(self) -> None:
        """Refuse a store that others can look into, or that lies where things are published."""
        root = self.root.resolve()
        for public in (paths.RAW.parent, paths.REPORTS):
            if root.is_relative_to(public.resolve()):
                raise VaultError(
                    f"{self.root}: the store lies in {public}, of which parts are published. Set "
                    "TWOWAY_PROTECTED to a folder of its own."
                )
        _made(self.root)
        open_to = stat.S_IMODE(self.root.stat().st_mode) & 0o077
        if open_to or self.root.stat().st_uid != os.getuid():
            raise VaultError(
                f"{self.root}: others can look in (mode {stat.S_IMODE(self.root.stat().st_mode):o}"
                f"). Its keeper alone may: chmod 700 {self.root}."
            )

    @staticmethod
    def _write(path: Path, content: bytes) -> None:
        write_whole(path, content)
        path.chmod(_FILE)


def _made(folder: Path) -> None:
    before = os.umask(0o077)
    try:
        folder.mkdir(mode=_ONLY_KEEPER, parents=True, exist_ok=True)
    finally:
        os.umask(before)


def _parquet(frame: pd.DataFrame) -> bytes:
    out = io.BytesIO()
    frame.to_parquet(out, index=False)
    return out.getvalue()
