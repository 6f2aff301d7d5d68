"""Complaints of migrant workers received, settled and compensated; figures printed one by one.

Periods overlap: months, four months, half-years and years of one register stand side by side, and
none is added to another. Complaints, cases and workers are different counts, and a register that is
better known receives more. No figure on China was found.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area
from twoway.sources._quoted import BY_HAND, comparisons, custodies_by_host

SOURCE = Source(
    panel="quoted_complaint",
    records="public",
    producer="Labour authorities of five countries of origin and ILO, as cited row by row",
    dataset="published figures on complaints of migrant workers",
    title="Complaints of migrant workers and what became of them, printed figures",
    url="https://bp2mi.go.id",
    licence="facts quoted with citation; the publications keep their own copyright",
    citation="See the citation of each row: publisher, document, address.",
    territory="China does not appear; Hong Kong SAR and Taiwan are destinations of their own.",
    definition=(
        "Complaints, cases, workers or sums of money at one mechanism of one country of origin, as "
        "printed; overlapping periods."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    supersede="edition",
    like_sized=False,
)

_COLUMNS = (
    "record_id",
    "country_of_origin",
    "mechanism",
    "period_start",
    "period_end",
    "measure",
    "breakdown",
    "value",
    "unit",
    "publisher",
    "document",
    "source_url",
    "note",
)
_DOUBTED = "(period doubtful)"
_PRESS, _COPY = "press report", "copy of the publisher's page"
_HANDS = {
    "bp2mi.go.id": "publisher's document",
    "gmcmaritimecenter.com": _COPY,  # reprints the ILO's own news
    "adaderana.lk": _PRESS,
    "apakabaronline.com": _PRESS,
    "beritaindonesia.hk": _PRESS,
    "businessmirror.com.ph": _PRESS,
    "databoks.katadata.co.id": _PRESS,
    "idxchannel.com": _PRESS,
    "tbsnews.net": _PRESS,
    "thehimalayantimes.com": _PRESS,
    "xcloud.id": _PRESS,
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure; where workers had gone to stands in the breakdown.

    Ten figures by destination, of which the page says January to 5 December 2024, are held back:
    together they are 41,627, where the same page prints 1,462 complaints for that time. The period
    is wrong, and no other is known. Nepal's fiscal years have approximate days, said in the flag.
    """
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    marks = table["value"].str.extract(r"^([~<>]?)(.*)$")
    # One sum is printed as "more than Rs 380 million".
    more = table["note"].str.extract('^"(more than)')[0].fillna("")
    mark = marks[0].where(more == "", more)
    days = table["note"].str.contains("dates approximate").map({True: "days ours", False: ""})
    said = table["breakdown"].str.extract(r"^destinations?: (.+)$")[0].fillna("")
    destination = to_area(said, "quoted", "english").mask(said.str.contains(","), "_X")
    return pd.DataFrame(
        {
            "record": table["record_id"],
            "concept": table["measure"],
            "theme": table["mechanism"],
            "unit": table["unit"],
            "origin": to_area(table["country_of_origin"], "quoted", "english"),
            "destination": destination.mask(said == "", "_T"),
            "origin_said": table["country_of_origin"],
            "destination_said": said,
            "period": table["period_start"],
            "period_end": table["period_end"],
            "breakdown": table["breakdown"],
            "value": marks[1],
            "citation": (
                table["publisher"] + ": " + table["document"] + ". " + table["source_url"]
            ),
            "status": mark.ne("").map({True: "E", False: ""}),
            "flag": (mark + "; " + days).str.strip("; "),
            "custody": custodies_by_host(table["source_url"], _HANDS),
            "hold": table["note"].where(table["measure"].str.contains(_DOUBTED, regex=False), ""),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare complaints by channel and workers by sex with their totals.

    The 750 women and 712 men of 2024 add up to 1,462, which stands in the list's note alone; the
    four destinations, the sexes and the kinds of complaint of 2023 are not all.
    """
    nepal = rows[(rows["origin"] == "NPL") & (rows["concept"] == "complaints received")]
    distress = rows[rows["concept"] == "workers in distress registered"]
    channels = ("individual channel", "via recruitment company")
    return pd.concat(
        [
            comparisons(nepal, "breakdown", "all", channels),
            comparisons(distress, "breakdown", "all", ("sex: female", "sex: male")),
        ],
        ignore_index=True,
    )
