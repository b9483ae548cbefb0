// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeOffers: what the data changed behind the officer's words in one part, each with what can be done.
#pragma once

#include "models/report/checks/openchanges.h"
#include "models/report/editing/bodyedits.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace dondoc::views {

class ChangeOffers : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeOffers(QWidget *parent = nullptr);

    /// Hidden where there is nothing.
    void showOffers(const report::OpenChanges &changes);

Q_SIGNALS:
    void figureAnswered(const dondoc::report::ChangedFigure &figure, dondoc::report::FigureAnswer answer);
    void submittedAnswered(const dondoc::report::ChangedBlock &block, dondoc::report::FigureAnswer answer);
    void draftAnswered(const QString &key, bool take);
    void lostAnswered(const dondoc::report::LostBlock &lost, bool keep);
    void recordsWanted(const dondoc::report::FigureRef &figure);

private:
    void addRow(const QString &sentence, const QList<QWidget *> &buttons);
    void addFigure(const report::ChangedFigure &figure);
    void addSubmitted(const report::ChangedBlock &block);
    /// Thay, giữ, để kỳ sau.
    QList<QWidget *> answerButtons(const QString &now, const QString &before,
                                   const std::function<void(report::FigureAnswer)> &answer);
    void addDraft(const report::ChangedDraft &changed);
    void addLost(const report::LostBlock &lost);

    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

} // namespace dondoc::views
