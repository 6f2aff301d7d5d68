"""One reader for every form in which Eurostat's tables are met, on the real files."""

import json
from pathlib import Path

import pytest

from twoway.edition import RefusedError
from twoway.readers.eurostat import read_eurostat

FLOWS, PERMITS = "data/stocks_flows/eurostat", "data/visas_permits/eurostat"
SKILLS = "data/permits_students_skills/eurostat"


@pytest.mark.parametrize(
    ("file", "where", "value", "flag", "status"),
    [
        # TSV of today, years ascending
        (
            f"{FLOWS}/migr_imm8_tabular.tsv.gz",
            {"agedef": "COMPLET", "age": "TOTAL", "sex": "T", "geo": "EU27_2020", "time": "2022"},
            "6977742",
            "ep",
            "EP",
        ),
        (
            f"{FLOWS}/migr_imm8_tabular.tsv.gz",
            {"agedef": "COMPLET", "age": "TOTAL", "sex": "F", "geo": "AT", "time": "2002"},
            "47998",
            "b",
            "B",
        ),
        (
            f"{FLOWS}/migr_imm8_tabular.tsv.gz",
            {"agedef": "COMPLET", "age": "TOTAL", "sex": "F", "geo": "AT", "time": "1990"},
            "",
            "",
            "O",
        ),
        # TSV of 2017, years descending, other order of dimensions
        (
            f"{FLOWS}/migr_emi2_2017vintage.tsv.gz",
            {"age": "TOTAL", "agedef": "COMPLET", "sex": "T", "geo": "DE", "time": "2015"},
            "347162",
            "",
            "A",
        ),
        # TSV with countries across and time in the key, confidential cells
        (
            f"{PERMITS}/lfso_14leeow.tsv.gz",
            {
                "worktime": "ATYP",
                "isco08": "NRP",
                "isced11": "ED0-2",
                "mgstatus": "NBO",
                "geo": "DE",
            },
            "",
            "c",
            "Q",
        ),
        # flags inside the cell, a value missing beside its mark
        (
            f"{PERMITS}/estat_migr_resfirst_filtered.tsv",
            {"reason": "EDUC", "geo": "ES"},
            "90922",
            "b",
            "B",
        ),
        # SDMX-CSV 1 with labels only
        (
            f"{PERMITS}/tps00170_first_permits_total__sdmxcsv_labels_2025-03.csv",
            {"geo": "Germany", "time": "2023"},
            "586144",
            "",
            "A",
        ),
        # SDMX-CSV 1 with codes
        (
            f"{PERMITS}/migr_resvalid_FR_by_citizenship_2015-2019__sdmxcsv_codes_2021-03.csv",
            {"citizen": "CN", "time": "2019"},
            "115798",
            "",
            "A",
        ),
        # SDMX-CSV 2 with codes and labels side by side
        (
            f"{PERMITS}/lfsa_ergan_Y15-64__sdmxcsv_both_2025.csv.gz",
            {"sex": "F", "citizen": "FOR", "geo": "AT", "time": "1995"},
            "59.3",
            "",
            "A",
        ),
        (
            f"{SKILLS}/jvs_q_nace2_page_linear_2_0__LU.csv",
            {"nace_r2": "A-S", "geo": "LU", "time": "2008-Q1"},
            "2234",
            "",
            "A",
        ),
        # the old Data Explorer: Latin-1, labels, thousands commas
        (
            f"{PERMITS}/migr_resvalid_FR_by_citizenship_reason_2015-2019__data_explorer_latin1.csv.gz",
            {"citizen": "São Tomé and Príncipe", "reason": "Family reasons", "time": "2015"},
            "75",
            "",
            "A",
        ),
        (
            f"{PERMITS}/migr_resvalid_FR_by_citizenship_reason_2015-2019__data_explorer_latin1.csv.gz",
            {"citizen": "Angola", "reason": "Family reasons", "time": "2015"},
            "3872",
            "",
            "A",
        ),
        # JSON-stat, and two answers in an envelope
        (
            f"{FLOWS}/migr_imm5prv_CN_2024.json",
            {"agedef": "COMPLET", "geo": "DE"},
            "16992",
            "e",
            "E",
        ),
    ],
)
def test_a_cell_of_each_form(shared, file, where, value, flag, status):
    cells = read_eurostat(shared / file).cells
    for dimension, code in where.items():
        cells = cells[cells[dimension] == code]
    assert len(cells) == 1, cells
    cell = cells.iloc[0]
    assert (cell["value"], cell["flag"], cell["status"]) == (value, flag, status)
    assert cell["locator"].startswith(Path(file).name)


def test_several_answers_in_one_envelope(shared):
    folder = shared / SKILLS
    cells = read_eurostat(next(folder.glob("lfsa_eoqgan*jsonstat*.json"))).cells
    eu = cells[(cells["geo"] == "EU27_2020") & (cells["time"] == "2024")]
    assert {"39.8", "30.2", "20.3"} <= set(eu["value"])
    assert cells["locator"].str.contains("answer 2, value").any()


def test_a_label_only_file_says_so(shared):
    labels = read_eurostat(
        shared / f"{PERMITS}/tps00170_first_permits_total__sdmxcsv_labels_2025-03.csv"
    )
    codes = read_eurostat(shared / f"{PERMITS}/lfsa_ergan_Y15-64__sdmxcsv_both_2025.csv.gz")
    assert (labels.coded, codes.coded) == (False, True)


def test_the_locator_names_the_line_of_the_file(shared):
    import gzip

    file = shared / f"{FLOWS}/migr_emi2_tabular.tsv.gz"
    cells = read_eurostat(file).cells
    cell = cells[
        (cells["geo"] == "DE")
        & (cells["time"] == "2022")
        & (cells["sex"] == "T")
        & (cells["age"] == "TOTAL")
        & (cells["agedef"] == "COMPLET")
    ].iloc[0]
    line = int(cell["locator"].split("line ")[1].split(",")[0])
    text = gzip.decompress(file.read_bytes()).decode().splitlines()
    column = [c.strip() for c in text[0].split("\t")].index("2022")
    assert text[line - 1].split("\t")[column].strip() == cell["printed"] == "533485"


BODY = {
    "version": "2.0",
    "class": "dataset",
    "id": ["geo", "time"],
    "size": [2, 1],
    "dimension": {
        "geo": {"category": {"index": {"DE": 0, "FR": 1}}},
        "time": {"category": {"index": {"2024": 0}}},
    },
    "value": {"0": 0},
    "status": {"1": "N"},
}


def test_zero_a_suppressed_cell_and_an_absent_one_are_three_things(tmp_path):
    file = tmp_path / "x.json"
    file.write_text(json.dumps(BODY))
    cells = read_eurostat(file).cells.set_index("geo")
    assert (cells.loc["DE", "value"], cells.loc["DE", "status"]) == ("0", "A")
    assert (cells.loc["FR", "value"], cells.loc["FR", "status"]) == ("", "Q")
    file.write_text(json.dumps({**BODY, "status": {}}))
    assert read_eurostat(file).cells["geo"].tolist() == ["DE"]


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("{}", "no JSON-stat table"),
        ('{"error": [{"status": 413}]}', "413"),
        ('{"id": ["geo"], "size": [3', "broken JSON at character"),
        (json.dumps({**BODY, "size": [3, 1]}), "dimension geo has 2 codes and size 3"),
        (json.dumps({**BODY, "value": {"7": 1}}), "position 7 lies outside"),
        ("[]", "a list without a JSON-stat answer"),
        ("year;value\n2020;1\n", "expected Eurostat's TSV, SDMX-CSV"),
        ("DATAFLOW,geo,OBS_VALUE\nx,DE,1\n", "column TIME_PERIOD is missing"),
        ("freq,geo\\TIME_PERIOD\t2020 \nA,DE\t5 \nA\t6 \n", r"line 3: 'A' has not the 2 key parts"),
        ("freq,geo\\TIME_PERIOD\t2020 \n", "a header without rows"),
    ],
)
def test_broken_answers_are_refused_with_the_cure(tmp_path, content, match):
    file = tmp_path / "table.txt"
    file.write_text(content)
    with pytest.raises(RefusedError, match=match):
        read_eurostat(file)
