"""Flows of groups taken apart: what each side, each group and each pair of them adds."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import components
from twoway.methods.tables import off_diagonal, square
from twoway.systems import NO_AREA, SYSTEM, framed, gathered, paired

VARIANTS = {
    "total": (),
    "origin_share": (0,),
    "destination_share": (1,),
    "group_share": (2,),
    "origin_destination": (0, 1),
    "origin_group": (0, 2),
    "destination_group": (1, 2),
    "interaction": (0, 1, 2),
}
_TABLE = ("origin", "destination", "subgroup")
INDICATOR = Indicator(
    label="Multiplicative components of flows by group",
    group="system",
    unit="persons; shares; ratio",
    kind="ratio",
    digits=4,
    formula=(
        "M_ijg = T O_i D_j G_g OD_ij OG_ig DG_jg ODG_ijg; T all moves, O, D, G shares of it, each "
        "further component what its axes add to those before"
    ),
    reference=(
        "Raymer, Bonaguidi and Valentini (2006), Population, Space and Place 12(5); Rogers et al. "
        "(2002), Papers in Regional Science 81(1)"
    ),
    keys=(*SYSTEM, *_TABLE, "variant"),
    edge=(
        "A component over nothing: NULL, zero_denominator. A cell of a pair and group missing: "
        "NULL, incomplete_table, with the share of cells that are there. Partners that are not "
        "known, or are all together, are no areas: their rows are left out."
    ),
    cannot_say="Why a group takes another way.",
)


def compute(moves_by_group: pd.DataFrame) -> pd.DataFrame:
    """Take each table of origins, destinations and groups apart."""
    parts = []
    named = ~moves_by_group[["origin", "destination"]].isin(NO_AREA).any(axis=1)
    for keys, table in moves_by_group[named].groupby([*SYSTEM], sort=True, dropna=False):
        parts += _parts(dict(zip(SYSTEM, keys, strict=True)), table)
    return pd.concat(parts, ignore_index=True) if parts else framed([], INDICATOR.keys)


def _parts(keys: dict[str, object], table: pd.DataFrame) -> list[pd.DataFrame]:
    areas = tuple(sorted({*table["origin"], *table["destination"]}))
    groups = sorted(set(table["subgroup"]))
    by_group = [_square(areas, table[table["subgroup"] == g]) for g in groups]
    counts = np.stack(by_group, axis=2)
    inside = off_diagonal(len(areas))
    known = float((~np.isnan(counts[inside])).mean())
    found = components(np.nan_to_num(counts)) if known == 1 else {}
    rows, columns = np.nonzero(inside)
    cells = gathered(table["cells"])
    parts = []
    for variant, axes in VARIANTS.items():
        for place, group in enumerate(groups):
            at = (rows, columns, np.full(rows.size, place))
            value = found[axes][tuple(at[a] for a in axes)] if found else np.nan
            part = paired(keys, areas, rows, columns).assign(
                subgroup=group,
                variant=variant,
                value=value,
                coverage=known,
                reason="zero_denominator" if found else "incomplete_table",
            )
            part["cells"] = [cells] * len(part)
            parts.append(part)
    return parts


def _square(areas: tuple[str, ...], rows: pd.DataFrame) -> np.ndarray:
    counted = rows["persons"].to_numpy("float64", na_value=np.nan)
    table = square(areas, rows["origin"], rows["destination"], counted)
    np.fill_diagonal(table, 0)
    return table
