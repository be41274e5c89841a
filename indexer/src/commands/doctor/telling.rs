//! What authorities are told, and what is fetched from them: the secrets it takes, and what went wrong.

use super::{Finding, ailing, broken, well};
use crate::clock;
use crate::whose;
use ingest::AuthorityFile;
use publish::{DeliveryState, webhook_key};
use std::path::Path;
use store::Store;

/// How many failed deliveries are counted.
const COUNTED: u32 = 1_000;

/// Every webhook has a secret to sign with, and no secret can be read by other users.
pub fn secrets(state_dir: &Path) -> Finding {
    const CHECK: &str = "secrets";
    const FIX: &str = "put whsec_ and 32 random bytes in base64 into the file, and give the receiver the same: \
                       (umask 077; printf 'whsec_%s\\n' \"$(openssl rand -base64 32)\" > FILE)";
    let folder = state_dir.join("secrets");
    let known = files(state_dir);
    for file in known.iter().filter(|file| file.notify.webhook.is_some()) {
        let path = folder.join(format!("webhook-{}", file.slug));
        let problem = match std::fs::read_to_string(&path) {
            Ok(text) => webhook_key(&text).err().map(|error| error.to_string()),
            Err(error) => Some(error.to_string()),
        };
        if let Some(problem) = problem {
            return ailing(CHECK, format!("{}: {problem}", path.display()), FIX);
        }
    }
    let open: Vec<String> = open_to_others(&folder);
    match open.is_empty() {
        true => well(CHECK, "as they should be"),
        false => ailing(
            CHECK,
            format!("other users can read {}", open.join(", ")),
            format!("chmod -R go= {}", folder.display()),
        ),
    }
}

#[cfg(unix)]
fn open_to_others(folder: &Path) -> Vec<String> {
    use std::os::unix::fs::MetadataExt;
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let open = entries.filter(|entry| entry.metadata().is_ok_and(|found| found.mode() & 0o077 != 0));
    open.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> Vec<String> {
    Vec::new()
}

/// Nothing failed to be delivered, nothing fails to be fetched, no file is missing.
pub async fn outbox(store: &Store, state_dir: &Path) -> Vec<Finding> {
    const BACKUP: &str = "restore record.sqlite from a backup";
    let delivered = match store.deliveries(None, Some(DeliveryState::Failed), COUNTED).await {
        Ok(failed) => match failed.first() {
            None => well("deliveries", "none failed"),
            Some(last) => ailing(
                "deliveries",
                format!("{} failed, the last: {}", failed.len(), last.problem.clone().unwrap_or_default()),
                "indexer notify list --state failed, mend it, then indexer notify retry ID",
            ),
        },
        Err(error) => broken("deliveries", error.to_string(), BACKUP),
    };
    let mut failing = Vec::new();
    for file in files(state_dir).iter().filter(|file| file.pull.is_some()) {
        match store.pull_state(&file.code).await {
            Ok(Some(state)) if state.failures > 0 => {
                failing.push(format!("{}: {}", file.name, state.problem.unwrap_or_default()));
            }
            Ok(_) => {}
            Err(error) => return vec![delivered, broken("fetching", error.to_string(), BACKUP)],
        }
    }
    let fetched = match failing.is_empty() {
        true => well("fetching", "none fails"),
        false => ailing("fetching", failing.join("; "), "indexer pull run --authority A --once"),
    };
    let missing = match store.missing_files().await {
        Ok(missing) if missing.is_empty() => well("expected", "no file is missing"),
        Ok(missing) => {
            let named = missing.iter().map(|(code, by)| format!("{code} since {}", clock::shown(*by)));
            let named = named.collect::<Vec<_>>().join(", ");
            ailing("expected", format!("not come: {named}"), "ask them for tonight's export")
        }
        Err(error) => broken("expected", error.to_string(), BACKUP),
    };
    vec![delivered, fetched, missing]
}

/// Returns the authorities' files; what is wrong with them is another check's to say.
fn files(state_dir: &Path) -> Vec<AuthorityFile> {
    whose::authorities(Some(state_dir)).map(|known| known.iter().cloned().collect()).unwrap_or_default()
}
