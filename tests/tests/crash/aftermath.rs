//! What must hold after the program was killed, or the disk failed it, anywhere.

use crate::world::{self, LAMBETH, World};
use publish::{Actor, PublishError, Publisher, Verdict};
use search::Generation;
use std::collections::BTreeMap;
use std::path::Path;
use store::{Store, sha256_hex};
use tests::tracer::Ending;

/// The homes readers find: the hash of each record by its id.
pub type Homes = BTreeMap<String, String>;

/// Looks at what was left, starts again, and repeats the import.
pub async fn check(world: &World, state: &Path, ending: Ending) -> Result<(), String> {
    if ending.code == Some(101) {
        return Err("the program panicked".to_owned());
    }
    let left = homes_of_a_reader(state).await?;
    if left != world.before && left != world.after {
        return Err(format!("before any repair, readers find neither night's homes: {left:?}"));
    }
    if ending.code == Some(0) && left != world.after {
        return Err("the program said it was done, and readers find the first night".to_owned());
    }
    let bytes = std::fs::read(world.second_night()).map_err(|error| error.to_string())?;
    let received = is_received(state, &bytes).await?;
    let publisher = world::open(state).await.map_err(|error| format!("cannot start again: {error}"))?;
    is_sound(&publisher, "after the start").await?;
    let started = homes_of_a_reader(state).await?;
    let expected = if received { &world.after } else { &world.before };
    if started != *expected {
        return Err(format!("after the start (received: {received}) readers find {started:?}"));
    }
    let verdict = world::import(&publisher, LAMBETH, &bytes).await?;
    if !matches!((verdict, received), (Verdict::Published, false) | (Verdict::Unchanged, true)) {
        return Err(format!("the same file again (received: {received}) ends as {verdict:?}"));
    }
    is_sound(&publisher, "after the repeated import").await?;
    let in_force = publisher.corrections(&Actor::admin("crash test"), &world::lambeth()).await;
    let in_force = in_force.map_err(|error| error.to_string())?;
    if in_force.len() != 1 {
        return Err(format!("the withdrawal should have ended, and the correction not: {in_force:?}"));
    }
    publisher.close().await;
    if homes_of_a_reader(state).await? != world.after {
        return Err("after the repeated import readers do not find the second night".to_owned());
    }
    nothing_half_made(state)
}

/// Looks at what was left of a correction, starts again, and corrects again.
pub async fn check_correction(world: &World, state: &Path, ending: Ending) -> Result<(), String> {
    if ending.code == Some(101) {
        return Err("the program panicked".to_owned());
    }
    let left = homes_of_a_reader(state).await?;
    if left != world.before && left != world.corrected {
        return Err(format!("before any repair, readers find homes of neither time: {left:?}"));
    }
    if ending.code == Some(0) && left != world.corrected {
        return Err("the program said it was done, and readers find the home as it was".to_owned());
    }
    let publisher = world::open(state).await.map_err(|error| format!("cannot start again: {error}"))?;
    is_sound(&publisher, "after the start").await?;
    let started = homes_of_a_reader(state).await?;
    let done = world::correct(&publisher).await;
    let made = match &done {
        Ok(()) => false,
        Err(PublishError::NotTaken(message)) if message.code == "correction_made_already" => true,
        Err(error) => return Err(format!("the same correction again: {error}")),
    };
    let expected = if made { &world.corrected } else { &world.before };
    if started != *expected {
        return Err(format!("after the start (made: {made}) readers find {started:?}"));
    }
    is_sound(&publisher, "after the repeated correction").await?;
    publisher.close().await;
    if homes_of_a_reader(state).await? != world.corrected {
        return Err("after the repeated correction readers do not find it".to_owned());
    }
    nothing_half_made(state)
}

/// Returns what a reader finds that repairs nothing: the generation that head names, opened as it lies.
pub async fn homes_of_a_reader(state: &Path) -> Result<Homes, String> {
    let store = open_record(state).await?;
    let head = store.head().await.map_err(|error| error.to_string())?;
    store.close().await;
    let head = head.ok_or("head names no generation")?;
    let generation = Generation::open(&state.join(head.directory))
        .map_err(|error| format!("a reader cannot open the live generation: {error}"))?;
    let mut homes = Homes::new();
    generation
        .for_each(&mut |home| drop(homes.insert(home.id.to_string(), home.content_hash())))
        .map_err(|error| format!("a reader cannot read the live generation: {error}"))?;
    Ok(homes)
}

async fn open_record(state: &Path) -> Result<Store, String> {
    let opened = Store::open_current(&state.join("record.sqlite")).await;
    opened.map_err(|error| error.to_string())?.ok_or_else(|| "the record is gone".to_owned())
}

async fn is_received(state: &Path, bytes: &[u8]) -> Result<bool, String> {
    let store = open_record(state).await?;
    let received = store.received_hashes().await.map_err(|error| error.to_string())?;
    store.close().await;
    Ok(received.contains(&sha256_hex(bytes)))
}

async fn is_sound(publisher: &Publisher, when: &str) -> Result<(), String> {
    let found = publisher.verify().await.map_err(|error| format!("verify {when}: {error}"))?;
    if found.sound() { Ok(()) } else { Err(format!("verify {when}: {:?}", found.problems)) }
}

fn nothing_half_made(state: &Path) -> Result<(), String> {
    let entries = std::fs::read_dir(state.join("generations")).map_err(|error| error.to_string())?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let strange: Vec<String> = names.filter(|name| name.parse::<u64>().is_err()).collect();
    if strange.is_empty() { Ok(()) } else { Err(format!("left in generations/: {strange:?}")) }
}
