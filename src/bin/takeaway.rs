//! Makes files to take along, in a browser. A program of its own, so that nobody waits for it who wants no file: the
//! boot script loads it when the first file is asked for.

#[cfg(all(target_arch = "wasm32", not(live)))]
mod browser {
    use js_sys::{Array, Function, Promise, Reflect};
    use portal::changed;
    use portal::route::{Address, Page, below_base};
    use portal::tested::Record;
    use portal_app::platform::{data, page};
    use portal_app::site::Site;
    use portal_app::takeaway::{Form, file};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::future_to_promise;

    #[global_allocator]
    static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

    /// Offers a function to the boot script, which calls it with an array of what it is asked for. It promises the text
    /// of the file, or nothing where there is none.
    pub(super) fn main() {
        let make = Closure::<dyn FnMut(Array) -> Promise>::new(|asked: Array| {
            future_to_promise(async move { Ok(make(&asked).await.into()) })
        });
        let make: Function = make.into_js_value().unchecked_into();
        // Without the function the boot script says that it went wrong.
        let _ = Reflect::set(&js_sys::global(), &JsValue::from_str("portalTakeaway"), &make);
    }

    /// Form, document, host, base, path, query, address of the style sheet.
    async fn make(asked: &Array) -> Option<String> {
        let text = |at: u32| asked.get(at).as_string().unwrap_or_default();
        let form = Form::parse(&text(0))?;
        let (host, base, path) = (text(2), text(3), text(4));
        let address = Address::parse(below_base(&base, &path)?, text(5).trim_start_matches('?'));
        let style =
            if form == Form::Page { data::fetch_text(text(6)).await? } else { String::new() };
        let site = Site::fetch(format!("{host}{base}"), address.locale, String::new()).await;
        if address.page == Page::Accessibility {
            for record in Record::ALL {
                if let Some(text) = data::fetch_tested(&base, record).await {
                    site.tested.set(record, text);
                }
            }
        }
        if address.page == Page::Data
            && let Some(text) = data::fetch_text([&base, changed::FILE].concat()).await
        {
            let _ = site.changed.set(text);
        }
        file(&site, &address.page, form, &text(1), &style, &page::timestamp())
    }
}

#[cfg(all(target_arch = "wasm32", not(live)))]
fn main() {
    browser::main();
}

#[cfg(not(all(target_arch = "wasm32", not(live))))]
fn main() {
    eprintln!("This program runs in a browser.");
}
