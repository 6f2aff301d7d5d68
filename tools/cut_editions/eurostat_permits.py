"""Cut the residence permits: what there is for citizens of China and of India, and totals."""

import json
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.states import MEMBERS

_TERRITORY = "Citizens of China include Hong Kong in Eurostat's list of citizenships."
_THIRD = "eurostat_thirdparty_derived/migr_resvalid_all_citizenships_2008-2023__processed.csv.gz"


def cut(full: Path, root: Path) -> None:
    """Write the editions of first and of valid permits."""
    visas, skills = full / "visas_permits", full / "permits_students_skills/eurostat"
    _edition(
        root,
        "eurostat_first_permits",
        "tps00170-2025-03-03",
        visas / "eurostat/tps00170_first_permits_total__sdmxcsv_labels_2025-03.csv",
        "tps00170.csv",
        "TPS00170",
        "2025-03-03",
        "extract",
        "EU27 and its members, 2015-2023",
        "natix-x/Data-mining-in-Migration-Analysis:data/migration_permits_issued.csv@6934b51c",
        "Labels only, all citizenships together.",
        keep=_members_since_2015,
    )
    _edition(
        root,
        "eurostat_first_permits",
        "migr_resfirst-2023-by-reason",
        visas / "eurostat/estat_migr_resfirst_filtered.tsv",
        "migr_resfirst_2023.tsv",
        "migr_resfirst",
        "2025-06-01",
        "third-party cut",
        "all citizenships, 2023, by reason; EU27 and its members",
        "milmary/MigrationEU_Statistics:estat_migr_resfirst_filtered.tsv@634eeef",
        "A later vintage than TPS00170 of March 2025: Germany 2023 went from 586,144 to 662,888. "
        "The year of extraction is known (2025), month and day are not: set to 1 June.",
        keep=_eu_rows,
    )
    _edition(
        root,
        "eurostat_first_permits",
        "migr_resfirst-ireland-2026-09",
        skills / "migr_resfirst_IE_CN_by_reason_duration_2008-2025.csv",
        "migr_resfirst_ireland_china.csv",
        "migr_resfirst",
        "2026-09-01",
        "transcribed",
        "citizens of China in Ireland, five reasons by four durations, 2008-2025",
        "mhbvr/irish-migration-stats:data/processed/eurostat_migr_resfirst_IE.csv@1fd09d29",
        "Copied by hand from a repository's extraction of September 2026, day set to the first; "
        "flags not carried. The only member state with all reasons for China.",
        keep=_columns,
    )
    _edition(
        root,
        "eurostat_first_permits",
        "migr_resfirst-employment-2026-08-12",
        skills / "migr_resfirst_CN_employment_12states_2008-2025.csv",
        "migr_resfirst_employment_china.csv",
        "migr_resfirst",
        "2026-08-12",
        "third-party cut",
        "citizens of China, employment, the twelve states where they are among the eight largest",
        "mauro3x3/birthrateio:src/lib/data/eurostat-work-permits-citizenship.json@64d8a395",
        "China rows of a cut of the API by the eight largest citizenships; flags lost. A state "
        "that is absent is not zero.",
        keep=_columns,
    )
    _edition(
        root,
        "eurostat_first_permits",
        "migr_resfirst-employment-india-2026-08-12",
        skills / "eurostat-work-permits-citizenship.json",
        "migr_resfirst_employment_india.json",
        "migr_resfirst",
        "2026-08-12",
        "third-party cut",
        "citizens of India, employment, the member states where they are among the eight largest",
        "mauro3x3/birthrateio:src/lib/data/eurostat-work-permits-citizenship.json@64d8a395",
        "India's cells of a cut of the API by the eight largest citizenships; flags lost, and 0 "
        "written where Eurostat has no value. A state that is absent is not zero.",
        keep=_india,
    )
    for country in ("China", "India"):
        _valid(root, visas, country)
    _edition(
        root,
        "eurostat_valid_permits",
        "tps00171-2025-01-27",
        visas / "eurostat/tps00171_valid_permits_by_reason__sdmxcsv_labels_2025-01.csv.gz",
        "tps00171.csv.gz",
        "TPS00171",
        "2025-01-27",
        "extract",
        "EU27 and its members, 2015-2023, four reasons",
        "natix-x/Data-mining-in-Migration-Analysis:data/migrants_all_valid_permits.csv@29f33c40",
        "Labels only, all citizenships together; the employment reason is not in it.",
        keep=_members_since_2015,
    )


def _valid(root: Path, visas: Path, country: str) -> None:
    """Write the valid permits of citizens of one country."""
    _edition(
        root,
        "eurostat_valid_permits",
        f"migr_resvalid-{country.lower()}-2025",
        visas / _THIRD,
        f"migr_resvalid_{country.lower()}.csv.gz",
        "migr_resvalid",
        "2025-03-01",
        "third-party cut",
        f"citizens of {country}; all states, 2008-2023",
        "natix-x/Data-mining-in-Migration-Analysis:processed_data/migrants_all_valid_permits.csv"
        "@6934b51c",
        "Cleaned by a third party: labels for codes, flags and missing rows lost. Denmark joins in "
        "2021. Edition of early 2025, day set to 1 March.",
        keep=lambda rows: [rows[0], *(r for r in rows if r.startswith(f"{country},"))],
    )


def _india(rows: list[str]) -> list[str]:
    """Keep India's cells of the cut by citizenship, and the head that says what it is."""
    body = json.loads("".join(rows))
    countries = []
    for country in body["countries"]:
        if country["geo"] in MEMBERS and "India" in country["order"]:
            years = [
                {"year": y["year"], "groups": {"India": y["groups"]["India"]}}
                for y in country["years"]
                if "India" in y["groups"]
            ]
            countries.append({**country, "order": ["India"], "years": years})
    kept = {**body, "countries": countries}
    return [json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n"]


def _members_since_2015(rows: list[str]) -> list[str]:
    """Keep lines of the EU total and of member states; those of other states are left out."""
    others = (",Switzerland,", ",Iceland,", ",Liechtenstein,", ",Norway,", ",United Kingdom,")
    years = tuple(f",{year}," for year in range(2015, 2024))
    return [
        rows[0],
        *(r for r in rows[1:] if any(y in r for y in years) and not any(o in r for o in others)),
    ]


def _eu_rows(rows: list[str]) -> list[str]:
    """Keep lines of the EU total and of member states."""
    outside = {"CH", "IS", "LI", "NO", "UK"}
    return [rows[0], *(r for r in rows[1:] if r.split("\t")[0].split(",")[-1] not in outside)]


def _columns(rows: list[str]) -> list[str]:
    """Drop the columns of evidence that repeat one path on every line."""
    import csv
    import io

    table = list(csv.reader(rows))
    kept = [k for k, name in enumerate(table[0]) if name not in ("evidence", "note")]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[r[k] for k in kept] for r in table])
    return out.getvalue().splitlines(keepends=True)


def _edition(
    root: Path,
    source: str,
    label: str,
    path: Path,
    name: str,
    code: str,
    published: str,
    custody,
    selected: str,
    obtained: str,
    note: str,
    keep=lambda rows: rows,
) -> None:
    text = "".join(keep(lines(path)))
    content = gzipped(text) if name.endswith(".gz") else text.encode()
    write_edition(
        root,
        source,
        label,
        [Cut(name, content, custody, selected, path, obtained_from=obtained, dataset=code)],
        publisher="Eurostat",
        dataset=code,
        published=published,
        licence="CC BY 4.0",
        territory=_TERRITORY,
        selected=selected,
        note=note,
    )
