//! `cargo xtask …`: see `args.rs` for what it understands.

fn main() -> std::process::ExitCode {
    xtask::main()
}
