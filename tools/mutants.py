"""Break the disclosure core in one place at a time, and see that the tests notice.

    python -m tools.mutants

Each mutant is a name, a file, the text that stands there and what is put in its place. A mutant
that the tests let live is a rule that nothing holds the code to.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parents[1]
CORE = Path("src/twoway/protection")
TESTS = (
    "test_hide.py",
    "test_release.py",
    "test_figures.py",
    "test_attacks.py",
    "test_attacks_on_registers.py",
    "test_pool.py",
)


@dataclass(frozen=True)
class Mutant:
    """One break."""

    name: str
    file: str
    stands: str
    instead: str


MUTANTS = (  # Texts as they stand, whatever their length.
    Mutant("count the threshold itself as small", "hide.py", "0 < size < threshold}",
           "0 < size <= threshold}"),
    Mutant("hide zeros too", "hide.py", "if 0 < size < threshold}", "if size < threshold}"),
    Mutant("take a small count of one for large", "hide.py", "0 < size < threshold}",
           "1 < size < threshold}"),
    Mutant("shield nothing", "hide.py", "hidden |= _shield(", "_shield("),
    Mutant("shield by half the width", "hide.py", "sums[-1] = width", "sums[-1] = width / 4"),
    Mutant("let the total be hidden", "hide.py", "if of == TOTAL or of in fixed:", "if of in fixed:"),  # noqa: E501
    Mutant("take back what was told", "hide.py", "if of == TOTAL or of in fixed:", "if of == TOTAL:"),  # noqa: E501
    Mutant("drop the margins", "lattice.py", "for size in range(len(by) + 1):",
           "for size in range(len(by), len(by) + 1):"),
    Mutant("leave out who does not answer", "lattice.py",
           '.where(records[[*dimensions]].notna(), MISSING)', ".where(records[[*dimensions]].notna())"),  # noqa: E501
    Mutant("let cliques disagree", "lattice.py",
           "return vstack(rows, format=\"csr\") if rows else csr_array((0, self.size))\n\n    def counted",  # noqa: E501
           "return csr_array((0, self.size))\n\n    def counted"),
    Mutant("skip the history", "release.py", "_audited([*before, made],", "_audited([made],"),
    Mutant("forget earlier tables", "release.py",
           "every = [t for r in before for t in r.tables]", "every = []"),
    Mutant("audit nothing", "release.py", "    if known:\n        first", "    if False:\n        first"),  # noqa: E501
    Mutant("tell small changes", "release.py",
           "return abs(size - before[first].counts[of]) < rules.threshold", "return False"),
    Mutant("tell a change of the threshold never", "release.py",
           "counts[of]) < rules.threshold", "counts[of]) <= 2 * rules.threshold"),
    Mutant("measure change from the last day only", "release.py",
           "    first = before[earlier].since.get(of, earlier)\n    return abs", "    first = len(before) - 1\n    return abs"),  # noqa: E501
    Mutant("round to nothing", "release.py",
           "return self.rounding * ((2 * size + self.rounding) // (2 * self.rounding))", "return size"),  # noqa: E501
    Mutant("forget public totals", "release.py", "| {*public}", ""),
    Mutant("judge too narrow as wide enough", "audit.py", "if inferred.width < width:\n                found",  # noqa: E501
           "if inferred.width < 0:\n                found"),
    Mutant("look at no change", "audit.py", "for of, since in changes:", "for of, since in ():"),
    Mutant("let the impossible be", "lattice.py", "found &= ~self._mask(of, clique)",
           "found = found.copy()"),
    Mutant("forget that what ends stays so", "audit.py", "if day and staying:", "if False:"),
    Mutant("leave few of a group", "figures.py", "if 0 < left < threshold:", "if 0 > left:"),
    Mutant("allow dominance", "figures.py", "> limits.dominance * total", "> 2 * total"),
    Mutant("allow closeness", "figures.py", "return rest < limits.closeness", "return rest < 0 * limits.closeness"),  # noqa: E501
    Mutant("count one side of a quantile", "figures.py",
           "return min(int((values <= at).sum()), int((values >= at).sum()))",
           "return max(int((values <= at).sum()), int((values >= at).sum()))"),
    Mutant("pool the small ones of a family alone", "pool.py",
           "into |= dict.fromkeys(members, family)",
           "into |= {m: family for m in members if sizes.get(m, 0) < threshold}"),
    Mutant("pool anew in each report", "pool.py", "    if kept is not None:",
           "    if kept is None:"),
    Mutant("regroup what is kept", "pool.py",
           "held = apart[d] | _joined(sizes[d], ladder, own)", "held = apart[d]"),
    Mutant("pool beside a public count", "pool.py", "for of in public for e, c in of if e == d}",
           "for of in () for e, c in of if e == d}"),
)  # fmt: skip


def lives(mutant: Mutant) -> bool:
    """Run the tests of the core with the mutant in it."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        shutil.copytree(HERE / "src", home / "src", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(
            HERE / "tests", home / "tests", ignore=shutil.ignore_patterns("__pycache__")
        )
        path = home / CORE / mutant.file
        text = path.read_text("utf-8")
        if text.count(mutant.stands) != 1:
            raise SystemExit(f"{mutant.name}: its text stands {text.count(mutant.stands)} times")
        path.write_text(text.replace(mutant.stands, mutant.instead), "utf-8")
        tests = [str(home / "tests/protection" / t) for t in TESTS]
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider",
             "-c", str(HERE / "pyproject.toml"), "--rootdir", str(home), *tests],
            env={**os.environ, "PYTHONPATH": f"{home / 'src'}:{home / 'tests'}"},
            cwd=home, capture_output=True, check=False,
        )  # fmt: skip
    return run.returncode == 0


def main() -> int:
    """Try every mutant; return how many live."""
    alive = 0
    for mutant in MUTANTS:
        living = lives(mutant)
        alive += living
        print(f"{'LIVES ' if living else 'caught'}  {mutant.file:11} {mutant.name}", flush=True)
    print(f"{len(MUTANTS) - alive} of {len(MUTANTS)} caught")
    return alive


if __name__ == "__main__":
    sys.exit(main())
