"""Remittances received, of the economy's output, in the words of the World Factbook.

Personal remittances as the World Bank compiles them, printed to one decimal: China's 0.2 may be
0.15 or 0.25, and a small share says little. Other publishers' series of money received were not at
hand.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="remittance_received",
    records="public",
    producer="Central Intelligence Agency",
    dataset="The World Factbook, remittances",
    title="Remittances received, percent of gross domestic product",
    url="https://www.cia.gov/the-world-factbook/field/remittances/",
    licence="public domain",
    citation="Central Intelligence Agency. The World Factbook, remittances, edition of 2026.",
    territory=(
        "China is the mainland; Hong Kong SAR and Macao SAR have lines of their own. Codes of "
        "countries are the Factbook's (ch China, sz Switzerland, sp Spain, gm Germany, au "
        "Austria), not ISO's. The entries of the world, the European Union, the West Bank and Gaza "
        "are no countries of ours and are left out."
    ),
    definition=(
        "Personal transfers and compensation of employees received from abroad in the year, of "
        "gross domestic product, as the Factbook estimates it (status E); three years a country, "
        "rounded to one decimal (two in four figures of Ethiopia and Yemen)."
    ),
    files=("*.csv",),
    by_hand=(
        "the Factbook ended with the edition of February 2026, and nothing newer will come: look "
        "for remittances of later years at another publisher"
    ),
    supersede="edition",
    rounded_to=0.1,
)

_COLUMNS = ("gec_code", "year", "remittances_pct_gdp", "text_as_published")
_OTHER = "its text, from which it was taken, says another figure or year"


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country and year."""
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    table = table[~is_group(table["gec_code"], "gec")]
    said = table["text_as_published"].str.extract(r"^([\d.]+)% of GDP \((\d{4}) (est\.)\)$")
    other = said[0].ne(table["remittances_pct_gdp"]) | said[1].ne(table["year"])
    return pd.DataFrame(
        {
            "area": to_area(table["gec_code"], "gec"),
            "period": table["year"] + "-01-01",
            "percent": table["remittances_pct_gdp"],
            "status": said[2].eq("est.").map({True: "E", False: ""}),
            "flag": said[2].fillna(""),
            "hold": other.map({True: _OTHER, False: ""}),
            "locator": locators(path, table.index, "remittances_pct_gdp"),
            "printed": table["remittances_pct_gdp"],
        }
    )
