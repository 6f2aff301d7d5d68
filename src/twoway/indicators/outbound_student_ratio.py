"""Nationals who study abroad, of tertiary students at home."""

import pandas as pd

from twoway.declare import Indicator
from twoway.rows import over

INDICATOR = Indicator(
    label="Outbound student ratio",
    group="students",
    unit="percent of tertiary students",
    kind="percent",
    digits=2,
    formula="100 (students abroad) / (tertiary students at home)",
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
    """Nationals who study abroad, of tertiary students at home."""
    return over(students, INDICATOR.keys, 100 * students["outbound"], "enrolled")
