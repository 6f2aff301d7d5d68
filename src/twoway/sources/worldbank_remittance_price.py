"""What it costs on average to send 200 US dollars from one country to another, by quarter.

A survey of the offers of banks and money transfer firms in corridors that the World Bank watches;
from 2011 to 2012 in two quarters of the year. Not weighted by what is sent. Some averages are
below zero, where an exchange rate was better than the market's: they are kept.
"""

import re
from pathlib import Path

import numpy as np
import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locate, need, read_csv, read_text
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="remittance_price",
    records="public",
    producer="World Bank",
    dataset="Remittance Prices Worldwide (corridors), ATCR.CORR",
    title="Average total cost of sending 200 US dollars, by corridor",
    url="https://remittanceprices.worldbank.org",
    licence="CC BY 4.0",
    citation=(
        "World Bank. Remittance Prices Worldwide, average total cost to remit in corridor "
        "(ATCR.CORR), remittanceprices.worldbank.org."
    ),
    territory=(
        "China is a receiver only, from 16 countries; neither China nor Hong Kong SAR, Macao SAR "
        "or Taiwan is a sender, and the last three are no receivers either. Offers to the "
        "Netherlands Antilles, dissolved in 2010, are left out."
    ),
    definition=(
        "Simple average over the watched offers of fee and exchange rate margin, per cent of the "
        "sum sent (equivalent of 200 US dollars); the first day of the period is the quarter's."
    ),
    files=("*.csv*",),
    by_hand=(
        "the averages by corridor are drawn in the DataBank by hand (Remittance Prices Worldwide, "
        "corridors, as CSV); the file with an address holds single offers, of which no average is "
        "made here"
    ),
    supersede="edition",
)

_SENDER, _RECEIVER = "Sending Countries Code", "Receiving Countries Code"
_SERIES = "Series Code"
_AVERAGE_COST = "ATCR.CORR"
_QUARTER = re.compile(r"(\d{4})Q([1-4]) \[YR\1Q\2\]")
_MISSING = ".."


def edition_label(path: Path) -> str | None:
    """Return the day of the footer ``Last Updated: 12/07/2020``, where the month stands first."""
    found = re.search(r"Last Updated: (\d\d)/(\d\d)/(\d{4})", read_text(path)[-2000:])
    return f"{found[3]}-{found[1]}-{found[2]}" if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the table of corridors, a column per quarter.

    The table lists every pair of its senders and receivers; pairs without any figure are no
    watched corridors and are left out. In a watched one a quarter with two dots was not surveyed.
    """
    path = edition.file("*.csv*")
    table = _corridors(path)
    quarters = {c: _QUARTER.fullmatch(c) for c in table.columns if _QUARTER.fullmatch(c)}
    if not quarters:
        raise RefusedError(
            f"{path.name}, line 1: no column such as '2011Q1 [YR2011Q1]' among "
            f"{', '.join(table.columns[:20])}. Choose quarters as columns in the DataBank."
        )
    cells = table[list(quarters)]
    watched = (cells != _MISSING).any(axis=1) & ~is_group(table[_RECEIVER], "worldbank")
    table, cells = table[watched], cells[watched]
    printed = pd.Series(cells.to_numpy(dtype=object).ravel(), dtype="str")
    periods = [f"{q[1]}-{int(q[2]) * 3 - 2:02d}-01" for q in quarters.values() if q]
    return pd.DataFrame(
        {
            "origin": _each(to_area(table[_SENDER], "worldbank"), len(quarters)),
            "destination": _each(to_area(table[_RECEIVER], "worldbank"), len(quarters)),
            "frequency": "Q",
            "period": np.tile(np.array(periods, dtype=object), len(table)),
            "percent": printed.mask(printed == _MISSING, ""),
            "status": printed.eq(_MISSING).map({True: "L", False: ""}),
            "locator": [locate(path, n, c) for n in table.index for c in quarters],
            "printed": printed,
        }
    )


def _each(codes: pd.Series, times: int) -> np.ndarray:
    return np.repeat(codes.to_numpy(dtype=object), times)


def _corridors(path: Path) -> pd.DataFrame:
    """Lines above the footer, which opens with a line without codes."""
    table = read_csv(path, ())
    # The header has "Receiving Countries  Code", with two blanks.
    table.columns = [" ".join(c.split()) for c in table.columns]
    need(path, table, (_SENDER, _RECEIVER, _SERIES))
    footer = table[_RECEIVER].eq("").cumsum().gt(0)
    if (table.loc[footer, [_SENDER, _RECEIVER]] != "").any(axis=None):
        line = table.index[footer][0]
        raise RefusedError(
            f"{path.name}, line {line}: no code of a receiver, with corridors below it. The file "
            "is damaged: take it anew."
        )
    body = table[~footer]
    # Another series of the DataBank is another quantity.
    return body[body[_SERIES] == _AVERAGE_COST]
