-- SPDX-License-Identifier: Apache-2.0
-- The records of a practice. Times are UTC ISO-8601 text ending in Z, dates ISO text, flags 0/1.

CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    therapist_name TEXT NOT NULL,
    profession TEXT NOT NULL CHECK (profession IN (
        'psychologist', 'clinical_psychologist', 'counsellor', 'psychotherapist',
        'occupational_therapist', 'play_therapist', 'art_therapist', 'social_worker',
        'psychiatrist', 'other')),
    professional_title TEXT NOT NULL,
    address TEXT NOT NULL,
    city TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    letterhead_note TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    session_minutes INTEGER NOT NULL CHECK (session_minutes BETWEEN 5 AND 1440),
    counselling_sessions INTEGER NOT NULL CHECK (counselling_sessions BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE licence (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    number TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until IS NULL OR valid_until GLOB '????-??-??')
) STRICT;

CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1))
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    full_name TEXT NOT NULL,
    alias TEXT NOT NULL,
    nickname TEXT NOT NULL,
    form_of_address TEXT CHECK (form_of_address IN (
        'bapak', 'ibu', 'saudara', 'saudari', 'kak', 'ananda')),
    birth_date TEXT CHECK (birth_date IS NULL OR birth_date GLOB '????-??-??'),
    sex TEXT CHECK (sex IN ('female', 'male', 'other')),
    marital_status TEXT NOT NULL,
    education TEXT NOT NULL,
    occupation TEXT NOT NULL,
    religion TEXT NOT NULL,
    address TEXT NOT NULL,
    nik TEXT NOT NULL,
    bpjs TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    contact_preference TEXT NOT NULL,
    referral_source TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('inquiry', 'waiting', 'active', 'paused', 'closed')),
    retention_until TEXT CHECK (retention_until IS NULL OR retention_until GLOB '????-??-??'),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    -- Folded name (case and marks removed), then other names and the code on lines of their own,
    -- kept by the writer so that one index sorts the list and is searched.
    sort_key TEXT NOT NULL,
    CHECK (full_name <> '' OR alias <> '')
) STRICT;
CREATE INDEX client_by_status ON client (status, sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX client_by_name ON client (sort_key, id) WHERE trashed_at IS NULL;

CREATE TABLE client_tag (
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (client_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN (
        'emergency', 'guardian', 'partner', 'parent', 'physician', 'referrer', 'teacher', 'other')),
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    may_call INTEGER NOT NULL CHECK (may_call IN (0, 1)),
    may_consent INTEGER NOT NULL CHECK (may_consent IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX contact_of_client ON contact (client_id);

CREATE TABLE enquiry (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL,
    caller TEXT NOT NULL,
    concern TEXT NOT NULL,
    preferred_times TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'waiting', 'client', 'declined')),
    client_id INTEGER REFERENCES client (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE episode (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    service TEXT NOT NULL CHECK (service IN (
        'consultation', 'counselling', 'psychotherapy', 'therapeutic_work', 'group', 'couple',
        'family', 'psychoeducation')),
    approach TEXT NOT NULL,
    technique TEXT NOT NULL,
    therapist_role TEXT NOT NULL CHECK (therapist_role IN ('advises', 'facilitates', 'both')),
    planned_sessions INTEGER CHECK (planned_sessions BETWEEN 1 AND 1000),
    frequency TEXT NOT NULL,
    presenting_problem TEXT NOT NULL,
    incidental INTEGER NOT NULL CHECK (incidental IN (0, 1)),
    started_on TEXT NOT NULL CHECK (started_on GLOB '????-??-??'),
    ended_on TEXT CHECK (ended_on IS NULL OR ended_on GLOB '????-??-??'),
    ending TEXT CHECK (ending IN ('planned', 'early', 'referred', 'changed_service')),
    ending_note TEXT NOT NULL,
    CHECK ((ended_on IS NULL) = (ending IS NULL)),
    CHECK (ended_on IS NULL OR ended_on >= started_on)
) STRICT;
CREATE INDEX episode_of_client ON episode (client_id, started_on);

-- One row per episode, so that figures over the practice never read 100,000 sessions.
CREATE TABLE episode_summary (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    sessions_held INTEGER NOT NULL CHECK (sessions_held >= 0),
    sessions_missed INTEGER NOT NULL CHECK (sessions_missed >= 0),
    first_at TEXT,
    last_at TEXT
) STRICT;
CREATE INDEX episode_summary_of_client ON episode_summary (client_id);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'introduction', 'problem_evaluation', 'goal_setting', 'new_skills', 'practice', 'support',
        'outcome_evaluation')),
    position INTEGER NOT NULL CHECK (position >= 0),
    ticked_on TEXT CHECK (ticked_on IS NULL OR ticked_on GLOB '????-??-??'),
    evidence TEXT NOT NULL,
    UNIQUE (episode_id, position)
) STRICT;

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    episode_id INTEGER REFERENCES episode (id) ON DELETE SET NULL,
    starts_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    modality TEXT NOT NULL CHECK (modality IN (
        'in_person', 'video', 'phone', 'chat', 'email', 'app', 'home_visit')),
    platform TEXT NOT NULL,
    place TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'moved')),
    series TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX appointment_by_time ON appointment (starts_at);
CREATE INDEX appointment_of_client ON appointment (client_id, starts_at);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    appointment_id INTEGER REFERENCES appointment (id) ON DELETE SET NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    modality TEXT NOT NULL CHECK (modality IN (
        'in_person', 'video', 'phone', 'chat', 'email', 'app', 'home_visit')),
    platform TEXT NOT NULL,
    place TEXT NOT NULL,
    participants TEXT NOT NULL,
    attendance TEXT NOT NULL CHECK (attendance IN (
        'attended', 'late', 'cancelled', 'cancelled_late', 'rescheduled', 'no_show',
        'cancelled_by_therapist')),
    attendance_reason TEXT NOT NULL,
    initial_consultation INTEGER NOT NULL CHECK (initial_consultation IN (0, 1)),
    techniques TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    CHECK (ends_at IS NULL OR ends_at >= starts_at)
) STRICT;
CREATE INDEX session_of_client ON session (client_id, starts_at);
CREATE INDEX session_of_episode ON session (episode_id, starts_at);
CREATE INDEX session_by_time ON session (starts_at);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    template TEXT NOT NULL,
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) <= 200000),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    signed_at TEXT,
    signed_by TEXT NOT NULL,
    signature TEXT NOT NULL,
    previous_signature TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((state = 'signed') = (signature <> ''))
) STRICT;
CREATE INDEX note_of_client ON note (client_id);
CREATE INDEX note_unsigned ON note (updated_at) WHERE state = 'draft';
CREATE INDEX note_signed ON note (signed_at) WHERE state = 'signed';

-- The text last put into the index: contentless FTS5 needs it to take the old words out again
-- without keeping a second copy, a digest is enough to know whether the note changed since.
CREATE TABLE note_index_state (
    note_id INTEGER PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE note_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    body BLOB NOT NULL,
    codec TEXT NOT NULL CHECK (codec IN ('utf-8', 'zlib')),
    characters INTEGER NOT NULL CHECK (characters >= 0),
    sha256 TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('interval', 'left', 'signed', 'transcript')),
    made_at TEXT NOT NULL,
    UNIQUE (note_id, number)
) STRICT;

CREATE TABLE addendum (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) <= 200000),
    signed_at TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signature TEXT NOT NULL,
    previous_signature TEXT NOT NULL
) STRICT;
CREATE INDEX addendum_of_note ON addendum (note_id);

CREATE TABLE process_note (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    uuid TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) <= 200000),
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    client_words TEXT NOT NULL,
    category TEXT CHECK (category IN (
        'motivation', 'emotional_relief', 'potential', 'habits', 'decisions', 'insight',
        'relationships', 'social_environment', 'body_awareness')),
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL,
    scale_min REAL NOT NULL,
    scale_max REAL NOT NULL,
    baseline REAL,
    target REAL,
    due_on TEXT CHECK (due_on IS NULL OR due_on GLOB '????-??-??'),
    status TEXT NOT NULL CHECK (status IN ('active', 'achieved', 'paused', 'archived')),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 9),
    gas_minus2 TEXT NOT NULL,
    gas_minus1 TEXT NOT NULL,
    gas_0 TEXT NOT NULL,
    gas_plus1 TEXT NOT NULL,
    gas_plus2 TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    CHECK (scale_max > scale_min),
    CHECK (baseline IS NULL OR baseline BETWEEN scale_min AND scale_max),
    CHECK (target IS NULL OR target BETWEEN scale_min AND scale_max)
) STRICT;
CREATE INDEX goal_of_client ON goal (client_id, position);
CREATE INDEX goal_of_episode ON goal (episode_id, position);

CREATE TABLE goal_rating (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    rated_on TEXT NOT NULL CHECK (rated_on GLOB '????-??-??'),
    value REAL,
    gas INTEGER CHECK (gas BETWEEN -2 AND 2),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK (value IS NOT NULL OR gas IS NOT NULL)
) STRICT;
CREATE INDEX goal_rating_of_goal ON goal_rating (goal_id, rated_on, id);

-- Which instruments this practice uses; their definitions are data files of the program.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    measure_id TEXT NOT NULL UNIQUE,
    in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE measure_norm (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    measure_id TEXT NOT NULL,
    population TEXT NOT NULL,
    sd REAL CHECK (sd > 0),
    reliability REAL CHECK (reliability > 0 AND reliability < 1),
    confidence REAL NOT NULL CHECK (confidence > 0.5 AND confidence < 1),
    threshold REAL CHECK (threshold > 0),
    cutoff REAL,
    citation TEXT NOT NULL CHECK (citation <> ''),
    entered_on TEXT NOT NULL CHECK (entered_on GLOB '????-??-??'),
    CHECK ((sd IS NULL) = (reliability IS NULL)),
    CHECK (threshold IS NOT NULL OR sd IS NOT NULL OR cutoff IS NOT NULL)
) STRICT;
CREATE INDEX measure_norm_of_measure ON measure_norm (measure_id);

CREATE TABLE administration (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    episode_id INTEGER REFERENCES episode (id) ON DELETE SET NULL,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    measure_id TEXT NOT NULL,
    measure_version INTEGER NOT NULL,
    filled_on TEXT NOT NULL CHECK (filled_on GLOB '????-??-??'),
    time_point TEXT NOT NULL,
    informant TEXT NOT NULL CHECK (informant IN (
        'client', 'parent', 'teacher', 'therapist', 'other')),
    source TEXT NOT NULL CHECK (source IN ('paper', 'screen', 'total_only', 'imported')),
    answers TEXT NOT NULL CHECK (json_valid(answers) AND json_type(answers) = 'array'),
    total REAL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    risk TEXT NOT NULL CHECK (risk IN ('not_applicable', 'none', 'positive', 'unknown')),
    historic INTEGER NOT NULL CHECK (historic IN (0, 1)),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    trashed_at TEXT,
    CHECK (complete = 0 OR total IS NOT NULL)
) STRICT;
-- The total is in it so that the client list finds the newest score without reading answer sheets.
CREATE INDEX administration_of_client
    ON administration (client_id, measure_id, filled_on, id, total) WHERE trashed_at IS NULL;
CREATE INDEX administration_of_session ON administration (session_id);

CREATE TABLE risk_check (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('not_asked', 'none_reported', 'reported')),
    note TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX risk_check_of_client ON risk_check (client_id);

CREATE TABLE risk_assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    formulation TEXT NOT NULL CHECK (formulation <> ''),
    plan TEXT NOT NULL,
    actions TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX risk_assessment_of_client ON risk_assessment (client_id, made_at);

CREATE TABLE risk_flag (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('item_positive', 'item_unknown', 'session')),
    administration_id INTEGER REFERENCES administration (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE CASCADE,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    assessment_id INTEGER REFERENCES risk_assessment (id) ON DELETE RESTRICT,
    CHECK ((closed_at IS NULL) = (assessment_id IS NULL))
) STRICT;
CREATE INDEX risk_flag_open ON risk_flag (client_id) WHERE closed_at IS NULL;
CREATE INDEX risk_flag_of_client ON risk_flag (client_id);
CREATE INDEX risk_flag_of_administration ON risk_flag (administration_id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('transcript', 'report', 'scan', 'other')),
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_of_client ON document (client_id, created_at);

-- Content in pages, so that no single statement holds the vault for long.
CREATE TABLE document_page (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    body BLOB NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN (
        'client_copy', 'consent', 'guardian', 'court_order', 'danger_to_life', 'other_law',
        'own_file')),
    identity TEXT NOT NULL CHECK (identity IN ('name', 'initials', 'code')),
    sha256 TEXT NOT NULL,
    disclosed_at TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_of_client ON disclosure (client_id, disclosed_at);

CREATE TABLE backup_record (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL,
    generation INTEGER NOT NULL,
    clients INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    administrations INTEGER NOT NULL,
    seconds REAL NOT NULL,
    verified_at TEXT,
    proven_at TEXT,
    same_disk INTEGER NOT NULL CHECK (same_disk IN (0, 1))
) STRICT;

-- Where the therapist was, to come back to after unlocking, and other state that names records.
CREATE TABLE desk_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE note_fts USING fts5(
    body, client,
    content='', contentless_delete=1, prefix='2 3',
    tokenize="unicode61 remove_diacritics 2"
);
