"""Cut remittances paid: EU members, China, Hong Kong, Macao, India, the Union and the world."""

import csv
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from twoway import catalogue
from twoway.reference import table

_SOURCE = "worldbank_remittances_paid"
_OTHERS = {"CHN", "HKG", "MAC", "IND", "EUU", "WLD"}
_HEAD = 5


def cut(full: Path, root: Path) -> None:
    """Write the edition; the four lines above the header stay as they are."""
    path = (
        full
        / "recruitment_protection/worldbank_wdi/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv.gz"
    )
    blocs = table("blocs")
    kept = {*blocs.loc[blocs["bloc"] == "EU27_2020", "member"], *_OTHERS}
    rows = lines(path)
    body = [r for r in rows[_HEAD:] if next(csv.reader([r]))[1] in kept]
    chosen = "EU27, China, Hong Kong, Macao, India, European Union, World; all years"
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2021-09-15",
        [
            Cut(
                "BM.TRF.PWKR.CD.DT.csv.gz",
                gzipped("".join([*rows[:_HEAD], *body])),
                "extract",
                chosen,
                path,
                obtained_from="natesheehan/sdg_10C:data/@3365194",
                dataset="BM.TRF.PWKR.CD.DT",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2021-09-15",
        licence=declared.licence,
        territory="China is mainland China.",
        selected=chosen,
    )
