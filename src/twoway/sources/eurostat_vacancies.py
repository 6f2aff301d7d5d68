"""Vacant and occupied posts of firms by industry, size and occupation, averages of a year.

The copy is of 2017: years run backwards, and half of its lines are of regions. A cell that was
suppressed (c) and one that was never sent (a bare colon) are told apart, and neither is zero;
most cells by occupation are the second. Few states break posts down by occupation at all.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._vacancies import DEFINITION, LICENCE, TERRITORY, post_rows

SOURCE = Source(
    panel="vacancy",
    records="public",
    producer="Eurostat",
    dataset="jvs_a_nace2",
    title="Job vacancies by NACE Rev. 2 activity, size and occupation, annual data",
    url="https://ec.europa.eu/eurostat/web/labour-market/information-data/job-vacancies",
    licence=LICENCE,
    citation="Eurostat. Job vacancy statistics, annual data 2008-2015, data code jvs_a_nace2.",
    territory=TERRITORY,
    definition=DEFINITION + " Annual averages of quarters, not seasonally adjusted.",
    files=("*",),
    by_hand=(
        "the table ends with 2015 and its code has been renamed (public code meets 404), so that "
        "nothing newer will come; tables by occupation of today are other ones, by the quarter"
    ),
    supersede="edition",
    like_sized=False,
)

# Parts that make up a published total of industries. In the full file of 2017 the first holds in
# all 910 places to the last post.
_INDUSTRIES = (
    ("B-N", ("B-F", "G-N")),
    ("B-F", ("B-E", "F")),
    ("B-E", ("B", "C", "D", "E")),
    ("G-N", ("G-I", "J", "K", "L", "M_N")),
    ("G-I", ("G", "H", "I")),
    ("M_N", ("M", "N")),
    ("O-Q", ("O", "P", "Q")),
    ("R_S", ("R", "S")),
)
# Dutch, Norwegian and British figures are averages of quarters in hundreds or thousands of posts
# and miss their totals by up to 1,250; Greek, Portuguese, Irish and Swiss ones miss a few. Their
# totals are not compared, but for the first line above.
_ROUNDED = ("NLD", "NOR", "GBR", "GRC", "PRT", "IRL", "CHE")
_OCCUPATIONS = tuple(f"OC{n}" for n in range(10))
# Of 1,272 totals with all ten groups, four Czech and two Hungarian ones are off by up to 113,755.
_OFF = ("CZE", "HUN")


def stage(edition: Edition) -> pd.DataFrame:
    """Read numbers of posts; rates, their changes, and regions are left out (`post_rows`)."""
    return post_rows(edition.file("*"), "A")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare totals of industries and of occupations with their parts, where all have a value."""
    compared = [
        _added(
            rows if total == "B-N" else rows[~rows["area"].isin(_ROUNDED)],
            "industry",
            total,
            parts,
        )
        for total, parts in _INDUSTRIES
    ]
    exact = rows[~rows["area"].isin(_OFF)]
    return pd.concat(
        [*compared, _added(exact, "occupation", "_T", _OCCUPATIONS)], ignore_index=True
    )


def _added(rows: pd.DataFrame, column: str, total: str, parts: tuple[str, ...]) -> pd.DataFrame:
    keys = ["posts", "size_class", "industry", "occupation", "area", "period"]
    keys.remove(column)
    wanted = rows[rows[column].isin([total, *parts])]
    wide = wanted.pivot(index=keys, columns=column, values="jobs")
    wide = wide.reindex(columns=[total, *parts]).astype("Float64").dropna()
    return pd.DataFrame(
        {
            "where": [f"{column} {total}: {' '.join(map(str, place))}" for place in wide.index],
            "printed": wide[total].astype("float64").to_numpy(),
            "added": wide[list(parts)].sum(axis=1).astype("float64").to_numpy(),
            # Every figure is a whole number: n parts and their total are each off by half a post.
            "tolerance": 0.0 if total == "B-N" else float(len(parts)),
        }
    )
