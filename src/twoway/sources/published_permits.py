"""Printed figures on permits to Chinese citizens that no table at hand holds, as of Blue Cards.

Most were read in press reports of Eurostat's releases and are rounded. EU totals include the
United Kingdom until 2018. Figures of unlike kinds stand side by side and are never added up.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._quoted import BY_HAND, quoted_rows, read_list

SOURCE = Source(
    panel="quoted_permit",
    records="public",
    producer="Eurostat and national authorities, as cited row by row",
    dataset="published figures on residence and work permits",
    title="Permits, Blue Cards and authorisations of Chinese citizens, printed figures",
    url="https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Residence_permits",
    licence="facts quoted with citation; Eurostat's own under CC BY 4.0",
    citation="See the citation of each row: publisher, document, address.",
    territory="China as each publisher has it; Eurostat's code CN includes Hong Kong SAR.",
    definition=(
        "Single figures as printed: first permits, Blue Cards granted, authorisations under "
        "Directives 2014/66 and 2016/801, national permits."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure."""
    path = edition.file("*.csv")
    return quoted_rows(path, read_list(path))
