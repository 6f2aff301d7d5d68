"""Cut what was typed from pages: the censuses of China and the recruitment costs."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from tools.cut_editions.lists import EU27

_NAMED = EU27 | {"GBR", "KOR", "JPN", "USA"}
_COSTS = (
    "recruitment cost in money and in months, and what trainees in Japan paid; earnings, loans and "
    "distributions left out"
)
_MEASURES = (",recruitment cost,", ",recruitment cost indicator", ",paid to sending organisation")


def _costs(rows: list[str]) -> list[str]:
    """Keep lines of the measures that the indicators read."""
    return [rows[0], *(r for r in rows[1:] if any(m in r for m in _MEASURES))]


def cut(full: Path, root: Path) -> None:
    """Write the edition of each."""
    path = full / "stocks_flows/nbs_china/census_foreigners_by_nationality_2010_2020.csv"
    head, *rows = lines(path)
    kept = [head, *(r for r in rows if r.split(",")[2] in _NAMED or "TOTAL" in r)]
    chosen = "citizens of the EU27, GB, JP, KR, US and the totals; both censuses, by sex"
    write_edition(
        root,
        "nbs_census_foreigners",
        "2010-2020",
        [
            Cut(
                path.name,
                "".join(kept).encode(),
                "converted extract",
                chosen,
                path,
                obtained_from="kirillfandreev/migrantstock:data/156_EmpiricalData.ms.RData@6f8cd59",
            )
        ],
        publisher="National Bureau of Statistics of China",
        dataset="Population census 2010 and 2020, foreigners by nationality",
        published="",
        licence="no open licence stated; single figures quoted with attribution",
        territory="Mainland China; residents of Hong Kong, Macao and Taiwan are counted apart.",
        selected=chosen,
        note="Census tabulations in another container; the day of publication is not known. "
        "Nationalities of fewer than 100 persons are not named by the publisher.",
    )
    path = full / "recruitment_protection/published_figures/recruitment_costs_published.csv"
    write_edition(
        root,
        "recruitment_costs",
        "2014-2023",
        [
            Cut(
                path.name,
                "".join(_costs(lines(path))).encode(),
                "transcribed",
                _COSTS,
                path,
                obtained_from="document and address on every row",
            )
        ],
        publisher="as cited row by row",
        dataset="published figures on recruitment cost",
        published="",
        licence="facts quoted with citation; publications keep their copyright",
        territory="China only as the origin of trainees in Japan; none between China and the EU.",
        selected=_COSTS,
        note="Typed from publications of 2014 to 2023; many are press reports of official surveys.",
    )
