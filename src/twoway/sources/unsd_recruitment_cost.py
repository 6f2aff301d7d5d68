"""Recruitment cost in months of earnings abroad, as countries reported it: SDG indicator 10.7.1.

The area is the country that measured: of its workers who returned or are abroad, in a country of
destination of those who came. With whom it forms a corridor the database does not say. A value is
text: a number, a bound such as <0.1, or a word for none. Regions and other groups of countries are
left out.
"""

import json
from pathlib import Path
from typing import Any

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import read_text
from twoway.reference import is_group, to_area

_SERIES = "SL_EMP_RCOST_MO"

SOURCE = Source(
    panel="recruitment_cost_indicator",
    records="public",
    producer="United Nations Statistics Division; ILO and World Bank, custodians of the indicator",
    dataset=f"Global SDG Indicators Database, series {_SERIES}",
    title="Migrant recruitment costs, number of months of earnings (SDG 10.7.1)",
    url="https://unstats.un.org/sdgs/dataportal",
    licence="terms of the United Nations; to be confirmed before anything is passed on",
    citation=f"United Nations. Global SDG Indicators Database, indicator 10.7.1, series {_SERIES}.",
    territory="China is mainland China (M49 156); Hong Kong SAR 344 and Macao SAR 446 apart.",
    definition=(
        "What workers paid to be recruited abroad, over their first month's earnings there, both "
        "observed of the same worker; wage earners who changed their country of residence."
    ),
    files=("*",),
    feed=Feed(
        address=f"https://unstats.un.org/SDGAPI/v1/sdg/Series/Data?seriesCode={_SERIES}&pageSize=5000",
        file_name=f"{_SERIES}.json",
        media=("application/json",),
        dialect="sdg",
        evidence=(
            "public code that reads Series/Data of other series, with answers recorded in 2026, "
            "and a list of indicators of 2022 that names this series; an answer of this very "
            "series was not seen"
        ),
    ),
    supersede="edition",
    like_sized=False,
    not_shipped="no answer of the database is at hand",
)

_SEXES = {"BOTHSEX": "_T", "FEMALE": "F", "MALE": "M"}
# No count and no zero: not relevant, not a number, nothing.
_NO_VALUE = {"N": "Z", "NaN": "O", "": "O"}
# Of who made the figure; C, the country, and G, for global monitoring, say no doubt.
_NATURES = {"E": "E", "M": "E", "N": "Z"}
_UNITS = ("MO", "MONTHS", "NUMBER")
_DIMENSIONS = ("Sex", "Reporting Type")
_ALL = ("_T", "TOTAL", "ALLAGE", "ALLAREA")


def stage(edition: Edition) -> pd.DataFrame:
    """Read the answer of Series/Data: one record per area, sex, kind of series and year."""
    path = edition.file("*")
    table = pd.DataFrame(_cells(path), dtype="str")
    table = table[~is_group(table["area"], "sdg")]
    number = table["printed"].str.fullmatch(r"[+-]?\d+(\.\d*)?([eE][+-]?\d+)?")
    # A bound is told, the value behind it is not.
    bound = table["printed"].str.fullmatch(r"[<>]=?\s*\d+(\.\d*)?")
    unsaid = table["printed"].map(_NO_VALUE)
    natures = table["nature"].map(_NATURES).fillna("")
    return pd.DataFrame(
        {
            "area": to_area(table["area"], "m49"),
            "sex": table["sex"].replace(_SEXES),
            "reporting_type": table["reporting_type"],
            # 2019.0 is how the service writes 2019.
            "period": table["year"].str.replace(r"\.0$", "", regex=True) + "-01-01",
            "months": table["printed"].mask(bound | unsaid.notna(), ""),
            "status": unsaid.fillna("").mask(bound, "L").mask(number, natures),
            "flag": table["nature"].mask(bound, table["printed"]),
            "hold": table["hold"],
            "locator": table["locator"],
            "printed": table["printed"],
        }
    )


def _cells(path: Path) -> list[dict[str, str]]:
    return [
        {
            "area": str(record["geoAreaCode"]),
            "sex": _said(record, "dimensions", "Sex"),
            "reporting_type": _said(record, "dimensions", "Reporting Type"),
            "year": str(record["timePeriodStart"]),
            "nature": _said(record, "attributes", "Nature"),
            "printed": _text(record["value"]),
            "hold": _hold(record),
            "locator": f"{path.name}, data[{n}].value",
        }
        for n, record in enumerate(_records(path))
    ]


def _said(record: dict[str, Any], kind: str, name: str) -> str:
    return _text((record.get(kind) or {}).get(name))


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _hold(record: dict[str, Any]) -> str:
    """Return why a record may not enter: another unit, or a part of the workers only."""
    unit = _said(record, "attributes", "Units")
    if unit not in _UNITS:
        return f"unit {unit!r} is not known as months of earnings ({', '.join(_UNITS)})"
    parts = record.get("dimensions") or {}
    cut = [f"{k}={v}" for k, v in parts.items() if k not in _DIMENSIONS and _text(v) not in _ALL]
    return (
        f"a part of the workers that the panel has no column for: {', '.join(cut)}" if cut else ""
    )


def _records(path: Path) -> list[dict[str, Any]]:
    try:
        # Numbers as text: a float would not keep the digits that were printed.
        body = json.loads(read_text(path), parse_float=str, parse_int=str)
    except json.JSONDecodeError as error:
        raise RefusedError(
            f"{path.name}: broken JSON at character {error.pos}. The download stopped early: "
            "fetch it again."
        ) from error
    if not isinstance(body, dict) or not isinstance(body.get("data"), list) or not body["data"]:
        found = json.dumps(body, ensure_ascii=False)[:160]
        raise RefusedError(
            f"{path.name}: {found} holds no data. If it names no error, the database has no series "
            f"{_SERIES} any more: look it up in its list."
        )
    records: list[dict[str, Any]] = body["data"]
    if str(body.get("totalPages")) != "1" or str(body.get("totalElements")) != str(len(records)):
        raise RefusedError(
            f"{path.name}: page {body.get('pageNumber')} of {body.get('totalPages')} with "
            f"{len(records)} of {body.get('totalElements')} records, expected all on one page. Ask "
            "for a greater pageSize."
        )
    others = {str(r.get("series")) for r in records} - {_SERIES}
    if others:
        raise RefusedError(
            f"{path.name}: series {', '.join(sorted(others))}, expected {_SERIES}. It is another "
            "table: take the one that the source's declaration names."
        )
    return records
