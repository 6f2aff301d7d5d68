"""Every case of the reference has a test that bears its name."""

import ast
import json
from pathlib import Path

from oracles import name_of


def test_each_case_has_a_test_of_its_name(shared):
    cases = {c["case"] for c in json.loads((shared / "oracle/manifest.json").read_text("utf-8"))}
    tests = set()
    for file in Path(__file__).parent.glob("test_*.py"):
        for part in ast.parse(file.read_text("utf-8")).body:
            if isinstance(part, ast.FunctionDef):
                tests.add(name_of(part.name))
    # A case of one folder may be named without it.
    assert {c for c in cases if c not in tests and c.split("/")[0] not in tests} == set()
