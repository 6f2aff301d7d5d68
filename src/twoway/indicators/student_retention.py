"""Who still holds a permit some years after a first permit for study."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Student stay rate",
    group="students",
    unit="percent of the cohort",
    kind="percent",
    digits=1,
    formula=(
        "100 (holding a valid permit, or naturalised, at t + h) / (first issued a permit "
        "for study in t), h = 1, 3, 5, 10 years"
    ),
    reference="Kamm and Liebig (2022), chapter 7 of OECD, International Migration Outlook 2022",
    keys=("origin", "destination", "period", "years"),
    edge=(
        "An input that is missing: NULL, missing_input. A cohort that is not old enough "
        "is missing. Without linked records, changes from study to work over permits for "
        "study that end give a synthetic rate: it is marked, and may exceed 100."
    ),
    cannot_say="Where the others went; who was naturalised without record counts as gone.",
)


def compute(cohorts_of_students: pd.DataFrame) -> pd.DataFrame:
    """Who still holds a permit some years after a first permit for study."""
    found = over(
        cohorts_of_students, INDICATOR.keys, 100 * cohorts_of_students["stayed"], "first_permits"
    )
    synthetic = cohorts_of_students["synthetic"].astype("bool")
    return found.assign(mark=synthetic.map({True: "synthetic", False: ""}))
