//! How often homes were searched for: sums by the hour, without the searches themselves.

use crate::{Store, StoreError, code};
use jiff::civil::Date;
use serde::Serialize;
use sqlx::Row;
use vacancy::codes;

codes! {
    /// What of searches is counted.
    Counted {
        /// In which form they were asked: `page`, `place`, `lite`, `widget`, `api`.
        Form = "form",
        /// Whether homes were found: `some` or `none`.
        Found = "found",
        /// Which parameters were used, by name.
        Parameter = "parameter",
        /// Which authorities had homes among them, by code.
        Authority = "authority",
    }
}

/// How often something was so within an hour.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HourCount {
    /// London's day.
    pub day: Date,
    /// London's hour, 0 to 23.
    pub hour: i8,
    /// What is counted.
    pub what: Counted,
    /// Which of these.
    pub name: String,
    /// How often.
    pub times: u64,
}

/// How often something was so within a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayCount {
    /// London's day.
    pub day: Date,
    /// What is counted.
    pub what: Counted,
    /// Which of these.
    pub name: String,
    /// How often.
    pub times: u64,
}

impl Store {
    /// Adds counts to those kept.
    ///
    /// # Errors
    /// When the record cannot be written; then none was added.
    pub async fn add_search_counts(&self, counts: &[HourCount]) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        for count in counts {
            sqlx::query(
                "INSERT INTO search_counts (day, hour, what, name, times) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (day, hour, what, name) DO UPDATE SET times = search_counts.times + excluded.times",
            )
            .bind(count.day.to_string())
            .bind(i64::from(count.hour))
            .bind(count.what.as_str())
            .bind(count.name.as_str())
            .bind(i64::try_from(count.times).unwrap_or(i64::MAX))
            .execute(&mut *writing.tx)
            .await?;
        }
        writing.commit().await
    }

    /// Returns the counts of each day from `since`, the latest day first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn search_counts(&self, since: Date) -> Result<Vec<DayCount>, StoreError> {
        let rows = sqlx::query(
            "SELECT day, what, name, CAST(SUM(times) AS BIGINT) AS times FROM search_counts WHERE day >= $1
             GROUP BY day, what, name ORDER BY day DESC, what, times DESC, name",
        )
        .bind(since.to_string())
        .fetch_all(&self.pool)
        .await?;
        let count = |row: &sqlx::any::AnyRow| {
            let text = |name: &str| row.try_get::<String, _>(name);
            let day = text("day")?;
            let day = day.parse().map_err(|_| StoreError::Damaged(format!("{day} is no day")))?;
            let times: i64 = row.try_get("times")?;
            let what = code(Counted::parse, &text("what")?)?;
            Ok(DayCount { day, what, name: text("name")?, times: times.unsigned_abs() })
        };
        rows.iter().map(count).collect()
    }
}
