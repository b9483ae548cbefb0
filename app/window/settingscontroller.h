// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsController: between the page of settings and the open data file.
#pragma once

#include <QObject>

namespace dondoc {
struct Agency;
struct OfficeProfile;
struct OfficialDocument;
struct Plan;
} // namespace dondoc

namespace dondoc::views {
class SettingsPage;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class SettingsController : public QObject
{
    Q_OBJECT

public:
    SettingsController(views::SettingsPage *page, OpenFile &file, QObject *parent);

private:
    void saveProfile(const OfficeProfile &profile);
    void savePlan(const Plan &plan);
    void saveDepartment(const Agency &department);
    void saveSentence(const QString &key, const QString &text);
    void saveDocument(const QString &key, const OfficialDocument &document);
    void removeDocument(const OfficialDocument &document);

    views::SettingsPage *m_page;
    OpenFile &m_file;
};

} // namespace dondoc::app
