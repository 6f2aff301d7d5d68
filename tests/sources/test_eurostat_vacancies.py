"""Vacancies by year, quarter and rate: numbers apart from rates, states apart from regions."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.sources import eurostat_vacancies
from twoway.stage import Staged, stage_edition

YEARLY, QUARTERLY, RATE = (
    "eurostat_vacancies",
    "eurostat_vacancies_quarterly",
    "eurostat_vacancy_rate",
)
SKILLS = "data/permits_students_skills"
FULL = {
    YEARLY: "data/visas_permits/eurostat/jvs_a_nace2.tsv.gz",
    QUARTERLY: f"{SKILLS}/eurostat/jvs_q_nace2_page_linear_2_0__LU.csv",
    RATE: f"{SKILLS}/skills_shortage/jvs_q_nace2__custom_9301789_spreadsheet__2001Q1-2023Q3.xlsx",
    "listed": f"{SKILLS}/published_figures/skills_shortage_published.csv",
}
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage every full file once."""
    home = tmp_path_factory.mktemp("vacancies")
    return {
        name: stage_edition(
            RATE if name == "listed" else name,
            edition_of(RATE if name == "listed" else name, home, shared / file, label=name),
        )
        for name, file in FULL.items()
    }


@pytest.fixture(scope="module")
def cut() -> dict[str, Staged]:
    """Stage the shipped editions."""
    return {
        f"{name} {edition.label}": stage_edition(name, edition)
        for name in (YEARLY, QUARTERLY, RATE)
        for edition in editions(name, RAW)
    }


def of(name: str, folder: Path, text: str, file: str = "answer.tsv") -> Staged:
    path = folder / file
    path.write_text(text, "utf-8")
    return stage_edition(name, edition_of(name, folder, path))


def at(rows: pd.DataFrame, **where: str) -> pd.Series:
    for column, value in where.items():
        rows = rows[rows[column] == value]
    assert len(rows) == 1, rows
    return rows.iloc[0]


def test_full_files_hold_nothing_back(full: dict[str, Staged]):
    assert {n: (len(s.rows), len(s.held)) for n, s in full.items()} == {
        YEARLY: (47_632, 0),
        QUARTERLY: (70, 0),
        RATE: (92_820, 0),
        "listed": (46, 0),
    }


def test_shipped_editions_hold_nothing_back_and_have_every_member(cut: dict[str, Staged]):
    assert {n: (len(s.rows), len(s.held)) for n, s in cut.items()} == {
        f"{YEARLY} 2017": (3_280, 0),
        f"{QUARTERLY} luxembourg-2025": (42, 0),
        f"{RATE} 2024-01-11": (3_003, 0),
        f"{RATE} published-2026-11": (46, 0),
    }
    rates = cut[f"{RATE} 2024-01-11"].rows
    assert {*EU, "EU27_2020"} == set(rates["area"])


def test_years_run_backwards_and_each_value_keeps_its_own(full: dict[str, Staged]):
    rows = full[YEARLY].rows
    wide = {"industry": "A-S", "size_class": "_T", "occupation": "_T"}
    germany = {**wide, "area": "DEU", "posts": "vacant"}
    assert at(rows, **germany, period="2015-01-01")["jobs"] == 938_627
    assert at(rows, **germany, period="2009-01-01")["jobs"] == 796_674
    assert at(rows, **{**germany, "posts": "occupied"}, period="2011-01-01")["jobs"] == 36_482_487


def test_suppressed_not_sent_and_zero_are_three_things(full: dict[str, Staged]):
    rows = full[YEARLY].rows
    finland = at(
        rows,
        area="FIN",
        posts="vacant",
        industry="A-S",
        size_class="_T",
        occupation="_T",
        period="2015-01-01",
    )
    assert (finland["status"], finland["flag"], pd.isna(finland["jobs"])) == ("Q", "c", True)
    latvia = at(
        rows,
        area="LVA",
        posts="vacant",
        industry="A-S",
        size_class="_T",
        occupation="_T",
        period="2015-01-01",
    )
    assert (latvia["status"], latvia["printed"], pd.isna(latvia["jobs"])) == ("O", ":", True)
    assert (rows["jobs"] == 0).sum() == 2_015
    assert rows["status"].value_counts().to_dict() == {
        "A": 24_898,
        "Q": 8_486,
        "O": 7_669,
        "P": 6_204,
        "B": 375,
    }
    assert rows.loc[rows["status"].isin(["A", "P", "B"]), "jobs"].notna().all()


def test_regions_rates_and_changes_are_left_out(full: dict[str, Staged], tmp_path: Path):
    rows = full[YEARLY].rows
    # Latvia stands three times in the file: as itself, as LV0 and as LV00.
    assert (rows["area"] == "LVA").sum() == 2 * 682 * 8
    assert set(rows["posts"]) == {"vacant", "occupied"}
    assert rows["jobs"].dropna().ge(0).all()
    staged = of(
        YEARLY,
        tmp_path,
        "nace_r2,sizeclas,isco08,indic_em,geo\\time\t2015 \t2014 \n"
        "A-S,TOTAL,OC2,JOBVAC,SK\t7 \t: c\n"
        "A-S,TOTAL,OC2,JOBVAC,SK01\t6 \t6 \n"
        "A-S,TOTAL,OC2,JOBRATE,SK\t1.5 \t1.2 \n"
        "A-S,TOTAL,OC2,CH_Y_Y,SK\t0.3 \t0.1 \n"
        "A-S,TOTAL,OC2,JOBVAC,EA\t9 \t9 \n"
        "A-S,TOTAL,OC2,JOBOTHER,SK\t9 \t9 \n"
        "A-S,TOTAL,OC2,JOBVAC,QQ\t9 \t9 \n",
    )
    assert staged.rows["jobs"].tolist()[1] == 7
    assert set(staged.rows["area"]) == {"SVK"}
    assert set(staged.held["found"]) == {"JOBOTHER", "QQ"}


def test_occupations_are_groups_of_isco(full: dict[str, Staged]):
    rows = full[YEARLY].rows
    assert set(rows["occupation"]) == {"_T", "UNK", *(f"OC{n}" for n in range(10))}
    by_group = rows[rows["occupation"].str.startswith("OC") & rows["jobs"].notna()]
    assert set(by_group["area"]) == {
        "BGR", "CZE", "FIN", "HUN", "LTU", "LVA", "POL", "PRT", "ROU", "SVK",
    }  # fmt: skip


def test_published_totals_are_their_parts_and_a_damaged_one_is_found(full: dict[str, Staged]):
    rows = full[YEARLY].rows
    compared = eurostat_vacancies.totals(rows)
    assert len(compared) == 7_649
    assert ((compared["printed"] - compared["added"]).abs() <= compared["tolerance"]).all()
    exact = compared[compared["where"].str.startswith("industry B-N:")]
    assert (len(exact), exact["tolerance"].max()) == (910, 0)
    bad = rows.copy()
    where = bad[
        (bad["area"] == "DEU")
        & (bad["industry"] == "G-N")
        & (bad["period"] == "2015-01-01")
        & (bad["posts"] == "vacant")
        & (bad["size_class"] == "_T")
    ].index
    bad.loc[where, "jobs"] += 1
    again = eurostat_vacancies.totals(bad)
    wrong = again[(again["printed"] - again["added"]).abs() > again["tolerance"]]
    assert wrong["where"].str.contains("industry B-N: vacant _T _T DEU").any()


def test_totals_are_found_in_the_shipped_edition(cut: dict[str, Staged]):
    compared = eurostat_vacancies.totals(cut[f"{YEARLY} 2017"].rows)
    assert len(compared) == 263
    assert ((compared["printed"] - compared["added"]).abs() <= compared["tolerance"]).all()


def test_quarters_of_luxembourg(full: dict[str, Staged]):
    rows = full[QUARTERLY].rows
    assert (rows["area"].unique(), rows["period"].nunique()) == (["LUX"], 70)
    assert at(rows, period="2008-01-01")["jobs"] == 2_234
    assert at(rows, period="2025-04-01")["jobs"] == 6_955
    assert set(rows["frequency"]) == {"Q"}
    assert set(rows["posts"]) == {"vacant"}


def test_rates_of_the_third_quarter_of_2023(full: dict[str, Staged], cut: dict[str, Staged]):
    for rows in (full[RATE].rows, cut[f"{RATE} 2024-01-11"].rows):
        wide = {"industry": "B-S", "adjustment": "NSA", "size_class": "_T"}
        third = {
            area: at(rows, **wide, area=area, period="2023-07-01")["percent"]
            for area in ("EU27_2020", "DEU", "NLD")
        }
        assert third == {"EU27_2020": 2.6, "DEU": 4.1, "NLD": 4.5}
        assert at(rows, **wide, area="EU27_2020", period="2023-04-01")["percent"] == 2.7
        denmark = at(rows, **wide, area="DNK", period="2023-07-01")
        assert (denmark["status"], pd.isna(denmark["percent"])) == ("O", True)


def test_labels_of_industries_become_their_codes_and_groups_of_states_are_left_out(full):
    rows = full[RATE].rows
    assert len(set(rows["industry"])) == 30
    assert {"A-S", "B-S", "O-S", "R_S", "M_N"} < set(rows["industry"])
    assert set(rows["area"]) - set(EU) == {
        "EU27_2020", "EU28", "ISL", "NOR", "CHE", "GBR", "MKD",
    }  # fmt: skip
    assert (rows["percent"].notna()).sum() == 53_565


def test_listed_rates_are_adjusted_press_reports_without_the_euro_area(full):
    rows = full["listed"].rows
    assert set(rows["adjustment"]) == {"SA"}
    assert set(rows["custody"]) == {"press report"}
    assert "_X" not in set(rows["area"])
    third = {"industry": "B-S", "period": "2023-07-01"}
    assert at(rows, area="EU27_2020", **third)["percent"] == 2.7
    assert at(rows, area="EU27_2020", industry="N", period="2023-10-01")["percent"] == 4.2
    unstated = rows[rows["flag"] == "industry not stated"]
    assert (len(unstated), set(unstated["period"].astype("str"))) == (26, {"2024-07-01"})
    assert set(rows["industry"]) == {"B-S", "F", "I", "J", "M", "N"}


def test_the_answer_of_the_feed_is_read(tmp_path: Path):
    head = "freq,s_adj,nace_r2,sizeclas,indic_em,geo\\TIME_PERIOD\t2025-Q3 \t2025-Q4 \r\n"
    (tmp_path / "posts").mkdir()
    posts = of(
        QUARTERLY,
        tmp_path / "posts",
        head
        + "Q,NSA,B-S,TOTAL,JOBVAC,DE\t1000 \t0 p\r\n"
        + "Q,SA,B-S,GE10,JOBOCC,FR\t: \t: c\r\n"
        + "Q,NSA,B-S,TOTAL,JOBVAC,EA20\t9 \t9 \r\n"
        + "Q,NSA,B-S,TOTAL,JVR,DE\t2.6 \t2.5 \r\n",
    )
    germany = at(posts.rows, area="DEU", period="2025-10-01")
    assert (germany["jobs"], germany["status"], germany["adjustment"]) == (0, "P", "NSA")
    france = at(posts.rows, area="FRA", period="2025-10-01")
    assert (france["status"], france["size_class"], france["posts"]) == ("Q", "GE10", "occupied")
    assert (len(posts.rows), len(posts.held)) == (4, 0)
    (tmp_path / "rate").mkdir()
    rates = of(
        RATE,
        tmp_path / "rate",
        head
        + "Q,SA,B-S,TOTAL,JVR,FR\t2.4 d\t2.3 d\r\n"
        + "Q,SA,B-S,TOTAL,JVR,EU27_2020\t2.0 \t2.1 \r\n"
        + "Q,CA,B-S,TOTAL,JVR,DE\t2.0 \t2.1 \r\n",
    )
    france = at(rates.rows, area="FRA", period="2025-10-01")
    assert (france["percent"], france["status"], france["adjustment"]) == (2.3, "D", "SA")
    assert at(rates.rows, area="EU27_2020", period="2025-07-01")["percent"] == 2.0
    assert set(rates.held["found"]) == {"CA"}


@pytest.mark.parametrize("name", [YEARLY, QUARTERLY, RATE, "listed"])
def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: dict[str, Staged], name):
    rows = full[name].rows
    folder = (shared / FULL[name]).parent
    for n in (0, len(rows) // 3, len(rows) - 1):
        assert cell_at(folder, rows["locator"].iloc[n]) == rows["printed"].iloc[n]


def test_another_table_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match="'indic_em' is not in the file"):
        of(YEARLY, tmp_path, "nace_r2,geo\\time\t2015 \nA,DE\t1 \n")
