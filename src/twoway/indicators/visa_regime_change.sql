/*
label = "Change of the visa requirement between two editions of the index"
group = "visas"
unit = "change of openness, -1 to 1"
kind = "ratio"
formula = "u_t - u_s, u 1 where no visa is needed, else 0; only pairs whose requirement changed; s the edition before"
reference = "Neumayer (2006), Transactions of the Institute of British Geographers 31(1)"
keys = ["source", "origin", "destination", "period", "since", "requirement_before", "requirement_after"]
edge = "A pair missing on one of the two days has no row."
cannot_say = "The day of the change: it lies between the two editions. Travel authorisations are told apart from e-visas only since 12 January 2025, so that a change between these two on that day is one of words."
*/
WITH ordered AS (
    SELECT source, origin, destination, period, there, cells_there,
        lag(period) OVER before AS since, lag(there) OVER before AS there_before,
        lag(cells_there) OVER before AS cells_before
    FROM two_way.visa_regime
    WINDOW before AS (PARTITION BY source, origin, destination ORDER BY period)
)
SELECT
    source, origin, destination, period, since,
    there_before AS requirement_before, there AS requirement_after,
    CAST(there = 'visa_free' AS INTEGER) - CAST(there_before = 'visa_free' AS INTEGER) AS value,
    list_concat(cells_before, cells_there) AS cells
FROM ordered
WHERE there <> there_before
