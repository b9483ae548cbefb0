-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that came back and are still looked at: what was decided of them and mended in them, until they are
-- accepted, put aside or taken off the list. No edit of the data, so beside the history. The bytes lie among the
-- originals. The period stands by its key: it may not be stored yet, and a file read for it stores none.
CREATE TABLE reviewed_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    period_key TEXT NOT NULL,
    shown TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0),
    received_on TEXT,
    letter TEXT NOT NULL DEFAULT '[]',
    agency_code TEXT NOT NULL DEFAULT '',
    consented INTEGER NOT NULL DEFAULT 0 CHECK (consented IN (0, 1)),
    UNIQUE (plan_id, period_key, sha256, part, shown)
);

-- One mended cell. record: number of the task in the file, or code of the indicator.
CREATE TABLE reviewed_cell (
    file_id INTEGER NOT NULL REFERENCES reviewed_file (id) ON DELETE CASCADE,
    is_figure INTEGER NOT NULL CHECK (is_figure IN (0, 1)),
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (file_id, is_figure, record, field)
);
