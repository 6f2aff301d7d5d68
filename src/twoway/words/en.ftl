### English. Every number is a variable: a digit typed here stops the build.
### house-: every brief. ec-: the EU–China brief. co-: the brief of a corridor. chart-: inside charts. label-, quality-: tables.

chart-about = about { $number }
chart-over = over { $number }
chart-under = under { $number }
chart-women = women
chart-men = men
chart-comma = ,{" "}
chart-semicolon = ;{" "}
chart-list = ,{" "}
chart-members = { $name }: { $reported } of { $expected }
chart-reason-emp = Employment
chart-reason-educ = Education
chart-reason-fam = Family
chart-reason-oth = Other
chart-reason-total = All reasons
chart-croatia-joins = Croatia joins
chart-statistic-mean = mean
chart-statistic-as-published = as published
chart-statistic-approx = approximate

label-corridor = Mobility between { $home } and the { $away }
label-pair = Mobility between { $home } and { $away }
label-not-held = : in no edition in use
label-page-before = Page{" "}
label-page-between = {" "}of{" "}
label-page-after = {""}
label-as-of = data as of { $year }
label-states-joined = joined: { $states }
label-states-left = no longer counted: { $states }
label-change = change
label-change-down = fall
label-moved-new = new
label-moved-gone = gone
label-moved-revised = revised
label-moved-re-flagged = marked otherwise
label-hands-publisher-s-document = read in the publisher's document
label-hands-copy-of-the-publisher-s-page = read in a copy of the publisher's page
label-hands-press-report = read in a press report
label-hands-legal-text = read in the legal text
label-hands-paper = read in a paper
label-hands-third-party-data-file = from a third party's data file
label-hands-third-party-page = read on a third party's page
label-mark-e = e: estimated
label-mark-p = p: provisional
label-mark-b = b: break in the series before it
label-mark-d = d: definition differs
label-mark-u = u: unreliable
label-sign = “{ $sign }” { $name }
label-part = a sum of some member states only, not of all
label-legend = { $signs }.
label-gap = Not given by any edition in use: { $what }.
label-stale = stale since { $since }: a newer edition could not be taken
label-quality-relevance = cells: { $cells }
label-quality-timeliness = published { $published }, taken { $received }
label-quality-taken = taken { $received }
label-changes-first = No approved edition of this brief came before this one: there is nothing to compare it with yet.
label-changes-none = No printed figure has changed since { $since }, the approved edition before this one.
label-changes-some = Figures that { $since }, the approved edition before this one, printed otherwise. What it printed is traced with twoway trace, the id and --release { $since }.
label-column-reported = members reporting
label-column-expected = members expected
label-column-value-low = least
label-column-value-high = greatest
label-column-years = years
label-column-returns = of them returning
label-column-first-value = first printed
label-column-last-value = as it stands now
label-column-respondents = workers asked
label-custody-publisher = publisher's bytes
label-custody-extract = our extract of the publisher's bytes
label-custody-converted = converted by a third party
label-custody-converted-extract = our extract of a third party's conversion
label-custody-third-party-cut = a third party's cut
label-custody-transcribed = transcribed by hand
label-custody-told-under-disclosure-control = told under disclosure control

## Of the scorecard: words by which a sentence says how sure it is, and what comes next

label-confidence-high = high
label-confidence-medium = medium
label-confidence-low = low
label-confidence-said = Confidence: { $level }
label-next-step = Next:

## Every brief

house-draft = Draft, not approved
house-confidence = Confidence follows from the data (annex). High: sources graded high, no weakness. Medium: a medium grade, or a weakness. Low: a low grade, most missing, contradicted, or too uncertain.
house-approved = Approved for publication
house-synthetic = Made-up figures: not for use
house-figure = Figure
house-source = Source:{" "}
house-note = Note:{" "}
house-evidence = {" "}Evidence:{" "}
house-colon = :{" "}
house-comma = ,{" "}
house-stop = .
house-rows = Trace ids:{" "}
house-received = received{" "}
house-s-key = Key findings
house-s-glance = Both directions at a glance
house-th-quantity = Quantity
house-s-policy = What could follow
house-s-missing = What is missing, and who could supply it
house-s-changes = What changed since the last edition
house-s-revised = What publishers have revised
house-revisions-how = Two editions of the same figure, as first printed and as it stands now. The table of all revisions is in the warehouse.
house-th-moved = What moved
house-th-before = Before
house-th-after = Now
house-th-because = Editions that came or went
house-th-first-printed = First printed
house-th-stands-now = Stands now
house-s-quality = Quality of each source
house-s-coverage = Which states a Schengen figure covers
house-th-years = Years
house-th-covered = States
house-s-definitions = Definitions
house-s-sources = Sources
house-s-facts = Every number in the text
house-marks = Beside a figure: e estimated, p provisional, b break in the series before it, d definition differs, u unreliable.
house-s-colophon = Citation and terms
house-colophon-cite = Cite as: twoway,
house-s-disclosure = Disclosure control
house-s-methods = Methods
house-methods-count = Stock: persons living on a day in a country other than that of their birth or citizenship, as each source has it. Flow: persons who moved their residence for a year or more. Permit, visa: documents issued, not persons who came. Recruitment cost: what the worker paid to obtain the job.
house-methods-sum = The figure of a bloc is the sum over those members that report, and how many do stands beside it. Sums over unlike members are not compared with each other; ranks are named only where the figures tell them apart.
house-methods-estimate = A figure marked e is an estimate: its publisher's, or one made here from two stocks, births and deaths by a published method. The least and the greatest of several methods then stand beside it.
house-methods-rounding = Figures are shown as published. Rates and shares are rounded to the last digit printed; the attached tables hold them unrounded.
house-methods-limits = Sources define migrants, periods and territories unlike: their figures are set side by side and never subtracted from one another. What is missing is told with its reason and is never zero. No sentence says that one thing brought about another.
house-colophon-licence = Text and figures may be reused with this citation; each source keeps the terms stated above.
house-colophon-disclosure = { $held_entrusted ->
    [yes] Figures of publishers are shown exactly; figures of entrusted records were told under disclosure control, looked through together with everything told before ({ $entrusted_told } told, { $entrusted_withheld } withheld).
   *[no] Figures of publishers are shown exactly, and others are worked out from them alone; no record of a person was used.
  }
house-colophon-names = Names of places follow the labelling policy of the product and take no position on the status of any territory.
house-colophon-views = The brief states what sources say and recommends no party's position.
house-colophon-contact = Contact and corrections: whoever publishes the release named at the foot of the page; every figure is disputed by its id.
house-colophon-funding = Funding: none is declared for this brief.
house-release = , release{" "}
house-table-surveyed-title = Recruitment cost in this corridor, by groups of workers asked
house-table-surveyed-note = Months of earnings and percent of workers, of as many as were asked; the ratio of means is another quantity than the mean of ratios. Rates and prices stand in the attached table. Intervals in brackets hold nineteen times in twenty. x: withheld so that no person can be told.
house-table-registered-title = Complaints, recognition, training and matching in this corridor, by register
house-table-registered-note = Counts are rounded; intervals hold nineteen times in twenty. x: withheld so that no person can be told. Registers are never added up.
house-s-entrusted = Figures of entrusted records
house-entrusted = { $held_entrusted ->
    [yes] Records that someone entrusted stay in a store of their own. Of the figures made of them for this brief { $entrusted_told } are told and { $entrusted_withheld } withheld: a group is small, its figure would give a small one away, or few make up most of it. Counts are rounded.
   *[no] No survey and no register of this corridor has been entrusted. Whoever holds one can bring it in; the records stay in a store of their own, and figures of groups then stand here.
  }
house-th-source = Source
house-th-grade = Grade
house-th-relevance = Relevance
house-th-accuracy = Accuracy
house-th-timeliness = Timeliness
house-th-accessibility = Accessibility
house-th-comparability = Comparability of territory
house-confidence-weakness = What the words of confidence call a weakness: an estimate, a provisional figure, a break, another definition, an edition known not to be the newest, members missing. Most missing: under half of the pairs reported. Too uncertain: called unreliable by its source, an interval wider than half the figure, or no fact of its direction. Contradicted: the permits that only these people hold are half as many again.
house-quality-how = By the dimensions of the European Statistical System. Relevance: how many raw cells the brief rests on. Accessibility: whose bytes were at hand; the licence stands under Sources.
house-th-indicator = Indicator
house-th-unit = Unit
house-th-formula = Formula
house-th-cannot = What it cannot say
house-th-edition = Edition, licence
house-th-custody = Whose bytes
house-th-sha = Checksum
house-th-id = Id
house-th-what = What
house-th-value = Value
house-th-period = Period
house-th-from = Source and edition

## Web pages

web-skip = Skip to the text
web-contents = On this page
web-rows = The rows behind it
web-csv = Download as CSV

## Page 1

ec-kicker = Policy brief · labour mobility in both directions · China and the EU
ec-running = Mobility between China and the EU, both directions

ec-title = { $claim_freed_one_way ->
    [yes] { $stock_there_trend ->
        [up] { $stock_back_trend ->
            [down] China–EU, { $stock_there_2010_year }–{ $free_back_year }: one community grew, one shrank, visas freed one way
           *[other] China–EU, { $stock_there_2010_year }–{ $free_back_year }: visas are freed one way
          }
       *[other] China–EU, { $stock_there_2010_year }–{ $free_back_year }: visas are freed one way
      }
   *[other] China–EU, { $stock_there_2010_year }–{ $free_back_year }: mobility in both directions
  }
ec-subtitle = Who lives where, who moves and why, what protects them, and what goes uncounted

ec-kn-stock-there = China → EU: people from China living in the { $stock_members } EU states in { $stock_there_year }. Confidence: { $confidence }.
ec-kn-stock-back = EU → China: people from the { $stock_back_members } EU states that China names, living there in { $stock_back_year }. Confidence: { $confidence }.
ec-kn-free = EU → China: EU states, of { $free_members }, whose passports need no visa in { $free_back_year }; the other way { $free_there }. Confidence: { $confidence }.
ec-kn-work = China → EU: first permits for work in { $work_states } states in { $work_permits_year }; no source in use covers the other direction. Confidence: { $confidence }.

ec-s-who = Two unlike communities
ec-who-there = { $top_stock_in ->
    [yes] In { $stock_there_year } the UN estimates { $stock_there } migrants from China in the EU27, most in Italy ({ $stock_in_italy }), Spain ({ $stock_in_spain }), Germany ({ $stock_in_germany }) and France ({ $stock_in_france }).
   *[other] In { $stock_there_year } the UN estimates { $stock_there } migrants from China in the EU27: { $stock_in_italy } in Italy, { $stock_in_spain } in Spain, { $stock_in_germany } in Germany and { $stock_in_france } in France.
  }
ec-who-back = For China it names { $stock_back } people from { $stock_back_members } of { $stock_members } member states. The others are unnamed: unknown, not zero.
ec-who-unlike = China counts citizens; most EU states count the China-born. The smaller community is { $reciprocity } of the larger: unlike counts.
ec-so-what = { $claim_more_in_eu ->
    [yes] So what: a scheme for both directions meets a large community on one side, a small and thinly measured one on the other.
   *[other] So what: the two communities are measured unlike; a scheme for both directions must begin by measuring.
  }

ec-figure-stock-by-member-title = People from China in each member state, and from each in China
ec-figure-stock-by-member-unit = Migrant stock, persons, { $stock_there_year }
ec-figure-stock-by-member-note = What is missing is not zero.
ec-figure-stock-by-member-alt = { $top_stock_in ->
    [yes] { $top_stock_from ->
        [yes] Bars in two directions by member state, { $stock_there_year }. From China, Italy has most with { $stock_in_italy }. In China, most are from Germany with { $stock_from_germany }; the states that China does not name are marked not reported.
       *[other] Bars in two directions by member state, { $stock_there_year }. From China, Italy has { $stock_in_italy }. In China, { $stock_from_germany } are from Germany; the states that China does not name are marked not reported.
      }
   *[other] Bars in two directions by member state, { $stock_there_year }. From China, Italy has { $stock_in_italy }. In China, { $stock_from_germany } are from Germany; the states that China does not name are marked not reported.
  }

## Page 2

ec-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [down] The community in the EU has grown since { $stock_there_2010_year }, the one in China has shrunk
       *[other] The community in the EU has grown since { $stock_there_2010_year }
      }
   *[other] Both communities since { $stock_there_2010_year }
  }
ec-figure-stock-over-time-unit = Migrant stock, persons, mid-year, { $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-over-time-note = Above the axis: people from China in the EU27. Below: from { $stock_back_members } EU states in China. Unlike counts, estimated between censuses.
ec-figure-stock-over-time-alt = Two series from { $stock_there_first_year } to { $stock_there_year } on one scale. China to EU rises from { $stock_there_first } to { $stock_there }. EU to China starts at { $stock_back_first } and ends at { $stock_back }.

ec-s-time = Over time
ec-time-there = { $stock_there_trend ->
    [up] In the EU27 the stock from China was { $stock_there_2010 } in { $stock_there_2010_year } and has risen by { $stock_there_trend_change } since.
    [down] In the EU27 the stock from China was { $stock_there_2010 } in { $stock_there_2010_year } and has fallen by { $stock_there_trend_change } since.
   *[other] In the EU27 the stock from China was { $stock_there_2010 } in { $stock_there_2010_year }.
  }
ec-time-back = { $stock_back_trend ->
    [up] In China EU nationals were { $stock_back_2010 } in { $stock_back_2010_year }, { $stock_back_2020 } in { $stock_back_2020_year } and { $stock_back } in { $stock_back_year }; since { $stock_back_2010_year } risen by { $stock_back_trend_change }.
    [down] In China EU nationals were { $stock_back_2010 } in { $stock_back_2010_year }, { $stock_back_2020 } in { $stock_back_2020_year } and { $stock_back } in { $stock_back_year }; since { $stock_back_2010_year } fallen by { $stock_back_trend_change }.
   *[other] In China EU nationals were { $stock_back_2010 } in { $stock_back_2010_year }, { $stock_back_2020 } in { $stock_back_2020_year } and { $stock_back } in { $stock_back_year }.
  }
ec-time-census = { $census_trend ->
    [up] China's censuses: { $census_2010 } EU citizens in { $census_2010_year }, { $census_2020 } in { $census_2020_year }, a rise of { $census_trend_change } ({ $census_members } states named).
    [down] China's censuses: { $census_2010 } EU citizens in { $census_2010_year }, { $census_2020 } in { $census_2020_year }, a fall of { $census_trend_change } ({ $census_members } states named).
   *[other] China's censuses counted { $census_2010 } EU citizens in { $census_2010_year } and { $census_2020 } in { $census_2020_year } ({ $census_members } states named).
  }

ec-s-flow = Moves in one year
ec-flow-in = { $top_flow_in ->
    [yes] In { $flow_in_year }, { $flow_in_members } reporting member states counted { $flow_in } arrivals of any nationality from China, most in Spain ({ $flow_in_spain }) and Germany ({ $flow_in_germany }, estimated).
   *[other] In { $flow_in_year }, { $flow_in_members } reporting member states counted { $flow_in } arrivals of any nationality from China, of which { $flow_in_spain } in Spain and { $flow_in_germany } in Germany (estimated).
  }
ec-flow-out = { $flow_out_members } member states counted { $flow_out } departures to China, returns among them.
ec-flow-net = { $claim_net_to_eu ->
    [yes] In the { $flow_net_members } states that report both, net migration was { $flow_net } towards the EU, of { $flow_gross } moves (effectiveness { $effectiveness }).
   *[other] In the { $flow_net_members } states that report both, arrivals less departures were { $flow_net }, of { $flow_gross } moves (effectiveness { $effectiveness }).
  }
ec-flow-mirror = No mirror view: no source in use has China's counts.

ec-s-share = In proportion
ec-share-eu = Per thousand residents: { $per_1000_eu } migrants from China in the EU27 ({ $per_1000_eu_year }), { $per_1000_cn } EU nationals in China ({ $per_1000_cn_year }, { $stock_back_members } states).

ec-th-there = China → EU
ec-th-back = EU → China
ec-glance-stock-what = People living there
ec-glance-stock-there = { $stock_there } ({ $stock_there_year }, { $stock_members } states)
ec-glance-stock-back = { $stock_back } ({ $stock_back_year }, { $stock_back_members } states named)
ec-glance-flow-what = Moves in a year
ec-glance-flow-there = { $flow_in } ({ $flow_in_year }, { $flow_in_members } states)
ec-glance-flow-back = { $flow_out } ({ $flow_out_year }, { $flow_out_members } states)
ec-glance-estimate-what = Moves, estimated from stocks
ec-glance-estimate-there = { $claim_estimate_top_there ->
    [yes] { $estimate_there_low } to { $estimate_there } ({ $estimate_there_years } years from { $estimate_there_year }; { $estimate_there_returns } return)
   *[no] { $estimate_there }, { $estimate_there_low } to { $estimate_there_high } ({ $estimate_there_years } years from { $estimate_there_year }; { $estimate_there_returns } return)
  }
ec-glance-estimate-back = { $claim_estimate_top_back ->
    [yes] { $estimate_back_low } to { $estimate_back } ({ $estimate_back_years } years from { $estimate_back_year }; { $estimate_back_returns } return)
   *[no] { $estimate_back }, { $estimate_back_low } to { $estimate_back_high } ({ $estimate_back_years } years from { $estimate_back_year }; { $estimate_back_returns } return)
  }
ec-glance-valid-what = Valid residence permits
ec-glance-valid-there = { $valid_permits } (end of { $valid_permits_year })
ec-glance-valid-no-back = not held
ec-glance-work-what = First permits for work
ec-glance-work-there = { $work_permits } ({ $work_permits_year }, { $work_states } states)
ec-glance-work-no-back = not held
ec-glance-visas-what = Short-stay visas issued
ec-glance-visas-there = { $visas_issued } ({ $visas_issued_year }, Schengen)
ec-glance-visas-no-back = not held
ec-glance-free-what = Passports free of a visa
ec-glance-free-there = { $free_there } of { $free_members } states ({ $free_there_year })
ec-glance-free-back = { $free_back } of { $free_members } passports ({ $free_back_year })
ec-glance-students-what = Students
ec-glance-students-there = { $students_there } ({ $students_there_year }, { $students_there_members } states, degree)
ec-glance-students-back = { $students_eu } ({ $students_eu_year }, EU28, all courses)
ec-glance-remitted-what = Money sent home, per migrant
ec-glance-remitted-there = { $remitted_there } ({ $remitted_there_year }, modelled)
ec-glance-remitted-back = { $remitted_germany } ({ $remitted_germany_year }, Germany alone, modelled)
ec-glance-cost-what = Recruitment cost
ec-glance-cost-no-there = { $held_surveyed ->
    [yes] an entrusted survey, in the annex
   *[no] no survey
  }
ec-glance-cost-no-back = { $held_surveyed ->
    [yes] an entrusted survey, in the annex
   *[no] no survey
  }
ec-s-dates = China's waiver, wave by wave
ec-th-starts = From
ec-th-ends = Until
ec-th-states = Passports
ec-waiver-none = None announced for:{" "}
ec-table-waivers-title = China's waiver of visas, as announced
ec-table-waivers-note = One-sided, for ordinary passports and short stays, not for work. Last days: as the list has them after extensions. An estimated day was seen on no page; the list takes it from the index.

## Page 3

ec-s-visa = Short stays: Schengen visas
ec-visa-volume = { $visa_trend ->
    [up] Consulates of { $visa_states } Schengen states in mainland China received { $visas_applied } applications in { $visas_applied_year }, { $visa_trend_change } more than in { $visas_applied_2019_year } ({ $visas_applied_2019 }). In { $visas_applied_2021_year }: { $visas_applied_2021 }.
    [down] Consulates of { $visa_states } Schengen states in mainland China received { $visas_applied } applications in { $visas_applied_year }, { $visa_trend_change } fewer than in { $visas_applied_2019_year } ({ $visas_applied_2019 }). In { $visas_applied_2021_year }: { $visas_applied_2021 }.
   *[other] In mainland China { $visa_states } Schengen states received { $visas_applied } applications in { $visas_applied_year }, against { $visas_applied_2019 } in { $visas_applied_2019_year } and { $visas_applied_2021 } in { $visas_applied_2021_year } (states differ).
  }
ec-visa-refused = Of the decisions of { $refusal_year }, { $refusal } were refusals ({ $refusal_2019 } in { $refusal_2019_year }); { $multiple } of the visas issued allowed several entries ({ $multiple_2019 } in { $multiple_2019_year }).
ec-visa-back = China's visas by nationality: not held.

ec-figure-visas-over-time-title = { $visa_trend ->
    [up] Applications in China now exceed those of { $visas_applied_2019_year }
    [down] Applications in China remain below those of { $visas_applied_2019_year }
   *[other] Visas sought: { $visas_applied_2019 } in { $visas_applied_2019_year }, { $visas_applied } in { $visas_applied_year } (states differ)
  }
ec-figure-visas-over-time-unit = Applications for uniform Schengen visas, mainland China, a year
ec-figure-visas-over-time-note = Croatia from the dashed line. By place, not nationality; without Hong Kong SAR and Macao SAR.
ec-figure-visas-over-time-alt = Columns per year. Applications in mainland China: { $visas_applied_2019 } in { $visas_applied_2019_year }, { $visas_applied_2021 } in { $visas_applied_2021_year }, { $visas_applied } in { $visas_applied_year }, by states that differ.

ec-s-regime = Entry without a visa
ec-regime-back = China opened in steps: late in { $free_back_before_year } first { $free_back_before }, then { $free_back_first } EU passports were free of a visa; late in { $free_back_2024_year }, { $free_back_2024 }; in { $free_back_year }, { $free_back } of { $free_members }.
ec-regime-there = { $always_free_there ->
    [yes] The other way, in every edition { $free_there } of { $free_members } states admit Chinese passports visa-free.
   *[other] The other way { $free_there } of { $free_members } member states admit a Chinese passport without a visa in the newest edition.
  }
ec-regime-caution = For short stays alone.

ec-figure-visa-free-passports-title = China admits { $free_back } of { $free_members } EU passports without a visa; { $free_there } member states do so
ec-figure-visa-free-passports-unit = Member states by passport (EU to China) or rule (China to EU)
ec-figure-visa-free-passports-note = Dots: editions of the index; a change lies between two.
ec-figure-visa-free-passports-alt = { $always_free_there ->
    [yes] Step lines by edition. EU passports visa free in China go from { $free_back_before } late in { $free_back_before_year } to { $free_back } in { $free_back_year }. Member states open to Chinese passports stay at { $free_there }.
   *[other] Step lines by edition. EU passports visa free in China go from { $free_back_before } late in { $free_back_before_year } to { $free_back } in { $free_back_year }. Member states open to Chinese passports: { $free_there }.
  }

## Page 4

ec-s-work = Permits to work and to stay
ec-work-total = { $work_trend ->
    [up] In the { $work_states } states where Chinese citizens are among the largest groups, first permits for work rose by { $work_trend_change } from { $work_permits_2019 } in { $work_permits_2019_year } to { $work_permits } in { $work_permits_year }.
    [down] In the { $work_states } states where Chinese citizens are among the largest groups, first permits for work fell by { $work_trend_change } from { $work_permits_2019 } in { $work_permits_2019_year } to { $work_permits } in { $work_permits_year }.
   *[other] In the { $work_states } states where Chinese citizens are among the largest groups, first permits for work were { $work_permits_2019 } in { $work_permits_2019_year } and { $work_permits } in { $work_permits_year }.
  }
ec-work-states = Hungary went from { $work_hungary_2019 } to { $work_hungary }, Germany from { $work_germany_2019 } to { $work_germany }, the Netherlands from { $work_netherlands_2019 } to { $work_netherlands }. Of all first permits to Chinese citizens in { $study_share_year }, { $study_share } were for study; { $blue_cards } EU Blue Cards were granted.
ec-work-valid = { $valid_trend ->
    [up] Valid permits of Chinese citizens in the EU27 were { $valid_permits } at the end of { $valid_permits_year }, { $valid_trend_change } more than in { $valid_permits_2021_year } ({ $valid_permits_2021 }).
    [down] Valid permits of Chinese citizens in the EU27 were { $valid_permits } at the end of { $valid_permits_year }, { $valid_trend_change } fewer than in { $valid_permits_2021_year } ({ $valid_permits_2021 }).
   *[other] Valid permits of Chinese citizens in the EU27 were { $valid_permits } at the end of { $valid_permits_year }; at the end of { $valid_permits_2021_year } there were { $valid_permits_2021 }.
  }
ec-work-back = China publishes residence permits for all nationalities together ({ $permits_china } in { $permits_china_year }).

ec-figure-work-permits-title = { $work_trend ->
    [up] Together the states shown issue more first permits for work than in { $work_permits_2019_year }
    [down] Together the states shown issue fewer first permits for work than in { $work_permits_2019_year }
   *[other] First permits for work, by member state
  }
ec-figure-work-permits-unit = First permits for employment to citizens of China, { $work_permits_2019_year } (open) and { $work_permits_year } (filled)
ec-figure-work-permits-note = Colour: rise; grey: fall; labels: the later year. States not shown: unknown, not zero. EU to China: no source.
ec-figure-work-permits-alt = { $top_work ->
    [yes] Two dots per state for { $work_permits_2019_year } and { $work_permits_year }. Largest: Hungary, from { $work_hungary_2019 } to { $work_hungary }; Germany, from { $work_germany_2019 } to { $work_germany }. The Netherlands have { $work_netherlands }.
   *[other] Two dots per state for { $work_permits_2019_year } and { $work_permits_year }. Hungary: from { $work_hungary_2019 } to { $work_hungary }; Germany: from { $work_germany_2019 } to { $work_germany }; the Netherlands: { $work_netherlands }.
  }
ec-s-skills = Skills, shortages, matching
ec-skills-students = In { $students_there_year }, { $students_there_members } EU states had { $students_there } degree students from China. China counted { $students_eu } students of the EU28 in { $students_eu_year } and { $students_back } of France in { $students_back_year }, on all courses: unlike counts.
ec-skills-recognised = { $absent_recognition ->
    [yes] Germany recognised { $recognised_germany } foreign qualifications in { $recognised_germany_year }, and { $recognised_china } persons applied for recognition in China in { $recognised_china_year }; neither says how many concern the other side.
   *[no] Germany recognised { $recognised_germany } foreign qualifications in { $recognised_germany_year }; { $recognised_china } persons applied in China in { $recognised_china_year }. What is known of this corridor is in the annex.
  }
ec-skills-matching = { $over_foreign } of employed graduates from outside the EU work below their level ({ $over_foreign_year }; nationals { $over_nationals }). { $absent_matching ->
    [yes] { $short_eu } occupations are short somewhere in Europe ({ $short_eu_year }); China counts { $short_china } openings per jobseeker in its hundred scarcest ({ $short_china_year }): no source in use joins the two.
   *[no] { $short_eu } occupations are short somewhere in Europe ({ $short_eu_year }); China counts { $short_china } openings per jobseeker in its hundred scarcest ({ $short_china_year }).
  }

ec-s-cost = Recruitment cost and rights
ec-cost-none = { $held_surveyed ->
    [yes] Workers of this corridor have been asked what they paid: see the annex.
   *[no] No survey in use says what recruitment costs a worker, either way.
  }
ec-cost-china = Nearest survey: Chinese trainees in Japan had paid { $cost_trainees } on average ({ $cost_trainees_year }).
ec-cost-rights = Of { $instruments } instruments on labour, migrants and trafficking China is known to have ratified { $ratified_china }. { $always_migrants_unratified ->
    [yes] No state on either side has ratified the UN convention on migrant workers ({ $migrants_china_year }).
   *[no] For the UN convention on migrant workers see the brief on recruitment ({ $migrants_china_year }).
  } { $absent_complaints ->
    [yes] No source in use counts complaints of this corridor's workers.
   *[no] Complaints of workers of this corridor are counted in the annex.
  }
ec-s-protection = Protection
ec-protection-victims = EU states registered { $victims_eu } victims of trafficking in { $victims_eu_year }, of all nationalities. What China identified from { $silent_first_year } to { $silent_last_year } is not reported: not zero. { $absent_cooperation ->
    [yes] No source in use names police cooperation between them.
   *[no] Cooperation of police is told in the brief on trafficking.
  }
ec-s-economy = Economy, both sides
ec-economy-there = China → EU: a World Bank model puts money sent home at { $remitted_there } for each migrant from China ({ $remitted_there_year }); sending cost { $price_italy } of the sum from Italy, { $price_germany } from Germany ({ $price_germany_year }). EU → China: { $remitted_germany } for each migrant from Germany; no EU sum. Money from abroad was { $received_china } of China's GDP ({ $received_china_year }).
ec-economy-growth = In { $growth_spain_year } employment grew by { $growth_spain } in Spain (by foreign citizens { $growth_spain_foreign } points) and by { $growth_germany } in Germany ({ $growth_germany_foreign }).

ec-policy-a = Publish permits by nationality and reason on both sides. Evidence: work_permits, permits_china.
ec-policy-b = Exchange counts of arrivals and departures, for a mirror view. Evidence: flow_in, flow_out.
ec-policy-c = Ask what workers paid when a permit is issued, both ways. Evidence: cost_trainees.
ec-policy-d = Publish recognition decisions by country of degree. Evidence: recognised_germany, recognised_china.
ec-policy-e = While China's waiver lasts, measure what follows it. Evidence: free_back, flow_out.

## Chart annex: ranks, slopes, small multiples, events, bands, a waffle

chart-band = { $figure } ({ $band })
chart-citizens-own = citizens of the state that registered them
chart-citizens-other = citizens of another EU state
chart-citizens-outside = citizens of a state outside the EU
label-figure-cite = twoway, { $figure }. In: { $brief }, release { $release }, { $date }. Sources: { $source }.

ec-figure-stock-ranks-title = { $top_stock_in_now ->
    [yes] { $top_stock_in_first ->
        [yes] Italy hosts most people from China; in { $stock_in_france_first_year } it was France
       *[other] Italy hosts most people from China among member states
      }
   *[other] Member states by the number of people from China they host
  }
ec-figure-stock-ranks-unit = China → EU: rank among member states by migrant stock, { $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-ranks-note = “≈”: two states differ by less than two in a hundred and have no rank; no line is drawn to such a place. Estimated by the UN between censuses.
ec-figure-stock-ranks-alt = { $top_stock_in_now ->
    [yes] Ranks of member states by people from China, { $stock_there_first_year } to { $stock_there_year }. First at the end: Italy, with { $stock_in_italy } ({ $stock_in_italy_first } at the start). France goes from { $stock_in_france_first } to { $stock_in_france }. Places of states that are alike stay empty.
   *[other] Ranks of member states by people from China, { $stock_there_first_year } to { $stock_there_year }. Italy goes from { $stock_in_italy_first } to { $stock_in_italy } people, France from { $stock_in_france_first } to { $stock_in_france }. Places of states that are alike stay empty.
  }

ec-figure-census-by-citizenship-title = { $census_trend ->
    [down] China's census counted fewer EU citizens in { $census_2020_year } than in { $census_2010_year }
    [up] China's census counted more EU citizens in { $census_2020_year } than in { $census_2010_year }
   *[other] EU citizens in China's censuses of { $census_2010_year } and { $census_2020_year }
  }
ec-figure-census-by-citizenship-unit = EU → China: foreign citizens in the census of China, persons; the largest citizenships of { $census_2020_year }
ec-figure-census-by-citizenship-note = Highlighted: Germany and France. The census counts those who stay three months or more, or plan to; other member states in the sources named.
ec-figure-census-by-citizenship-alt = Slopes between two censuses of China for the EU citizenships with most people. Germany goes from { $census_germany_2010 } in { $census_2010_year } to { $census_germany_2020 } in { $census_2020_year }, France from { $census_france_2010 } to { $census_france_2020 }. All EU citizens: { $census_2010 } and { $census_2020 }.

ec-figure-work-panels-title = { $top_work ->
    [yes] { $claim_work_overtaken ->
        [yes] Of the states shown, Hungary, behind Germany in { $work_hungary_2019_year }, now issues the most first permits for work
       *[other] Of the states shown, Hungary issues the most first permits for work, before Germany
      }
   *[other] First permits for work, year by year
  }
ec-figure-work-panels-unit = China → EU: first permits for employment to citizens of China, { $work_hungary_2019_year }–{ $work_permits_year }; one scale, grey: the other states
ec-figure-work-panels-note = The member states for which the edition in use has Chinese citizens; the others are unknown, not zero. EU to China: no source in use.
ec-figure-work-panels-alt = Small multiples, one panel per member state, { $work_hungary_2019_year } to { $work_permits_year }. Hungary goes from { $work_hungary_2019 } to { $work_hungary } first permits for work, Germany from { $work_germany_2019 } to { $work_germany }; Luxembourg has { $work_luxembourg }.

ec-figure-waiver-steps-title = { $claim_freed_in_steps ->
    [yes] Step by step China has freed { $free_back } of { $free_members } EU passports; { $free_there } states have done so for China
   *[other] Passports free of a visa, both directions, edition by edition
  }
ec-figure-waiver-steps-unit = Days between which a requirement fell, and passports free of a visa before → after
ec-figure-waiver-steps-note = Open dot: the last edition that asks for a visa; filled: the first that does not. The day of entry into force lies between. China to EU: each dot is an edition.
ec-figure-waiver-steps-alt = Timeline of China's visa waiver. EU passports free of a visa go from { $free_back_before } in { $free_back_before_year } by steps to { $free_back_first }, { $free_back_2024 } and, in { $free_back_year }, { $free_back } of { $free_members }. In the other direction { $free_there } member states waive the visa.

ec-figure-refusals-by-member-title = { $claim_refusal_sweden_up ->
    [yes] { $claim_refusal_germany_down ->
        [yes] Visa refusals moved both ways: up in Sweden from { $refusal_sweden_2019 } to { $refusal_sweden }, down in Germany from { $refusal_germany_2019 } to { $refusal_germany }
       *[other] Visa refusals rose in Sweden from { $refusal_sweden_2019 } to { $refusal_sweden }
      }
   *[other] Refusals of short-stay visas, by member state
  }
ec-figure-refusals-by-member-unit = China → EU: refusals, per cent of decisions on uniform visas in mainland China, { $refusal_2019_year } (open) and { $refusal_year } (filled); bars: intervals that hold nineteen times in twenty
ec-figure-refusals-by-member-note = Coloured: a rise; grey: a fall; grey and dotted: the intervals touch, no change is told apart. Labels: the later year. EU to China: not published.
ec-figure-refusals-by-member-alt = Two dots with intervals per member state. Sweden's refusals go from { $refusal_sweden_2019 } in { $refusal_2019_year } to { $refusal_sweden } in { $refusal_year }, Germany's from { $refusal_germany_2019 } to { $refusal_germany }. States without a figure in a year say so.

et-figure-victims-by-citizenship-title = Of the victims registered in the EU, { $victims_outside } were citizens of a state outside it, { $victims_own } of the state that registered them
et-figure-victims-by-citizenship-unit = Of a hundred registered victims whose citizenship is known, { $victims_own_year }
et-figure-victims-by-citizenship-note = One cell stands for one in a hundred. What authorities registered, not how many there are. China: not reported.
et-figure-victims-by-citizenship-alt = Waffle of a hundred cells: registered victims in the EU by citizenship, { $victims_own_year }. Outside the EU { $victims_outside }, the state that registered them { $victims_own }, another EU state { $victims_other }.

## Annex

ec-s-annex = Annex: further figures
ec-figure-flow-by-member-title = Arrivals from China and departures to China, by member state
ec-figure-flow-by-member-unit = Arrivals from China and departures to China, persons, { $flow_in_year }
ec-figure-flow-by-member-note = Both directions as the EU state counted them, twelve-month rule. Germany estimated. What is missing is not zero.
ec-figure-flow-by-member-alt = Bars in two directions by member state, { $flow_in_year }. Arrivals from China: Spain { $flow_in_spain }, Germany { $flow_in_germany }. In all { $flow_in } arrivals and { $flow_out } departures; states that do not report are marked so.

ec-figure-permits-ireland-title = In Ireland study is { $ireland_study_share } of first permits to Chinese citizens
ec-figure-permits-ireland-unit = First permits to citizens of China in Ireland by reason, per cent, { $ireland_all_year } at the foot
ec-figure-permits-ireland-note = The only member state for which all reasons are known. Shares below six and a half per cent are not labelled. Ireland to China: not published.
ec-figure-permits-ireland-alt = Stacked bars by year of first permits in Ireland by reason. In { $ireland_study_year } study has { $ireland_study_share }; of { $ireland_all } permits { $ireland_work } are for work.

ec-figure-recruitment-months-title = Published recruitment costs, elsewhere: single figures, not a ranking
ec-figure-recruitment-months-unit = Cost in months of earnings, as each publication states it
ec-figure-recruitment-months-note = Filled: printed as a figure; open: printed as approximate, over or under. Means, ratios of means and surveys of different years; none is between China and the EU.
ec-figure-recruitment-months-alt = Dots for single published figures of recruitment cost in months of earnings. Laos has { $cost_laos }, Bangladesh { $cost_bangladesh }. None is for China and the EU.

ec-missing-a = EU → China, arrivals of EU nationals. Next: a yearly table of the National Immigration Administration.
ec-missing-b = EU → China, permits and visas by nationality and reason. Next: the same, and the Ministry of Foreign Affairs.
ec-missing-c = China → EU, first permits by all reasons. Next: Eurostat's whole table.
ec-missing-d = China → EU, moves in states that do not report by partner. Next: their statistical institutes.
ec-missing-e = EU → China, stock from states that China does not name. Next: National Bureau of Statistics.
ec-missing-f = { $held_surveyed ->
    [yes] Both directions, recruitment cost. Next: a survey of official statistics with the International Labour Organization.
   *[no] Both directions, recruitment cost and complaints. Next: a survey with the International Labour Organization.
  }
ec-next = Next edition: with the next tables of Eurostat and the United Nations.
ec-gaps = Evidence register (annex): of { $evidence_rows } fields { $evidence_measured } measured, { $evidence_partial } in part.

ec-revised-stock-what = Migrants from China in the EU27 in { $stock_there_2020_year } (United Nations)
ec-revised-permits-germany-what = First permits issued by Germany in { $permits_germany_last_year }, all citizenships (Eurostat)
ec-revised-permits-eu-what = First permits issued by the EU27 in { $permits_eu_last_year }, all citizenships (Eurostat)
ec-revised-over-qualified-what = Over-qualified among employed citizens of countries outside the EU, EU27, { $over_qualified_last_year } (Eurostat)

ec-coverage-how = Schengen states of the year with a figure for consulates in mainland China; the side sheets of states outside the area are not in it. Liechtenstein issues through Switzerland.
ec-facts-how = Type twoway trace and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Points of a chart bear ids of their own in the CSV files attached to this brief.

ec-th-covers = What "China" covers; what is counted

## Charts of further kinds: alluvial, chord, map, matrix, Beveridge curve, bands

chart-persons = { $number } persons
chart-sex-f = women
chart-sex-m = men
chart-sex-t = both sexes
chart-duration-m3-5 = Three to five months
chart-duration-m6-11 = Six to eleven months
chart-duration-m-ge12 = Twelve months and more
chart-duration-t = All lengths
chart-column-permit-reason = Reason
chart-column-duration = Length of validity
chart-column-sex = Sex
chart-column-origin = Origin
chart-column-destination = Destination
chart-column-area = Area
chart-column-reporter = Reporter
chart-column-period = Year
chart-from-and-in = from ↓ in →
chart-counted-by = counted
chart-basis-birth = born
chart-basis-citizenship = citizens
chart-basis-residence = residents
chart-basis-mixed = both
chart-rate-unemployment = Unemployed, of the labour force
chart-rate-vacancies = Vacant posts, of all posts
chart-break = break in series
chart-no-fact = no fact of this direction

ec-boundaries = The map shows land without borders. It takes no position on any border or on the status of any territory; its dots stand at whole degrees and mark no capital. Land: Natural Earth, public domain.

ec-figure-corridor-map-title = { $claim_more_in_eu ->
    [yes] The corridor on a map: wide towards the EU27, narrow towards China
   *[no] The corridor on a map: people from each side who live on the other
}
ec-figure-corridor-map-unit = Migrant stock, persons, { $stock_there_year }; a ribbon is as wide at its destination as its figure
ec-figure-corridor-map-note = The member states with the most people in both directions together. Very small figures have the narrowest ribbon alike. China counts citizens, most EU states the China-born. A sign behind a name: that direction has no figure.
ec-figure-corridor-map-alt = { $top_stock_in ->
    [yes] Map of ribbons between China and EU states, { $stock_there_year }, over land without borders. From China the widest end in Italy ({ $stock_in_italy }) and Spain ({ $stock_in_spain }). Towards China all are narrow: Germany { $stock_from_germany }, France { $stock_from_france }.
   *[no] Map of ribbons between China and EU states, { $stock_there_year }, over land without borders. From China to Italy { $stock_in_italy }, to Spain { $stock_in_spain }; to China from Germany { $stock_from_germany }, from France { $stock_from_france }.
}

ec-figure-stock-between-title = Among large economies: { $stock_there } people from China live in the EU27, { $stock_back } from the EU27 in China
ec-figure-stock-between-unit = Migrant stock, persons, { $stock_there_year }; a ribbon meets the arc of its destination and stops short of its origin
ec-figure-stock-between-note = The last line says whom a destination counts: the foreign-born, foreign citizens, or both by member state. Such counts are unlike: compare within a column. From the EU27: member states that are named, to China { $stock_back_members }.
ec-figure-stock-between-alt = Chord diagram with a table of who lives where among China, the EU27, India, Japan, the United Kingdom and the United States, { $stock_there_year }. China to EU27 { $stock_there }, back { $stock_back }. China to United States { $stock_china_usa }, back { $stock_usa_china }.

ec-figure-permit-lengths-title = Of { $ireland_all } first permits to Chinese citizens in Ireland, { $ireland_long } are valid for twelve months or more
ec-figure-permit-lengths-unit = First permits to citizens of China in Ireland, by reason and length of validity, { $ireland_all_year }
ec-figure-permit-lengths-note = The only member state for which all reasons are known. How long a permit is valid is not how long a person stays. Ireland to China: not published.
ec-figure-permit-lengths-alt = Alluvial diagram from reason to length of validity, Ireland, { $ireland_all_year }. Study { $ireland_study }, work { $ireland_work }, other { $ireland_other }, family { $ireland_family }. Valid for twelve months or more { $ireland_long }, under six months { $ireland_short }.

ec-figure-work-by-year-title = { $top_work ->
    [yes] Of the states shown, Hungary and Germany now issue the most first work permits to Chinese citizens
   *[no] First work permits to Chinese citizens, by member state and year
}
ec-figure-work-by-year-unit = First permits for employment to citizens of China, per year; the darker, the more, on a square-root scale
ec-figure-work-by-year-note = Last line: the sum of the states shown, not of the whole EU27. Member states that are not shown are unknown, not zero. EU to China: no source in use.
ec-figure-work-by-year-alt = Matrix of shaded cells, member states by year. In { $work_permits_year }: Hungary { $work_hungary }, Germany { $work_germany }, Netherlands { $work_netherlands }, Luxembourg { $work_luxembourg }; the states shown together { $work_permits }, after { $work_permits_2019 } in { $work_permits_2019_year }.

ec-figure-estimated-moves-title = Published estimates: { $moves_there_low } to { $moves_there_high } moves from China to the EU27 in five years from { $moves_there_year }
ec-figure-estimated-moves-unit = Persons in the five years that begin with the year shown; band: least and greatest of six methods
ec-figure-estimated-moves-note = Estimated from stocks, not counted; the band is the spread of methods, not a sampling error. Dotted: no table of stocks names anybody from the EU27 in China, so the figures are returns and what the model spreads.
ec-figure-estimated-moves-alt = Mirrored lines with bands, by five years from { $moves_there_first_year } to { $moves_there_year }. China to EU27 starts at { $moves_there_first } and ends at { $moves_there }, band { $moves_there_low } to { $moves_there_high }. EU27 to China is dotted: an estimate that is no fact of its direction.

ec-figure-vacancies-and-unemployment-title = Vacant posts in { $vacant_germany_year }: { $vacant_netherlands } in the Netherlands, { $vacant_germany } in Germany, { $vacant_hungary } in Hungary
ec-figure-vacancies-and-unemployment-unit = Unemployed, per cent of the labour force, against vacant posts, per cent of all posts, { $vacant_germany_first_year } to { $vacant_germany_year }
ec-figure-vacancies-and-unemployment-note = Further up and left: fewer out of work, more posts vacant. Upwards each panel has a scale of its own; years stand at the ends of lines and where a path turns. No line crosses a break; open points are provisional or follow a break. Ages fifteen to sixty-four; posts outside agriculture, mean of four quarters. For China no such rates are held.
ec-figure-vacancies-and-unemployment-alt = Beveridge plot, a panel per state, { $vacant_germany_first_year } to { $vacant_germany_year }. Last year, unemployed and vacant posts: Netherlands { $jobless_netherlands } and { $vacant_netherlands }, Germany { $jobless_germany } and { $vacant_germany }, Hungary { $jobless_hungary } and { $vacant_hungary }. Paths stop at breaks.

## The brief of a corridor: home is a country, away a bloc that takes "the"

co-home = { $home }
co-away = { $away }
co-kicker = Policy brief · labour mobility in both directions · { $home } and the { $away }
co-running = Mobility between { $home } and the { $away }, both directions
co-title = { $title }, { $stock_there_start_year }–{ $free_there_year }
co-subtitle = Who lives where, who moves, on which permit and visa: what official statistics hold

co-kn-stock-there = { $home } → { $away }: people from { $home } living in { $stock_there_members } of { $stock_members_all } states in { $stock_there_year }. Confidence: { $confidence }.
co-kn-stock-back = { $away } → { $home }: people from the { $stock_back_members } states that are named, living in { $home } in { $stock_back_year }. Confidence: { $confidence }.
co-kn-work = { $home } → { $away }: first permits for work in { $work_states } states in { $work_permits_year }; none is counted the other way. Confidence: { $confidence }.
co-kn-visas = { $home } → { $away }: short-stay visas issued by { $visa_states } states of the { $visa_area } in { $visas_issued_year }. Confidence: { $confidence }.

co-s-who = Two communities
co-who-there = The UN estimates { $stock_there } migrants from { $home } in { $stock_there_members } states of the { $away } in { $stock_there_year }. { $ranked_stock_in ->
    [yes] The largest numbers:
   *[no] Among them:
  } { $stock_in_first_area } ({ $stock_in_first }), { $stock_in_second_area } ({ $stock_in_second }), { $stock_in_third_area } ({ $stock_in_third }).
co-who-back = In the other direction it counts { $stock_back } people from { $stock_back_members } of { $stock_members_all } states in { $home }. { $ranked_stock_from ->
    [yes] The largest numbers:
   *[no] Among them:
  } { $stock_from_first_area } ({ $stock_from_first }), { $stock_from_second_area } ({ $stock_from_second }). A state that is not named is unknown, not zero.
co-who-unlike = The two counts can be unlike: some states count those born abroad, others citizens of another state. The smaller community is { $reciprocity } of the larger: an order of size, no more.
co-s-share = In proportion
co-share-there = In { $per_1000_there_year } there were { $per_1000_there } migrants from { $home } per thousand residents of the { $away }, and { $origin_1000_there } per thousand residents of { $home }.
co-share-back = People from the { $away } in { $home } were { $per_1000_back } per thousand residents of { $home } and { $origin_1000_back } per thousand residents of the { $away }.
co-so-what = So what: nearly every figure here was counted by states of the { $away }. The other direction rests on one table of the United Nations, one state's departures and an index of visa rules.

co-figure-stock-by-member-title = People from { $home } in each state of the { $away }, and people from each counted in { $home }
co-figure-stock-by-member-unit = Migrant stock, persons, { $stock_there_year }
co-figure-stock-by-member-note = Some states count those born abroad, others foreign citizens. What is missing is not zero.
co-figure-stock-by-member-alt = Bars in two directions by state, { $stock_there_year }. From { $home }: { $stock_in_first_area } { $stock_in_first }, { $stock_in_second_area } { $stock_in_second }. In { $home }: { $stock_from_first } from { $stock_from_first_area }; states that are not named are marked not reported.

co-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [up] Both communities have grown since { $stock_there_2010_year }
        [down] More people from { $home } in the { $away } than in { $stock_there_2010_year }, fewer the other way
       *[other] More people from { $home } in the { $away } than in { $stock_there_2010_year }
      }
    [down] Fewer people from { $home } in the { $away } than in { $stock_there_2010_year }
   *[other] Both communities over the years
  }
co-figure-stock-over-time-unit = Migrant stock, persons, mid-year
co-figure-stock-over-time-note = Above the axis: people from { $home } in the { $away }. Below: people from the { $away } in { $home }, of the states that are named. Estimated by the UN between censuses.
co-figure-stock-over-time-alt = Two series from { $stock_there_start_year } to { $stock_there_year } on one scale. { $home } to { $away }: from { $stock_there_start } to { $stock_there }. { $away } to { $home }: from { $stock_back_start } to { $stock_back }.

co-s-time = Over the years
co-time-there = { $stock_there_trend ->
    [up] The stock from { $home } in the { $away } was { $stock_there_start } in { $stock_there_start_year } and { $stock_there_2010 } in { $stock_there_2010_year }; since then it has risen by { $stock_there_trend_change }.
    [down] The stock from { $home } in the { $away } was { $stock_there_start } in { $stock_there_start_year } and { $stock_there_2010 } in { $stock_there_2010_year }; since then it has fallen by { $stock_there_trend_change }.
   *[other] The stock from { $home } in the { $away } was { $stock_there_start } in { $stock_there_start_year } and { $stock_there_2010 } in { $stock_there_2010_year }.
  }
co-time-back = { $stock_back_trend ->
    [up] People from the { $away } counted in { $home } were { $stock_back_start } in { $stock_back_start_year } and { $stock_back_2010 } in { $stock_back_2010_year }; since then their number has risen by { $stock_back_trend_change }.
    [down] People from the { $away } counted in { $home } were { $stock_back_start } in { $stock_back_start_year } and { $stock_back_2010 } in { $stock_back_2010_year }; since then their number has fallen by { $stock_back_trend_change }.
   *[other] People from the { $away } counted in { $home } were { $stock_back_start } in { $stock_back_start_year } and { $stock_back_2010 } in { $stock_back_2010_year }.
  }
co-time-vintage = Editions differ. For { $stock_there_2020_year } the edition before gave { $stock_there_2020_before } people from { $home } and { $stock_back_2020_before } the other way; the present one gives { $stock_there_2020 } and { $stock_back_2020 }, each over the states that it names.

co-s-flow = Moves in one year
co-flow-in = In { $flow_in_year }, { $flow_in_members } states of the { $away } counted { $flow_in } arrivals of citizens of { $home }, wherever they came from. { $ranked_arrivals_in ->
    [yes] The largest numbers:
   *[no] Among them:
  } { $arrivals_in_first_area } ({ $arrivals_in_first }), { $arrivals_in_second_area } ({ $arrivals_in_second }), { $arrivals_in_third_area } ({ $arrivals_in_third }).
co-flow-out = Germany registered { $flow_out } departures to { $home } in { $flow_out_year }, of persons of any nationality; of German citizens, in a table of their own, { $flow_out_citizens } in { $flow_out_citizens_year }. Departures from the other states are not in this brief.
co-flow-unlike = Arrivals are told by citizenship, departures by the country gone to: they cannot be set off against each other, and no net figure is given. What { $home } itself counts of people who arrive from the { $away } is not in this brief.

co-th-there = { $home } → { $away }
co-th-back = { $away } → { $home }
co-glance-stock-what = People living there
co-glance-stock-there = { $stock_there } ({ $stock_there_year }, { $stock_there_members } states)
co-glance-stock-back = { $stock_back } ({ $stock_back_year }, { $stock_back_members } states named)
co-glance-flow-what = Moves in a year
co-glance-flow-there = { $flow_in } ({ $flow_in_year }, { $flow_in_members } states, citizens of { $home })
co-glance-flow-back = { $flow_out_citizens } ({ $flow_out_citizens_year }, Germany alone, its own citizens)
co-glance-estimate-what = Moves, estimated here from stocks
co-glance-estimate-there = { $estimate_there }, { $estimate_there_low } to { $estimate_there_high } ({ $estimate_there_years } years from { $estimate_there_year }; { $estimate_there_returns } return)
co-glance-estimate-back = { $estimate_back }, { $estimate_back_low } to { $estimate_back_high } ({ $estimate_back_years } years from { $estimate_back_year }; { $estimate_back_returns } return)
co-glance-work-what = First permits for work
co-glance-work-there = { $work_permits } ({ $work_permits_year }, { $work_states } states)
co-glance-work-no-back = no source held counts them by nationality
co-glance-valid-what = Valid residence permits
co-glance-valid-there = { $valid_permits } (end of { $valid_permits_year }, { $valid_states } states)
co-glance-valid-no-back = no source held counts them by nationality
co-glance-visas-what = Short-stay visas issued
co-glance-visas-there = { $visas_issued } ({ $visas_issued_year }, { $visa_area })
co-glance-visas-no-back = no source held counts them by nationality
co-glance-free-what = Passports free of a visa
co-glance-free-there = { $free_there } of { $free_members } states ({ $free_there_year })
co-glance-free-back = { $free_back } of { $free_members } passports ({ $free_back_year })

co-s-work = Permits to work and to stay
co-work-total = { $work_trend ->
    [up] First permits for work to citizens of { $home } rose by { $work_trend_change }, from { $work_permits_2019 } in { $work_permits_2019_year } to { $work_permits } in { $work_permits_year }, in { $work_states } states, the same { $work_states_2019 } in both years.
    [down] First permits for work to citizens of { $home } fell by { $work_trend_change }, from { $work_permits_2019 } in { $work_permits_2019_year } to { $work_permits } in { $work_permits_year }, in { $work_states } states, the same { $work_states_2019 } in both years.
    [break] First permits for work to citizens of { $home } were { $work_permits_2019 } in { $work_permits_2019_year }, in { $work_states_2019 } states, and { $work_permits } in { $work_permits_year }, in { $work_states }. The two sums are of different states, so no change is told.
   *[other] First permits for work to citizens of { $home } were { $work_permits_2019 } in { $work_permits_2019_year }, in { $work_states_2019 } states, and { $work_permits } in { $work_permits_year }, in { $work_states }.
  }
co-work-states = { $ranked_work_in ->
    [yes] The largest numbers of
   *[no] Among them, in
  } { $work_in_first_year }: { $work_in_first_area } ({ $work_in_first }), { $work_in_second_area } ({ $work_in_second }), { $work_in_third_area } ({ $work_in_third }). A state without a figure is unknown, not zero.
co-work-valid = { $valid_trend ->
    [up] Valid permits of citizens of { $home } stood at { $valid_permits } at the end of { $valid_permits_year }, { $valid_trend_change } more than in { $valid_permits_2021_year } ({ $valid_permits_2021 }).
    [down] Valid permits of citizens of { $home } stood at { $valid_permits } at the end of { $valid_permits_year }, { $valid_trend_change } fewer than in { $valid_permits_2021_year } ({ $valid_permits_2021 }).
   *[other] Valid permits of citizens of { $home } stood at { $valid_permits } at the end of { $valid_permits_year }; at the end of { $valid_permits_2021_year } it was { $valid_permits_2021 }.
  }
co-work-back = Permits that { $home } issues to citizens of the { $away } are in no edition held.

co-figure-work-permits-title = First permits for work, state by state, { $work_permits_2019_year } and { $work_permits_year }
co-figure-work-permits-unit = First permits for employment to citizens of { $home }, { $work_permits_2019_year } (open) and { $work_permits_year } (filled)
co-figure-work-permits-note = Coloured: a rise; grey: a fall; labels: the later year. Drawn are states with a figure for both years; the others are unknown, not zero. { $away } to { $home }: in no edition held.
co-figure-work-permits-alt = Two dots per state for { $work_permits_2019_year } and { $work_permits_year }. Largest in the later year: { $work_in_first_area } with { $work_in_first }, { $work_in_second_area } with { $work_in_second }.

co-s-visa = Short stays: visas
co-visa-volume = { $visa_trend ->
    [up] Consulates of { $visa_states } states of the { $visa_area } in { $home } received { $visas_applied } applications in { $visas_applied_year }, { $visa_trend_change } more than in { $visas_applied_2019_year } ({ $visas_applied_2019 }, the same { $visa_states_2019 }).
    [down] Consulates of { $visa_states } states of the { $visa_area } in { $home } received { $visas_applied } applications in { $visas_applied_year }, { $visa_trend_change } fewer than in { $visas_applied_2019_year } ({ $visas_applied_2019 }, the same { $visa_states_2019 }).
    [break] Consulates of { $visa_states } states of the { $visa_area } in { $home } received { $visas_applied } applications in { $visas_applied_year }; in { $visas_applied_2019_year } those of { $visa_states_2019 } received { $visas_applied_2019 }. The two sums are of different states, so no change is told.
   *[other] Consulates of { $visa_states } states of the { $visa_area } in { $home } received { $visas_applied } applications in { $visas_applied_year }; in { $visas_applied_2019_year } those of { $visa_states_2019 } received { $visas_applied_2019 }.
  }
co-visa-refused = Of the decisions of { $refusal_year }, { $refusal } were not to issue ({ $refusal_2019 } in { $refusal_2019_year }).
co-visa-multiple = { $multiple } of the visas issued in { $multiple_year } were for several entries, against { $multiple_2019 } in { $multiple_2019_year }.
co-visa-back = The { $visa_area } is not the { $away }: the { $visa_states_all } states that it counted in { $visa_states_all_year } are not the same ones. Visas that { $home } issues to citizens of the { $away } are in no edition held.

co-figure-visas-over-time-title = { $visa_trend ->
    [up] Applications lodged in { $home } exceed those of { $visas_applied_2019_year }
    [down] Applications lodged in { $home } are below those of { $visas_applied_2019_year }
   *[other] Applications for short-stay visas lodged in { $home }
  }
co-figure-visas-over-time-unit = Applications for uniform short-stay visas lodged in { $home }, per year
co-figure-visas-over-time-note = The states of each year, told in the annex. Where lodged is not nationality.
co-figure-visas-over-time-alt = Columns per year. Applications lodged in { $home } are { $visas_applied_2019 } in { $visas_applied_2019_year } and { $visas_applied } in { $visas_applied_year }.

co-s-regime = Entry without a visa
co-regime-there = In the newest edition of the index, of { $free_there_year }, { $free_there } of the { $free_members } states of the { $away } admit a passport of { $home } without a visa; openness { $openness_there }.
co-regime-back = In the other direction { $free_back } of { $free_members } passports enter { $home } without a visa; openness { $openness_back }. A visa on arrival or an electronic one counts for a part of openness, by convention.
co-regime-caution = Freedom from visas covers short stays with an ordinary passport. It is no right to work or to live there.

co-figure-arrivals-by-member-title = Arrivals of citizens of { $home }, and departures of nationals to { $home }
co-figure-arrivals-by-member-unit = Left: arrivals, persons, { $flow_in_year }. Right: departures, moves, { $flow_out_citizens_year }
co-figure-arrivals-by-member-note = Left: citizens of { $home } from anywhere, twelve-month rule. Right: the state's own citizens who go to { $home }; Germany's count alone is held. What is missing is not zero.
co-figure-arrivals-by-member-alt = Bars in two directions by state. Arrivals of citizens of { $home } in { $flow_in_year }: { $arrivals_in_first_area } { $arrivals_in_first }, { $arrivals_in_second_area } { $arrivals_in_second }. Departures of own citizens to { $home }: { $flow_out_citizens } from Germany; states that do not report are marked so.

co-policy-a = Publish permits by nationality and reason on both sides, one table a year. Evidence: work_permits, valid_permits.
co-policy-b = Exchange counts of arrivals and departures under one definition, so that a mirror view exists. Evidence: flow_in, flow_out.
co-policy-c = Have censuses name the small origins too. Evidence: stock_back, stock_back_members.

co-missing-a = { $away } → { $home }, arrivals as { $home } counts them. Next: ask its statistical office or border authority.
co-missing-b = { $away } → { $home }, permits and visas by nationality and reason. Next: the authorities of { $home } that issue them.
co-missing-c = { $home } → { $away }, first permits for other reasons than work, and for work in the states without a figure. Next: take Eurostat's whole table.
co-missing-d = { $home } → { $away }, arrivals in the states without a figure, departures from states other than Germany. Next: their statistical institutes.
co-missing-e = Both directions, recognition of skills, complaints and remedies, recruitment cost unless a survey stands in the annex. Next: agencies of recognition, inspectorates, a survey.

co-s-annex = Annex
co-revised-none = Of the figures compared between two editions none was revised, or the editions count unlike countries.
co-revised-stock-there-what = Migrants from { $home } in the { $away } in { $stock_there_2020_year } (United Nations)
co-revised-stock-back-what = Migrants from the { $away } in { $home } in { $stock_back_2020_year } (United Nations)
co-coverage-how = States of the { $visa_area } with a figure for consulates in { $home }, year by year; a state without one is not in the sum.
co-facts-how = Type twoway trace --brief { $brief } and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Points of a chart bear ids of their own in the CSV files attached to this brief.
co-th-covers = What is counted

## Any two sides

pa-home = { $home }
pa-away = { $away }
pa-kicker = Data brief · labour mobility in both directions · { $home } and { $away }
pa-running = { $home } and { $away }, both directions


pa-s-stock = Two communities
pa-stock-unlike = The two counts can be unlike: some countries count those born abroad, others foreign citizens; permits and registers count citizens by rules of their own. A small origin may stand among "others": missing, not zero. Arrivals and departures are of any nationality, returns among them.
pa-s-estimate = Moves, estimated from the change of stocks
pa-estimate-how = An estimate by the change of stocks, with births and deaths: the pseudo-Bayesian account on the newest edition. Its band is the least and the greatest of six methods on every edition of the stock that has both ends. It is no sampling error, and all methods may be wrong together.
pa-estimate-marked = A hollow dot: the tables of the United Nations name nobody from the origin in the destination. What is estimated are returns and what the model distributes; it is no evidence of migration in that direction.
pa-pairs = In place of a figure: a colon, not reported; a dash, not applicable, or a rate of too few; c, hidden by the publisher. Where a side is a bloc, a figure is a sum over pairs of members, and the pairs that it rests on are told.
pa-th-there = { $home } → { $away }
pa-th-back = { $away } → { $home }

pa-glance-stock-what = People living there
pa-glance-stock-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-per-1000-what = … per thousand residents of the destination
pa-glance-per-1000-figure = { $value } ({ $year })
pa-glance-origin-1000-what = … per thousand residents of the origin
pa-glance-origin-1000-figure = { $value } ({ $year })
pa-glance-estimate-what = Moves in some years, estimated here from stocks
pa-glance-estimate-figure = { $mark ->
    [stock_origin_missing] { $value }, { $low } to { $high } ({ $years } years from { $year }; { $returns } return, no origin named)
   *[none] { $value }, { $low } to { $high } ({ $years } years from { $year }{ $many ->
        [yes] ; { $reported } of { $expected } pairs named
       *[no] {""}
      }; { $returns } return)
 }
pa-glance-published-what = Moves in five years, as Abel and Cohen estimate
pa-glance-published-figure = { $mark ->
    [stock_origin_missing] { $value }, { $low } to { $high } (from { $year }; returns, no origin named)
   *[none] { $value }, { $low } to { $high } (from { $year })
 }
pa-glance-arrivals-what = Arrivals in a year, by country of last residence
pa-glance-arrivals-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-departures-what = Departures in a year, by country of next residence
pa-glance-departures-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-citizens-what = Arrivals in a year, by citizenship, from anywhere
pa-glance-citizens-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-registered-in-what = Arrivals registered in Germany, moves of any length
pa-glance-registered-in-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-registered-out-what = Departures registered in Germany, moves of any length
pa-glance-registered-out-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-work-what = First permits for work
pa-glance-work-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-study-what = First permits for study
pa-glance-study-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-valid-what = Valid residence permits, end of year
pa-glance-valid-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-visas-what = Short-stay visas issued
pa-glance-visas-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } states of the Schengen area)
   *[no] { $value } ({ $year })
 }
pa-glance-refusal-what = Share of short-stay visas refused
pa-glance-refusal-figure = { $value }, { $low } to { $high } ({ $year })
pa-glance-openness-what = Openness to a passport, from none (visa before travel) to a hundred (no visa)
pa-glance-openness-figure = { $value } ({ $year })
pa-glance-students-what = Degree students
pa-glance-students-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
 }
pa-glance-remitted-what = Money sent home per migrant, modelled
pa-glance-remitted-figure = { $value } ({ $year })
pa-glance-sending-what = Price of sending money home, per cent
pa-glance-sending-figure = { $value } ({ $year })

pa-figure-stock-over-time-title = People from each side living on the other
pa-figure-stock-over-time-unit = Migrant stock, persons, mid-year
pa-figure-stock-over-time-note = Estimated by the UN between censuses. Years without a point are in no edition held.
pa-figure-stock-over-time-alt = { $stock_over_time_both ->
    [yes] Two series on one scale, { $home } → { $away } above the axis, { $away } → { $home } below. Smallest: { $stock_over_time_least }, { $stock_over_time_least_origin } → { $stock_over_time_least_destination } in { $stock_over_time_least_year }. Largest: { $stock_over_time_most }, { $stock_over_time_most_origin } → { $stock_over_time_most_destination } in { $stock_over_time_most_year }.
   *[no] One series; the other direction has no figure. Smallest: { $stock_over_time_least }, { $stock_over_time_least_origin } → { $stock_over_time_least_destination } in { $stock_over_time_least_year }. Largest: { $stock_over_time_most }, { $stock_over_time_most_origin } → { $stock_over_time_most_destination } in { $stock_over_time_most_year }.
  }
pa-figure-estimates-title = Moves estimated from stocks, with their bands
pa-figure-estimates-unit = Persons in each period; dot: estimate, line: least to greatest
pa-figure-estimates-note = Bands: least to greatest over methods and editions; no sampling error. Periods are of unlike length. Who came and left again between two stocks is in neither. A hollow dot is no evidence of migration in its direction: returns, and what the model distributes. A dot at the end of its line: the method used here gives the highest figure.
pa-figure-estimates-alt = { $estimates_told ->
    [yes] A dot with a line from least to greatest, by direction and period. Smallest that is a fact of its direction: { $estimates_least }, { $estimates_least_origin } → { $estimates_least_destination } from { $estimates_least_year }. Largest: { $estimates_most }, { $estimates_most_origin } → { $estimates_most_destination } from { $estimates_most_year }.
   *[no] A hollow dot with a line from least to greatest, by direction and period. No estimate is a fact of its direction.
  }

pa-s-annex = Annex
pa-lack-who = The authorities of the destination count arrivals, permits and students, those of the origin departures; the editions held here are extracts, and the publishers' full files can hold more. 
pa-revised-none = Of the figures compared between two editions none was revised, or the editions count unlike countries.
pa-revised-stock-there-what = Migrants from { $home } in { $away } (United Nations)
pa-revised-stock-back-what = Migrants from { $away } in { $home } (United Nations)
pa-facts-how = Type twoway trace --brief { $brief } and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Points of a chart bear ids of their own in the CSV files attached to this brief.
pa-colophon-cite = Cite as: twoway, { $title }, with the date and release at the foot of the page.
pa-th-covers = What is counted

## Sections of the brief between any two sides


pa-title = { $stock_there_headline ->
    [up] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: both communities have grown
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: numbers up in { $away_said }, down in { $home_said }
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: the community in { $away_said } has grown
      }
    [down] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: numbers down in { $away_said }, up in { $home_said }
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: both communities have shrunk
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: the community in { $away_said } has shrunk
      }
   *[other] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year }: the community in { $home_said } has grown
        [down] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year }: the community in { $home_said } has shrunk
       *[other] { $stock_there_headline ->
            [nodata] { $home }–{ $away }: who moves, why, and what protects them?
           *[other] { $stock_there_trend ->
                [nodata] { $home }–{ $away }, { $stock_there_year }: who moves, why, and what protects them?
               *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year }: who moves, why, and what protects them?
              }
          }
      }
  }
pa-subtitle = Who lives where, who moves and why, what protects them, and what goes uncounted

pa-kn-stock = { $many ->
    [yes] { $from } → { $to }: people from { $origin } living there in { $year }, of the { $reported } of { $expected } pairs that the United Nations name. Confidence: { $confidence }.
   *[no] { $from } → { $to }: people from { $origin } living there in { $year }, as the United Nations estimate. Confidence: { $confidence }.
  }
pa-kn-census = { $from } → { $to }: citizens of { $origin } counted there by the census of { $year }. Confidence: { $confidence }.
pa-kn-work = { $from } → { $to }: first permits for work, issued in { $year }. Confidence: { $confidence }.
pa-kn-arrivals = { $from } → { $to }: people who moved in { $year }, as the destination counts arrivals. Confidence: { $confidence }.
pa-kn-citizens = { $from } → { $to }: citizens of { $origin } who came to live there in { $year }. Confidence: { $confidence }.
pa-kn-departures = { $from } → { $to }: people who moved in { $year }, as the origin counts departures. Confidence: { $confidence }.
pa-kn-valid = { $from } → { $to }: residence permits valid at the end of { $year }. Confidence: { $confidence }.
pa-kn-students = { $from } → { $to }: degree students enrolled in { $year }. Confidence: { $confidence }.
pa-kn-visas = { $from } → { $to }: short-stay visas issued in { $year }. Confidence: { $confidence }.
pa-kn-estimate = { $from } → { $to }: moves in the { $years } years from { $year }, estimated from stocks, between { $low } and { $high }. Confidence: { $confidence }.

pa-s-who = Who moves
pa-s-why = Why: permits, visas, rules of entry
pa-s-skills = Skills and shortages
pa-s-cost = Recruitment cost and redress
pa-s-protection = Protection
pa-s-economy = Money sent home
pa-s-sure = How sure we are

pa-say-stock = { $trend ->
    [up] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, { $change } more than in { $before_year }.
    [down] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, { $change } fewer than in { $before_year }.
    [stable] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, about as many as in { $before_year } ({ $before }).
    [small] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }; in { $before_year } they were { $before }.
   *[other] { $many ->
        [yes] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, in the { $reported } of { $expected } pairs of members that they name.
       *[no] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }.
      }
  }
pa-say-census = The census of { $year } in { $destination } counted { $value } citizens of { $origin }.
pa-say-arrivals = In { $year }, { $value } people moved from { $origin } to { $destination }, as the destination counts arrivals.
pa-say-citizens = In { $year }, { $value } citizens of { $origin } came to live in { $destination }, from wherever they came.
pa-say-departures = In { $year }, { $value } people moved from { $origin } to { $destination }, as the origin counts departures.
pa-say-mirror = For { $year }, the departures that { $origin } counted are { $value } times the arrivals that { $destination } counted: two views of the same moves.
pa-say-estimate = { $mark ->
    [stock_origin_missing] The tables of the United Nations name nobody from { $origin } in { $destination }: the { $value } moves estimated for { $years } years from { $year } are returns and what the model distributes, no evidence of migration in this direction.
   *[none] { $at ->
        [top] From stocks, between { $low } and { $value } moves are estimated for the { $years } years from { $year }; the method used here gives the highest figure, of which { $returns } are returns.
       *[between] From stocks, { $value } moves are estimated for the { $years } years from { $year }, between { $low } and { $high } by method; { $returns } of them return.
      }
  }
pa-say-work = { $trend ->
    [up] In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin }, { $change } more than in { $before_year }.
    [down] In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin }, { $change } fewer than in { $before_year }.
    [stable] In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin }, about as many as in { $before_year } ({ $before }).
    [small] In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin }; in { $before_year } it was { $before }.
   *[other] { $many ->
        [yes] In { $year }, { $reported } of { $expected } pairs report { $value } first permits for work issued to citizens of { $origin } in { $destination }.
       *[no] In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin }.
      }
  }
pa-say-study = First permits for study were { $value } in { $year }.
pa-say-family = First permits for family reasons were { $value } in { $year }.
pa-say-others = First permits for other reasons were { $value } in { $year }.
pa-say-valid = At the end of { $year }, { $value } residence permits of citizens of { $origin } were valid in { $destination }.
pa-say-visas = { $trend ->
    [up] In { $year }, { $value } short-stay visas for { $destination } were issued in { $origin }, { $change } more than in { $before_year }.
    [down] In { $year }, { $value } short-stay visas for { $destination } were issued in { $origin }, { $change } fewer than in { $before_year }.
    [stable] In { $year }, { $value } short-stay visas for { $destination } were issued in { $origin }, about as many as in { $before_year } ({ $before }).
    [small] In { $year }, { $value } short-stay visas for { $destination } were issued in { $origin }; in { $before_year } they were { $before }.
   *[other] In { $year }, { $value } short-stay visas for { $destination } were issued in { $origin }.
  }
pa-say-refusal = Of the decisions on such visas in { $year }, { $value } were refusals (interval: { $low } to { $high }).
pa-say-openness = { $at ->
    [all] In { $year }, a passport of { $origin } needed no visa for a short stay in { $destination }.
    [none] In { $year }, a passport of { $origin } needed a visa, asked for before travel, for a short stay in { $destination }.
   *[between] On a scale from none (visa before travel) to a hundred (no visa), { $destination } stood at { $value } for the passport of { $origin } in { $year }.
  }
pa-say-students = In { $year }, { $value } degree students from { $origin } were enrolled in { $destination }.
pa-say-overqualified = Of the non-EU citizens with tertiary education who work in { $destination }, of any country, { $value } held a job below their level in { $year }.
pa-say-vacancies = Of all posts in { $destination }, { $value } were vacant in a quarter of { $year }.
pa-say-shortage = In { $year }, a share of { $value } of the occupations short in { $origin } were short in { $destination } too.
pa-say-asked = A survey of recruitment cost would ask { $value } of those from { $origin } with a first permit for work in { $destination } ({ $year }), to tell a share within { $within } percentage points.
pa-say-ratified = Of { $expected } instruments on labour, migrants and trafficking, { $value } are ratified by { $destination }; the standing is known for { $reported }.
pa-say-remitted = { $at ->
    [none] For { $year }, a model puts the money sent home, from { $destination } to { $origin }, at less than the million dollars that it counts in.
   *[between] For { $year }, a model puts the money sent home, from { $destination } to { $origin }, at { $value } for each migrant from { $origin } who lives in { $destination }.
  }
pa-say-sending = Sending money home, from { $destination } to { $origin }, cost { $value } of the sum in { $year }.
pa-say-received = Money received from abroad, from all countries, was { $value } of the GDP of { $origin } in { $year }.
pa-say-marks = {" "}({ $marks })
pa-say-partial = {" "}({ $reported } of { $expected } pairs of members)
pa-say-contradicted = {" "}But { $other } residence permits of citizens of { $origin } were valid there at the end of { $other_year }: the two counts do not fit.
pa-say-nothing = No edition in use gives, in either direction: { $what }. Who could supply it: { $supplier }.
pa-say-next = Next: ask { $supplier }.
pa-say-option-permits = Publish permits by nationality and reason on both sides, one table a year.
pa-say-option-mirror = Exchange counts of arrivals and departures under one definition.
pa-say-option-cost = Ask what workers paid when a permit is issued, both ways.
pa-say-option-skills = Publish shortages and recognition decisions by country of degree, on both sides.
pa-say-lacks-both = Both directions: { $what }.{" "}
pa-say-lacks-there = { $home } → { $away }: { $what }.{" "}
pa-say-lacks-back = { $away } → { $home }: { $what }.{" "}
pa-say-lack-new = { $what } (of recent years)
pa-say-sure-both = { $what } (both directions)
pa-say-sure-there = { $what } ({ $home } → { $away })
pa-say-sure-back = { $what } ({ $away } → { $home })
pa-free-why = Citizens of either side settle in the other without a permit of the kinds counted here, and need no visa: there are none to count.{" "}
pa-side-none = No edition in use gives any of this in this direction.

pa-supply-who = the statistical offices of both sides
pa-supply-why = the immigration authority of the destination and its consulates
pa-supply-skills = the ministries of education and the employment services of both sides
pa-supply-cost = workers, by a survey, and the complaints desks of both ministries of labour
pa-supply-protection = both ministries of labour, and the police and victim services of the destination
pa-supply-economy = the central banks of both sides

pa-glance-census-what = Citizens counted by China's census
pa-glance-census-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
  }
pa-glance-mirror-what = Moves as seen from both sides (mirror)
pa-glance-family-what = First permits for family reasons
pa-glance-family-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
  }
pa-glance-others-what = First permits for other reasons
pa-glance-others-figure = { $many ->
    [yes] { $value } ({ $year }; { $reported } of { $expected } pairs)
   *[no] { $value } ({ $year })
  }
pa-glance-overqualified-what = Foreign citizens in jobs below their level
pa-glance-vacancies-what = Vacant posts
pa-glance-shortage-what = Occupations short on both sides
pa-glance-asked-what = The size of a survey of recruitment cost
pa-glance-ratified-what = Instruments ratified
pa-glance-received-what = Money received from abroad, share of GDP

pa-lack-costs = a survey of what workers paid for a job
pa-lack-complained = complaints of workers
pa-lack-agreements = an agreement on degrees, social security or interns
pa-lack-victims = victims of trafficking identified

pa-figure-work-there-title = First permits for work: { $home } → { $away }
pa-figure-work-there-unit = Permits issued to citizens of the origin, by year
pa-figure-work-there-note = { $work_there_expected_many ->
    [yes] Permits, not persons who came; renewals are not counted. Of a bloc, the sum over members that report.
   *[no] Permits, not persons who came; renewals are not counted.
  }
pa-figure-work-there-alt = Columns by year: first permits for work, { $home } → { $away }. Fewest: { $work_there_least } in { $work_there_least_year }; most: { $work_there_most } in { $work_there_most_year }.
pa-figure-work-back-title = First permits for work: { $away } → { $home }
pa-figure-work-back-unit = Permits issued to citizens of the origin, by year
pa-figure-work-back-note = { $work_back_expected_many ->
    [yes] Permits, not persons who came; renewals are not counted. Of a bloc, the sum over members that report.
   *[no] Permits, not persons who came; renewals are not counted.
  }
pa-figure-work-back-alt = Columns by year: first permits for work, { $away } → { $home }. Fewest: { $work_back_least } in { $work_back_least_year }; most: { $work_back_most } in { $work_back_most_year }.

pa-table-regime-title = What was asked of a passport, before and after
pa-table-regime-note = The change lies between the two days, on which the index was read. Ordinary passports, short stays.
pa-table-waivers-title = Visas waived, as announced
pa-table-waivers-note = One-sided, for ordinary passports and short stays, not for work. Last days: as the list has them after extensions. An estimated day was seen on no page; the list takes it from the index.
pa-table-costs-title = What workers paid for a job, as printed
pa-table-costs-note = US dollars; of those asked alone.
pa-table-complained-title = Complaints of workers, by mechanism of the origin
pa-table-complained-note = Complaints made, per thousand workers placed or approved; wherever they worked.
pa-table-agreements-title = Agreements between the two
pa-table-agreements-note = A list says that there was an agreement on its day, not when it was signed.
pa-table-tiers-title = Tier in the United States' report on trafficking, by year
pa-table-tiers-note = One government's judgement of another's efforts, not a count of victims; watch: the tier's watch list. A colon: no copy in use prints that year.
pa-table-victims-title = Victims of trafficking, from any country, as last printed
pa-table-victims-note = Victims identified are not all victims; they may come from any country, not only from the other side. A group named in a line is a part, no total.
pa-table-standards-title = How each side stands in instruments on labour, migrants and trafficking
pa-table-standards-note = As the copies in use describe it; the day of the act stands where a source prints it.

table-act-day = Day, or ceiling a year
table-requirement-before = Asked before
table-requirement-after = Asked after
table-requirement-visa-required = a visa
table-requirement-visa-free = no visa
table-requirement-e-visa = a visa on line
table-requirement-on-arrival = a visa on arrival
table-requirement-e-travel-authorisation = an authorisation on line
table-requirement-covid-ban = closed (pandemic)
table-requirement-no-admission = closed

quality-cia-remittances = Estimates by a third party, rounded to a tenth of a per cent, without method; the series has ended. Of all countries together, never by corridor.
quality-eures-shortage-occupations = Named by national offices by rules of their own and transcribed by a third party; an occupation on no list is unknown, not balanced.

## The profile of a country: it and all its partners

label-profile = { $home } and all its partners
label-all-countries = all countries

table-permit = Permits
table-permit-first = first, { $reason }
table-permit-valid = valid, { $reason }

pr-home = { $home }
pr-kicker = Country profile · labour mobility in both directions · { $home }
pr-running = { $home }, all partners, both directions
pr-title = { $stock_back_trend ->
    [up] { $home }, { $stock_start_back_year }–{ $stock_back_year }: more people from abroad live there; where do its own go?
    [down] { $home }, { $stock_start_back_year }–{ $stock_back_year }: fewer people from abroad live there; where do its own go?
   *[other] { $home }: who comes, who goes, and with which partners?
  }
pr-subtitle = All partners in both directions: who lives where, who moves and why, what protects them, what goes uncounted
pr-s-annex = Annex
pr-s-sure = How sure we are
pr-th-there = { $home } → all countries
pr-th-back = All countries → { $home }
pr-th-covers = What is counted
pr-facts-how = Type twoway trace --brief { $brief } and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Points of a chart bear ids of their own in the CSV files attached to this brief.

pr-kn-stock = { $from } → { $to }: people living there in { $year }, as the United Nations estimate. Confidence: { $confidence }.
pr-kn-arrivals = { $from } → { $to }: people who came to live there in { $year }. Confidence: { $confidence }.
pr-kn-departures = { $from } → { $to }: people who left in { $year }, foreign or not. Confidence: { $confidence }.
pr-kn-citizens = { $from } → { $to }: foreign citizens who came to live there in { $year }. Confidence: { $confidence }.
pr-kn-work = { $from } → { $to }: first permits for work issued in { $year }. Confidence: { $confidence }.
pr-kn-valid = { $from } → { $to }: residence permits valid at the end of { $year }. Confidence: { $confidence }.
pr-kn-students = { $from } → { $to }: degree students enrolled in { $year }. Confidence: { $confidence }.

pr-s-largest-in = From where they come
pr-s-largest-out = Where they go
pr-partners-in = { $ranked_stock_in ->
    [yes] Of the people from abroad who live in { $home_said }, most came from { $stock_in_first_area_said } ({ $stock_in_first }), { $stock_in_second_area_said } ({ $stock_in_second }) and { $stock_in_third_area_said } ({ $stock_in_third }), in that order ({ $stock_in_first_year }).
   *[no] Of the people from abroad who live in { $home_said }, { $stock_in_first } came from { $stock_in_first_area_said }, { $stock_in_second } from { $stock_in_second_area_said } and { $stock_in_third } from { $stock_in_third_area_said } ({ $stock_in_first_year }); the figures do not tell them apart, so they are not ranked.
  }
pr-partners-out = { $ranked_stock_out ->
    [yes] Of the people from { $home_said } who are counted abroad, most live in { $stock_out_first_area_said } ({ $stock_out_first }), { $stock_out_second_area_said } ({ $stock_out_second }) and { $stock_out_third_area_said } ({ $stock_out_third }), in that order ({ $stock_out_first_year }). Each destination counts in its own way, by birth or by citizenship: between them the order is one of size and no more.
   *[no] Of the people from { $home_said } who are counted abroad, { $stock_out_first } live in { $stock_out_first_area_said }, { $stock_out_second } in { $stock_out_second_area_said } and { $stock_out_third } in { $stock_out_third_area_said } ({ $stock_out_first_year }). Each destination counts in its own way, by birth or by citizenship, and the figures do not tell them apart: they are not ranked.
  }

pr-s-who = How many, both ways
pr-s-why = Why: permits and visas
pr-say-stock = { $trend ->
    [up] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, { $change } more than in { $before_year }.
    [down] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }, { $change } fewer than in { $before_year }.
   *[other] In { $year }, the United Nations estimate { $value } people from { $origin } living in { $destination }.
  }
pr-say-per-1000 = Of a thousand residents of { $destination }, { $value } came from abroad ({ $year }).
pr-say-arrivals = In { $year }, { $value } people came to live in { $destination } for a year or more.
pr-say-departures = In { $year }, { $value } people left { $origin } to live elsewhere for a year or more.
pr-say-citizens = In { $year }, { $value } foreign citizens came to live in { $destination }.
pr-say-work = In { $year }, { $destination } issued { $value } first permits for work to citizens of { $origin } outside the EU.
pr-say-valid = At the end of { $year }, { $value } residence permits were valid in { $destination }.
pr-say-students = In { $year }, { $value } degree students from abroad were enrolled in { $destination }.
pr-say-received = Money received from abroad was { $value } of the output of { $destination } in { $year }.
pr-say-paid = Money that residents of { $origin } sent abroad was { $value } of its output in { $year }.
pr-glance-per-1000-what = Residents from abroad, per thousand
pr-glance-arrivals-what = Arrivals in a year
pr-glance-departures-what = Departures in a year
pr-glance-paid-what = Money sent abroad, of output
pr-revised-none = Of the figures compared between two editions none was revised, or the editions count unlike countries.
pr-revised-stock-there-what = Migrants from { $home } in all countries (United Nations)
pr-revised-stock-back-what = Migrants from all countries in { $home } (United Nations)
pr-supply-who = the statistical offices of the partners, each of which counts those who came to it
pr-supply-why = the immigration authorities of the partners and their consulates
pr-supply-skills = the ministries of education and the employment services of the country and of its partners
pr-lack-permits-by = permits by citizenship
pr-lack-visas-by = short-stay visas by place of issue
pr-lack-students-by = degree students by partner
pr-lack-sending-by = the price of sending money, by partner
pr-lack-agreements = an agreement with a partner on degrees, social security or interns

pr-figure-partners-title = Largest partners of { $home }, both ways
pr-figure-partners-unit = Migrant stock, persons, { $stock_in_first_year }
pr-figure-partners-note = The partners with the largest figure in either direction. Each destination counts in its own way, by birth or by citizenship: compare within the right side, and on the left with care. What is missing is not zero.
pr-figure-partners-alt = Bars in two directions by partner, { $stock_in_first_year }: from { $home } to the left, in { $home } to the right. Smallest: { $partners_least }, { $partners_least_origin } → { $partners_least_destination }. Largest: { $partners_most }, { $partners_most_origin } → { $partners_most_destination }.
pr-figure-moves-over-time-title = People who leave and people who come, by year
pr-figure-moves-over-time-unit = Persons who moved their residence for a year or more
pr-figure-moves-over-time-note = Above the axis: departures from { $home }. Below: arrivals in { $home }. Citizens and foreigners together; counted by { $home } alone.
pr-figure-moves-over-time-alt = { $moves_over_time_told ->
    [yes] Two series on one scale, departures from { $home } above the axis and arrivals in { $home } below it. Smallest: { $moves_over_time_least }, { $moves_over_time_least_origin } → { $moves_over_time_least_destination } in { $moves_over_time_least_year }. Largest: { $moves_over_time_most }, { $moves_over_time_most_origin } → { $moves_over_time_most_destination } in { $moves_over_time_most_year }. The values are in the attached table.
   *[no] Two series on one scale, departures from { $home } above the axis and arrivals in { $home } below it. No year has a figure.
  }
pr-table-moves-by-title = Moves in a year, by partner
pr-side-none = No edition in use gives the total of all partners in this direction; those that are known stand in a table.
pr-side-own = What this section tells is of { $home } itself, and stands in the other column.
pr-say-lacks-both = Both directions, as a total: { $what }.{" "}
pr-say-lacks-there = { $home } → { $away }, as a total: { $what }.{" "}
pr-say-lacks-back = { $away } → { $home }, as a total: { $what }.{" "}
pr-table-moves-by-note = As { $home } counts those who come and those who go, by country of last and of next residence; partners of the editions in use alone.
pr-table-permits-by-title = Permits by citizenship
pr-table-permits-by-note = Permits, not persons who came; of the partners of the editions in use alone, those with the largest figures: no ranking of all.
pr-table-visas-by-title = Short-stay visas issued, by country of the consulate
pr-table-visas-by-note = Visas for short stays give no right to work; partners of the editions in use alone.
pr-table-students-by-title = Degree students, by partner
pr-table-students-by-note = Enrolled for a degree; partners of the editions in use alone.
pr-table-sending-by-title = Price of sending money, by partner
pr-table-sending-by-note = Per cent of the sum sent; a quarter of the year named, partners of the editions in use alone.
pr-table-agreements-title = Agreements with partners
pr-table-agreements-note = A list says that there was an agreement on its day, not when it was signed; partners of the lists in use alone.
pr-table-tiers-title = Tier in the United States' report on trafficking, by year
pr-table-tiers-note = One government's judgement of another's efforts, not a count of victims; watch: the watch list of that tier. A colon: no copy in use prints that year.
pr-table-victims-title = Victims of trafficking, from any country, as last printed
pr-table-victims-note = Victims identified are not all victims. A group named in a line is a part, no total.
pr-table-standards-title = Instruments on labour, migrants and trafficking
pr-table-standards-note = As the copies in use describe it; the day of the act stands where a source prints it.

quality-eurostat-immigration = Harmonised twelve-month rule; every state reports the total, some by estimate. No partner is told apart.
quality-eurostat-emigration = As arrivals, but departures are under-counted where leaving is not registered.
quality-worldbank-gdp = National accounts in current dollars, revised each year; a change of rates moves it.
quality-worldbank-remittances-paid = Balances of payments, compiled in unlike ways and with gaps; all destinations together.

## Tables of every brief

table-id = Id
table-area = Country
table-origin = From
table-destination = To
table-partner = With
table-corridor = Corridor
table-what = What
table-stage = Stage
table-subject = Subject
table-act = Act
table-statistic = Statistic
table-sex = Sex
table-skill = Skill
table-instrument = Instrument
table-standing = Standing
table-since = Since
table-day = As of
table-passport = Passport
table-starts = From
table-ends = Until
table-stay = Days of stay
table-stay-longer = { $days }; { $longer } from { $day }
table-as-of = As of
table-tier = Tier
table-unit = Unit
table-breakdown = Of whom
table-mechanism = Mechanism
table-asked = Asked
table-register = Register
table-measure = Quantity
table-detail-days = within { $days } days
table-detail-for-worker = for the worker
table-detail-settled = settled
table-detail-rejected = rejected
table-detail-withdrawn = withdrawn
table-detail-referred = referred
table-detail-open = open
table-detail-missing = outcome not told
table-detail-yes = trained
table-detail-no = not trained
table-detail-not-completed = not completed
table-detail-extract = on the day of the extract
table-detail-year-end = at the end of the year
table-detail-full = full
table-detail-full-or-partial = full or partial
table-detail-completed = completed
table-detail-begun = begun
table-detail-median-days = median, days
table-detail-gap = vacancies less candidates
table-detail-vacancies-without-candidate = vacancies without a candidate, percent
table-detail-candidates-without-vacancy = candidates without a vacancy, percent
table-survey = Survey
table-span = Period
table-figure = Figure
table-interval = Figure (interval)
table-with-interval = { $value } ({ $low } to { $high })
table-citation = Printed in
table-ids = Trace ids
table-nothing = in no source in use
table-watch = watch
table-standing-ratified = ratified
table-short-instrument = Instrument
table-standing-ratified-as-told = ratified, as third parties tell
instrument-un-iccpr = Civil and political rights (UN)
instrument-un-icescr = Economic and social rights (UN)
instrument-un-icrmw = Migrant workers (UN)
instrument-ilo-c029 = Forced labour (ILO)
instrument-ilo-p029 = Forced labour, protocol (ILO)
instrument-ilo-c105 = Abolition of forced labour (ILO)
instrument-ilo-c087 = Freedom of association (ILO)
instrument-ilo-c098 = Organising and bargaining (ILO)
instrument-ilo-c097 = Migration for employment (ILO)
instrument-ilo-c143 = Migrant workers (ILO)
instrument-ilo-c181 = Private agencies (ILO)
instrument-ilo-c189 = Domestic workers (ILO)
instrument-ilo-c190 = Violence, harassment (ILO)
instrument-un-untoc = Organised crime (UN)
instrument-un-palermo-tip = Trafficking (UN)
instrument-coe-cets197 = Trafficking (Council of Europe)
table-standing-signed = signed only
table-standing-not-ratified = not ratified on that day
table-standing-unknown = not known
table-standing-none = not open to it, or in no list
table-stage-identified = identified
table-stage-protected = protected
table-stage-assisted = assisted
table-stage-prosecuted = prosecuted
table-stage-convicted = convicted
table-stage-other = other
table-subject-degrees = degrees
table-subject-social-security = social security
table-subject-interns = interns
table-act-signed = signed
table-act-in-force = in force
table-act-listed = named in a list of
table-act-ceiling = ceiling a year
table-subject-act-social-security-signed = Social security signed
table-subject-act-social-security-in-force = in force
table-subject-act-social-security-listed = in a list of
table-subject-act-degrees-signed = Degrees signed
table-subject-act-degrees-listed = in a list of
table-subject-act-interns-ceiling = Interns a year, both ways
table-statistic-mean = mean, months
table-statistic-mean-of-payers = mean of those who paid, months
table-statistic-mean-with-interest = mean with interest on loans, months
table-statistic-proxy-answers = answered by a member of the family, workers
table-statistic-other-earnings = earnings of another month than the first, workers
table-statistic-no-earnings = without earnings and in no figure, workers
table-statistic-mean-winsorised = mean without the extremes, months
table-statistic-median = median, months
table-statistic-percentile-80 = highest of four fifths, months
table-statistic-ratio-of-totals = ratio of means, months
table-statistic-nothing = paid nothing, percent
table-statistic-above-1 = above one month, percent
table-statistic-above-3 = above three months, percent
table-statistic-above-6 = above six months, percent
table-sex-t = both
table-sex-f = women
table-sex-m = men
table-skill-t = all
table-skill-high = high
table-skill-medium = medium
table-skill-low = low
label-column-told = figures told
label-column-withheld = figures withheld
label-column-frame = persons to draw from
label-column-within = either way
label-column-cluster = in each place
label-column-most = at most, with the unknown
label-column-answer = who answer

## The brief on recruitment

er-kicker = Theme brief · recruitment and rights · China and the EU, both directions
er-running = Recruitment and rights between China and the EU, both directions
er-title = { $held_surveyed ->
    [yes] Recruitment between China and the EU, { $deposit_year }–{ $short_eu_year }: what workers paid, and their rights
   *[no] Recruitment between China and the EU, { $deposit_year }–{ $short_eu_year }: no survey of workers
  }
er-subtitle = What is paid, what the rules allow, which standards bind, how complaints and skills fare
er-kn-trainees = { $held_surveyed ->
    [yes] paid on average by Chinese trainees in Japan ({ $trainees_year }). Workers of this corridor: see the entrusted survey. Confidence: { $confidence }.
   *[no] paid on average by Chinese trainees in Japan ({ $trainees_year }); of China and the EU, either way, no survey is available. Confidence: { $confidence }.
  }
er-kn-size = China → EU: workers to ask, to estimate the share who paid nothing (permits of { $size_frame_year }); the other way no source in use. Confidence: { $confidence }.
er-kn-ratified = of { $instruments } instruments: known to be ratified by China in { $ratified_china_year }; Spain { $ratified_spain }, the Netherlands { $ratified_netherlands }, Cyprus { $ratified_cyprus }. Confidence: { $confidence }.
er-kn-degrees = EU states with an agreement with China on degrees, both ways, by { $degree_states_year }. Confidence: { $confidence }.
er-so-what = So what: whether a cap on fees is kept, or a loan is fair, cannot be told while neither side knows what a worker pays.
er-s-cost = What workers pay to be recruited
er-cost-none = { $held_surveyed ->
    [yes] Workers of this corridor have been asked: the figures below are of a survey that was entrusted, and tell of groups, never of persons.
   *[no] No survey of recruitment cost exists for China and the EU whose figures could be had, in either direction. That is a finding: no source in use says what a worker pays to be recruited.
  }
er-cost-elsewhere = { $top_cost_high ->
    [yes] { $top_cost_low ->
        [yes] Elsewhere workers have been asked, and the figures of women and men together run from { $cost_laos } months of earnings (Laos, mostly to Thailand) to { $cost_bangladesh } (Bangladesh, all destinations). Some are means, some ratios of means, some round numbers of a report: they are set side by side, not ranked and not averaged.
       *[no] Elsewhere workers have been asked: in Laos { $cost_laos } months of earnings (mostly to Thailand), in Bangladesh { $cost_bangladesh } (all destinations). Some are means, some ratios of means, some round numbers of a report: they are set side by side, not ranked and not averaged.
      }
   *[no] Elsewhere workers have been asked: in Laos { $cost_laos } months of earnings (mostly to Thailand), in Bangladesh { $cost_bangladesh } (all destinations). Some are means, some ratios of means, some round numbers of a report: they are set side by side, not ranked and not averaged.
  }
er-cost-china = Only one survey in use has China as the origin: technical trainees in Japan had paid { $trainees } on average to sending organisations or brokers (asked from { $trainees_year } on, converted from yen). Their earnings are not published with it, so that no months can be told.
er-cost-back = { $absent_cost_back ->
    [yes] From the EU to China no source in use tells of a fee, a case or a rule.
   *[no] From the EU to China the tables tell what is held.
  }
er-s-size = What a survey would need
er-size = To tell the share of workers who paid nothing to within { $size_within } points, nineteen times in twenty, { $size_there } of the { $size_frame } holders of a first permit for work of { $size_frame_year } would have to be asked, if { $size_cluster } are asked in each place and { $size_answer } answer. Each group that is to be told apart needs as many again.
er-size-back = { $absent_permits_back ->
    [yes] From the EU to China no sample can be drawn: no source in use counts permits by nationality. China's immigration administration could supply such counts.
   *[no] From the EU to China permits are counted too, so that workers can be drawn there as well.
  }
er-s-rules = What China's law lets a firm charge, and single prices that were paid
er-rules = { $always_nothing_charged ->
    [yes] Since its regulation of { $service_fee_year }, a firm that sends workers abroad may charge a worker whom it employs neither a service fee nor a deposit (fee { $service_fee } yuan, deposit { $deposit } yuan), and keeps a reserve of at least { $reserve_fund } yuan for its workers.
   *[no] Since { $service_fee_year }, a firm that sends workers abroad may charge a worker whom it employs a service fee of { $service_fee } yuan and a deposit of { $deposit } yuan, and keeps a reserve of at least { $reserve_fund } yuan for its workers.
  }
er-cases-how = Prices are known from single cases of courts and the press, in a table of their own. They are cases, not a survey: they show what has happened and say nothing of how often.
er-figure-recruitment-months-title = Published recruitment costs, elsewhere: single figures, not a ranking
er-figure-recruitment-months-unit = Months of earnings at destination, as each publisher printed them
er-figure-recruitment-months-note = Means, ratios of means and approximate figures of different surveys and years. None is of China and the EU.
er-figure-recruitment-months-alt = Dots for single published figures of recruitment cost in months of earnings, among them Laos, women and men, with { $cost_laos } and Bangladesh, all workers, with { $cost_bangladesh }. None is for China and the EU.
er-table-cases-title = Single cases of prices paid and won back, as courts and the press told them
er-revised-none = No figure of this brief has been printed otherwise in an earlier edition in use.
er-table-cases-note = One case a line. No average is made of them.
er-table-rules-title = Rules for firms that send workers abroad from China
er-table-rules-note = As the law or the ministry has it in the period. Where the unit is an event, its day is the fact.
er-s-standards = Standards, both ways
er-standards-china = Of { $instruments } instruments China is known to have ratified { $ratified_china }, and at most { $ratified_china_most } with those of which its standing is not known; Spain { $ratified_spain } to { $ratified_spain_most }, the Netherlands { $ratified_netherlands } to { $ratified_netherlands_most }, Cyprus { $ratified_cyprus } to { $ratified_cyprus_most }.
er-standards-both = { $always_both_ratified ->
    [yes] { $always_migrants_unratified ->
        [yes] Both sides, every member state among them, have ratified the conventions on forced labour and its abolition, the covenant on economic, social and cultural rights and the protocol on trafficking. In the copy of { $migrants_china_year } no state on either side had ratified the United Nations convention on migrant workers.
       *[no] Both sides, every member state among them, have ratified the conventions on forced labour and its abolition, the covenant on economic, social and cultural rights and the protocol on trafficking. How each stands in the United Nations convention on migrant workers the copy of { $migrants_china_year } shows.
      }
   *[no] Which instruments both sides have ratified, the signs show line by line; for the United Nations convention on migrant workers the copy is of { $migrants_china_year }.
  }
er-standards-as-of = Each sign holds on the day of the copy it was read in, and not after. What no copy shows is not known, which is not the same as not ratified.
er-table-standards-title = Instruments on labour, migrants and trafficking: China, the EU, its members
er-table-standards-note = The years beside an instrument are those that the copies describe, earliest to latest; of an undated copy no more is known than that it is not older than the act. Full names and days of ratification, where known, are in the attached table.
er-s-agreements = Agreements between China and member states
er-agreements = An agreement on social security spares a posted worker double contributions; one on degrees lets a study count on the other side. By { $degree_states_year }, { $degree_states } EU states had one on degrees. Interns may go both ways between China and Germany, { $interns_there } a year to Germany and { $interns_back } to China; how many went is not published.
er-table-agreements-title = Agreements by member state, with the days that a source prints
er-table-agreements-note = An empty place is not known; a state without a line is in no list. Of several lists the latest is named; it says that there was an agreement on its day, not when it was signed. Every row stands in the list, with its id and source.
er-s-rights = Complaints and remedies
er-rights-none = { $absent_complaints ->
    [yes] No source in use counts complaints of workers from China in the EU, or from the EU in China. China's own counts of disputes abroad are of single places: { $disputes_shandong } in Shandong from { $disputes_shandong_year } to the middle of { $disputes_shandong_until }, with { $disputed_workers_mark ->
        [over] more than { $disputed_workers }
       *[other] { $disputed_workers }
      } workers; { $disputes_nantong } cases in the courts of Nantong in { $disputes_nantong_year }.
   *[no] What is counted of this corridor stands in the tables. China's own counts of disputes abroad are of single places: { $disputes_shandong } in Shandong from { $disputes_shandong_year } to the middle of { $disputes_shandong_until }, with { $disputed_workers_mark ->
        [over] more than { $disputed_workers }
       *[other] { $disputed_workers }
      } workers; { $disputes_nantong } cases in the courts of Nantong in { $disputes_nantong_year }.
  }
er-rights-elsewhere = Where both are printed, Nepal received { $complaints_nepal } complaints per thousand approvals in the months from { $complaints_nepal_year } to { $complaints_nepal_until } (days approximate), Indonesia { $complaints_indonesia } per thousand workers placed in one month of { $complaints_indonesia_year }: unlike spans, not to be compared. Bangladesh settled { $settled_bangladesh } as many complaints as it received in { $settled_bangladesh_year }, whenever those were lodged. Periods overlap and are never added.
er-table-rates-title = Complaints per thousand workers, other origins
er-table-rates-note = Complaints and workers are those printed for one and the same period.
er-table-settled-title = Complaints settled, percent of received
er-table-settled-note = Settled in the period, whenever received.
er-s-skills = Skills, shortages, preparation
er-skills = { $absent_recognition ->
    [yes] Germany recognised { $recognised_germany } foreign qualifications in { $recognised_germany_year }; no source in use tells how many were from China. In China { $recognised_china } persons applied in { $recognised_china_year } to have foreign degrees recognised; no source in use tells how many degrees were from the EU.
   *[no] Germany recognised { $recognised_germany } foreign qualifications in { $recognised_germany_year }. In China { $recognised_china } persons applied in { $recognised_china_year } to have foreign degrees recognised. What is known of this corridor stands in the tables.
  }
er-shortage = { $absent_matching ->
    [yes] In { $short_eu_year }, { $short_eu } occupations were short in at least one of the states that report to the European Labour Authority. In China there were { $short_china } openings per jobseeker in the hundred occupations with the greatest shortages in { $short_china_year }. No source in use matches both sides.
   *[no] In { $short_eu_year }, { $short_eu } occupations were short in at least one of the states that report to the European Labour Authority. In China there were { $short_china } openings per jobseeker in the hundred occupations with the greatest shortages in { $short_china_year }. A register of vacancies and candidates of this corridor stands in the tables.
  }
er-s-orientation = Preparation before departure
er-orientation = { $absent_orientation ->
    [yes] No source in use tells of orientation before departure between China and the EU. India had trained { $trained_india } workers from { $trained_india_year } to { $trained_india_until }; further figures, of other origins, are in the annex.
   *[no] What is known of orientation before departure in this corridor stands in the tables. India had trained { $trained_india } workers from { $trained_india_year } to { $trained_india_until }.
  }
er-table-orientation-title = Orientation and training before departure, printed figures
er-table-orientation-note = None of them is of China and the EU. Plans and targets are no counts of what was done.
er-policy-a = Ask what workers paid when a first permit is issued, on both sides, in the questionnaire of the Sustainable Development Goals. Evidence: size_there, trainees.
er-policy-b = Publish complaints of workers by nationality, with days to settlement. Evidence: complaints_nepal, disputes_shandong.
er-policy-c = Publish recognition decisions by country of degree, on both sides. Evidence: recognised_germany, recognised_china.
er-missing-a = { $held_surveyed ->
    [yes] Both directions, recruitment cost: a survey of official statistics. Next: the International Labour Organization with both sides.
   *[no] Both directions, recruitment cost: no survey is held. Next: the International Labour Organization with both sides.
  }
er-missing-b = Both directions, complaints of workers and how they ended. Next: labour inspectorates and courts; in China the Ministry of Commerce and its contractors' association.
er-missing-c = Both directions, decisions on recognition by country of degree. Next: national agencies of recognition.
er-missing-d = Both directions, orientation before departure: who was reached, at what cost. Next: sending firms, embassies, the funds that pay.
er-s-annex = Annex: every figure of the tables, with where it was printed
er-facts-how = Type twoway trace --brief eu_china_recruitment and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Lines of a table and points of a chart bear ids of their own.
er-th-covers = Territory; what is counted

## The brief on trafficking

et-kn-victims = victims of trafficking registered in the EU in { $victims_eu_year }, of all nationalities. Confidence: { $confidence }.
et-kn-convicted = traffickers convicted in the EU in { $convicted_eu_year }, of all nationalities. Confidence: { $confidence }.
et-kn-netherlands = possible victims registered in the Netherlands in { $possible_netherlands_year }, a wider count than that of identified ones. Confidence: { $confidence }.
et-kn-china = not reported by China: victims that it identified from { $silent_first_year } to { $silent_last_year }. Not reported is not zero.
et-so-what = { $absent_aftermath ->
    [yes] So what: what counts as identified differs from state to state, and of none of the three members does a source in use tell what followed. Figures of victims cannot be compared until each stage is reported alike.
   *[no] So what: what counts as identified differs from state to state. Figures of victims cannot be compared until each stage is reported alike.
  }
et-kicker = Theme brief · counter-trafficking · China, Cyprus, Spain, the Netherlands
et-running = Counter-trafficking, China and the EU, both directions
et-title = Trafficking, China and the EU, { $silent_first_year }–{ $victims_eu_year }: who is identified, what is not reported
et-subtitle = From identification to conviction: what authorities published, and where they published nothing
et-s-trafficking = Counter-trafficking: identified is not how many there are
et-trafficking-eu = The EU's members registered { $victims_eu } victims in { $victims_eu_year }; of those registered in { $women_eu_year }, { $women_eu } were women and girls; { $convicted_eu } traffickers were convicted in { $convicted_eu_year }. A state that looks harder finds more: these are figures of what authorities did.
et-trafficking-directions = { $absent_nationality ->
    [yes] No source in use tells how many of those registered in the EU came from China, nor how many of those that China identified came from the EU.
   *[no] What is told of victims identified by nationality of the other side is in the tables.
  }
et-s-chain = One chain, five stages
et-trafficking-chain = The next pages follow one chain: identified, protected, assisted, prosecuted, convicted. A stage without a figure is not one in which nothing was done.
et-trafficking-cooperation = { $absent_cooperation ->
    [yes] Cooperation between the police of China and of a member state on trafficking is named by no source in use. Europol, the ministries of the interior and China's Ministry of Public Security could supply it.
   *[no] Cooperation between the police of China and of a member state stands in the annex.
  }
et-table-tiers-title = Tier in the United States' report on trafficking, by year
et-revised-none = No figure of this brief has been printed otherwise in an earlier edition in use.
et-table-tiers-note = One government's judgement of another's efforts, not a count of victims; watch: the watch list of that tier. A colon: no copy in use prints that year.
et-table-acts-title = Instruments against trafficking, with the day of the act where printed
et-table-acts-note = As of the years beside.
et-s-china = China
et-china = By the United States' report China did not report identifying any victims from { $silent_first_year } to { $silent_last_year }: not reported, not zero. Its convictions are known at second hand alone and are held back (!). An earlier report names { $shelters_china } shelters for foreign victims, of { $shelters_china_until }. { $always_china_silent ->
    [yes] The Council of Europe's convention, open to it, was not ratified on the day of the copy.
   *[no] How China stands in each instrument, the signs show.
  }
et-s-cyprus = Cyprus
et-cyprus = Cyprus identified { $victims_cyprus } victims in { $victims_cyprus_year }; the Council of Europe's experts count { $formal_cyprus } formally identified from { $formal_cyprus_year } to August { $formal_cyprus_until }. Where women and men do not add up to all, the report says nothing of the others. The experts have completed at least { $rounds_cyprus } rounds of evaluation.
et-s-spain = Spain
et-spain = Spain's authorities identified { $victims_spain } victims in { $victims_spain_year } according to the United States' report; Spain's interior ministry itself counts { $formal_spain } from { $formal_spain_year } to { $formal_spain_until }. For sexual exploitation in { $citco_spain_year } the report tells of { $report_spain } identified, the ministry's centre (as the press has it) of { $citco_spain }. Two publishers, two counts: neither is corrected by the other. The experts have completed at least { $rounds_spain } rounds of evaluation.
et-s-netherlands = The Netherlands
et-netherlands = The Netherlands register possible victims, { $possible_netherlands } in { $possible_netherlands_year }: a wider count than identified ones, and not to be set against the others'. The experts have completed at least { $rounds_netherlands } rounds of evaluation.
et-table-cn-title = China: from identification to conviction
et-table-cn-note = As printed; reports in the annex.
et-table-cy-title = Cyprus: from identification to conviction
et-table-cy-note = As printed; reports in the annex.
et-table-es-title = Spain: from identification to conviction
et-table-es-note = As printed; reports in the annex.
et-table-nl-title = The Netherlands: from identification to conviction
et-table-nl-note = As printed; reports in the annex.
et-policy-a = Report each stage of the chain each year, from identification to conviction. Evidence: victims_eu, victims_cyprus.
et-policy-b = Publish identified victims by nationality where groups are large enough. Evidence: victims_eu, silent_last.
et-policy-c = Agree on one count of victims, formally identified, beside each national one. Evidence: formal_spain, possible_netherlands.
et-missing-a = China, victims identified, protected and assisted. Next: the Ministry of Public Security.
et-missing-b = Both directions, cooperation of police and expert networks, by year and case. Next: Europol and the ministries.
et-missing-c = Both directions, victims identified by nationality of the other side. Next: national rapporteurs, with disclosure control.
et-s-annex = Annex: every figure of the tables, with where it was printed
et-facts-how = Type twoway trace --brief eu_china_trafficking and an id to see the sentence, the formula and each raw cell with its file, place and checksum. Lines of a table bear ids of their own.
et-th-covers = Territory; what is counted

## The register of evidence: themes, pieces, suppliers, next steps

label-grade-high = high
label-grade-medium = medium
label-grade-low = low
label-editions-many = see Sources: { $sources } sources, { $count } editions
label-sources-many = { $count } sources, each named under Sources and graded under Quality of each source
label-column-rows = lines of the register
label-column-measured = measured
label-column-partial = in part
label-column-untold = exist and are not told
label-column-other-direction = way back only
label-column-elsewhere = elsewhere only
label-column-none = none

gaps-theme-labour-migration = Labour migration
gaps-theme-visa-schemes = Visa schemes
gaps-theme-recognition = Recognition of skills
gaps-theme-matching = Matching of demand and supply
gaps-theme-orientation = Pre-departure orientation
gaps-theme-training = Training
gaps-theme-rights = Migrants’ rights
gaps-theme-standards = International standards
gaps-theme-complaints = Dispute and complaint mechanisms
gaps-theme-recruitment-costs = Recruitment costs
gaps-theme-growth = Contribution to growth
gaps-theme-identification = Victim identification and screening
gaps-theme-assistance = Protection and assistance
gaps-theme-police = Police cooperation, expert networks
gaps-theme-good-practice = Good practice

gaps-piece-stock = migrants living there
gaps-piece-arrivals = arrivals
gaps-piece-departures = departures
gaps-piece-work-permits = work permits
gaps-piece-entry-rules = entry rules
gaps-piece-visas-issued = visas issued
gaps-piece-refusals = refusal rate
gaps-piece-permits-held = permits held
gaps-piece-degree-agreements = degree agreements
gaps-piece-recognition-decisions = recognition decisions
gaps-piece-recognition-time = time to a decision
gaps-piece-work-below-level = work below level
gaps-piece-demand = demand for labour
gaps-piece-complementary-shortages = complementary shortages
gaps-piece-vacancies-and-candidates = vacancies and candidates
gaps-piece-orientation-reach = workers reached
gaps-piece-orientation-cost = cost per worker
gaps-piece-orientation-effect = disputes after training
gaps-piece-students = students
gaps-piece-interns = interns
gaps-piece-vocational-training = vocational training
gaps-piece-social-security = social security agreements
gaps-piece-length-of-stay = length of work permits
gaps-piece-pay-and-work = pay and employment
gaps-piece-ratified-there = ratified at destination
gaps-piece-ratified-at-home = ratified at origin
gaps-piece-supervision = supervisory findings
gaps-piece-complaints-lodged = complaints lodged
gaps-piece-complaints-resolved = complaints resolved
gaps-piece-time-to-resolution = time to resolution
gaps-piece-sums-paid = sums paid
gaps-piece-cost-in-months = cost in months of pay
gaps-piece-fee-rules = rules on fees
gaps-piece-employment-growth = part in employment growth
gaps-piece-money-sent-home = money sent home
gaps-piece-price-of-sending = price of sending
gaps-piece-victims-identified = victims identified
gaps-piece-victims-of-the-origin = victims from the origin
gaps-piece-screening = screening
gaps-piece-victims-protected = victims protected
gaps-piece-victims-assisted = victims assisted
gaps-piece-assisted-of-the-origin = assisted, from the origin
gaps-piece-joint-operations = joint operations
gaps-piece-expert-networks = expert networks
gaps-piece-evaluation-by-greta = evaluation by GRETA
gaps-piece-judged-by-a-third-state = tier in the US report
gaps-piece-measures-evaluated = evaluated measures

gaps-towards = → { $area }
gaps-count = { $held } of { $expected }
gaps-dated = { $piece } { $year }
gaps-evidence-measured = measured
gaps-evidence-partial = in part
gaps-evidence-withheld = not told
gaps-evidence-other-direction = way back only
gaps-evidence-elsewhere = elsewhere only
gaps-evidence-none = none
gaps-meaning-measured = measured, every piece is there and covers four fifths of the direction or more
gaps-meaning-partial = in part, some pieces are there or cover less
gaps-meaning-withheld = not told, a figure exists and is suppressed or held back
gaps-meaning-other-direction = way back only, this direction has none
gaps-meaning-elsewhere = elsewhere only, in other corridors or for all origins together
gaps-meaning-none = none in any source in use
gaps-untold = Not told:{" "}
gaps-lacking = Lacks:{" "}
gaps-who = From:{" "}
gaps-stop = {"."}{" "}
gaps-next = Next:{" "}
gaps-grade = grade { $grade }
gaps-head-theme = Theme

gaps-next-renew = keep it up to date.
gaps-next-coarsen = ask the holder for coarser groups that may be told.
gaps-next-labour-migration = { $destination ->
    [CHN] ask for a yearly table by nationality and purpose.
   *[other] take the whole table of first permits; ask states that name no partner.
  }
gaps-next-visa-schemes = { $destination ->
    [CHN] ask for visas and residence permits by nationality and class.
   *[other] add national long-stay visas, by scheme.
  }
gaps-next-recognition = agree to count decisions by country of training.
gaps-next-matching = bring in a register of vacancies and candidates.
gaps-next-orientation = bring in course records: whom they reached, at what cost.
gaps-next-training = { $destination ->
    [CHN] ask for students and trainees by member state and level.
   *[other] ask for trainees and apprentices by nationality.
  }
gaps-next-rights = ask for pay, hours and permits by nationality.
gaps-next-standards = set what supervisory bodies found beside each ratification.
gaps-next-complaints = bring in a register of complaints with nationality and outcome.
gaps-next-recruitment-costs = survey workers; the permits issued give the sample.
gaps-next-growth = ask for employment by citizenship.
gaps-next-identification = ask for persons screened and identified, by citizenship.
gaps-next-assistance = ask for persons assisted, by citizenship and kind of help.
gaps-next-police = agree in the dialogue what is counted: requests, joint actions, contacts.
gaps-next-good-practice = list measures of both sides that were evaluated, with the result.

supplier-statistics = statistical office ({ $area })
supplier-statistics-chn = National Bureau of Statistics
supplier-statistics-eu27-2020 = Eurostat, national statistical institutes
supplier-immigration = immigration authority ({ $area })
supplier-immigration-chn = National Immigration Administration
supplier-immigration-eu27-2020 = migration offices of the member states
supplier-visas = visa authority ({ $area })
supplier-visas-chn = Ministry of Foreign Affairs
supplier-visas-eu27-2020 = European Commission (DG HOME)
supplier-education = education ministry ({ $area })
supplier-education-chn = Ministry of Education
supplier-education-eu27-2020 = education ministries
supplier-recognition = recognition office ({ $area })
supplier-recognition-chn = Chinese Service Center for Scholarly Exchange
supplier-recognition-eu27-2020 = ENIC-NARIC centres
supplier-employment = employment service ({ $area })
supplier-employment-chn = Ministry of Human Resources and Social Security
supplier-employment-eu27-2020 = EURES, employment services
supplier-sending = authority for workers abroad ({ $area })
supplier-sending-chn = Ministry of Commerce
supplier-sending-eu27-2020 = employers, employment services
supplier-insurance = social insurance ({ $area })
supplier-insurance-chn = Ministry of Human Resources and Social Security
supplier-insurance-eu27-2020 = social insurance institutions
supplier-labour = labour inspectorate, courts ({ $area })
supplier-labour-chn = labour dispute arbitration commissions
supplier-labour-eu27-2020 = labour inspectorates, European Labour Authority
supplier-survey = survey of workers by the ILO’s method
supplier-payments = World Bank
supplier-standards = International Labour Organization
supplier-trafficking = national rapporteur on trafficking ({ $area })
supplier-trafficking-chn = Ministry of Public Security
supplier-trafficking-eu27-2020 = national rapporteurs, EU Anti-Trafficking Coordinator
supplier-assistance = victim support ({ $area })
supplier-assistance-chn = Ministry of Civil Affairs
supplier-assistance-eu27-2020 = victim support services
supplier-police = national police ({ $area })
supplier-police-chn = Ministry of Public Security
supplier-police-eu27-2020 = Europol, EMPACT, national police
supplier-evaluation = evaluators of the measures ({ $area })
supplier-evaluation-chn = Ministry of Public Security, experts of the dialogue
supplier-evaluation-eu27-2020 = GRETA, EU Anti-Trafficking Coordinator

gaps-table-evidence-title = { $held_evidence ->
    [yes] Evidence and gaps, by theme and direction
   *[no] The register of evidence is kept for the corridors that have a file and for their members: this one is not among them.
  }
gaps-table-evidence-note = Lines: { $evidence_rows }; measured: { $evidence_measured }; in part: { $evidence_partial }; not told: { $evidence_untold }; way back only: { $evidence_other_direction }; elsewhere only: { $evidence_elsewhere }; none: { $evidence_none }. Counted are the pieces of evidence that a theme needs; the grade is the middle one of theirs, the lower of two. Asterisk: less than four fifths of the direction.
gaps-figure-gaps-title = What evidence there is, by theme and direction
gaps-figure-gaps-unit = Pieces of evidence that each theme needs
gaps-figure-gaps-note = A square for each piece: filled, held; half filled, of a part of the direction; crossed, exists and is not told; open, lacking. Then the year of the newest piece and the grade.
gaps-figure-gaps-alt = Matrix of themes by two directions, a shape and squares in each field. Fields: { $evidence_rows }; measured: { $evidence_measured }; in part: { $evidence_partial }; not told: { $evidence_untold }; way back only: { $evidence_other_direction }; elsewhere only: { $evidence_elsewhere }; none: { $evidence_none }.
## The explorer: a page to choose from all released rows. In braces of its own, what the page fills in.

ex-title = Two-way mobility explorer
ex-lead = Every released row between a country and a bloc or its members, in both directions, down to the raw cell.
ex-noscript = This page draws its charts with JavaScript, which is switched off here. The same rows lie in the release as Parquet.
ex-broken = The page could not read its rows: { $why }
ex-skip = Skip to the chart
ex-language = Language
ex-choose = What to show
ex-from = From
ex-to = To
ex-swap = Swap the two sides
ex-homes = Countries
ex-blocs = Blocs
ex-members = Members
ex-indicator = Indicator
ex-search = Search indicators
ex-search-none = No indicator has these words.
ex-since = From year
ex-until = To year
ex-filters = Breakdown
ex-all = all
ex-blank = (none)
ex-direction = { $origin } → { $destination }
ex-both-directions = { $a } ⇄ { $b }
ex-no-row = no row
ex-no-row-why = The table of this indicator has no row for this direction with this choice.
ex-no-row-area = The table of this indicator has no row for this area with this choice.
ex-latest = { $period }
ex-interval = { $low } to { $high }
ex-as-one = the same in both directions
ex-labelled = { $name }: { $value }
ex-visa-area = Rows on visas are told for { $area }: its members issue one visa for all.
ex-visa-area-too = Visas are told for { $area } too, with more figures.
ex-show-area = Show { $area }
ex-of-one-area = This indicator describes single areas, not pairs: each side is shown by itself.
ex-elsewhere = There are rows for other pairs: choose another side above.
ex-draw-none = No figure to draw. The table below says why each is missing.
ex-draw-no-row = No released row exists for this choice.
ex-draw-many = { $count } series are too many for one chart. Choose one value in each breakdown; the table below has them all.
ex-draw-twice = Several rows stand for one period: choose one value in each breakdown. The table below has them all.
ex-chart-alt = { $kind } of { $what } between { $a } and { $b }, { $first } to { $last }. { $told }
ex-chart-line = Line chart
ex-chart-bar = Bar chart
ex-chart-told = { $side }: { $value } in { $period }.
ex-chart-untold = { $side }: no figure.
ex-band = Shaded: from the least to the greatest value ({ $interval }).
ex-hollow = Hollow points bear a mark, which the letter names.
ex-strip = no figure:
ex-table = Rows
ex-table-caption = { $what }: { $a } and { $b }
ex-same-in-all = The same in all rows
ex-show-all-rows = Show all { $count } rows
ex-column-direction = Direction
ex-column-area = Area
ex-column-period = Period
ex-column-value = Value ({ $unit })
ex-column-interval = Interval
ex-column-status = Marks
ex-column-unit = Unit
ex-column-source = Source
ex-column-members = Member pairs that report
ex-column-trace = Trace id
ex-members-of = { $reported } of { $expected }
ex-counts = Rows: { $rows }. With a figure: { $known }. Without: { $lacking }.
ex-download = Download these rows (CSV)
ex-link = Copy a link to this view
ex-link-copied = The link is copied.
ex-id-copied = The id is copied.
ex-copy = Copy
ex-close = Close
ex-trace = Trace
ex-trace-of = Trace { $id }
ex-trace-title = From the figure to the raw cell
ex-trace-command = The same on a terminal, with each file checked
ex-trace-row = The row
ex-trace-cells = Raw cells
ex-trace-no-cells = No raw cell: nobody reported this figure.
ex-trace-all = Show all { $count } cells
ex-cell-place = Place
ex-cell-printed = Printed
ex-cell-flag = Flag
ex-cell-status = Status
ex-cell-citation = Cited from
ex-file = File
ex-edition = Edition
ex-published = published { $day }
ex-published-unknown = day of publication unknown
ex-received = received { $day }
ex-custody = Custody
ex-licence = Licence
ex-made-from = Made from
ex-obtained-from = Obtained from
ex-territory = Territory
ex-about = About this indicator
ex-formula = Formula
ex-cannot-say = What it cannot say
ex-edge = Where the formula does not hold
ex-reference = Reference
ex-table-hash = The released table, sha256 of its Parquet file
ex-made-draft = State { $release } of the warehouse, data of { $day }. Draft, not approved: not for citation.
ex-made-release = Release { $release }, data of { $day }, approved { $approved }.
ex-made-staged = Release { $release }, data of { $day }. Draft, not approved: not for citation.
ex-about-page = About this page
ex-scope = This page holds every released row whose two ends are a country of a corridor and its bloc, the bloc's visa area or one of its members, and every row of an indicator of single areas for these. Rows without a figure are among them, each with its reason. Measures of whole systems, and rows between other areas, are in the release's Parquet files only.
ex-offline = The page asks no server for anything and works without a network.
ex-tables = Tables shown here and their sha256
ex-column-table = Table
ex-column-rows = Rows here
ex-group-corridor = Corridors: stocks and flows
ex-group-area = Areas
ex-group-system = Systems
ex-group-concentration = Spread and concentration
ex-group-mirror = Mirror statistics
ex-group-permits = Permits
ex-group-visas = Visas
ex-group-students = Students
ex-group-labour = Labour market
ex-group-economy = Economy and remittances
ex-group-recruitment = Recruitment cost
ex-group-protection = Rights and protection
ex-group-estimation = Estimated flows
ex-group-revision = Revisions
ex-group-evidence = Register of evidence
ex-key-origin = Origin
ex-key-destination = Destination
ex-key-area = Area
ex-key-period = First day
ex-key-value = Value
ex-key-value-low = Least
ex-key-value-high = Greatest
ex-key-reported = Pairs reporting
ex-key-expected = Pairs expected
ex-key-status = Status
ex-key-citation = Cited from
ex-key-custody = How it was read
ex-key-breakdown = Of whom
ex-key-theme = Theme
ex-key-source = Source
ex-key-edition = Edition
ex-key-counted = What is counted
ex-key-system = System of statistics
ex-key-reporter = Who counted
ex-key-basis = What makes the origin
ex-key-variety = Kind of count
ex-key-variant = Variant
ex-key-sex = Sex
ex-key-method = Method
ex-key-component = Component
ex-key-visa-type = Kind of visa
ex-key-permit-reason = Reason of permit
ex-key-permit-count = Permits counted
ex-key-duration = Length of validity
ex-key-student-count = Students counted
ex-key-level = Level
ex-key-nationality = Nationality
ex-key-age-definition = Age as of
ex-key-across = Spread across
ex-key-weights = Weights
ex-key-frequency = Frequency
ex-key-age = Age
ex-key-education = Education
ex-key-origin-group = Group of origin
ex-key-rate = Rate
ex-key-statistic = Statistic
ex-key-currency = Currency
ex-key-occupation = Occupation (ISCO)
ex-key-industry = Industry (NACE)
ex-key-size-class = Size of firms
ex-key-adjustment = Seasonal adjustment
ex-key-instrument = Instrument
ex-key-direction = Direction of payment
ex-key-subject = Subject
ex-key-act = Act
ex-key-compared = Compared with
ex-key-stock-source = Source of the stock
ex-key-stock-edition = Edition of the stock
ex-key-count-source = Source of the count
ex-key-count-edition = Edition of the count
ex-key-count-basis = Basis of the count
ex-key-since = Since
ex-key-days-longer = Days, later
ex-key-longer-from = Longer from
ex-key-valid-until = Until
ex-key-waived = Visa waived on
ex-key-requirement-before = Rule before
ex-key-requirement-after = Rule after
ex-key-panel = Panel
ex-key-concept = Concept
ex-key-counted-in = Counted in
ex-key-record = Record
ex-key-keyed = Cell
ex-key-period-end = Last day
ex-key-mark = Remark
ex-key-interval = Interval from
ex-key-coverage = Coverage
ex-key-stale-since = Stale since
ex-key-current = Newest edition
ex-key-reason = Why there is no figure
ex-key-id = Trace id
ex-key-indicator = Indicator
ex-key-missing = Kind of missing figure
ex-key-grade = Grade
ex-key-evidence = Pieces of evidence
ex-key-held = Pieces held
ex-key-in-part = Pieces held in part
ex-key-lacking = Pieces lacking
ex-key-untold = Pieces not told
ex-key-next-action = What is to be done next
ex-key-suppliers = Who could supply them
ex-key-standing = Standing
ex-key-stage = Stage
ex-key-tier = Tier
ex-key-title = Title
ex-key-settled = Settled
ex-key-complaints = Complaints
ex-key-workers = Workers
ex-key-mechanism = Mechanism
ex-key-methods = Methods
ex-value-t = all
ex-value-z = not applicable
ex-value-sex-t = both sexes
ex-value-sex-f = women
ex-value-sex-m = men
ex-value-birth = by country of birth
ex-value-citizenship = by citizenship
ex-value-residence = by country of residence
ex-value-mixed = births and citizenships mixed
ex-value-lodgement = by place of application
ex-value-basis-none = no basis
ex-value-counted-none = nothing counted
ex-value-flow = moves counted
ex-value-flow-estimate = moves estimated
ex-value-permit = permits
ex-value-remittance = remittances
ex-value-stock = residents
ex-value-student = students
ex-value-da-min-closed = minimum, demographic accounting, closed
ex-value-da-min-open = minimum, demographic accounting, open
ex-value-da-pb-closed = pseudo-Bayesian, demographic accounting, closed
ex-value-mig-rate = migration rate
ex-value-sd-drop-neg = stock differences, declines dropped
ex-value-sd-rev-neg = stock differences, declines reversed
ex-value-outward = outward
ex-value-return = return
ex-value-transit = transit
ex-value-complet = age in completed years
ex-value-reach = age reached in the year
ex-value-nat = nationals
ex-value-for = foreign citizens
ex-value-first = first permits
ex-value-valid = valid permits
ex-value-enrolled-all = all enrolled
ex-value-mobile-degree = mobile degree students
ex-value-visa-type-all = all visas
ex-value-short-stay = short stay
ex-value-long-stay = long stay
ex-value-visa-type-transit = airport transit
ex-value-uniform = uniform visas
ex-value-origin = origin
ex-value-destination = destination
ex-value-across-reason = reasons
ex-value-across-origin = origins
ex-value-across-destination = destinations
ex-value-graded = graded by ease
ex-value-graded-population = graded by ease, weighted by population
ex-value-strict = visa-free only
ex-value-strict-population = visa-free only, weighted by population
ex-value-frequency-a = yearly
ex-value-frequency-q = quarterly
ex-value-nsa = unadjusted
ex-value-sa = adjusted
ex-value-paid = paid abroad
ex-value-received = received
ex-value-degrees = recognition of degrees
ex-value-interns = interns
ex-value-social-security = social security
ex-value-ceiling = ceiling a year
ex-value-in-force = in force
ex-value-listed = named in a list
ex-value-signed = signed
ex-value-median = median
ex-value-employment = employment
ex-value-participation = participation
ex-value-unemployment = unemployment
ex-value-over-qualification = over-qualification
ex-value-covid-ban = closed during the pandemic
ex-value-e-visa = electronic visa
ex-value-e-travel-authorisation = electronic travel authorisation
ex-value-visa-free = visa-free
ex-value-visa-required = visa required
ex-value-eu27-2020-for = citizens of other EU states
ex-value-neu27-2020-for = citizens of states outside the EU
ex-value-fbo = born abroad
ex-value-nbo = born in the country
ex-value-nrp = no answer
ex-value-stls = stateless
ex-value-matched = pairs reported both ways
ex-value-variant-all = all reported pairs
ex-value-both = both
ex-value-after = after
ex-value-before = before
ex-value-change = change
ex-value-percent = percent
ex-value-persons = persons
ex-value-points = percentage points
ex-value-ratio = ratio
ex-value-log = logarithm
ex-value-share = share
ex-value-gap = gap
ex-value-largest = the largest
ex-value-four = the four largest
ex-value-ten = the ten largest
ex-value-total = total
ex-value-own = own pairs
ex-value-plain = as it is
ex-value-normalised = normalised
ex-value-two-way = two-way
ex-value-within = within
ex-value-between = between
ex-value-strength = strength
ex-value-structure = structure
ex-value-growth = growth
ex-value-about = about
ex-value-over = more than
ex-value-under = less than
ex-value-partial-coverage = some members do not report
ex-value-tie-at-rank = a tie at the last rank
ex-value-stock-origin-missing = the stock table names nobody of this origin
ex-value-unlike-counts = unlike counts set against each other
ex-value-range-over-methods = range over methods
ex-value-range-over-methods-and-editions-of-the-stock = range over methods and editions of the stock
ex-value-rounding = rounding by the publisher
ex-value-wilson = Wilson, nineteen times in twenty
ex-value-delta-method-on-the-logarithm = delta method on the logarithm, nineteen times in twenty
ex-value-true = yes
ex-value-false = no: a newer one is held
ex-span-months = { $span } months
ex-span-years = { $span } years
ex-span-from = { $least } or more
ex-reason-evidence-below-rounding = the figure is too small for its rounding
ex-reason-evidence-held-back = the figure is held back
ex-reason-no-evidence = no source in use holds such evidence
ex-reason-agreement-at-zero = both counts are nought
ex-reason-break-in-series = a break in the series lies between the two periods
ex-reason-incomplete-table = the table it is made from is incomplete
ex-reason-missing-in-one-edition = not in one of the two editions
ex-reason-missing-input = a figure that it is made from is missing
ex-reason-no-earlier-count = there is no earlier count to compare with
ex-reason-no-exchange-rate = no exchange rate is held for the period
ex-reason-no-frame = nobody is known to draw a sample from
ex-reason-no-number-printed = the publisher printed words and no number
ex-reason-no-population = no population is held for the period
ex-reason-not-a-party = the area cannot be a party
ex-reason-not-all-reasons-reported = not all reasons are reported
ex-reason-not-fitted = the model could not be fitted
ex-reason-not-reached = the cohort has not reached that age
ex-reason-not-reported = nobody reported it
ex-reason-one-direction-not-reported = one of the two directions is not reported
ex-reason-other-reporters = other members report than in the period before
ex-reason-part-exceeds-whole = the part is larger than the whole
ex-reason-standing-unknown = the standing is not known
ex-reason-suppressed = the publisher keeps it confidential
ex-reason-too-few-areas = too few areas
ex-reason-too-few-groups = too few groups
ex-reason-too-few-periods = too few periods
ex-reason-too-few-reference = too few in the group of reference
ex-reason-too-few-services = too few services
ex-reason-too-few-systems = too few systems
ex-reason-unlike-counts = unlike counts cannot be set against each other
ex-reason-withheld = withheld so that no person can be told
ex-reason-zero-denominator = nothing to divide by

## Tables of sources

quality-undesa-migrant-stock = Both directions in one table, all pairs. Estimated between censuses; birth and citizenship mixed; some destinations, China and India among them, name few origins. Revised with each edition.
quality-nbs-census-foreigners = Full count by citizenship every ten years; small nationalities not named; persons there for three months or more.
quality-eurostat-immigration-by-partner = Harmonised twelve-month rule; many states do not report the partner; Germany estimated. Taken from a third party's copy of the answer.
quality-eurostat-emigration-by-partner = As arrivals, but departures are under-counted where leaving is not registered; many states do not report the partner.
quality-eurostat-immigration-by-citizenship = Harmonised twelve-month rule; by citizenship, from anywhere; the states that report differ from year to year. Processed by a third party, flags lost.
quality-destatis-migration-report = Full count of registered moves, of any length; moves, not persons; who leaves without deregistering is not seen.
quality-destatis-german-migration = Full count of registered moves of German citizens; moves, not persons; not comparable before and from the change of method named under Sources.
quality-eurostat-first-permits = Administrative and complete per state; here only cuts: some reasons in some states. Flags lost on the way.
quality-eurostat-over-qualification = Labour force survey, harmonised; no single nationality is told apart; revised in later editions. The earlier edition was read on Eurostat's page.
quality-eurostat-employment = Labour force survey, harmonised, private households only; no single nationality is told apart; small groups are marked by Eurostat.
quality-eurostat-labour-status = Labour force survey, harmonised, private households only; no single nationality is told apart.
quality-eurostat-valid-permits = Administrative, all states since Denmark joined; cleaned by a third party, flags lost. Documents, not persons present.
quality-published-permits = Single figures as printed, some rounded, some read in the press; the tables behind them were not at hand. Documents, not persons.
quality-china-administrative = Complete administrative counts as announced, rounded; no nationality is told apart; what a document counts is not defined in the announcement.
quality-moe-students = Full count by the ministry, of which few nationalities are printed; courses of all lengths; no newer edition.
quality-dg-home-schengen-visas = Administrative and complete by consulate; place of lodging, not nationality; not issued is wider than refused; years comparable but for the states in the area.
quality-passport-index = Collected by a private index and by repositories, not official; agrees with what China's ministry announced; changes dated only to between editions.
quality-recruitment-costs = Single printed figures, many from press reports of official surveys; definitions differ; none for this corridor.
quality-eurostat-unemployment-rate = Labour force survey, harmonised, with breaks flagged; rounded to a tenth. The rate of all residents, not of migrants.
quality-eurostat-vacancy-rate = Surveys of employers, rounded to a tenth; some states leave out small firms or public posts; the edition held ends in the autumn of its last year.
quality-worldbank-population = Mid-year estimates, revised yearly; used as denominator only.
quality-ecb-exchange-rates = Reference rates of the last bank day of each month; used to convert one figure.
quality-abel-cohen-flows = Estimates of five-year transitions from the stocks of the edition before the present one; methods differ by much; a destination that names no origin shows returns only.
quality-unesco-students = Degree students as the destination reported them; China and India report few origins; the editions held end some years back.
quality-worldbank-remittance-matrix = Modelled from receipts, stocks and incomes; no transfer was counted.
quality-worldbank-remittance-price = Offers of watched services, not what was paid; few corridors, and none from China.
quality-registered-figures = Kept by whoever runs the register, by its codebook; who complains or applies is not everybody concerned; figures of groups, some withheld.
quality-surveyed-recruitment-cost = Workers asked by whoever holds the survey, by its codebook; figures of groups, some withheld; recall and refusals are not corrected.
quality-treaty-ratifications = Each standing read in a copy of its own day; days of acts often lacking; one convention read at third hand; unknown where no copy reaches.
quality-skills-agreements = Texts and reports read one by one; days of entry into force from one table of a law firm; what is doubtful is held back.
quality-complaints = Single printed figures of five origins, many from the press; overlapping periods; none of China.
quality-trafficking-victims = Figures that authorities printed of their own counts; unlike counts from country to country; effort, not prevalence.
quality-unodc-trafficked-girls = Girls whom authorities detected; small counts not published; served by a third party.
quality-tip-tiers = One government's judgement; years missing where no copy prints them; several lists are third parties' copies.
quality-greta-evaluations = Read in newsletters and quotations; later rounds may be under way; many parties unknown.
quality-china-workers-abroad = Law texts beside press reports and single cases; totals rounded; one province for disputes.
quality-china-visa-waivers = Announcements of the ministry, read one by one in press reports and copies; one start seen on no page; ends as last seen.
quality-orientation-training = Single figures of other origins; plans beside counts; none of this corridor.
quality-published-students = Single totals of ministries and exchange services, read one by one; all courses, short ones too; the EU of their year.
quality-published-recognition = Totals printed by offices, rounded; no country of degree told apart for this corridor.
quality-published-skills = Reports of states and of China's employment service; methods differ; lists, not counts of posts.
