//! Signing what is posted, as Standard Webhooks 1.0 has it, so that the receiver knows who sent it and when.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Why a webhook's secret cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected `whsec_` and 24 to 64 bytes in base64")]
pub struct SecretError;

/// Returns the key of a secret written `whsec_…`.
///
/// # Errors
/// When it is not so written.
///
/// # Source
/// Standard Webhooks 1.0, "Signature scheme" (symmetric).
pub fn webhook_key(secret: &str) -> Result<Vec<u8>, SecretError> {
    let text = secret.trim().strip_prefix("whsec_").ok_or(SecretError)?;
    let key = STANDARD.decode(text).map_err(|_| SecretError)?;
    if (24..=64).contains(&key.len()) { Ok(key) } else { Err(SecretError) }
}

/// Returns the `webhook-signature` header of a message: HMAC-SHA256 over `id.timestamp.body`, in base64.
///
/// # Units
/// `timestamp` is in seconds since 1970, as the `webhook-timestamp` header says it.
pub fn sign(key: &[u8], id: &str, timestamp: i64, body: &[u8]) -> String {
    // A key of any length is taken; the compiler cannot know.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_as_the_specification_s_own_example() {
        let key = webhook_key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed = sign(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, b"{\"test\": 2432232314}");
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn anything_signed_otherwise_is_signed_differently() {
        let key = [7; 32];
        let signed = sign(&key, "msg_1", 1, b"{}");
        for other in [
            sign(&[8; 32], "msg_1", 1, b"{}"),
            sign(&key, "msg_2", 1, b"{}"),
            sign(&key, "msg_1", 2, b"{}"),
            sign(&key, "msg_1", 1, b"{ }"),
        ] {
            assert_ne!(signed, other);
        }
    }

    #[test]
    fn secrets_that_are_none_are_refused() {
        for text in ["", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!"] {
            assert_eq!(webhook_key(text), Err(SecretError), "{text}");
        }
    }
}
