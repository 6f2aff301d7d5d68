"""A brief of four figures and one chart in the place of all that the product ships.

What is tested by killing, filling up and making anew is the same for a page as for thirty, and a
page is made in a second; so is a warehouse of a few indicators. Its words are the same in every
language: it is numbers that are looked for.
"""

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from twoway import catalogue, paths, voice

BRIEF = "small"
# Those that the brief prints, and some of other groups that are made of the same sources.
INDICATORS = (
    "corridor_in_flow", "corridor_net", "corridor_out_flow", "flow_from_stocks", "migrant_stock",
    "mirror_ratio", "stock_per_1000_destination", "stock_per_1000_origin",
)  # fmt: skip
_STOCK = 'source = "undesa_migrant_stock", sex = "_T"'
_FLOW = 'system = "eurostat_migration_by_partner", age_definition = "COMPLET", sex = "_T"'
_THERE = 'origin = "CHN", destination = "EU27_2020"'
_BACK = 'origin = "EU27_2020", destination = "CHN"'
_NUMBERS = {
    "stock_there": ("migrant_stock", _STOCK, _THERE),
    "stock_back": ("migrant_stock", _STOCK, _BACK),
    "flow_in": ("corridor_in_flow", _FLOW, _THERE),
    "flow_out": ("corridor_out_flow", _FLOW, _BACK),
}
FACTS = (
    '[brief]\nwords = "sm"\n'
    'key_numbers = [{ number = "stock_there", tone = "there", text = "stock-there" }]\n'
    + "".join(
        f'[numbers.{name}]\nindicator = "{indicator}"\n'
        f'where = {{ {of}, period = "latest", {direction} }}\n'
        for name, (indicator, of, direction) in _NUMBERS.items()
    )
    + '[charts.stock_over_time]\nkind = "mirrored"\nindicator = "migrant_stock"\n'
    + f"where = [{{ {_STOCK}, {_THERE} }}, {{ {_STOCK}, {_BACK} }}]\n"
    + 'options = { home = "CHN", away = "EU27_2020", width = 174, height = 76 }\n'
)
LAYOUT = """
#import "house.typ": *
#show: house.with(keywords: ("migration",))
#front()
#par(text-of("stock"))
#par(text-of("flow"))
#chart("stock_over_time", full)
#facts()
#colophon()
"""
WORDS = """
sm-title = Who moves between China and the EU?
sm-subtitle = Both directions
sm-kicker = Brief
sm-running = Brief
sm-facts-how = Every number.
sm-colophon-cite = Ours.
sm-colophon-licence = Free.
sm-colophon-disclosure = Printed by publishers.
sm-colophon-names = Names.
sm-colophon-views = Ours.
sm-so-what = Look at both.
sm-kn-stock-there = migrants there
sm-stock = There are { $stock_there } there and { $stock_back } back.
sm-flow = In a year { $flow_in } come and { $flow_out } go.
sm-figure-stock_over_time-title = Migrants there and back
sm-figure-stock_over_time-unit = Migrants
sm-figure-stock_over_time-note = As printed.
sm-figure-stock_over_time-alt = Two lines: { $stock_there } there, { $stock_back } back.
""".replace("stock_over_time", "stock-over-time")
# Messages of the product's own briefs, which take most of the time to read.
_OF_OTHER_BRIEFS = re.compile(r"(?m)^(?:co|ec|er|et|pa|pr)-.*\n(?:(?:[ \t}].*)?\n)*")


def lay_out(
    folder: Path,
    name: str = BRIEF,
    facts: str = FACTS,
    layout: str = LAYOUT,
    words: str = WORDS,
) -> None:
    """Put a brief, and the words with its own behind, into a workspace."""
    own = folder / "briefs" / name
    own.mkdir(parents=True)
    shutil.copy(paths.BRIEFS / "house.typ", own.parent)
    (own / "facts.toml").write_text(facts, "utf-8")
    (own / "brief.typ").write_text(layout, "utf-8")
    (folder / "words").mkdir()
    for file in paths.WORDS.glob("*.ftl"):
        shared = _OF_OTHER_BRIEFS.sub("", file.read_text("utf-8"))
        (folder / "words" / file.name).write_text(shared + words, "utf-8")


def use(folder: Path, indicators: Iterable[str] = INDICATORS) -> None:
    """Have this process make the brief that was laid out in a folder, and no other."""
    paths.BRIEFS, paths.WORDS = folder / "briefs", folder / "words"
    paths.CORRIDORS = folder / "none"
    compute_few(indicators)
    forget_words()


def compute_few(indicators: Iterable[str] = INDICATORS) -> None:
    """Have this process compute a few indicators."""
    some = {name: catalogue.indicator(name) for name in indicators}
    catalogue.indicators = lambda: some  # type: ignore[assignment]


@contextmanager
def computed(indicators: Iterable[str] = INDICATORS) -> Iterator[None]:
    """Compute a few indicators for a while."""
    whole = catalogue.indicators
    compute_few(indicators)
    try:
        yield
    finally:
        catalogue.indicators = whole


def forget_words() -> None:
    """Have the words read anew."""
    voice._bundle.cache_clear()
    voice._variables.cache_clear()


@contextmanager
def used(folder: Path, indicators: Iterable[str] = INDICATORS) -> Iterator[None]:
    """Make the brief of a folder for a while."""
    before = paths.BRIEFS, paths.WORDS, paths.CORRIDORS
    with computed(indicators):
        use(folder, indicators)
        try:
            yield
        finally:
            paths.BRIEFS, paths.WORDS, paths.CORRIDORS = before
            forget_words()
