// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Gathers the statements of all repositories for the test that prepares each.
#include "models/storage/statements.h"

#include "models/storage/agencyrepository.h"
#include "models/storage/changerecorder.h"
#include "models/storage/contentsrepository.h"
#include "models/storage/documentrepository.h"
#include "models/storage/earlierrepository.h"
#include "models/storage/history.h"
#include "models/storage/indicatorrepository.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/integrity.h"
#include "models/storage/letterdraftrepository.h"
#include "models/storage/letterrepository.h"
#include "models/storage/obstaclerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/overrulingrepository.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/profilerepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/rescue.h"
#include "models/storage/reviewrepository.h"
#include "models/storage/seals.h"
#include "models/storage/sentfilestore.h"
#include "models/storage/sharing.h"
#include "models/storage/snapshot.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/taskrepository.h"
#include "models/storage/textoverriderepository.h"

namespace dondoc::storage {

QList<Sql> allStatements()
{
    return recordStatements() + ledgerStatements() + integrityStatements() + sealStatements()
        + rescueStatements() + AgencyRepository::statements() + ContentsRepository::statements()
        + IndicatorValueRepository::statements() + History::statements() + IndicatorRepository::statements()
        + ObstacleRepository::statements() + OriginalRepository::statements()
        + OverrulingRepository::statements() + TextOverrideRepository::statements()
        + EarlierRepository::statements() + PeriodRepository::statements() + PlanRepository::statements()
        + ProfileRepository::statements() + ReportRepository::statements() + TaskRepository::statements()
        + SentFileStore::statements() + LetterRepository::statements() + LetterDraftRepository::statements()
        + SummaryRepository::statements() + DocumentRepository::statements() + ReviewRepository::statements()
        + sharingStatements() + snapshotStatements();
}

} // namespace dondoc::storage
