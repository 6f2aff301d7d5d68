"""The verbs of a survey: check a file against its codebook, load it into the protected store."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from twoway import clock
from twoway.codebook import Codebook, read_codebook
from twoway.protection.vault import Holding, Vault
from twoway.records import doubles, held_back
from twoway.survey import Survey, outside, read_survey

KIND = "surveys"


@dataclass(frozen=True)
class Checked:
    """A file read by its codebook, and whom the indicator is about."""

    codebook: Codebook
    survey: Survey
    outside: pd.Series

    @property
    def lines(self) -> list[str]:
        """What there is to say of it, without a word on any record."""
        survey = self.survey
        told = [
            f"{self.codebook.name}: {survey.records:,} records, {survey.held:,} held back, "
            f"{len(survey.workers):,} read"
        ]
        told += held_back(survey.faults)
        about = self.outside[self.outside.ne("")].value_counts().sort_index()
        told += [f"  not of the population {size:,}: {why}" for why, size in about.items()]
        told += doubles(survey.workers["id"])
        lump = survey.payments["component"].eq("lump_sum") & survey.payments["amount"].gt(0)
        told.append(f"  one price for several things {int(lump.sum()):,}")
        return told


def check(file: Path, codebook: Path) -> Checked:
    """Read a file by its codebook; nothing is kept.

    Raises
    ------
    CodebookError
        With every fault of the codebook.
    RefusedError
        If the file cannot be read, or lacks a column.
    """
    known = read_codebook(codebook)
    survey = read_survey(file, known)
    return Checked(known, survey, outside(survey.workers, known))


def load(file: Path, codebook: Path, vault: Vault | None = None) -> tuple[Checked, Holding]:
    """Read a file by its codebook and keep it in the protected store.

    Records that are held back are kept too, by number and fault, for whoever mends them.
    """
    found = check(file, codebook)
    survey = found.survey
    held = (vault or Vault()).keep(
        KIND,
        found.codebook.name,
        {
            "workers": survey.workers.assign(outside=found.outside.to_numpy()),
            "payments": survey.payments,
            "faults": survey.faults.astype("str"),
        },
        {"codebook.toml": codebook.read_text("utf-8")},
        {
            "title": found.codebook.title,
            "day": clock.today().isoformat(),
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "records": survey.records,
            "held": survey.held,
        },
    )
    return found, held
