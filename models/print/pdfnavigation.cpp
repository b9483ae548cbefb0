// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Inserts keys into the catalog, appends the outline's objects and writes the cross-reference table anew.

#include "models/print/pdfnavigation.h"

#include <array>
#include <optional>
#include <vector>

namespace dondoc::print {

namespace {

constexpr qsizetype kEntryLength = 20; // of the cross-reference table
constexpr int kOffsetDigits = 10;

/// Where the objects of a file stand; as many as the table has, the free one first.
struct ObjectTable {
    qsizetype at = 0; ///< of the table itself
    QList<qsizetype> offsets;
    QByteArray trailer; ///< with its line end
};

/// The number after key: of "/Root 7 0 R" 7; 0 where there is none, which no object is called.
int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    return at < 0 ? 0 : text.mid(at + key.size(), kOffsetDigits).trimmed().split(' ').first().toInt();
}

std::optional<ObjectTable> readTable(const QByteArray &pdf)
{
    const QByteArray mark = "startxref\n";
    const QByteArray head = "xref\n0 ";
    const qsizetype end = pdf.lastIndexOf(mark);
    if (end < 0)
        return std::nullopt;
    ObjectTable table;
    table.at = pdf.mid(end + mark.size()).split('\n').first().toLongLong();
    const qsizetype first = pdf.indexOf('\n', table.at + head.size()) + 1;
    if (pdf.mid(table.at, head.size()) != head || first == 0)
        return std::nullopt;
    const qsizetype count
        = pdf.mid(table.at + head.size(), first - table.at - head.size()).trimmed().toLongLong();
    const qsizetype trailer = first + count * kEntryLength;
    if (count <= 0 || trailer > end || pdf.mid(trailer, 8) != "trailer\n")
        return std::nullopt;
    for (qsizetype i = 0; i < count; ++i)
        table.offsets.append(pdf.mid(first + i * kEntryLength, kOffsetDigits).toLongLong());
    table.trailer = pdf.mid(trailer, end - trailer);
    return table;
}

/// Up to its "endobj"; empty where there is no such object.
QByteArray objectOf(const QByteArray &pdf, const ObjectTable &table, int number)
{
    if (number <= 0 || number >= table.offsets.size())
        return {};
    const qsizetype at = table.offsets.at(number);
    return pdf.mid(at, std::max(pdf.indexOf("endobj\n", at) - at, qsizetype(0)));
}

/// The objects of the pages, in order.
QList<int> pageObjects(const QByteArray &pageTree)
{
    QList<int> pages;
    const qsizetype from = pageTree.indexOf('[') + 1;
    const QList<QByteArray> lines = pageTree.mid(from, pageTree.indexOf(']') - from).split('\n');
    for (const QByteArray &line : lines) {
        if (line.endsWith(" 0 R"))
            pages.append(line.split(' ').first().toInt());
    }
    return pages;
}

QByteArray reference(qsizetype object) { return QByteArray::number(object) + " 0 R"; }

/// UTF-16, as text outside of pages is written (3.8.1).
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// A bookmark with its neighbours, by their places in the outline, of which 0 is the root; 0: none.
struct OutlineItem {
    const report::Bookmark *bookmark = nullptr;
    int level = 0;
    QByteArray destination;
    std::size_t parent = 0;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int children = 0;
};

QByteArray destinationOf(const report::PrintedPage &page, const report::Bookmark &bookmark, int object)
{
    const double fromFoot = (page.sizeMm.height() - bookmark.yMm) / report::kMmPerPt;
    return '[' + reference(object) + " /XYZ null " + QByteArray::number(fromFoot, 'f', 2) + " null]";
}

class Outline
{
public:
    Outline(const QList<report::PrintedPage> &pages, const QList<int> &objects) : m_items(1)
    {
        for (qsizetype page = 0; page < std::min(pages.size(), objects.size()); ++page) {
            for (const report::Bookmark &bookmark : pages.at(page).bookmarks)
                append(bookmark, destinationOf(pages.at(page), bookmark, objects.at(page)));
        }
    }

    bool isEmpty() const { return m_items.size() == 1; }

    /// Object after object, the root first; firstObject is its number.
    QList<QByteArray> objects(qsizetype firstObject) const
    {
        QList<QByteArray> written;
        for (std::size_t place = 0; place < m_items.size(); ++place)
            written.append(QByteArray::number(firstObject + qsizetype(place)) + " 0 obj\n<<\n"
                           + keysOf(m_items[place], firstObject) + ">>\nendobj\n");
        return written;
    }

private:
    void append(const report::Bookmark &bookmark, const QByteArray &destination)
    {
        std::size_t parent = m_items.size() - 1;
        while (parent != 0 && m_items[parent].level >= bookmark.level)
            parent = m_items[parent].parent;
        const std::size_t place = m_items.size();
        OutlineItem &above = m_items[parent];
        const std::size_t before = above.last;
        (before ? m_items[before].after : above.first) = place;
        above.last = place;
        ++above.children;
        m_items.push_back({.bookmark = &bookmark,
                           .level = bookmark.level,
                           .destination = destination,
                           .parent = parent,
                           .before = before});
    }

    // The first level is open, what lies below it closed: a count below zero says so.
    static QByteArray keysOf(const OutlineItem &item, qsizetype firstObject)
    {
        QByteArray keys;
        if (item.bookmark == nullptr)
            keys = "/Type /Outlines\n/Count " + QByteArray::number(item.children) + '\n';
        else
            keys = "/Title " + textString(item.bookmark->title) + "\n/Parent "
                + reference(firstObject + qsizetype(item.parent)) + "\n/Dest " + item.destination + '\n';
        if (item.bookmark != nullptr && item.children > 0)
            keys += "/Count " + QByteArray::number(-item.children) + '\n';
        const std::array<std::pair<const char *, std::size_t>, 4> neighbours{{{"/Prev ", item.before},
                                                                              {"/Next ", item.after},
                                                                              {"/First ", item.first},
                                                                              {"/Last ", item.last}}};
        for (const auto &[key, place] : neighbours) {
            if (place != 0)
                keys += key + reference(firstObject + qsizetype(place)) + '\n';
        }
        return keys;
    }

    std::vector<OutlineItem> m_items;
};

QByteArray crossReferences(const ObjectTable &table, qsizetype at, qsizetype countBefore)
{
    const QByteArray count = QByteArray::number(table.offsets.size());
    QByteArray written = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (qsizetype i = 1; i < table.offsets.size(); ++i)
        written += QByteArray::number(table.offsets.at(i)).rightJustified(kOffsetDigits, '0') + " 00000 n \n";
    QByteArray trailer = table.trailer;
    trailer.replace("/Size " + QByteArray::number(countBefore), "/Size " + count);
    return written + trailer + "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

/// Puts keys at the end of the catalog and objects at the end of the file.
void rewrite(QByteArray &pdf, ObjectTable table, qsizetype keysAt, const QByteArray &keys,
             const QList<QByteArray> &objects)
{
    const qsizetype countBefore = table.offsets.size();
    pdf.truncate(table.at);
    pdf.insert(keysAt, keys);
    for (qsizetype &offset : table.offsets)
        offset += offset > keysAt ? keys.size() : 0;
    for (const QByteArray &object : objects) {
        table.offsets.append(pdf.size());
        pdf += object;
    }
    pdf += crossReferences(table, pdf.size(), countBefore);
}

} // namespace

bool addNavigation(QByteArray &pdf, const QList<report::PrintedPage> &pages, const QByteArray &language)
{
    const std::optional<ObjectTable> table = readTable(pdf);
    if (!table)
        return false;
    const QByteArray end = ">>\n";
    const int root = numberAfter(table->trailer, "/Root ");
    const QByteArray catalog = objectOf(pdf, *table, root);
    const QList<int> objects = pageObjects(objectOf(pdf, *table, numberAfter(catalog, "/Pages ")));
    if (!catalog.endsWith(end) || objects.size() != pages.size())
        return false;
    const qsizetype keysAt = table->offsets.at(root) + catalog.size() - end.size();
    QByteArray keys = "/Lang (" + language + ")\n/ViewerPreferences <</DisplayDocTitle true>>\n";
    const Outline outline(pages, objects);
    if (outline.isEmpty()) {
        rewrite(pdf, *table, keysAt, keys, {});
        return true;
    }
    const qsizetype first = table->offsets.size();
    keys += "/PageMode /UseOutlines\n/Outlines " + reference(first) + '\n';
    rewrite(pdf, *table, keysAt, keys, outline.objects(first));
    return true;
}

} // namespace dondoc::print
