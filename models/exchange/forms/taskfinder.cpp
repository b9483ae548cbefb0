// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskFinder: numbers in all their disguises, texts by their words.
#include "models/exchange/forms/taskfinder.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// Letters and digits only: commas, dashes and points come and go when a text is copied.
QString wordKey(const QString &text)
{
    QString key;
    const QString folded = text::searchKey(text);
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && key.back() != u' ')
            key += u' ';
    }
    key.chop(key.endsWith(u' ') ? 1 : 0);
    return key;
}

QSet<QString> keyWordsOf(const QString &key)
{
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

QString withoutWords(const QString &text, qsizetype words)
{
    qsizetype at = 0;
    for (qsizetype left = words; left > 0 && at < text.size(); --left) {
        while (at < text.size() && !text.at(at).isLetterOrNumber())
            ++at;
        while (at < text.size() && text.at(at).isLetterOrNumber())
            ++at;
    }
    return text.mid(at);
}

double likeness(const QSet<QString> &first, const QSet<QString> &second)
{
    const auto shared = std::count_if(first.begin(), first.end(),
                                      [&second](const QString &word) { return second.contains(word); });
    const auto all = first.size() + second.size() - shared;
    return all > 0 ? double(shared) / double(all) : 0;
}

// "4.1.", "4,1", "04.1", "Nhiệm vụ 4.1", "4.1)" → "4.1".
QString taskNumberIn(const QString &text)
{
    static const QRegularExpression kNumber(
        u"^(?:[^\\d]{0,12}\\s)?0*(\\d{1,3})(?:\\s*[.,]\\s*0*(\\d{1,3}))?\\s*[.,)/]*$"_s);
    const QRegularExpressionMatch match = kNumber.match(text);
    const QString under = match.captured(2);
    return under.isEmpty() ? match.captured(1) : match.captured(1) + u'.' + under;
}

// What an office program made of "4.1": a day. Which part came first is told by what the plan has.
QStringList fromDay(int day, int month)
{
    return {u"%1.%2"_s.arg(day).arg(month), u"%1.%2"_s.arg(month).arg(day)};
}

QStringList fromDayText(const QString &text)
{
    static const QRegularExpression kDay(
        u"^(\\d{1,2})\\s*[-/]\\s*(\\d{1,2})(?:\\s*[-/]\\s*(?:\\d{2}|\\d{4}))?$"_s);
    const QRegularExpressionMatch match = kDay.match(text);
    return match.hasMatch() ? fromDay(match.captured(1).toInt(), match.captured(2).toInt()) : QStringList();
}

struct Lead {
    QString number;
    QString text;
};

// "4.1. Thực hiện phát triển …": the number stands before the text.
Lead leadOf(const QString &text)
{
    static const QRegularExpression kLead(
        u"^\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*[.):\\-]?\\s+(?=\\p{L})|^\\s*(\\d{1,3}(?:\\.\\d{1,3})?)[.):]\\s*(?=\\p{L})|^\\s*[-–+•*]\\s*"_s);
    const QRegularExpressionMatch match = kLead.match(text);
    if (!match.hasMatch())
        return {{}, text};
    return {match.captured(1) + match.captured(2), text.mid(match.capturedEnd())};
}

} // namespace

TaskFinder::TaskFinder(const QList<Task> &tasks)
{
    for (const Task &task : tasks) {
        const QString key = wordKey(task.text);
        m_wordings.append({task.number, key, keyWordsOf(key)});
        m_numbers.insert(task.number);
        if (task.heading)
            m_headings.insert(task.number);
        if (!key.isEmpty())
            m_byKey[key].append(task.number);
    }
}

QStringList TaskFinder::candidates(const Cell &cell) const
{
    QStringList numbers;
    if (cell.date.isValid())
        numbers = fromDay(cell.date.day(), cell.date.month());
    else
        numbers = QStringList{taskNumberIn(cell.text)} + fromDayText(cell.text);
    numbers.removeIf([this](const QString &number) { return !m_numbers.contains(number); });
    return numbers;
}

QString TaskFinder::numberIn(const Cell &cell, const QString &ownNumber) const
{
    const QStringList numbers = candidates(cell);
    if (numbers.isEmpty())
        return m_numbers.contains(ownNumber) ? ownNumber : QString();
    return numbers.constFirst();
}

TaskGuess TaskFinder::exactText(const QString &key) const
{
    const QStringList numbers = m_byKey.value(key);
    return {numbers.size() == 1 ? numbers.constFirst() : QString(), true};
}

// The words that most resemble, where no other task comes near; or a long beginning that only one has.
TaskGuess TaskFinder::likeText(const QString &key) const
{
    constexpr qsizetype kLongBeginning = 30;
    constexpr double kLike = 0.6;
    constexpr double kApart = 0.15;
    const QSet<QString> words = keyWordsOf(key);
    TaskGuess best{{}, false};
    double most = 0;
    double second = 0;
    int begun = 0;
    QString beginning;
    for (const Wording &wording : m_wordings) {
        const double like = likeness(words, wording.words);
        second = like > most ? most : std::max(second, like);
        if (like > most)
            best.number = wording.number, most = like;
        if (key.size() >= kLongBeginning && wording.key.startsWith(key.left(key.size() - 1)))
            beginning = wording.number, ++begun;
    }
    if (begun == 1)
        return {beginning, false};
    return most >= kLike && most - second >= kApart ? best : TaskGuess();
}

TaskGuess TaskFinder::byText(const QString &text) const
{
    const QString key = wordKey(leadOf(text).text);
    if (key.isEmpty())
        return {};
    const TaskGuess exact = exactText(key);
    return exact.found() ? exact : likeText(key);
}

const TaskFinder::Wording *TaskFinder::wordingOf(const QString &number) const
{
    const auto at = std::find_if(m_wordings.begin(), m_wordings.end(),
                                 [&number](const Wording &wording) { return wording.number == number; });
    return at == m_wordings.end() ? nullptr : &*at;
}

bool TaskFinder::resembles(const QString &number, const QString &key) const
{
    constexpr double kSomewhat = 0.3; // edited, shortened, not another
    const Wording *wording = wordingOf(number);
    return key.isEmpty() || !wording || wording->key.startsWith(key) || key.startsWith(wording->key)
        || likeness(keyWordsOf(key), wording->words) >= kSomewhat;
}

bool TaskFinder::speaksOf(const QString &number, const QString &text) const
{
    constexpr qsizetype kTelling = 12;
    const QString key = wordKey(text);
    return key.size() >= kTelling && wordingOf(number) && resembles(number, key);
}

QString TaskFinder::behind(const QString &number, const QString &text) const
{
    constexpr double kEdited = 0.7;
    constexpr double kBegun = 0.5;
    const Wording *wording = wordingOf(number);
    const QString key = wordKey(text);
    if (!wording || wording->key.isEmpty())
        return text;
    if ((key + u' ').startsWith(wording->key + u' '))
        return withoutWords(text, wording->key.count(u' ') + 1);
    if (wording->key.startsWith(key) || likeness(keyWordsOf(key), wording->words) >= kEdited)
        return {};
    const qsizetype colon = text.indexOf(u':');
    const bool begun = colon > 0 && likeness(keyWordsOf(wordKey(text.left(colon))), wording->words) >= kBegun;
    return begun ? text.mid(colon + 1) : text;
}

TaskGuess TaskFinder::find(const QString &mark, const Cell &number, const QString &text) const
{
    const Lead lead = leadOf(text);
    const QString key = wordKey(lead.text);
    const QString marked = m_numbers.contains(mark.trimmed()) ? mark.trimmed() : QString();
    const QString told = marked.isEmpty() ? numberIn(number, lead.number) : marked;
    const TaskGuess exact = exactText(key);
    if (told.isEmpty())
        return exact.found() || key.isEmpty() ? exact : likeText(key);
    if (exact.found())
        // A row filled over another's mark is looked at; one renumbered is not.
        return {exact.number, exact.number == told || marked.isEmpty()};
    if (resembles(told, key))
        return {told, true};
    const TaskGuess like = likeText(key);
    return {like.found() ? like.number : told, false};
}

} // namespace dondoc::exchange
