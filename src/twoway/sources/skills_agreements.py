"""Agreements of China with EU states on degrees, insurance and interns; matching; recognition.

A figure 1 with unit "agreement" is a fact: signed, or in force, on the day of its period. Where the
state of a list is all that is known, the day is that of the list, not of the signature. Triple Win
counts placed, arrived, started and recruited nurses differently and has never included China.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._programmes import programme_rows
from twoway.sources._quoted import comparisons

SOURCE = Source(
    panel="quoted_agreement",
    records="public",
    producer="Chinese ministries, EU states, treaty texts and the press, as cited row by row",
    dataset="published figures and facts on agreements, matching and recognition",
    title="Agreements on degrees and social security, matching, recognition, printed figures",
    url="https://www.anerkennung-in-deutschland.de",
    licence="legal texts free; Destatis dl-de/by-2-0; facts of press reports quoted with citation",
    citation="See the citation of each row: publisher, document, address.",
    territory=(
        "China without Hong Kong SAR and Taiwan, whose working-holiday schemes are their own."
    ),
    definition=(
        "Single facts and figures as printed: agreements by day, ceilings a year (status D), "
        "permits, procedures of recognition in Germany."
    ),
    files=("*.csv",),
    by_hand=(
        "its figures are read in treaty texts, documents and press reports, one by one: write "
        "each as a line of the list, with document and page, and bring in the list"
    ),
    supersede="edition",
    like_sized=False,
)

_PARTNERS = "all partner countries"
_FIRST = ("Bosnia and Herzegovina", "Serbia", "Philippines")
_RECOGNISED = "foreign qualifications recognised, fully or in part"


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; ten that the list calls doubtful are held back."""
    return programme_rows(edition.file("*.csv"))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare nurses placed by country and by year, and qualifications by sex, with their totals.

    The total of nurses placed to June 2022 is lower than that to 2019: another definition.
    """
    placed = rows[rows["concept"] == "Triple Win: nurses placed"]
    yearly = placed[placed["breakdown"] == "year"]
    at_first = placed[placed["breakdown"] == "to end 2016, cumulated"]
    recognised = rows[(rows["concept"] == _RECOGNISED) & (rows["origin"] == "_T")]
    applied = rows[rows["concept"] == "applications for recognition"]
    by_law = ("federal law", "state law")
    return pd.concat(
        [
            # Tunisia has no figure before 2017.
            comparisons(at_first, "origin_said", _PARTNERS, _FIRST),
            comparisons(yearly, "origin_said", _PARTNERS, (*_FIRST, "Tunisia")),
            _years_together(placed),
            comparisons(recognised, "breakdown", "federal and state law", ("women", "men")),
            # The total is rounded to the hundred.
            comparisons(applied, "breakdown", "federal and state law, about", by_law, 50),
        ],
        ignore_index=True,
    )


def _years_together(placed: pd.DataFrame) -> pd.DataFrame:
    """Compare 2013 to 2019 with the years to 2016 and the three that follow."""
    partners = placed[placed["origin_said"] == _PARTNERS]
    partners = partners[partners["period_end"] <= "2019-12-31"]
    partners = partners[partners["breakdown"].isin(["year", "to end 2016, cumulated", "cumulated"])]
    named = partners.assign(
        part=partners["breakdown"] + " " + partners["period_end"].dt.strftime("%Y"),
        period=partners["period"].min(),
        period_end=partners["period_end"].max(),
    )
    parts = ("to end 2016, cumulated 2016", "year 2017", "year 2018", "year 2019")
    return comparisons(named, "part", "cumulated 2019", parts)
