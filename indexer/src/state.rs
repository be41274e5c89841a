//! Opens the state folder, and says what to do when that cannot be done.

use crate::args::{ClockArgs, StateArgs};
use crate::failure::{Exit, Failure};
use crate::{whose, words};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use publish::{Actor, PasswordCost, PublishError, Publisher, Settings};
use vacancy::Message;

/// Where, who and when: what a command on the state folder needs to know.
#[derive(Debug, Clone, clap::Args)]
pub struct Desk {
    #[command(flatten)]
    pub state: StateArgs,
    /// Who does this, for the audit
    #[arg(long, value_name = "NAME", env = "USER", default_value = "admin", hide_env_values = true)]
    by: String,
    #[command(flatten)]
    clock: ClockArgs,
}

impl Desk {
    /// Returns the admin of that name, who may act for every authority.
    pub fn actor(&self) -> Actor {
        Actor::admin(self.by.as_str())
    }

    /// Returns the time it is taken to be.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Opens the state folder, which must be there already.
    pub async fn open(&self) -> Result<Publisher, Failure> {
        open_existing(&self.state, self.now()).await
    }
}

/// Opens the state folder, making it where there is none.
pub async fn open(state: &StateArgs, now: Timestamp) -> Result<Publisher, Failure> {
    let authorities = whose::authorities(Some(&state.state_dir))?;
    let settings = Settings {
        state_dir: state.state_dir.clone(),
        gazetteer: Gazetteer::embedded(),
        authorities,
        password_cost: PasswordCost::default(),
        file_days: state.file_days,
    };
    Publisher::open(settings, now).await.map_err(failed)
}

/// Opens a state folder that must be there already: reading one that is not would only make an empty one.
pub async fn open_existing(state: &StateArgs, now: Timestamp) -> Result<Publisher, Failure> {
    if !state.state_dir.join("record.sqlite").is_file() {
        let what = format!("{} is no state folder: it holds no record.sqlite", state.state_dir.display());
        return Err(Failure::new(Exit::Failed, what)
            .remedy("name the folder with --state-dir, or make one: indexer import FILE --state-dir DIR"));
    }
    open(state, now).await
}

/// Returns how the program ends after such an error, and what to do about it.
pub fn failed(error: PublishError) -> Failure {
    let exit = match &error {
        PublishError::Locked { .. } => Exit::Locked,
        PublishError::Configuration(_) => Exit::Configuration,
        PublishError::Invalid(_) | PublishError::NotAllowed { .. } | PublishError::NotTaken(_) => Exit::Usage,
        _ => Exit::Failed,
    };
    if let PublishError::NotTaken(message) = &error {
        return not_taken(exit, message);
    }
    let failure = Failure::new(exit, &error);
    match error {
        PublishError::Full { .. } | PublishError::IndexBehind { .. } => {
            failure.remedy("free some space if the disk is full, then run `indexer doctor`")
        }
        PublishError::Search(_) => failure.remedy("`indexer rebuild` makes the index anew from the record"),
        PublishError::Store(_) => failure.remedy("`indexer doctor` looks for the cause"),
        PublishError::Bug(_) => failure.remedy("report it with the command and this line"),
        _ => failure,
    }
}

/// Returns how the program ends when something cannot be done so, or what somebody typed cannot be taken, in words.
fn not_taken(exit: Exit, message: &Message) -> Failure {
    let wording = match words::english() {
        Ok(wording) => wording,
        Err(failure) => return failure,
    };
    let failure = Failure::new(exit, wording.say(message));
    let attributes = ["expected", "hint"].into_iter().filter_map(|name| wording.attribute(message, name));
    match attributes.collect::<Vec<_>>().join(" ") {
        hint if hint.is_empty() => failure,
        hint => failure.remedy(hint),
    }
}
