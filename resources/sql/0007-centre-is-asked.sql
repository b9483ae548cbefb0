-- SPDX-License-Identifier: GPL-3.0-or-later
-- A centre of the province is asked to report as the departments are; only the Front and the press cooperate.

UPDATE agency SET address = 'request' WHERE kind = 'centre' AND address = 'request_cooperation';
