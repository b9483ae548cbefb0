// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The letterhead's boxes, rules and gaps.

#include "models/report/layout/letterheadlayout.h"

#include "models/report/layout/rowbox.h"
#include "models/report/layout/sensebreak.h"
#include "models/report/layout/styles.h"

#include <algorithm>

namespace dondoc::report {

namespace {

constexpr double kColumnGap = 3;    // between the left and the right column
constexpr double kRuleDrop = 1.2;   // from the text above to its rule
constexpr double kRuleBelow = 1.2;  // from the rule to what follows
constexpr double kRuleShare = 0.42; // decree: 1/3 to 1/2 of the line
constexpr double kRuleWidthPt = 0.75;
constexpr double kNumberGap = 18;           // room for the clerk's stamp "Thêm số"
constexpr double kBelowLetterSubject = 3.2; // so that 12 mm lie between its last line and "Kính gửi"
constexpr double kSalutationIndent = 35;    // of the decree's Mẫu 1.5, from the margin
constexpr double kDashIndent = 45;
constexpr double kSpaceAfter = 6 * kMmPerPt; // between the addressees and the text

QString nationalName() { return QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"); }

QString motto() { return QStringLiteral("Độc lập - Tự do - Hạnh phúc"); }

double widthOf(const ShapedLine &line)
{
    double left = 0;
    double right = 0;
    for (const TextRun &run : line.runs) {
        left = &run == &line.runs.first() ? run.xMm : std::min(left, run.xMm);
        right = std::max(right, run.xMm + run.widthMm);
    }
    return right - left;
}

double naturalWidth(const QString &text, Part part, const TextMeasure &measure)
{
    double width = 0;
    for (const ShapedLine &line : measure.lines(spansOf(text, lookOf(part)), {1e4, 0, Alignment::Left}))
        width = std::max(width, widthOf(line));
    return width;
}

/// A column of centred lines with rules, from the strip's top downward.
class ColumnWriter
{
public:
    ColumnWriter(FlowBox &strip, const TextMeasure &measure, double xMm, double widthMm)
        : m_strip(strip), m_measure(measure), m_x(xMm), m_width(widthMm)
    {
    }

    double y() const { return m_y; }
    void goTo(double yMm) { m_y = yMm; }

    /// Nothing where text is blank.
    void write(const QString &text, Part part)
    {
        m_lastWidth = 0;
        if (text.isEmpty())
            return;
        const Look &look = lookOf(part);
        const QString broken = brokenBySense(text, m_width, [this, part](const QString &piece) {
            return naturalWidth(piece, part, m_measure);
        });
        const QList<ShapedLine> lines = m_measure.lines(spansOf(broken, look), {m_width, 0, look.alignment});
        m_y += look.spaceBeforePt * kMmPerPt;
        appendLines(m_strip, lines, m_x, m_y);
        m_y += heightOf(lines);
        m_lastWidth = lines.isEmpty() ? 0 : widthOf(lines.last());
    }

    /// A rule under the last line, centred, share of that line long.
    void rule(double share)
    {
        if (m_lastWidth <= 0)
            return;
        m_y += kRuleDrop;
        const double middle = m_x + m_width / 2;
        const double half = m_lastWidth * share / 2;
        m_strip.lines.append(Line{middle - half, m_y, middle + half, m_y, kRuleWidthPt});
        m_y += kRuleBelow;
    }

private:
    FlowBox &m_strip;
    const TextMeasure &m_measure;
    double m_x;
    double m_width;
    double m_y = 0;
    double m_lastWidth = 0;
};

/// "Số:", room for the stamp, "/BC-SNNMT"; the symbol goes below where it does not fit beside.
void writeNumberGap(FlowBox &strip, const TextMeasure &measure, const QString &symbol, double widthMm,
                    double &y)
{
    const Look &look = lookOf(Part::Number);
    const LineFormat format{widthMm, 0, Alignment::Left};
    const QList<ShapedLine> label = measure.lines(spansOf(QStringLiteral("Số:"), look), format);
    const QList<ShapedLine> tail = measure.lines(spansOf(QLatin1Char('/') + symbol, look), format);
    const double labelWidth = widthOf(label.first());
    const double tailWidth = widthOf(tail.first());
    const bool beside = tail.size() == 1 && labelWidth + kNumberGap + tailWidth <= widthMm;
    const double left = beside ? (widthMm - labelWidth - kNumberGap - tailWidth) / 2 : 0;
    appendLines(strip, label, left, y);
    if (!beside)
        y += heightOf(label);
    appendLines(strip, tail, beside ? left + labelWidth + kNumberGap : 0, y);
    y += heightOf(tail);
}

/// Boxes 1 to 4: two columns, the number and the date on one line.
double writeColumns(FlowBox &strip, const Letterhead &head, double widthMm, const TextMeasure &measure)
{
    const double rightWidth
        = std::max(nationalNameMm(measure), naturalWidth(head.placeAndDate, Part::PlaceAndDate, measure) + 1);
    const double leftWidth = std::max(widthMm - rightWidth - kColumnGap, widthMm * 0.38);
    const double rightX = leftWidth + kColumnGap;
    ColumnWriter left(strip, measure, 0, leftWidth);
    left.write(head.superiorBody, Part::SuperiorBody);
    left.write(head.issuingBody, Part::IssuingBody);
    left.rule(kRuleShare);
    ColumnWriter right(strip, measure, rightX, widthMm - rightX);
    right.write(nationalName(), Part::NationalName);
    right.write(motto(), Part::Motto);
    right.rule(1);

    const double top = std::max(left.y(), right.y());
    right.goTo(top);
    right.write(head.placeAndDate, Part::PlaceAndDate);
    left.goTo(top);
    if (!head.number.isEmpty()) {
        left.write(QStringLiteral("Số: %1/%2").arg(head.number, head.numberSymbol), Part::Number);
    } else {
        double bottom = top + lookOf(Part::Number).spaceBeforePt * kMmPerPt;
        writeNumberGap(strip, measure, head.numberSymbol, leftWidth, bottom);
        left.goTo(bottom);
    }
    if (!head.kind.isEmpty())
        return std::max(left.y(), right.y());
    // Beside it nothing stands: it may take the gap between the columns, and as much of the margin.
    ColumnWriter subject(strip, measure, -kColumnGap / 2, leftWidth + kColumnGap);
    subject.goTo(left.y());
    subject.write(head.subject, Part::LetterSubject);
    return std::max(subject.y() + kBelowLetterSubject, right.y());
}

FlowBox headStrip(const Letterhead &head, double widthMm, const TextMeasure &measure)
{
    FlowBox strip;
    strip.key = head.key;
    strip.keepWithNext = true;
    ColumnWriter title(strip, measure, 0, widthMm);
    title.goTo(writeColumns(strip, head, widthMm, measure));
    if (!head.kind.isEmpty()) {
        title.write(head.kind, Part::Kind);
        title.write(head.subject, Part::Subject);
        title.rule(kRuleShare);
    }
    strip.heightMm = title.y();
    return strip;
}

QString withoutEndMarks(QString text)
{
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(';')))
        text.chop(1);
    return text;
}

QString salutation() { return QStringLiteral("Kính gửi:"); }

FlowBox linesStrip(const QString &key, const QList<ShapedLine> &lines, double xMm)
{
    FlowBox strip;
    strip.key = key;
    strip.heightMm = heightOf(lines);
    appendLines(strip, lines, xMm, 0);
    return strip;
}

/// In the decree's example a single addressee has no mark at its end.
QList<FlowBox> oneAddressee(const Letterhead &head, double widthMm, const TextMeasure &measure)
{
    const Look &look = lookOf(Part::Addressee);
    const QString text = salutation() + QLatin1Char(' ') + withoutEndMarks(head.addressees.first());
    FlowBox strip
        = linesStrip(head.key, measure.lines(spansOf(text, look), {widthMm, 0, Alignment::Centre}), 0);
    strip.spaceBeforeMm = look.spaceBeforePt * kMmPerPt;
    return {strip};
}

/// A name behind its dash; further lines stand below its first word.
FlowBox addresseeStrip(const QString &key, const QString &name, double widthMm, const TextMeasure &measure)
{
    const double dash = naturalWidth(QStringLiteral("- a"), Part::Addressee, measure)
        - naturalWidth(QStringLiteral("a"), Part::Addressee, measure);
    const double left = kDashIndent + dash;
    const LineFormat format{std::max(widthMm - left, 1.0), -dash, Alignment::Left};
    const QList<Span> spans = spansOf(QStringLiteral("- ") + name, lookOf(Part::Addressee));
    return linesStrip(key, measure.lines(spans, format), left);
}

/// Names one below the other.
QList<FlowBox> manyAddressees(const Letterhead &head, double widthMm, const TextMeasure &measure)
{
    const Look &look = lookOf(Part::Addressee);
    QList<FlowBox> strips{
        linesStrip(head.key, measure.lines(spansOf(salutation(), look), {widthMm}), kSalutationIndent)};
    for (const QString &name : head.addressees) {
        const bool last = &name == &head.addressees.constLast();
        const QString ended = withoutEndMarks(name) + QLatin1Char(last ? '.' : ';');
        strips.append(addresseeStrip(head.key, ended, widthMm, measure));
    }
    strips.first().spaceBeforeMm = look.spaceBeforePt * kMmPerPt;
    strips.first().keepWithNext = true;
    return strips;
}

} // namespace

double nationalNameMm(const TextMeasure &measure)
{
    return naturalWidth(nationalName(), Part::NationalName, measure) + 1;
}

QList<FlowBox> letterheadStrips(const Letterhead &head, double widthMm, const TextMeasure &measure)
{
    QList<FlowBox> strips{headStrip(head, widthMm, measure)};
    if (head.addressees.size() == 1)
        strips.append(oneAddressee(head, widthMm, measure));
    else if (head.addressees.size() > 1)
        strips.append(manyAddressees(head, widthMm, measure));
    strips.last().heightMm += kSpaceAfter;
    return strips;
}

} // namespace dondoc::report
