-- SPDX-License-Identifier: GPL-3.0-or-later
-- What quarter I tells once more of a yearly task's year before, and whether quarter IV expects it to be done within
-- the year.

ALTER TABLE task_entry ADD COLUMN last_year_state TEXT NOT NULL DEFAULT ''
    CHECK (last_year_state IN ('', 'not_started', 'under_way', 'done', 'suspended', 'nothing_arose'));
ALTER TABLE task_entry ADD COLUMN last_year_result TEXT NOT NULL DEFAULT '';
ALTER TABLE task_entry ADD COLUMN year_forecast TEXT NOT NULL DEFAULT ''
    CHECK (year_forecast IN ('', 'done', 'not_done'));
