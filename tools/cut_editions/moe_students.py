"""Cut the release of the Ministry of Education of China: an EU member and India."""

from datetime import date
from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from twoway.reference import members

_EU = set(members("EU27_2020", date(2026, 1, 1)))
_KEPT = _EU | {"IND"}


def cut(full: Path, root: Path) -> None:
    """Write the edition of 2019; the typed yearbook is not shipped."""
    path = full / "visas_permits/china_moe/moe_2018_international_students_by_country_top15.csv"
    chosen = "France (the only EU member among the fifteen largest) and India"
    head, *rows = lines(path)
    kept = [r for r in rows if r.split(",")[4] in _KEPT]
    write_edition(
        root,
        "moe_students",
        "2019-04-12",
        [
            Cut(
                path.name,
                "".join([head, *kept]).encode(),
                "transcribed",
                chosen,
                path,
                obtained_from="thepaper.cn/newsDetail_forward_3291730, a copy of the release",
            )
        ],
        publisher="Ministry of Education of the People's Republic of China",
        dataset="Release of 12 April 2019 on international students in 2018",
        published="2019-04-12",
        licence="official statement of facts",
        territory="Mainland China.",
        selected=chosen,
        note="All students, for a degree and otherwise. The release names fifteen countries; the "
        "yearbook as typed by a researcher, 141 countries from 2010 on, bears no licence and is "
        "not shipped.",
    )
