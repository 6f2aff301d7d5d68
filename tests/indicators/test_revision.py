"""A revision is the last edition's value less the first one's, of the same cell."""

from tables import table
from twoway.build import compute

STOCK = table("""
    edition  origin  destination  period      persons  status
    2020     CHN     DEU          2020-01-01  100      A
    2024     CHN     DEU          2020-01-01  130      E
    2020     CHN     ITA          2020-01-01  50       A
    2024     CHN     ITA          2020-01-01  50       A
    2020     CHN     FRA          2020-01-01  70       A
    2024     CHN     FRA          2020-01-01  -        M
    2024     CHN     ESP          2020-01-01  9        A
""")


def test_worked_by_hand():
    rows = compute("revision", stock=STOCK).set_index("destination")
    assert set(rows.index) == {"DEU", "FRA"}  # Italy was not revised, Spain is in one edition only
    assert rows["value"]["DEU"] == 130 - 100
    assert (rows["first_value"]["DEU"], rows["last_value"]["DEU"]) == (100, 130)
    assert rows["status"]["DEU"] == "AE"
    assert rows["reason"]["FRA"] == "missing_in_one_edition"
    assert len(rows["cells"]["DEU"]) == 2
