// SPDX-License-Identifier: GPL-3.0-or-later
// PageMaker: jobs with values, answers by queued calls.
#include "views/places/pagemaker.h"

#include "models/report/layout.h"
#include "models/report/pagefont.h"
#include "models/report/qttextmeasure.h"
#include "views/paper/pdffile.h"

#include <algorithm>

namespace dondoc::views {

QDateTime creationDate(const ReportData &data)
{
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return {};
    QDateTime newest = data.period.to.startOfDay(Qt::UTC);
    for (const AgencyReport &report : data.reports)
        newest = std::max(newest, report.enteredAt);
    return newest;
}

PageMaker::PageMaker(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

PageMaker::~PageMaker()
{
    ++m_newest;
    m_pool.waitForDone();
}

void PageMaker::run(std::function<void(quint64)> job)
{
    const quint64 request = ++m_newest;
    setBusy(true);
    m_pool.start([this, job = std::move(job), request] {
        if (request == m_newest)
            job(request);
    });
}

/// From the worker: tells on this object's thread, unless a newer request has come by then.
void PageMaker::answer(quint64 request, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, request, tell = std::move(tell)] {
            if (request != m_newest)
                return;
            setBusy(false);
            tell();
        },
        Qt::QueuedConnection);
}

void PageMaker::makePages(const QuarterPtr &quarter, const report::ComposeOptions &options)
{
    make(
        quarter, [quarter, options] { return report::compose(quarter->data, quarter->assessment, options); },
        true);
}

void PageMaker::makeLetter(const QuarterPtr &quarter, LetterKind kind, const report::LetterOptions &options)
{
    make(
        quarter,
        [quarter, kind, options] {
            return report::composeLetter(kind, quarter->data, quarter->assessment, options);
        },
        false);
}

void PageMaker::make(const QuarterPtr &quarter, std::function<report::Document()> compose, bool withGaps)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family) {
        Q_EMIT failed(family.error());
        return;
    }
    run([this, quarter, compose = std::move(compose), withGaps, family = *family](quint64 request) {
        MadePages made{quarter, {}, {}, {}, compose()};
        made.title = made.document.title;
        if (withGaps)
            made.gaps = report::findGaps(quarter->data, quarter->assessment, family);
        layOut(request, std::move(made), family);
    });
}

void PageMaker::layOut(quint64 request, MadePages made, const QString &family)
{
    const auto go = [this, request](double share) {
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
        return request == m_newest;
    };
    made.pages = report::layOut(made.document, {}, report::QtTextMeasure(family), go);
    answer(request, [this, made] { Q_EMIT pagesMade(made); });
}

void PageMaker::makePdf(const MadePages &made, const QString &path)
{
    run([this, made, path](quint64 request) {
        const Result<QByteArray> bytes = toPdf(
            made.pages,
            {made.title, QStringLiteral("Đôn Đốc " DONDOC_VERSION), creationDate(made.quarter->data)});
        answer(request, [this, bytes, path] {
            if (bytes)
                Q_EMIT pdfMade(path, *bytes);
            else
                Q_EMIT failed(bytes.error());
        });
    });
}

void PageMaker::stop()
{
    ++m_newest;
    setBusy(false);
}

void PageMaker::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace dondoc::views
