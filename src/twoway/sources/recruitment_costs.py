"""Published figures on what migrant workers paid to be recruited, each with its citation.

No survey exists for the corridor EU-China: these are the corridors for which somebody printed a
figure. Means, medians, means of ratios and ratios of means are different quantities; single
publishers' figures are never averaged. Several are press reports of an official survey.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area
from twoway.sources._quoted import BY_HAND, custodies

SOURCE = Source(
    panel="cost",
    records="public",
    producer="National statistical offices, ILO, World Bank and others, as cited row by row",
    dataset="published figures on recruitment cost (SDG 10.7.1 and kin)",
    title="Recruitment costs borne by migrant workers, published figures",
    url="https://unstats.un.org/sdgs/metadata/?Text=&Goal=10&Target=10.7",
    licence="facts quoted with citation; the publications keep their own copyright",
    citation="See the citation of each row: publisher, document, address.",
    territory="China appears only as the origin of technical intern trainees in Japan.",
    definition=(
        "What a worker paid to be recruited, or that in months of earnings, as the publication "
        "states it; bases and periods differ between publications."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="cell",
)

_COLUMNS = (
    "record_id",
    "origin",
    "destination",
    "group",
    "reference_period",
    "measure",
    "statistic",
    "value",
    "unit",
    "currency",
    "publisher",
    "document",
    "source_url",
    "source_type",
)
_CONCEPTS = {
    "recruitment cost": "cost",
    "paid to sending organisation or broker": "cost_to_broker",
    "recruitment cost indicator (months of earnings)": "cost_months",
}
_SEXES = {"male": "M", "female": "F"}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure.

    A figure printed with ~, < or > is approximate (status E, the mark in `flag`). The period is the
    first year that the reference period names; a row that names none is held back.
    """
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    marks = table["value"].str.extract(r"^([~<>]?)(.*)$")
    year = table["reference_period"].str.extract(r"(\d{4})")[0]
    # A total over workers is another quantity than what one of them paid.
    total = table["statistic"] == "total"
    concept = table["measure"].replace(_CONCEPTS)
    return pd.DataFrame(
        {
            "record": table["record_id"],
            "origin": to_area(table["origin"], "recruitment"),
            "destination": to_area(table["destination"], "recruitment"),
            "period": year + "-01-01",
            "value": marks[1],
            "unit": table["unit"],
            "currency": table["currency"],
            "concept": concept.where(~total, table["measure"] + ", total"),
            "statistic": table["statistic"],
            "breakdown": table["group"],
            "sex": table["group"].map(_SEXES).fillna("_T"),
            "citation": (
                table["publisher"]
                + ": "
                + table["document"]
                + " ("
                + table["source_type"]
                + "), "
                + table["source_url"]
            ),
            "status": marks[0].map({"": "", "~": "E", "<": "E", ">": "E"}),
            "flag": marks[0],
            "custody": custodies(table["source_type"]),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )
