"""Girls under 18 detected as victims of trafficking, by country and year (SDG 16.2.2).

Detected is not occurring. Of the numbers of one country and year those under 5 are withheld: a
missing row is not zero, and China, Cyprus, Latvia, Luxembourg, Malta, Poland and Slovenia have
none. They stand among the quoted figures rather than in a panel of counts, because each state
detects by its own law and a sum over states would be short of every withheld number.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, locators, read_csv, read_workbook
from twoway.reference import is_group

SOURCE = Source(
    panel="quoted_trafficking",
    records="public",
    producer="United Nations Office on Drugs and Crime",
    dataset="Global Report on Trafficking in Persons, detected victims (SDG 16.2.2, VC_HTF_DETV)",
    title="Girls detected as victims of trafficking",
    url="https://data.unodc.org/datareport/tip-victims",
    licence="UNODC: free use with citation; Our World in Data's processing CC BY 4.0",
    citation=(
        "UNODC, Global Report on Trafficking in Persons database; first file as served by Our "
        "World in Data (2025)."
    ),
    territory=(
        "China is mainland China and has no row; Hong Kong SAR and Macao SAR would have their own."
    ),
    definition=(
        "Female victims of under 18 years whom the authorities of the country detected in the "
        "year, as it reported to UNODC."
    ),
    files=("*",),
    feed=Feed(
        listing="https://data.unodc.org/datareport/tip-victims",
        link=r"/sites/[^\"']*files/(\d{4}-\d{2})/[^\"']*data_glotip\.xlsx",
        file_name="data_glotip.xlsx",
        media=(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream",
        ),
        dialect="listing",
        evidence=(
            "build-crime-offences.cjs of github.com/commonsphere1-sketch/commonsphere reads this "
            "page for the link, the columns by name and '<5' for withheld counts"
        ),
    ),
    supersede="edition",
    like_sized=False,
)

_CUT_VALUE = (
    "16.2.2 - Detected victims of human trafficking, by age and sex (number) - VC_HTF_DETV - "
    "under 18 years old - Female"
)
_COLUMNS = (
    "Iso3_code",
    "Country",
    "Indicator",
    "Dimension",
    "Category",
    "Sex",
    "Age",
    "Year",
    "Unit of measurement",
    "txtVALUE",
)
_GIRLS = {
    "Indicator": "Detected trafficking victims",
    "Dimension": "Total",
    "Sex": "Female",
    "Age": "0 to 17 years",
}
_WITHHELD = "<5"


def stage(edition: Edition) -> pd.DataFrame:
    """Read the cut with a column per series, or the publisher's workbook."""
    path = edition.file("*")
    if path.suffix.lower() == ".xlsx":
        return _rows(_from_workbook(path), "publisher's document")
    return _rows(_from_cut(path), "third-party data file")


def _from_cut(path: Path) -> pd.DataFrame:
    table = read_csv(path, ("Entity", "Code", "Year", _CUT_VALUE))
    return pd.DataFrame(
        {
            "code": table["Code"],
            "country": table["Entity"],
            "year": table["Year"],
            "printed": table[_CUT_VALUE],
            "locator": locators(path, table.index, _CUT_VALUE),
        }
    )


def _from_workbook(path: Path) -> pd.DataFrame:
    """Read girls of all forms of exploitation; other series of the workbook are left out."""
    for sheet, cells in read_workbook(path).items():
        top = next((n for n, row in enumerate(cells) if "Iso3_code" in row), None)
        if top is None:
            continue
        header = cells[top]
        missing = [c for c in _COLUMNS if c not in header]
        if missing:
            raise RefusedError(
                f"{path.name}, sheet {sheet!r}, row {top + 1}: no column {', '.join(missing)}; the "
                f"header has {', '.join(header)}. UNODC has changed the layout: mend the source."
            )
        table = pd.DataFrame(cells[top + 1 :], columns=header)
        table.index = pd.RangeIndex(top + 2, top + 2 + len(table))
        girls = (table[list(_GIRLS)] == pd.Series(_GIRLS)).all(axis=1)
        # Regions of the report stand among the countries.
        table = table[girls & ~is_group(table["Iso3_code"], "unodc")]
        letter = column_letter(header.index("txtVALUE"))
        return pd.DataFrame(
            {
                "code": table["Iso3_code"],
                "country": table["Country"],
                "year": table["Year"],
                "printed": table["txtVALUE"],
                "locator": [locate(path, n, letter, sheet) for n in table.index],
            }
        )
    raise RefusedError(
        f"{path.name}: no sheet with a column Iso3_code, expected UNODC's table of victims. Take "
        "data_glotip.xlsx from the page of the source."
    )


def _rows(girls: pd.DataFrame, custody: str) -> pd.DataFrame:
    withheld = girls["printed"].str.strip() == _WITHHELD
    empty = girls["printed"].str.strip() == ""
    return pd.DataFrame(
        {
            "record": "girls " + girls["code"],
            "concept": "victims detected",
            "theme": "SDG 16.2.2",
            "unit": "persons",
            "origin": "_T",
            "destination": girls["code"],
            "origin_said": "",
            "destination_said": girls["country"],
            "period": girls["year"] + "-01-01",
            "period_end": girls["year"] + "-12-31",
            "breakdown": "girls under 18",
            "value": girls["printed"].str.replace(",", "").mask(withheld, ""),
            "citation": "UNODC, Global Report on Trafficking in Persons. " + SOURCE.url,
            "status": withheld.map({True: "Q", False: ""}).mask(empty, "O"),
            "flag": girls["printed"].where(withheld, ""),
            "custody": custody,
            "locator": girls["locator"],
            "printed": girls["printed"],
        }
    )
