"""Foreign citizens who live in OECD countries, by citizenship (measure B15).

The file at hand holds B14, foreign-born, too: another definition and a source of its own. Its
conversion has lost the flags, and what day of the year each country counts is not in it: all stand
on 1 January. China is no destination. The total (origin 0) is not the sum of the citizenships
named, so no total is checked.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._oecd import LICENCE, PRODUCER, flow_feed, stock_rows

_FLOW = "DSD_MIG@DF_MIG"

SOURCE = Source(
    panel="stock",
    records="public",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}, measure B15",
    title="Stocks of foreign population by citizenship",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG%40DF_MIG&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation="OECD. International Migration Database, stocks of foreign population (B15).",
    territory=(
        "China without Hong Kong SAR, Macao SAR and Taiwan, which stand apart; many countries "
        "print 0 for Hong Kong SAR and Macao SAR because their citizens are counted with China. "
        "'China, Hong Kong and Macao' together, 'Korea', 'Micronesia' and former states (Soviet "
        "Union, Yugoslavia, Serbia and Montenegro, Czechoslovakia, Netherlands Antilles) are left "
        "out."
    ),
    definition=(
        "Residents who are citizens of another country, as the country's register, census or "
        "survey has them; naturalised persons are out. Day and coverage differ by country."
    ),
    files=("*.csv*",),
    # Every country, citizenship and sex; the service refuses this flow whole.
    feed=flow_feed(_FLOW, "oecd_mig_b15.csv", "..A.B15.._Z._Z.PS"),
    supersede="edition",
    largest_mb=256,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read B15 of the converted file or of the service's answer."""
    return stock_rows(edition, "B15", _FLOW, "CITIZENSHIP", "citizenship")
