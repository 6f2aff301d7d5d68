"""What workers paid for: the parts of recruitment cost, from a survey of them."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods import survey
from twoway.systems import framed, gathered
from twoway.waves import ALL, DRAWN, drawn, inside

INDICATOR = Indicator(
    label="Parts of recruitment cost, from a survey",
    group="recruitment",
    unit="percent",
    kind="percent",
    digits=1,
    formula=(
        "100 sum w C_c / sum w C, C_c what a worker paid for one thing, C all that the worker "
        "paid; one price for several things is a part of its own"
    ),
    reference=(
        "UN SDG metadata 10.7.1 (ILO and World Bank), for what cost is; the share is a ratio of "
        "totals, its error by linearisation"
    ),
    keys=("corridor", "sex", "period", "component"),
    edge=(
        "Nobody paid anything: NULL, zero_denominator. A worker with a payment that is not known "
        "is out, and the coverage says how many are in. Fewer than two units: no interval."
    ),
    cannot_say="Who took the money; what those paid for each thing who know one price only.",
)


def compute(payments_surveyed: pd.DataFrame) -> pd.DataFrame:
    """Share out what workers paid over what it was for."""
    rows = []
    for period, wave in payments_surveyed.groupby("period"):
        lost = set(wave.loc[wave["cost"].isna(), "worker"])
        known = wave[~wave["worker"].isin(lost)]
        paid = known.pivot_table("cost", "worker", "component", aggfunc="sum", fill_value=0.0)
        # Who is not known was drawn all the same: the design is everybody's.
        people = wave.groupby("worker").agg(
            {**dict.fromkeys((*DRAWN, "corridor", "sex"), "first"), "cells": gathered}
        )
        among = people.index.isin(paid.index)
        paid = paid.astype("float64").reindex(people.index, fill_value=0.0)
        design, total = drawn(people), paid.sum(axis=1).to_numpy()
        for corridor in [ALL, *sorted(set(people["corridor"]) - {ALL})]:
            for sex in [ALL, *sorted(set(people["sex"]) - {ALL})]:
                asked = inside(people, corridor, sex)
                here = asked & among
                for component in paid.columns:
                    found = survey.ratio_of_totals(
                        100 * paid[component].to_numpy(), total, design, here
                    )
                    known_error = not np.isnan(found.low)
                    rows.append(
                        {
                            "corridor": corridor,
                            "sex": sex,
                            "period": period,
                            "component": component,
                            "value": found.value,
                            "value_low": max(found.low, 0.0) if known_error else np.nan,
                            "value_high": min(found.high, 100.0) if known_error else np.nan,
                            "interval": "design-based, t" if known_error else "",
                            "reason": "zero_denominator",
                            "coverage": float(here.sum() / asked.sum()) if asked.any() else np.nan,
                            "reported": int(here.sum()),
                            "cells": gathered(people["cells"][here]),
                        }
                    )
    return framed(rows, INDICATOR.keys)
