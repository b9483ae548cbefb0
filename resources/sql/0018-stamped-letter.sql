-- SPDX-License-Identifier: GPL-3.0-or-later
-- The signed and stamped PDF of a letter, as the clerk sends it back; it lies among the files that went out.
ALTER TABLE letter ADD COLUMN stamped_sha256 TEXT REFERENCES issued_file (sha256);
