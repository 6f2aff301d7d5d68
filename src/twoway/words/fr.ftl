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
