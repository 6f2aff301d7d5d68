"""Briefs in a series: one for each member state of the Union with a partner, side by side.

Every brief is what the single command makes of it, byte for byte. One that fails does not stop the
others.
"""

import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import duckdb

from twoway.check import connect
from twoway.corridor import pair
from twoway.draw import draw_charts, made_of
from twoway.facts import load
from twoway.reference import OPEN_END, members
from twoway.render import same_words, set_brief
from twoway.vintage import LIVE, Vintage

UNION = "EU27_2020"
# More would wait for the same disk, and each holds the fonts and a connection of its own.
MOST_WORKERS = 8

_open: dict[str, duckdb.DuckDBPyConnection] = {}


@dataclass(frozen=True)
class Made:
    """What became of one brief: its PDFs, or what was wrong."""

    brief: str
    pdfs: tuple[Path, ...] = ()
    fault: str = ""


def briefs_with(partner: str) -> list[str]:
    """Return the ids of the briefs between a partner and each member state of the Union.

    The partner is named first, so that the first colour means towards the member state in all.

    Raises
    ------
    RefusedError
        If the partner is no country or bloc, or shares somebody with a member state.
    """
    return [pair(f"{partner}-{member}").id for member in members(UNION, OPEN_END)]


def make(brief: str, con: duckdb.DuckDBPyConnection, vintage: Vintage = LIVE) -> list[Path]:
    """Draw and set one brief, reading its facts once; `render` says what is refused.

    Its charts have no ``.png``, which would take a tenth of the time: `twoway brief` adds them.
    """
    facts = load(brief, con)
    draw_charts(facts, made_of(con)[0], vintage.reports / brief / "figures", pictures=False)
    return set_brief(facts, con, vintage)


def make_all(
    briefs: Iterable[str], vintage: Vintage = LIVE, workers: int | None = None
) -> Iterator[Made]:
    """Make briefs side by side and tell of each as it is done.

    Parameters
    ----------
    briefs : iterable of str
        Their ids.
    workers : int, optional
        How many processes; default: as many as there are processors to use, at most 8.

    Raises
    ------
    ValueError
        If the words files differ.
    FileNotFoundError
        If there is no warehouse.
    """
    same_words()
    connect(str(vintage.warehouse), read_only=True).close()
    # Neither DuckDB nor Matplotlib outlives a fork.
    pool = ProcessPoolExecutor(
        min(workers or len(os.sched_getaffinity(0)), MOST_WORKERS),
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_begin,
        initargs=(vintage,),
    )
    with pool:
        asked: dict[Future[Made], str] = {pool.submit(_make, b, vintage): b for b in briefs}
        for done in as_completed(asked):
            failed = done.exception()  # Of the worker itself: killed, or out of memory.
            yield Made(asked[done], fault=str(failed)) if failed else done.result()


def _begin(vintage: Vintage) -> None:
    """Open the warehouse, once for all briefs that a process makes."""
    con = connect(str(vintage.warehouse), read_only=True)
    # As many processes as processors already: threads of one would take turns with the other's.
    con.execute("SET threads = 1")
    _open["warehouse"] = con


def _make(brief: str, vintage: Vintage) -> Made:
    try:
        return Made(brief, tuple(make(brief, _open["warehouse"], vintage)))
    except Exception as error:
        return Made(brief, fault=f"{type(error).__name__}: {error}")
