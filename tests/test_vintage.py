"""What was known when: an older state of knowledge gives the brief that was made from it then."""

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from answers import hold_some
from places import RAW
from small_brief import computed
from twoway import catalogue, paths
from twoway.build import build
from twoway.check import connect
from twoway.draw import draw
from twoway.edition import editions
from twoway.facts import load
from twoway.journal import Event, record
from twoway.reference import table
from twoway.render import render
from twoway.stage import stage
from twoway.vintage import Vintage

BRIEF = "eu_china_two_way"
SHORT = "eu_india"
PAIR = "chn_deu"
THEN = "2025-06-30"


def named(part: Any) -> Iterator[str]:
    """Every indicator that a plan names."""
    if isinstance(part, Mapping):
        yield from (str(v) for k, v in part.items() if k == "indicator" and isinstance(v, str))
        part = list(part.values())
    if isinstance(part, list):
        yield from (name for inner in part for name in named(inner))


@pytest.fixture(scope="module", autouse=True)
def needed() -> Iterator[None]:
    """Compute what some briefs print, and what the register of evidence looks at."""
    asked = {
        name for brief in (BRIEF, SHORT, PAIR) for name in named(catalogue.brief(brief).plan())
    }
    asked |= {*table("evidence")["indicator"]} - {""}
    with computed(sorted(asked)):
        yield


def make(vintage: Vintage) -> dict[str, bytes]:
    build(vintage)
    draw(SHORT, vintage)
    return {p.name: p.read_bytes() for p in render(SHORT, vintage)}


@pytest.fixture(scope="module")
def looked_back(shipped: Path, needed: None, tmp_path_factory) -> tuple[Path, dict[str, bytes]]:
    """Return a workspace with every edition, and the briefs made from those known by a day."""
    home = tmp_path_factory.mktemp("looked_back")
    shutil.copytree(shipped / "data", home / "data")
    with contextlib.chdir(home):
        return home, make(Vintage.of(THEN))


def test_a_day_looked_back_to_gives_the_bytes_that_were_made_then(looked_back, tmp_path):
    """The same code on that day, when no later edition had come."""
    for name in catalogue.sources():
        for edition in editions(name, RAW):
            if edition.known <= THEN:
                shutil.copytree(edition.folder, tmp_path / "data/raw" / name / edition.label)
    with contextlib.chdir(tmp_path):
        for name in catalogue.sources():
            stage(name)
        made_then = make(Vintage())
    assert looked_back[1] == made_then


def test_what_is_live_is_not_touched_and_what_is_missing_is_said(looked_back, monkeypatch):
    home, _ = looked_back
    monkeypatch.chdir(home)
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        assert load(BRIEF, con).absent == []
    with connect(str(Vintage.of(THEN).warehouse), read_only=True) as con:
        facts = load(BRIEF, con)
        days = con.execute("SELECT max(known) FROM reference.edition").fetchall()
        assert days[0][0] <= THEN
        assert con.execute("SELECT max(edition) FROM panels.visa_regime").fetchall() == [
            ("2025-01-12",)
        ]
    assert {"flow_in", "census_2020", "visas_applied"} & set(facts.absent) >= {"flow_in"}
    assert facts.numbers["stock_there"].value == 1_004_177
    assert facts.numbers["free_back"].value == 24
    assert facts.charts["flow_by_member"].rows.empty


def test_a_name_that_is_no_day_and_no_release(workspace):
    with pytest.raises(
        ValueError, match=r"'yesterday' is neither a day .* nor a release \(none yet\)"
    ):
        Vintage.of("yesterday")
    with pytest.raises(ValueError, match="the state that a draft was made in: name none"):
        Vintage.of("a921f8a5")
    assert Vintage.of("") == Vintage()
    assert Vintage.of(THEN).day == date(2025, 6, 30)


def test_a_brief_made_from_an_edition_that_is_not_the_newest_says_so(workspace):
    hold_some(workspace)
    record(
        Event(
            at="2026-11-20T02:00:00Z",
            source="undesa_migrant_stock",
            outcome="refused",
            via="fetch",
            reason="cut to a tenth",
        )
    )
    build()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        facts = load(BRIEF, con)
        stale = con.execute(
            "SELECT stale_since, stale_why FROM reference.source WHERE id = 'undesa_migrant_stock'"
        ).fetchall()
    assert stale == [("2026-11-20", "cut to a tenth")]
    assert facts.numbers["stock_there"].stale_since == "2026-11-20"
    assert facts.numbers["per_1000_eu"].stale_since == "2026-11-20"  # made from two sources
    assert facts.numbers["flow_in"].stale_since == ""
    assert set(facts.charts["stock_by_member"].rows["stale_since"]) == {"2026-11-20", ""}
    draw(PAIR)
    render(PAIR)
    import pypdfium2

    for language, words in (
        ("en", "stale since 2026-11-20"),
        ("zh", "自2026-11-20起非最新"),
        ("fr", "périmé depuis le 2026-11-20"),
    ):
        with contextlib.closing(pypdfium2.PdfDocument(f"reports/{PAIR}/{language}.pdf")) as pdf:
            pages = ["".join(p.get_textpage().get_text_bounded().split()) for p in pdf]
        assert "".join(words.split()) in pages[0]  # beside the key numbers and the figure
        assert sum("".join(words.split()) in p for p in pages) >= 3
    # Looked back to the day before, nothing was stale.
    build(Vintage.of("2026-11-19"))
    with connect(str(Vintage.of("2026-11-19").warehouse), read_only=True) as con:
        assert con.execute(
            "SELECT count(*) FROM reference.source WHERE stale_since <> ''"
        ).fetchall() == [(0,)]


def test_the_revisions_that_publishers_made_stand_in_the_table(warehouse):
    def first_and_last(where: str) -> list[tuple]:
        return warehouse.execute(
            f"SELECT first_value, last_value, first_edition, last_edition FROM revisions.cell WHERE {where}"
        ).fetchall()

    assert first_and_last(
        "source = 'eurostat_first_permits' AND destination = 'DEU' AND period = '2023-01-01'"
    ) == [(586_144.0, 662_888.0, "tps00170-2025-03-03", "migr_resfirst-2023-by-reason")]
    assert first_and_last(
        "source = 'undesa_migrant_stock' AND origin = 'CHN' AND destination = 'DEU' "
        "AND period = '2020-01-01' AND keyed LIKE '% _T %'"
    ) == [(142_891.0, 152_761.0, "2020", "2024")]
    words = warehouse.execute(
        "SELECT first_text, last_text, editions, kind FROM revisions.cell "
        "WHERE source = 'passport_index' AND origin = 'DEU' AND destination = 'CHN'"
    ).fetchall()
    assert words == [("visa_required", "visa_free", 13, "change")]
    by_edition = warehouse.execute(
        "SELECT unnest(by_edition) AS e FROM revisions.cell "
        "WHERE source = 'passport_index' AND origin = 'DEU' AND destination = 'CHN'"
    ).fetchall()
    first_free = next(e[0]["edition"] for e in by_edition if e[0]["text"] == "visa_free")
    assert first_free == "2023-12-03"
