"""Months of earnings that workers paid for their first job abroad, from a survey of them."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods import survey
from twoway.systems import framed, gathered

SHARES = {"nothing": (-1, 0), "above_1": (1, None), "above_3": (3, None), "above_6": (6, None)}
MEASURES = ("mean", "median", "percentile_80", "ratio_of_totals", "gini")

INDICATOR = Indicator(
    label="Recruitment cost in months of earnings, from a survey",
    group="recruitment",
    unit="months of earnings; shares; ratio",
    kind="months",
    digits=2,
    formula=(
        "q = C / E per person, C all that was paid, E the first month's earnings; "
        "weighted mean, median and 80th percentile; ratio_of_totals: sum wC / sum wE; "
        "nothing, above_1, above_3, above_6: shares; gini: of q"
    ),
    reference=(
        "UN SDG metadata 10.7.1 (ILO and World Bank); Woodruff (1952), J. American "
        "Statistical Association 47, for intervals of quantiles"
    ),
    keys=("corridor", "sex", "period", "variant"),
    edge=(
        "C = 0 is an answer and stays. E = 0 or missing: the person is out, and the "
        "coverage says how many are in. A stratum with one sampling unit is merged with "
        "another, and marked. Fewer than two units: no interval."
    ),
    cannot_say="Any total above corridors: the custodians define no regional or global figure.",
)


def compute(workers_surveyed: pd.DataFrame) -> pd.DataFrame:
    """Months of earnings that workers paid for their first job abroad, from a survey of them."""
    rows = []
    for period, wave in workers_surveyed.groupby("period"):
        paid = wave["earnings"].astype("float64") > 0
        usable = wave[paid & wave["cost"].notna()]
        design = survey.Design.of(
            usable["weight"].to_numpy("float64"),
            usable["stratum"].to_numpy("str"),
            _units(usable["unit"]),
        )
        for corridor, sex in _domains(wave):
            asked = _inside(wave, corridor, sex)
            inside = _inside(usable, corridor, sex).to_numpy()
            for variant, found in _measures(usable, design, inside).items():
                rows.append(
                    {
                        "corridor": corridor,
                        "sex": sex,
                        "period": period,
                        "variant": variant,
                        "value": found.value,
                        "value_low": found.low,
                        "value_high": found.high,
                        "interval": "" if np.isnan(found.low) else _kind(variant),
                        "reason": "missing_input",
                        "coverage": float(inside.sum() / asked.sum()) if asked.sum() else np.nan,
                        "mark": "strata_merged" if design.merged else "",
                        "cells": gathered(usable["cells"][inside]),
                    }
                )
    return framed(rows, INDICATOR.keys)


def _units(unit: pd.Series) -> np.ndarray:
    """Sampling units; who was drawn by himself is one of his own."""
    alone = pd.Series([f"person {n}" for n in range(len(unit))], index=unit.index)
    return unit.astype("object").where(unit.notna(), alone).to_numpy("str")


def _domains(wave: pd.DataFrame) -> list[tuple[str, str]]:
    corridors = dict.fromkeys(["_T", *sorted(wave["corridor"].unique())])
    sexes = dict.fromkeys(["_T", *sorted(wave["sex"].unique())])
    return [(c, s) for c in corridors for s in sexes]


def _inside(wave: pd.DataFrame, corridor: str, sex: str) -> pd.Series:
    return wave["corridor"].isin([corridor] if corridor != "_T" else wave["corridor"].unique()) & (
        wave["sex"].isin([sex] if sex != "_T" else wave["sex"].unique())
    )


def _kind(variant: str) -> str:
    return "Woodruff" if variant in ("median", "percentile_80") else "design-based, normal"


def _measures(
    usable: pd.DataFrame, design: survey.Design, inside: np.ndarray
) -> dict[str, survey.Estimate]:
    cost, earnings = (usable[c].to_numpy("float64") for c in ("cost", "earnings"))
    months = cost / earnings
    weight = design.weight[inside]
    if not inside.any():
        nothing = survey.Estimate(*(np.nan,) * 4)
        return dict.fromkeys((*MEASURES, *SHARES), nothing)
    alone = survey.Estimate(survey.gini(months[inside], weight), np.nan, np.nan, np.nan)
    found = {
        "mean": survey.mean(months, design, inside),
        "median": survey.quantile_with_interval(months, design, 0.5, inside),
        "percentile_80": survey.quantile_with_interval(months, design, 0.8, inside),
        "ratio_of_totals": survey.ratio_of_totals(cost, earnings, design, inside),
        "gini": alone,
    }
    for name, (above, until) in SHARES.items():
        within = (months > above) & (True if until is None else months <= until)
        found[name] = survey.mean(within.astype("float64"), design, inside)
    if design.freedom < 1:
        return {k: survey.Estimate(v.value, *(np.nan,) * 3) for k, v in found.items()}
    return found
