"""The same persons under a second name: no control looks across both names, so they are refused.

Persons are known by what a file calls them, as a digest where that is kept for nothing else.
"""

import hashlib
from collections.abc import Callable, Iterable

import pandas as pd

from twoway.edition import RefusedError
from twoway.protection.vault import Holding, Vault

EXPORTS = "exports"  # The journal of what was handed on.


def digests(ids: Iterable[object]) -> list[str]:
    """Return what stands for each person where the file's own word for them is not kept."""
    return [hashlib.sha256(str(i).encode()).hexdigest()[:16] for i in ids]


def refuse_second_name(
    held: Holding,
    persons: pd.Series,
    vault: Vault,
    table: str,
    alike: Callable[[Holding], bool] = lambda _: True,
) -> None:
    """Refuse persons that were told of, or handed on, under another name of the kind.

    Parameters
    ----------
    held : Holding
        Whose they are.
    persons : Series
        What the file calls them.
    vault : Vault
        The store.
    table : str
        Which table of a holding names them, in `id`.
    alike : callable
        Tells of which other holdings persons can be the same.

    Raises
    ------
    RefusedError
        If some are known by another name.
    """
    own = {*digests(persons)}
    for name in vault.names(held.kind):
        if name == held.name or not alike(vault.latest(held.kind, name)):
            continue
        shared = own & _known(held.kind, name, vault, table)
        if shared:
            raise RefusedError(
                f"{held.name}: {len(shared):,} of its records are in {name} too, which was told of "
                "or handed on before: the difference of both would tell of few. Load it as a newer "
                f"state of {name}; if they are others who are called alike, give them names of "
                "their own in the file, as 2024-17."
            )


def _known(kind: str, name: str, vault: Vault, table: str) -> set[str]:
    """Return digests of all who were told of, or handed on, under a name."""
    told = {(entry.get("release") or entry)["state"] for entry in vault.told(kind, name)}
    found = {p for entry in vault.told(kind, name, EXPORTS) for p in entry["persons"]}
    for state in vault.states(kind, name):
        if state.state in told:
            found |= {*digests(state.table(table)["id"])}
    return found
