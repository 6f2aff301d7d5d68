"""``python -m twoway``."""

from twoway.cli import script

script()
