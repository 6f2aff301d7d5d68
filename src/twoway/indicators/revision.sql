/*
label = "Revision: the last edition's value less the first one's"
group = "revision"
unit = "unit of the cell"
kind = "count"
signed = true
formula = "v(last edition) - v(first edition) of the same cell"
reference = "OECD/Eurostat, Guidelines on Revisions Policy and Analysis"
keys = ["panel", "source", "keyed", "origin", "destination", "area", "period"]
edge = "A cell that only one edition holds has no revision."
cannot_say = "Why the publisher changed its mind, or which of the two is nearer the truth."
*/
SELECT
    panel, source, keyed, origin, destination, area, period,
    size AS value, first_value, last_value, first_edition, last_edition, editions,
    array_to_string(list_sort(list_distinct(string_split(first_status || last_status, ''))), '')
        AS status,
    CASE WHEN size IS NULL THEN 'missing_in_one_edition' END AS reason,
    cells
FROM revisions.cell
WHERE kind = 'revision' AND measure <> 'requirement'
    AND (first_value IS DISTINCT FROM last_value OR first_status IS DISTINCT FROM last_status)
