"""Cut what the Ministry of Commerce of China announced of workers sent abroad."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition of the ministry's lines; the others are of `china_administrative`."""
    lists.write(
        root,
        "china_labour_dispatch",
        full / "stocks_flows/china_admin/china_administrative_statistics.csv",
        keep=lambda row: row["publisher"] == "MOFCOM",
        chosen="figures of the Ministry of Commerce; no destination is named in any",
    )
