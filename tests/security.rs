//! What the portal must never do.

use crate::support::site::PAGES;
use crate::support::story;

/// Pages, and one that shows what was searched for.
fn pages() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().chain(["activities?view=table&q=dark+web"])
}

/// The end of each story looks at the browser's log and at every request; this one goes everywhere first.
#[test]
fn no_page_breaks_the_policy_or_asks_another_host() {
    story(async |reader| {
        for page in pages() {
            reader.goto(page).await;
            assert_eq!(reader.count("[style]").await, 0, "no style attribute on /{page}");
            assert_eq!(reader.count("style").await, 0, "no inline style sheet on /{page}");
            assert_eq!(
                reader.count("script:not([src]):not([type='application/ld+json'])").await,
                0,
                "no inline script on /{page}"
            );
            assert_eq!(reader.count("iframe, object, embed").await, 0);
            let handlers = reader
                .number("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length")
                .await;
            assert_eq!(handlers, 0, "no inline handler on /{page}");
            let others = reader
                .list("performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith(location.origin))")
                .await;
            assert!(others.is_empty(), "{others:?}");
        }
    });
}

#[test]
fn the_page_carries_a_strict_policy() {
    story(async |reader| {
        reader.goto("").await;
        let policy =
            reader.attribute("meta[http-equiv=Content-Security-Policy]", "content").await.unwrap();
        for rule in
            ["default-src 'none'", "object-src 'none'", "style-src 'self'", "base-uri 'self'"]
        {
            assert!(policy.contains(rule), "{rule} in {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    });
}

#[test]
fn words_in_an_address_stay_words() {
    story(async |reader| {
        reader.goto("activities?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&country=%3Cb%3E").await;
        reader
            .until("document.querySelector('#search').value", "<img src=x onerror=alert(1)>")
            .await;
        reader.until_there(".ignored-note").await;
        assert_eq!(reader.count("main img, main b").await, 0);
    });
}

#[test]
fn links_to_other_hosts_do_not_say_where_the_reader_comes_from() {
    story(async |reader| {
        for page in pages() {
            reader.goto(page).await;
            let careless = reader
                .list("[...document.querySelectorAll('a[href^=\"http\"]')].filter(a => a.origin !== location.origin && !a.relList.contains('noreferrer')).map(a => a.href)")
                .await;
            assert!(careless.is_empty(), "/{page}: {careless:?}");
        }
    });
}
