"""How sure a figure is: a word that follows from the data and is never typed.

A figure is as sure as the weakest of the sources that it comes from; an estimate, a provisional
figure, another definition, an edition known not to be the newest and members that are missing take
from it; one that another count of the same people contradicts is not sure. What the words mean is
printed beside them.
"""

from collections.abc import Iterable

from twoway.facts import Number
from twoway.missing import NO_FACT
from twoway.reference import table

LEVELS = ("high", "medium", "low")
HIGH, MEDIUM, LOW = LEVELS

# Letters of SDMX's CL_OBS_STATUS: estimated, provisional, after a break, other definition.
_WEAKER = "EPBD"
_UNRELIABLE = "U"
# Of fewer pairs of areas than half a sum says little of the whole.
_MOST = 0.5
# A figure that could be half as large says little: a model's estimate is often one end of its band.
_WIDE = 0.5


def grade_of(source: str) -> str:
    """Return the grade of a source.

    Raises
    ------
    ValueError
        If it has none: a brief rests on no source that nobody has judged.
    """
    grades = table("source_quality").set_index("source")["grade"]
    if source not in grades:
        raise ValueError(
            f"reference/source_quality.csv: found no grade of {source}; expected one for every "
            "source that a brief rests on. Grade it there."
        )
    return str(grades[source])


def confidence(number: Number, sources: Iterable[str], *, contradicted: bool = False) -> str:
    """Return high, medium or low for a fact that has a value.

    Parameters
    ----------
    number : Number
        With status, coverage and band.
    sources : iterable of str
        Ids of the sources of its raw cells; without any, it cannot be more than low.
    contradicted : bool, optional
        Whether another count of the same people cannot be right beside it.
    """
    grades = [grade_of(source) for source in sources] or [LOW]
    own = LOW if contradicted else _of_figure(number)
    return max([*grades, own], key=LEVELS.index)


def _of_figure(number: Number) -> str:
    share = number.coverage if number.coverage is not None else 1.0
    wide = (
        number.value is not None
        and number.low is not None
        and number.high is not None
        and number.high - number.low > _WIDE * abs(number.value)
    )
    if number.mark == NO_FACT or _UNRELIABLE in number.status or share < _MOST or wide:
        return LOW
    weak = share < 1 or bool(number.stale_since) or any(c in number.status for c in _WEAKER)
    return MEDIUM if weak else HIGH
