// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsService: what the office is called, who signs for it, and its own sentences.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/office.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class SettingsService
{
public:
    explicit SettingsService(DataFileSession &session) : m_session(session) { }

    /// Returns it as stored. InvalidValue, Conflict.
    Result<OfficeProfile> saveProfile(const OfficeProfile &profile) const;
    /// A sentence of drafts by its key; blank: the embedded one again. InvalidValue of an unknown key, an
    /// unknown placeholder or a brace that stands alone.
    Result<void> saveSentence(const QString &key, const QString &text) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
