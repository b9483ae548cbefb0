-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the clerk's register of incoming documents tells of a report (Nghị định 30/2020/NĐ-CP, Phụ lục IV): its number
-- there and the day it arrived, beside the day on which its form came. received_on is the earlier of both days.
ALTER TABLE agency_report ADD COLUMN incoming_number TEXT NOT NULL DEFAULT '';
ALTER TABLE agency_report ADD COLUMN form_received TEXT;
ALTER TABLE agency_report ADD COLUMN document_received TEXT;
