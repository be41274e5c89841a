//! Understands, resolves and answers queries over an immutable generation.
