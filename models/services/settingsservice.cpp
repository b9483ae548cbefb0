// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsService: what the office is called, who signs for it, and its own sentences.
#include "models/services/settingsservice.h"

#include "models/domain/intake/validation.h"
#include "models/report/drafting/context/placeholders.h"
#include "models/report/drafting/context/sentences.h"
#include "models/services/datafilesession.h"
#include "models/storage/profilerepository.h"

namespace dondoc::services {

using namespace storage;

Result<OfficeProfile> SettingsService::saveProfile(const OfficeProfile &profile) const
{
    if (const auto fine = validate(profile); !fine)
        return fine.error();
    return m_session.change(QStringLiteral("profile"), [&](ChangeRecorder &recorder) {
        return ProfileRepository(recorder.connection()).save(recorder, profile);
    });
}

Result<void> SettingsService::saveSentence(const QString &key, const QString &text) const
{
    const QList<Issue> faults = text.isEmpty() ? QList<Issue>() : report::Sentences({{key, text}}).check();
    if (!faults.isEmpty())
        return Error{ErrorCode::InvalidValue, key, faults.constFirst().arguments.value(1)};
    return m_session.change(QStringLiteral("sentence"), [&](ChangeRecorder &recorder) {
        return ProfileRepository(recorder.connection())
            .saveSentence(recorder, key, report::keptPlaceholders(text));
    });
}

} // namespace dondoc::services
