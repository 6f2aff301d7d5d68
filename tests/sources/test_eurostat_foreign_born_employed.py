"""The employed who were born abroad: by birth, in thousands, the EU's total the sum of members."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.sources.eurostat_foreign_born_employed import edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "eurostat_foreign_born_employed"
FILE = (
    "data/permits_students_skills/skills_shortage/"
    "lfsa_pgacws__custom_9369192_spreadsheet__foreign_born_employed_2019.xlsx"
)


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full spreadsheet."""
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def test_every_country_is_read_and_the_euro_area_is_left_out(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (36, 0)
    assert (len(cut.rows), len(cut.held)) == (28, 0)
    assert {"NOR", "TUR", "MKD"} < set(full.rows["area"])
    assert not {"NOR", "TUR"} & set(cut.rows["area"])


def test_check_figures_and_what_one_counts(full: Staged, cut: Staged):
    for staged in (full, cut):
        rows = staged.rows.set_index("area")
        assert float(rows.loc["EU27_2020", "thousand_persons"]) == 24_683.4
        assert float(rows.loc["DEU", "thousand_persons"]) == 7_717.3
        assert (rows.loc["ROU", "status"], rows.loc["ROU", "flag"]) == ("U", "u")
        for column, code in {
            "labour_status": "EMP",
            "basis": "birth",
            "origin_group": "FOR",
            "sex": "_T",
            "age": "Y15-64",
            "frequency": "A",
        }.items():
            assert set(rows[column]) == {code}


def test_the_eu_is_the_sum_of_its_members_and_a_damaged_total_is_found(full: Staged, cut: Staged):
    for staged in (full, cut):
        compared = totals(staged.rows)
        assert len(compared) == 1
        off = abs(compared["printed"].iloc[0] - compared["added"].iloc[0])
        assert 0 < off <= compared["tolerance"].iloc[0] < 2
    bad = full.rows.assign(thousand_persons=full.rows["thousand_persons"].astype("float64"))
    bad.loc[bad["area"] == "DEU", "thousand_persons"] = 771.7
    compared = totals(bad)
    assert abs(compared["printed"] - compared["added"]).iloc[0] > compared["tolerance"].iloc[0]


def test_a_total_whose_member_is_missing_is_not_compared(full: Staged):
    assert totals(full.rows[full.rows["area"] != "MLT"]).empty


def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: Staged):
    for place, printed in zip(full.rows["locator"], full.rows["printed"], strict=True):
        assert cell_at((shared / FILE).parent, place) == printed


def test_the_file_says_its_day(shared: Path):
    assert edition_label(shared / FILE) == "2024-01-16"


def test_the_answer_of_the_feed_is_read_and_another_unit_is_held_back(tmp_path: Path):
    file = tmp_path / "lfsa_pgacws_employed.tsv"
    file.write_text(
        "freq,unit,c_birth,wstatus,age,sex,geo\\TIME_PERIOD\t2023 \t2024 \r\n"
        "A,THS_PER,NAT,EMP,Y15-64,F,EL\t1.5 b\t0.0 \r\n"
        "A,THS_PER,TOTAL,EMP,Y15-64,T,EU27_2020\t: \t: u\r\n"
        "A,THS_PER,FOR,EMP,Y15-64,M,EA20\t5 \t6 \r\n"
        "A,PC,FOR,EMP,Y15-64,M,DE\t5 \t6 \r\n",
        "utf-8",
        newline="",
    )
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    rows = staged.rows.astype({"period": "str"}).set_index(["area", "period"])
    greece = rows.loc[("GRC", "2023-01-01")]
    assert (greece["status"], greece["origin_group"], greece["sex"]) == ("B", "NAT", "F")
    assert float(rows.loc[("GRC", "2024-01-01"), "thousand_persons"]) == 0
    assert rows.loc[("EU27_2020", "2024-01-01"), "status"] == "U"
    assert rows.loc[("EU27_2020", "2023-01-01"), "status"] == "O"
    assert len(rows) == 4
    assert set(staged.held["rule"]) == {"doubted by its source: unit PC, expected thousands"}
