"""Persons born abroad who live in OECD countries, by country of birth (measure B14).

The file at hand holds B15, foreign citizens, too: another definition and a source of its own. Its
conversion has lost the flags, and what day of the year each country counts is not in it: all stand
on 1 January. China is no destination. The total (origin 0) is not the sum of the origins named:
countries name as many as they like, and former states and groups are left out here, so no total is
checked.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._oecd import LICENCE, PRODUCER, flow_feed, stock_rows

_FLOW = "DSD_MIG_F@DF_MIG_POPF"

SOURCE = Source(
    panel="stock",
    records="public",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}, measure B14",
    title="Stocks of foreign-born population by country of birth",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG_F%40DF_MIG_POPF&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation="OECD. International Migration Database, stocks of foreign-born population (B14).",
    territory=(
        "China without Hong Kong SAR, Macao SAR and Taiwan, which stand apart; many countries "
        "print 0 for Hong Kong SAR and Macao SAR because their registers count them with China. "
        "'China, Hong Kong and Macao' together, 'Korea', 'Micronesia' and former states (Soviet "
        "Union, Yugoslavia, Serbia and Montenegro, Czechoslovakia, Netherlands Antilles) are left "
        "out."
    ),
    definition=(
        "Residents born outside the country, as its register, census or labour force survey has "
        "them; with national citizens born abroad. Day and coverage differ by country."
    ),
    files=("*.csv*",),
    # The service refuses a key for this flow; B14 is all that it holds.
    feed=flow_feed(_FLOW, "oecd_mig_popf.csv"),
    supersede="edition",
    largest_mb=256,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read B14 of the converted file or of the service's answer."""
    return stock_rows(edition, "B14", _FLOW, "BIRTH_COUNTRY", "birth")
