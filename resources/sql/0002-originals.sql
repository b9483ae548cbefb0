-- SPDX-License-Identifier: GPL-3.0-or-later
-- Originals: files as agencies sent them. The bytes lie beside the data file, named by their SHA-256; the same
-- file may hold the reports of several agencies, so that one hash may stand here more than once.

CREATE TABLE original (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    report_id INTEGER NOT NULL REFERENCES agency_report (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    kept_at TEXT NOT NULL,
    UNIQUE (report_id, sha256)
);
