// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldBar: one sentence and two answers.
#include "views/widgets/heldbar.h"

#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

using namespace Qt::StringLiterals;

HeldBar::HeldBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_mine(new QPushButton(tr("Save what is typed here"), this)),
      m_theirs(new QPushButton(tr("Take what is stored"), this))
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme::warningGround(palette()));
    ground.setColor(QPalette::WindowText, theme::warningText(palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    setAccessibleName(tr("Not saved"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_mine->setObjectName(u"conflict-mine"_s);
    m_theirs->setObjectName(u"conflict-theirs"_s);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT decided(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { Q_EMIT decided(false); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
    row->addWidget(m_label, 1);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    hide();
}

void HeldBar::showHeld(const QStringList &conflicts, const QString &refusal)
{
    QStringList sentences;
    if (!conflicts.isEmpty()) {
        sentences.append(
            tr("Somebody else changed this meanwhile: %1. What is typed here stays and is not saved.")
                .arg(conflicts.join(u", "_s)));
    }
    if (!refusal.isEmpty()) {
        sentences.append(tr("Not saved: %1").arg(refusal));
    }
    m_label->setText(sentences.join(u'\n'));
    m_mine->setVisible(!conflicts.isEmpty());
    m_theirs->setVisible(!conflicts.isEmpty());
    setVisible(!sentences.isEmpty());
}

} // namespace dondoc::views
