// SPDX-License-Identifier: GPL-3.0-or-later
// PageMaker: makes the summary's pages, and their PDF, on a thread of its own; the newest request wins.
#pragma once

#include "models/domain/quarter.h"
#include "models/report/composer.h"
#include "models/report/letters/letter.h"
#include "models/report/pages.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace dondoc::views {

/// What one request gives.
struct MadePages {
    QuarterPtr quarter;
    QString title;
    QList<report::Page> pages;
    QList<Issue> gaps;
    report::Document document; ///< that the pages are of
};

/// Day of creation in the file's properties: when the data were last entered, because the same data shall
/// give the same bytes on every day. Invalid where SOURCE_DATE_EPOCH sets another.
QDateTime creationDate(const ReportData &data);

class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent = nullptr);
    ~PageMaker() override; ///< stops what is running and waits for it

    void makePages(const QuarterPtr &quarter, const report::ComposeOptions &options);
    void makeLetter(const QuarterPtr &quarter, LetterKind kind, const report::LetterOptions &options);
    void makePdf(const MadePages &made, const QString &path);
    /// Forgets the pages being made; nothing is told of them.
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void pagesMade(const dondoc::views::MadePages &made);
    void pdfMade(const QString &path, const QByteArray &bytes);
    void failed(const dondoc::Error &error);
    /// 0..1
    void progressed(double share);
    void busyChanged(bool busy);

private:
    void run(std::function<void(quint64)> job);
    void answer(quint64 request, std::function<void()> tell);
    void make(const QuarterPtr &quarter, std::function<report::Document()> compose, bool withGaps);
    void layOut(quint64 request, MadePages made, const QString &family);
    void setBusy(bool busy);

    QThreadPool m_pool;                ///< of one thread
    std::atomic<quint64> m_newest = 0; ///< requests with a lower number are stale
    bool m_busy = false;
};

} // namespace dondoc::views
