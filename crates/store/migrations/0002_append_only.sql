-- SQLite's own text (PostgreSQL will grant INSERT and SELECT only): the audit and the homes' history are append-only.

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER vacancy_events_are_never_changed BEFORE UPDATE ON vacancy_events
BEGIN SELECT RAISE(ABORT, 'the history of homes is append-only'); END;

CREATE TRIGGER vacancy_events_are_never_deleted BEFORE DELETE ON vacancy_events
BEGIN SELECT RAISE(ABORT, 'the history of homes is append-only'); END;
