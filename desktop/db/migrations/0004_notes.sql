-- SPDX-License-Identifier: Apache-2.0
-- What writing notes needs: templates, phrases and words of one's own, threads that stay open from
-- session to session, reflection and supervision, moves between clients, search over all texts.

ALTER TABLE practice ADD COLUMN note_lock TEXT NOT NULL DEFAULT 'on_signing'
    CHECK (note_lock IN ('off', 'on_signing', 'after_hours'));
ALTER TABLE practice ADD COLUMN note_lock_hours INTEGER NOT NULL DEFAULT 24
    CHECK (note_lock_hours BETWEEN 1 AND 720);

-- `code` names a template the program brings (then empty name and body mean: as it comes).
CREATE TABLE note_template (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) <= 200000),
    position INTEGER NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    CHECK (code <> '' OR name <> '')
) STRICT;
CREATE UNIQUE INDEX note_template_of_program ON note_template (code) WHERE code <> '';

CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    keyword TEXT NOT NULL CHECK (keyword <> ''),
    body TEXT NOT NULL CHECK (body <> '' AND length(CAST(body AS BLOB)) <= 200000),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT
) STRICT;
CREATE UNIQUE INDEX snippet_in_use ON snippet (keyword) WHERE trashed_at IS NULL;

-- Words the spelling check accepts because the therapist said so.
CREATE TABLE own_word (
    word TEXT PRIMARY KEY CHECK (word <> ''),
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE open_thread (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    opened_on TEXT NOT NULL CHECK (opened_on GLOB '????-??-??'),
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on GLOB '????-??-??'),
    closed_in_session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    outcome TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT
) STRICT;
CREATE INDEX open_thread_of_client ON open_thread (client_id, id) WHERE trashed_at IS NULL;
CREATE INDEX open_thread_client ON open_thread (client_id);
CREATE INDEX open_thread_of_session ON open_thread (session_id);
CREATE INDEX open_thread_closed_in ON open_thread (closed_in_session_id);
CREATE INDEX open_thread_trashed ON open_thread (trashed_at) WHERE trashed_at IS NOT NULL;

-- The therapist about the therapist: which skills, and how they went in a session.
CREATE TABLE reflection_skill (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    CHECK (code <> '' OR name <> '')
) STRICT;

CREATE TABLE reflection (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    uuid TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) <= 200000),
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE reflection_level (
    session_id INTEGER NOT NULL REFERENCES reflection (session_id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES reflection_skill (id) ON DELETE RESTRICT,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (session_id, skill_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reflection_level_of_skill ON reflection_level (skill_id, session_id);

CREATE TABLE supervision_item (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    outcome TEXT NOT NULL,
    discussed_on TEXT CHECK (discussed_on IS NULL OR discussed_on GLOB '????-??-??'),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT
) STRICT;
CREATE INDEX supervision_item_open ON supervision_item (id)
    WHERE discussed_on IS NULL AND trashed_at IS NULL;
CREATE INDEX supervision_item_of_client ON supervision_item (client_id);
CREATE INDEX supervision_item_of_session ON supervision_item (session_id);
CREATE INDEX supervision_item_trashed ON supervision_item (trashed_at)
    WHERE trashed_at IS NOT NULL;

-- A session saved under the wrong client: from whom to whom, and why. Never changed afterwards.
CREATE TABLE session_move (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    from_client_id INTEGER REFERENCES client (id) ON DELETE SET NULL,
    to_client_id INTEGER REFERENCES client (id) ON DELETE SET NULL,
    reason TEXT NOT NULL,
    moved_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_move_of_session ON session_move (session_id);
CREATE INDEX session_move_from ON session_move (from_client_id);
CREATE INDEX session_move_to ON session_move (to_client_id);

-- Texts other than notes that search finds; the index's rowid is minus the id, newest first.
CREATE TABLE written (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
        'process_note', 'transcript', 'goal', 'risk', 'task', 'thread', 'reflection',
        'supervision')),
    record_id INTEGER NOT NULL,
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX written_of_client ON written (client_id);
CREATE INDEX written_of_session ON written (session_id);
-- Typed and not yet indexed.
CREATE INDEX written_stale ON written (id) WHERE sha256 = '';

CREATE VIRTUAL TABLE written_fts USING fts5(
    body, client, kind,
    content='', contentless_delete=1, prefix='2 3',
    tokenize="unicode61 remove_diacritics 2"
);
-- Long texts come in hundreds of small pieces; merging is done by steps of our own, never in a save.
INSERT INTO written_fts (written_fts, rank) VALUES ('automerge', 0);
INSERT INTO written_fts (written_fts, rank) VALUES ('crisismerge', 1900);
