"""Formats: how a kind of file is read, whoever published it. A source says which one is its own.

Everything that comes in is hostile until checked: size, compression ratio, what the bytes are.
A table is handed on as text, each cell with its place, because an empty cell, a zero and a mark
are three things that a parser which guesses types would merge.
"""

import csv
import gzip
import io
import zipfile
import zlib
from pathlib import Path

import pandas as pd
from python_calamine import CalamineError, CalamineWorkbook

from twoway.edition import RefusedError

LARGEST_TEXT_MB = 512
LARGEST_RATIO = 200
LARGEST_SHEET_CELLS = 20_000_000

_MB = 1024 * 1024
_HTML_OPENINGS = (b"<!doctype html", b"<html")


def read_bytes(path: Path, largest_mb: int = LARGEST_TEXT_MB) -> bytes:
    """Read a file, unpacking gzip, without being filled up by it.

    Raises
    ------
    RefusedError
        If the file is empty, an HTML page, truncated, or larger unpacked than allowed.
    """
    raw = path.read_bytes()
    if not raw:
        raise RefusedError(f"{path.name}: the file is empty, expected a table. Download it again.")
    if raw[:2] == b"\x1f\x8b":
        raw = _unzipped(path, raw, largest_mb)
    if len(raw) > largest_mb * _MB:
        raise RefusedError(
            f"{path.name}: {len(raw) / _MB:.0f} MB, expected {largest_mb} MB at most. "
            "If the table has truly grown, raise the limit in the reader."
        )
    if raw.lstrip()[:15].lower().startswith(_HTML_OPENINGS):
        raise RefusedError(
            f"{path.name}: an HTML page ({_title(raw)!r}), expected a table. The publisher most "
            "likely answered with an error page: open the address in a browser and try later."
        )
    if not raw.strip():
        raise RefusedError(f"{path.name}: nothing but blanks, expected a table. Download it again.")
    return raw


def _unzipped(path: Path, raw: bytes, largest_mb: int) -> bytes:
    limit = min(largest_mb * _MB, max(len(raw) * LARGEST_RATIO, _MB))
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as stream:
            text = stream.read(limit + 1)
    except (EOFError, OSError, zlib.error) as error:
        raise RefusedError(
            f"{path.name}: the gzip stream is broken ({error}), expected a whole file. "
            "The download stopped early: fetch it again."
        ) from error
    if len(text) > limit:
        raise RefusedError(
            f"{path.name}: {len(raw)} bytes unpack to more than {limit}, as a decompression bomb "
            "does. Do not open it; ask where the file came from."
        )
    return text


def _title(raw: bytes) -> str:
    head = raw[:4000].decode("utf-8", "replace")
    return head.partition("<title>")[2].partition("</title>")[0].strip()[:80] or "no title"


def read_text(path: Path, encoding: str = "utf-8-sig") -> str:
    """Read a text file in a stated encoding.

    Raises
    ------
    RefusedError
        As `read_bytes`, or if a byte is not of the encoding.
    """
    return decoded(path, read_bytes(path), encoding)


def decoded(path: Path, raw: bytes, encoding: str = "utf-8-sig") -> str:
    """Return bytes as text, as `read_text` does; `path` is the name that errors bear."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise RefusedError(
            f"{path.name}: byte {error.start} is not {encoding}. "
            "The file was saved by another program: take the publisher's own."
        ) from error


def read_csv(
    path: Path,
    columns: tuple[str, ...],
    *,
    sep: str = ",",
    skip: int = 0,
    encoding: str = "utf-8-sig",
) -> pd.DataFrame:
    """Read a table with a header line, every cell as text.

    Returns
    -------
    DataFrame of str
        The columns as published; the index is the line of the file (the header is line 1,
        later by `skip`), so that a cell can be named. Lines inside quotes are not supported
        by that count and are refused.

    Raises
    ------
    RefusedError
        As `read_text`, or if a column of `columns` is not there or a line has too many cells.
    """
    return csv_cells(path, read_text(path, encoding), columns, sep=sep, skip=skip)


def csv_cells(
    path: Path, text: str, columns: tuple[str, ...], *, sep: str = ",", skip: int = 0
) -> pd.DataFrame:
    """Read the text of a table as `read_csv` does; `path` is the name that errors bear."""
    try:
        # Every cell as text: "NA" is Namibia, and only an empty cell is empty.
        table = pd.read_csv(
            io.StringIO(text),
            sep=sep,
            dtype=str,
            keep_default_na=False,
            skiprows=skip,
            skip_blank_lines=False,
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise RefusedError(f"{path.name}: not a {sep!r}-separated table: {error}.") from error
    table = table.fillna("")
    need(path, table, columns)
    table.index = pd.RangeIndex(skip + 2, skip + 2 + len(table), name="line")
    return table


def read_records(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Read a table as `read_csv` does, where quoted cells may hold line feeds.

    The index is the line on which a record opens. A cell behind one with line feeds stands further
    down: its record is found there all the same.

    Raises
    ------
    RefusedError
        As `read_csv`, or if a record has not as many cells as the header.
    """
    reader = csv.reader(io.StringIO(read_text(path), newline=""), strict=True)
    opens, records, last = [], [], 0
    try:
        for record in reader:
            opens.append(last + 1)
            records.append(record)
            last = reader.line_num
    except csv.Error as error:
        raise RefusedError(
            f"{path.name}, line {last + 1}: {error}. The file is cut short or damaged: download "
            "it again."
        ) from error
    header, rows = records[0], records[1:]
    uneven = next((n for n, row in enumerate(rows, 1) if len(row) != len(header)), None)
    if uneven:
        raise RefusedError(
            f"{path.name}, line {opens[uneven]}: {len(records[uneven])} cells, expected "
            f"{len(header)}. The file is damaged: download it again."
        )
    table = pd.DataFrame(rows, columns=header, index=pd.Index(opens[1:], name="line"), dtype="str")
    need(path, table, columns)
    return table


def need(path: Path, table: pd.DataFrame, columns: tuple[str, ...]) -> None:
    """Refuse a table that misses a column, naming the ones it has."""
    missing = [c for c in columns if c not in table.columns]
    if missing:
        has = ", ".join(map(str, table.columns[:20]))
        raise RefusedError(
            f"{path.name}: column {', '.join(missing)} is missing; the header has {has}. "
            "The publisher has changed the layout: compare with the last edition and mend the "
            "source's declaration."
        )


def read_workbook(path: Path, largest_mb: int = 64) -> dict[str, list[list[str]]]:
    """Read every sheet of an .xls or .xlsx workbook as rows of text.

    Row and column numbers are those of the sheet: nothing is trimmed, so that ``rows[9][2]``
    is cell C10. A whole number is printed without a point; an empty cell is "".

    Raises
    ------
    RefusedError
        If it is no workbook, encrypted, larger than allowed, or packed like a bomb.
    """
    if path.stat().st_size > largest_mb * _MB:
        raise RefusedError(
            f"{path.name}: {path.stat().st_size / _MB:.0f} MB, expected {largest_mb} MB at most. "
            "Open it by hand and see why it has grown."
        )
    return workbook_cells(path, read_bytes(path, largest_mb))


def workbook_cells(path: Path, raw: bytes) -> dict[str, list[list[str]]]:
    """Read the bytes of a workbook as `read_workbook` does; `path` is the name that errors bear."""
    if raw[:2] == b"PK":
        _check_archive(path, raw)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
            return {name: _sheet(path, book, name) for name in book.sheet_names}
    except CalamineError as error:
        raise RefusedError(
            f"{path.name}: not a workbook that can be read ({error}). Download it again; if it "
            "asks for a password, take the publisher's open copy."
        ) from error


def _check_archive(path: Path, raw: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile as error:
        raise RefusedError(
            f"{path.name}: a broken zip archive ({error}). Download it again."
        ) from error
    unpacked = sum(m.file_size for m in members)
    packed = max(len(raw), 1)
    if unpacked > LARGEST_TEXT_MB * _MB or unpacked / packed > LARGEST_RATIO:
        raise RefusedError(
            f"{path.name}: {packed} bytes unpack to {unpacked}, as a decompression bomb does. "
            "Do not open it; ask where the file came from."
        )


def _sheet(path: Path, book: CalamineWorkbook, name: str) -> list[list[str]]:
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > LARGEST_SHEET_CELLS:
        raise RefusedError(
            f"{path.name}, sheet {name!r}: {sheet.total_height} x {sheet.total_width} cells, "
            f"expected {LARGEST_SHEET_CELLS} at most. Cut the sheet to its table."
        )
    return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def column_letter(index: int) -> str:
    """Spreadsheet letters of a column, counted from 0: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def locate(path: Path, line: object, column: object, sheet: str = "") -> str:
    """Name one raw cell: ``file, sheet 'S', row 12, column H`` or ``file, line 12, column X``."""
    where = f"sheet {sheet!r}, row" if sheet else "line"
    return f"{path.name}, {where} {line}, column {column}"


def locators(path: Path, lines: pd.Index, column: object) -> pd.Series:
    """`locate` for a whole column of a text table, whose index is the line."""
    return pd.Series([locate(path, line, column) for line in lines], index=lines, dtype="str")
