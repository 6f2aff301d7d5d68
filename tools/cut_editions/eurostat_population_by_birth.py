"""Cut residents by country of birth: born in China, in India, abroad, not known; EU members."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import table

_SOURCE = "eurostat_population_by_birth"
# China, India, all born abroad (code 0, universe FRB), not known.
_BIRTHS = {("156", "FRB"), ("356", "FRB"), ("0", "FRB"), ("9999999", "UNK")}


def cut(full: Path, root: Path) -> None:
    """Write the edition."""
    path = full / "stocks_flows/eurostat/migr_pop3ctb_by_country_of_birth_all_ages.csv.gz"
    blocs = table("blocs")
    members = set(blocs.loc[blocs["bloc"] == "EU27_2020", "member"])
    head, *rows = lines(path)
    kept = [r for r in rows if _wanted(r.split(","), members)]
    chosen = (
        "persons born in China, in India, abroad, and where is not known; members of the EU, by "
        "sex; every year"
    )
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2025",
        [
            Cut(
                "migr_pop3ctb.csv.gz",
                gzipped("".join([head, *kept])),
                "converted extract",
                chosen,
                path,
                obtained_from=(
                    "kirillfandreev/migrantstock:data/*_EmpiricalData.ms.RData@6f8cd59, "
                    "source Eurostat"
                ),
                dataset="migr_pop3ctb",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="",
        licence=declared.licence,
        territory="Born in China (M49 156); Hong Kong, Macao and Taiwan are births of their own.",
        selected=chosen,
        note="Drawn from Eurostat early in 2025, day not known, taken from R data and "
        "written as CSV: no figure altered, marks lost.",
    )


def _wanted(cells: list[str], members: set[str]) -> bool:
    return cells[0] in members and (cells[3], cells[6]) in _BIRTHS
