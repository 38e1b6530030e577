//! Says for whom the components write: `live` for a reader in front of a browser, as elements that change; otherwise as the
//! text of a static page.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(live)");
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-cfg=live");
    }
}
