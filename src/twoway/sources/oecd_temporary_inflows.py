"""Workers, students and others whom OECD countries admitted for a time in a year, by category.

Standardised by the OECD from permits of unlike rules, so that a figure may have decimals. The
categories are not all there are, and a person may be in two: they are never added up here. A 0 is
read as printed, though many a country has no such scheme or tells nothing of it (779 of 2,232
cells; Germany's working holiday makers in every year).
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._oecd import LICENCE, PRODUCER, admission_rows, flow_feed

_FLOW = "DSD_MIG_INT@DF_MIG_INT_TEMP"

SOURCE = Source(
    panel="admission",
    records="public",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}",
    title="Standardised inflows of temporary migrants by category of entry",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG_INT%40DF_MIG_INT_TEMP&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation="OECD. International Migration Database, standardised inflows, temporary.",
    territory="Countries of admission are OECD members; China is none. No origins are told.",
    definition=(
        "Foreigners admitted for a limited time: seasonal workers, intra-company transfers, "
        "trainees, working holiday makers, other temporary workers, international students."
    ),
    files=("*.csv*",),
    feed=flow_feed(_FLOW, "oecd_mig_int_temp.csv"),
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country, year and category."""
    return admission_rows(edition, _FLOW)
