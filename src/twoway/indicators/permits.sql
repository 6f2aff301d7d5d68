/*
label = "Residence permits that destination gave to citizens of origin, by reason"
group = "permits"
unit = "permits"
kind = "count"
formula = "K_od by reason and duration; blocs: the sum over the members that report"
reference = "Regulation (EC) No 862/2007 and Eurostat, metadata of the international migration statistics"
keys = ["source", "permit_count", "permit_reason", "duration", "origin", "destination", "period"]
edge = "A permit after a gap of six months or more counts as a first one again. A reporter that is silent is missing, not 0; confidential cells stay hidden: a hidden cell holds 1 to 4 permits, and a sum with some is told at both ends, without a value."
cannot_say = "Arrivals: a first permit may be issued to a person already there, renewals are not counted, and EU citizens need none."
*/
SELECT
    source, permit_count, reason AS permit_reason, duration, origin, destination, period,
    CASE WHEN hidden_there = 0 THEN there END AS value,
    CASE WHEN hidden_there > 0 OR half_there > 0
        THEN coalesce(there, 0) - half_there + hidden_there END AS value_low,
    CASE WHEN hidden_there > 0 OR half_there > 0
        THEN coalesce(there, 0) + half_there + 4 * hidden_there END AS value_high,
    CASE WHEN hidden_there > 0 THEN 'bounds of hidden cells'
        WHEN half_there > 0 THEN 'rounding' ELSE '' END AS interval,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status, basis_there AS basis,
    CASE WHEN hidden_there > 0 THEN 'suppressed' WHEN there IS NULL THEN 'not_reported' END
        AS reason,
    cells_there AS cells
FROM two_way.permit
