/*
label = "Tertiary students from one side at the other's institutions"
group = "students"
unit = "persons enrolled"
kind = "count"
formula = "sum over member pairs of students of the origin enrolled in the destination"
reference = "UNESCO Institute for Statistics and OECD, by destination"
keys = ["source", "student_count", "level", "origin", "destination", "period"]
edge = "Mobile students (who came to study) and foreign students (by citizenship) are counts of their own and never added. Member pairs without a count lower reported."
cannot_say = "Who came this year: it is all who are enrolled. Short exchanges and pupils at language schools are mostly left out."
*/
SELECT
    source, student_count, level, origin, destination, period,
    there AS value,
    CASE WHEN half_there > 0 THEN there - half_there END AS value_low,
    CASE WHEN half_there > 0 THEN there + half_there END AS value_high,
    CASE WHEN half_there > 0 THEN 'rounding' ELSE '' END AS interval,
pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    current, status_there AS status, 'not_reported' AS reason, cells_there AS cells
FROM two_way.student
