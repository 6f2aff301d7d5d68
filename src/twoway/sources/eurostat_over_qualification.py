"""Over-qualification by citizenship: employed graduates in occupations of lower skill.

Eurostat revises the rates: those of 2024 for citizens of other countries went from 39.6 to 39.8
between the article of July 2025 and the answer of June 2026. So editions stand side by side, the
newest is current, and what an article printed is an edition of its own, named by the day of the
data it was written from.

A list of printed figures holds several articles. Each printed another year, so that the whole
list can be added in one go as one edition: no key stands twice, and a cell that two articles
should print differently would be held back, both rows of it. Give no day of publication with such
a list: its figures are older than any table.
"""

import re
from datetime import datetime
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_text
from twoway.reference import eurostat_status, is_group, to_area
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, TERRITORY, rate_rows
from twoway.sources._labour import edition_label as label_of_table
from twoway.sources._quoted import custodies, read_list

SOURCE = Source(
    panel="labour_rate",
    records="public",
    rounded_to=0.1,
    producer="Eurostat",
    dataset="lfsa_eoqgan",
    title="Over-qualification rates by citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_eoqgan",
    licence=LICENCE,
    citation="Eurostat. Over-qualification rates by citizenship, data code lfsa_eoqgan.",
    territory=TERRITORY,
    definition=(
        "Employed persons with tertiary education (ISCED 5-8) who work in occupations of low or "
        "medium skill (ISCO 4-9), as a share of all employed persons with tertiary education of "
        "the same age, sex and citizenship; EU labour force survey."
    ),
    files=("*",),
    # Its order of dimensions in TSV was not seen, and the table is small: all of it.
    feed=tsv_feed("lfsa_eoqgan", "A...F+M+T.PC."),
    supersede="edition",
    like_sized=False,
)

_CODE = "lfsa_eoqgan"
_BREAKDOWN = re.compile(
    r"citizenship group(?:, first edition)?(?:; age Y\d+-\d+)?(?:; sex (?P<sex>[FMT]))?"
)
_DAY = re.compile(r"updated (\d{4}-\d\d-\d\d)|data of (\d{1,2} [A-Z][a-z]+ \d{4})|/ddn-(\d{8})")


def edition_label(path: Path) -> str | None:
    """Return the day of the table, or the latest day of the data behind a list's articles."""
    if not _is_list(path):
        return label_of_table(path)
    lines = _own_lines(path)
    told = _DAY.findall(" ".join(lines["document"] + " " + lines["url_or_repo_path"]))
    return max((_as_day(*day) for day in told), default=None)


def stage(edition: Edition) -> pd.DataFrame:
    """Read a table, an envelope of several answers of the API, or a list of printed figures."""
    path = edition.file("*")
    if _is_list(path):
        return _from_list(path)
    rows = rate_rows(path, _CODE, "over_qualification", education="ED5-8")
    if not read_text(path).lstrip().startswith("["):
        return rows
    # A cell that stands in two answers of an envelope, alike in value and mark, is one cell; where
    # they differ both stay, and are held back as one key given twice.
    return rows.drop_duplicates([c for c in rows.columns if c != "locator"])


def _is_list(path: Path) -> bool:
    return read_text(path).startswith("indicator,origin,destination")


def _own_lines(path: Path) -> pd.DataFrame:
    """Lines of over-qualification; what else a list holds belongs to other sources."""
    lines = read_list(path)
    return lines[lines["indicator"].str.contains(_CODE, regex=False)]


def _from_list(path: Path) -> pd.DataFrame:
    """One row per printed figure; the euro area, whose members are there, is left out."""
    lines = _own_lines(path)
    lines = lines[~is_group(lines["destination"], "eurostat")]
    ages = (lines["indicator"] + "; " + lines["breakdown"]).str.extract(r"(Y\d+-\d+)")[0]
    sexes = lines["breakdown"].str.extract(_BREAKDOWN)["sex"]
    return pd.DataFrame(
        {
            "rate": "over_qualification",
            "area": to_area(lines["destination"], "eurostat"),
            "basis": "citizenship",
            "origin_group": lines["origin"].replace("TOTAL", "_T"),
            "education": "ED5-8",
            # A figure that names no sex is of both.
            "sex": sexes.fillna("T").replace("T", "_T"),
            "age": ages.fillna(""),
            "frequency": "A",
            "period": lines["period_start"],
            "percent": lines["value"],
            "status": eurostat_status(lines["status"]),
            "flag": lines["status"],
            "custody": custodies(lines["source_type"]),
            "hold": _doubts(lines),
            "locator": locators(path, lines.index, "value"),
            "printed": lines["value"],
        }
    )


def _doubts(lines: pd.DataFrame) -> pd.Series:
    """Tell why a figure cannot stand beside the table's; empty where it can."""
    year = lines["period_start"].str[:4]
    whole = (lines["period_start"] == year + "-01-01") & (lines["period_end"] == year + "-12-31")
    known = lines["breakdown"].map(lambda said: bool(_BREAKDOWN.fullmatch(said)))
    doubts = lines["note"].where(lines["note"].str.contains("DOUBTFUL"), "")
    doubts = doubts.mask(~whole, "not a calendar year")
    doubts = doubts.mask(lines["unit"] != "PC", "unit " + lines["unit"] + ", expected PC")
    return doubts.mask(~known, "breakdown not understood: " + lines["breakdown"])


def _as_day(updated: str, written: str, coded: str) -> str:
    """ISO day of a match of `_DAY`."""
    if written:
        return datetime.strptime(written, "%d %B %Y").date().isoformat()
    return updated or f"{coded[:4]}-{coded[4:6]}-{coded[6:]}"
