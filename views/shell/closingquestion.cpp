// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ClosingQuestion: what to do with typing that could not be saved when the window closes.
#include "views/shell/closingquestion.h"

#include "views/shell/windowpages.h"
#include "views/widgets/datefield.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace dondoc::views {

namespace {

struct ClosingWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::ClosingQuestion)
};

QString typedIn(const QWidget *field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->isReadOnly() ? QString() : text->toPlainText().trimmed();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->isReadOnly() ? QString() : text->toPlainText().trimmed();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && !line->isReadOnly() ? line->text().trimmed() : QString();
}

QStringList typedOn(const Page &page)
{
    QStringList lines;
    const QList<QWidget *> fields = page.findChildren<QWidget *>();
    for (const QWidget *field : fields) {
        const QString typed = field->isEnabled() ? typedIn(field) : QString();
        if (typed.isEmpty() || field == page.filterField())
            continue;
        const QString name = field->accessibleName();
        lines.append(name.isEmpty() ? typed : name + QStringLiteral(": ") + typed);
    }
    return lines;
}

} // namespace

QString unsavedText(const WindowPages &pages)
{
    QStringList lines;
    const QList<Page *> all = pages.all();
    for (const Page *each : all) {
        if (each->hasPendingEdits() || each->hasHeldEdits() || DateField::firstRefused(each))
            lines += typedOn(*each);
    }
    return lines.join(QLatin1Char('\n'));
}

ClosingChoice askBeforeClosing(const QStringList &reasons, const WindowPages &pages, QWidget *window)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Đôn Đốc"),
                    ClosingWords::tr("The last entries are not saved. What was saved before is kept."),
                    QMessageBox::NoButton, window);
    QStringList why = reasons;
    if (const DateField *wrong = DateField::firstRefused(&pages))
        why.append(wrong->refusal());
    const QList<Page *> all = pages.all();
    for (const Page *each : all)
        why.append(each->heldInWords());
    why.removeAll(QString());
    box.setInformativeText(why.join(QLatin1Char('\n')));
    QPushButton *back = box.addButton(ClosingWords::tr("Go &back"), QMessageBox::RejectRole);
    const QAbstractButton *save = box.addButton(ClosingWords::tr("Save a &copy…"), QMessageBox::ActionRole);
    const QAbstractButton *take = box.addButton(ClosingWords::tr("Copy the &text"), QMessageBox::ActionRole);
    const QAbstractButton *close
        = box.addButton(ClosingWords::tr("Close &without saving"), QMessageBox::DestructiveRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    do {
        box.exec();
        if (box.clickedButton() == take)
            QGuiApplication::clipboard()->setText(unsavedText(pages));
    } while (box.clickedButton() == take);
    if (box.clickedButton() == save)
        return ClosingChoice::SaveCopy;
    return box.clickedButton() == close ? ClosingChoice::Close : ClosingChoice::Stay;
}

} // namespace dondoc::views
