// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewOriginals: files that a change keeps as originals, and that go again where the change fails.
#include "models/services/neworiginals.h"

#include "models/services/datafilesession.h"
#include "models/storage/originalrepository.h"
#include "models/storage/originalstore.h"
#include "models/storage/transaction.h"

namespace dondoc::services {

using namespace storage;

NewOriginals::NewOriginals(DataFileSession &session, const QList<QByteArray> &files)
    : m_session(session), m_names(notKeptYet(session.originals(), files))
{
}

void NewOriginals::takeAway() const
{
    const OriginalsFolder folder = m_session.originals();
    const QStringList written = keptAmong(folder, m_names);
    if (written.isEmpty())
        return removeUnused(folder);
    const auto alone = Transaction::begin(m_session.connection(), Transaction::Kind::Write);
    if (!alone)
        return;
    const auto named = OriginalRepository(m_session.connection()).all();
    if (!named)
        return;
    QStringList unnamed = written;
    for (const NamedOriginal &each : *named)
        unnamed.removeAll(each.sha256);
    takeOriginalsAway(folder, unnamed);
}

} // namespace dondoc::services
