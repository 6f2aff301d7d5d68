"""Code lists: how publishers write areas, which states form a bloc when, what marks mean.

areas.csv        our codes: ISO 3166-1 alpha-3, blocs, regions of UN M49 (M49_034), _T (all
                 partners, as published), _X (other, unknown, stateless or not allocated)
area_codes.csv   each publisher's way to write an area
area_groups.csv  regions and income groups that a source leaves out knowingly
area_forms.csv   how a name of an area takes its article, in languages that need one: the first row
                 of the language whose pattern is the whole name
blocs.csv        membership by day; EU27_2020 and EU28 are constant, EU, SCHENGEN and ASEAN by
                 date
regions.csv      the region of UN M49 that an area is of, as the UN's table of migrant stocks (2020)
                 has it; areas that are not in it are of none
evidence.csv     pieces of evidence that each theme of the dialogue needs, which rows of which
                 indicators would be one, and who could supply what lacks (`evidence`)
source_quality.csv  grade of each source that a brief rests on; why stands in the words, quality-
isco_units.csv   unit groups of ISCO-08 (ILO 2012); every other group is the beginning of one
statuses.csv     SDMX CL_OBS_STATUS; eurostat_flags.csv: Eurostat's letters in those terms
reasons.csv      why a permit is issued; undesa_data_types.csv: whether a destination of the UN
                 stock counts by birth (B) or citizenship (C), R with refugees, I imputed, as
                 printed in the workbook of the 2020 edition
duration_corrections.csv  factors that bring a count to the twelve-month rule, by rule of stay
trafficking_stages.csv  which stage a printed count of victims, shelters or trials tells of, from
                 identification to conviction; without a stage: knowingly left out of the chain
wording.csv      words that a sentence needs, or may not have, beside figures of an indicator
territories.csv  areas of which reporters count more or less, and what differs
China is mainland China everywhere; Hong Kong SAR, Macao SAR and Taiwan have codes of their
own.
"""

import re
from datetime import date
from functools import cache
from importlib.resources import files

import pandas as pd
from babel import Locale

from twoway.policy import policy

# A day on which every membership that has no end holds.
OPEN_END = date(9999, 12, 31)

# Forms that a name of an area takes in a sentence: "la Chine", "de la Chine" (of), "de Chine"
# (coming from), "en Chine". A words file asks for one by a function of that name in capitals.
FORMS = ("the", "of", "from", "in")


@cache
def _read(name: str) -> pd.DataFrame:
    with (files("twoway.reference") / f"{name}.csv").open("r", encoding="utf-8") as stream:
        # "NA" is Namibia: only an empty cell is empty.
        return pd.read_csv(stream, dtype=str, keep_default_na=False)


def table(name: str) -> pd.DataFrame:
    """One code list, every cell as text; a copy."""
    return _read(name).copy()


@cache
def _codes(scheme: str) -> dict[str, str]:
    rows = _read("area_codes")
    rows = rows[rows["scheme"] == scheme]
    if rows.empty:
        known = ", ".join(sorted(_read("area_codes")["scheme"].unique()))
        raise ValueError(f"no scheme {scheme!r} in area_codes.csv: there are {known}.")
    return dict(zip(rows["code"], rows["area"], strict=True))


def to_area(codes: pd.Series, scheme: str, otherwise: str = "") -> pd.Series:
    """Our code of each area that a publisher names, by its own scheme, then by another.

    A code that is not in area_codes.csv stays as it was found, so that the rows that bear it
    are held back with the found text instead of vanishing.
    """
    clean = codes.str.strip()
    known = _codes(otherwise) | _codes(scheme) if otherwise else _codes(scheme)
    return clean.map(known).fillna(clean)


def is_group(codes: pd.Series, scheme: str) -> pd.Series:
    """Tell which codes are regions or groups of countries, left out knowingly."""
    rows = _read("area_groups")
    return codes.str.strip().isin(rows.loc[rows["scheme"] == scheme, "code"])


@cache
def _flag_letters() -> dict[str, str]:
    rows = _read("eurostat_flags")
    return dict(zip(rows["flag"], rows["status"], strict=True))


def eurostat_status(flags: pd.Series) -> pd.Series:
    """SDMX status letters of Eurostat flags: ``ep`` is E and P; an unknown letter stays.

    Confidentiality stands behind the flags, ``p@C`` in TSV and ``p|C`` in JSON-stat.
    """
    letters = _flag_letters()
    known = {
        flag: "".join(sorted({letters.get(c, c) for c in str(flag).strip() if c not in "@|"}))
        for flag in flags.unique()
    }
    return flags.map(known)


def members(area: str, on: date) -> list[str]:
    """Members of a bloc on a day; a country is the only member of itself.

    Raises
    ------
    ValueError
        If the area is neither a bloc nor a country of areas.csv.
    """
    return list(_members(area, on))


@cache
def _members(area: str, on: date) -> tuple[str, ...]:
    rows = _read("blocs")
    rows = rows[rows["bloc"] == area]
    if rows.empty:
        if area not in set(_read("areas")["code"]):
            raise ValueError(f"{area!r} is neither in areas.csv nor in blocs.csv. Add it there.")
        return (area,)
    day = on.isoformat()
    there = (rows["valid_from"] <= day) & ((rows["valid_to"] == "") | (rows["valid_to"] >= day))
    return tuple(sorted(rows.loc[there, "member"]))


@cache
def _regions() -> dict[str, str]:
    rows = _read("regions")
    return dict(zip(rows["area"], rows["region"], strict=True))


def region(area: str) -> str:
    """Region of UN M49 that an area is of; an area of none is its own."""
    return _regions().get(area, area)


@cache
def area_name(code: str, language: str) -> str:
    """Name of an area as the labelling policy has it, else as Unicode CLDR has it.

    Raises
    ------
    ValueError
        If neither knows the area in that language.
    """
    agreed = policy("labels")["names"].get(code, {}).get(language)
    if agreed:
        return str(agreed)
    areas = _read("areas")
    # CLDR names countries by their ISO code of two letters and regions by that of UN M49.
    iso2, m49 = next(iter(areas.loc[areas["code"] == code, ["iso2", "m49"]].to_numpy()), ("", ""))
    name = Locale(language).territories.get(iso2 or m49)
    if not name:
        raise ValueError(
            f"no name of {code!r} in language {language!r}. Add it to policies/labels.toml."
        )
    return str(name)


@cache
def area_form(name: str, form: str, language: str) -> str:
    """Name of an area with its article, in a form of FORMS; bare where a language needs none.

    Raises
    ------
    ValueError
        If the language has forms and none of them fits the name.
    """
    rows = _read("area_forms")
    rows = rows[rows["language"] == language]
    if rows.empty:
        return name
    for row in rows.to_dict("records"):
        if re.fullmatch(str(row["pattern"]), name):
            return str(row[form]).replace("{}", name)
    raise ValueError(
        f"area_forms.csv: no row of language {language!r} fits the name {name!r}. Add one."
    )
