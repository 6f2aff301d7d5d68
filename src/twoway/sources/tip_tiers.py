"""Tiers in which the United States' yearly report on trafficking in persons places countries.

A judgement of the Department of State on a government's effort, not a count of victims. No file of
all placements exists: one list was typed for selected countries, and the World Factbook reprinted
Tier 2 Watch List and Tier 3 alone, so that a country without a row is in any tier. The year is that
of the report, which describes the year before.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locate, locators, read_csv, read_text
from twoway.reference import is_group, to_area
from twoway.sources._quoted import custodies_by_host

SOURCE = Source(
    panel="tip_tier",
    records="public",
    producer="US Department of State",
    dataset="Trafficking in Persons Report, tier placements",
    title="Tier placements of the Trafficking in Persons Report",
    url="https://www.state.gov/trafficking-in-persons-report/",
    licence="US Government works: public domain",
    citation=(
        "US Department of State, Trafficking in Persons Report, as typed from lists and pages, and "
        "as reprinted in the CIA World Factbook."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR, Macao SAR and Taiwan are placed by themselves."
    ),
    definition="The tier of the report of that year, as the Department of State placed it.",
    files=("*.csv*",),
    by_hand=(
        "the reports are pages and documents, and no file of the tiers is published: write the "
        "placements of the year as lines of the list, with the page"
    ),
    supersede="cell",
    like_sized=False,
)

_LIST = ("country", "tip_report_year", "tier", "document", "source_url", "note")
_FACTBOOK = (
    "gec_code",
    "country",
    "first_seen_in_snapshot_dated",
    "tier",
    "tip_report_year_from_link",
    "year_in_brackets",
)
_TEXT = "text_as_published"
_COPY = "copy of the publisher's page"
_HANDS = {
    "state.gov": "publisher's document",
    "ecoi.net": _COPY,
    "refworld.org": _COPY,
    "gvnet.com": "third-party page",  # a list adapted from the report
    "beta.stopvaw.org": "third-party page",  # recounts three years in 2017
}
_REMOVED = "(entry removed)"
_SPECIAL = "Special Case"


def stage(edition: Edition) -> pd.DataFrame:
    """Read the typed list, or the Factbook's texts by country."""
    path = edition.file("*.csv*")
    header = read_text(path).partition("\n")[0]
    if header.startswith("country,tip_report_year"):
        return _listed(path)
    if header.startswith("gec_code,"):
        return _reprinted(path)
    raise RefusedError(
        f"{path.name}, line 1: {header[:60]!r}; expected country,tip_report_year,… or gec_code,…. "
        "It is another list: compare with the shipped editions."
    )


def _listed(path: Path) -> pd.DataFrame:
    table = read_csv(path, _LIST)
    addresses = table["source_url"].str.split(" ").str[0]
    return pd.DataFrame(
        {
            "area": to_area(table["country"], "english"),
            "period": table["tip_report_year"] + "-01-01",
            "tier": table["tier"],
            "citation": table["document"] + ", " + table["source_url"],
            "custody": custodies_by_host(addresses, _HANDS),
            "locator": locators(path, table.index, "tier"),
            "printed": table["tier"],
        }
    )


def _reprinted(path: Path) -> pd.DataFrame:
    """Read the Factbook's entries, one line for each change of an entry's text.

    Left out by rule: an entry that was removed, since it says that the country is in another tier
    and not in which; the world page's own list of countries; and an earlier wording of a year's
    entry where a later one has the same tier. Two tiers in one year (Malaysia 2022; Equatorial
    Guinea and Guinea-Bissau 2024, each with a text that seems to bear the wrong year) are both held
    back by the rule of one row per key. A text without a year has no period and is held back.
    """
    table = read_csv(path, _FACTBOOK)
    table = table[(table["tier"] != _REMOVED) & ~is_group(table["gec_code"], "gec")]
    linked = table["tip_report_year_from_link"]
    year = linked.mask(linked == "", table["year_in_brackets"])
    # Four countries without a tier: the text says "Special Case". A cut may come without texts.
    texts = table.get(_TEXT, table["tier"])
    special = texts.str.startswith(_SPECIAL)
    column = special.map({True: _TEXT, False: "tier"})
    rows = pd.DataFrame(
        {
            "area": to_area(table["gec_code"], "gec"),
            "period": (year + "-01-01").mask(year == "", ""),
            "tier": table["tier"].mask(special, _SPECIAL),
            "citation": (
                "CIA World Factbook, Trafficking in persons, "
                + table["country"]
                + ", seen "
                + table["first_seen_in_snapshot_dated"]
                + ": reprints the Trafficking in Persons Report "
                + year
            ),
            "custody": "third-party data file",
            "locator": [locate(path, n, c) for n, c in zip(table.index, column, strict=True)],
            "printed": table["tier"].mask(special, texts),
        },
        index=table.index,
    )
    # The lines are in the order of the snapshots, so the last wording is the latest.
    return rows[~rows.duplicated(["area", "period", "tier"], keep="last") | (year == "")]
