"""Detected girls: withheld numbers are neither zero nor there, in the cut or in the workbook."""

import re
from pathlib import Path

import openpyxl
import pytest

from cells import misplaced
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.sources.unodc_trafficked_girls import SOURCE
from twoway.stage import Staged, stage_edition

NAME = "unodc_trafficked_girls"
FILE = "data/recruitment_protection/unodc/glotip_16-2-2_girls_under18_EU_2007_2022.csv"
HEADER = [
    *("Iso3_code", "Country", "Region", "Subregion", "Indicator", "Dimension", "Category"),
    *("Sex", "Age", "Year", "Unit of measurement", "txtVALUE", "Source"),
]
DETECTED = "Detected trafficking victims"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full cut."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def row(code: str, value: object, **change: str) -> list[object]:
    """One line of the publisher's table, of girls unless changed."""
    cells = dict.fromkeys(HEADER, "") | {
        "Iso3_code": code,
        "Country": f"Country {code}",
        "Indicator": DETECTED,
        "Dimension": "Total",
        "Category": "Total",
        "Sex": "Female",
        "Age": "0 to 17 years",
        "Year": 2022,
        "Unit of measurement": "Counts",
        "txtVALUE": value,
        "Source": "GLOTIP",
    }
    return list((cells | change).values())


def workbook(folder: Path, header: list[str], *rows: list[object]) -> Path:
    """Write a workbook in UNODC's layout: two lines of banner, the header in row 3."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "data_glotip_1"
    sheet.append(["UNODC", "", "24/01/2026"])
    sheet.append(["Trafficking in persons"])
    for line in (header, *rows):
        sheet.append(line)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "data_glotip.xlsx"
    book.save(file)
    return file


def test_full_cut(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (124, 0)
    assert set(full.rows["status"]) == {"A"}
    assert full.rows["value"].min() == 5
    assert misplaced(shared / FILE, full.rows) == []
    # Seven EU states and China have no row, which is no zero.
    assert full.rows["destination"].nunique() == 21
    absent = {"CHN", "CYP", "LVA", "LUX", "MLT", "POL", "SVN"}
    assert not absent & set(full.rows["destination"])


def test_the_publishers_workbook_is_read_by_name(tmp_path: Path):
    file = workbook(
        tmp_path / "files",
        HEADER,
        row("ESP", "9"),
        row("NLD", "1,013"),
        row("HKG", 7),
        row("CYP", "<5"),
        row("CAR", "40"),
        row("GBR_NI", "6"),
        row("FRA", "118", Age="18 years or over"),
        row("FRA", "60", Sex="Male"),
        row("FRA", "30", Indicator="Persons convicted"),
        row("FRA", "20", Dimension="by form of exploitation", Category="Forced labour"),
    )
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    rows = staged.rows.set_index("destination")
    assert rows["value"].dropna().to_dict() == {"ESP": 9, "HKG": 7, "NLD": 1_013}
    assert rows.loc["CYP", ["status", "flag", "printed"]].tolist() == ["Q", "<5", "<5"]
    assert rows["period"].astype("str").unique().tolist() == ["2022-01-01"]
    assert set(rows["custody"]) == {"publisher's document"}
    # A part of a state is no country we know; a region of the report is left out.
    assert staged.held["found"].tolist() == ["GBR_NI"]
    sheet = openpyxl.load_workbook(file)["data_glotip_1"]
    for locator, printed in zip(rows["locator"], rows["printed"], strict=True):
        line, letter = re.fullmatch(
            r"data_glotip.xlsx, sheet 'data_glotip_1', row (\d+), column ([A-Z]+)", locator
        ).groups()
        assert str(sheet[f"{letter}{line}"].value) == printed


def test_columns_may_change_places_but_not_names(tmp_path: Path):
    turned = workbook(tmp_path / "a", HEADER[::-1], row("ESP", "9")[::-1])
    staged = stage_edition(NAME, edition_of(NAME, tmp_path / "x", turned))
    assert staged.rows["value"].tolist() == [9]
    renamed = [h.replace("txtVALUE", "VALUE") for h in HEADER]
    file = workbook(tmp_path / "b", renamed, row("ESP", "9"))
    with pytest.raises(RefusedError, match=r"row 3: no column txtVALUE; .* mend the source"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "y", file))


def test_another_workbook_or_table_is_refused(tmp_path: Path):
    file = workbook(tmp_path / "a", ["Country", "Value"], ["Spain", 9])
    with pytest.raises(RefusedError, match="no sheet with a column Iso3_code"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
    table = tmp_path / "girls.csv"
    table.write_text("Entity,Code,Year,Girls\nSpain,ESP,2020,9\n", "utf-8")
    with pytest.raises(RefusedError, match=r"column 16.2.2 - Detected .* is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path / "y", table))


def test_the_link_on_the_page_is_found_with_its_month():
    page = (
        "<a href='/sites/dataunodc.un.org/files/2025-11/data_glotip.xlsx'>"
        '<a href="/sites/dataunodc.un.org/files/2026-03/data_glotip.xlsx">'
        '<a href="/sites/dataunodc.un.org/files/2026-03/data_cts_prisons.xlsx">'
    )
    assert [m.group(1) for m in re.finditer(SOURCE.feed.link, page)] == ["2025-11", "2026-03"]


def test_shipped_rows_are_rows_of_the_full_cut(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (55, 0)
    assert cut.rows["period"].dt.year.min() == 2018
    shown = ["record", "period", "value"]
    ours = cut.rows[shown].apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].apply(tuple, axis=1))
