"""Distances between countries: of their largest cities, their capitals, or weighted by people.

What ties two countries stands in the same rows: a common border, an official language of both, one
the colony of the other at any time. An edition may hold a part of the distances.

The file is of 2004 and its period says no more than that: a distance holds for whatever year. Three
codes have changed while the country has not: ROM is Romania, ZAR the Democratic Republic of the
Congo, TMP Timor-Leste; PAL is Palestine. Serbia and Montenegro (YUG) and the Netherlands Antilles
(ANT) are no countries of today and are left out, as is the distance of a country within itself.
"""

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import column_letter, need, read_workbook
from twoway.readers.archive import read_zipped_workbook
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="distance",
    records="public",
    producer="CEPII",
    dataset="GeoDist, dist_cepii",
    title="GeoDist: bilateral distances",
    url="https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=6",
    licence="free with citation (CEPII open licence)",
    citation=(
        "Mayer, T. and Zignago, S. (2011). Notes on CEPII's distances measures: the GeoDist "
        "database. CEPII Working Paper 2011-25."
    ),
    territory=(
        "China is measured from Beijing, Germany from Essen (cities) or Berlin (capitals), as "
        "geo_cepii.xls lists them; Hong Kong SAR, Macao SAR and Taiwan are areas of the file. "
        "Sudan is undivided."
    ),
    definition=(
        "Great circle kilometres between most populous cities (dist), capitals (distcap), or "
        "averaged over cities by their population, arithmetically (distw) or by a constant "
        "elasticity of -1 (distwces). Ties: contiguity (contig), an official language in common "
        "(comlang_off), ever in a colonial relationship (colony)."
    ),
    files=("dist_cepii.*",),
    feed=Feed(
        address="https://www.cepii.fr/distance/dist_cepii.zip",
        media=("application/zip", "application/x-zip-compressed", "application/octet-stream"),
        dialect="file",
        evidence=(
            "a public register of downloads (2026) with the sha256 of this address, "
            "1854825b, that of the file at hand"
        ),
    ),
    supersede="edition",
    # Of October 2004 and never replaced: age says nothing here.
    stale_after_days=40_000,
)

_MEASURES = {
    "dist": "cities",
    "distcap": "capitals",
    "distw": "weighted",
    "distwces": "weighted_ces",
}
_LINKS = {"contig": "contiguous", "comlang_off": "language", "colony": "colony"}
_OTHERS = ("comlang_ethno", "comcol", "curcol", "col45", "smctry")
_FILE_OF = "2004-01-01"
# Stata's mark in the weighted columns of CCK, CXR, MAC, MSR and PCN, whose cities are not listed.
_MISSING = "."


def stage(edition: Edition) -> pd.DataFrame:
    """Read the distances and ties of the workbook, zipped as published or bare."""
    path = edition.file("dist_cepii.*")
    read = read_zipped_workbook if path.suffix == ".zip" else read_workbook
    sheets = read(path)
    if len(sheets) != 1:
        raise RefusedError(
            f"{path.name}: sheets {', '.join(sheets)}, expected one. The publisher has changed the "
            "workbook: see which sheet holds the pairs and mend the source."
        )
    ((sheet, (head, *rows)),) = sheets.items()
    table = pd.DataFrame(rows, columns=head, index=range(2, len(rows) + 2), dtype="str")
    need(path, table, ("iso_o", "iso_d", *_LINKS))
    measures = [c for c in _MEASURES if c in table]
    odd = sorted({*table.columns} - {"iso_o", "iso_d", *_LINKS, *_MEASURES, *_OTHERS})
    if odd or not measures:
        raise RefusedError(
            f"{path.name}: found the columns {', '.join(map(str, head))}; expected distances among "
            f"{', '.join(_MEASURES)} and no others than the publisher's of 2004. The publisher has "
            "changed the workbook: see what the new columns are and mend the source."
        )
    former = is_group(table["iso_o"], "cepii") | is_group(table["iso_d"], "cepii")
    table = table[~former & (table["iso_o"] != table["iso_d"])]
    table = table.assign(row=table.index.astype("str"))
    long = table.melt(
        ["iso_o", "iso_d", "row", *_LINKS], measures, var_name="column", value_name="printed"
    )
    letters = {c: column_letter(head.index(c)) for c in measures}
    missing = long["printed"].isin([_MISSING, ""])
    place = f"{path.name}, sheet {sheet!r}, row "
    return pd.DataFrame(
        {
            "distance": long["column"].map(_MEASURES),
            "origin": to_area(long["iso_o"], "cepii"),
            "destination": to_area(long["iso_d"], "cepii"),
            "period": _FILE_OF,
            "km": long["printed"].mask(missing, ""),
            **{ours: long[theirs] for theirs, ours in _LINKS.items()},
            "status": missing.map({True: "M", False: "A"}),
            "locator": place + long["row"] + ", column " + long["column"].map(letters),
            "printed": long["printed"],
        }
    )
