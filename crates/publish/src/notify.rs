//! Telling people: receipts of what became of a file, alarms about files that did not come, and fetching those that
//! are to be fetched.
//!
//! What is to be told is written in the same transaction as what it tells (`store`'s outbox), to whom the authority's
//! file names (`[notify]`). Delivering comes later, is tried again with growing pauses, and happens at least once: the
//! receiver drops repeats by the delivery's id.

mod alarm;
mod carry;
mod letter;
mod pull;
mod schedule;
mod told;

pub use alarm::Missing;
pub use carry::{CourierSettings, Couriers};
pub use pull::{Pulled, PulledFile};
pub use told::Told;

use crate::{Actor, Permission, PublishError, Publisher};
use jiff::Timestamp;
use store::{Addressee, Channel, Delivery, DeliveryState};
use vacancy::AuthorityCode;

impl Publisher {
    /// Returns who is told of an authority's files.
    pub(crate) fn addressees(&self, authority: &AuthorityCode) -> Vec<Addressee> {
        let authorities = self.inner.authorities();
        let Some(file) = authorities.get(authority) else { return Vec::new() };
        let mails = file.notify.emails.iter().map(|email| (Channel::Mail, email));
        let hooks = file.notify.webhook.iter().map(|url| (Channel::Webhook, url));
        mails.chain(hooks).map(|(channel, target)| Addressee { channel, target: target.clone() }).collect()
    }

    /// Returns what was told or is still to be told of an authority, or of all the actor may see, newest first.
    ///
    /// # Errors
    /// When the actor may not see it, or the record cannot be read.
    pub async fn deliveries(
        &self,
        actor: &Actor,
        authority: Option<&AuthorityCode>,
        state: Option<DeliveryState>,
        limit: u32,
    ) -> Result<Vec<Delivery>, PublishError> {
        if !actor.may_somewhere(Permission::ViewDeliveries) {
            return Err(actor.refused("see deliveries"));
        }
        let within = actor.within(Permission::ViewDeliveries, authority)?;
        Ok(self.inner.store.deliveries(within.as_ref(), state, limit).await?)
    }

    /// Has a delivery tried anew that failed or waits.
    ///
    /// # Errors
    /// When the actor may not, there is no such delivery of an authority they may act for, or the record cannot be written.
    pub async fn retry_delivery(&self, actor: &Actor, id: &str, now: Timestamp) -> Result<(), PublishError> {
        if !actor.may_somewhere(Permission::RetryDeliveries) {
            return Err(actor.refused("have somebody told again"));
        }
        let found = self.inner.store.delivery(id).await?;
        // Other authorities' deliveries look as if there were none.
        if !found.is_some_and(|found| actor.may(Permission::RetryDeliveries, &found.authority)) {
            return Err(PublishError::NotFound(format!("delivery {id}")));
        }
        match self.inner.store.retry_delivery(id, &actor.name, now).await? {
            true => Ok(()),
            false => Err(PublishError::NotFound(format!("delivery {id} that waits or failed"))),
        }
    }

    /// Returns a secret kept in the state folder, below `secrets/`; `None` where there is no such file.
    pub(crate) fn secret(&self, name: &str) -> Result<Option<String>, PublishError> {
        let path = self.inner.folders.secrets().join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(PublishError::io("read", &path)(error)),
        }
    }

    /// Returns an authority's name and its slug.
    pub(crate) fn named(&self, code: &AuthorityCode) -> (String, String) {
        let file = self.inner.authorities().get(code).map(|file| (file.name.clone(), file.slug.clone()));
        let known =
            || self.inner.gazetteer.by_code(code).map(|found| (found.name.clone(), found.slug.clone()));
        file.or_else(known).unwrap_or_else(|| (code.to_string(), code.to_string()))
    }
}
