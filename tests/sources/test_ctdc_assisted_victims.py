"""Case records of the CTDC: counted, never shown one by one, and no small count at all."""

import csv
from pathlib import Path

import pandas as pd
import pytest

from tables import beyond, edition_of, listed
from twoway.edition import RefusedError
from twoway.sources._ctdc import FEWEST
from twoway.sources.ctdc_assisted_victims import SOURCE, edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "ctdc_assisted_victims"
FILE = "data/recruitment_protection/ctdc/ctdc_kanon_2018_original_layout_excerpt.csv"


@pytest.fixture
def header(shared: Path) -> list[str]:
    """Return the 63 columns of the publisher's file."""
    with (shared / FILE).open(encoding="utf-8-sig", newline="") as stream:
        return next(csv.reader(stream))


def staged(folder: Path, header: list[str], *groups: tuple[int, dict[str, str]]) -> Staged:
    """Stage a file of made-up records: for each group how many, and in what they differ."""
    record = dict.fromkeys(header, "-99") | {
        "yearOfRegistration": "2017",
        "Datasource": "Case Management",
        "citizenship": "CN",
        "CountryOfExploitation": "ES",
    }
    rows = [record | changes for number, changes in groups for _ in range(number)]
    file = listed(folder / "files", rows, "kanon_2018.csv")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def shown(found: Staged) -> list[list[object]]:
    columns = ["concept", "origin", "destination", "breakdown", "value", "status"]
    rows = found.rows.sort_values(["concept", "origin", "breakdown"])[columns]
    return rows.astype("object").where(rows.notna(), None).to_numpy().tolist()


def test_the_publishers_own_layout_is_read_and_five_records_show_no_count(shared, tmp_path):
    found = stage_edition(NAME, edition_of(NAME, tmp_path, shared / FILE))
    assert found.held.empty
    assert found.rows["value"].isna().all()
    assert set(found.rows["status"]) == {"Q"}
    assert set(found.rows["origin"]) == {"COL", "MDA", "ROU"}
    assert set(found.rows["destination"]) == {"_X", "SRB", "BIH"}


def test_records_are_counted_all_and_by_form(tmp_path, header):
    found = staged(
        tmp_path,
        header,
        (12, {"isForcedLabour": "1"}),
        (11, {"isSexualExploit": "1"}),
        (3, {}),
        (20, {"Datasource": "Hotline", "citizenship": "-99"}),
    )
    assert shown(found) == [
        ["victims assisted", "CHN", "ESP", "all", 26.0, "A"],
        ["victims assisted", "CHN", "ESP", "form: forced labour", 12.0, "A"],
        ["victims assisted", "CHN", "ESP", "form: sexual exploitation", 11.0, "A"],
        ["victims reported to hotlines", "_X", "ESP", "all", 20.0, "A"],
    ]
    assert beyond(totals(found.rows)).empty
    locators = found.rows.set_index(["concept", "breakdown"])["locator"]
    assert (
        locators["victims assisted", "form: sexual exploitation"]
        == "kanon_2018.csv, lines 14 to 24, column citizenship"
    )


def test_a_count_that_no_anonymous_file_holds_is_withheld_everywhere(tmp_path, header):
    found = staged(tmp_path, header, (FEWEST, {}), (FEWEST - 1, {"citizenship": "TH"}))
    rows = found.rows.set_index("origin")
    assert rows.loc["CHN", "value"] == FEWEST
    assert pd.isna(rows.loc["THA", "value"])
    assert (rows.loc["THA", "status"], rows.loc["THA", "printed"]) == ("Q", "<11")


def test_a_form_that_tells_by_subtraction_how_few_have_it_not_is_withheld(tmp_path, header):
    labour = {"isForcedLabour": "1"}
    found = staged(tmp_path, header, (30, labour), (2, {}), (12, {**labour, "citizenship": "TH"}))
    shown_values = found.rows.set_index(["origin", "breakdown"])["value"]
    assert shown_values["CHN", "all"] == 32
    assert pd.isna(shown_values["CHN", "form: forced labour"])
    # Where every record has the form there is nobody to tell apart.
    assert shown_values["THA", "form: forced labour"] == 12


def test_where_a_withheld_count_is_from_does_not_tell_it(tmp_path, header):
    found = staged(tmp_path, header, (30, {}), (2, {"citizenship": "TH"}))
    locator = found.rows.set_index("origin")["locator"]
    assert locator["CHN"] == "kanon_2018.csv, lines 2 to 31, column citizenship"
    assert locator["THA"] == "kanon_2018.csv, column citizenship"


def test_ages_are_kept_as_given_and_the_rest_of_them_is_nobody_or_enough(tmp_path, header):
    def of(age):
        return {"ageBroad": age, "isSexualExploit": "1"}

    found = staged(
        tmp_path,
        header,
        (20, of("9--17")), (12, of("18--20")), (4, of("48+")), (13, {**of("-99"), "citizenship": "TH"}),
    )  # fmt: skip
    values = found.rows.set_index(["origin", "breakdown"])["value"]
    assert values["CHN", "age: 9--17"] == 20
    # Beside 20 and 12 of 36 the four would be told: the smaller of both goes with them.
    assert values["CHN"][["age: 18--20", "age: 48+"]].isna().all()
    assert values["CHN", "all"] == 36
    # What is not stated is no age, and no zero.
    assert [b for b in values["THA"].index if b.startswith("age")] == []


REDUCED = FILE.replace("2018_original_layout_excerpt.csv", "reduced_2012_2018.csv.gz")
SAMPLE = FILE.replace("2018_original_layout_excerpt.csv", "sample_104_rows.csv")


def test_the_reduced_edition_has_twenty_three_records_of_china(shared, tmp_path):
    found = stage_edition(NAME, edition_of(NAME, tmp_path, shared / REDUCED))
    assert found.held.empty
    rows = found.rows
    of_china = rows[rows["origin"] == "CHN"].sort_values("period")
    assert set(of_china["concept"]) == {"victims reported to hotlines"}
    for breakdown in ("all", "form: sexual exploitation", "age: Age 30-38"):
        assert of_china[of_china["breakdown"] == breakdown]["value"].to_list() == [11, 12]
    assert set(rows["destination"]) == {"_X"}
    assert set(rows["destination_said"]) == {"not in the file"}
    assert set(rows["theme"]) == {"pooled case records, reduced by a third party"}
    assert beyond(totals(found.rows)).empty


def test_a_zero_that_was_missing_is_no_country_and_says_so(shared, tmp_path):
    found = stage_edition(NAME, edition_of(NAME, tmp_path, shared / REDUCED))
    zero = found.rows[(found.rows["origin_said"] == "0") & (found.rows["breakdown"] == "all")]
    assert zero["value"].sum() == 8353
    assert set(zero["origin"]) == {"_X"}
    assert zero["flag"].str.contains("0 stands where the publisher has -99").all()


def test_the_renamed_sample_is_weak_and_its_unknown_code_is_held_back(shared, tmp_path):
    found = stage_edition(NAME, edition_of(NAME, tmp_path, shared / SAMPLE))
    assert set(found.held["found"]) == {"00"}
    told = found.rows.dropna(subset=["value"])
    assert set(told["status"]) == {"U"}
    assert set(found.rows["theme"]) == {"pooled case records, a third party's sample"}
    values = told.set_index(["origin", "destination", "breakdown"])["value"]
    assert values["_X", "IND", "form: removal of organs"] == 11
    assert values["_X", "IND", "age: 9--17"] == 11
    assert "form: -99" not in set(found.rows["breakdown"])


REDUCED_RECORD = {
    "yearOfRegistration": "2017", "Datasource": "Hotline", "gender": "Female", "citizenship": "0",
    "isForcedLabour": "-99", "ControlCategory": "Other", "RecruiterCategory": "Not Specified",
    "ExploitType": "Forced Labor", "Labor_Type": "Unknown", "ageCategories": "Age 48+",
}  # fmt: skip


def test_a_layout_is_told_by_its_columns(tmp_path):
    """In the reduced layout a form is named in one column, and each record has one."""
    rows = [REDUCED_RECORD] * 20 + [REDUCED_RECORD | {"ExploitType": "Forced Marriage"}] * 12
    rows += [REDUCED_RECORD | {"ExploitType": "Other"}] * 3
    file = listed(tmp_path / "files", rows, "made_2018.csv")
    found = stage_edition(NAME, edition_of(NAME, tmp_path, file)).rows
    values = found.set_index("breakdown")["value"]
    assert values["all"] == 35
    assert values["form: forced labour"] == 20
    assert values[["form: forced marriage", "form: other"]].isna().all()


def test_lines_apart_are_told_as_they_stand(tmp_path, header):
    found = staged(tmp_path, header, (5, {}), (11, {"citizenship": "VN"}), (6, {}))
    locator = found.rows.set_index("origin")["locator"]["CHN"]
    assert locator == "kanon_2018.csv, lines 2 to 6, 18 to 23, column citizenship"


def test_what_is_not_known_is_held_back_and_a_missing_column_refuses(tmp_path, header):
    found = staged(
        tmp_path,
        header,
        (12, {}),
        (12, {"Datasource": "Survey"}),
        (12, {"yearOfRegistration": "-99"}),
        (12, {"citizenship": "QQ"}),
    )
    assert len(found.rows) == 1
    assert sorted(found.held["rule"]) == ["key of concept", "key of period", "rule of origin"]
    short = listed(tmp_path, [dict.fromkeys(header[:-6], "-99")], "short.csv")
    with pytest.raises(RefusedError, match="CountryOfExploitation"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "short", short))


def test_its_label_is_the_year_in_the_name_and_it_is_not_shipped():
    assert edition_label(Path("ctdc_kanon_2018.csv")) == "2018"
    assert edition_label(Path("ctdc_kanon_reduced_2012_2018.csv.gz")) == "2018"
    assert edition_label(Path("victims.csv")) is None
    assert SOURCE.not_shipped == "terms of use are to be confirmed"
