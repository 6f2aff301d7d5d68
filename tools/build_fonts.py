"""Build the fonts that the package ships, from two unpacked font packages.

``python -m tools.build_fonts PLEX_FOLDER NOTO_FOLDER``: the first holds IBM Plex Sans as static TTF
(copied unmodified, as its licence asks of files that keep the name), the second the variable Noto
Sans SC in slices. The slices are cut to GB 2312, punctuation and Latin, fixed at two weights and
merged. A face of our own holds the spaces that neither has. Runs rarely; its output is committed
with checksums; the same input gives the same bytes.
"""

import hashlib
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.merge import Merger, Options
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path("src/twoway/fonts")
PLEX = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-Bold.ttf", "IBMPlexSans-Italic.ttf")
WEIGHTS = {"Regular": 400, "Bold": 700}
# Characters beyond GB 2312 that a name in the briefs needs.
EXTRA = "€№™←↑→↓−≈≠≤≥×÷′″●○■□▲▼★◆◇"
FEATURES = ["kern", "palt", "locl", "ccmp", "mark", "mkmk", "tnum", "lnum"]
# The narrow no-break space before French signs and between thousands, half of Plex's space.
SPACES = {0x202F: ("narrow", 118)}
# Seconds since 1904 of 1 January 2026: a fixed date for the header of a font.
FIXED_DATE = 3850070400


def main() -> None:
    """Write the fonts and their checksums."""
    plex, noto = Path(sys.argv[1]), Path(sys.argv[2])
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in PLEX:
        shutil.copyfile(next(plex.rglob(name)), TARGET / name)
    for name, weight in WEIGHTS.items():
        merged(noto, weight, name).save(TARGET / f"NotoSansSC-{name}.ttf")
        spaces(weight, name).save(TARGET / f"TwowaySpaces-{name}.ttf")
    sums = [
        f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}"
        for p in sorted(TARGET.glob("*.ttf"))
    ]
    (TARGET / "SHA256SUMS").write_text("\n".join(sums) + "\n", "utf-8")


def spaces(weight: int, name: str) -> TTFont:
    """Return a face of empty glyphs: a chart would draw a box for a space that no face has."""
    widths = {".notdef": 500, **dict(SPACES.values())}
    builder = FontBuilder(unitsPerEm=1000, isTTF=True)
    builder.setupGlyphOrder([*widths])
    builder.setupCharacterMap({code: glyph for code, (glyph, _) in SPACES.items()})
    builder.setupGlyf({glyph: TTGlyphPen(None).glyph() for glyph in widths})
    builder.setupHorizontalMetrics({glyph: (width, 0) for glyph, width in widths.items()})
    builder.setupHorizontalHeader(ascent=1025, descent=-275)
    family = "Twoway Spaces"
    names = {"familyName": family, "styleName": name, "fullName": f"{family} {name}"}
    builder.setupNameTable({**names, "psName": f"TwowaySpaces-{name}"})
    builder.setupOS2(sTypoAscender=780, sTypoDescender=-220, usWinAscent=1025, usWinDescent=275)
    builder.setupPost()
    return _weighted(builder.font, name, weight)


def wanted() -> set[int]:
    """Code points kept: GB 2312, Latin, punctuation, full-width forms and the extras."""
    chinese = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                chinese.add(ord(bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    ranges = [(0x20, 0x7F), (0xA0, 0x180), (0x2000, 0x2070), (0x3000, 0x3040), (0xFF01, 0xFF61)]
    return chinese | {c for a, b in ranges for c in range(a, b)} | set(map(ord, EXTRA))


def merged(noto: Path, weight: int, name: str) -> TTFont:
    """One static font of a weight, put together from the slices that hold wanted characters."""
    keep, parts = wanted(), []
    for number, path in enumerate(sorted(noto.rglob("*.woff2"))):
        font = TTFont(path)
        here = set(font.getBestCmap()) & keep
        if not here:
            continue
        # A character in two slices is taken from the first.
        keep -= here
        part = Path(f"slice{number}.tmp.ttf")
        _cut(font, here, weight).save(part)
        parts.append(part)
    options = Options(drop_tables=["vhea", "vmtx", "VORG"])
    font = Merger(options=options).merge([str(p) for p in parts])
    for part in parts:
        part.unlink()
    return _named(font, name, weight)


def _cut(font: TTFont, characters: set[int], weight: int) -> TTFont:
    font.flavor = None
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    for table in ("STAT", "HVAR", "MVAR", "avar", "VVAR"):
        if table in font:
            del font[table]
    return font


def _named(font: TTFont, name: str, weight: int) -> TTFont:
    names = font["name"]
    for number in (16, 17, 21, 22, 25):
        names.removeNames(nameID=number)
    family = "Noto Sans SC"
    for number, text in (
        (1, family),
        (2, name),
        (4, f"{family} {name}"),
        (6, f"NotoSansSC-{name}"),
        (16, family),
        (17, name),
    ):
        names.setName(text, number, 3, 1, 0x409)
    return _weighted(font, name, weight)


def _weighted(font: TTFont, name: str, weight: int) -> TTFont:
    bold = name == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    font["head"].created = font["head"].modified = FIXED_DATE
    font.recalcTimestamp = False
    return font


if __name__ == "__main__":
    main()
