-- SPDX-License-Identifier: Apache-2.0
-- What the desk needs: tasks, measures that fall due, a trash for everything that can be removed,
-- and long texts that arrive in parts.

ALTER TABLE enquiry ADD COLUMN service TEXT CHECK (service IN (
    'consultation', 'counselling', 'psychotherapy', 'therapeutic_work', 'group', 'couple',
    'family', 'psychoeducation'));
ALTER TABLE enquiry ADD COLUMN trashed_at TEXT;
CREATE INDEX enquiry_open ON enquiry (status, created_at) WHERE trashed_at IS NULL;
CREATE INDEX enquiry_trashed ON enquiry (trashed_at) WHERE trashed_at IS NOT NULL;

ALTER TABLE contact ADD COLUMN trashed_at TEXT;
CREATE INDEX contact_trashed ON contact (trashed_at) WHERE trashed_at IS NOT NULL;

-- A long text is written in several short transactions; until the last of them it is 0 and nobody
-- sees it.
ALTER TABLE document ADD COLUMN arrived INTEGER NOT NULL DEFAULT 1 CHECK (arrived IN (0, 1));
ALTER TABLE document ADD COLUMN trashed_at TEXT;
CREATE INDEX document_trashed ON document (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX document_arriving ON document (id) WHERE arrived = 0;

CREATE INDEX client_trashed ON client (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX session_trashed ON session (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX goal_trashed ON goal (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX administration_trashed ON administration (trashed_at) WHERE trashed_at IS NOT NULL;

-- Who does it: the client between sessions, or the therapist (then a client need not be named).
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    doer TEXT NOT NULL CHECK (doer IN ('therapist', 'client')),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    why TEXT NOT NULL,
    how_often TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '????-??-??'),
    done_on TEXT CHECK (done_on IS NULL OR done_on GLOB '????-??-??'),
    result TEXT NOT NULL,
    difficulty INTEGER CHECK (difficulty BETWEEN 0 AND 10),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    CHECK (doer = 'therapist' OR client_id IS NOT NULL)
) STRICT;
CREATE INDEX task_of_client ON task (client_id, id);
CREATE INDEX task_of_session ON task (session_id);
CREATE INDEX task_open ON task (doer, due_on) WHERE done_on IS NULL AND trashed_at IS NULL;
CREATE INDEX task_done ON task (doer, done_on) WHERE done_on IS NOT NULL AND trashed_at IS NULL;
CREATE INDEX task_trashed ON task (trashed_at) WHERE trashed_at IS NOT NULL;

-- How often a client fills in a measure; due_on is kept with each filled-in form, so that what is
-- due is found without reading forms.
CREATE TABLE measure_schedule (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    measure_id TEXT NOT NULL,
    every_days INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 730),
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    due_on TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
    created_at TEXT NOT NULL,
    UNIQUE (client_id, measure_id)
) STRICT;
CREATE INDEX measure_schedule_due ON measure_schedule (due_on);

-- Taking a record out looks for what refers to it. An index for rows outside the trash is no help
-- there, and without one each removal reads a whole table. One index serves both: beside a second
-- one on client_id alone, the planner would take that for the list of clients, 20 times slower.
DROP INDEX administration_of_client;
CREATE INDEX administration_of_client
    ON administration (client_id, measure_id, filled_on, id, total, trashed_at);
CREATE INDEX administration_in_episode ON administration (episode_id)
    WHERE episode_id IS NOT NULL;
CREATE INDEX appointment_in_episode ON appointment (episode_id) WHERE episode_id IS NOT NULL;
CREATE INDEX document_of_session ON document (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX enquiry_of_client ON enquiry (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX goal_rating_of_session ON goal_rating (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX risk_flag_assessed ON risk_flag (assessment_id) WHERE assessment_id IS NOT NULL;
CREATE INDEX risk_flag_of_session ON risk_flag (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX session_of_appointment ON session (appointment_id) WHERE appointment_id IS NOT NULL;

-- When an appointment was cancelled and by whom; the reason stays in its note.
ALTER TABLE appointment ADD COLUMN cancelled_at TEXT;
ALTER TABLE appointment ADD COLUMN cancelled_by TEXT CHECK (cancelled_by IN (
    'client', 'client_late', 'therapist'));
-- For the list of clients by their last session.
CREATE INDEX episode_summary_last ON episode_summary (client_id, last_at);

-- The day a measure is due follows every form, however it is written, corrected or taken away. A
-- form from before the first day says nothing about it.
CREATE TRIGGER measure_schedule_follows_new AFTER INSERT ON administration
BEGIN
    UPDATE measure_schedule SET due_on = coalesce((
        SELECT date(max(a.filled_on), '+' || measure_schedule.every_days || ' days')
        FROM administration AS a
        WHERE a.client_id = NEW.client_id AND a.measure_id = NEW.measure_id
          AND a.filled_on >= measure_schedule.starts_on AND a.trashed_at IS NULL
    ), starts_on) WHERE client_id = NEW.client_id AND measure_id = NEW.measure_id;
END;
CREATE TRIGGER measure_schedule_follows_gone AFTER DELETE ON administration
BEGIN
    UPDATE measure_schedule SET due_on = coalesce((
        SELECT date(max(a.filled_on), '+' || measure_schedule.every_days || ' days')
        FROM administration AS a
        WHERE a.client_id = OLD.client_id AND a.measure_id = OLD.measure_id
          AND a.filled_on >= measure_schedule.starts_on AND a.trashed_at IS NULL
    ), starts_on) WHERE client_id = OLD.client_id AND measure_id = OLD.measure_id;
END;
CREATE TRIGGER measure_schedule_follows_changed
AFTER UPDATE OF client_id, measure_id, filled_on, trashed_at ON administration
BEGIN
    UPDATE measure_schedule SET due_on = coalesce((
        SELECT date(max(a.filled_on), '+' || measure_schedule.every_days || ' days')
        FROM administration AS a
        WHERE a.client_id = measure_schedule.client_id
          AND a.measure_id = measure_schedule.measure_id
          AND a.filled_on >= measure_schedule.starts_on AND a.trashed_at IS NULL
    ), starts_on) WHERE client_id IN (OLD.client_id, NEW.client_id)
      AND measure_id IN (OLD.measure_id, NEW.measure_id);
END;
