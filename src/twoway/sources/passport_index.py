"""What an ordinary passport needs to enter each country, for a short stay: no right to work.

Each edition is a day: that in the file's name or, since the collector's own file bears none, that
of the edition. The publisher has changed its code scheme twice; a number of days means that no
visa is needed for that long. A pair of a country with itself is left out. "e-visa" holds
electronic travel authorisations too before 12 January 2025: a change between the two on that day
is one of words. A word not listed here is held back, never guessed.
"""

import json
import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locate, read_csv, read_text
from twoway.reference import to_area

SOURCE = Source(
    panel="visa_regime",
    records="public",
    producer="Passport Index (Arton Capital)",
    dataset="passportindex.org, visa requirements",
    title="Visa requirements by passport and destination",
    url="https://www.passportindex.org",
    licence="MIT (data set of the collecting repositories); credit passportindex.org",
    citation="Passport Index (passportindex.org), as collected in public repositories.",
    territory=(
        "China is the passport of the People's Republic; Hong Kong SAR and Macao SAR have their "
        "own."
    ),
    definition="Ordinary passports, short stays, as the index has them on the day of the edition.",
    files=("*",),
    feed=Feed(
        address=(
            "https://raw.githubusercontent.com/imorte/passport-index-data/main/"
            "passport-index-tidy-iso3.csv"
        ),
        media=("text/plain", "text/csv"),
        evidence=(
            "several public programs that download this file (2026), the maintained successor of "
            "ilyankou/passport-index-dataset; that the host sends an ETag was not seen"
        ),
    ),
    supersede="cell",
)

# Numbers: 2019; letters: 2020; words: since November 2020.
_SCHEMES = {
    "Code 2019": {
        "3": "visa_free",
        "2": "on_arrival",
        "1": "e_travel_authorisation",
        "0": "visa_required",
    },
    # The collector interchanged VOA and ETA until November 2020: Canada and Australia "VOA", while
    # of 8,358 pairs on arrival in the edition before 8,262 became "ETA". Reported and answered in
    # github.com/ilyankou/passport-index-dataset/issues/10.
    "Code": {
        "VF": "visa_free",
        "VOA": "e_travel_authorisation",
        "ETA": "on_arrival",
        "VR": "visa_required",
    },
    "Requirement": {
        "visa free": "visa_free",
        "visa on arrival": "on_arrival",
        "e-visa": "e_visa",
        "EVW": "e_visa",
        "eta": "e_travel_authorisation",
        "visa required": "visa_required",
        "covid ban": "covid_ban",
        "no admission": "no_admission",
    },
}


def edition_label(file: Path) -> str | None:
    """Return the day in the file's name."""
    found = re.search(r"\d{4}-\d\d-\d\d", file.name)
    return found.group() if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the tidy table, the matrix with names, or the nested JSON."""
    path = edition.file("*")
    day = edition_label(path) or _day_of(edition.label)
    if not day:
        raise RefusedError(
            f"{path.name}: no day in the file's name and edition {edition.label!r} is none. Add it "
            "with --edition and the day of the file, as YYYY-MM-DD."
        )
    opening = read_text(path)[:40]
    if opening.lstrip().startswith("{"):
        pairs = _nested(path)
    elif opening.startswith("Passport,Destination,"):
        pairs = _tidy(path)
    elif opening.startswith("Passport,"):
        pairs = _matrix(path)
    else:
        raise RefusedError(
            f"{path.name}, line 1: {opening!r}; expected Passport,Destination,… or a matrix of "
            "Passport by country, or JSON. Take the tidy file of the data set."
        )
    return _rows(pairs, day)


def _day_of(label: str) -> str:
    """Day in an edition's label, which bears a number where the day was taken: 2026-11-24.2."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)(\.\d+)?", label)
    return found.group(1) if found else ""


def _tidy(path: Path) -> pd.DataFrame:
    table = read_csv(path, ("Passport", "Destination"))
    column = table.columns[2]
    if column not in _SCHEMES:
        raise RefusedError(
            f"{path.name}: the third column is {column!r}, expected Code or Requirement. The "
            "publisher has a new scheme: read its notes and add it to the source."
        )
    # Two schemes share a header: the one with letters writes days as numbers.
    first = column == "Code" and not table[column].isin(list(_SCHEMES["Code"])).any()
    return pd.DataFrame(
        {
            "origin": table["Passport"],
            "destination": table["Destination"],
            "printed": table[column],
            "scheme": "Code 2019" if first else column,
            "locator": [locate(path, n, column) for n in table.index],
        }
    )


def _matrix(path: Path) -> pd.DataFrame:
    table = read_csv(path, ("Passport",))
    names = [c for c in table.columns if c != "Passport"]
    long = table.assign(line=table.index).melt(["Passport", "line"], names)
    return pd.DataFrame(
        {
            "origin": long["Passport"],
            "destination": long["variable"],
            "printed": long["value"],
            "scheme": "Requirement",
            "locator": [
                locate(path, n, c) for n, c in zip(long["line"], long["variable"], strict=True)
            ],
        }
    )


def _nested(path: Path) -> pd.DataFrame:
    try:
        body = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise RefusedError(
            f"{path.name}: broken JSON at character {error.pos}, expected a whole file. The "
            "download stopped early: fetch it again."
        ) from error
    rows = [
        (o, d, _as_tidy(cell), f"{path.name}, {o}.{d}")
        for o, cells in body.items()
        for d, cell in cells.items()
    ]
    pairs = pd.DataFrame(rows, columns=["origin", "destination", "printed", "locator"])
    return pairs.assign(
        origin=pairs["origin"].str.upper(),
        destination=pairs["destination"].str.upper(),
        scheme="Requirement",
    )


def _as_tidy(cell: dict[str, object]) -> str:
    """Return days where no visa is needed and they are known, else the status."""
    status = str(cell.get("status", ""))
    return str(cell.get("days") or status) if status == "visa free" else status


def _rows(pairs: pd.DataFrame, day: str) -> pd.DataFrame:
    origin = to_area(pairs["origin"], "passport_index")
    destination = to_area(pairs["destination"], "passport_index")
    printed = pairs["printed"].str.strip()
    scheme = pairs["scheme"].iloc[0]
    days = printed.where(printed.str.fullmatch(r"\d+") & (scheme != "Code 2019"), "")
    frame = pd.DataFrame(
        {
            "origin": origin,
            "destination": destination,
            "period": day,
            "requirement": printed.replace(_SCHEMES[scheme]).where(days == "", "visa_free"),
            "days": days,
            "locator": pairs["locator"],
            "printed": pairs["printed"],
        }
    )
    return frame[(frame["origin"] != frame["destination"]) & (printed != "-1")]
