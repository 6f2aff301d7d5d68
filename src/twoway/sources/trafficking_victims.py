"""Victims of trafficking identified, possible victims registered, persons tried; one by one.

Identified is not occurring: a state that looks harder finds more. The Netherlands register possible
victims; Spain's own figures and those of the United States' report differ for one year. That China
did not report is missing, not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area
from twoway.sources._quoted import custodies_by_host

SOURCE = Source(
    panel="quoted_trafficking",
    records="public",
    producer="US Department of State, Eurostat and national authorities, as cited row by row",
    dataset="published figures on victims of trafficking",
    title="Victims of trafficking identified and registered, persons convicted, printed figures",
    url="https://www.state.gov/trafficking-in-persons-report/",
    licence=(
        "US Government works: public domain; Eurostat: reuse with acknowledgement; others: facts "
        "quoted with citation"
    ),
    citation="See the citation of each row: publisher, document, address.",
    territory=(
        "China as the United States' report has it: without Hong Kong SAR, Macao SAR and Taiwan."
    ),
    definition=(
        "Victims whom an authority of the country identified or registered in the period, of all "
        "origins unless the breakdown says otherwise; not how many there are."
    ),
    files=("*.csv",),
    by_hand=(
        "its figures are read in reports, pages and press reports, one by one: write each as a "
        "line of the list, with document and page, and bring in the list"
    ),
    supersede="edition",
    like_sized=False,
)

_COLUMNS = (
    "record_id",
    "country",
    "period_start",
    "period_end",
    "measure",
    "breakdown",
    "value",
    "unit",
    "identifying_body",
    "publisher",
    "document",
    "source_url",
    "note",
)
_NOT_REPORTED = "not reported"
_UNVERIFIED = "verify before citing"
_OWN, _COPY = "publisher's document", "copy of the publisher's page"
_HANDS = {
    "state.gov": _OWN,
    "preview.state.gov": _OWN,
    "coe.int": _OWN,
    "ec.europa.eu": _OWN,
    "interior.gob.es": _OWN,
    "nationaalrapporteur.nl": _OWN,
    "ecoi.net": _COPY,
    "amicidilazzaro.it": _COPY,
    "(seen only as quoted on third-party pages of the same text)": _COPY,
    "aljazayr.com": "press report",
    "elfarodeceuta.es": "press report",
    "eng.lsm.lv": "press report",
    "stickermexico.com": "press report",
}
_BY_FORM = "form: "
# A total is set beside the parts that the same report prints.
_PUBLICATION = ["edition", "destination", "period", "citation"]


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; destination is the country that identified the victims.

    "not reported" is missing (O). Convictions in China, seen only where others quote the report,
    are held back as their notes say.
    """
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    marks = table["value"].str.extract(r"^(~|<=?|>=?|)(.*)$")
    missing = table["value"] == _NOT_REPORTED
    return pd.DataFrame(
        {
            "record": table["record_id"],
            "concept": table["measure"],
            "theme": table["measure"],
            "unit": table["unit"],
            "origin": "_T",
            "destination": to_area(table["country"], "quoted", "english"),
            "origin_said": "",
            "destination_said": table["country"],
            "period": table["period_start"],
            "period_end": table["period_end"],
            "breakdown": table["breakdown"],
            "value": marks[1].mask(missing, ""),
            "citation": (
                table["publisher"]
                + ": "
                + table["document"]
                + " (counted by: "
                + table["identifying_body"]
                + "). "
                + table["source_url"]
            ),
            "status": marks[0].ne("").map({True: "E", False: ""}).mask(missing, "O"),
            "flag": marks[0].mask(missing, _NOT_REPORTED),
            "custody": custodies_by_host(table["source_url"], _HANDS),
            "hold": table["note"].where(table["note"].str.contains(_UNVERIFIED), ""),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare victims by form of exploitation with all, where forms are printed.

    Women and men identified in Cyprus are one short of all in 2019 and four short in 2020: the
    report says nothing of the others.
    """
    identified = rows[rows["concept"] == "victims identified"]
    forms = identified[identified["breakdown"].str.startswith(_BY_FORM)]
    added = forms.groupby(_PUBLICATION, as_index=False)["value"].sum()
    of_all = identified[identified["breakdown"] == "all"]
    both = of_all.merge(added, on=_PUBLICATION, suffixes=("", "_added"))
    years = both["period"].dt.strftime("%Y")
    return pd.DataFrame(
        {
            "where": both["concept"] + ", " + both["destination"] + ", " + years,
            "printed": both["value"].astype("float64"),
            "added": both["value_added"].astype("float64"),
            "tolerance": 0.0,
        }
    )
