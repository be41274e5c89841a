//! Letters in a folder, and handed to a mail server that speaks as RFC 5321 says.

use super::*;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

fn letter() -> Letter {
    Letter {
        id: "msg_1".to_owned(),
        from: "homes@example.org".to_owned(),
        to: "lettings@example.org".to_owned(),
        subject: "Lambeth: held\r\nBcc: other@example.org".to_owned(),
        text: "Look at it.\n.\nThe end.\n".to_owned(),
        at: Timestamp::UNIX_EPOCH,
    }
}

/// A mail server that takes one letter and ends; it answers a recipient with this. Returns its port and what it heard.
fn server(to_recipient: &'static str) -> (u16, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = std::thread::spawn(move || converse(&listener.accept().unwrap().0, to_recipient));
    (port, heard)
}

fn converse(stream: &TcpStream, to_recipient: &str) -> String {
    let say = |text: &str| {
        let mut stream = stream;
        stream.write_all(format!("{text}\r\n").as_bytes()).unwrap();
    };
    let (mut heard, mut in_letter) = (String::new(), false);
    say("220 mail.example.org");
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { break };
        heard.push_str(&line);
        heard.push('\n');
        match line.split_whitespace().next() {
            Some(".") if in_letter => {
                in_letter = false;
                say("250 taken");
            }
            _ if in_letter => {}
            Some("EHLO") => say("250 mail.example.org"),
            Some("RCPT") => say(to_recipient),
            Some("DATA") => {
                in_letter = true;
                say("354 go on");
            }
            Some("QUIT") => {
                say("221 bye");
                break;
            }
            _ => say("250 well"),
        }
    }
    heard
}

#[test]
fn a_letter_in_a_folder_is_a_whole_file_and_a_repeat_is_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let outbox = folder.path().join("outbox/mail");
    let mailer = Mailer::File(outbox.clone());
    mailer.send(&letter()).unwrap();
    mailer.send(&letter()).unwrap();
    let names: Vec<_> = std::fs::read_dir(&outbox).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, ["msg_1.eml"]);
    let text = std::fs::read_to_string(outbox.join("msg_1.eml")).unwrap();
    assert!(text.contains("Look at it.") && !text.contains("\nBcc:"), "{text}");
    assert!(mailer.send(&Letter { to: "nobody".to_owned(), ..letter() }).is_err());
}

#[test]
fn a_mail_server_gets_the_letter_whole() {
    let (port, heard) = server("250 well");
    let mailer = Mailer::smtp(&format!("smtp://127.0.0.1:{port}\n")).unwrap();
    mailer.send(&letter()).unwrap();
    drop(mailer);
    let heard = heard.join().unwrap();
    assert!(
        heard.contains("MAIL FROM:<homes@example.org>") && heard.contains("RCPT TO:<lettings@example.org>")
    );
    assert!(heard.contains("Message-ID: <msg_1@example.org>") && heard.contains("The end."), "{heard}");
}

#[test]
fn a_mail_server_that_does_not_take_it_is_an_error() {
    let (port, heard) = server("550 nobody of that name");
    let mailer = Mailer::smtp(&format!("smtp://127.0.0.1:{port}")).unwrap();
    let error = mailer.send(&letter()).unwrap_err();
    assert!(matches!(error, MailError::Server(_)), "{error}");
    drop(mailer);
    assert!(!heard.join().unwrap().contains("The end."));
}

#[test]
fn the_address_of_a_mail_server_is_checked_and_never_repeated() {
    for wrong in ["https://mail.example.org", "", "mail.example.org", "smtps://user:secret@"] {
        let Err(error) = Mailer::smtp(wrong) else { panic!("{wrong} was taken") };
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(Mailer::smtp("smtps://user:secret@mail.example.org").is_ok());
}
