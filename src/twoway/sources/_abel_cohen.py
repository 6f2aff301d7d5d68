"""How the estimates of Abel and Cohen become rows: one row per method of each printed line.

The authors publish a column per method, here the names of the methods. Their own files hold every
pair of countries and two decimals; the copy at hand was rounded to persons and has lost the pairs
that are 0 under every method, so that in it absence is no zero.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Feed
from twoway.edition import Edition, RefusedError
from twoway.readers import read_csv
from twoway.reference import is_group

LICENCE = "CC BY 4.0"
PRODUCER = "Guy J. Abel and Joel E. Cohen"
TERRITORY = (
    "Countries as the UN's migrant stock has them: China is mainland China, Hong Kong SAR and "
    "Macao SAR stand apart. Sudan before 2011 (SUD) and Serbia and Montenegro (SCG) are no "
    "countries of today and are left out, in the periods from 1990 to 2010."
)
# In the order of the authors' columns; the last three alone tell moves apart by type.
METHODS = (
    "sd_drop_neg",
    "sd_rev_neg",
    "mig_rate",
    "da_min_open",
    "da_min_closed",
    "da_pb_closed",
)
ACCOUNTING = METHODS[3:]
_SEXES = {"all": "_T", "female": "F", "male": "M"}
_YEARS = 5


def article_feed(article: int, file_name: str, evidence: str) -> Feed:
    """Return the feed of a file of a figshare article, whichever version is its newest."""
    return Feed(
        address=f"https://api.figshare.com/v2/articles/{article}#{file_name}",
        file_name=file_name,
        media=("text/csv", "text/plain", "application/octet-stream", "binary/octet-stream"),
        dialect="figshare",
        also=("ndownloader.figshare.com", "s3-eu-west-1.amazonaws.com"),
        evidence=evidence,
    )


def estimate_rows(edition: Edition, methods: tuple[str, ...], *, by_type: bool) -> pd.DataFrame:
    """Rows of every file of the edition; a file without a column of sexes counts both.

    The authors name a period by its first year and five years' length. Their stocks are of
    mid-year, so that it runs from one mid-year to another; it is told here by whole calendar
    years, as the panel of stocks tells mid-year by 1 January: 2015 is 2015-01-01 to 2019-12-31.
    """
    parts = [_read(path, methods, by_type) for path in edition.files("*.csv*")]
    if not parts:
        raise RefusedError(
            f"{edition.folder.name}: no CSV file in the edition. Take bilat_mig*.csv of figshare."
        )
    return pd.concat(parts, ignore_index=True)


def _read(path: Path, methods: tuple[str, ...], by_type: bool) -> pd.DataFrame:
    table = read_csv(path, ("year0", "orig", "dest", *methods, *(("type",) if by_type else ())))
    if "type" in table and not by_type:
        raise RefusedError(
            f"{path.name}: a column of types of move, expected whole flows. Add it to "
            "abel_cohen_flows_by_type."
        )
    # Former states, in the file beside their successors' later years; see reference/area_groups.
    former = is_group(table["orig"], "abel_cohen") | is_group(table["dest"], "abel_cohen")
    kept = table[~former]
    first = kept["year0"]
    keyed = kept.assign(
        line=kept.index.astype("str"),
        component=kept["type"].str.strip() if by_type else "_T",
        sex=kept["sex"].replace(_SEXES) if "sex" in kept else "_T",
        period=first + "-01-01",
        period_end=_last_days(first),
    )
    keys = ["line", "component", "sex", "orig", "dest", "period", "period_end"]
    long = keyed.melt(keys, list(methods), var_name="method", value_name="printed")
    return pd.DataFrame(
        {
            "method": long["method"],
            "component": long["component"],
            "sex": long["sex"],
            "origin": long["orig"],
            "destination": long["dest"],
            "period": long["period"],
            "estimated_persons": long["printed"],
            "period_end": long["period_end"],
            "status": long["printed"].eq("").map({True: "O", False: "A"}),
            "locator": path.name + ", line " + long["line"] + ", column " + long["method"],
            "printed": long["printed"],
        }
    )


def _last_days(first: pd.Series) -> pd.Series:
    """31 December of a period's last year; what is no year stays and is held back."""
    ends = {
        year: f"{int(year) + _YEARS - 1}-12-31" if year.isdigit() else year
        for year in first.unique()
    }
    return first.map(ends)
