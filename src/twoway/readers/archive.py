"""Zip archives: the one file in them, never written to disk and never unpacked past its limits.

Nothing is extracted, so that a member's name can lead nowhere; a name that tries to is refused all
the same, because whoever wrote it meant harm.
"""

import io
import zipfile
import zlib
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath

import pandas as pd

from twoway.edition import RefusedError
from twoway.readers import (
    LARGEST_RATIO,
    LARGEST_TEXT_MB,
    csv_cells,
    decoded,
    read_bytes,
    workbook_cells,
)

_MB = 1024 * 1024
_ENCRYPTED = 0x1
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def read_only_member(path: Path, pattern: str = "*", largest_mb: int = LARGEST_TEXT_MB) -> bytes:
    """Read the one file of a zip archive into memory.

    Parameters
    ----------
    path : Path
        The archive.
    pattern : str
        What the member's name must look like, in lower case, e.g. ``*.xls``.
    largest_mb : int
        Most that the member may unpack to.

    Raises
    ------
    RefusedError
        If it is no zip archive or a broken one; if it holds no file or several, a link, or one
        whose name is absolute, climbs with ``..`` or does not fit; if the member is encrypted,
        packed in another way than deflate, larger unpacked than allowed, or packed like a bomb.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(read_bytes(path, largest_mb))) as archive:
            member = _only(path, archive, pattern)
            _check(path, member, largest_mb)
            with archive.open(member) as stream:
                # The size that the archive states may lie; the stream is stopped by our own.
                content = stream.read(largest_mb * _MB + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise RefusedError(
            f"{path.name}: a broken zip archive ({error}), expected one whole file in it. The "
            "download stopped early: fetch it again."
        ) from error
    if len(content) != member.file_size:
        raise RefusedError(
            f"{path.name}: {member.filename} unpacks to {len(content)} bytes, the archive states "
            f"{member.file_size}. Do not open it; ask where the file came from."
        )
    return content


def read_zipped_workbook(path: Path, largest_mb: int = 64) -> dict[str, list[list[str]]]:
    """Read the one workbook in a zip archive, as `read_workbook` reads one that lies bare."""
    return workbook_cells(path, read_only_member(path, "*.xls*", largest_mb))


def read_zipped_csv(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Read the one CSV table in a zip archive, as `read_csv` reads one that lies bare."""
    return csv_cells(path, decoded(path, read_only_member(path, "*.csv")), columns)


def _only(path: Path, archive: zipfile.ZipFile, pattern: str) -> zipfile.ZipInfo:
    files = [m for m in archive.infolist() if not m.is_dir()]
    if len(files) != 1:
        names = ", ".join(repr(m.filename) for m in files[:5]) or "none"
        raise RefusedError(
            f"{path.name}: {len(files)} files in the archive ({names}), expected one. Look which "
            "of them is the table, and pack or add that one alone."
        )
    # The name as the archive has it: `filename` is already cut at a zero byte.
    name = files[0].orig_filename
    if _leads_away(name) or _is_link(files[0]):
        raise RefusedError(
            f"{path.name}: a member called {name!r} leads out of the archive. No publisher packs "
            "one: do not open it; ask where the file came from."
        )
    if not fnmatch(name.lower(), pattern):
        raise RefusedError(
            f"{path.name}: it holds {name!r}, expected {pattern}. It is another file, or the "
            "publisher has changed the format."
        )
    return files[0]


def _leads_away(name: str) -> bool:
    windows = PureWindowsPath(name)
    climbs = ".." in PurePosixPath(name).parts or ".." in windows.parts
    return climbs or name.startswith(("/", "\\")) or bool(windows.drive) or "\0" in name


def _is_link(member: zipfile.ZipInfo) -> bool:
    return (member.external_attr >> 16) & 0o170000 == 0o120000


def _check(path: Path, member: zipfile.ZipInfo, largest_mb: int) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise RefusedError(
            f"{path.name}: {member.filename} asks for a password. Take the publisher's open copy."
        )
    if member.compress_type not in _READABLE:
        raise RefusedError(
            f"{path.name}: {member.filename} is packed by method {member.compress_type}, expected "
            "deflate. Take the publisher's own archive."
        )
    unpacked, packed = member.file_size, max(member.compress_size, 1)
    if unpacked > largest_mb * _MB or unpacked / packed > LARGEST_RATIO:
        raise RefusedError(
            f"{path.name}: {packed} bytes unpack to {unpacked}, as a decompression bomb does. "
            "Do not open it; ask where the file came from."
        )
