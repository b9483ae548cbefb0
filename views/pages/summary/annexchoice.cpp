// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexChoice: a list to tick and to drag.
#include "views/pages/summary/annexchoice.h"

#include <QSignalBlocker>

#include <array>

namespace dondoc::views {

namespace {

constexpr int kAnnexKeyRole = Qt::UserRole;

struct AnnexTitle {
    Annex value;
    const char *title;
};

constexpr std::array kAnnexTitles{
    AnnexTitle{Annex::Progress, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "Progress of the tasks")},
    AnnexTitle{Annex::Indicators, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "Indicators")},
    AnnexTitle{Annex::Obstacles, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "Obstacles and proposals")},
    AnnexTitle{Annex::Receipt, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "Who reported")},
    AnnexTitle{Annex::Texts, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "The agencies' texts in full")},
    AnnexTitle{Annex::Charts, QT_TRANSLATE_NOOP("dondoc::views::AnnexChoice", "Charts")},
};
static_assert(coversAll<Annex>(kAnnexTitles));

QString annexTitle(Annex annex) { return AnnexChoice::tr(kAnnexTitles.at(size_t(annex)).title); }

} // namespace

AnnexChoice::AnnexChoice(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("annexes"));
    setAccessibleName(tr("Annexes"));
    setToolTip(tr("Ticked ones are printed, in this order; drag to change it."));
    setDragDropMode(InternalMove);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAnnexes({});
    connect(this, &QListWidget::itemChanged, this, &AnnexChoice::edited);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &AnnexChoice::edited);
}

void AnnexChoice::setAnnexes(const QStringList &keys)
{
    if (count() > 0 && keys == annexes())
        return;
    const QSignalBlocker quiet(this);
    clear();
    QStringList order = keys + annexKeywords(allAnnexes());
    order.removeDuplicates();
    for (const QString &key : std::as_const(order)) {
        if (const auto annex = fromKeyword<Annex>(key))
            addAnnex(*annex, keys.contains(key));
    }
}

void AnnexChoice::addAnnex(Annex annex, bool printed)
{
    auto *item = new QListWidgetItem(annexTitle(annex), this);
    item->setData(kAnnexKeyRole, keyword(annex));
    const bool always = annex == Annex::Progress;
    item->setFlags(always ? item->flags() & ~Qt::ItemIsUserCheckable
                          : item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(always || printed ? Qt::Checked : Qt::Unchecked);
}

QStringList AnnexChoice::annexes() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            keys.append(item(row)->data(kAnnexKeyRole).toString());
    }
    return keys;
}

QSize AnnexChoice::sizeHint() const
{
    return {QListWidget::sizeHint().width(), count() * qMax(sizeHintForRow(0), 18) + 2 * frameWidth() + 4};
}

} // namespace dondoc::views
