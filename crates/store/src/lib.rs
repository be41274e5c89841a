//! The durable record: uploads, publications, history, audit, head; and blobs.
