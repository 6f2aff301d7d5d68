"""Foreigners in China as its immigration and education authorities announce them, figure by figure.

Border crossings count persons as often as they cross, both ways. Most figures were read in copies
or in the OECD's reports, and are rounded; where two announcements contradict each other, both
stand. No figure is by nationality but students of 2018, of whom the list of fifteen countries
names France alone of the EU: a country that is not named is not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._china_admin import page_rows, read_pages
from twoway.sources._quoted import comparisons

SOURCE = Source(
    panel="quoted_presence",
    records="public",
    producer="National Immigration Administration and Ministry of Education of China",
    dataset="announcements on border crossings, permits and students",
    title="Foreigners in China: crossings, permits, students, as announced",
    url="https://en.nia.gov.cn/",
    licence="facts of official announcements, quoted with citation",
    citation="See the citation of each row: publisher and address.",
    territory="Mainland China. Residents of Hong Kong SAR, Macao SAR and Taiwan are counted apart.",
    definition=(
        "Single figures as announced: crossings in person-times, visas and permits as documents, "
        "students of all courses. Half-years are parts of their year and are never added to it."
    ),
    files=("*.csv",),
    by_hand=(
        "the figures stand on pages of the authorities, one by one: write each as a line of the "
        "list, with its page, and bring in the list"
    ),
    supersede="edition",
    like_sized=False,
)


_BY_CONTINENT = "international_students_by_continent"
_CROSSING = ("mainland_residents", "hk_mo_tw_residents", "foreigners")
_CONTINENTS = ("Asia", "Africa", "Europe", "America", "Oceania")
_PURPOSES = ("work", "family_reunion", "private_affairs", "study")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per figure; the Ministry of Commerce's are of `china_labour_dispatch`."""
    path = edition.file("*.csv")
    return page_rows(path, read_pages(path, of_workers=False))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare totals with their parts where all parts are printed."""
    crossings = rows[rows["concept"].str.startswith("border_crossings")]
    students = rows[rows["concept"].isin(["international_students", _BY_CONTINENT])]
    permits = rows[rows["concept"] == "residence_permits_issued_by_reason"]
    leaving = rows[rows["concept"] == "chinese_students_going_abroad"]
    return pd.concat(
        [
            # Total and two of three parts are rounded to the million.
            comparisons(crossings, "breakdown", "all", _CROSSING, tolerance=1_500_000),
            comparisons(students, "breakdown", "total", _CONTINENTS),
            # Total and four parts are rounded to the thousand.
            comparisons(permits, "breakdown", "total", _PURPOSES, tolerance=2_500),
            comparisons(leaving, "breakdown", "total", ("publicly_funded", "self_funded")),
        ],
        ignore_index=True,
    )
