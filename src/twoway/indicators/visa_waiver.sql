/*
label = "Stay without a visa, as the destination announced it"
group = "visas"
unit = "days"
kind = "count"
formula = "days of stay granted to ordinary passports of the origin from the first day on; longer those granted since a later day; in force until the last day announced"
reference = "Announcements of the destination, as cited row by row"
keys = ["source", "destination", "period", "origin"]
edge = "A first day that was seen on no page, only as a change between two editions of the passport index, is E. Last days are those of the newest extension that the list knows of. A passport that no announcement names has no row."
cannot_say = "Who came, or why. A stay without a visa gives no right to work, and a passport without a row may be let in by an agreement."
*/
SELECT
    source, destination, period, origin,
    days AS value,
    days_longer, longer_from, valid_until, citation, custody, status,
    'no_number_printed' AS reason,
    [cell] AS cells
FROM panels.visa_waiver
WHERE current
