"""Corridors: one file each, a country and a bloc between which a brief of all corridors is made.

``corridors/<id>.toml`` lies in the package or in the workspace; its name is the id of the brief. It
says which brief is made for it and the codes of the country (`home`) and of the bloc (`away`).
Optional are `visa_area`, the bloc whose visas are counted, and, in every language, `title`, what
the brief is called, and `name`, how the country stands in a sentence ("the Philippines").
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from string import Template
from typing import Any

from twoway import paths
from twoway.edition import RefusedError
from twoway.reference import members, table
from twoway.voice import LANGUAGES, NAMES_WITH_DIGITS, Voice

_NEEDED = ("brief", "home", "away")
_OPTIONAL = ("visa_area", "title", "name")
_ID = re.compile(r"[a-z][a-z0-9_]*")
_EVER = date(9999, 12, 31)


@dataclass(frozen=True, kw_only=True)
class Corridor:
    """One corridor.

    Attributes
    ----------
    brief : str
        The folder in briefs/ that is filled in for it.
    home, away, visa_area : str
        Codes of the country, of the bloc, and of the bloc whose visas are counted.
    title, name : mapping
        By language, or empty.
    """

    id: str
    brief: str
    home: str
    away: str
    visa_area: str = "SCHENGEN"
    title: Mapping[str, str] = field(default_factory=dict)
    name: Mapping[str, str] = field(default_factory=dict)

    def filled(self, text: str) -> str:
        """Put the codes in the places that a facts.toml leaves: $home, $away, $visa_area."""
        return Template(text).substitute(home=self.home, away=self.away, visa_area=self.visa_area)

    def words(self, language: str) -> dict[str, str]:
        """Say what sentences may call it and its sides, as variables."""
        voice = Voice(language)
        sides = {
            "home": self.name.get(language) or voice.area(self.home),
            "away": voice.area(self.away),
            "visa_area": voice.area(self.visa_area),
        }
        title = self.title.get(language) or voice.text("label-corridor", **sides)
        return {"brief": self.id, "title": title, **sides}


def corridors() -> dict[str, Corridor]:
    """Every corridor that has a file, in the package or in the workspace.

    Raises
    ------
    RefusedError
        If a file cannot be read, names what there is not, or bears the name of another.
    """
    found: dict[str, Path] = {}
    for folder in (paths.CORRIDORS, paths.WORKSPACE_CORRIDORS):
        for file in sorted(folder.glob("*.toml")):
            if file.stem in found:
                raise _refused(
                    file, f"a second corridor {file.stem!r}", "a name of its own",
                    f"{found[file.stem]} bears it: rename this file",
                )  # fmt: skip
            found[file.stem] = file
    return {name: read(file) for name, file in found.items()}


def read(file: Path) -> Corridor:
    """Read one corridor file.

    Raises
    ------
    RefusedError
        With file, place, what was found, what was expected and the cure.
    """
    if not _ID.fullmatch(file.stem):
        raise _refused(
            file, f"the name {file.stem!r}", "small letters, digits and _", "rename the file"
        )
    try:
        said = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _refused(
            file, str(error), "TOML in UTF-8", f"compare it with {_example().name}"
        ) from error
    _keys(file, said)
    _codes(file, said)
    for key in ("title", "name"):
        _words(file, key, said.get(key))
    return Corridor(id=file.stem, **said)


def _keys(file: Path, said: Mapping[str, Any]) -> None:
    odd = sorted({*said} ^ {*_NEEDED, *(k for k in _OPTIONAL if k in said)})
    if odd:
        raise _refused(
            file,
            ", ".join(f"{key} {'unknown' if key in said else 'missing'}" for key in odd),
            f"{', '.join(_NEEDED)}, and if need be {', '.join(_OPTIONAL)}",
            "mend the key",
        )
    for key in (*_NEEDED, "visa_area"):
        if not isinstance(said.get(key, ""), str):
            raise _refused(file, f"{key} = {said[key]!r}", "a text", "put it in quotation marks")


def _codes(file: Path, said: Mapping[str, Any]) -> None:
    if said["home"] == said["away"]:
        raise _refused(
            file, f"home and away are both {said['home']!r}", "a country and a bloc", "mend one"
        )
    areas = table("areas")
    for key, kind in (("home", "country"), ("away", "bloc"), ("visa_area", "bloc")):
        code = said.get(key, Corridor.visa_area)
        of_kind = sorted(areas.loc[areas["kind"] == kind, "code"])
        if code not in of_kind:
            some = ", ".join(of_kind if kind == "bloc" else of_kind[:3])
            raise _refused(
                file,
                f"{key} = {code!r}",
                f"the code of a {kind} in reference/areas.csv ({some}{', …' * (kind != 'bloc')})",
                "a country is written in ISO 3166-1 alpha-3",
            )
    if said["home"] in members(said["away"], _EVER):
        raise _refused(
            file,
            f"home = {said['home']!r}, a member of {said['away']}",
            "a country outside it",
            "choose another country",
        )


def _words(file: Path, key: str, said: Any) -> None:
    if said is None:
        return
    if not isinstance(said, dict) or set(said) != set(LANGUAGES):
        raise _refused(
            file, f"{key} = {said!r}", f"a text for each of {', '.join(LANGUAGES)}", "add it"
        )
    for language, words in said.items():
        rest = str(words)
        for name in NAMES_WITH_DIGITS:
            rest = rest.replace(name, "")
        if not str(words).strip() or re.search(r"\d", rest):
            raise _refused(
                file,
                f"{key}.{language} = {words!r}",
                "words without a digit",
                "a number comes only from a fact",
            )


def _refused(file: Path, found: str, expected: str, cure: str) -> RefusedError:
    return RefusedError(f"{file}: found {found}; expected {expected}. Cure: {cure}.")


def _example() -> Path:
    return min(paths.CORRIDORS.glob("*.toml"))
