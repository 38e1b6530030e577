# The interface in English. Variables stand in braces; a count chooses between [one] and *[other].
# A message that has a word for "activity" or "document" says it in full: other languages need the whole sentence.

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = reviewed

## Numbers and dates

number-group = ,
size-kilobytes = { $n } kB
size-megabytes = { $n } MB

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-days = { $day }–{ $last } { $month } { $year }
date-days-across-months = { $day } { $month } – { $last } { $month_last } { $year }
date-months = { $month } – { $month_last } { $year }
date-range = { $start } – { $end }
date-estimated = { $year } (estimated)
date-unknown = Date not known

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Languages

languages-title = Language
language-offer = This page is also available in English.
language-offer-read = Read it in English
language-offer-stay = No, thank you
in-language = { $tag ->
    [en] in English
    [fr] in French
   *[other] in { $language }
 }
draft-note = This translation has not yet been read by a native speaker.
draft-report = Report a mistake in it
draft-subject = Mistake in the translation: { $address }
language-both = { $name } ({ $own })
language-bg = Bulgarian
language-bs = Bosnian
language-cnr = Montenegrin
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-it = Italian
language-ka = Georgian
language-mk = Macedonian
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sl = Slovenian
language-sq = Albanian
language-sr = Serbian
language-sr-cyrl = Serbian (Cyrillic)
language-sr-latn = Serbian (Latin)
language-tr = Turkish
language-uk = Ukrainian

## The frame of every page

portal-name-unknown = Project portal
page-title = { $page } – { $portal }
skip-to-content = Skip to the content
nav-label = Main
nav-overview = Overview
nav-activities = Activities
nav-documents = Documents
nav-data = Data
nav-accessibility = Accessibility
reading-tools = Reading
text-size = Text size
text-size-smaller = Smaller text
text-size-standard = Standard text size
text-size-larger = Larger text
text-size-is = Text size { $percent } %
text-size-is-smallest = Text size { $percent } %. This is the smallest.
text-size-is-largest = Text size { $percent } %. This is the largest.
more-contrast = More contrast
more-spacing = More space between lines and letters
print-page = Print
app-off = Search, filters and text size need a program that your browser does not run, or that could not be loaded. Everything else is on these pages.
app-waiting = The data could not be loaded just now, so search, filters and text size do not work yet. Everything else is on these pages.
app-slow = Search and filters are still being loaded. What you type or tick is kept until then.
reload = Reload the page
loading = Loading the project’s data…
designation-mark = note on this name
official-page = The project’s official page
data-licence = The facts shown here come from the public sources named with them.
data-title = Data
accessibility-title = Accessibility
footer-label = About this portal
external-link = (on { $host })

## Countries

countries-title = Countries
countries-label = Choose a country
countries-intro = Each tile leads to what concerns that country. The tiles show only roughly where the countries lie, and no borders.
country-activities = { $n ->
    [one] 1 activity
   *[other] { $n } activities
 }
country-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
 }
country-intro = What concerns { $name }: the activities and documents of the project that name it, and those that concern every country.
country-activities-title = Activities
country-documents-title = Documents
country-own = Naming { $name }
country-regional = Concerning every country
country-all-activities = Filter these activities
country-all-documents = Filter these documents
country-activities-figure = { $n ->
    [one] activity naming it
   *[other] activities naming it
 }
country-documents-figure = { $n ->
    [one] document naming it
   *[other] documents naming it
 }
country-place-figure = { $n ->
    [one] activity took place there
   *[other] activities took place there
 }
country-first = First activity naming it
country-last = Last activity naming it
country-by-language = By language
country-all-listed = Every document listed below

## Overview

overview-objective = Objective
overview-indicators = Indicators
overview-components = Components
overview-facts = Key facts
overview-latest = Latest activities
overview-all-activities = All activities
overview-timeline = Activities by year
overview-timeline-marks = Each mark is an activity.
overview-timeline-choose = Choose a year to see what happened in it.
overview-documents = Documentation
overview-all-documents = All documents
overview-video = Video
overview-video-none = The film is shown on the project’s own page; no direct link to it is known.
overview-contacts = Contacts
overview-related = Before and after
overview-predecessor = Before
overview-follow-on = After
overview-sources = Sources of these facts
overview-also-known = Also published as
fact-period = Duration
fact-months = { $n ->
    [one] 1 month
   *[other] { $n } months
 }
fact-planned = planned: { $months }
fact-budget = Budget
fact-funded-by = Funded by
fact-implemented-by = Implemented by
fact-countries = Countries
fact-partners = A joint project of
money = { $currency } { $amount }
phone = Telephone
email = E-mail
source = Source
sources = Sources

## Finding

search-activities = Search activities
search-documents = Search documents
search-everything = Search activities, documents and countries
search-placeholder = Search
search-all-activities = All activities found ({ $n })
search-all-documents = All documents found ({ $n })
search-hint = Accents do not matter, nor whether names are in Latin or Cyrillic.
filters = Filters
facet-year = Year
facet-country = Country
facet-kind = Kind
facet-topic = Topic
facet-partner = Partner
facet-project = Project
facet-place = Place
facet-lang = Available in
facet-show-all = Show all { $n }
facet-show-most = Show the { $n } most frequent
facet-show-fewer = Show fewer
facet-find = Find in { $facet }
facet-none = No option matches.
facet-by-name = Order by name
facet-has-estimates = Years include activities whose year is an estimate.
facet-country-hint = With a country, activities that concern every country are shown too, marked as such.
facet-country-hint-documents = With a country, documents that concern every country are shown too, marked as such.
regional-leave-out = Leave out what concerns every country
span-from = From (year-month)
span-to = To (year-month)
span-title = Dates
span-unread = This is not a date. Write a year, a month or a day: 2018, 2018-05 or 2018-05-14.
span-example = for example 2018-05
span-first-year = First year ({ $year })
span-last-year = Last year ({ $year })
span-whole = Whole project
found-activities = { $n ->
    [0] No activity found
    [one] 1 activity found
   *[other] { $n } activities found
 }
found-activities-of = { $n ->
    [0] No activity found of { $all }
    [one] 1 activity found of { $all }
   *[other] { $n } activities found of { $all }
 }
found-documents = { $n ->
    [0] No document found
    [one] 1 document found
   *[other] { $n } documents found
 }
found-documents-of = { $n ->
    [0] No document found of { $all }
    [one] 1 document found of { $all }
   *[other] { $n } documents found of { $all }
 }
chosen-filters = Chosen filters
chosen-text = “{ $text }”
chosen-from = from { $date }
chosen-to = until { $date }
chosen-between = { $from } to { $to }
chosen-no-regional = only what names a country
remove-filter = Remove filter: { $label }
clear-all = Clear all
ignored-title = Part of this address was not understood, or not taken as it stands:
ignored-item = { $param }: “{ $value }”
ignored-span = { $param }: “{ $value }” ends before it begins; the two dates are exchanged
empty-title = Nothing matches all of these filters
empty-nearest = Nearest words:
empty-advice = Take one away to see more:
empty-without-text = without the words “{ $text }”
empty-without-facet = without the filter on { $facet }
empty-without-span = without the dates
empty-without-named = with what concerns every country
empty-would-find = { $n ->
    [one] 1 result
   *[other] { $n } results
 }
empty-clear = Clear all filters
show-more = Show { $n } more
shown-of = { $shown } of { $n } shown
view-label = Show as
view-list = List
view-table = Table
take-title = Take these results along
take-csv = Table (CSV)
take-json = Data (JSON)
take-calendar = Calendar (.ics)
take-link = Copy the link
take-page = This page as one file (.html)
take-page-hint = In one file the page can be opened without a network, sent on, and enlarged.
take-copied = The link was copied.
take-uncopied = The browser did not copy the link; it stands in the address bar.
take-busy = The file is being made…
take-saved = The file was made and handed to the browser.
take-nothing = There is nothing here for a file of this form.
take-failed = The file could not be made. The connection may have failed; try again.
take-undated = { $n ->
    [one] 1 activity without a known month is left out of the calendar.
   *[other] { $n } activities without a known month are left out of the calendar.
 }
sort-label = Order
sort-best = best match
sort-date-newest = newest first
sort-date-oldest = oldest first
sort-title = title
sort-place = place
sort-kind = kind
column-date = Date
column-title = Title
column-place = Place
column-kind = Kind
column-countries = Countries
year-heading = { $year }
year-heading-count = { $n ->
    [one] 1 activity
   *[other] { $n } activities
 }
years-unknown = Year not known
activities-title = Activities
activities-intro = What the project did, when and where, and for whom.
documents-title = Documents
documents-intro = What the project published, wrote or relied on, each work with the languages it comes in.

## Timeline

timeline-title = Timeline
timeline-help = Choose a year, or drag across the timeline to choose a span. With the keyboard: arrow keys move along it, Shift with an arrow key chooses a span, Enter chooses a month or a year, Escape clears the dates.
timeline-help-title = How to use the timeline
timeline-month = { $month } { $year }: { $n ->
    [0] no activity
    [one] 1 activity
   *[other] { $n } activities
 }
timeline-months-label = Months of { $year }
timeline-no-month-count = { $n ->
    [one] 1 with month not known
   *[other] { $n } with month not known
 }
timeline-undated = Year not known
timeline-legend = Kinds

## One activity

activity-back = Back to the results
activity-back-all = All activities
activity-previous = Previous
activity-next = Next
activity-position = { $position } of { $n } in this selection
activity-neighbours = Other activities in this selection
activity-date = Date
activity-place = Place
activity-countries = Countries
activity-others = Also taking part
activity-kind = Kind
activity-topic = Topic
activity-partners = Partners
activity-projects = Projects
activity-participants = Participants
activity-regional = Regional: concerns every country of the project
regional-tag = all countries
activity-estimated-note = No source gives the date. The year is an estimate from the order of events.
activity-month-note = The source gives the month, not the day.
activity-calendar = Add to calendar (.ics)
activity-calendar-none = There is no calendar entry, because the date is not known.
activity-attribution-listed = The source does not name the project; the activity is on the project’s own list.
activity-attribution-inferred = The source does not name the project. That the activity belongs to it follows from its subject, place and time.
activity-unknown = There is no activity with this address.
activity-unknown-advice = It may have been given another address, or its entry may be faulty. It can be looked for among all activities.

## Documents

documents-in-section = { $n ->
    [one] 1 document
   *[other] { $n } documents
 }
document-versions = Languages
document-only-in = Only in { $language }
document-no-link = no direct link known
document-listed-on = Listed on { $host }
document-unconfirmed = Not confirmed: expected from its series, but not seen on the page that lists it.
document-whole = The work on { $host }
document-no-versions = No language version is listed.

## Lists in parts, feeds, and what could not be loaded

part-title = { $list }, part { $n }
parts-label = Parts of this list
feed-calendar = Calendar of the activities (iCalendar)
feed-news = Feed of the activities (Atom)
feed-hint = Activities without a known month are not in the calendar. Each country’s page has a calendar and a feed of its own.

lost-activities = { $n ->
    [one] 1 activity could not be shown.
   *[other] { $n } activities could not be shown.
 }
lost-documents = { $n ->
    [one] 1 document could not be shown.
   *[other] { $n } documents could not be shown.
 }
lost-file-project = The facts about the project could not be loaded.
lost-file-activities = The activities could not be loaded.
lost-file-documents = The documents could not be loaded.
lost-rest-project = Only a part of the facts about the project could be loaded.
lost-rest-activities = Only a part of the activities could be loaded.
lost-rest-documents = Only a part of the documents could be loaded.
lost-part = This part of the page could not be loaded.
lost-messages = Some words of this page could not be loaded in its language; they are in English.
lost-details = See the data report
retry = Try again

## How to cite

cite = Cite
cite-bibtex = BibTeX
cite-copy = Copy
cite-copied = Copied
cite-marked = The browser would not copy. The text is marked, to be copied by hand.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, estimated
cite-year-unknown = no date
cite-listed-by = Listed by { $project }

## Not found and failures

not-found-title = There is no such page
not-found-text = Nothing lies at this address. These pages may help:

## Data

data-intro = Everything on this portal comes from three files, which anybody may download and use.
data-files = The files
data-file-broken = could not be loaded, or not whole
data-file-project = The project: names, facts, countries, contacts
data-file-activities = { $n ->
    [one] 1 activity
   *[other] { $n } activities
 }
data-file-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
 }
data-file-documents-versions = { $n ->
    [one] 1 language version
   *[other] { $n } language versions
 }
data-feeds = Calendars and feeds
data-report = Data report
data-report-whole = No fault was found in the data.
data-report-faults = { $n ->
    [one] 1 fault was found in the data:
   *[other] { $n } faults were found in the data:
 }
data-completeness = What is known
data-dated-day = Activities dated to the day
data-dated-month = Activities dated to the month or year
data-estimated = Activities with an estimated year
data-undated = Activities without any date
data-linked = Language versions with a direct link
data-unlinked = Language versions without one
data-unconfirmed = Documents not confirmed
data-of = { $n } of { $all }
data-fields-text = Dates follow ISO 8601, countries ISO 3166-1 (with XK), languages BCP 47.
data-schema = schema of { $file }
data-changed = last change: { $date }
data-english-titles = Titles of activities in English alone
data-english-summaries = Summaries of activities in English alone
data-english-documents = Documents in English alone
data-by-year = What is known of the activities, by year
data-by-year-hint = How many of the activities that began in a year have each of these. A year may be an estimate.
data-no-year = without a year
data-day = Exact day
data-summary = Summary
data-text = Full text
data-missing = What is missing
data-unlinked-documents = Documents to which no link is known

## Faults in the data

fault-line = { $place }: { $problem } { $consequence }
fault-found = Found: { $found }
fault-file-missing = The file is not there.
fault-file-refused = The server refused to give the file (status { $status }).
fault-file-unreachable = The file could not be fetched; the connection may have failed.
fault-file-empty = The file is empty.
fault-file-not-text = The file is not text in UTF-8.
fault-file-too-long = The file is longer than the portal can read.
fault-too-many-records = The file has more entries than the portal can read.
fault-file-is-html = There is a web page where the data should be.
fault-cut-short = The file ends in the middle, at line { $line }.
fault-not-json = The file is not valid JSON: see line { $line }, column { $column }.
fault-wrong-type = Here should stand { $expected }.
fault-missing-field = This must not be left out.
fault-unknown-field = No such field is known. Is it misspelt?
fault-duplicate-id = Another entry already has this id.
fault-bad-id = An id may hold only small letters a–z, digits and hyphens.
fault-unknown-country = The project does not list this country. Country codes have two letters, such as AL.
fault-unknown-term = This is not in the list “{ $list }” of project.json.
fault-bad-language = This is not a language tag such as “sq” or “sr-Cyrl”.
fault-unknown-language = The portal has no name for this language.
fault-bad-date = This is not a date such as 2018-05-14, 2018-05 or 2018.
fault-end-before-start = The end lies before the start.
fault-bad-link = A link must begin with https:, http: or mailto: and hold no spaces.
fault-bad-email = An e-mail address looks like name@example.org, with nothing around it.
fault-too-long = The text is too long.
fault-too-deep = Too many lists stand inside each other.
fault-unreadable = This is a letter or a number that cannot be read.
fault-listed-twice = The list has this already.
fault-same-slug = Another name differs from this one only in accents or punctuation. Are they the same?
expected-text = a text, or one text a language
expected-words = a text in quotation marks
expected-list = a list in square brackets
expected-object = an object in curly brackets
expected-number = a whole number
expected-number-between = a whole number from { $least } to { $most }
expected-bool = true or false
expected-tile = column and row, such as [0, 1]
expected-one-of = one of: { $words }
consequence-file-lost = Nothing of the file is shown.
consequence-rest-lost = What follows in the file is not shown.
consequence-record-lost = The entry is not shown.
consequence-value-lost = The value is left out; the rest of the entry is shown.
consequence-kept = It is used as it is.

## Tables

export-id = Id
export-from = From
export-to = To
export-date = Date
export-is-estimated = Year estimated
export-yes = yes
export-no = no
export-title-language = Language of the title
export-place-country = Country of the place
export-summary = Summary
export-sources = Sources
export-language = Language
export-language-tag = Language tag
export-format = Format
export-bytes = Size in bytes
export-link = Link
export-listed-on = Listed on
export-address = Address in this portal
export-note = Note

## Accessibility

accessibility-intro = This portal is made to be read by everybody: on old telephones, with a screen reader, with the keyboard alone, enlarged, and on paper.
accessibility-can-title = What you can do
accessibility-can-size = Choose a text size from 100 % to 200 %, more contrast, and more space between lines and letters at the top of every page. It is remembered on this device. The browser’s own zoom and text size work as well.
accessibility-can-keys = Reach everything with the keyboard. The keys are listed below.
accessibility-can-dark = Have light or dark pages, more contrast and less motion, as your device is set.
accessibility-can-timeline = Do everything that the timeline does with the year filter and the two date fields beside it; the list holds the same activities in the same order.
accessibility-can-print = Print every page: controls are left out, and the addresses of links are printed.
accessibility-status-title = How far the portal is accessible
accessibility-scope = This statement is about every page of this portal, in all its languages. It has the parts that the European Union asks of the statements of public bodies, in Decision (EU) 2018/1523.
accessibility-status = The portal conforms in part with the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, on which the European standard EN 301 549 builds. It also keeps most of what level AAA asks for. What is missing is named in the next part.
accessibility-known-title = What does not work yet
accessibility-known-languages = Some translations of the interface have not yet been read by a native speaker; the foot of their pages says so. Activities and documents keep the language that they were written in.
accessibility-known-script = Without JavaScript or WebAssembly there is no search, no filter, and no choice of text size, contrast and space. Everything can be read, followed and printed.
accessibility-known-people = No person who uses a screen reader, a braille display or speech control has tried the portal yet. What is said here comes from its makers and from programs.
accessibility-known-months = The months of the timeline and the mark on a name are narrower than a thumb. The two date fields do the same as the months, and the note that the mark leads to is at the foot of every page.
accessibility-known-sources = The sources and documents that are linked lie on other sites, which may not be accessible.
accessibility-browsers-title = Which browsers
accessibility-browsers = Search, filters and the choices at the top need a browser of one of these versions, or a newer one. Older browsers show the same pages without them: nothing is missing that can be read.
accessibility-browsers-name = Browser
accessibility-browsers-program = Everything works from
accessibility-browsers-layout = Everything is laid out as meant from
accessibility-checked-title = What was checked, and with what
accessibility-checked = On { $date } the portal’s tests wrote down these figures themselves. A change that makes one of them worse does not pass the tests.
accessibility-checked-engine = { $n ->
    [one] { $browser }: 1 story of what a reader does was acted out with clicks and keys. It ended well.
   *[other] { $browser }: { $n } stories of what a reader does were acted out with clicks and keys. All ended well.
 }
accessibility-checked-rules = { $tool }: { $rules } rules, those of WCAG 2.2 (A, AA and AAA) and of good practice, on { $views } views of pages: in light, dark and forced colours, at twice the text size, on a narrow screen, in two scripts. None was broken.
accessibility-checked-contrast = Contrast of { $n } texts with what is behind them, in light and dark, with more contrast and without: { $ratio } to 1 or better.
accessibility-checked-targets = { $n } buttons, fields and links outside of sentences: each can be hit on { $pixels } by { $pixels } pixels or more.
accessibility-checked-spacing = { $n } views of pages with more space between lines, words and letters, at each text size: nothing is cut off or covered.
accessibility-checked-paper = { $n } pages printed to A4 and Letter: nothing is cut off, and the note on names is there.
accessibility-checked-told = What a screen reader is told of { $n } views of pages is kept with the portal’s program, and each change in it is looked at.
accessibility-prepared-title = How this statement was prepared
accessibility-prepared = The makers of the portal assessed it themselves, with the checks above. They last went through this statement on { $date }.
accessibility-enforcement-title = If our answer does not help
accessibility-enforcement = No authority that watches over this portal has been named. Turn to those who fund the project or carry it out; the overview names them.
keys-title = Keys
keys-intro = Tab leads to everything that can be used; Enter or the space bar uses it. These do more:
keys-tab = at the top of a page: offers a way past the menu
keys-escape = closes what has opened: languages, what the search found, this list; in the timeline: clears the dates
keys-arrows = in the timeline: to the months or years around it
keys-ends = in the timeline: to its beginning or its end
keys-span = with an arrow, in the timeline: chooses a span
keys-single-title = Shortcuts of one key
keys-single-intro = They are off until you turn them on, because they can get in the way of screen readers and of speech control. They work wherever you are not typing. The choice is remembered on this device.
keys-single-on = Turn them on
keys-single-off = Turn them off
keys-sheet = shows this list
keys-close = Close
tested-title = What was broken on purpose
tested-intro = Whatever fails on the way, no page may be blank. On { $date } the tests broke each of these things and looked at the page in { $browser }. They write this list themselves, in English.
tested-part = What is broken
tested-fault = How
tested-outcome = What a reader sees
tested-missing = The list could not be loaded.
hostile-title = What was put in on purpose
hostile-intro = Nor may anything that stands in a file or an address bring the portal to a stop. On { $date } the tests put this in, and everything held:
hostile-documents = Data files made up at random
hostile-addresses = Addresses made up at random
hostile-truncations = Real data files, cut off after each of their bytes
hostile-changes = Real data files with one byte exchanged
hostile-naughty = Texts that often break programs, in each field
hostile-links = Forbidden links in disguise
hostile-lists = Lists of activities with anything in their cells, imported
hostile-limits = Limits, tried from both sides
hostile-corpus = Inputs of programs that look for faults, as they are and with something changed
accessibility-report-title = Tell us
accessibility-report = If something keeps you from what you need, write to or call the project’s office:
