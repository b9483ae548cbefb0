// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A data file with the plan of Sơn La for each test, copied from one made once.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/services/datafilesession.h"

#include <QTemporaryDir>

namespace sessions {

dondoc::Period period(); ///< quý IV/2025
QDateTime now();         ///< what the sessions of tests take for the time: 30/12/2025, 8:00 in Sơn La
/// One entry, under way, with a text.
dondoc::AgencyReport report(const QString &agencyCode, const QString &taskNumber);
/// Of period(), whole; the test fails where it cannot be read.
dondoc::PeriodSnapshot dataOf(dondoc::services::DataFileSession &session);
template <class T> dondoc::ErrorCode codeOf(const dondoc::Result<T> &result)
{
    return result.ok() ? dondoc::ErrorCode::None : result.error().code;
}
/// One value through IndicatorService.
dondoc::Result<dondoc::IndicatorValue> saveValue(dondoc::services::DataFileSession &session,
                                                 const dondoc::Period &period,
                                                 const dondoc::IndicatorValue &value);
QByteArray bytesOf(const QString &path);

class File
{
public:
    File();
    QString path() const { return m_path; }
    std::unique_ptr<dondoc::services::DataFileSession> open(dondoc::services::Access access
                                                            = dondoc::services::Access::ReadWrite) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace sessions
