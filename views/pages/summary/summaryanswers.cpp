// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryAnswers: each answer goes to the part of the page that asked.
#include "views/pages/summary/summaryanswers.h"

#include "views/editor/summaryeditor.h"
#include "views/messages/messages.h"
#include "views/pages/summary/proposallist.h"
#include "views/pages/summary/reportissueform.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summarypage_p.h"

#include <QDir>
#include <QTabWidget>

namespace dondoc::views {

SummaryAnswers::SummaryAnswers(SummaryPage *page) : QObject(page), m_page(page) { }

void SummaryAnswers::showReturned(const ReviewReturn &returned, const QString &fileName)
{
    m_page->d->proposals->showReturn(returned, fileName);
    m_page->d->side->setCurrentWidget(m_page->d->proposals->parentWidget());
}

void SummaryAnswers::textStored(const QString &periodKey, const QList<TextOverride> &all)
{
    if (m_page->d->quarter && periods::key(m_page->d->quarter->data.period) == periodKey)
        m_page->d->editor->textStored(all);
}

void SummaryAnswers::textRefused(const Error &error)
{
    m_page->d->editor->textRefused(error, Messages::sentence(error));
}

void SummaryAnswers::issueRefused(const QString &sentence)
{
    m_page->d->form->setIssuing(false);
    m_page->d->life->setSubmitting(false);
    m_page->d->tell(sentence);
}

void SummaryAnswers::stampedKept()
{
    m_page->d->tell({});
    Q_EMIT m_page->told(SummaryPage::tr("The stamped PDF is kept with the report. Undo takes it back."));
}

void SummaryAnswers::fileWritten(const QString &path, const QString &leftOut)
{
    m_page->d->tell(leftOut);
    Q_EMIT m_page->told(SummaryPage::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SummaryAnswers::fileRefused(const QString &path, const QString &sentence)
{
    Q_UNUSED(path)
    m_page->d->tell(sentence);
}

} // namespace dondoc::views
