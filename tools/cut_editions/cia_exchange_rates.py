"""Cut the Factbook's exchange rates: both sides, and currencies that the ECB does not quote."""

from pathlib import Path

from tools.cut_editions.factbook import cut_field

# Where the published costs of recruitment are told in such currencies.
_NOT_AT_THE_ECB = {"BGD", "NPL", "PAK", "LKA", "VNM", "SAU", "QAT", "ARE"}


def cut(full: Path, root: Path) -> None:
    """Write the edition."""
    cut_field(
        full,
        root,
        "cia_exchange_rates",
        "exchange_rates_lcu_per_usd_2020_2024.csv",
        kept_as="exchange_rates.csv",
        field="exchange rates",
        partners=_NOT_AT_THE_ECB,
        named="Bangladesh, Nepal, Pakistan, Sri Lanka, Vietnam, Saudi Arabia, Qatar, United Arab "
        "Emirates",
    )
