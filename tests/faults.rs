//! When the data are broken, the rest goes on.

use crate::support::{Story, data, site, story};
use serde_json::{Value, json};

#[test]
fn a_bad_record_costs_that_record_and_is_named() {
    let copy = site::Copy::new();
    let mut file: Value = serde_json::from_str(&copy.read("activities.json")).unwrap();
    let lost = data::ids(|_| true)[3].clone();
    file["activities"][3]["title"] = json!(42);
    copy.write("activities.json", &file.to_string());
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "1 activity could not be shown.",
            )
            .await;
        reader.until_listed(&data::ids(|a| a.id() != lost)).await;
        reader.click(".fault-banner a").await;
        reader.until_at("data").await;
        reader.until_there(".faults li").await;
        let report = reader.text(".faults").await;
        assert!(
            report.contains("activities.json") && report.contains('3') && report.contains("title"),
            "{report}"
        );
        assert!(report.contains("42"), "what was found: {report}");
    });
}

/// Whatever is wrong with a page's data, its static copy stays, and the program starts once they are back.
#[test]
fn without_its_data_the_page_stays_until_they_are_back() {
    let whole = site::Copy::new().read("activities.json");
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    let html = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";
    for (name, left) in [
        ("missing", None),
        ("cut short", Some(half.as_str())),
        ("empty", Some("")),
        ("a web page", Some(html)),
        ("not JSON", Some("activities")),
    ] {
        let copy = site::Copy::new();
        match left {
            Some(text) => copy.write("activities.json", text),
            None => copy.remove("activities.json"),
        }
        Story::at(copy.address()).expecting("activities.json").tell(async |reader| {
            reader.visit("activities").await;
            reader.until("document.documentElement.dataset.app", "waiting").await;
            let notice = reader.text(".app-waiting").await;
            assert!(notice.starts_with("The data could not be loaded"), "{name}: {notice}");
            assert_eq!(reader.listed().await.len(), data::activities().len(), "{name}");
            // Once more in vain, then with the file back.
            reader.click("#app-retry").await;
            reader.until("document.documentElement.dataset.app", "waiting").await;
            copy.write("activities.json", &whole);
            reader.click("#app-retry").await;
            reader.until_running().await;
            reader.click("#country-RS").await;
            reader.until_at("activities?country=RS").await;
            reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        });
    }
}

#[test]
fn each_file_is_missed_where_it_is_needed() {
    for (file, page, heading) in [
        ("project.json", "", "iPROCEEDS"),
        ("documents.json", "", "iPROCEEDS"),
        ("documents.json", "documents", "Documents"),
        ("project.json", "documents", "Documents"),
        ("project.json", "countries/xk", "Kosovo*"),
    ] {
        let copy = site::Copy::new();
        let whole = copy.read(file);
        copy.write(file, "{");
        Story::at(copy.address()).expecting(file).tell(async |reader| {
            reader.visit(page).await;
            reader.until("document.documentElement.dataset.app", "waiting").await;
            let title = reader.text("h1").await;
            assert!(title.starts_with(heading), "/{page} without {file}: {title}");
            assert_eq!(reader.count("#designation-note").await, 1);
            copy.write(file, &whole);
            reader.click("#app-retry").await;
            reader.until_running().await;
            reader.until("document.querySelector('h1').innerText.length > 5", true).await;
            // The button that had the focus is gone with the notice.
            reader.until("document.activeElement.tagName", "H1").await;
        });
    }
}

#[test]
fn a_page_whose_data_are_missing_does_not_take_the_others_with_it() {
    let copy = site::Copy::new();
    copy.remove("documents.json");
    Story::at(copy.address()).expecting("documents.json").tell(async |reader| {
        reader.goto("activities").await;
        reader.click("#country-RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        // The host has the page that the program has no data for.
        reader.click("nav a[href$='/documents']").await;
        reader.until_at("documents").await;
        reader.until("document.documentElement.dataset.app", "waiting").await;
        assert_eq!(reader.listed().await.len(), data::documents().len());
        reader.click("nav a[href$='/data']").await;
        reader.until_running().await;
        reader.until_there(".faults li").await;
        assert!(reader.text(".faults").await.contains("documents.json"));
    });
}

/// Answers for a data file in the host's place, until `letGo`.
fn instead(answer: &str) -> String {
    format!(
        "const real = fetch; let open; const held = new Promise(go => {{ open = go; }});\
         let free = false; window.letGo = () => {{ free = true; open(); }};\
         window.fetch = (given, ...more) => {{\
           const url = typeof given === 'string' ? given : given.url;\
           if (free || !url.includes('activities.json')) return real(given, ...more);\
           return {answer};\
         }};"
    )
}

#[test]
fn a_host_that_fails_or_drops_the_line_leaves_the_page_as_it_is() {
    for (name, answer) in [
        ("500", "Promise.resolve(new Response('', { status: 500 }))"),
        ("403", "Promise.resolve(new Response('no', { status: 403 }))"),
        ("dropped", "Promise.reject(new TypeError('Failed to fetch'))"),
    ] {
        story(async |reader| {
            reader.beforehand(&instead(answer)).await;
            reader.visit("activities").await;
            reader.until("document.documentElement.dataset.app", "waiting").await;
            assert_eq!(reader.listed().await.len(), data::activities().len(), "{name}");
            reader.look("letGo()").await;
            reader.click("#app-retry").await;
            reader.until_running().await;
        });
    }
}

#[test]
fn while_the_data_are_slow_the_page_can_be_read_and_typed_into() {
    story(async |reader| {
        reader.beforehand(&instead("held.then(() => real(given, ...more))")).await;
        reader.visit("activities").await;
        reader
            .until(
                "performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm'))",
                true,
            )
            .await;
        assert_eq!(reader.words("document.documentElement.dataset.app").await, "starting");
        assert_eq!(reader.listed().await.len(), data::activities().len());
        reader.click("#search").await;
        reader.type_keys("training").await;
        reader.look("letGo()").await;
        reader.until_running().await;
        reader.until_at("activities?q=training").await;
    });
}

#[test]
fn a_program_that_is_sent_as_another_kind_of_file_still_runs() {
    story(async |reader| {
        reader
            .beforehand(
                "const real = fetch; window.fetch = async (given, ...more) => {\
                   const answer = await real(given, ...more);\
                   const url = typeof given === 'string' ? given : given.url;\
                   if (!url.endsWith('.wasm')) return answer;\
                   return new Response(await answer.arrayBuffer(), { headers: { 'Content-Type': 'text/plain' } });\
                 };",
            )
            .await;
        reader.goto("activities").await;
        reader.click("#country-RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
    });
}
