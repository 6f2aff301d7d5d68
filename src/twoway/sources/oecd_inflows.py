"""Foreigners who came to live in OECD countries in a year, by citizenship (measure B11).

The file at hand has all citizenships together (code W) only; the service also has each, and those
are read as origins. Countries count by unlike rules (permits, registrations, a stay of three or of
twelve months), so that a column of countries is no ranking. Spain 2012-2016, France 2017 and the
United Kingdom 2018 are printed with fractions of persons and are held back.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.reference import is_group, to_area
from twoway.sources._oecd import (
    LICENCE,
    PRODUCER,
    flow_feed,
    observed,
    read_flow,
)

_FLOW = "DSD_MIG@DF_MIG"
_INFLOWS = "B11"

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="own",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}, measure B11",
    title="Inflows of foreign population",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG%40DF_MIG&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation="OECD. International Migration Database, inflows of foreign population (B11).",
    territory=(
        "Origin is citizenship, not where a person came from. China without Hong Kong SAR, Macao "
        "SAR and Taiwan, which have codes of their own; China is no destination."
    ),
    definition=(
        "Foreign citizens who entered and took up residence in the year, by each country's own "
        "rule of stay and its own register or permits."
    ),
    files=("*.csv*",),
    # Every country, citizenship and sex; the service refuses this flow whole.
    feed=flow_feed(_FLOW, "oecd_mig_b11.csv", "..A.B11.._Z._Z.PS"),
    supersede="edition",
    largest_mb=256,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read B11: other measures of the flow, groups and a country's own nationals are left out."""
    path = edition.file("*.csv*")
    table = read_flow(path, _FLOW, ("CITIZENSHIP", "MEASURE", "SEX"))
    foreign = table["CITIZENSHIP"] != table["REF_AREA"]
    wanted = (table["MEASURE"] == _INFLOWS) & foreign & ~is_group(table["CITIZENSHIP"], "oecd")
    table = table[wanted]
    destination = to_area(table["REF_AREA"], "oecd")
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "citizenship",
            "origin": to_area(table["CITIZENSHIP"], "oecd"),
            "destination": destination,
            "nationality": "FOR",
            "age_definition": "_Z",
            "sex": table["SEX"],
            "period": table["TIME_PERIOD"] + "-01-01",
            "persons": table["OBS_VALUE"],
        }
    ).join(observed(path, table))
