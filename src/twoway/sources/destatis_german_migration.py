"""Moves of German citizens between Germany and each country, as registered, since 2000.

How many Germans go to China and come back. The file says that only Germans are counted in one
place, the heading "Deutsche" over the columns; a table of all nationalities looks alike. Since 2018
about half of the moves have no known origin or destination (_X: of 189,107 arrivals of 2024 96,241,
of 269,986 departures 128,593), so that a country's figure is a floor.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locate, read_text
from twoway.reference import is_group, to_area
from twoway.sources._destatis import contradicted, counts

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="any",
    producer="Statistisches Bundesamt (Destatis)",
    dataset="GENESIS-Online 12711-0008",
    title="Migration between Germany and foreign countries, German citizens, by country",
    url="https://www-genesis.destatis.de/datenbank/online/table/12711-0008",
    licence="dl-de/by-2-0",
    citation=(
        "Statistisches Bundesamt (Destatis), GENESIS-Online, table 12711-0008, "
        "Datenlizenz Deutschland - Namensnennung - Version 2.0."
    ),
    territory=(
        "China as the table prints it, without saying whether Hong Kong SAR and Macao SAR are in "
        "it: the publisher's yearly report calls the same country 'China' in one sheet and 'China "
        "(inkl. Hongkong und Macau)' in another. Taiwan is not named. Serbia and Kosovo are "
        "counted since 2008, Montenegro since June 2006, Sudan and South Sudan apart since 2024 "
        "only."
    ),
    definition=(
        "A move over the border of a German citizen that was registered in the year; moves, not "
        "persons, of whatever length. Origin and destination are the countries left and gone to. "
        "Not comparable before and from 2016; who leaves without deregistering is not seen."
    ),
    files=("*.csv",),
    by_hand=(
        "GENESIS-Online answers registered users only, and its open way by GET ended on 30 June "
        "2025: log in, and draw table 12711-0008 as CSV in the layout of the edition held"
    ),
    supersede="edition",
)

_TABLE = "Tabelle: 12711-0008"
_HEADING = "Deutsche"
_COLUMNS = ("Zuzüge aus dem Ausland", "Fortzüge in das Ausland", "Wanderungssaldo")
_WIDTH = 7
# GENESIS's mark of quality: e is final ("endgültig"), not estimated as with Eurostat.
_QUALITY = {"e": "A", "p": "P", "r": "R", "s": "E", "": ""}
# The table prints 0 for states before it counts them: Germans in Belgrade before 2008 stand under
# "Übriges Europa". Such a 0 is no count. Should a figure appear there, the publisher has gone back.
_COUNTED_SINCE = {"Montenegro (ab 03.06.2006)": 2006, "Kosovo": 2008, "Serbien": 2008}


def edition_label(path: Path) -> str | None:
    """Return the day that the file says it was drawn on, as in ``Stand: 22.02.2026 / 20:03:32``."""
    found = re.search(r"Stand: (\d\d)\.(\d\d)\.(\d{4})", read_text(path)[-2000:])
    return f"{found[3]}-{found[2]}-{found[1]}" if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read arrivals and departures; the balance only checks them.

    Left out: the "Übrige" of each continent and the unknown abroad, which are no areas of ours, and
    former Sudan, for which the table holds no figure in any year.
    """
    path = edition.file("*.csv")
    lines = _lines(path)
    table = lines[~is_group(lines["country"], "destatis")]
    hold = contradicted(table["in"], table["out"], table["net"])
    partner = to_area(table["country"], "destatis")
    parts = [
        _direction(path, table, hold, partner, arrivals=arrivals) for arrivals in (True, False)
    ]
    return pd.concat(parts, ignore_index=True)


def _direction(
    path: Path, table: pd.DataFrame, hold: pd.Series, partner: pd.Series, *, arrivals: bool
) -> pd.DataFrame:
    side = "in" if arrivals else "out"
    printed, mark = table[side], table[f"{side}_mark"]
    cell = counts(printed)
    early = _before_counted(path, table, printed)
    quality = mark.map(_QUALITY).fillna(mark)
    return pd.DataFrame(
        {
            "reporter": "DEU",
            "basis": "residence",
            "origin": partner if arrivals else "DEU",
            "destination": "DEU" if arrivals else partner,
            "nationality": "NAT",
            "age_definition": "_Z",
            "sex": "_T",
            "period": table["year"] + "-01-01",
            "persons": cell["persons"].mask(early, ""),
            "status": cell["status"].where(cell["status"] != "", quality).mask(early, "M"),
            "flag": mark,
            "hold": hold,
            "locator": [locate(path, n, _COLUMNS[0 if arrivals else 1]) for n in table.index],
            "printed": printed,
        }
    )


def _before_counted(path: Path, table: pd.DataFrame, printed: pd.Series) -> pd.Series:
    """Tell the cells of years before the publisher counted the state, all of them 0."""
    since = pd.to_numeric(table["country"].map(_COUNTED_SINCE))
    early = pd.to_numeric(table["year"]) < since
    told = table[early & printed.ne("0")]
    if len(told):
        raise RefusedError(
            f"{path.name}, line {told.index[0]}: {told['country'].iloc[0]} has a figure in "
            f"{told['year'].iloc[0]}, where the table had 0 for a state not counted yet. The "
            "publisher has gone back: review _COUNTED_SINCE in the source's declaration."
        )
    return early


def _lines(path: Path) -> pd.DataFrame:
    """Read every line of a country with its year, which stands on a line of its own above.

    The index is the line of the file. What is under the ruler is the footer.
    """
    rows = [line.rstrip("\r").split(";") for line in read_text(path).split("\n")]
    head = _check_head(path, rows)
    found, year = [], ""
    for n, cells in enumerate(rows[head:], head + 1):
        if cells[0].startswith("____"):
            break
        if len(cells) != _WIDTH:
            raise RefusedError(
                f"{path.name}, line {n}: {len(cells)} cells, expected {_WIDTH}: country, arrivals, "
                "departures and balance, each with its mark. The file is damaged: take it anew."
            )
        if re.fullmatch(r"\d{4}", cells[0]) and not any(cells[1:]):
            year = cells[0]
        else:
            found.append((n, year, *cells))
    names = ["line", "year", "country", "in", "in_mark", "out", "out_mark", "net", "net_mark"]
    return pd.DataFrame(found, columns=names, dtype="str").set_index("line")


def _check_head(path: Path, rows: list[list[str]]) -> int:
    """Return where the lines begin; refuse another table, or the moves of others than Germans."""
    title = rows[0][0].strip()
    if title != _TABLE:
        raise RefusedError(f"{path.name}, line 1: {title!r}, expected {_TABLE!r}: another table.")
    head = next((n for n, r in enumerate(rows[:15]) if _COLUMNS[0] in r), None)
    if head is None:
        raise RefusedError(
            f"{path.name}: no column {_COLUMNS[0]!r} in the first lines. The layout has changed: "
            "compare with the last edition."
        )
    heading = [c for c in rows[head - 1] if c]
    columns = [c for c in rows[head] if c]
    if heading != [_HEADING] or columns != list(_COLUMNS):
        raise RefusedError(
            f"{path.name}, line {head}: {', '.join(heading) or 'no heading'} over "
            f"{', '.join(columns)}; expected {_HEADING} over {', '.join(_COLUMNS)}. Only the moves "
            "of German citizens are read here: choose nationality 'Deutsche' in GENESIS-Online."
        )
    return head + 2
