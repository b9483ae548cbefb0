// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reader: the window's Vietnamese, and letters of another size, for as long as a test looks at them.
#pragma once

#include "tests/support/catch.h"

#include <QApplication>
#include <QFont>
#include <QTranslator>

namespace dondoc::test {

class Reader
{
public:
    /// points: size of the letters; 0: the system's.
    explicit Reader(int points = 0) : m_font(QApplication::font())
    {
        REQUIRE(m_words.load(QStringLiteral(":/i18n/dondoc_vi.qm")));
        QCoreApplication::installTranslator(&m_words);
        QFont font = m_font;
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
    }
    ~Reader()
    {
        QApplication::setFont(m_font);
        QCoreApplication::removeTranslator(&m_words);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

private:
    QTranslator m_words;
    QFont m_font;
};

} // namespace dondoc::test
