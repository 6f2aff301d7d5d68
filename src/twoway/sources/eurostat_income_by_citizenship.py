"""Income after tax per person, by citizenship: mean and median of adults in private households.

The year is the survey's: it asks for the income of the year before (in Ireland of the twelve
months before). The file at hand has medians in euro, though its repository calls them mean and
median; incomes in euro of two countries differ by prices too, those in PPS do not.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._eurostat import json_feed
from twoway.sources._labour import LICENCE, TERRITORY, group_cells, taken
from twoway.sources._labour import edition_label as edition_label

SOURCE = Source(
    panel="income",
    records="public",
    producer="Eurostat",
    dataset="ilc_di15",
    title="Mean and median income by broad group of citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/ilc_di15",
    licence=LICENCE,
    citation=(
        "Eurostat. Mean and median income by broad group of citizenship (population aged 18 and "
        "over), data code ilc_di15."
    ),
    territory=TERRITORY,
    definition=(
        "Disposable income of the household divided by its members, weighted by age (modified "
        "OECD scale), of the year before the survey's; EU statistics on income and living "
        "conditions."
    ),
    files=("*",),
    # Tables of incomes were rebuilt by 2026 (ilc_di03: `statinfo` for `indic_il`, another order of
    # dimensions): a key by position would be a guess, names hold in both forms.
    feed=json_feed("ilc_di15", "age=Y_GE18&sex=T&unit=EUR&unit=NAC&unit=PPS"),
    supersede="cell",
    like_sized=False,
)

# In the old form `indic_il`, in the new one `statinfo`; labels where there are no codes.
_STATISTICS = {
    "MED_E": "median",
    "MED_EI": "median",
    "Median equivalised net income": "median",
    "MEI_E": "mean",
    "MEAN_EI": "mean",
    "Mean equivalised net income": "mean",
}


def stage(edition: Edition) -> pd.DataFrame:
    """Read every group, sex, age and currency; a cell of an unknown statistic is held back."""
    cells = group_cells(edition.file("*"), ("ilc_di15",), "citizen", ("EUR", "NAC", "PPS"))
    said = cells["statinfo" if "statinfo" in cells else "indic_il"]
    statistic = said.map(_STATISTICS)
    unknown = "statistic " + said + ", expected mean or median"
    cells = cells.assign(hold=cells["hold"].where(statistic.notna(), unknown))
    return pd.DataFrame(
        {
            "statistic": statistic.fillna(said),
            "basis": "citizenship",
            "currency": cells["unit"],
            "amount": cells["value"],
            **taken(cells, "sex", "age", "period"),
        }
    )
