"""Whether a quantity can be at all in a direction, which is not whether anybody reports it.

Citizens of states between which people settle freely need no permit, so that none are missing; one
country's census counts at its own end alone. A declaration says so by:

``not_within``
    blocs; nothing to count where both ends lie in them, taken together
``only_from``, ``only_to``
    a code of which the origin, or the destination, must hold somebody
"""

from collections.abc import Mapping
from typing import Any

from twoway.reference import OPEN_END, members

RULES = ("not_within", "only_from", "only_to")


def applies(spec: Mapping[str, Any], origin: str, destination: str) -> bool:
    """Tell whether what is declared so can be, from one area to another.

    Parameters
    ----------
    spec : mapping
        A declaration, of which the rules alone are read; without any it always can.
    origin, destination : str
        Codes of countries or blocs; ``_T`` is everywhere.
    """
    ends = {"only_from": _people(origin), "only_to": _people(destination)}
    here = all(_people(spec[rule]) & end for rule, end in ends.items() if rule in spec)
    return here and not free_movement(spec, origin, destination)


def free_movement(spec: Mapping[str, Any], origin: str, destination: str) -> bool:
    """Tell whether nothing is counted because both ends lie in the same blocs."""
    within = {person for bloc in spec.get("not_within", ()) for person in _people(bloc)}
    return bool(within) and _people(origin) | _people(destination) <= within


def _people(area: str) -> frozenset[str]:
    return frozenset({area} if area.startswith("_") else members(area, OPEN_END))
