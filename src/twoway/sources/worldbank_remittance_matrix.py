"""What persons in one country sent to another in a year, by a model: nobody counted it.

Ratha and Shaw's rule shares out the remittances that each country received over where its
emigrants live and what is earned there. The sender stands down, the receiver across. A zero is a
modelled one: the stock table behind it has no emigrants of the receiver in the sending country.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, read_workbook
from twoway.reference import to_area
from twoway.sources._compared import compared

SOURCE = Source(
    panel="remittance",
    records="public",
    producer="World Bank, KNOMAD",
    dataset="Bilateral remittance matrix",
    title="Bilateral remittance estimates",
    url="https://www.worldbank.org/en/brief/2024/09/18/remittances-knomad",
    licence="CC BY 4.0",
    citation=(
        "World Bank, KNOMAD. Bilateral Remittance Estimates using Migrant Stocks, Host Country "
        "Incomes and Origin Country Incomes (millions of US$)."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR and Macao SAR send and receive on their own, and a "
        "quarter of what the mainland is said to receive comes from Hong Kong SAR. Taiwan is not "
        "in the matrix."
    ),
    definition=(
        "An analytical estimate (status E throughout), in millions of current US dollars, of money "
        "sent by migrants; from remittances received, migrant stocks and incomes, not from "
        "transfers. A zero says that the model knows no migrants, not that nothing was sent."
    ),
    files=("*.xlsx",),
    feed=Feed(
        # The matrix of 2021, the last one made; that of 2017 has no address any more.
        address=(
            "https://thedocs.worldbank.org/en/doc/"
            "cf8eee7ff5029398f75e897b342e7320-0050122023/related/WB-KNOMAD.xlsx"
        ),
        media=("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",),
        evidence=(
            "public code that reads this workbook's sheet 'Data' (columns Economy ISO3, Indicator "
            "ID, Partner, 2021) from this address, 2026"
        ),
    ),
    # An edition is a year.
    supersede="cell",
    # The workbook of 2021 holds other series and all years beside the matrix.
    like_sized=False,
)

_SCHEME = "knomad"
_LIST, _INDICATOR = "Data", "WB.KNOMAD.BRE"
_SENDER, _RECEIVER = "Economy ISO3", "Partner"
# Four cells (India and Pakistan, Israel and Lebanon) have a dash: no figure is given for them.
_DASH = "-"
# A cut of the matrix, and the list of 2021 without its zeros, bear totals of more than they hold.
_WHOLE = 200
# What a sum of 214 figures may be off by, each held to twelve decimals.
_TOLERANCE = 1e-6


def edition_label(path: Path) -> str | None:
    """Return the year that the title over the matrix names; the list of later years has none."""
    found = _find_matrix(read_workbook(path))
    return found[2] if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the matrix of one year, or the list that the matrix of 2021 was published as.

    Origin sends, destination receives; WORLD, on either side or both, is _T. The notes under the
    matrix are no rows of it, and other indicators of the list are left out.
    """
    path = edition.file("*.xlsx")
    sheets = read_workbook(path)
    found = _find_matrix(sheets)
    if found:
        rows = _matrix(path, sheets[found[0]], *found)
    elif _LIST in sheets:
        rows = _list(path, sheets[_LIST])
    else:
        raise RefusedError(
            f"{path.name}: no sheet with 'receiving (across)' and 'sending (down)' in its corner, "
            f"and none called {_LIST!r}, among {', '.join(sheets)}. Take the bilateral matrix."
        )
    missing = rows["printed"].isin([_DASH, ""])
    return rows.assign(
        origin=to_area(rows["origin"], _SCHEME),
        destination=to_area(rows["destination"], _SCHEME),
        usd_million=rows["printed"].mask(missing, ""),
        status=missing.map({True: "O", False: "E"}),
    )


def _find_matrix(sheets: dict[str, list[list[str]]]) -> tuple[str, int, str] | None:
    """Sheet, row number (from 0) of the header and year of a matrix, or None."""
    for name, rows in sheets.items():
        for n, row in enumerate(rows[:5]):
            corner = row[0].lower() if row else ""
            if "receiving" in corner and "(across)" in corner and "(down)" in corner:
                title = " ".join(r[0] for r in rows[:n] if r)
                years = re.findall(r"\b(20\d\d)\b", title)
                return name, n, years[0] if years else ""
    return None


def _matrix(path: Path, cells: list[list[str]], sheet: str, head: int, year: str) -> pd.DataFrame:
    if not year:
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: no year in the title over the matrix. Compare with the "
            "matrix of 2017, whose first row reads 'Bilateral Remittance Estimates for 2017 …'."
        )
    receivers = [c.strip() for c in cells[head][1:]]
    body = _named_rows(cells, head + 1)
    senders = [name for _, name, _ in body]
    if "" in receivers or senders != receivers:
        odd = next((a for a, b in zip(senders, receivers, strict=False) if a != b), "a length")
        raise RefusedError(
            f"{path.name}, sheet {sheet!r}: {len(senders)} senders and {len(receivers)} receivers "
            f"that are not the same in the same order (first: {odd!r}). The layout has changed."
        )
    rows = [
        (sender, receiver, f"{year}-01-01", printed, locate(path, n, column_letter(k), sheet))
        for n, sender, row in body
        for k, (receiver, printed) in enumerate(zip(receivers, row, strict=True), 1)
    ]
    return _frame(rows)


def _named_rows(cells: list[list[str]], first: int) -> list[tuple[int, str, list[str]]]:
    """Rows down to the blank one above the notes: number in the sheet, name, cells."""
    found = []
    for n, row in enumerate(cells[first:], first + 1):
        if not row[0].strip():
            break
        found.append((n, row[0].strip(), [c.strip() for c in row[1:]]))
    return found


def _list(path: Path, cells: list[list[str]]) -> pd.DataFrame:
    """Read a line per sender and receiver, a column per year; an empty year is no row."""
    head = cells[0] if cells else []
    missing = [c for c in (_SENDER, "Indicator ID", _RECEIVER) if c not in head]
    years = [(k, c) for k, c in enumerate(head) if re.fullmatch(r"20\d\d", c)]
    if missing or not years:
        raise RefusedError(
            f"{path.name}, sheet {_LIST!r}, row 1: no column {', '.join(missing) or 'of a year'} "
            f"among {', '.join(head[:20])}. The layout has changed: mend the source's declaration."
        )
    sender, kind, receiver = (head.index(c) for c in (_SENDER, "Indicator ID", _RECEIVER))
    rows = [
        (
            row[sender],
            row[receiver],
            f"{year}-01-01",
            row[k].strip(),
            locate(path, n, column_letter(k), _LIST),
        )
        for n, row in enumerate(cells[1:], 2)
        if row[kind] == _INDICATOR
        for k, year in years
        # Most years of the list are blank for this indicator: it was made for 2021 alone.
        if row[k].strip()
    ]
    return _frame(rows)


def _frame(rows: list[tuple[str, str, str, str, str]]) -> pd.DataFrame:
    return pd.DataFrame(
        rows, columns=["origin", "destination", "period", "printed", "locator"], dtype="str"
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare what the world sent to a country, and a country to the world, with the sums.

    Left out: receivers with a dash among their senders (the printed totals of Israel and Lebanon
    hold the figure that the dash hides), the world's total of all, which holds those too, and
    every total of fewer than 200 countries.
    """
    parts = [
        _against_world(rows, "origin", "destination"),
        _against_world(rows, "destination", "origin"),
    ]
    return pd.concat(parts, ignore_index=True)


def _against_world(rows: pd.DataFrame, side: str, other: str) -> pd.DataFrame:
    key = ["edition", side, "period"]
    single = rows[(rows["origin"] != "_T") & (rows["destination"] != "_T")]
    world = rows[(rows[other] == "_T") & (rows[side] != "_T")].set_index(key)["usd_million"]
    summed = single.groupby(key)["usd_million"].agg(["sum", "count", "size"])
    both = summed.join(world.rename("printed"), how="inner")
    whole = both[both["count"].eq(both["size"]) & both["size"].ge(_WHOLE)].reset_index()
    return compared(
        whole,
        key,
        f"{side} with all others",
        printed=whole["printed"],
        added=whole["sum"],
        tolerance=_TOLERANCE,
    )
