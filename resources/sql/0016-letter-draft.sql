-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters that are being written: one for each kind and period, until it is recorded as sent.
CREATE TABLE letter_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    kind TEXT NOT NULL CHECK (kind IN ('request', 'reminder', 'supplement')),
    text TEXT NOT NULL DEFAULT '[]',
    addressees TEXT NOT NULL DEFAULT '[]',
    new_deadline TEXT,
    submitted_at TEXT,
    UNIQUE (period_id, kind)
);
