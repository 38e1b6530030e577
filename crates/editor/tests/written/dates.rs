//! Dates in the forms that people write.

use crate::support::messages;
use editor::written::date::{DateFault, read};
use portal::dates;
use portal::locale::Locale;
use portal::message::Messages;
use portal::model::{DateSpan, PartialDate};
use proptest::prelude::*;
use std::sync::LazyLock;

fn span(start: &str, end: &str) -> DateSpan {
    let date = |text| PartialDate::parse(text).expect("a date");
    DateSpan::new(date(start), date(end)).expect("a span")
}

#[test]
fn one_day_is_read_in_every_form() {
    for written in [
        "14.05.2018",
        "14.5.2018.",
        "14/05/2018",
        "14/5/2018",
        "14-05-2018",
        "14. 05. 2018.",
        "2018-05-14",
        "2018/05/14",
        "2018.05.14",
        "2018-05-14 00:00:00",
        "2018-05-14T09:30",
        "14.05.2018 9:30",
        "14 May 2018",
        "14th May, 2018",
        "14th of May 2018",
        "May 14, 2018",
        "May 14th, 2018",
        "14-May-2018",
        "14 mai 2018",
        "le 14 mai 2018",
        "14 maj 2018",
        "më 14 maj 2018",
        "14. maj 2018.",
        "14. MAJA 2018. godine",
        "14. мај 2018.",
        "14. мај 2018. год.",
        "14 мај 2018 година",
        "14. svibnja 2018.",
        "14 Mayıs 2018",
        "14 MAYIS 2018",
        "14.V.2018",
        "Monday, 14 May 2018",
        "понедељак 14.05.2018.",
        "lundi 14 mai 2018",
        "ponedjeljak, 14. maj 2018.",
        "  14 . 05 . 2018 ",
        "14.05.2018–14.05.2018",
    ] {
        assert_eq!(read(written), Ok(span("2018-05-14", "2018-05-14")), "{written}");
    }
    assert_eq!(read("14.I.2018."), Ok(span("2018-01-14", "2018-01-14")));
    assert_eq!(read("1er août 2018"), Ok(span("2018-08-01", "2018-08-01")));
}

#[test]
fn days_of_one_month_are_read_in_every_form() {
    for written in [
        "14–15 May 2018",
        "14-15 May 2018",
        "14 - 15 May 2018",
        "14 to 15 May 2018",
        "14 and 15 May 2018",
        "14 & 15 May 2018",
        "14/15 May 2018",
        "May 14–15, 2018",
        "from 14 to 15 May 2018",
        "du 14 au 15 mai 2018",
        "14 et 15 mai 2018",
        "14–15 maj 2018",
        "nga 14 deri më 15 maj 2018",
        "14 dhe 15 maj 2018",
        "14.-15.05.2018",
        "14–15.05.2018.",
        "14.05.-15.05.2018",
        "14.05–15.05.2018",
        "14.05.2018 - 15.05.2018",
        "14/05/2018-15/05/2018",
        "2018-05-14/2018-05-15",
        "14. i 15. maj 2018.",
        "14. do 15. maja 2018. godine",
        "14. и 15. мај 2018.",
        "од 14 до 15 мај 2018",
        "14 ve 15 Mayıs 2018",
        "14-15 Mayıs 2018",
        "Monday 14 – Tuesday 15 May 2018",
    ] {
        assert_eq!(read(written), Ok(span("2018-05-14", "2018-05-15")), "{written}");
    }
}

#[test]
fn spans_cross_months_and_years() {
    for (written, start, end) in [
        ("28 May – 1 June 2018", "2018-05-28", "2018-06-01"),
        ("28. maj – 1. jun 2018.", "2018-05-28", "2018-06-01"),
        ("28.05.–01.06.2018", "2018-05-28", "2018-06-01"),
        ("May 28 - June 1, 2018", "2018-05-28", "2018-06-01"),
        ("31 May and 1 June 2018", "2018-05-31", "2018-06-01"),
        ("30.12.2018–02.01.2019", "2018-12-30", "2019-01-02"),
        ("30 December 2018 to 2 January 2019", "2018-12-30", "2019-01-02"),
        ("May 2018", "2018-05", "2018-05"),
        ("maj 2018.", "2018-05", "2018-05"),
        ("05/2018", "2018-05", "2018-05"),
        ("05.2018.", "2018-05", "2018-05"),
        ("2018-05", "2018-05", "2018-05"),
        ("May–June 2018", "2018-05", "2018-06"),
        ("05/2018 – 06/2018", "2018-05", "2018-06"),
        ("December 2018 – January 2019", "2018-12", "2019-01"),
        ("2018", "2018", "2018"),
        ("2018.", "2018", "2018"),
        ("2016–2018", "2016", "2018"),
        ("2016 do 2018.", "2016", "2018"),
        ("June 2016 – 14 May 2018", "2016-06", "2018-05-14"),
    ] {
        assert_eq!(read(written), Ok(span(start, end)), "{written}");
    }
}

#[test]
fn what_cannot_be_one_date_says_why() {
    let meant = PartialDate::parse("2018-05-14").unwrap();
    for (written, expected) in [
        ("05/14/2018", DateFault::MonthFirst(meant)),
        ("05.14.2018", DateFault::MonthFirst(meant)),
        ("14.05.18", DateFault::TwoDigitYear),
        ("14 May 18", DateFault::TwoDigitYear),
        ("14/05/18", DateFault::TwoDigitYear),
        ("31.02.2018", DateFault::NotInCalendar),
        ("14.05.1018", DateFault::NotInCalendar),
        ("14.13.2018.", DateFault::NotInCalendar),
        ("15–14 May 2018", DateFault::EndBeforeStart),
        ("28.12.–02.01.2019", DateFault::EndBeforeStart),
        ("14 and 20 May 2018", DateFault::NotASpan),
        ("14/20 May 2018", DateFault::NotASpan),
        ("", DateFault::NotADate),
        ("TBC", DateFault::NotADate),
        ("spring 2018", DateFault::NotADate),
        ("14", DateFault::NotADate),
        ("14 May", DateFault::NotADate),
        ("14.05.", DateFault::NotADate),
        ("14 – May 2018", DateFault::NotADate),
        ("2016-05-2018", DateFault::NotADate),
        ("43234", DateFault::NotADate),
        ("20180514", DateFault::NotADate),
        ("14 05 2018", DateFault::NotADate),
        ("14.05/2018", DateFault::NotADate),
        ("٢٠١٨", DateFault::NotADate),
        ("14 May 2018 (TBC)", DateFault::NotADate),
        ("14 ju 2018", DateFault::NotADate),
        ("-", DateFault::NotADate),
        ("–14 May 2018", DateFault::NotADate),
    ] {
        assert_eq!(read(written), Err(expected), "{written}");
    }
}

/// The portal's words in each of its languages.
static LANGUAGES: LazyLock<Vec<(Locale, Messages)>> =
    LazyLock::new(|| Locale::ALL.into_iter().map(|locale| (locale, messages(locale))).collect());

#[test]
fn months_are_known_by_what_the_portal_calls_them_in_every_language() {
    for (locale, messages) in LANGUAGES.iter() {
        for month in 1..=12 {
            let expected = PartialDate::parse(&format!("2018-{month:02}")).unwrap();
            for name in [dates::month_name(month, messages), dates::month_short(month, messages)] {
                let written = format!("{name} 2018");
                assert_eq!(read(&written), Ok(DateSpan::at(expected)), "{locale:?}: {written}");
            }
        }
    }
}

/// A date as exact as it may be known.
fn date() -> impl Strategy<Value = PartialDate> {
    let day = (1900..2200_i16, 1..13_u8, 1..29_u8);
    (day, 0..3_u8).prop_map(|((year, month, day), exactness)| match exactness {
        0 => PartialDate::Year(year),
        1 => PartialDate::Month(year, month),
        _ => PartialDate::Day(year, month, day),
    })
}

/// A day in one of the forms of numbers alone.
fn numbers(date: PartialDate, form: usize) -> String {
    match (date, form % 4) {
        (PartialDate::Day(y, m, d), 0) => format!("{d}.{m}.{y}."),
        (PartialDate::Day(y, m, d), 1) => format!("{d:02}/{m:02}/{y}"),
        (PartialDate::Day(y, m, d), 2) => format!("{d:02}.{m:02}.{y}"),
        (PartialDate::Month(y, m), 0) => format!("{m:02}/{y}"),
        (PartialDate::Month(y, m), 1) => format!("{m}.{y}."),
        (date, _) => date.to_string(),
    }
}

proptest! {
    #[test]
    fn any_span_that_the_portal_shows_in_any_language_comes_back(
        start in date(),
        end in date(),
        language in 0..9_usize,
        is_loud in any::<bool>(),
    ) {
        if let Some(span) = DateSpan::new(start, end) {
            let (locale, messages) = &LANGUAGES[language];
            let written = dates::span(span, messages);
            let written = if is_loud { written.to_uppercase() } else { written };
            prop_assert_eq!(read(&written), Ok(span), "{:?}: {}", locale, written);
        }
    }

    #[test]
    fn any_span_in_numbers_comes_back(
        start in date(),
        end in date(),
        form in 0..4_usize,
        between in prop::sample::select(vec!["–", " - ", " – ", " to ", " do ", " au ", " deri "]),
    ) {
        let is_as_exact = std::mem::discriminant(&start) == std::mem::discriminant(&end);
        if let Some(span) = DateSpan::new(start, end).filter(|_| is_as_exact) {
            let written = [&numbers(start, form), between, &numbers(end, form)].concat();
            prop_assert_eq!(read(&written), Ok(span), "{}", written);
        }
    }

    #[test]
    fn days_of_one_month_come_back(year in 1900..2200_i16, month in 1..13_u8, days in (1..29_u8, 1..29_u8)) {
        let (first, last) = (days.0.min(days.1), days.0.max(days.1));
        let span = span(&format!("{year}-{month:02}-{first:02}"), &format!("{year}-{month:02}-{last:02}"));
        for written in [
            format!("{first}.-{last}.{month}.{year}."),
            format!("{first}–{last}.{month:02}.{year}"),
            format!("{first:02}.{month:02}.-{last:02}.{month:02}.{year}"),
        ] {
            prop_assert_eq!(read(&written), Ok(span), "{}", written);
        }
    }

    #[test]
    fn nothing_that_is_written_makes_it_stop(text in "\\PC*", odd in "[0-9./ –-]{0,12}(maj|May|i|to)?[0-9. /]{0,9}") {
        let _ = read(&text);
        if let Ok(span) = read(&odd) {
            prop_assert!(span.end().last_day() >= span.start().first_day());
        }
    }
}
