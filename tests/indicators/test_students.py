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


def test_students_each_way_are_those_that_the_destination_tells():
    student = table("""
        student_count  origin  destination  level  period      persons
        mobile_degree  CHN     DEU          _T     2019-01-01  32472
        mobile_degree  CHN     FRA          _T     2019-01-01  1000
        mobile_degree  DEU     CHN          _T     2019-01-01  -
    """)
    found = compute("corridor_students", student=student).set_index(["origin", "destination"])
    assert found["value"]["CHN", "DEU"] == 32472
    bloc = found.loc[("CHN", "EU27_2020")]
    assert (bloc["value"], bloc["reported"], bloc["expected"]) == (33472, 2, 27)
    assert found["reason"]["DEU", "CHN"] == "not_reported"
