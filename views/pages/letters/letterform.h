// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterForm: kind, number, days, contact and addressees of the letter that is being made.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/letterdraft.h"
#include "models/domain/summary/sentletter.h"
#include "models/report/drafting/letters/letteroptions.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace dondoc::views {

class AddresseeButtons;
class CheckList;
class ChoiceField;
class DateField;
class LetterText;
class LineField;
class NumberField;

class LetterForm : public QWidget
{
    Q_OBJECT

public:
    explicit LetterForm(QWidget *parent = nullptr);

    /// Starts anew where it is another plan's or period's. Addressees and new deadline follow the data and
    /// the letter's date until the officer gives others.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void setToday(const QDate &today);
    /// Nothing can be kept then.
    void setReadOnly(bool on);
    /// Nothing can be changed while a letter is being kept.
    void setSending(bool on);
    /// The next one begins anew.
    void letterKept();

    void setKind(LetterKind kind);
    LetterKind kind() const;
    report::LetterOptions options() const;
    /// Printed on the letter, which counts what came by then; invalid: none yet.
    QDate date() const;
    /// The last day that a reminder gives; invalid: none.
    QDate newDeadline() const;
    QString contact() const;
    /// The officer's own, in place of the program's.
    LetterText *text() const { return m_text; }
    /// To that agency alone.
    void addressTo(const QString &agencyCode);
    /// The officer's text in view, with the choice to write it.
    void showText();
    /// Number and day of a letter that was taken back and is of the kind shown; what was typed since stays.
    void takeBack(const SentLetter &letter);
    /// The letter is a sent one again.
    void leaveTo(const SentLetter &letter);
    /// What was written of this kind of letter before; one without text: the program's. What was submitted
    /// cannot be changed.
    void showDraft(const LetterDraft &draft);

Q_SIGNALS:
    void edited();
    /// Another kind of letter, with addressees as the data have them.
    void kindChosen();
    /// Number, date and addressees are there.
    void sendWanted();
    void told(const QString &sentence);
    /// The forms that the request says go with it.
    void formsWanted();

private:
    void createFields();
    void arrange();
    QWidget *createParts();
    void addField(QGridLayout *grid, const QString &label, QWidget *field);
    void connectFields();
    void startAnew();
    void clearHead();
    void followContact(const report::LetterOptions &before);
    void followDeadline();
    void presetAddressees();
    void showKind();
    QString refusal() const; ///< why it cannot be kept as sent; blank: it can
    void send();

    AssessedPeriodPtr m_quarter;
    QDate m_today;
    QDate m_offered;      ///< new deadline as data and date of the letter have it
    QStringList m_preset; ///< addressees as the data have them
    bool m_readOnly = false;
    bool m_submitted = false;
    ChoiceField *m_kind = nullptr;
    LineField *m_number = nullptr;
    DateField *m_date = nullptr;
    DateField *m_deadline = nullptr;
    NumberField *m_hour = nullptr;
    LineField *m_contact = nullptr;
    LineField *m_email = nullptr;
    CheckList *m_addressees = nullptr;
    AddresseeButtons *m_groups = nullptr;
    QPushButton *m_forms = nullptr; ///< only beside a request
    LetterText *m_text = nullptr;
    QTabWidget *m_parts = nullptr; ///< addressees, text
    QPushButton *m_send = nullptr;
    QHash<QWidget *, QLabel *> m_labels; ///< by field
};

} // namespace dondoc::views
