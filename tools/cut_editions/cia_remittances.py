"""Cut the Factbook's remittances received: both sides, and where many of its workers come from."""

from pathlib import Path

from tools.cut_editions.factbook import cut_field

# Where what is sent home weighs most: a measure for the small shares of both sides.
_LARGE_SHARES = {"BGD", "NPL", "PAK", "LKA", "VNM", "PHL"}


def cut(full: Path, root: Path) -> None:
    """Write the edition."""
    cut_field(
        full,
        root,
        "cia_remittances",
        "remittances_pct_gdp_2022_2024.csv",
        kept_as="remittances.csv",
        field="remittances",
        partners=_LARGE_SHARES,
        named="Bangladesh, Nepal, Pakistan, Sri Lanka, Vietnam, Philippines",
    )
