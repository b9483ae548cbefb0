// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Files are chosen in a dialog that speaks Vietnamese, whatever the system speaks.
#include "views/widgets/filechoice.h"

#include "tests/support/catch.h"
#include "tests/support/reader.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// What the rows of the dialog say, before it is given up.
QString rowsOfDialog(QFileDialog *dialog)
{
    QStringList said;
    const auto *view = dialog->findChild<QAbstractItemView *>(u"treeView"_s);
    const QAbstractItemModel *model = view->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        said.append(model->headerData(column, Qt::Horizontal).toString());
        said.append(model->index(0, column, view->rootIndex()).data().toString());
    }
    return said.join(u'|');
}

} // namespace

TEST_CASE("The dialog of files writes days, sizes and words as Vietnamese do")
{
    const test::Reader vietnamese;
    QTranslator ofQt;
    REQUIRE(ofQt.load(u":/i18n/qtbase_vi.qm"_s));
    QCoreApplication::installTranslator(&ofQt);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Báo cáo.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1536, 'x'));
    REQUIRE(file.flush());
    REQUIRE(file.setFileTime(QDateTime({2025, 12, 5}, {14, 30}), QFileDevice::FileModificationTime));
    file.close();
    QString said;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&said] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        said = rowsOfDialog(dialog);
        if (said.contains(u"Báo cáo.pdf"_s))
            dialog->reject();
    });
    look.start(20);
    CHECK(views::filechoice::open(nullptr, u"Mở"_s, folder.path()).isEmpty());
    INFO(said.toStdString());
    CHECK(said.contains(u"05/12/2025 14:30"_s));
    CHECK(said.contains(u"1,5 "_s));
    CHECK_FALSE(said.contains(u"Date"_s));
    CHECK_FALSE(said.contains(u"File"_s));
}
