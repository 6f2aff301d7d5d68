"""Picture page 1 of the English brief for the README: ``make picture``."""

from pathlib import Path

import pypdfium2

BRIEF = Path("reports/eu_china_two_way/en.pdf")
TARGET = Path("reports/page1.png")


def main() -> None:
    """Render the page at 110 dpi."""
    page = pypdfium2.PdfDocument(BRIEF)[0]
    page.render(scale=110 / 72).to_pil().convert("RGB").save(TARGET, optimize=True)
    print(TARGET)


if __name__ == "__main__":
    main()
