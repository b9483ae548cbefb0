-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema: a plan with its regime, agencies, periods, agencies' reports, obstacles, history.
--
-- Days are ISO text (2025-12-14), instants UTC ISO text, booleans 0/1, lists of lines JSON arrays.
-- Agencies and groups are referred to by their code, which never changes. "version" counts the writes of a
-- row; an update names the version that it was read with. Every table with a version is edited through the
-- history (change_set, change_line), which is the undo log.

CREATE TABLE file_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE agency (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('department', 'commune', 'ward', 'front', 'centre', 'press', 'division',
                                       'enterprise', 'other')),
    address TEXT NOT NULL CHECK (address IN ('request', 'request_cooperation')),
    valid_from TEXT,
    valid_to TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    search_key TEXT NOT NULL
);

-- Other spellings and old names; the days tell when an old name was the official one.
CREATE TABLE agency_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    search_key TEXT NOT NULL
);
CREATE INDEX agency_alias_agency ON agency_alias (agency_id);

CREATE TABLE agency_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
);
CREATE INDEX agency_contact_agency ON agency_contact (agency_id);

CREATE TABLE agency_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL
);

CREATE TABLE group_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    group_id INTEGER NOT NULL REFERENCES agency_group (id),
    position INTEGER NOT NULL,
    agency_code TEXT NOT NULL REFERENCES agency (code),
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX group_member_group ON group_member (group_id);

CREATE TABLE office_profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL DEFAULT 1,
    superior_body TEXT NOT NULL DEFAULT '',
    issuing_body TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    signer_authority TEXT NOT NULL DEFAULT '',
    signer_position TEXT NOT NULL DEFAULT '',
    signer_name TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '[]',
    drafting_unit TEXT NOT NULL DEFAULT '',
    name_late_agencies INTEGER NOT NULL DEFAULT 0 CHECK (name_late_agencies IN (0, 1)),
    print_receipt_annex INTEGER NOT NULL DEFAULT 0 CHECK (print_receipt_annex IN (0, 1))
);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title TEXT NOT NULL,
    short_title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issuer TEXT NOT NULL DEFAULT '',
    legal_basis TEXT NOT NULL DEFAULT '[]',
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    coordinator_code TEXT REFERENCES agency (code),
    regime_basis TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'half_year', 'nine_months', 'year', 'ad_hoc')),
    agency_working_days INTEGER NOT NULL CHECK (agency_working_days BETWEEN 1 AND 30),
    upward_day INTEGER NOT NULL CHECK (upward_day BETWEEN 1 AND 28),
    done_share INTEGER NOT NULL CHECK (done_share BETWEEN 0 AND 100),
    overdue_share INTEGER NOT NULL CHECK (overdue_share BETWEEN 0 AND 100),
    due_soon_days INTEGER NOT NULL CHECK (due_soon_days >= 0),
    holidays TEXT NOT NULL DEFAULT '[]',
    worked_weekends TEXT NOT NULL DEFAULT '[]'
);

CREATE TABLE key_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (plan_id, number)
);

CREATE TABLE prose_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (plan_id, key)
);

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    number TEXT NOT NULL CHECK (number <> ''),
    parent_id INTEGER REFERENCES task (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    heading INTEGER NOT NULL DEFAULT 0 CHECK (heading IN (0, 1)),
    prose_group TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    product_to TEXT NOT NULL DEFAULT '',
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('continuous', 'yearly', 'month', 'year', 'range', 'date', 'none')),
    deadline_text TEXT NOT NULL DEFAULT '',
    deadline_from TEXT,
    deadline_to TEXT,
    source TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    UNIQUE (plan_id, number)
);

CREATE TABLE deadline_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    task_id INTEGER NOT NULL REFERENCES task (id),
    position INTEGER NOT NULL,
    before_kind TEXT NOT NULL
        CHECK (before_kind IN ('continuous', 'yearly', 'month', 'year', 'range', 'date', 'none')),
    before_text TEXT NOT NULL DEFAULT '',
    before_from TEXT,
    before_to TEXT,
    after_kind TEXT NOT NULL
        CHECK (after_kind IN ('continuous', 'yearly', 'month', 'year', 'range', 'date', 'none')),
    after_text TEXT NOT NULL DEFAULT '',
    after_from TEXT,
    after_to TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT ''
);
CREATE INDEX deadline_change_task ON deadline_change (task_id);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    task_id INTEGER NOT NULL REFERENCES task (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'coordinate')),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'group', 'free_text')),
    agency_code TEXT REFERENCES agency (code),
    group_code TEXT REFERENCES agency_group (code),
    printed TEXT NOT NULL DEFAULT '',
    UNIQUE (task_id, role, position),
    CHECK ((kind = 'agency') = (agency_code IS NOT NULL)),
    CHECK ((kind = 'group') = (group_code IS NOT NULL))
);

CREATE TABLE duty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    body_number TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    agency_code TEXT REFERENCES agency (code),
    group_code TEXT REFERENCES agency_group (code),
    text TEXT NOT NULL
);
CREATE INDEX duty_plan ON duty (plan_id);

CREATE TABLE duty_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES duty (id),
    task_id INTEGER NOT NULL REFERENCES task (id),
    position INTEGER NOT NULL,
    UNIQUE (duty_id, task_id)
);

-- Computed when read, stored at first write: an old quarter keeps the days it was reported under.
CREATE TABLE period (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half_year', 'nine_months', 'year', 'ad_hoc')),
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL DEFAULT 0,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    UNIQUE (plan_id, key),
    CHECK (first_day <= last_day)
);

CREATE TABLE agency_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    agency_code TEXT NOT NULL REFERENCES agency (code),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    number TEXT NOT NULL DEFAULT '',
    signed_on TEXT,
    received_on TEXT,
    entered_at TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('unknown', 'document_system', 'email', 'paper', 'phone', 'chat')),
    state TEXT NOT NULL CHECK (state IN ('asked', 'provisional', 'received', 'supplement_asked', 'accepted')),
    supplement_reason TEXT NOT NULL DEFAULT '',
    local_plan_number TEXT NOT NULL DEFAULT '',
    local_plan_date TEXT,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    UNIQUE (period_id, agency_code, revision)
);

CREATE TABLE task_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    report_id INTEGER NOT NULL REFERENCES agency_report (id),
    task_id INTEGER NOT NULL REFERENCES task (id),
    state TEXT NOT NULL DEFAULT ''
        CHECK (state IN ('', 'not_started', 'under_way', 'done', 'suspended', 'nothing_arose')),
    result TEXT NOT NULL DEFAULT '',
    estimate TEXT NOT NULL DEFAULT '',
    difficulty TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT '',
    proposal TEXT NOT NULL DEFAULT '',
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    product_number TEXT NOT NULL DEFAULT '',
    product_date TEXT,
    expected_date TEXT,
    UNIQUE (report_id, task_id)
);

-- One for each entry that tells a difficulty or a proposal (origin_task_id: its task), and those entered by
-- themselves (origin_task_id null).
CREATE TABLE obstacle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    agency_code TEXT NOT NULL REFERENCES agency (code),
    origin_task_id INTEGER REFERENCES task (id),
    heading TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    proposal TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    competence TEXT NOT NULL
        CHECK (competence IN ('unknown', 'department', 'other_department', 'province', 'central')),
    answer TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'answered')),
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    search_key TEXT NOT NULL,
    UNIQUE (period_id, agency_code, origin_task_id)
);

CREATE TABLE obstacle_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    obstacle_id INTEGER NOT NULL REFERENCES obstacle (id),
    task_id INTEGER NOT NULL REFERENCES task (id),
    position INTEGER NOT NULL
);
CREATE INDEX obstacle_task_obstacle ON obstacle_task (obstacle_id);

CREATE TABLE overruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    task_id INTEGER NOT NULL REFERENCES task (id),
    state TEXT NOT NULL CHECK (state <> ''),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (period_id, task_id)
);

-- Sentences of drafts that the officer changed; those not here are the embedded ones.
CREATE TABLE sentence_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    text TEXT NOT NULL
);

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    undoes INTEGER REFERENCES change_set (id)
);
CREATE INDEX change_set_undoes ON change_set (undoes);

-- A field blank: the whole row came (before null) or went (after null).
CREATE TABLE change_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id INTEGER NOT NULL REFERENCES change_set (id),
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
);
CREATE INDEX change_line_change ON change_line (change_id);
