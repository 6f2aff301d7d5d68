"""Cut China's visa waivers: passports of EU members."""

from pathlib import Path

from tools.cut_editions import lists


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "visas_permits/china_mfa_nia/china_unilateral_visa_free_europe_2023_2026.csv"
    lists.write(
        root,
        "china_visa_waivers",
        path,
        keep=lambda row: row["is_eu27"] == "1",
        chosen="passports of EU members",
        territory="Mainland China; Hong Kong and Macao admit on rules of their own.",
    )
