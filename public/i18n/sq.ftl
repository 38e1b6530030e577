# The interface in Albanian. Variables stand in braces; a count chooses between [one] and *[other].
# A message that has a word for "activity" or "document" says it in full: other languages need the whole sentence.

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = draft

## Numbers and dates

number-group = { " " }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-days = { $day }–{ $last } { $month } { $year }
date-days-across-months = { $day } { $month } – { $last } { $month_last } { $year }
date-months = { $month } – { $month_last } { $year }
date-range = { $start } – { $end }
date-estimated = { $year } (i përafërt)
date-unknown = Data nuk dihet

month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
month-short-1 = jan
month-short-2 = shk
month-short-3 = mar
month-short-4 = pri
month-short-5 = maj
month-short-6 = qer
month-short-7 = korr
month-short-8 = gush
month-short-9 = sht
month-short-10 = tet
month-short-11 = nën
month-short-12 = dhj

## Languages

languages-title = Gjuha
language-offer = Kjo faqe gjendet edhe në shqip.
language-offer-read = Lexojeni në shqip
language-offer-stay = Jo, faleminderit
in-language = { $tag ->
    [en] në anglisht
    [fr] në frëngjisht
   *[other] në { $language }
 }
draft-note = Ky përkthim ende nuk është lexuar nga një folës amtar.
draft-report = Raportoni një gabim në përkthim
draft-subject = Gabim në përkthim: { $address }
language-both = { $name } ({ $own })
language-bg = bullgarisht
language-bs = boshnjakisht
language-cnr = malazezisht
language-de = gjermanisht
language-el = greqisht
language-en = anglisht
language-es = spanjisht
language-fr = frëngjisht
language-hr = kroatisht
language-hu = hungarisht
language-hy = armenisht
language-it = italisht
language-ka = gjeorgjisht
language-mk = maqedonisht
language-pt = portugalisht
language-ro = rumanisht
language-ru = rusisht
language-sl = sllovenisht
language-sq = shqip
language-sr = serbisht
language-sr-cyrl = serbisht (cirilik)
language-sr-latn = serbisht (latin)
language-tr = turqisht
language-uk = ukrainisht

## The frame of every page

portal-name-unknown = Portali i projektit
page-title = { $page } – { $portal }
skip-to-content = Kaloni te përmbajtja
nav-label = Menyja kryesore
nav-overview = Përmbledhje
nav-activities = Aktivitetet
nav-documents = Dokumentet
nav-data = Të dhënat
nav-accessibility = Aksesueshmëria
reading-tools = Leximi
text-size = Madhësia e tekstit
text-size-smaller = Tekst më i vogël
text-size-standard = Madhësia standarde e tekstit
text-size-larger = Tekst më i madh
text-size-is = Madhësia e tekstit: { $percent }%
text-size-is-smallest = Madhësia e tekstit: { $percent }%. Kjo është më e vogla.
text-size-is-largest = Madhësia e tekstit: { $percent }%. Kjo është më e madhja.
more-contrast = Më shumë kontrast
more-spacing = Më shumë hapësirë mes rreshtave dhe shkronjave
print-page = Printoni
app-off = Kërkimi, filtrat dhe madhësia e tekstit kanë nevojë për një program që shfletuesi juaj nuk e ekzekuton ose që nuk u ngarkua dot. Gjithçka tjetër gjendet në këto faqe.
app-waiting = Të dhënat nuk u ngarkuan dot këtë herë, prandaj kërkimi, filtrat dhe madhësia e tekstit nuk funksionojnë ende. Gjithçka tjetër gjendet në këto faqe.
app-slow = Kërkimi dhe filtrat ende po ngarkohen. Ajo që shkruani ose shënoni ruhet deri atëherë.
reload = Ringarkoni faqen
loading = Po ngarkohen të dhënat e projektit…
designation-mark = shënim për këtë emërtim
official-page = Faqja zyrtare e projektit
data-licence = Të dhënat e paraqitura këtu vijnë nga burimet publike që shënohen pranë tyre.
footer-label = Rreth këtij portali
external-link = (në { $host })

## Countries

countries-title = Vendet
countries-label = Zgjidhni një vend
countries-intro = Çdo katror ju çon te faqja e vendit përkatës. Katrorët tregojnë vetëm përafërsisht se ku ndodhen vendet dhe nuk tregojnë kufij.
country-activities = { $n ->
    [one] 1 aktivitet
   *[other] { $n } aktivitete
 }
country-documents = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumente
 }
country-intro = { $name }: aktivitetet dhe dokumentet e projektit ku përmendet ky vend, si edhe ato që kanë të bëjnë me të gjitha vendet.
country-activities-title = Aktivitetet
country-documents-title = Dokumentet
country-own = Ku përmendet { $name }
country-regional = Për të gjitha vendet
country-all-activities = Filtroni këto aktivitete
country-all-documents = Filtroni këto dokumente
country-activities-figure = { $n ->
    [one] aktivitet ku përmendet ky vend
   *[other] aktivitete ku përmendet ky vend
 }
country-documents-figure = { $n ->
    [one] dokument ku përmendet ky vend
   *[other] dokumente ku përmendet ky vend
 }
country-place-figure = { $n ->
    [one] aktivitet i zhvilluar aty
   *[other] aktivitete të zhvilluara aty
 }
country-first = Aktiviteti i parë ku përmendet ky vend
country-last = Aktiviteti i fundit ku përmendet ky vend
country-by-language = Sipas gjuhës
country-all-listed = Të gjitha dokumentet e renditura më poshtë

## Overview

overview-objective = Objektivi
overview-indicators = Treguesit
overview-components = Komponentët
overview-facts = Të dhëna kryesore
overview-latest = Aktivitetet e fundit
overview-all-activities = Të gjitha aktivitetet
overview-timeline = Aktivitetet sipas viteve
overview-timeline-marks = Çdo shenjë është një aktivitet.
overview-timeline-choose = Zgjidhni një vit për të parë çfarë u zhvillua gjatë tij.
overview-documents = Dokumentacioni
overview-all-documents = Të gjitha dokumentet
overview-video = Video
overview-video-none = Filmi shfaqet në faqen e vetë projektit; nuk njihet ndonjë lidhje e drejtpërdrejtë për te filmi.
overview-contacts = Kontaktet
overview-related = Më parë dhe më pas
overview-predecessor = Më parë
overview-follow-on = Më pas
overview-sources = Burimet e këtyre të dhënave
overview-also-known = Botuar edhe me emërtimin
fact-period = Kohëzgjatja
fact-months = { $n ->
    [one] 1 muaj
   *[other] { $n } muaj
 }
fact-planned = e planifikuar: { $months }
fact-budget = Buxheti
fact-funded-by = Financuar nga
fact-implemented-by = Zbatuar nga
fact-countries = Vendet
fact-partners = Partnerët e projektit të përbashkët
money = { $amount } { $currency }
phone = Telefoni
email = Posta elektronike
source = Burimi
sources = Burimet

## Finding

search-activities = Kërkoni aktivitete
search-documents = Kërkoni dokumente
search-everything = Kërkoni aktivitete, dokumente dhe vende
search-placeholder = Kërkoni
search-all-activities = Të gjitha aktivitetet e gjetura ({ $n })
search-all-documents = Të gjitha dokumentet e gjetura ({ $n })
search-hint = Shenjat diakritike nuk kanë rëndësi, as alfabeti i emrave, latin apo cirilik.
filters = Filtrat
facet-year = Viti
facet-country = Vendi
facet-kind = Lloji
facet-topic = Tema
facet-partner = Partneri
facet-project = Projekti
facet-place = Vendndodhja
facet-lang = Gjuha
facet-show-all = Shfaqni të gjitha ({ $n })
facet-show-most = Shfaqni { $n } më të shpeshtat
facet-show-fewer = Shfaqni më pak
facet-find = Kërkoni te: { $facet }
facet-none = Asnjë mundësi nuk përputhet.
facet-by-name = Renditni sipas emrit
facet-has-estimates = Vitet përfshijnë edhe aktivitete me vit të përafërt.
facet-country-hint = Kur zgjidhni një vend, shfaqen edhe aktivitetet që kanë të bëjnë me të gjitha vendet, të shënuara si të tilla.
facet-country-hint-documents = Kur zgjidhni një vend, shfaqen edhe dokumentet që kanë të bëjnë me të gjitha vendet, të shënuara si të tilla.
regional-leave-out = Pa ato që kanë të bëjnë me të gjitha vendet
span-from = Nga (viti-muaji)
span-to = Deri në (viti-muaji)
span-title = Datat
span-unread = Kjo nuk është datë. Shkruani një vit, një muaj ose një ditë: 2018, 2018-05 ose 2018-05-14.
span-example = për shembull 2018-05
span-first-year = Viti i parë ({ $year })
span-last-year = Viti i fundit ({ $year })
span-whole = I gjithë projekti
found-activities = { $n ->
    [0] Nuk u gjet asnjë aktivitet
    [one] U gjet 1 aktivitet
   *[other] U gjetën { $n } aktivitete
 }
found-activities-of = { $n ->
    [0] Nuk u gjet asnjë aktivitet nga { $all } gjithsej
    [one] U gjet 1 aktivitet nga { $all } gjithsej
   *[other] U gjetën { $n } aktivitete nga { $all } gjithsej
 }
found-documents = { $n ->
    [0] Nuk u gjet asnjë dokument
    [one] U gjet 1 dokument
   *[other] U gjetën { $n } dokumente
 }
found-documents-of = { $n ->
    [0] Nuk u gjet asnjë dokument nga { $all } gjithsej
    [one] U gjet 1 dokument nga { $all } gjithsej
   *[other] U gjetën { $n } dokumente nga { $all } gjithsej
 }
chosen-filters = Filtrat e zgjedhur
chosen-text = “{ $text }”
chosen-from = fillimi: { $date }
chosen-to = deri në { $date }
chosen-between = { $from } – { $to }
chosen-no-regional = vetëm ato ku përmendet një vend
remove-filter = Hiqni filtrin: { $label }
clear-all = Hiqni të gjitha
ignored-title = Një pjesë e kësaj adrese nuk u kuptua ose nuk u pranua ashtu siç është:
ignored-item = { $param }: “{ $value }”
ignored-span = { $param }: “{ $value }” mbaron para se të fillojë; të dyja datat u këmbyen
empty-title = Asgjë nuk përputhet me të gjithë këta filtra
empty-nearest = Fjalët më të afërta:
empty-advice = Hiqni njërin prej tyre për të parë më shumë:
empty-without-text = pa fjalët “{ $text }”
empty-without-facet = pa filtrin “{ $facet }”
empty-without-span = pa datat
empty-without-named = me ato që kanë të bëjnë me të gjitha vendet
empty-would-find = { $n ->
    [one] 1 rezultat
   *[other] { $n } rezultate
 }
empty-clear = Hiqni të gjithë filtrat
show-more = Shfaqni edhe { $n }
shown-of = Të shfaqura: { $shown } nga { $n }
view-label = Shfaqni si
view-list = Listë
view-table = Tabelë
take-title = Ruani këto rezultate
take-csv = Tabelë (CSV)
take-json = Të dhëna (JSON)
take-calendar = Kalendar (.ics)
take-link = Kopjoni lidhjen
take-page = Kjo faqe si një skedar i vetëm (.html)
take-page-hint = Si skedar i vetëm, faqja mund të hapet pa lidhje me rrjetin, t’u dërgohet të tjerëve dhe të zmadhohet.
take-copied = Lidhja u kopjua.
take-uncopied = Shfletuesi nuk e kopjoi lidhjen; ajo gjendet në shiritin e adresës.
take-busy = Skedari po krijohet…
take-saved = Skedari u krijua dhe iu dorëzua shfletuesit.
take-nothing = Këtu nuk ka asgjë për një skedar të këtij formati.
take-failed = Skedari nuk u krijua dot. Mund të jetë ndërprerë lidhja me rrjetin; provoni sërish.
take-undated = { $n ->
    [one] 1 aktivitet me muaj të panjohur nuk përfshihet në kalendar.
   *[other] { $n } aktivitete me muaj të panjohur nuk përfshihen në kalendar.
 }
sort-label = Renditja
sort-best = përputhja më e mirë
sort-date-newest = më të rejat në fillim
sort-date-oldest = më të vjetrat në fillim
sort-title = titulli
sort-place = vendndodhja
sort-kind = lloji
column-date = Data
column-title = Titulli
column-place = Vendndodhja
column-kind = Lloji
column-countries = Vendet
year-heading = { $year }
year-heading-count = { $n ->
    [one] 1 aktivitet
   *[other] { $n } aktivitete
 }
years-unknown = Viti nuk dihet
activities-title = Aktivitetet
activities-intro = Çfarë bëri projekti, kur, ku dhe për kë.
documents-title = Dokumentet
documents-intro = Çfarë botoi projekti, çfarë hartoi ose në çfarë u mbështet, me gjuhët në të cilat gjendet secili dokument.

## Timeline

timeline-title = Boshti kohor
timeline-help = Zgjidhni një vit ose tërhiqni përgjatë boshtit kohor, me mi a me gisht, për të zgjedhur një periudhë. Me tastierë: tastet me shigjeta lëvizin përgjatë tij, Shift bashkë me një shigjetë zgjedh një periudhë, Enter zgjedh një muaj ose një vit, Escape i heq datat.
timeline-help-title = Si përdoret boshti kohor
timeline-month = { $month } { $year }: { $n ->
    [0] asnjë aktivitet
    [one] 1 aktivitet
   *[other] { $n } aktivitete
 }
timeline-months-label = Muajt e vitit { $year }
timeline-no-month-count = { $n ->
    [one] 1 me muaj të panjohur
   *[other] { $n } me muaj të panjohur
 }
timeline-undated = Viti nuk dihet
timeline-legend = Llojet

## One activity

activity-back = Kthehuni te rezultatet
activity-back-all = Të gjitha aktivitetet
activity-previous = I mëparshmi
activity-next = Tjetri
activity-position = { $position } nga { $n } në këtë përzgjedhje
activity-neighbours = Aktivitete të tjera në këtë përzgjedhje
activity-date = Data
activity-place = Vendndodhja
activity-countries = Vendet
activity-others = Morën pjesë edhe
activity-kind = Lloji
activity-topic = Tema
activity-partners = Partnerët
activity-projects = Projektet
activity-participants = Numri i pjesëmarrësve
activity-regional = Rajonal: ka të bëjë me të gjitha vendet e projektit
regional-tag = të gjitha vendet
activity-estimated-note = Asnjë burim nuk e jep datën. Viti është i përafërt dhe nxirret nga radha e ngjarjeve.
activity-month-note = Burimi jep muajin, por jo ditën.
activity-calendar = Shtoni në kalendar (.ics)
activity-calendar-none = Nuk mund të shtohet në kalendar, sepse data nuk dihet.
activity-attribution-listed = Burimi nuk e përmend projektin; aktiviteti gjendet në listën e vetë projektit.
activity-attribution-inferred = Burimi nuk e përmend projektin. Përkatësia e aktivitetit në projekt nxirret nga tema, vendndodhja dhe koha e tij.
activity-unknown = Në këtë adresë nuk ka asnjë aktivitet.
activity-unknown-advice = Mund t’i jetë dhënë një adresë tjetër ose regjistrimi i tij mund të ketë gabime. Mund ta kërkoni ndër të gjitha aktivitetet.

## Documents

documents-in-section = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumente
 }
document-versions = Gjuhët
document-only-in = Vetëm në { $language }
document-no-link = nuk njihet lidhje e drejtpërdrejtë
document-listed-on = I listuar në { $host }
document-unconfirmed = I pakonfirmuar: pritet të ekzistojë sipas serisë së cilës i përket, por nuk u gjet në faqen ku duhej të ishte listuar.
document-whole = Dokumenti në { $host }
document-no-versions = Nuk është listuar asnjë version gjuhësor.

## Data and faults

data-title = Të dhënat
data-intro = Gjithçka në këtë portal vjen nga tre skedarë, të cilët mund t’i shkarkojë dhe t’i përdorë kushdo.
data-files = Skedarët
data-file-broken = nuk u ngarkua dot ose nuk është i plotë
data-file-project = Projekti: emrat, të dhënat, vendet, kontaktet
data-file-activities = { $n ->
    [one] 1 aktivitet
   *[other] { $n } aktivitete
 }
data-file-documents = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumente
 }
data-file-documents-versions = { $n ->
    [one] 1 version gjuhësor
   *[other] { $n } versione gjuhësore
 }
part-title = { $list }, pjesa { $n }
parts-label = Pjesët e kësaj liste
data-feeds = Kalendarët dhe kanalet
feed-calendar = Kalendari i aktiviteteve (iCalendar)
feed-news = Kanali i aktiviteteve (Atom)
feed-hint = Aktivitetet me muaj të panjohur nuk janë në kalendar. Faqja e çdo vendi ka kalendarin dhe kanalin e vet.
data-report = Raporti për të dhënat
data-report-whole = Në të dhëna nuk u gjet asnjë gabim.
data-report-faults = { $n ->
    [one] Në të dhëna u gjet 1 gabim:
   *[other] Në të dhëna u gjetën { $n } gabime:
 }
data-completeness = Çfarë dihet
data-dated-day = Aktivitete për të cilat dihet dita
data-dated-month = Aktivitete për të cilat dihet muaji ose viti
data-estimated = Aktivitete me vit të përafërt
data-undated = Aktivitete pa asnjë datë
data-linked = Versione gjuhësore me lidhje të drejtpërdrejtë
data-unlinked = Versione gjuhësore pa lidhje të drejtpërdrejtë
data-unconfirmed = Dokumente të pakonfirmuara
data-of = { $n } nga { $all }
data-fields-text = Datat ndjekin standardin ISO 8601, vendet ISO 3166-1 (me XK), gjuhët BCP 47.
data-schema = skema e { $file }
data-changed = ndryshimi i fundit: { $date }
data-english-titles = Tituj aktivitetesh vetëm në anglisht
data-english-summaries = Përmbledhje aktivitetesh vetëm në anglisht
data-english-documents = Dokumente vetëm në anglisht
data-by-year = Çfarë dihet për aktivitetet, sipas viteve
data-by-year-hint = Sa nga aktivitetet që nisën në një vit e kanë secilën nga këto të dhëna. Viti mund të jetë i përafërt.
data-no-year = pa vit
data-day = Dita e saktë
data-summary = Përmbledhja
data-text = Teksti i plotë
data-missing = Çfarë mungon
data-unlinked-documents = Dokumente pa asnjë lidhje të njohur

lost-activities = { $n ->
    [one] 1 aktivitet nuk u shfaq dot.
   *[other] { $n } aktivitete nuk u shfaqën dot.
 }
lost-documents = { $n ->
    [one] 1 dokument nuk u shfaq dot.
   *[other] { $n } dokumente nuk u shfaqën dot.
 }
lost-file-project = Të dhënat për projektin nuk u ngarkuan dot.
lost-file-activities = Aktivitetet nuk u ngarkuan dot.
lost-file-documents = Dokumentet nuk u ngarkuan dot.
lost-rest-project = U ngarkua vetëm një pjesë e të dhënave për projektin.
lost-rest-activities = U ngarkua vetëm një pjesë e aktiviteteve.
lost-rest-documents = U ngarkua vetëm një pjesë e dokumenteve.
lost-part = Kjo pjesë e faqes nuk u ngarkua dot.
lost-messages = Disa fjalë të kësaj faqeje nuk u ngarkuan dot në gjuhën e saj; ato janë në anglisht.
lost-details = Shihni raportin për të dhënat
retry = Provoni sërish

fault-line = { $place }: { $problem } { $consequence }
fault-found = U gjet: { $found }
fault-file-missing = Skedari mungon.
fault-file-refused = Serveri nuk pranoi ta jepte skedarin (statusi { $status }).
fault-file-unreachable = Skedari nuk u mor dot; mund të jetë ndërprerë lidhja me rrjetin.
fault-file-empty = Skedari është bosh.
fault-file-not-text = Skedari nuk është tekst në UTF-8.
fault-file-too-long = Skedari është më i gjatë sesa mund të lexojë portali.
fault-too-many-records = Skedari ka më shumë regjistrime sesa mund të lexojë portali.
fault-file-is-html = Në vend të të dhënave gjendet një faqe interneti.
fault-cut-short = Skedari ndërpritet në mes, në rreshtin { $line }.
fault-not-json = Skedari nuk është JSON i vlefshëm: shihni rreshtin { $line }, kolonën { $column }.
fault-wrong-type = Këtu pritet: { $expected }.
fault-missing-field = Kjo nuk duhet të mungojë.
fault-unknown-field = Nuk njihet asnjë fushë e tillë. Mos është shkruar gabim?
fault-duplicate-id = Një regjistrim tjetër e ka tashmë këtë id.
fault-bad-id = Një id mund të përmbajë vetëm shkronja të vogla a–z, shifra dhe viza lidhëse.
fault-unknown-country = Projekti nuk e ka këtë vend në listën e vet. Kodet e vendeve kanë dy shkronja, si AL.
fault-unknown-term = Kjo nuk gjendet në listën “{ $list }” të project.json.
fault-bad-language = Ky nuk është kod gjuhe, si “sq” ose “sr-Cyrl”.
fault-unknown-language = Portali nuk ka emër për këtë gjuhë.
fault-bad-date = Kjo nuk është datë, si 2018-05-14, 2018-05 ose 2018.
fault-end-before-start = Fundi është para fillimit.
fault-bad-link = Një lidhje duhet të fillojë me https:, http: ose mailto: dhe të mos ketë hapësira.
fault-bad-email = Një adresë elektronike duket si emri@example.org, pa asgjë rreth saj.
fault-too-long = Teksti është tepër i gjatë.
fault-too-deep = Ka tepër lista brenda njëra-tjetrës.
fault-unreadable = Kjo është një shkronjë ose një numër që nuk mund të lexohet.
fault-listed-twice = Lista e përmban tashmë këtë.
fault-same-slug = Një emër tjetër ndryshon nga ky vetëm në shenjat diakritike ose të pikësimit. A janë i njëjti emër?
expected-text = një tekst, ose nga një tekst për çdo gjuhë
expected-words = një tekst në thonjëza
expected-list = një listë në kllapa katrore
expected-object = një objekt në kllapa gjarpëruese
expected-number = një numër i plotë
expected-number-between = një numër i plotë nga { $least } deri në { $most }
expected-bool = true ose false
expected-tile = kolona dhe rreshti, si [0, 1]
expected-one-of = një nga këto: { $words }
consequence-file-lost = Nga skedari nuk shfaqet asgjë.
consequence-rest-lost = Pjesa që vijon në skedar nuk shfaqet.
consequence-record-lost = Regjistrimi nuk shfaqet.
consequence-value-lost = Vlera lihet jashtë; pjesa tjetër e regjistrimit shfaqet.
consequence-kept = Përdoret ashtu siç është.

## Exports: tables, and how to cite

export-id = Id
export-from = Nga
export-to = Deri në
export-date = Data
export-is-estimated = Vit i përafërt
export-yes = po
export-no = jo
export-title-language = Gjuha e titullit
export-place-country = Vendi i vendndodhjes
export-summary = Përmbledhja
export-sources = Burimet
export-language = Gjuha
export-language-tag = Kodi i gjuhës
export-format = Formati
export-bytes = Madhësia në bajt
export-link = Lidhja
export-listed-on = I listuar në
export-address = Adresa në këtë portal
export-note = Shënim
cite = Citoni
cite-bibtex = BibTeX
cite-copy = Kopjoni
cite-copied = U kopjua
cite-marked = Shfletuesi nuk e kopjoi. Teksti është përzgjedhur që ta kopjoni vetë.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, vit i përafërt
cite-year-unknown = pa datë
cite-listed-by = Listuar nga { $project }

## Accessibility

accessibility-title = Aksesueshmëria
accessibility-intro = Ky portal është ndërtuar që të lexohet nga të gjithë: në telefona të vjetër, me lexues ekrani, vetëm me tastierë, i zmadhuar dhe në letër.
accessibility-can-title = Çfarë mund të bëni
accessibility-can-size = Të zgjidhni në krye të çdo faqeje madhësinë e tekstit nga 100% deri në 200%, më shumë kontrast dhe më shumë hapësirë mes rreshtave dhe shkronjave. Zgjedhja ruhet në këtë pajisje. Funksionojnë edhe zmadhimi dhe madhësia e tekstit e vetë shfletuesit.
accessibility-can-keys = Të arrini kudo me tastierë. Tastet janë renditur më poshtë.
accessibility-can-dark = Të keni faqe të çelëta ose të errëta, më shumë kontrast dhe më pak lëvizje, sipas cilësimeve të pajisjes suaj.
accessibility-can-timeline = Të bëni gjithçka që bën boshti kohor edhe me filtrin e vitit dhe me dy fushat e datave pranë tij; lista përmban të njëjtat aktivitete në të njëjtën renditje.
accessibility-can-print = Të printoni çdo faqe: butonat dhe fushat lihen jashtë, ndërsa adresat e lidhjeve printohen.
accessibility-status-title = Sa i aksesueshëm është portali
accessibility-scope = Kjo deklaratë vlen për çdo faqe të këtij portali, në të gjitha gjuhët e tij. Ajo përmban pjesët që Bashkimi Evropian kërkon për deklaratat e organeve publike, në Vendimin (BE) 2018/1523.
accessibility-status = Portali përputhet pjesërisht me Udhëzimet për aksesueshmërinë e përmbajtjes në ueb (WCAG) 2.2 në nivelin AA, në të cilat mbështetet standardi evropian EN 301 549. Ai përmbush edhe shumicën e kërkesave të nivelit AAA. Çfarë mungon tregohet në pjesën vijuese.
accessibility-known-title = Çfarë nuk funksionon ende
accessibility-known-languages = Disa përkthime të ndërfaqes ende nuk janë lexuar nga një folës amtar; kjo thuhet në fund të faqeve të tyre. Aktivitetet dhe dokumentet mbeten në gjuhën në të cilën janë shkruar.
accessibility-known-script = Pa JavaScript ose WebAssembly nuk ka kërkim, as filtra, as zgjedhje të madhësisë së tekstit, të kontrastit dhe të hapësirës. Gjithçka mund të lexohet dhe të printohet, dhe lidhjet mund të ndiqen.
accessibility-known-people = Portalin ende nuk e ka provuar asnjë person që përdor lexues ekrani, ekran Braille ose komandim me zë. Ajo që thuhet këtu vjen nga krijuesit e portalit dhe nga programe kompjuterike.
accessibility-known-months = Muajt në boshtin kohor dhe shenja pranë një emri janë më të ngushtë se gishti i madh i dorës. Të njëjtën gjë si muajt e bëjnë dy fushat e datave, dhe shënimi ku të çon shenja gjendet në fund të çdo faqeje.
accessibility-known-sources = Burimet dhe dokumentet te të cilat çojnë lidhjet gjenden në faqe të tjera interneti, që mund të mos jenë të aksesueshme.
accessibility-browsers-title = Shfletuesit dhe versionet e tyre
accessibility-browsers = Kërkimi, filtrat dhe zgjedhjet në krye të faqes kanë nevojë për një shfletues në njërin nga versionet e mëposhtme ose në një version më të ri. Shfletuesit më të vjetër i shfaqin të njëjtat faqe pa këto mundësi: nuk mungon asgjë që mund të lexohet.
accessibility-browsers-name = Shfletuesi
accessibility-browsers-program = Gjithçka funksionon që nga versioni
accessibility-browsers-layout = Gjithçka paraqitet siç është parashikuar që nga versioni
accessibility-checked-title = Çfarë u kontrollua dhe me çfarë mjetesh
accessibility-checked = Më { $date }, testet e portalit i shënuan vetë shifrat e mëposhtme. Një ndryshim që përkeqëson njërën prej tyre nuk i kalon testet.
accessibility-checked-engine = { $n ->
    [one] { $browser }: 1 skenar me veprimet e një lexuesi u krye me klikime dhe me taste. Ai përfundoi me sukses.
   *[other] { $browser }: { $n } skenarë me veprimet e një lexuesi u kryen me klikime dhe me taste. Të gjithë përfunduan me sukses.
 }
accessibility-checked-rules = { $tool }: { $rules } rregulla, ato të WCAG 2.2 (A, AA dhe AAA) dhe të praktikës së mirë, në { $views } pamje faqesh: me ngjyra të çelëta, të errëta dhe të imponuara nga sistemi, me tekst dy herë më të madh, në ekran të ngushtë, në dy alfabete. Nuk u shkel asnjë prej tyre.
accessibility-checked-contrast = Tekste, kontrasti i të cilave me sfondin u mat me ngjyra të çelëta dhe të errëta, me më shumë kontrast dhe pa të: { $n }. Raporti është { $ratio } me 1 ose më i mirë.
accessibility-checked-targets = Butona, fusha dhe lidhje jashtë fjalive: { $n }. Secili prej këtyre elementeve mund të shtypet në një sipërfaqe prej { $pixels } me { $pixels } pikselë ose më shumë.
accessibility-checked-spacing = Pamje faqesh me më shumë hapësirë mes rreshtave, fjalëve dhe shkronjave, me çdo madhësi të tekstit: { $n }. Asgjë nuk është e prerë ose e mbuluar.
accessibility-checked-paper = Faqe të printuara në formatet A4 dhe Letter: { $n }. Asgjë nuk është e prerë dhe shënimi për emërtimet gjendet aty.
accessibility-checked-told = Pamje faqesh, përshkrimi i të cilave për lexuesin e ekranit ruhet bashkë me programin e portalit: { $n }. Çdo ndryshim në këtë përshkrim shqyrtohet.
accessibility-prepared-title = Si u përgatit kjo deklaratë
accessibility-prepared = Portalin e vlerësuan vetë krijuesit e tij, me kontrollet e mësipërme. Ata e rishikuan këtë deklaratë për herë të fundit më { $date }.
accessibility-enforcement-title = Nëse përgjigjja jonë nuk ju ndihmon
accessibility-enforcement = Nuk është caktuar asnjë autoritet që mbikëqyr këtë portal. Drejtojuni atyre që e financojnë ose e zbatojnë projektin; ata përmenden në faqen e përmbledhjes.
keys-title = Tastet
keys-intro = Tasti Tab ju çon te gjithçka që mund të përdoret; Enter ose tasti i hapësirës e aktivizon. Këto taste bëjnë edhe më shumë:
keys-tab = në krye të faqes: ju mundëson ta kapërceni menynë
keys-escape = mbyll atë që është hapur: gjuhët, rezultatet e kërkimit, këtë listë; në boshtin kohor: i heq datat
keys-arrows = në boshtin kohor: te muajt ose vitet përreth
keys-ends = në boshtin kohor: te fillimi ose te fundi i tij
keys-span = bashkë me një shigjetë, në boshtin kohor: zgjedh një periudhë
keys-single-title = Shkurtore me një tast të vetëm
keys-single-intro = Ato janë të çaktivizuara derisa t’i aktivizoni ju, sepse mund të pengojnë lexuesit e ekranit dhe komandimin me zë. Funksionojnë kudo ku nuk jeni duke shkruar. Zgjedhja ruhet në këtë pajisje.
keys-single-on = Aktivizojini
keys-single-off = Çaktivizojini
keys-sheet = shfaq këtë listë
keys-close = Mbyllni
tested-title = Çfarë u prish qëllimisht
tested-intro = Çfarëdo që të dështojë gjatë ngarkimit, asnjë faqe nuk duhet të mbetet bosh. Më { $date }, testet i prishën këto gjëra një nga një dhe e kontrolluan faqen në shfletuesin { $browser }. Ato e shkruajnë vetë këtë listë, në anglisht.
tested-part = Çfarë prishet
tested-fault = Si
tested-outcome = Çfarë sheh lexuesi
tested-missing = Lista nuk u ngarkua dot.
hostile-title = Çfarë u fut qëllimisht
hostile-intro = Asgjë që gjendet në një skedar ose në një adresë nuk duhet ta ndalë portalin. Më { $date } testet i futën këto, dhe gjithçka qëndroi:
hostile-documents = Skedarë të dhënash të krijuar rastësisht
hostile-addresses = Adresa të krijuara rastësisht
hostile-truncations = Skedarë të vërtetë të dhënash, të prerë pas çdo bajti
hostile-changes = Skedarë të vërtetë të dhënash me një bajt të ndryshuar
hostile-naughty = Tekste që shpesh i prishin programet, në çdo fushë
hostile-links = Lidhje të ndaluara të maskuara
hostile-lists = Lista aktivitetesh me çfarëdo në qelizat e tyre, të importuara
hostile-limits = Kufij, të provuar nga të dyja anët
hostile-corpus = Të dhëna hyrëse të programeve që kërkojnë gabime, ashtu siç janë dhe të ndryshuara
accessibility-report-title = Na njoftoni
accessibility-report = Nëse diçka ju pengon të arrini atë që ju nevojitet, drejtojuni me shkrim ose me telefon zyrës së projektit:

## Not found and failures

not-found-title = Nuk ka faqe të tillë
not-found-text = Në këtë adresë nuk gjendet asgjë. Mund t’ju ndihmojnë këto faqe:
