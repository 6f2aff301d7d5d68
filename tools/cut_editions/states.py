"""Member states as Eurostat writes them, which the cuts of its tables choose by."""

from datetime import date

from twoway.reference import members, table

_AREAS = table("areas").set_index("code")["eurostat"]
MEMBERS = frozenset(_AREAS[state] for state in members("EU27_2020", date(2020, 2, 1)))


def labels(scheme: str = "eurostat_label") -> frozenset[str]:
    """Every label that stands for a member state in a scheme of labels."""
    rows = table("area_codes")
    states = members("EU27_2020", date(2020, 2, 1))
    return frozenset(rows.loc[(rows["scheme"] == scheme) & rows["area"].isin(states), "code"])
