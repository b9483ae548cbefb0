// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DateField: a day typed as officers write it; empty is a value.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace dondoc::views {

/// Takes 05/10/2025, 5/10/25, 5.10.2025, 5-10-25, 051025, 05102025, 5/10 (of the reference day's year) and
/// "ngày 5 tháng 10 năm 2025".
/// Up and Down go a day on and back, Ctrl+; writes the reference day. Shown as dd/MM/yyyy once it is left.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// As wide as a day; what is longer is wider while it stands there.
    QSize sizeHint() const override;
    /// Nothing where text is no day; an invalid QDate where it is blank. Years 2000..2099.
    static std::optional<QDate> parse(const QString &text, const QDate &reference);

    /// The day last understood; invalid where the field is empty.
    QDate date() const { return m_date; }
    /// Shows it, without a signal. What is being typed stays where it means the same day, and what was typed
    /// and is no day while the date is the same.
    void setDate(const QDate &date);
    /// Empty, without a signal, whatever was being typed; for another record.
    void restart();
    /// Today, for Ctrl+; and for a missing year; the system's where none is given.
    void setReference(const QDate &today) { m_reference = today; }
    /// False while the text is no day; date() is then the last good one.
    bool isUnderstood() const { return m_understood; }
    /// What to say of a text that is no day.
    QString refusal() const;
    /// The first of them below that widget that stands for editing and holds a text that is no day, and so is
    /// saved nowhere; null where there is none.
    static DateField *firstRefused(const QWidget *above);
    /// Takes what stands in the field now, as on leaving it.
    void commit();
    /// Of every one below that widget that stands for editing: a key may close the window while one is typed
    /// in.
    static void commitBelow(const QWidget *above);
    /// As typed by the officer: shows the day and tells it.
    void enter(const QDate &date);

Q_SIGNALS:
    /// The officer gave another day (or none): on leaving the field, or as soon as the year has four digits.
    void dateEdited(const QDate &date);
    /// isUnderstood() is another one than before.
    void understoodChanged();
    /// Another record is shown in place of a text that is no day: its refusal().
    void leftUnsaved(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isEditable() const;
    void takeTyped(const QString &text);
    void change(const QDate &date);
    void mark(bool understood);
    int widthFor(const QString &text) const;

    QDate m_date;
    QDate m_reference;
    bool m_understood = true;
};

} // namespace dondoc::views
