"""Students both ways, and who stays."""

from tables import table
from twoway.build import compute

STUDENTS = table("""
    area  enrolled  inbound  outbound
    A     1000      100      30
    B     0         0        5
    C     -         10       10
""")
COHORTS = table("""
    origin  destination  years  first_permits  stayed  working  synthetic
    CHN     DEU          1      200            150     10       0
    CHN     DEU          5      200            80      60       1
    CHN     DEU          10     200            -       -        0
""")


def test_ratios_to_students_at_home():
    for name, expected in (
        ("inbound_student_ratio", 10),
        ("outbound_student_ratio", 3),
        ("student_net_ratio", 7),
    ):
        found = compute(name, students=STUDENTS).set_index("area")
        assert found["value"]["A"] == expected
        assert found["reason"]["B"] == "zero_denominator"
        assert found["reason"]["C"] == "missing_input"


def test_who_stays_and_who_works():
    stayed = compute("student_retention", cohorts_of_students=COHORTS).set_index("years")
    assert stayed["value"][1] == 75
    assert stayed["reason"][10] == "missing_input"
    working = compute("student_to_work", cohorts_of_students=COHORTS).set_index("years")
    assert (working["value"][5], working["mark"][5], working["mark"][1]) == (30, "synthetic", "")
