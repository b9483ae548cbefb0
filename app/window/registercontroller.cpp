// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterController: writes the register of reports as a table.
#include "app/window/registercontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/exchange/opendata/csv.h"
#include "models/storage/outfile.h"
#include "views/pages/reports/registerpanel.h"

namespace dondoc::app {

RegisterController::RegisterController(views::RegisterPanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_file(file)
{
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

} // namespace dondoc::app
