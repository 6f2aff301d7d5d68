"""The scorecard of a brief: eight gates, twenty-eight items, a hundred points, measured on the PDF.

`check` opens a PDF, takes every measure that its folder declares (`rules`) and says what was lost,
where, and the cure. It needs the PDF alone: what the numbers are held against travels in it
(`twoway.enclosed`).
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from twoway.scorecard.paper import NoFactsError, Paper
from twoway.scorecard.rules import Lost, NotCheckedError, Rule, rules

__all__ = ["NoFactsError", "Result", "Score", "as_data", "as_text", "check", "refuse_unfit"]

PASSED, FAILED, NOT_CHECKED = "passed", "FAILED", "not checked"
# So many faults of one rule are told on a terminal; all of them in the data.
_TOLD = 6


@dataclass(frozen=True)
class Result:
    """What one gate or item came to."""

    id: str
    title: str
    points: float
    got: float
    state: str
    reader: bool
    lost: tuple[Lost, ...] = ()
    why_not: str = ""


@dataclass(frozen=True)
class Score:
    """What a PDF came to; `path` as it was named."""

    path: Path
    results: tuple[Result, ...]

    @property
    def gates(self) -> list[Result]:
        """Results of the gates."""
        return [r for r in self.results if r.id.startswith("G")]

    @property
    def items(self) -> list[Result]:
        """Results of the items."""
        return [r for r in self.results if not r.id.startswith("G")]

    @property
    def closed(self) -> list[str]:
        """Gates that failed."""
        return [r.id for r in self.gates if r.state == FAILED]

    @property
    def total(self) -> float:
        """Points got, of a hundred."""
        return round(sum(r.got for r in self.items), 2)

    def fit(self, least: float) -> bool:
        """Tell whether it may be published: no gate closed, and points enough."""
        return not self.closed and self.total >= least


def check(path: Path, *, release: str = "", only: Collection[str] = ()) -> Score:
    """Score a PDF.

    Parameters
    ----------
    release : str
        The release that it is said to be of; without it, what lies around the PDF is looked at.
    only : collection of str
        Ids of the rules to apply (``G2``, ``13``); all if empty.

    Raises
    ------
    NoFactsError
        If the PDF does not carry the facts it was made from.
    FileNotFoundError
        If there is no such file.
    """
    if not path.is_file():
        raise FileNotFoundError(f"{path}: there is no such file")
    paper = Paper(path, release)
    try:
        wanted = [r for r in rules() if not only or r.id in only]
        return Score(path, tuple(_result(rule, paper) for rule in wanted))
    finally:
        paper.close()


def _result(rule: Rule, paper: Paper) -> Result:
    said = (rule.id, rule.title, rule.points)
    try:
        lost = tuple(rule.measure(paper))
    except NotCheckedError as error:
        return Result(*said, 0, NOT_CHECKED, rule.reader, why_not=str(error))
    got = max(0.0, rule.points - sum(fault.points for fault in lost))
    return Result(*said, round(got, 2), FAILED if lost else PASSED, rule.reader, lost)


def refuse_unfit(pdfs: Iterable[Path], least: float) -> dict[str, float]:
    """Return the points of each PDF by its path; refuse any below the bar or with a gate failed.

    Raises
    ------
    ValueError
        Naming each such PDF with its points, the gates that failed and what it lost most by.
    """
    scores = [check(pdf) for pdf in pdfs]
    unfit = [_unfit(score, least) for score in scores if not score.fit(least)]
    if unfit:
        raise ValueError(
            f"{len(unfit)} of {len(scores)} PDFs are not fit to be published (policy publish, "
            f"least_score = {least:g}):\n" + "\n".join(unfit) + "\n`twoway check <pdf>` tells all."
        )
    return {score.path.as_posix(): score.total for score in scores}


def _unfit(score: Score, least: float) -> str:
    worst = sorted(score.items, key=lambda r: r.got - r.points)[:5]
    told = [f"{r.id} ({r.title}): {r.why_not or r.lost[0].found}" for r in score.gates if r.lost]
    told += [
        f"{r.id} ({r.title}) {r.got:g} of {r.points:g}: {r.why_not or r.lost[0].found}"
        for r in worst
        if r.got < r.points and score.total < least
    ]
    return f"- {score.path}: {score.total:g} points; {'; '.join(told)}"


def as_data(score: Score, least: float) -> dict[str, Any]:
    """Return a score as plain data."""
    return {
        "pdf": score.path.as_posix(),
        "total": score.total,
        "least": least,
        "fit": score.fit(least),
        "gates_closed": score.closed,
        "rules": [asdict(r) for r in score.results],
    }


# From here on a brief is fit to be shown to anybody; below, it is one's own.
WITH_PRIDE = 90


def as_text(score: Score, least: float) -> str:
    """Return a score as it is printed on a terminal."""
    return "\n".join(_lines(score, least))


def _lines(score: Score, least: float) -> Iterator[str]:
    yield str(score.path)
    for result in score.gates:
        yield f"{result.id:>4}  {result.state:<11}  {result.title}"
        yield from _faults(result)
    for result in score.items:
        eye = "  (a reader must look too)" if result.reader else ""
        yield f"{result.id:>4}  {result.got:>5g} of {result.points:<3g}  {result.title}{eye}"
        yield from _faults(result)
    unchecked = [r.id for r in score.results if r.state == NOT_CHECKED]
    if unchecked:
        yield f"not checked: {', '.join(unchecked)}"
    closed = f"; gates failed: {', '.join(score.closed)}" if score.closed else "; no gate failed"
    verdict = "fit to be published" if score.fit(least) else "not fit to be published"
    if score.fit(least) and score.total < WITH_PRIDE:
        verdict += f" by the policy, but below {WITH_PRIDE}: for internal use, by the scorecard"
    yield f"{score.total:g} of 100 points, at least {least:g} asked for{closed}: {verdict}"


def _faults(result: Result) -> Iterator[str]:
    if result.why_not:
        yield f"        not checked: {result.why_not}"
    for lost in result.lost[:_TOLD]:
        where = f"page {lost.page}: " if lost.page else ""
        points = f" (-{lost.points:.2g})" if lost.points else ""
        yield f"        {where}found {lost.found}; expected {lost.expected}. {lost.cure}{points}"
    if len(result.lost) > _TOLD:
        yield f"        … and {len(result.lost) - _TOLD} more"
