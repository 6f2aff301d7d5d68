"""What holds for every declaration, without a list of them."""

import re
from pathlib import Path

import pandas as pd
import pytest

from twoway import catalogue, paths
from twoway.build import compute
from twoway.declare import Indicator, Source
from twoway.edition import editions
from twoway.frames import FRAMES
from twoway.panels import PANELS, PROVENANCE
from twoway.vocabulary import COLUMNS
from twoway.voice import LANGUAGES, Voice

TESTS = Path(__file__).parent
RAW = TESTS.parent / "data/raw"


@pytest.mark.parametrize("name", catalogue.sources())
def test_a_source_says_whose_figures_and_on_what_terms(name):
    source = catalogue.source(name).source
    assert source.panel in PANELS
    assert source.url.startswith("https://")
    assert min(len(source.licence), len(source.citation), len(source.territory)) > 5


@pytest.mark.parametrize("name", catalogue.sources())
def test_a_source_ships_an_edition_whose_manifest_vouches_for_every_file(name):
    held = editions(name, RAW)
    assert bool(held) != bool(catalogue.source(name).source.not_shipped)
    for edition in held:
        edition.verify()
        assert edition.manifest.received
        assert {p.name for p in edition.folder.iterdir()} == {
            "manifest.toml",
            *(f.name for f in edition.manifest.files),
        }
        for file in edition.manifest.files:
            assert len(file.original_sha256) == 64
            assert file.obtained_from
            assert file.selected


def test_shipped_editions_are_small():
    size = sum(p.stat().st_size for p in RAW.rglob("*") if p.is_file())
    assert size < 4_000_000


@pytest.mark.parametrize("name", catalogue.indicators())
def test_an_indicator_is_declared_in_full_and_tested(name):
    declared = catalogue.indicator(name)
    assert min(len(x) for x in (declared.reference, declared.formula, declared.edge)) > 5
    assert len(declared.cannot_say) > 5
    tests = "".join(p.read_text("utf-8") for p in (TESTS / "indicators").glob("*.py"))
    assert f'"{name}"' in tests


@pytest.mark.parametrize(
    "name", [name for name, i in catalogue.indicators().items() if i.function is not None]
)
def test_an_indicator_of_nothing_has_no_rows_and_all_columns(name):
    nothing = {table: _nothing(table) for table in catalogue.indicator(name).takes}
    found = compute(name, **nothing)
    assert len(found) == 0
    assert {*catalogue.indicator(name).keys, "value", "reason", "cells"} <= {*found}


def _nothing(table):
    frame = FRAMES[table]
    return pd.DataFrame(columns=[*frame.keys, *frame.rows, *frame.columns, *frame.optional])


def test_a_table_of_the_frames_is_taken_by_some_indicator():
    taken = {table for i in catalogue.indicators().values() for table in i.takes}
    assert taken == {*FRAMES}


@pytest.mark.parametrize("name", catalogue.indicators())
def test_an_indicator_reads_panels_and_pairs_only(name):
    read = set(re.findall(r"(?:FROM|JOIN) (\w+)\.", catalogue.indicator(name).query))
    assert read <= {"panels", "two_way", "areas", "reference", "revisions"}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_printed_declaration_has_its_words_in_every_language(language):
    voice = Voice(language)
    for name in catalogue.indicators():
        for part in ("label", "unit", "formula", "cannot-say"):
            assert voice.declared(f"declared-indicator-{name.replace('_', '-')}-{part}")


def test_the_quoted_panels_stand_last():
    kinds = [panel.quoted for panel in PANELS.values()]
    assert kinds == sorted(kinds)


def test_a_panel_knows_its_words_and_its_provenance():
    for panel in PANELS.values():
        assert set(panel.columns) <= set(COLUMNS)
        assert {"source", "edition"} <= set(panel.keys)
        assert set(PROVENANCE) <= set(panel.columns)
        assert len(set(panel.columns)) == len(panel.columns)


def test_a_wrong_declaration_is_refused_with_the_cure():
    good = {
        "panel": "stock",
        "producer": "x",
        "dataset": "x",
        "title": "x",
        "url": "x",
        "licence": "x",
        "citation": "x",
        "territory": "x",
        "definition": "x",
        "files": ("*",),
        "by_hand": "x",
    }
    with pytest.raises(ValueError, match="panel is 'stocks', expected one of stock"):
        Source(**{**good, "panel": "stocks"})
    with pytest.raises(ValueError, match="must say its licence"):
        Source(**{**good, "licence": ""})
    with pytest.raises(ValueError, match="Did you mean migrant_stock"):
        catalogue.indicator("migrant_stok")
    with pytest.raises(ValueError, match=r"bad\.sql, title block: .*lable"):
        Indicator.from_sql('/*\nlable = "x"\n*/\nSELECT 1', "bad")
    with pytest.raises(ValueError, match="expected a title block"):
        Indicator.from_sql("SELECT 1", "bare")


def test_imports_point_down():
    """Nothing imports flows but the command line; a source imports no verb."""
    allowed = {
        "twoway.declare",
        "twoway.edition",
        "twoway.readers",
        "twoway.readers.archive",
        "twoway.readers.eurostat",
        "twoway.readers.spreadsheet",
        "twoway.reference",
        "twoway.sources._eurostat",
        "twoway.sources._abel_cohen",
        "twoway.sources._oecd",
        "twoway.sources._permits",
        "twoway.sources._china_admin",
        "twoway.sources._programmes",
        "twoway.sources._quoted",
        "twoway.sources._flows",
        "twoway.sources._labour",
        "twoway.sources._worldbank",
        "twoway.sources._esco",
        "twoway.sources._undated",
        "twoway.sources._vacancies",
        "twoway.sources._unesco",
        "twoway.sources._destatis",
        "twoway.sources._compared",
        "twoway.sources._told",
        "twoway.sources._ctdc",
    }
    for path in paths.SOURCES.glob("*.py"):
        found = set(re.findall(r"^from (twoway[\w.]*) import", path.read_text("utf-8"), re.M))
        assert found <= allowed, path
    importers = {
        p.name
        for p in paths.PACKAGE.rglob("*.py")
        if re.search(r"^\s*(from|import) flows", p.read_text("utf-8"), re.M)
    }
    assert importers == {"cli.py"}
    typesetters = {
        p.name
        for p in paths.PACKAGE.rglob("*.py")
        if re.search(r"^import typst", p.read_text("utf-8"), re.M)
    }
    assert typesetters == {"render.py"}
