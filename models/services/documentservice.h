// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentService: the officer's list of documents that were issued for a plan.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/officialdocument.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class DocumentService
{
public:
    explicit DocumentService(DataFileSession &session) : m_session(session) { }

    /// Adds it where its id is 0; gives it as stored. What is not known yet may be blank: such a document is
    /// kept and not told. One change, "document_added" or "document". UnknownPlan, InvalidValue, Conflict.
    Result<OfficialDocument> save(const QString &planCode, const OfficialDocument &document) const;
    /// One change, "document_removed". Conflict where it was changed since it was read.
    Result<void> remove(const OfficialDocument &document) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
