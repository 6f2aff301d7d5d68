"""Parities of the IMF's outlook: one series of many, what is projected left out."""

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook

from tables import edition_of
from twoway.edition import RefusedError
from twoway.recruitment import Rates
from twoway.sources.imf_purchasing_power import edition_label
from twoway.stage import Staged, stage_edition

NAME = "imf_purchasing_power"
FILE = "data/recruitment_protection/imf_weo/WEOApr2021all.xlsx"
HEAD = ["WEO Country Code", "ISO", "WEO Subject Code", "Country", "Country/Series-specific Notes",
        2019, 2020, 2021, "Estimates Start After"]  # fmt: skip
MADE = ["International Monetary Fund, World Economic Outlook Database, April 2021"]
NOTES = "Latest actual data: 2019 Primary domestic currency: {} Data last updated: 03/2021"


def country(code: str, currency: str, *rates: object, actual: int = 2019) -> list[list[object]]:
    return [
        [1, code, "NGDP", code, NOTES.format(currency), 10, 11, 12, actual],
        [1, code, "PPPEX", code, "See notes for: GDP", *rates, actual],
    ]


def workbook(folder: Path, *rows: list[object], made: tuple[list[object], ...] = (MADE,)) -> Path:
    book = Workbook()
    for row in [HEAD, *rows, *made]:
        book.active.append(row)
    path = folder / "weo.xlsx"
    book.save(path)
    return path


def staged(folder: Path, path: Path) -> Staged:
    return stage_edition(NAME, edition_of(NAME, folder / "raw", path))


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the publisher's workbook."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_the_publishers_workbook_gives_the_parities_of_195_economies(full):
    assert full.held.empty
    rows = full.rows.set_index(["area", "period"])
    assert rows.index.get_level_values("area").nunique() == 195
    assert rows.index.get_level_values("period").max() == pd.Timestamp("2020-01-01")
    china = rows.loc["CHN", pd.Timestamp("2019-01-01")]
    assert float(china["per_international_dollar"]) == 4.248
    assert (china["currency"], china["status"]) == ("CNY", "A")
    assert china["locator"].endswith("column AW")
    assert rows.loc["ESP", pd.Timestamp("2019-01-01")]["currency"] == "EUR"


def test_what_was_paid_in_china_is_turned_by_the_parity_of_china(full):
    nothing = pd.DataFrame({"currency": [], "period": pd.to_datetime([]), "source": []})
    rates = Rates(
        nothing.assign(per_eur=[]), nothing.assign(per_usd=[]), nothing,
        full.rows.dropna(subset=["per_international_dollar"]).assign(source=NAME),
    )  # fmt: skip
    paid = pd.Series([4248.0])
    found = rates.in_international_dollars(
        paid, pd.Series(["CNY"]), pd.Series([pd.Timestamp("2019-06-01")]), pd.Series(["CHN"]),
        pd.Series(["DEU"]),
    )  # fmt: skip
    assert found["value"][0] == pytest.approx(1000)
    assert found["rate_source"][0] == "imf_purchasing_power CHN 2019"


def test_the_currency_is_that_which_the_notes_name(full):
    of = full.rows.drop_duplicates("area").set_index("area")["currency"]
    # The International Monetary Fund counts Liberia in dollars of the United States.
    expected = {"LBR": "USD", "SEN": "XOF", "CMR": "XAF", "BTN": "BTN", "NAM": "NAD", "PSE": "ILS",
                "XKX": "EUR", "NPL": "NPR", "PHL": "PHP", "LTU": "EUR", "HRV": "HRK"}  # fmt: skip
    assert {a: of[a] for a in expected} == expected
    assert of.ne("").all()


def test_the_edition_is_named_by_its_last_line(shared, tmp_path):
    assert edition_label(shared / FILE) == "2021-04"
    cut = workbook(tmp_path, *country("CHN", "Chinese yuan", 4, 4, 4), made=())
    assert edition_label(cut) is None


def test_missing_too_small_weak_estimated_and_projected_are_told_apart(tmp_path):
    rows = [
        *country("CHN", "Chinese yuan", 4.2, 4.1, 4.0, actual=2020),
        *country("IND", "Indian rupee", 21, 22, 23),
        *country("VEN", "Venezuelan bolívar soberano", "--", "n/a", 9),
        *country("ARG", "Argentine peso", 0.016, 0.5, 9),
    ]
    found = staged(tmp_path, workbook(tmp_path, *rows))
    assert found.held.empty
    told = found.rows.set_index(["area", found.rows["period"].dt.year])
    assert told["status"].to_dict() == {
        ("CHN", 2019): "A", ("CHN", 2020): "A", ("IND", 2019): "A", ("IND", 2020): "E",
        ("VEN", 2019): "O", ("VEN", 2020): "O", ("ARG", 2019): "U", ("ARG", 2020): "E",
    }  # fmt: skip
    assert told["per_international_dollar"].isna().to_dict()["VEN", 2019]


def test_a_currency_that_nobody_knows_is_held_back(tmp_path):
    path = workbook(tmp_path, *country("NAM", "Pounds and shillings", 4, 4, 4))
    held = staged(tmp_path, path).held
    assert len(held) == 2
    assert held["rule"].str.contains("currency").all()


@pytest.mark.parametrize(
    ("rows", "made", "said"),
    [
        (country("CHN", "Chinese yuan", 4, 4, 4), (), "no line names the edition"),
        (country("CHN", "Chinese yuan", 4, 4, 4)[:1], (MADE,), "no row of PPPEX"),
    ],
)
def test_a_workbook_that_is_not_whole_is_refused(tmp_path, rows, made, said):
    with pytest.raises(RefusedError, match=said):
        staged(tmp_path, workbook(tmp_path, *rows, made=made))
