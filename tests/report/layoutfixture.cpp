// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Hand-made documents and questions to pages.

#include "tests/report/layoutfixture.h"

#include "tests/report/fixedmeasure.h"

#include <QSet>

#include <cmath>

namespace dondoc::report {

namespace {

bool isInMargin(const PrintedPage &page, const TextRun &run)
{
    const PageSpec spec;
    return run.baselineMm < spec.topMm || run.baselineMm > page.sizeMm.height() - spec.bottomMm;
}

QStringList namedLines(const QString &name, int lines)
{
    QStringList texts;
    for (int line = 1; line <= lines; ++line)
        texts.append(QStringLiteral("%1:%2").arg(name).arg(line));
    return texts;
}

Row rowOfLines(const QString &key, int lines)
{
    Row row;
    row.key = key;
    row.cells = {cellOfLines(key, lines)};
    return row;
}

} // namespace

Document documentOf(const QList<Block> &blocks, Orientation orientation)
{
    Document document;
    document.sections = {Section{QStringLiteral("body"), orientation, blocks}};
    return document;
}

QString words(int seed, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("w%1_%2").arg(seed).arg(i));
    return list.join(QLatin1Char(' '));
}

Paragraph paragraphOfLines(const QString &key, int lines)
{
    return {key, ParagraphStyle::Body, {plain(namedLines(key, lines).join(QLatin1Char('\n')))}};
}

Heading heading(const QString &key, int level) { return {key, level, {plain(key)}}; }

Cell cellOfLines(const QString &name, int lines)
{
    return {ParagraphStyle::TableCell, {plain(namedLines(name, lines).join(QLatin1Char('\n')))}, 1};
}

Table tableOfRows(const QString &key, const QList<int> &linesOfRows, int headerLines)
{
    Table table;
    table.key = key;
    table.columns = {Column{100}};
    if (headerLines > 0)
        table.header = {rowOfLines(QStringLiteral("HEAD"), headerLines)};
    for (int lines : linesOfRows)
        table.rows.append(rowOfLines(QStringLiteral("%1/%2").arg(key).arg(table.rows.size() + 1), lines));
    return table;
}

Signature signatureBlock()
{
    return {QStringLiteral("sign"),
            {QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT, KHTC.")},
            {QStringLiteral("KT. GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC")},
            QStringLiteral("Nguyễn Văn A")};
}

Letterhead letterhead()
{
    Letterhead head;
    head.key = QStringLiteral("head");
    head.superiorBody = QStringLiteral("UBND TỈNH SƠN LA");
    head.issuingBody = QStringLiteral("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
    head.numberSymbol = QStringLiteral("BC-SNNMT");
    head.placeAndDate = QStringLiteral("Sơn La, ngày       tháng 01 năm 2026");
    head.kind = QStringLiteral("BÁO CÁO");
    head.subject = QStringLiteral("Kết quả quý IV năm 2025 thực hiện Kế hoạch phát triển cây ăn quả");
    head.addressees = {QStringLiteral("Ủy ban nhân dân tỉnh Sơn La")};
    return head;
}

QList<PrintedPage> pagesOf(const Document &document) { return layOut(document, PageSpec{}, FixedMeasure{}); }

QStringList textsOf(const PrintedPage &page)
{
    QStringList texts;
    for (const TextRun &run : page.runs) {
        if (!isInMargin(page, run))
            texts.append(run.text);
    }
    return texts;
}

const TextRun *runWith(const PrintedPage &page, const QString &text)
{
    for (const TextRun &run : page.runs) {
        if (run.text.contains(text))
            return &run;
    }
    return nullptr;
}

QStringList wordsOf(const QList<PrintedPage> &pages)
{
    QStringList all;
    for (const PrintedPage &page : pages) {
        for (const QString &text : textsOf(page))
            all.append(QString(text).replace(QChar::Nbsp, u' ').split(u' ', Qt::SkipEmptyParts));
    }
    return all;
}

QList<int> pagesWith(const QList<PrintedPage> &pages, const QString &key)
{
    QList<int> numbers;
    for (qsizetype index = 0; index < pages.size(); ++index) {
        for (const BlockArea &area : pages.at(index).blocks) {
            if (area.key == key && !numbers.contains(int(index) + 1))
                numbers.append(int(index) + 1);
        }
    }
    return numbers;
}

int linesOn(const PrintedPage &page, const QString &key)
{
    QSet<qint64> baselines;
    for (const BlockArea &area : page.blocks) {
        if (area.key != key)
            continue;
        for (const TextRun &run : page.runs) {
            if (area.rectMm.contains(QPointF(run.xMm, run.baselineMm)))
                baselines.insert(std::llround(run.baselineMm * 1000));
        }
    }
    return int(baselines.size());
}

QStringList outside(const QList<PrintedPage> &pages)
{
    constexpr double kTolerance = 0.01;
    const PageSpec spec;
    QStringList faults;
    for (const PrintedPage &page : pages) {
        const double right = page.sizeMm.width() - spec.rightMm;
        const double bottom = page.sizeMm.height() - spec.bottomMm;
        for (const TextRun &run : page.runs) {
            const bool across
                = run.xMm < spec.leftMm - kTolerance || run.xMm + run.widthMm > right + kTolerance;
            const bool below = run.baselineMm > bottom + kTolerance || run.baselineMm < spec.topMm;
            if (across || (below && !isInMargin(page, run)))
                faults.append(
                    QStringLiteral("%1 %2: %3").arg(page.sectionKey).arg(page.number).arg(run.text));
        }
    }
    return faults;
}

} // namespace dondoc::report
