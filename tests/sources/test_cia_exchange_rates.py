"""The Factbook's rates: its own codes of countries, and a currency that stands in a label only."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "cia_exchange_rates"
FILE = "data/recruitment_protection/cia_world_factbook/exchange_rates_lcu_per_usd_2020_2024.csv"
HEAD = "gec_code,country,currency_label,year,lcu_per_usd,text_as_published\n"
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, lines: str, head: str = HEAD) -> Staged:
    file = folder / "rates.csv"
    file.write_text(head + lines, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_codes_are_the_factbooks_and_the_renminbi_is_cny(tmp_path: Path):
    staged = of(
        tmp_path,
        "ch,China,Renminbi yuan (RMB) per US dollar -,2024,7.197,7.197 (2024 est.)\n"
        "sz,Switzerland,Swiss francs (CHF) per US dollar -,2024,0.881,0.881 (2024 est.)\n"
        "sp,Spain,euros (EUR) per US dollar -,2024,0.924,0.924 (2024 est.)\n"
        "gm,Germany,euros (EUR) per US dollar -,2024,0.924,0.924 (2024 est.)\n"
        "hk,Hong Kong,Hong Kong dollars (HKD) per US dollar -,2024,7.804,7.804 (2024 est.)\n"
        "mc,Macau,patacas (MOP) per US dollar -,2024,8.037,8.037 (2024 est.)\n"
        "tw,Taiwan,New Taiwan dollars (TWD) per US dollar -,2024,32.1,32.1 (2024 est.)\n"
        "wa,Namibia,Namibian dollars (NAD) per US dollar -,2024,18.3,18.3 (2024 est.)\n"
        'bm,Burma,kyats (MMK) per US dollar -,2023,2100,"2,100 (2023 est.)"\n'
        "we,West Bank,new Israeli shekels (ILS) per US dollar -,2024,3.7,3.7 (2024 est.)\n"
        "ee,,euros (EUR) per US dollar -,2024,0.924,0.924 (2024 est.)\n",
    )
    assert len(staged.held) == 0
    read = staged.rows.set_index("area")
    assert read["currency"].to_dict() == {
        "CHE": "CHF",
        "CHN": "CNY",
        "DEU": "EUR",
        "ESP": "EUR",
        "HKG": "HKD",
        "MAC": "MOP",
        "MMR": "MMK",
        "NAM": "NAD",
        "TWN": "TWD",
    }
    assert read["per_usd"].astype("float")["MMR"] == 2_100
    assert (read["status"]["CHN"], read["flag"]["CHN"]) == ("E", "est.")
    assert read["locator"]["CHN"] == "rates.csv, line 2, column lcu_per_usd"


def test_no_code_a_wrong_code_a_withdrawn_one_and_another_figure_are_held_back(tmp_path: Path):
    held = of(
        tmp_path,
        "th,Thailand,baht per US dollar -,2024,35.294,35.294 (2024 est.)\n"
        "ku,Kuwait,Kuwaiti dinars (KD) per US dollar -,2024,0.307,0.307 (2024 est.)\n"
        "bo,Belarus,rubles (BYB/BYR) per US dollar -,2024,3.246,3.246 (2024 est.)\n"
        "ws,Samoa,tala (SAT) per US dollar -,2024,2.754,2.754 (2024 est.)\n"
        "gh,Ghana,cedis (GHC) per US dollar -,2023,11.02,11.02 (2023 est.)\n"
        "in,India,Indian rupees (INR) per US dollar -,2024,83.1,83.677 (2024 est.)\n"
        "ja,Japan,yen (JPY) per US dollar -,2023,151.4,151.4 (2024 est.)\n"
        "qq,Atlantis,shells (XOF) per US dollar -,2024,1,1 (2024 est.)\n"
        "ks,South Korea,won (KRW) per US dollar -,2024,0,0 (2024 est.)\n",
    ).held.set_index("locator")["rule"]
    told = {place.split("line ")[1].split(",")[0]: rule for place, rule in held.items()}
    assert told == {
        "2": "doubted by its source: its label has no code of a currency in brackets",
        "3": "doubted by its source: its label has no code of a currency in brackets",
        "4": "doubted by its source: its label has no code of a currency in brackets",
        "5": "doubted by its source: its code of a currency is none of ISO 4217",
        "6": "doubted by its source: its currency was withdrawn before that year",
        "7": "doubted by its source: its text, from which it was taken, says another figure or year",
        "8": "doubted by its source: its text, from which it was taken, says another figure or year",
        "9": "rule of area",
        "10": "rule of per_usd",
    }


def test_another_layout_is_refused_with_the_cure(tmp_path: Path):
    with pytest.raises(RefusedError, match="column currency_label is missing"):
        of(tmp_path, "ch,China,x,2024,7,7\n", HEAD.replace("currency_label", "currency"))


def test_the_full_file_and_why_rows_are_held_back(full: Staged):
    # 1,107 lines less 15 of the European Union, the West Bank and Svalbard.
    assert (len(full.rows), len(full.held)) == (1_003, 89)
    reasons = full.held["rule"].str.removeprefix("doubted by its source: ").value_counts()
    assert reasons.to_dict() == {
        "its currency was withdrawn before that year": 44,
        "its label has no code of a currency in brackets": 30,
        "its code of a currency is none of ISO 4217": 15,
    }
    assert set(full.rows["status"]) == {"E"}
    assert {"CHN", "HKG", "MAC", "TWN", "NAM"} <= set(full.rows["area"])


def test_check_figures_in_full_and_shipped_files(full: Staged, cut: Staged):
    for staged in (full, cut):
        rate = staged.rows.set_index(["area", "currency", "period"])["per_usd"].astype("float")
        assert rate["CHN", "CNY", "2024-01-01"] == 7.197
        assert rate["DEU", "EUR", "2022-01-01"] == rate["ESP", "EUR", "2022-01-01"] == 0.95
        assert set(rate["HKG"].index.get_level_values("currency")) == {"HKD"}
        wanted = {"BDT", "NPR", "PKR", "LKR", "VND", "SAR", "QAR", "AED"}
        assert wanted <= set(staged.rows["currency"])


def test_the_yuan_agrees_with_the_ecb(full: Staged, shared: Path):
    """A second publisher's rates: yearly means of the yuan over those of the dollar, to 0.3 %."""
    path = shared / "data/recruitment_protection/ecb/eurofxref-hist_to_2026-09-30.csv.gz"
    daily = pd.read_csv(path, usecols=["Date", "USD", "CNY"], na_values="N/A")
    crossed = (daily["CNY"] / daily["USD"]).groupby(daily["Date"].str[:4]).mean()
    yuan = full.rows[full.rows["area"] == "CHN"]
    assert len(yuan) == 5
    for row in yuan.itertuples():
        assert abs(float(row.per_usd) / crossed[str(row.period.year)] - 1) < 0.003


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = (shared / FILE).read_text("utf-8-sig").splitlines()
    for row in (full.rows.iloc[10], full.rows.iloc[900]):
        line = int(row["locator"].split("line ")[1].split(",")[0])
        assert f",{row['printed']}," in lines[line - 1]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    others = ["CHN", "HKG", "MAC", "IND", "BGD", "NPL", "PAK", "LKA", "VNM", "SAU", "QAT", "ARE"]
    rows = full.rows[full.rows["area"].isin([*EU, *others])]
    assert (len(cut.rows), len(cut.held)) == (195, 0)
    columns = ["area", "currency", "period", "per_usd", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
