"""Over-qualification: answers of the API, their tidy copy, and what articles printed before."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway import paths
from twoway.add import add
from twoway.build import build
from twoway.check import connect
from twoway.edition import RefusedError, editions
from twoway.sources.eurostat_over_qualification import edition_label
from twoway.stage import Staged, stage, stage_edition

NAME = "eurostat_over_qualification"
SKILLS = "data/permits_students_skills"
ANSWERS = (
    f"{SKILLS}/eurostat/lfsa_eoqgan_Y20-64_EU27_2014_2024_and_countries_2024__jsonstat_answers.json"
)
TIDY = f"{SKILLS}/eurostat/lfsa_eoqgan_tidy.csv"
LIST = f"{SKILLS}/published_figures/skills_shortage_published.csv"
GROUPS = ["NEU27_2020_FOR", "EU27_2020_FOR", "NAT"]


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage the three full files."""
    home = tmp_path_factory.mktemp(NAME)
    return {
        file: stage_edition(NAME, edition_of(NAME, home, shared / file, label=f"e{n}"))
        for n, file in enumerate((ANSWERS, TIDY, LIST))
    }


def union(staged: Staged, year: int, sex: str = "_T") -> list[float]:
    rows = staged.rows
    rows = rows[
        (rows["area"] == "EU27_2020") & (rows["period"].dt.year == year) & (rows["sex"] == sex)
    ]
    found = dict(zip(rows["origin_group"], rows["percent"], strict=True))
    return [found[group] for group in GROUPS if group in found]


def test_every_cell_but_the_euro_area_is_read_and_none_is_held_back(full, shared):
    answers, tidy, listed = full.values()
    assert [len(s.held) for s in full.values()] == [0, 0, 0]
    # 14 cells of the first answer and 187 of the second; 7 stand in both, 7 are the euro area's.
    assert len(answers.rows) == 187
    # 149 values, five of them the euro area's.
    assert len(tidy.rows) == 144
    # 48 of 154 lines: the others are vacancies and occupations, which other sources read.
    assert len(listed.rows) == 48
    for staged in full.values():
        assert set(staged.rows["rate"] + staged.rows["education"]) == {"over_qualificationED5-8"}
        assert "CHN" not in set(staged.rows["area"])
    days = [edition_label(shared / file) for file in full]
    assert days == ["2026-06-30", "2026-06-30", "2025-07-16"]


def test_check_figures(full):
    answers, tidy, listed = full.values()
    for staged in (answers, tidy):
        assert union(staged, 2024) == [39.8, 30.2, 20.3]
        assert union(staged, 2014) == [45.9, 34.0, 20.7]
    assert union(listed, 2020) == [41.4, 32.3, 20.8]
    assert union(listed, 2021) == [39.6, 32.0, 20.8]
    assert union(listed, 2023) == [39.4, 31.3, 20.8]
    assert union(listed, 2023, "F") == [42.9, 32.9, 21.3]
    assert union(listed, 2023, "M") == [36.2, 29.7, 20.1]
    assert union(listed, 2024) == [39.6, 30.3]


def test_the_tidy_copy_holds_the_answers_values_and_marks(full):
    answers, tidy, _ = full.values()
    keys = ["area", "origin_group", "period", "percent", "status", "flag"]
    valued = answers.rows.dropna(subset="percent")
    assert len(valued) == len(tidy.rows) == len(valued.merge(tidy.rows, on=keys))
    # The copy dropped the marks of cells without a value.
    missing = answers.rows[answers.rows["percent"].isna()]
    assert missing["status"].value_counts().to_dict() == {"U": 38, "BU": 5}
    assert set(tidy.rows["custody"]) == {"third-party data file"}


def test_the_locator_leads_to_the_printed_cell(full, shared):
    for file in (TIDY, LIST):
        for row in full[file].rows.iloc[[0, 20, -1]].to_dict("records"):
            assert cell_at(shared / file, row["locator"]) == row["printed"]
    answers = json.loads((shared / ANSWERS).read_text("utf-8"))
    for row in full[ANSWERS].rows.dropna(subset="percent").iloc[[0, 20, -1]].to_dict("records"):
        _, answer, value = row["locator"].split(", ")
        body = answers[int(answer.removeprefix("answer ")) - 1]["respuesta"]
        assert body["value"][value.removeprefix("value ")] == row["percent"]


def test_the_hands_that_a_printed_figure_came_through_are_told(full):
    rows = full[LIST].rows
    assert rows["custody"].value_counts().to_dict() == {
        "publisher's document": 27,
        "press report": 21,
    }
    assert set(rows.loc[rows["custody"] == "press report", "period"].dt.year) == {2021}


def test_the_revision_of_2024_shows_between_the_shipped_editions():
    shipped = {e.label: stage_edition(NAME, e) for e in editions(NAME, RAW)}
    assert {k: (len(s.rows), len(s.held)) for k, s in shipped.items()} == {
        "2021-07-21": (16, 0),
        "2024-07-04": (9, 0),
        "2025-07-16": (2, 0),
        "2026-06-30": (155, 0),
    }
    assert union(shipped["2025-07-16"], 2024) == [39.6, 30.3]
    assert union(shipped["2026-06-30"], 2024) == [39.8, 30.2, 20.3]


def test_the_whole_list_is_added_in_one_go_and_never_becomes_the_current_edition(
    workspace: Path, shared: Path
):
    shutil.copytree(RAW / NAME, paths.RAW / NAME)
    edition, staged = add(NAME, [shared / LIST], date(2026, 11, 24))
    # The label of the list is taken by the article's own edition: it gets a number.
    assert edition.label == "2025-07-16.2"
    assert (len(staged.rows), len(staged.held)) == (48, 0)
    stage(NAME)
    build()
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        current = con.execute(
            "SELECT DISTINCT edition FROM panels.labour_rate WHERE current"
        ).fetchall()
        rates = con.execute("""
            SELECT edition, percent FROM panels.labour_rate
            WHERE area = 'EU27_2020' AND origin_group = 'NEU27_2020_FOR' AND sex = '_T'
                AND period = '2024-01-01' ORDER BY edition
        """).fetchall()
    assert current == [("2026-06-30",)]
    assert rates == [("2025-07-16", 39.6), ("2025-07-16.2", 39.6), ("2026-06-30", 39.8)]


HEAD = (
    "indicator,origin,destination,period_start,period_end,breakdown,value,unit,status,publisher,"
    "document,page_or_table,url_or_repo_path,evidence,source_type,note\n"
)


def line(**changed: str) -> str:
    cells = {
        "indicator": "over-qualification rate (lfsa_eoqgan); Y20-64",
        "origin": "NAT",
        "destination": "DE",
        "period_start": "2024-01-01",
        "period_end": "2024-12-31",
        "breakdown": "citizenship group",
        "value": "20.0",
        "unit": "PC",
        "status": "",
        "publisher": "Eurostat",
        "document": "data of 4 July 2024",
        "page_or_table": "",
        "url_or_repo_path": "https://x",
        "evidence": "",
        "source_type": "printed in publisher's document",
        "note": "",
    }
    return ",".join({**cells, **changed}.values()) + "\n"


def listed(folder: Path, *lines: str) -> Staged:
    file = folder / "list.csv"
    file.write_text(HEAD + "".join(lines))
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_two_articles_that_print_one_cell_are_both_held_back(tmp_path: Path):
    found = listed(tmp_path, line(), line(value="20.1"), line(destination="FR"))
    assert found.rows["area"].tolist() == ["FRA"]
    assert found.held["rule"].tolist() == ["one row per key"] * 2


def test_a_figure_that_is_not_understood_is_held_back_with_the_reason(tmp_path: Path):
    found = listed(
        tmp_path,
        line(),
        line(destination="AT", breakdown="citizenship group; sex X"),
        line(destination="BE", unit="THS"),
        line(destination="BG", period_end="2024-06-30"),
        line(destination="CY", note="DOUBTFUL: read off a chart"),
        line(destination="CZ", indicator="over-qualification rate (lfsa_eoqgan)"),
        line(destination="DK", source_type="hearsay"),
        line(destination="EA20"),
        line(destination="EE", indicator="job vacancy rate (jvs_q_nace2)"),
    )
    assert found.rows["area"].tolist() == ["DEU"]
    assert dict(zip(found.held["locator"].str[-16:-14], found.held["rule"], strict=True)) == {
        " 3": "doubted by its source: breakdown not understood: citizenship group; sex X",
        " 4": "doubted by its source: unit THS, expected PC",
        " 5": "doubted by its source: not a calendar year",
        " 6": "doubted by its source: DOUBTFUL: read off a chart",
        " 7": "key of age",
        " 8": "rule of custody",
    }


def test_answers_that_contradict_each_other_are_held_back_and_alike_ones_kept_once(
    tmp_path: Path, shared: Path
):
    answers = json.loads((shared / ANSWERS).read_text("utf-8"))
    # Non-EU citizens in the EU in 2024, told in the first answer as value 3: 39.8.
    assert answers[1]["respuesta"]["value"]["38"] == answers[0]["respuesta"]["value"]["3"] == 39.8
    answers[1]["respuesta"]["value"]["38"] = 39.9
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers))
    found = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    assert len(found.rows) == 186
    assert found.held["found"].tolist() == ["39.8", "39.9"]


def test_a_list_without_over_qualification_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match=f"{NAME} found no row in list.csv"):
        listed(tmp_path, line(indicator="job vacancy rate (jvs_q_nace2)"))
