// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProvinceAnswerDialog: in which document UBND tỉnh answered, and what it says.
#pragma once

#include <QDate>
#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace dondoc::views {

class DateField;
class LineField;
class TextField;

class ProvinceAnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// issuer: who answered. matters: how many it is the answer to.
    ProvinceAnswerDialog(const QString &issuer, int matters, QWidget *parent = nullptr);
    /// Between them lies the day of an answer: that of the report that asked, and today; invalid: not known.
    void setDays(const QDate &asked, const QDate &today);
    /// Until which the report that is being written tells what came; a later answer is told by the next.
    void setReportDay(const QDate &day);

Q_SIGNALS:
    /// As the report cites it, and the day of the document.
    void answerGiven(const QString &text, const QDate &day);

private:
    void createFields();
    void arrange(int matters);
    void showWhole();
    void showLater();
    bool isWhole() const;
    QString refusal() const; ///< of the day; blank where it can be one of an answer
    void give();
    QString text() const;

    QString m_issuer;
    LineField *m_document = nullptr;
    DateField *m_day = nullptr;
    TextField *m_content = nullptr;
    QLabel *m_later = nullptr;
    QLabel *m_refusal = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QDate m_asked;
    QDate m_today;
    QDate m_reportDay;
};

} // namespace dondoc::views
