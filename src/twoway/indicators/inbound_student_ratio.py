"""Mobile students in a country, of all its tertiary students."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Inbound student ratio",
    group="students",
    unit="percent of tertiary students",
    kind="percent",
    digits=2,
    formula="100 (students from abroad) / (all tertiary students in the country)",
    reference="UNESCO Institute for Statistics, glossary of education indicators",
    keys=("area", "period"),
    edge=(
        "An input that is missing: NULL, missing_input. No tertiary student: NULL, "
        "zero_denominator."
    ),
    cannot_say=(
        "Whether they stay. Foreign and mobile students are different populations; who "
        "studies online is in neither."
    ),
)


def compute(students: pd.DataFrame) -> pd.DataFrame:
    """Mobile students in a country, of all its tertiary students."""
    return over(students, INDICATOR.keys, 100 * students["inbound"], "enrolled")
