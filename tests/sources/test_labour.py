"""What Eurostat's tables by group of citizenship share: words, places, refusals, today's answers."""

import json
from pathlib import Path

import pandas as pd
import pytest

from tables import edition_of
from twoway.edition import RefusedError
from twoway.sources._labour import edition_label, group_cells
from twoway.sources.eurostat_employment import totals
from twoway.stage import Staged, stage_edition

CHECKED = ("lfsa_ergan",), "citizen", ("PC",)


def staged(source: str, folder: Path, name: str, text: str) -> Staged:
    file = folder / name
    folder.mkdir(exist_ok=True)
    file.write_bytes(text.encode())
    return stage_edition(source, edition_of(source, folder, file))


# What the address of the feed answers with: CRLF, a blank behind every cell, confidentiality
# behind an @.
TSV = (
    "freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2023 \t2024 \r\n"
    "A,PC,T,Y20-64,EU27_2020_FOR,DE\t79.1 \t80.2 b\r\n"
    "A,PC,T,Y20-64,NEU27_2020_FOR,DE\t: \t0.0 \r\n"
    "A,PC,F,Y15-64,STLS,EL\t: u\t: @C\r\n"
    "A,PC,F,Y15-64,TOTAL,EA20\t70.0 \t70.1 \r\n"
    "A,PC,M,Y_GE15,NRP,XK\t7.0 p@C\t: c\r\n"
)


def test_the_answer_of_the_feed_is_read_and_nothing_zero_missing_or_suppressed_is_mixed(tmp_path):
    found = staged("eurostat_employment_rate", tmp_path, "lfsa_ergan.tsv", TSV)
    assert found.held.empty
    rows = found.rows.set_index(["area", "origin_group", found.rows["period"].dt.year])
    cells = {
        ("DEU", "EU27_2020_FOR", 2023): (79.1, "A", "79.1"),
        ("DEU", "EU27_2020_FOR", 2024): (80.2, "B", "80.2 b"),
        ("DEU", "NEU27_2020_FOR", 2023): (None, "O", ":"),
        ("DEU", "NEU27_2020_FOR", 2024): (0.0, "A", "0.0"),
        ("GRC", "STLS", 2023): (None, "U", ": u"),
        ("GRC", "STLS", 2024): (None, "Q", ": @C"),
        ("XKX", "NRP", 2023): (7.0, "PQ", "7.0 p@C"),
        ("XKX", "NRP", 2024): (None, "Q", ": c"),
    }
    # The euro area is left out: its members are there.
    assert set(rows.index) == set(cells)
    for key, (percent, status, printed) in cells.items():
        row = rows.loc[key]
        assert (row["status"], row["printed"]) == (status, printed)
        assert pd.isna(row["percent"]) if percent is None else row["percent"] == percent
    assert set(found.rows["age"]) == {"Y20-64", "Y15-64", "Y_GE15"}
    assert rows.loc[("GRC", "STLS", 2024), "locator"] == "lfsa_ergan.tsv, line 4, column 2024"


def test_confidentiality_is_read_in_the_column_of_sdmx_csv_and_behind_the_bar_of_json(tmp_path):
    csv = tmp_path / "x.csv"
    csv.write_text(
        "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        "ESTAT:LFSA_ERGAN(1.0),10/09/26 23:00:00,A,PC,T,Y20-64,NAT,MT,2024,,,C\n"
        "ESTAT:LFSA_ERGAN(1.0),10/09/26 23:00:00,A,PC,T,Y20-64,FOR,MT,2024,81.0,p,F\n"
    )
    cells = group_cells(csv, *CHECKED)
    assert cells["status"].tolist() == ["Q", "P"]
    assert cells["flag"].tolist() == ["@C", "p"]
    assert edition_label(csv) == "2026-09-10"
    answer = tmp_path / "x.json"
    codes = {"freq": "A", "unit": "PC", "sex": "T", "age": "Y20-64", "citizen": "NAT", "geo": "MT"}
    body = {
        "updated": "2026-09-10T23:00:00+0200",
        "id": [*codes, "time"],
        "size": [1] * 7,
        "dimension": {
            name: {"category": {"index": {code: 0}}}
            for name, code in {**codes, "time": "2024"}.items()
        },
        "value": {},
        "status": {"0": "|C"},
        "extension": {"id": "LFSA_ERGAN", "agencyId": "ESTAT"},
    }
    answer.write_text(json.dumps(body))
    assert group_cells(answer, *CHECKED)["status"].tolist() == ["Q"]
    assert edition_label(answer) == "2026-09-10"


def test_labels_are_read_as_the_codes_that_stand_beside_them_elsewhere(tmp_path):
    file = tmp_path / "x.csv"
    groups = {
        "Total": "_T",
        "Reporting country": "NAT",
        "Foreign country": "FOR",
        "EU27 countries (from 2020) except reporting country": "EU27_2020_FOR",
        "Non-EU28 countries (2013-2020) nor reporting country": "NEU28_FOR",
        "No response": "NRP",
        "Mars": "Mars",
    }
    head = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    text = "".join(
        f"ESTAT:LFSA_ERGAN(1.0),13/03/25 23:00:00,Annual,Percentage,Females,{age},{group},Kosovo*,2024,1.0,\n"
        for group, age in zip(
            groups,
            [
                "Total",
                "From 15 to 64 years",
                "18 years or over",
                "Less than 15 years",
                "From 20 to 64 years",
                "Y20-64",
                "a year or two",
            ],
            strict=True,
        )
    )
    file.write_text(head + text)
    cells = group_cells(file, *CHECKED)
    assert cells["origin_group"].tolist() == list(groups.values())
    assert cells["age"].tolist() == [
        "_T",
        "Y15-64",
        "Y_GE18",
        "Y_LT15",
        "Y20-64",
        "Y20-64",
        "a year or two",
    ]
    assert set(cells["area"]) == {"XKX"}
    assert set(cells["sex"] + cells["frequency"]) == {"FA"}


def test_a_word_that_is_not_known_holds_its_row_back_with_its_place(tmp_path):
    strange = (
        "freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2024 \n"
        "A,PC,T,Y20-64,NAT,DE\t80.0 \n"
        "A,PC,T,Y20-64,EXT_EARTH,DE\t81.0 \n"
        "A,THS_PER,T,Y20-64,FOR,DE\t82.0 \n"
        "A,PC,T,Y20-64,TOTAL,QQ\t83.0 \n"
        "A,PC,T,20 to 64,STLS,DE\t84.0 \n"
        "A,PC,T,Y20-64,NRP,DE\t8x.0 \n"
    )
    found = staged("eurostat_employment_rate", tmp_path, "lfsa_ergan.tsv", strange)
    assert found.rows["percent"].tolist() == [80.0]
    reasons = dict(
        zip(found.held["locator"].str.extract(r"line (\d)")[0], found.held["rule"], strict=True)
    )
    assert reasons == {
        "3": "rule of origin_group",
        "4": "doubted by its source: unit THS_PER, expected PC",
        "5": "rule of area",
        "6": "rule of age",
        "7": "type of percent",
    }


@pytest.mark.parametrize(
    ("name", "text", "match"),
    [
        ("lfsa_urgan.tsv", TSV, "this is lfsa_urgan, expected lfsa_ergan. Add it to the source"),
        (
            "x.csv",
            "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
            "ESTAT:LFSA_URGAN$DEFAULTVIEW(1.0),10/09/26 23:00:00,A,PC,T,Y20-64,NAT,MT,2024,3.0,\n",
            "this is lfsa_urgan, expected lfsa_ergan",
        ),
        ("x.tsv", TSV.replace("citizen", "c_birth"), "'citizen' is not in the file.*compare with"),
        ("x.tsv", TSV.replace("geo\\TIME_PERIOD", "geo"), r"expected Eurostat's TSV, SDMX-CSV"),
        ("x.tsv", "<?xml version='1.0'?><S:Fault/>", r"expected Eurostat's TSV, SDMX-CSV"),
        ("x.tsv", TSV.split("\r\n")[0] + "\r\n", "a header without rows"),
    ],
)
def test_another_table_or_a_changed_layout_is_refused_with_the_cure(tmp_path, name, text, match):
    with pytest.raises(RefusedError, match=match):
        staged("eurostat_employment_rate", tmp_path, name, text)


def test_an_old_table_without_frequency_is_yearly(tmp_path):
    old = "unit,sex,age,citizen,geo\\time\t2016 \t2015 \nPC,T,Y20-64,NAT,DE\t79.0 \t78.0 \n"
    found = staged("eurostat_employment_rate", tmp_path, "lfsa_ergan.tsv", old)
    assert found.held.empty
    assert found.rows["frequency"].tolist() == ["A", "A"]
    assert found.rows["percent"].tolist() == [78.0, 79.0]


SUMS = (
    "freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2023 \t2024 \n"
    "A,THS_PER,F,Y15-64,TOTAL,DE\t100.0 \t100.0 \n"
    "A,THS_PER,M,Y15-64,TOTAL,DE\t110.0 \t: u\n"
    "A,THS_PER,T,Y15-64,TOTAL,DE\t210.1 \t210.0 \n"
)


def test_totals_compare_only_what_is_printed_and_find_a_damaged_cell(tmp_path):
    good = staged("eurostat_employment", tmp_path / "good", "lfsa_egan.tsv", SUMS)
    compared = totals(good.rows)
    # 2024 has no figure for men: unknown, so there is nothing to compare.
    assert compared[["printed", "added"]].to_numpy().tolist() == [[210.1, 210.0]]
    assert compared["tolerance"].iloc[0] == pytest.approx(0.15, abs=1e-4)
    assert "DEU" in compared["where"].iloc[0]
    assert "2023-01-01" in compared["where"].iloc[0]
    bad = SUMS.replace("110.0", "11.00")
    damaged = totals(staged("eurostat_employment", tmp_path / "bad", "lfsa_egan.tsv", bad).rows)
    assert ((damaged["printed"] - damaged["added"]).abs() > damaged["tolerance"]).all()
