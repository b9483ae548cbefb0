// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SettingsController: between the page of settings and the open data file.
#include "app/window/settingscontroller.h"

#include "app/window/openfile.h"
#include "models/services/agencyservice.h"
#include "models/services/documentservice.h"
#include "models/services/planservice.h"
#include "models/services/settingsservice.h"
#include "views/pages/settings/documentsform.h"
#include "views/pages/settings/sentencesform.h"
#include "views/pages/settings/settingspage.h"

namespace dondoc::app {

using services::AgencyService;
using services::DocumentService;
using services::PlanService;
using services::SettingsService;
using views::DocumentsForm;
using views::SentencesForm;
using views::SettingsPage;

SettingsController::SettingsController(SettingsPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_page(page), m_file(file)
{
    connect(page, &SettingsPage::profileEdited, this, &SettingsController::saveProfile);
    connect(page, &SettingsPage::planEdited, this, &SettingsController::savePlan);
    connect(page, &SettingsPage::departmentEdited, this, &SettingsController::saveDepartment);
    connect(page->sentences(), &SentencesForm::sentenceEdited, this, &SettingsController::saveSentence);
    connect(page->documents(), &DocumentsForm::documentEdited, this, &SettingsController::saveDocument);
    connect(page->documents(), &DocumentsForm::documentRemoved, this, &SettingsController::removeDocument);
}

void SettingsController::saveProfile(const OfficeProfile &profile)
{
    m_file.write<SettingsService>(
        [profile](const SettingsService &settings) { return settings.saveProfile(profile); }, this,
        [this](const OfficeProfile &stored) { m_page->profileStored(stored); },
        [this](const Error &error) { m_page->profileRefused(error); });
}

void SettingsController::savePlan(const Plan &plan)
{
    m_file.write<PlanService>([plan](const PlanService &plans) { return plans.savePlan(plan); }, this,
                              [this](const Plan &stored) { m_page->planStored(stored); },
                              [this](const Error &error) { m_page->planRefused(error); });
}

void SettingsController::saveDepartment(const Agency &department)
{
    m_file.write<AgencyService>(
        [department](const AgencyService &agencies) { return agencies.saveAgency(department); }, this,
        [this](const Agency &stored) { m_page->departmentStored(stored); },
        [this](const Error &error) { m_page->departmentRefused(error); });
}

void SettingsController::saveSentence(const QString &key, const QString &text)
{
    m_file.write<SettingsService>(
        [key, text](const SettingsService &settings) { return settings.saveSentence(key, text); }, this,
        [this, key] { m_page->sentences()->sentenceStored(key); },
        [this, key](const Error &error) { m_page->sentences()->sentenceRefused(key, error); });
}

void SettingsController::saveDocument(const QString &key, const OfficialDocument &document)
{
    m_file.write<DocumentService>(
        [plan = m_file.shown().planCode, document](const DocumentService &documents) {
            return documents.save(plan, document);
        },
        this,
        [this, key](const OfficialDocument &stored) { m_page->documents()->documentStored(key, stored); },
        [this, key](const Error &error) { m_page->documents()->documentRefused(key, error); });
}

void SettingsController::removeDocument(const OfficialDocument &document)
{
    m_file.write<DocumentService>(
        [document](const DocumentService &documents) { return documents.remove(document); }, this);
}

} // namespace dondoc::app
