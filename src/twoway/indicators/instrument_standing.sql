/*
label = "Standing of a state in an international instrument"
group = "protection"
unit = "1 ratified, 0 not ratified"
kind = "ratio"
digits = 0
formula = "1: ratified, acceded, accepted, approved or succeeded to; 0: not, or signed only; each as of the day of the period"
reference = "The page that each row cites: ILO NORMLEX, UN Treaty Collection, Council of Europe Treaty Office and others"
keys = ["source", "instrument", "area", "period"]
edge = "A copy that ends before the state, or is older than later acts: NULL, standing_unknown, which is not 0. A day that no copy prints is left empty."
cannot_say = "Whether an instrument is applied; nor the standing after the day of the copy."
*/
SELECT
    source, instrument, area, period,
    CASE standing WHEN 'ratified' THEN 1 WHEN 'unknown' THEN NULL ELSE 0 END AS value,
    coalesce(standing, 'unknown') AS standing, since, title, citation, custody, status,
    'standing_unknown' AS reason,
    [cell] AS cells
FROM panels.instrument
WHERE current
