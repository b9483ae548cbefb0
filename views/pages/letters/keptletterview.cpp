// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeptLetterView: head, addressees and stored pages of a letter that went out.
#include "views/pages/letters/keptletterview.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/tables/labels.h"
#include "views/preview/paperview.h"
#include "views/preview/pdfsheets.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

QPlainTextEdit *readOnlyText(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    return field;
}

/// The Front is one body of that name.
QString nameOfKind(AgencyKind kind)
{
    const QString name = tables::Labels::of(kind);
    return kind == AgencyKind::Front ? name : text::lowerFirst(name);
}

} // namespace

KeptLetterView::KeptLetterView(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    arrange();
}

void KeptLetterView::createWidgets()
{
    setObjectName(QStringLiteral("kept-letter"));
    m_head = new QLabel(this);
    m_head->setObjectName(QStringLiteral("kept-head"));
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_counted = new QLabel(this);
    m_counted->setObjectName(QStringLiteral("kept-counted"));
    m_note = new QLabel(this);
    for (QLabel *label : {m_head, m_counted, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_addressees = readOnlyText(QStringLiteral("kept-addressees"), this);
    m_addressees->setAccessibleName(tr("Addressees"));
    constexpr int kLines = 5;
    m_addressees->setMaximumHeight(kLines * fontMetrics().lineSpacing());
    m_text = readOnlyText(QStringLiteral("kept-text"), this);
    m_text->setAccessibleName(tr("Text of the message"));
    m_paper = new PaperView(this);
    m_paper->setObjectName(QStringLiteral("kept-pages"));
    m_paper->setAccessibleName(tr("Pages of the letter as it went out"));
    m_copy = new QPushButton(tr("Cop&y the addressees"), this);
    m_copy->setObjectName(QStringLiteral("kept-copy"));
    m_back = new QPushButton(tr("&Back to the new letter"), this);
    m_back->setObjectName(QStringLiteral("kept-back"));
    connect(m_copy, &QPushButton::clicked, this, &KeptLetterView::copyNames);
    connect(m_back, &QPushButton::clicked, this, &KeptLetterView::left);
}

void KeptLetterView::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_counted, m_addressees})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addWidget(m_paper, 1);
}

QString KeptLetterView::headOf(const SentLetter &letter)
{
    const QString kind = tables::Labels::of(letter.kind);
    const QString day = numbers::date(letter.sentOn);
    if (letter.kind == LetterKind::Message)
        return tr("%1, copied on %2").arg(kind, day);
    const QString number = letter.symbol.isEmpty()
        ? numbers::documentNumber(letter.number)
        : numbers::documentNumber(letter.number) + QLatin1Char('/') + letter.symbol;
    return letter.signerName.isEmpty()
        ? tr("%1, number %2 of %3").arg(kind, number, day)
        : tr("%1, number %2 of %3, signed by %4").arg(kind, number, day, letter.signerName);
}

QString KeptLetterView::countedKinds(const QStringList &codes, const PeriodSnapshot &period)
{
    QList<std::pair<AgencyKind, int>> kinds; ///< in the order of the letter
    for (const QString &code : codes) {
        const Agency *agency = findAgency(period, code);
        const AgencyKind kind = agency ? agency->kind : AgencyKind::Other;
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [kind](const auto &each) { return each.first == kind; });
        if (known == kinds.end())
            kinds.append({kind, 1});
        else
            ++known->second;
    }
    QStringList counted;
    for (const auto &[kind, count] : kinds)
        counted.append(numbers::count(count) + QLatin1Char(' ') + nameOfKind(kind));
    return tr("To %1: %2.").arg(numbers::count(codes.size()), counted.join(QStringLiteral(", ")));
}

void KeptLetterView::showLetter(const SentLetter &letter, const PeriodSnapshot &period)
{
    m_letter = letter;
    m_names.clear();
    for (const QString &code : letter.addressees) {
        const Agency *agency = findAgency(period, code);
        m_names.append(agency ? nameAsAuthor(*agency) : code);
    }
    const bool isMessage = letter.kind == LetterKind::Message;
    const bool hasPages = !isMessage && !letter.pdfSha256.isEmpty() && PdfSheets::isAvailable();
    m_head->setText(headOf(letter));
    m_counted->setText(countedKinds(letter.addressees, period));
    m_addressees->setPlainText(m_names.join(QStringLiteral("; ")));
    m_text->setPlainText(letter.text);
    m_text->setVisible(isMessage);
    m_paper->setVisible(hasPages);
    m_paper->setPages({});
    m_note->setVisible(!isMessage);
    m_note->setText((hasPages
                         ? tr("These are the pages as they went out; later data never change them.")
                         : tr("This build cannot show PDF files; “PDF as sent” below the list writes the "
                              "file out."))
                    + QLatin1Char(' ')
                    + (letter.stampedSha256.isEmpty() ? tr("The stamped PDF is not attached yet.")
                                                      : tr("The stamped PDF is kept with it.")));
}

void KeptLetterView::showPdf(const QString &sha256, const QByteArray &pdf)
{
    if (sha256 != m_letter.pdfSha256)
        return;
    const auto sheets = std::make_shared<const PdfSheets>(pdf);
    QList<report::PrintedPage> pages(sheets->count());
    for (int index = 0; index < sheets->count(); ++index)
        pages[index].sizeMm = sheets->sizePt(index) * report::kMmPerPt;
    m_paper->setPages(pages, [sheets](QPainter &painter, int index, const QSize &size) {
        painter.drawImage(QRect(QPoint(), size), sheets->picture(index, size));
    });
    if (pages.isEmpty() && PdfSheets::isAvailable())
        m_note->setText(tr("The stored PDF cannot be shown here. Write it out and open it elsewhere."));
}

int KeptLetterView::pageCount() const { return int(m_paper->pages().size()); }

void KeptLetterView::copyNames()
{
    QApplication::clipboard()->setText(m_names.join(QLatin1Char('\n')));
    Q_EMIT told(tr("Copied: %n name(s).", nullptr, int(m_names.size())));
}

} // namespace dondoc::views
