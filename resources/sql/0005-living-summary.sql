-- SPDX-License-Identifier: GPL-3.0-or-later
-- The summary as a living document: the officer's own text, versions laid before a leader, corrections, and
-- letters as they were sent.

-- edition: 1, and one more for every correction of an issued one. annexes: keys of what is printed after the
-- body, in order; empty: as the office's profile has it.
CREATE TABLE summary_report_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    kind TEXT NOT NULL CHECK (kind IN ('summary')),
    edition INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'issued')),
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issued_at TEXT,
    data_until TEXT,
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    pdf_sha256 TEXT REFERENCES issued_file (sha256),
    docx_sha256 TEXT REFERENCES issued_file (sha256),
    xlsx_sha256 TEXT REFERENCES issued_file (sha256),
    stamped_sha256 TEXT REFERENCES issued_file (sha256),
    annexes TEXT NOT NULL DEFAULT '[]',
    figures TEXT NOT NULL DEFAULT '{}',
    UNIQUE (period_id, kind, edition),
    CHECK (state <> 'issued' OR (number <> '' AND issued_on IS NOT NULL AND issued_at IS NOT NULL
                                 AND data_until IS NOT NULL AND pdf_sha256 IS NOT NULL))
);
INSERT INTO summary_report_new (id, version, period_id, kind, state, number, issued_on, issued_at, data_until,
                                pages, pdf_sha256, docx_sha256, figures)
SELECT id, version, period_id, kind, state, number, issued_on, issued_at, data_until, pages, pdf_sha256,
       docx_sha256, figures
FROM summary_report;
DROP TABLE summary_report;
ALTER TABLE summary_report_new RENAME TO summary_report;

-- What the officer wrote, by the key of the draft's block. after_key: the block it stands behind; empty: where
-- the draft has it. runs: JSON, stretches of one look. draft: what the draft said when it was replaced.
CREATE TABLE summary_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    summary_id INTEGER NOT NULL REFERENCES summary_report (id),
    block_key TEXT NOT NULL CHECK (block_key <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('replaced', 'added', 'left_out')),
    style TEXT NOT NULL CHECK (style IN ('paragraph', 'item', 'clause', 'point', 'table')),
    after_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    runs TEXT NOT NULL DEFAULT '[]',
    draft TEXT NOT NULL DEFAULT '',
    UNIQUE (summary_id, block_key)
);

-- The report as it was laid before a leader. Never changed.
CREATE TABLE summary_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    summary_id INTEGER NOT NULL REFERENCES summary_report (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    submitted_at TEXT NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    data_until TEXT,
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    pdf_sha256 TEXT NOT NULL REFERENCES issued_file (sha256),
    docx_sha256 TEXT REFERENCES issued_file (sha256),
    figures TEXT NOT NULL DEFAULT '{}',
    UNIQUE (summary_id, ordinal)
);

-- Letters as they were sent, and messages copied into a chat (kind message: text only).
CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    kind TEXT NOT NULL CHECK (kind IN ('request', 'reminder', 'supplement', 'message')),
    number TEXT NOT NULL DEFAULT '',
    sent_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    addressees TEXT NOT NULL DEFAULT '[]',
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    pdf_sha256 TEXT REFERENCES issued_file (sha256),
    docx_sha256 TEXT REFERENCES issued_file (sha256),
    search_key TEXT NOT NULL DEFAULT '',
    CHECK (kind = 'message' OR pdf_sha256 IS NOT NULL)
);
CREATE INDEX letter_period ON letter (period_id);
