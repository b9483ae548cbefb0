// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoQuestion: the page on which each kind of change is made.
#include "views/shell/undoquestion.h"

#include "models/domain/basics/changelabel.h"
#include "views/messages/changenames.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace dondoc::views {

namespace {

struct MadeOn {
    const char *keyword;
    PageId page;
};

/// Some are made on two pages. Examples and periods change much at once: they are on none.
constexpr MadeOn kMadeOn[] = {
    {"agency", PageId::Agencies},
    {"agency", PageId::Settings},
    {"annexes", PageId::Summary},
    {"correction", PageId::Summary},
    {"document", PageId::Settings},
    {"document_added", PageId::Settings},
    {"document_removed", PageId::Settings},
    {"figure choice", PageId::Indicators},
    {"figures", PageId::Indicators},
    {"import", PageId::Reports},
    {"imports", PageId::Reports},
    {"incoming_register", PageId::Reports},
    {"indicator", PageId::Indicators},
    {"letter", PageId::Letters},
    {"letter_draft", PageId::Letters},
    {"letter_stamped", PageId::Letters},
    {"letter_submitted", PageId::Letters},
    {"obstacle", PageId::Summary},
    {"original", PageId::Reports},
    {"overruling", PageId::Tasks},
    {"plan", PageId::Settings},
    {"profile", PageId::Settings},
    {"report", PageId::Reports},
    {"review", PageId::Summary},
    {"sentence", PageId::Settings},
    {"stamped", PageId::Summary},
    {"submit", PageId::Summary},
    {"summary_text", PageId::Summary},
    {"task", PageId::Tasks},
};

// An issue is never taken back, which the history says: there is nothing to ask.
bool needsNoQuestion(const AskedChange &change, PageId shown)
{
    return ChangeLabel::parse(change.label).keyword == QLatin1String("issue")
        || (change.others.isEmpty() && change.isSeen && pageOfChange(change.label, shown) == shown);
}

QString words(const char *sentence)
{
    return QCoreApplication::translate("dondoc::views::UndoQuestion", sentence);
}

QString question(const AskedChange &change, const char *beyond, const char *others)
{
    const QString who = change.others == QLatin1String("?")
        ? words(QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion", "somebody who gave no name"))
        : change.others;
    return who.isEmpty() ? words(beyond).arg(changeName(change.label, change.where))
                         : words(others).arg(changeName(change.label, change.where), who);
}

bool isWanted(const QString &title, const QString &question, QWidget *window)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, window);
    const QAbstractButton *yes = box.addButton(title, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

std::optional<PageId> pageOfChange(const QString &label, PageId shown)
{
    const QString keyword = ChangeLabel::parse(label).keyword;
    std::optional<PageId> found;
    for (const MadeOn &each : kMadeOn) {
        if (keyword == QLatin1String(each.keyword) && (!found || each.page == shown))
            found = each.page;
    }
    return found;
}

bool mayTakeBack(const AskedChange &change, PageId shown, QWidget *window)
{
    if (needsNoQuestion(change, shown))
        return true;
    const char *beyond
        = QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion",
                            "The last change reaches beyond what is shown here: %1. Take it back?");
    const char *others
        = QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion",
                            "The last change was made in another window, by %2: %1. Take it back?");
    return isWanted(words(QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion", "Take it back")),
                    question(change, beyond, others), window);
}

bool mayDoAgain(const AskedChange &change, PageId shown, QWidget *window)
{
    if (needsNoQuestion(change, shown))
        return true;
    const char *beyond
        = QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion",
                            "What was taken back reaches beyond what is shown here: %1. Do it again?");
    const char *others = QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion",
                                           "It was taken back in another window, by %2: %1. Do it again?");
    return isWanted(words(QT_TRANSLATE_NOOP("dondoc::views::UndoQuestion", "Do it again")),
                    question(change, beyond, others), window);
}

} // namespace dondoc::views
