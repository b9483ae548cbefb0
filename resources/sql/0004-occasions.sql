-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ad hoc periods with deadlines and an asking of their own; summary reports as they were issued.

-- Of ad hoc periods only; null: as the regime has it.
ALTER TABLE period ADD COLUMN agencies_due TEXT
    CHECK (agencies_due IS NULL OR (kind = 'ad_hoc' AND agencies_due >= last_day));
ALTER TABLE period ADD COLUMN upward_due TEXT
    CHECK (upward_due IS NULL OR (kind = 'ad_hoc' AND upward_due >= last_day));
-- Codes and numbers; empty: everybody whom the plan asks, every task.
ALTER TABLE period ADD COLUMN asked_agencies TEXT NOT NULL DEFAULT '[]'
    CHECK (kind = 'ad_hoc' OR asked_agencies = '[]');
ALTER TABLE period ADD COLUMN asked_tasks TEXT NOT NULL DEFAULT '[]'
    CHECK (kind = 'ad_hoc' OR asked_tasks = '[]');

-- Files of issued reports, by what is in them; never changed, and too large for the history.
CREATE TABLE issued_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
);

-- One of a kind in a period. What is issued stays as it is. figures: JSON, as they stood then.
CREATE TABLE summary_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    kind TEXT NOT NULL CHECK (kind IN ('summary')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'issued')),
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issued_at TEXT,
    data_until TEXT,
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    pdf_sha256 TEXT REFERENCES issued_file (sha256),
    docx_sha256 TEXT REFERENCES issued_file (sha256),
    figures TEXT NOT NULL DEFAULT '{}',
    UNIQUE (period_id, kind),
    CHECK (state <> 'issued' OR (number <> '' AND issued_on IS NOT NULL AND issued_at IS NOT NULL
                                 AND data_until IS NOT NULL AND pdf_sha256 IS NOT NULL))
);
