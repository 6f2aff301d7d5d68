"""Registers that are entrusted to us: counts and figures of groups of records, as we told them.

An edition is what one report on one register told, under the disclosure policy of the day. The
records stay in the protected store. A cell without a value is withheld (Q), which is not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.sources._told import value_and_status

SOURCE = Source(
    panel="registered_figure",
    records="public",
    producer="twoway, from registers entrusted to it",
    dataset="Registers of complaints and programmes",
    title="Complaints, recognition, training and matching, by register",
    url="https://unstats.un.org/unsd/dnss/gp/fundprinciples.aspx",
    licence="of whoever keeps the register",
    citation="Figures of a register, computed by twoway from the register named.",
    territory="Countries as the register's codebook names them; China is the mainland.",
    definition=(
        "Records of the register in the period that it covers, up to the day of its extract; "
        "counts to the nearest five, and as they were until they have changed by the threshold."
    ),
    files=("*.csv",),
    by_hand="`twoway register report` writes the file and brings it in",
    supersede="cell",
    like_sized=False,
    not_shipped="no register has been entrusted to us",
)

_AS_THEY_ARE = (
    "register", "kind", "origin", "destination", "dimension", "category", "period", "period_end",
    "statistic", "cases", "unit", "policy", "withheld_for", "pooled",
)  # fmt: skip
COLUMNS = (*_AS_THEY_ARE, "value", "low", "high")


def stage(edition: Edition) -> pd.DataFrame:
    """Read the file that a report wrote."""
    path = edition.file("*.csv")
    table = read_csv(path, COLUMNS)
    return table[[*_AS_THEY_ARE]].assign(
        **value_and_status(table["value"]),
        value_low=table["low"],
        value_high=table["high"],
        locator=locators(path, table.index, "value"),
        printed=table["value"],
    )
