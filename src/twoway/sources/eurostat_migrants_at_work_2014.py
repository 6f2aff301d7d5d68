"""Employees in 2014 by migration background, education, occupation and working time.

The survey asked once, in 2014, where people's parents were born: it tells immigrants from their
children. FBO and IMG are not two groups: IMG is the foreign-born (FBO) and the children of
immigrants (NBO_IMG) together. Employees only: the totals are 65 (Greece) to 93 per cent (Norway)
of the employed of lfsa_egan, who include the self-employed. Countries are the columns of the
file and time stands in the key; a cell of ``: c`` is confidential, not zero.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import tsv_feed
from twoway.sources._labour import LICENCE, added_up, group_cells, levels, taken
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="labour_force",
    records="public",
    producer="Eurostat",
    dataset="lfso_14leeow",
    title=(
        "Employees by migration status, educational attainment level, occupation and working time"
    ),
    url="https://ec.europa.eu/eurostat/databrowser/view/lfso_14leeow",
    licence=LICENCE,
    citation=(
        "Eurostat. Employees by migration status, educational attainment level, occupation and "
        "working time, data code lfso_14leeow."
    ),
    territory=(
        "Persons by where they and their parents were born, as the reporting country sees it; no "
        "country of birth, hence no China. 24 of the 27 EU members, the United Kingdom, Norway and "
        "Switzerland; no EU total. Denmark, Ireland and the Netherlands are not in it."
    ),
    definition=(
        "Employees of 15 to 64 years in 2014, ad hoc module of the EU labour force survey. "
        "NBO_NAT: born in the country of parents born there; NBO_IMG: born there of one or two "
        "parents born abroad (NBO_IMGMIX, NBO_IMGFOR); FBO: born abroad; IMG: NBO_IMG and FBO."
    ),
    files=("*",),
    feed=tsv_feed("lfso_14leeow"),
    supersede="edition",
)

# Which total of which dimension its parts add up to; the last three are of groups.
_PARTS = (
    ("worktime", "_T", ("NORM", "ATYP", "NRP")),
    ("education", "_T", ("ED0-2", "ED3_4", "ED5-8", "NRP")),
    ("occupation", "_T", (*(f"OC{n}" for n in range(10)), "NRP")),
    ("origin_group", "_T", ("NBO", "FBO", "NRP", "UNK")),
    ("origin_group", "NBO", ("NBO_NAT", "NBO_IMG")),
    ("origin_group", "NBO_IMG", ("NBO_IMGMIX", "NBO_IMGFOR")),
    ("origin_group", "IMG", ("NBO_IMG", "FBO")),
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read every cell: employees of both sexes and all ages, an occupation of one digit each."""
    # The table has no sex and no age: the module asked persons of 15 to 64 years (Eurostat,
    # reference metadata of lfso_14, target population).
    alike = {"sex": "T", "age": "Y15-64"}
    cells = group_cells(edition.file("*"), ("lfso_14leeow",), "mgstatus", ("THS_PER",), **alike)
    return pd.DataFrame(
        {
            "labour_status": "SAL",
            "basis": "birth",
            "occupation": cells["isco08"].replace("TOTAL", "_T"),
            "education": levels(cells["isced11"]),
            "worktime": cells["worktime"].replace("TOTAL", "_T"),
            "thousand_persons": cells["value"],
            **taken(cells, "sex", "age", "frequency", "period"),
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare each dimension's total with its parts, no answer among them, where all are printed.

    A cell that is confidential or of too few persons is in the total only.
    """
    return pd.concat(
        [added_up(rows, "thousand_persons", *parts) for parts in _PARTS], ignore_index=True
    )
