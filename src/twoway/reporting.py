"""What reports on entrusted records have in common: pooled categories, and an edition of the rest.

Only that file goes on to the warehouse: charts, briefs and releases can hold nothing more.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd

from twoway import clock
from twoway.add import add
from twoway.edition import AlreadyHeldError, Custody, RefusedError
from twoway.policy import policy
from twoway.protection.pool import Offer, Pooled, Step, pooled, told_apart
from twoway.protection.release import Rules, from_text
from twoway.sources._told import WITHHELD

CUSTODY: Custody = "told under disclosure control"


def shown(value: float | None, size: int | None) -> float | str:
    """Return what stands for a figure: of a group in which nobody is there is none to withhold."""
    if value is None:
        return "" if size == 0 else WITHHELD
    return value


def brought_in(source: str, table: pd.DataFrame, name: str, day: str) -> str:
    """Bring in what was told on a day, and return the label of its edition.

    Parameters
    ----------
    source : str
        Whose edition it is.
    table : DataFrame
        Its rows in the source's columns.
    name : str
        Of the survey or register.

    Raises
    ------
    RefusedError
        If the source does not take it. It counts as told all the same, and the file is not kept.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.csv"
        path.write_text(table.to_csv(index=False), "utf-8")
        try:
            edition, _ = add(
                source, [path], clock.today(), f"{name}-{day}", published=day, custody=CUSTODY,
                keep_refused=False,
            )  # fmt: skip
        except AlreadyHeldError as held:
            return held.label
        except RefusedError as error:
            raise RefusedError(
                f"{name}: what was told of it was not brought in as an edition of {source}: "
                f"{error}\nIt is in the store's history. Mend what is said and ask for the report "
                "again: of the same records it tells the same."
            ) from error
    return edition.label


def told_together(
    people: pd.DataFrame,
    tables: Sequence[tuple[str, ...]],
    pools: Mapping[str, Sequence[Step]],
    rules: Rules,
    before: Sequence[Mapping[str, Any]],
    pool: Collection[str] | None,
) -> tuple[Pooled, tuple[Offer, ...]]:
    """Pool as the first report did, or as is asked for; with what else could be told together.

    Parameters
    ----------
    people : DataFrame
        A row per person or case.
    tables, pools, rules : sequence, mapping, Rules
        As `protection.pool.pooled` has them.
    before : sequence of mapping
        What was told before, with the `release` and the recoding (`pooled`) of each report.
    pool : collection of str, optional
        Which of the pools may be used; None: nobody has said.

    Raises
    ------
    RefusedError
        If something else is asked for.
    """
    if before:
        return pooled(people, tables, pools, rules, as_before(before)), ()
    odd = sorted(set(pool or ()) - set(pools))
    if odd:
        raise RefusedError(
            f"pool: found {', '.join(odd)}, expected some of {', '.join(pools)}, or none."
        )
    offered = pooled(people, tables, pools, rules).offered
    return pooled(people, tables, {d: pools[d] for d in pool or ()}, rules), offered


def as_before(before: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """Return the recoding that earlier reports leave to later ones."""
    kept = told_apart([from_text(told["release"]) for told in before])
    for dimension, of in before[-1]["pooled"].items():
        kept[dimension] = kept.get(dimension, {}) | of
    return kept


def decided(name: str, pool: Collection[str] | None, offered: Sequence[Offer]) -> None:
    """Refuse to leave a blank where nobody has looked at what coarser categories would tell.

    Raises
    ------
    RefusedError
        With what is withheld either way, and how to decide.
    """
    best = min(offered, key=lambda o: o.records, default=None)
    if pool is None and best is not None and best.steps:
        raise RefusedError(
            f"{name}: {offer_in_words(offered[0])}; {offer_in_words(best)}. Say which it is to "
            f"be: --pool {','.join(best.steps)}, or --pool none. Later reports keep to it."
        )


def offer_in_words(offer: Offer) -> str:
    """Say what is withheld with what is told together, so roughly that no count is given away."""
    steps = ", ".join(f"{d} by {step}" for d, step in offer.steps.items()) or "nothing pooled"
    records = Rules.of(policy("disclosure")).rounded(offer.records)
    return f"{steps}: {offer.cells} counts would be withheld, about {records} records in them"
