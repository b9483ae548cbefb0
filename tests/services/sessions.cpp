// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A data file with the plan of Sơn La for each test, copied from one made once.
#include "tests/services/sessions.h"

#include "models/services/indicatorservice.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace sessions {
namespace {

const QByteArray &templateBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"template.dondoc"_s);
        const bool made = DataFileSession::create(path, true, u"An"_s).ok();
        return made ? bytesOf(path) : QByteArray();
    }();
    return bytes;
}

} // namespace

Period period() { return periods::quarter(2025, 4); }
QDateTime now() { return QDateTime(QDate(2025, 12, 30), QTime(1, 0), Qt::UTC); }

AgencyReport report(const QString &agencyCode, const QString &taskNumber)
{
    AgencyReport report;
    report.agencyCode = agencyCode;
    report.state = ReportState::Received;
    report.receivedOn = QDate(2025, 12, 15);
    TaskEntry entry;
    entry.taskNumber = taskNumber;
    entry.state = EntryState::UnderWay;
    entry.result = u"Đang thực hiện theo kế hoạch."_s;
    report.entries = {entry};
    return report;
}

Result<IndicatorValue> saveValue(DataFileSession &session, const Period &period, const IndicatorValue &value)
{
    const auto saved = IndicatorService(session).saveValues({}, period, {value});
    return saved ? Result<IndicatorValue>(saved->constFirst()) : Result<IndicatorValue>(saved.error());
}

PeriodSnapshot dataOf(DataFileSession &session)
{
    const auto data = session.snapshot({}, period());
    REQUIRE(data.ok());
    return *data;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

File::File() : m_path(m_folder.filePath(u"quý IV.dondoc"_s))
{
    QFile file(m_path);
    REQUIRE(!templateBytes().isEmpty());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(templateBytes());
}

std::unique_ptr<DataFileSession> File::open(Access access) const
{
    auto session = DataFileSession::open(m_path, access, u"An"_s);
    if (!session)
        FAIL(session.error().detail.toStdString());
    (*session)->setClock(&now);
    return std::move(*session);
}

} // namespace sessions
