//! `indexer authority add`: begin an authority's file, from an export where there is one.

use crate::args::ClockArgs;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::files;
use crate::whose;
use ::gazetteer::Gazetteer;
use ingest::{CheckRequest, How, Layout, Outline, Report, Upload};
use serde_json::json;
use std::path::{Path, PathBuf};
use vacancy::AuthorityCode;

/// The arguments of `authority add`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer authority add islington --from islington_tonight.csv   what the file shows, to be checked and finished
  indexer authority add E09000019                                an outline to fill in
  indexer authority add E06000999 --name \"Newly Made\"            one the gazetteer does not know yet")]
pub struct Args {
    /// A code, slug or name
    authority: String,
    /// An export of theirs: its columns are bound as far as they are understood
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Its name, where the gazetteer has none
    #[arg(long)]
    name: Option<String>,
    /// Write the file here instead of into the state folder
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The folder that holds what was received and what is published; the file goes into its `authorities`
    #[arg(long, value_name = "DIR", env = "INDEXER_STATE_DIR", default_value = "state")]
    state_dir: PathBuf,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Whose file is begun.
struct Who {
    code: AuthorityCode,
    slug: String,
    name: String,
}

/// Writes the file, never over another, and says what is left to do in it.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let who = who(args)?;
    let report = args.from.as_deref().map(|file| read(file, &who.code, args)).transpose()?;
    let named =
        args.from.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let outline = Outline {
        code: &who.code,
        slug: &who.slug,
        name: &who.name,
        export: named.as_deref().zip(report.as_ref()),
    };
    let folder = args.state_dir.join("authorities");
    let path = args.out.clone().unwrap_or_else(|| folder.join(format!("{}.toml", who.slug)));
    if args.out.is_none() {
        std::fs::create_dir_all(&folder).map_err(Failure::io("make", &folder))?;
    }
    write_new(&path, &outline.to_toml())?;
    tell(&who, &path, report.as_ref(), args, console)
}

fn who(args: &Args) -> Result<Who, Failure> {
    let files = whose::authorities(Some(&args.state_dir))?;
    let known = Gazetteer::embedded().authority(&args.authority);
    let code = match known {
        Some(known) => known.code.clone(),
        None => AuthorityCode::parse(&args.authority).map_err(|_| {
            let what = format!("`{}` is no authority known here", args.authority);
            Failure::usage(what, "`indexer authority list --all` has every code, slug and name")
        })?,
    };
    if let Some(file) = files.get(&code).filter(|_| args.out.is_none()) {
        let what = format!("{} has a layout already: {}.toml", file.name, file.slug);
        let remedy = "change that file, or begin another with --out; one in the state folder's `authorities` stands over the one built in";
        return Err(Failure::usage(what, remedy));
    }
    let name = args.name.clone().or_else(|| known.map(|known| known.name.clone()));
    let name = name.filter(|name| !name.trim().is_empty()).ok_or_else(|| {
        Failure::usage(format!("the gazetteer has no name for {code}"), "give it one with --name")
    })?;
    let slug = known.map(|known| known.slug.clone()).filter(|slug| !slug.is_empty());
    Ok(Who { slug: slug.unwrap_or_else(|| slug_of(&name)), code, name })
}

/// Returns a name in small letters and hyphens.
fn slug_of(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

fn read(file: &Path, authority: &AuthorityCode, args: &Args) -> Result<Report, Failure> {
    let (now, gazetteer) = (args.clock.now(), Gazetteer::embedded());
    let (upload, layout) = (Upload::File(file), Layout::Infer);
    let checked = ingest::check(&CheckRequest { upload, authority, layout, now, gazetteer });
    let report = checked.map_err(|error| Failure::new(Exit::Failed, error))?.report;
    if report.columns.is_empty() {
        let what = format!("no columns were found in {}", file.display());
        let remedy = format!("`indexer check {} --mapping infer` says why", file.display());
        return Err(Failure::new(Exit::NothingTaken, what).remedy(remedy));
    }
    Ok(report)
}

fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    files::write_new(path, text.as_bytes()).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::usage(
            format!("{} exists", path.display()),
            "it is left as it is; move it away, or name another file with --out",
        ),
        _ => Failure::io("write", path)(error),
    })
}

fn tell(
    who: &Who,
    path: &Path,
    report: Option<&Report>,
    args: &Args,
    console: &Console,
) -> Result<Exit, Failure> {
    let columns = report.map_or(&[][..], |report| &report.columns);
    let (bound, open): (Vec<_>, Vec<_>) = columns.iter().partition(|column| column.how == How::Inferred);
    if console.json() {
        console.document(&json!({
            "version": 1,
            "authority": { "code": who.code, "slug": who.slug, "name": who.name },
            "file": path,
            "columns": { "bound": bound.len(), "to_decide": open.len() },
        }))?;
        return Ok(Exit::Done);
    }
    console.line(format!("began {}", path.display()))?;
    if report.is_some() {
        let names: Vec<&str> = open.iter().map(|column| column.header.as_str()).collect();
        console.line(format!("{} of {} columns understood", bound.len(), columns.len()))?;
        if !names.is_empty() {
            console.line(format!("to decide: {}", names.join(", ")))?;
        }
    }
    let export = args.from.as_ref().map_or("FILE".to_owned(), |file| file.display().to_string());
    console.say(format!(
        "next: finish the file, then `indexer check {export} --authority {} --mapping {}`",
        who.code,
        path.display()
    ));
    Ok(Exit::Done)
}

#[cfg(test)]
mod tests {
    use super::slug_of;

    #[test]
    fn slugs_are_small_letters_and_hyphens() {
        assert_eq!(slug_of("Aberdeen City"), "aberdeen-city");
        assert_eq!(slug_of("  Na h-Eileanan Siar (2)"), "na-h-eileanan-siar");
    }
}
