// SPDX-License-Identifier: GPL-3.0-or-later
// A data file with the plan of Sơn La for each test, copied from one made once.
#pragma once

#include "models/services/office.h"

#include <QTemporaryDir>

namespace offices {

dondoc::Period period(); ///< quý IV/2025
QDateTime now();         ///< what the offices of tests take for the time: 16/12/2025, 8:00 in Sơn La
/// One entry, under way, with a text.
dondoc::AgencyReport report(const QString &agencyCode, const QString &taskNumber);
QByteArray bytesOf(const QString &path);

class File
{
public:
    File();
    QString path() const { return m_path; }
    std::unique_ptr<dondoc::services::Office> open(dondoc::services::Access access
                                                   = dondoc::services::Access::ReadWrite) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace offices
