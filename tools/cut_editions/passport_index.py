"""Cut the passport index: pairs with China, Hong Kong, Macao, Taiwan; India with Schengen."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.lists import EU27

_CHINA = {"CHN", "HKG", "MAC", "TWN"}
_EUROPE = EU27 | {"CHE", "ISL", "LIE", "NOR"}
_NEWEST = "2026-02-17"
_SWAPPED = "2020-02-07"


def cut(full: Path, root: Path) -> None:
    """Write one edition a day from the tidy files."""
    folder = full / "visas_permits/passport_index"
    for path in sorted(folder.glob("*_passport-index-tidy-iso3.csv.gz")):
        day = path.name[:10]
        head, *rows = lines(path)
        kept = [head, *(r for r in rows if _wanted(*r.split(",")[:2]))]
        chosen = (
            "all pairs with China, Hong Kong, Macao or Taiwan on either side, and pairs of India "
            "with members of the EU of 27, Switzerland, Iceland, Liechtenstein and Norway in both "
            "directions"
        )
        repository = (
            "imorte/passport-index-data@9c59780d"
            if day == _NEWEST
            else f"ilyankou/passport-index-dataset:legacy/{day}/@a46dbc87"
        )
        write_edition(
            root,
            "passport_index",
            day,
            [
                Cut(
                    path.name,
                    gzipped("".join(kept)),
                    "converted extract",
                    chosen,
                    path,
                    obtained_from=repository,
                )
            ],
            publisher="Passport Index (Arton Capital), collected by public repositories",
            dataset="passport-index-tidy-iso3",
            published=day,
            licence="MIT (data set of the repository); credit passportindex.org",
            territory="China is the passport of the People's Republic; Hong Kong, Macao apart.",
            selected=chosen,
            note="Collected from the site by the repository; not an official publication."
            + (" The file has VOA and ETA interchanged throughout." if day == _SWAPPED else ""),
        )


def _wanted(passport: str, destination: str) -> bool:
    pair = {passport, destination}
    return bool(pair & _CHINA) or ("IND" in pair and bool(pair & _EUROPE))
