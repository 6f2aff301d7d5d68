### Français. Tout nombre est une variable : un chiffre écrit ici arrête la fabrication.
### house- : toutes les notes. ec- : la note UE–Chine. co- : la note d’un couloir. pa- : deux parties quelconques. chart- : dans les figures. label-, quality- : tableaux. declared- : les mots des déclarations.
### THE, OF, FROM et IN donnent à un nom de lieu son article : « la Chine », « de la Chine », « de Chine » (en provenance), « en Chine ».

chart-about = environ { $number }
chart-over = plus de { $number }
chart-under = moins de { $number }
chart-women = femmes
chart-men = hommes
chart-comma = ,{" "}
chart-semicolon =  ;{" "}
chart-list = ,{" "}
chart-members = { $name } : { $reported } sur { $expected }
chart-reason-emp = Emploi
chart-reason-educ = Études
chart-reason-fam = Famille
chart-reason-oth = Autres
chart-reason-total = Tous motifs
chart-croatia-joins = Adhésion de la Croatie
chart-statistic-mean = moyenne
chart-statistic-as-published = tel que publié
chart-statistic-approx = approximatif

label-corridor = Mobilité entre { THE($home) } et { THE($away) }
label-pair = Mobilité entre { THE($home) } et { THE($away) }
label-not-held = : dans aucune édition utilisée
label-page-before = Page{" "}
label-page-between = {" "}sur{" "}
label-page-after = {""}
label-as-of = données de { $year }
label-states-joined = entrés : { $states }
label-states-left = sortis : { $states }
label-change = variation
label-change-down = baisse
label-moved-new = nouveau
label-moved-gone = disparu
label-moved-revised = révisé
label-moved-re-flagged = marqué autrement
label-hands-publisher-s-document = lu dans le document de l’éditeur
label-hands-copy-of-the-publisher-s-page = lu dans une copie de la page de l’éditeur
label-hands-press-report = lu dans un article de presse
label-hands-legal-text = lu dans le texte juridique
label-hands-paper = lu dans un article scientifique
label-hands-third-party-data-file = tiré du fichier d’un tiers
label-hands-third-party-page = lu sur la page d’un tiers
label-mark-e = e : estimé
label-mark-p = p : provisoire
label-mark-b = b : rupture de série avant ce point
label-mark-d = d : définition différente
label-mark-u = u : peu fiable
label-sign = « { $sign } » { $name }
label-part = somme de certains États membres seulement, non de tous
label-legend = { $signs }.
label-gap = Aucune édition utilisée ne donne : { $what }.
label-stale = périmé depuis le { $since } : une édition plus récente n’a pu être obtenue
label-quality-relevance = cellules : { $cells }
label-quality-timeliness = publiée le { $published }, reçue le { $received }
label-quality-taken = reçue le { $received }
label-changes-first = Aucune édition approuvée de cette note n’a précédé celle-ci : il n’y a encore rien à comparer.
label-changes-none = Aucun chiffre de cette note n’a changé depuis { $since }, l’édition approuvée précédente.
label-changes-some = Chiffres qui différaient dans { $since }, l’édition approuvée précédente. Leur valeur d’alors se retrouve par twoway trace, l’identifiant et --release { $since }.
label-column-reported = membres déclarants
label-column-expected = membres attendus
label-column-value-low = minimum
label-column-value-high = maximum
label-column-years = années
label-column-returns = dont retours
label-column-first-value = première publication
label-column-last-value = état actuel
label-column-respondents = travailleurs interrogés
label-custody-publisher = fichier de l’éditeur
label-custody-extract = notre extrait du fichier de l’éditeur
label-custody-converted = converti par un tiers
label-custody-converted-extract = notre extrait de la conversion d’un tiers
label-custody-third-party-cut = extrait fait par un tiers
label-custody-transcribed = transcrit à la main
label-custody-told-under-disclosure-control = communiqué sous contrôle de divulgation

## Mots du barème : comment une phrase dit son degré de confiance, et ce qui vient ensuite

label-confidence-high = élevée
label-confidence-medium = moyenne
label-confidence-low = faible
label-confidence-said = Confiance : { $level }
label-next-step = Suite :

## Toutes les notes

house-draft = Provisoire, non approuvé
house-confidence = La confiance découle des données (annexe). Élevée : sources notées « élevé », aucune faiblesse. Moyenne : une source notée « moyen », ou une faiblesse. Faible : une source notée « faible », la plupart manquant, un décompte contraire, ou trop d’incertitude.
house-approved = Approuvé pour publication
house-synthetic = Chiffres fictifs : ne pas utiliser
house-figure = Figure
house-source = Source :{" "}
house-note = Note :{" "}
house-evidence = {" "}Données :{" "}
house-colon = {" "}:{" "}
house-comma = ,{" "}
house-stop = .
house-rows = Identifiants :{" "}
house-received = reçu le{" "}
house-s-key = Principaux constats
house-s-glance = Les deux sens d’un coup d’œil
house-th-quantity = Grandeur
house-s-policy = Suites possibles
house-s-missing = Ce qui manque, et qui pourrait le fournir
house-s-changes = Ce qui a changé depuis la dernière édition
house-s-revised = Ce que les éditeurs ont révisé
house-revisions-how = Deux éditions du même chiffre, à sa première publication et dans son état actuel. Le tableau de toutes les révisions se trouve dans l’entrepôt de données.
house-th-moved = Nature
house-th-before = Avant
house-th-after = Maintenant
house-th-because = Éditions entrées ou sorties
house-th-first-printed = Première publication
house-th-stands-now = État actuel
house-s-quality = Qualité de chaque source
house-s-coverage = États couverts par un chiffre Schengen
house-th-years = Années
house-th-covered = États
house-s-definitions = Définitions
house-s-sources = Sources
house-s-facts = Tous les chiffres du texte
house-marks = À côté d’un chiffre : e estimé, p provisoire, b rupture de série avant ce point, d définition différente, u peu fiable.
house-s-colophon = Citation et conditions
house-colophon-cite = Citer : twoway,
house-s-disclosure = Contrôle de divulgation
house-s-methods = Méthodes
house-methods-count = Stock : personnes vivant à une date donnée dans un autre pays que celui de leur naissance ou de leur nationalité, selon chaque source. Flux : personnes ayant déplacé leur résidence pour un an ou plus. Titre, visa : documents délivrés, non personnes venues. Coût de recrutement : ce que le travailleur a payé pour obtenir l’emploi.
house-methods-sum = Le chiffre d’un ensemble de pays est la somme sur les membres déclarants, dont le nombre figure à côté. Des sommes sur des membres différents ne sont pas comparées entre elles ; un classement n’est énoncé que si les chiffres départagent les rangs.
house-methods-estimate = Un chiffre marqué e est une estimation : de son éditeur, ou établie ici d’après deux stocks, les naissances et les décès, par une méthode publiée. Le minimum et le maximum de plusieurs méthodes figurent alors à côté.
house-methods-rounding = Les chiffres figurent tels que publiés. Taux et parts sont arrondis au dernier chiffre affiché ; les tableaux joints les contiennent sans arrondi.
house-methods-limits = Les sources définissent différemment migrants, périodes et territoires : leurs chiffres sont mis côte à côte et jamais soustraits les uns des autres. Ce qui manque est indiqué avec sa raison et n’est jamais nul. Aucune phrase ne dit qu’une chose en a causé une autre.
house-colophon-licence = Textes et figures peuvent être réutilisés avec cette citation ; chaque source garde les conditions énoncées plus haut.
house-colophon-disclosure = { $held_entrusted ->
    [yes] Les chiffres des éditeurs figurent tels quels ; ceux des données confiées sont communiqués sous contrôle de divulgation, examinés avec tout ce qui a été communiqué auparavant ({ $entrusted_told } communiqués, { $entrusted_withheld } retenus).
   *[no] Les chiffres des éditeurs figurent tels quels, et les autres en sont tirés ; aucune donnée individuelle n’a été utilisée.
  }
house-colophon-names = Les noms de lieux suivent la politique de dénomination du produit et ne préjugent du statut d’aucun territoire.
house-colophon-views = La note expose ce que disent les sources et ne recommande la position d’aucune partie.
house-colophon-contact = Contact et corrections : qui publie la version nommée au pied de la page ; tout chiffre se conteste par son identifiant.
house-colophon-funding = Financement : aucun n’est déclaré pour cette note.
house-release = , version{" "}
house-table-surveyed-title = Coût de recrutement dans ce couloir, par groupe de travailleurs interrogés
house-table-surveyed-note = Mois de revenus et pourcentage de travailleurs, pour le nombre indiqué de personnes interrogées ; le rapport des moyennes n’est pas la moyenne des rapports. Taux et prix figurent dans le tableau joint. Les intervalles entre parenthèses valent dix-neuf fois sur vingt. x : retenu afin que nul ne puisse être reconnu.
house-table-registered-title = Réclamations, reconnaissance, formation et appariement dans ce couloir, par registre
house-table-registered-note = Les effectifs sont arrondis ; les intervalles valent dix-neuf fois sur vingt. x : retenu afin que nul ne puisse être reconnu. Les registres ne sont jamais additionnés.
house-s-entrusted = Chiffres tirés de données confiées
house-entrusted = { $held_entrusted ->
    [yes] Les données confiées par un tiers restent dans un dépôt qui leur est propre. Des chiffres établis pour cette note, { $entrusted_told } sont communiqués et { $entrusted_withheld } retenus : groupe trop petit, chiffre qui en révélerait un, ou groupe dominé par quelques personnes. Les effectifs sont arrondis.
   *[no] Aucune enquête ni aucun registre de ce couloir n’a été confié. Qui en détient un peut l’apporter ; les données restent dans un dépôt qui leur est propre, et des chiffres de groupes figurent alors ici.
  }
house-th-source = Source
house-th-grade = Niveau
house-th-relevance = Pertinence
house-th-accuracy = Exactitude
house-th-timeliness = Actualité
house-th-accessibility = Accessibilité
house-th-comparability = Comparabilité du territoire
house-confidence-weakness = Ce que les mots de confiance appellent une faiblesse : une estimation, un chiffre provisoire, une rupture, une autre définition, une édition que l’on sait dépassée, des membres manquants. La plupart manquant : moins de la moitié des paires communiquées. Trop d’incertitude : chiffre dit peu fiable par sa source, intervalle plus large que la moitié du chiffre, ou qui n’est pas un fait de son sens. Décompte contraire : les titres que seules ces personnes détiennent dépassent leur nombre de plus de moitié.
house-quality-how = Selon les dimensions du système statistique européen. Pertinence : cellules brutes sur lesquelles repose la note. Accessibilité : de qui vient le fichier utilisé ; la licence figure sous Sources.
house-th-indicator = Indicateur
house-th-unit = Unité
house-th-formula = Formule
house-th-cannot = Ce qu’il ne dit pas
house-th-edition = Édition, licence
house-th-custody = Provenance
house-th-sha = Empreinte
house-th-id = Identifiant
house-th-what = Objet
house-th-value = Valeur
house-th-period = Période
house-th-from = Source et édition

## Pages web

web-skip = Aller au texte
web-contents = Sur cette page
web-rows = Lignes de données
web-csv = Télécharger en CSV

## Page 1

ec-kicker = Note de synthèse · mobilité du travail dans les deux sens · Chine et UE
ec-running = Mobilité entre la Chine et l’UE, dans les deux sens

ec-title = { $claim_freed_one_way ->
    [yes] { $stock_there_trend ->
        [up] { $stock_back_trend ->
            [down] Chine–UE, { $stock_there_2010_year }–{ $free_back_year } : une communauté a crû, l’autre décru, visa supprimé d’un seul côté
           *[other] Chine–UE, { $stock_there_2010_year }–{ $free_back_year } : visa supprimé d’un seul côté
          }
       *[other] Chine–UE, { $stock_there_2010_year }–{ $free_back_year } : visa supprimé d’un seul côté
      }
   *[other] Chine–UE, { $stock_there_2010_year }–{ $free_back_year } : la mobilité dans les deux sens
  }
ec-subtitle = Qui vit où, qui se déplace et pourquoi, ce qui protège, et ce qui n’est pas compté

ec-kn-stock-there = Chine → UE : personnes venues de Chine vivant dans les { $stock_members } États de l’UE en { $stock_there_year }. Confiance : { $confidence }.
ec-kn-stock-back = UE → Chine : personnes venues des { $stock_back_members } États de l’UE que nomme la Chine, y vivant en { $stock_back_year }. Confiance : { $confidence }.
ec-kn-free = UE → Chine : États de l’UE, sur { $free_members }, au passeport exempté de visa en { $free_back_year } ; dans l’autre sens { $free_there }. Confiance : { $confidence }.
ec-kn-work = Chine → UE : premiers titres pour l’emploi, { $work_states } États, { $work_permits_year } ; autre sens : aucune source utilisée. Confiance : { $confidence }.

ec-s-who = Deux communautés dissemblables
ec-who-there = { $top_stock_in ->
    [yes] En { $stock_there_year }, l’ONU estime à { $stock_there } les migrants venus de Chine dans l’UE27, pour la plupart en Italie ({ $stock_in_italy }), en Espagne ({ $stock_in_spain }), en Allemagne ({ $stock_in_germany }) et en France ({ $stock_in_france }).
   *[other] En { $stock_there_year }, l’ONU estime à { $stock_there } les migrants venus de Chine dans l’UE27 : { $stock_in_italy } en Italie, { $stock_in_spain } en Espagne, { $stock_in_germany } en Allemagne et { $stock_in_france } en France.
  }
ec-who-back = En Chine, elle retient { $stock_back } personnes de { $stock_back_members } des { $stock_members } États membres. Les autres États ne sont pas nommés : inconnu, et non nul.
ec-who-unlike = La Chine compte des ressortissants, la plupart des États de l’UE les natifs de Chine. La plus petite communauté équivaut à { $reciprocity } de la plus grande : décomptes dissemblables.
ec-so-what = { $claim_more_in_eu ->
    [yes] En clair : un dispositif dans les deux sens rencontre d’un côté une communauté nombreuse, de l’autre une communauté réduite et peu mesurée.
   *[other] En clair : les deux communautés sont mesurées différemment, et un dispositif dans les deux sens doit commencer par mesurer.
  }

ec-figure-stock-by-member-title = Personnes venues de Chine dans chaque État membre, et personnes de chacun comptées en Chine
ec-figure-stock-by-member-unit = Stock de migrants, personnes, { $stock_there_year }
ec-figure-stock-by-member-note = Ce qui manque n’est pas nul.
ec-figure-stock-by-member-alt = { $top_stock_in ->
    [yes] { $top_stock_from ->
        [yes] Barres dans les deux sens par État membre, { $stock_there_year }. De Chine, l’Italie en compte le plus, { $stock_in_italy }. En Chine, la plupart viennent d’Allemagne, { $stock_from_germany } ; les États que la Chine ne nomme pas sont marqués non communiqués.
       *[other] Barres dans les deux sens par État membre, { $stock_there_year }. De Chine, l’Italie en compte { $stock_in_italy }. En Chine, { $stock_from_germany } viennent d’Allemagne ; les États que la Chine ne nomme pas sont marqués non communiqués.
      }
   *[other] Barres dans les deux sens par État membre, { $stock_there_year }. De Chine, l’Italie en compte { $stock_in_italy }. En Chine, { $stock_from_germany } viennent d’Allemagne ; les États que la Chine ne nomme pas sont marqués non communiqués.
  }

## Page 2

ec-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [down] La communauté dans l’UE a grandi depuis { $stock_there_2010_year }, celle en Chine a diminué
       *[other] La communauté dans l’UE a grandi depuis { $stock_there_2010_year }
      }
   *[other] Les deux communautés depuis { $stock_there_2010_year }
  }
ec-figure-stock-over-time-unit = Stock de migrants, personnes, milieu d’année, { $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-over-time-note = Au-dessus de l’axe : personnes venues de Chine dans l’UE27. Au-dessous : de { $stock_back_members } États de l’UE en Chine. Décomptes dissemblables, estimés entre les recensements.
ec-figure-stock-over-time-alt = Deux séries de { $stock_there_first_year } à { $stock_there_year } sur une même échelle. De la Chine vers l’UE : de { $stock_there_first } à { $stock_there }. De l’UE vers la Chine : de { $stock_back_first } à { $stock_back }.

ec-s-time = Au fil des ans
ec-time-there = { $stock_there_trend ->
    [up] Dans l’UE27, le stock venu de Chine était de { $stock_there_2010 } en { $stock_there_2010_year } et a augmenté de { $stock_there_trend_change } depuis.
    [down] Dans l’UE27, le stock venu de Chine était de { $stock_there_2010 } en { $stock_there_2010_year } et a diminué de { $stock_there_trend_change } depuis.
   *[other] Dans l’UE27, le stock venu de Chine était de { $stock_there_2010 } en { $stock_there_2010_year }.
  }
ec-time-back = { $stock_back_trend ->
    [up] En Chine, les ressortissants de l’UE étaient { $stock_back_2010 } en { $stock_back_2010_year }, { $stock_back_2020 } en { $stock_back_2020_year } et { $stock_back } en { $stock_back_year } ; depuis { $stock_back_2010_year }, hausse de { $stock_back_trend_change }.
    [down] En Chine, les ressortissants de l’UE étaient { $stock_back_2010 } en { $stock_back_2010_year }, { $stock_back_2020 } en { $stock_back_2020_year } et { $stock_back } en { $stock_back_year } ; depuis { $stock_back_2010_year }, baisse de { $stock_back_trend_change }.
   *[other] En Chine, les ressortissants de l’UE étaient { $stock_back_2010 } en { $stock_back_2010_year }, { $stock_back_2020 } en { $stock_back_2020_year } et { $stock_back } en { $stock_back_year }.
  }
ec-time-census = { $census_trend ->
    [up] Recensements chinois : { $census_2010 } citoyens de l’UE en { $census_2010_year }, { $census_2020 } en { $census_2020_year }, une hausse de { $census_trend_change } ({ $census_members } États nommés).
    [down] Recensements chinois : { $census_2010 } citoyens de l’UE en { $census_2010_year }, { $census_2020 } en { $census_2020_year }, une baisse de { $census_trend_change } ({ $census_members } États nommés).
   *[other] Les recensements chinois ont compté { $census_2010 } citoyens de l’UE en { $census_2010_year } et { $census_2020 } en { $census_2020_year } ({ $census_members } États nommés).
  }

ec-s-flow = Mouvements d’une année
ec-flow-in = { $top_flow_in ->
    [yes] En { $flow_in_year }, { $flow_in_members } États membres déclarants ont compté { $flow_in } arrivées de Chine, toutes nationalités confondues, surtout en Espagne ({ $flow_in_spain }) et en Allemagne ({ $flow_in_germany }, estimé).
   *[other] En { $flow_in_year }, { $flow_in_members } États membres déclarants ont compté { $flow_in } arrivées de Chine, toutes nationalités confondues, dont { $flow_in_spain } en Espagne et { $flow_in_germany } en Allemagne (estimé).
  }
ec-flow-out = { $flow_out_members } États membres ont compté { $flow_out } départs vers la Chine, retours compris.
ec-flow-net = { $claim_net_to_eu ->
    [yes] Dans les { $flow_net_members } États qui communiquent les deux, le solde migratoire était de { $flow_net } vers l’UE, sur { $flow_gross } mouvements (efficacité { $effectiveness }).
   *[other] Dans les { $flow_net_members } États qui communiquent les deux, les arrivées moins les départs étaient de { $flow_net }, sur { $flow_gross } mouvements (efficacité { $effectiveness }).
  }
ec-flow-mirror = Pas de statistiques miroirs : les décomptes chinois de ressortissants de l’UE ne sont dans aucune source utilisée.

ec-s-share = En proportion
ec-share-eu = Pour mille habitants, on comptait { $per_1000_eu } migrants venus de Chine dans l’UE27 en { $per_1000_eu_year }, et { $per_1000_cn } ressortissant de l’UE en Chine ({ $per_1000_cn_year }, { $stock_back_members } États).

ec-th-there = Chine → UE
ec-th-back = UE → Chine
ec-glance-stock-what = Migrants résidents
ec-glance-stock-there = { $stock_there } ({ $stock_there_year }, { $stock_members } États)
ec-glance-stock-back = { $stock_back } ({ $stock_back_year }, { $stock_back_members } États nommés)
ec-glance-flow-what = Mouvements d’une année
ec-glance-flow-there = { $flow_in } ({ $flow_in_year }, { $flow_in_members } États)
ec-glance-flow-back = { $flow_out } ({ $flow_out_year }, { $flow_out_members } États)
ec-glance-estimate-what = Mouvements, estimés d’après les stocks
ec-glance-estimate-there = { $claim_estimate_top_there ->
    [yes] de { $estimate_there_low } à { $estimate_there } ({ $estimate_there_years } ans dès { $estimate_there_year } ; retours : { $estimate_there_returns })
   *[no] { $estimate_there }, de { $estimate_there_low } à { $estimate_there_high } ({ $estimate_there_years } ans dès { $estimate_there_year } ; retours : { $estimate_there_returns })
  }
ec-glance-estimate-back = { $claim_estimate_top_back ->
    [yes] de { $estimate_back_low } à { $estimate_back } ({ $estimate_back_years } ans dès { $estimate_back_year } ; retours : { $estimate_back_returns })
   *[no] { $estimate_back }, de { $estimate_back_low } à { $estimate_back_high } ({ $estimate_back_years } ans dès { $estimate_back_year } ; retours : { $estimate_back_returns })
  }
ec-glance-valid-what = Titres de séjour en cours de validité
ec-glance-valid-there = { $valid_permits } (fin { $valid_permits_year })
ec-glance-valid-no-back = aucune source
ec-glance-work-what = Premiers titres pour l’emploi
ec-glance-work-there = { $work_permits } ({ $work_permits_year }, { $work_states } États)
ec-glance-work-no-back = aucune source
ec-glance-visas-what = Visas de court séjour délivrés
ec-glance-visas-there = { $visas_issued } ({ $visas_issued_year }, Schengen)
ec-glance-visas-no-back = aucune source
ec-glance-free-what = Passeports exemptés de visa
ec-glance-free-there = { $free_there } sur { $free_members } États ({ $free_there_year })
ec-glance-free-back = { $free_back } sur { $free_members } passeports ({ $free_back_year })
ec-glance-students-what = Étudiants
ec-glance-students-there = { $students_there } ({ $students_there_year }, { $students_there_members } États, en vue d’un diplôme)
ec-glance-students-back = { $students_eu } ({ $students_eu_year }, UE28, toutes formations)
ec-glance-remitted-what = Envois de fonds, par migrant
ec-glance-remitted-there = { $remitted_there } ({ $remitted_there_year }, modélisé)
ec-glance-remitted-back = { $remitted_germany } ({ $remitted_germany_year }, Allemagne seule, modélisé)
ec-glance-cost-what = Coût de recrutement
ec-glance-cost-no-there = { $held_surveyed ->
    [yes] une enquête confiée, en annexe
   *[no] aucune enquête
  }
ec-glance-cost-no-back = { $held_surveyed ->
    [yes] une enquête confiée, en annexe
   *[no] aucune enquête
  }
ec-s-dates = L’exemption chinoise, vague par vague
ec-th-starts = Du
ec-th-ends = Au
ec-th-states = Passeports
ec-waiver-none = Aucune annonce :{" "}
ec-table-waivers-title = L’exemption chinoise de visa, telle qu’annoncée
ec-table-waivers-note = Unilatérale, pour passeports ordinaires et courts séjours, non pour travailler. Derniers jours : ceux de la liste, après prolongations. Un jour estimé n’a été vu sur aucune page ; la liste le tire de l’indice.

## Page 3

ec-s-visa = Courts séjours : visas Schengen
ec-visa-volume = { $visa_trend ->
    [up] Les consulats de { $visa_states } États Schengen en Chine continentale ont reçu { $visas_applied } demandes en { $visas_applied_year }, { $visa_trend_change } de plus qu’en { $visas_applied_2019_year } ({ $visas_applied_2019 }). En { $visas_applied_2021_year }, il y en avait eu { $visas_applied_2021 }.
    [down] Les consulats de { $visa_states } États Schengen en Chine continentale ont reçu { $visas_applied } demandes en { $visas_applied_year }, { $visa_trend_change } de moins qu’en { $visas_applied_2019_year } ({ $visas_applied_2019 }). En { $visas_applied_2021_year }, il y en avait eu { $visas_applied_2021 }.
   *[other] Les consulats de { $visa_states } États Schengen en Chine continentale ont reçu { $visas_applied } demandes en { $visas_applied_year }, contre { $visas_applied_2019 } en { $visas_applied_2019_year } et { $visas_applied_2021 } en { $visas_applied_2021_year } (États non identiques).
  }
ec-visa-refused = Parmi les décisions de { $refusal_year }, { $refusal } étaient des refus ({ $refusal_2019 } en { $refusal_2019_year }) ; { $multiple } des visas délivrés permettaient plusieurs entrées ({ $multiple_2019 } en { $multiple_2019_year }).
ec-visa-back = Aucune source utilisée n’a les visas chinois par nationalité.

ec-figure-visas-over-time-title = { $visa_trend ->
    [up] Les demandes en Chine dépassent désormais celles de { $visas_applied_2019_year }
    [down] Les demandes en Chine restent inférieures à celles de { $visas_applied_2019_year }
   *[other] Visas demandés : { $visas_applied_2019 } en { $visas_applied_2019_year }, { $visas_applied } en { $visas_applied_year } (champ différent)
  }
ec-figure-visas-over-time-unit = Demandes de visa Schengen uniforme déposées en Chine continentale, par an
ec-figure-visas-over-time-note = Les États de chaque année ; la Croatie à partir du tireté. Le lieu de dépôt n’est pas la nationalité. RAS de Hong Kong et de Macao à part.
ec-figure-visas-over-time-alt = Une colonne par an. Demandes en Chine continentale : { $visas_applied_2019 } en { $visas_applied_2019_year }, { $visas_applied_2021 } en { $visas_applied_2021_year }, { $visas_applied } en { $visas_applied_year }, les États n’étant pas les mêmes.

ec-s-regime = Entrée sans visa
ec-regime-back = La Chine a ouvert par étapes : fin { $free_back_before_year }, { $free_back_before }, puis { $free_back_first } passeports de l’UE exemptés de visa ; fin { $free_back_2024_year }, { $free_back_2024 } ; en { $free_back_year }, { $free_back } sur { $free_members }.
ec-regime-there = { $always_free_there ->
    [yes] Dans l’autre sens, dans toutes les éditions, le nombre d’États membres admettant sans visa un passeport chinois est de { $free_there } sur { $free_members }.
   *[other] Dans l’autre sens, le nombre d’États membres admettant sans visa un passeport chinois est de { $free_there } sur { $free_members } dans la dernière édition.
  }
ec-regime-caution = Cela couvre les courts séjours, sans droit de travailler ni de résider.

ec-figure-visa-free-passports-title = La Chine admet sans visa { $free_back } passeports de l’UE sur { $free_members } ; États membres admettant le sien : { $free_there }
ec-figure-visa-free-passports-unit = États membres dont le passeport est exempté (UE vers Chine) ou qui exemptent (Chine vers UE)
ec-figure-visa-free-passports-note = Chaque point est une édition de l’indice ; un changement se situe entre deux.
ec-figure-visa-free-passports-alt = { $always_free_there ->
    [yes] Lignes en escalier par édition. Les passeports de l’UE exemptés de visa en Chine passent de { $free_back_before } fin { $free_back_before_year } à { $free_back } en { $free_back_year }. Les États membres ouverts aux passeports chinois restent à { $free_there }.
   *[other] Lignes en escalier par édition. Les passeports de l’UE exemptés de visa en Chine passent de { $free_back_before } fin { $free_back_before_year } à { $free_back } en { $free_back_year }. États membres ouverts aux passeports chinois : { $free_there }.
  }

## Page 4

ec-s-work = Titres pour travailler et séjourner
ec-work-total = { $work_trend ->
    [up] Dans les { $work_states } États où les Chinois sont parmi les groupes les plus nombreux, les premiers titres pour l’emploi ont augmenté de { $work_trend_change }, de { $work_permits_2019 } en { $work_permits_2019_year } à { $work_permits } en { $work_permits_year }.
    [down] Dans les { $work_states } États où les Chinois sont parmi les groupes les plus nombreux, les premiers titres pour l’emploi ont diminué de { $work_trend_change }, de { $work_permits_2019 } en { $work_permits_2019_year } à { $work_permits } en { $work_permits_year }.
   *[other] Dans les { $work_states } États où les Chinois sont parmi les groupes les plus nombreux, les premiers titres pour l’emploi s’élevaient à { $work_permits_2019 } en { $work_permits_2019_year } et à { $work_permits } en { $work_permits_year }.
  }
ec-work-states = La Hongrie est passée de { $work_hungary_2019 } à { $work_hungary }, l’Allemagne de { $work_germany_2019 } à { $work_germany }, les Pays-Bas de { $work_netherlands_2019 } à { $work_netherlands }. Des premiers titres délivrés à des Chinois en { $study_share_year }, { $study_share } l’étaient pour études ; { $blue_cards } cartes bleues européennes ont été accordées.
ec-work-valid = { $valid_trend ->
    [up] Les ressortissants chinois détenaient dans l’UE27 { $valid_permits } titres de séjour en cours de validité à la fin de { $valid_permits_year }, { $valid_trend_change } de plus qu’à la fin de { $valid_permits_2021_year } ({ $valid_permits_2021 }).
    [down] Les ressortissants chinois détenaient dans l’UE27 { $valid_permits } titres de séjour en cours de validité à la fin de { $valid_permits_year }, { $valid_trend_change } de moins qu’à la fin de { $valid_permits_2021_year } ({ $valid_permits_2021 }).
   *[other] Les ressortissants chinois détenaient dans l’UE27 { $valid_permits } titres de séjour en cours de validité à la fin de { $valid_permits_year }, contre { $valid_permits_2021 } à la fin de { $valid_permits_2021_year }.
  }
ec-work-back = La Chine publie les titres de séjour toutes nationalités confondues ({ $permits_china } en { $permits_china_year }) et aucun par nationalité.

ec-figure-work-permits-title = { $work_trend ->
    [up] Premiers titres pour l’emploi, États figurés ensemble : hausse depuis { $work_permits_2019_year }
    [down] Premiers titres pour l’emploi, États figurés ensemble : baisse depuis { $work_permits_2019_year }
   *[other] Premiers titres pour l’emploi, par État membre
  }
ec-figure-work-permits-unit = Premiers titres pour l’emploi délivrés à des ressortissants chinois, { $work_permits_2019_year } (vide) et { $work_permits_year } (plein)
ec-figure-work-permits-note = En couleur : hausse ; en gris : baisse ; chiffres : la dernière année. États non représentés : inconnus, non nuls. UE vers Chine : aucune source utilisée.
ec-figure-work-permits-alt = { $top_work ->
    [yes] Deux points par État pour { $work_permits_2019_year } et { $work_permits_year }. Les plus élevés : Hongrie, de { $work_hungary_2019 } à { $work_hungary } ; Allemagne, de { $work_germany_2019 } à { $work_germany }. Les Pays-Bas en ont { $work_netherlands }.
   *[other] Deux points par État pour { $work_permits_2019_year } et { $work_permits_year }. Hongrie : de { $work_hungary_2019 } à { $work_hungary } ; Allemagne : de { $work_germany_2019 } à { $work_germany } ; Pays-Bas : { $work_netherlands }.
  }
ec-s-skills = Qualifications, pénuries, appariement
ec-skills-students = En { $students_there_year }, { $students_there_members } États de l’UE comptaient { $students_there } étudiants de Chine préparant un diplôme. La Chine a compté { $students_eu } étudiants de l’UE28 en { $students_eu_year } et { $students_back } de France en { $students_back_year }, toutes formations : décomptes dissemblables.
ec-skills-recognised = { $absent_recognition ->
    [yes] L’Allemagne a reconnu { $recognised_germany } qualifications étrangères en { $recognised_germany_year }, et { $recognised_china } personnes ont demandé une reconnaissance en Chine en { $recognised_china_year } ; la part relevant de l’autre partie est inconnue.
   *[no] L’Allemagne a reconnu { $recognised_germany } qualifications étrangères en { $recognised_germany_year } ; { $recognised_china } personnes ont demandé une reconnaissance en Chine en { $recognised_china_year }. Pour ce couloir, voir l’annexe.
  }
ec-skills-matching = { $over_foreign } des ressortissants de pays tiers diplômés et en emploi sont surqualifiés ({ $over_foreign_year } ; nationaux { $over_nationals }). { $absent_matching ->
    [yes] { $short_eu } professions sont en pénurie dans au moins un État d’Europe ({ $short_eu_year }) ; la Chine compte { $short_china } postes par demandeur dans les cent les plus en tension ({ $short_china_year }) : aucune source utilisée ne les relie.
   *[no] { $short_eu } professions sont en pénurie dans au moins un État d’Europe ({ $short_eu_year }) ; la Chine compte { $short_china } postes par demandeur dans les cent les plus en tension ({ $short_china_year }).
  }

ec-s-cost = Coût de recrutement et droits
ec-cost-none = { $held_surveyed ->
    [yes] Des travailleurs de ce couloir ont été interrogés sur ce qu’ils ont payé : voir l’annexe.
   *[no] Aucune enquête utilisée ne dit, dans un sens ou dans l’autre, ce que paie un travailleur pour être recruté.
  }
ec-cost-china = L’enquête la plus proche : les stagiaires chinois au Japon avaient payé { $cost_trainees } en moyenne ({ $cost_trainees_year }).
ec-cost-rights = Sur { $instruments } instruments relatifs au travail, aux migrants et à la traite, la Chine en a ratifié { $ratified_china } à notre connaissance. { $always_migrants_unratified ->
    [yes] Aucun État, d’un côté ou de l’autre, n’a ratifié la convention des Nations unies sur les travailleurs migrants ({ $migrants_china_year }).
   *[no] Pour la convention des Nations unies sur les travailleurs migrants, voir la note sur le recrutement ({ $migrants_china_year }).
  } { $absent_complaints ->
    [yes] Aucune source utilisée ne compte les réclamations de travailleurs de ce couloir.
   *[no] Les réclamations de travailleurs de ce couloir sont comptées en annexe.
  }
ec-s-protection = Protection
ec-protection-victims = Les États de l’UE ont enregistré { $victims_eu } victimes de la traite en { $victims_eu_year }, toutes nationalités. Ce que la Chine a identifié de { $silent_first_year } à { $silent_last_year } n’est pas communiqué, ce qui n’est pas zéro. { $absent_cooperation ->
    [yes] Aucune source utilisée ne fait état d’une coopération policière entre les deux parties.
   *[no] La coopération policière est exposée dans la note sur la traite.
  }
ec-s-economy = Économie, des deux côtés
ec-economy-there = Chine → UE : un modèle de la Banque mondiale évalue les envois au pays à { $remitted_there } par migrant venu de Chine ({ $remitted_there_year }) ; l’envoi coûtait { $price_italy } de la somme depuis l’Italie, { $price_germany } depuis l’Allemagne ({ $price_germany_year }). UE → Chine : { $remitted_germany } par migrant venu d’Allemagne ; pas de somme pour l’UE. Les fonds reçus de l’étranger valaient { $received_china } du produit intérieur brut chinois ({ $received_china_year }).
ec-economy-growth = En { $growth_spain_year }, l’emploi a crû de { $growth_spain } en Espagne, tous les étrangers y contribuant pour { $growth_spain_foreign } point, et de { $growth_germany } en Allemagne, pour { $growth_germany_foreign } point.

ec-policy-a = Publier des deux côtés les titres par nationalité et par motif. Données : work_permits, permits_china.
ec-policy-b = Échanger les décomptes d’arrivées et de départs, base de statistiques miroirs. Données : flow_in, flow_out.
ec-policy-c = À la délivrance d’un titre, demander dans les deux sens ce que le travailleur a payé. Données : cost_trainees.
ec-policy-d = Publier les décisions de reconnaissance par pays du diplôme. Données : recognised_germany, recognised_china.
ec-policy-e = Tant que dure l’exemption chinoise, mesurer ce qui la suit. Données : free_back, flow_out.

## Annexe graphique : rangs, pentes, petits multiples, événements, intervalles, gaufre

chart-band = { $figure } ({ $band })
chart-citizens-own = ressortissantes de l’État qui les a enregistrées
chart-citizens-other = ressortissantes d’un autre État de l’UE
chart-citizens-outside = ressortissantes d’un pays tiers
label-figure-cite = twoway, « { $figure } », dans : { $brief }, version { $release }, { $date }. Sources : { $source }.

ec-figure-stock-ranks-title = { $top_stock_in_now ->
    [yes] { $top_stock_in_first ->
        [yes] L’Italie accueille le plus de personnes venues de Chine ; en { $stock_in_france_first_year } c’était la France
       *[other] Parmi les États membres, l’Italie accueille le plus de personnes venues de Chine
      }
   *[other] Les États membres selon le nombre de personnes venues de Chine
  }
ec-figure-stock-ranks-unit = Chine → UE : rang parmi les États membres selon le stock de migrants, { $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-ranks-note = « ≈ » : deux États diffèrent de moins de deux pour cent et n’ont pas de rang ; aucune ligne ne mène à cette place. Estimations de l’ONU entre les recensements.
ec-figure-stock-ranks-alt = { $top_stock_in_now ->
    [yes] Rangs des États membres selon les personnes venues de Chine, { $stock_there_first_year } à { $stock_there_year }. Première à la fin : l’Italie, { $stock_in_italy } ({ $stock_in_italy_first } au début). La France passe de { $stock_in_france_first } à { $stock_in_france }. Les places d’États semblables restent vides.
   *[other] Rangs des États membres selon les personnes venues de Chine, { $stock_there_first_year } à { $stock_there_year }. L’Italie passe de { $stock_in_italy_first } à { $stock_in_italy }, la France de { $stock_in_france_first } à { $stock_in_france }. Les places d’États semblables restent vides.
  }

ec-figure-census-by-citizenship-title = { $census_trend ->
    [down] Le recensement chinois a compté moins de ressortissants de l’UE en { $census_2020_year } qu’en { $census_2010_year }
    [up] Le recensement chinois a compté plus de ressortissants de l’UE en { $census_2020_year } qu’en { $census_2010_year }
   *[other] Les ressortissants de l’UE dans les recensements chinois de { $census_2010_year } et { $census_2020_year }
  }
ec-figure-census-by-citizenship-unit = UE → Chine : étrangers recensés en Chine, personnes ; les nationalités les plus nombreuses en { $census_2020_year }
ec-figure-census-by-citizenship-note = En couleur : l’Allemagne et la France. Le recensement compte qui séjourne trois mois ou plus, ou le prévoit ; les autres États membres figurent dans les sources citées.
ec-figure-census-by-citizenship-alt = Pentes entre deux recensements chinois pour les nationalités de l’UE les plus nombreuses. Allemagne : { $census_germany_2010 } en { $census_2010_year }, { $census_germany_2020 } en { $census_2020_year } ; France : { $census_france_2010 } puis { $census_france_2020 }. Ensemble : { $census_2010 } puis { $census_2020 }.

ec-figure-work-panels-title = { $top_work ->
    [yes] { $claim_work_overtaken ->
        [yes] Parmi les États figurés, la Hongrie, derrière l’Allemagne en { $work_hungary_2019_year }, délivre désormais le plus de premiers titres pour l’emploi
       *[other] Parmi les États figurés, la Hongrie délivre le plus de premiers titres pour l’emploi, devant l’Allemagne
      }
   *[other] Premiers titres pour l’emploi, année par année
  }
ec-figure-work-panels-unit = Chine → UE : premiers titres pour l’emploi délivrés à des ressortissants chinois, { $work_hungary_2019_year }–{ $work_permits_year } ; une seule échelle, en gris les autres États
ec-figure-work-panels-note = États membres pour lesquels l’édition utilisée distingue les ressortissants chinois ; les autres sont inconnus, non nuls. De l’UE vers la Chine : non publié.
ec-figure-work-panels-alt = Petits multiples, un cadre par État membre, { $work_hungary_2019_year } à { $work_permits_year }. La Hongrie passe de { $work_hungary_2019 } à { $work_hungary } premiers titres pour l’emploi, l’Allemagne de { $work_germany_2019 } à { $work_germany } ; le Luxembourg en a { $work_luxembourg }.

ec-figure-waiver-steps-title = { $claim_freed_in_steps ->
    [yes] Par étapes, la Chine a exempté de visa { $free_back } passeports de l’UE sur { $free_members } ; États membres qui l’ont fait pour la Chine : { $free_there }
   *[other] Passeports exemptés de visa, dans les deux sens, édition par édition
  }
ec-figure-waiver-steps-unit = Jours entre lesquels une exigence est tombée, et passeports exemptés avant → après
ec-figure-waiver-steps-note = Point vide : dernière édition qui exige un visa ; point plein : première qui n’en exige plus. L’entrée en vigueur se situe entre les deux. De la Chine vers l’UE : chaque point est une édition.
ec-figure-waiver-steps-alt = Chronologie de l’exemption chinoise. Les passeports de l’UE exemptés passent de { $free_back_before } en { $free_back_before_year } par étapes à { $free_back_first }, { $free_back_2024 } et, en { $free_back_year }, { $free_back } sur { $free_members }. Dans l’autre sens, États membres qui exemptent : { $free_there }.

ec-figure-refusals-by-member-title = { $claim_refusal_sweden_up ->
    [yes] { $claim_refusal_germany_down ->
        [yes] Les refus de visa vont dans les deux sens : en hausse en Suède, de { $refusal_sweden_2019 } à { $refusal_sweden }, en baisse en Allemagne, de { $refusal_germany_2019 } à { $refusal_germany }
       *[other] Les refus de visa ont augmenté en Suède, de { $refusal_sweden_2019 } à { $refusal_sweden }
      }
   *[other] Refus de visas de court séjour, par État membre
  }
ec-figure-refusals-by-member-unit = Chine → UE : refus, en pourcentage des décisions sur les visas uniformes en Chine continentale, { $refusal_2019_year } (vide) et { $refusal_year } (plein) ; barres : intervalles valables dix-neuf fois sur vingt
ec-figure-refusals-by-member-note = En couleur : hausse ; en gris : baisse ; en gris pointillé : les intervalles se touchent, aucun changement n’est établi. Chiffres : la dernière année. De l’UE vers la Chine : non publié.
ec-figure-refusals-by-member-alt = Deux points et intervalle par État. Les refus de la Suède passent de { $refusal_sweden_2019 } en { $refusal_2019_year } à { $refusal_sweden } en { $refusal_year }, ceux de l’Allemagne de { $refusal_germany_2019 } à { $refusal_germany }. Chiffre manquant : signalé.

et-figure-victims-by-citizenship-title = Parmi les victimes enregistrées dans l’UE, { $victims_outside } étaient ressortissantes d’un pays tiers, { $victims_own } de l’État qui les a enregistrées
et-figure-victims-by-citizenship-unit = Sur cent victimes enregistrées dont la nationalité est connue, { $victims_own_year }
et-figure-victims-by-citizenship-note = Une case vaut un centième. C’est ce que les autorités ont enregistré, non le nombre réel. Chine : non déclaré.
et-figure-victims-by-citizenship-alt = Gaufre de cent cases : victimes enregistrées dans l’UE selon la nationalité, { $victims_own_year }. Hors de l’UE { $victims_outside }, État qui les a enregistrées { $victims_own }, autre État de l’UE { $victims_other }.

## Annexe

ec-s-annex = Annexe : autres graphiques
ec-figure-flow-by-member-title = Arrivées de Chine et départs vers la Chine, par État membre
ec-figure-flow-by-member-unit = Arrivées de Chine et départs vers la Chine, personnes, { $flow_in_year }
ec-figure-flow-by-member-note = Les deux sens tels que comptés par l’État de l’UE, règle des douze mois. Allemagne estimée. Ce qui manque n’est pas nul.
ec-figure-flow-by-member-alt = Barres dans les deux sens par État membre, { $flow_in_year }. Arrivées de Chine : Espagne { $flow_in_spain }, Allemagne { $flow_in_germany }. En tout { $flow_in } arrivées et { $flow_out } départs ; les États qui ne communiquent rien sont marqués comme tels.

ec-figure-permits-ireland-title = En Irlande, les études font { $ireland_study_share } des premiers titres délivrés à des Chinois
ec-figure-permits-ireland-unit = Premiers titres délivrés à des ressortissants chinois en Irlande par motif, en pourcentage, { $ireland_all_year } en bas
ec-figure-permits-ireland-note = Seul État membre dont tous les motifs sont connus. Les parts inférieures à six et demi pour cent n’ont pas d’étiquette. Irlande vers Chine : non publié.
ec-figure-permits-ireland-alt = Barres empilées par année des premiers titres en Irlande par motif. En { $ireland_study_year }, études : { $ireland_study_share } ; de { $ireland_all } titres, { $ireland_work } sont pour l’emploi.

ec-figure-recruitment-months-title = Coût de recrutement ailleurs : chiffres publiés isolés, sans classement
ec-figure-recruitment-months-unit = Coût en mois de revenus, selon chaque publication
ec-figure-recruitment-months-note = Plein : publié tel quel ; vide : publié comme approximatif, minimum ou maximum. Moyennes, rapports de moyennes et enquêtes d’années différentes ; aucun entre la Chine et l’UE.
ec-figure-recruitment-months-alt = Points : chiffres isolés publiés du coût de recrutement en mois de revenus. Laos, { $cost_laos } ; Bangladesh, { $cost_bangladesh }. Aucun ne porte sur la Chine et l’UE.

ec-missing-a = UE → Chine, arrivées de ressortissants de l’UE. Suite : un tableau annuel de l’Administration nationale de l’immigration.
ec-missing-b = UE → Chine, titres et visas par nationalité et par motif. Suite : la même, et le ministère des affaires étrangères.
ec-missing-c = Chine → UE, premiers titres, tous motifs. Suite : le tableau complet d’Eurostat.
ec-missing-d = Chine → UE, mouvements dans les États qui ne ventilent pas par partenaire. Suite : leurs instituts de statistique.
ec-missing-e = UE → Chine, stock des États que la Chine ne nomme pas. Suite : Bureau national des statistiques.
ec-missing-f = { $held_surveyed ->
    [yes] Deux sens, coût de recrutement. Suite : une enquête de la statistique officielle avec l’Organisation internationale du travail.
   *[no] Deux sens, coût de recrutement et réclamations. Suite : une enquête avec l’Organisation internationale du travail.
  }
ec-next = Prochaine édition : avec les prochains tableaux d’Eurostat et des Nations unies.
ec-gaps = Données probantes (annexe) : { $evidence_rows } cases ; mesurées : { $evidence_measured } ; en partie : { $evidence_partial }.

ec-revised-stock-what = Migrants venus de Chine dans l’UE27 en { $stock_there_2020_year } (Nations unies)
ec-revised-permits-germany-what = Premiers titres délivrés par l’Allemagne en { $permits_germany_last_year }, toutes nationalités (Eurostat)
ec-revised-permits-eu-what = Premiers titres délivrés par l’UE27 en { $permits_eu_last_year }, toutes nationalités (Eurostat)
ec-revised-over-qualified-what = Surqualification des ressortissants de pays tiers en emploi, UE27, { $over_qualified_last_year } (Eurostat)

ec-coverage-how = États Schengen de l’année ayant un chiffre pour les consulats en Chine continentale ; les feuilles annexes d’États hors de l’espace n’y sont pas. Le Liechtenstein délivre par la Suisse.
ec-facts-how = Tapez twoway trace et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les points d’une figure portent leurs propres identifiants dans les fichiers CSV joints à cette note.

ec-th-covers = Ce que couvre « Chine » ; ce qui est compté

## Figures d’autres sortes : alluvial, cordes, carte, matrice, courbe de Beveridge, bandes

chart-persons = { $number } personnes
chart-sex-f = femmes
chart-sex-m = hommes
chart-sex-t = ensemble
chart-duration-m3-5 = Trois à cinq mois
chart-duration-m6-11 = Six à onze mois
chart-duration-m-ge12 = Douze mois et plus
chart-duration-t = Toutes durées
chart-column-permit-reason = Motif
chart-column-duration = Durée de validité
chart-column-sex = Sexe
chart-column-origin = Origine
chart-column-destination = Destination
chart-column-area = Pays
chart-column-reporter = Déclarant
chart-column-period = Année
chart-from-and-in = de ↓ vers →
chart-counted-by = comptés
chart-basis-birth = natifs
chart-basis-citizenship = nationaux
chart-basis-residence = résidents
chart-basis-mixed = les deux
chart-rate-unemployment = Taux de chômage
chart-rate-vacancies = Taux d’emplois vacants
chart-break = rupture de série
chart-no-fact = pas un fait de ce sens

ec-boundaries = La carte montre les terres sans frontières. Elle ne préjuge d’aucune frontière ni du statut d’aucun territoire ; ses points sont placés à des degrés entiers et ne marquent aucune capitale. Terres : Natural Earth, domaine public.

ec-figure-corridor-map-title = { $claim_more_in_eu ->
    [yes] Le couloir sur une carte : large vers l’UE27, étroit vers la Chine
   *[no] Le couloir sur une carte : personnes de chaque partie vivant dans l’autre
}
ec-figure-corridor-map-unit = Stock de migrants, personnes, { $stock_there_year } ; un ruban est aussi large à sa destination que son chiffre
ec-figure-corridor-map-note = Les États membres comptant le plus de personnes dans les deux sens ensemble. Les très petits chiffres ont tous le ruban le plus étroit. La Chine compte des ressortissants, la plupart des États de l’UE les natifs de Chine. Un signe après un nom : ce sens n’a pas de chiffre.
ec-figure-corridor-map-alt = { $top_stock_in ->
    [yes] Carte de rubans entre la Chine et des États de l’UE, { $stock_there_year }, sur des terres sans frontières. De Chine, les plus larges aboutissent en Italie ({ $stock_in_italy }) et en Espagne ({ $stock_in_spain }). Vers la Chine, tous sont étroits : Allemagne { $stock_from_germany }, France { $stock_from_france }.
   *[no] Carte de rubans entre la Chine et des États de l’UE, { $stock_there_year }, sur des terres sans frontières. De Chine vers l’Italie { $stock_in_italy }, vers l’Espagne { $stock_in_spain } ; vers la Chine depuis l’Allemagne { $stock_from_germany }, depuis la France { $stock_from_france }.
}

ec-figure-stock-between-title = Entre grandes économies : { $stock_there } personnes venues de Chine vivent dans l’UE27, { $stock_back } de l’UE27 en Chine
ec-figure-stock-between-unit = Stock de migrants, personnes, { $stock_there_year } ; un ruban touche l’arc de sa destination et s’arrête avant son origine
ec-figure-stock-between-note = La dernière ligne dit qui la destination compte : natifs de l’étranger, ressortissants étrangers, ou les deux selon l’État membre. Ces décomptes sont dissemblables : comparer au sein d’une colonne. De l’UE27 : les États membres nommés, vers la Chine { $stock_back_members }.
ec-figure-stock-between-alt = Diagramme de cordes et tableau de qui vit où entre la Chine, l’UE27, l’Inde, le Japon, le Royaume-Uni et les États-Unis, { $stock_there_year }. De la Chine vers l’UE27 { $stock_there }, retour { $stock_back }. De la Chine vers les États-Unis { $stock_china_usa }, retour { $stock_usa_china }.

ec-figure-permit-lengths-title = Irlande : { $ireland_long } des { $ireland_all } premiers titres délivrés à des Chinois sont valables un an ou plus
ec-figure-permit-lengths-unit = Premiers titres délivrés à des ressortissants chinois en Irlande, par motif et durée de validité, { $ireland_all_year }
ec-figure-permit-lengths-note = Seul État membre dont tous les motifs sont connus. La durée de validité d’un titre n’est pas la durée du séjour. Irlande vers Chine : non publié.
ec-figure-permit-lengths-alt = Diagramme alluvial du motif à la durée de validité, Irlande, { $ireland_all_year }. Études { $ireland_study }, emploi { $ireland_work }, autres { $ireland_other }, famille { $ireland_family }. Valables douze mois ou plus { $ireland_long }, moins de six mois { $ireland_short }.

ec-figure-work-by-year-title = { $top_work ->
    [yes] Parmi les États figurés, la Hongrie et l’Allemagne délivrent désormais le plus de premiers titres pour l’emploi à des Chinois
   *[no] Premiers titres pour l’emploi délivrés à des Chinois, par État membre et par année
}
ec-figure-work-by-year-unit = Premiers titres pour l’emploi délivrés à des ressortissants chinois, par an ; plus foncé : plus de titres (échelle en racine carrée)
ec-figure-work-by-year-note = Dernière ligne : somme des États représentés, non de toute l’UE27. Autres États membres : inconnus, et non nuls. UE vers Chine : aucune source utilisée.
ec-figure-work-by-year-alt = Matrice de cellules ombrées, États membres par année. En { $work_permits_year } : Hongrie { $work_hungary }, Allemagne { $work_germany }, Pays-Bas { $work_netherlands }, Luxembourg { $work_luxembourg } ; les États figurés ensemble { $work_permits }, après { $work_permits_2019 } en { $work_permits_2019_year }.

ec-figure-estimated-moves-title = Estimations publiées : de { $moves_there_low } à { $moves_there_high } mouvements de Chine vers l’UE27 en cinq ans à partir de { $moves_there_year }
ec-figure-estimated-moves-unit = Personnes dans les cinq ans commençant l’année indiquée ; bande : minimum et maximum de six méthodes
ec-figure-estimated-moves-note = Estimé d’après les stocks, non compté ; la bande est la dispersion des méthodes, non une erreur d’échantillonnage. Pointillé : aucun tableau de stocks ne nomme quiconque de l’UE27 en Chine ; ces chiffres sont des retours et ce que le modèle répartit.
ec-figure-estimated-moves-alt = Lignes en miroir avec bandes, par cinq ans de { $moves_there_first_year } à { $moves_there_year }. De la Chine vers l’UE27 : de { $moves_there_first } à { $moves_there }, bande de { $moves_there_low } à { $moves_there_high }. De l’UE27 vers la Chine : en pointillé, une estimation qui n’est pas un fait de son sens.

ec-figure-vacancies-and-unemployment-title = Emplois vacants, { $vacant_germany_year } : { $vacant_netherlands } aux Pays-Bas, { $vacant_germany } en Allemagne, { $vacant_hungary } en Hongrie
ec-figure-vacancies-and-unemployment-unit = Chômeurs, en pourcentage de la population active, et emplois vacants, en pourcentage des postes, { $vacant_germany_first_year }–{ $vacant_germany_year }
ec-figure-vacancies-and-unemployment-note = Plus haut et à gauche : moins de chômeurs, plus d’emplois vacants. Chaque cadre a sa propre échelle verticale ; les années figurent aux extrémités des lignes et là où un tracé tourne. Aucune ligne ne franchit une rupture ; les points vides sont provisoires ou suivent une rupture. De quinze à soixante-quatre ans ; postes hors agriculture, moyenne de quatre trimestres. Pour la Chine, aucun taux de ce type.
ec-figure-vacancies-and-unemployment-alt = Diagramme de Beveridge, un cadre par État, de { $vacant_germany_first_year } à { $vacant_germany_year }. Dernière année, chômage et emplois vacants : Pays-Bas { $jobless_netherlands } et { $vacant_netherlands }, Allemagne { $jobless_germany } et { $vacant_germany }, Hongrie { $jobless_hungary } et { $vacant_hungary }. Les tracés s’arrêtent aux ruptures.

## La note d’un couloir : home est un pays, away un ensemble de pays

co-home = { $home }
co-away = { $away }
co-kicker = Note de synthèse · mobilité du travail dans les deux sens · { $home } et { $away }
co-running = Mobilité entre { THE($home) } et { THE($away) }, dans les deux sens
co-title = { $title }, { $stock_there_start_year }–{ $free_there_year }
co-subtitle = Qui vit où, qui se déplace, avec quel titre et quel visa, selon la statistique officielle

co-kn-stock-there = { $home } → { $away } : personnes venues { FROM($home) } vivant dans { $stock_there_members } des { $stock_members_all } États en { $stock_there_year }. Confiance : { $confidence }.
co-kn-stock-back = { $away } → { $home } : personnes venues des { $stock_back_members } États nommés, vivant { IN($home) } en { $stock_back_year }. Confiance : { $confidence }.
co-kn-work = { $home } → { $away } : premiers titres pour l’emploi dans { $work_states } États en { $work_permits_year } ; aucun n’est compté dans l’autre sens. Confiance : { $confidence }.
co-kn-visas = { $home } → { $away } : visas de court séjour délivrés par { $visa_states } États { OF($visa_area) } en { $visas_issued_year }. Confiance : { $confidence }.

co-s-who = Deux communautés
co-who-there = L’ONU compte { $stock_there } migrants venus { FROM($home) } dans { $stock_there_members } États { OF($away) } en { $stock_there_year }. { $ranked_stock_in ->
    [yes] Effectifs les plus élevés :
   *[no] Parmi eux :
  } { $stock_in_first_area } ({ $stock_in_first }), { $stock_in_second_area } ({ $stock_in_second }), { $stock_in_third_area } ({ $stock_in_third }).
co-who-back = Dans l’autre sens, elle compte { IN($home) } { $stock_back } personnes venues de { $stock_back_members } des { $stock_members_all } États. { $ranked_stock_from ->
    [yes] Effectifs les plus élevés :
   *[no] Parmi elles :
  } { $stock_from_first_area } ({ $stock_from_first }), { $stock_from_second_area } ({ $stock_from_second }). Un État non nommé est inconnu, et non nul.
co-who-unlike = Les deux décomptes peuvent différer de nature : certains États comptent les personnes nées à l’étranger, d’autres les ressortissants d’un autre État. La plus petite communauté équivaut à { $reciprocity } de la plus grande : décomptes dissemblables.
co-s-share = En proportion
co-share-there = En { $per_1000_there_year }, on comptait { $per_1000_there } migrants venus { FROM($home) } pour mille habitants { OF($away) } et { $origin_1000_there } pour mille habitants { OF($home) }.
co-share-back = Les personnes venues { FROM($away) } vivant { IN($home) } représentaient { $per_1000_back } pour mille habitants { OF($home) } et { $origin_1000_back } pour mille habitants { OF($away) }.
co-so-what = En clair : presque tous ces chiffres ont été établis par des États { OF($away) }. L’autre sens repose sur un tableau des Nations unies, les départs d’un seul État et un indice des règles de visa.

co-figure-stock-by-member-title = Personnes venues { FROM($home) } dans chaque État { OF($away) }, et personnes de chacun comptées { IN($home) }
co-figure-stock-by-member-unit = Stock de migrants, personnes, { $stock_there_year }
co-figure-stock-by-member-note = Certains États comptent les personnes nées à l’étranger, d’autres les ressortissants étrangers. Ce qui manque n’est pas nul.
co-figure-stock-by-member-alt = Barres dans les deux sens par État, { $stock_there_year }. Venues { FROM($home) } : { $stock_in_first_area } { $stock_in_first }, { $stock_in_second_area } { $stock_in_second }. Comptées { IN($home) } : { $stock_from_first } ({ $stock_from_first_area }) ; les États non nommés sont marqués comme non communiqués.

co-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [up] Les deux communautés se sont accrues depuis { $stock_there_2010_year }
        [down] Plus de personnes venues { FROM($home) } { IN($away) } qu’en { $stock_there_2010_year }, moins dans l’autre sens
       *[other] Plus de personnes venues { FROM($home) } { IN($away) } qu’en { $stock_there_2010_year }
      }
    [down] Moins de personnes venues { FROM($home) } { IN($away) } qu’en { $stock_there_2010_year }
   *[other] Les deux communautés au fil des ans
  }
co-figure-stock-over-time-unit = Stock de migrants, personnes, milieu d’année
co-figure-stock-over-time-note = Au-dessus de l’axe : personnes venues { FROM($home) } { IN($away) }. Au-dessous : personnes venues { FROM($away) } { IN($home) }, pour les États nommés. Estimations de l’ONU entre les recensements.
co-figure-stock-over-time-alt = Deux séries de { $stock_there_start_year } à { $stock_there_year } sur une même échelle. { $home } vers { $away } : de { $stock_there_start } à { $stock_there }. { $away } vers { $home } : de { $stock_back_start } à { $stock_back }.

co-s-time = Au fil des ans
co-time-there = { $stock_there_trend ->
    [up] Le stock de migrants venus { FROM($home) } { IN($away) } était de { $stock_there_start } en { $stock_there_start_year } et de { $stock_there_2010 } en { $stock_there_2010_year } ; il a depuis augmenté de { $stock_there_trend_change }.
    [down] Le stock de migrants venus { FROM($home) } { IN($away) } était de { $stock_there_start } en { $stock_there_start_year } et de { $stock_there_2010 } en { $stock_there_2010_year } ; il a depuis diminué de { $stock_there_trend_change }.
   *[other] Le stock de migrants venus { FROM($home) } { IN($away) } était de { $stock_there_start } en { $stock_there_start_year } et de { $stock_there_2010 } en { $stock_there_2010_year }.
  }
co-time-back = { $stock_back_trend ->
    [up] Les personnes venues { FROM($away) } comptées { IN($home) } étaient { $stock_back_start } en { $stock_back_start_year } et { $stock_back_2010 } en { $stock_back_2010_year } ; leur nombre a depuis augmenté de { $stock_back_trend_change }.
    [down] Les personnes venues { FROM($away) } comptées { IN($home) } étaient { $stock_back_start } en { $stock_back_start_year } et { $stock_back_2010 } en { $stock_back_2010_year } ; leur nombre a depuis diminué de { $stock_back_trend_change }.
   *[other] Les personnes venues { FROM($away) } comptées { IN($home) } étaient { $stock_back_start } en { $stock_back_start_year } et { $stock_back_2010 } en { $stock_back_2010_year }.
  }
co-time-vintage = Les éditions diffèrent. Pour { $stock_there_2020_year }, la précédente donnait { $stock_there_2020_before } personnes venues { FROM($home) } et { $stock_back_2020_before } dans l’autre sens ; l’actuelle donne { $stock_there_2020 } et { $stock_back_2020 }, chacune pour les États qu’elle nomme.

co-s-flow = Mouvements d’une année
co-flow-in = En { $flow_in_year }, { $flow_in_members } États { OF($away) } ont compté { $flow_in } arrivées de ressortissants { OF($home) }, d’où qu’ils viennent. { $ranked_arrivals_in ->
    [yes] Effectifs les plus élevés :
   *[no] Parmi eux :
  } { $arrivals_in_first_area } ({ $arrivals_in_first }), { $arrivals_in_second_area } ({ $arrivals_in_second }), { $arrivals_in_third_area } ({ $arrivals_in_third }).
co-flow-out = L’Allemagne a enregistré { $flow_out } départs vers { THE($home) } en { $flow_out_year }, toutes nationalités confondues ; de citoyens allemands, dans un tableau distinct, { $flow_out_citizens } en { $flow_out_citizens_year }. Les départs des autres États ne figurent pas dans cette note.
co-flow-unlike = Les arrivées sont données par nationalité, les départs par pays de destination : ils ne peuvent être soustraits les uns des autres, et aucun solde n’est donné. Ce que les autorités { OF($home) } comptent elles-mêmes des arrivées { FROM($away) } ne figure pas dans cette note.

co-th-there = { $home } → { $away }
co-th-back = { $away } → { $home }
co-glance-stock-what = Migrants résidents
co-glance-stock-there = { $stock_there } ({ $stock_there_year }, { $stock_there_members } États)
co-glance-stock-back = { $stock_back } ({ $stock_back_year }, { $stock_back_members } États nommés)
co-glance-flow-what = Mouvements d’une année
co-glance-flow-there = { $flow_in } ({ $flow_in_year }, { $flow_in_members } États, ressortissants { OF($home) })
co-glance-flow-back = { $flow_out_citizens } ({ $flow_out_citizens_year }, Allemagne seule, ses propres citoyens)
co-glance-estimate-what = Mouvements, estimés ici d’après les stocks
co-glance-estimate-there = { $estimate_there }, de { $estimate_there_low } à { $estimate_there_high } ({ $estimate_there_years } ans à partir de { $estimate_there_year } ; { $estimate_there_returns } retours)
co-glance-estimate-back = { $estimate_back }, de { $estimate_back_low } à { $estimate_back_high } ({ $estimate_back_years } ans à partir de { $estimate_back_year } ; { $estimate_back_returns } retours)
co-glance-work-what = Premiers titres de séjour pour l’emploi
co-glance-work-there = { $work_permits } ({ $work_permits_year }, { $work_states } États)
co-glance-work-no-back = aucune source utilisée ne les compte par nationalité
co-glance-valid-what = Titres de séjour en cours de validité
co-glance-valid-there = { $valid_permits } (fin { $valid_permits_year }, { $valid_states } États)
co-glance-valid-no-back = aucune source utilisée ne les compte par nationalité
co-glance-visas-what = Visas de court séjour délivrés
co-glance-visas-there = { $visas_issued } ({ $visas_issued_year }, { $visa_area })
co-glance-visas-no-back = aucune source utilisée ne les compte par nationalité
co-glance-free-what = Passeports exemptés de visa
co-glance-free-there = { $free_there } sur { $free_members } États ({ $free_there_year })
co-glance-free-back = { $free_back } sur { $free_members } passeports ({ $free_back_year })

co-s-work = Titres pour travailler et séjourner
co-work-total = { $work_trend ->
    [up] Les premiers titres pour l’emploi délivrés aux ressortissants { OF($home) } ont augmenté de { $work_trend_change }, de { $work_permits_2019 } en { $work_permits_2019_year } à { $work_permits } en { $work_permits_year }, dans { $work_states } États, les mêmes { $work_states_2019 } les deux années.
    [down] Les premiers titres pour l’emploi délivrés aux ressortissants { OF($home) } ont diminué de { $work_trend_change }, de { $work_permits_2019 } en { $work_permits_2019_year } à { $work_permits } en { $work_permits_year }, dans { $work_states } États, les mêmes { $work_states_2019 } les deux années.
    [break] Les premiers titres pour l’emploi délivrés aux ressortissants { OF($home) } s’élevaient à { $work_permits_2019 } en { $work_permits_2019_year }, dans { $work_states_2019 } États, et à { $work_permits } en { $work_permits_year }, dans { $work_states }. Les deux sommes portent sur des États différents : aucune variation n’est donnée.
   *[other] Les premiers titres pour l’emploi délivrés aux ressortissants { OF($home) } s’élevaient à { $work_permits_2019 } en { $work_permits_2019_year }, dans { $work_states_2019 } États, et à { $work_permits } en { $work_permits_year }, dans { $work_states }.
  }
co-work-states = { $ranked_work_in ->
    [yes] Effectifs les plus élevés de
   *[no] Parmi eux, en
  } { $work_in_first_year } : { $work_in_first_area } ({ $work_in_first }), { $work_in_second_area } ({ $work_in_second }), { $work_in_third_area } ({ $work_in_third }). Un État sans chiffre est inconnu, et non nul.
co-work-valid = { $valid_trend ->
    [up] Les ressortissants { OF($home) } détenaient { $valid_permits } titres en cours de validité à la fin de { $valid_permits_year }, soit { $valid_trend_change } de plus qu’à la fin de { $valid_permits_2021_year } ({ $valid_permits_2021 }).
    [down] Les ressortissants { OF($home) } détenaient { $valid_permits } titres en cours de validité à la fin de { $valid_permits_year }, soit { $valid_trend_change } de moins qu’à la fin de { $valid_permits_2021_year } ({ $valid_permits_2021 }).
   *[other] Les ressortissants { OF($home) } détenaient { $valid_permits } titres en cours de validité à la fin de { $valid_permits_year } ; à la fin de { $valid_permits_2021_year }, ils en détenaient { $valid_permits_2021 }.
  }
co-work-back = Les titres que les autorités { OF($home) } délivrent aux ressortissants { OF($away) } ne figurent dans aucune édition utilisée.

co-figure-work-permits-title = Premiers titres de séjour pour l’emploi, État par État, { $work_permits_2019_year } et { $work_permits_year }
co-figure-work-permits-unit = Premiers titres pour l’emploi délivrés aux ressortissants { OF($home) }, { $work_permits_2019_year } (vide) et { $work_permits_year } (plein)
co-figure-work-permits-note = En couleur : hausse ; en gris : baisse ; chiffres : la dernière année. Sont figurés les États ayant un chiffre pour les deux années ; les autres sont inconnus, et non nuls. { $away } vers { $home } : dans aucune édition utilisée.
co-figure-work-permits-alt = Deux points par État pour { $work_permits_2019_year } et { $work_permits_year }. Les plus élevés de la dernière année : { $work_in_first_area } avec { $work_in_first }, { $work_in_second_area } avec { $work_in_second }.

co-s-visa = Courts séjours : visas
co-visa-volume = { $visa_trend ->
    [up] Les consulats de { $visa_states } États { OF($visa_area) } établis { IN($home) } ont reçu { $visas_applied } demandes en { $visas_applied_year }, soit { $visa_trend_change } de plus qu’en { $visas_applied_2019_year } ({ $visas_applied_2019 }, les mêmes { $visa_states_2019 }).
    [down] Les consulats de { $visa_states } États { OF($visa_area) } établis { IN($home) } ont reçu { $visas_applied } demandes en { $visas_applied_year }, soit { $visa_trend_change } de moins qu’en { $visas_applied_2019_year } ({ $visas_applied_2019 }, les mêmes { $visa_states_2019 }).
    [break] Les consulats de { $visa_states } États { OF($visa_area) } établis { IN($home) } ont reçu { $visas_applied } demandes en { $visas_applied_year } ; en { $visas_applied_2019_year }, ceux de { $visa_states_2019 } en ont reçu { $visas_applied_2019 }. Les deux sommes portent sur des États différents : aucune variation n’est donnée.
   *[other] Les consulats de { $visa_states } États { OF($visa_area) } établis { IN($home) } ont reçu { $visas_applied } demandes en { $visas_applied_year } ; en { $visas_applied_2019_year }, ceux de { $visa_states_2019 } en ont reçu { $visas_applied_2019 }.
  }
co-visa-refused = Parmi les décisions de { $refusal_year }, { $refusal } étaient négatives ({ $refusal_2019 } en { $refusal_2019_year }).
co-visa-multiple = { $multiple } des visas délivrés en { $multiple_year } permettaient plusieurs entrées, contre { $multiple_2019 } en { $multiple_2019_year }.
co-visa-back = Les { $visa_states_all } États que comptait { THE($visa_area) } en { $visa_states_all_year } ne sont pas ceux { OF($away) }. Les visas que les autorités { OF($home) } délivrent aux ressortissants { OF($away) } ne figurent dans aucune édition utilisée.

co-figure-visas-over-time-title = { $visa_trend ->
    [up] Les demandes déposées { IN($home) } dépassent celles de { $visas_applied_2019_year }
    [down] Les demandes déposées { IN($home) } restent inférieures à celles de { $visas_applied_2019_year }
   *[other] Demandes de visa de court séjour déposées { IN($home) }
  }
co-figure-visas-over-time-unit = Demandes de visa uniforme de court séjour déposées { IN($home) }, par an
co-figure-visas-over-time-note = Les États de chaque année, donnés en annexe. Le lieu de dépôt n’est pas la nationalité.
co-figure-visas-over-time-alt = Une colonne par an. Les demandes déposées { IN($home) } sont { $visas_applied_2019 } en { $visas_applied_2019_year } et { $visas_applied } en { $visas_applied_year }.

co-s-regime = Entrée sans visa
co-regime-there = Dans la dernière édition de l’indice, de { $free_there_year }, le nombre d’États { OF($away) } admettant sans visa un passeport { OF($home) } est de { $free_there } sur { $free_members } ; ouverture { $openness_there }.
co-regime-back = Dans l’autre sens, le nombre de passeports entrant sans visa { IN($home) } est de { $free_back } sur { $free_members } ; ouverture { $openness_back }. Par convention, un visa à l’arrivée ou électronique compte pour une part d’ouverture.
co-regime-caution = L’exemption de visa couvre les courts séjours avec un passeport ordinaire. Elle ne donne le droit ni de travailler ni de résider.

co-figure-arrivals-by-member-title = Arrivées de ressortissants { OF($home) }, et départs de nationaux vers { THE($home) }
co-figure-arrivals-by-member-unit = À gauche : arrivées, personnes, { $flow_in_year }. À droite : départs, mouvements, { $flow_out_citizens_year }
co-figure-arrivals-by-member-note = À gauche : ressortissants { OF($home) } d’où qu’ils viennent, règle des douze mois. À droite : citoyens de l’État qui partent vers { THE($home) } ; seul le décompte allemand est disponible. Ce qui manque n’est pas nul.
co-figure-arrivals-by-member-alt = Barres dans les deux sens par État. Arrivées de ressortissants { OF($home) } en { $flow_in_year } : { $arrivals_in_first_area } { $arrivals_in_first }, { $arrivals_in_second_area } { $arrivals_in_second }. Départs de nationaux vers { THE($home) } : { $flow_out_citizens } d’Allemagne ; les États qui ne communiquent rien sont marqués comme tels.

co-policy-a = Publier des deux côtés les titres par nationalité et par motif. Données : work_permits, valid_permits.
co-policy-b = Échanger les décomptes d’arrivées et de départs selon une même définition, base de statistiques miroirs. Données : flow_in, flow_out.
co-policy-c = Faire nommer aussi les petites origines dans les recensements. Données : stock_back, stock_back_members.

co-missing-a = { $away } → { $home }, arrivées telles que les comptent les autorités { OF($home) }. Suite : demander à leur office statistique ou à leur administration des frontières.
co-missing-b = { $away } → { $home }, titres et visas par nationalité et par motif. Suite : les autorités { OF($home) } qui les délivrent.
co-missing-c = { $home } → { $away }, premiers titres pour d’autres motifs que l’emploi, et pour l’emploi dans les États sans chiffre. Suite : reprendre le tableau complet d’Eurostat.
co-missing-d = { $home } → { $away }, arrivées dans les États sans chiffre, départs des États autres que l’Allemagne. Suite : leurs instituts de statistique.
co-missing-e = Dans les deux sens, reconnaissance des qualifications, réclamations et recours, coût de recrutement sauf enquête en annexe. Suite : agences de reconnaissance, inspections, une enquête.

co-s-annex = Annexe
co-revised-none = Parmi les chiffres comparés entre deux éditions, aucun n’a été révisé, ou les éditions comptent des pays différents.
co-revised-stock-there-what = Migrants venus { FROM($home) } { IN($away) } en { $stock_there_2020_year } (Nations unies)
co-revised-stock-back-what = Migrants venus { FROM($away) } { IN($home) } en { $stock_back_2020_year } (Nations unies)
co-coverage-how = États { OF($visa_area) } ayant un chiffre pour les consulats établis { IN($home) }, année par année ; un État qui n’en a pas n’entre pas dans la somme.
co-facts-how = Tapez twoway trace --brief { $brief } et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les points d’une figure portent leurs propres identifiants dans les fichiers CSV joints à cette note.
co-th-covers = Ce qui est compté

## Deux parties quelconques

pa-home = { $home }
pa-away = { $away }
pa-kicker = Note · mobilité du travail dans les deux sens · { $home } et { $away }
pa-running = { $home } et { $away }, dans les deux sens

pa-s-stock = Deux communautés
pa-stock-unlike = Les deux décomptes peuvent différer de nature : certains pays comptent les personnes nées à l’étranger, d’autres les étrangers ; titres et registres comptent des citoyens, chacun selon ses règles. Une petite origine peut être rangée parmi « autres » : elle manque alors, et n’est pas nulle. Arrivées et départs sont de toutes nationalités, retours compris.
pa-s-estimate = Mouvements, estimés d’après la variation des stocks
pa-estimate-how = Estimation par la variation des stocks, avec naissances et décès : le compte pseudo-bayésien sur la dernière édition. Son intervalle va du minimum au maximum de six méthodes sur chaque édition du stock qui en a les deux bornes. Ce n’est pas une erreur d’échantillonnage, et toutes les méthodes peuvent se tromper ensemble.
pa-estimate-marked = Un point vide : les tableaux des Nations unies ne recensent à destination aucune personne venue de l’origine. Ce qui est estimé, ce sont des retours et ce que le modèle répartit ; cela n’atteste pas de migration dans ce sens.
pa-pairs = À la place d’un chiffre : deux-points, non communiqué ; un tiret, sans objet, ou un taux sur trop peu de cas ; c, masqué par l’éditeur. Lorsqu’une partie est un ensemble de pays, un chiffre est une somme sur des paires de membres, et les paires sur lesquelles il repose sont indiquées.
pa-th-there = { $home } → { $away }
pa-th-back = { $away } → { $home }

pa-glance-stock-what = Migrants résidents
pa-glance-stock-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-per-1000-what = … pour mille habitants de la destination
pa-glance-per-1000-figure = { $value } ({ $year })
pa-glance-origin-1000-what = … pour mille habitants de l’origine
pa-glance-origin-1000-figure = { $value } ({ $year })
pa-glance-estimate-what = Mouvements sur quelques années, estimés ici d’après les stocks
pa-glance-estimate-figure = { $mark ->
    [stock_origin_missing] { $value }, de { $low } à { $high } ({ $years } ans à partir de { $year } ; retours : { $returns }, aucune origine nommée)
   *[none] { $value }, de { $low } à { $high } ({ $years } ans à partir de { $year }{ $many ->
        [yes]  ; { $reported } paires nommées sur { $expected }
       *[no] {""}
      } ; retours : { $returns })
 }
pa-glance-published-what = Mouvements sur cinq ans, selon l’estimation d’Abel et Cohen
pa-glance-published-figure = { $mark ->
    [stock_origin_missing] { $value }, de { $low } à { $high } (à partir de { $year } ; retours, aucune origine nommée)
   *[none] { $value }, de { $low } à { $high } (à partir de { $year })
 }
pa-glance-arrivals-what = Arrivées d’une année, par pays de dernière résidence
pa-glance-arrivals-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-departures-what = Départs d’une année, par pays de résidence suivante
pa-glance-departures-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-citizens-what = Arrivées d’une année, par nationalité, d’où qu’elles viennent
pa-glance-citizens-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-registered-in-what = Arrivées enregistrées en Allemagne, mouvements de toute durée
pa-glance-registered-in-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-registered-out-what = Départs enregistrés en Allemagne, mouvements de toute durée
pa-glance-registered-out-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-work-what = Premiers titres de séjour pour l’emploi
pa-glance-work-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-study-what = Premiers titres de séjour pour études
pa-glance-study-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-valid-what = Titres de séjour en cours de validité, fin d’année
pa-glance-valid-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-visas-what = Visas de court séjour délivrés
pa-glance-visas-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } États de l’espace Schengen sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-refusal-what = Part des visas de court séjour refusés
pa-glance-refusal-figure = { $value }, de { $low } à { $high } ({ $year })
pa-glance-openness-what = Ouverture à un passeport, de zéro (visa avant le départ) à cent (sans visa)
pa-glance-openness-figure = { $value } ({ $year })
pa-glance-students-what = Étudiants préparant un diplôme
pa-glance-students-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
 }
pa-glance-remitted-what = Fonds envoyés au pays par migrant, modélisés
pa-glance-remitted-figure = { $value } ({ $year })
pa-glance-sending-what = Prix d’un envoi de fonds au pays, en pourcentage
pa-glance-sending-figure = { $value } ({ $year })

pa-figure-stock-over-time-title = Personnes de chaque partie vivant dans l’autre
pa-figure-stock-over-time-unit = Stock de migrants, personnes, milieu d’année
pa-figure-stock-over-time-note = Estimations de l’ONU entre les recensements. Les années sans point ne figurent dans aucune édition utilisée.
pa-figure-stock-over-time-alt = { $stock_over_time_both ->
    [yes] Deux séries sur une même échelle, { $home } → { $away } au-dessus de l’axe, { $away } → { $home } au-dessous. Minimum : { $stock_over_time_least }, { $stock_over_time_least_origin } → { $stock_over_time_least_destination } en { $stock_over_time_least_year }. Maximum : { $stock_over_time_most }, { $stock_over_time_most_origin } → { $stock_over_time_most_destination } en { $stock_over_time_most_year }.
   *[no] Une seule série ; l’autre sens n’a pas de chiffre. Minimum : { $stock_over_time_least }, { $stock_over_time_least_origin } → { $stock_over_time_least_destination } en { $stock_over_time_least_year }. Maximum : { $stock_over_time_most }, { $stock_over_time_most_origin } → { $stock_over_time_most_destination } en { $stock_over_time_most_year }.
  }
pa-figure-estimates-title = Mouvements estimés d’après les stocks, avec leurs intervalles
pa-figure-estimates-unit = Personnes dans la période indiquée à gauche ; point : estimation, trait : du minimum au maximum
pa-figure-estimates-note = Intervalles : du minimum au maximum selon les méthodes et les éditions ; ce n’est pas une erreur d’échantillonnage. Les périodes sont de longueur inégale. Qui est venu et reparti entre deux stocks n’y figure pas. Un point vide n’atteste pas de migration dans son sens : retours, et ce que le modèle répartit. Un point au bout de son trait : la méthode retenue ici donne le chiffre le plus élevé.
pa-figure-estimates-alt = { $estimates_told ->
    [yes] Un point et un trait du minimum au maximum, par sens et par période. Plus faible qui soit un fait de son sens : { $estimates_least }, { $estimates_least_origin } → { $estimates_least_destination } à partir de { $estimates_least_year }. Plus forte : { $estimates_most }, { $estimates_most_origin } → { $estimates_most_destination } à partir de { $estimates_most_year }.
   *[no] Un point vide et un trait du minimum au maximum, par sens et par période. Aucune estimation n’est un fait de son sens.
  }

pa-s-annex = Annexe
pa-lack-who = Les autorités de la destination comptent arrivées, titres et étudiants, celles de l’origine les départs ; les éditions utilisées ici sont des extraits, et les fichiers complets des éditeurs peuvent contenir davantage.
pa-revised-none = Parmi les chiffres comparés entre deux éditions, aucun n’a été révisé, ou les éditions comptent des pays différents.
pa-revised-stock-there-what = Migrants venus { FROM($home) } { IN($away) } (Nations unies)
pa-revised-stock-back-what = Migrants venus { FROM($away) } { IN($home) } (Nations unies)
pa-facts-how = Tapez twoway trace --brief { $brief } et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les points d’une figure portent leurs propres identifiants dans les fichiers CSV joints à cette note.
pa-colophon-cite = Citer : twoway, { $title }, avec la date et la version au pied de la page.
pa-th-covers = Ce qui est compté

## Sections de la note entre deux parties quelconques

pa-title = { $stock_there_headline ->
    [up] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : les deux communautés ont grandi
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : effectifs en hausse { IN($away_said) }, en baisse { IN($home_said) }
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : la communauté établie { IN($away_said) } a grandi
      }
    [down] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : effectifs en baisse { IN($away_said) }, en hausse { IN($home_said) }
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : les deux communautés ont diminué
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : la communauté établie { IN($away_said) } a diminué
      }
   *[other] { $stock_back_headline ->
        [up] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year } : la communauté établie { IN($home_said) } a grandi
        [down] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year } : la communauté établie { IN($home_said) } a diminué
       *[other] { $stock_there_headline ->
            [nodata] { $home }–{ $away } : qui se déplace, pourquoi, avec quelle protection ?
           *[other] { $stock_there_trend ->
                [nodata] { $home }–{ $away }, { $stock_there_year } : qui se déplace, pourquoi, avec quelle protection ?
               *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : qui se déplace, pourquoi, avec quelle protection ?
              }
          }
      }
  }
pa-subtitle = Qui vit où, qui se déplace et pourquoi, ce qui protège, et ce qui n’est pas compté

pa-kn-stock = { $many ->
    [yes] { $from } → { $to } : personnes venues { FROM($origin) } y vivant en { $year }, selon les { $reported } paires nommées par les Nations unies sur { $expected }. Confiance : { $confidence }.
   *[no] { $from } → { $to } : personnes venues { FROM($origin) } y vivant en { $year }, selon l’estimation des Nations unies. Confiance : { $confidence }.
  }
pa-kn-census = { $from } → { $to } : ressortissants { OF($origin) } y recensés en { $year }. Confiance : { $confidence }.
pa-kn-work = { $from } → { $to } : premiers titres pour l’emploi délivrés en { $year }. Confiance : { $confidence }.
pa-kn-arrivals = { $from } → { $to } : personnes ayant migré en { $year }, selon les arrivées comptées à destination. Confiance : { $confidence }.
pa-kn-citizens = { $from } → { $to } : ressortissants { OF($origin) } venus s’y établir en { $year }. Confiance : { $confidence }.
pa-kn-departures = { $from } → { $to } : personnes ayant migré en { $year }, selon les départs comptés à l’origine. Confiance : { $confidence }.
pa-kn-valid = { $from } → { $to } : titres de séjour en cours de validité à la fin de { $year }. Confiance : { $confidence }.
pa-kn-students = { $from } → { $to } : étudiants préparant un diplôme en { $year }. Confiance : { $confidence }.
pa-kn-visas = { $from } → { $to } : visas de court séjour délivrés en { $year }. Confiance : { $confidence }.
pa-kn-estimate = { $from } → { $to } : mouvements en { $years } ans à partir de { $year }, estimés à partir des stocks, entre { $low } et { $high }. Confiance : { $confidence }.

pa-s-who = Qui se déplace
pa-s-why = Pourquoi : titres, visas, règles d’entrée
pa-s-skills = Compétences et pénuries
pa-s-cost = Coût de recrutement et recours
pa-s-protection = Protection
pa-s-economy = Envois de fonds
pa-s-sure = Degré de certitude

pa-say-stock = { $trend ->
    [up] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) } ; en { $before_year }, elles étaient { $before }.
   *[other] { $many ->
        [yes] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, dans les { $reported } paires de membres qu’elles nomment sur { $expected }.
       *[no] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }.
      }
  }
pa-say-census = Le recensement de { $year } a dénombré { IN($destination) } { $value } ressortissants { OF($origin) }.
pa-say-arrivals = En { $year }, { $value } personnes sont venues { FROM($origin) } vivre { IN($destination) }, selon les arrivées comptées à destination.
pa-say-citizens = En { $year }, { $value } ressortissants { OF($origin) } sont venus s’établir { IN($destination) }, d’où qu’ils viennent.
pa-say-departures = En { $year }, départs { FROM($origin) } vers { THE($destination) }, comptés à l’origine : { $value }.
pa-say-mirror = Pour { $year }, les départs comptés { IN($origin) } valent { $value } fois les arrivées comptées { IN($destination) } : deux vues des mêmes mouvements.
pa-say-estimate = { $mark ->
    [stock_origin_missing] Les tableaux des Nations unies ne recensent { IN($destination) } aucune personne venue { FROM($origin) } : les { $value } mouvements estimés en { $years } ans à partir de { $year } sont des retours et ce que le modèle répartit, et n’attestent pas de migration dans ce sens.
   *[none] { $at ->
        [top] D’après les stocks, de { $low } à { $value } mouvements sont estimés en { $years } ans à partir de { $year } ; la méthode retenue donne le chiffre le plus élevé (retours : { $returns }).
       *[between] À partir des stocks, { $value } mouvements sont estimés en { $years } ans à partir de { $year }, entre { $low } et { $high } selon la méthode (retours : { $returns }).
      }
  }
pa-say-work = { $trend ->
    [up] En { $year }, { $value } premiers titres pour l’emploi ont été délivrés { IN($destination) } à des ressortissants { OF($origin) }, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, { $value } premiers titres pour l’emploi ont été délivrés { IN($destination) } à des ressortissants { OF($origin) }, { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, { $value } premiers titres pour l’emploi ont été délivrés { IN($destination) } à des ressortissants { OF($origin) }, à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, { $value } premiers titres pour l’emploi ont été délivrés { IN($destination) } à des ressortissants { OF($origin) } ; en { $before_year }, il y en avait eu { $before }.
   *[other] { $many ->
        [yes] En { $year }, { $reported } paires sur { $expected } déclarent { $value } premiers titres pour l’emploi délivrés { IN($destination) } à des ressortissants { OF($origin) }.
       *[no] En { $year }, { $value } premiers titres pour l’emploi ont été délivrés { IN($destination) } à des ressortissants { OF($origin) }.
      }
  }
pa-say-study = Les premiers titres pour études s’élevaient à { $value } en { $year }.
pa-say-family = Les premiers titres pour motif familial s’élevaient à { $value } en { $year }.
pa-say-others = Les premiers titres pour d’autres motifs s’élevaient à { $value } en { $year }.
pa-say-valid = À la fin de { $year }, { $value } titres de séjour de ressortissants { OF($origin) } étaient en cours de validité { IN($destination) }.
pa-say-visas = { $trend ->
    [up] En { $year }, { $value } visas de court séjour pour { THE($destination) } ont été délivrés { IN($origin) }, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, { $value } visas de court séjour pour { THE($destination) } ont été délivrés { IN($origin) }, { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, { $value } visas de court séjour pour { THE($destination) } ont été délivrés { IN($origin) }, à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, { $value } visas de court séjour pour { THE($destination) } ont été délivrés { IN($origin) } ; en { $before_year }, il y en avait eu { $before }.
   *[other] En { $year }, { $value } visas de court séjour pour { THE($destination) } ont été délivrés { IN($origin) }.
  }
pa-say-refusal = Parmi les décisions sur ces visas en { $year }, { $value } étaient des refus (intervalle : de { $low } à { $high }).
pa-say-openness = { $at ->
    [all] En { $year }, le titulaire d’un passeport { OF($origin) } était dispensé de visa pour un court séjour { IN($destination) }.
    [none] En { $year }, le titulaire d’un passeport { OF($origin) } devait obtenir un visa avant le départ pour un court séjour { IN($destination) }.
   *[between] De zéro (visa avant le départ) à cent (sans visa), l’ouverture { OF($destination) } au passeport { OF($origin) } était de { $value } en { $year }.
  }
pa-say-students = En { $year }, { $value } étudiants venus { FROM($origin) } préparaient un diplôme { IN($destination) }.
pa-say-overqualified = Parmi les ressortissants de pays tiers diplômés du supérieur et en emploi { IN($destination) }, tous pays confondus, { $value } occupaient un emploi au-dessous de leur niveau en { $year }.
pa-say-vacancies = Au cours d’un trimestre de { $year }, { $value } de tous les emplois étaient vacants { IN($destination) }.
pa-say-shortage = En { $year }, une part de { $value } des professions en pénurie { IN($origin) } l’étaient aussi { IN($destination) }.
pa-say-asked = Une enquête sur le coût de recrutement devrait interroger { $value } titulaires d’un premier titre pour l’emploi venus { FROM($origin) } { IN($destination) } ({ $year }) pour connaître une part à { $within } points de pourcentage près.
pa-say-ratified = Sur { $expected } instruments relatifs au travail, aux migrants et à la traite, { $value } sont ratifiés { IN($destination) } ; la situation est connue pour { $reported }.
pa-say-remitted = { $at ->
    [none] Pour { $year }, un modèle évalue les fonds envoyés { FROM($destination) } { IN($origin) } à moins du million de dollars qui est son unité.
   *[between] Pour { $year }, un modèle évalue les fonds envoyés { IN($origin) } à { $value } par migrant venu { FROM($origin) } et vivant { IN($destination) }.
  }
pa-say-sending = Envoyer des fonds { FROM($destination) } vers { THE($origin) } coûtait { $value } de la somme en { $year }.
pa-say-received = Les fonds reçus de l’étranger { IN($origin) }, tous pays confondus, représentaient { $value } du PIB en { $year }.
pa-say-marks = {" "}({ $marks })
pa-say-partial = {" "}({ $reported } paires de membres sur { $expected })
pa-say-contradicted = {" "}Mais { $other } titres de séjour de ressortissants { OF($origin) } y étaient en cours de validité à la fin de { $other_year } : les deux décomptes ne concordent pas.
pa-say-nothing = Aucune édition utilisée ne donne, dans aucun des deux sens : { $what }. Qui pourrait le fournir : { $supplier }.
pa-say-next = Suite : interroger { $supplier }.
pa-say-option-permits = Publier des deux côtés les titres par nationalité et par motif, un tableau par an.
pa-say-option-mirror = Échanger les décomptes d’arrivées et de départs selon une même définition.
pa-say-option-cost = À la délivrance d’un titre, demander dans les deux sens ce que le travailleur a payé.
pa-say-option-skills = Publier des deux côtés les métiers en pénurie et les décisions de reconnaissance par pays du diplôme.
pa-say-lacks-both = Dans les deux sens : { $what }.{" "}
pa-say-lacks-there = { $home } → { $away } : { $what }.{" "}
pa-say-lacks-back = { $away } → { $home } : { $what }.{" "}
pa-say-lack-new = { $what } (années récentes)
pa-say-sure-both = { $what } (dans les deux sens)
pa-say-sure-there = { $what } ({ $home } → { $away })
pa-say-sure-back = { $what } ({ $away } → { $home })
pa-free-why = Les citoyens de chaque partie s’installent dans l’autre sans titre des sortes comptées ici, et sans visa : il n’y en a pas à compter.{" "}
pa-side-none = Aucune édition utilisée n’en donne de chiffre dans ce sens.

pa-supply-who = les offices statistiques des deux parties
pa-supply-why = le service d’immigration de la destination et ses consulats
pa-supply-skills = les ministères de l’éducation et les services de l’emploi des deux parties
pa-supply-cost = les travailleurs, par une enquête, et les guichets de réclamation des deux ministères du travail
pa-supply-protection = les deux ministères du travail, ainsi que la police et les services aux victimes de la destination
pa-supply-economy = les banques centrales des deux parties

pa-glance-census-what = Ressortissants dénombrés par le recensement chinois
pa-glance-census-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
  }
pa-glance-mirror-what = Mouvements vus des deux côtés (miroir)
pa-glance-family-what = Premiers titres pour motif familial
pa-glance-family-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
  }
pa-glance-others-what = Premiers titres pour d’autres motifs
pa-glance-others-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
  }
pa-glance-overqualified-what = Ressortissants étrangers occupant un emploi au-dessous de leur niveau
pa-glance-vacancies-what = Emplois vacants
pa-glance-shortage-what = Professions en pénurie des deux côtés
pa-glance-asked-what = Taille d’une enquête sur le coût de recrutement
pa-glance-ratified-what = Instruments ratifiés
pa-glance-received-what = Fonds reçus de l’étranger, en part du PIB

pa-lack-costs = une enquête sur ce que les travailleurs ont payé pour un emploi
pa-lack-complained = réclamations de travailleurs
pa-lack-agreements = un accord sur les diplômes, la sécurité sociale ou les stages
pa-lack-victims = victimes de la traite identifiées

pa-figure-work-there-title = Premiers titres pour l’emploi : { $home } → { $away }
pa-figure-work-there-unit = Titres délivrés aux ressortissants de l’origine, par an
pa-figure-work-there-note = { $work_there_expected_many ->
    [yes] Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés. Pour un ensemble de pays, la somme sur les membres déclarants.
   *[no] Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés.
  }
pa-figure-work-there-alt = Colonnes par année : premiers titres pour l’emploi, { $home } → { $away }. Minimum : { $work_there_least } en { $work_there_least_year } ; maximum : { $work_there_most } en { $work_there_most_year }.
pa-figure-work-back-title = Premiers titres pour l’emploi : { $away } → { $home }
pa-figure-work-back-unit = Titres délivrés aux ressortissants de l’origine, par an
pa-figure-work-back-note = { $work_back_expected_many ->
    [yes] Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés. Pour un ensemble de pays, la somme sur les membres déclarants.
   *[no] Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés.
  }
pa-figure-work-back-alt = Colonnes par année : premiers titres pour l’emploi, { $away } → { $home }. Minimum : { $work_back_least } en { $work_back_least_year } ; maximum : { $work_back_most } en { $work_back_most_year }.

pa-table-regime-title = Ce qui était exigé d’un passeport, avant et après
pa-table-regime-note = Le changement se situe entre les deux jours où l’indice a été lu. Passeports ordinaires, courts séjours.
pa-table-waivers-title = Exemptions de visa, telles qu’annoncées
pa-table-waivers-note = Unilatérales, pour passeports ordinaires et courts séjours, non pour travailler. Derniers jours : ceux de la liste, après prolongations. Un jour estimé n’a été vu sur aucune page ; la liste le tire de l’indice.
pa-table-costs-title = Ce que les travailleurs ont payé pour un emploi, tel que publié
pa-table-costs-note = Dollars des États-Unis ; personnes interrogées seulement.
pa-table-complained-title = Réclamations de travailleurs, par mécanisme de l’origine
pa-table-complained-note = Réclamations déposées pour mille travailleurs placés ou agréés, où qu’ils aient travaillé.
pa-table-agreements-title = Accords entre les deux parties
pa-table-agreements-note = Une liste dit qu’un accord existait ce jour-là, non quand il a été signé.
pa-table-tiers-title = Niveau dans le rapport des États-Unis sur la traite, par année
pa-table-tiers-note = Jugement d’un gouvernement sur les efforts d’un autre, non un décompte de victimes ; surv. : liste de surveillance de ce niveau. Deux-points : aucune copie utilisée ne donne cette année.
pa-table-victims-title = Victimes de la traite, de tout pays, dernier chiffre publié
pa-table-victims-note = Les victimes identifiées ne sont pas toutes les victimes ; de toute origine, donc pas nécessairement de l’autre partie. Un groupe nommé dans la ligne est une partie, non un total.
pa-table-standards-title = Situation de chaque partie au regard des instruments sur le travail, les migrants et la traite
pa-table-standards-note = Selon les copies utilisées ; le jour de l’acte figure lorsque la source le publie.

table-act-day = Jour, ou plafond annuel
table-requirement-before = Exigé avant
table-requirement-after = Exigé après
table-requirement-visa-required = un visa
table-requirement-visa-free = aucun visa
table-requirement-e-visa = un visa électronique
table-requirement-on-arrival = un visa à l’arrivée
table-requirement-e-travel-authorisation = une autorisation électronique
table-requirement-covid-ban = fermé (pandémie)
table-requirement-no-admission = fermé

quality-cia-remittances = Estimations d’un tiers, arrondies au dixième de pour cent, sans méthode ; la série a pris fin. Tous pays confondus, jamais par couloir.
quality-eures-shortage-occupations = Nommées par des offices nationaux selon leurs propres règles et transcrites par un tiers ; une profession absente des listes est inconnue, non équilibrée.

## Profil d’un pays : lui et tous ses partenaires

label-profile = { $home } et tous ses partenaires
label-all-countries = tous les pays

table-permit = Titres
table-permit-first = premiers, { $reason }
table-permit-valid = en cours de validité, { $reason }

pr-home = { $home }
pr-kicker = Profil de pays · mobilité du travail dans les deux sens · { $home }
pr-running = { $home }, tous les partenaires, dans les deux sens
pr-title = { $stock_back_trend ->
    [up] { $home }, { $stock_start_back_year }–{ $stock_back_year } : davantage de personnes venues de l’étranger y vivent ; qui en part, et vers où ?
    [down] { $home }, { $stock_start_back_year }–{ $stock_back_year } : moins de personnes venues de l’étranger y vivent ; qui en part, et vers où ?
   *[other] { $home } : qui vient, qui part, et avec quels partenaires ?
  }
pr-subtitle = Tous les partenaires, dans les deux sens : qui vit où, qui se déplace et pourquoi, ce qui protège, ce qui n’est pas compté
pr-s-annex = Annexe
pr-s-sure = Degré de certitude
pr-th-there = { $home } → tous les pays
pr-th-back = Tous les pays → { $home }
pr-th-covers = Ce qui est compté
pr-facts-how = Tapez twoway trace --brief { $brief } et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les points d’une figure portent leurs propres identifiants dans les fichiers CSV joints à cette note.

pr-kn-stock = { $from } → { $to } : personnes vivant à destination en { $year }, selon l’estimation des Nations unies. Confiance : { $confidence }.
pr-kn-arrivals = { $from } → { $to } : personnes venues s’établir en { $year }. Confiance : { $confidence }.
pr-kn-departures = { $from } → { $to } : personnes parties en { $year }, étrangères ou non. Confiance : { $confidence }.
pr-kn-citizens = { $from } → { $to } : ressortissants étrangers venus s’établir en { $year }. Confiance : { $confidence }.
pr-kn-work = { $from } → { $to } : premiers titres pour l’emploi délivrés en { $year }. Confiance : { $confidence }.
pr-kn-valid = { $from } → { $to } : titres de séjour en cours de validité à la fin de { $year }. Confiance : { $confidence }.
pr-kn-students = { $from } → { $to } : étudiants préparant un diplôme en { $year }. Confiance : { $confidence }.

pr-s-largest-in = D’où l’on vient
pr-s-largest-out = Où l’on va
pr-partners-in = { $ranked_stock_in ->
    [yes] Parmi les personnes venues de l’étranger ({ $home_said }), les plus nombreuses, dans cet ordre : { $stock_in_first_area_said } ({ $stock_in_first }), { $stock_in_second_area_said } ({ $stock_in_second }), { $stock_in_third_area_said } ({ $stock_in_third }), en { $stock_in_first_year }.
   *[no] Parmi les personnes venues de l’étranger ({ $home_said }) : { $stock_in_first_area_said } ({ $stock_in_first }), { $stock_in_second_area_said } ({ $stock_in_second }), { $stock_in_third_area_said } ({ $stock_in_third }), en { $stock_in_first_year } ; les chiffres ne les départagent pas, aussi ne sont-elles pas classées.
  }
pr-partners-out = { $ranked_stock_out ->
    [yes] Parmi les personnes comptées à l’étranger (origine : { $home_said }), les plus nombreuses, dans cet ordre : { $stock_out_first_area_said } ({ $stock_out_first }), { $stock_out_second_area_said } ({ $stock_out_second }), { $stock_out_third_area_said } ({ $stock_out_third }), en { $stock_out_first_year }. Chaque destination compte à sa façon, selon la naissance ou la nationalité : l’ordre n’indique que la taille.
   *[no] Parmi les personnes comptées à l’étranger (origine : { $home_said }) : { $stock_out_first_area_said } ({ $stock_out_first }), { $stock_out_second_area_said } ({ $stock_out_second }), { $stock_out_third_area_said } ({ $stock_out_third }), en { $stock_out_first_year }. Chaque destination compte à sa façon, selon la naissance ou la nationalité, et les chiffres ne les départagent pas : elles ne sont pas classées.
  }

pr-s-who = Combien, dans les deux sens
pr-s-why = Pourquoi : titres et visas
pr-say-stock = { $trend ->
    [up] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }, { $change } de moins qu’en { $before_year }.
   *[other] En { $year }, les Nations unies estiment à { $value } les personnes venues { FROM($origin) } vivant { IN($destination) }.
  }
pr-say-per-1000 = { $destination } : sur mille habitants, { $value } sont venus de l’étranger ({ $year }).
pr-say-arrivals = En { $year }, { $value } personnes sont venues s’établir { IN($destination) } pour un an ou plus.
pr-say-departures = En { $year }, { $value } personnes ont quitté { THE($origin) } pour vivre ailleurs un an ou plus.
pr-say-citizens = En { $year }, { $value } ressortissants étrangers sont venus s’établir { IN($destination) }.
pr-say-work = En { $year }, { $value } premiers titres pour l’emploi ont été délivrés ({ $origin } → { $destination }) à des ressortissants de pays tiers.
pr-say-valid = À la fin de { $year }, { $value } titres de séjour étaient en cours de validité { IN($destination) }.
pr-say-students = En { $year }, { $value } étudiants venus de l’étranger préparaient un diplôme { IN($destination) }.
pr-say-received = Les fonds reçus de l’étranger { IN($destination) } représentaient { $value } du PIB en { $year }.
pr-say-paid = Les fonds que les résidents { OF($origin) } ont envoyés à l’étranger représentaient { $value } du PIB en { $year }.
pr-glance-per-1000-what = Habitants venus de l’étranger, pour mille
pr-glance-arrivals-what = Arrivées dans l’année
pr-glance-departures-what = Départs dans l’année
pr-glance-paid-what = Fonds envoyés à l’étranger, en part du PIB
pr-revised-none = Parmi les chiffres comparés entre deux éditions, aucun n’a été révisé, ou les éditions comptent des pays différents.
pr-revised-stock-there-what = Migrants venus { FROM($home) } dans tous les pays (Nations unies)
pr-revised-stock-back-what = Migrants venus de tous les pays { IN($home) } (Nations unies)
pr-supply-who = les offices statistiques des partenaires, dont chacun compte ceux qui viennent chez lui
pr-supply-why = les services d’immigration des partenaires et leurs consulats
pr-supply-skills = les ministères de l’éducation et les services de l’emploi du pays et de ses partenaires
pr-lack-permits-by = titres par nationalité
pr-lack-visas-by = visas de court séjour par lieu de délivrance
pr-lack-students-by = étudiants préparant un diplôme, par partenaire
pr-lack-sending-by = prix d’un envoi de fonds, par partenaire
pr-lack-agreements = un accord avec un partenaire sur les diplômes, la sécurité sociale ou les stages

pr-figure-partners-title = Principaux partenaires dans les deux sens ({ $home })
pr-figure-partners-unit = Stock de migrants, personnes, { $stock_in_first_year }
pr-figure-partners-note = Les partenaires dont le chiffre est le plus grand dans l’un ou l’autre sens. Chaque destination compte à sa façon, selon la naissance ou la nationalité : comparer à droite ; à gauche, avec prudence. Ce qui manque n’est pas zéro.
pr-figure-partners-alt = Barres dans les deux sens par partenaire, { $stock_in_first_year } ({ $home }) : vers chaque partenaire à gauche, depuis chaque partenaire à droite. Minimum : { $partners_least }, { $partners_least_origin } → { $partners_least_destination }. Maximum : { $partners_most }, { $partners_most_origin } → { $partners_most_destination }.
pr-figure-moves-over-time-title = Ceux qui partent et ceux qui viennent, par année
pr-figure-moves-over-time-unit = Personnes ayant changé de résidence pour un an ou plus
pr-figure-moves-over-time-note = Au-dessus de l’axe : départs. Au-dessous : arrivées. Nationaux et étrangers ensemble ; comptés par un seul pays ({ $home }).
pr-figure-moves-over-time-alt = { $moves_over_time_told ->
    [yes] Deux séries sur une même échelle ({ $home }), départs au-dessus de l’axe, arrivées au-dessous. Valeur la plus faible : { $moves_over_time_least }, { $moves_over_time_least_origin } → { $moves_over_time_least_destination } en { $moves_over_time_least_year }. La plus forte : { $moves_over_time_most }, { $moves_over_time_most_origin } → { $moves_over_time_most_destination } en { $moves_over_time_most_year }. Les valeurs figurent dans le tableau joint.
   *[no] Deux séries sur une même échelle ({ $home }), départs au-dessus de l’axe, arrivées au-dessous. Aucune année n’a de chiffre.
  }
pr-table-moves-by-title = Mouvements dans l’année, par partenaire
pr-side-none = Aucune édition utilisée n’en donne le total pour tous les partenaires dans ce sens ; ceux que l’on connaît figurent dans un tableau.
pr-side-own = Ce que dit cette section tient au pays ({ $home }) et figure dans l’autre colonne.
pr-say-lacks-both = Dans les deux sens, au total : { $what }.{" "}
pr-say-lacks-there = { $home } → { $away }, au total : { $what }.{" "}
pr-say-lacks-back = { $away } → { $home }, au total : { $what }.{" "}
pr-table-moves-by-note = Tels que le pays ({ $home }) compte ceux qui viennent et ceux qui partent, selon le pays de résidence précédent et suivant ; partenaires des éditions utilisées seulement.
pr-table-permits-by-title = Titres par nationalité
pr-table-permits-by-note = Des titres, non des personnes arrivées ; partenaires des éditions utilisées seulement, ceux dont les chiffres sont les plus grands.
pr-table-visas-by-title = Visas de court séjour délivrés, par pays du consulat
pr-table-visas-by-note = Les visas de court séjour ne donnent aucun droit au travail ; partenaires des éditions utilisées seulement.
pr-table-students-by-title = Étudiants préparant un diplôme, par partenaire
pr-table-students-by-note = Inscrits en vue d’un diplôme ; partenaires des éditions utilisées seulement.
pr-table-sending-by-title = Prix d’un envoi de fonds, par partenaire
pr-table-sending-by-note = En pourcentage de la somme envoyée ; un trimestre de l’année indiquée, partenaires des éditions utilisées seulement.
pr-table-agreements-title = Accords avec des partenaires
pr-table-agreements-note = Une liste dit qu’un accord existait ce jour-là, non quand il a été signé ; partenaires des listes utilisées seulement.
pr-table-tiers-title = Niveau dans le rapport des États-Unis sur la traite, par année
pr-table-tiers-note = Jugement d’un gouvernement sur les efforts d’un autre, non un décompte de victimes ; surv. : liste de surveillance de ce niveau. Deux-points : aucune copie utilisée ne donne cette année.
pr-table-victims-title = Victimes de la traite, de tout pays, dernier chiffre publié
pr-table-victims-note = Les victimes identifiées ne sont pas toutes les victimes. Un groupe nommé dans la ligne est une partie, non un total.
pr-table-standards-title = Instruments sur le travail, les migrants et la traite
pr-table-standards-note = Selon les copies utilisées ; le jour de l’acte figure lorsque la source le publie.

quality-eurostat-immigration = Règle harmonisée des douze mois ; chaque État déclare le total, parfois par estimation. Aucun partenaire n’est distingué.
quality-eurostat-emigration = Comme les arrivées, mais les départs sont sous-comptés là où ils ne sont pas enregistrés.
quality-worldbank-gdp = Comptes nationaux en dollars courants, révisés chaque année ; une variation des taux les déplace.
quality-worldbank-remittances-paid = Balances des paiements, établies de façons différentes et lacunaires ; toutes destinations confondues.

## Les tableaux de toutes les notes

table-id = Id.
table-area = Pays
table-origin = De
table-destination = Vers
table-partner = Avec
table-corridor = Couloir
table-what = Objet
table-stage = Étape
table-subject = Sujet
table-act = Acte
table-statistic = Statistique
table-sex = Sexe
table-skill = Qualification
table-instrument = Instrument
table-standing = Situation
table-since = Depuis
table-day = À la date du
table-passport = Passeport
table-starts = Du
table-ends = Au
table-stay = Jours de séjour
table-stay-longer = { $days } ; { $longer } dès le { $day }
table-as-of = État en
table-tier = Niveau
table-unit = Unité
table-breakdown = Dont
table-mechanism = Mécanisme
table-asked = Interrogés
table-register = Registre
table-measure = Grandeur
table-detail-days = en { $days } jours
table-detail-for-worker = pour le travailleur
table-detail-settled = réglé à l’amiable
table-detail-rejected = rejeté
table-detail-withdrawn = retiré
table-detail-referred = transmis
table-detail-open = en cours
table-detail-missing = issue non communiquée
table-detail-yes = formés
table-detail-no = non formés
table-detail-not-completed = non achevé
table-detail-extract = au jour de l’extraction
table-detail-year-end = en fin d’année
table-detail-full = totale
table-detail-full-or-partial = totale ou partielle
table-detail-completed = achevée
table-detail-begun = commencée
table-detail-median-days = médiane, jours
table-detail-gap = emplois vacants moins candidats
table-detail-vacancies-without-candidate = emplois vacants sans candidat, pourcentage
table-detail-candidates-without-vacancy = candidats sans poste vacant, pourcentage
table-survey = Enquête
table-span = Période
table-figure = Chiffre
table-interval = Chiffre (intervalle)
table-with-interval = { $value } ({ $low } à { $high })
table-citation = Publié dans
table-ids = Id.
table-nothing = dans aucune source utilisée
table-watch = surv.
table-standing-ratified = ratifié
table-short-instrument = Instrument
table-standing-ratified-as-told = ratifié, au dire de tiers
instrument-un-iccpr = Droits civils et politiques (ONU)
instrument-un-icescr = Droits économiques et sociaux (ONU)
instrument-un-icrmw = Travailleurs migrants (ONU)
instrument-ilo-c029 = Travail forcé (OIT)
instrument-ilo-p029 = Travail forcé, prot. (OIT)
instrument-ilo-c105 = Abolition du travail forcé (OIT)
instrument-ilo-c087 = Liberté syndicale (OIT)
instrument-ilo-c098 = Organisation, négociation (OIT)
instrument-ilo-c097 = Migration de travail (OIT)
instrument-ilo-c143 = Travailleurs migrants (OIT)
instrument-ilo-c181 = Agences d’emploi privées (OIT)
instrument-ilo-c189 = Travail domestique (OIT)
instrument-ilo-c190 = Violence et harcèlement (OIT)
instrument-un-untoc = Criminalité organisée (ONU)
instrument-un-palermo-tip = Traite des personnes (ONU)
instrument-coe-cets197 = Traite (Conseil de l’Europe)
table-standing-signed = signé seulement
table-standing-not-ratified = non ratifié ce jour-là
table-standing-unknown = inconnu
table-standing-none = non ouvert à sa participation, ou dans aucune liste
table-stage-identified = identification
table-stage-protected = protection
table-stage-assisted = assistance
table-stage-prosecuted = poursuites
table-stage-convicted = condamnation
table-stage-other = autre
table-subject-degrees = diplômes
table-subject-social-security = sécurité sociale
table-subject-interns = stagiaires
table-act-signed = signé
table-act-in-force = en vigueur
table-act-listed = cité dans une liste de
table-act-ceiling = plafond annuel
table-subject-act-social-security-signed = Sécurité sociale, signé
table-subject-act-social-security-in-force = en vigueur
table-subject-act-social-security-listed = dans une liste de
table-subject-act-degrees-signed = Diplômes, signé
table-subject-act-degrees-listed = dans une liste de
table-subject-act-interns-ceiling = Stagiaires par an, deux sens
table-statistic-mean = moyenne, mois
table-statistic-mean-of-payers = moyenne de ceux qui ont payé, mois
table-statistic-mean-with-interest = moyenne avec intérêts d’emprunt, mois
table-statistic-proxy-answers = réponses d’un membre de la famille, travailleurs
table-statistic-other-earnings = revenus d’un autre mois que le premier, travailleurs
table-statistic-no-earnings = sans revenus et dans aucun chiffre, travailleurs
table-statistic-mean-winsorised = moyenne sans les extrêmes, mois
table-statistic-median = médiane, mois
table-statistic-percentile-80 = maximum des quatre premiers cinquièmes, mois
table-statistic-ratio-of-totals = rapport des moyennes, mois
table-statistic-nothing = n’ont rien payé, pourcentage
table-statistic-above-1 = plus d’un mois, pourcentage
table-statistic-above-3 = plus de trois mois, pourcentage
table-statistic-above-6 = plus de six mois, pourcentage
table-sex-t = ensemble
table-sex-f = femmes
table-sex-m = hommes
table-skill-t = ensemble
table-skill-high = élevée
table-skill-medium = moyenne
table-skill-low = faible
label-column-told = chiffres communiqués
label-column-withheld = chiffres retenus
label-column-frame = personnes parmi lesquelles tirer
label-column-within = de part et d’autre
label-column-cluster = en chaque lieu
label-column-most = au plus, avec les inconnus
label-column-answer = taux de réponse

## La note sur le recrutement

er-kicker = Note thématique · recrutement et droits · Chine et UE, dans les deux sens
er-running = Recrutement et droits entre la Chine et l’UE, dans les deux sens
er-title = { $held_surveyed ->
    [yes] Recrutement Chine–UE, { $deposit_year }–{ $short_eu_year } : ce qu’ont payé les travailleurs, et leurs droits
   *[no] Recrutement Chine–UE, { $deposit_year }–{ $short_eu_year } : aucune enquête auprès des travailleurs
  }
er-subtitle = Ce qui est payé, règles, normes, réclamations, qualifications
er-kn-trainees = { $held_surveyed ->
    [yes] payés en moyenne par les stagiaires chinois au Japon ({ $trainees_year }). Travailleurs de ce couloir : voir l’enquête confiée. Confiance : { $confidence }.
   *[no] payés en moyenne par les stagiaires chinois au Japon ({ $trainees_year }) ; Chine–UE, dans les deux sens : aucune enquête. Confiance : { $confidence }.
  }
er-kn-size = Chine → UE : travailleurs à interroger pour estimer la part de ceux qui n’ont rien payé (titres de { $size_frame_year }) ; autre sens : aucune source utilisée. Confiance : { $confidence }.
er-kn-ratified = sur { $instruments } instruments : ratifiés par la Chine, à notre connaissance, en { $ratified_china_year } ; Espagne { $ratified_spain }, Pays-Bas { $ratified_netherlands }, Chypre { $ratified_cyprus }. Confiance : { $confidence }.
er-kn-degrees = États de l’UE ayant avec la Chine un accord sur les diplômes, dans les deux sens, en { $degree_states_year }. Confiance : { $confidence }.
er-so-what = En clair : si un plafond de frais est respecté, si un prêt est juste, nul ne peut le dire tant qu’aucune partie ne sait ce que paie un travailleur.
er-s-cost = Ce que paient les travailleurs
er-cost-none = { $held_surveyed ->
    [yes] Des travailleurs de ce couloir ont été interrogés : les chiffres ci-dessous sont ceux d’une enquête confiée et parlent de groupes, jamais de personnes.
   *[no] Aucune enquête sur le coût de recrutement entre la Chine et l’UE n’a pu être obtenue, dans aucun des deux sens. C’est un constat : aucune source utilisée ne dit ce que paie un travailleur.
  }
er-cost-elsewhere = { $top_cost_high ->
    [yes] { $top_cost_low ->
        [yes] Ailleurs, des travailleurs ont été interrogés : femmes et hommes ensemble, les chiffres vont de { $cost_laos } mois de revenus (Laos, surtout vers la Thaïlande) à { $cost_bangladesh } (Bangladesh, toutes destinations). Moyennes, rapports de moyennes ou chiffres ronds d’un rapport : ils sont mis côte à côte, sans classement ni moyenne.
       *[no] Ailleurs, des travailleurs ont été interrogés : au Laos, { $cost_laos } mois de revenus (surtout vers la Thaïlande), au Bangladesh { $cost_bangladesh } (toutes destinations). Moyennes, rapports de moyennes ou chiffres ronds d’un rapport : ils sont mis côte à côte, sans classement ni moyenne.
      }
   *[no] Ailleurs, des travailleurs ont été interrogés : au Laos, { $cost_laos } mois de revenus (surtout vers la Thaïlande), au Bangladesh { $cost_bangladesh } (toutes destinations). Moyennes, rapports de moyennes ou chiffres ronds d’un rapport : ils sont mis côte à côte, sans classement ni moyenne.
  }
er-cost-china = Pour la Chine comme origine, une seule enquête utilisée : les stagiaires techniques au Japon avaient versé { $trainees } en moyenne à des organismes d’envoi ou intermédiaires (enquête dès { $trainees_year }, converti du yen). Leurs revenus n’étant pas publiés, aucun nombre de mois n’est donné.
er-cost-back = { $absent_cost_back ->
    [yes] De l’UE vers la Chine, aucune source utilisée ne fait état de frais, d’un cas ou d’une règle.
   *[no] De l’UE vers la Chine, les tableaux donnent ce qui est disponible.
  }
er-s-size = Ce qu’exigerait une enquête
er-size = Pour connaître à { $size_within } points près, dix-neuf fois sur vingt, la part des travailleurs qui n’ont rien payé, il faudrait interroger { $size_there } des { $size_frame } titulaires d’un premier titre de séjour pour l’emploi de { $size_frame_year }, si { $size_cluster } sont interrogés en chaque lieu et que { $size_answer } répondent. Chaque groupe à distinguer en exige autant.
er-size-back = { $absent_permits_back ->
    [yes] De l’UE vers la Chine, aucun échantillon ne peut être tiré : aucune source utilisée ne compte les titres par nationalité. L’administration chinoise de l’immigration pourrait les fournir.
   *[no] De l’UE vers la Chine, les titres sont également comptés, de sorte qu’un échantillon peut y être tiré.
  }
er-s-rules = Ce que le droit chinois permet de facturer, et quelques prix payés
er-rules = { $always_nothing_charged ->
    [yes] Depuis le règlement de { $service_fee_year }, une entreprise qui envoie des travailleurs à l’étranger ne peut demander à son salarié ni frais de service ni caution (frais { $service_fee } yuan, caution { $deposit } yuan), et garde pour ses travailleurs une réserve d’au moins { $reserve_fund } yuan.
   *[no] Depuis { $service_fee_year }, une entreprise qui envoie des travailleurs à l’étranger peut demander à son salarié des frais de service de { $service_fee } yuan et une caution de { $deposit } yuan, et garde pour ses travailleurs une réserve d’au moins { $reserve_fund } yuan.
  }
er-cases-how = Les prix sont connus par des cas isolés de tribunaux et de presse, dans un tableau à part : ce sont des cas, non une enquête : ils montrent ce qui s’est produit et ne disent rien de la fréquence.
er-figure-recruitment-months-title = Coût de recrutement ailleurs : chiffres publiés isolés, sans classement
er-figure-recruitment-months-unit = Mois de revenus à destination, tels que publiés par chaque éditeur
er-figure-recruitment-months-note = Moyennes, rapports de moyennes et chiffres approximatifs d’enquêtes et d’années différentes. Aucun ne porte sur la Chine et l’UE.
er-figure-recruitment-months-alt = Points : chiffres isolés publiés du coût de recrutement en mois de revenus, dont le Laos, femmes et hommes, avec { $cost_laos } et le Bangladesh, tous travailleurs, avec { $cost_bangladesh }. Aucun ne porte sur la Chine et l’UE.
er-table-cases-title = Cas isolés de prix payés et récupérés, selon les tribunaux et la presse
er-revised-none = Aucun chiffre de cette note ne diffère de celui d’une édition antérieure utilisée.
er-table-cases-note = Un cas par ligne. Aucune moyenne n’en est faite.
er-table-rules-title = Règles applicables aux entreprises qui envoient des travailleurs hors de Chine
er-table-rules-note = Selon la loi ou le ministère. Si l’unité est un événement, sa date est le fait.
er-s-standards = Normes, dans les deux sens
er-standards-china = Sur { $instruments } instruments, la Chine en a ratifié { $ratified_china } à notre connaissance, et au plus { $ratified_china_most } avec ceux dont la situation est inconnue ; l’Espagne de { $ratified_spain } à { $ratified_spain_most }, les Pays-Bas de { $ratified_netherlands } à { $ratified_netherlands_most }, Chypre de { $ratified_cyprus } à { $ratified_cyprus_most }.
er-standards-both = { $always_both_ratified ->
    [yes] { $always_migrants_unratified ->
        [yes] Les deux parties, y compris chaque État membre, ont ratifié les conventions sur le travail forcé et son abolition, le pacte relatif aux droits économiques, sociaux et culturels et le protocole sur la traite. Dans la copie de { $migrants_china_year }, aucun État des deux côtés n’avait ratifié la convention des Nations unies sur les travailleurs migrants.
       *[no] Les deux parties, y compris chaque État membre, ont ratifié les conventions sur le travail forcé et son abolition, le pacte relatif aux droits économiques, sociaux et culturels et le protocole sur la traite. La copie de { $migrants_china_year } montre la situation de chacun au regard de la convention des Nations unies sur les travailleurs migrants.
      }
   *[no] Les signes montrent ligne par ligne quels instruments les deux parties ont ratifiés ; pour la convention des Nations unies sur les travailleurs migrants, la copie est de { $migrants_china_year }.
  }
er-standards-as-of = Chaque signe vaut au jour de la copie où il a été lu. Ce que ne montre aucune copie est inconnu, et non « non ratifié ».
er-table-standards-title = Instruments sur le travail, les migrants et la traite : Chine, UE, membres
er-table-standards-note = Années décrites par les copies, de la première à la dernière ; une copie non datée n’est pas antérieure à l’acte. Intitulés complets et jours de ratification connus : tableau joint.
er-s-agreements = Accords Chine – États membres
er-agreements = Un accord de sécurité sociale évite à un travailleur détaché une double cotisation ; un accord sur les diplômes fait valoir des études de l’autre côté. En { $degree_states_year }, { $degree_states } États de l’UE en avaient un sur les diplômes. Des stagiaires peuvent aller de la Chine en Allemagne, { $interns_there } par an, et d’Allemagne en Chine, { $interns_back } ; combien sont partis n’est pas publié.
er-table-agreements-title = Accords par État membre, avec les jours que publie une source
er-table-agreements-note = Une case vide est inconnue ; un État sans ligne ne figure dans aucune liste. De plusieurs listes, la plus récente est citée ; elle dit qu’un accord existait à sa date, non quand il a été signé. Chaque ligne figure dans la liste, avec son identifiant et sa source.
er-s-rights = Réclamations et recours
er-rights-none = { $absent_complaints ->
    [yes] Aucune source utilisée ne compte les réclamations de travailleurs venus de Chine dans l’UE, ni de l’UE en Chine. Les décomptes chinois de litiges à l’étranger portent sur des lieux isolés : { $disputes_shandong } au Shandong de { $disputes_shandong_year } au milieu de { $disputes_shandong_until }, touchant { $disputed_workers_mark ->
        [over] plus de { $disputed_workers }
       *[other] { $disputed_workers }
      } travailleurs ; { $disputes_nantong } affaires devant les tribunaux de Nantong en { $disputes_nantong_year }.
   *[no] Ce qui est compté dans ce couloir figure dans les tableaux. Les décomptes chinois de litiges à l’étranger portent sur des lieux isolés : { $disputes_shandong } au Shandong de { $disputes_shandong_year } au milieu de { $disputes_shandong_until }, touchant { $disputed_workers_mark ->
        [over] plus de { $disputed_workers }
       *[other] { $disputed_workers }
      } travailleurs ; { $disputes_nantong } affaires devant les tribunaux de Nantong en { $disputes_nantong_year }.
  }
er-rights-elsewhere = Là où les deux sont publiés, le Népal a reçu { $complaints_nepal } réclamations pour mille autorisations de { $complaints_nepal_year } à { $complaints_nepal_until } (jours approximatifs), l’Indonésie { $complaints_indonesia } pour mille travailleurs placés en un mois de { $complaints_indonesia_year } : durées dissemblables, à ne pas comparer. Le Bangladesh a réglé { $settled_bangladesh } du nombre de réclamations reçues en { $settled_bangladesh_year }, quelle qu’en soit la date. Les périodes se chevauchent et ne s’additionnent pas.
er-table-rates-title = Réclamations pour mille travailleurs, autres origines
er-table-rates-note = Réclamations et travailleurs sont publiés pour une même période.
er-table-settled-title = Réclamations réglées, en pourcentage
er-table-settled-note = Réglées dans la période, quelle que soit la date de réception.
er-s-skills = Qualifications, pénuries, préparation
er-skills = { $absent_recognition ->
    [yes] L’Allemagne a reconnu { $recognised_germany } qualifications étrangères en { $recognised_germany_year } ; aucune source utilisée ne dit combien venaient de Chine. En Chine, { $recognised_china } personnes ont demandé en { $recognised_china_year } la reconnaissance de diplômes étrangers ; aucune source utilisée ne dit combien venaient de l’UE.
   *[no] L’Allemagne a reconnu { $recognised_germany } qualifications étrangères en { $recognised_germany_year }. En Chine, { $recognised_china } personnes ont demandé en { $recognised_china_year } la reconnaissance de diplômes étrangers. Ce que l’on sait de ce couloir figure dans les tableaux.
  }
er-shortage = { $absent_matching ->
    [yes] En { $short_eu_year }, { $short_eu } professions étaient en pénurie dans au moins un État rendant compte à l’Autorité européenne du travail. En Chine, on comptait { $short_china } postes par demandeur dans les cent professions les plus en pénurie en { $short_china_year }. Aucune source utilisée ne rapproche les deux.
   *[no] En { $short_eu_year }, { $short_eu } professions étaient en pénurie dans au moins un État rendant compte à l’Autorité européenne du travail. En Chine, on comptait { $short_china } postes par demandeur dans les cent professions les plus en pénurie en { $short_china_year }. Un registre des emplois vacants et des candidats de ce couloir figure dans les tableaux.
  }
er-s-orientation = Préparation avant le départ
er-orientation = { $absent_orientation ->
    [yes] Aucune source utilisée n’en parle entre la Chine et l’UE. L’Inde avait formé { $trained_india } travailleurs de { $trained_india_year } à { $trained_india_until } ; d’autres chiffres, d’autres origines, figurent en annexe.
   *[no] Ce que l’on en sait dans ce couloir figure dans les tableaux. L’Inde avait formé { $trained_india } travailleurs de { $trained_india_year } à { $trained_india_until }.
  }
er-table-orientation-title = Orientation et formation avant le départ, chiffres publiés
er-table-orientation-note = Aucun ne porte sur la Chine et l’UE. Plans et objectifs ne sont pas des décomptes de ce qui a été fait.
er-policy-a = À la délivrance d’un premier titre, demander des deux côtés ce qu’a payé le travailleur, avec le questionnaire des objectifs de développement durable. Données : size_there, trainees.
er-policy-b = Publier les réclamations par nationalité, avec les jours jusqu’au règlement. Données : complaints_nepal, disputes_shandong.
er-policy-c = Publier les décisions de reconnaissance par pays du diplôme, des deux côtés. Données : recognised_germany, recognised_china.
er-missing-a = { $held_surveyed ->
    [yes] Deux sens, coût de recrutement : une enquête de la statistique officielle. Suite : l’OIT avec les deux parties.
   *[no] Deux sens, coût de recrutement : aucune enquête disponible. Suite : l’OIT avec les deux parties.
  }
er-missing-b = Deux sens, réclamations et leur issue. Suite : inspections du travail et tribunaux ; en Chine, le ministère du commerce et son association d’entreprises.
er-missing-c = Deux sens, reconnaissance par pays du diplôme. Suite : agences nationales de reconnaissance.
er-missing-d = Deux sens, orientation avant le départ : public touché, coût. Suite : entreprises d’envoi, ambassades, fonds.
er-s-annex = Annexe : chaque chiffre des tableaux, avec l’endroit où il a été publié
er-facts-how = Tapez twoway trace --brief eu_china_recruitment et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les lignes d’un tableau et les points d’une figure portent leurs propres identifiants.
er-th-covers = Territoire ; ce qui est compté

## La note sur la traite

et-kn-victims = victimes de la traite enregistrées dans l’UE en { $victims_eu_year }, toutes nationalités. Confiance : { $confidence }.
et-kn-convicted = trafiquants condamnés dans l’UE en { $convicted_eu_year }, toutes nationalités. Confiance : { $confidence }.
et-kn-netherlands = victimes possibles enregistrées aux Pays-Bas en { $possible_netherlands_year }, un décompte plus large que celui des victimes identifiées. Confiance : { $confidence }.
et-kn-china = non communiqué par la Chine : les victimes qu’elle a identifiées de { $silent_first_year } à { $silent_last_year }. Non communiqué n’est pas zéro.
et-so-what = { $absent_aftermath ->
    [yes] En clair : ce qui compte comme identifié diffère d’un État à l’autre, et aucune source utilisée ne dit la suite pour les trois membres. Les chiffres de victimes ne sont pas comparables tant que chaque étape n’est pas communiquée de la même façon.
   *[no] En clair : ce qui compte comme identifié diffère d’un État à l’autre. Les chiffres de victimes ne sont pas comparables tant que chaque étape n’est pas communiquée de la même façon.
  }
et-kicker = Note thématique · traite des êtres humains · Chine, Chypre, Espagne, Pays-Bas
et-running = Lutte contre la traite, Chine et UE, dans les deux sens
et-title = La traite, Chine et UE, { $silent_first_year }–{ $victims_eu_year } : qui est identifié, ce qui n’est pas communiqué
et-subtitle = De l’identification à la condamnation : ce que les autorités ont publié, et là où il n’y a rien
et-s-trafficking = Identifier n’est pas dénombrer
et-trafficking-eu = Les membres de l’UE ont enregistré { $victims_eu } victimes en { $victims_eu_year } ; parmi celles enregistrées en { $women_eu_year }, { $women_eu } étaient des femmes et des filles ; { $convicted_eu } trafiquants ont été condamnés en { $convicted_eu_year }. Un État qui cherche davantage trouve davantage : ces chiffres disent ce qu’ont fait les autorités.
et-trafficking-directions = { $absent_nationality ->
    [yes] Aucune source utilisée ne dit combien des personnes enregistrées dans l’UE venaient de Chine, ni combien de celles que la Chine a identifiées venaient de l’UE.
   *[no] Ce qui est dit des victimes identifiées ayant la nationalité de l’autre partie figure dans les tableaux.
  }
et-s-chain = Une chaîne, cinq étapes
et-trafficking-chain = Les pages qui suivent parcourent une même chaîne : identification, protection, assistance, poursuites, condamnation. Une étape sans chiffre est signalée ; cela ne signifie pas que rien n’a été fait.
et-trafficking-cooperation = { $absent_cooperation ->
    [yes] Aucune source utilisée ne fait état d’une coopération entre la police chinoise et celle d’un État membre contre la traite. Europol, les ministères de l’intérieur et le ministère chinois de la sécurité publique pourraient la documenter.
   *[no] La coopération entre la police chinoise et celle d’un État membre figure en annexe.
  }
et-table-tiers-title = Niveau dans le rapport des États-Unis sur la traite, par année
et-revised-none = Aucun chiffre de cette note ne diffère de celui d’une édition antérieure utilisée.
et-table-tiers-note = Jugement d’un gouvernement sur les efforts d’un autre, non un décompte de victimes ; surv. : liste de surveillance de ce niveau. Deux-points : aucune copie utilisée ne donne cette année.
et-table-acts-title = Instruments contre la traite, avec le jour de l’acte s’il est publié
et-table-acts-note = État des années indiquées à côté.
et-s-china = Chine
et-china = Selon le rapport des États-Unis, la Chine n’a pas déclaré avoir identifié de victimes de { $silent_first_year } à { $silent_last_year } : non communiqué n’est pas zéro. Ses condamnations ne sont connues que de seconde main et sont écartées (!). Un rapport antérieur cite { $shelters_china } refuges pour victimes étrangères, de { $shelters_china_until }. { $always_china_silent ->
    [yes] La convention du Conseil de l’Europe, ouverte à sa participation, n’était pas ratifiée au jour de la copie.
   *[no] Les signes montrent la situation de la Chine au regard de chaque instrument.
  }
et-s-cyprus = Chypre
et-cyprus = Chypre a identifié { $victims_cyprus } victimes en { $victims_cyprus_year } ; les experts du Conseil de l’Europe en relèvent { $formal_cyprus } formellement identifiées de { $formal_cyprus_year } à août { $formal_cyprus_until }. Lorsque femmes et hommes ne font pas le total, le rapport ne dit rien des autres. Les experts ont achevé au moins { $rounds_cyprus } cycles d’évaluation.
et-s-spain = Espagne
et-spain = Les autorités espagnoles ont identifié { $victims_spain } victimes en { $victims_spain_year } selon le rapport des États-Unis ; le ministère espagnol de l’intérieur en relève { $formal_spain } de { $formal_spain_year } à { $formal_spain_until }. Pour l’exploitation sexuelle en { $citco_spain_year }, le rapport fait état de { $report_spain } identifiées, le centre du ministère (selon la presse) de { $citco_spain }. Deux organismes, deux décomptes : aucun n’est corrigé par l’autre. Les experts ont achevé au moins { $rounds_spain } cycles d’évaluation.
et-s-netherlands = Pays-Bas
et-netherlands = Les Pays-Bas enregistrent des victimes possibles, { $possible_netherlands } en { $possible_netherlands_year } : un décompte plus large que celui des victimes identifiées, à ne pas opposer à celui des autres. Les experts ont achevé au moins { $rounds_netherlands } cycles d’évaluation.
et-table-cn-title = Chine : de l’identification à la condamnation
et-table-cn-note = Tel que publié ; le rapport d’où vient chaque chiffre figure en annexe.
et-table-cy-title = Chypre : de l’identification à la condamnation
et-table-cy-note = Tel que publié ; le rapport d’où vient chaque chiffre figure en annexe.
et-table-es-title = Espagne : de l’identification à la condamnation
et-table-es-note = Tel que publié ; le rapport d’où vient chaque chiffre figure en annexe.
et-table-nl-title = Pays-Bas : de l’identification à la condamnation
et-table-nl-note = Tel que publié ; le rapport d’où vient chaque chiffre figure en annexe.
et-policy-a = Rendre compte chaque année de chaque étape de la chaîne, de l’identification à la condamnation. Données : victims_eu, victims_cyprus.
et-policy-b = Publier les victimes identifiées par nationalité lorsque les groupes sont assez grands. Données : victims_eu, silent_last.
et-policy-c = S’accorder sur un seul décompte des victimes, formellement identifiées, à côté de chaque décompte national. Données : formal_spain, possible_netherlands.
et-missing-a = Chine, victimes identifiées, protégées et assistées. Suite : le ministère de la sécurité publique.
et-missing-b = Dans les deux sens, coopération policière et réseaux d’experts, par année et par affaire. Suite : Europol et les ministères.
et-missing-c = Dans les deux sens, victimes identifiées ayant la nationalité de l’autre partie. Suite : rapporteurs nationaux, sous contrôle de divulgation.
et-s-annex = Annexe : chaque chiffre des tableaux, avec l’endroit où il a été publié
et-facts-how = Tapez twoway trace --brief eu_china_trafficking et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, son emplacement et son empreinte. Les lignes d’un tableau portent leurs propres identifiants.
et-th-covers = Territoire ; ce qui est compté

## Le registre des preuves : thèmes, éléments, fournisseurs, suites

label-grade-high = élevé
label-grade-medium = moyen
label-grade-low = faible
label-editions-many = voir Sources : { $sources } sources, { $count } éditions
label-sources-many = { $count } sources, nommées sous Sources et notées sous Qualité de chaque source
label-column-rows = lignes du registre
label-column-measured = mesurées
label-column-partial = partielles
label-column-untold = existantes mais non communiquées
label-column-other-direction = sens inverse seulement
label-column-elsewhere = ailleurs seulement
label-column-none = aucune

gaps-theme-labour-migration = Migration de main-d’œuvre
gaps-theme-visa-schemes = Régimes de visas
gaps-theme-recognition = Reconnaissance des qualifications
gaps-theme-matching = Adéquation de l’offre et de la demande
gaps-theme-orientation = Orientation avant le départ
gaps-theme-training = Formation
gaps-theme-rights = Droits des migrants
gaps-theme-standards = Normes internationales
gaps-theme-complaints = Règlement des litiges, réclamations
gaps-theme-recruitment-costs = Coût de recrutement
gaps-theme-growth = Contribution à la croissance
gaps-theme-identification = Identification et repérage des victimes
gaps-theme-assistance = Protection et assistance
gaps-theme-police = Coopération policière, réseaux d’experts
gaps-theme-good-practice = Bonnes pratiques

gaps-piece-stock = migrants résidents
gaps-piece-arrivals = arrivées
gaps-piece-departures = départs
gaps-piece-work-permits = titres pour l’emploi
gaps-piece-entry-rules = règles d’entrée
gaps-piece-visas-issued = visas délivrés
gaps-piece-refusals = taux de refus
gaps-piece-permits-held = titres en cours de validité
gaps-piece-degree-agreements = accords sur les diplômes
gaps-piece-recognition-decisions = décisions de reconnaissance
gaps-piece-recognition-time = délai de décision
gaps-piece-work-below-level = emploi au-dessous du niveau
gaps-piece-demand = demande de main-d’œuvre
gaps-piece-complementary-shortages = pénuries complémentaires
gaps-piece-vacancies-and-candidates = emplois vacants et candidats
gaps-piece-orientation-reach = travailleurs touchés
gaps-piece-orientation-cost = coût par travailleur
gaps-piece-orientation-effect = litiges après formation
gaps-piece-students = étudiants
gaps-piece-interns = stagiaires
gaps-piece-vocational-training = formation professionnelle
gaps-piece-social-security = accords de sécurité sociale
gaps-piece-length-of-stay = durée des titres pour l’emploi
gaps-piece-pay-and-work = salaire et emploi
gaps-piece-ratified-there = ratifications à destination
gaps-piece-ratified-at-home = ratifications à l’origine
gaps-piece-supervision = constats de contrôle
gaps-piece-complaints-lodged = réclamations déposées
gaps-piece-complaints-resolved = réclamations réglées
gaps-piece-time-to-resolution = délai de règlement
gaps-piece-sums-paid = sommes payées
gaps-piece-cost-in-months = coût en mois de revenus
gaps-piece-fee-rules = règles sur les frais
gaps-piece-employment-growth = part dans la croissance de l’emploi
gaps-piece-money-sent-home = envois de fonds
gaps-piece-price-of-sending = prix d’un envoi
gaps-piece-victims-identified = victimes identifiées
gaps-piece-victims-of-the-origin = victimes venues de l’origine
gaps-piece-screening = repérage
gaps-piece-victims-protected = victimes protégées
gaps-piece-victims-assisted = victimes assistées
gaps-piece-assisted-of-the-origin = assistées, venues de l’origine
gaps-piece-joint-operations = opérations conjointes
gaps-piece-expert-networks = réseaux d’experts
gaps-piece-evaluation-by-greta = évaluation du GRETA
gaps-piece-judged-by-a-third-state = niveau dans le rapport américain
gaps-piece-measures-evaluated = mesures évaluées

gaps-towards = → { $area }
gaps-count = { $held } sur { $expected }
gaps-dated = { $piece } { $year }
gaps-evidence-measured = mesuré
gaps-evidence-partial = en partie
gaps-evidence-withheld = non communiqué
gaps-evidence-other-direction = sens inverse
gaps-evidence-elsewhere = ailleurs
gaps-evidence-none = aucun
gaps-meaning-measured = mesuré, chaque élément existe et couvre au moins quatre cinquièmes du sens
gaps-meaning-partial = en partie, certains éléments seulement, ou une couverture moindre
gaps-meaning-withheld = non communiqué, un chiffre existe mais il est secret ou écarté
gaps-meaning-other-direction = sens inverse, ce sens n’en a pas
gaps-meaning-elsewhere = ailleurs, d’autres couloirs ou toutes origines ensemble
gaps-meaning-none = aucun dans les sources utilisées
gaps-untold = Non communiqué :{" "}
gaps-lacking = Manque :{" "}
gaps-who = Auprès de :{" "}
gaps-stop = {"."}{" "}
gaps-next = Suite :{" "}
gaps-grade = niveau { $grade }
gaps-head-theme = Thème

gaps-next-renew = tenir à jour.
gaps-next-coarsen = demander au détenteur des groupes plus larges, communicables.
gaps-next-labour-migration = { $destination ->
    [CHN] demander un tableau annuel par nationalité et motif.
   *[other] prendre le tableau complet des premiers titres ; solliciter les États sans détail par partenaire.
  }
gaps-next-visa-schemes = { $destination ->
    [CHN] demander les visas et titres de séjour par nationalité et catégorie.
   *[other] ajouter les visas nationaux de long séjour, par régime.
  }
gaps-next-recognition = convenir de compter les décisions par pays de formation.
gaps-next-matching = apporter un registre des postes et des candidats.
gaps-next-orientation = apporter les registres de cours : publics touchés, coûts.
gaps-next-training = { $destination ->
    [CHN] demander les étudiants et stagiaires par État membre et niveau.
   *[other] demander les stagiaires et apprentis par nationalité.
  }
gaps-next-rights = demander salaires, horaires et titres par nationalité.
gaps-next-standards = mettre les constats de contrôle en regard de chaque ratification.
gaps-next-complaints = apporter un registre des réclamations avec nationalité et issue.
gaps-next-recruitment-costs = enquêter auprès des travailleurs ; les titres délivrés donnent l’échantillon.
gaps-next-growth = demander l’emploi par nationalité.
gaps-next-identification = demander les personnes repérées et identifiées, par nationalité.
gaps-next-assistance = demander les personnes assistées, par nationalité et type d’aide.
gaps-next-police = convenir dans le dialogue de ce qui est compté : demandes, actions, contacts.
gaps-next-good-practice = recenser les mesures évaluées des deux côtés, avec le résultat.

supplier-statistics = office statistique ({ $area })
supplier-statistics-chn = Bureau national des statistiques
supplier-statistics-eu27-2020 = Eurostat, instituts statistiques nationaux
supplier-immigration = autorité de l’immigration ({ $area })
supplier-immigration-chn = Administration nationale de l’immigration
supplier-immigration-eu27-2020 = services migratoires des États membres
supplier-visas = autorité des visas ({ $area })
supplier-visas-chn = ministère des affaires étrangères
supplier-visas-eu27-2020 = Commission européenne (DG HOME)
supplier-education = ministère de l’éducation ({ $area })
supplier-education-chn = ministère de l’éducation
supplier-education-eu27-2020 = ministères de l’éducation
supplier-recognition = service de reconnaissance ({ $area })
supplier-recognition-chn = Centre chinois de services pour les échanges universitaires
supplier-recognition-eu27-2020 = centres ENIC-NARIC
supplier-employment = service de l’emploi ({ $area })
supplier-employment-chn = ministère des ressources humaines
supplier-employment-eu27-2020 = EURES, services de l’emploi
supplier-sending = autorité des travailleurs à l’étranger ({ $area })
supplier-sending-chn = ministère du commerce
supplier-sending-eu27-2020 = employeurs, services de l’emploi
supplier-insurance = assurance sociale ({ $area })
supplier-insurance-chn = ministère des ressources humaines
supplier-insurance-eu27-2020 = organismes de sécurité sociale
supplier-labour = inspection du travail, tribunaux ({ $area })
supplier-labour-chn = commissions d’arbitrage du travail
supplier-labour-eu27-2020 = inspections du travail, Autorité européenne du travail
supplier-survey = enquête auprès des travailleurs selon la méthode de l’OIT
supplier-payments = Banque mondiale
supplier-standards = Organisation internationale du travail
supplier-trafficking = rapporteur national sur la traite ({ $area })
supplier-trafficking-chn = ministère de la sécurité publique
supplier-trafficking-eu27-2020 = rapporteurs nationaux, coordinateur de l’UE pour la lutte contre la traite
supplier-assistance = aide aux victimes ({ $area })
supplier-assistance-chn = ministère des affaires civiles
supplier-assistance-eu27-2020 = services d’aide aux victimes
supplier-police = police nationale ({ $area })
supplier-police-chn = ministère de la sécurité publique
supplier-police-eu27-2020 = Europol, EMPACT, polices nationales
supplier-evaluation = évaluateurs des mesures ({ $area })
supplier-evaluation-chn = ministère de la sécurité publique, experts du dialogue
supplier-evaluation-eu27-2020 = GRETA, coordinateur de l’UE pour la lutte contre la traite

gaps-table-evidence-title = { $held_evidence ->
    [yes] Données probantes et lacunes, par thème et par sens
   *[no] Le registre des données probantes est tenu pour les couloirs qui ont un fichier et pour leurs membres : celui-ci n’en est pas.
  }
gaps-table-evidence-note = Lignes : { $evidence_rows } ; mesurées : { $evidence_measured } ; en partie : { $evidence_partial } ; non communiquées : { $evidence_untold } ; sens inverse seul : { $evidence_other_direction } ; ailleurs seulement : { $evidence_elsewhere } ; aucune : { $evidence_none }. On compte les éléments probants qu’un thème demande ; leur niveau est le niveau médian, le plus bas de deux. Astérisque : moins de quatre cinquièmes du sens.
gaps-figure-gaps-title = Les données probantes disponibles, par thème et par sens
gaps-figure-gaps-unit = Éléments probants que chaque thème demande
gaps-figure-gaps-note = Un carré par élément : plein, disponible ; à demi plein, une partie du sens ; barré, existe sans être communiqué ; vide, manquant. Puis l’année du plus récent et le niveau.
gaps-figure-gaps-alt = Matrice des thèmes par deux sens, une forme et des carrés par case. Cases : { $evidence_rows } ; mesurées : { $evidence_measured } ; en partie : { $evidence_partial } ; non communiquées : { $evidence_untold } ; sens inverse seul : { $evidence_other_direction } ; ailleurs seulement : { $evidence_elsewhere } ; aucune : { $evidence_none }.

## L’explorateur : une page pour choisir parmi toutes les lignes publiées. Entre accolades, ce que la page remplit.

ex-title = Explorateur de la mobilité dans les deux sens
ex-lead = Toutes les lignes publiées entre un pays et un bloc ou ses membres, dans les deux sens, jusqu’à la cellule brute.
ex-noscript = Cette page dessine ses graphiques en JavaScript, qui est désactivé ici. Les mêmes lignes figurent dans la publication au format Parquet.
ex-broken = La page n’a pas pu lire ses lignes : { $why }
ex-skip = Aller au graphique
ex-language = Langue
ex-choose = Que montrer
ex-from = De
ex-to = Vers
ex-swap = Inverser les deux côtés
ex-homes = Pays
ex-blocs = Blocs
ex-members = Membres
ex-indicator = Indicateur
ex-search = Chercher un indicateur
ex-search-none = Aucun indicateur ne contient ces mots.
ex-since = Depuis l’année
ex-until = Jusqu’à l’année
ex-filters = Ventilation
ex-all = tout
ex-blank = (aucun)
ex-direction = { $origin } → { $destination }
ex-both-directions = { $a } ⇄ { $b }
ex-no-row = aucune ligne
ex-no-row-why = Avec ce choix, le tableau de cet indicateur n’a aucune ligne dans ce sens.
ex-no-row-area = Avec ce choix, le tableau de cet indicateur n’a aucune ligne pour cette zone.
ex-latest = { $period }
ex-interval = de { $low } à { $high }
ex-as-one = identique dans les deux sens
ex-labelled = { $name } : { $value }
ex-visa-area = Les lignes sur les visas portent sur { $area } : ses membres délivrent un visa valable pour tous.
ex-visa-area-too = Les visas sont aussi comptés pour { $area }, avec plus de chiffres.
ex-show-area = Montrer { $area }
ex-of-one-area = Cet indicateur décrit des zones isolées et non des paires : chaque côté figure pour lui-même.
ex-elsewhere = D’autres paires ont des lignes : choisissez un autre côté ci-dessus.
ex-draw-none = Aucun chiffre à dessiner. Le tableau ci-dessous dit pourquoi chacun manque.
ex-draw-no-row = Aucune ligne publiée n’existe pour ce choix.
ex-draw-many = { $count } séries sont trop nombreuses pour un graphique. Choisissez une valeur dans chaque ventilation ; le tableau ci-dessous les donne toutes.
ex-draw-twice = Plusieurs lignes portent sur une même période : choisissez une valeur dans chaque ventilation. Le tableau ci-dessous les donne toutes.
ex-chart-alt = { $kind } : { $what } entre { $a } et { $b }, de { $first } à { $last }. { $told }
ex-chart-line = Courbe
ex-chart-bar = Diagramme en barres
ex-chart-told = { $side } : { $value } en { $period }.
ex-chart-untold = { $side } : aucun chiffre.
ex-band = Zone ombrée : de la plus petite à la plus grande valeur ({ $interval }).
ex-hollow = Les points évidés portent une marque, que la lettre désigne.
ex-strip = aucun chiffre :
ex-table = Lignes
ex-table-caption = { $what } : { $a } et { $b }
ex-same-in-all = Commun à toutes les lignes
ex-show-all-rows = Montrer les { $count } lignes
ex-column-direction = Sens
ex-column-area = Zone
ex-column-period = Période
ex-column-value = Valeur ({ $unit })
ex-column-interval = Intervalle
ex-column-status = Marques
ex-column-unit = Unité
ex-column-source = Source
ex-column-members = Paires de membres déclarantes
ex-column-trace = Identifiant
ex-members-of = { $reported } sur { $expected }
ex-counts = Lignes : { $rows }. Avec un chiffre : { $known }. Sans : { $lacking }.
ex-download = Télécharger ces lignes (CSV)
ex-link = Copier un lien vers cette vue
ex-link-copied = Le lien est copié.
ex-id-copied = L’identifiant est copié.
ex-copy = Copier
ex-close = Fermer
ex-trace = Tracer
ex-trace-of = Tracer { $id }
ex-trace-title = Du chiffre à la cellule brute
ex-trace-command = La même chose dans un terminal, avec vérification de chaque fichier
ex-trace-row = La ligne
ex-trace-cells = Cellules brutes
ex-trace-no-cells = Aucune cellule brute : personne n’a déclaré ce chiffre.
ex-trace-all = Montrer les { $count } cellules
ex-cell-place = Emplacement
ex-cell-printed = Publié
ex-cell-flag = Signe
ex-cell-status = Statut
ex-cell-citation = Cité d’après
ex-file = Fichier
ex-edition = Édition
ex-published = publiée le { $day }
ex-published-unknown = jour de publication inconnu
ex-received = reçue le { $day }
ex-custody = Provenance
ex-licence = Licence
ex-made-from = Tiré de
ex-obtained-from = Obtenu auprès de
ex-territory = Territoire
ex-about = À propos de cet indicateur
ex-formula = Formule
ex-cannot-say = Ce qu’il ne peut pas dire
ex-edge = Là où la formule ne tient pas
ex-reference = Référence
ex-table-hash = Le tableau publié, sha256 de son fichier Parquet
ex-made-draft = État { $release } de l’entrepôt, données du { $day }. État provisoire, non approuvé : ne pas citer.
ex-made-release = Publication { $release }, données du { $day }, approuvée le { $approved }.
ex-made-staged = Publication { $release }, données du { $day }. État provisoire, non approuvé : ne pas citer.
ex-about-page = À propos de cette page
ex-scope = Cette page contient toutes les lignes publiées dont les deux extrémités sont un pays d’un couloir et son bloc, la zone de visa de ce bloc ou l’un de ses membres, ainsi que, pour ces zones, toutes les lignes des indicateurs portant sur une seule zone. Les lignes sans chiffre y figurent, chacune avec sa raison. Les mesures de systèmes entiers et les lignes entre d’autres zones ne se trouvent que dans les fichiers Parquet de la publication.
ex-offline = La page n’interroge aucun serveur et fonctionne sans réseau.
ex-tables = Tableaux présentés ici et leur sha256
ex-column-table = Tableau
ex-column-rows = Lignes ici
ex-group-corridor = Couloirs : stocks et flux
ex-group-area = Zones
ex-group-system = Systèmes
ex-group-concentration = Répartition et concentration
ex-group-mirror = Statistiques miroirs
ex-group-permits = Titres de séjour
ex-group-visas = Visas
ex-group-students = Étudiants
ex-group-labour = Marché du travail
ex-group-economy = Économie et envois de fonds
ex-group-recruitment = Coût de recrutement
ex-group-protection = Droits et protection
ex-group-estimation = Flux estimés
ex-group-revision = Révisions
ex-group-evidence = Registre des données probantes
ex-key-origin = Origine
ex-key-destination = Destination
ex-key-area = Zone
ex-key-period = Premier jour
ex-key-value = Valeur
ex-key-value-low = Minimum
ex-key-value-high = Maximum
ex-key-reported = Paires déclarantes
ex-key-expected = Paires attendues
ex-key-status = Statut
ex-key-citation = Cité d’après
ex-key-custody = Mode de lecture
ex-key-breakdown = De qui
ex-key-theme = Thème
ex-key-source = Source
ex-key-edition = Édition
ex-key-counted = Ce qui est compté
ex-key-system = Système statistique
ex-key-reporter = Qui a compté
ex-key-basis = Ce qui fait l’origine
ex-key-variety = Type de décompte
ex-key-variant = Variante
ex-key-sex = Sexe
ex-key-method = Méthode
ex-key-component = Composante
ex-key-visa-type = Type de visa
ex-key-permit-reason = Motif du titre
ex-key-permit-count = Titres comptés
ex-key-duration = Durée de validité
ex-key-student-count = Étudiants comptés
ex-key-level = Niveau
ex-key-nationality = Nationalité
ex-key-age-definition = Définition de l’âge
ex-key-across = Répartition selon
ex-key-weights = Pondération
ex-key-frequency = Fréquence
ex-key-age = Âge
ex-key-education = Niveau d’études
ex-key-origin-group = Groupe d’origine
ex-key-rate = Taux
ex-key-statistic = Statistique
ex-key-currency = Monnaie
ex-key-occupation = Profession (CITP)
ex-key-industry = Activité (NACE)
ex-key-size-class = Taille des entreprises
ex-key-adjustment = Correction saisonnière
ex-key-instrument = Instrument
ex-key-direction = Sens du versement
ex-key-subject = Objet
ex-key-act = Acte
ex-key-compared = Comparé à
ex-key-stock-source = Source du stock
ex-key-stock-edition = Édition du stock
ex-key-count-source = Source du décompte
ex-key-count-edition = Édition du décompte
ex-key-count-basis = Base du décompte
ex-key-since = Depuis
ex-key-days-longer = Jours, ensuite
ex-key-longer-from = Prolongé dès le
ex-key-valid-until = Jusqu’au
ex-key-waived = Visa supprimé le
ex-key-requirement-before = Règle antérieure
ex-key-requirement-after = Règle postérieure
ex-key-panel = Panel
ex-key-concept = Notion
ex-key-counted-in = Compté en
ex-key-record = Enregistrement
ex-key-keyed = Cellule
ex-key-period-end = Dernier jour
ex-key-mark = Remarque
ex-key-interval = Origine de l’intervalle
ex-key-coverage = Couverture
ex-key-stale-since = Périmé depuis
ex-key-current = Édition la plus récente
ex-key-reason = Pourquoi il n’y a pas de chiffre
ex-key-id = Identifiant
ex-key-indicator = Indicateur
ex-key-missing = Sorte d’absence
ex-key-grade = Niveau des données
ex-key-evidence = Éléments probants
ex-key-held = Éléments disponibles
ex-key-in-part = Éléments disponibles en partie
ex-key-lacking = Éléments manquants
ex-key-untold = Éléments non communiqués
ex-key-next-action = Ce qui est à faire ensuite
ex-key-suppliers = Qui pourrait les fournir
ex-key-standing = Situation
ex-key-stage = Étape
ex-key-tier = Niveau (rapport)
ex-key-title = Titre
ex-key-settled = Réglées
ex-key-complaints = Réclamations
ex-key-workers = Travailleurs
ex-key-mechanism = Mécanisme
ex-key-methods = Méthodes
ex-value-t = tous
ex-value-z = sans objet
ex-value-sex-t = les deux sexes
ex-value-sex-f = femmes
ex-value-sex-m = hommes
ex-value-birth = selon le pays de naissance
ex-value-citizenship = selon la nationalité
ex-value-residence = selon le pays de résidence
ex-value-mixed = naissances et nationalités mêlées
ex-value-lodgement = selon le lieu de la demande
ex-value-basis-none = sans base
ex-value-counted-none = rien de compté
ex-value-flow = mouvements comptés
ex-value-flow-estimate = mouvements estimés
ex-value-permit = titres de séjour
ex-value-remittance = envois de fonds
ex-value-stock = résidents
ex-value-student = étudiants
ex-value-da-min-closed = minimum, comptabilité démographique, fermée
ex-value-da-min-open = minimum, comptabilité démographique, ouverte
ex-value-da-pb-closed = pseudo-bayésien, comptabilité démographique, fermée
ex-value-mig-rate = taux de migration
ex-value-sd-drop-neg = différences de stocks, baisses écartées
ex-value-sd-rev-neg = différences de stocks, baisses inversées
ex-value-outward = départ
ex-value-return = retour
ex-value-transit = transit
ex-value-complet = âge en années révolues
ex-value-reach = âge atteint dans l’année
ex-value-nat = nationaux
ex-value-for = étrangers
ex-value-first = premiers titres
ex-value-valid = titres en cours de validité
ex-value-enrolled-all = tous les inscrits
ex-value-mobile-degree = étudiants mobiles en cursus diplômant
ex-value-visa-type-all = tous les visas
ex-value-short-stay = court séjour
ex-value-long-stay = long séjour
ex-value-visa-type-transit = transit aéroportuaire
ex-value-uniform = visas uniformes
ex-value-origin = origine
ex-value-destination = destination
ex-value-across-reason = les motifs
ex-value-across-origin = les origines
ex-value-across-destination = les destinations
ex-value-graded = selon la facilité
ex-value-graded-population = selon la facilité, pondéré par la population
ex-value-strict = sans visa seulement
ex-value-strict-population = sans visa seulement, pondéré par la population
ex-value-frequency-a = annuelle
ex-value-frequency-q = trimestrielle
ex-value-nsa = non corrigé
ex-value-sa = corrigé
ex-value-paid = versés à l’étranger
ex-value-received = reçus
ex-value-degrees = reconnaissance des diplômes
ex-value-interns = stagiaires
ex-value-social-security = sécurité sociale
ex-value-ceiling = plafond annuel
ex-value-in-force = en vigueur
ex-value-listed = cité dans une liste
ex-value-signed = signé
ex-value-median = médiane
ex-value-employment = emploi
ex-value-participation = activité
ex-value-unemployment = chômage
ex-value-over-qualification = surqualification
ex-value-covid-ban = fermé pendant la pandémie
ex-value-e-visa = visa électronique
ex-value-e-travel-authorisation = autorisation de voyage électronique
ex-value-visa-free = sans visa
ex-value-visa-required = visa exigé
ex-value-eu27-2020-for = ressortissants d’autres États de l’UE
ex-value-neu27-2020-for = ressortissants de pays tiers
ex-value-fbo = nés à l’étranger
ex-value-nbo = nés dans le pays
ex-value-nrp = sans réponse
ex-value-stls = apatrides
ex-value-matched = paires déclarées dans les deux sens
ex-value-variant-all = toutes les paires déclarées
ex-value-both = les deux
ex-value-after = après
ex-value-before = avant
ex-value-change = variation
ex-value-percent = pour cent
ex-value-persons = personnes
ex-value-points = points de pourcentage
ex-value-ratio = rapport
ex-value-log = logarithme
ex-value-share = part
ex-value-gap = écart
ex-value-largest = le plus grand
ex-value-four = les quatre plus grands
ex-value-ten = les dix plus grands
ex-value-total = total
ex-value-own = paires propres
ex-value-plain = tel quel
ex-value-normalised = normalisé
ex-value-two-way = dans les deux sens
ex-value-within = à l’intérieur
ex-value-between = entre
ex-value-strength = intensité
ex-value-structure = structure
ex-value-growth = croissance
ex-value-about = environ
ex-value-over = plus de
ex-value-under = moins de
ex-value-partial-coverage = certains membres ne déclarent pas
ex-value-tie-at-rank = égalité au dernier rang
ex-value-stock-origin-missing = le tableau de stocks ne nomme personne de cette origine
ex-value-unlike-counts = décomptes dissemblables mis en regard
ex-value-range-over-methods = étendue entre les méthodes
ex-value-range-over-methods-and-editions-of-the-stock = étendue entre les méthodes et les éditions du stock
ex-value-rounding = arrondi de l’éditeur
ex-value-wilson = Wilson, dix-neuf fois sur vingt
ex-value-delta-method-on-the-logarithm = méthode delta sur le logarithme, dix-neuf fois sur vingt
ex-value-true = oui
ex-value-false = non : une plus récente existe
ex-span-months = { $span } mois
ex-span-years = { $span } ans
ex-span-from = { $least } ou plus
ex-reason-evidence-below-rounding = le chiffre est inférieur à son arrondi
ex-reason-evidence-held-back = le chiffre est écarté
ex-reason-no-evidence = aucune source utilisée ne contient cette donnée
ex-reason-agreement-at-zero = les deux décomptes sont nuls
ex-reason-break-in-series = une rupture de série sépare les deux périodes
ex-reason-incomplete-table = le tableau dont il provient est incomplet
ex-reason-missing-in-one-edition = absent de l’une des deux éditions
ex-reason-missing-input = un chiffre dont il dépend manque
ex-reason-no-earlier-count = aucun décompte antérieur pour comparer
ex-reason-no-exchange-rate = aucun taux de change disponible pour la période
ex-reason-no-frame = aucune population connue où tirer un échantillon
ex-reason-no-number-printed = l’éditeur a publié des mots et aucun nombre
ex-reason-no-population = aucune population disponible pour la période
ex-reason-not-a-party = la zone ne peut y être partie
ex-reason-not-all-reasons-reported = tous les motifs ne sont pas déclarés
ex-reason-not-fitted = le modèle n’a pu être ajusté
ex-reason-not-reached = la cohorte n’a pas atteint cet âge
ex-reason-not-reported = personne ne l’a déclaré
ex-reason-one-direction-not-reported = l’un des deux sens n’est pas déclaré
ex-reason-other-reporters = d’autres membres déclarent qu’à la période précédente
ex-reason-part-exceeds-whole = la partie dépasse le tout
ex-reason-standing-unknown = la situation n’est pas connue
ex-reason-suppressed = l’éditeur le garde confidentiel
ex-reason-too-few-areas = trop peu de zones
ex-reason-too-few-groups = trop peu de groupes
ex-reason-too-few-periods = trop peu de périodes
ex-reason-too-few-reference = trop peu dans le groupe de référence
ex-reason-too-few-services = trop peu de services
ex-reason-too-few-systems = trop peu de systèmes
ex-reason-unlike-counts = des décomptes dissemblables ne se comparent pas
ex-reason-withheld = retenu pour que nul ne soit reconnu
ex-reason-zero-denominator = rien par quoi diviser

## Tableaux des sources

quality-undesa-migrant-stock = Les deux sens dans un seul tableau, toutes les paires. Estimé entre les recensements ; naissance et nationalité mêlées ; certaines destinations, dont la Chine et l’Inde, nomment peu d’origines. Révisé à chaque édition.
quality-nbs-census-foreigners = Dénombrement complet par nationalité tous les dix ans ; petites nationalités non nommées ; personnes présentes depuis au moins trois mois.
quality-eurostat-immigration-by-partner = Règle harmonisée des douze mois ; de nombreux États ne communiquent pas le partenaire ; Allemagne estimée. Repris de la copie de la réponse faite par un tiers.
quality-eurostat-emigration-by-partner = Comme les arrivées, mais les départs sont sous-comptés là où ils ne sont pas enregistrés ; de nombreux États ne communiquent pas le partenaire.
quality-eurostat-immigration-by-citizenship = Règle harmonisée des douze mois ; par nationalité, d’où que viennent les personnes ; les États déclarants varient d’une année à l’autre. Traité par un tiers, marques perdues.
quality-destatis-migration-report = Dénombrement complet des mouvements enregistrés, de toute durée ; mouvements, non personnes ; qui part sans se désinscrire n’est pas vu.
quality-destatis-german-migration = Dénombrement complet des mouvements enregistrés de citoyens allemands ; mouvements, non personnes ; non comparable avant et à partir du changement de méthode indiqué sous Sources.
quality-eurostat-first-permits = Administratif et complet par État ; ici seulement des extraits : certains motifs dans certains États. Marques perdues en chemin.
quality-eurostat-over-qualification = Enquête sur les forces de travail, harmonisée ; aucune nationalité distinguée ; révisé dans les éditions ultérieures. L’édition antérieure a été lue sur la page d’Eurostat.
quality-eurostat-employment = Enquête sur les forces de travail, harmonisée, ménages privés seulement ; aucune nationalité distinguée ; petits groupes marqués par Eurostat.
quality-eurostat-labour-status = Enquête sur les forces de travail, harmonisée, ménages privés seulement ; aucune nationalité distinguée.
quality-eurostat-valid-permits = Administratif, tous les États depuis l’arrivée du Danemark ; nettoyé par un tiers, marques perdues. Des documents, non des personnes présentes.
quality-published-permits = Chiffres isolés tels que publiés, certains arrondis, certains lus dans la presse ; les tableaux dont ils viennent n’étaient pas disponibles. Des documents, non des personnes.
quality-china-administrative = Décomptes administratifs complets tels qu’annoncés, arrondis ; aucune nationalité distinguée ; l’annonce ne définit pas ce que compte un document.
quality-moe-students = Dénombrement complet du ministère, dont peu de nationalités sont publiées ; formations de toute durée ; pas d’édition plus récente.
quality-dg-home-schengen-visas = Administratif et complet par consulat ; lieu de dépôt, non nationalité ; non délivré est plus large que refusé ; années comparables, aux États de l’espace près.
quality-passport-index = Recueilli par un indice privé et par des dépôts, non officiel ; concorde avec les annonces du ministère chinois ; changements datés seulement entre deux éditions.
quality-recruitment-costs = Chiffres isolés publiés, souvent tirés d’articles de presse sur des enquêtes officielles ; définitions différentes ; aucun pour ce couloir.
quality-eurostat-unemployment-rate = Enquête sur les forces de travail, harmonisée, ruptures marquées ; arrondi au dixième. Le taux de tous les résidents, non des migrants.
quality-eurostat-vacancy-rate = Enquêtes auprès des employeurs, arrondies au dixième ; certains États omettent les petites entreprises ou les postes publics ; l’édition utilisée s’arrête à l’automne de sa dernière année.
quality-worldbank-population = Estimations de milieu d’année, révisées chaque année ; utilisées comme dénominateur seulement.
quality-ecb-exchange-rates = Cours de référence du dernier jour ouvré de chaque mois ; utilisés pour convertir un chiffre.
quality-abel-cohen-flows = Estimations de transitions quinquennales d’après les stocks de l’édition précédente ; les méthodes diffèrent beaucoup ; une destination qui ne nomme aucune origine ne montre que des retours.
quality-unesco-students = Étudiants en vue d’un diplôme, tels que la destination les a communiqués ; la Chine et l’Inde communiquent peu d’origines ; les éditions utilisées s’arrêtent il y a quelques années.
quality-worldbank-remittance-matrix = Modélisé d’après les recettes, les stocks et les revenus ; aucun transfert n’a été compté.
quality-worldbank-remittance-price = Offres de services observés, non ce qui a été payé ; peu de couloirs, aucun au départ de la Chine.
quality-registered-figures = Tenu par le gestionnaire du registre, selon son livre de codes ; qui réclame ou demande n’est pas l’ensemble des personnes concernées ; chiffres de groupes, certains retenus.
quality-surveyed-recruitment-cost = Travailleurs interrogés par le détenteur de l’enquête, selon son livre de codes ; chiffres de groupes, certains retenus ; oublis et refus non corrigés.
quality-treaty-ratifications = Chaque situation lue dans une copie à sa propre date ; jours des actes souvent absents ; une convention lue de troisième main ; inconnu là où aucune copie ne va.
quality-skills-agreements = Textes et rapports lus un à un ; jours d’entrée en vigueur tirés d’un tableau d’un cabinet d’avocats ; ce qui est douteux est écarté.
quality-complaints = Chiffres isolés publiés de cinq origines, souvent tirés de la presse ; périodes qui se chevauchent ; aucun pour la Chine.
quality-trafficking-victims = Chiffres que des autorités ont publiés de leurs propres décomptes ; décomptes dissemblables d’un pays à l’autre ; effort, non prévalence.
quality-unodc-trafficked-girls = Filles détectées par les autorités ; petits effectifs non publiés ; servi par un tiers.
quality-tip-tiers = Jugement d’un seul gouvernement ; années manquantes là où aucune copie ne les donne ; plusieurs listes sont des copies de tiers.
quality-greta-evaluations = Lu dans des bulletins et des citations ; des cycles ultérieurs peuvent être en cours ; de nombreuses parties inconnues.
quality-china-workers-abroad = Textes de loi à côté d’articles de presse et de cas isolés ; totaux arrondis ; une seule province pour les litiges.
quality-china-visa-waivers = Annonces du ministère, lues une à une dans la presse et des copies ; un début vu sur aucune page ; fins telles que vues en dernier.
quality-orientation-training = Chiffres isolés d’autres origines ; plans à côté de décomptes ; aucun pour ce couloir.
quality-published-students = Totaux isolés de ministères et de services d’échange, lus un à un ; toutes formations, même courtes ; l’UE de leur année.
quality-published-recognition = Totaux publiés par des offices, arrondis ; aucun pays de diplôme distingué pour ce couloir.
quality-published-skills = Rapports d’États et du service chinois de l’emploi ; méthodes différentes ; des listes, non des décomptes de postes.

## Les mots des déclarations (en anglais dans la déclaration même)

declared-source-cia-remittances-title = Envois de fonds reçus, en pourcentage du produit intérieur brut
declared-source-cia-remittances-territory = La Chine est la Chine continentale ; les RAS de Hong Kong et de Macao ont leurs propres lignes. Les codes des pays sont ceux du Factbook, non ceux de l’ISO. Les entrées du monde, de l’Union européenne, de la Cisjordanie et de Gaza sont laissées de côté.
declared-source-cia-remittances-definition = Transferts personnels et rémunérations des salariés reçus de l’étranger dans l’année, en part du produit intérieur brut, tels que le Factbook les estime (statut E) ; trois années par pays, arrondies à une décimale.
declared-source-cia-remittances-licence = domaine public
declared-source-eures-shortage-occupations-title = Professions en pénurie par pays
declared-source-eures-shortage-occupations-territory = États membres de l’UE, Norvège et Suisse ; les régions ne sont pas distinguées.
declared-source-eures-shortage-occupations-definition = Profession, groupe élémentaire de la CITP-08, que le bureau de coordination EURES ou le service public de l’emploi d’un pays a nommée comme en pénurie dans l’année.
declared-source-eures-shortage-occupations-licence = Décision 2011/833/UE de la Commission (réutilisation avec mention de la source)
declared-source-eurostat-immigration-title = Immigration par âge et par sexe
declared-source-eurostat-immigration-territory = Tous les pays de résidence précédente ensemble ; aucun partenaire n’est distingué.
declared-source-eurostat-immigration-definition = Personne arrivant, d’où qu’elle vienne, pour rester douze mois ou plus, nationaux compris ; le total de l’UE compte aussi les migrations entre membres.
declared-source-eurostat-immigration-licence = CC BY 4.0
declared-source-eurostat-emigration-title = Émigration par âge et par sexe
declared-source-eurostat-emigration-territory = Tous les pays de résidence suivante ensemble ; aucun partenaire n’est distingué.
declared-source-eurostat-emigration-definition = Personne partant, où qu’elle aille, pour rester absente douze mois ou plus, nationaux compris ; le total de l’UE compte aussi les migrations entre membres.
declared-source-eurostat-emigration-licence = CC BY 4.0
declared-source-worldbank-gdp-title = PIB (dollars des États-Unis courants)
declared-source-worldbank-gdp-territory = La Chine est la Chine continentale ; les RAS de Hong Kong et de Macao ont leurs propres lignes.
declared-source-worldbank-gdp-definition = Produit intérieur brut aux prix d’acquisition, dollars des États-Unis courants de l’année.
declared-source-worldbank-gdp-licence = CC BY 4.0
declared-source-worldbank-remittances-paid-title = Envois de fonds personnels, versés (dollars des États-Unis courants)
declared-source-worldbank-remittances-paid-territory = La Chine est la Chine continentale, fonds envoyés aux RAS de Hong Kong et de Macao compris ; les RAS de Hong Kong et de Macao ont leurs propres lignes.
declared-source-worldbank-remittances-paid-definition = Transferts personnels et rémunérations des salariés versés à l’étranger dans l’année, selon la balance des paiements ; dollars des États-Unis courants, toutes destinations confondues.
declared-source-worldbank-remittances-paid-licence = CC BY 4.0
declared-indicator-migrant-stock-label = Migrants de l’origine vivant à la destination
declared-indicator-migrant-stock-unit = personnes
declared-indicator-migrant-stock-formula = S_od, décompte à la destination des personnes nées dans l’origine ou ayant sa nationalité ; ensembles de pays : somme sur les paires de membres communiquées
declared-indicator-migrant-stock-cannot-say = Quand ils sont venus, pourquoi, ni s’ils travaillent. Né à l’étranger et ressortissant d’un autre État sont deux décomptes ; les destinations n’utilisent pas le même.
declared-indicator-revision-label = Révision : valeur de la dernière édition moins celle de la première
declared-indicator-revision-unit = unité de la cellule
declared-indicator-revision-formula = v(dernière édition) - v(première édition) d’une même cellule
declared-indicator-revision-cannot-say = Pourquoi l’éditeur a changé d’avis, ni laquelle des deux valeurs est la plus proche du vrai.
declared-indicator-stock-growth-label = Variation du stock de migrants depuis le décompte précédent
declared-indicator-stock-growth-unit = pour cent
declared-indicator-stock-growth-formula = 100 (S_t / S_s - 1), s étant le décompte précédent de la même édition
declared-indicator-stock-growth-cannot-say = Les arrivées : décès, naturalisations et nouveaux départs modifient aussi un stock. L’intervalle entre deux décomptes n’est pas toujours le même.
declared-indicator-stock-per-1000-origin-label = Migrants de l’origine vivant à la destination, pour mille habitants de l’origine
declared-indicator-stock-per-1000-origin-unit = pour mille habitants de l’origine
declared-indicator-stock-per-1000-origin-formula = 1000 S_od / P_o, P étant la population de l’origine l’année du décompte
declared-indicator-stock-per-1000-origin-cannot-say = La probabilité qu’un habitant parte : le stock cumule de nombreuses années d’arrivées.
declared-indicator-stock-per-1000-destination-label = Migrants de l’origine vivant à la destination, pour mille habitants de la destination
declared-indicator-stock-per-1000-destination-unit = pour mille habitants de la destination
declared-indicator-stock-per-1000-destination-formula = 1000 S_od / P_d, P étant la population de la destination l’année du décompte
declared-indicator-stock-per-1000-destination-cannot-say = La probabilité qu’un habitant parte : le stock cumule de nombreuses années d’arrivées.
declared-indicator-stock-reciprocity-label = Indice de réciprocité des deux stocks de migrants
declared-indicator-stock-reciprocity-unit = rapport, le plus petit sur le plus grand
declared-indicator-stock-reciprocity-formula = min(S_od, S_do) / max(S_od, S_do), 0 à sens unique, 1 à égalité
declared-indicator-stock-reciprocity-cannot-say = Quel côté est le plus grand, ni, lorsqu’un côté compte par naissance et l’autre par nationalité, plus qu’un ordre de grandeur.
declared-indicator-corridor-in-flow-label = Immigrants venus de l’origine, comptés par la destination
declared-indicator-corridor-in-flow-unit = personnes par an
declared-indicator-corridor-in-flow-formula = M_od communiqué par la destination ; ensembles de pays : somme sur les membres déclarants
declared-indicator-corridor-in-flow-cannot-say = Pourquoi ils sont venus, ni combien sont repartis sans le déclarer.
declared-indicator-corridor-out-flow-label = Émigrants vers la destination, comptés par l’origine
declared-indicator-corridor-out-flow-unit = personnes par an
declared-indicator-corridor-out-flow-formula = M_od communiqué par l’origine ; ensembles de pays : somme sur les membres déclarants
declared-indicator-corridor-out-flow-cannot-say = Combien sont arrivés : les départs sont moins bien comptés que les arrivées.
declared-indicator-corridor-effectiveness-label = Efficacité migratoire d’un couloir
declared-indicator-corridor-effectiveness-unit = pour cent
declared-indicator-corridor-effectiveness-formula = 100 (M_od - M_do) / (M_od + M_do) sur les paires de membres qui communiquent les deux ; 0 : entièrement à double sens, 100 : tous à l’aller, -100 : tous au retour
declared-indicator-corridor-effectiveness-cannot-say = L’ampleur des flux, ni pourquoi l’un l’emporte sur l’autre.
declared-indicator-permits-label = Titres de séjour accordés par la destination aux ressortissants de l’origine, par motif
declared-indicator-permits-unit = titres
declared-indicator-permits-formula = K_od par motif et par durée ; ensembles de pays : somme sur les membres déclarants
declared-indicator-permits-cannot-say = Les arrivées : un premier titre peut être délivré à une personne déjà présente, les renouvellements ne sont pas comptés, et les citoyens de l’UE n’en ont pas besoin.
declared-indicator-permit-composition-label = Composition des titres de séjour par motif
declared-indicator-permit-composition-unit = pour cent
declared-indicator-permit-composition-formula = 100 K_r / (K_EMP + K_EDUC + K_FAM + K_OTH), lorsque les quatre sont connus pour les mêmes membres
declared-indicator-permit-composition-cannot-say = Ce que font les personnes ensuite : un titre pour études peut devenir un titre pour l’emploi.
declared-indicator-visa-applications-label = Visas de court séjour demandés aux consulats dans l’origine, pour la destination
declared-indicator-visa-applications-unit = demandes
declared-indicator-visa-applications-formula = somme des visas demandés aux consulats dans l’origine ; ensembles de pays : sur les États qui y ont un consulat
declared-indicator-visa-applications-cannot-say = La nationalité du demandeur : c’est le lieu de dépôt de la demande. Une personne peut présenter plusieurs demandes.
declared-indicator-visas-issued-label = Visas de court séjour délivrés par les consulats dans l’origine, pour la destination
declared-indicator-visas-issued-unit = visas
declared-indicator-visas-issued-formula = somme des visas délivrés par les consulats dans l’origine ; ensembles de pays : sur les États qui y ont un consulat
declared-indicator-visas-issued-cannot-say = La nationalité du demandeur : c’est le lieu de dépôt de la demande. Une personne peut présenter plusieurs demandes.
declared-indicator-visa-refusal-rate-label = Taux de refus : visas de court séjour non délivrés, parmi les décisions
declared-indicator-visa-refusal-rate-unit = pour cent
declared-indicator-visa-refusal-rate-formula = 100 N / (I + N), N non délivrés, I délivrés ; demandes retirées exclues
declared-indicator-visa-refusal-rate-cannot-say = Les refus proprement dits : non délivré est un peu plus large que refusé. Il porte sur les demandes déposées dans l’origine, quelle que soit la nationalité.
declared-indicator-visa-refusal-rate-of-applications-label = Visas de court séjour non délivrés, parmi les demandes
declared-indicator-visa-refusal-rate-of-applications-unit = pour cent
declared-indicator-visa-refusal-rate-of-applications-formula = 100 N / A, N non délivrés, A demandés, tel que l’éditeur le publie
declared-indicator-visa-refusal-rate-of-applications-cannot-say = La même chose que le taux sur les décisions : une décision peut intervenir l’année suivant la demande.
declared-indicator-multiple-entry-share-label = Visas à entrées multiples parmi les visas de court séjour délivrés
declared-indicator-multiple-entry-share-unit = pour cent
declared-indicator-multiple-entry-share-formula = 100 MEV / I, visas uniformes à entrées multiples sur visas uniformes délivrés
declared-indicator-multiple-entry-share-cannot-say = La durée de validité du visa. Certains États n’ont compté certaines années qu’une partie de leurs visas à entrées multiples.
declared-indicator-visa-free-passports-label = Passeports de l’origine exemptés de visa pour un court séjour à la destination
declared-indicator-visa-free-passports-unit = passeports
declared-indicator-visa-free-passports-formula = nombre de paires de membres (o, d) dont le passeport ordinaire n’exige de visa ni avant le voyage ni à l’arrivée
declared-indicator-visa-free-passports-cannot-say = Un droit de travailler ou de résider, ni la durée de séjour autorisée.
declared-indicator-visa-openness-label = Ouverture en matière de visas de la destination aux passeports de l’origine
declared-indicator-visa-openness-unit = pour cent
declared-indicator-visa-openness-formula = 100 fois la moyenne de u sur les paires de membres : sans visa 1, visa exigé 0 ; à l’arrivée et électronique comptent 0,7 et 0,5 (gradué) ou 0 et 0 (strict) ; _population : origines pondérées par leurs habitants
declared-indicator-visa-openness-cannot-say = Un droit de travailler ou de résider. Les valeurs données aux visas à l’arrivée et électroniques sont une convention.
declared-indicator-visa-regime-change-label = Changement d’exigence de visa entre deux éditions de l’indice
declared-indicator-visa-regime-change-unit = variation de l’ouverture, -1 à 1
declared-indicator-visa-regime-change-formula = u_t - u_s, u valant 1 lorsqu’aucun visa n’est exigé, sinon 0 ; seulement les paires dont l’exigence a changé ; s est l’édition précédente
declared-indicator-visa-regime-change-cannot-say = Le jour du changement : il se situe entre les deux éditions. Les autorisations de voyage ne sont distinguées des visas électroniques que depuis le 12 janvier 2025, de sorte qu’un passage de l’un à l’autre ce jour-là n’est qu’une affaire de mots.
declared-indicator-visa-waiver-label = Séjour sans visa, tel que la destination l’a annoncé
declared-indicator-visa-waiver-unit = jours
declared-indicator-visa-waiver-formula = jours de séjour accordés aux passeports ordinaires de l’origine dès le premier jour ; plus longs, ceux accordés depuis un jour ultérieur ; en vigueur jusqu’au dernier jour annoncé
declared-indicator-visa-waiver-cannot-say = Qui est venu, ni pourquoi. Un séjour sans visa ne donne pas le droit de travailler, et un passeport sans ligne peut être admis par un accord.
declared-indicator-recruitment-cost-usd-label = Coût de recrutement payé par le travailleur, tel que publié, en dollars des États-Unis
declared-indicator-recruitment-cost-usd-unit = dollars des États-Unis
declared-indicator-recruitment-cost-usd-formula = C lorsqu’il est publié en dollars ; sinon C r_USD / r_c, r étant la moyenne annuelle des cours de l’euro disponibles ; aucune moyenne entre éditeurs
declared-indicator-recruitment-cost-usd-cannot-say = Ce que paient les travailleurs d’un autre couloir. Le cours est celui de l’année de l’enquête, non du jour du paiement.
declared-indicator-recruitment-cost-months-label = Coût de recrutement en mois de revenus à destination, tel que publié
declared-indicator-recruitment-cost-months-unit = mois de revenus
declared-indicator-recruitment-cost-months-formula = mois de revenus tels que l’éditeur les a publiés ; rien n’est calculé ni moyenné entre éditeurs
declared-indicator-recruitment-cost-months-cannot-say = Ce que paient les travailleurs d’un autre couloir. Moyennes, médianes et rapports de moyennes sont des grandeurs différentes et ne se comparent pas.
declared-indicator-corridor-net-label = Flux net d’un couloir : aller moins retour
declared-indicator-corridor-net-unit = ce qui est compté
declared-indicator-corridor-net-formula = B_od = M_od - M_do sur les paires de membres qui communiquent les deux ; au-dessus de 0 : l’origine envoie plus qu’elle ne reçoit
declared-indicator-corridor-net-cannot-say = Rien des déclarants qui ne comptent qu’un sens : ils sont exclus des deux côtés.
declared-indicator-corridor-interchange-label = Échange brut d’un couloir : aller et retour
declared-indicator-corridor-interchange-unit = ce qui est compté
declared-indicator-corridor-interchange-formula = G_od = M_od + M_do sur les paires de membres qui communiquent les deux
declared-indicator-corridor-interchange-cannot-say = Quel côté y gagne ; les déclarants d’un seul sens sont exclus des deux.
declared-indicator-corridor-reciprocity-label = Indice de réciprocité d’un couloir
declared-indicator-corridor-reciprocity-unit = rapport, le plus petit sur le plus grand
declared-indicator-corridor-reciprocity-formula = min(M_od, M_do) / max(M_od, M_do) sur les paires de membres qui communiquent les deux ; 0 à sens unique, 1 à égalité
declared-indicator-corridor-reciprocity-cannot-say = Quel côté est le plus grand, ni, lorsque les deux comptent selon des règles différentes, plus qu’un ordre de grandeur.
declared-indicator-corridor-students-label = Étudiants du supérieur d’un côté dans les établissements de l’autre
declared-indicator-corridor-students-unit = personnes inscrites
declared-indicator-corridor-students-formula = somme, sur les paires de membres, des étudiants de l’origine inscrits à la destination
declared-indicator-corridor-students-cannot-say = Qui est venu cette année : ce sont tous les inscrits. Les échanges courts et les élèves des écoles de langue sont le plus souvent exclus.
declared-indicator-corridor-log-ratio-label = Logarithme du rapport des deux sens d’un couloir
declared-indicator-corridor-log-ratio-unit = logarithme naturel
declared-indicator-corridor-log-ratio-formula = ln(M_od / M_do) sur les paires de membres qui communiquent les deux ; ajusté : ln((M_od + 1/2) / (M_do + 1/2)), de sorte qu’un sens nul a une valeur
declared-indicator-corridor-log-ratio-cannot-say = L’ampleur des flux. La variante ajustée dépend de l’unité lorsque les effectifs sont petits.
declared-indicator-two-way-index-label = Indice de double sens
declared-indicator-two-way-index-unit = part, 0 à 1
declared-indicator-two-way-index-formula = 1 - |M_od - M_do| / (M_od + M_do) sur les paires de membres qui communiquent les deux ; d’ensemble à ensemble ; sur plusieurs couloirs : 1 - Σ|différences| / Σ des sommes, paire par paire
declared-indicator-two-way-index-cannot-say = Quel côté est le plus grand, ni si les mêmes personnes sont parties et revenues.
declared-indicator-crude-migration-intensity-label = Intensité migratoire brute
declared-indicator-crude-migration-intensity-unit = pour cent de la population
declared-indicator-crude-migration-intensity-formula = 100 M / Σ P_i
declared-indicator-crude-migration-intensity-cannot-say = Plus qu’une comparaison sur une même géographie : l’intensité croît avec le nombre de zones. Des transitions sur cinq ans ne sont pas cinq années de mouvements.
declared-indicator-courgeau-k-label = k de Courgeau
declared-indicator-courgeau-k-unit = pour cent par unité de ln n²
declared-indicator-courgeau-k-formula = k = CMI / ln(n^2), CMI = 100 M / Σ P_i ; pour un seul découpage
declared-indicator-courgeau-k-cannot-say = La distance parcourue ; les découpages dont les zones diffèrent beaucoup de taille se comparent mal malgré tout.
declared-indicator-courgeau-slope-label = k de Courgeau sur des découpages emboîtés
declared-indicator-courgeau-slope-unit = pour cent par unité de ln n²
declared-indicator-courgeau-slope-formula = k = Σ CMI_s ln(n_s^2) / Σ ln(n_s^2)^2 sur des découpages emboîtés s de n_s zones
declared-indicator-courgeau-slope-cannot-say = Si la droite s’ajuste bien : lire à côté le k propre de chaque découpage.
declared-indicator-system-effectiveness-label = Indice d’efficacité migratoire d’un système
declared-indicator-system-effectiveness-unit = pour cent
declared-indicator-system-effectiveness-formula = 100 Σ|N_i| / Σ T_i = 100 Σ|N_i| / (2 M)
declared-indicator-system-effectiveness-cannot-say = Si beaucoup ou peu se sont déplacés : 0, chaque entrée est compensée par une sortie ; 100, tout mouvement est à sens unique.
declared-indicator-aggregate-net-migration-rate-label = Taux agrégé de migration nette
declared-indicator-aggregate-net-migration-rate-unit = pour cent de la population
declared-indicator-aggregate-net-migration-rate-formula = 100 Σ|N_i| / (2 Σ P_i) = CMI MEI / 100
declared-indicator-aggregate-net-migration-rate-cannot-say = Quelles zones ont gagné.
declared-indicator-connectivity-index-label = Indice de connectivité migratoire
declared-indicator-connectivity-index-unit = part des paires ordonnées ; zéros : paires
declared-indicator-connectivity-index-formula = part : (1/K) Σ [M_ij > 0] sur les K paires connues, n (n - 1) lorsque toutes le sont ; zéros : Σ [M_ij = 0] sur les mêmes paires
declared-indicator-connectivity-index-cannot-say = L’importance d’un flux : une personne compte autant qu’un million.
declared-indicator-inequality-index-label = Indice d’inégalité migratoire
declared-indicator-inequality-index-unit = part des personnes en mouvement
declared-indicator-inequality-index-formula = (1/2) Σ |M_ij/M - E_ij/E| ; égal : E_ij = 1 ; structurel : E est l’ajustement quasi indépendant aux marges du tableau
declared-indicator-inequality-index-cannot-say = Quels couloirs portent plus qu’attendu ; les intensités relatives le disent.
declared-indicator-gini-flows-label = Indice de Gini des flux et ses parties
declared-indicator-gini-flows-unit = rapport, 0 à 1
declared-indicator-gini-flows-formula = total : Σ_u Σ_v |x_u - x_v| / (2 K M) sur les K = n (n - 1) flux ; corrigé : K - 1 au lieu de K ; lignes, colonnes : seulement les différences au sein d’une origine, d’une destination ; en outre leur part du total
declared-indicator-gini-flows-cannot-say = Le sens d’un flux. Les parties ne font pas le total : la plupart des paires de flux n’ont aucune extrémité commune.
declared-indicator-evidence-gap-label = Données probantes sur un thème du dialogue, dans un sens
declared-indicator-evidence-gap-unit = éléments probants
declared-indicator-evidence-gap-formula = nombre des éléments probants du thème (reference/evidence.csv) qui ont une valeur dans ce sens ; evidence : measured si chacun en a une et couvre 0,8 du sens ou plus, partial si certains en ont ; si aucun n’en a : withheld s’il en existe un qui n’est pas communiqué, sinon other_direction si le sens inverse en a, elsewhere si un autre couloir en a, none ; coverage : moyenne sur tous les éléments nécessaires ; grade : celle du milieu, la plus basse de deux, chacune étant celle de la source la plus faible
declared-indicator-evidence-gap-cannot-say = Si ce qui existe suffit pour décider : on compte les éléments d’une liste que nous avons dressée, tous à égalité et quel que soit leur âge ; l’année du plus récent figure à côté.
declared-indicator-exchange-gini-label = Indice de Gini des échanges
declared-indicator-exchange-gini-unit = rapport, 0 à 1
declared-indicator-exchange-gini-formula = Σ_ij |M_ij - M_ji| / (2 K M), K = n (n - 1) ; part : sur l’indice de Gini total
declared-indicator-exchange-gini-cannot-say = Le niveau d’équilibre entre les deux sens : il est petit par construction, une différence sur K. À comparer dans le temps ; pour le niveau, voir l’indice de double sens.
declared-indicator-weighted-gini-label = Indice de Gini pondéré par la migration
declared-indicator-weighted-gini-unit = rapport, 0 à 1
declared-indicator-weighted-gini-formula = sorties : Σ_i G_i O_i / M, G_i étant le Gini corrigé de ce qui quitte i ; entrées : Σ_j G_j D_j / M ; moyenne des deux
declared-indicator-weighted-gini-cannot-say = Si les destinations préférées sont les mêmes pour toutes les origines.
declared-indicator-flow-variation-label = Coefficient de variation des flux
declared-indicator-flow-variation-unit = rapport
declared-indicator-flow-variation-formula = écart type de population des K = n (n - 1) flux sur leur moyenne
declared-indicator-flow-variation-cannot-say = Où se concentrent les flux.
declared-indicator-aggregate-variation-label = Coefficient de variation agrégé
declared-indicator-aggregate-variation-unit = rapport
declared-indicator-aggregate-variation-formula = sorties : Σ_i (O_i/M) CV_i sur les n - 1 destinations de i ; entrées : de même sur les origines ; les deux : leur somme
declared-indicator-aggregate-variation-cannot-say = Où se concentrent les flux.
declared-indicator-network-reciprocity-label = Réciprocité du réseau migratoire
declared-indicator-network-reciprocity-unit = part, 0 à 1 ; excédent : inférieur à 1
declared-indicator-network-reciprocity-formula = pondérée : somme sur les paires de 2 min(M_ij, M_ji) / M ; référence : la même de l’ajustement quasi indépendant ; excédent : (r - référence) / (1 - référence) ; liens : part des liens existants qui ont un retour ; excédent des liens : (r_b - a) / (1 - a), a étant la connectivité
declared-indicator-network-reciprocity-cannot-say = Si les mêmes personnes sont revenues.
declared-indicator-unknown-partners-label = Mouvements d’une zone depuis et vers des lieux inconnus
declared-indicator-unknown-partners-unit = personnes par période
declared-indicator-unknown-partners-formula = entrées : M_xi ; sorties : M_ix, x étant le partenaire inconnu ou autre (_X) ; hors des migrations entrante, sortante, nette et brute
declared-indicator-unknown-partners-cannot-say = D’où ni vers où ; si le lieu se trouve dans le système.
declared-indicator-in-flow-label = Immigration d’une zone
declared-indicator-in-flow-unit = personnes par période
declared-indicator-in-flow-formula = D_i = Σ_j M_ji, j ≠ i
declared-indicator-in-flow-cannot-say = Rien des partenaires hors du système.
declared-indicator-out-flow-label = Émigration d’une zone
declared-indicator-out-flow-unit = personnes par période
declared-indicator-out-flow-formula = O_i = Σ_j M_ij, j ≠ i
declared-indicator-out-flow-cannot-say = Rien des partenaires hors du système.
declared-indicator-net-flow-label = Migration nette d’une zone
declared-indicator-net-flow-unit = personnes par période
declared-indicator-net-flow-formula = N_i = D_i - O_i ; leur somme sur un système fermé est 0
declared-indicator-net-flow-cannot-say = Combien de mouvements ont produit ce gain.
declared-indicator-gross-flow-label = Migration brute d’une zone (mouvement total)
declared-indicator-gross-flow-unit = personnes par période
declared-indicator-gross-flow-formula = T_i = D_i + O_i
declared-indicator-gross-flow-cannot-say = Qui a gagné.
declared-indicator-area-effectiveness-label = Taux d’efficacité migratoire d’une zone
declared-indicator-area-effectiveness-unit = pour cent
declared-indicator-area-effectiveness-formula = 100 N_i / T_i ; 100 : seulement des arrivées, -100 : seulement des départs
declared-indicator-area-effectiveness-cannot-say = L’ampleur des mouvements.
declared-indicator-crude-in-rate-label = Taux brut d’immigration
declared-indicator-crude-in-rate-unit = pour mille habitants et par période
declared-indicator-crude-in-rate-formula = 1000 D_i / P_i ; P au milieu de la période pour des mouvements, au début pour des transitions ; sur les années de la période lorsqu’elles sont données, et alors marqué per_year
declared-indicator-crude-in-rate-cannot-say = Un taux annuel lorsque la période est plus longue et que la marque per_year manque. Les âges ne sont pas neutralisés.
declared-indicator-crude-out-rate-label = Taux brut d’émigration
declared-indicator-crude-out-rate-unit = pour mille habitants et par période
declared-indicator-crude-out-rate-formula = 1000 O_i / P_i ; P au milieu de la période pour des mouvements, au début pour des transitions ; sur les années de la période lorsqu’elles sont données, et alors marqué per_year
declared-indicator-crude-out-rate-cannot-say = Un taux annuel lorsque la période est plus longue et que la marque per_year manque. Les âges ne sont pas neutralisés.
declared-indicator-crude-net-rate-label = Taux brut de migration nette
declared-indicator-crude-net-rate-unit = pour mille habitants et par période
declared-indicator-crude-net-rate-formula = 1000 N_i / P_i ; P au milieu de la période pour des mouvements, au début pour des transitions ; sur les années de la période lorsqu’elles sont données, et alors marqué per_year
declared-indicator-crude-net-rate-cannot-say = Un taux annuel lorsque la période est plus longue et que la marque per_year manque. Les âges ne sont pas neutralisés.
declared-indicator-crude-gross-rate-label = Taux brut de migration totale
declared-indicator-crude-gross-rate-unit = pour mille habitants et par période
declared-indicator-crude-gross-rate-formula = 1000 T_i / P_i ; P au milieu de la période pour des mouvements, au début pour des transitions ; sur les années de la période lorsqu’elles sont données, et alors marqué per_year
declared-indicator-crude-gross-rate-cannot-say = Un taux annuel lorsque la période est plus longue et que la marque per_year manque. Les âges ne sont pas neutralisés.
declared-indicator-gini-field-out-label = Indice de Gini de ce qui quitte une zone
declared-indicator-gini-field-out-unit = rapport, 0 à 1
declared-indicator-gini-field-out-formula = Σ |M_u - M_v| / (2 (n - 2) O_i) sur les paires ordonnées u, v de destinations
declared-indicator-gini-field-out-cannot-say = Quelles destinations sont préférées.
declared-indicator-gini-field-in-label = Indice de Gini de ce qui entre dans une zone
declared-indicator-gini-field-in-unit = rapport, 0 à 1
declared-indicator-gini-field-in-formula = Σ |M_u - M_v| / (2 (n - 2) D_i) sur les paires ordonnées u, v d’origines
declared-indicator-gini-field-in-cannot-say = Quelles origines sont préférées.
declared-indicator-preference-index-label = Indice de préférence migratoire
declared-indicator-preference-index-unit = rapport
declared-indicator-preference-index-formula = M_ij / (M p_i p_j), p = P / Σ P
declared-indicator-preference-index-cannot-say = Une préférence dans l’esprit d’une personne : distance, droit et liens y sont tous.
declared-indicator-velocity-index-label = Indice de vélocité migratoire
declared-indicator-velocity-index-unit = rapport
declared-indicator-velocity-index-formula = (M_ij / (P_i P_j)) Σ P
declared-indicator-velocity-index-cannot-say = La vitesse d’un mouvement.
declared-indicator-system-preference-label = Préférence migratoire d’un système
declared-indicator-system-preference-unit = rapport, somme sur les couloirs
declared-indicator-system-preference-formula = somme sur i ≠ j de M_ij / (M p_i p_j), p = P / Σ P
declared-indicator-system-preference-cannot-say = Quels couloirs se détachent : de petites zones peuvent faire l’essentiel de la somme.
declared-indicator-system-velocity-label = Vélocité migratoire d’un système
declared-indicator-system-velocity-unit = rapport, somme sur les couloirs
declared-indicator-system-velocity-formula = somme sur i ≠ j de (M_ij / (P_i P_j)) Σ P
declared-indicator-system-velocity-cannot-say = La vitesse d’un mouvement.
declared-indicator-relative-intensity-label = Intensité relative d’un couloir
declared-indicator-relative-intensity-unit = rapport ; symétrique : -1 à 1 ; log : logarithme naturel
declared-indicator-relative-intensity-formula = simple : q = M_ij M / (O_i D_j) ; symétrique : (q - 1) / (q + 1) ; log : ln q
declared-indicator-relative-intensity-cannot-say = Rien lorsqu’une zone domine : l’indépendance attend des mouvements d’une zone vers elle-même, qui ne peuvent avoir lieu. Voir la forme quasi indépendante.
declared-indicator-relative-intensity-qi-label = Intensité relative d’un couloir, quasi indépendante
declared-indicator-relative-intensity-qi-unit = rapport
declared-indicator-relative-intensity-qi-formula = M_ij / E_ij, E_ij = a_i b_j hors de la diagonale, avec les marges de M (ajustement proportionnel à 1e-12)
declared-indicator-relative-intensity-qi-cannot-say = Pourquoi un couloir est plus fort que ses extrémités ne le laissent prévoir.
declared-indicator-flow-from-stocks-label = Mouvements d’un couloir estimés ici d’après les stocks, avec leur intervalle
declared-indicator-flow-from-stocks-unit = personnes dans la période
declared-indicator-flow-from-stocks-formula = estimation pseudo-bayésienne sur la dernière édition du stock ; intervalle : minimum et maximum de six méthodes sur chaque édition qui a les deux bornes
declared-indicator-flow-from-stocks-cannot-say = Une erreur d’échantillonnage : l’intervalle est la dispersion des méthodes et des éditions, et toutes peuvent se tromper ensemble. Les mouvements au sein de la période : il compte qui vit ailleurs à la fin.
declared-indicator-flow-hhi-label = Concentration (Herfindahl-Hirschman)
declared-indicator-flow-hhi-unit = rapport, 1/K à 1 ; normalisé 0 à 1 ; effectif : nombre de catégories
declared-indicator-flow-hhi-formula = simple : H = Σ s_k^2 ; normalisé : (H - 1/K) / (1 - 1/K) ; effectif : 1/H
declared-indicator-flow-hhi-cannot-say = Quelles catégories dominent.
declared-indicator-flow-theil-label = Indice de Theil
declared-indicator-flow-theil-unit = unités naturelles, 0 à ln K
declared-indicator-flow-theil-formula = total : T = Σ s_k ln(K s_k), 0 ln 0 = 0 ; entre groupes : Σ_g s_g ln(s_g K / K_g) ; au sein des groupes : Σ_g s_g T_g ; total = entre + au sein ; K est le nombre de catégories possibles
declared-indicator-flow-theil-cannot-say = Quelles catégories dominent.
declared-indicator-flow-entropy-label = Régularité de l’entropie
declared-indicator-flow-entropy-unit = rapport, 0 à 1
declared-indicator-flow-entropy-formula = possible : -Σ s_k ln s_k / ln K ; observée : sur le logarithme du nombre de catégories présentes (Pielou)
declared-indicator-flow-entropy-cannot-say = Quelles catégories dominent.
declared-indicator-top-share-label = Part des plus grandes catégories
declared-indicator-top-share-unit = part, 0 à 1
declared-indicator-top-share-formula = CR_k : somme des k plus grandes parts, k = 1, 4, 10 ; toutes celles à égalité avec la k-ième y sont
declared-indicator-top-share-cannot-say = Comment se répartit le reste.
declared-indicator-mean-distance-label = Distance moyenne de migration
declared-indicator-mean-distance-unit = km
declared-indicator-mean-distance-formula = Σ M_ij d_ij / M, d entre capitales ou selon la colonne distance
declared-indicator-mean-distance-cannot-say = La distance réellement parcourue : les zones sont des points. Une médiane à côté renseigne sur la longue traîne.
declared-indicator-median-distance-label = Distance médiane de migration
declared-indicator-median-distance-unit = km
declared-indicator-median-distance-formula = plus petite distance à laquelle la part des personnes en mouvement, des plus proches aux plus lointaines et ex aequo réunis, atteint 1/2
declared-indicator-median-distance-cannot-say = La distance réellement parcourue : les zones sont des points.
declared-indicator-distance-decay-label = Décroissance avec la distance
declared-indicator-distance-decay-unit = élasticité
declared-indicator-distance-decay-formula = β de E(M_ij) = exp(a_i + b_j + β ln d_ij), pseudo-vraisemblance de Poisson sur toutes les paires ayant une distance, zéros compris
declared-indicator-distance-decay-cannot-say = Ce que fait la distance par elle-même : droit, langue et liens vont avec elle.
declared-indicator-bloc-flow-label = Flux d’ensemble à ensemble
declared-indicator-bloc-flow-unit = ce qui est compté
declared-indicator-bloc-flow-formula = F_AB = Σ M_ij sur i dans A, j dans B ; tous : sur les paires communiquées ; appariés : sur celles communiquées dans les deux sens
declared-indicator-bloc-flow-cannot-say = Rien des membres qui ne communiquent pas.
declared-indicator-flow-type-label = Flux estimé par nature : départ, retour, transit
declared-indicator-flow-type-unit = personnes dans la période ; pour cent
declared-indicator-flow-type-formula = départ : du lieu de naissance ; retour : vers celui-ci ; transit : ni l’un ni l’autre ; pour cent : des trois ensemble
declared-indicator-flow-type-cannot-say = Pourquoi certains sont revenus. L’arrondi peut rompre la somme d’une unité par cellule.
declared-indicator-balance-over-time-label = Équilibre d’un couloir au fil des ans
declared-indicator-balance-over-time-unit = part ; nombre d’années ; corrélation
declared-indicator-balance-over-time-formula = double sens : 1 - Σ|B_t| / Σ G_t sur les années qui ont les deux sens ; changements de signe : années où le solde a changé de côté ; corrélation : des variations annuelles des deux sens
declared-indicator-balance-over-time-cannot-say = Des causes communes aux deux sens : la corrélation porte sur peu d’années.
declared-indicator-mirror-ratio-label = Rapport en miroir : décompte de l’origine sur décompte de la destination
declared-indicator-mirror-ratio-unit = rapport
declared-indicator-mirror-ratio-formula = r_o / r_d, d’un même couloir et d’une même période, sur une même base
declared-indicator-mirror-ratio-cannot-say = Lequel des deux est juste. ladder énumère ce que l’on sait des différences entre les deux décomptes.
declared-indicator-mirror-log-ratio-label = Logarithme du rapport en miroir
declared-indicator-mirror-log-ratio-unit = logarithme naturel
declared-indicator-mirror-log-ratio-formula = ln(r_o / r_d)
declared-indicator-mirror-log-ratio-cannot-say = Lequel des deux est juste. ladder énumère ce que l’on sait des différences entre les deux décomptes.
declared-indicator-mirror-discrepancy-label = Écart en miroir
declared-indicator-mirror-discrepancy-unit = part de la moyenne des deux décomptes, -2 à 2
declared-indicator-mirror-discrepancy-formula = (r_d - r_o) / ((r_d + r_o) / 2)
declared-indicator-mirror-discrepancy-cannot-say = Lequel des deux est juste. ladder énumère ce que l’on sait des différences entre les deux décomptes.
declared-indicator-mirror-coverage-label = Couloirs, et leur flux connu, que comptent les deux extrémités
declared-indicator-mirror-coverage-unit = part des couloirs ; flux : part du flux connu
declared-indicator-mirror-coverage-formula = couloirs : couloirs ayant les deux décomptes, sur ceux que compte l’une ou l’autre extrémité ; flux : somme de K sur les premiers, sur la somme de K sur les seconds, K étant le plus grand des deux décomptes ou le seul
declared-indicator-mirror-coverage-cannot-say = La qualité des décomptes. La part du flux connu porte sur ce que quelqu’un a compté : un couloir que nul ne compte n’est d’aucun côté.
declared-indicator-permit-rate-label = Titres de séjour pour mille habitants
declared-indicator-permit-rate-unit = pour mille habitants
declared-indicator-permit-rate-formula = 1000 K / P, P étant la population de la destination, ou de l’origine, dans l’année
declared-indicator-permit-rate-cannot-say = Combien de personnes détiennent un titre : une personne peut en obtenir plusieurs, et un premier titre n’est pas une arrivée.
declared-indicator-long-permit-share-label = Premiers titres valables douze mois ou plus
declared-indicator-long-permit-share-unit = pour cent
declared-indicator-long-permit-share-formula = 100 K(12 mois et plus) / K(toutes durées)
declared-indicator-long-permit-share-cannot-say = Combien de temps restent les titulaires : les titres se renouvellent et s’abandonnent.
declared-indicator-permit-shift-share-label = Ce qui a fait varier le nombre de titres : la composition des motifs, ou le couloir lui-même
declared-indicator-permit-shift-share-unit = titres
declared-indicator-permit-shift-share-formula = structure : Σ_k K_k,0 (A_k,1 / A_k,0 - 1), A de toutes les origines ; propre : variation de K moins celle-ci ; variation = structure + propre
declared-indicator-permit-shift-share-cannot-say = Pourquoi le couloir a gagné ou perdu.
declared-indicator-status-change-rate-label = Taux de changement de statut
declared-indicator-status-change-rate-unit = pour cent
declared-indicator-status-change-rate-formula = 100 C_kl / V_k, C_kl changements du motif k au motif l dans l’année, V_k titres en cours de validité du motif k au début
declared-indicator-status-change-rate-cannot-say = Combien restent : un changement peut survenir des années après le premier titre.
declared-indicator-visa-volume-index-label = Visas délivrés, année de base = 100
declared-indicator-visa-volume-index-unit = indice, année de base = 100
declared-indicator-visa-volume-index-formula = 100 I_t / I_0, 0 étant la première année que contient la source
declared-indicator-visa-volume-index-cannot-say = Rien des années antérieures au début de la source.
declared-indicator-adjusted-refusal-gap-label = Refus d’une origine comparés à ce que ses destinations refusent à toutes
declared-indicator-adjusted-refusal-gap-unit = rapport, observé sur attendu
declared-indicator-adjusted-refusal-gap-formula = Σ_d N_od / Σ_d (N_od + I_od) R_d, R_d étant les refus de la destination d à toutes les origines sur ses décisions ; pour une destination, et pour toutes (_T) ; intervalle sur le logarithme, par la méthode delta
declared-indicator-adjusted-refusal-gap-cannot-say = Une inégalité de traitement : les demandeurs diffèrent selon l’origine.
declared-indicator-passport-mobility-label = Mobilité que donne le passeport de l’origine
declared-indicator-passport-mobility-unit = pour cent
declared-indicator-passport-mobility-formula = 100 fois la moyenne de u sur les destinations connues : sans visa 1, visa exigé 0 ; à l’arrivée et électronique comptent 0,7 et 0,5 (gradué) ou 0 et 0 (strict) ; toutes les destinations pèsent autant
declared-indicator-passport-mobility-cannot-say = Un droit de travailler ou de résider. Les valeurs données aux visas à l’arrivée et électroniques sont une convention. Lorsque peu de destinations sont connues, le score ne vaut que pour elles.
declared-indicator-visa-reciprocity-label = Réciprocité des exigences de visa entre deux parties
declared-indicator-visa-reciprocity-unit = rapport ; part ; écart moyen
declared-indicator-visa-reciprocity-formula = réciprocité : 1 - moyenne de |u_ij - u_ji| sur les paires connues dans les deux sens ; égalité : part des paires où u est égal ; écart : moyenne de u des ressortissants de l’origine à la destination moins u de ceux de la destination dans l’origine ; pondérée par P_i P_j
declared-indicator-visa-reciprocity-cannot-say = Un droit de travailler ou de résider ; la difficulté d’obtenir un visa.
declared-indicator-inbound-student-ratio-label = Taux d’étudiants entrants
declared-indicator-inbound-student-ratio-unit = pour cent des étudiants du supérieur
declared-indicator-inbound-student-ratio-formula = 100 (étudiants venus de l’étranger) / (tous les étudiants du supérieur du pays)
declared-indicator-inbound-student-ratio-cannot-say = S’ils restent. Étudiants étrangers et étudiants mobiles sont deux populations ; qui étudie en ligne n’est dans aucune.
declared-indicator-outbound-student-ratio-label = Taux d’étudiants sortants
declared-indicator-outbound-student-ratio-unit = pour cent des étudiants du supérieur
declared-indicator-outbound-student-ratio-formula = 100 (étudiants à l’étranger) / (étudiants du supérieur au pays)
declared-indicator-outbound-student-ratio-cannot-say = S’ils restent. Étudiants étrangers et étudiants mobiles sont deux populations ; qui étudie en ligne n’est dans aucune.
declared-indicator-student-net-ratio-label = Taux net d’étudiants
declared-indicator-student-net-ratio-unit = pour cent des étudiants du supérieur
declared-indicator-student-net-ratio-formula = 100 (entrants - sortants) / (étudiants du supérieur au pays)
declared-indicator-student-net-ratio-cannot-say = S’ils restent. Étudiants étrangers et étudiants mobiles sont deux populations ; qui étudie en ligne n’est dans aucune.
declared-indicator-student-retention-label = Taux de maintien des étudiants
declared-indicator-student-retention-unit = pour cent de la cohorte
declared-indicator-student-retention-formula = 100 (titulaires d’un titre en cours de validité, ou naturalisés, en t + h) / (premier titre pour études délivré en t), h = 1, 3, 5, 10 ans
declared-indicator-student-retention-cannot-say = Où sont allés les autres ; qui a été naturalisé sans trace compte comme parti.
declared-indicator-student-to-work-label = Taux de passage des études à l’emploi
declared-indicator-student-to-work-unit = pour cent de la cohorte
declared-indicator-student-to-work-formula = 100 (titulaires d’un titre pour l’emploi en t + h) / (premier titre pour études délivré en t)
declared-indicator-student-to-work-cannot-say = Si l’emploi correspond aux études.
declared-indicator-employment-gap-label = Écart entre étrangers et nationaux sur un taux du marché du travail
declared-indicator-employment-gap-unit = points de pourcentage ; rapport
declared-indicator-employment-gap-formula = points : taux du groupe - taux des nationaux (ou des natifs) ; rapport : l’un sur l’autre
declared-indicator-employment-gap-cannot-say = Ce qui explique l’écart : âge, études et ancienneté de l’arrivée diffèrent entre les groupes.
declared-indicator-overqualification-rate-label = Diplômés du supérieur occupant un emploi inférieur à leur niveau
declared-indicator-overqualification-rate-unit = pour cent des diplômés du supérieur en emploi
declared-indicator-overqualification-rate-formula = 100 E(CITP 4-9) / E(CITP 1-9), des personnes en emploi de niveau CITE 5-8 ; tel que l’éditeur le publie, ou d’après ses effectifs
declared-indicator-overqualification-rate-cannot-say = Si un diplôme est reconnu, ni pourquoi cet emploi a été pris.
declared-indicator-vacancy-rate-label = Taux d’emplois vacants
declared-indicator-vacancy-rate-unit = pour cent
declared-indicator-vacancy-rate-formula = 100 V / (V + emplois occupés)
declared-indicator-vacancy-rate-cannot-say = Si des migrants pourraient pourvoir les postes : qualifications, salaires et droit n’y sont pas.
declared-indicator-tightness-label = Tension du marché du travail
declared-indicator-tightness-unit = emplois vacants par chômeur
declared-indicator-tightness-formula = V / U, d’une zone, d’une profession et d’une période
declared-indicator-tightness-cannot-say = Si les chômeurs pourraient pourvoir les postes.
declared-indicator-beveridge-point-label = Point de Beveridge
declared-indicator-beveridge-point-unit = pour cent de la population active ; pour cent des postes
declared-indicator-beveridge-point-formula = chômage : 100 U / (U + E) ; emplois vacants : 100 V / (V + E), E étant les emplois occupés
declared-indicator-beveridge-point-cannot-say = Un déplacement de la courbe d’après un seul point : la courbe demande des années.
declared-indicator-beveridge-rate-label = Chômage et emplois vacants d’une zone et d’une année, tels que publiés
declared-indicator-beveridge-rate-unit = pour cent de la population active ; pour cent des postes
declared-indicator-beveridge-rate-formula = chômage : taux annuel, 15 à 64 ans ; emplois vacants : moyenne des taux des quatre trimestres, industrie, construction et services, non corrigés des variations saisonnières
declared-indicator-beveridge-rate-cannot-say = Un déplacement de la courbe d’après un seul point : la courbe demande des années. L’agriculture n’est pas dans les emplois vacants, et certains États omettent les petites entreprises. Si les chômeurs pourraient pourvoir les postes.
declared-indicator-mismatch-index-label = Indice d’inadéquation
declared-indicator-mismatch-index-unit = part, 0 à 1
declared-indicator-mismatch-index-formula = parts : (1/2) Σ_k |U_k/U - V_k/V| ; appariement : 1 - Σ_k (V_k/V)^a (U_k/U)^(1-a), a = 1/2 sauf indication
declared-indicator-mismatch-index-cannot-say = Quelles professions sont en pénurie ; la tension par profession le dit.
declared-indicator-shortage-overlap-label = Professions que deux zones déclarent pareillement, ou l’une en pénurie et l’autre en excédent
declared-indicator-shortage-overlap-unit = part des professions
declared-indicator-shortage-overlap-formula = les deux : professions en pénurie des deux côtés / en pénurie dans l’origine ; complémentaires : en pénurie à la destination et en excédent dans l’origine / en pénurie à la destination
declared-indicator-shortage-overlap-cannot-say = Si des travailleurs voudraient ou pourraient se déplacer : une profession est un code à quatre chiffres.
declared-indicator-location-quotient-label = Quotient de localisation d’un groupe dans une profession
declared-indicator-location-quotient-unit = rapport
declared-indicator-location-quotient-formula = (m_k / m) / (w_k / w), m étant le groupe, w tous les travailleurs ; intervalle d’après celui de Wilson sur la part du groupe
declared-indicator-location-quotient-cannot-say = Pourquoi : études, reconnaissance et réseaux y sont tous.
declared-indicator-segregation-index-label = Ségrégation professionnelle d’un groupe
declared-indicator-segregation-index-unit = part, 0 à 1
declared-indicator-segregation-index-formula = (1/2) Σ_k |m_k/m - r_k/r|, r = tous les travailleurs moins le groupe
declared-indicator-segregation-index-cannot-say = Quelles professions ; les quotients de localisation le disent.
declared-indicator-migrant-income-ratio-label = Revenu médian des étrangers rapporté à celui des nationaux
declared-indicator-migrant-income-ratio-unit = rapport
declared-indicator-migrant-income-ratio-formula = médiane du groupe / médiane des nationaux, du revenu net équivalent
declared-indicator-migrant-income-ratio-cannot-say = Les salaires pour un même travail : ménages, horaires et âges diffèrent.
declared-indicator-migrant-wage-ratio-label = Rapport salarial des migrants
declared-indicator-migrant-wage-ratio-unit = rapport
declared-indicator-migrant-wage-ratio-formula = brut : médiane pondérée des salaires des migrants / celle des autres ; ajusté : exponentielle du coefficient du groupe dans une régression du logarithme des salaires sur celui-ci et les contrôles donnés
declared-indicator-migrant-wage-ratio-cannot-say = Une discrimination : ce qui n’est pas parmi les contrôles est dans le coefficient.
declared-indicator-labour-force-contribution-label = Étrangers dans la population active, et dans sa croissance
declared-indicator-labour-force-contribution-unit = pour cent ; foreign_change : milliers de personnes
declared-indicator-labour-force-contribution-formula = L = E + U, personnes en emploi et chômeurs ; part : 100 L_f / L ; contribution à la croissance : 100 (L_f,1 - L_f,0) / (L_1 - L_0), d’une année à l’autre ; foreign_change : L_f,1 - L_f,0 ; part de l’emploi : 100 E_f / E
declared-indicator-labour-force-contribution-cannot-say = Ce qui aurait été sans les étrangers : une part d’une somme n’explique rien ; au-dessus de 100 ou au-dessous de 0, elle dit que les nationaux ont évolué dans l’autre sens. Un étranger naturalisé quitte le groupe et reste dans la somme.
declared-indicator-employment-growth-contribution-label = Contribution des étrangers et des nationaux à la croissance de l’emploi
declared-indicator-employment-growth-contribution-unit = points de pourcentage ; part : pour cent
declared-indicator-employment-growth-contribution-formula = étrangers : 100 (E_f,1 - E_f,0) / E_0 ; nationaux : 100 (E_n,1 - E_n,0) / E_0, E_n = E - E_f ; croissance : leur somme exacte ; part : 100 fois la contribution des étrangers sur la croissance ; d’une année à l’autre
declared-indicator-employment-growth-contribution-cannot-say = Ce qui aurait été sans migrants : il additionne et n’explique rien. Un étranger naturalisé passe d’une part à l’autre.
declared-indicator-remittance-share-label = Envois de fonds des résidents d’une zone, versés et reçus, rapportés à sa production
declared-indicator-remittance-share-unit = pour cent du produit intérieur brut
declared-indicator-remittance-share-formula = versés : 100 R / PIB, R étant les envois de fonds des résidents vers l’étranger, tous deux en dollars de l’année ; reçus : envois de fonds reçus de l’étranger par les résidents sur le PIB, divisés et arrondis par l’éditeur
declared-indicator-remittance-share-cannot-say = Qui a envoyé, ni à qui : la balance des paiements connaît des résidents, non des migrants. Versés et reçus viennent de deux éditeurs : leur différence n’est pas un solde.
declared-indicator-remittance-per-migrant-label = Envois de fonds modélisés d’un couloir, par migrant de ce couloir
declared-indicator-remittance-per-migrant-unit = dollars des États-Unis par migrant et par an
declared-indicator-remittance-per-migrant-formula = R_od / S_do, R ce qui est envoyé de o vers d dans l’année, S les migrants venus de d vivant en o lors du décompte précédent le plus proche
declared-indicator-remittance-per-migrant-cannot-say = Ce qu’envoie un migrant : le modèle répartit un total selon stocks et revenus, et ce chiffre en reflète les poids.
declared-indicator-remittance-cost-label = Prix d’un envoi de 200 dollars des États-Unis
declared-indicator-remittance-cost-unit = pour cent de la somme
declared-indicator-remittance-cost-formula = (frais + marge de change) / somme envoyée, moyenne des services du couloir, tel que l’éditeur le publie
declared-indicator-remittance-cost-cannot-say = Ce que paient la plupart des expéditeurs : les services ne sont pas pondérés par leur usage.
declared-indicator-remittance-service-cost-label = Prix d’un envoi, d’après les services
declared-indicator-remittance-service-cost-unit = pour cent de la somme
declared-indicator-remittance-service-cost-formula = moyenne : moyenne sur les services de 100 (frais + marge) / somme ; moins chers : moyenne des trois moins chers admissibles (SmaRT)
declared-indicator-remittance-service-cost-cannot-say = Ce que paient la plupart des expéditeurs : les services ne sont pas pondérés par leur usage.
declared-indicator-bilateral-remittance-label = Envois de fonds d’un couloir, répartis
declared-indicator-bilateral-remittance-unit = dollars des États-Unis
declared-indicator-bilateral-remittance-formula = R_od = R_d S_do Y_o / Σ_o S_do Y_o, R_d total reçu par d, S migrants venus de d vivant en o, Y revenu par tête en o
declared-indicator-bilateral-remittance-cannot-say = Ce qui a été envoyé : c’est le total réparti selon une règle.
declared-indicator-net-migration-impact-index-label = Indice d’incidence de la migration nette
declared-indicator-net-migration-impact-index-unit = rapport, 1 = moyenne
declared-indicator-net-migration-impact-index-formula = incidence : (CMI_c / moyenne de CMI) (MEI_c / moyenne de MEI) ; intensité et efficacité : ses deux facteurs
declared-indicator-net-migration-impact-index-cannot-say = Qui a gagné.
declared-indicator-age-standardised-rate-label = Taux de migration standardisé par âge et profil
declared-indicator-age-standardised-rate-unit = pour mille ; années d’âge ; pour cent
declared-indicator-age-standardised-rate-formula = taux : 1000 Σ_a c_a m_a, c étant les parts de la population type ; niveau : Σ_a m_a ; âge du pic, pic : plus fort taux des adultes ; part : de tous les taux à moins de cinq ans du pic
declared-indicator-age-standardised-rate-cannot-say = Pourquoi les personnes d’un âge se déplacent.
declared-indicator-dissimilarity-index-label = Dissemblance de deux distributions
declared-indicator-dissimilarity-index-unit = part, 0 à 1
declared-indicator-dissimilarity-index-formula = (1/2) Σ_k |p_k - q_k|
declared-indicator-dissimilarity-index-cannot-say = Quelles catégories diffèrent.
declared-indicator-great-circle-distance-label = Distance entre deux lieux
declared-indicator-great-circle-distance-unit = km
declared-indicator-great-circle-distance-formula = sphère : haversine sur un rayon de 6 371,0088 km ; géodésique : sur l’ellipsoïde WGS84
declared-indicator-great-circle-distance-cannot-say = La distance réellement parcourue : une zone est ici un seul lieu.
declared-indicator-symmetry-test-label = Tests de symétrie et de quasi-symétrie
declared-indicator-symmetry-test-unit = déviance ; degrés de liberté ; p
declared-indicator-symmetry-test-formula = symétrie : déviance de E_ij = E_ji ; quasi : de ln E_ij = a_i + b_j + s_ij, s_ij = s_ji ; marginal : leur différence, avec autant de degrés de liberté que de zones moins les parties sans paire commune ; chacun avec ses degrés et p selon la loi du khi-deux
declared-indicator-symmetry-test-cannot-say = L’ampleur : avec beaucoup de personnes, toute déviance est significative. Comparer les déviances, et dans le temps.
declared-indicator-multiplicative-components-label = Composantes multiplicatives d’un flux
declared-indicator-multiplicative-components-unit = personnes ; parts ; rapport
declared-indicator-multiplicative-components-formula = M_ij = T (O_i / T) (D_j / T) I_ij ; total T, origine, destination, interaction I
declared-indicator-multiplicative-components-cannot-say = Pourquoi une paire est forte.
declared-indicator-components-by-group-label = Composantes multiplicatives des flux par groupe
declared-indicator-components-by-group-unit = personnes ; parts ; rapport
declared-indicator-components-by-group-formula = M_ijg = T O_i D_j G_g OD_ij OG_ig DG_jg ODG_ijg ; T tous les mouvements, O, D, G leurs parts, chaque composante suivante ce que ses axes ajoutent aux précédentes
declared-indicator-components-by-group-cannot-say = Pourquoi un groupe prend un autre chemin.
declared-indicator-gravity-coefficient-label = Coefficients du modèle de gravité
declared-indicator-gravity-coefficient-unit = élasticité des tailles et de la distance ; variation du logarithme lorsque deux zones sont liées
declared-indicator-gravity-coefficient-formula = b de E(M_ij) = exp(x_ij b), pseudo-vraisemblance de Poisson sur toutes les paires, zéros compris ; tailles : x = ln P_i, ln P_j, ln d, liens ; effets : effets d’origine et de destination à la place de P ; error : son erreur type, robuste à toute variance (HC0)
declared-indicator-gravity-coefficient-cannot-say = Une cause ; et les erreurs sont d’une seule période, où les paires ne sont pas indépendantes.
declared-indicator-gravity-residual-label = Résidu gravitaire d’un couloir
declared-indicator-gravity-residual-unit = rapport, observé sur ajusté ; résidu de Pearson
declared-indicator-gravity-residual-formula = E(M_ij) = exp(x_ij b), pseudo-vraisemblance de Poisson ; tailles : x = ln P_i, ln P_j, ln d et les liens donnés ; effets : effets d’origine et de destination à la place des tailles, ln d et liens gardés ; valeur M / E, log : son logarithme, pearson : (M - E) / sqrt(E), studentised : (M - E) / sqrt(v E (1 - h)), h le levier, v la somme des carrés des résidus de Pearson sur les degrés de liberté ; left_out : M sur ce qu’en disent les autres, en un pas ; force : produit des rapports des deux sens, direction : leur quotient
declared-indicator-gravity-residual-cannot-say = Une cause : ce que le modèle omet est dans le résidu, bonnes données comme mauvaises.
declared-indicator-undercount-ratio-label = Taux de sous-dénombrement
declared-indicator-undercount-ratio-unit = rapport, inférieur à 1 : sous-dénombrement
declared-indicator-undercount-ratio-formula = émigration : Σ_c r_o(x vers c) R_x / Σ_c r_d(x vers c) R_c sur les déclarants de référence c autres que x ; immigration de même ; R ramène un décompte à la règle des douze mois ; intervalle : bootstrap par percentiles, les deux sommes tirées comme des décomptes de Poisson
declared-indicator-undercount-ratio-cannot-say = Le flux véritable : les références sous-dénombrent aussi.
declared-indicator-reconciled-flow-label = Flux réconcilié
declared-indicator-reconciled-flow-unit = personnes par an
declared-indicator-reconciled-flow-formula = décompte de la destination si son registre est bon ; sinon le plus grand des deux, chacun ramené à la règle des douze mois ; sinon décompte de l’origine sur son taux de sous-dénombrement ; rule dit lequel
declared-indicator-reconciled-flow-cannot-say = Le flux véritable.
declared-indicator-stock-flow-consistency-label = Cohérence du stock et des flux
declared-indicator-stock-flow-consistency-unit = personnes ; pour cent du stock
declared-indicator-stock-flow-consistency-formula = résidu : (S_1 - S_0) - (entrées - sorties - décès + corrections) ; pour cent : 100 fois celui-ci sur S_0
declared-indicator-stock-flow-consistency-cannot-say = Lequel des décomptes est faux : un résidu signale des ruptures et des apurements de registres.
declared-indicator-recruitment-cost-ratio-label = Coût de recrutement en mois de revenus, d’après une enquête
declared-indicator-recruitment-cost-ratio-unit = mois de revenus ; parts ; rapport
declared-indicator-recruitment-cost-ratio-formula = q = C / E par personne, C tout ce qui a été payé, E le revenu du premier mois ; moyenne pondérée, médiane et 80e percentile ; mean_winsorised : de q tronqué à son percentile 99,5 ; ratio_of_totals : Σ wC / Σ wE ; nothing, above_1, above_3, above_6 : parts ; gini : de q
declared-indicator-recruitment-cost-components-label = Parties du coût de recrutement, d’après une enquête
declared-indicator-recruitment-cost-components-unit = pour cent
declared-indicator-recruitment-cost-components-formula = 100 Σ w C_c / Σ w C, C_c ce qu’un travailleur a payé pour un poste, C tout ce qu’il a payé ; un prix unique pour plusieurs postes est une partie à lui seul
declared-indicator-recruitment-cost-components-cannot-say = Qui a pris l’argent ; ce qu’ont payé pour chaque poste ceux qui ne connaissent qu’un prix.
declared-indicator-recruitment-cost-surveyed-label = Coût de recrutement des travailleurs interrogés dans une enquête
declared-indicator-recruitment-cost-surveyed-unit = mois de revenus ; pour cent des travailleurs ; rapport ; travailleurs
declared-indicator-recruitment-cost-surveyed-formula = q = C / E par travailleur ; moyenne, médiane, 80e percentile de q ; mean_of_payers : de ceux dont C dépasse 0 ; mean_with_interest : C avec intérêts d’emprunt ; ratio_of_totals : Σ wC / Σ wE, autre grandeur que la moyenne de q ; nothing, above_1, above_3, above_6 : pour cent des travailleurs ; proxy_answers, other_earnings, no_earnings : travailleurs
declared-indicator-recruitment-cost-surveyed-cannot-say = Rien des travailleurs non interrogés ; les organismes responsables ne définissent aucun chiffre sur plusieurs pays.
declared-indicator-recruitment-cost-gap-label = Écart de coût de recrutement, d’après une enquête
declared-indicator-recruitment-cost-gap-unit = mois de revenus
declared-indicator-recruitment-cost-gap-formula = différence des médianes pondérées de q = C / E : femmes moins hommes, ou un couloir moins un autre ; intervalle : percentiles d’un bootstrap avec rééchelonnement des unités d’échantillonnage
declared-indicator-recruitment-cost-gap-cannot-say = Pourquoi : les deux groupes ont d’autres emplois et viennent d’autres lieux.
declared-indicator-recruitment-cost-ratio-cannot-say = Un total au-dessus des couloirs : les organismes responsables ne définissent aucun chiffre régional ou mondial.
declared-indicator-complaints-registered-label = Réclamations enregistrées
declared-indicator-complaints-registered-unit = réclamations
declared-indicator-complaints-registered-formula = inscriptions au registre, dans la période qu’il couvre, d’un couloir et d’une catégorie d’une dimension : année de dépôt, voie, secteur, objet, issue
declared-indicator-complaints-registered-cannot-say = Combien avaient un motif de réclamation. Des registres de périodes qui se chevauchent ne sont jamais additionnés.
declared-indicator-complaint-resolution-share-label = Réclamations par issue
declared-indicator-complaint-resolution-share-unit = pour cent
declared-indicator-complaint-resolution-share-formula = 100 réclamations de cette issue / réclamations déposées, y compris celles en cours ; les deux telles que communiquées
declared-indicator-complaint-resolution-share-cannot-say = Si l’issue était juste ; ce que deviennent celles en cours.
declared-indicator-complaint-recovery-share-label = Sommes recouvrées rapportées aux sommes réclamées
declared-indicator-complaint-recovery-share-unit = pour cent
declared-indicator-complaint-recovery-share-formula = 100 Σ recouvré / Σ réclamé, sur les réclamations closes dont la somme réclamée dépasse 0 et dont les deux montants sont connus
declared-indicator-complaint-recovery-share-cannot-say = Ce que recouvre un travailleur : les grosses réclamations pèsent davantage. Ce qui n’a pas été réclamé.
declared-indicator-complaint-resolved-within-label = Réclamations réglées en un certain nombre de jours
declared-indicator-complaint-resolved-within-unit = pour cent
declared-indicator-complaint-resolved-within-formula = 100 (1 - S(d)), d = 30, 90, 180, 365 jours depuis le dépôt ; S : Kaplan-Meier, réclamations en cours censurées au jour de l’extraction, retirées ou transmises au jour où elles l’ont été ; limites log-log
declared-indicator-complaint-resolved-within-cannot-say = Si l’issue était juste ; combien de temps ont attendu en vain ceux qui se sont désistés ou ont été renvoyés ailleurs.
declared-indicator-complaint-median-days-label = Délai médian de règlement des réclamations enregistrées
declared-indicator-complaint-median-days-unit = jours
declared-indicator-complaint-median-days-formula = plus petit d tel que S(d) soit au plus 0,5 ; S : Kaplan-Meier, réclamations en cours censurées au jour de l’extraction, retirées ou transmises au jour où elles l’ont été ; limites de Brookmeyer-Crowley sur l’échelle log-log
declared-indicator-complaint-median-days-cannot-say = Si l’issue était juste ; combien de temps ont attendu en vain ceux qui se sont désistés ou ont été renvoyés ailleurs.
declared-indicator-complaint-backlog-label = Réclamations en instance
declared-indicator-complaint-backlog-unit = réclamations
declared-indicator-complaint-backlog-formula = year_end : déposées depuis le début du registre moins closes depuis, chaque année telle que communiquée ; extract : en cours au jour de l’extraction, telles que communiquées
declared-indicator-complaint-backlog-cannot-say = Ce qui était en instance au début du registre : cela n’est dans aucun des deux.
declared-indicator-recognition-rate-label = Reconnaissance des qualifications, par registre
declared-indicator-recognition-rate-unit = pour cent
declared-indicator-recognition-rate-formula = 100 reconnues / décidées, décidées : totale + partielle + refusée ; variante full : reconnaissance totale seule, full_or_partial : avec mesure de compensation aussi ; effectifs tels que communiqués
declared-indicator-recognition-rate-cannot-say = Si les qualifications se valent : qui s’attend à un refus ne demande pas.
declared-indicator-recognition-time-label = Délai d’une décision de reconnaissance
declared-indicator-recognition-time-unit = jours ; pour cent ; indiqué à chaque ligne
declared-indicator-recognition-time-formula = Kaplan-Meier sur les demandes, celles en cours censurées au jour de l’extraction, les retirées au jour de leur retrait ; median_days avec limites log-log ; within_30, within_90, within_180, within_365 : pour cent décidé alors
declared-indicator-recognition-time-cannot-say = Combien de temps il a fallu aux demandeurs pour réunir les documents.
declared-indicator-orientation-coverage-label = Travailleurs partants ayant reçu orientation ou formation
declared-indicator-orientation-coverage-unit = pour cent
declared-indicator-orientation-coverage-formula = 100 formés / partis dont on le sait ; variante completed : ceux qui l’ont achevée, begun : y compris ceux qui ne l’ont pas achevée ; effectifs tels que communiqués
declared-indicator-orientation-coverage-cannot-say = Ce qui a été appris, ni si cela a servi à l’étranger.
declared-indicator-cost-per-trained-worker-label = Coût de la formation avant le départ
declared-indicator-cost-per-trained-worker-unit = monnaie du registre, par travailleur
declared-indicator-cost-per-trained-worker-formula = coût moyen des places des travailleurs qui ont achevé la formation et dont le coût est connu
declared-indicator-cost-per-trained-worker-cannot-say = Ce qu’a payé le travailleur : la dimension payer dit qui l’a supporté. Prix du jour.
declared-indicator-dispute-share-by-training-label = Litiges parmi les travailleurs formés et non formés
declared-indicator-dispute-share-by-training-unit = pour cent
declared-indicator-dispute-share-by-training-formula = 100 travailleurs ayant un litige / travailleurs dont on le sait, selon qu’ils ont été formés ; effectifs tels que communiqués
declared-indicator-dispute-share-by-training-cannot-say = Que la formation a fait la différence : qui est formé va vers d’autres emplois, et sait mieux où réclamer.
declared-indicator-matching-gap-label = Emplois vacants et candidats par profession
declared-indicator-matching-gap-unit = postes et personnes ; pour cent ; indiqué à chaque ligne
declared-indicator-matching-gap-formula = gap : V - C, emplois vacants moins candidats d’une profession ; vacancies_without_candidate : 100 Σ max(V - C, 0) / Σ V ; candidates_without_vacancy : 100 Σ max(C - V, 0) / Σ C, sur une profession ou toutes (_T) du niveau, grands groupes (isco_1) ou sous-grands groupes (isco_2) de la CITP-08 ; effectifs tels que communiqués
declared-indicator-matching-gap-cannot-say = Si un candidat conviendrait à un poste : au sein d’une profession, qualifications, lieux et salaires diffèrent.
declared-indicator-complaint-rate-label = Taux de réclamation
declared-indicator-complaint-rate-unit = pour mille travailleurs placés
declared-indicator-complaint-rate-formula = 1000 réclamations / travailleurs placés (ou travailleurs-années) ; intervalle : Poisson exact
declared-indicator-complaint-rate-cannot-say = Combien avaient un motif de réclamation : réclame qui sait où et l’ose.
declared-indicator-clearance-rate-label = Taux d’apurement
declared-indicator-clearance-rate-unit = pour cent
declared-indicator-clearance-rate-formula = 100 réglées / reçues dans la période ; au-dessus de 100 lorsque d’anciennes affaires sont réglées
declared-indicator-clearance-rate-cannot-say = Si la réclamation a aidé : un rejet compte aussi comme règlement.
declared-indicator-disposition-time-label = Délai théorique d’écoulement
declared-indicator-disposition-time-unit = jours
declared-indicator-disposition-time-formula = 365 en instance à la fin / réglées dans l’année
declared-indicator-disposition-time-cannot-say = La durée d’une réclamation ; le délai de règlement la donne.
declared-indicator-resolution-time-test-label = Comparaison de groupes selon le délai de règlement
declared-indicator-resolution-time-test-unit = statistique ; degrés de liberté ; probabilité
declared-indicator-resolution-time-test-formula = log-rank : statistique d’ V^-1 d sur tous les groupes sauf un, d_g = Σ_t (O_gt - E_gt), E_gt = D_t n_gt / n_t sur les jours t ayant un règlement, V la variance hypergéométrique de d ; degrés de liberté : groupes moins 1 ; p : probabilité d’un tel écart ou davantage si les groupes finissent de même
declared-indicator-resolution-time-test-cannot-say = Quel groupe est plus lent, ni pourquoi ; si l’issue était juste.
declared-indicator-resolution-time-label = Délai de règlement des réclamations
declared-indicator-resolution-time-unit = jours ; part
declared-indicator-resolution-time-formula = Kaplan-Meier, réclamations en cours censurées au jour de l’extraction, retirées ou transmises au jour où elles l’ont été ; médiane avec limites log-log ; within_30, within_90, within_180 : parts réglées alors ; mean_180 : jours en moyenne, aucun compté au-delà de 180
declared-indicator-resolution-time-cannot-say = Si l’issue était juste.
declared-indicator-outcome-incidence-label = Issue des réclamations dans le temps
declared-indicator-outcome-incidence-unit = part
declared-indicator-outcome-incidence-formula = incidence cumulée d’Aalen-Johansen de chaque issue à 30, 90, 180 et 365 jours ; non pas un moins Kaplan-Meier d’une seule issue ; intervalle : valeur et 1,96 erreur type, borné à 0 et 1
declared-indicator-outcome-incidence-cannot-say = Si l’issue était juste.
declared-indicator-detection-rate-label = Taux de détection des victimes
declared-indicator-detection-rate-unit = pour 100 000 habitants
declared-indicator-detection-rate-formula = 100 000 détectées / P ; intervalle : Poisson exact
declared-indicator-detection-rate-cannot-say = Combien il y a de victimes : il mesure tout autant l’effort pour les identifier. Les pays ne sont jamais classés d’après lui.
declared-indicator-labour-exploitation-share-label = Exploitation par le travail parmi les victimes détectées
declared-indicator-labour-exploitation-share-unit = pour cent
declared-indicator-labour-exploitation-share-formula = 100 travail / toutes formes connues ; intervalle : Wilson
declared-indicator-labour-exploitation-share-cannot-say = La fréquence de cette forme parmi les personnes non détectées.
declared-indicator-foreign-victim-share-label = Ressortissants étrangers parmi les victimes détectées
declared-indicator-foreign-victim-share-unit = pour cent
declared-indicator-foreign-victim-share-formula = 100 étrangers / nationalité connue ; intervalle : Wilson
declared-indicator-foreign-victim-share-cannot-say = Qui est victime de la traite sans être détecté.
declared-indicator-identification-ratio-label = Taux d’identification
declared-indicator-identification-ratio-unit = pour cent
declared-indicator-identification-ratio-formula = 100 formellement identifiées / victimes présumées
declared-indicator-identification-ratio-cannot-say = Si celles qui n’ont pas été identifiées étaient des victimes.
declared-indicator-investigation-to-conviction-label = Condamnations rapportées aux poursuites
declared-indicator-investigation-to-conviction-unit = pour cent
declared-indicator-investigation-to-conviction-formula = 100 condamnations en t / poursuites engagées en t - 2 ; le décalage est indiqué
declared-indicator-investigation-to-conviction-cannot-say = L’issue d’une affaire donnée.
declared-indicator-indicator-score-label = Indicateurs opérationnels de la traite, par dimension
declared-indicator-indicator-score-unit = pour cent des cas
declared-indicator-indicator-score-formula = une dimension est positive avec deux indicateurs forts, un fort et un moyen ou faible, trois moyens, ou deux moyens et un faible ; la règle est une option
declared-indicator-indicator-score-cannot-say = Si un tribunal retiendrait la traite.
declared-indicator-flow-residual-net-label = Migration nette résiduelle
declared-indicator-flow-residual-net-unit = personnes
declared-indicator-flow-residual-net-formula = avant : P_1 - s P_0 ; arrière : P_1 / s - P_0 ; moyenne des deux ; état civil : P_1 - P_0 - B + D
declared-indicator-flow-residual-net-cannot-say = Les allers et retours au sein de la période ; les erreurs des deux décomptes y sont toutes.
declared-indicator-flow-stock-drop-negative-label = Flux d’après les stocks : différences, baisses écartées
declared-indicator-flow-stock-drop-negative-unit = personnes dans la période
declared-indicator-flow-stock-drop-negative-formula = max(S2_br - S1_br, 0) de b vers r
declared-indicator-flow-stock-drop-negative-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-stock-reverse-negative-label = Flux d’après les stocks : différences, baisses inversées
declared-indicator-flow-stock-reverse-negative-unit = personnes dans la période
declared-indicator-flow-stock-reverse-negative-formula = max(dS_br, 0) + max(-dS_rb, 0) de b vers r
declared-indicator-flow-stock-reverse-negative-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-migration-rate-label = Flux d’après les stocks : taux de migration
declared-indicator-flow-migration-rate-unit = personnes dans la période
declared-indicator-flow-migration-rate-formula = X S1_br / Σ S1, hors de la diagonale ; X = Σ |net| sur les zones
declared-indicator-flow-migration-rate-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-min-open-label = Flux d’après les stocks : comptes ouverts, mouvement minimal
declared-indicator-flow-min-open-unit = personnes dans la période
declared-indicator-flow-min-open-formula = par lieu de naissance : restants min(a, e) ; f_odb = x_bo y_bd / Σ y_b ; les lieux de naissance laissent partir ceux qu’ils ont en trop
declared-indicator-flow-min-open-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-min-closed-label = Flux d’après les stocks : comptes fermés, mouvement minimal
declared-indicator-flow-min-closed-unit = personnes dans la période
declared-indicator-flow-min-closed-formula = comme le compte ouvert, mais les totaux par lieu de naissance des deux tableaux se rejoignent à mi-chemin par ajustement proportionnel (à 1e-12, ou jusqu’à ce qu’il ne reste que l’arrondi : fit_error le dit)
declared-indicator-flow-min-closed-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-pseudo-bayes-label = Flux d’après les stocks : pseudo-bayésien
declared-indicator-flow-pseudo-bayes-unit = personnes dans la période
declared-indicator-flow-pseudo-bayes-formula = 0,87 mouvement minimal + 0,13 indépendance, tous deux du compte fermé
declared-indicator-flow-pseudo-bayes-cannot-say = Les mouvements au sein de la période : il compte qui vit ailleurs à la fin. Une méthode seule n’est pas un fait ; voir la dispersion des méthodes.
declared-indicator-flow-method-spread-label = Flux estimé avec son intervalle
declared-indicator-flow-method-spread-unit = personnes dans la période ; logarithme naturel
declared-indicator-flow-method-spread-formula = estimation : pseudo-bayésienne, avec pour intervalle du minimum au maximum des six méthodes ; médiane ; log_range : ln(maximum / minimum)
declared-indicator-flow-method-spread-cannot-say = Une erreur d’échantillonnage : l’intervalle est la dispersion des méthodes, et toutes peuvent se tromper ensemble.
declared-indicator-flow-to-net-totals-label = Flux ajusté à des totaux nets
declared-indicator-flow-to-net-totals-unit = personnes dans la période
declared-indicator-flow-to-net-totals-formula = entropie : y_ij = m_ij a_i / a_j, ou c m_ij a_i / a_j lorsque tous les mouvements doivent atteindre un total ; carrés : Σ (y - m)^2 minimale avec y au moins égal à 0 ; carrés pondérés : Σ (y - m)^2 / m minimale ; tous avec les entrées moins les sorties de chaque zone telles que données
declared-indicator-flow-to-net-totals-cannot-say = Rien de ce que ne contient pas l’a priori.
declared-indicator-change-to-net-totals-label = Plus petite modification des flux pour atteindre des totaux nets
declared-indicator-change-to-net-totals-unit = personnes dans la période ; share : part des mouvements de l’a priori, 0 à 1
declared-indicator-change-to-net-totals-formula = absolute : plus petite Σ |y - m| avec y au moins égal à 0 et les entrées moins les sorties de chaque zone telles que données ; absolute_of : la même somme pour les flux d’entropie minimale et de moindres carrés ; share : absolute / M
declared-indicator-change-to-net-totals-cannot-say = Quels flux sont faux : seulement l’écart entre l’a priori et les soldes.
declared-indicator-estimated-flow-label = Mouvements d’un couloir selon des estimations publiées, avec l’étendue des méthodes
declared-indicator-estimated-flow-unit = personnes dans la période
declared-indicator-estimated-flow-formula = estimation pseudo-bayésienne ; intervalle : minimum et maximum des six méthodes de la même source, édition et période
declared-indicator-estimated-flow-cannot-say = Une erreur d’échantillonnage : l’intervalle est la dispersion des méthodes, et toutes peuvent se tromper ensemble. Les mouvements au sein de la période.
declared-indicator-visa-waiver-before-after-label = Qui est venu l’année précédant une exemption de visa, et l’année suivante
declared-indicator-visa-waiver-before-after-unit = ce qui est compté
declared-indicator-visa-waiver-before-after-formula = avant : l’aller de la dernière année entière avant le jour ; après : l’aller de la première année entière après celui-ci ; variation : après - avant
declared-indicator-visa-waiver-before-after-cannot-say = Que l’exemption a fait la différence : d’autres choses ont changé entre les deux années.
declared-source-undesa-migrant-stock-title = Stock international de migrants par destination et origine
declared-source-undesa-migrant-stock-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao sont des destinations et des origines propres. Les personnes qui en viennent et vivent sur le continent y sont comptées comme migrants.
declared-source-undesa-migrant-stock-definition = Personnes nées dans un autre pays ou, si la naissance n’est pas relevée, ressortissantes d’un autre pays, en milieu d’année ; d’après recensements, registres et enquêtes, estimées entre ceux-ci.
declared-source-undesa-migrant-stock-licence = CC BY 3.0 IGO
declared-source-nbs-census-foreigners-title = Étrangers en Chine continentale par nationalité et sexe
declared-source-nbs-census-foreigners-territory = Chine continentale. Les résidents des RAS de Hong Kong et de Macao ainsi que de Taïwan sont comptés à côté des étrangers et n’entrent pas dans leur total.
declared-source-nbs-census-foreigners-definition = Personnes d’une autre nationalité vivant en Chine continentale depuis au moins trois mois.
declared-source-nbs-census-foreigners-licence = aucune licence ouverte énoncée ; chiffres isolés cités avec mention de la source
declared-source-eurostat-immigration-by-partner-title = Immigration par groupe d’âge, sexe et pays de résidence antérieure
declared-source-eurostat-immigration-by-partner-territory = La Chine désigne la Chine continentale (code CN) ; les RAS de Hong Kong et de Macao ainsi que Taïwan sont des partenaires propres.
declared-source-eurostat-immigration-by-partner-definition = Personne arrivant pour rester au moins 12 mois, par pays de résidence antérieure ; d’après registres ou enquêtes, estimé par certains États (marque e).
declared-source-eurostat-immigration-by-partner-licence = CC BY 4.0
declared-source-eurostat-emigration-by-partner-title = Émigration par groupe d’âge, sexe et pays de résidence suivante
declared-source-eurostat-emigration-by-partner-territory = La Chine désigne la Chine continentale (code CN) ; les RAS de Hong Kong et de Macao ainsi que Taïwan sont des partenaires propres.
declared-source-eurostat-emigration-by-partner-definition = Personne partant pour au moins 12 mois, par pays de résidence suivante ; d’après registres ou enquêtes, estimé par certains États (marque e).
declared-source-eurostat-emigration-by-partner-licence = CC BY 4.0
declared-source-eurostat-immigration-by-citizenship-title = Immigration par groupe d’âge, sexe et nationalité
declared-source-eurostat-immigration-by-citizenship-territory = Ressortissants de Chine (code CN) : les RAS de Hong Kong et de Macao n’ont pas de ligne propre, et un autre export intitule le code « China including Hong Kong ». Les ressortissants de Taïwan sont à part. Ceux d’anciens États (Union soviétique, Yougoslavie, Tchécoslovaquie) sont exclus.
declared-source-eurostat-immigration-by-citizenship-definition = Personne arrivant pour rester au moins 12 mois, d’où qu’elle vienne, par nationalité ; l’origine est la nationalité, non le pays quitté. Nationalité NAT : nationaux de l’État déclarant ; FOR : tous les autres, apatrides compris. Les marques de rupture et d’estimation sont perdues dans l’édition traitée par un tiers.
declared-source-eurostat-immigration-by-citizenship-licence = CC BY 4.0
declared-source-destatis-migration-report-title = Migrations aux frontières allemandes par pays, nationalité, naissance et sexe
declared-source-destatis-migration-report-territory = La Chine comprend les RAS de Hong Kong et de Macao, que le rapport ne distingue pas : ses cellules portent le statut D et, pour marque, les mots de l’éditeur. Taïwan et les Territoires palestiniens sont à part. Le Soudan comprend les personnes enregistrées pour l’ancien Soudan (statut D). Les citoyens britanniques comprennent ceux de Gibraltar, des îles Anglo-Normandes et de l’île de Man.
declared-source-destatis-migration-report-definition = Mouvement transfrontalier enregistré dans l’année, de personnes de toute nationalité ; mouvements, non personnes, de toute durée. Par résidence : le pays quitté ou gagné ; par nationalité ou naissance : arrivées et départs des ressortissants ou natifs du pays, d’où qu’ils viennent ou où qu’ils aillent. Les petites cellules sont tenues secrètes jusqu’en 2024 et légèrement altérées (clé de cellule) à partir de 2025, de sorte que les parties ne font pas forcément le total.
declared-source-destatis-migration-report-licence = dl-de/by-2-0
declared-source-destatis-german-migration-title = Migrations entre l’Allemagne et l’étranger, citoyens allemands, par pays
declared-source-destatis-german-migration-territory = La Chine telle que le tableau la publie, sans dire si les RAS de Hong Kong et de Macao y sont : le rapport annuel de l’éditeur nomme le même pays « China » dans une feuille et « China (inkl. Hongkong und Macau) » dans une autre. Taïwan n’est pas nommé. La Serbie et le Kosovo sont comptés depuis 2008, le Monténégro depuis juin 2006, le Soudan et le Soudan du Sud séparément depuis 2024 seulement.
declared-source-destatis-german-migration-definition = Mouvement transfrontalier d’un citoyen allemand enregistré dans l’année ; mouvements, non personnes, de toute durée. Origine et destination sont les pays quitté et gagné. Non comparable avant et à partir de 2016 ; qui part sans se désinscrire n’est pas vu.
declared-source-destatis-german-migration-licence = dl-de/by-2-0
declared-source-eurostat-first-permits-title = Premiers titres de séjour par motif, durée de validité et nationalité
declared-source-eurostat-first-permits-territory = Les ressortissants de Chine comprennent ceux de la RAS de Hong Kong : les mêmes chiffres sont intitulés « China including Hong Kong » dans un autre export.
declared-source-eurostat-first-permits-definition = Premier titre de trois mois ou plus délivré dans l’année à un ressortissant d’un pays tiers ; renouvellements, citoyens de l’UE et saisonniers exclus.
declared-source-eurostat-first-permits-licence = CC BY 4.0
declared-source-eurostat-unemployment-rate-title = Taux de chômage par sexe, âge et nationalité
declared-source-eurostat-unemployment-rate-territory = Nationaux, ressortissants d’autres membres de l’UE et tous les autres, du point de vue du pays déclarant ; aucun pays de nationalité isolé, donc pas de Chine. Les zones euro et l’UE d’autres années sont exclues ; l’UE à 27 est un ensemble à côté de ses membres.
declared-source-eurostat-unemployment-rate-definition = Chômeurs en part de la population active (personnes en emploi et chômeurs) de mêmes âge, sexe et nationalité, moyenne annuelle ; enquête de l’UE sur les forces de travail, personnes vivant en ménage privé.
declared-source-eurostat-unemployment-rate-licence = CC BY 4.0
declared-source-eurostat-vacancy-rate-title = Taux d’emplois vacants par activité (NACE Rév. 2), données trimestrielles
declared-source-eurostat-vacancy-rate-territory = Le territoire de l’État déclarant ; ses régions, les zones euro et l’UE d’autres années sont exclues. Le Danemark n’enquête que sur l’économie marchande, la France sur les entreprises de dix salariés et plus, et ni la France ni l’Italie sur l’administration publique (COM(2022) 355).
declared-source-eurostat-vacancy-rate-definition = Emplois vacants, pour cent emplois vacants et occupés. Un emploi vacant est un emploi rémunéré, nouveau, non pourvu ou sur le point de se libérer, que l’employeur cherche activement à pourvoir de l’extérieur (règlement (CE) nº 453/2008).
declared-source-eurostat-vacancy-rate-licence = CC BY 4.0
declared-source-eurostat-over-qualification-title = Taux de surqualification par nationalité
declared-source-eurostat-over-qualification-territory = Nationaux, ressortissants d’autres membres de l’UE et tous les autres, du point de vue du pays déclarant ; aucun pays de nationalité isolé, donc pas de Chine. Les zones euro et l’UE d’autres années sont exclues ; l’UE à 27 est un ensemble à côté de ses membres.
declared-source-eurostat-over-qualification-definition = Personnes en emploi diplômées du supérieur (CITE 5-8) exerçant une profession de qualification faible ou moyenne (CITP 4-9), en part de toutes les personnes en emploi diplômées du supérieur de mêmes âge, sexe et nationalité ; enquête de l’UE sur les forces de travail.
declared-source-eurostat-over-qualification-licence = CC BY 4.0
declared-source-eurostat-employment-title = Emploi par sexe, âge et nationalité
declared-source-eurostat-employment-territory = Nationaux, ressortissants d’autres membres de l’UE et tous les autres, du point de vue du pays déclarant ; aucun pays de nationalité isolé, donc pas de Chine. Les zones euro et l’UE d’autres années sont exclues ; l’UE à 27 est un ensemble à côté de ses membres.
declared-source-eurostat-employment-definition = Personnes ayant travaillé au moins une heure contre rémunération ou profit pendant la semaine de référence, ou absentes d’un tel emploi ; moyenne annuelle, enquête de l’UE sur les forces de travail, personnes vivant en ménage privé.
declared-source-eurostat-employment-licence = CC BY 4.0
declared-source-eurostat-labour-status-title = Population par sexe, âge, nationalité et situation au regard de l’emploi
declared-source-eurostat-labour-status-territory = Nationaux, ressortissants d’autres membres de l’UE et tous les autres, du point de vue du pays déclarant ; aucun pays de nationalité isolé, donc pas de Chine. Les zones euro et l’UE d’autres années sont exclues ; l’UE à 27 est un ensemble à côté de ses membres.
declared-source-eurostat-labour-status-definition = Personnes du groupe vivant en ménage privé selon leur activité pendant la semaine de référence ; moyenne annuelle, enquête de l’UE sur les forces de travail.
declared-source-eurostat-labour-status-licence = CC BY 4.0
declared-source-published-permits-title = Titres, cartes bleues et autorisations de ressortissants chinois, chiffres publiés
declared-source-published-permits-territory = La Chine selon chaque éditeur ; le code CN d’Eurostat comprend la RAS de Hong Kong.
declared-source-published-permits-definition = Chiffres isolés tels que publiés : premiers titres, cartes bleues accordées, autorisations au titre des directives 2014/66 et 2016/801, titres nationaux.
declared-source-published-permits-licence = faits cités avec mention de la source ; ceux d’Eurostat sous CC BY 4.0
declared-source-china-administrative-title = Étrangers en Chine : passages, titres, étudiants, tels qu’annoncés
declared-source-china-administrative-territory = Chine continentale. Les résidents des RAS de Hong Kong et de Macao ainsi que de Taïwan sont comptés à part.
declared-source-china-administrative-definition = Chiffres isolés tels qu’annoncés : passages en nombre de franchissements, visas et titres en documents, étudiants de toutes formations. Les semestres font partie de leur année et ne lui sont jamais ajoutés.
declared-source-china-administrative-licence = faits d’annonces officielles, cités avec mention de la source
declared-source-moe-students-title = Étudiants internationaux en Chine par pays, diplôme et cycle
declared-source-moe-students-territory = Chine continentale. Les étudiants des RAS de Hong Kong et de Macao ainsi que de Taïwan ne sont pas parmi les étrangers.
declared-source-moe-students-definition = Étudiants de nationalité étrangère inscrits dans l’année : tous, en vue d’un diplôme ou non, par cycle, et boursiers du gouvernement chinois.
declared-source-moe-students-licence = énoncé officiel de faits ; l’annuaire tel que saisi par un chercheur ne porte pas de licence
declared-source-eurostat-valid-permits-title = Ensemble des titres valables au 31 décembre par motif, durée de validité et nationalité
declared-source-eurostat-valid-permits-territory = Les ressortissants de Chine comprennent ceux de la RAS de Hong Kong : les mêmes chiffres sont intitulés « China including Hong Kong » dans un autre export.
declared-source-eurostat-valid-permits-definition = Titre de séjour de trois mois ou plus en cours de validité au 31 décembre de l’année.
declared-source-eurostat-valid-permits-licence = CC BY 4.0
declared-source-dg-home-schengen-visas-title = Statistiques complètes des visas de court séjour délivrés par les États Schengen
declared-source-dg-home-schengen-visas-territory = La Chine désigne les consulats en Chine continentale ; les RAS de Hong Kong et de Macao ont leurs propres lignes. C’est le lieu de dépôt de la demande, quelle que soit la nationalité.
declared-source-dg-home-schengen-visas-definition = Demandes et visas aux consulats dans une année. Délivrés et non délivrés peuvent dépasser les demandes, une décision pouvant intervenir l’année suivante ; non délivré est plus large que refusé.
declared-source-dg-home-schengen-visas-licence = CC BY 4.0 (décision 2011/833/UE de la Commission)
declared-source-passport-index-title = Exigences de visa par passeport et destination
declared-source-passport-index-territory = La Chine désigne le passeport de la République populaire ; les RAS de Hong Kong et de Macao ont les leurs.
declared-source-passport-index-definition = Passeports ordinaires, courts séjours, selon l’indice au jour de l’édition.
declared-source-passport-index-licence = MIT (jeu de données des dépôts qui le recueillent) ; mention de passportindex.org
declared-source-recruitment-costs-title = Coût de recrutement supporté par les travailleurs migrants, chiffres publiés
declared-source-recruitment-costs-territory = La Chine n’apparaît que comme origine de stagiaires techniques au Japon.
declared-source-recruitment-costs-definition = Ce qu’un travailleur a payé pour être recruté, ou son équivalent en mois de revenus, tel que l’énonce la publication ; bases et périodes diffèrent d’une publication à l’autre.
declared-source-recruitment-costs-licence = faits cités avec mention de la source ; les publications gardent leurs droits d’auteur
declared-source-worldbank-population-title = Population totale
declared-source-worldbank-population-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao ont leurs propres lignes.
declared-source-worldbank-population-definition = Résidents, quels que soient leur statut ou leur nationalité, estimations de milieu d’année.
declared-source-worldbank-population-licence = CC BY 4.0
declared-source-ecb-exchange-rates-title = Cours de change de référence de l’euro
declared-source-ecb-exchange-rates-territory = CNY est le yuan renminbi de Chine continentale, coté depuis le 1er avril 2005.
declared-source-ecb-exchange-rates-definition = Cours de référence relevé vers 14 h 15 un jour ouvré ; ce n’est pas le cours d’une transaction.
declared-source-ecb-exchange-rates-licence = réutilisation libre avec mention de la source
declared-source-abel-cohen-flows-title = Estimations de flux migratoires internationaux bilatéraux, six méthodes
declared-source-abel-cohen-flows-territory = Pays selon le stock de migrants de l’ONU : la Chine désigne la Chine continentale, les RAS de Hong Kong et de Macao sont à part. Le Soudan d’avant 2011 (SUD) et la Serbie-et-Monténégro (SCG) ne sont plus des pays et sont exclus, dans les périodes de 1990 à 2010.
declared-source-abel-cohen-flows-definition = Changements de pays de résidence sur cinq ans, estimés d’après le stock de migrants de l’ONU par lieu de naissance ; qui repart ou revient au sein de la période échappe au compte.
declared-source-abel-cohen-flows-licence = CC BY 4.0
declared-source-unesco-students-title = Étudiants du supérieur en mobilité internationale, par origine et destination
declared-source-unesco-students-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao sont des origines et des destinations propres. Les Antilles néerlandaises et le Soudan d’avant 2011 sont exclus.
declared-source-unesco-students-definition = Étudiants du supérieur venus de l’origine ayant franchi une frontière en vue d’un diplôme, inscrits à la destination dans l’année, tels que la destination les a communiqués.
declared-source-unesco-students-licence = CC BY-SA 3.0 IGO
declared-source-worldbank-remittance-matrix-title = Estimations des envois de fonds bilatéraux
declared-source-worldbank-remittance-matrix-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao envoient et reçoivent pour elles-mêmes, et un quart de ce que le continent est réputé recevoir vient de la RAS de Hong Kong. Taïwan n’est pas dans la matrice.
declared-source-worldbank-remittance-matrix-definition = Estimation analytique (statut E partout), en millions de dollars courants des États-Unis, de l’argent envoyé par les migrants ; d’après les recettes, les stocks de migrants et les revenus, non les transferts. Un zéro dit que le modèle ne connaît pas de migrants, non que rien n’a été envoyé.
declared-source-worldbank-remittance-matrix-licence = CC BY 4.0
declared-source-worldbank-remittance-price-title = Coût total moyen d’un envoi de 200 dollars des États-Unis, par couloir
declared-source-worldbank-remittance-price-territory = La Chine n’est que destinataire, de 16 pays ; ni la Chine, ni les RAS de Hong Kong et de Macao, ni Taïwan n’envoient, et ces trois derniers ne reçoivent pas. Les offres vers les Antilles néerlandaises, dissoutes en 2010, sont exclues.
declared-source-worldbank-remittance-price-definition = Moyenne simple des frais et de la marge de change des offres observées, en pourcentage de la somme envoyée (équivalent de 200 dollars) ; le premier jour de la période est celui du trimestre.
declared-source-worldbank-remittance-price-licence = CC BY 4.0
declared-indicator-published-figure-label = Un chiffre publié
declared-indicator-published-figure-unit = tel que publié ; indiqué à chaque ligne
declared-indicator-published-figure-formula = le chiffre tel que publié, avec son concept, son unité, sa ventilation, sa période et sa citation ; rien n’est additionné, moyenné ni converti
declared-indicator-published-figure-cannot-say = Rien de ce qui n’a pas été publié ; deux chiffres de concepts, d’unités ou de périodes différents ne sont pas comparables.
declared-indicator-instrument-standing-label = Situation d’un État au regard d’un instrument international
declared-indicator-instrument-standing-unit = 1 ratifié, 0 non ratifié
declared-indicator-instrument-standing-formula = 1 : ratification, adhésion, acceptation, approbation ou succession ; 0 : non, ou signé seulement ; au jour de la période
declared-indicator-instrument-standing-cannot-say = Si un instrument est appliqué ; ni la situation après le jour de la copie.
declared-indicator-instruments-ratified-label = Instruments sur le travail, la migration et la traite qu’un État a ratifiés
declared-indicator-instruments-ratified-unit = instruments
declared-indicator-instruments-ratified-formula = nombre d’instruments de la liste que l’État a ratifiés ; reported : ceux dont la situation est connue ; expected : ceux de la liste
declared-indicator-instruments-ratified-cannot-say = De quels droits les travailleurs jouissent en pratique. Les États ne sont pas classés d’après lui : les instruments diffèrent de poids, les copies d’âge.
declared-indicator-tip-placement-label = Niveau dans le rapport des États-Unis sur la traite
declared-indicator-tip-placement-unit = niveau : 1, 2, 2,5 pour la liste de surveillance du niveau 2, 3
declared-indicator-tip-placement-formula = le niveau où le rapport de l’année place le pays
declared-indicator-tip-placement-cannot-say = L’étendue de la traite : un niveau est le jugement d’un gouvernement sur les efforts d’un autre.
declared-indicator-bilateral-agreement-label = Accords entre deux États, par sujet et par acte
declared-indicator-bilateral-agreement-unit = 1 : l’acte est connu
declared-indicator-bilateral-agreement-formula = 1 pour un acte qu’une source date : signé, en vigueur, ou cité dans une liste à un jour donné ; personnes par an pour un plafond de stagiaires
declared-indicator-bilateral-agreement-cannot-say = Si un accord vaut encore, ni combien de personnes il a aidées.
declared-indicator-trafficking-chain-label = De l’identification à la condamnation : ce qui est publié de chaque étape
declared-indicator-trafficking-chain-unit = tel que publié ; indiqué à chaque ligne
declared-indicator-trafficking-chain-formula = chiffres tels que publiés, sous l’étape dont ils parlent : identification, protection, assistance, poursuites, condamnations ; autre : un concept encore sans étape
declared-indicator-trafficking-chain-cannot-say = Combien il y a de victimes : identifiée signifie trouvée par une autorité, et qui cherche davantage trouve davantage.
declared-indicator-complaint-rate-published-label = Réclamations pour mille travailleurs, d’après des chiffres publiés
declared-indicator-complaint-rate-published-unit = réclamations pour mille travailleurs autorisés ou placés
declared-indicator-complaint-rate-published-formula = 1000 réclamations reçues / autorisations délivrées ou travailleurs placés, d’un seul mécanisme et d’exactement une même période
declared-indicator-complaint-rate-published-cannot-say = Combien avaient un motif de réclamation : un mécanisme mieux connu en reçoit davantage. Les travailleurs des années antérieures réclament aussi.
declared-indicator-complaint-settlement-published-label = Réclamations réglées pour cent reçues, d’après des chiffres publiés
declared-indicator-complaint-settlement-published-unit = pour cent
declared-indicator-complaint-settlement-published-formula = 100 réclamations réglées ou résolues / réclamations reçues, d’un seul mécanisme et d’exactement une même période
declared-indicator-complaint-settlement-published-cannot-say = Combien des réclamations reçues ont été réglées : celles réglées dans l’année peuvent avoir été reçues avant. Au-dessus de 100, un arriéré se résorbe.
declared-indicator-survey-size-label = Travailleurs qu’une enquête sur le coût de recrutement devrait interroger
declared-indicator-survey-size-unit = travailleurs
declared-indicator-survey-size-formula = n = m / (1 + m / N) / r ; m = z² p (1 - p) / e² × (1 + (b - 1) ρ) ; N premiers titres pour l’emploi de l’année, p = 0,5 la part qui varie le plus, e la moitié de l’intervalle à 95 pour cent, b travailleurs en chaque lieu, ρ leur ressemblance, r la part qui répond
declared-indicator-survey-size-cannot-say = Combien d’entre eux peuvent être joints : un titre n’est pas une adresse. Des chiffres par sexe ou qualification en exigent autant dans chaque groupe.
declared-indicator-evaluation-round-label = Cycles d’évaluation qu’un État a achevés au titre d’une convention
declared-indicator-evaluation-round-unit = cycles
declared-indicator-evaluation-round-formula = le dernier cycle d’évaluation par les experts de la convention achevé au jour de la période
declared-indicator-evaluation-round-cannot-say = Ce que les experts ont constaté ; ni si un cycle ultérieur est en cours.
declared-concept-convicted-traffickers = trafiquants condamnés
declared-concept-eu-blue-cards-granted-migr-resbc = cartes bleues européennes délivrées (migr_resbc)
declared-concept-first-residence-permits-migr-resfirst = premiers titres de séjour (migr_resfirst)
declared-concept-forced-marriage-victims-identified = victimes de mariage forcé identifiées
declared-concept-multi-purpose-shelters-able-to-take-victims = refuges polyvalents pouvant accueillir des victimes
declared-concept-possible-victims-registered = victimes possibles enregistrées
declared-concept-possible-victims-registered-share = victimes possibles enregistrées, part
declared-concept-registered-victims = victimes enregistrées
declared-concept-registered-victims-share = victimes enregistrées, part
declared-concept-residence-permits-issued = titres de séjour délivrés
declared-concept-shelters-dedicated-to-trafficking-victims = refuges réservés aux victimes de la traite
declared-concept-shelters-for-foreign-trafficking-victims = refuges pour victimes étrangères de la traite
declared-concept-victims-detected = victimes détectées
declared-concept-victims-formally-identified = victimes formellement identifiées
declared-concept-victims-identified = victimes identifiées
declared-concept-victims-of-sexual-and-labour-exploitation-not-trafficking = victimes d’exploitation sexuelle et par le travail (hors traite)
declared-concept-victims-of-trafficking-formally-identified = victimes de la traite formellement identifiées
declared-concept-persons-convicted-of-trafficking-related-crimes = personnes condamnées pour des infractions liées à la traite
declared-concept-victims-of-trafficking-for-sexual-exploitation = victimes de la traite à des fins d’exploitation sexuelle
declared-concept-registered-victims-per-million-inhabitants = victimes enregistrées par million d’habitants
declared-concept-pdot-trainees-cumulated = personnes formées avant le départ (PDOT), cumul
declared-concept-pdot-trainees-target = personnes à former avant le départ (PDOT), objectif
declared-concept-beneficiaries-planned-before-you-go = bénéficiaires prévus du programme « Before you go »
declared-concept-budget-for-pre-departure-training-call-2-2019-amif = budget de formation avant le départ, appel 2/2019 (AMIF)
declared-concept-certified-pdot-trainers = formateurs certifiés avant le départ (PDOT)
declared-concept-length-of-pdot = durée de la formation avant le départ (PDOT)
declared-concept-projects-of-pre-departure-training = projets de formation avant le départ
declared-concept-share-of-s-u-c-c-e-s-s-clients-from-mainland-china = part des clients de S.U.C.C.E.S.S. venus de Chine continentale
declared-concept-yearly-visits-of-the-portal-mein-weg-nach-deutschland = visites annuelles du portail « Mein Weg nach Deutschland »
declared-concept-fee-paid-to-agency = frais payés à une agence
declared-concept-fee-paid-to-recruiting-company = frais payés à une société de recrutement
declared-concept-price-paid-for-visa-and-work-contract = prix payé pour le visa et le contrat de travail
declared-concept-compensation-awarded-in-one-case = indemnité accordée dans une affaire
declared-concept-service-fee-chargeable-to-workers-with-whom-the-firm-has-a-labour-contract = frais de service exigibles des travailleurs sous contrat de travail
declared-concept-deposit-or-financial-guarantee-chargeable-to-workers = caution ou garantie financière exigible des travailleurs
declared-concept-risk-reserve-fund-per-licensed-firm-minimum = fonds de réserve pour risques par entreprise agréée, minimum
declared-concept-licence-condition-minimum-registered-capital = condition d’agrément : capital social minimum
declared-concept-licence-condition-minimum-experienced-managers = condition d’agrément : nombre minimum de cadres expérimentés
declared-concept-complaint-centre-for-dispatched-workers-set-up = création d’un centre de réclamation des travailleurs envoyés
declared-breakdown-age-children = âge : enfants
declared-breakdown-citizenship-dutch = nationalité : néerlandaise
declared-breakdown-citizenship-eu-member-states = nationalité : États membres de l’UE
declared-breakdown-form-both-sex-trafficking-and-forced-labour = forme : traite à des fins sexuelles et travail forcé
declared-breakdown-form-forced-begging = forme : mendicité forcée
declared-breakdown-form-forced-criminality = forme : criminalité forcée
declared-breakdown-form-forced-labour = forme : travail forcé
declared-breakdown-form-labour-trafficking = forme : traite à des fins de travail
declared-breakdown-form-other-forms-outside-the-sex-industry = forme : autres formes hors de l’industrie du sexe
declared-breakdown-form-sex-trafficking = forme : traite à des fins sexuelles
declared-breakdown-form-sexual-exploitation = forme : exploitation sexuelle
declared-breakdown-girls-under-18 = filles de moins de 18 ans
declared-breakdown-sex-female = sexe : femmes
declared-breakdown-sex-male = sexe : hommes
declared-breakdown-9-centres-of-nsdc = 9 centres de la NSDC
declared-breakdown-all-services = tous services
declared-breakdown-plan = plan
declared-breakdown-target = objectif
declared-breakdown-69-workers-from-gucheng-hebei = 69 travailleurs de Gucheng, Hebei
declared-breakdown-83-nantong-workers = 83 travailleurs de Nantong
declared-breakdown-all-kinds-of-workers = travailleurs de toute sorte
declared-breakdown-cooks-trafficking-investigation = cuisiniers, enquête pour traite
declared-breakdown-one-construction-worker = un ouvrier du bâtiment
declared-unit-cny = yuan
declared-unit-cny-per-worker = yuan/travailleur
declared-unit-eur = EUR
declared-unit-eur-per-worker = EUR/travailleur
declared-unit-agencies = agences
declared-unit-cases = affaires
declared-unit-event = événement
declared-unit-firms = entreprises
declared-unit-hours = heures
declared-unit-per-cent = pour cent
declared-unit-persons = personnes
declared-unit-persons-per-year = personnes par an
declared-unit-projects = projets
declared-unit-shelters = refuges
declared-unit-visits = visites
declared-unit-workers = travailleurs
declared-unit-working-days = jours ouvrables
declared-instrument-council-of-europe-anti-trafficking-convention-2005 = Convention du Conseil de l’Europe contre la traite, 2005
declared-instrument-ilo-abolition-of-forced-labour-convention-1957-no-105 = Convention de l’OIT sur l’abolition du travail forcé, 1957 (nº 105)
declared-instrument-ilo-domestic-workers-convention-2011-no-189 = Convention de l’OIT sur les travailleuses et travailleurs domestiques, 2011 (nº 189)
declared-instrument-ilo-forced-labour-convention-1930-no-29 = Convention de l’OIT sur le travail forcé, 1930 (nº 29)
declared-instrument-ilo-freedom-of-association-convention-1948-no-87 = Convention de l’OIT sur la liberté syndicale, 1948 (nº 87)
declared-instrument-ilo-migrant-workers-supplementary-provisions-convention-1975-no-143 = Convention de l’OIT sur les travailleurs migrants (dispositions complémentaires), 1975 (nº 143)
declared-instrument-ilo-migration-for-employment-convention-revised-1949-no-97 = Convention de l’OIT sur les travailleurs migrants (révisée), 1949 (nº 97)
declared-instrument-ilo-protocol-of-2014-to-the-forced-labour-convention = Protocole de 2014 à la convention de l’OIT sur le travail forcé
declared-instrument-ilo-right-to-organise-and-collective-bargaining-convention-1949-no-98 = Convention de l’OIT sur le droit d’organisation et de négociation collective, 1949 (nº 98)
declared-instrument-ilo-violence-and-harassment-convention-2019-no-190 = Convention de l’OIT sur la violence et le harcèlement, 2019 (nº 190)
declared-instrument-international-covenant-on-civil-and-political-rights-1966 = Pacte international relatif aux droits civils et politiques, 1966
declared-instrument-international-covenant-on-economic-social-and-cultural-rights-1966 = Pacte international relatif aux droits économiques, sociaux et culturels, 1966
declared-instrument-un-convention-against-transnational-organized-crime-2000 = Convention des Nations unies contre la criminalité transnationale organisée, 2000
declared-instrument-un-migrant-workers-convention-1990 = Convention des Nations unies sur les travailleurs migrants, 1990
declared-instrument-un-trafficking-in-persons-protocol-2000-palermo = Protocole des Nations unies contre la traite des personnes, 2000 (Palerme)
declared-instrument-ilo-private-employment-agencies-convention-1997-no-181 = Convention de l’OIT sur les agences d’emploi privées, 1997 (nº 181)
declared-tier-tier-1 = niveau 1
declared-tier-tier-2 = niveau 2
declared-tier-tier-2-watch-list = niveau 2, surveillance
declared-tier-tier-3 = niveau 3
declared-source-china-workers-abroad-title = Travailleurs de Chine à l’étranger : effectifs, règles, coûts, litiges, chiffres publiés
declared-source-china-workers-abroad-territory = Travailleurs de Chine continentale, souvent d’une seule province ; les RAS de Hong Kong et de Macao ainsi que Taïwan : hors du continent.
declared-source-china-workers-abroad-definition = Chiffres isolés tels que publiés. Les travailleurs des projets sous contrat font partie de l’ensemble ; le coût est ce qu’un travailleur ou un groupe dit avoir payé.
declared-source-china-workers-abroad-licence = faits, textes de loi et articles de presse cités avec mention de la source
declared-source-china-visa-waivers-title = Exemption unilatérale de visa accordée par la Chine aux passeports européens, 2023 à 2026
declared-source-china-visa-waivers-territory = Chine continentale ; les RAS de Hong Kong et de Macao ont leurs propres règles d’entrée.
declared-source-china-visa-waivers-definition = Dès ce jour, les titulaires d’un passeport ordinaire peuvent séjourner sans visa pour affaires, tourisme, visite à des proches et transit ; non pour travailler.
declared-source-china-visa-waivers-licence = déclaration officielle de faits
declared-source-complaints-title = Réclamations de travailleurs migrants et leurs suites, chiffres publiés
declared-source-complaints-territory = La Chine n’apparaît pas ; la RAS de Hong Kong et Taïwan sont des destinations propres.
declared-source-complaints-definition = Réclamations, affaires, travailleurs ou sommes d’argent d’un mécanisme d’un pays d’origine, tels que publiés ; périodes qui se chevauchent.
declared-source-complaints-licence = faits cités avec mention de la source ; les publications gardent leurs droits d’auteur
declared-source-trafficking-victims-title = Victimes de la traite identifiées et enregistrées, personnes condamnées, chiffres publiés
declared-source-trafficking-victims-territory = La Chine selon le rapport des États-Unis : sans les RAS de Hong Kong et de Macao ni Taïwan.
declared-source-trafficking-victims-definition = Victimes qu’une autorité du pays a identifiées ou enregistrées dans la période, de toutes origines sauf indication contraire de la ventilation ; non combien il y en a.
declared-source-trafficking-victims-licence = œuvres du gouvernement des États-Unis : domaine public ; Eurostat : réutilisation avec mention de la source ; autres : faits cités avec mention de la source
declared-source-unodc-trafficked-girls-title = Filles détectées comme victimes de la traite
declared-source-unodc-trafficked-girls-territory = La Chine désigne la Chine continentale et n’a pas de ligne ; les RAS de Hong Kong et de Macao auraient les leurs.
declared-source-unodc-trafficked-girls-definition = Victimes de sexe féminin de moins de 18 ans que les autorités du pays ont détectées dans l’année, selon sa communication à l’ONUDC.
declared-source-unodc-trafficked-girls-licence = ONUDC : usage libre avec citation ; traitement par Our World in Data sous CC BY 4.0
declared-source-tip-tiers-title = Niveaux du rapport sur la traite des personnes
declared-source-tip-tiers-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao ainsi que Taïwan sont classés à part.
declared-source-tip-tiers-definition = Le niveau du rapport de l’année, tel que fixé par le département d’État.
declared-source-tip-tiers-licence = œuvres du gouvernement des États-Unis : domaine public
declared-source-greta-evaluations-title = Dernier cycle d’évaluation du GRETA
declared-source-greta-evaluations-territory = La Chine n’est pas partie à la convention et ne peut être évaluée.
declared-source-greta-evaluations-definition = Dernier cycle dont le rapport est adopté, ou qu’un cycle ultérieur prouve achevé, selon la page ; l’année est celle du rapport.
declared-source-greta-evaluations-licence = faits cités avec mention de la source
declared-source-treaty-ratifications-title = Ratifications d’instruments sur le travail, la migration et la traite
declared-source-treaty-ratifications-territory = La Chine désigne la République populaire comme partie ; l’UE est l’Union elle-même, non ses membres.
declared-source-treaty-ratifications-definition = Ratifié comprend adhésion, acceptation, approbation et succession ; le jour d’un acte est celui du dépôt ou de l’enregistrement selon la source, et souvent inconnu.
declared-source-treaty-ratifications-licence = faits cités avec mention de la source
declared-source-skills-agreements-title = Accords sur les diplômes et la sécurité sociale, appariement, reconnaissance, chiffres publiés
declared-source-skills-agreements-territory = La Chine sans la RAS de Hong Kong ni Taïwan, dont les programmes vacances-travail sont distincts.
declared-source-skills-agreements-definition = Faits et chiffres isolés tels que publiés : accords par date, plafonds annuels (statut D), titres, procédures de reconnaissance en Allemagne.
declared-source-skills-agreements-licence = textes juridiques libres ; Destatis dl-de/by-2-0 ; faits d’articles de presse cités avec mention de la source
declared-source-orientation-training-title = Orientation, formation et tests avant le départ, chiffres publiés
declared-source-orientation-training-territory = La Chine n’apparaît que comme origine de clients d’un prestataire canadien.
declared-source-orientation-training-definition = Chiffres isolés tels que publiés : personnes formées ou testées, heures, frais, budgets, réponses à des enquêtes ; souvent d’une région ou d’un cycle.
declared-source-orientation-training-licence = faits de déclarations officielles et d’articles de presse, cités avec mention de la source ; les tableaux du gouvernement canadien sont sous droit d’auteur de la Couronne, reproduction non commerciale
declared-source-published-students-title = Étudiants et chercheurs entre la Chine et les États de l’UE, chiffres publiés
declared-source-published-students-territory = La Chine telle que l’entend chaque éditeur ; l’UE28 de 2015 comprend le Royaume-Uni.
declared-source-published-students-definition = Chiffres isolés tels que publiés : étudiants étrangers inscrits, étudiants partis dans l’année, chercheurs internationaux, bourses.
declared-source-published-students-licence = faits cités avec leur référence ; les publications gardent leurs droits
declared-source-published-recognition-title = Reconnaissance des diplômes et des qualifications professionnelles, chiffres publiés
declared-source-published-recognition-territory = La Chine seulement comme autorité qui reconnaît les diplômes de ses diplômés de retour.
declared-source-published-recognition-definition = Chiffres isolés tels que publiés : demandes, procédures tranchées et décisions sont trois décomptes ; une décision positive peut être une équivalence totale ou limitée.
declared-source-published-recognition-licence = faits cités ; Destatis dl-de/by-2-0, décision 2011/833/UE de la Commission européenne
declared-source-published-skills-title = Professions en pénurie, et offre et demande sur le marché du travail chinois, chiffres publiés
declared-source-published-skills-territory = La Chine désigne les villes qui rendent compte (95 à 102), sur le continent. L’Europe désigne l’UE, la Norvège et la Suisse ensemble.
declared-source-published-skills-definition = Chiffres isolés tels que publiés : pays et professions dans les rapports d’EURES ; postes, demandeurs et rangs des cent professions les plus en pénurie en Chine.
declared-source-published-skills-licence = faits cités avec mention de la source ; ceux de l’AET au titre de la décision 2011/833/UE de la Commission
declared-source-surveyed-recruitment-cost-title = Coût de recrutement en mois de revenus, par enquête
declared-source-surveyed-recruitment-cost-territory = Pays tels que les nomme le livre de codes de l’enquête ; la Chine désigne le continent.
declared-source-surveyed-recruitment-cost-definition = Ce que les travailleurs et leurs familles ont payé pour obtenir le premier emploi à l’étranger, sur les revenus de son premier mois complet ; salariés dont l’emploi a débuté dans les trois ans précédant l’entretien.
declared-source-surveyed-recruitment-cost-licence = celle du détenteur de l’enquête
declared-source-registered-figures-title = Réclamations, reconnaissance, formation et appariement, par registre
declared-source-registered-figures-territory = Pays tels que les nomme le livre de codes du registre ; la Chine désigne le continent.
declared-source-registered-figures-definition = Inscriptions au registre dans la période qu’il couvre, jusqu’au jour de son extraction ; effectifs arrondis aux cinq près, et maintenus tant qu’ils n’ont pas varié du seuil.
declared-source-registered-figures-licence = celle du gestionnaire du registre
declared-source-imf-purchasing-power-title = Taux de conversion implicites en parité de pouvoir d’achat
declared-source-imf-purchasing-power-territory = La Chine désigne la Chine continentale ; les RAS de Hong Kong et de Macao ainsi que Taïwan ont leurs propres lignes. Le Kosovo, et la Cisjordanie avec Gaza, ont des codes du FMI (UVK, WBG).
declared-source-imf-purchasing-power-definition = Monnaie nationale pour un dollar international courant, à trois décimales : peu fiable lorsqu’un dollar achète moins d’un vingtième d’unité (statut U), inconnu lorsque l’arrondi donne zéro. Les années après la dernière dont les chiffres du pays sont définitifs sont des estimations du FMI (statut E) ; l’année de l’édition et les suivantes sont des projections et sont exclues. Le FMI n’est pas la source première des parités.
declared-source-imf-purchasing-power-licence = conditions d’utilisation du FMI : mention de la source, pas de redistribution commerciale
declared-source-ctdc-assisted-victims-title = Victimes de la traite assistées, et signalées à des lignes d’appel, d’après des dossiers mis en commun
declared-source-ctdc-assisted-victims-territory = CN est la Chine continentale ; HK, MO et TW sont des codes propres.
declared-source-ctdc-assisted-victims-definition = Personnes enregistrées dans l’année, selon les dossiers des organisations contributrices ou les contacts de leurs lignes d’appel ; ni échantillon, ni mesure de leur nombre.
declared-source-ctdc-assisted-victims-licence = conditions d’utilisation du CTDC : mention de la source, pas de réidentification, usage non commercial ; à confirmer
declared-source-ctdc-synthetic-victims-title = Enregistrements synthétiques de victimes de la traite identifiées et de leurs exploiteurs
declared-source-ctdc-synthetic-victims-territory = Régions du monde telles que le jeu de données les trace ; aucun pays n’est donné.
declared-source-ctdc-synthetic-victims-definition = Enregistrements synthétiques tirés des dossiers de victimes que l’OIM a identifiées ou assistées ; leur nombre est proche de celui des dossiers et ne mesure pas combien il y a de victimes.
declared-source-ctdc-synthetic-victims-licence = conditions d’utilisation du CTDC : mention de la source, usage non commercial ; à confirmer
declared-concept-recognition-of-foreign-professional-qualifications = reconnaissance de qualifications professionnelles étrangères
declared-concept-foreign-students-enrolled = étudiants étrangers inscrits
declared-concept-foreign-degrees-applications-for-recognition = diplômes étrangers : demandes de reconnaissance
declared-concept-eu-states-with-such-an-agreement = États de l’UE ayant un tel accord
declared-concept-occupations-in-shortage-in-at-least-one-country = professions en pénurie dans au moins un pays
declared-concept-100-occupations-most-in-shortage = les 100 professions les plus en pénurie
declared-concept-overseas-labour-disputes-and-incidents-cumulated = litiges et incidents du travail à l’étranger, cumul
declared-concept-workers-involved-in-disputes-and-incidents = travailleurs concernés par des litiges et incidents
declared-concept-labour-dispute-cases-of-overseas-workers-filed-in-court = litiges du travail de travailleurs à l’étranger portés en justice
