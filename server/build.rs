//! Folders compiled in whole: a file added to one of them must be noticed.

fn main() {
    for folder in ["../data/examples", "../data/wording", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
