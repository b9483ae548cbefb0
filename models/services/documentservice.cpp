// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentService: the officer's list of documents that were issued for a plan.
#include "models/services/documentservice.h"

#include "models/domain/basics/changelabel.h"
#include "models/domain/intake/validation.h"
#include "models/services/datafilesession.h"
#include "models/storage/documentrepository.h"
#include "models/storage/planrepository.h"

namespace dondoc::services {

using namespace storage;

Result<OfficialDocument> DocumentService::save(const QString &planCode,
                                               const OfficialDocument &document) const
{
    if (const auto fine = validate(document); !fine)
        return fine.error();
    const auto job = [&](ChangeRecorder &recorder) -> Result<OfficialDocument> {
        const auto plan = PlanRepository(recorder.connection()).find(planCode);
        if (!plan)
            return plan.error();
        return DocumentRepository(recorder.connection()).save(recorder, plan->id, document);
    };
    return m_session.change(document.id ? kDocumentChangedLabel : kDocumentAddedLabel, job);
}

Result<void> DocumentService::remove(const OfficialDocument &document) const
{
    return m_session.change(kDocumentRemovedLabel, [&](ChangeRecorder &recorder) {
        return DocumentRepository(recorder.connection()).remove(recorder, document);
    });
}

} // namespace dondoc::services
