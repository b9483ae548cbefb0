// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiesForm: the copies of the data file: where they lie, what each holds, and what can be done with them.
#include "views/pages/settings/copiesform.h"

#include "models/tables/copytablemodel.h"
#include "views/messages/copywords.h"
#include "views/widgets/columns.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/savepath.h"
#include "views/widgets/theme.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::CopyTableModel;

namespace {

constexpr int kMostGigabytes = 500;
constexpr int kCopyListLetters = 60;
constexpr int kCopyDetailLetters = 40;

} // namespace

CopiesForm::CopiesForm(QWidget *parent)
    : QWidget(parent), m_copies(new CopyTableModel(this)), m_state(new QLabel(this)),
      m_details(new QPlainTextEdit(this))
{
    m_state->setObjectName(QStringLiteral("copies-state"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setReadOnly(true);
    m_details->setObjectName(QStringLiteral("copy-details"));
    m_details->setAccessibleName(tr("What the chosen copy holds"));
    m_details->setPlaceholderText(tr("Choose a copy: what it holds, and what would differ, stands here."));
    createList();
    arrange();
    showState();
}

/// The view tells of its model's end, when what it would show is gone already.
CopiesForm::~CopiesForm() { m_list->disconnect(this); }

void CopiesForm::createList()
{
    m_list = new FilteredTable(
        m_copies, CopyTableModel::Occasion,
        {{CopyTableModel::Made, 20}, {CopyTableModel::Size, 10}, {CopyTableModel::State, 11}}, this);
    m_list->setObjectName(QStringLiteral("copies"));
    m_list->setAccessibleName(tr("Copies of the data file"));
    m_list->setEmptyText(tr("No copy was made yet. The first one comes by itself."));
    m_list->sortByColumn(CopyTableModel::Made, Qt::DescendingOrder);
    connect(m_list, &FilteredTable::currentIdChanged, this, &CopiesForm::choose);
}

QPushButton *CopiesForm::addButton(const QString &text, const char *name, void (CopiesForm::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, slot);
    m_buttons.append(button);
    return button;
}

void CopiesForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->addWidget(m_state);
    auto *work = new QWidget(this);
    auto *flow = new FlowLayout(work, theme::kGrid);
    flow->addWidget(addButton(tr("Make a copy &now"), "copy-now", &CopiesForm::copyWanted));
    flow->addWidget(addButton(tr("C&heck the data file"), "copy-check", &CopiesForm::checkWanted));
    flow->addWidget(addButton(tr("&Pack for another computer…"), "copy-pack", &CopiesForm::askArchive));
    m_restore = addButton(tr("&Restore the chosen copy…"), "copy-restore", &CopiesForm::restoreChosen);
    flow->addWidget(m_restore);
    m_restoreFile = addButton(tr("Restore from &a file…"), "copy-restore-file", &CopiesForm::askFile);
    flow->addWidget(m_restoreFile);
    column->addWidget(work);
    auto *parts = new Columns(QStringLiteral("copies-parts"), this);
    parts->addPart(new FilterPanel(m_list, tr("Copies"), this), tr("Copies"), kCopyListLetters, 3);
    parts->addPart(m_details, tr("What it holds"), kCopyDetailLetters, 2);
    column->addWidget(parts, 1);
    createPlace();
}

void CopiesForm::createPlace()
{
    auto *place = new QWidget(this);
    auto *flow = new FlowLayout(place, theme::kGrid);
    flow->addWidget(addButton(tr("Keep copies in another fo&lder…"), "copy-folder", &CopiesForm::askRoot));
    m_beside = new QPushButton(tr("Keep them &beside the data file"), this);
    m_beside->setObjectName(QStringLiteral("copy-beside"));
    connect(m_beside, &QPushButton::clicked, this, [this] { Q_EMIT rootChosen({}); });
    flow->addWidget(m_beside);
    auto *label = new QLabel(tr("All copies together at &most:"), this);
    m_limit = new QSpinBox(this);
    m_limit->setObjectName(QStringLiteral("copy-limit"));
    m_limit->setRange(1, kMostGigabytes);
    m_limit->setSuffix(QStringLiteral(" GB"));
    m_limit->setKeyboardTracking(false);
    label->setBuddy(m_limit);
    connect(m_limit, &QSpinBox::valueChanged, this, &CopiesForm::limitChosen);
    flow->addWidget(label);
    flow->addWidget(m_limit);
    layout()->addWidget(place);
}

void CopiesForm::showCopies(const QString &folder, const QList<KeptCopy> &copies)
{
    m_folder = folder;
    m_copies->setCopies(copies);
    showState();
}

void CopiesForm::setPlace(const QString &root, int gigabytes)
{
    const QSignalBlocker quiet(m_limit);
    m_limit->setValue(gigabytes);
    m_root = root;
    m_beside->setEnabled(!m_root.isEmpty());
}

void CopiesForm::showState()
{
    QString state = m_readOnly
        ? tr("This file can only be read here: no copies are made of it by themselves.")
        : tr("Copies are made by themselves: at the first opening of the day, every 30 minutes of work, "
             "before "
             "files are taken in and before many records are changed. All of two days are kept, then one a "
             "day for a month, then one a month.");
    if (!m_folder.isEmpty())
        state += QLatin1Char('\n') + tr("They lie in %1").arg(QDir::toNativeSeparators(m_folder));
    m_state->setText(state);
    for (QPushButton *each : std::as_const(m_buttons))
        each->setEnabled(!m_readOnly || each->objectName() == QLatin1String("copy-pack"));
    m_restore->setEnabled(m_mayBeRestored && !m_list->currentId().isEmpty());
    m_restoreFile->setEnabled(m_mayBeRestored);
}

void CopiesForm::choose(const QString &path)
{
    m_details->clear();
    showState();
    if (!path.isEmpty())
        Q_EMIT copyChosen(path);
}

void CopiesForm::showComparison(const QString &path, const CopyComparison &comparison)
{
    if (path != m_list->currentId())
        return;
    m_details->setPlainText(copywords::contents(comparison) + QStringLiteral("\n\n")
                            + copywords::loss(comparison) + QLatin1Char('\n')
                            + copywords::lostSteps(comparison));
}

void CopiesForm::showUnreadable(const QString &path, const QString &reason)
{
    if (path == m_list->currentId())
        m_details->setPlainText(reason);
}

void CopiesForm::setReadOnly(bool readOnly, bool mayBeRestored)
{
    m_readOnly = readOnly;
    m_mayBeRestored = mayBeRestored;
    showState();
}

void CopiesForm::discard()
{
    m_folder.clear();
    m_copies->setCopies({});
    m_details->clear();
    showState();
}

void CopiesForm::askArchive()
{
    const QString path = askSavePath(
        this, tr("Pack the data file with the files received"),
        QDir::home().filePath(tr("Don-Doc %1.zip").arg(QDate::currentDate().toString(Qt::ISODate))),
        {tr("Archives (*.zip)")});
    if (!path.isEmpty())
        Q_EMIT archiveWanted(path);
}

void CopiesForm::restoreChosen()
{
    if (const QString path = m_list->currentId(); !path.isEmpty())
        Q_EMIT restoreWanted(path);
}

void CopiesForm::askFile()
{
    const QString path = filechoice::open(this, tr("Restore a copy"), QFileInfo(m_folder).absolutePath(),
                                          tr("Copies of a data file (*.dondoc *.zip *.bak)"));
    if (!path.isEmpty())
        Q_EMIT restoreWanted(path);
}

void CopiesForm::askRoot()
{
    const QString path = filechoice::folder(this, tr("Folder for copies, best on another drive"),
                                            m_root.isEmpty() ? QDir::homePath() : m_root);
    if (!path.isEmpty())
        Q_EMIT rootChosen(path);
}

} // namespace dondoc::views
