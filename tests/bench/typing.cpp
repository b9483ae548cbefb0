// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Typing: drives the real place of the summary, offscreen, key by key.
#include "tests/bench/typing.h"

#include "models/services/summarymaker.h"
#include "views/editor/sectioneditor.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/paperview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace dondoc::bench {

namespace {

constexpr int kParagraphsPerPage = 4;

/// Paragraphs of about a quarter of a page behind the last one of section I.
QList<TextOverride> longText(int pages)
{
    QList<TextOverride> own;
    QString after = QStringLiteral("I/2");
    for (int number = 1; number <= pages * kParagraphsPerPage; ++number) {
        TextOverride block;
        block.key = QStringLiteral("I/2/+%1").arg(number);
        block.kind = TextOverrideKind::Added;
        block.after = std::exchange(after, block.key);
        const QString words
            = QStringLiteral("Đoạn %1 do cán bộ viết thêm vào báo cáo để đo thời gian. ").arg(number);
        block.runs = {{words.repeated(14), false, false, {}, {}, {}}};
        own.append(block);
    }
    return own;
}

void waitUntilIdle(const views::SummaryPage &place)
{
    while (place.isAtWork())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

TypingTimes measureTyping(const AssessedPeriod &quarter, int bodyPages, int keys)
{
    PeriodSnapshot data = quarter.data;
    data.summary = SummaryReport();
    data.summary->own = longText(bodyPages);
    views::SummaryPage place;
    place.setSource(std::make_shared<services::SummaryMaker>());
    place.resize(1280, 720);
    place.show();
    place.showPeriod(makeAssessedPeriod(std::move(data)));
    waitUntilIdle(place);
    place.goTo(QStringLiteral("opening"));
    auto *editor = place.findChild<views::SectionEditor *>();
    auto *paper = place.findChild<views::PaperView *>(QStringLiteral("draft-pages"));
    editor->moveCursor(QTextCursor::End);
    TypingTimes times{paper->pages().size(), 0, 0};
    for (int key = 0; key < keys; ++key) {
        QElapsedTimer clock;
        clock.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QApplication::sendEvent(editor, &press);
        waitUntilIdle(place);
        paper->viewport()->grab();
        const double taken = double(clock.nsecsElapsed()) / 1e6;
        times.shortestMs = key == 0 ? taken : std::min(times.shortestMs, taken);
        times.longestMs = std::max(times.longestMs, taken);
    }
    return times;
}

} // namespace dondoc::bench
