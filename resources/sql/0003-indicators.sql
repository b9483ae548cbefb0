-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indicators of a plan: what is measured and who fills it, targets of a year, figures of a period, and which
-- of up to three figures is printed.

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL DEFAULT '',
    heading TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    summing TEXT NOT NULL CHECK (summing IN ('sum', 'last', 'mean', 'ratio')),
    numerator TEXT NOT NULL DEFAULT '',
    denominator TEXT NOT NULL DEFAULT '',
    decimals INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
    base_year INTEGER,
    task_id INTEGER REFERENCES task (id),
    filled_by TEXT NOT NULL DEFAULT '[]',
    position INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    search_key TEXT NOT NULL,
    UNIQUE (plan_id, code)
);

-- agency_code null: of the whole province.
CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    agency_code TEXT REFERENCES agency (code),
    value REAL NOT NULL,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))
);
CREATE UNIQUE INDEX indicator_target_cell ON indicator_target (indicator_id, year, COALESCE(agency_code, ''));

-- The days tell what a figure counts; they may differ from the period's (statistics run on calendar quarters).
CREATE TABLE indicator_figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    source TEXT NOT NULL CHECK (source IN ('agency', 'settled', 'statistics')),
    agency_code TEXT REFERENCES agency (code),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    value REAL,
    cumulative REAL,
    estimate REAL,
    note TEXT NOT NULL DEFAULT '',
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    CHECK ((source = 'agency') = (agency_code IS NOT NULL)),
    CHECK (first_day <= last_day),
    CHECK (value IS NOT NULL OR cumulative IS NOT NULL OR estimate IS NOT NULL)
);
CREATE UNIQUE INDEX indicator_figure_cell
    ON indicator_figure (period_id, indicator_id, source, COALESCE(agency_code, ''));

-- Only where the officer chose; else the settled figure where there is one, else the agencies' sum.
CREATE TABLE indicator_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    period_id INTEGER NOT NULL REFERENCES period (id),
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    source TEXT NOT NULL CHECK (source IN ('agency', 'settled', 'statistics')),
    UNIQUE (period_id, indicator_id)
);
