-- SPDX-License-Identifier: GPL-3.0-or-later
-- The symbol and the signer that a letter went out with: those of the settings may be others later. Who signed the
-- letters kept until now is not known; their symbol is taken to be the one of the settings.
ALTER TABLE letter ADD COLUMN symbol TEXT NOT NULL DEFAULT '';
ALTER TABLE letter ADD COLUMN signer_name TEXT NOT NULL DEFAULT '';

UPDATE letter
SET symbol = COALESCE((SELECT symbol || CASE drafting_unit WHEN '' THEN '' ELSE '-' || drafting_unit END
                       FROM office_profile), '')
WHERE kind <> 'message';
