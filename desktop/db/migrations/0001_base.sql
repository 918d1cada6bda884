-- SPDX-License-Identifier: Apache-2.0
-- What the storage engine itself keeps: the state of the vault and the trail of what was done.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    kind TEXT NOT NULL,
    record_uuid TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_event_of_record ON audit_event (record_uuid, id) WHERE record_uuid <> '';

CREATE TRIGGER audit_event_is_not_changed BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER audit_event_is_not_deleted BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
