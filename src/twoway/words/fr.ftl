### Français. Chaque nombre est une variable : un chiffre saisi ici arrête la fabrication.

## Annexe graphique : rangs, pentes, petits multiples, événements, intervalles, gaufre

chart-band = { $figure } ({ $band })
chart-citizens-own = ressortissants de l’État qui les a enregistrées
chart-citizens-other = ressortissants d’un autre État de l’UE
chart-citizens-outside = ressortissants d’un État hors de l’UE
label-figure-cite = twoway, « { $figure } », dans : { $brief }, version { $release }, { $date }. Sources : { $source }.

ec-figure-stock-ranks-title = { $top_stock_in_now ->
    [yes] { $top_stock_in_first ->
        [yes] L’Italie accueille le plus de personnes venues de Chine ; en { $stock_in_france_first_year } c’était la France
       *[other] Parmi les États membres, l’Italie accueille le plus de personnes venues de Chine
      }
   *[other] Les États membres selon le nombre de personnes venues de Chine
  }
ec-figure-stock-ranks-unit = Chine → UE : rang parmi les États membres selon le stock de migrants, { $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-ranks-note = « ≈ » : deux États diffèrent de moins de deux pour cent et n’ont pas de rang ; aucune ligne ne mène à cette place. Estimations de l’ONU entre les recensements.
ec-figure-stock-ranks-alt = { $top_stock_in_now ->
    [yes] Rangs des États membres selon les personnes venues de Chine, { $stock_there_first_year } à { $stock_there_year }. Première à la fin : l’Italie, { $stock_in_italy } ({ $stock_in_italy_first } au début). La France passe de { $stock_in_france_first } à { $stock_in_france }. Les places d’États semblables restent vides.
   *[other] Rangs des États membres selon les personnes venues de Chine, { $stock_there_first_year } à { $stock_there_year }. L’Italie passe de { $stock_in_italy_first } à { $stock_in_italy }, la France de { $stock_in_france_first } à { $stock_in_france }. Les places d’États semblables restent vides.
  }

ec-figure-census-by-citizenship-title = { $census_trend ->
    [down] Le recensement chinois a compté moins de citoyens de l’UE en { $census_2020_year } qu’en { $census_2010_year }
    [up] Le recensement chinois a compté plus de citoyens de l’UE en { $census_2020_year } qu’en { $census_2010_year }
   *[other] Les citoyens de l’UE dans les recensements chinois de { $census_2010_year } et { $census_2020_year }
  }
ec-figure-census-by-citizenship-unit = UE → Chine : étrangers recensés en Chine, personnes ; les nationalités les plus nombreuses en { $census_2020_year }
ec-figure-census-by-citizenship-note = En couleur : l’Allemagne et la France. Le recensement compte qui séjourne trois mois ou plus, ou le prévoit ; les autres États membres figurent dans les sources citées.
ec-figure-census-by-citizenship-alt = Pentes entre deux recensements chinois pour les nationalités de l’UE les plus nombreuses. Allemagne : { $census_germany_2010 } en { $census_2010_year }, { $census_germany_2020 } en { $census_2020_year } ; France : { $census_france_2010 } puis { $census_france_2020 }. Ensemble : { $census_2010 } puis { $census_2020 }.

ec-figure-work-by-year-title = { $top_work ->
    [yes] { $claim_work_overtaken ->
        [yes] La Hongrie, derrière l’Allemagne en { $work_hungary_2019_year }, délivre désormais le plus de premiers permis de travail
       *[other] La Hongrie délivre le plus de premiers permis de travail, devant l’Allemagne
      }
   *[other] Premiers permis de travail, année par année
  }
ec-figure-work-by-year-unit = Chine → UE : premiers permis délivrés à des citoyens chinois pour un emploi, { $work_hungary_2019_year }–{ $work_permits_year } ; une seule échelle, en gris les autres États
ec-figure-work-by-year-note = États membres pour lesquels l’édition utilisée distingue les citoyens chinois ; les autres sont inconnus, et non nuls. UE vers Chine : non publié.
ec-figure-work-by-year-alt = Petits multiples, un cadre par État membre, { $work_hungary_2019_year } à { $work_permits_year }. La Hongrie passe de { $work_hungary_2019 } à { $work_hungary } premiers permis de travail, l’Allemagne de { $work_germany_2019 } à { $work_germany } ; le Luxembourg en a { $work_luxembourg }.

ec-figure-waiver-steps-title = { $claim_freed_in_steps ->
    [yes] Par étapes, la Chine a exempté de visa { $free_back } passeports de l’UE sur { $free_members } ; { $free_there } États l’ont fait pour la Chine
   *[other] Passeports exemptés de visa, dans les deux sens, édition par édition
  }
ec-figure-waiver-steps-unit = Jours entre lesquels une exigence est tombée, et passeports exemptés avant → après
ec-figure-waiver-steps-note = Point vide : dernière édition qui exige un visa ; point plein : première qui n’en exige plus. L’entrée en vigueur se situe entre les deux. Chine vers UE : chaque point est une édition.
ec-figure-waiver-steps-alt = Chronologie de l’exemption chinoise. Les passeports de l’UE exemptés passent de { $free_back_before } en { $free_back_before_year } par étapes à { $free_back_first }, { $free_back_2024 } et, en { $free_back_year }, { $free_back } sur { $free_members }. Dans l’autre sens, { $free_there } États membres exemptent.

ec-figure-refusals-by-member-title = { $claim_refusal_sweden_up ->
    [yes] { $claim_refusal_germany_down ->
        [yes] Les refus de visa vont dans les deux sens : en hausse en Suède, de { $refusal_sweden_2019 } à { $refusal_sweden }, en baisse en Allemagne, de { $refusal_germany_2019 } à { $refusal_germany }
       *[other] Les refus de visa ont augmenté en Suède, de { $refusal_sweden_2019 } à { $refusal_sweden }
      }
   *[other] Refus de visas de court séjour, par État membre
  }
ec-figure-refusals-by-member-unit = Chine → UE : refus, en pourcentage des décisions sur les visas uniformes en Chine continentale, { $refusal_2019_year } (vide) et { $refusal_year } (plein) ; barres : intervalles valables dix-neuf fois sur vingt
ec-figure-refusals-by-member-note = En couleur : hausse ; en gris : baisse ; en gris pointillé : les intervalles se touchent, aucun changement n’est établi. Chiffres : la dernière année. UE vers Chine : non publié.
ec-figure-refusals-by-member-alt = Deux points avec intervalles par État membre. Les refus de la Suède passent de { $refusal_sweden_2019 } en { $refusal_2019_year } à { $refusal_sweden } en { $refusal_year }, ceux de l’Allemagne de { $refusal_germany_2019 } à { $refusal_germany }. Un État sans chiffre le dit.

et-figure-victims-by-citizenship-title = Parmi les victimes enregistrées dans l’UE, { $victims_outside } étaient ressortissantes d’un État tiers, { $victims_own } de l’État qui les a enregistrées
et-figure-victims-by-citizenship-unit = Sur cent victimes enregistrées dont la nationalité est connue, { $victims_own_year }
et-figure-victims-by-citizenship-note = Une case vaut un centième. C’est ce que les autorités ont enregistré, non le nombre réel. Chine : non déclaré.
et-figure-victims-by-citizenship-alt = Gaufre de cent cases : victimes enregistrées dans l’UE selon la nationalité, { $victims_own_year }. Hors de l’UE { $victims_outside }, État qui les a enregistrées { $victims_own }, autre État de l’UE { $victims_other }.
