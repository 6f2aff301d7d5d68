"""The register of evidence in words: how each theme stands in each direction, and what is next.

Rows of `evidence_gap` name themes, pieces of evidence and suppliers by our words for them; here
they are told in a language, for the page and for the chart alike.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from twoway import signs
from twoway.evidence import needs
from twoway.voice import Voice

Row = Mapping[str, Any]

# How a theme stands, from most to least; each is told apart by shape and by word.
SIGNS = {
    "measured": "●",
    "partial": "◎",
    "withheld": "◆",
    "other_direction": "◇",
    "elsewhere": "△",
    "none": "×",
}
# What stands behind a piece that tells of a part of the direction only.
_IN_PART = "*"


@dataclass(frozen=True)
class Side:
    """How one theme stands in one direction, in a language.

    `pieces` says of each piece of evidence that the theme needs whether it is held, in_part, untold
    or lacking, in order; `year` is that of the newest, and the sign of its absence where none is
    held; `row` is the number of the row in its table, as it is printed.
    """

    id: str
    row: str
    to: str
    evidence: str
    sign: str
    word: str
    count: str
    grade: str
    held: str
    untold: str
    lacking: str
    who: str
    next: str
    pieces: tuple[str, ...]
    year: str


@dataclass(frozen=True)
class Theme:
    """One theme, and how it stands in each direction, from home first."""

    theme: str
    name: str
    sides: tuple[Side, ...]


def told(rows: pd.DataFrame, voice: Voice, home: str) -> list[Theme]:
    """Tell every theme in both directions.

    Parameters
    ----------
    rows : DataFrame
        Of `evidence_gap`, of one corridor, with an `id` each.
    home : str
        The side whose people are told of first.
    """
    said = sorted(_records(rows), key=lambda row: str(row["origin"]) != home)
    return [
        Theme(
            theme,
            voice.text(f"gaps-theme-{_slug(theme)}"),
            tuple(_side(row, needed, voice) for row in said if row["theme"] == theme),
        )
        for theme, needed in needs().items()
        if any(row["theme"] == theme for row in said)
    ]


def towards(told_themes: Sequence[Theme]) -> list[str]:
    """Name the directions, in the order in which each theme has them."""
    return [side.to for side in told_themes[0].sides] if told_themes else []


def by_finding(told_themes: Sequence[Theme], voice: Voice) -> list[dict[str, Any]]:
    """Name, for each direction, the themes that stand alike, from most to least evidence."""
    sides: list[dict[str, Any]] = []
    for place, to in enumerate(towards(told_themes)):
        alike = {
            finding: [t.name for t in told_themes if t.sides[place].evidence == finding]
            for finding in SIGNS
        }
        sides.append(
            {
                "to": to,
                "groups": [
                    {
                        "sign": SIGNS[finding],
                        "word": voice.text(f"gaps-evidence-{_slug(finding)}"),
                        "themes": voice.text("chart-semicolon").join(names),
                    }
                    for finding, names in alike.items()
                    if names
                ],
            }
        )
    return sides


def legend(told_themes: Sequence[Theme], voice: Voice) -> str:
    """Say what the signs mean that occur."""
    met = {side.evidence for theme in told_themes for side in theme.sides}
    named = [
        voice.text("label-sign", sign=sign, name=voice.text(f"gaps-meaning-{_slug(finding)}"))
        for finding, sign in SIGNS.items()
        if finding in met
    ]
    return voice.text("label-legend", signs=voice.text("chart-semicolon").join(named))


def _records(rows: pd.DataFrame) -> list[Row]:
    return [{str(k): v for k, v in row.items()} for row in rows.to_dict("records")]


def _side(row: Row, needed: Sequence[str], voice: Voice) -> Side:
    finding = str(row["evidence"])
    held, expected = (voice.number(float(row[c])) for c in ("reported", "expected"))
    comma = voice.text("chart-comma")
    in_part = str(row["in_part"]).split()
    return Side(
        id=str(row["id"]),
        row=f"({str(row['id']).rpartition(':')[2]})",
        to=voice.text("gaps-towards", area=voice.area(str(row["destination"]))),
        evidence=finding,
        sign=SIGNS[finding],
        word=voice.text(f"gaps-evidence-{_slug(finding)}"),
        count=voice.text("gaps-count", held=held, expected=expected),
        grade=voice.text(f"label-grade-{row['grade']}") if row["grade"] else "",
        held=comma.join(_dated(piece, in_part, voice) for piece in str(row["held"]).split()),
        untold=_named(row["untold"], voice),
        lacking=_named(row["lacking"], voice),
        who=voice.text("chart-semicolon").join(
            dict.fromkeys(_supplier(said, voice) for said in str(row["suppliers"]).split())
        ),
        next=_next(row, voice),
        pieces=tuple(_state(row, piece) for piece in needed),
        year=_year(row),
    )


def _year(row: Row) -> str:
    """Tell the year of the newest piece; of none held the sign of what is missing."""
    if pd.isna(row["value"]):
        return signs.glyph(str(row["missing"] or ""))
    return "" if pd.isna(row["period"]) else str(pd.Timestamp(row["period"]).year)


def _state(row: Row, piece: str) -> str:
    """Say whether a piece is held, in_part, untold or lacking."""
    held = [said.partition("=")[0] for said in str(row["held"]).split()]
    if piece in held:
        return "in_part" if piece in str(row["in_part"]).split() else "held"
    return "untold" if piece in str(row["untold"]).split() else "lacking"


def _named(said: Any, voice: Voice) -> str:
    names = [voice.text(f"gaps-piece-{_slug(piece)}") for piece in str(said).split()]
    return voice.text("chart-comma").join(names)


def _dated(said: str, in_part: Sequence[str], voice: Voice) -> str:
    """Name a piece that is held, with the year of its newest figure."""
    piece, _, year = said.partition("=")
    name = voice.text(f"gaps-piece-{_slug(piece)}")
    dated = voice.text("gaps-dated", piece=name, year=year) if year else name
    return dated + (_IN_PART if piece in in_part else "")


def _supplier(said: str, voice: Voice) -> str:
    """Name who could supply: the authority of that area where we know its name, else its kind."""
    role, _, area = said.partition("@")
    own = f"supplier-{_slug(role)}-{_slug(area)}"
    if voice.knows(own):
        return voice.text(own)
    return voice.text(f"supplier-{_slug(role)}", area=voice.area(area))


def _next(row: Row, voice: Voice) -> str:
    return next_step(str(row["next_action"]), voice, str(row["destination"]))


def next_step(action: str, voice: Voice, destination: str = "") -> str:
    """Say in words what is to be done next, by its code in the register."""
    key = f"gaps-next-{_slug(action.removeprefix('fill_'))}"
    return voice.text(key, destination=destination)


def _slug(name: str) -> str:
    return name.lower().replace("_", "-")
