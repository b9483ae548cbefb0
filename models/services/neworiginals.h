// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewOriginals: files that a change keeps as originals, and that go again where the change fails.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace dondoc::services {

class DataFileSession;

/// Made before the change: which of the files do not lie among the originals yet.
class NewOriginals
{
public:
    NewOriginals(DataFileSession &session, const QList<QByteArray> &files);

    /// After a change that failed: what it wrote for nothing. Another process may have received the same file
    /// meanwhile; what a row names stays, and so does all where nobody can be kept from writing one.
    void takeAway() const;

private:
    DataFileSession &m_session;
    QStringList m_names;
};

} // namespace dondoc::services
