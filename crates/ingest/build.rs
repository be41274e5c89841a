//! Builds again when an authority's file is added or changed: they are compiled in.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../data/authorities");
}
