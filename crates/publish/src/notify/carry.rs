//! Delivering what is in the outbox.

use crate::net::{Letter, Mailer, Reach, Web, sign, webhook_key};
use crate::notify::letter::{self, Subject};
use crate::notify::told::without_addresses;
use crate::{Actor, PublishError, Publisher, UploadState};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use store::{Channel, Delivery, DeliveryEvent, DeliveryState};
use vacancy::Wording;

/// Pauses after the first, second … failed try, in minutes: about three days in all, so that a weekend passes.
const PAUSES: [i64; 9] = [1, 5, 30, 120, 300, 600, 840, 1200, 1440];
/// For how long whoever delivers has a delivery for themselves: longer than any try can take.
const TAKEN_FOR: SignedDuration = SignedDuration::from_mins(5);
/// How many are taken in one go: so few that the last is made well before it could be taken by somebody else.
const AT_ONCE: u32 = 10;

/// What carries things outside.
#[derive(Clone)]
pub struct Couriers {
    /// Requests to addresses that authorities name.
    pub web: Web,
    /// E-mail.
    pub mailer: Mailer,
    /// Who e-mails come from.
    pub from: String,
    /// The site's own address, such as `https://homes.example.org`, where letters may lead to it.
    pub site: Option<String>,
}

/// How couriers are set up.
#[derive(Debug, Clone)]
pub struct CourierSettings {
    /// A file that holds the mail server's address; else `secrets/smtp-url` in the state folder is read, and where
    /// there is none, e-mail is written to `outbox/mail` there.
    pub smtp_url_file: Option<PathBuf>,
    /// Who e-mails come from.
    pub from: String,
    /// The site's own address, such as `https://homes.example.org`, where it is known: letters lead to what they are about.
    pub site: Option<String>,
    /// How far requests may reach.
    pub reach: Reach,
}

impl Couriers {
    /// Returns the couriers of a state folder.
    ///
    /// # Errors
    /// When the mail server's address cannot be read or makes no sense.
    pub fn open(state_dir: &Path, settings: &CourierSettings) -> Result<Self, PublishError> {
        let kept = state_dir.join("secrets").join("smtp-url");
        let kept = Some(kept).filter(|path| path.is_file());
        let mailer = match settings.smtp_url_file.clone().or(kept) {
            Some(path) => {
                let url = std::fs::read_to_string(&path).map_err(PublishError::io("read", &path))?;
                let wrong = |error| PublishError::Configuration(format!("{}: {error}", path.display()));
                Mailer::smtp(&url).map_err(wrong)?
            }
            None => Mailer::File(state_dir.join("outbox").join("mail")),
        };
        Ok(Self {
            web: Web::new(settings.reach),
            mailer,
            from: settings.from.clone(),
            site: settings.site.clone(),
        })
    }
}

/// What is to be carried.
enum Parcel {
    Letter(Letter),
    Post { url: String, headers: Vec<(&'static str, String)>, body: Vec<u8> },
}

impl Publisher {
    /// Makes deliveries whose time has come, and returns those that were tried, as they then stand; none when there is
    /// none left. Several programs may do so at the same time: each delivery is taken by one of them.
    ///
    /// # Errors
    /// When the record cannot be read or written. What goes wrong with one delivery keeps none of the others.
    pub async fn deliver_due(
        &self,
        couriers: &Couriers,
        wording: &Wording,
        now: Timestamp,
    ) -> Result<Vec<Delivery>, PublishError> {
        let store = &self.inner.store;
        let mut tried = Vec::new();
        for mut delivery in store.due_deliveries(now, AT_ONCE).await? {
            let until = now.saturating_add(TAKEN_FOR).unwrap_or(Timestamp::MAX);
            if !store.claim_delivery(&delivery.id, until, now).await? {
                continue;
            }
            delivery.attempts += 1;
            let made = self.make(&delivery, couriers, wording, now).await;
            self.note(&mut delivery, made, now).await?;
            tried.push(delivery);
        }
        Ok(tried)
    }

    /// Makes a delivery; the error is what went wrong, in words for whoever looks after the program.
    async fn make(
        &self,
        delivery: &Delivery,
        couriers: &Couriers,
        wording: &Wording,
        now: Timestamp,
    ) -> Result<DeliveryState, String> {
        let upload = match delivery.upload {
            Some(id) => {
                let found =
                    self.upload(&Actor::admin("notify"), id).await.map_err(|error| error.to_string())?;
                // What it would tell is no longer so: another delivery tells what became of the upload.
                match found.filter(|upload| DeliveryEvent::of(upload.stage) == Some(delivery.event)) {
                    Some(upload) => Some(upload),
                    None => return Ok(DeliveryState::Overtaken),
                }
            }
            None => None,
        };
        let report = match delivery.report {
            Some(id) => self.inner.store.report(id).await.map_err(|error| error.to_string())?,
            None => None,
        };
        // Whoever wrote it is forgotten by now.
        if report.as_ref().is_some_and(|report| report.forgotten_at.is_some()) {
            return Ok(DeliveryState::Overtaken);
        }
        let subject = match (&report, &upload) {
            (Some(report), _) => Subject::Report(report),
            (None, Some(upload)) => Subject::Upload(upload),
            (None, None) => Subject::Alarm,
        };
        let parcel = match delivery.channel {
            Channel::Mail => Parcel::Letter(self.letter(delivery, &subject, couriers, wording)),
            Channel::Webhook => self.post(delivery, upload.as_ref(), wording, now)?,
        };
        let couriers = couriers.clone();
        let carried = tokio::task::spawn_blocking(move || match parcel {
            Parcel::Letter(letter) => couriers.mailer.send(&letter).map_err(|error| error.to_string()),
            Parcel::Post { url, headers, body } => {
                couriers.web.post(&url, &headers, &body).map_err(|error| error.to_string())
            }
        });
        carried.await.map_err(|error| error.to_string())?.map(|()| DeliveryState::Delivered)
    }

    fn letter(
        &self,
        delivery: &Delivery,
        subject: &Subject<'_>,
        couriers: &Couriers,
        wording: &Wording,
    ) -> Letter {
        let (name, slug) = self.named(&delivery.authority);
        let written = letter::write(delivery, subject, (&name, &slug), couriers.site.as_deref(), wording);
        Letter {
            id: delivery.id.clone(),
            from: couriers.from.clone(),
            to: delivery.target.clone(),
            subject: written.subject,
            text: written.text,
            at: delivery.created_at,
        }
    }

    /// Returns the signed request: its body is what the API says of the upload.
    fn post(
        &self,
        delivery: &Delivery,
        upload: Option<&UploadState>,
        wording: &Wording,
        now: Timestamp,
    ) -> Result<Parcel, String> {
        let (_, slug) = self.named(&delivery.authority);
        let name = format!("webhook-{slug}");
        let secret = self.secret(&name).map_err(|error| error.to_string())?;
        let secret = secret.ok_or_else(|| format!("secrets/{name} is missing in the state folder"))?;
        let key = webhook_key(&secret).map_err(|error| format!("secrets/{name}: {error}"))?;
        let body = document(delivery, upload, wording).to_string().into_bytes();
        let headers = vec![
            ("webhook-id", delivery.id.clone()),
            ("webhook-timestamp", now.as_second().to_string()),
            ("webhook-signature", sign(&key, &delivery.id, now.as_second(), &body)),
        ];
        Ok(Parcel::Post { url: delivery.target.clone(), headers, body })
    }

    /// Notes how a try ended.
    async fn note(
        &self,
        delivery: &mut Delivery,
        made: Result<DeliveryState, String>,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let store = &self.inner.store;
        let id = delivery.id.as_str();
        match made {
            Ok(state) => {
                store.end_delivery(id, state, None, now).await?;
                (delivery.state, delivery.ended_at, delivery.problem) = (state, Some(now), None);
            }
            Err(problem) => {
                let problem = without_addresses(&problem, delivery.channel, &delivery.target);
                let pause = usize::try_from(delivery.attempts).ok().and_then(|tries| PAUSES.get(tries - 1));
                tracing::warn!(
                    delivery.id = id, delivery.attempts, authority = %delivery.authority,
                    event = delivery.event.as_str(), channel = delivery.channel.as_str(), problem,
                    "could not be delivered"
                );
                match pause {
                    Some(minutes) => {
                        let next_at =
                            now.saturating_add(SignedDuration::from_mins(*minutes)).unwrap_or(Timestamp::MAX);
                        store.put_off_delivery(id, next_at, &problem).await?;
                        delivery.next_at = next_at;
                    }
                    None => {
                        store.end_delivery(id, DeliveryState::Failed, Some(&problem), now).await?;
                        (delivery.state, delivery.ended_at) = (DeliveryState::Failed, Some(now));
                    }
                }
                delivery.problem = Some(problem);
            }
        }
        Ok(())
    }
}

/// Returns what is posted: of an upload, the document the API has of it.
fn document(delivery: &Delivery, upload: Option<&UploadState>, wording: &Wording) -> Value {
    let outcome = upload.and_then(|upload| upload.outcome.as_ref());
    match outcome {
        Some(outcome) => outcome.worded(wording),
        None => json!({
            "version": 1,
            "authority": delivery.authority,
            "outcome": delivery.event.as_str().trim_start_matches("upload."),
            "expected_by": delivery.due_at,
        }),
    }
}
