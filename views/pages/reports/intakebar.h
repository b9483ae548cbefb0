// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeBar: the line above the files that came back: what to read, the day of receipt, accepting all.
#pragma once

#include <QDate>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace dondoc::views {

class DateField;

class IntakeBar : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(QWidget *parent = nullptr);

    void setToday(const QDate &today);
    void setAccess(bool canRead, bool canAccept);
    QDate receivedOn() const;
    void begin(int files);
    void showProgress(int filesRead);
    void finish();
    /// So many reports can be accepted.
    void showReady(int reports, int documents);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void formsWanted();
    void stopRequested();
    void receivedOnChanged(const QDate &day);
    void acceptAllRequested();

private:
    void arrange();
    void chooseFiles();
    void chooseFolder();

    bool m_canAccept = true;
    int m_reports = 0; ///< that can be accepted
    int m_documents = 0;
    QPushButton *m_forms = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_folder = nullptr;
    DateField *m_received = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_acceptAll = nullptr;
};

} // namespace dondoc::views
