// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Markup: where tags begin and end, attributes, and letters written as entities.
#include "models/exchange/sheets/markup.h"

#include "models/domain/text/windows1252.h"
#include "models/exchange/sheets/textdecoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEntity = 12; // with its ampersand

// A name and, behind it, its letter: Latin ones and signs of HTML, and Vietnam's.
constexpr char16_t kEntities[]
    = u"AEligÆ AacuteÁ AcircÂ AgraveÀ AringÅ AtildeÃ AumlÄ CcedilÇ Dagger‡ DeltaΔ ETHÐ EacuteÉ "
      u"EcircÊ EgraveÈ EumlË IacuteÍ IcircÎ IgraveÌ IumlÏ NtildeÑ OEligŒ OacuteÓ OcircÔ OgraveÒ "
      u"OslashØ OtildeÕ OumlÖ Prime″ ScaronŠ THORNÞ UacuteÚ UcircÛ UgraveÙ UumlÜ YacuteÝ YumlŸ "
      u"aacuteá acircâ acute´ aeligæ agraveà alphaα amp& aringå asymp≈ atildeã aumlä bdquo„ "
      u"betaβ brvbar¦ bull• ccedilç cedil¸ cent¢ circˆ copy© curren¤ dagger† darr↓ deg° divide÷ "
      u"eacuteé ecircê egraveè ethð eumlë euro€ fnofƒ frac12½ frac14¼ frac34¾ ge≥ gt> harr↔ "
      u"hellip… iacuteí icircî iexcl¡ igraveì iquest¿ iumlï laquo« larr← ldquo“ le≤ lsaquo‹ "
      u"lsquo‘ lt< macr¯ mdash— microµ middot· minus− muμ nbsp\u00A0 ndash– ne≠ not¬ ntildeñ "
      u"oacuteó ocircô oeligœ ograveò oline‾ ordfª ordmº oslashø otildeõ oumlö para¶ permil‰ "
      u"plusmn± pound£ prime′ quot\" radic√ raquo» rarr→ rdquo” reg® rsaquo› rsquo’ sbquo‚ "
      u"scaronš sect§ shy\u00AD sum∑ sup1¹ sup2² sup3³ szligß thornþ tilde˜ times× trade™ "
      u"uacuteú uarr↑ ucircû ugraveù uml¨ uumlü yacuteý yen¥ yumlÿ apos' abreveă AbreveĂ "
      u"dstrokđ DstrokĐ itildeĩ ItildeĨ utildeũ UtildeŨ check✓ cross✗ hyphen‐ bullet•";

const QHash<QString, QString> &namedLetters()
{
    static const QHash<QString, QString> kLetters = [] {
        QHash<QString, QString> letters;
        const QStringList pairs = QString::fromUtf16(kEntities).split(u' ');
        for (const QString &pair : pairs)
            letters.insert(pair.chopped(1), pair.last(1));
        return letters;
    }();
    return kLetters;
}

/// "#273", "#x111"; programs number the letters of Windows-1252 by its bytes.
QString numberedLetter(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = digits.mid(hexadecimal ? 1 : 0).toUInt(&isNumber, hexadecimal ? 16 : 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    if (code >= 0x80 && code < 0xA0)
        return windows1252::decoded(QByteArray(1, char(code)));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

QString letterOf(QStringView entity)
{
    return entity.startsWith(u'#') ? numberedLetter(entity.mid(1)) : namedLetters().value(entity.toString());
}

QStringView withoutPrefix(QStringView name) { return name.mid(name.indexOf(u':') + 1); }

bool isNameEnd(QChar c) { return c.isSpace() || c == u'/' || c == u'>' || c == u'='; }

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// One of a tag's attributes after the other.
class Attributes
{
public:
    explicit Attributes(QStringView body) : m_body(body) { }

    bool next()
    {
        skip([](QChar c) { return c.isSpace() || c == u'/'; });
        const qsizetype begin = m_at;
        m_at += m_at < m_body.size() && m_body.at(m_at) == u'=' ? 1 : 0; // a sign that stands alone
        skip([](QChar c) { return !isNameEnd(c); });
        name = withoutPrefix(m_body.sliced(begin, m_at - begin));
        value = {};
        skip([](QChar c) { return c.isSpace(); });
        if (m_at < m_body.size() && m_body.at(m_at) == u'=') {
            ++m_at;
            takeValue();
        }
        return m_at > begin;
    }

    QStringView name;
    QStringView value;

private:
    template <class Wanted> void skip(Wanted wanted)
    {
        while (m_at < m_body.size() && wanted(m_body.at(m_at)))
            ++m_at;
    }

    void takeValue()
    {
        skip([](QChar c) { return c.isSpace(); });
        const QChar quote = m_at < m_body.size() ? m_body.at(m_at) : QChar();
        const bool quoted = quote == u'"' || quote == u'\'';
        m_at += quoted ? 1 : 0;
        const qsizetype begin = m_at;
        skip([quoted, quote](QChar c) { return quoted ? c != quote : !c.isSpace(); });
        value = m_body.sliced(begin, m_at - begin);
        m_at += quoted && m_at < m_body.size() ? 1 : 0;
    }

    QStringView m_body;
    qsizetype m_at = 0;
};

} // namespace

QString decodedMarkup(QByteArrayView bytes)
{
    constexpr qsizetype kDeclared = 4 << 10;
    static const QRegularExpression kCharset(
        uR"re((?:charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w.:-]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), kDeclared)));
    return decodedText(bytes, kCharset.match(head).captured(1).toLatin1());
}

QString withEntitiesRead(QStringView text)
{
    QString read;
    read.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = text.indexOf(u'&', at);
        read += text.sliced(at, (next < 0 ? text.size() : next) - at);
        if (next < 0)
            break;
        const qsizetype length = text.mid(next, kLongestEntity).indexOf(u';');
        const QString letter = length > 1 ? letterOf(text.sliced(next + 1, length - 1)) : QString();
        read += letter.isEmpty() ? QString(u'&') : letter;
        at = next + (letter.isEmpty() ? 1 : length + 1);
    }
    return read;
}

MarkupReader::Token MarkupReader::next()
{
    while (m_at < m_text.size()) {
        if (m_text.at(m_at) != u'<' || (!takeTag() && !takeOther()))
            takeText();
        if (m_token != Token::End)
            return std::exchange(m_token, Token::End);
    }
    return Token::End;
}

bool MarkupReader::takeTag()
{
    const bool closes = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'/';
    const qsizetype begin = m_at + (closes ? 2 : 1);
    if (begin >= m_text.size() || !isLetter(m_text.at(begin)))
        return false;
    qsizetype end = begin;
    while (end < m_text.size() && !isNameEnd(m_text.at(end)))
        ++end;
    const qsizetype last = tagEnd(end);
    m_tag = m_text.sliced(begin, end - begin);
    m_name = withoutPrefix(m_tag).toString().toLower();
    m_body = m_text.sliced(end, last - end);
    m_at = std::min(last + 1, m_text.size());
    m_token = closes ? Token::Close : Token::Open;
    if (!closes && !closesItself() && (m_name == "script"_L1 || m_name == "style"_L1))
        skipContent();
    return true;
}

/// Comments, declarations, and text that is marked as such.
bool MarkupReader::takeOther()
{
    const QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith("<!--"_L1)) {
        skipPast(u"-->");
    } else if (rest.startsWith("<![CDATA["_L1)) {
        const qsizetype begin = m_at + 9;
        skipPast(u"]]>");
        m_run = m_text.sliced(begin, std::max(begin, m_at - 3) - begin);
        m_raw = true;
        m_token = Token::Text;
    } else if (rest.startsWith("<!"_L1) || rest.startsWith("<?"_L1)) {
        skipPast(u">");
    } else {
        return false;
    }
    return true;
}

/// Up to the next '<', which may be the first character where that begins nothing.
void MarkupReader::takeText()
{
    const qsizetype next = m_text.indexOf(u'<', m_at + 1);
    const qsizetype end = next < 0 ? m_text.size() : next;
    m_run = m_text.sliced(m_at, end - m_at);
    m_raw = false;
    m_at = end;
    m_token = Token::Text;
}

void MarkupReader::skipPast(QStringView end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    m_at = found < 0 ? m_text.size() : found + end.size();
}

/// Of the '>' that ends a tag; one in quotation marks behind an equals sign does not.
qsizetype MarkupReader::tagEnd(qsizetype from) const
{
    QChar quote;
    QChar last;
    for (qsizetype at = from; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'>')
            return at;
        else if ((c == u'"' || c == u'\'') && last == u'=')
            quote = c;
        if (!c.isSpace())
            last = c;
    }
    return m_text.size();
}

QString MarkupReader::attribute(QStringView name) const
{
    for (Attributes each(m_body); each.next();) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return withEntitiesRead(each.value);
    }
    return {};
}

bool MarkupReader::hasAttribute(QStringView name) const
{
    for (Attributes each(m_body); each.next();) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString MarkupReader::text() const { return m_raw ? m_run.toString() : withEntitiesRead(m_run); }

void MarkupReader::skipContent()
{
    const QString end = u"</"_s + m_tag.toString();
    const qsizetype found = m_text.indexOf(end, m_at, Qt::CaseInsensitive);
    const qsizetype last = found < 0 ? m_text.size() : m_text.indexOf(u'>', found);
    m_at = last < 0 ? m_text.size() : std::min(last + 1, m_text.size());
}

} // namespace dondoc::exchange
