// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Document: what a report says, in blocks with stable keys; the one source of PDF, print, screen and DOCX.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace dondoc::report {

/// Where a printed figure comes from, so that it can lead to its records (rule 9 of the field).
struct FigureRef {
    QString rule;        ///< "receipt.received", "task.done", "tasks.due" …
    QString period;      ///< key of the period
    QString taskNumber;  ///< blank where it concerns no single task
    QStringList records; ///< agency codes or task numbers behind the figure
    friend bool operator==(const FigureRef &, const FigureRef &) = default;
};

/// A stretch of text of one look. Text from agencies stands here as plain text, never as markup.
struct Inline {
    QString text; ///< NFC; LF is a forced line break
    bool bold = false;
    bool italic = false;
    std::optional<FigureRef> figure;
    friend bool operator==(const Inline &, const Inline &) = default;
};
using Inlines = QList<Inline>;

Inline plain(const QString &text);
Inline bold(const QString &text);
Inline italic(const QString &text);
QString plainText(const Inlines &inlines);

/// Named looks; sizes, indents and spacing of each stand in one table (styles.h), after Nghị định 30/2020.
enum class ParagraphStyle {
    Body,           ///< justified, first line indented
    Basis,          ///< căn cứ: as Body, italic
    ListItem,       ///< "- …", as Body
    Note,           ///< smaller, italic
    AnnexNumber,    ///< "Phụ lục I", centred bold
    AnnexTitle,     ///< capitals, centred bold
    AnnexReference, ///< "(Kèm theo Báo cáo số …)", centred italic
    TableHead,      ///< centred bold
    TableCell,      ///< left
    TableCentre,    ///< centred
    TableNumber,    ///< right
};

/// Level 1: "I. …" bold capitals; 2: "1. …" bold; 3: "a) …".
struct Heading {
    QString key;
    int level = 1;
    Inlines text;
};

struct Paragraph {
    QString key;
    ParagraphStyle style = ParagraphStyle::Body;
    Inlines text;
};

struct Cell {
    ParagraphStyle style = ParagraphStyle::TableCell;
    Inlines text;
    int columnSpan = 1;                ///< ≥ 1
    std::optional<double> number = {}; ///< what the text says rounded; of "95,0%" 0.95
};

/// What is told of somebody's words where some of them are left out (rule 19 of the field).
struct Excerpt {
    QString agencyCode;
    QString speaker; ///< its name inside a sentence
    QString taskNumber;
    int told = 0; ///< sentences, and parts of one up to a semicolon
    int all = 0;
};

struct Row {
    QString key; ///< "PL1/4.1"
    QList<Cell> cells;
    bool emphasised = false; ///< heading row of the plan: bold
    std::optional<Excerpt> excerpt = std::nullopt;
};

struct Column {
    double widthMm = 0; ///< relative to the others; the table always fills the text width
};

/// Header rows repeat on every page; rows stay whole unless taller than a third of a page.
struct Table {
    QString key;
    QList<Column> columns;
    QList<Row> header;
    QList<Row> rows;
};

/// Boxes 1 to 5a and 9a of the decree's layout.
struct Letterhead {
    QString key;
    QString superiorBody;
    QString issuingBody;
    QString number;       ///< blank: a wide gap, for the clerk's stamp
    QString numberSymbol; ///< "BC-SNNMT"
    QString placeAndDate; ///< "Sơn La, ngày 05 tháng 01 năm 2026", or with wide gaps
    QString kind;         ///< "BÁO CÁO"; blank for a công văn, which has none
    QString subject;      ///< trích yếu; of a công văn "V/v …", which stands under its number (box 5b)
    QStringList addressees; ///< Kính gửi
};

/// Boxes 7a, 7b and 9b; stays together with at least two lines of text before it.
struct Signature {
    QString key;
    QStringList recipients; ///< lines as printed, with dash and end mark: "- Như trên;"
    QStringList authority;  ///< "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    QString signerName;
};

/// What an area is filled with; each can be distinguished from the others in black and white.
enum class Fill {
    White,
    LightGrey,
    DarkGrey,
    Black,
    Rising,  ///< lines like "/"
    Falling, ///< lines like "\"
    Crossed,
    Level,
    Upright,
    Dotted,
};

/// A number of a chart and how it is written; without a number there is nothing to draw.
struct ChartValue {
    std::optional<double> number; ///< ≥ 0
    Inline label;                 ///< blank: drawn without a label
};

struct ChartSeries {
    enum class Shape { Bars, Line, DashedLine };
    QString name;
    QList<ChartValue> values; ///< as many as there are categories
    Fill fill = Fill::Black;  ///< of bars; of a line's points
    Shape shape = Shape::Bars;
};

/// A diagram that stands whole on a page, with its title above and its note below.
struct Chart {
    enum class Kind {
        StackedBars, ///< a level bar for each category, its series one after the other
        Columns,     ///< upright bars side by side, and lines over them
    };
    QString key;
    Kind kind = Kind::Columns;
    Inlines title;
    Inlines note;          ///< blank: none
    QString categoryTitle; ///< "Ngày nhận"
    QString valueTitle;    ///< "Số báo cáo", "ha"
    QStringList categories;
    QList<ChartSeries> series;
    int markedCategory = -1; ///< Columns: where a dashed rule stands; -1: nowhere
    QString mark;            ///< what that rule says
};
/// The series that have a number to draw.
QList<ChartSeries> drawnSeries(const Chart &chart);
/// The figures of a chart in words, a line a category: "05/12: Nhận trong ngày 3; Lũy kế 12".
QStringList chartLines(const Chart &chart);

using Block = std::variant<Heading, Paragraph, Table, Chart, Letterhead, Signature>;
QString blockKey(const Block &block);

enum class Orientation { Portrait, Landscape };

/// The report's body or one phụ lục; each is numbered on its own from 1 (Nghị định 30/2020, Phụ lục I).
struct Section {
    QString key; ///< "body", "PL1" …
    Orientation orientation = Orientation::Portrait;
    QList<Block> blocks;
};

struct Document {
    QString title;   ///< for the PDF's metadata
    QString marking; ///< printed on every page; "SỐ LIỆU VÍ DỤ" where any figure is made up
    QList<Section> sections;
};

/// All words of a document in order, a line a block; for tests and for searching.
QString allText(const Document &document);

} // namespace dondoc::report
