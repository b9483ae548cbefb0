// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterController: writes the register of reports as a table, and takes in the clerk's of what came.
#include "app/window/registercontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/domain/basics/localday.h"
#include "models/exchange/opendata/csv.h"
#include "models/services/registerfile.h"
#include "models/storage/outfile.h"
#include "views/pages/reports/registerpanel.h"

#include <algorithm>

namespace dondoc::app {

RegisterController::RegisterController(views::RegisterPanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_panel(panel), m_file(file)
{
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { m_quarter = view.quarter; });
    connect(panel, &views::RegisterPanel::registerChosen, this, &RegisterController::readIncoming);
    connect(panel, &views::RegisterPanel::registerEntered, this, &RegisterController::enterIncoming);
    connect(panel, &views::RegisterPanel::exportRequested, this, &RegisterController::writeTable);
}

void RegisterController::writeTable(const QString &path, const QString &cells)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QString &line : cells.split(u'\n', Qt::SkipEmptyParts)) {
        csv += exchange::csvLine(line.split(u'\t')).toUtf8();
    }
    background::run(
        this, [path, csv] { return storage::writeFile(path, csv); },
        [this, path](const Result<void> &written) {
            if (written) {
                Q_EMIT told(Phrases::tr("Wrote %1.").arg(path));
            } else {
                m_file.report(written.error());
            }
        });
}

/// Nothing is written before the officer has seen what it comes to.
void RegisterController::readIncoming(const QString &path)
{
    if (!m_quarter || m_file.isReadOnly())
        return;
    const QDate today = dayInVietnam(QDateTime::currentDateTimeUtc());
    background::run(
        this,
        [path, quarter = m_quarter, today] {
            return services::matchRegisterFile(path, quarter->data, today);
        },
        [this](const Result<services::MatchedRegister> &matched) {
            if (matched)
                m_panel->askRegister(matched->matches, matched->issues);
            else
                m_file.report(matched.error());
        });
}

/// Of those that were received before: a document that came before the form.
int RegisterController::receivedEarlier(const QList<AgencyReport> &reports) const
{
    const QList<AgencyReport> &known = m_quarter->data.reports;
    return int(std::count_if(reports.cbegin(), reports.cend(), [&known](const AgencyReport &now) {
        return std::any_of(known.cbegin(), known.cend(), [&now](const AgencyReport &before) {
            return before.id == now.id && before.receivedOn.isValid() && now.receivedOn < before.receivedOn;
        });
    }));
}

void RegisterController::enterIncoming(const QList<AgencyReport> &reports, int rows)
{
    const services::RegisterEntries entries{reports, rows};
    m_file.before(CopyOccasion::Bulk)
        .write<services::DataFileSession>(
            [at = m_file.shown(), entries](services::DataFileSession &session) {
                return services::enterRegister(session, at.planCode, at.period, entries);
            },
            this,
            [this, rows, earlier = receivedEarlier(reports)] {
                QStringList said{Phrases::tr(
                    "Entered %n document(s) of the register; undo takes them back at once.", nullptr, rows)};
                if (earlier > 0)
                    said.append(Phrases::tr("%n report(s) count as received on an earlier day now.", nullptr,
                                            earlier));
                Q_EMIT told(said.join(QLatin1Char(' ')));
            });
}

} // namespace dondoc::app
