-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day on which UBND tỉnh answered what it was asked, by which a report knows whether the answer was there yet;
-- null: not known. Until now the words of the answer alone held it: "… đã trả lời tại … ngày 05/01/2026: …".
ALTER TABLE obstacle ADD COLUMN answered_on TEXT;

UPDATE obstacle
SET answered_on = (
    SELECT date(substr(since_month, instr(since_month, '/') + 1, 4)
                || '-' || substr('0' || substr(since_month, 1, instr(since_month, '/') - 1), -2)
                || '-' || substr('0' || day, -2))
    FROM (SELECT substr(said, 1, instr(said, '/') - 1) AS day, substr(said, instr(said, '/') + 1) AS since_month
          FROM (SELECT substr(obstacle.answer, instr(obstacle.answer, ' ngày ') + 6) AS said)))
WHERE state = 'answered' AND answer GLOB '* đã trả lời tại * ngày [0-9]*/[0-9]*/[0-9][0-9][0-9][0-9]*';
