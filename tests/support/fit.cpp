// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rules over sizes and places of widgets: what a person could not read.
#include "tests/support/fit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTreeView>

namespace dondoc::test {

namespace {

constexpr int kLettersToWriteIn = 24;
constexpr int kRowsToSee = 2;
constexpr int kPictureOfButton = 6; ///< px around the text of a button at the least

int letters(const QWidget &widget, int count) { return count * widget.fontMetrics().averageCharWidth(); }

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return plain(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return widget.accessibleName();
}

QString nameOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 in %2 '%3' %4 at %5x%6")
        .arg(QLatin1String(widget.metaObject()->className()),
             parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String("-"),
             wordsOf(widget).left(40), widget.objectName())
        .arg(widget.width())
        .arg(widget.height());
}

int longestWord(const QLabel &label)
{
    int longest = 0;
    const QStringList words = plain(label.text()).split(QRegularExpression(QStringLiteral("\\s+")));
    for (const QString &word : words)
        longest = qMax(longest, label.fontMetrics().horizontalAdvance(word));
    return longest;
}

QString ofLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap()) {
        const QSize needed = label.sizeHint();
        return label.width() < needed.width() || label.height() < needed.height() - 2
            ? QStringLiteral("cut, needs %1x%2").arg(needed.width()).arg(needed.height())
            : QString();
    }
    if (longestWord(label) > label.contentsRect().width())
        return QStringLiteral("a word is cut");
    const int height = label.heightForWidth(label.width());
    return label.height() < height ? QStringLiteral("lines are cut, needs %1").arg(height) : QString();
}

QString ofButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return button.width() < text.width() + kPictureOfButton || button.height() < text.height()
        ? QStringLiteral("cut, needs %1x%2").arg(text.width()).arg(text.height())
        : QString();
}

QString ofChoice(const QComboBox &box)
{
    const int arrow = 24;
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText()) + arrow;
    const bool told = (box.inherits("dondoc::views::ChoiceField") || !box.toolTip().isEmpty())
        && box.width() >= letters(box, kLettersToWriteIn / 2);
    return box.width() < needed && !box.isEditable() && !told ? QStringLiteral("cut, needs %1").arg(needed)
                                                              : QString();
}

QString ofList(const QAbstractItemView &view)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
        for (int section = 0; header->orientation() == Qt::Horizontal && section < header->count(); ++section)
            if (!header->isSectionHidden(section)
                && header->sectionSize(section) < header->sectionSizeHint(section))
                return QStringLiteral("heading cut: %1")
                    .arg(header->model()->headerData(section, Qt::Horizontal).toString());
        return {};
    }
    const int rows = kRowsToSee * view.fontMetrics().lineSpacing();
    return view.viewport()->height() < rows ? QStringLiteral("too low") : QString();
}

QString ofText(const QAbstractScrollArea &text, bool readOnly)
{
    if (text.viewport()->height() < text.fontMetrics().lineSpacing())
        return QStringLiteral("too low to read");
    return !readOnly && text.viewport()->width() < letters(text, kLettersToWriteIn)
        ? QStringLiteral("too narrow to write in")
        : QString();
}

QString ofTabs(const QTabBar &bar)
{
    int width = 0;
    for (int tab = 0; tab < bar.count(); ++tab)
        width += bar.tabRect(tab).width();
    return width > bar.width() ? QStringLiteral("tabs are cut, need %1").arg(width) : QString();
}

QString ofArea(const QScrollArea &area)
{
    const bool sideways = area.widget() && area.widget()->width() > area.viewport()->width();
    return sideways ? QStringLiteral("scrolls sideways, needs %1 in %2")
                          .arg(area.widget()->width())
                          .arg(area.viewport()->width())
                    : QString();
}

QString ofField(const QLineEdit &field)
{
    const int needed = qMax(letters(field, qMin(9, field.maxLength())),
                            field.fontMetrics().horizontalAdvance(field.text().left(10)));
    return field.contentsRect().width() < needed ? QStringLiteral("too narrow") : QString();
}

QString ofItself(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return ofLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return ofButton(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return ofChoice(*box);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return ofList(*view);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return ofText(*text, text->isReadOnly());
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return ofText(*text, text->isReadOnly());
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return ofTabs(*bar);
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return ofArea(*area);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return ofField(*field);
    return {};
}

/// Scrolled up or down it comes into sight.
bool scrolls(const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return area && area->viewport() == &parent;
}

QString ofWhatItStandsIn(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *up = widget.parentWidget(); up && &widget != &window; up = up->parentWidget()) {
        if (scrolls(*up))
            return {};
        if (!up->rect().contains(QRect(widget.mapTo(up, QPoint()), widget.size())))
            return QStringLiteral("cut by %1").arg(nameOf(*up));
        if (up == &window)
            break;
    }
    return {};
}

bool laysOutItself(const QWidget &parent)
{
    return !parent.layout() || qobject_cast<const QStackedWidget *>(&parent);
}

/// Of children that a layout puts beside each other.
void addOverlaps(const QWidget &parent, QStringList &faults)
{
    if (laysOutItself(parent))
        return;
    QList<const QWidget *> seen;
    for (int place = 0; place < parent.layout()->count(); ++place)
        if (const QWidget *child = parent.layout()->itemAt(place)->widget(); child && child->isVisible())
            seen.append(child);
    for (qsizetype one = 0; one < seen.size(); ++one)
        for (qsizetype other = one + 1; other < seen.size(); ++other)
            if (seen.at(one)->geometry().intersects(seen.at(other)->geometry()))
                faults.append(nameOf(*seen.at(one)) + QStringLiteral(" lies over ")
                              + nameOf(*seen.at(other)));
}

/// Parts that a widget of Qt's own looks after.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
        || widget.inherits("QTipLabel") || (parent && parent->inherits("QAbstractSpinBox"));
}

} // namespace

QStringList faultsOfFit(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window || isPart(*widget))
            continue;
        for (const QString &fault : {ofItself(*widget), ofWhatItStandsIn(*widget, window)})
            if (!fault.isEmpty())
                faults.append(nameOf(*widget) + QStringLiteral(": ") + fault);
        addOverlaps(*widget, faults);
    }
    return faults;
}

} // namespace dondoc::test
