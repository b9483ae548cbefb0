// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyService: the agencies of a data file.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class AgencyService
{
public:
    explicit AgencyService(DataFileSession &session) : m_session(session) { }

    /// Returns it as stored. InvalidValue, Conflict.
    Result<Agency> saveAgency(const Agency &agency) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
