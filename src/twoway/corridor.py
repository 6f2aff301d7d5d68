"""Corridors: two sides between which a brief is made, of a country and a bloc or of any two.

``corridors/<id>.toml`` lies in the package or in the workspace; its name is the id of the brief. It
says which brief is made for it and the codes of both sides: for `corridor` those of a country
(`home`) and of a bloc (`away`), for `pair` those of any two that share nobody. A pair needs no
file: ``pair("DEU-IND")`` is one. Optional are `visa_area`, the bloc whose visas are counted, and,
in every language, `title`, what the brief is called, and `name`, how the country stands in a
sentence ("the Philippines").
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

from twoway import paths
from twoway.applies import RULES, applies
from twoway.edition import RefusedError
from twoway.reference import OPEN_END, members, table
from twoway.voice import LANGUAGES, NAMES_WITH_DIGITS, Voice

_NEEDED = ("brief", "home", "away")
_OPTIONAL = ("visa_area", "title", "name")
# The brief between any two sides, and the area for which the consulates of a bloc issue visas.
PAIR = "pair"
# The brief of one country with all its partners, and the code of all of them together.
PROFILE = "profile"
EVERYWHERE = "_T"
VISAS_OF = {"EU": "SCHENGEN", "EU27_2020": "SCHENGEN", "EU28": "SCHENGEN"}
# Directions between the two sides: from the first to the second, and back.
SIDES = ("there", "back")
_ID = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, kw_only=True)
class Corridor:
    """One corridor.

    Attributes
    ----------
    brief : str
        The folder in briefs/ that is filled in for it.
    home, away, visa_area : str
        Codes of the country, of the bloc, and of the bloc whose visas are counted; of a pair, home
        and away are either.
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

    def both(self, specs: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
        """Make, of what is asked of both directions, one fact for each.

        A spec under the name `x` gives `x_there` (home to away) and `x_back`; `also` names further
        columns of the same row, which are facts of their own (`x_there_reported`). With
        ``visas = true`` a bloc's destination is the area whose visas its consulates issue. `of`
        says which end of a direction stands in which column, for what one end alone tells:
        ``{ area = "destination" }``. A direction in which it cannot be (`applies`) is told so to
        the facts; `base` names the quantity whose count a rate rests on, `contradicted_by` one
        whose count this one cannot be so far below.
        """
        numbers: dict[str, Any] = {}
        for name, spec in specs.items():
            visas = VISAS_OF if spec.get("visas") else {}
            kept = {k: v for k, v in spec.items() if k not in _OF_BOTH}
            for side, (start, end) in sides(self.home, self.away).items():
                ends = {"origin": start, "destination": visas.get(end, end)}
                of = spec.get("of", _BOTH_ENDS)
                where = {**spec["where"], **{column: ends[what] for column, what in of.items()}}
                told = kept | {"applies": applies(spec, start, end)} | _base(spec, side)
                numbers[f"{name}_{side}"] = {**told, "where": where}
                for column in spec.get("also", ()):
                    own = _COUNTS if column in _COUNTS_OF else {}
                    numbers[f"{name}_{side}_{column}"] = {
                        **told, **own, "where": where, "column": column,
                    }  # fmt: skip
        return numbers

    def trends(self, specs: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
        """Make, of what names an earlier figure (`since`), a guard of the change on each side."""
        return {
            f"{name}_{side}_trend": {
                "new": f"{name}_{side}",
                "old": f"{spec['since']}_{side}",
                "panel": spec["panel"],
            }
            for name, spec in specs.items()
            if "since" in spec
            for side in sides(self.home, self.away)
        }

    def words(self, language: str) -> dict[str, str]:
        """Say what sentences may call it and its sides, as variables."""
        voice = Voice(language)
        sides = {
            "home": self.name.get(language) or voice.area(self.home),
            "away": voice.area(self.away),
            "visa_area": voice.area(self.visa_area),
        }
        if self.brief in (PAIR, PROFILE):
            said = {"home_said": self.name.get(language) or voice.said(self.home)}
            sides |= said | {"away_said": voice.said(self.away)}
        label = f"label-{self.brief}"
        bare = {side: sides[side] for side in ("home", "away")}
        title = self.title.get(language) or voice.text(label, **bare)
        return {"brief": self.id, "title": title, **sides}


_BOTH_ENDS = {"origin": "origin", "destination": "destination"}
# What a spec of both directions says of the spec, not of a fact.
_OF_BOTH = (
    "also", "base", "contradicted_by", "no_lack", "of", "one_sided", "panel", "since", "visas",
    "where", *RULES,
)  # fmt: skip
_COUNTS_OF = ("reported", "expected")
_COUNTS = {"kind": "count", "digits": 0, "unit": "member pairs"}


def _base(spec: Mapping[str, Any], side: str) -> dict[str, str]:
    """Name the fact that counts what a rate rests on."""
    return {"base": f"{spec['base']}_{side}"} if "base" in spec else {}


def sides(home: str, away: str) -> dict[str, tuple[str, str]]:
    """Return both directions, each from where to where."""
    return dict(zip(SIDES, ((home, away), (away, home)), strict=True))


def pair(text: str) -> Corridor:
    """Read two codes as the corridor between them: ``DEU-IND``, ``EU27_2020-ASEAN``.

    Raises
    ------
    RefusedError
        If it is not two codes of countries or blocs, or they share somebody.
    """
    place = "--corridor"
    home, dash, away = text.strip().upper().partition("-")
    if not dash:
        raise _refused(place, repr(text), "two codes with a hyphen between them", "write DEU-IND")
    said = {"brief": PAIR, "home": home, "away": away}
    _codes(place, said)
    return Corridor(id=f"{home}_{away}".lower(), brief=PAIR, home=home, away=away)


def pair_called(name: str) -> Corridor | None:
    """Return the corridor between two sides whose brief bears this name, None if none does."""
    known = set(table("areas")["code"])
    parts = name.upper().split("_")
    for cut in range(1, len(parts)):
        home, away = "_".join(parts[:cut]), "_".join(parts[cut:])
        if {home, away} <= known:
            return pair(f"{home}-{away}")
    return None


def profile(text: str) -> Corridor:
    """Read the code of a country as what its profile is filled in for: it and all its partners.

    Raises
    ------
    RefusedError
        If it is not the code of a country.
    """
    code = text.strip().upper()
    _of_kind("--profile", {"code": code}, "code", ("country",))
    return Corridor(id=f"{PROFILE}_{code.lower()}", brief=PROFILE, home=code, away=EVERYWHERE)


def profile_called(name: str) -> Corridor | None:
    """Return what the profile that bears this name is of, None if none does."""
    kind, _, code = name.upper().partition("_")
    areas = table("areas")
    countries = set(areas.loc[areas["kind"] == "country", "code"])
    return profile(code) if kind == PROFILE.upper() and code in countries else None


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


def _codes(place: Path | str, said: Mapping[str, Any]) -> None:
    if said["home"] == said["away"]:
        raise _refused(place, f"home and away are both {said['home']!r}", "two sides", "mend one")
    any_two = said["brief"] == PAIR
    either = ("country", "bloc")
    _of_kind(place, said, "home", either if any_two else ("country",))
    _of_kind(place, said, "away", either if any_two else ("bloc",))
    _of_kind(place, {"visa_area": Corridor.visa_area, **said}, "visa_area", ("bloc",))
    people = {side: {*members(said[side], OPEN_END)} or {said[side]} for side in ("home", "away")}
    shared = sorted(people["home"] & people["away"])
    if shared == [said["home"]]:
        raise _refused(
            place,
            f"home = {said['home']!r}, a member of {said['away']}",
            "a country outside it",
            "choose another side",
        )
    if shared:
        raise _refused(
            place,
            f"{said['home']} and {said['away']} share {', '.join(shared[:3])}",
            "two sides that share nobody",
            "choose another side",
        )


def _of_kind(place: Path | str, said: Mapping[str, Any], key: str, kinds: tuple[str, ...]) -> None:
    areas = table("areas")
    known = {kind: sorted(areas.loc[areas["kind"] == kind, "code"]) for kind in kinds}
    if said[key] not in [code for codes in known.values() for code in codes]:
        some = [*known.get("country", [])[:3], *(["…"] if "country" in known else [])]
        raise _refused(
            place,
            f"{key} = {said[key]!r}",
            f"the code of a {' or a '.join(kinds)} in reference/areas.csv "
            f"({', '.join([*known.get('bloc', []), *some])})",
            "a country is written in ISO 3166-1 alpha-3",
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


def _refused(file: Path | str, found: str, expected: str, cure: str) -> RefusedError:
    return RefusedError(f"{file}: found {found}; expected {expected}. Cure: {cure}.")


def _example() -> Path:
    return min(paths.CORRIDORS.glob("*.toml"))
