// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Answers: a person who answers the message boxes that come.
#pragma once

#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

namespace dondoc::test {

/// Answers every question, yes or no, and remembers its words.
class Answers
{
public:
    explicit Answers(bool yes)
    {
        QObject::connect(&m_looks, &QTimer::timeout, &m_looks, [this, yes] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            m_asked = box->text() + QLatin1Char('\n') + box->informativeText();
            const QList<QAbstractButton *> choices = box->buttons();
            for (QAbstractButton *each : choices) {
                if (yes && box->buttonRole(each) == QMessageBox::AcceptRole)
                    return each->click();
            }
            box->reject();
        });
        m_looks.start(20);
    }
    const QString &asked() const { return m_asked; }
    bool waitFor(const QString &words) const
    {
        return QTest::qWaitFor([&] { return m_asked.contains(words); }, kPatienceMs);
    }

private:
    QTimer m_looks;
    QString m_asked;
};

} // namespace dondoc::test
