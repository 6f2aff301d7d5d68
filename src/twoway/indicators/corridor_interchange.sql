/*
label = "Gross interchange of a corridor: there and back"
group = "corridor"
unit = "what is counted"
kind = "count"
formula = "G_od = M_od + M_do over the member pairs that report both"
reference = "United Nations (1970), Manual VI: Methods of Measuring Internal Migration"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period"]
edge = "A direction that nobody reports: NULL, never 0; only member pairs that report both count."
cannot_say = "Which side gains; reporters of one direction are left out of both."
*/
SELECT
    counted, source, edition, reporter, basis, variety, sex, origin, destination, period,
    there_matched + back_matched AS value,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN value - (half_there_matched + half_back_matched) END AS value_low,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN value + (half_there_matched + half_back_matched) END AS value_high,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN 'rounding' ELSE '' END AS interval,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    mark, status, current,
    CASE
        WHEN pairs_matched = 0 THEN 'one_direction_not_reported'
    END AS reason,
    cells_matched AS cells
FROM two_way.corridor
