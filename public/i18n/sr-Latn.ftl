# The interface in Serbian (Latin script).

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = draft

## Numbers and dates

number-group = .
size-kilobytes = { $n } { "kB" }
size-megabytes = { $n } { "MB" }

date-year = { $year }.
date-month = { $month } { $year }.
date-day = { $day }. { $month } { $year }.
date-days = { $day }.–{ $last }. { $month } { $year }.
date-days-across-months = { $day }. { $month } – { $last }. { $month_last } { $year }.
date-months = { $month } – { $month_last } { $year }.
date-range = { $start } – { $end }
date-estimated = { $year }. (procena)
date-unknown = Datum nije poznat

month-1 = januar
month-2 = februar
month-3 = mart
month-4 = april
month-5 = maj
month-6 = jun
month-7 = jul
month-8 = avgust
month-9 = septembar
month-10 = oktobar
month-11 = novembar
month-12 = decembar
month-short-1 = jan
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = maj
month-short-6 = jun
month-short-7 = jul
month-short-8 = avg
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

## Languages

languages-title = Jezik
language-offer = Ova stranica je dostupna i na srpskom jeziku.
language-offer-read = Pročitajte je na srpskom
language-offer-stay = Ne, hvala
in-language = { $tag ->
    [bg] na bugarskom
    [bs] na bosanskom
    [cnr] na crnogorskom
    [de] na nemačkom
    [el] na grčkom
    [en] na engleskom
    [es] na španskom
    [fr] na francuskom
    [hr] na hrvatskom
    [hu] na mađarskom
    [hy] na jermenskom
    [it] na italijanskom
    [ka] na gruzijskom
    [mk] na makedonskom
    [pt] na portugalskom
    [ro] na rumunskom
    [ru] na ruskom
    [sl] na slovenačkom
    [sq] na albanskom
    [sr] na srpskom
    [tr] na turskom
    [uk] na ukrajinskom
   *[other] na jeziku: { $language }
 }
draft-note = Ovaj prevod još nije pregledao izvorni govornik.
draft-report = Prijavite grešku u prevodu
draft-subject = Greška u prevodu: { $address }
language-both = { $name } ({ $own })
language-bg = bugarski
language-bs = bosanski
language-cnr = crnogorski
language-de = nemački
language-el = grčki
language-en = engleski
language-es = španski
language-fr = francuski
language-hr = hrvatski
language-hu = mađarski
language-hy = jermenski
language-it = italijanski
language-ka = gruzijski
language-mk = makedonski
language-pt = portugalski
language-ro = rumunski
language-ru = ruski
language-sl = slovenački
language-sq = albanski
language-sr = srpski
language-sr-cyrl = srpski (ćirilica)
language-sr-latn = srpski (latinica)
language-tr = turski
language-uk = ukrajinski

## The frame of every page

portal-name-unknown = Portal projekta
page-title = { $page } – { $portal }
skip-to-content = Pređi na sadržaj
nav-label = Glavni meni
nav-overview = Pregled
nav-activities = Aktivnosti
nav-documents = Dokumenti
nav-data = Podaci
nav-accessibility = Pristupačnost
reading-tools = Čitanje
text-size = Veličina teksta
text-size-smaller = Manji tekst
text-size-standard = Uobičajena veličina teksta
text-size-larger = Veći tekst
text-size-is = Veličina teksta: { $percent }%
text-size-is-smallest = Veličina teksta: { $percent }%. To je najmanja veličina.
text-size-is-largest = Veličina teksta: { $percent }%. To je najveća veličina.
more-contrast = Veći kontrast
more-spacing = Veći razmak između redova i slova
print-page = Štampaj
app-off = Za pretragu, filtere i veličinu teksta potreban je program koji vaš pregledač ne izvršava ili koji nije bilo moguće učitati. Sve ostalo nalazi se na ovim stranicama.
app-waiting = Podaci trenutno ne mogu da se učitaju, pa pretraga, filteri i veličina teksta još ne rade. Sve ostalo nalazi se na ovim stranicama.
app-slow = Pretraga i filteri se još učitavaju. Ono što u međuvremenu upišete ili označite biće sačuvano.
reload = Učitaj stranicu ponovo
loading = Podaci o projektu se učitavaju…
designation-mark = napomena o ovom nazivu
official-page = Zvanična stranica projekta
data-licence = Ovde prikazani podaci potiču iz javnih izvora koji su uz njih navedeni.
footer-label = O ovom portalu
external-link = (na sajtu { $host })

## Countries

countries-title = Zemlje
countries-label = Izaberite zemlju
countries-intro = Svako polje vodi do sadržaja o odgovarajućoj zemlji. Polja samo približno pokazuju gde se zemlje nalaze i ne prikazuju granice.
country-activities = { $n ->
    [one] { $n } aktivnost
    [few] { $n } aktivnosti
   *[other] { $n } aktivnosti
 }
country-documents = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenta
   *[other] { $n } dokumenata
 }
country-intro = { $name }: aktivnosti i dokumenti projekta u kojima se ovo područje izričito navodi, kao i oni koji se odnose na sve zemlje.
country-activities-title = Aktivnosti
country-documents-title = Dokumenti
country-own = Izričito se navodi: { $name }
country-regional = Za sve zemlje
country-all-activities = Filtrirajte ove aktivnosti
country-all-documents = Filtrirajte ove dokumente
country-activities-figure = { $n ->
    [one] aktivnost u kojoj se navodi ovo područje
    [few] aktivnosti u kojima se navodi ovo područje
   *[other] aktivnosti u kojima se navodi ovo područje
 }
country-documents-figure = { $n ->
    [one] dokument u kojem se navodi ovo područje
    [few] dokumenta u kojima se navodi ovo područje
   *[other] dokumenata u kojima se navodi ovo područje
 }
country-place-figure = { $n ->
    [one] aktivnost održana na ovom području
    [few] aktivnosti održane na ovom području
   *[other] aktivnosti održanih na ovom području
 }
country-first = Prva aktivnost u kojoj se navodi ovo područje
country-last = Poslednja aktivnost u kojoj se navodi ovo područje
country-by-language = Prema jeziku
country-all-listed = Svi dokumenti navedeni u nastavku

## Overview

overview-objective = Cilj
overview-indicators = Pokazatelji
overview-components = Komponente
overview-facts = Osnovni podaci
overview-latest = Najnovije aktivnosti
overview-all-activities = Sve aktivnosti
overview-timeline = Aktivnosti po godinama
overview-timeline-marks = Svaka oznaka predstavlja jednu aktivnost.
overview-timeline-choose = Izaberite godinu da biste videli šta se tada dogodilo.
overview-documents = Dokumentacija
overview-all-documents = Svi dokumenti
overview-video = Video
overview-video-none = Film se može pogledati na stranici samog projekta; direktna veza do njega nije poznata.
overview-contacts = Kontakti
overview-related = Prethodni i naredni projekti
overview-predecessor = Prethodni projekat
overview-follow-on = Naredni projekat
overview-sources = Izvori ovih podataka
overview-also-known = Objavljeno i pod nazivom
fact-period = Trajanje
fact-months = { $n ->
    [one] { $n } mesec
    [few] { $n } meseca
   *[other] { $n } meseci
 }
fact-planned = planirano: { $months }
fact-budget = Budžet
fact-funded-by = Finansiranje
fact-implemented-by = Sprovođenje
fact-countries = Zemlje
fact-partners = Nosioci zajedničkog projekta
money = { $amount } { $currency }
phone = Telefon
email = E-pošta
source = Izvor
sources = Izvori

## Finding

search-activities = Pretraga aktivnosti
search-documents = Pretraga dokumenata
search-everything = Pretraga aktivnosti, dokumenata i zemalja
search-placeholder = Pretraga
search-all-activities = Sve pronađene aktivnosti ({ $n })
search-all-documents = Svi pronađeni dokumenti ({ $n })
search-hint = Pretraga ne pravi razliku između slova sa dijakritičkim znacima i bez njih, ni između latinice i ćirilice.
filters = Filteri
facet-year = Godina
facet-country = Zemlja
facet-kind = Vrsta
facet-topic = Tema
facet-partner = Partner
facet-project = Projekat
facet-place = Mesto
facet-lang = Jezik
facet-show-all = Prikaži sve ({ $n })
facet-show-most = Prikaži najčešće ({ $n })
facet-show-fewer = Prikaži manje
facet-find = Pretraga u filteru „{ $facet }“
facet-none = Nijedna stavka ne odgovara.
facet-by-name = Poređaj po nazivu
facet-has-estimates = Uračunate su i aktivnosti čija je godina procenjena.
facet-country-hint = Uz izabranu zemlju prikazuju se i aktivnosti koje se odnose na sve zemlje; one su tako i označene.
facet-country-hint-documents = Uz izabranu zemlju prikazuju se i dokumenti koji se odnose na sve zemlje; oni su tako i označeni.
regional-leave-out = Izostavi ono što se odnosi na sve zemlje
span-from = Od (godina-mesec)
span-to = Do (godina-mesec)
span-title = Period
span-unread = Ovo nije datum. Upišite godinu, mesec ili dan: 2018, 2018-05 ili 2018-05-14.
span-example = na primer 2018-05
span-first-year = Prva godina ({ $year })
span-last-year = Poslednja godina ({ $year })
span-whole = Ceo projekat
found-activities = { $n ->
    [0] Nije pronađena nijedna aktivnost
    [one] Pronađena je { $n } aktivnost
    [few] Pronađene su { $n } aktivnosti
   *[other] Pronađeno je { $n } aktivnosti
 }
found-activities-of = { $n ->
    [0] Nije pronađena nijedna aktivnost od ukupno { $all }
    [one] Pronađena je { $n } aktivnost od ukupno { $all }
    [few] Pronađene su { $n } aktivnosti od ukupno { $all }
   *[other] Pronađeno je { $n } aktivnosti od ukupno { $all }
 }
found-documents = { $n ->
    [0] Nije pronađen nijedan dokument
    [one] Pronađen je { $n } dokument
    [few] Pronađena su { $n } dokumenta
   *[other] Pronađeno je { $n } dokumenata
 }
found-documents-of = { $n ->
    [0] Nije pronađen nijedan dokument od ukupno { $all }
    [one] Pronađen je { $n } dokument od ukupno { $all }
    [few] Pronađena su { $n } dokumenta od ukupno { $all }
   *[other] Pronađeno je { $n } dokumenata od ukupno { $all }
 }
chosen-filters = Izabrani filteri
chosen-text = „{ $text }“
chosen-from = od: { $date }
chosen-to = do: { $date }
chosen-between = { $from } – { $to }
chosen-no-regional = samo ono gde je zemlja izričito navedena
remove-filter = Ukloni filter: { $label }
clear-all = Ukloni sve
ignored-title = Deo ove adrese nije protumačen ili nije primenjen onako kako je naveden:
ignored-item = { $param }: „{ $value }“
ignored-span = { $param }: „{ $value }“ – kraj je pre početka; dva datuma su međusobno zamenjena
empty-title = Ništa ne odgovara svim izabranim filterima
empty-nearest = Najbliže reči:
empty-advice = Uklonite neki od filtera da biste videli više:
empty-without-text = bez reči „{ $text }“
empty-without-facet = bez filtera „{ $facet }“
empty-without-span = bez zadatog perioda
empty-without-named = uključujući ono što se odnosi na sve zemlje
empty-would-find = { $n ->
    [one] { $n } rezultat
    [few] { $n } rezultata
   *[other] { $n } rezultata
 }
empty-clear = Ukloni sve filtere
show-more = Prikaži još { $n }
shown-of = Prikazano: { $shown } od { $n }
view-label = Prikaz
view-list = Lista
view-table = Tabela
take-title = Preuzimanje ovih rezultata
take-csv = Tabela ({ "CSV" })
take-json = Podaci ({ "JSON" })
take-calendar = Kalendar ({ ".ics" })
take-link = Kopiraj vezu
take-page = Ova stranica kao jedna datoteka ({ ".html" })
take-page-hint = Stranica sačuvana u jednoj datoteci može se otvoriti bez mreže, proslediti drugima i uvećati.
take-copied = Veza je kopirana.
take-uncopied = Pregledač nije kopirao vezu; ona se nalazi u polju za adresu.
take-busy = Datoteka se priprema…
take-saved = Datoteka je napravljena i predata pregledaču.
take-nothing = Ovde nema podataka za datoteku u ovom formatu.
take-failed = Datoteku nije bilo moguće napraviti. Možda je mrežna veza prekinuta; pokušajte ponovo.
take-undated = { $n ->
    [one] { $n } aktivnost bez poznatog meseca nije uneta u kalendar.
    [few] { $n } aktivnosti bez poznatog meseca nisu unete u kalendar.
   *[other] { $n } aktivnosti bez poznatog meseca nije uneto u kalendar.
 }
sort-label = Redosled
sort-best = po relevantnosti
sort-date-newest = prvo najnovije
sort-date-oldest = prvo najstarije
sort-title = po naslovu
sort-place = po mestu
sort-kind = po vrsti
column-date = Datum
column-title = Naslov
column-place = Mesto
column-kind = Vrsta
column-countries = Zemlje
year-heading = { $year }.
year-heading-count = { $n ->
    [one] { $n } aktivnost
    [few] { $n } aktivnosti
   *[other] { $n } aktivnosti
 }
years-unknown = Godina nije poznata
activities-title = Aktivnosti
activities-intro = Šta je u okviru projekta urađeno, kada i gde, i za koga.
documents-title = Dokumenti
documents-intro = Šta je u okviru projekta objavljeno, napisano ili korišćeno; uz svaki dokument navedeni su jezici na kojima je dostupan.

## Timeline

timeline-title = Vremenska osa
timeline-help = Izaberite godinu ili prevucite preko vremenske ose da biste izabrali period. Na tastaturi: strelicama se krećete po osi, tasterom { "Shift" } uz strelicu bira se period, tasterom { "Enter" } bira se mesec ili godina, a tasterom { "Esc" } uklanja se izabrani period.
timeline-help-title = Kako se koristi vremenska osa
timeline-month = { $month } { $year }: { $n ->
    [0] nema aktivnosti
    [one] { $n } aktivnost
    [few] { $n } aktivnosti
   *[other] { $n } aktivnosti
 }
timeline-months-label = Meseci { $year }. godine
timeline-no-month-count = { $n ->
    [one] { $n } bez poznatog meseca
    [few] { $n } bez poznatog meseca
   *[other] { $n } bez poznatog meseca
 }
timeline-undated = Godina nije poznata
timeline-legend = Vrste

## One activity

activity-back = Nazad na rezultate
activity-back-all = Sve aktivnosti
activity-previous = Prethodna
activity-next = Sledeća
activity-position = { $position } od { $n } u ovom izboru
activity-neighbours = Druge aktivnosti u ovom izboru
activity-date = Datum
activity-place = Mesto
activity-countries = Zemlje
activity-others = Ostali učesnici
activity-kind = Vrsta
activity-topic = Tema
activity-partners = Partneri
activity-projects = Projekti
activity-participants = Broj učesnika
activity-regional = Regionalna aktivnost: odnosi se na sve zemlje obuhvaćene projektom
regional-tag = sve zemlje
activity-estimated-note = Datum nije naveden ni u jednom izvoru. Godina je procenjena prema redosledu događaja.
activity-month-note = U izvoru je naveden mesec, ali ne i dan.
activity-calendar = Dodaj u kalendar ({ ".ics" })
activity-calendar-none = Nema unosa za kalendar jer datum nije poznat.
activity-attribution-listed = U izvoru se projekat ne navodi, ali se aktivnost nalazi na spisku samog projekta.
activity-attribution-inferred = U izvoru se projekat ne navodi. Da je aktivnost deo projekta, zaključeno je na osnovu njene teme, mesta i vremena održavanja.
activity-unknown = Na ovoj adresi nema aktivnosti.
activity-unknown-advice = Možda joj je dodeljena druga adresa ili je zapis o njoj neispravan. Može se potražiti među svim aktivnostima.

## Documents

documents-in-section = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenta
   *[other] { $n } dokumenata
 }
document-versions = Jezici
document-only-in = Jedini jezik: { $language }
document-no-link = direktna veza nije poznata
document-listed-on = Navedeno na sajtu { $host }
document-unconfirmed = Nije potvrđeno: postojanje dokumenta pretpostavlja se na osnovu serije kojoj pripada, ali on nije pronađen na stranici sa spiskom.
document-whole = Dokument na sajtu { $host }
document-no-versions = Nije navedena nijedna jezička verzija.

## Data and faults

data-title = Podaci
data-intro = Sav sadržaj ovog portala potiče iz tri datoteke, koje svako može da preuzme i koristi.
data-files = Datoteke
data-file-broken = nije učitana ili nije potpuna
data-file-project = Projekat: nazivi, osnovni podaci, zemlje, kontakti
data-file-activities = { $n ->
    [one] { $n } aktivnost
    [few] { $n } aktivnosti
   *[other] { $n } aktivnosti
 }
data-file-documents = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenta
   *[other] { $n } dokumenata
 }
data-file-documents-versions = { $n ->
    [one] { $n } jezička verzija
    [few] { $n } jezičke verzije
   *[other] { $n } jezičkih verzija
 }
part-title = { $list }, { $n }. deo
parts-label = Delovi ovog spiska
data-feeds = Kalendari i kanali vesti
feed-calendar = Kalendar aktivnosti ({ "iCalendar" })
feed-news = Kanal vesti o aktivnostima ({ "Atom" })
feed-hint = Aktivnosti bez poznatog meseca nisu u kalendaru. Stranica svake zemlje ima sopstveni kalendar i kanal vesti.
data-report = Izveštaj o podacima
data-report-whole = U podacima nije pronađena nijedna greška.
data-report-faults = { $n ->
    [one] U podacima je pronađena { $n } greška:
    [few] U podacima su pronađene { $n } greške:
   *[other] U podacima je pronađeno { $n } grešaka:
 }
data-completeness = Šta je poznato
data-dated-day = Aktivnosti sa poznatim danom
data-dated-month = Aktivnosti sa poznatim mesecom ili godinom
data-estimated = Aktivnosti sa procenjenom godinom
data-undated = Aktivnosti bez ikakvog datuma
data-linked = Jezičke verzije sa direktnom vezom
data-unlinked = Jezičke verzije bez direktne veze
data-unconfirmed = Nepotvrđeni dokumenti
data-of = { $n } od { $all }
data-fields-text = Datumi su zapisani prema standardu { "ISO 8601" }, oznake zemalja prema { "ISO 3166-1" } (uz { "XK" }), a oznake jezika prema { "BCP 47" }.
data-schema = šema datoteke { $file }
data-changed = poslednja izmena: { $date }
data-english-titles = Naslovi aktivnosti samo na engleskom
data-english-summaries = Sažeci aktivnosti samo na engleskom
data-english-documents = Dokumenti samo na engleskom
data-by-year = Šta je poznato o aktivnostima, po godinama
data-by-year-hint = Koliko aktivnosti započetih u toj godini ima svaki od ovih podataka. Godina može biti procenjena.
data-no-year = bez godine
data-day = Tačan dan
data-summary = Sažetak
data-text = Ceo tekst
data-missing = Šta nedostaje
data-unlinked-documents = Dokumenti bez poznate veze

lost-activities = { $n ->
    [one] Nije bilo moguće prikazati { $n } aktivnost.
    [few] Nije bilo moguće prikazati { $n } aktivnosti.
   *[other] Nije bilo moguće prikazati { $n } aktivnosti.
 }
lost-documents = { $n ->
    [one] Nije bilo moguće prikazati { $n } dokument.
    [few] Nije bilo moguće prikazati { $n } dokumenta.
   *[other] Nije bilo moguće prikazati { $n } dokumenata.
 }
lost-file-project = Podatke o projektu nije bilo moguće učitati.
lost-file-activities = Aktivnosti nije bilo moguće učitati.
lost-file-documents = Dokumente nije bilo moguće učitati.
lost-rest-project = Učitan je samo deo podataka o projektu.
lost-rest-activities = Učitan je samo deo aktivnosti.
lost-rest-documents = Učitan je samo deo dokumenata.
lost-part = Ovaj deo stranice nije bilo moguće učitati.
lost-messages = Deo teksta ove stranice nije bilo moguće učitati na njenom jeziku; prikazan je na engleskom.
lost-details = Pogledajte izveštaj o podacima
retry = Pokušaj ponovo

fault-line = { $place }: { $problem } { $consequence }
fault-found = Nađeno: { $found }
fault-file-missing = Datoteka ne postoji.
fault-file-refused = Server je odbio da isporuči datoteku (status { $status }).
fault-file-unreachable = Datoteku nije bilo moguće preuzeti; možda je mrežna veza prekinuta.
fault-file-empty = Datoteka je prazna.
fault-file-not-text = Datoteka nije tekst u kodiranju { "UTF-8" }.
fault-file-too-long = Datoteka je duža nego što portal može da pročita.
fault-too-many-records = Datoteka ima više zapisa nego što portal može da pročita.
fault-file-is-html = Na mestu gde treba da budu podaci nalazi se veb-stranica.
fault-cut-short = Datoteka se prekida pre kraja, u redu { $line }.
fault-not-json = Datoteka nije ispravan { "JSON" }: pogledajte red { $line }, kolonu { $column }.
fault-wrong-type = Ovde treba da stoji { $expected }.
fault-missing-field = Ovo se ne sme izostaviti.
fault-unknown-field = Takvo polje nije poznato. Da li je naziv pogrešno napisan?
fault-duplicate-id = Drugi zapis već ima ovaj identifikator.
fault-bad-id = Identifikator sme da sadrži samo mala slova { "a–z" }, cifre i crtice.
fault-unknown-country = Ova zemlja nije navedena u podacima o projektu. Oznake zemalja imaju dva slova, na primer { "AL" }.
fault-unknown-term = Ovoga nema na listi „{ $list }“ u datoteci { "project.json" }.
fault-bad-language = Ovo nije oznaka jezika kao što je „{ "sq" }“ ili „{ "sr-Cyrl" }“.
fault-unknown-language = Portal nema naziv za ovaj jezik.
fault-bad-date = Ovo nije datum kao što je 2018-05-14, 2018-05 ili 2018.
fault-end-before-start = Kraj je pre početka.
fault-bad-link = Veza mora da počinje sa { "https:" }, { "http:" } ili { "mailto:" } i ne sme da sadrži razmake.
fault-bad-email = Adresa e-pošte izgleda kao { "ime@example.org" }, bez ičega oko nje.
fault-too-long = Tekst je predugačak.
fault-too-deep = Previše je lista smeštenih jedna u drugu.
fault-unreadable = Ovo je slovo ili broj koji se ne može pročitati.
fault-listed-twice = Ovo već postoji na listi.
fault-same-slug = Jedan drugi naziv razlikuje se od ovog samo po dijakritičkim znacima ili interpunkciji. Da li je reč o istom nazivu?
expected-text = tekst, ili po jedan tekst za svaki jezik
expected-words = tekst pod navodnicima
expected-list = lista u uglastim zagradama
expected-object = objekat u vitičastim zagradama
expected-number = ceo broj
expected-number-between = ceo broj od { $least } do { $most }
expected-bool = { "true" } ili { "false" }
expected-tile = kolona i red, na primer { "[0, 1]" }
expected-one-of = jedno od sledećeg: { $words }
consequence-file-lost = Ništa iz datoteke se ne prikazuje.
consequence-rest-lost = Ostatak datoteke se ne prikazuje.
consequence-record-lost = Zapis se ne prikazuje.
consequence-value-lost = Vrednost se izostavlja; ostatak zapisa se prikazuje.
consequence-kept = Koristi se u zatečenom obliku.

## Exports: tables, and how to cite

export-id = Identifikator
export-from = Od
export-to = Do
export-date = Datum
export-is-estimated = Godina je procenjena
export-yes = da
export-no = ne
export-title-language = Jezik naslova
export-place-country = Zemlja održavanja
export-summary = Sažetak
export-sources = Izvori
export-language = Jezik
export-language-tag = Oznaka jezika
export-format = Format
export-bytes = Veličina u bajtovima
export-link = Veza
export-listed-on = Navedeno na
export-address = Adresa na ovom portalu
export-note = Napomena
cite = Citiranje
cite-bibtex = { "BibTeX" }
cite-copy = Kopiraj
cite-copied = Kopirano
cite-marked = Pregledač nije kopirao tekst. Tekst je označen da biste mogli sami da ga kopirate.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, procena
cite-year-unknown = bez datuma
cite-listed-by = Na spisku projekta { $project }

## Accessibility

accessibility-title = Pristupačnost
accessibility-intro = Ovaj portal je napravljen tako da ga svako može čitati: na starom telefonu, uz čitač ekrana, samo pomoću tastature, uz uvećanje i na papiru.
accessibility-can-title = Šta vam je na raspolaganju
accessibility-can-size = Pri vrhu svake stranice možete izabrati veličinu teksta od 100% do 200%, veći kontrast i veći razmak između redova i slova. Izbor se pamti na ovom uređaju. Mogu se koristiti i uvećanje i veličina teksta samog pregledača.
accessibility-can-keys = Do svega se može doći tastaturom. Tasteri su navedeni niže.
accessibility-can-dark = Stranice mogu biti svetle ili tamne, s većim kontrastom i manje pokreta, prema podešavanjima vašeg uređaja.
accessibility-can-timeline = Sve što omogućava vremenska osa može se postići i filterom po godini i dvama poljima za datum pored nje; lista sadrži iste aktivnosti istim redosledom.
accessibility-can-print = Svaka stranica se može odštampati: komande se izostavljaju, a adrese veza se štampaju.
accessibility-status-title = Koliko je portal pristupačan
accessibility-scope = Ova izjava se odnosi na sve stranice ovog portala, na svim njegovim jezicima. Ima delove koje Evropska unija Odlukom ({ "EU" }) 2018/1523 traži od izjava javnih tela.
accessibility-status = Portal je delimično usklađen sa Smernicama za pristupačnost veb-sadržaja ({ "WCAG" }) 2.2 na nivou { "AA" }, na kojima se zasniva evropski standard { "EN 301 549" }. Ispunjava i većinu zahteva nivoa { "AAA" }. Šta nedostaje, navedeno je u sledećem delu.
accessibility-known-title = Šta još ne radi
accessibility-known-languages = Neke prevode interfejsa još nije pregledao izvorni govornik; to piše u dnu njihovih stranica. Aktivnosti i dokumenti ostaju na jeziku na kojem su napisani.
accessibility-known-script = Ako pregledač ne izvršava { "JavaScript" } ili { "WebAssembly" }, nema pretrage, filtera ni izbora veličine teksta, kontrasta i razmaka. Sve se može čitati i štampati, a sve veze se mogu otvoriti.
accessibility-known-people = Portal još nije isprobala nijedna osoba koja koristi čitač ekrana, Brajev red ili upravljanje glasom. Ono što je ovde rečeno potiče od njegovih tvoraca i od programa.
accessibility-known-months = Meseci na vremenskoj osi i oznaka uz naziv uži su od palca. Dva polja za datum čine isto što i meseci, a napomena do koje oznaka vodi nalazi se u dnu svake stranice.
accessibility-known-sources = Izvori i dokumenti do kojih vode veze nalaze se na drugim sajtovima, koji možda nisu pristupačni.
accessibility-browsers-title = Koji pregledači
accessibility-browsers = Za pretragu, filtere i izbor pri vrhu stranice potreban je pregledač neke od ovih verzija ili noviji. Stariji pregledači prikazuju iste stranice bez toga: ništa što se može pročitati ne nedostaje.
accessibility-browsers-name = Pregledač
accessibility-browsers-program = Sve radi od verzije
accessibility-browsers-layout = Sve je raspoređeno kako je zamišljeno od verzije
accessibility-checked-title = Šta je provereno i čime
accessibility-checked = Ove brojke su zabeležili sami testovi portala (datum: { $date }). Izmena koja neku od njih pogorša ne prolazi testove.
accessibility-checked-engine = { $n ->
    [one] { $browser }: klikovima i tasterima odigrana je { $n } priča o tome šta čitalac radi. Završila se dobro.
    [few] { $browser }: klikovima i tasterima odigrane su { $n } priče o tome šta čitalac radi. Sve su se završile dobro.
   *[other] { $browser }: klikovima i tasterima odigrano je { $n } priča o tome šta čitalac radi. Sve su se završile dobro.
 }
accessibility-checked-rules = { $tool }: broj pravila { "WCAG 2.2" } ({ "A" }, { "AA" } i { "AAA" }) i dobre prakse iznosi { $rules }, a broj prikaza stranica na kojima su proverena iznosi { $views }: u svetlim, tamnim i nametnutim bojama, uz dvostruko veći tekst, na uskom ekranu, na dva pisma. Nijedno nije prekršeno.
accessibility-checked-contrast = Tekstovi čiji je kontrast s pozadinom izmeren, u svetlim i tamnim bojama, s većim kontrastom i bez njega: { $n }. Odnos je najmanje { $ratio } prema 1.
accessibility-checked-targets = Dugmad, polja i veze izvan rečenica: { $n }. Svaki od tih elemenata može se pogoditi na površini od najmanje { $pixels } puta { $pixels } piksela.
accessibility-checked-spacing = Prikazi stranica s više razmaka između redova, reči i slova, pri svakoj veličini teksta: { $n }. Ništa nije odsečeno ni prekriveno.
accessibility-checked-paper = Stranice odštampane na papiru { "A4" } i { "Letter" }: { $n }. Ništa nije odsečeno, a napomena o nazivima je tu.
accessibility-checked-told = Prikazi stranica za koje se uz program portala čuva ono što se saopštava čitaču ekrana: { $n }. Svaka promena u tome se pregleda.
accessibility-prepared-title = Kako je ova izjava pripremljena
accessibility-prepared = Portal su ocenili sami njegovi tvorci, navedenim proverama. Izjavu su poslednji put pregledali: { $date }.
accessibility-enforcement-title = Ako naš odgovor ne pomogne
accessibility-enforcement = Nije imenovan organ koji nadzire ovaj portal. Obratite se onima koji projekat finansiraju ili sprovode; navedeni su u pregledu.
keys-title = Tasteri
keys-intro = { "Tab" } vodi do svega što se može koristiti; { "Enter" } ili razmaknica to koriste. Ovi tasteri čine više:
keys-tab = na vrhu stranice: nudi preskakanje menija
keys-escape = zatvara ono što se otvorilo: jezike, rezultate pretrage, ovaj spisak; na vremenskoj osi: uklanja izabrani period
keys-arrows = na vremenskoj osi: do okolnih meseci ili godina
keys-ends = na vremenskoj osi: do njenog početka ili kraja
keys-span = uz strelicu, na vremenskoj osi: bira period
keys-single-title = Prečice od jednog tastera
keys-single-intro = Isključene su dok ih ne uključite, jer mogu da smetaju čitačima ekrana i upravljanju glasom. Rade svuda gde ne kucate. Izbor se pamti na ovom uređaju.
keys-single-on = Uključi ih
keys-single-off = Isključi ih
keys-sheet = prikazuje ovaj spisak
keys-close = Zatvori
tested-title = Šta je namerno pokvareno
tested-intro = Šta god usput otkaže, nijedna stranica ne sme ostati prazna. Pri ispitivanju (pregledač: { $browser }, datum: { $date }) testovi su pokvarili svaku od ovih stvari i proverili šta se na stranici vidi. Ovaj spisak sastavljaju sami testovi, na engleskom jeziku.
tested-part = Šta je pokvareno
tested-fault = Na koji način
tested-outcome = Šta čitalac vidi
tested-missing = Spisak nije bilo moguće učitati.
hostile-title = Šta je namerno ubačeno
hostile-intro = Ni ono što stoji u datoteci ili adresi ne sme da zaustavi portal. Pri ispitivanju (datum: { $date }) testovi su ubacili sledeće i sve je izdržalo:
hostile-documents = Nasumično sastavljene datoteke sa podacima
hostile-addresses = Nasumično sastavljene adrese
hostile-truncations = Stvarne datoteke sa podacima, odsečene iza svakog bajta
hostile-changes = Stvarne datoteke sa podacima u kojima je izmenjen jedan bajt
hostile-naughty = Tekstovi koji često kvare programe, u svakom polju
hostile-links = Prerušene nedozvoljene veze
hostile-lists = Spiskovi aktivnosti sa bilo čim u ćelijama, uvezeni
hostile-limits = Granice, isprobane sa obe strane
hostile-corpus = Ulazi programa za traženje grešaka, takvi kakvi jesu i izmenjeni
accessibility-report-title = Javite nam
accessibility-report = Ako vas nešto sprečava da dođete do onoga što vam je potrebno, pišite kancelariji projekta ili je pozovite:

## Not found and failures

not-found-title = Takva stranica ne postoji
not-found-text = Na ovoj adresi nema ničega. Možda će vam pomoći ove stranice:
