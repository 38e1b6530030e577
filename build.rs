//! Says for whom the components write.
//!
//! `live`: for a reader in front of a browser, as elements that change. Otherwise as text: the static pages that the
//! build makes, and the files that the second program makes in a browser.
//!
//! `shelf`: `live`, and records come when somebody looks at them, because there are too many to be loaded at once.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(live)");
    println!("cargo::rustc-check-cfg=cfg(shelf)");
    println!("cargo::rerun-if-changed=build.rs");
    let is_browser = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let is_takeaway = std::env::var_os("CARGO_FEATURE_TAKEAWAY").is_some();
    if is_browser && !is_takeaway {
        println!("cargo::rustc-cfg=live");
        // What calls what and who knows which address, for the cut in two parts (crates/xtask/src/split).
        if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
            println!("cargo::rustc-link-arg-bin=portal-app=--emit-relocs");
        }
        if std::env::var_os("CARGO_FEATURE_LARGE").is_some() {
            println!("cargo::rustc-cfg=shelf");
        }
    }
}
