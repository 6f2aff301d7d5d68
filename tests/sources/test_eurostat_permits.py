"""The shipped pieces of Eurostat's permits: each the full file's rows of one citizenship."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

FIRST, VALID = "eurostat_first_permits", "eurostat_valid_permits"
FULL = {
    FIRST: "data/permits_students_skills/eurostat/eurostat-work-permits-citizenship.json",
    VALID: (
        "data/visas_permits/eurostat_thirdparty_derived/"
        "migr_resvalid_all_citizenships_2008-2023__processed.csv.gz"
    ),
}
KEY = ["origin", "destination", "permit_count", "reason", "duration", "period"]
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage the full files of both sources."""
    home = tmp_path_factory.mktemp("permits")
    return {n: stage_edition(n, edition_of(n, home, shared / f)) for n, f in FULL.items()}


def shipped(name: str, label: str) -> Staged:
    (edition,) = (e for e in editions(name, RAW) if e.label == label)
    return stage_edition(name, edition)


@pytest.mark.parametrize(
    ("name", "label", "country", "rows"),
    [
        (VALID, "migr_resvalid-china-2025", "CHN", 475),
        (VALID, "migr_resvalid-india-2025", "IND", 475),
        (FIRST, "migr_resfirst-employment-2026-08-12", "CHN", 215),
        (FIRST, "migr_resfirst-employment-india-2026-08-12", "IND", 425),
    ],
)
def test_a_piece_is_the_full_files_rows_of_one_citizenship(full, name, label, country, rows):
    cut = shipped(name, label)
    assert (len(cut.rows), len(cut.held)) == (rows, 0)
    whole = full[name].rows
    expected = whole[(whole["origin"] == country) & (whole["permits"].notna())]
    columns = [*KEY, "permits", "status"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )


def test_citizens_of_india_at_work_and_with_a_valid_permit():
    work = shipped(FIRST, "migr_resfirst-employment-india-2026-08-12").rows
    of_2025 = work[work["period"] == "2025-01-01"].set_index("destination")["permits"]
    assert of_2025[["DEU", "PRT", "ITA", "IRL", "NLD"]].to_dict() == {
        "DEU": 11_069,
        "PRT": 23_090,
        "ITA": 13_620,
        "IRL": 4_136,
        "NLD": 3_419,
    }
    # In Spain they are not among the eight largest citizenships, which is no zero; Cyprus and
    # Malta were not asked.
    assert set(EU) - set(work["destination"]) == {"ESP", "CYP", "MLT"}
    place = work[(work["destination"] == "DEU") & (work["period"] == "2025-01-01")]
    assert place["locator"].tolist() == [
        "migr_resfirst_employment_india.json, countries[DE].years[2025].groups[India]"
    ]
    valid = shipped(VALID, "migr_resvalid-india-2025").rows
    of_2023 = valid[(valid["period"] == "2023-01-01") & valid["destination"].isin(EU)]
    assert (len(of_2023), int(of_2023["permits"].sum())) == (27, 844_074)


def test_a_clean_up_by_reason_has_codes_for_every_reason(tmp_path: Path):
    file = tmp_path / "cleaned.csv"
    file.write_text(
        "Reason,Country of citizenship,geo,year,number_of_permits\n"
        "Education reasons,Total,Austria,2009,11675.0\n"
        "Education reasons,Total,Austria,2010,13810.0\n"
        "Subsidiary protection status,Total,Austria,2010,1.0\n"
    )
    staged = stage_edition(VALID, edition_of(VALID, tmp_path, file))
    assert staged.held.empty
    assert staged.rows["reason"].tolist() == ["EDUC", "EDUC", "SUBS"]
    assert staged.rows["permits"].tolist() == [11_675, 13_810, 1]
    assert staged.rows["locator"].iloc[1] == "cleaned.csv, line 3, column number_of_permits"
