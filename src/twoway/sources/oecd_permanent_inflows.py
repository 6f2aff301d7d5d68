"""Migrants of a permanent kind whom OECD countries admitted in a year, by category of entry.

Standardised by the OECD from permits and registers of unlike rules, so that a figure may have
decimals and differs from the country's own. No origins and no sum over categories are in it. A 0
of "accompanying family of workers" often means that the country counts them under family.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._oecd import LICENCE, PRODUCER, admission_rows, flow_feed

_FLOW = "DSD_MIG_INT@DF_MIG_INT_PER"

SOURCE = Source(
    panel="admission",
    records="public",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}",
    title="Standardised inflows of permanent-type migrants by category of entry",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG_INT%40DF_MIG_INT_PER&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation="OECD. International Migration Database, standardised inflows, permanent-type.",
    territory="Countries of admission are OECD members; China is none. No origins are told.",
    definition=(
        "Foreigners granted a status that allows them to stay for good, or free to stay in the "
        "EU: work, accompanying family, family, humanitarian, free movement, other."
    ),
    files=("*.csv*",),
    feed=flow_feed(_FLOW, "oecd_mig_int_per.csv"),
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country, year and category."""
    return admission_rows(edition, _FLOW)
