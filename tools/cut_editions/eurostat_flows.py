"""Cut Eurostat's four tables of migrants: the corridor by partner, and totals by sex."""

import json
from pathlib import Path
from typing import Any

from tools.cut_editions import Cut, gzipped, lines, write_edition

_LICENCE = "CC BY 4.0"
_BY_PARTNER = {
    "eurostat_immigration_by_partner": ("migr_imm5prv", "eurostat_imm.json", "2026-07", ""),
    "eurostat_emigration_by_partner": (
        "migr_emi3nxt",
        "eurostat_emi.json",
        "2026-07-02",
        "2026-07-02",
    ),
}
_TOTALS = {
    "eurostat_immigration": ("migr_imm8_tabular.tsv.gz", "migr_imm8", "2024-07", "2024-07-01"),
    "eurostat_emigration": ("migr_emi2_tabular.tsv.gz", "migr_emi2", "2024-07", "2024-07-01"),
}


def cut(full: Path, root: Path) -> None:
    """Write one edition of each table."""
    folder = full / "stocks_flows/eurostat"
    for source, (code, origin, label, published) in _BY_PARTNER.items():
        path = folder / f"{code}_CN_2024.json"
        body = _members_only(json.loads(path.read_text("utf-8")))
        chosen = "partner China, both sexes, all ages, both definitions of age, 2024; EU members"
        write_edition(
            root,
            source,
            label,
            [
                Cut(
                    f"{code}.json",
                    json.dumps(body, separators=(",", ":")).encode(),
                    "third-party cut",
                    chosen,
                    path,
                    dataset=code,
                    obtained_from=f"code-4you/world-migration-flows:raw/{origin}@7fb6e09",
                )
            ],
            publisher="Eurostat",
            dataset=code,
            published=published or "2026-07-01",
            licence=_LICENCE,
            territory="China is mainland China (code CN).",
            selected=chosen,
            note="The China slice of a JSON-stat answer of the API, re-indexed by a third party."
            + ("" if published else " Month of the answer known, day set to the first."),
        )
    for source, (name, code, label, published) in _TOTALS.items():
        path = folder / name
        head, *rows = lines(path)
        age = head.partition("\\")[0].split(",").index("age")
        kept = [head, *(r for r in rows if r.partition("\t")[0].split(",")[age] == "TOTAL")]
        chosen = "all ages together; every state, sex, definition of age and year"
        write_edition(
            root,
            source,
            label,
            [
                Cut(
                    f"{code}.tsv.gz",
                    gzipped("".join(kept)),
                    "extract",
                    chosen,
                    path,
                    obtained_from="zpedro27/migration-eu:data/@f9610cf",
                    dataset=code,
                )
            ],
            publisher="Eurostat",
            dataset=code,
            published=published,
            licence=_LICENCE,
            territory="All partners together.",
            selected=chosen,
            note="Extraction of July 2024, day set to the first.",
        )


def _members_only(body: dict[str, Any]) -> dict[str, Any]:
    """Keep values and marks of member states; the sparse map stays as wide as it was."""
    outside = {"CH", "IS", "LI", "NO", "UK"}
    index = body["dimension"]["geo"]["category"]["index"]
    dropped = {place for code, place in index.items() if code in outside}
    geos = body["size"][body["id"].index("geo")]
    for name in ("value", "status"):
        body[name] = {k: v for k, v in body[name].items() if int(k) % geos not in dropped}
    return body
