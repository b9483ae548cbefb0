// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleController: stores what the officer says of obstacles that are to be looked at again.
#pragma once

#include <QObject>

namespace dondoc {
struct ObstacleReview;
struct Period;
} // namespace dondoc

namespace dondoc::views {
class SummaryPage;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class ObstacleController : public QObject
{
    Q_OBJECT

public:
    ObstacleController(const views::SummaryPage *page, OpenFile &file, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void store(const ObstacleReview &review, const Period &period);

    OpenFile &m_file;
};

} // namespace dondoc::app
