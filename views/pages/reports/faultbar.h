// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FaultBar: what is found wrong in a file becomes a message or a công văn to its sender.
#pragma once

#include "models/domain/intake/submission.h"

#include <QWidget>

class QPushButton;

namespace dondoc::views {

class FaultBar : public QWidget
{
    Q_OBJECT

public:
    explicit FaultBar(QWidget *parent = nullptr);
    /// Hidden where nothing in it is the sender's to mend.
    void showSubmission(const Submission &submission);

Q_SIGNALS:
    void messageWanted(const dondoc::Submission &submission);
    void letterWanted(const dondoc::Submission &submission);

private:
    Submission m_submission;
    QPushButton *m_message;
    QPushButton *m_letter;
};

} // namespace dondoc::views
