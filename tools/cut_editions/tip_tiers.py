"""Cut the tiers of EU states, China and its neighbours, India: from a list and a reprint."""

import csv
import io
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, lists, write_edition
from twoway import catalogue

_AREAS = lists.EU27 | {"CHN", "HKG", "MAC", "TWN", "IND"}
_CHOSEN = (
    "EU27 states, China, Hong Kong, Macao, Taiwan and India where the file has them: the last "
    "wording of each report year, and removals; the column text_as_published is left out, as its "
    "sentences are long"
)


def cut(full: Path, root: Path) -> None:
    """Write one edition of each file; the typed list is the later and so the current one."""
    names = lists.spellings(_AREAS, "english")
    lists.write(
        root,
        "tip_tiers",
        full / "recruitment_protection/published_figures/tip_tier_placements_selected.csv",
        keep=lambda row: row["country"] in names,
        chosen="EU27 states, China, Hong Kong, Taiwan and India",
        label="2014-2023",
    )
    path = full / "recruitment_protection/cia_world_factbook/tip_tier_entries_2015_2026.csv.gz"
    declared = catalogue.source("tip_tiers").source
    write_edition(
        root,
        "tip_tiers",
        "2015-2026",
        [
            Cut(
                path.name,
                gzipped(_chosen(lines(path))),
                "converted extract",
                _CHOSEN,
                path,
                obtained_from=(
                    "factbook/factbook.json, all revisions up to "
                    "8662a8b17a784841ab4528631b04090eb2f183eb"
                ),
            )
        ],
        publisher="Central Intelligence Agency, reprinting the US Department of State",
        dataset="World Factbook, field Trafficking in persons",
        published="2026-01-21",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="One line per change of text, found by comparing the revisions of a public copy; the "
        "day is that of the last snapshot with a change.",
    )


def _chosen(rows: list[str]) -> str:
    """Keep the chosen areas, of a report year's texts with one tier the last; no text itself."""
    codes = lists.spellings(_AREAS, "gec")
    head, *entries = csv.reader(io.StringIO("".join(rows)))
    assert head[-1] == "text_as_published"
    last: dict[tuple[str, ...], list[str]] = {}
    for entry in entries:
        code, _, seen, tier, linked, bracketed, _ = entry
        # A removal has no year and is told by its day.
        key = (code, linked or bracketed or seen, tier)
        if code in codes:
            last.pop(key, None)
            last[key] = entry
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(e[:-1] for e in [head, *last.values()])
    return text.getvalue()
