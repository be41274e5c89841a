//! What is done beside answering: fetching exports that are due, looking for files that have not come, and telling
//! authorities what became of theirs. `indexer pull run` and `indexer notify run` do the same.

use crate::args::Args;
use crate::counting;
use crate::site::Site;
use publish::{CourierSettings, Couriers, PublishError, Reach};
use std::sync::Arc;
use std::time::Duration;

/// How long between two rounds.
const ROUND: Duration = Duration::from_secs(15);

/// Returns what carries things outside.
///
/// # Errors
/// When the mail server's address cannot be read or makes no sense.
pub fn couriers(args: &Args) -> Result<Couriers, PublishError> {
    let settings = CourierSettings {
        smtp_url_file: args.smtp_url_file.clone(),
        from: args.mail_from.clone(),
        site: args.site.as_ref().map(|site| site.to("")),
        reach: Reach::Public,
    };
    Couriers::open(args.state_dir(), &settings)
}

/// Does one round after the other, for ever. Cut off at any point, the next round or start goes on with it.
pub async fn run(site: Arc<Site>, couriers: Couriers) {
    // An address that answers slowly keeps nobody from being told.
    let fetching = async {
        loop {
            fetch(&site, &couriers).await;
            tokio::time::sleep(ROUND).await;
        }
    };
    let telling = async {
        loop {
            tell(&site, &couriers).await;
            tokio::time::sleep(ROUND).await;
        }
    };
    tokio::join!(fetching, telling, counting::run(&site));
}

/// Fetches the exports that are due.
async fn fetch(site: &Site, couriers: &Couriers) {
    let (publisher, now) = (&site.publisher, site.clock.now());
    match publisher.pull_due(&couriers.web, now).await {
        Ok(pulled) if pulled.iter().any(|one| one.result.is_ok()) => site.live.nudge(),
        Ok(_) => {}
        Err(error) => tracing::error!(%error, "cannot fetch exports"),
    }
}

/// Looks for files that have not come, and delivers what is due; what goes wrong with one keeps not the other.
pub async fn tell(site: &Site, couriers: &Couriers) {
    let (publisher, now) = (&site.publisher, site.clock.now());
    if let Err(error) = publisher.check_expected(now).await {
        tracing::error!(%error, "cannot look for files that have not come");
    }
    if let Err(error) = publisher.deliver_due(couriers, site.words.in_english(), now).await {
        tracing::error!(%error, "cannot deliver what is to be told");
    }
}
