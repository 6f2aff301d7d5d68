"""Deciles of gross earnings of employees by country: annual, monthly and hourly, in euro.

From the Structure of Earnings Survey, which is taken every four years. D5 is the median. The copy
was put together by journalists and states neither table nor currency; flags are not in it.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.reference import to_area

SOURCE = Source(
    panel="earnings",
    records="public",
    producer="Eurostat",
    dataset="Structure of Earnings Survey, deciles (table code not stated)",
    title="Deciles of annual, monthly and hourly earnings by country",
    url="https://ec.europa.eu/eurostat/web/labour-market/information-data/earnings",
    licence="CC BY 4.0",
    citation="Eurostat. Structure of Earnings Survey 2010, 2014 and 2018, deciles of earnings.",
    territory="Where the employer is; earnings of foreigners are not told apart.",
    definition=(
        "Gross earnings of employees of firms with ten and more, both sexes, all industries that "
        "the survey covers; a tenth of the employees earns less than D1. Current euro, neither "
        "deflated nor corrected for the price level."
    ),
    files=("*.xlsx",),
    by_hand=(
        "the copy does not state its table, so that no address can be named: look for the deciles "
        "of hourly earnings of the Structure of Earnings Survey, and compare the years in both "
        "before anything is added"
    ),
    supersede="edition",
    like_sized=False,
    # The survey is taken every four years and published two years later.
    stale_after_days=2200,
)

_BLOCKS = {"annual earnings": "year", "monthly earnings": "month", "hourly earnings": "hour"}
_DECILES = tuple(f"D{n}" for n in range(1, 10))
# The medians of hourly earnings of 2018 are those that Eurostat has published in euro: Denmark
# 27.24, Luxembourg 19.59, Romania 3.74, Bulgaria 2.40. In their own currencies they would be
# several times that.
_CURRENCY = "EUR"


def stage(edition: Edition) -> pd.DataFrame:
    """Read a sheet a year: a country to a row, nine deciles under each of three headings."""
    path = edition.file("*.xlsx")
    sheets = read_workbook(path)
    rows = [cell for name, cells in sheets.items() for cell in _sheet(path, name, cells)]
    names = ["year", "country", "pay_period", "statistic", "printed", "locator"]
    cells = pd.DataFrame(rows, columns=names)
    return pd.DataFrame(
        {
            "area": to_area(cells["country"], "eurostat"),
            "survey": "Structure of Earnings Survey",
            "statistic": cells["statistic"],
            "residence": "_T",
            "sex": "_T",
            "pay_period": cells["pay_period"],
            "currency": _CURRENCY,
            "period": cells["year"] + "-01-01",
            "amount": cells["printed"],
            # An empty cell is a decile that the copy does not have.
            "status": cells["printed"].eq("").map({True: "O", False: "A"}),
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )


def _sheet(path: Path, sheet: str, cells: list[list[str]]) -> list[tuple[str, ...]]:
    columns = _columns(path, sheet, cells)
    return [
        (
            row[0],
            row[1],
            pay_period,
            decile,
            row[k].strip(),
            locate(path, n, column_letter(k), sheet),
        )
        for n, row in enumerate(cells[2:], 3)
        if any(row)
        for k, pay_period, decile in columns
    ]


def _columns(path: Path, sheet: str, cells: list[list[str]]) -> list[tuple[int, str, str]]:
    """Columns with the heading that stands once over its nine deciles, and the decile."""
    found, block = [], ""
    heading, names = (cells[0], cells[1]) if len(cells) > 1 else ([], [])
    for k in range(2, len(names)):
        block = heading[k] or block
        found.append((k, _BLOCKS.get(block, block), names[k]))
    expected = [(block, decile) for block in _BLOCKS.values() for decile in _DECILES]
    if names[:2] != ["YEAR", "COUNTRY"] or [(b, d) for _, b, d in found] != expected:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: headings {[h for h in heading if h]} over "
            f"{names[:6]}…; expected {list(_BLOCKS)} over YEAR, COUNTRY and D1 to D9 three times. "
            "The layout has changed: compare with the last edition and mend the source."
        )
    return found
