//! The workflow that changes what is published.
