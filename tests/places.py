"""Open a publisher's file at the place that a locator names, without the project's readers."""

import csv
import gzip
import re
from pathlib import Path


def raw_cell(file: Path, locator: str) -> str:
    """Return the cell of ``file, line 12, column X`` as the file has it, blanks around it off."""
    name, line, column = re.fullmatch(r"(.+), line (\d+), column (.+)", locator).groups()
    assert name == file.name
    raw = file.read_bytes()
    text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8-sig")
    lines = text.splitlines()
    separator = "\t" if "\t" in lines[0] else ","
    head, row = csv.reader([lines[0], lines[int(line) - 1]], delimiter=separator)
    return row[[h.strip() for h in head].index(column)].strip()
