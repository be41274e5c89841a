//! E-mail: plain text, written to a folder, handed to a mail server, or kept for a test.

use crate::folders::{create_durably, sync_folder};
use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{SmtpTransport, Transport};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long a mail server may take to answer.
const SERVER: Duration = Duration::from_secs(20);

/// Where e-mail goes. It blocks: call it on a thread that may wait.
#[derive(Clone)]
pub enum Mailer {
    /// Into a folder, one `.eml` file each, for a mail system to pick up or a person to read.
    File(PathBuf),
    /// To a mail server.
    Smtp(Box<SmtpTransport>),
    /// Into memory, for tests.
    Memory(Arc<Mutex<Vec<String>>>),
}

/// A letter to one mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What the receiver drops repeats by; also its file's name.
    pub id: String,
    /// Who sends it.
    pub from: String,
    /// Who gets it.
    pub to: String,
    /// Its subject, one line.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// When what it tells happened.
    pub at: Timestamp,
}

/// Why a letter did not go out.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The letter or the address of the mail server makes no sense.
    #[error("{0}")]
    Wrong(String),
    /// The mail server did not take it.
    #[error("the mail server did not take it: {0}")]
    Server(lettre::transport::smtp::Error),
    /// It could not be written.
    #[error("cannot write it: {0}")]
    Io(String),
}

impl Mailer {
    /// Returns what hands letters to a mail server named as `smtps://user:password@mail.example.org`, or
    /// `smtp://mail.example.org:587?tls=required`.
    ///
    /// # Errors
    /// When the address makes no sense; it is not repeated, as it may hold a password.
    pub fn smtp(url: &str) -> Result<Self, MailError> {
        let wrong = |_| {
            MailError::Wrong(
                "the mail server's address makes no sense: expected smtps://user:password@host".to_owned(),
            )
        };
        let server = SmtpTransport::from_url(url.trim()).map_err(wrong)?;
        Ok(Self::Smtp(Box::new(server.timeout(Some(SERVER)).build())))
    }

    /// Sends a letter. Sent again after a crash it has the same id; in a folder it is the same file.
    ///
    /// # Errors
    /// When it makes no sense, the server does not take it, or it cannot be written.
    pub fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let message = letter.message()?;
        match self {
            Mailer::File(folder) => write(folder, &letter.id, &message.formatted()),
            Mailer::Smtp(server) => server.send(&message).map(drop).map_err(MailError::Server),
            Mailer::Memory(sent) => {
                let text = String::from_utf8_lossy(&message.formatted()).into_owned();
                let mut sent = sent.lock().map_err(|_| MailError::Io("a test panicked".to_owned()))?;
                sent.push(text);
                Ok(())
            }
        }
    }
}

impl Letter {
    fn message(&self) -> Result<Message, MailError> {
        let mailbox = |text: &str| -> Result<Mailbox, MailError> {
            text.parse().map_err(|_| MailError::Wrong(format!("`{text}` is no e-mail address")))
        };
        let from = mailbox(&self.from)?;
        let host = from.email.domain().to_owned();
        Message::builder()
            .message_id(Some(format!("<{}@{host}>", self.id)))
            .date(self.at.into())
            .from(from)
            .to(mailbox(&self.to)?)
            .subject(self.subject.replace(['\r', '\n'], " "))
            .header(ContentType::TEXT_PLAIN)
            .body(self.text.clone())
            .map_err(|error| MailError::Wrong(error.to_string()))
    }
}

/// Writes a letter's file, whole or not at all.
fn write(folder: &Path, id: &str, bytes: &[u8]) -> Result<(), MailError> {
    create_durably(folder).map_err(|error| MailError::Io(error.to_string()))?;
    let io = |error: std::io::Error| MailError::Io(error.to_string());
    let half = folder.join(format!("{id}.tmp"));
    let mut file = File::create(&half).map_err(io)?;
    file.write_all(bytes).map_err(io)?;
    file.sync_all().map_err(io)?;
    std::fs::rename(&half, folder.join(format!("{id}.eml"))).map_err(io)?;
    sync_folder(folder).map_err(|error| MailError::Io(error.to_string()))
}

#[cfg(test)]
mod tests;
