// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StampedPdf: asks for the clerk's signed and stamped file of a paper that went out.
#include "views/widgets/stampedpdf.h"

#include "views/widgets/filechoice.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace dondoc::views {

namespace {

struct StampedWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::StampedPdf)
};

} // namespace

bool mayReplaceStamped(QWidget *parent, const QString &paper)
{
    QMessageBox box(QMessageBox::Question, StampedWords::tr("Replace the stamped PDF?"),
                    StampedWords::tr("A stamped PDF is kept with it already: %1.").arg(paper),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        StampedWords::tr("The file that you choose takes its place; undo brings the old one back."));
    QPushButton *keep = box.addButton(StampedWords::tr("&Keep it"), QMessageBox::RejectRole);
    const QAbstractButton *replace = box.addButton(StampedWords::tr("&Replace it"), QMessageBox::AcceptRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

QString askStampedPdf(QWidget *parent, const QString &paper, bool hasOne, const QString &folder)
{
    if (hasOne && !mayReplaceStamped(parent, paper))
        return {};
    return filechoice::open(parent, StampedWords::tr("Stamped PDF: %1").arg(paper), folder,
                            StampedWords::tr("PDF files (*.pdf)"));
}

} // namespace dondoc::views
