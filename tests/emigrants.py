"""Eurostat's table of emigrants: where it is offered, and the edition of it that is shipped."""

import gzip
from shutil import copytree

from places import RAW
from twoway import paths

NAME = "eurostat_emigration"
BASE = "https://ec.europa.eu/eurostat/api/dissemination"
DATA = f"{BASE}/sdmx/2.1/data/migr_emi2/A.TOTAL..NR.."
FLOW = f"{BASE}/sdmx/2.1/dataflow/ESTAT/MIGR_EMI2"


def lines() -> list[str]:
    """Lines of the shipped table."""
    raw = (RAW / NAME / "2024-07/migr_emi2.tsv.gz").read_bytes()
    return gzip.decompress(raw).decode().splitlines(keepends=True)


def hold() -> None:
    """Hold the shipped edition in the workspace."""
    copytree(RAW / NAME, paths.RAW / NAME)
