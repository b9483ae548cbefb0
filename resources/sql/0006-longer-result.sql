-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an agency says of the longer period that a quarter is asked for and written as one with.

ALTER TABLE task_entry ADD COLUMN longer_result TEXT NOT NULL DEFAULT '';
