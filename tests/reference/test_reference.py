"""Code lists: no area is lost or mistaken, blocs hold who belonged on the day."""

from datetime import date

import pandas as pd
import pytest

from twoway import reference
from twoway.readers import read_workbook
from twoway.reference import (
    FORMS,
    area_form,
    area_name,
    eurostat_status,
    is_group,
    members,
    region,
    to_area,
)
from twoway.voice import LANGUAGES


def area(code: str, scheme: str) -> str:
    return str(to_area(pd.Series([code], dtype="str"), scheme).iloc[0])


@pytest.mark.parametrize(
    ("code", "scheme", "expected"),
    [
        ("NA", "iso2", "NAM"),
        ("EL", "eurostat", "GRC"),
        ("UK", "eurostat", "GBR"),
        ("156", "m49", "CHN"),
        ("0", "m49", "_T"),
        ("2003", "m49", "_X"),
        ("TÜRKIYE", "dg_home", "TUR"),
        ("TURKEY", "dg_home", "TUR"),
        ("HONG KONG S.A.R.", "dg_home", "HKG"),
        ("CHINA", "dg_home", "CHN"),
        ("Ivory Coast", "passport_index", "CIV"),
        ("XKX", "worldbank", "XKX"),
        ("Germany", "eurostat_label", "DEU"),
        (" CHN ", "worldbank", "CHN"),
    ],
)
def test_each_publisher_is_understood(code, scheme, expected):
    assert area(code, scheme) == expected


def test_an_unknown_code_stays_as_it_was_found():
    assert area("QQ", "eurostat") == "QQ"
    with pytest.raises(ValueError, match="no scheme 'klingon'"):
        area("QQ", "klingon")


def test_groups_are_known_and_are_no_areas():
    assert is_group(pd.Series(["EUU", "CHN"]), "worldbank").tolist() == [True, False]
    groups = reference.table("area_groups").merge(
        reference.table("area_codes"), on=["scheme", "code"]
    )
    assert groups.empty


def test_hong_kong_macao_and_taiwan_are_never_china():
    codes = reference.table("area_codes")
    china = set(codes.loc[codes["area"] == "CHN", "code"])
    assert not any(w in c.upper() for c in china for w in ("MACAO", "TAIWAN"))
    # Eurostat's label of its code CN in one export; the source's territory says so.
    assert {c for c in china if "HONG" in c.upper()} == {"China including Hong Kong"}
    assert {"HKG", "MAC", "TWN"} <= set(reference.table("areas")["code"])


def test_every_code_leads_to_an_area_and_none_stands_twice():
    codes, areas = reference.table("area_codes"), set(reference.table("areas")["code"])
    assert set(codes["area"]) <= areas
    assert not codes.duplicated(["scheme", "code"]).any()
    assert set(reference.table("blocs")["member"]) <= areas


@pytest.mark.parametrize(
    ("bloc", "day", "count"),
    [
        ("EU27_2020", date(1990, 1, 1), 27),
        ("EU28", date(2024, 1, 1), 28),
        ("EU", date(2003, 1, 1), 15),
        ("EU", date(2013, 6, 30), 27),
        ("EU", date(2013, 7, 1), 28),
        ("EU", date(2020, 1, 31), 28),
        ("EU", date(2020, 2, 1), 27),
        ("SCHENGEN", date(2009, 1, 1), 25),
        ("SCHENGEN", date(2019, 1, 1), 26),
        ("SCHENGEN", date(2023, 1, 1), 27),
        ("SCHENGEN", date(2024, 4, 1), 29),
    ],
)
def test_membership_by_date(bloc, day, count):
    assert len(members(bloc, day)) == count


def test_membership_agrees_with_the_yearly_list_of_the_eu(shared):
    listed = pd.read_csv(
        shared / "data/stocks_flows/reference/eu_accession_dates.csv",
        dtype=str,
        keep_default_na=False,
    )
    own = reference.table("blocs").query("bloc == 'EU'").set_index("member")
    for row in listed.itertuples():
        assert own.loc[row.iso3, "valid_from"] == row.member_from
        assert own.loc[row.iso3, "valid_to"] == row.member_until


def test_a_country_is_the_only_member_of_itself_and_an_unknown_area_is_refused():
    assert members("CHN", date(2024, 1, 1)) == ["CHN"]
    with pytest.raises(ValueError, match=r"areas\.csv"):
        members("QQQ", date(2024, 1, 1))


def test_flags_of_eurostat_in_sdmx_terms():
    flags = pd.Series(["", "e", "ep", "bep", "c", "x", "@C", "p@C", "u|C"])
    assert eurostat_status(flags).tolist() == ["", "E", "EP", "BEP", "Q", "x", "Q", "PQ", "QU"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_a_name_in_every_language(language):
    for code in reference.table("areas")["code"]:
        assert area_name(code, language)
    assert area_name("TWN", "en") == "Taiwan"
    assert area_name("HKG", "zh") == "中国香港"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Chine", "la Chine, de la Chine, de Chine, en Chine"),
        ("Inde", "l’Inde, de l’Inde, d’Inde, en Inde"),
        ("Hongrie", "la Hongrie, de la Hongrie, de Hongrie, en Hongrie"),
        ("Japon", "le Japon, du Japon, du Japon, au Japon"),
        ("Mexique", "le Mexique, du Mexique, du Mexique, au Mexique"),
        ("Pays-Bas", "les Pays-Bas, des Pays-Bas, des Pays-Bas, aux Pays-Bas"),
        ("Chypre", "Chypre, de Chypre, de Chypre, à Chypre"),
        ("Israël", "Israël, d’Israël, d’Israël, en Israël"),
        ("Tous les pays", "tous les pays, de tous les pays, de tous les pays, dans tous les pays"),
        ("UE27", "l’UE27, de l’UE27, de l’UE27, dans l’UE27"),
        ("Asie du Sud", "l’Asie du Sud, de l’Asie du Sud, d’Asie du Sud, en Asie du Sud"),
        ("Corée du Sud", "la Corée du Sud, de la Corée du Sud, de Corée du Sud, en Corée du Sud"),
    ],
)
def test_a_name_takes_its_article_in_french(name, told):
    assert ", ".join(area_form(name, form, "fr") for form in FORMS) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_every_form_and_bare_where_a_language_has_no_articles(language):
    declines = language in set(reference.table("area_forms")["language"])
    for code in reference.table("areas")["code"]:
        name = area_name(code, language)
        told = [area_form(name, form, language) for form in FORMS]
        # "Tous les pays" stands for itself at the head of a cell, and in a sentence is a phrase.
        assert all(form.lower().endswith(name.lower()) for form in told)
        assert declines or set(told) == {name}


def test_regions_are_those_of_the_united_nations_table_of_stocks(shared):
    book = read_workbook(
        shared / "data/stocks_flows/un_desa/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx"
    )
    listed = [row[3] for row in book["Table 1"] if len(row) > 3 and row[3].isdigit()]
    areas = to_area(pd.Series(listed[listed.index("910") :], dtype="str"), "m49")
    head, members_of = "", {}
    for code in areas:
        if code.isdigit():
            head = code
        else:
            members_of.setdefault(head, set()).add(code)
    ours = reference.table("regions").groupby("region")["area"].agg(set)
    assert sorted(map(sorted, members_of.values())) == sorted(map(sorted, ours))
    assert members_of["5501"] == ours["M49_034"]
    assert members_of["926"] == ours["M49_155"]


def test_a_region_has_a_name_and_an_area_of_none_is_its_own():
    assert (region("NPL"), region("_X"), region("XKX")) == ("M49_034", "_X", "XKX")
    assert area_name("M49_034", "en") == "Southern Asia"
    assert area_name("M49_034", "zh") == "南亚"
    assert set(reference.table("regions")["region"]) == set(
        reference.table("areas").query("kind == 'region'")["code"]
    )
