"""Records that may be handed on: none that is unlike others, once, and written down.

An export holds only columns that were asked for. Every column by which somebody could be found
again is a quasi-identifier, and as many records as the policy asks for are alike in all of them. A
second export of a store that shares records with the first is refused: two cuts of the same persons
can be set together, and then single them out.
"""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from twoway.edition import RefusedError
from twoway.files import harmless
from twoway.protection.lattice import MISSING
from twoway.protection.vault import Holding, Vault

JOURNAL = "exports"


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
    size = told.groupby([*quasi])[next(iter(quasi))].transform("size")
    kept = records[size.ge(fewest).to_numpy()]
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
    alike = int(size[size.ge(fewest)].min())
    return Export(content, len(kept), len(records) - len(kept), alike)


def _names(records: pd.DataFrame) -> list[str]:
    return [hashlib.sha256(str(i).encode()).hexdigest()[:16] for i in records["id"]]


def _not_twice(held: Holding, kept: pd.DataFrame, vault: Vault) -> None:
    before = [e for e in vault.told(held.kind, held.name, JOURNAL)]
    shared = {n for e in before for n in e["persons"]} & {*_names(kept)}
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
        "persons": _names(kept),
    }
    journal = vault.told(held.kind, held.name, JOURNAL)
    vault.remember(held.kind, held.name, [*journal, entry], JOURNAL)
