## Profil d’un pays : lui et tous ses partenaires

label-profile = { $home } et tous ses partenaires
label-all-countries = tous les pays

table-permit = Titres
table-permit-first = premiers, { $reason }
table-permit-valid = en cours de validité, { $reason }

pr-home = { $home }
pr-kicker = Profil de pays · mobilité de la main-d’œuvre dans les deux sens · { $home }
pr-running = { $home }, tous les partenaires, dans les deux sens
pr-title = { $stock_back_trend ->
    [up] { $home }, { $stock_start_back_year }–{ $stock_back_year } : davantage de personnes venues de l’étranger y vivent ; où vont les siens ?
    [down] { $home }, { $stock_start_back_year }–{ $stock_back_year } : moins de personnes venues de l’étranger y vivent ; où vont les siens ?
   *[other] { $home } : qui vient, qui part, et avec quels partenaires ?
  }
pr-subtitle = Tous les partenaires, dans les deux sens : qui vit où, qui se déplace et pourquoi, ce qui protège, ce que personne ne compte
pr-confidence = La confiance découle des données. Élevée : toutes les sources notées « élevé » (annexe), rien d’estimé ni de manquant. Moyenne : une source notée « moyen », ou un chiffre estimé, provisoire, d’une édition ancienne ou auquel manquent des paires. Faible : une source notée « faible », la plupart des paires manquantes, un chiffre peu fiable, ou une fourchette plus large que le chiffre.
pr-s-annex = Annexe
pr-s-sure = Degré de certitude
pr-sure-colon = {" "}:{" "}
pr-th-there = { $home } → tous les pays
pr-th-back = Tous les pays → { $home }
pr-th-covers = Ce qui est compté
pr-facts-how = Taper twoway trace --brief { $brief } et un identifiant pour voir la phrase, la formule et chaque cellule brute avec son fichier, sa place et sa somme de contrôle. Les points d’un graphique portent leurs propres identifiants dans les fichiers CSV joints à ce PDF.

pr-kn-stock = { $from } → { $to } : personnes vivant à destination en { $year }, selon l’estimation des Nations Unies. Confiance : { $confidence }.
pr-kn-arrivals = { $from } → { $to } : personnes venues s’établir en { $year }. Confiance : { $confidence }.
pr-kn-departures = { $from } → { $to } : personnes parties en { $year }, étrangères ou non. Confiance : { $confidence }.
pr-kn-citizens = { $from } → { $to } : ressortissants étrangers venus s’établir en { $year }. Confiance : { $confidence }.
pr-kn-work = { $from } → { $to } : premiers titres de travail délivrés en { $year }. Confiance : { $confidence }.
pr-kn-valid = { $from } → { $to } : titres de séjour en cours de validité à la fin de { $year }. Confiance : { $confidence }.
pr-kn-students = { $from } → { $to } : étudiants préparant un diplôme en { $year }. Confiance : { $confidence }.

pr-s-largest-in = D’où l’on vient
pr-s-largest-out = Où l’on va
pr-partners-in = { $ranked_stock_in ->
    [yes] Parmi les personnes venues de l’étranger ({ $home_said }), les plus nombreuses, dans cet ordre : { $stock_in_first_area_said } ({ $stock_in_first }), { $stock_in_second_area_said } ({ $stock_in_second }), { $stock_in_third_area_said } ({ $stock_in_third }), en { $stock_in_first_year }.
   *[no] Parmi les personnes venues de l’étranger ({ $home_said }) : { $stock_in_first_area_said } ({ $stock_in_first }), { $stock_in_second_area_said } ({ $stock_in_second }), { $stock_in_third_area_said } ({ $stock_in_third }), en { $stock_in_first_year } ; les chiffres ne les départagent pas, aussi ne sont-elles pas classées.
  }
pr-partners-out = { $ranked_stock_out ->
    [yes] Parmi les personnes comptées à l’étranger (origine : { $home_said }), les plus nombreuses, dans cet ordre : { $stock_out_first_area_said } ({ $stock_out_first }), { $stock_out_second_area_said } ({ $stock_out_second }), { $stock_out_third_area_said } ({ $stock_out_third }), en { $stock_out_first_year }. Chaque destination compte à sa façon, selon la naissance ou la nationalité : l’ordre n’indique que des tailles.
   *[no] Parmi les personnes comptées à l’étranger (origine : { $home_said }) : { $stock_out_first_area_said } ({ $stock_out_first }), { $stock_out_second_area_said } ({ $stock_out_second }), { $stock_out_third_area_said } ({ $stock_out_third }), en { $stock_out_first_year }. Chaque destination compte à sa façon, selon la naissance ou la nationalité, et les chiffres ne les départagent pas : elles ne sont pas classées.
  }

pr-s-who = Combien, dans les deux sens
pr-s-why = Pourquoi : titres et visas
pr-say-stock = { $trend ->
    [up] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, { $change } de moins qu’en { $before_year }.
   *[other] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination.
  }
pr-say-per-1000 = { $destination } : sur mille résidents, { $value } sont venus de l’étranger ({ $year }).
pr-say-arrivals = En { $year }, { $value } personnes sont venues s’établir ({ $destination }) pour un an ou plus.
pr-say-departures = En { $year }, { $value } personnes sont parties ({ $origin }) pour vivre ailleurs un an ou plus.
pr-say-citizens = En { $year }, { $value } ressortissants étrangers sont venus s’établir ({ $destination }).
pr-say-work = En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }) à des ressortissants de pays hors de l’UE.
pr-say-valid = À la fin de { $year }, { $value } titres de séjour étaient en cours de validité ({ $destination }).
pr-say-students = En { $year }, { $value } étudiants venus de l’étranger préparaient un diplôme ({ $destination }).
pr-say-received = { $destination } : les fonds reçus de l’étranger représentaient { $value } du produit en { $year }.
pr-say-paid = { $origin } : les fonds que les résidents ont envoyés à l’étranger représentaient { $value } du produit en { $year }.
pr-glance-per-1000-what = Résidents venus de l’étranger, pour mille
pr-glance-arrivals-what = Arrivées dans l’année
pr-glance-departures-what = Départs dans l’année
pr-glance-paid-what = Fonds envoyés à l’étranger, en part du produit
pr-supply-who = les offices statistiques des partenaires, dont chacun compte ceux qui viennent chez lui
pr-supply-why = les services d’immigration des partenaires et leurs consulats
pr-supply-skills = les ministères de l’éducation et les services de l’emploi du pays et de ses partenaires
pr-lack-permits-by = titres par nationalité
pr-lack-visas-by = visas de court séjour par lieu de délivrance
pr-lack-students-by = étudiants préparant un diplôme, par partenaire
pr-lack-sending-by = prix d’un envoi de fonds, par partenaire
pr-lack-agreements = un accord avec un partenaire sur les diplômes, la sécurité sociale ou les stages

pr-figure-partners-title = Principaux partenaires : personnes à l’étranger (origine : { $home }) et personnes venues de l’étranger ({ $home })
pr-figure-partners-unit = Stock de migrants, personnes, { $stock_in_first_year }
pr-figure-partners-note = Les partenaires dont le chiffre est le plus grand dans l’une ou l’autre direction. Chaque destination compte à sa façon, selon la naissance ou la nationalité : à comparer à droite, et à gauche avec prudence. Ce qui manque n’est pas zéro.
pr-figure-partners-alt = Barres dans deux directions par partenaire, { $stock_in_first_year } ({ $home }) : vers chaque partenaire à gauche, depuis chaque partenaire à droite. La plus longue à droite : { $stock_in_first_area }, { $stock_in_first }. Les valeurs figurent dans le tableau joint.
pr-figure-moves-over-time-title = Ceux qui partent et ceux qui viennent, par année
pr-figure-moves-over-time-unit = Personnes ayant changé de résidence pour un an ou plus
pr-figure-moves-over-time-note = Au-dessus de l’axe : départs. Au-dessous : arrivées. Nationaux et étrangers ensemble ; comptés par un seul pays ({ $home }).
pr-figure-moves-over-time-alt = Deux séries sur une même échelle ({ $home }), départs au-dessus de l’axe, arrivées au-dessous. Les valeurs figurent dans le tableau joint.
pr-table-moves-by-title = Migrations dans l’année, par partenaire
pr-table-moves-by-note = Telles que le pays ({ $home }) compte ceux qui viennent et ceux qui partent, selon le pays de résidence précédent et suivant ; partenaires des éditions utilisées seulement.
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
pr-table-tiers-note = Jugement d’un gouvernement sur les efforts d’un autre, non un compte de victimes ; « surveillance » : liste de surveillance de ce niveau. Deux points : aucune copie utilisée n’imprime cette année.
pr-table-victims-title = Victimes de la traite, de tout pays, dernier chiffre imprimé
pr-table-victims-note = Identifié ne veut pas dire existant.
pr-table-standards-title = Instruments sur le travail, les migrants et la traite
pr-table-standards-note = Selon les copies utilisées ; le jour de l’acte figure lorsque la source l’imprime.

quality-grade-eurostat-immigration = moyen
quality-eurostat-immigration = Règle harmonisée des douze mois ; chaque État déclare le total, parfois par estimation. Aucun partenaire n’est distingué.
quality-grade-eurostat-emigration = moyen
quality-eurostat-emigration = Comme les arrivées, mais les départs sont sous-comptés là où ils ne sont pas enregistrés.
quality-grade-worldbank-gdp = élevé
quality-worldbank-gdp = Comptes nationaux en dollars courants, révisés chaque année ; une variation des taux les déplace.
quality-grade-worldbank-remittances-paid = moyen
quality-worldbank-remittances-paid = Balances des paiements, établies de façons différentes et lacunaires ; toutes destinations confondues.
declared-source-eurostat-immigration-title = Immigration par âge et par sexe
declared-source-eurostat-immigration-territory = Tous les pays de résidence précédente ensemble ; aucun partenaire n’est distingué.
declared-source-eurostat-immigration-definition = Personne arrivant, d’où qu’elle vienne, pour rester douze mois ou plus, nationaux compris ; le total de l’UE compte aussi les migrations entre membres.
declared-source-eurostat-immigration-licence = CC BY 4.0
declared-source-eurostat-emigration-title = Émigration par âge et par sexe
declared-source-eurostat-emigration-territory = Tous les pays de résidence suivante ensemble ; aucun partenaire n’est distingué.
declared-source-eurostat-emigration-definition = Personne partant, où qu’elle aille, pour rester absente douze mois ou plus, nationaux compris ; le total de l’UE compte aussi les migrations entre membres.
declared-source-eurostat-emigration-licence = CC BY 4.0
declared-source-worldbank-gdp-title = PIB (dollars des États-Unis courants)
declared-source-worldbank-gdp-territory = La Chine est la Chine continentale ; Hong Kong et Macao ont leurs propres lignes.
declared-source-worldbank-gdp-definition = Produit intérieur brut aux prix d’acquisition, dollars des États-Unis courants de l’année.
declared-source-worldbank-gdp-licence = CC BY 4.0
declared-source-worldbank-remittances-paid-title = Envois de fonds personnels, versés (dollars des États-Unis courants)
declared-source-worldbank-remittances-paid-territory = La Chine est la Chine continentale, fonds envoyés à Hong Kong et à Macao compris ; Hong Kong et Macao ont leurs propres lignes.
declared-source-worldbank-remittances-paid-definition = Transferts personnels et rémunérations des salariés versés à l’étranger dans l’année, selon la balance des paiements ; dollars des États-Unis courants, toutes destinations confondues.
declared-source-worldbank-remittances-paid-licence = CC BY 4.0

## Sections de la note entre deux parties quelconques

label-confidence-high = élevé
label-confidence-medium = moyen
label-confidence-low = faible

pa-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : les deux communautés ont grandi
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : une communauté a grandi, l’autre a diminué
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : la communauté établie à destination ({ $away_said }) a grandi
      }
    [down] { $stock_back_trend ->
        [up] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : une communauté a grandi, l’autre a diminué
        [down] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : les deux communautés ont diminué
       *[other] { $home }–{ $away }, { $stock_start_there_year }–{ $stock_there_year } : la communauté établie à destination ({ $away_said }) a diminué
      }
   *[other] { $stock_back_trend ->
        [up] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year } : la communauté établie à destination ({ $home_said }) a grandi
        [down] { $home }–{ $away }, { $stock_start_back_year }–{ $stock_back_year } : la communauté établie à destination ({ $home_said }) a diminué
       *[other] { $home }–{ $away } : qui se déplace, pourquoi, avec quelle protection ?
      }
  }
pa-subtitle = Qui vit où, qui se déplace et pourquoi, ce qui protège, et ce que personne ne compte
pa-confidence = La confiance découle des données. Élevée : toutes les sources notées « élevé » (annexe), rien d’estimé ni de manquant. Moyenne : une source notée « moyen », ou un chiffre estimé, provisoire, d’une édition ancienne ou auquel manquent des paires. Faible : une source notée « faible », la plupart des paires manquantes, un chiffre peu fiable, ou une fourchette plus large que le chiffre.

pa-kn-stock = { $many ->
    [yes] { $from } → { $to } : personnes vivant à destination en { $year }, selon les { $reported } paires nommées par les Nations Unies sur { $expected }. Confiance : { $confidence }.
   *[no] { $from } → { $to } : personnes vivant à destination en { $year }, selon l’estimation des Nations Unies. Confiance : { $confidence }.
  }
pa-kn-census = { $from } → { $to } : ressortissants de l’origine recensés à destination en { $year }. Confiance : { $confidence }.
pa-kn-work = { $from } → { $to } : premiers titres de travail délivrés en { $year }. Confiance : { $confidence }.
pa-kn-arrivals = { $from } → { $to } : personnes ayant migré en { $year }, selon les arrivées comptées à destination. Confiance : { $confidence }.
pa-kn-citizens = { $from } → { $to } : ressortissants de l’origine venus s’établir à destination en { $year }. Confiance : { $confidence }.
pa-kn-departures = { $from } → { $to } : personnes ayant migré en { $year }, selon les départs comptés à l’origine. Confiance : { $confidence }.
pa-kn-valid = { $from } → { $to } : titres de séjour en cours de validité à la fin de { $year }. Confiance : { $confidence }.
pa-kn-students = { $from } → { $to } : étudiants préparant un diplôme en { $year }. Confiance : { $confidence }.
pa-kn-visas = { $from } → { $to } : visas de court séjour délivrés en { $year }. Confiance : { $confidence }.
pa-kn-estimate = { $from } → { $to } : migrations en { $years } ans à partir de { $year }, estimées à partir des stocks, entre { $low } et { $high }. Confiance : { $confidence }.
pa-kn-openness = { $from } → { $to } : ouverture au passeport en { $year } ; cent pour cent : aucun visa n’est demandé. Confiance : { $confidence }.

pa-s-who = Qui se déplace, dans les deux sens
pa-s-why = Pourquoi : titres, visas, règles d’entrée
pa-s-skills = Compétences et pénuries
pa-s-cost = Coût de recrutement et recours
pa-s-protection = Protection
pa-s-economy = Envois de fonds
pa-s-sure = Degré de certitude

pa-say-stock = { $trend ->
    [up] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, { $change } de plus qu’en { $before_year }.
    [down] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination ; en { $before_year }, elles étaient { $before }.
   *[other] { $many ->
        [yes] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination, dans les { $reported } paires de membres qu’elles nomment sur { $expected }.
       *[no] En { $year }, les Nations Unies comptent { $value } personnes ({ $origin } → { $destination }) vivant à destination.
      }
  }
pa-say-census = Le recensement de { $year } (destination : { $destination }) a dénombré { $value } ressortissants de l’origine ({ $origin }).
pa-say-arrivals = En { $year }, { $value } personnes ont migré ({ $origin } → { $destination }), selon les arrivées comptées à destination.
pa-say-citizens = En { $year }, { $value } ressortissants de l’origine ({ $origin }) sont venus s’établir à destination ({ $destination }), d’où qu’ils viennent.
pa-say-departures = En { $year }, { $value } personnes ont migré ({ $origin } → { $destination }), selon les départs comptés à l’origine.
pa-say-mirror = Pour { $year }, les départs comptés à l’origine ({ $origin }) valent { $value } fois les arrivées comptées à destination ({ $destination }) : deux vues des mêmes migrations.
pa-say-estimate = { $mark ->
    [stock_origin_missing] Aucun tableau ne nomme de personne de l’origine ({ $origin }) à destination ({ $destination }) : les { $value } migrations estimées en { $years } ans à partir de { $year } sont des retours et ce que le modèle répartit, et non un fait de cette direction.
   *[none] À partir des stocks, { $value } migrations sont estimées en { $years } ans à partir de { $year }, entre { $low } et { $high } selon la méthode ; { $returns } sont des retours.
  }
pa-say-work = { $trend ->
    [up] En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }), { $change } de plus qu’en { $before_year }.
    [down] En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }), { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }), à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }) ; en { $before_year }, il y en avait eu { $before }.
   *[other] { $many ->
        [yes] En { $year }, { $reported } paires sur { $expected } déclarent { $value } premiers titres de travail délivrés ({ $origin } → { $destination }).
       *[no] En { $year }, { $value } premiers titres de travail ont été délivrés ({ $origin } → { $destination }).
      }
  }
pa-say-study = Les premiers titres pour études étaient { $value } en { $year }.
pa-say-family = Les premiers titres pour motif familial étaient { $value } en { $year }.
pa-say-others = Les premiers titres pour d’autres motifs étaient { $value } en { $year }.
pa-say-valid = À la fin de { $year }, { $value } titres de séjour de ressortissants de l’origine ({ $origin }) étaient en cours de validité à destination ({ $destination }).
pa-say-visas = { $trend ->
    [up] En { $year }, { $value } visas de court séjour ont été délivrés ({ $origin } → { $destination }), { $change } de plus qu’en { $before_year }.
    [down] En { $year }, { $value } visas de court séjour ont été délivrés ({ $origin } → { $destination }), { $change } de moins qu’en { $before_year }.
    [stable] En { $year }, { $value } visas de court séjour ont été délivrés ({ $origin } → { $destination }), à peu près autant qu’en { $before_year } ({ $before }).
    [small] En { $year }, { $value } visas de court séjour ont été délivrés ({ $origin } → { $destination }) ; en { $before_year }, il y en avait eu { $before }.
   *[other] En { $year }, { $value } visas de court séjour ont été délivrés ({ $origin } → { $destination }).
  }
pa-say-refusal = Parmi les décisions sur ces visas en { $year }, { $value } étaient de ne pas délivrer.
pa-say-openness = L’ouverture de la destination ({ $destination }) au passeport de l’origine ({ $origin }) était de { $value } en { $year } ; cent pour cent : aucun visa n’est demandé, zéro : un visa est demandé.
pa-say-students = En { $year }, { $value } étudiants de l’origine ({ $origin }) préparaient un diplôme à destination ({ $destination }).
pa-say-overqualified = Parmi les ressortissants de pays tiers diplômés du supérieur et occupés à destination ({ $destination }), tous pays confondus, { $value } occupaient un emploi au-dessous de leur niveau en { $year }.
pa-say-vacancies = À destination ({ $destination }), { $value } de tous les emplois étaient vacants au cours d’un trimestre de { $year }.
pa-say-shortage = En { $year }, une part de { $value } des professions en pénurie à l’origine ({ $origin }) l’étaient aussi à destination ({ $destination }).
pa-say-asked = Une enquête sur ce que les travailleurs ont payé pour un emploi ({ $origin } → { $destination }) devrait interroger { $value } titulaires d’un premier titre de travail ({ $year }) pour connaître une part à { $within } points de pourcentage près.
pa-say-ratified = { $destination } : { $value } instruments ratifiés sur { $expected } relatifs au travail, aux migrants et à la traite ; la situation est connue pour { $reported }.
pa-say-remitted = Pour { $year }, un modèle évalue les fonds envoyés ({ $origin } → { $destination }) à { $value } par migrant venu de la destination et vivant à l’origine.
pa-say-sending = Envoyer des fonds ({ $origin } → { $destination }) coûtait { $value } de la somme en { $year }.
pa-say-received = { $origin } : les fonds reçus de l’étranger, tous pays confondus, représentaient { $value } du produit en { $year }.
pa-say-marks = {" "}({ $marks })
pa-say-nothing = Aucune édition utilisée ne donne, dans aucune des deux directions : { $what } ; qui pourrait le fournir : { $supplier }.
pa-say-missing = Manquent. { $what }Qui pourrait les fournir : { $supplier }.
pa-say-lacks-both = Dans les deux sens : { $what }.{" "}
pa-say-lacks-there = { $home } → { $away } : { $what }.{" "}
pa-say-lacks-back = { $away } → { $home } : { $what }.{" "}
pa-say-sure-both = { $what } (dans les deux sens)
pa-say-sure-there = { $what } ({ $home } → { $away })
pa-say-sure-back = { $what } ({ $away } → { $home })
pa-side-none = Aucune édition utilisée n’en donne rien dans cette direction.
pa-sure-colon = {" "}:{" "}

pa-supply-who = les offices statistiques de la destination, qui comptent les arrivées, et de l’origine, qui comptent les départs
pa-supply-why = le service d’immigration de la destination et ses consulats
pa-supply-skills = le ministère de l’éducation, l’enquête sur les forces de travail et le service de l’emploi de la destination
pa-supply-cost = une enquête auprès des travailleurs, et les guichets de plainte des deux ministères du travail
pa-supply-protection = les deux ministères du travail, ainsi que la police et les services aux victimes de la destination
pa-supply-economy = les banques centrales des deux parties

pa-glance-census-what = Ressortissants dénombrés par le recensement chinois
pa-glance-census-figure = { $many ->
    [yes] { $value } ({ $year } ; { $reported } paires sur { $expected })
   *[no] { $value } ({ $year })
  }
pa-glance-mirror-what = Migrations vues des deux côtés (miroir)
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
pa-glance-overqualified-what = Ressortissants de pays tiers occupant un emploi au-dessous de leur niveau
pa-glance-vacancies-what = Emplois vacants
pa-glance-shortage-what = Professions en pénurie des deux côtés
pa-glance-asked-what = Taille d’une enquête sur le coût de recrutement
pa-glance-ratified-what = Instruments ratifiés
pa-glance-received-what = Fonds reçus de l’étranger, en part du produit

pa-lack-costs = ce que les travailleurs ont payé pour un emploi
pa-lack-complained = plaintes de travailleurs
pa-lack-agreements = un accord sur les diplômes, la sécurité sociale ou les stages
pa-lack-tiers = un niveau dans le rapport sur la traite
pa-lack-victims = victimes de la traite identifiées

pa-figure-work-there-title = Premiers titres de travail : { $home } → { $away }
pa-figure-work-there-unit = Titres délivrés aux ressortissants de l’origine, par an
pa-figure-work-there-note = Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés. Pour un groupe, la somme des membres qui déclarent.
pa-figure-work-there-alt = Colonnes par année : premiers titres de travail délivrés ({ $home } → { $away }). Les valeurs figurent dans le tableau joint.
pa-figure-work-back-title = Premiers titres de travail : { $away } → { $home }
pa-figure-work-back-unit = Titres délivrés aux ressortissants de l’origine, par an
pa-figure-work-back-note = Des titres, non des personnes arrivées ; les renouvellements ne sont pas comptés. Pour un groupe, la somme des membres qui déclarent.
pa-figure-work-back-alt = Colonnes par année : premiers titres de travail délivrés ({ $away } → { $home }). Les valeurs figurent dans le tableau joint.

pa-table-regime-title = Ce qui était demandé à un passeport, avant et après
pa-table-regime-note = Le changement se situe entre les deux jours : l’indice a été lu ces jours-là, non dans l’intervalle. Passeports ordinaires, courts séjours.
pa-table-costs-title = Ce que les travailleurs ont payé pour un emploi, tel qu’imprimé
pa-table-costs-note = Dollars des États-Unis ; personnes interrogées seulement.
pa-table-complained-title = Plaintes de travailleurs, par mécanisme de l’origine
pa-table-complained-note = Plaintes déposées pour mille travailleurs placés ou agréés, où qu’ils aient travaillé.
pa-table-agreements-title = Accords entre les deux parties
pa-table-agreements-note = Une liste dit qu’un accord existait ce jour-là, non quand il a été signé.
pa-table-tiers-title = Niveau dans le rapport des États-Unis sur la traite, par année
pa-table-tiers-note = Jugement d’un gouvernement sur les efforts d’un autre, non un compte de victimes ; « surveillance » : liste de surveillance de ce niveau. Deux points : aucune copie utilisée n’imprime cette année.
pa-table-victims-title = Victimes de la traite, de tout pays, dernier chiffre imprimé
pa-table-victims-note = Identifié ne veut pas dire existant ; de toute origine, donc pas nécessairement de l’autre partie.
pa-table-standards-title = Situation de chaque partie au regard des instruments sur le travail, les migrants et la traite
pa-table-standards-note = Selon les copies utilisées ; le jour de l’acte figure lorsque la source l’imprime.

table-act-day = Jour, ou plafond annuel
table-requirement-before = Demandé avant
table-requirement-after = Demandé après
table-requirement-visa-required = un visa
table-requirement-visa-free = aucun visa
table-requirement-e-visa = un visa en ligne
table-requirement-on-arrival = un visa à l’arrivée
table-requirement-e-travel-authorisation = une autorisation en ligne
table-requirement-covid-ban = fermé (pandémie)
table-requirement-no-admission = fermé

quality-grade-cia-remittances = faible
quality-cia-remittances = Estimations d’un tiers, arrondies au dixième de pour cent, sans méthode ; la série a pris fin. Tous pays confondus, jamais par corridor.
quality-grade-eures-shortage-occupations = faible
quality-eures-shortage-occupations = Nommées par des offices nationaux selon leurs propres règles et transcrites par un tiers ; une profession absente des listes est inconnue, non équilibrée.
declared-source-cia-remittances-title = Envois de fonds reçus, en pourcentage du produit intérieur brut
declared-source-cia-remittances-territory = La Chine est la Chine continentale ; Hong Kong et Macao ont leurs propres lignes. Les codes des pays sont ceux du Factbook, non ceux de l’ISO. Les entrées du monde, de l’Union européenne, de la Cisjordanie et de Gaza sont laissées de côté.
declared-source-cia-remittances-definition = Transferts personnels et rémunérations des salariés reçus de l’étranger dans l’année, en part du produit intérieur brut, tels que le Factbook les estime (statut E) ; trois années par pays, arrondies à une décimale.
declared-source-cia-remittances-licence = domaine public
declared-source-eures-shortage-occupations-title = Professions en pénurie par pays
declared-source-eures-shortage-occupations-territory = États membres de l’UE, Norvège et Suisse ; les régions ne sont pas distinguées.
declared-source-eures-shortage-occupations-definition = Profession, groupe élémentaire de la CITP-08, que le bureau de coordination EURES ou le service public de l’emploi d’un pays a nommée comme en pénurie dans l’année.
declared-source-eures-shortage-occupations-licence = Décision 2011/833/UE de la Commission (réutilisation avec mention de la source)

## Autres types de graphiques : alluvial, cordes, carte, matrice, courbe de Beveridge, bandes

chart-persons = { $number } personnes
chart-sex-f = femmes
chart-sex-m = hommes
chart-sex-t = les deux sexes
chart-duration-m3-5 = Trois à cinq mois
chart-duration-m6-11 = Six à onze mois
chart-duration-m-ge12 = Douze mois et plus
chart-duration-t = Toutes durées
chart-column-permit-reason = Motif
chart-column-duration = Durée de validité
chart-column-sex = Sexe
chart-column-origin = Origine
chart-column-destination = Destination
chart-column-area = Territoire
chart-column-reporter = Déclarant
chart-column-period = Année
chart-from-and-in = de ↓ vers →
chart-counted-by = comptés
chart-basis-birth = nés
chart-basis-citizenship = citoyens
chart-basis-residence = résidents
chart-basis-mixed = les deux
chart-rate-unemployment = Chômeurs, en part de la population active
chart-rate-vacancies = Emplois vacants, en part de tous les emplois
chart-break = rupture de série
chart-no-fact = n’est pas un fait de cette direction

ec-boundaries = La carte montre les terres sans frontières. Elle ne prend position sur aucune frontière ni sur le statut d’aucun territoire ; ses points sont placés au degré entier et ne désignent aucune capitale. Terres : Natural Earth, domaine public.

ec-figure-corridor-map-title = { $claim_more_in_eu ->
    [yes] Le corridor sur une carte : large vers l’UE27, étroit vers la Chine
   *[no] Le corridor sur une carte : personnes de chaque côté vivant de l’autre
}
ec-figure-corridor-map-unit = Stock de migrants, personnes, { $stock_there_year } ; la largeur d’un ruban à sa destination suit son chiffre
ec-figure-corridor-map-note = Les États membres qui comptent le plus de personnes dans les deux directions réunies. Les très petits chiffres ont tous le ruban le plus étroit. La Chine compte les ressortissants, la plupart des États de l’UE les natifs de Chine. Un signe après un nom : cette direction n’a pas de chiffre.
ec-figure-corridor-map-alt = { $top_stock_in ->
    [yes] Carte de rubans entre la Chine et des États de l’UE, { $stock_there_year }, terres sans frontières. Depuis la Chine, les plus larges vont en Italie ({ $stock_in_italy }) et en Espagne ({ $stock_in_spain }). Vers la Chine, tous sont étroits : Allemagne { $stock_from_germany }, France { $stock_from_france }.
   *[no] Carte de rubans entre la Chine et des États de l’UE, { $stock_there_year }, terres sans frontières. De Chine en Italie { $stock_in_italy }, en Espagne { $stock_in_spain } ; vers la Chine, d’Allemagne { $stock_from_germany }, de France { $stock_from_france }.
}

ec-figure-stock-between-title = Parmi de grandes économies : { $stock_there } personnes de Chine vivent dans l’UE27, { $stock_back } de l’UE27 en Chine
ec-figure-stock-between-unit = Stock de migrants, personnes, { $stock_there_year } ; un ruban touche l’arc de sa destination et s’arrête avant celui de son origine
ec-figure-stock-between-note = La dernière ligne dit qui une destination compte : les natifs de l’étranger, les étrangers, ou les deux selon l’État membre. Ces comptes diffèrent : à comparer au sein d’une colonne. De l’UE27 : les États membres nommés, vers la Chine { $stock_back_members }.
ec-figure-stock-between-alt = Diagramme de cordes et tableau : qui vit où entre la Chine, l’UE27, l’Inde, le Japon, le Royaume-Uni et les États-Unis, { $stock_there_year }. De Chine vers l’UE27 { $stock_there }, retour { $stock_back }. De Chine vers les États-Unis { $stock_china_usa }, retour { $stock_usa_china }.

ec-figure-permit-lengths-title = Sur { $ireland_all } premiers titres délivrés en Irlande à des ressortissants chinois, { $ireland_long } sont valables douze mois ou plus
ec-figure-permit-lengths-unit = Premiers titres délivrés en Irlande à des ressortissants chinois, selon le motif et la durée de validité, { $ireland_all_year }
ec-figure-permit-lengths-note = Seul État membre dont tous les motifs sont connus. La durée de validité d’un titre n’est pas celle du séjour. De l’Irlande vers la Chine : non publié.
ec-figure-permit-lengths-alt = Diagramme alluvial du motif à la durée de validité, Irlande, { $ireland_all_year }. Études { $ireland_study }, emploi { $ireland_work }, autres { $ireland_other }, famille { $ireland_family }. Douze mois ou plus { $ireland_long }, moins de six mois { $ireland_short }.

ec-figure-work-by-year-title = { $top_work ->
    [yes] Parmi les États montrés, la Hongrie et l’Allemagne délivrent désormais le plus de premiers titres de travail à des ressortissants chinois
   *[no] Premiers titres de travail délivrés à des ressortissants chinois, par État membre et par année
}
ec-figure-work-by-year-unit = Premiers titres pour l’emploi délivrés à des ressortissants chinois, par an ; plus la case est foncée, plus le nombre est grand (échelle de racine carrée)
ec-figure-work-by-year-note = UE27 : somme des États montrés. Les États membres non montrés sont inconnus, non nuls. De l’UE vers la Chine : non publié.
ec-figure-work-by-year-alt = Matrice de cases teintées, États membres par année. En { $work_permits_year } : Hongrie { $work_hungary }, Allemagne { $work_germany }, Pays-Bas { $work_netherlands }, Luxembourg { $work_luxembourg } ; États montrés ensemble { $work_permits }, après { $work_permits_2019 } en { $work_permits_2019_year }.

ec-figure-estimated-moves-title = Les estimations publiées des départs de Chine vers l’UE27 vont de { $moves_there_low } à { $moves_there_high } pour cinq ans à partir de { $moves_there_year }
ec-figure-estimated-moves-unit = Personnes au cours des cinq ans qui commencent l’année indiquée ; bande : minimum et maximum de six méthodes
ec-figure-estimated-moves-note = Estimé à partir des stocks, non compté ; la bande est l’écart entre méthodes, non une erreur d’échantillonnage. Pointillés : aucun tableau de stocks ne nomme de personne de l’UE27 en Chine ; les chiffres sont des retours et ce que le modèle répartit.
ec-figure-estimated-moves-alt = Lignes en miroir avec bandes, par cinq ans de { $moves_there_first_year } à { $moves_there_year }. De Chine vers l’UE27 : de { $moves_there_first } à { $moves_there }, bande de { $moves_there_low } à { $moves_there_high }. De l’UE27 vers la Chine, en pointillés : une estimation qui n’est pas un fait.

ec-figure-vacancies-and-unemployment-title = Emplois vacants en { $vacant_germany_year } : { $vacant_netherlands } aux Pays-Bas, { $vacant_germany } en Allemagne, { $vacant_hungary } en Hongrie
ec-figure-vacancies-and-unemployment-unit = Chômeurs, en pourcentage de la population active, et emplois vacants, en pourcentage de tous les emplois, de { $vacant_germany_first_year } à { $vacant_germany_year }
ec-figure-vacancies-and-unemployment-note = Plus haut et à gauche : moins de chômeurs, plus d’emplois vacants. Aucune ligne ne franchit une rupture ; les points ouverts sont provisoires ou suivent une rupture. De quinze à soixante-quatre ans ; emplois hors agriculture, moyenne de quatre trimestres. Pour la Chine, aucun taux de ce type n’est détenu.
ec-figure-vacancies-and-unemployment-alt = Courbe de Beveridge, de { $vacant_germany_first_year } à { $vacant_germany_year }. Dernière année, chômeurs et emplois vacants : Pays-Bas { $jobless_netherlands } et { $vacant_netherlands }, Allemagne { $jobless_germany } et { $vacant_germany }, Hongrie { $jobless_hungary } et { $vacant_hungary }.

declared-indicator-beveridge-rate-label = Chômage et emplois vacants d’un territoire et d’une année, tels que publiés
declared-indicator-beveridge-rate-unit = pourcentage de la population active ; pourcentage des emplois
declared-indicator-beveridge-rate-formula = chômage : taux annuel, de 15 à 64 ans ; emplois vacants : moyenne des taux des quatre trimestres, industrie, construction et services, non corrigée des variations saisonnières
declared-indicator-beveridge-rate-cannot-say = Un déplacement de la courbe à partir d’un seul point : la courbe demande des années. L’agriculture n’est pas comptée, et certains États laissent de côté les petites entreprises. Si les chômeurs pourraient occuper ces emplois.

quality-grade-eurostat-unemployment-rate = élevé
quality-eurostat-unemployment-rate = Enquête harmonisée sur les forces de travail, ruptures signalées ; arrondi au dixième. Taux de tous les résidents, non des migrants.
quality-grade-eurostat-vacancy-rate = moyen
quality-eurostat-vacancy-rate = Enquêtes auprès des employeurs, arrondi au dixième ; certains États laissent de côté les petites entreprises ou les emplois publics ; l’édition détenue s’arrête à l’automne de sa dernière année.
declared-source-eurostat-unemployment-rate-title = Taux de chômage par sexe, âge et nationalité
declared-source-eurostat-unemployment-rate-territory = Nationaux, citoyens d’autres États membres et tous les autres, tels que les voit le pays déclarant ; aucun pays de nationalité isolé, donc pas la Chine.
declared-source-eurostat-unemployment-rate-definition = Chômeurs en part de la population active (occupés et chômeurs) de mêmes âge, sexe et nationalité, moyenne annuelle ; enquête de l’UE sur les forces de travail, ménages privés.
declared-source-eurostat-unemployment-rate-licence = CC BY 4.0
declared-source-eurostat-vacancy-rate-title = Taux d’emplois vacants par activité (NACE Rév. 2), données trimestrielles
declared-source-eurostat-vacancy-rate-territory = Territoire de l’État déclarant ; ses régions, les zones euro et l’UE d’autres années sont laissées de côté. Le Danemark n’enquête que sur l’économie marchande, la France que sur les entreprises d’au moins dix salariés ; ni la France ni l’Italie ne comptent l’administration publique (COM(2022) 355).
declared-source-eurostat-vacancy-rate-definition = Emplois vacants pour cent emplois vacants et occupés. Un emploi vacant est un emploi rémunéré, nouveau, inoccupé ou sur le point de se libérer, que l’employeur cherche activement à pourvoir à l’extérieur (règlement (CE) 453/2008).
declared-source-eurostat-vacancy-rate-licence = CC BY 4.0
