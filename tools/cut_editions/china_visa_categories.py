"""Cut China's categories of visa: those that are for more than a visit or transit."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "visas_permits/china_mfa_nia/china_ordinary_visa_categories_2013.csv"
    chosen = "all categories but travel (L) and transit (G)"
    head, *rows = lines(path)
    kept = [r for r in rows if ",none," not in r]
    write_edition(
        root,
        "china_visa_categories",
        "2013-09-01",
        [
            Cut(
                path.name,
                "".join([head, *kept]).encode(),
                "transcribed",
                chosen,
                path,
                obtained_from="guangxi.chinadaily.com.cn/2018-08/21/c_265082_2.htm",
            )
        ],
        publisher="State Council of the People's Republic of China",
        dataset="Decree 637, article 6",
        published="",
        licence="law text, free",
        territory="Mainland China.",
        selected=chosen,
        note="In force since 1 September 2013, the day of the label; shortened by hand.",
    )
