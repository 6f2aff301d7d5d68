"""Tables with line feeds inside quotes: the line named is that on which the record opens."""

import pytest

from twoway.edition import RefusedError
from twoway.readers import read_records

TEXT = 'code,label,more\n01,one,"a\nb\n\nc"\n"0\n2",two,x\n011,"say ""three""",\n'


def test_the_index_is_the_line_on_which_a_record_opens(tmp_path):
    file = tmp_path / "x.csv"
    file.write_text(TEXT)
    table = read_records(file, ("code", "label"))
    assert table["code"].to_dict() == {2: "01", 6: "0\n2", 8: "011"}
    assert table.loc[8, "label"] == 'say "three"'
    assert table.loc[2, "more"] == "a\nb\n\nc"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("code,label\n01\n", "line 2: 1 cells, expected 2"),
        ('code,label\n01,x\n02,"cut', "line 3: unexpected end of data"),
        ("code,name\n01,x\n", "column label is missing"),
    ],
)
def test_a_damaged_table_is_refused_with_its_line(tmp_path, text, match):
    file = tmp_path / "x.csv"
    file.write_text(text)
    with pytest.raises(RefusedError, match=match):
        read_records(file, ("code", "label"))
