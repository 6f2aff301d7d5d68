"""Orientation and training before departure: a record per worker who left, trained or not.

Only who was trained has a course, a cost and a payer. A dispute of the worker abroad is told where
the register knows of it, of workers whose training is known.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from twoway.protection.lattice import Cell, cell
from twoway.protection.pool import corridors, years
from twoway.records import fault
from twoway.register import Categories, Kind, Measure, corridor, named, year
from twoway.register_codebook import RegisterCodebook

UNTRAINED = "none"
_OF_TRAINED = ("course", "payer")
_LEFT_WITH = ("corridor", "year", "sex", "trained", *_OF_TRAINED)


def _dimensions(records: pd.DataFrame) -> pd.DataFrame:
    not_completed = records["trained"].eq("yes") & records["completed"].eq("no")
    untrained = records["trained"].eq("no")
    of_trained = {d: named(records[d].mask(untrained, UNTRAINED)) for d in _OF_TRAINED}
    return pd.DataFrame(
        {
            "corridor": corridor(records["origin"], records["destination"]),
            "year": year(records["departed"]),
            "sex": named(records["sex"]),
            "trained": named(records["trained"].mask(not_completed, "not_completed")),
            "dispute": named(records["dispute"]),
            **of_trained,
        }
    )


def _impossible(categories: Categories) -> list[Cell]:
    """Cells of the untrained in a course, and of others in none."""
    return [
        cell(**{"trained": t, d: c})
        for d in _OF_TRAINED
        for t in categories.get("trained", ())
        for c in categories.get(d, ())
        if (t == "no") != (c == UNTRAINED)
    ]


def _stays(categories: Categories) -> Mapping[str, Collection[str]]:
    kept = {d: categories[d] for d in _LEFT_WITH if d in categories}
    return {**kept, "dispute": {"yes"} & {*categories.get("dispute", ())}}


def _faults(records: pd.DataFrame, _: RegisterCodebook) -> list[pd.DataFrame]:
    untrained = records["trained"].eq("no")
    of_none = records["course"].ne("") | records["payer"].ne("") | records["cost"].gt(0)
    wrong = untrained & (of_none | records["completed"].eq("yes"))
    expected = "no course, completion, cost or payer of who was not trained"
    return [fault(wrong, "training.trained", records["trained"], expected)]


def _with_cost(records: pd.DataFrame) -> pd.Series:
    """Tell who completed and whose cost is known: what an unfinished place cost is another thing.

    `trained` is the dimension here, in which who began and did not end is `not_completed`.
    """
    return records["trained"].eq("yes") & records["cost"].notna()


KIND = Kind(
    counted="workers",
    begun="departed",
    # Disputes are complaints: their threshold is the higher one.
    subject="complaints",
    dimensions=_dimensions,
    made_of={
        "corridor": ("origin", "destination"),
        "year": ("departed",),
        **{d: (d,) for d in ("sex", "trained", "dispute", *_OF_TRAINED)},
    },
    settled=_LEFT_WITH,
    tables=(
        ("corridor", "trained", "dispute"),
        ("corridor", "trained"),
        ("year", "trained"),
        ("sex", "trained"),
        ("course",),
        ("payer",),
    ),
    as_statistic=("dispute", "trained"),
    impossible=_impossible,
    stays=_stays,
    faults=_faults,
    measures={
        "cost_mean": Measure(
            unit="currency",
            amounts=("cost",),
            value=lambda records: float(records["cost"].mean()),
            of=_with_cost,
        )
    },
    measured=("corridor", "course", "payer"),
    pools={"corridor": corridors(), "year": years(2)},
)
