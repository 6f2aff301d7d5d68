"""How the World Bank's series become rows: one line per area and year, aggregates mixed in."""

import pandas as pd

from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import is_group, to_area


def series_rows(edition: Edition, measure: str) -> pd.DataFrame:
    """Rows of a panel of areas; regions and income groups are left out knowingly."""
    path = edition.file("*.csv*")
    table = read_csv(path, ("Country Name", "Country Code", "Year", "Value"))
    table = table[~is_group(table["Country Code"], "worldbank")]
    return pd.DataFrame(
        {
            "area": to_area(table["Country Code"], "worldbank"),
            "period": table["Year"] + "-01-01",
            measure: table["Value"],
            "locator": locators(path, table.index, "Value"),
            "printed": table["Value"],
        }
    )
