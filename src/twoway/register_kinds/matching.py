"""Vacancies and candidates: a record per post and per person, until it is filled or placed.

The gap of an occupation is of those that are open on the day of the extract; those that have ended
are counted apart. Sub-major groups of ISCO-08 lie in their major groups, as every reader knows.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from twoway.protection.lattice import MISSING, Cell, cell
from twoway.protection.pool import corridors
from twoway.register import Categories, Kind, corridor, named

ENDED = "_ended"


def _dimensions(records: pd.DataFrame) -> pd.DataFrame:
    vacancy = records["side"].eq("vacancy")
    origin = records["origin"].mask(records["origin"].eq("") & ~vacancy, records["area"])
    destination = records["destination"].mask(
        records["destination"].eq("") & vacancy, records["area"]
    )
    isco = records["isco"]
    return pd.DataFrame(
        {
            "corridor": corridor(origin, destination),
            "side": (records["side"] + records["until"].notna().map({True: ENDED, False: ""})),
            "isco_1": named(isco.str.slice(0, 1)),
            "isco_2": named(isco.str.slice(0, 2).mask(isco.str.len() < 2, "")),
        }
    )


def _impossible(categories: Categories) -> list[Cell]:
    """Cells of a sub-major group in another major group than its own."""
    return [
        cell(isco_1=major, isco_2=minor)
        for major in categories.get("isco_1", ())
        for minor in categories.get("isco_2", ())
        if minor not in (MISSING, "") and not minor.startswith(major)
    ]


def _stays(categories: Categories) -> Mapping[str, Collection[str]]:
    kept = {d: categories[d] for d in ("corridor", "isco_1", "isco_2") if d in categories}
    return {**kept, "side": {s for s in categories["side"] if s.endswith(ENDED)}}


KIND = Kind(
    counted="posts and persons",
    begun="since",
    ended="until",
    dimensions=_dimensions,
    made_of={
        "corridor": ("origin", "destination", "area"),
        "side": ("side",),
        "isco_1": ("isco",),
        "isco_2": ("isco",),
    },
    settled=("corridor", "isco_1", "isco_2"),
    tables=(("corridor", "side", "isco_1"), ("side", "isco_2")),
    as_statistic=("side",),
    impossible=_impossible,
    stays=_stays,
    pools={"corridor": corridors()},
)
