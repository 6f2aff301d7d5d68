"""Units of a currency for one US dollar, average of a year, in the words of the World Factbook.

Needed for currencies that the ECB does not quote (BDT, NPR, PKR, LKR, VND, SAR, QAR, AED). The
currency stands in a free-text label only: the code in its brackets is taken, and a label without
one, or with a code that ISO 4217 does not have or had withdrawn before, is held back.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="usd_rate",
    records="public",
    producer="Central Intelligence Agency",
    dataset="The World Factbook, exchange rates",
    title="Exchange rates, currency units per US dollar",
    url="https://www.cia.gov/the-world-factbook/field/exchange-rates/",
    licence="public domain",
    citation="Central Intelligence Agency. The World Factbook, exchange rates, edition of 2026.",
    territory=(
        "China is the mainland (renminbi); Hong Kong SAR and Macao SAR have currencies of their "
        "own. Codes of countries are the Factbook's (ch China, sz Switzerland, sp Spain, gm "
        "Germany, au Austria), not ISO's. The entries of the European Union, the West Bank and "
        "Svalbard are no countries of ours and are left out."
    ),
    definition=(
        "Average of a year, as the Factbook estimates it (status E): three decimals, so weak where "
        "a dollar buys less than one unit. Croatia is given in euros before it had them."
    ),
    files=("*.csv",),
    by_hand=(
        "the Factbook ended with the edition of February 2026, and nothing newer will come: look "
        "for rates of later years at another publisher"
    ),
    supersede="edition",
)

_COLUMNS = ("gec_code", "currency_label", "year", "lcu_per_usd", "text_as_published")
# The label reads "Renminbi yuan (RMB)": the currency's name, whose code is CNY.
_CODES = {"RMB": "CNY"}
# Bank notes of Samoa (WST), the Isle of Man and Jersey (both GBP), but no codes of ISO 4217.
_NO_CODES = ("SAT", "IMP", "JEP")
# Withdrawn before the years printed, some for notes worth a thousand old ones: Ghana's GHC in 2007,
# while 11 cedis a dollar in 2023 are GHS. Likewise AFN, MRU, MZN, STN, TMT, VEF, ZMW, ZWL.
_WITHDRAWN = ("AFA", "GHC", "MRO", "MZM", "STD", "TMM", "VEB", "ZMK", "ZWD")


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country and year."""
    path = edition.file("*.csv")
    table = read_csv(path, _COLUMNS)
    table = table[~is_group(table["gec_code"], "gec")]
    said = table["text_as_published"].str.extract(r"^([\d,.]+) \((\d{4}) (est\.)\)$")
    bracketed = table["currency_label"].str.extract(r"\(([A-Z]{3})\)")[0].fillna("")
    return pd.DataFrame(
        {
            "area": to_area(table["gec_code"], "gec"),
            "currency": bracketed.replace(_CODES),
            "period": table["year"] + "-01-01",
            "per_usd": table["lcu_per_usd"],
            "status": said[2].eq("est.").map({True: "E", False: ""}),
            "flag": said[2].fillna(""),
            "hold": _doubt(table, said, bracketed),
            "locator": locators(path, table.index, "lcu_per_usd"),
            "printed": table["lcu_per_usd"],
        }
    )


def _doubt(table: pd.DataFrame, said: pd.DataFrame, bracketed: pd.Series) -> pd.Series:
    """Why a line is held back: no currency that ISO 4217 knows, or not what the text says."""
    doubt = pd.Series("", index=table.index, dtype="str")
    other = said[0].str.replace(",", "").ne(table["lcu_per_usd"]) | said[1].ne(table["year"])
    doubt = doubt.mask(other, "its text, from which it was taken, says another figure or year")
    doubt = doubt.mask(bracketed.isin(_WITHDRAWN), "its currency was withdrawn before that year")
    doubt = doubt.mask(bracketed.isin(_NO_CODES), "its code of a currency is none of ISO 4217")
    return doubt.mask(bracketed.eq(""), "its label has no code of a currency in brackets")
