"""What one international dollar costs in a country's own currency, as the IMF's outlook implies it.

The workbook mixes 45 series of each country and years that were still to come when it was made. The
series itself does not say which currency it is in: that stands in the notes on the country's gross
domestic product, by name. It is the currency of the day of the edition for all years: Lithuania is
in euros before it had them.
"""

import re
from pathlib import Path

import pandas as pd
from babel import Locale
from babel.numbers import get_territory_currencies

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, need, read_workbook
from twoway.reference import table, to_area

SOURCE = Source(
    panel="ppp_rate",
    records="public",
    producer="International Monetary Fund",
    dataset="World Economic Outlook, PPPEX",
    title="Implied conversion rates of purchasing power parity",
    url="https://www.imf.org/en/Publications/SPROLLs/world-economic-outlook-databases",
    licence="IMF terms of use: with attribution, no commercial redistribution",
    citation=(
        "International Monetary Fund. World Economic Outlook Database, Implied PPP conversion rate "
        "(PPPEX)."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR, Macao SAR and Taiwan are rows of their own. "
        "Kosovo, and the West Bank with Gaza, have codes of the IMF's (UVK, WBG)."
    ),
    definition=(
        "National currency for one current international dollar, to three decimals: weak where a "
        "dollar buys less than a twentieth of a unit (status U), not known where it rounds to "
        "nothing. Years after the last that the country's figures are actual for are the IMF's "
        "estimates (status E); the year of the edition and later ones are projections and are left "
        "out. The IMF is not the primary source of parities."
    ),
    files=("*.xlsx",),
    by_hand=(
        "the database is handed out as a table of text under the name of a workbook: open it, save "
        "it as .xlsx"
    ),
    supersede="edition",
    not_shipped="the terms of the IMF forbid commercial redistribution",
)

_SERIES, _WITH_CURRENCY = "PPPEX", "NGDP"
_CODE, _SUBJECT, _NOTES = "ISO", "WEO Subject Code", "Country/Series-specific Notes"
_ACTUAL = "Estimates Start After"
_NEEDED = (_CODE, _SUBJECT, _NOTES, _ACTUAL)
_EDITION = re.compile(r"World Economic Outlook Database, (\w+ \d{4})")
_CURRENCY = re.compile(r"Primary domestic currency: (.+?)\s*(?:Data last updated|$)")
# A year without a figure, and one whose figure three decimals turn to nothing.
_NOTHING, _TOO_SMALL = "n/a", "--"
_WEAK = 0.05
# Names that Unicode CLDR does not have, of countries that have several currencies or another's.
_NAMED = {
    "U.S. dollar": "USD",
    "Namibia dollar": "NAD",
    "New Israeli Shekel (NIS)": "ILS",
    "Zimbabwe Dollar": "ZWL",
}


def edition_label(path: Path) -> str | None:
    """Return the month that the last line of the workbook names."""
    for rows in read_workbook(path).values():
        found = _named_edition(rows)
        if found is not None:
            return found.strftime("%Y-%m")
    return None


def stage(edition: Edition) -> pd.DataFrame:
    """Read one series, a row per country and year before that of the edition."""
    path = edition.file("*.xlsx")
    sheet, cells = next(iter(read_workbook(path).items()))
    made = _named_edition(cells)
    if made is None:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: no line names the edition ('World Economic Outlook "
            "Database, April 2021'), which tells projections apart. Take the whole workbook."
        )
    rows = pd.DataFrame(cells[1:], columns=cells[0], index=range(2, len(cells) + 1), dtype="str")
    need(path, rows, _NEEDED)
    series = rows[rows[_SUBJECT] == _SERIES]
    if series.empty:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: no row of {_SERIES}, expected one for each country. "
            "Take the database by country, with all its subjects."
        )
    years = [c for c in cells[0] if re.fullmatch(r"\d{4}", c) and int(c) < made.year]
    long = series.reset_index(names="line").melt(["line", _CODE, _ACTUAL], years, "year", "printed")
    amount = pd.to_numeric(long["printed"], errors="coerce")
    estimated = long["year"].gt(long[_ACTUAL]).map({True: "E", False: ""})
    status = (estimated + amount.lt(_WEAK).map({True: "U", False: ""})).replace("", "A")
    missing = long["printed"].isin([_NOTHING, _TOO_SMALL])
    column = {year: column_letter(cells[0].index(year)) for year in years}
    return pd.DataFrame(
        {
            "area": to_area(long[_CODE], "imf"),
            "currency": long[_CODE].map(_currencies(rows, made)).fillna(""),
            "period": long["year"] + "-01-01",
            "per_international_dollar": long["printed"].mask(missing, ""),
            "status": status.mask(missing, "O"),
            "flag": long["printed"].where(missing, ""),
            "locator": [
                locate(path, n, column[y], sheet)
                for n, y in zip(long["line"], long["year"], strict=True)
            ],
            "printed": long["printed"],
        }
    )


def _named_edition(rows: list[list[str]]) -> pd.Timestamp | None:
    last = [found for row in rows[-3:] if row and (found := _EDITION.search(row[0]))]
    return pd.to_datetime(last[0][1], format="%B %Y") if last else None


def _currencies(rows: pd.DataFrame, made: pd.Timestamp) -> dict[str, str]:
    """Code of the currency that each country's figures are in; one that is not known is left out.

    The name is the IMF's: read by Unicode CLDR's, or that of the country's only currency.
    """
    known = {name.casefold(): code for code, name in Locale("en").currencies.items()}
    iso2 = table("areas").set_index("code")["iso2"]
    found = {}
    for _, row in rows[rows[_SUBJECT] == _WITH_CURRENCY].iterrows():
        named = _CURRENCY.search(row[_NOTES])
        name = named[1] if named else ""
        place = iso2.get(row[_CODE], "")
        tender = get_territory_currencies(place, made.date(), made.date()) if place else []
        only = tender[0] if len(tender) == 1 else ""
        found[row[_CODE]] = _NAMED.get(name) or known.get(name.casefold()) or only
    return found
