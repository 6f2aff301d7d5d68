"""Cut Eurostat's tables of work, education and income by citizenship or birth: EU members.

There is no corridor to choose: a reporting country tells its nationals, other EU citizens and
all others apart. Kept are the 27 members and their total, the recent years, and both sexes
together where men and women are not needed for a check.
"""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import prod
from pathlib import Path
from typing import Any

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.edition import Custody
from twoway.reference import members, table

_VISAS, _SKILLS = "visas_permits/eurostat", "permits_students_skills"
_NATIX = "natix-x/Data-mining-in-Migration-Analysis:data/{}@6934b51c"
_MILMARY = "milmary/MigrationEU_Statistics:{}@634eeef"
_OF_2025 = (
    "Extracted in 2025, after the results of 2024 came out; month and day are not known. A "
    "selection that somebody else made in the Data Browser, rows chosen from it here."
)
Row = dict[str, str]
_CODE = re.compile(r"edat_lfs_\d+|ilc_[a-z]+\d+|lfs[a-z]*_[0-9a-z]+")
# Membership of the EU of 27 is the same on every day.
_ANY_DAY = date(2024, 1, 1)
# Day of the data, the article's address in the list, and what is known of the day.
_ARTICLES = (
    (
        "2021-07-21",
        "ddn-20210721-1",
        "News of 21 July 2021 (the day stands in its address), on 2020; it names an extraction of "
        "its own from the survey, before the table was public. Only the highest and lowest rates "
        "of countries are printed.",
    ),
    (
        "2024-07-04",
        "oldid=594778",
        "Article on 2023 from data extracted on 4 July 2024, read in its revision of 11 September "
        "2024; that of 12 July 2024 has the same rates of the EU.",
    ),
    (
        "2025-07-16",
        "oldid=644602",
        "Article on 2024 from data extracted on 16 July 2025: the first print of rates that the "
        "answer of 30 June 2026 revises.",
    ),
)


@dataclass(frozen=True)
class _Piece:
    """One edition of one table: where it is, which lines are kept, and the words for it."""

    source: str
    label: str
    file: str
    name: str
    keep: Callable[[Row], bool]
    chosen: str
    obtained: str
    published: str = ""
    custody: Custody = "third-party cut"
    note: str = _OF_2025


def _members() -> set[str]:
    areas = table("areas").set_index("code")["eurostat"]
    return {"EU27_2020", *(areas[m] for m in members("EU27_2020", _ANY_DAY))}


def _labels() -> set[str]:
    rows = table("area_codes")
    rows = rows[rows["scheme"] == "eurostat_label"]
    own = {"EU27_2020", *members("EU27_2020", _ANY_DAY)}
    return set(rows.loc[rows["area"].isin(own), "code"])


def _pieces() -> list[_Piece]:
    eu, labels = _members(), _labels()

    def inside(row: Row) -> bool:
        return row["geo"] in eu or row["geo"] in labels

    def since(year: int) -> Callable[[Row], bool]:
        return lambda row: inside(row) and int(row["TIME_PERIOD"][:4]) >= year

    def both_sexes(keep: Callable[[Row], bool]) -> Callable[[Row], bool]:
        return lambda row: keep(row) and row["sex"] == "T"

    rates = [
        piece
        for source, code, yearly in (
            ("eurostat_employment_rate", "lfsa_ergan", "employment_rates_yearly.csv"),
            ("eurostat_unemployment_rate", "lfsa_urgan", "unemployment_rates_yearly.csv"),
        )
        for piece in (
            _Piece(
                source,
                "2025-Y20-64",
                f"{_VISAS}/estat_{code}_filtered.tsv",
                f"{code}_Y20-64.tsv",
                both_sexes(inside),
                "EU27 and its members, both sexes, ages 20-64, three groups, 2015-2024",
                _MILMARY.format(f"estat_{code}_filtered.tsv"),
            ),
            _Piece(
                source,
                "2025-Y15-64",
                f"{_VISAS}/{code}_Y15-64__sdmxcsv_both_2025.csv.gz",
                f"{code}_Y15-64.csv.gz",
                both_sexes(since(2015)),
                "EU27 members, both sexes, ages 15-64, foreigners as one group, 2015-2024",
                _NATIX.format(yearly),
            ),
        )
    ]
    return [
        *rates,
        _Piece(
            "eurostat_unemployment",
            "2025-03-13",
            f"{_VISAS}/lfsa_ugan_Y15-74__sdmxcsv_labels_2025-03.csv.gz",
            "lfsa_ugan_Y15-74.csv.gz",
            since(2021),
            "EU27 and its members, men, women and both, ages 15-74, all groups, 2021-2023",
            _NATIX.format("unemployment_by_citizenship.csv"),
            "2025-03-13",
            note="Labels only. The day is the file's own: LAST UPDATE 13/03/25.",
        ),
        _Piece(
            "eurostat_unemployment",
            "2025-quarterly",
            f"{_VISAS}/lfsq_ugan_Y15-64_quarterly__sdmxcsv_both_2025.csv.gz",
            "lfsq_ugan_Y15-64.csv.gz",
            since(2022),
            "EU27 members, both sexes, ages 15-64, foreigners as one group, quarters of 2022-2024",
            _NATIX.format("unemployment_by_citizenship_quarter_data.csv"),
        ),
        _Piece(
            "eurostat_employment",
            "2025",
            f"{_VISAS}/lfsa_egan_total_Y15-64__sdmxcsv_both_2025.csv.gz",
            "lfsa_egan_Y15-64.csv.gz",
            since(2015),
            "EU27 members, men, women and both, ages 15-64, all citizenships together, 2015-2024",
            _NATIX.format("employment_by_citizenship.csv"),
        ),
        _Piece(
            "eurostat_labour_status",
            "2025",
            f"{_VISAS}/lfsa_pganws_foreign_Y15-64__sdmxcsv_both_2025.csv.gz",
            "lfsa_pganws_Y15-64.csv.gz",
            since(2021),
            "EU27 members, men, women and both, ages 15-64, foreigners as one group, 2021-2024",
            _NATIX.format("population_by_sex_age_labour_status_foreigners.csv"),
        ),
        _Piece(
            "eurostat_migrants_at_work_2014",
            "2017",
            f"{_VISAS}/lfso_14leeow.tsv.gz",
            "lfso_14leeow.tsv.gz",
            lambda row: row["worktime"] == "TOTAL",
            "all working times together; every country (they are the columns), group, occupation "
            "and level of education",
            "jsollari/EUhackathon2017:data/gz_files/lfso_14leeow.tsv.gz@fd5c3456",
            custody="extract",
            note="Bulk file of 2017; the day is not known. The survey was published in 2015.",
        ),
        _Piece(
            "eurostat_education_by_citizenship",
            "2025",
            f"{_VISAS}/edat_lfs_9911_foreign_Y15-64__sdmxcsv_both_2025.csv.gz",
            "edat_lfs_9911_Y15-64.csv.gz",
            since(2019),
            "EU27 members, both sexes, ages 15-64, foreigners as one group, 2019-2024",
            _NATIX.format("population_by_educational_attainment_level_and_citizenship.csv"),
        ),
        _Piece(
            "eurostat_education_by_birth",
            "2025",
            f"{_VISAS}/estat_edat_lfs_9912_filtered1.tsv.gz",
            "edat_lfs_9912.tsv.gz",
            lambda row: both_sexes(inside)(row) and row["age"] in ("Y15-64", "Y25-64"),
            "EU27 and its members, both sexes, ages 15-64 and 25-64, three groups, 2015-2024",
            _MILMARY.format("estat_edat_lfs_9912_filtered1.tsv"),
        ),
        _Piece(
            "eurostat_income_by_citizenship",
            "2025-03-21",
            f"{_VISAS}/ilc_di15_income_by_citizenship__sdmxcsv_labels_2025-03.csv.gz",
            "ilc_di15.csv.gz",
            since(2018),
            "EU27 and its members, median in euro, all groups, 2018-2024",
            _NATIX.format("mean_and_median_income_by_citizenship.csv"),
            "2025-03-21",
            note="Labels only. The day is the file's own: LAST UPDATE 21/03/25.",
        ),
    ]


def cut(full: Path, root: Path) -> None:
    """Write every edition of the ten sources."""
    for piece in _pieces():
        path = full / piece.file
        text = _kept(path, piece.keep)
        content = gzipped(text) if piece.name.endswith(".gz") else text.encode()
        _write(root, piece, path, content)
    _over_qualification(full, root)


def _kept(path: Path, keep: Callable[[Row], bool]) -> str:
    """Header and the lines that `keep` accepts, told by their dimensions; never all of them."""
    head, *rows = lines(path, "utf-8-sig")
    if "\t" in head:
        names = head.partition("\\")[0].split(",")
        told = [dict(zip(names, r.partition("\t")[0].split(","), strict=True)) for r in rows]
    else:
        names = next(csv.reader([head]))
        told = [dict(zip(names, cells, strict=True)) for cells in csv.reader(rows)]
    kept = [row for row, dimensions in zip(rows, told, strict=True) if keep(dimensions)]
    assert 0 < len(kept) < len(rows), f"{path.name}: {len(kept)} of {len(rows)} lines kept"
    return "".join([head, *kept])


def _write(root: Path, piece: _Piece, path: Path, content: bytes) -> None:
    source = catalogue.source(piece.source).source
    # A source of two tables says which one a file is of; a list of figures does not.
    code = _CODE.search(path.name)
    cut_file = Cut(
        piece.name,
        content,
        piece.custody,
        piece.chosen,
        path,
        obtained_from=piece.obtained,
        dataset=code[0] if code else source.dataset,
    )
    write_edition(
        root,
        piece.source,
        piece.label,
        [cut_file],
        publisher=source.producer,
        dataset=source.dataset,
        published=piece.published,
        licence=source.licence,
        territory=source.territory,
        selected=piece.chosen,
        note=piece.note,
    )


def _over_qualification(full: Path, root: Path) -> None:
    """Write the API's answer of 2026 and what three articles printed before it."""
    source = "eurostat_over_qualification"
    path = next((full / _SKILLS / "eurostat").glob("lfsa_eoqgan*jsonstat*.json"))
    answers = json.loads(path.read_text("utf-8"))
    for answer in answers:
        _only_members(answer["respuesta"])
    piece = _Piece(
        source,
        "2026-06-30",
        "",
        "lfsa_eoqgan.json",
        lambda _: True,
        "EU27 in 2014 and 2024, its members in 2024; both sexes, ages 20-64, all groups",
        "cardinaldatos/cardinal:data/sobrecualificacion-ue/crudo.json@f87a718d",
        "2026-06-30",
        note="Two JSON-stat answers in an envelope, each beside its query; values and marks of "
        "other areas are taken out, the rest is as it was. The day is the answers' own.",
    )
    content = json.dumps(answers, ensure_ascii=False, separators=(",", ":")).encode()
    _write(root, piece, path, content)
    path = full / _SKILLS / "published_figures/skills_shortage_published.csv"
    for day, address, note in _ARTICLES:
        piece = _Piece(
            source,
            day,
            "",
            path.name,
            lambda row, address=address: (
                "lfsa_eoqgan" in row["indicator"] and address in row["url_or_repo_path"]
            ),
            f"over-qualification, figures of the article {address}",
            "documents and pages named on every row",
            day,
            "transcribed",
            note,
        )
        _write(root, piece, path, _kept(path, piece.keep).encode())


def _only_members(answer: dict[str, Any]) -> None:
    """Take values and marks of other areas out; the sparse maps stay as wide as they were."""
    place = answer["id"].index("geo")
    inner = prod(answer["size"][place + 1 :])
    codes = answer["dimension"]["geo"]["category"]["index"]
    inside = {n for code, n in codes.items() if code in _members()}
    for name in ("value", "status"):
        answer[name] = {
            k: v
            for k, v in answer[name].items()
            if int(k) // inner % answer["size"][place] in inside
        }
