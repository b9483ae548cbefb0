-- SPDX-License-Identifier: GPL-3.0-or-later
-- Communes can be the ones who are competent for what was raised.
CREATE TABLE obstacle_new (
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
        CHECK (competence IN ('unknown', 'department', 'other_department', 'communes', 'province', 'central')),
    answer TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'answered', 'solved', 'gone', 'withdrawn')),
    reviewed_in TEXT NOT NULL DEFAULT '',
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    search_key TEXT NOT NULL,
    UNIQUE (period_id, agency_code, origin_task_id)
);
INSERT INTO obstacle_new (id, version, period_id, agency_code, origin_task_id, heading, text, proposal, category,
                          competence, answer, state, reviewed_in, example, search_key)
SELECT id, version, period_id, agency_code, origin_task_id, heading, text, proposal, category, competence, answer,
       state, reviewed_in, example, search_key
FROM obstacle;
-- An id is never used again, not even that of a row that is gone: the history names it.
DELETE FROM sqlite_sequence WHERE name = 'obstacle_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'obstacle_new', seq FROM sqlite_sequence WHERE name = 'obstacle';
DROP TABLE obstacle;
ALTER TABLE obstacle_new RENAME TO obstacle;
