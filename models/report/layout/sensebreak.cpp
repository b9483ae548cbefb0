// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Weighs every way to break a title: how even its lines are, and what each break tears.

#include "models/report/layout/sensebreak.h"

#include "models/report/document/nobreak.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace dondoc::report {

namespace {

constexpr qsizetype kMostWords = 100; // a title has less; more is text
constexpr double kTearing = 1;        // as bad as a line that is as good as empty
constexpr double kBehindMark = 0.1;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Words that may begin a line, with how much worse it is than an even one.
struct Beginning {
    const char16_t *words;
    double cost;
};

constexpr std::array kBeginnings{
    Beginning{u"thực hiện", 0},   Beginning{u"triển khai", 0.1}, Beginning{u"của", 0.05},
    Beginning{u"về", 0.05},       Beginning{u"theo", 0.1},       Beginning{u"tại", 0.1},
    Beginning{u"trong", 0.1},     Beginning{u"đối với", 0.05},   Beginning{u"phục vụ", 0.1},
    Beginning{u"giai đoạn", 0.1}, Beginning{u"để", 0.1},         Beginning{u"từ", 0.15},
    Beginning{u"ngày", 0.2},      Beginning{u"đến", 0.2},        Beginning{u"chưa", 0.15},
    Beginning{u"gửi", 0.3},       Beginning{u"được", 0.2},       Beginning{u"cho", 0.2},
    Beginning{u"quý", 0.2},       Beginning{u"và", 0.3},         Beginning{u"tỉnh", 0.3},
    Beginning{u"năm", 0.4},       Beginning{u"báo cáo", 0.3},
};

/// Of words that belong together the first one counts: "quý IV", "ngày 18/8/2025".
double costOfBeginning(QStringView together, QStringView next)
{
    const qsizetype end = together.indexOf(QChar::Nbsp);
    const QStringView word = end < 0 ? together : together.first(end);
    if (word.startsWith(u'('))
        return 0;
    const auto begins = [word, next](QStringView words) {
        if (!words.startsWith(word, Qt::CaseInsensitive))
            return false;
        const QStringView rest = words.sliced(word.size());
        return rest.isEmpty()
            || (rest.front() == u' ' && rest.sliced(1).compare(next, Qt::CaseInsensitive) == 0);
    };
    const auto known = std::find_if(kBeginnings.begin(), kBeginnings.end(),
                                    [&begins](const Beginning &each) { return begins(each.words); });
    return known == kBeginnings.end() ? kTearing : known->cost;
}

class Breaker
{
public:
    Breaker(const QStringList &words, double widthMm, const WidthOf &widthOf)
        : m_words(words), m_width(widthMm),
          m_blank(widthOf(QStringLiteral("a a")) - widthOf(QStringLiteral("aa"))),
          m_ends(std::size_t(words.size()) + 1, 0)
    {
        for (std::size_t i = 0; i < size(); ++i)
            m_ends[i + 1] = m_ends[i] + widthOf(words.at(qsizetype(i))) + m_blank;
    }

    /// The words before which a line begins; empty where one line does, or a word is too wide. One line more
    /// where fewer would tear.
    std::vector<std::size_t> breaks()
    {
        const std::size_t lines = leastLines();
        if (lines < 2)
            return {};
        for (qsizetype at = 0; at < m_words.size(); ++at)
            m_costs.push_back(costBefore(at));
        const Breaks least = breaksInto(lines);
        if (least.cost < kTearing || lines == size())
            return least.places;
        const Breaks more = breaksInto(lines + 1);
        return more.cost < kTearing ? more.places : least.places;
    }

private:
    struct Breaks {
        double cost;
        std::vector<std::size_t> places;
    };

    Breaks breaksInto(std::size_t lines) const
    {
        const double even = (m_ends.back() - double(lines) * m_blank) / double(lines);
        // best[i]: least cost of the words before i in the lines so far; from: where the last of them begins.
        std::vector<double> best(size() + 1, kInfinite);
        best[0] = 0;
        std::vector<std::vector<std::size_t>> from;
        for (std::size_t line = 0; line < lines; ++line)
            best = withAnotherLine(best, even, from);
        Breaks found{best[size()], {}};
        for (std::size_t line = lines, end = size(); line > 1; --line) {
            end = from[line - 1][end];
            found.places.insert(found.places.begin(), end);
        }
        return found;
    }

    std::size_t size() const { return std::size_t(m_words.size()); }
    double widthOf(std::size_t first, std::size_t end) const { return m_ends[end] - m_ends[first] - m_blank; }

    std::size_t leastLines() const
    {
        std::size_t lines = 1;
        for (std::size_t i = 0, first = 0; i < size(); ++i) {
            if (widthOf(i, i + 1) > m_width)
                return 0;
            if (widthOf(first, i + 1) > m_width) {
                ++lines;
                first = i;
            }
        }
        return lines;
    }

    std::vector<double> withAnotherLine(const std::vector<double> &best, double even,
                                        std::vector<std::vector<std::size_t>> &from) const
    {
        std::vector<double> next(best.size(), kInfinite);
        std::vector<std::size_t> begins(best.size(), 0);
        for (std::size_t first = 0; first < size(); ++first) {
            for (std::size_t end = first + 1; end <= size() && widthOf(first, end) <= m_width; ++end) {
                const double uneven = widthOf(first, end) / even - 1;
                const double cost = best[first] + uneven * uneven + m_costs[first];
                if (cost < next[end]) {
                    next[end] = cost;
                    begins[end] = first;
                }
            }
        }
        from.push_back(begins);
        return next;
    }

    double costBefore(qsizetype at) const
    {
        if (at == 0)
            return 0;
        const double begun = costOfBeginning(m_words.at(at), m_words.value(at + 1));
        const bool marked = QStringView(u",;:").contains(m_words.at(at - 1).back());
        if (marked && m_words.at(at).compare(u"đơn", Qt::CaseInsensitive) == 0) // "cơ quan, đơn vị"
            return kTearing;
        return marked ? std::min(begun, kBehindMark) : begun;
    }

    const QStringList &m_words;
    double m_width;
    double m_blank;
    std::vector<double> m_ends;  ///< of the words before, each with a blank
    std::vector<double> m_costs; ///< of a line that begins there
};

} // namespace

QString brokenBySense(const QString &text, double widthMm, const WidthOf &widthOf)
{
    const QString kept = keptTogether(text);
    const QStringList words = kept.split(u' ');
    if (kept.contains(u'\n') || words.size() > kMostWords || words.contains(QString())
        || widthOf(kept) <= widthMm)
        return text;
    const std::vector<std::size_t> breaks = Breaker(words, widthMm, widthOf).breaks();
    if (breaks.empty())
        return text;
    QString broken = kept;
    qsizetype place = -1;
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (std::find(breaks.begin(), breaks.end(), std::size_t(word)) != breaks.end())
            broken[place] = u'\n';
        place += words.at(word).size() + 1;
    }
    return broken;
}

Inlines brokenBySense(const Inlines &text, double widthMm, const WidthOf &widthOf)
{
    return withCharacters(text, brokenBySense(plainText(text), widthMm, widthOf));
}

bool breaksBySense(ParagraphStyle style)
{
    return style == ParagraphStyle::AnnexTitle || style == ParagraphStyle::AnnexReference;
}

} // namespace dondoc::report
