// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DateField: reading of typed days, and the field around it.
#include "views/widgets/datefield.h"

#include "models/domain/text/numbers.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dondoc::views {

namespace {

constexpr int kCentury = 2000;
constexpr int kLongestDay = 40; ///< letters: a day in words, pasted with what is around it

/// Day, month and year as typed; blank year where none was given.
struct TypedDay {
    QString day, month, year;
};

std::optional<TypedDay> split(const QString &text)
{
    static const QRegularExpression kSeparated(
        QStringLiteral("^(\\d{1,2})[/.\\- ]+(\\d{1,2})(?:[/.\\- ]+(\\d{4}|\\d{2}))?[/.\\- ]*$"));
    static const QRegularExpression kPacked(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression kInWords(
        QStringLiteral("^(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*(?:năm\\s*)?(\\d{4}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&kSeparated, &kPacked, &kInWords}) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (match.hasMatch())
            return TypedDay{match.captured(1), match.captured(2), match.captured(3)};
    }
    return std::nullopt;
}

int yearOf(const QString &typed, const QDate &reference)
{
    if (typed.isEmpty())
        return reference.isValid() ? reference.year() : QDate::currentDate().year();
    const int year = typed.toInt();
    return year < 100 ? kCentury + year : year;
}

bool isWholeDate(const QString &text)
{
    static const QRegularExpression kFourDigitYear(QStringLiteral("\\d{4}$"));
    return text.isEmpty() || (text.size() >= 8 && kFourDigitYear.match(text).hasMatch());
}

} // namespace

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaxLength(kLongestDay);
    setMinimumWidth(widthFor(QStringLiteral("00/00/0000")));
    connect(this, &QLineEdit::textChanged, this, [this] { setMinimumWidth(sizeHint().width()); });
    connect(this, &QLineEdit::textEdited, this, &DateField::takeTyped);
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
}

int DateField::widthFor(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text + QLatin1Char(' ')) + 2 * theme::kGrid;
}

QSize DateField::sizeHint() const
{
    const QString widest = isUnderstood() ? placeholderText() : text();
    return {qMax(widthFor(QStringLiteral("00/00/0000")), widthFor(widest)), QLineEdit::sizeHint().height()};
}

std::optional<QDate> DateField::parse(const QString &text, const QDate &reference)
{
    const QString trimmed = text.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.isEmpty())
        return QDate();
    const std::optional<TypedDay> typed = split(trimmed);
    if (!typed)
        return std::nullopt;
    const int year = yearOf(typed->year, reference);
    const QDate date(year, typed->month.toInt(), typed->day.toInt());
    if (!date.isValid() || year < kCentury || year >= kCentury + 100)
        return std::nullopt;
    return date;
}

void DateField::setDate(const QDate &date)
{
    const bool same = date == m_date;
    m_date = date;
    if (same && (hasFocus() || !m_understood))
        return;
    mark(true);
    const QString shown = date.isValid() ? numbers::date(date) : QString();
    if (shown != text())
        setText(shown);
}

void DateField::restart()
{
    if (!m_understood)
        Q_EMIT leftUnsaved(refusal());
    m_date = QDate();
    clear();
    mark(true);
}

void DateField::enter(const QDate &date)
{
    setText(date.isValid() ? numbers::date(date) : QString());
    mark(true);
    change(date);
}

void DateField::commit()
{
    const std::optional<QDate> typed = parse(text(), m_reference);
    mark(typed.has_value());
    if (!typed)
        return;
    const QString shown = typed->isValid() ? numbers::date(*typed) : QString();
    if (shown != text())
        setText(shown);
    change(*typed);
}

void DateField::takeTyped(const QString &text)
{
    const std::optional<QDate> typed = parse(text, m_reference);
    if (typed || text.trimmed().isEmpty())
        mark(true);
    if (typed && isWholeDate(text.trimmed()))
        change(*typed);
}

void DateField::change(const QDate &date)
{
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateEdited(date);
}

QString DateField::refusal() const
{
    const QString name = accessibleName();
    const QString sentence = tr("“%1” is no day and is not saved. Write for example 05/10/2025.").arg(text());
    return name.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(name, sentence);
}

bool DateField::isEditable() const { return isEnabled() && !isReadOnly(); }

void DateField::commitBelow(const QWidget *above)
{
    const QList<DateField *> fields = above->findChildren<DateField *>();
    for (DateField *field : fields)
        if (field->isEditable())
            field->commit();
}

DateField *DateField::firstRefused(const QWidget *above)
{
    const QList<DateField *> fields = above->findChildren<DateField *>();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [](const DateField *field) {
        return !field->isUnderstood() && field->isEditable();
    });
    return found == fields.cend() ? nullptr : *found;
}

void DateField::mark(bool understood)
{
    const bool changes = std::exchange(m_understood, understood) != understood;
    setToolTip(understood ? QString() : tr("Not a day. Write for example 05/10/2025 or 5/10/25."));
    QPalette shown; // of the field's parents
    if (!understood)
        shown.setColor(QPalette::Text, QColor(0xC6, 0x28, 0x28));
    setPalette(shown);
    if (changes)
        Q_EMIT understoodChanged();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = keytable::matches(*event, Command::NextDay);
    const bool step = up || keytable::matches(*event, Command::PreviousDay);
    const bool today = keytable::matches(*event, Command::Today);
    if (isReadOnly() || !(step || today))
        return QLineEdit::keyPressEvent(event);
    const QDate reference = m_reference.isValid() ? m_reference : QDate::currentDate();
    if (step && m_date.isValid())
        enter(m_date.addDays(up ? 1 : -1));
    else
        enter(reference);
}

} // namespace dondoc::views
