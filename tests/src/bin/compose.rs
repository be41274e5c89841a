//! Writes `data/examples` and the truth about them: `cargo run -p tests --bin compose`.

use std::path::Path;
use std::process::ExitCode;
use tests::compose::{compose, layouts, spots::spots};

fn main() -> ExitCode {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let bare = layouts::ALL.iter().find(|layout| spots(layout.council.code).is_empty());
    if let Some(layout) = bare {
        eprintln!("the gazetteer has no postcodes for {} ({})", layout.council.slug, layout.council.code);
        return ExitCode::FAILURE;
    }
    for composed in compose(&spots) {
        let path = root.join(&composed.path);
        let written = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(error) = written.and_then(|()| std::fs::write(&path, &composed.bytes)) {
            eprintln!("cannot write {}: {error}", path.display());
            return ExitCode::FAILURE;
        }
        println!("{} ({} bytes)", composed.path, composed.bytes.len());
    }
    ExitCode::SUCCESS
}
