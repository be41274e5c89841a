//! A delivery as people and programs of its authority are shown it: where it goes is never repeated whole, for an address of
//! the web may hold a secret, and one of e-mail is somebody's.

use jiff::Timestamp;
use serde::Serialize;
use store::{Channel, Delivery, DeliveryEvent, DeliveryState, ReportId, UploadId};
use vacancy::AuthorityCode;

/// What was told, or is still to be told, to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Its id: what the receiver drops repeats by.
    pub id: String,
    /// Whose files it is about.
    pub authority: AuthorityCode,
    /// What it tells.
    pub event: DeliveryEvent,
    /// The upload it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload: Option<UploadId>,
    /// The report it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportId>,
    /// How it is told.
    pub channel: Channel,
    /// Where: the host of an address of the web, and of an e-mail address its first letter and its host.
    pub to: String,
    /// When what it tells happened.
    pub created_at: Timestamp,
    /// How far it has come.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: u32,
    /// Not before this is it tried again, while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_at: Option<Timestamp>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// What was answered, or went wrong, at the last try that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

impl From<Delivery> for Told {
    fn from(delivery: Delivery) -> Self {
        let to = masked(delivery.channel, &delivery.target);
        Self {
            problem: delivery
                .problem
                .map(|problem| without_addresses(&problem, delivery.channel, &delivery.target)),
            to,
            next_at: Some(delivery.next_at).filter(|_| delivery.state == DeliveryState::Waiting),
            id: delivery.id,
            authority: delivery.authority,
            event: delivery.event,
            upload: delivery.upload,
            report: delivery.report,
            channel: delivery.channel,
            created_at: delivery.created_at,
            state: delivery.state,
            attempts: delivery.attempts,
            ended_at: delivery.ended_at,
        }
    }
}

/// Returns what went wrong without anybody's address in it, however a mail server wrote it.
pub(super) fn without_addresses(problem: &str, channel: Channel, target: &str) -> String {
    let to = masked(channel, target);
    let problem = problem.replace(target, &to);
    let word = |word: &str| {
        if word.contains('@') && !word.contains(&to) { "…".to_owned() } else { word.to_owned() }
    };
    problem.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn masked(channel: Channel, target: &str) -> String {
    match channel {
        Channel::Mail => match target.rsplit_once('@') {
            Some((local, host)) => format!("{}…@{host}", local.chars().take(1).collect::<String>()),
            None => "…".to_owned(),
        },
        Channel::Webhook => {
            let rest = target.split_once("://").map_or(target, |(_, rest)| rest);
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            host.rsplit('@').next().unwrap_or_default().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_it_goes_is_not_repeated_whole() {
        for (channel, target, shown) in [
            (Channel::Mail, "lettings.team@example.org", "l…@example.org"),
            (Channel::Mail, "\"a@b\"@example.org", "\"…@example.org"),
            (Channel::Mail, "nowhere", "…"),
            (
                Channel::Webhook,
                "https://user:word@hooks.example.org:8443/secret?key=1",
                "hooks.example.org:8443",
            ),
            (Channel::Webhook, "https://hooks.example.org", "hooks.example.org"),
        ] {
            assert_eq!(masked(channel, target), shown);
        }
    }

    #[test]
    fn what_a_mail_server_answers_names_nobody() {
        let said = "550 <Seeker.Example@Example.org>: no such user seeker.example@example.org here";
        let shown = without_addresses(said, Channel::Mail, "seeker.example@example.org");
        assert_eq!(shown, "550 … no such user s…@example.org here");
    }
}
