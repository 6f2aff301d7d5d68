## Le registre des preuves : thèmes, éléments, fournisseurs, suites

label-grade-high = élevée
label-grade-medium = moyenne
label-grade-low = faible
label-editions-many = { $count } éditions de { $sources } sources, voir Sources
label-sources-many = { $count } sources, nommées sous Sources et notées sous Qualité de chaque source
label-column-rows = lignes du registre
label-column-measured = mesurées
label-column-partial = partielles
label-column-untold = existantes mais non communiquées
label-column-other-direction = sens inverse seulement
label-column-elsewhere = ailleurs seulement
label-column-none = aucune

gaps-theme-labour-migration = Migration de travail
gaps-theme-visa-schemes = Régimes de visas
gaps-theme-recognition = Reconnaissance des compétences
gaps-theme-matching = Adéquation de l’offre et de la demande
gaps-theme-orientation = Orientation avant le départ
gaps-theme-training = Formation
gaps-theme-rights = Droits des migrants
gaps-theme-standards = Normes internationales
gaps-theme-complaints = Règlement des différends et plaintes
gaps-theme-recruitment-costs = Coûts de recrutement
gaps-theme-growth = Contribution à la croissance
gaps-theme-identification = Identification et repérage des victimes
gaps-theme-assistance = Protection et assistance
gaps-theme-police = Coopération policière, réseaux d’experts
gaps-theme-good-practice = Bonnes pratiques

gaps-piece-stock = migrants résidents
gaps-piece-arrivals = arrivées
gaps-piece-departures = départs
gaps-piece-work-permits = permis de travail
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
gaps-piece-vacancies-and-candidates = postes et candidats
gaps-piece-orientation-reach = travailleurs touchés
gaps-piece-orientation-cost = coût par travailleur
gaps-piece-orientation-effect = différends après formation
gaps-piece-students = étudiants
gaps-piece-interns = stagiaires
gaps-piece-vocational-training = formation professionnelle
gaps-piece-social-security = accords de sécurité sociale
gaps-piece-length-of-stay = durée des permis de travail
gaps-piece-pay-and-work = salaire et emploi
gaps-piece-ratified-there = ratifications à destination
gaps-piece-ratified-at-home = ratifications à l’origine
gaps-piece-supervision = constats de contrôle
gaps-piece-complaints-lodged = plaintes déposées
gaps-piece-complaints-resolved = plaintes réglées
gaps-piece-time-to-resolution = délai de règlement
gaps-piece-sums-paid = sommes payées
gaps-piece-cost-in-months = coût en mois de salaire
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
gaps-piece-judged-by-a-third-state = rang dans le rapport américain
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
gaps-meaning-withheld = non communiqué, un chiffre existe mais il est secret ou retenu
gaps-meaning-other-direction = sens inverse, ce sens n’en a pas
gaps-meaning-elsewhere = ailleurs, d’autres corridors ou toutes origines ensemble
gaps-meaning-none = aucun dans les sources utilisées
gaps-untold = Non communiqué :{" "}
gaps-lacking = Manque :{" "}
gaps-who = Auprès de :{" "}
gaps-stop = {"."}{" "}
gaps-next = Suite :{" "}
gaps-grade = qualité { $grade }
gaps-head-theme = Thème

gaps-next-measured = tenir à jour.
gaps-next-withheld = demander au détenteur des groupes plus larges, communicables.
gaps-next-labour-migration = { $destination ->
    [CHN] demander un tableau annuel par nationalité et motif.
   *[other] prendre le tableau complet des premiers titres ; solliciter les États sans détail par partenaire.
  }
gaps-next-visa-schemes = { $destination ->
    [CHN] demander les visas et titres de séjour par nationalité et catégorie.
   *[other] ajouter les visas nationaux de long séjour, par régime.
  }
gaps-next-recognition = convenir de compter les décisions par pays de formation.
gaps-next-matching = verser un registre des postes et des candidats.
gaps-next-orientation = verser les registres de cours : publics touchés, coûts.
gaps-next-training = { $destination ->
    [CHN] demander les étudiants et stagiaires par État membre et niveau.
   *[other] demander les stagiaires et apprentis par nationalité.
  }
gaps-next-rights = demander salaires, horaires et titres par nationalité.
gaps-next-standards = mettre les constats de contrôle en regard de chaque ratification.
gaps-next-complaints = verser un registre des plaintes avec nationalité et issue.
gaps-next-recruitment-costs = enquêter auprès des travailleurs ; les permis délivrés donnent l’échantillon.
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
supplier-visas-chn = Ministère des affaires étrangères
supplier-visas-eu27-2020 = Commission européenne (DG HOME)
supplier-education = ministère de l’éducation ({ $area })
supplier-education-chn = Ministère de l’éducation
supplier-education-eu27-2020 = ministères de l’éducation
supplier-recognition = service de reconnaissance ({ $area })
supplier-recognition-chn = Centre chinois de services pour les échanges universitaires
supplier-recognition-eu27-2020 = centres ENIC-NARIC
supplier-employment = service de l’emploi ({ $area })
supplier-employment-chn = Ministère des ressources humaines et de la sécurité sociale
supplier-employment-eu27-2020 = EURES, services de l’emploi
supplier-sending = autorité des travailleurs à l’étranger ({ $area })
supplier-sending-chn = Ministère du commerce
supplier-sending-eu27-2020 = employeurs, services de l’emploi
supplier-insurance = assurance sociale ({ $area })
supplier-insurance-chn = Ministère des ressources humaines et de la sécurité sociale
supplier-insurance-eu27-2020 = organismes de sécurité sociale
supplier-labour = inspection du travail, tribunaux ({ $area })
supplier-labour-chn = commissions d’arbitrage du travail
supplier-labour-eu27-2020 = inspections du travail, Autorité européenne du travail
supplier-survey = enquête auprès des travailleurs selon la méthode de l’OIT
supplier-payments = Banque mondiale
supplier-standards = Organisation internationale du travail
supplier-trafficking = rapporteur national sur la traite ({ $area })
supplier-trafficking-chn = Ministère de la sécurité publique
supplier-trafficking-eu27-2020 = rapporteurs nationaux, coordinateur de l’UE pour la lutte contre la traite
supplier-assistance = aide aux victimes ({ $area })
supplier-assistance-chn = Ministère des affaires civiles
supplier-assistance-eu27-2020 = services d’aide aux victimes
supplier-police = police nationale ({ $area })
supplier-police-chn = Ministère de la sécurité publique
supplier-police-eu27-2020 = Europol, EMPACT, polices nationales
supplier-evaluation = évaluateurs des mesures ({ $area })
supplier-evaluation-chn = Ministère de la sécurité publique, experts du dialogue
supplier-evaluation-eu27-2020 = GRETA, coordinateur de l’UE pour la lutte contre la traite

gaps-table-evidence-title = { $held_evidence ->
    [yes] Preuves et lacunes, par thème et par sens
   *[no] Le registre des preuves est tenu pour les corridors qui ont un fichier et pour leurs membres : celui-ci n’en fait pas partie.
  }
gaps-table-evidence-note = Lignes : { $evidence_rows } ; mesurées : { $evidence_measured } ; en partie : { $evidence_partial } ; non communiquées : { $evidence_untold } ; sens inverse seul : { $evidence_other_direction } ; ailleurs seulement : { $evidence_elsewhere } ; aucune : { $evidence_none }. On compte les éléments de preuve qu’un thème demande ; leur qualité est celle du milieu, la plus basse de deux. Astérisque : moins de quatre cinquièmes du sens.
gaps-figure-gaps-title = Les preuves disponibles, par thème et par sens
gaps-figure-gaps-unit = Éléments de preuve que chaque thème demande
gaps-figure-gaps-note = Un carré par élément : plein, disponible ; à demi plein, une partie du sens ; barré, existe sans être communiqué ; vide, manquant. Puis l’année du plus récent et la qualité.
gaps-figure-gaps-alt = Matrice des thèmes par deux sens, une forme et des carrés par case. Cases : { $evidence_rows } ; mesurées : { $evidence_measured } ; en partie : { $evidence_partial } ; non communiquées : { $evidence_untold } ; sens inverse seul : { $evidence_other_direction } ; ailleurs seulement : { $evidence_elsewhere } ; aucune : { $evidence_none }.
quality-eurostat-vacancy-rate = Enquête harmonisée auprès des employeurs ; certains États n’en couvrent qu’une partie ; postes vacants de tous les employeurs, quel que soit le candidat.

declared-indicator-evidence-gap-label = Preuves sur un thème du dialogue, dans un sens
declared-indicator-evidence-gap-unit = éléments de preuve
declared-indicator-evidence-gap-formula = nombre des éléments de preuve du thème (reference/evidence.csv) qui ont une valeur dans ce sens ; evidence : measured si chacun en a une et couvre 0,8 du sens ou plus, partial si certains en ont ; si aucun n’en a : withheld s’il en existe un qui n’est pas communiqué, sinon other_direction si le sens inverse en a, elsewhere si un autre corridor en a, none ; coverage : moyenne sur tous les éléments nécessaires ; grade : celle du milieu, la plus basse de deux, chacune étant celle de la source la plus faible
declared-indicator-evidence-gap-cannot-say = Si ce qui existe suffit pour décider : on compte les éléments d’une liste que nous avons dressée, tous à égalité et quel que soit leur âge ; l’année du plus récent figure à côté.
declared-source-eurostat-vacancy-rate-title = Taux de vacance d’emploi par activité NACE Rév. 2, données trimestrielles
declared-source-eurostat-vacancy-rate-territory = Territoire de l’État déclarant ; ses régions, les zones euro et l’UE d’autres années sont laissées de côté. Le Danemark n’enquête que sur l’économie marchande, la France que sur les entreprises de dix salariés ou plus, et ni la France ni l’Italie sur l’administration publique (COM(2022) 355).
declared-source-eurostat-vacancy-rate-definition = Postes vacants pour cent postes vacants et occupés. Un poste vacant est un poste rémunéré nouvellement créé, non pourvu ou sur le point de se libérer, pour lequel l’employeur cherche activement un candidat extérieur (règlement (CE) no 453/2008).
declared-source-eurostat-vacancy-rate-licence = CC BY 4.0
