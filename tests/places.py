"""Where the project lies, and the editions that it ships."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
RAW = PROJECT / "data/raw"
