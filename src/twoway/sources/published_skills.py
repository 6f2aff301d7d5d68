"""Printed figures on shortages: of European countries together, and of China's cities.

China's are of about a hundred cities that report to the ministry, rounded, and read in copies in
the press: openings registered with public agencies, not vacancies of the economy. An occupation
that a report merely names has no number: its row says so.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._quoted import BY_HAND, quoted_rows, read_list

SOURCE = Source(
    panel="quoted_skill",
    records="public",
    producer=(
        "European Labour Authority; Ministry of Human Resources and Social Security of China; as "
        "cited row by row"
    ),
    dataset="published figures on shortage occupations",
    title="Shortage occupations, and supply and demand on China's labour market, printed figures",
    url="https://www.ela.europa.eu/en/publications/labour-shortages-and-surpluses-europe-2024",
    licence="facts quoted with citation; the ELA's own under Commission Decision 2011/833/EU",
    citation="See the citation of each row: publisher, document, address.",
    territory=(
        "China is the cities that report (95 to 102), in the mainland. Europe is the EU, Norway "
        "and Switzerland together."
    ),
    definition=(
        "Single figures as printed: countries and occupations in the reports of EURES; openings, "
        "seekers and ranks of the hundred occupations most in shortage in China."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    like_sized=False,
)

# The same list holds rates that are read into panels of their own: of over-qualification, and of
# vacancies.
_ELSEWHERE = ("over-qualification rate", "job vacancy rate")
_HUNDRED = "100 occupations most in shortage"
_GROUPS = f"{_HUNDRED}, occupations by major group"


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; rates are left out, they have sources of their own."""
    path = edition.file("*.csv")
    table = read_list(path)
    rows = quoted_rows(path, table[~table["indicator"].str.startswith(_ELSEWHERE)])
    # "yes": the report names the occupation, and prints no number.
    named = rows["unit"].eq("flag") & rows["value"].eq("yes")
    return rows.assign(
        value=rows["value"].mask(named, ""),
        status=rows["status"].mask(named, "Z"),
        flag=rows["flag"].mask(named, "yes"),
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare the gap with openings less seekers, and the hundred occupations with their groups.

    Of the three quarters printed by major group only the first of 2022 names all groups.
    """
    hundred = rows[rows["concept"].eq(_HUNDRED) & rows["unit"].eq("persons")]
    wide = hundred.pivot(index="period", columns="breakdown", values="value").dropna()
    gaps = pd.DataFrame(
        {
            "where": [f"{_HUNDRED}, gap: {day:%Y-%m-%d}" for day in wide.index],
            "printed": wide["gap"].to_numpy(),
            "added": (wide["job openings"] - wide["job seekers"]).to_numpy(),
            # Three figures in thousands, each off by 500 at most.
            "tolerance": 1500.0,
        }
    )
    groups = rows[rows["concept"].eq(_GROUPS)].groupby("period")["value"].agg(["sum", "size"])
    whole = groups[groups["size"] == 5]
    counted = pd.DataFrame(
        {
            "where": [f"{_GROUPS}: {day:%Y-%m-%d}" for day in whole.index],
            "printed": 100.0,
            "added": whole["sum"].to_numpy(),
            "tolerance": 0.0,
        }
    )
    return pd.concat([gaps, counted], ignore_index=True)
