-- SPDX-License-Identifier: GPL-3.0-or-later
-- What UBND tỉnh, the coordinating department and others issued for a plan, as the officer lists it. The plan's
-- own document and the letters that were sent are told from where they stand, and never stored here.
CREATE TABLE official_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('official_letter', 'decision', 'plan', 'notice', 'submission', 'guidance', 'report',
                        'directive', 'telegram', 'programme', 'resolution')),
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    issuer TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX official_document_plan ON official_document (plan_id);
