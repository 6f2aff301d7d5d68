"""Break what protects records in one place at a time, and see that the tests notice.

    python -m tools.mutants [FILE ...]

Each mutant is a name, a file, the text that stands there and what is put in its place. A mutant
that the tests let live is a rule that nothing holds the code to. Those of some files
alone are tried if these are named, as export.py.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parents[1]
PACKAGE = Path("src/twoway")
# By the file that is broken: the tests that hold it to its rules, the quickest first.
_CORE = (
    "test_hide",
    "test_release",
    "test_figures",
    "test_attacks",
    "test_attacks_on_registers",
)
TESTS = {
    **dict.fromkeys(("hide.py", "lattice.py", "release.py", "audit.py"), _CORE),
    "figures.py": ("test_figures", "test_attacks_by_subtraction"),
    "pool.py": ("test_pool",),
    "classes.py": ("test_classes", "test_attacks_on_figures"),
    "export.py": ("test_export", "test_attacks_on_figures", "test_attacks_on_exports"),
    "names.py": ("test_attacks_on_exports",),
    "coarse.py": ("test_coarse", "test_attacks_by_subtraction"),
    "vault.py": ("test_vault", "../test_survey_cli"),
    "survey_report.py": ("test_attacks_on_exports", "../test_survey_report"),
    "survey_figures.py": ("test_attacks_on_figures", "test_attacks_by_subtraction"),
    "register_money.py": ("test_attacks_by_subtraction",),
}


@dataclass(frozen=True)
class Mutant:
    """One break."""

    name: str
    file: str
    stands: str
    instead: str

    @property
    def path(self) -> Path:
        """Where the file lies: the verb that reads the records stands beside the core."""
        beside = PACKAGE / self.file
        return beside if (HERE / beside).is_file() else PACKAGE / "protection" / self.file


MUTANTS = (  # Texts as they stand, whatever their length.
    Mutant("count the threshold itself as small", "hide.py", "0 < size < threshold}",
           "0 < size <= threshold}"),
    Mutant("hide zeros too", "hide.py", "if 0 < size < threshold}", "if size < threshold}"),
    Mutant("take a small count of one for large", "hide.py", "0 < size < threshold}",
           "1 < size < threshold}"),
    Mutant("shield nothing", "hide.py", "hidden |= _shield(", "_shield("),
    Mutant("shield by half the width", "hide.py", "sums[-1] = width", "sums[-1] = width / 4"),
    Mutant("let the total be hidden", "hide.py", "elif of == TOTAL or of in fixed:", "elif of in fixed:"),  # noqa: E501
    Mutant("take back what was told", "hide.py", "elif of == TOTAL or of in fixed:", "elif of == TOTAL:"),  # noqa: E501
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
    Mutant("audit nothing", "release.py", "    if known:\n        # Which", "    if False:\n        # Which"),  # noqa: E501
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
    Mutant("let classes be of few", "classes.py", "if 0 < sizes[", "if 0 > sizes["),
    Mutant("work out nothing", "classes.py", "if len(unknown) == 1:", "if not unknown and False:"),
    Mutant("forget what shares were told", "classes.py", "_known(classes, told | again, beside)",
           "_known(classes, told, beside)"),
    Mutant("hand on who is unlike others", "export.py", "return chosen & (sizes[like] >= fewest)", "return chosen"),  # noqa: E501
    Mutant("hand on twice", "export.py", "    _not_twice(held, kept, vault)\n    out", "    out"),
    Mutant("write down nobody", "export.py", '"persons": digests(kept["id"])', '"persons": []'),
    Mutant("hand on names", "export.py", ' or "id" in columns or "record" in columns', ""),
    Mutant("hand on in the order of the file", "export.py",
           'shown.sort_values(columns, na_position="last")', "shown"),
    Mutant("hand on formulas", "export.py", "harmless(v) if isinstance(v, str) else v", "v"),
    Mutant("count one fewer as alike", "export.py", "(sizes[like] >= fewest)",
           "(sizes[like] >= fewest - 1)"),
    Mutant("leave few beside an export", "export.py", "0 < who.sum() - rows.sum() < threshold",
           "0 > who.sum()"),
    Mutant("hand on a hidden group", "export.py", "for of, who in seen.items() if of in hidden",
           "for of, who in seen.items() if of not in seen"),
    Mutant("forget what an export told", "survey_report.py", "tables = (*TABLES, *by_export)",
           "tables, public = TABLES, {}"),
    Mutant("tell under a second name", "names.py", "        if shared:", "        if False:"),
    Mutant("let others look in", "vault.py", "if open_to or self", "if self"),
    Mutant("leave files open", "vault.py", "path.chmod(_FILE)", "path.chmod(0o644)"),
    Mutant("leave folders open", "vault.py", "before = os.umask(0o077)", "before = os.umask(0)\n    folder.mkdir(mode=0o755, parents=True, exist_ok=True)"),  # noqa: E501
    Mutant("keep where things are published", "vault.py", "if root.is_relative_to(public.resolve()):",  # noqa: E501
           "if root is public:"),
    Mutant("take the oldest for the newest", "vault.py", "return states[-1]", "return states[0]"),
    Mutant("take any name", "vault.py", " or not _NAME.fullmatch(name)", ""),
    Mutant("tell figures anew each time", "survey_figures.py",
           "    if before and not known:\n        return False\n", "    known = []\n"),
    Mutant("set beside the last report alone", "survey_figures.py", "for told in before if told",
           "for told in before[-1:] if told"),
    Mutant("let few move in a cell", "figures.py", "if len(moved) < limits.threshold or any(",
           "if any("),
    Mutant("let one great payer move", "figures.py", "dominated(moved[a].to_numpy(",
           "False and dominated(moved[a].to_numpy("),
    Mutant("look at no sum that is worked out", "figures.py",
           "        if of_few(persons[of]):\n            return _smallest(known",
           "        if False:\n            return _smallest(known"),
    Mutant("look at no rest", "figures.py", "if left.any() and of_few(left):", "if False:"),
    Mutant("subtract no nested part", "figures.py",
           "            if len(unknown) == 1:\n                others",
           "            if False:\n                others"),
    Mutant("tell what all answered", "figures.py", "return bool(values.size) and bool(np.isclose(",
           "return False and bool(np.isclose("),
    Mutant("tell an exact error", "coarse.py", "return _clean(ceil(error / unit - _NEARLY) * unit)",
           "return error"),
    Mutant("round an error down", "coarse.py", "ceil(error / unit - _NEARLY)",
           "floor(error / unit)"),
    Mutant("tell shares exactly", "coarse.py", "            return self.share",
           "            return 0.01"),
    Mutant("let a listed category be empty", "hide.py", "return len(about(of)) == 1 and size > 0",
           "return False"),
    Mutant("tell money anew", "register_money.py", "        if then is None or not enough_moved(",
           "        if then is None and not enough_moved("),
    Mutant("subtract money", "register_money.py", "told = told_beside(persons, groups, of_few)",
           "told = {g for g in groups if not of_few(persons[g])}"),
    Mutant("tell of one great weight", "survey_figures.py",
           'if dominated(brought["weight"][here[of]], limits) and size:', "if False:"),
    Mutant("mix prices", "survey_report.py", "for told in before} - {prices}", "for told in ()}"),
    Mutant("tell groups that differ by few", "survey_figures.py",
           "allowed = told_beside(here, groups(made, limits.threshold), of_few)",
           "allowed = {*made.told}"),
    Mutant("tell every share", "survey_figures.py",
           "for n, s in enumerate(SHARES) if n in parted[of]}",
           "for s in SHARES}"),
    Mutant("count classes wrongly", "survey_figures.py", 'side="left"', 'side="right"'),
    Mutant("judge months by costs", "survey_figures.py",
           '("mean", "mean_winsorised", OF_PAYERS), ("months",)',
           '("mean", "mean_winsorised", OF_PAYERS), ("cost",)'),
    Mutant("tell a dominated total", "survey_figures.py", '"ratio_of_totals": ("cost", "earnings")',
           '"ratio_of_totals": ("earnings",)'),
    Mutant("tell what was cut off", "survey_figures.py", 'held.add("mean_winsorised")', "pass"),
    Mutant("tell a quantile of few", "survey_figures.py",
           'reason = "quantile" if bare else withheld.get(statistic)',
           "reason = withheld.get(statistic)"),
    Mutant("tell the ends of a quantile", "survey_figures.py", "low = high = error = np.nan",
           "pass"),
    Mutant("measure who is not of the population", "survey_report.py",
           'joined["outside"].eq("") & joined', "joined"),
    Mutant("write a trial down", "survey_report.py",
           "    if not write:\n        return replace", "    if not write:\n        replace"),
    Mutant("forget what was told", "survey_report.py", "vault.remember(KIND, name, [*before, entry])",  # noqa: E501
           "vault.remember(KIND, name, [])"),
    Mutant("tell true counts", "survey_report.py", "size = made.told[of]", "size = made.counts[of]"),  # noqa: E501
)  # fmt: skip


def lives(mutant: Mutant) -> bool:
    """Run the tests of the core with the mutant in it."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        shutil.copytree(HERE / "src", home / "src", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(
            HERE / "tests", home / "tests", ignore=shutil.ignore_patterns("__pycache__")
        )
        path = home / mutant.path
        text = path.read_text("utf-8")
        if text.count(mutant.stands) != 1:
            raise SystemExit(f"{mutant.name}: its text stands {text.count(mutant.stands)} times")
        path.write_text(text.replace(mutant.stands, mutant.instead), "utf-8")
        tests = [str(home / "tests/protection" / f"{t}.py") for t in TESTS[mutant.file]]
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider",
             "-c", str(HERE / "pyproject.toml"), "--rootdir", str(home), *tests],
            env={**os.environ, "PYTHONPATH": f"{home / 'src'}:{home / 'tests'}"},
            cwd=home, capture_output=True, check=False,
        )  # fmt: skip
    return run.returncode == 0


def main(files: Sequence[str] = ()) -> int:
    """Try every mutant, or those of some files; return how many live."""
    alive, tried = 0, [m for m in MUTANTS if not files or m.file in files]
    for mutant in tried:
        living = lives(mutant)
        alive += living
        print(f"{'LIVES ' if living else 'caught'}  {mutant.file:16} {mutant.name}", flush=True)
    print(f"{len(tried) - alive} of {len(tried)} caught")
    return alive


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
