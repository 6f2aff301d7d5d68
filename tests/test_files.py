"""Files that are whole or not there, and what stands in them."""

import json

from twoway.files import as_json


def test_json_has_a_line_for_each_part_and_reads_back_the_same():
    said = {
        "facts": {"a": {"value": 1.5, "cells": [1, 2]}, "b": {"value": None, "cells": []}},
        "rows": [{"id": "t:1"}, {"id": "t:2"}],
        "empty": {},
        "said": '3 – 4 "quoted"\n中文',
    }
    text = as_json(said)
    assert json.loads(text) == said
    lines = text.splitlines()
    assert '"a": {\n"value": 1.5,\n"cells": [1, 2]\n},' in text
    assert [line for line in lines if "t:" in line] == ['"id": "t:1"', '"id": "t:2"']
    assert as_json(said, deep=2).splitlines()[2] == '"a": {"value": 1.5, "cells": [1, 2]},'


def test_json_keeps_the_order_in_which_parts_are_said():
    assert list(json.loads(as_json({"z": 1, "a": {"y": 2, "b": 3}}))) == ["z", "a"]
