"""Records that may be handed on: none that is unlike others, once, and written down.

An export holds only columns that were asked for. Every column by which somebody could be found
again is a quasi-identifier, and as many records as the policy asks for are alike in all of them. A
second export of a store that shares records with the first is refused: two cuts of the same persons
can be set together, and then single them out. What a report tells of a group, less the rows that
were handed on of it, is nobody or enough: what would leave few takes more rows with it.
"""

import hashlib
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twoway.edition import RefusedError
from twoway.files import harmless
from twoway.protection.figures import Among
from twoway.protection.lattice import MISSING, Cell, about, cells_of, count
from twoway.protection.names import EXPORTS, digests
from twoway.protection.release import categories
from twoway.protection.vault import Holding, Vault


class ExportError(RefusedError):
    """Records may not be handed on: says why, and what would do."""


@dataclass(frozen=True)
class Export:
    """What was handed on.

    `content` is the file; `left_out` how many records were too unlike others, `alike` the fewest
    that are alike in all quasi-identifiers.
    """

    content: bytes
    records: int
    left_out: int
    alike: int


def export(
    held: Holding,
    records: pd.DataFrame,
    vault: Vault,
    *,
    quasi: Sequence[str],
    others: Sequence[str] = (),
    fewest: int,
    day: str,
    to: str,
    counted: Mapping[Cell, Among] | None = None,
    hidden: Collection[Cell] = (),
    threshold: int = 1,
) -> Export:
    """Cut records down to what may be handed on, and write the export into the journal.

    Parameters
    ----------
    held : Holding
        Where they are from.
    records : DataFrame
        A row per person, with a name of each in `id`, which is never exported.
    quasi, others : sequence of str
        Columns by which somebody could be found again, and further ones.
    fewest : int
        So many must be alike in all of the first.
    day, to : str
        When, and to whom.
    counted : mapping of Cell to array, optional
        Who is in each group whose count is told, or may be later.
    hidden : collection of Cell
        Groups whose count a report has hidden: none of them is handed on where the columns tell it.
    threshold : int
        So many of a group are left where not all of it is handed on.

    Raises
    ------
    ExportError
        If a column is not there or names persons, nobody is left, or some of the records have been
        handed on before.
    """
    columns = [*quasi, *others]
    absent = [c for c in columns if c not in records]
    if absent or not quasi or "id" in columns or "record" in columns:
        raise ExportError(
            f"columns {', '.join(columns) or 'none'}: expected at least one quasi-identifier, "
            f"none that names a person, all of {', '.join(str(c) for c in records if c != 'id')}."
        )
    values = records[[*quasi]].astype("object").replace("", None)
    told = values.where(values.notna(), MISSING)
    seen = {of: who for of, who in (counted or {}).items() if about(of) <= {*quasi}}
    chosen = ~_any([who for of, who in seen.items() if of in hidden], len(records))
    like = np.asarray(told.groupby([*quasi]).ngroup(), dtype=np.int64)
    chosen = _enough_alike(like, chosen, fewest)
    while (unlike := _leaves_few(like, chosen, seen, threshold)) is not None:
        chosen &= like != unlike
    kept = records[chosen]
    if kept.empty:
        raise ExportError(
            f"no {fewest} records are alike in {', '.join(quasi)}: nothing can be handed on. Ask "
            "for fewer columns, or coarser ones."
        )
    _not_twice(held, kept, vault)
    out = io.BytesIO()
    shown = kept[columns].map(lambda v: harmless(v) if isinstance(v, str) else v)
    # By what they hold alone: a place that the file or the names had a part in is a name.
    shown.sort_values(columns, na_position="last").to_csv(out, index=False)
    content = out.getvalue()
    _write_down(held, kept, vault, columns, quasi, content, day, to)
    alike = int(np.bincount(like[chosen])[like[chosen]].min())
    return Export(content, len(kept), len(records) - len(kept), alike)


def _any(groups: Sequence[Among], size: int) -> Among:
    """Tell who is in some of the groups."""
    return np.asarray(np.logical_or.reduce([*groups, np.zeros(size, dtype=bool)]))


def _enough_alike(like: NDArray[np.int64], chosen: Among, fewest: int) -> Among:
    """Keep those of whom enough are alike."""
    sizes = np.bincount(like[chosen], minlength=int(like.max(initial=0)) + 1)
    return chosen & (sizes[like] >= fewest)


def _leaves_few(
    like: NDArray[np.int64], chosen: Among, counted: Mapping[Cell, Among], threshold: int
) -> int | None:
    """Return the smallest class of a group of which too few would be left; None if there is none.

    Classes are taken whole, so that those that are handed on stay as many alike.
    """
    for who in counted.values():
        rows = who & chosen
        if rows.any() and 0 < who.sum() - rows.sum() < threshold:
            sizes = np.bincount(like[chosen])
            return int(min({*like[rows].tolist()}, key=lambda n: (sizes[n], n)))
    return None


HANDED_ON, KEPT = "yes", "no"


def handed_on(
    people: pd.DataFrame, tables: Sequence[tuple[str, ...]], exports: Sequence[Mapping[str, Any]]
) -> tuple[pd.DataFrame, tuple[tuple[str, ...], ...], dict[Cell, int]]:
    """Make what was handed on a dimension, of which readers have the counts.

    The rest of each group is then a count of its own, which is hidden where it is small.

    Parameters
    ----------
    people : DataFrame
        Records with an `id` and the dimensions.
    tables : sequence of tuple
        Dimensions of each table that is to be told.
    exports : sequence of mapping
        The journal.

    Returns
    -------
    tuple
        The records with a dimension for each export; tables by it of the dimensions that were
        handed on; and the counts that are public by it.
    """
    further: list[tuple[str, ...]] = []
    public: dict[Cell, int] = {}
    found = people
    names = digests(people["id"]) if exports else []
    for number, entry in enumerate(exports):
        dimension = f"handed_on_{number}"
        among = pd.Series(names, index=people.index, dtype="object").isin(entry["persons"])
        if not among.any():
            continue
        found = found.assign(**{dimension: among.map({True: HANDED_ON, False: KEPT})})
        for table in tables:
            shown = (*(d for d in table if d in entry["quasi"]), dimension)
            further.append(shown)
            cells = cells_of(shown, categories(found, [shown]))
            counts = count(found, [c for c in cells if (dimension, HANDED_ON) in c])
            public |= counts
    return found, tuple(dict.fromkeys(further)), public


def _not_twice(held: Holding, kept: pd.DataFrame, vault: Vault) -> None:
    before = [e for e in vault.told(held.kind, held.name, EXPORTS)]
    shared = {n for e in before for n in e["persons"]} & {*digests(kept["id"])}
    if shared:
        last = before[-1]
        raise ExportError(
            f"{held.name}: {len(shared)} of these records were handed on before, last on "
            f"{last['day']} to {last['to']}. Two exports of the same persons can be set together: "
            "hand on the first one again, or records that it does not hold."
        )


def _write_down(
    held: Holding,
    kept: pd.DataFrame,
    vault: Vault,
    columns: Sequence[str],
    quasi: Sequence[str],
    content: bytes,
    day: str,
    to: str,
) -> None:
    entry = {
        "day": day,
        "to": to,
        "state": held.state,
        "columns": [*columns],
        "quasi": [*quasi],
        "records": len(kept),
        "sha256": hashlib.sha256(content).hexdigest(),
        "persons": digests(kept["id"]),
    }
    journal = vault.told(held.kind, held.name, EXPORTS)
    vault.remember(held.kind, held.name, [*journal, entry], EXPORTS)
