// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalView: pictures and PDF files beside the form, files that are lost, scans dropped; pasted text.
#include "views/pages/reports/originalview.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/reports/pdfpane.h"
#include "views/pages/reports/pictureview.h"
#include "views/widgets/linesfield.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QTemporaryDir folder;
    OriginalView view;

    Kept()
    {
        view.setFolder(folder.path());
        view.resize(400, 600);
        view.show();
    }
    Original keep(const QString &name, const QByteArray &bytes)
    {
        Original original;
        original.name = name;
        original.size = bytes.size();
        original.sha256
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        write(original, bytes);
        return original;
    }
    void write(const Original &original, const QByteArray &bytes)
    {
        QFile file(originalfile::pathOf(folder.path(), original));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Original picture(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QString path = folder.filePath(u"picture.png"_s);
        REQUIRE(image.save(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return keep(u"ảnh %1.png"_s.arg(size.width()), file.readAll());
    }
    template <class PrintedPage> bool comes()
    {
        auto *stack = view.findChild<QStackedWidget *>();
        return QTest::qWaitFor(
            [stack] { return qobject_cast<PrintedPage *>(stack->currentWidget()) != nullptr; },
            dondoc::test::kPatienceMs);
    }
    QString sentence() { return view.findChild<QLabel *>(u"original-sentence"_s)->text(); }
    bool says(const QString &words)
    {
        return comes<QLabel>()
            && QTest::qWaitFor([this, words] { return sentence().contains(words); },
                               dondoc::test::kPatienceMs);
    }
};

void paste(QWidget &field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a picture is shown at the width of the view, larger and turned")
{
    Kept kept;
    kept.view.showOriginals({kept.picture({1000, 2000})});
    REQUIRE(kept.comes<PictureView>());
    auto *picture = kept.view.findChild<PictureView *>();
    CHECK(picture->contentSize().width() <= picture->width());
    CHECK(picture->contentSize().width() > picture->width() / 2);
    REQUIRE(QTest::qWaitFor([picture] {
        const QImage seen = picture->viewport()->grab().toImage();
        return seen.pixelColor(seen.rect().center()) == QColor(Qt::white);
    }));
    const int before = picture->contentSize().width();
    QTest::keyClick(picture, Qt::Key_Plus);
    CHECK(picture->contentSize().width() > before);
    picture->fitWidth();
    picture->turn();
    CHECK(picture->turned() == 90);
    CHECK(picture->contentSize().height() < picture->contentSize().width());
}

TEST_CASE("a large picture is made smaller while it is read")
{
    Kept kept;
    const Original original = kept.picture({9000, 400});
    const OriginalContent content
        = originalfile::inspect(originalfile::pathOf(kept.folder.path(), original), original);
    REQUIRE(content.kind == OriginalContent::Picture);
    CHECK(content.pages.constFirst().width() == originalfile::kLongestSide);
}

TEST_CASE("scrolling on at the end of a picture shows the next one")
{
    Kept kept;
    kept.view.showOriginals({kept.picture({900, 300}), kept.picture({800, 300})});
    REQUIRE(kept.comes<PictureView>());
    auto *list = kept.view.findChild<QListWidget *>(u"original-list"_s);
    CHECK(list->isVisible());
    QTest::keyClick(kept.view.findChild<PictureView *>(), Qt::Key_PageDown);
    CHECK(list->currentRow() == 1);
}

TEST_CASE("a PDF is shown inside where Qt's module is there, else it is for the system's viewer")
{
    Kept kept;
    const QString path = kept.folder.filePath(u"two.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 100, u"một"_s);
        writer.newPage();
        painter.drawText(100, 100, u"hai"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    kept.view.showOriginals({kept.keep(u"đã ký.pdf"_s, file.readAll())});
    if (PdfPane::isAvailable()) {
        REQUIRE(kept.comes<PdfPane>());
        CHECK(kept.view.findChild<PdfPane *>()->pageCount() == 2);
    } else {
        CHECK(kept.says(u"đã ký.pdf"_s));
    }
    CHECK(QTest::qWaitFor(
        [&kept] { return kept.view.findChild<QPushButton *>(u"open-outside"_s)->isEnabled(); },
        dondoc::test::kPatienceMs));
}

TEST_CASE("a lost or changed original is told, and is not opened")
{
    Kept kept;
    const Original original = kept.keep(u"quét.png"_s, "abc");
    const auto *open = kept.view.findChild<QPushButton *>(u"open-outside"_s);
    SECTION("changed")
    {
        kept.write(original, "abd");
        kept.view.showOriginals({original});
        CHECK(kept.says(u"changed"_s));
    }
    SECTION("lost")
    {
        REQUIRE(QFile::remove(originalfile::pathOf(kept.folder.path(), original)));
        kept.view.showOriginals({original});
        CHECK(kept.says(u"not there"_s));
    }
    CHECK_FALSE(open->isEnabled());
    const auto *search = kept.view.findChild<QPushButton *>(u"search-originals"_s);
    CHECK(search->isVisible());
    kept.write(original, "abc"); // it was found
    kept.view.showOriginals({original});
    CHECK(QTest::qWaitFor([search] { return !search->isVisible(); }, dondoc::test::kPatienceMs));
}

TEST_CASE("programs are never handed to the system")
{
    Kept kept;
    kept.view.showOriginals({kept.keep(u"báo cáo.pdf.exe"_s, "MZ")});
    CHECK(kept.says(u"cannot be shown"_s));
    CHECK_FALSE(kept.view.findChild<QPushButton *>(u"open-outside"_s)->isEnabled());
    CHECK(originalfile::isSafeToOpen(u"Báo cáo.DOCX"_s));
}

TEST_CASE("scans dropped on the form are asked for, tables are left to the reader of tables")
{
    Kept kept;
    QWidget form;
    kept.view.takeDropsOn(&form);
    QSignalSpy asked(&kept.view, &OriginalView::filesChosen);
    const auto drop = [&form](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&form, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&form, &event);
    };
    drop(u"/tmp/a.xlsx"_s);
    CHECK(asked.isEmpty());
    drop(u"/tmp/a.PDF"_s);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toStringList() == QStringList{u"/tmp/a.PDF"_s});
    kept.view.setEditable(false);
    drop(u"/tmp/b.jpg"_s);
    CHECK(asked.size() == 1);
}

TEST_CASE("text pasted into a field is joined, in one step of undo, and a list keeps its lines")
{
    TextField field(4);
    field.setValue(u"Kết quả: "_s);
    field.moveCursor(QTextCursor::End);
    paste(field, u"xã đã\nban hành\u00A0kế hoạch"_s);
    CHECK(field.value() == u"Kết quả: xã đã ban hành kế hoạch"_s);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.value() == u"Kết quả: "_s);
    LinesField lines(4);
    paste(lines, u"một\nhai"_s);
    CHECK(lines.lines() == QStringList{u"một"_s, u"hai"_s});
}

TEST_CASE("Beside a form the pane of originals takes no room while there are none, unless it is opened")
{
    QSplitter splitter;
    splitter.addWidget(new QWidget);
    auto *view = new OriginalView;
    splitter.addWidget(view);
    splitter.resize(900, 500);
    splitter.show();
    view->showOriginals({});
    CHECK_FALSE(view->isVisible());
    view->fold(); // to add the first one
    CHECK(view->isVisible());
    view->fold();
    CHECK_FALSE(view->isVisible());
    Original original;
    original.name = u"quét.pdf"_s;
    view->showOriginals({original});
    CHECK(view->isVisible());
}
