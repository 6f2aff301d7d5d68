"""Cut immigration by citizenship: China, India, and the totals, in the EU and its members."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import table

_SOURCE = "eurostat_immigration_by_citizenship"
_CITIZENS = {
    "China",
    "India",
    "Total",
    "Reporting country",
    "Foreign country and stateless",
    "Unknown",
}


def cut(full: Path, root: Path) -> None:
    """Write the edition."""
    path = full / "stocks_flows/eurostat/migr_imm1ctz_total_by_citizenship_processed.csv.gz"
    members = _members()
    head, *rows = lines(path)
    kept = [r for r in rows if r.split(",")[0] in _CITIZENS and r.split(",")[1] in members]
    chosen = (
        "citizens of China and India, nationals, foreigners, unknown and all; the EU and its "
        "members; every year"
    )
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2025",
        [
            Cut(
                "migr_imm1ctz.csv.gz",
                gzipped("".join([head, *kept])),
                "converted extract",
                chosen,
                path,
                obtained_from=(
                    "natix-x/Data-mining-in-Migration-Analysis:"
                    "processed_data/immigration_by_citizenship.csv@6934b51"
                ),
                dataset="migr_imm1ctz",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="",
        licence=declared.licence,
        territory="Citizens of China, Hong Kong and Macao not told apart.",
        selected=chosen,
        note="Drawn from Eurostat early in 2025, day not known, and processed by the author "
        "of the repository: labels for codes, marks lost, cells without a figure dropped.",
    )


def _members() -> set[str]:
    """Eurostat's labels of the members, and of the Union itself."""
    blocs = table("blocs")
    codes = {*blocs.loc[blocs["bloc"] == "EU27_2020", "member"], "EU27_2020"}
    labels = table("area_codes").query("scheme == 'eurostat_label'")
    return set(labels.loc[labels["area"].isin(codes), "code"])
