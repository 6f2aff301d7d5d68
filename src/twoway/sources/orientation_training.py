"""Orientation, training and tests before departure, in countries of origin; figures one by one.

Regional counts and single events, not national totals, for the Philippines and Indonesia. Targets,
quotas and plans bear status D: they count nobody. Most people whom IOM trains are resettled
refugees. Effects of the experiment in the Philippines are coded as signs (0 none, -1 smaller),
because the sizes were not seen.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._programmes import programme_rows
from twoway.sources._quoted import BY_HAND, comparisons

SOURCE = Source(
    panel="quoted_orientation",
    records="public",
    producer="Labour authorities of countries of origin, IOM and others, as cited row by row",
    dataset="published figures on orientation and training before departure",
    title="Orientation, training and tests before departure, printed figures",
    url="https://www.iom.int",
    licence=(
        "facts of official statements and press reports, quoted with citation; the Canadian "
        "government's tables are Crown copyright, for non-commercial reproduction"
    ),
    citation="See the citation of each row: publisher, document, address.",
    territory="China appears only as the origin of clients of one Canadian provider.",
    definition=(
        "Single figures as printed: persons trained or tested, hours, fees, budgets, answers to "
        "surveys; often of one region or one round."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
)

_PASSED = "Korean language test: passed"
_SECTORS = ("manufacturing", "fishing", "agriculture", "construction")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure."""
    return programme_rows(edition.file("*.csv"))


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare those registered and those passed with their sectors."""
    registered = rows[
        (rows["concept"] == "registered for the Korean language test") & (rows["origin"] == "VNM")
    ]
    passed = rows[rows["concept"].str.startswith(_PASSED) & (rows["breakdown"] == "7th round")]
    sectors = (f"{_PASSED}, manufacturing", f"{_PASSED}, agriculture")
    return pd.concat(
        [
            comparisons(registered, "breakdown", "all", _SECTORS),
            comparisons(passed, "concept", _PASSED, sectors),
        ],
        ignore_index=True,
    )
