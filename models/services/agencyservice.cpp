// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyService: the agencies of a data file.
#include "models/services/agencyservice.h"

#include "models/domain/intake/validation.h"
#include "models/services/datafilesession.h"
#include "models/storage/agencyrepository.h"

namespace dondoc::services {

using namespace storage;

Result<Agency> AgencyService::saveAgency(const Agency &agency) const
{
    if (const auto fine = validate(agency); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("agency"), [&](ChangeRecorder &recorder) {
        return AgencyRepository(recorder.connection()).save(recorder, agency);
    });
}

} // namespace dondoc::services
