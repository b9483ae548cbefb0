// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeBar: what goes out, what is read, and how far that is.
#include "views/pages/reports/intakebar.h"

#include "models/domain/text/text.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace dondoc::views {

namespace {

QString downloads() { return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation); }

} // namespace

IntakeBar::IntakeBar(QWidget *parent) : QWidget(parent)
{
    m_forms = new QPushButton(tr("&Make forms…"), this);
    m_forms->setToolTip(
        tr("The workbooks and the outline that go out with the request for reports, and a form "
           "for every agency."));
    m_files = new QPushButton(tr("Choose &files…"), this);
    m_folder = new QPushButton(tr("Choose a fol&der…"), this);
    m_received = new DateField(this);
    m_received->setAccessibleName(tr("Received on"));
    m_received->setMaximumWidth(140);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(160);
    m_stop = new QPushButton(tr("Stop"), this);
    m_acceptAll = new QPushButton(this);
    m_acceptAll->setObjectName(QStringLiteral("accept-all"));
    connect(m_forms, &QPushButton::clicked, this, &IntakeBar::formsWanted);
    connect(m_files, &QPushButton::clicked, this, &IntakeBar::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &IntakeBar::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, &IntakeBar::stopRequested);
    connect(m_received, &DateField::dateEdited, this, &IntakeBar::receivedOnChanged);
    connect(m_acceptAll, &QPushButton::clicked, this, &IntakeBar::acceptAllRequested);
    arrange();
    finish();
    showReady(0, 0);
}

void IntakeBar::arrange()
{
    auto *received = new QWidget(this);
    auto *receivedLabel = new QLabel(tr("&Received on:"), received);
    receivedLabel->setBuddy(m_received);
    auto *pair = new QHBoxLayout(received);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(receivedLabel);
    pair->addWidget(m_received);
    auto *row = new FlowLayout(this, theme::kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_forms, m_files, m_folder, received, m_progress,
                                                            m_stop, m_acceptAll})
        row->addWidget(widget);
}

void IntakeBar::setToday(const QDate &today)
{
    m_received->setReference(today);
    if (!m_received->date().isValid())
        m_received->setDate(today);
}

void IntakeBar::setAccess(bool canRead, bool canAccept)
{
    m_canAccept = canAccept;
    m_files->setEnabled(canRead);
    m_folder->setEnabled(canRead);
    showReady(m_reports, m_documents);
}

QDate IntakeBar::receivedOn() const { return m_received->date(); }

void IntakeBar::begin(int files)
{
    m_progress->setRange(0, files);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
}

void IntakeBar::showProgress(int filesRead) { m_progress->setValue(filesRead); }

void IntakeBar::finish()
{
    m_progress->hide();
    m_stop->hide();
}

void IntakeBar::showReady(int reports, int documents)
{
    m_reports = reports;
    m_documents = documents;
    QStringList words;
    if (reports > 0 || documents == 0)
        words.append(tr("Accept %n report(s)", nullptr, reports));
    if (documents > 0)
        words.append(tr("keep %n document(s)", nullptr, documents));
    m_acceptAll->setText(text::upperFirst(words.join(QStringLiteral(", "))));
    m_acceptAll->setEnabled(reports + documents > 0 && m_canAccept);
}

void IntakeBar::chooseFiles()
{
    const QStringList paths = filechoice::openSome(this, tr("Files that agencies sent"), downloads());
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void IntakeBar::chooseFolder()
{
    const QString path = filechoice::folder(this, tr("Folder of files that agencies sent"), downloads());
    if (!path.isEmpty())
        Q_EMIT filesChosen({path});
}

} // namespace dondoc::views
