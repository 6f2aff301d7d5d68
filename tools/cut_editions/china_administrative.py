"""Cut what immigration and education authorities of China announced."""

from pathlib import Path

from tools.cut_editions import lists

_NAMED = ("FRA", "IND")


def cut(full: Path, root: Path) -> None:
    """Write one edition; students of countries other than France and India are left out."""
    lists.write(
        root,
        "china_administrative",
        full / "stocks_flows/china_admin/china_administrative_statistics.csv",
        keep=lambda row: (
            row["publisher"] != "MOFCOM"
            and (row["indicator"] != "international_students_by_country" or row["group"] in _NAMED)
        ),
        chosen=(
            "figures of the National Immigration Administration and the Ministry of Education; "
            "students by country: France, the only EU state named, and India"
        ),
    )
