"""China's visa waivers: seven waves, a longer stay, and starts that another source confirms."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "china_visa_waivers"
FILE = "data/visas_permits/china_mfa_nia/china_unilateral_visa_free_europe_2023_2026.csv"
HEAD = (
    "iso2,effective_from,initial_max_stay_days,stay_30_days_from,latest_valid_until,evidence_url,"
    "evidence_grade\n"
)
EU = members("EU27_2020", pd.Timestamp("2025-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def of(folder: Path, text: str) -> Staged:
    file = folder / "waivers.csv"
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_the_full_list(full: Staged, shared: Path):
    rows = full.rows
    assert (len(rows), len(full.held)) == (33, 0)
    assert set(rows["destination"]) == {"CHN"}
    assert rows["origin"].isin(EU).sum() == 25
    waves = rows["period"].astype("str").value_counts().sort_index()
    assert waves.to_dict() == {
        "2023-12-01": 5,
        "2024-03-14": 6,
        "2024-07-01": 1,
        "2024-10-15": 4,
        "2024-11-08": 8,
        "2024-11-30": 8,
        "2025-11-10": 1,
    }
    cell = rows.set_index("origin").loc["ROU"]
    assert cell_at(shared / FILE, cell["locator"]) == cell["printed"] == "30"


def test_a_longer_stay_is_told_where_the_measure_was_widened(full: Staged):
    rows = full.rows.set_index("origin")
    germany, romania = rows.loc["DEU"], rows.loc["ROU"]
    assert (germany["days"], germany["days_longer"]) == (15, 30)
    assert germany["longer_from"] == pd.Timestamp("2024-11-30")
    assert (romania["days"], pd.isna(romania["days_longer"])) == (30, True)
    assert pd.isna(romania["longer_from"])
    assert set(rows["valid_until"]) == {pd.Timestamp("2026-12-31")}
    assert rows["days_longer"].notna().sum() == 24


def test_a_start_seen_on_no_page_is_estimated_and_says_so(full: Staged):
    fifth = full.rows[full.rows["period"] == "2024-11-08"]
    assert set(fifth["status"]) == {"E"}
    assert set(fifth["custody"]) == {"third-party data file"}
    assert fifth["citation"].str.contains("no page .start date not seen on a page").all()
    others = full.rows[full.rows["period"] != "2024-11-08"]
    assert set(others["status"]) == {"A"}
    assert others["custody"].value_counts().to_dict() == {
        "press report": 20,
        "third-party page": 5,
    }
    assert others["citation"].str.contains("http").all()


def test_every_start_lies_between_two_editions_of_the_passport_index(full: Staged):
    """The index lets a passport in without a visa from the first edition after its start on."""
    days = editions("passport_index", RAW)
    free: dict[str, set[str]] = {}
    for edition in days:
        rows = stage_edition("passport_index", edition).rows
        rows = rows[(rows["destination"] == "CHN") & (rows["requirement"] == "visa_free")]
        free[edition.label] = set(rows["origin"])
    checked = 0
    for waiver in full.rows[full.rows["origin"].isin(EU)].itertuples():
        start = waiver.period.date().isoformat()
        for day, passports in free.items():
            assert (waiver.origin in passports) == (day >= start), (waiver.origin, day)
            checked += 1
    assert checked == 25 * len(days)


def test_a_grade_of_evidence_nobody_knows_is_held_back(tmp_path: Path):
    staged = of(
        tmp_path,
        HEAD
        + "DE,2023-12-01,15,2024-11-30,2026-12-31,http://x,page quotes MFA text\n"
        + "FR,2023-12-01,15,2024-11-30,2026-12-31,http://x,hearsay\n"
        + "QQ,2023-12-01,15,2024-11-30,2026-12-31,http://x,page quotes MFA text\n",
    )
    assert staged.rows["origin"].tolist() == ["DEU"]
    assert sorted(staged.held["found"]) == ["QQ", "hearsay"]


def test_a_changed_header_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="column evidence_grade is missing"):
        of(tmp_path, HEAD.replace(",evidence_grade", "") + "DE,2023-12-01,15,2024-11-30,x,y\n")


def test_the_shipped_edition_is_of_the_eu(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert len(cut.held) == 0
    columns = [c for c in full.rows.columns if c not in ("edition", "locator")]
    expected = full.rows[full.rows["origin"].isin(EU)]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
