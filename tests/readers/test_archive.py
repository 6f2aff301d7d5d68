"""One file in a zip archive is read; whatever else an archive can be is refused with the cure."""

import io
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt

from twoway.edition import RefusedError
from twoway.readers import read_workbook
from twoway.readers.archive import read_only_member, read_zipped_workbook


def packed(folder: Path, *members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "table.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def renamed(path: Path, old: bytes, new: bytes) -> Path:
    """Write a name into the archive that Python's own writer would have tidied."""
    assert len(old) == len(new)
    path.write_bytes(path.read_bytes().replace(old, new))
    return path


def old_workbook(value: object) -> bytes:
    book = xlwt.Workbook()
    book.add_sheet("dist").write(0, 1, value)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_the_one_file_is_read_whatever_folder_it_lies_in(tmp_path: Path):
    assert read_only_member(packed(tmp_path, ("a/b/table.csv", b"x,y\n"))) == b"x,y\n"
    assert read_only_member(packed(tmp_path, ("folder/", b""), ("t.csv", b"1"))) == b"1"
    assert read_only_member(packed(tmp_path, ("t.csv", b"1"), method=zipfile.ZIP_STORED)) == b"1"


@pytest.mark.parametrize("suffix", ["xls", "xlsx"])
def test_a_zipped_workbook_reads_as_the_bare_one(tmp_path: Path, suffix: str):
    content = old_workbook(7785.342)
    if suffix == "xlsx":
        book, buffer = openpyxl.Workbook(), io.BytesIO()
        book.active.title = "dist"
        book.active["B1"] = 7785.342
        book.save(buffer)
        content = buffer.getvalue()
    bare = tmp_path / f"DIST.{suffix.upper()}"
    bare.write_bytes(content)
    zipped = read_zipped_workbook(packed(tmp_path, (bare.name, content)))
    assert zipped == read_workbook(bare)
    assert zipped["dist"][0][1] == "7785.342"


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ((), "0 files in the archive \\(none\\), expected one"),
        ((("a.xls", b"1"), ("b.xls", b"2")), r"2 files in the archive \('a.xls', 'b.xls'\)"),
        ((("readme.txt", b"1"),), r"it holds 'readme.txt', expected \*\.xls\*"),
    ],
)
def test_no_file_several_and_another_kind_are_refused(tmp_path: Path, members, message: str):
    with pytest.raises(RefusedError, match=message):
        read_zipped_workbook(packed(tmp_path, *members))


@pytest.mark.parametrize(
    "name",
    [
        "/etc/table.xls",
        "../table.xls",
        "a/../../b.xls",
        "..\\table.xls",
        "a\\..\\..\\b.xls",
        "C:\\table.xls",
        "\\\\host\\share\\t.xls",
    ],
)
def test_a_name_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str):
    plain = "x" * len(name)
    path = renamed(packed(tmp_path, (plain, b"1")), plain.encode(), name.encode())
    with pytest.raises(RefusedError, match="leads out of the archive"):
        read_only_member(path)


def test_a_name_cut_at_a_zero_byte_and_a_link_are_refused(tmp_path: Path):
    path = renamed(packed(tmp_path, ("table.xlsxexe", b"1")), b"xlsxexe", b"xls\0exe")
    with pytest.raises(RefusedError, match="leads out of the archive"):
        read_only_member(path)
    link = zipfile.ZipInfo("table.xls")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(RefusedError, match="leads out of the archive"):
        read_only_member(path)


def test_a_bomb_is_refused_by_ratio_and_by_size_before_it_is_unpacked(tmp_path: Path):
    zeros = packed(tmp_path, ("table.xls", b"0" * 5_000_000))
    with pytest.raises(RefusedError, match="5000000, as a decompression bomb does"):
        read_zipped_workbook(zeros)
    stored = packed(tmp_path, ("table.xls", b"\0" * 1_500_000), method=zipfile.ZIP_STORED)
    with pytest.raises(RefusedError, match="expected 1 MB at most"):
        read_only_member(stored, largest_mb=1)
    noise = bytes(range(256)) * 4 * 1_200 + bytes(200_000)
    large = packed(tmp_path, ("table.csv", noise))
    assert len(noise) > 1024 * 1024 > large.stat().st_size
    with pytest.raises(RefusedError, match="bomb"):
        read_only_member(large, largest_mb=1)


def test_an_archive_that_understates_its_size_is_refused(tmp_path: Path):
    content = b"1234567890" * 100
    path = packed(tmp_path, ("table.csv", content))
    stated, lie = struct.pack("<L", len(content)), struct.pack("<L", 10)
    assert path.read_bytes().count(stated) == 2
    renamed(path, stated, lie)
    with pytest.raises(RefusedError, match="broken zip archive"):
        read_only_member(path)


def test_a_truncated_an_encrypted_and_an_odd_archive_are_refused(tmp_path: Path):
    path = packed(tmp_path, ("table.csv", b"1,2,3\n" * 1000))
    whole = path.read_bytes()
    path.write_bytes(whole[:-30])
    with pytest.raises(RefusedError, match=r"broken zip archive.*fetch it again"):
        read_only_member(path)
    damaged = bytearray(whole)
    damaged[45] ^= 0xFF
    path.write_bytes(bytes(damaged))
    with pytest.raises(RefusedError, match="broken zip archive"):
        read_only_member(path)
    flags = bytearray(whole)
    entry = whole.index(b"PK\x01\x02")
    flags[entry + 8] |= 1
    path.write_bytes(bytes(flags))
    with pytest.raises(RefusedError, match="asks for a password"):
        read_only_member(path)
    odd = packed(tmp_path, ("table.csv", b"1"), method=zipfile.ZIP_LZMA)
    with pytest.raises(RefusedError, match="method 14, expected deflate"):
        read_only_member(odd)
    path.write_text("<!DOCTYPE html><title>Service unavailable</title>")
    with pytest.raises(RefusedError, match="an HTML page"):
        read_only_member(path)


def test_a_workbook_that_is_a_bomb_inside_a_sound_archive_is_refused(tmp_path: Path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 5_000_000)
    path = packed(tmp_path, ("book.xlsx", inner.getvalue()), method=zipfile.ZIP_STORED)
    with pytest.raises(RefusedError, match="decompression bomb"):
        read_zipped_workbook(path)
