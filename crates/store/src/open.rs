//! Opening the record.

use crate::StoreError;
use sqlx::AnyPool;
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{AnyConnection, Connection, Executor, Row};
use std::path::{Path, PathBuf};
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// Every connection: readers never block the writer, a commit is durable when it returns, references hold, and a
/// planted view or trigger cannot call functions. `synchronous` FULL, not NORMAL: NORMAL loses commits in a power cut.
/// 32 MB of cache, so that a large export is not spilt to the log and written again; the log shrinks back to 64 MB.
const PRAGMAS: &str = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                       PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768; \
                       PRAGMA journal_size_limit = 67108864;";

/// The durable record. Cloning shares it.
#[derive(Clone)]
pub struct Store {
    pub(crate) pool: AnyPool,
    path: PathBuf,
}

impl Store {
    /// Opens the record in a file, creating it where there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be opened, or a newer program wrote it.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let store = Self::connect(path, "rwc").await?;
        MIGRATIONS.run(&store.pool).await.map_err(|source| store.migration_failed(source))?;
        Ok(store)
    }

    /// Opens the record only where its tables are up to date already; `None` while they are not (another program is
    /// about to make them so).
    ///
    /// # Errors
    /// When it cannot be opened, or a newer program wrote it.
    pub async fn open_current(path: &Path) -> Result<Option<Self>, StoreError> {
        if !path.exists() {
            return Ok(None);
        }
        let store = Self::connect(path, "rw").await?;
        let Ok(applied) =
            sqlx::query("SELECT version FROM _sqlx_migrations ORDER BY version").fetch_all(&store.pool).await
        else {
            return Ok(None);
        };
        let known: Vec<i64> = MIGRATIONS.iter().map(|migration| migration.version).collect();
        let mut missing = known.clone();
        for row in applied {
            let version: i64 = row.try_get("version")?;
            if !known.contains(&version) {
                return Err(StoreError::Newer { path: store.path, version });
            }
            missing.retain(|known| *known != version);
        }
        Ok(missing.is_empty().then_some(store))
    }

    async fn connect(path: &Path, mode: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let url = format!("sqlite://{}?mode={mode}", percent_encoded(path));
        let failed = |source| match StoreError::from(source) {
            StoreError::Database(source) => StoreError::Open { path: path.to_owned(), source },
            full => full,
        };
        // The pool tries again and again for half a minute; a connection of its own says at once what is wrong.
        let mut first = AnyConnection::connect(&url).await.map_err(failed)?;
        first.execute(PRAGMAS).await.map_err(failed)?;
        let pool = AnyPoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(30))
            // A connection once open works on a full disk; a new one might not.
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(|connection, _| {
                Box::pin(async move { connection.execute(PRAGMAS).await.map(drop) })
            })
            .connect(&url)
            .await
            .map_err(failed)?;
        first.close().await.map_err(failed)?;
        Ok(Self { pool, path: path.to_owned() })
    }

    /// Returns the file the record is in.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes every connection; what was committed is durable already.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    fn migration_failed(&self, source: MigrateError) -> StoreError {
        match source {
            MigrateError::VersionMissing(version) => StoreError::Newer { path: self.path.clone(), version },
            source => StoreError::Migration { path: self.path.clone(), source },
        }
    }
}

/// Returns the path as sqlx reads it back from a URL: everything but plain letters, digits, `/`, `.`, `-` and `_`
/// written as `%xx`.
fn percent_encoded(path: &Path) -> String {
    let mut out = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                out.push(char::from(*byte))
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
