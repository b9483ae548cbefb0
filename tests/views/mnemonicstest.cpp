// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Alt and a letter reach one place only: on no page do two of what is seen bear the same letter, nor one that
// the window's bars bear.
#include "tests/support/reader.h"
#include "tests/views/openedwindow.h"
#include "views/shell/mainmenu.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMap>
#include <QTabWidget>

using namespace dondoc;
using namespace dondoc::test;
using views::PageId;

namespace {

QChar letterOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(char16_t(key[0].key()));
}

class Letters
{
public:
    void add(const QString &text)
    {
        if (const QChar letter = letterOf(text); !letter.isNull())
            m_texts[letter].append(text);
    }
    void addSeen(const QWidget &window)
    {
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->buddy())
                add(label->text());
        }
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                add(button->text());
        }
        const auto menus = window.findChild<views::MainMenu *>()->actions();
        for (const QAction *menu : menus)
            add(menu->text());
    }
    bool has(QChar letter) const { return m_texts.contains(letter); }
    QStringList doubled() const
    {
        QStringList found;
        for (const QStringList &texts : m_texts) {
            if (texts.size() > 1)
                found.append(texts.join(u" = "_s));
        }
        return found;
    }
    /// Alt and "Ừ" is on no keyboard.
    QString notOnKeys() const
    {
        QString found;
        for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
            if (each.key().unicode() > 127)
                found += each.key();
        }
        return found;
    }

private:
    QMap<QChar, QStringList> m_texts;
};

void checkLetters(const QWidget &window)
{
    QCoreApplication::processEvents();
    Letters letters;
    letters.addSeen(window);
    CHECK(letters.has(u'K')); // the period in force
    CHECK(letters.doubled() == QStringList());
    CHECK(letters.notOnKeys() == QString());
}

} // namespace

TEST_CASE("No two of what a page shows are reached by the same letter, nor one of the window's bars")
{
    const Reader reader;
    OpenedWindow opened;
    for (int page = 0; page <= int(PageId::Settings); ++page) {
        CAPTURE(page);
        opened.window.goTo(PageId(page), {});
        checkLetters(opened.window);
        const auto all = opened.window.findChildren<QTabWidget *>();
        for (QTabWidget *tabs : all) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                CAPTURE(tabs->tabText(tab));
                tabs->setCurrentIndex(tab);
                checkLetters(opened.window);
            }
        }
    }
}

TEST_CASE("A task of the fourth quarter has a letter for each of its fields")
{
    const Reader reader;
    OpenedWindow opened;
    const AgencyReport &report = opened.quarter->data.reports.constFirst();
    opened.window.goTo(PageId::Reports, report.agencyCode + u'/' + report.entries.constFirst().taskNumber);
    checkLetters(opened.window);
}
