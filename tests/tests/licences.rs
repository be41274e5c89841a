//! Every package we build on may be given away under our own terms (MIT OR Apache-2.0).

use cargo_metadata::{MetadataCommand, Package};
use tests::Expression;

/// The list `cargo deny` reads too.
fn allowed() -> Vec<String> {
    let text = std::fs::read_to_string(tests::root().join(".deny.toml")).expect(".deny.toml is there");
    let settings: toml::Table = text.parse().expect(".deny.toml is TOML");
    let listed = settings["licenses"]["allow"].as_array().expect("licenses.allow is a list");
    listed.iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

fn packages() -> Vec<Package> {
    MetadataCommand::new()
        .manifest_path(tests::root().join("Cargo.toml"))
        .other_options(vec!["--locked".to_owned()])
        .exec()
        .expect("cargo metadata resolves the workspace")
        .packages
}

#[test]
fn every_package_has_a_licence_we_allow() {
    let allowed = allowed();
    let accepts = |name: &str| allowed.iter().any(|known| known == name);
    let packages = packages();
    let mut refused = Vec::new();
    for package in &packages {
        let met = match package.license.as_deref().map(Expression::parse) {
            Some(Ok(expression)) => expression.met(&accepts),
            Some(Err(_)) | None => false,
        };
        if !met {
            let says = package.license.as_deref().unwrap_or("nothing");
            refused.push(format!("{} {} says {says}", package.name, package.version));
        }
    }
    assert!(packages.len() > 100, "only {} packages: the whole tree was meant", packages.len());
    assert!(refused.is_empty(), "not under a licence of .deny.toml:\n  {}", refused.join("\n  "));
}

#[test]
fn our_own_packages_say_ours() {
    for package in packages().iter().filter(|package| package.source.is_none()) {
        assert_eq!(package.license.as_deref(), Some("MIT OR Apache-2.0"), "{}", package.name);
    }
}
