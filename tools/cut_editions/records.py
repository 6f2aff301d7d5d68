"""What the cuts of tables with line feeds inside quotes share: whole records as they were."""

import csv
import gzip
import io
from collections.abc import Callable
from pathlib import Path

Record = dict[str, str]


def records(path: Path, keep: Callable[[Record], bool]) -> str:
    """Text of the header and of the records that `keep` accepts, every line as it was."""
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8")
    lines = text.splitlines(keepends=True)
    reader = csv.reader(io.StringIO(text, newline=""))
    names = next(reader)
    last = reader.line_num
    kept = lines[:last]
    for cells in reader:
        if keep(dict(zip(names, cells, strict=True))):
            kept += lines[last : reader.line_num]
        last = reader.line_num
    return "".join(kept)
