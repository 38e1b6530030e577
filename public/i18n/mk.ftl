# The interface in Macedonian. Variables stand in braces; a count chooses between [one] and *[other].
# A message that has a word for "activity" or "document" says it in full: other languages need the whole sentence.

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = draft

## Numbers and dates

number-group = { "." }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB

date-year = { $year }
date-month = { $month } { $year } г.
date-day = { $day } { $month } { $year } г.
date-days = { $day }–{ $last } { $month } { $year } г.
date-days-across-months = { $day } { $month } – { $last } { $month_last } { $year } г.
date-months = { $month } – { $month_last } { $year } г.
date-range = { $start } – { $end }
date-estimated = { $year } (проценка)
date-unknown = Непознат датум

month-1 = јануари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = мај
month-6 = јуни
month-7 = јули
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
month-short-1 = јан
month-short-2 = фев
month-short-3 = март
month-short-4 = апр
month-short-5 = мај
month-short-6 = јуни
month-short-7 = јули
month-short-8 = авг
month-short-9 = септ
month-short-10 = окт
month-short-11 = ноем
month-short-12 = дек

## Languages

languages-title = Јазик
language-offer = Оваа страница е достапна и на македонски јазик.
language-offer-read = Прочитајте ја на македонски
language-offer-stay = Не, благодарам
in-language = { $tag ->
    [en] на англиски
    [fr] на француски
   *[other] на { $language }
 }
draft-note = Овој превод сѐ уште не е прегледан од изворен говорител.
draft-report = Пријавете грешка во преводот
draft-subject = Грешка во преводот: { $address }
language-both = { $name } ({ $own })
language-bg = бугарски
language-bs = босански
language-cnr = црногорски
language-de = германски
language-el = грчки
language-en = англиски
language-es = шпански
language-fr = француски
language-hr = хрватски
language-hu = унгарски
language-hy = ерменски
language-it = италијански
language-ka = грузиски
language-mk = македонски
language-pt = португалски
language-ro = романски
language-ru = руски
language-sl = словенечки
language-sq = албански
language-sr = српски
language-sr-cyrl = српски (кирилица)
language-sr-latn = српски (латиница)
language-tr = турски
language-uk = украински

## The frame of every page

portal-name-unknown = Портал на проектот
page-title = { $page } – { $portal }
skip-to-content = Преминете на содржината
nav-label = Главно мени
nav-overview = Преглед
nav-activities = Активности
nav-documents = Документи
nav-data = Податоци
nav-accessibility = Пристапност
reading-tools = Читање
text-size = Големина на текстот
text-size-smaller = Помал текст
text-size-standard = Стандардна големина на текстот
text-size-larger = Поголем текст
text-size-is = Големина на текстот: { $percent } %
text-size-is-smallest = Големина на текстот: { $percent } %. Ова е најмалата.
text-size-is-largest = Големина на текстот: { $percent } %. Ова е најголемата.
more-contrast = Поголем контраст
more-spacing = Поголемо растојание меѓу редовите и буквите
print-page = Печати
app-off = За пребарувањето, филтрите и големината на текстот е потребна програма што вашиот прелистувач не ја извршува или што не можеше да се вчита. Сѐ друго е достапно на овие страници.
app-waiting = Податоците во моментов не можат да се вчитаат, па пребарувањето, филтрите и големината на текстот засега не работат. Сѐ друго е достапно на овие страници.
app-slow = Пребарувањето и филтрите сѐ уште се вчитуваат. Она што дотогаш ќе го напишете или ќе го означите нема да се изгуби.
reload = Вчитај ја страницата повторно
loading = Податоците за проектот се вчитуваат…
designation-mark = забелешка за овој назив
official-page = Официјална страница на проектот
data-licence = Податоците прикажани овде потекнуваат од јавните извори наведени покрај нив.
footer-label = За овој портал
external-link = (на { $host })

## Countries

countries-title = Земји
countries-label = Изберете земја
countries-intro = Секое поле води до содржините што се однесуваат на соодветната земја. Полињата само приближно покажуваат каде се наоѓаат земјите и не прикажуваат граници.
country-activities = { $n ->
    [one] { $n } активност
   *[other] { $n } активности
 }
country-documents = { $n ->
    [one] { $n } документ
   *[other] { $n } документи
 }
country-intro = Активности и документи на проектот во кои се наведува { $name }, како и оние што се однесуваат на сите земји.
country-activities-title = Активности
country-documents-title = Документи
country-own = Се наведува { $name }
country-regional = Се однесува на сите земји
country-all-activities = Филтрирај ги овие активности
country-all-documents = Филтрирај ги овие документи
country-activities-figure = { $n ->
    [one] активност во која се наведува ова име
   *[other] активности во кои се наведува ова име
 }
country-documents-figure = { $n ->
    [one] документ во кој се наведува ова име
   *[other] документи во кои се наведува ова име
 }
country-place-figure = { $n ->
    [one] активност одржана таму
   *[other] активности одржани таму
 }
country-first = Прва активност во која се наведува ова име
country-last = Последна активност во која се наведува ова име
country-by-language = По јазик
country-all-listed = Сите документи наведени подолу

## Overview

overview-objective = Цел
overview-indicators = Показатели
overview-components = Компоненти
overview-facts = Основни податоци
overview-latest = Најнови активности
overview-all-activities = Сите активности
overview-timeline = Активности по години
overview-timeline-marks = Секоја ознака претставува една активност.
overview-timeline-choose = Изберете година за да видите што се случувало во неа.
overview-documents = Документација
overview-all-documents = Сите документи
overview-video = Видео
overview-video-none = Видеото може да се погледне на страницата на самиот проект; директна врска до него не е позната.
overview-contacts = Контакти
overview-related = Пред проектот и по него
overview-predecessor = Претходно
overview-follow-on = Потоа
overview-sources = Извори на овие податоци
overview-also-known = Објавуван и под називот
fact-period = Времетраење
fact-months = { $n ->
    [one] { $n } месец
   *[other] { $n } месеци
 }
fact-planned = планирано: { $months }
fact-budget = Буџет
fact-funded-by = Финансирање
fact-implemented-by = Спроведување
fact-countries = Земји
fact-partners = Носители на заедничкиот проект
money = { $amount } { $currency }
phone = Телефон
email = Е-пошта
source = Извор
sources = Извори

## Finding

search-activities = Пребарај активности
search-documents = Пребарај документи
search-everything = Пребарај активности, документи и земји
search-placeholder = Пребарај
search-all-activities = Сите пронајдени активности ({ $n })
search-all-documents = Сите пронајдени документи ({ $n })
search-hint = Дијакритичките знаци не се важни, ниту тоа дали имињата се напишани на латиница или на кирилица.
filters = Филтри
facet-year = Година
facet-country = Земја
facet-kind = Вид
facet-topic = Тема
facet-partner = Партнер
facet-project = Проект
facet-place = Место
facet-lang = Јазик
facet-show-all = Прикажи ги сите ({ $n })
facet-show-most = Прикажи ги најчестите ({ $n })
facet-show-fewer = Прикажи помалку
facet-find = Пребарај во филтерот: { $facet }
facet-none = Нема соодветна опција.
facet-by-name = Подреди по име
facet-has-estimates = Годините опфаќаат и активности чија година е проценета.
facet-country-hint = Кога е избрана земја, се прикажуваат и активностите што се однесуваат на сите земји, со соодветна ознака.
facet-country-hint-documents = Кога е избрана земја, се прикажуваат и документите што се однесуваат на сите земји, со соодветна ознака.
regional-leave-out = Изостави го она што се однесува на сите земји
span-from = Од (година-месец)
span-to = До (година-месец)
span-title = Датуми
span-unread = Ова не е датум. Внесете година, месец или ден: 2018, 2018-05 или 2018-05-14.
span-example = на пример, 2018-05
span-first-year = Прва година ({ $year })
span-last-year = Последна година ({ $year })
span-whole = Целиот проект
found-activities = { $n ->
    [0] Не е пронајдена ниту една активност
    [one] Пронајдена е { $n } активност
   *[other] Пронајдени се { $n } активности
 }
found-activities-of = { $n ->
    [0] Не е пронајдена ниту една активност од вкупно { $all }
    [one] Пронајдена е { $n } активност од вкупно { $all }
   *[other] Пронајдени се { $n } активности од вкупно { $all }
 }
found-documents = { $n ->
    [0] Не е пронајден ниту еден документ
    [one] Пронајден е { $n } документ
   *[other] Пронајдени се { $n } документи
 }
found-documents-of = { $n ->
    [0] Не е пронајден ниту еден документ од вкупно { $all }
    [one] Пронајден е { $n } документ од вкупно { $all }
   *[other] Пронајдени се { $n } документи од вкупно { $all }
 }
chosen-filters = Избрани филтри
chosen-text = „{ $text }“
chosen-from = од { $date }
chosen-to = до { $date }
chosen-between = од { $from } до { $to }
chosen-no-regional = само со наведена земја
remove-filter = Отстрани го филтерот: { $label }
clear-all = Отстрани ги сите
ignored-title = Дел од оваа адреса не беше разбран или не беше прифатен во дадениот облик:
ignored-item = { $param }: „{ $value }“
ignored-span = { $param }: „{ $value }“ – крајниот датум е пред почетниот; на двата датума им се заменети местата
empty-title = Ништо не одговара на сите овие филтри
empty-nearest = Најслични зборови:
empty-advice = Отстранете еден од условите за да видите повеќе:
empty-without-text = без зборовите „{ $text }“
empty-without-facet = без филтерот „{ $facet }“
empty-without-span = без датумите
empty-without-named = со она што се однесува на сите земји
empty-would-find = { $n ->
    [one] { $n } резултат
   *[other] { $n } резултати
 }
empty-clear = Отстрани ги сите филтри
show-more = Прикажи уште { $n }
shown-of = Прикажано: { $shown } од { $n }
view-label = Прикажи како
view-list = Список
view-table = Табела
take-title = Преземете ги овие резултати
take-csv = Табела (CSV)
take-json = Податоци (JSON)
take-calendar = Календар (.ics)
take-link = Копирај ја врската
take-page = Оваа страница како една датотека (.html)
take-page-hint = Зачувана во една датотека, страницата може да се отвори без интернет-врска, да се препрати и да се зголеми.
take-copied = Врската е копирана.
take-uncopied = Прелистувачот не ја копираше врската; таа е во полето за адреса.
take-busy = Датотеката се создава…
take-saved = Датотеката е создадена и предадена на прелистувачот.
take-nothing = Овде нема податоци за датотека од овој вид.
take-failed = Датотеката не можеше да се создаде. Можеби се прекина интернет-врската; обидете се повторно.
take-undated = { $n ->
    [one] { $n } активност без познат месец е изоставена од календарот.
   *[other] { $n } активности без познат месец се изоставени од календарот.
 }
sort-label = Редослед
sort-best = најдобро совпаѓање
sort-date-newest = прво најновите
sort-date-oldest = прво најстарите
sort-title = наслов
sort-place = место
sort-kind = вид
column-date = Датум
column-title = Наслов
column-place = Место
column-kind = Вид
column-countries = Земји
year-heading = { $year }
year-heading-count = { $n ->
    [one] { $n } активност
   *[other] { $n } активности
 }
years-unknown = Непозната година
activities-title = Активности
activities-intro = Што е спроведено во рамките на проектот, кога, каде и за кого.
documents-title = Документи
documents-intro = Што е објавено, изготвено или користено во рамките на проектот; за секој документ се наведени јазиците на кои е достапен.

## Timeline

timeline-title = Временска линија
timeline-help = Изберете година или повлечете по временската линија за да изберете период. Со тастатурата: со стрелките се движите по неа, со Shift и стрелка избирате период, со Enter избирате месец или година, а со Escape ги отстранувате датумите.
timeline-help-title = Како се користи временската линија
timeline-month = { $month } { $year } година: { $n ->
    [0] нема активности
    [one] { $n } активност
   *[other] { $n } активности
 }
timeline-months-label = Месеци во { $year } година
timeline-no-month-count = { $n ->
    [one] { $n } со непознат месец
   *[other] { $n } со непознат месец
 }
timeline-undated = Непозната година
timeline-legend = Видови

## One activity

activity-back = Назад кон резултатите
activity-back-all = Сите активности
activity-previous = Претходна
activity-next = Следна
activity-position = { $position } од { $n } во овој избор
activity-neighbours = Други активности во овој избор
activity-date = Датум
activity-place = Место
activity-countries = Земји
activity-others = Учествуваа и
activity-kind = Вид
activity-topic = Тема
activity-partners = Партнери
activity-projects = Проекти
activity-participants = Број на учесници
activity-regional = Регионална: се однесува на сите земји од проектот
regional-tag = сите земји
activity-estimated-note = Датумот не е наведен во ниту еден извор. Годината е проценета според редоследот на настаните.
activity-month-note = Во изворот е наведен месецот, но не и денот.
activity-calendar = Додај во календар (.ics)
activity-calendar-none = Нема запис за календар бидејќи датумот не е познат.
activity-attribution-listed = Во изворот не е наведен проектот; активноста е на списокот на самиот проект.
activity-attribution-inferred = Во изворот не е наведен проектот. Поврзаноста на активноста со него произлегува од нејзината тема, место и време.
activity-unknown = На оваа адреса нема активност.
activity-unknown-advice = Можеби добила друга адреса или во нејзиниот запис има грешка. Може да се побара меѓу сите активности.

## Documents

documents-in-section = { $n ->
    [one] { $n } документ
   *[other] { $n } документи
 }
document-versions = Јазици
document-only-in = Само на { $language }
document-no-link = директна врска не е позната
document-listed-on = Наведено на { $host }
document-unconfirmed = Непотврдено: се претпоставува дека документот постои како дел од серијата, но не е пронајден на страницата на која е наведена серијата.
document-whole = Документот на { $host }
document-no-versions = Не е наведена ниту една јазична верзија.

## Data and faults

data-title = Податоци
data-intro = Сѐ на овој портал потекнува од три датотеки, кои секој може да ги преземе и да ги користи.
data-files = Датотеки
data-file-broken = не можеше да се вчита или не е целосна
data-file-project = Проектот: називи, податоци, земји, контакти
data-file-activities = { $n ->
    [one] { $n } активност
   *[other] { $n } активности
 }
data-file-documents = { $n ->
    [one] { $n } документ
   *[other] { $n } документи
 }
data-file-documents-versions = { $n ->
    [one] { $n } јазична верзија
   *[other] { $n } јазични верзии
 }
part-title = { $list }, дел { $n }
parts-label = Делови од овој список
data-feeds = Календари и канали со новости
feed-calendar = Календар на активностите (iCalendar)
feed-news = Канал со новости за активностите (Atom)
feed-hint = Активностите без познат месец не се во календарот. Страницата на секоја земја има свој календар и свој канал со новости.
data-report = Извештај за податоците
data-report-whole = Во податоците не е пронајдена ниту една грешка.
data-report-faults = { $n ->
    [one] Во податоците е пронајдена { $n } грешка:
   *[other] Во податоците се пронајдени { $n } грешки:
 }
data-completeness = Што е познато
data-dated-day = Активности со познат ден
data-dated-month = Активности со познат месец или година
data-estimated = Активности со проценета година
data-undated = Активности без никаков датум
data-linked = Јазични верзии со директна врска
data-unlinked = Јазични верзии без директна врска
data-unconfirmed = Непотврдени документи
data-of = { $n } од { $all }
data-fields-text = Датумите се запишани според ISO 8601, земјите според ISO 3166-1 (со XK), а јазиците според BCP 47.
data-schema = шема на { $file }
data-changed = последна измена: { $date }
data-english-titles = Наслови на активности само на англиски
data-english-summaries = Резимеа на активности само на англиски
data-english-documents = Документи само на англиски
data-by-year = Што е познато за активностите, по години
data-by-year-hint = Колку од активностите започнати во годината го имаат секој од овие податоци. Годината може да биде проценета.
data-no-year = без година
data-day = Точен ден
data-summary = Резиме
data-text = Целосен текст
data-missing = Што недостига
data-unlinked-documents = Документи без позната врска

lost-activities = { $n ->
    [one] { $n } активност не можеше да се прикаже.
   *[other] { $n } активности не можеа да се прикажат.
 }
lost-documents = { $n ->
    [one] { $n } документ не можеше да се прикаже.
   *[other] { $n } документи не можеа да се прикажат.
 }
lost-file-project = Податоците за проектот не можеа да се вчитаат.
lost-file-activities = Активностите не можеа да се вчитаат.
lost-file-documents = Документите не можеа да се вчитаат.
lost-rest-project = Вчитан е само дел од податоците за проектот.
lost-rest-activities = Вчитан е само дел од активностите.
lost-rest-documents = Вчитан е само дел од документите.
lost-part = Овој дел од страницата не можеше да се вчита.
lost-messages = Некои зборови на оваа страница не можеа да се вчитаат на нејзиниот јазик; тие се на англиски.
lost-details = Видете го извештајот за податоците
retry = Обидете се повторно

fault-line = { $place }: { $problem } { $consequence }
fault-found = Пронајдено: { $found }
fault-file-missing = Датотеката не постои.
fault-file-refused = Серверот одби да ја даде датотеката (статус { $status }).
fault-file-unreachable = Датотеката не можеше да се преземе; можеби се прекина интернет-врската.
fault-file-empty = Датотеката е празна.
fault-file-not-text = Датотеката не е текст во UTF-8.
fault-file-too-long = Датотеката е подолга отколку што порталот може да прочита.
fault-too-many-records = Датотеката има повеќе записи отколку што порталот може да прочита.
fault-file-is-html = На местото на податоците има веб-страница.
fault-cut-short = Датотеката ненадејно прекинува, кај ред { $line }.
fault-not-json = Датотеката не е исправен JSON: видете ред { $line }, колона { $column }.
fault-wrong-type = Овде треба да стои { $expected }.
fault-missing-field = Ова не смее да се изостави.
fault-unknown-field = Вакво поле не е познато. Дали е погрешно напишано?
fault-duplicate-id = Друг запис веќе го има овој идентификатор.
fault-bad-id = Идентификаторот смее да содржи само мали букви a–z, цифри и цртички.
fault-unknown-country = Проектот не ја наведува оваа земја. Кодовите на земјите имаат две букви, на пример AL.
fault-unknown-term = Ова го нема на списокот „{ $list }“ во project.json.
fault-bad-language = Ова не е јазична ознака како „sq“ или „sr-Cyrl“.
fault-unknown-language = Порталот нема име за овој јазик.
fault-bad-date = Ова не е датум како 2018-05-14, 2018-05 или 2018.
fault-end-before-start = Крајот е пред почетокот.
fault-bad-link = Врската мора да почнува со https:, http: или mailto: и не смее да содржи празни места.
fault-bad-email = Адресата за е-пошта изгледа како ime@example.org, без ништо околу неа.
fault-too-long = Текстот е предолг.
fault-too-deep = Премногу списоци се вметнати еден во друг.
fault-unreadable = Ова е буква или број што не може да се прочита.
fault-listed-twice = Списокот веќе го содржи ова.
fault-same-slug = Друго име се разликува од ова само по дијакритичките или интерпункциските знаци. Дали се исти?
expected-text = текст или по еден текст за секој јазик
expected-words = текст во наводници
expected-list = список во средни загради
expected-object = објект во големи загради
expected-number = цел број
expected-number-between = цел број од { $least } до { $most }
expected-bool = true или false
expected-tile = колона и ред, на пример [0, 1]
expected-one-of = едно од следново: { $words }
consequence-file-lost = Од датотеката не се прикажува ништо.
consequence-rest-lost = Она што следува во датотеката не се прикажува.
consequence-record-lost = Записот не се прикажува.
consequence-value-lost = Вредноста е изоставена; остатокот од записот се прикажува.
consequence-kept = Се користи онака како што е.

## Exports: tables, and how to cite

export-id = Идентификатор
export-from = Од
export-to = До
export-date = Датум
export-is-estimated = Проценета година
export-yes = да
export-no = не
export-title-language = Јазик на насловот
export-place-country = Земја на одржување
export-summary = Резиме
export-sources = Извори
export-language = Јазик
export-language-tag = Јазична ознака
export-format = Формат
export-bytes = Големина во бајти
export-link = Врска
export-listed-on = Наведено на
export-address = Адреса на овој портал
export-note = Забелешка
cite = Цитирај
cite-bibtex = BibTeX
cite-copy = Копирај
cite-copied = Копирано
cite-marked = Прелистувачот не дозволи копирање. Текстот е означен за да го копирате рачно.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, проценка
cite-year-unknown = без датум
cite-listed-by = Наведено на списокот на { $project }

## Accessibility

accessibility-title = Пристапност
accessibility-intro = Овој портал е направен за да може секој да го чита: на стар телефон, со читач на екран, само со тастатура, зголемен и на хартија.
accessibility-can-title = Што можете да направите
accessibility-can-size = Да изберете големина на текстот од 100 % до 200 %, поголем контраст и поголемо растојание меѓу редовите и буквите на врвот на секоја страница. Изборот се памти на овој уред. Може да се користат и зголемувањето и големината на текстот на самиот прелистувач.
accessibility-can-keys = Да стигнете до сѐ со тастатурата. Копчињата се наведени подолу.
accessibility-can-dark = Да читате светли или темни страници, со поголем контраст и помалку движење, според поставките на вашиот уред.
accessibility-can-timeline = Сѐ што овозможува временската линија да го направите и со филтерот за година и двете полиња за датум покрај него; списокот ги содржи истите активности по истиот редослед.
accessibility-can-print = Да ја отпечатите секоја страница: копчињата и полињата за избор се изоставаат, а адресите на врските се печатат.
accessibility-status-title = Колку е пристапен порталот
accessibility-scope = Оваа изјава се однесува на сите страници на овој портал, на сите негови јазици. Ги содржи деловите што Европската Унија со Одлуката (ЕУ) 2018/1523 ги бара од изјавите на јавните тела.
accessibility-status = Порталот е делумно усогласен со Насоките за пристапност на веб-содржините (WCAG) 2.2 на ниво AA, врз кои се заснова европскиот стандард EN 301 549. Исполнува и поголемиот дел од барањата на нивото AAA. Она што недостига е наведено во следниот дел.
accessibility-known-title = Што сѐ уште не работи
accessibility-known-languages = Некои преводи на интерфејсот сѐ уште не се прегледани од изворен говорител; тоа е наведено на дното на нивните страници. Активностите и документите остануваат на јазикот на кој се напишани.
accessibility-known-script = Без JavaScript или WebAssembly нема пребарување, филтри ни избор на големина на текстот, контраст и растојание. Сѐ може да се прочита и да се отпечати, а врските работат.
accessibility-known-people = Порталот сѐ уште не го испробало ниту едно лице што користи читач на екран, брајов ред или управување со глас. Она што е кажано овде потекнува од неговите автори и од програми.
accessibility-known-months = Месеците на временската линија и ознаката покрај името се потесни од палец. Двете полиња за датум го прават истото што и месеците, а забелешката до која води ознаката е на дното на секоја страница.
accessibility-known-sources = Изворите и документите до кои водат врските се наоѓаат на други веб-страници, кои можеби не се пристапни.
accessibility-browsers-title = Кои прелистувачи
accessibility-browsers = За пребарувањето, филтрите и изборот на врвот на страницата е потребен прелистувач од една од овие верзии или понов. Постарите прелистувачи ги прикажуваат истите страници без тоа: не недостига ништо што може да се прочита.
accessibility-browsers-name = Прелистувач
accessibility-browsers-program = Сѐ работи од верзија
accessibility-browsers-layout = Сѐ е распоредено како што е замислено од верзија
accessibility-checked-title = Што е проверено и со што
accessibility-checked = Овие бројки ги запишаа самите тестови на порталот (датум: { $date }). Измена што влошува некоја од нив не ги поминува тестовите.
accessibility-checked-engine = { $n ->
    [one] { $browser }: со кликови и копчиња е изведена { $n } приказна за тоа што прави читателот. Заврши добро.
   *[other] { $browser }: со кликови и копчиња се изведени { $n } приказни за тоа што прави читателот. Сите завршија добро.
 }
accessibility-checked-rules = { $tool }: бројот на правила на WCAG 2.2 (A, AA и AAA) и на добрата практика изнесува { $rules }, а бројот на прикази на страници на кои се проверени изнесува { $views }: во светли, темни и наметнати бои, со двојно поголем текст, на тесен екран, на две писма. Ниедно не е прекршено.
accessibility-checked-contrast = Текстови чиј контраст со позадината е измерен, во светли и темни бои, со поголем контраст и без него: { $n }. Односот е најмалку { $ratio } спрема 1.
accessibility-checked-targets = Копчиња, полиња и врски надвор од реченици: { $n }. Секое може да се погоди на површина од најмалку { $pixels } на { $pixels } пиксели.
accessibility-checked-spacing = Прикази на страници со поголемо растојание меѓу редовите, зборовите и буквите, при секоја големина на текстот: { $n }. Ништо не е отсечено ни покриено.
accessibility-checked-paper = Страници отпечатени на хартија A4 и Letter: { $n }. Ништо не е отсечено, а забелешката за називите е таму.
accessibility-checked-told = Прикази на страници за кои заедно со програмата на порталот се чува она што му се соопштува на читачот на екран: { $n }. Секоја промена во тоа се прегледува.
accessibility-prepared-title = Како е подготвена оваа изјава
accessibility-prepared = Порталот го оценија самите негови автори, со горенаведените проверки. Изјавата последен пат ја прегледаа: { $date }.
accessibility-enforcement-title = Ако нашиот одговор не помогне
accessibility-enforcement = Не е именуван орган што го надгледува овој портал. Обратете се кај оние што го финансираат проектот или го спроведуваат; наведени се во прегледот.
keys-title = Копчиња на тастатурата
keys-intro = Tab води до сѐ што може да се користи; Enter или копчето за празно место го користи тоа. Овие копчиња прават повеќе:
keys-tab = на врвот на страницата: нуди прескокнување на менито
keys-escape = го затвора она што се отворило: јазиците, резултатите од пребарувањето, овој список; на временската линија: ги отстранува датумите
keys-arrows = на временската линија: до околните месеци или години
keys-ends = на временската линија: до нејзиниот почеток или крај
keys-span = со стрелка, на временската линија: избира период
keys-single-title = Кратенки со едно копче
keys-single-intro = Исклучени се додека не ги вклучите, бидејќи можат да им пречат на читачите на екран и на управувањето со глас. Работат секаде каде што не пишувате. Изборот се памти на овој уред.
keys-single-on = Вклучи ги
keys-single-off = Исклучи ги
keys-sheet = го прикажува овој список
keys-close = Затвори
tested-title = Намерно предизвикани дефекти
tested-intro = Што и да откаже при вчитувањето, ниту една страница не смее да остане празна. На { $date } тестовите намерно го предизвикаа секој од овие дефекти и проверија како изгледа страницата во { $browser }. Овој список го составуваат самите тестови, на англиски јазик.
tested-part = Што откажува
tested-fault = Како
tested-outcome = Што гледа читателот
tested-missing = Списокот не можеше да се вчита.
hostile-title = Што беше намерно внесено
hostile-intro = Ни она што стои во датотека или во адреса не смее да го запре порталот. На { $date } тестовите го внесоа следново и сѐ издржа:
hostile-documents = Случајно составени датотеки со податоци
hostile-addresses = Случајно составени адреси
hostile-truncations = Вистински датотеки со податоци, пресечени по секој бајт
hostile-changes = Вистински датотеки со податоци со еден сменет бајт
hostile-naughty = Текстови што често расипуваат програми, во секое поле
hostile-links = Прикриени забранети врски
hostile-lists = Списоци на активности со што било во ќелиите, увезени
hostile-limits = Граници, испробани од двете страни
hostile-corpus = Влезови на програми што бараат грешки, такви какви што се и изменети
accessibility-report-title = Известете нѐ
accessibility-report = Ако нешто ве спречува да дојдете до она што ви е потребно, пишете ѝ или јавете ѝ се на канцеларијата на проектот:

## Not found and failures

not-found-title = Таква страница не постои
not-found-text = На оваа адреса нема ништо. Можеби ќе ви помогнат овие страници:
