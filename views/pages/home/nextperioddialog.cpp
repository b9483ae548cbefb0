// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NextPeriodDialog: facts in a column, one choice, one button.
#include "views/pages/home/nextperioddialog.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dondoc::views {

namespace {

constexpr int kLettersOfDialog = 92; ///< wide
constexpr qsizetype kFew = 12;       ///< task numbers in one line

QString withNumbers(const QStringList &tasks)
{
    const QString count = numbers::integer(tasks.size());
    if (tasks.isEmpty() || tasks.size() > kFew)
        return count;
    return NextPeriodDialog::tr("%1 (tasks %2)").arg(count, tasks.join(QStringLiteral(", ")));
}

} // namespace

NextPeriodDialog::NextPeriodDialog(const NextPeriodPreview &over, const QString &folder, QWidget *parent)
    : QDialog(parent), m_next(over.next)
{
    setWindowTitle(tr("Open the next period"));
    auto *heading = new QLabel(text::upperFirst(periods::title(over.next)), this);
    heading->setObjectName(QStringLiteral("next-title"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *note = new QLabel(tr("Nothing is closed or deleted: the present period stays as it is and can be "
                               "chosen again at the top of the window."),
                            this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *button = buttons->addButton(tr("&Open the period"), QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NextPeriodDialog::openPeriod);
    connect(buttons, &QDialogButtonBox::rejected, this, &NextPeriodDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(heading);
    column->addLayout(makeFacts(over));
    column->addLayout(makeFolderLine(folder));
    column->addWidget(note);
    column->addWidget(buttons);
    button->setFocus();
    const int width = qMax(theme::roomFor(*this, kLettersOfDialog, 0).width(), column->minimumSize().width());
    resize(width, qMax(column->totalHeightForWidth(width), column->minimumSize().height()));
}

QFormLayout *NextPeriodDialog::makeFacts(const NextPeriodPreview &over)
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(2 * theme::kGrid);
    const auto add = [&](const QString &caption, const QString &fact, const QString &name) {
        auto *label = new QLabel(fact, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        facts->addRow(caption, label);
    };
    add(tr("Days counted:"), tr("%1 to %2").arg(numbers::date(over.next.from), numbers::date(over.next.to)),
        QStringLiteral("next-span"));
    add(tr("Agencies report by:"), numbers::date(over.deadlines.agencies), QStringLiteral("next-due"));
    add(tr("The department reports by:"), numbers::date(over.deadlines.upward),
        QStringLiteral("next-upward"));
    add(tr("Agencies asked for a report:"), numbers::integer(over.agencies.size()),
        QStringLiteral("next-agencies"));
    add(tr("Difficulties and proposals carried over:"), numbers::integer(over.obstacles),
        QStringLiteral("next-obstacles"));
    add(tr("Tasks with a deadline, not yet done:"), withNumbers(over.tasks), QStringLiteral("next-tasks"));
    add(tr("Of those overdue:"), withNumbers(over.overdue), QStringLiteral("next-overdue"));
    return facts;
}

QLayout *NextPeriodDialog::makeFolderLine(const QString &folder)
{
    m_forms = new QCheckBox(tr("&Make the forms, one for every agency, into the folder"), this);
    m_forms->setChecked(true);
    m_folder = new QLineEdit(folder, this);
    m_folder->setObjectName(QStringLiteral("next-folder"));
    m_folder->setAccessibleName(tr("Folder of the forms"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &NextPeriodDialog::chooseFolder);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_folder, choose})
        connect(m_forms, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    auto *column = new QVBoxLayout;
    column->addWidget(m_forms);
    column->addLayout(line);
    return column;
}

void NextPeriodDialog::chooseFolder()
{
    const QString chosen = filechoice::folder(this, tr("Folder of the forms"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

void NextPeriodDialog::openPeriod()
{
    Q_EMIT openWanted(m_next, m_forms->isChecked() ? m_folder->text().trimmed() : QString());
    accept();
}

} // namespace dondoc::views
