// SPDX-License-Identifier: GPL-3.0-or-later
// PageMaker: makes the summary's pages, and their PDF, on a thread of its own; the newest request wins.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/print/pdffile.h"
#include "models/report/checks/submittedtext.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/letters/letter.h"
#include "models/report/layout/pages.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace dondoc::views {

/// What one request gives.
struct ComposedPages {
    AssessedPeriodPtr quarter;
    report::Document draft;    ///< of the data alone
    report::Document document; ///< with the officer's text, or the letter: what the pages show
    QList<report::PrintedPage> pages;
    QList<Issue> gaps;
    QList<report::ChangedBlock> sinceSubmission; ///< against the version laid before a leader
};

/// A phụ lục as a file of its own.
struct AnnexFile {
    QString name; ///< of the file: "Quý IV năm 2025 - Phụ lục I.pdf"
    QByteArray pdf;
};

/// Day of creation in the file's properties: when the data were last entered, because the same data shall
/// give the same bytes on every day. Invalid where SOURCE_DATE_EPOCH sets another.
QDateTime creationDate(const PeriodSnapshot &data);

class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent = nullptr);
    ~PageMaker() override; ///< stops what is running and waits for it

    /// own: the officer's text. Draft and annexes are made anew only where quarter or options are others than
    /// the last time, so that the pages can follow the typing.
    void makePages(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
                   const QList<TextOverride> &own);
    void makeLetter(const AssessedPeriodPtr &quarter, LetterKind kind, const report::LetterOptions &options);
    void makePdf(const ComposedPages &made, const QString &path);
    /// Each phụ lục as a PDF, the top right corner of its first page free for the signature's text.
    void makeAnnexes(const ComposedPages &made);
    /// Every PDF from now on as PDF/A-1b, which archives ask for (the default), or as plain PDF.
    void setArchival(bool on) { m_archival = on; }
    /// Forgets the pages being made; nothing is told of them.
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void pagesMade(const dondoc::views::ComposedPages &made);
    void pdfMade(const QString &path, const QByteArray &bytes);
    void annexesMade(const QList<dondoc::views::AnnexFile> &files);
    void failed(const dondoc::Error &error);
    /// 0..1
    void progressed(double share);
    void busyChanged(bool busy);

private:
    void run(std::function<void(quint64)> job);
    void answer(quint64 request, std::function<void()> tell);
    struct Drafted;
    void draft(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
               const QString &family);
    void layOut(quint64 request, const QList<TextOverride> &own, const QString &family);
    QList<report::PrintedPage> pagesOf(quint64 request, const report::Document &document,
                                       const QString &family);
    void setBusy(bool busy);
    print::PdfOptions pdfOptions(const ComposedPages &made) const;

    std::unique_ptr<Drafted> m_drafted; ///< touched on the pool's thread only
    QThreadPool m_pool;                 ///< of one thread
    std::atomic<quint64> m_newest = 0;  ///< requests with a lower number are stale
    bool m_busy = false;
    bool m_archival = true;
};

} // namespace dondoc::views
