// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SupplementDialog: a list of reasons with ticks over a field for another.
#include "views/pages/reports/supplementdialog.h"

#include "views/widgets/linefield.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kReasonLength = 500; // Nghị định 30/2020, Phụ lục VI: a description

} // namespace

QStringList SupplementDialog::usualReasons()
{
    return {QStringLiteral("Chưa báo cáo đủ các nhiệm vụ được giao"),
            QStringLiteral("Thiếu số liệu"),
            QStringLiteral("Số liệu không khớp giữa báo cáo và biểu số liệu"),
            QStringLiteral("Số liệu chưa thống nhất với kỳ trước"),
            QStringLiteral("Chưa nêu kết quả cụ thể của từng nhiệm vụ"),
            QStringLiteral("Chưa có chữ ký, con dấu"),
            QStringLiteral("Báo cáo không đúng kỳ")};
}

SupplementDialog::SupplementDialog(const QString &agency, const TaskGaps &gaps, const QString &present,
                                   QWidget *parent)
    : QDialog(parent), m_reasons(new QListWidget(this)), m_typed(new LineField(kReasonLength, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Ask for a supplement"));
    m_reasons->setObjectName(QStringLiteral("supplement-reasons"));
    m_reasons->setAccessibleName(tr("Reasons"));
    m_typed->setPlaceholderText(tr("Another reason, or more words"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setValue(present);
    addReasons(gaps);
    arrange(agency);
    connect(m_reasons, &QListWidget::itemChanged, this, &SupplementDialog::updateButtons);
    connect(m_typed, &QLineEdit::textChanged, this, &SupplementDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT reasonGiven(reason());
        accept();
    });
    updateButtons();
    resize(theme::roomFor(*this, 74, 25));
}

/// The tasks that are missing come ticked, unless a reason was given before.
void SupplementDialog::addReasons(const TaskGaps &gaps)
{
    QStringList reasons = usualReasons();
    constexpr int kMissing = 0;
    constexpr int kBlank = 4;
    if (!gaps.missing.isEmpty())
        reasons[kMissing] = QStringLiteral("Thiếu nhiệm vụ %1").arg(gaps.missing.join(QStringLiteral(", ")));
    if (!gaps.blank.isEmpty())
        reasons[kBlank]
            = QStringLiteral("Chưa nêu kết quả nhiệm vụ %1").arg(gaps.blank.join(QStringLiteral(", ")));
    for (const QString &reason : std::as_const(reasons)) {
        auto *item = new QListWidgetItem(reason, m_reasons);
        item->setToolTip(reason);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (!m_typed->value().isEmpty())
        return;
    m_reasons->item(kMissing)->setCheckState(gaps.missing.isEmpty() ? Qt::Unchecked : Qt::Checked);
    m_reasons->item(kBlank)->setCheckState(gaps.blank.isEmpty() ? Qt::Unchecked : Qt::Checked);
}

void SupplementDialog::arrange(const QString &agency)
{
    auto *title = new QLabel(agency, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_reasons, 1);
    column->addWidget(m_typed);
    column->addWidget(m_buttons);
}

QString SupplementDialog::reason() const
{
    QStringList parts;
    for (int row = 0; row < m_reasons->count(); ++row) {
        const QListWidgetItem *item = m_reasons->item(row);
        if (item->checkState() == Qt::Checked)
            parts.append(item->text());
    }
    if (!m_typed->value().isEmpty())
        parts.append(m_typed->value());
    for (int i = 1; i < parts.size(); ++i)
        parts[i] = parts.at(i).at(0).toLower() + parts.at(i).mid(1);
    return parts.join(QStringLiteral("; ")).left(kReasonLength);
}

void SupplementDialog::updateButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!reason().isEmpty());
}

} // namespace dondoc::views
