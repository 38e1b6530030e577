# The interface in French. Variables stand in braces; a count chooses between [one] and *[other].
# A message that has a word for "activity" or "document" says it in full: other languages need the whole sentence.

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = draft

## Numbers and dates

number-group = { " " }
size-kilobytes = { $n } ko
size-megabytes = { $n } Mo

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-days = { $day ->
    [1] 1er
   *[other] { $day }
 }-{ $last } { $month } { $year }
date-days-across-months = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } – { $last ->
    [1] 1er
   *[other] { $last }
 } { $month_last } { $year }
date-months = { $month }-{ $month_last } { $year }
date-range = { $start } – { $end }
date-estimated = { $year } (estimation)
date-unknown = Date inconnue

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv
month-short-2 = févr
month-short-3 = mars
month-short-4 = avr
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil
month-short-8 = août
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = déc

## Languages

languages-title = Langue
language-offer = Cette page est également disponible en français.
language-offer-read = La lire en français
language-offer-stay = Non, merci
in-language = { $tag ->
    [en] en anglais
    [fr] en français
   *[other] en { $language }
 }
draft-note = Cette traduction n’a pas encore été relue par une personne de langue maternelle française.
draft-report = Signaler une erreur de traduction
draft-subject = Erreur dans la traduction : { $address }
language-both = { $name } ({ $own })
language-bg = bulgare
language-bs = bosniaque
language-cnr = monténégrin
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-fr = français
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-it = italien
language-ka = géorgien
language-mk = macédonien
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sl = slovène
language-sq = albanais
language-sr = serbe
language-sr-cyrl = serbe (cyrillique)
language-sr-latn = serbe (latin)
language-tr = turc
language-uk = ukrainien

## The frame of every page

portal-name-unknown = Portail du projet
page-title = { $page } – { $portal }
skip-to-content = Aller au contenu
nav-label = Menu principal
nav-overview = Aperçu
nav-activities = Activités
nav-documents = Documents
nav-data = Données
nav-accessibility = Accessibilité
reading-tools = Lecture
text-size = Taille du texte
text-size-smaller = Texte plus petit
text-size-standard = Taille normale du texte
text-size-larger = Texte plus grand
text-size-is = Taille du texte : { $percent } %
text-size-is-smallest = Taille du texte : { $percent } %. C’est la plus petite.
text-size-is-largest = Taille du texte : { $percent } %. C’est la plus grande.
more-contrast = Contraste renforcé
more-spacing = Plus d’espace entre les lignes et les lettres
print-page = Imprimer
app-off = La recherche, les filtres et le choix de la taille du texte nécessitent un programme que votre navigateur n’exécute pas ou qui n’a pas pu être chargé. Tout le reste figure sur ces pages.
app-waiting = Les données n’ont pas pu être chargées pour le moment ; la recherche, les filtres et le choix de la taille du texte ne fonctionnent donc pas encore. Tout le reste figure sur ces pages.
app-slow = La recherche et les filtres sont en cours de chargement. Dans l’intervalle, ce que vous saisissez ou cochez est conservé.
reload = Recharger la page
loading = Chargement des données du projet…
designation-mark = note sur cette désignation
official-page = Page officielle du projet
data-licence = Les informations présentées ici proviennent des sources publiques citées en regard.
footer-label = À propos de ce portail
external-link = (sur { $host })

## Countries

countries-title = Pays
countries-label = Choisissez un pays
countries-intro = Chaque case mène à ce qui concerne le pays correspondant. Les cases n’indiquent que de façon approximative la position géographique des pays et ne représentent aucune frontière.
country-activities = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
 }
country-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
 }
country-intro = { $name } : les activités et les documents du projet qui en font expressément mention, et ceux qui concernent tous les pays.
country-activities-title = Activités
country-documents-title = Documents
country-own = Mention expresse : { $name }
country-regional = Concernant tous les pays
country-all-activities = Filtrer ces activités
country-all-documents = Filtrer ces documents
country-activities-figure = { $n ->
    [one] activité qui en fait mention
   *[other] activités qui en font mention
 }
country-documents-figure = { $n ->
    [one] document qui en fait mention
   *[other] documents qui en font mention
 }
country-place-figure = { $n ->
    [one] activité qui y a eu lieu
   *[other] activités qui y ont eu lieu
 }
country-first = Première activité qui en fait mention
country-last = Dernière activité qui en fait mention
country-by-language = Par langue
country-all-listed = Tous les documents énumérés ci-dessous

## Overview

overview-objective = Objectif
overview-indicators = Indicateurs
overview-components = Composantes
overview-facts = Informations clés
overview-latest = Dernières activités
overview-all-activities = Toutes les activités
overview-timeline = Activités par année
overview-timeline-marks = Chaque repère représente une activité.
overview-timeline-choose = Choisissez une année pour voir ce qui a eu lieu cette année-là.
overview-documents = Documentation
overview-all-documents = Tous les documents
overview-video = Vidéo
overview-video-none = Le film peut être visionné sur la page officielle du projet ; aucun lien direct n’est connu.
overview-contacts = Contacts
overview-related = Avant et après
overview-predecessor = Avant
overview-follow-on = Après
overview-sources = Sources de ces informations
overview-also-known = Également publié sous le titre
fact-period = Durée
fact-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
 }
fact-planned = durée prévue : { $months }
fact-budget = Budget
fact-funded-by = Financement
fact-implemented-by = Mise en œuvre
fact-countries = Pays
fact-partners = Projet conjoint
money = { $amount } { $currency }
phone = Téléphone
email = Courriel
source = Source
sources = Sources

## Finding

search-activities = Rechercher des activités
search-documents = Rechercher des documents
search-everything = Rechercher des activités, des documents et des pays
search-placeholder = Rechercher
search-all-activities = Toutes les activités trouvées ({ $n })
search-all-documents = Tous les documents trouvés ({ $n })
search-hint = Il n’est tenu compte ni des accents, ni de l’alphabet (latin ou cyrillique) dans lequel les noms sont écrits.
filters = Filtres
facet-year = Année
facet-country = Pays
facet-kind = Type
facet-topic = Thème
facet-partner = Partenaire
facet-project = Projet
facet-place = Lieu
facet-lang = Disponible en
facet-show-all = Tout afficher ({ $n })
facet-show-most = Afficher les { $n } plus fréquents
facet-show-fewer = Afficher moins
facet-find = Rechercher dans « { $facet } »
facet-none = Aucune option ne correspond.
facet-by-name = Trier par nom
facet-has-estimates = Y compris les activités dont l’année est estimée.
facet-country-hint = Lorsqu’un pays est choisi, les activités qui concernent tous les pays sont également affichées et signalées comme telles.
facet-country-hint-documents = Lorsqu’un pays est choisi, les documents qui concernent tous les pays sont également affichés et signalés comme tels.
regional-leave-out = Exclure ce qui concerne tous les pays
span-from = Début (année-mois)
span-to = Fin (année-mois)
span-title = Dates
span-unread = Ce n’est pas une date. Indiquez une année, un mois ou un jour : 2018, 2018-05 ou 2018-05-14.
span-example = par exemple 2018-05
span-first-year = Première année ({ $year })
span-last-year = Dernière année ({ $year })
span-whole = Ensemble du projet
found-activities = { $n ->
    [0] Aucune activité trouvée
    [one] { $n } activité trouvée
   *[other] { $n } activités trouvées
 }
found-activities-of = { $n ->
    [0] Aucune activité trouvée sur { $all }
    [one] { $n } activité trouvée sur { $all }
   *[other] { $n } activités trouvées sur { $all }
 }
found-documents = { $n ->
    [0] Aucun document trouvé
    [one] { $n } document trouvé
   *[other] { $n } documents trouvés
 }
found-documents-of = { $n ->
    [0] Aucun document trouvé sur { $all }
    [one] { $n } document trouvé sur { $all }
   *[other] { $n } documents trouvés sur { $all }
 }
chosen-filters = Filtres choisis
chosen-text = « { $text } »
chosen-from = début : { $date }
chosen-to = fin : { $date }
chosen-between = { $from } – { $to }
chosen-no-regional = uniquement ce qui mentionne un pays
remove-filter = Retirer le filtre : { $label }
clear-all = Tout effacer
ignored-title = Une partie de cette adresse n’a pas été comprise ou n’a pas été retenue telle quelle :
ignored-item = { $param } : « { $value } »
ignored-span = { $param } : dans « { $value } », la fin précède le début ; les deux dates ont été interverties
empty-title = Aucun résultat ne correspond à tous ces filtres
empty-nearest = Mots les plus proches :
empty-advice = Retirez l’un des filtres pour obtenir davantage de résultats :
empty-without-text = sans les mots « { $text } »
empty-without-facet = sans le filtre « { $facet } »
empty-without-span = sans les dates
empty-without-named = avec ce qui concerne tous les pays
empty-would-find = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
 }
empty-clear = Effacer tous les filtres
show-more = En afficher { $n } de plus
shown-of = Affichage : { $shown } sur { $n }
view-label = Présentation
view-list = Liste
view-table = Tableau
take-title = Exporter ces résultats
take-csv = Tableau (CSV)
take-json = Données (JSON)
take-calendar = Calendrier (.ics)
take-link = Copier le lien
take-page = Page en un seul fichier (.html)
take-page-hint = Réunie en un seul fichier, la page peut être ouverte hors connexion, transmise et agrandie.
take-copied = Le lien a été copié.
take-uncopied = Le navigateur n’a pas copié le lien ; celui-ci figure dans la barre d’adresse.
take-busy = Préparation du fichier…
take-saved = Le fichier a été créé et transmis au navigateur.
take-nothing = Rien ici ne peut figurer dans un fichier de ce format.
take-failed = Le fichier n’a pas pu être créé. La connexion a peut-être échoué ; veuillez réessayer.
take-undated = { $n ->
    [one] { $n } activité dont le mois est inconnu ne figure pas dans le calendrier.
   *[other] { $n } activités dont le mois est inconnu ne figurent pas dans le calendrier.
 }
sort-label = Trier par
sort-best = pertinence
sort-date-newest = date décroissante
sort-date-oldest = date croissante
sort-title = titre
sort-place = lieu
sort-kind = type
column-date = Date
column-title = Titre
column-place = Lieu
column-kind = Type
column-countries = Pays
year-heading = { $year }
year-heading-count = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
 }
years-unknown = Année inconnue
activities-title = Activités
activities-intro = Ce que le projet a fait, quand, où et à l’intention de qui.
documents-title = Documents
documents-intro = Ce que le projet a publié, rédigé ou utilisé, avec, pour chaque document, les langues dans lesquelles il existe.

## Timeline

timeline-title = Chronologie
timeline-help = Choisissez une année, ou faites glisser le pointeur le long de la chronologie pour choisir une période. Au clavier, les touches fléchées permettent de s’y déplacer ; la touche Maj combinée à une touche fléchée permet de choisir une période, la touche Entrée de choisir un mois ou une année et la touche Échap d’effacer les dates.
timeline-help-title = Comment utiliser la chronologie
timeline-month = { $month } { $year } : { $n ->
    [0] aucune activité
    [one] { $n } activité
   *[other] { $n } activités
 }
timeline-months-label = Mois de { $year }
timeline-no-month-count = { $n ->
    [one] { $n } activité sans mois connu
   *[other] { $n } activités sans mois connu
 }
timeline-undated = Année inconnue
timeline-legend = Types

## One activity

activity-back = Retour aux résultats
activity-back-all = Toutes les activités
activity-previous = Précédente
activity-next = Suivante
activity-position = { $position } sur { $n } dans cette sélection
activity-neighbours = Autres activités de cette sélection
activity-date = Date
activity-place = Lieu
activity-countries = Pays
activity-others = Autres participants
activity-kind = Type
activity-topic = Thème
activity-partners = Partenaires
activity-projects = Projets
activity-participants = Nombre de participants
activity-regional = Activité régionale : concerne tous les pays du projet
regional-tag = tous les pays
activity-estimated-note = Aucune source n’indique la date. L’année est estimée d’après l’ordre des événements.
activity-month-note = La source indique le mois, mais non le jour.
activity-calendar = Ajouter au calendrier (.ics)
activity-calendar-none = Il n’y a pas d’entrée de calendrier, car la date n’est pas connue.
activity-attribution-listed = La source ne nomme pas le projet ; l’activité figure sur la liste établie par le projet lui-même.
activity-attribution-inferred = La source ne nomme pas le projet. Le rattachement de l’activité au projet se déduit de son objet, de son lieu et de sa date.
activity-unknown = Aucune activité ne correspond à cette adresse.
activity-unknown-advice = L’activité a peut-être reçu une autre adresse, ou l’entrée correspondante comporte peut-être une erreur. Vous pouvez la rechercher parmi toutes les activités.

## Documents

documents-in-section = { $n ->
    [one] { $n } document
   *[other] { $n } documents
 }
document-versions = Langues
document-only-in = Uniquement en { $language }
document-no-link = aucun lien direct connu
document-listed-on = Répertorié sur { $host }
document-unconfirmed = Non confirmé : l’existence de ce document se déduit de la série dont il fait partie, mais sa présence n’a pas été constatée sur la page qui devrait le répertorier.
document-whole = Le document sur { $host }
document-no-versions = Aucune version linguistique n’est répertoriée.

## Data and faults

data-title = Données
data-intro = Tout le contenu de ce portail provient de trois fichiers, que chacun peut télécharger et utiliser.
data-files = Fichiers
data-file-broken = n’a pas pu être chargé, ou est incomplet
data-file-project = Le projet : noms, informations clés, pays, contacts
data-file-activities = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
 }
data-file-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
 }
data-file-documents-versions = { $n ->
    [one] { $n } version linguistique
   *[other] { $n } versions linguistiques
 }
part-title = { $list }, partie { $n }
parts-label = Parties de cette liste
data-feeds = Calendriers et flux
feed-calendar = Calendrier des activités (iCalendar)
feed-news = Flux des activités (Atom)
feed-hint = Les activités dont le mois est inconnu ne figurent pas dans le calendrier. La page de chaque pays a son propre calendrier et son propre flux.
data-report = Rapport sur les données
data-report-whole = Aucune erreur n’a été relevée dans les données.
data-report-faults = { $n ->
    [one] { $n } erreur a été relevée dans les données :
   *[other] { $n } erreurs ont été relevées dans les données :
 }
data-completeness = Ce qui est connu
data-dated-day = Activités datées au jour près
data-dated-month = Activités datées au mois ou à l’année près
data-estimated = Activités dont l’année est estimée
data-undated = Activités sans aucune date
data-linked = Versions linguistiques avec lien direct
data-unlinked = Versions linguistiques sans lien direct
data-unconfirmed = Documents non confirmés
data-of = { $n } sur { $all }
data-fields-text = Les dates suivent la norme ISO 8601, les pays la norme ISO 3166-1 (avec XK) et les langues la spécification BCP 47.
data-schema = schéma de { $file }
data-changed = dernière modification : { $date }
data-english-titles = Titres d’activités en anglais seulement
data-english-summaries = Résumés d’activités en anglais seulement
data-english-documents = Documents en anglais seulement
data-by-year = Ce qui est connu des activités, par année
data-by-year-hint = Parmi les activités commencées dans l’année, combien comportent chacune de ces informations. L’année peut être une estimation.
data-no-year = sans année
data-day = Jour exact
data-summary = Résumé
data-text = Texte intégral
data-missing = Ce qui manque
data-unlinked-documents = Documents sans lien connu

lost-activities = { $n ->
    [one] { $n } activité n’a pas pu être affichée.
   *[other] { $n } activités n’ont pas pu être affichées.
 }
lost-documents = { $n ->
    [one] { $n } document n’a pas pu être affiché.
   *[other] { $n } documents n’ont pas pu être affichés.
 }
lost-file-project = Les informations relatives au projet n’ont pas pu être chargées.
lost-file-activities = Les activités n’ont pas pu être chargées.
lost-file-documents = Les documents n’ont pas pu être chargés.
lost-rest-project = Seule une partie des informations relatives au projet a pu être chargée.
lost-rest-activities = Seule une partie des activités a pu être chargée.
lost-rest-documents = Seule une partie des documents a pu être chargée.
lost-part = Cette partie de la page n’a pas pu être chargée.
lost-messages = Certains textes de cette page n’ont pas pu être chargés en français ; ils sont affichés en anglais.
lost-details = Voir le rapport sur les données
retry = Réessayer

fault-line = { $place } : { $problem } { $consequence }
fault-found = Valeur trouvée : { $found }
fault-file-missing = Le fichier est introuvable.
fault-file-refused = Le serveur a refusé de fournir le fichier (code d’état { $status }).
fault-file-unreachable = Le fichier n’a pas pu être récupéré ; la connexion a peut-être échoué.
fault-file-empty = Le fichier est vide.
fault-file-not-text = Le fichier n’est pas un texte en UTF-8.
fault-file-too-long = Le fichier est trop long pour être lu par le portail.
fault-too-many-records = Le fichier contient plus d’entrées que le portail ne peut en lire.
fault-file-is-html = Une page web se trouve à la place des données.
fault-cut-short = Le fichier s’interrompt avant la fin, à la ligne { $line }.
fault-not-json = Le fichier n’est pas un fichier JSON valide : voir la ligne { $line }, colonne { $column }.
fault-wrong-type = Valeur attendue ici : { $expected }.
fault-missing-field = Ce champ est obligatoire.
fault-unknown-field = Ce champ n’est pas connu. Son nom est-il mal orthographié ?
fault-duplicate-id = Une autre entrée porte déjà cet identifiant.
fault-bad-id = Un identifiant ne peut contenir que des lettres minuscules de a à z, des chiffres et des traits d’union.
fault-unknown-country = Ce pays ne figure pas sur la liste du projet. Les codes de pays comportent deux lettres, par exemple AL.
fault-unknown-term = Cette valeur ne figure pas dans la liste « { $list } » de project.json.
fault-bad-language = Ce n’est pas une étiquette de langue telle que « sq » ou « sr-Cyrl ».
fault-unknown-language = Le portail n’a pas de nom pour cette langue.
fault-bad-date = Ce n’est pas une date telle que 2018-05-14, 2018-05 ou 2018.
fault-end-before-start = La fin précède le début.
fault-bad-link = Un lien doit commencer par https:, http: ou mailto: et ne pas contenir d’espaces.
fault-bad-email = Une adresse électronique a la forme nom@example.org, sans rien autour.
fault-too-long = Le texte est trop long.
fault-too-deep = Trop de listes sont imbriquées les unes dans les autres.
fault-unreadable = Cette lettre ou ce nombre est illisible.
fault-listed-twice = Cet élément figure déjà dans la liste.
fault-same-slug = Un autre nom ne diffère de celui-ci que par les accents ou la ponctuation. S’agit-il du même ?
expected-text = un texte, ou un texte par langue
expected-words = un texte entre guillemets
expected-list = une liste entre crochets
expected-object = un objet entre accolades
expected-number = un nombre entier
expected-number-between = un nombre entier de { $least } à { $most }
expected-bool = true ou false
expected-tile = colonne et rangée, par exemple [0, 1]
expected-one-of = l’une des valeurs suivantes : { $words }
consequence-file-lost = Rien de ce fichier n’est affiché.
consequence-rest-lost = La suite du fichier n’est pas affichée.
consequence-record-lost = L’entrée n’est pas affichée.
consequence-value-lost = La valeur est omise ; le reste de l’entrée est affiché.
consequence-kept = La valeur est utilisée telle quelle.

## Exports: tables, and how to cite

export-id = Identifiant
export-from = Début
export-to = Fin
export-date = Date
export-is-estimated = Année estimée
export-yes = oui
export-no = non
export-title-language = Langue du titre
export-place-country = Pays du lieu
export-summary = Résumé
export-sources = Sources
export-language = Langue
export-language-tag = Étiquette de langue
export-format = Format
export-bytes = Taille en octets
export-link = Lien
export-listed-on = Répertorié sur
export-address = Adresse sur ce portail
export-note = Remarque
cite = Citer
cite-bibtex = BibTeX
cite-copy = Copier
cite-copied = Copié
cite-marked = Le navigateur n’a pas effectué la copie. Le texte est sélectionné : copiez-le manuellement.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, estimation
cite-year-unknown = sans date
cite-listed-by = Répertorié par { $project }

## Accessibility

accessibility-title = Accessibilité
accessibility-intro = Ce portail est conçu pour être lu par tous : sur un téléphone ancien, avec un lecteur d’écran, au clavier seul, agrandi ou sur papier.
accessibility-can-title = Ce que vous pouvez faire
accessibility-can-size = Choisir, en haut de chaque page, une taille de texte de 100 % à 200 %, un contraste renforcé et plus d’espace entre les lignes et les lettres. Vos choix sont mémorisés sur cet appareil. Le zoom du navigateur et son propre réglage de la taille du texte fonctionnent également.
accessibility-can-keys = Accéder à tout au clavier. Les touches sont énumérées ci-dessous.
accessibility-can-dark = Afficher des pages claires ou sombres, avec davantage de contraste et moins d’animations, selon les réglages de votre appareil.
accessibility-can-timeline = Faire tout ce que permet la chronologie au moyen du filtre par année et des deux champs de date placés à côté ; la liste présente les mêmes activités dans le même ordre.
accessibility-can-print = Imprimer chaque page : les boutons et autres commandes sont omis et les adresses des liens sont imprimées.
accessibility-status-title = Degré d’accessibilité du portail
accessibility-scope = La présente déclaration porte sur toutes les pages de ce portail, dans toutes ses langues. Elle comporte les parties que l’Union européenne exige, dans la décision (UE) 2018/1523, pour les déclarations des organismes du secteur public.
accessibility-status = Le portail est partiellement conforme aux Règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, sur lesquelles s’appuie la norme européenne EN 301 549. Il respecte également la plupart des exigences du niveau AAA. Ce qui manque est indiqué dans la partie suivante.
accessibility-known-title = Ce qui ne fonctionne pas encore
accessibility-known-languages = Certaines traductions de l’interface n’ont pas encore été relues par un locuteur natif ; une mention au bas des pages concernées le signale. Les activités et les documents restent dans la langue dans laquelle ils ont été rédigés.
accessibility-known-script = Sans JavaScript ou sans WebAssembly, il n’y a ni recherche, ni filtres, ni choix de la taille du texte, du contraste et de l’espacement. Tout le contenu peut néanmoins être lu et imprimé, et tous les liens peuvent être suivis.
accessibility-known-people = Aucune personne utilisant un lecteur d’écran, une plage braille ou la commande vocale n’a encore essayé le portail. Ce qui est indiqué ici provient de ses concepteurs et de programmes informatiques.
accessibility-known-months = Les mois de la chronologie et le signe placé après un nom sont plus étroits que le bout du pouce. Les deux champs de date permettent de faire la même chose que les mois, et la note à laquelle le signe renvoie figure au bas de chaque page.
accessibility-known-sources = Les sources et les documents vers lesquels mènent les liens se trouvent sur d’autres sites, qui ne sont pas nécessairement accessibles.
accessibility-browsers-title = Navigateurs et versions
accessibility-browsers = La recherche, les filtres et les réglages proposés en haut de page nécessitent un navigateur dans l’une des versions ci-dessous ou dans une version plus récente. Les navigateurs plus anciens affichent les mêmes pages sans ces fonctions : rien de ce qui peut être lu n’y manque.
accessibility-browsers-name = Navigateur
accessibility-browsers-program = Tout fonctionne à partir de la version
accessibility-browsers-layout = Tout est mis en page comme prévu à partir de la version
accessibility-checked-title = Ce qui a été vérifié, et par quels moyens
accessibility-checked = Le { $date }, les tests du portail ont eux-mêmes consigné les chiffres ci-dessous. Toute modification qui dégrade l’un d’entre eux est rejetée par les tests.
accessibility-checked-engine = { $n ->
    [one] { $browser } : { $n } scénario reproduisant les actions d’un lecteur a été exécuté au moyen de clics et de frappes au clavier. Il s’est bien terminé.
   *[other] { $browser } : { $n } scénarios reproduisant les actions d’un lecteur ont été exécutés au moyen de clics et de frappes au clavier. Tous se sont bien terminés.
 }
accessibility-checked-rules = { $tool } : { $rules } règles, celles des WCAG 2.2 (A, AA et AAA) et celles relevant des bonnes pratiques, vérifiées sur { $views } affichages de pages : en couleurs claires, sombres et imposées par le système, avec un texte deux fois plus grand, sur un écran étroit, dans deux alphabets. Aucune n’a été enfreinte.
accessibility-checked-contrast = Textes dont le contraste avec l’arrière-plan a été mesuré, en couleurs claires et sombres, avec et sans contraste renforcé : { $n }. Le rapport est d’au moins { $ratio } à 1.
accessibility-checked-targets = Boutons, champs et liens situés en dehors des phrases : { $n }. Chacun peut être actionné sur une surface d’au moins { $pixels } pixels sur { $pixels }.
accessibility-checked-spacing = Affichages de pages avec plus d’espace entre les lignes, les mots et les lettres, à chaque taille de texte : { $n }. Rien n’est coupé ni masqué.
accessibility-checked-paper = Pages imprimées aux formats A4 et Letter : { $n }. Rien n’est coupé, et la note sur les désignations y figure.
accessibility-checked-told = Affichages de pages pour lesquels les informations transmises aux lecteurs d’écran sont conservées avec le programme du portail : { $n }. Chaque modification de ces informations est examinée.
accessibility-prepared-title = Établissement de la présente déclaration
accessibility-prepared = Les concepteurs du portail l’ont évalué eux-mêmes, au moyen des vérifications ci-dessus. Ils ont revu la présente déclaration pour la dernière fois le { $date }.
accessibility-enforcement-title = Si notre réponse ne vous aide pas
accessibility-enforcement = Aucune autorité chargée de contrôler ce portail n’a été désignée. Adressez-vous aux organismes qui financent le projet ou le mettent en œuvre ; ils sont indiqués dans l’aperçu.
keys-title = Touches du clavier
keys-intro = La touche Tab mène à tout ce qui peut être utilisé ; la touche Entrée ou la barre d’espace permet de l’utiliser. Les touches suivantes ont d’autres fonctions :
keys-tab = en haut d’une page : propose un lien qui permet de passer le menu
keys-escape = ferme ce qui s’est ouvert : les langues, les résultats de la recherche, cette liste ; dans la chronologie : efface les dates
keys-arrows = dans la chronologie : mènent aux mois ou aux années alentour
keys-ends = dans la chronologie : mènent au début ou à la fin
keys-span = avec une touche fléchée, dans la chronologie : choisit une période
keys-single-title = Raccourcis à une seule touche
keys-single-intro = Ils sont désactivés tant que vous ne les activez pas, car ils peuvent gêner les lecteurs d’écran et la commande vocale. Ils fonctionnent partout, sauf là où vous saisissez du texte. Votre choix est mémorisé sur cet appareil.
keys-single-on = Les activer
keys-single-off = Les désactiver
keys-sheet = affiche cette liste
keys-close = Fermer
tested-title = Pannes provoquées à dessein
tested-intro = Quelle que soit la défaillance, aucune page ne doit rester vide. Le { $date }, les tests ont provoqué chacune de ces pannes et examiné la page dans { $browser }. Ils établissent eux-mêmes la présente liste, en anglais.
tested-part = Élément touché
tested-fault = Nature de la panne
tested-outcome = Ce que voit le lecteur
tested-missing = La liste n’a pas pu être chargée.
hostile-title = Ce qui a été injecté à dessein
hostile-intro = Rien de ce que contient un fichier ou une adresse ne doit non plus arrêter le portail. Le { $date }, les tests ont injecté ce qui suit, et tout a tenu :
hostile-documents = Fichiers de données composés au hasard
hostile-addresses = Adresses composées au hasard
hostile-truncations = Vrais fichiers de données, coupés après chacun de leurs octets
hostile-changes = Vrais fichiers de données dont un octet a été modifié
hostile-naughty = Textes qui mettent souvent les programmes en défaut, dans chaque champ
hostile-links = Liens interdits déguisés
hostile-lists = Listes d’activités avec n’importe quoi dans leurs cellules, importées
hostile-limits = Limites, essayées des deux côtés
hostile-corpus = Entrées de programmes qui cherchent les défauts, telles quelles et modifiées
accessibility-report-title = Signaler un problème
accessibility-report = Si quelque chose vous empêche d’obtenir ce dont vous avez besoin, écrivez ou téléphonez au bureau du projet :

## Not found and failures

not-found-title = Cette page n’existe pas
not-found-text = Il n’y a rien à cette adresse. Les pages suivantes peuvent vous être utiles :
