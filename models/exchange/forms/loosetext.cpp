// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LooseText: goes down the rows with the heading in mind, and passes over what every document has.
#include "models/exchange/forms/loosetext.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/proseoutline.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLoose = 40; // a list that goes on below a table tells nothing more
constexpr int kMostWants = 200;
constexpr int kShownOfLoose = 80;
constexpr qsizetype kLongTitle = 160;

bool tellsWants(std::optional<ProsePart> part)
{
    return part == ProsePart::Difficulties || part == ProsePart::Causes || part == ProsePart::Proposals;
}

// "Khó khăn, vướng mắc", "2. Kiến nghị, đề xuất với UBND tỉnh": nothing is said by it.
bool isBareHeading(const QString &key)
{
    static const QRegularExpression kBare(
        u"^(?:(?:phan|chuong|muc)\\s+)?(?:(?:[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2})*|[a-e])\\s*[.)/:-]\\s*)?"
        "(?:(?:nhung|cac|mot so|ton tai|han che|kho khan|vuong mac|bat cap|nguyen nhan|kien nghi|de xuat|"
        "de nghi|chung|va|,|/|;|-|trong qua trinh|trien khai|thuc hien|nhiem vu|ke hoach|"
        "(?:doi )?voi (?:ubnd|uy ban nhan dan|hdnd)? ?tinh|khac|cua (?:ke hoach|nhiem vu|don vi))\\s*)+[:.]?$"_s);
    return key.contains(kBare);
}

bool isNumberedHeading(const QString &line)
{
    static const QRegularExpression kNumber(u"^\\s*(?:phần|chương|mục)?\\s*(?:[IVX]{1,4}|[A-E])\\s*[.)/:-]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return line.contains(kNumber);
}

bool isCapital(const QString &line) { return line == line.toUpper(); }

bool isSentence(const QString &line)
{
    return line.size() > kLongTitle || (line.endsWith(u'.') && line.count(u' ') > 2);
}

// What every document has around its text.
bool isFormality(const QString &key)
{
    static const QRegularExpression kFormal(
        u"^[-+(]*\\s*(?:kinh gui|nhu tren|nhu kinh gui|luu\\b|v/v|ve viec|so ?:|so \\d|cong hoa xa hoi|"
        "doc lap|don vi tinh|dvt|don vi\\s*:|kem theo|co bieu|co phu luc|\\(?ky|da ky|"
        "(?:ten )?co quan[^.]{0,20}:|don vi bao cao|nguoi lap|ngay ky|trang \\d)"_s);
    static const QRegularExpression kDay(
        u"^[^.:;]{0,40}\\bngay\\b.{0,12}\\bthang\\b.{0,8}\\bnam\\b.{0,8}$"_s);
    static const QRegularExpression kTitle(
        u"^\\(?(?:bang|bieu|phu luc|danh muc|bao cao|quy [1-4ivx]+|nam 20)\\b[^.;]*$"_s);
    static const QRegularExpression kLeading(u"(?:nhu sau|sau day)\\s*[:.]?$|kem theo\\)?[.:/]*$"_s);
    return key.contains(kFormal) || key.contains(kDay) || (key.size() <= kLongTitle && key.contains(kTitle))
        || key.contains(kLeading);
}

// Of who signed.
bool isName(const QString &line)
{
    static const QRegularExpression kName(u"^\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return line.contains(kName);
}

// "Trên đây là báo cáo …, đề nghị Sở tổng hợp": with words of its own it is told all the same.
bool isClosing(const QString &key)
{
    return key.startsWith("tren day la"_L1) && !key.contains("kho khan"_L1) && !key.contains("vuong mac"_L1)
        && !key.contains("kien nghi"_L1) && !key.contains("tinh "_L1);
}

bool beginsSignature(const QString &key)
{
    static const QRegularExpression kSigned(u"^(?:(?:tm|kt|tl|tuq|q)\\s*\\.|(?:pho )?(?:chu tich|giam "
                                            u"doc|truong phong|thu truong|chanh van phong)"
                                            "(?: (?:ubnd|uy ban).*)?$|noi nhan)"_s);
    return key.contains(kSigned);
}

class LooseReader
{
public:
    LooseReader(const SheetGrid &grid, const LooseRows &rows) : m_grid(grid), m_rows(rows)
    {
        if (namesDifficulty(rows.heading))
            m_part = ProsePart::Difficulties;
    }

    QList<Issue> read()
    {
        for (const int index : m_rows.indexes) {
            const QString line = lineAt(index);
            const bool says = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
            if (says && isLoose(line, index < m_rows.headEnd) && !m_told.contains(line))
                tell(line, index);
        }
        return m_issues;
    }

private:
    QString lineAt(int index) const
    {
        QStringList parts;
        for (const Cell &cell : m_grid.row(index).cells)
            parts += cell.isBlank() ? QStringList() : QStringList{cell.text};
        return parts.join(u' ').simplified();
    }

    bool isLoose(const QString &line, bool inHead)
    {
        const QString key = text::searchKey(line);
        if (takesHeading(line, key))
            return false;
        if (beginsSignature(key)) {
            m_closed = true;
            return false;
        }
        if (isName(line) || isFormality(key) || isClosing(key) || deniesWants(line))
            return false;
        if (inHead && !tellsWants(m_part))
            return (isSentence(line) || (namesDifficulty(line) && line.contains(u':')))
                && !key.startsWith("can cu"_L1) && !key.startsWith("thuc hien"_L1);
        return !m_closed || isSentence(line) || namesDifficulty(line);
    }

    // "Không có." below their heading, "Khó khăn, vướng mắc: không".
    bool deniesWants(const QString &line) const
    {
        const qsizetype colon = line.indexOf(u':');
        const bool titled = colon > 0 && isBareHeading(text::searchKey(line.left(colon)));
        return (tellsWants(m_part) && text::saysNone(line))
            || (titled && text::saysNone(line.mid(colon + 1)));
    }

    // A heading that says more than its title is told, too.
    bool takesHeading(const QString &line, const QString &key)
    {
        const bool bare = isBareHeading(key);
        const std::optional<ProsePart> part
            = bare ? std::optional(ProsePart::Difficulties) : partBegunBy(line);
        if (part) {
            m_part = *part;
            m_closed = false;
            return bare || !tellsWants(part) || isCapital(line);
        }
        const bool heading = line.size() <= kLongTitle && isCapital(line) && !line.endsWith(u'.')
            && (!tellsWants(m_part) || isNumberedHeading(line) || m_closed);
        if (heading && isNumberedHeading(line))
            m_part = ProsePart::None;
        return heading && !beginsSignature(key);
    }

    void tell(const QString &line, int index)
    {
        const auto severity
            = tellsWants(m_part) || namesDifficulty(line) ? Severity::Error : Severity::Warning;
        if (m_issues.size() >= (severity == Severity::Error ? kMostWants : kMostLoose))
            return;
        m_told.insert(line);
        int column = 1;
        while (column < m_grid.width() && m_grid.text(index, column).isEmpty())
            ++column;
        m_issues.append({severity,
                         IssueKind::ParagraphNotPlaced,
                         {text::shortened(line, kShownOfLoose)},
                         {},
                         {},
                         m_grid.place(index, column)});
    }

    const SheetGrid &m_grid;
    const LooseRows &m_rows;
    ProsePart m_part = ProsePart::None;
    bool m_closed = false; ///< a signature or the recipients began: names and addressees follow
    QSet<QString> m_told;
    QList<Issue> m_issues;
};

} // namespace

LooseRows rowsBetween(int first, int end)
{
    LooseRows rows;
    for (int index = first; index < end; ++index)
        rows.indexes.append(index);
    return rows;
}

QList<Issue> looseText(const SheetGrid &grid, const LooseRows &rows)
{
    return LooseReader(grid, rows).read();
}

bool namesDifficulty(const QString &text)
{
    static const QRegularExpression kNamed(u"\\b(?:kho khan|vuong mac|bat cap|kien nghi|de xuat|de nghi "
                                           u"(?:ubnd|uy ban|tinh|so|bo|cap|trung uong|"
                                           "chinh phu|quoc hoi|cac so))\\b"_s);
    return text::searchKey(text).contains(kNamed);
}

} // namespace dondoc::exchange
