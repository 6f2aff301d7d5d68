"""Foreign students in China by country, as its Ministry of Education counts them.

Everybody enrolled, for a degree or a language course of a few weeks: 492,185 in 2018, where UNESCO
counts 178,271 students mobile for a degree. The workbook was typed by a researcher from the
ministry's yearbook, with covariates of other publishers beside, which are left out; it bears no
licence and is not shipped. It names 141 countries, of the European Union eighteen (no France,
Germany, Spain, Netherlands, Belgium, Sweden, Ireland, Finland, Denmark): a country that is not
here is not zero. The parts by cycle need not add up to the students for a degree.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, locate, locators, need, read_csv, read_workbook
from twoway.reference import to_area

SOURCE = Source(
    panel="student",
    records="public",
    producer="Ministry of Education of the People's Republic of China",
    dataset="Concise statistics of international students in China",
    title="International students in China by country, degree and cycle",
    url="https://www.moe.gov.cn/",
    licence="official statement of facts; the yearbook as typed by a researcher bears no licence",
    citation="Ministry of Education of China. International students in China, 2010 to 2018.",
    territory=(
        "Mainland China. Students of Hong Kong SAR, Macao SAR and Taiwan are not among the foreign."
    ),
    definition=(
        "Students of foreign nationality enrolled in the year: all, for a degree and otherwise, by "
        "cycle, and holders of a Chinese government scholarship."
    ),
    files=("*",),
    by_hand=(
        "the ministry's yearbook is printed; its releases name the largest countries only: type "
        "the table of a release in the columns of the edition held"
    ),
    like_sized=False,
)

_COUNTS = {
    "stu_CTC": "enrolled_all",
    "stu_undergra": "undergraduate",
    "stu_postgra": "postgraduate",
    "stu_degree": "enrolled_degree",
    "stu_non_degree": "enrolled_non_degree",
    "scholarship_num_CTC": "scholarship",
}
_RELEASE_COLUMNS = ("year", "rank", "country_en", "iso3", "international_students")
_NORTH_KOREA = "Democratic People's Republic of Korea"
_KOREAN_ROWS = 9
_SOUTH_KOREANS_2018 = "50600"


def stage(edition: Edition) -> pd.DataFrame:
    """Read the typed workbook, or the list of the largest countries from a release."""
    path = edition.file("*")
    frame = _workbook(path) if path.suffix == ".xlsx" else _release(path)
    return frame.assign(reporter="CHN", destination="CHN", level="_T")


def _release(path: Path) -> pd.DataFrame:
    table = read_csv(path, _RELEASE_COLUMNS)
    return pd.DataFrame(
        {
            "student_count": "enrolled_all",
            "origin": table["iso3"],
            "period": table["year"] + "-01-01",
            "persons": table["international_students"],
            "locator": locators(path, table.index, "international_students"),
            "printed": table["international_students"],
        }
    )


def _workbook(path: Path) -> pd.DataFrame:
    sheet, cells = next(iter(read_workbook(path).items()))
    header = [c.strip() for c in cells[0]]
    table = pd.DataFrame(cells[1:], columns=header)
    need(path, table, ("country", "year", *_COUNTS))
    # Blank lines under a sheet's table hold nothing.
    table = table[table["country"].str.strip() != ""]
    country = to_area(table["country"], "moe", "english").mask(_is_south_korea(path, table), "KOR")
    parts = [
        pd.DataFrame(
            {
                "student_count": count,
                "origin": country,
                "period": "20" + table["year"] + "-01-01",
                "persons": table[column],
                "locator": [
                    locate(path, n + 2, column_letter(header.index(column)), sheet)
                    for n in table.index
                ],
                "printed": table[column],
            }
        )
        for column, count in _COUNTS.items()
    ]
    frame = pd.concat(parts, ignore_index=True)
    # South Sudan became a state in July 2011: the 0 typed for 2010 is no count.
    unborn = (frame["origin"] == "SSD") & (frame["period"] == "2010-01-01")
    return frame.assign(
        persons=frame["persons"].mask(unborn, ""), status=unborn.map({True: "M", False: ""})
    )


def _is_south_korea(path: Path, table: pd.DataFrame) -> pd.Series:
    """Rows that name North Korea and hold the figures of South Korea.

    Its 50,600 students of 2018 are those of the Republic of Korea in the ministry's release of 12
    April 2019, where that country comes first; the workbook has no other row for it, and no other
    country has as many students. Nine rows, 2010 to 2018.
    """
    country = table["country"].str.strip()
    wrong = country == _NORTH_KOREA
    in_2018 = table.loc[wrong & (table["year"] == "18"), "stu_CTC"].tolist()
    expected = (
        wrong.sum() == _KOREAN_ROWS
        and in_2018 == [_SOUTH_KOREANS_2018]
        and not country.isin(["Republic of Korea", "South Korea"]).any()
    )
    if not expected:
        raise RefusedError(
            f"{path.name}: {wrong.sum()} rows name {_NORTH_KOREA}, expected {_KOREAN_ROWS} with "
            f"{_SOUTH_KOREANS_2018} students in 2018 and no row of South Korea. It was mended, or "
            "is another: compare it with the ministry's release and review the correction."
        )
    return wrong


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare everybody enrolled with those for a degree and those not, per country and year.

    Solomon Islands is left out: in 2010 and 2013 the workbook's own parts do not add up (0 against
    5, 5 against 0). No tolerance: heads are counted.
    """
    wide = rows[rows["origin"] != "SLB"].pivot(
        index=["edition", "origin", "period"], columns="student_count", values="persons"
    )
    counts = ["enrolled_all", "enrolled_degree", "enrolled_non_degree"]
    wide = wide.reindex(columns=counts).astype("float").dropna()
    return pd.DataFrame(
        {
            "where": [f"{o} {p:%Y}, {e}: enrolled_all" for e, o, p in wide.index],
            "printed": wide["enrolled_all"].to_numpy(),
            "added": (wide["enrolled_degree"] + wide["enrolled_non_degree"]).to_numpy(),
            "tolerance": 0.0,
        }
    )
