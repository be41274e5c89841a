//! The table of allowed edges between crates, and the one crate each heavy library is hidden in.

use crate::hold;
use cargo_metadata::{Metadata, MetadataCommand, Package};

/// Each crate of the workspace and the others it may use.
const EDGES: &[(&str, &[&str])] = &[
    ("vacancy", &[]),
    ("gazetteer", &["vacancy"]),
    ("ingest", &["vacancy", "gazetteer"]),
    ("search", &["vacancy", "gazetteer"]),
    ("store", &["vacancy"]),
    ("publish", &["vacancy", "gazetteer", "ingest", "search", "store"]),
    ("indexer", &["vacancy", "gazetteer", "ingest", "search", "store", "publish"]),
    ("server", &["vacancy", "gazetteer", "ingest", "search", "store", "publish"]),
    ("tests", &["vacancy", "gazetteer", "ingest", "search", "store", "publish"]),
];

/// Libraries that change what a crate is, and the only crates that may name them.
const HIDDEN: &[(&str, &[&str])] = &[
    ("tantivy", &["search"]),
    ("sqlx", &["store"]),
    ("object_store", &["store"]),
    ("axum", &["server"]),
    ("askama", &["server"]),
    ("hyper", &["server"]),
    ("hyper-util", &["server"]),
    ("tower", &["server"]),
    ("tower-http", &["server"]),
    ("utoipa", &["server"]),
    ("utoipa-axum", &["server"]),
    ("csv", &["gazetteer", "ingest"]),
    ("encoding_rs", &["ingest"]),
    ("calamine", &["ingest"]),
    ("rust_xlsxwriter", &["ingest"]),
    ("geo", &["gazetteer", "search", "server", "tests"]),
    ("tokio", &["store", "publish", "indexer", "server", "tests"]),
    ("ureq", &["publish", "server"]),
    ("lettre", &["publish"]),
    ("hmac", &["publish"]),
    ("openidconnect", &["server"]),
    ("clap", &["indexer", "server"]),
    ("indicatif", &["indexer"]),
    ("miette", &["indexer", "server"]),
];

fn workspace() -> Metadata {
    MetadataCommand::new()
        .manifest_path(tests::root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo metadata reads the workspace")
}

#[test]
fn crates_use_only_those_below_them() {
    let metadata = workspace();
    let members: Vec<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut breaches = Vec::new();
    for package in &metadata.packages {
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == package.name.as_str()) else {
            breaches.push(format!("{} is not in the table of edges", package.name));
            continue;
        };
        let used = names(package).filter(|name| members.contains(name) && !allowed.contains(name));
        breaches.extend(used.map(|name| format!("{} may not use {name}", package.name)));
    }
    hold("Allowed edges (crates/ARCHITECTURE.md)", &breaches);
}

#[test]
fn heavy_libraries_stay_where_they_are_hidden() {
    let mut breaches = Vec::new();
    for package in &workspace().packages {
        for (library, homes) in HIDDEN {
            if !homes.contains(&package.name.as_str()) && names(package).any(|name| name == *library) {
                breaches.push(format!("{} names {library}, which is hidden in {homes:?}", package.name));
            }
        }
    }
    hold("One crate knows each heavy library", &breaches);
}

#[test]
fn dependencies_are_named_once_for_all() {
    let own = tests::project_files()
        .into_iter()
        .filter(|file| file.path.ends_with("/Cargo.toml") && !file.path.starts_with("tests/fuzz/"));
    let mut breaches = Vec::new();
    for file in own {
        let manifest: toml::Table = file.text.parse().expect("a manifest is TOML");
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(table) = manifest.get(section).and_then(toml::Value::as_table) else { continue };
            let apart = table.iter().filter(|(_, value)| value.get("workspace").is_none());
            breaches.extend(apart.map(|(name, _)| format!("{}: {name}", file.path)));
        }
    }
    hold("Versions stand in the root Cargo.toml ([workspace.dependencies])", &breaches);
}

/// The packages a manifest names, whatever for.
fn names(package: &Package) -> impl Iterator<Item = &str> {
    package.dependencies.iter().map(|dependency| dependency.name.as_str())
}
