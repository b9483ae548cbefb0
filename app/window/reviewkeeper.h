// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewKeeper: has the files under review kept in the data file as they stand in the list, at once.
#pragma once

#include "app/window/openfile.h"
#include "models/domain/intake/reviewedfile.h"
#include "models/storage/originalsfolder.h"

#include <QMap>
#include <QSet>

namespace dondoc::views {
class IntakePanel;
}
namespace dondoc::services {
struct ReviewChanges;
}

namespace dondoc::app {

class ReviewKeeper : public QObject
{
    Q_OBJECT

public:
    ReviewKeeper(views::IntakePanel *panel, OpenFile &file, QObject *parent);

    /// The list is of that plan and period from now on, and empty; found() tells what is kept of it.
    void begin(const PlanPeriod &at);
    /// Accepting it has ended its review.
    void takeAsEnded(const Submission &accepted);

Q_SIGNALS:
    /// To be read again; may be empty. What is not shown in the list again stays kept.
    void found(const QList<dondoc::ReviewedFile> &kept, const dondoc::storage::OriginalsFolder &bytes);

private:
    struct Kept {
        QList<ReviewedFile> files;
        storage::OriginalsFolder bytes;
    };
    void takeFound(const PlanPeriod &at, const Result<Kept> &kept);
    void write();
    void refuse(const services::ReviewChanges &changes, const Error &error);

    views::IntakePanel *m_panel;
    OpenFile &m_file;
    PlanPeriod m_at;
    QMap<QString, ReviewedFile> m_kept; ///< by submissionKey(): as they stood in the list when last written
    QSet<QString> m_unread;             ///< kept, and not in the list yet
};

} // namespace dondoc::app
