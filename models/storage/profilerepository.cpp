// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProfileRepository: the office as it stands on paper, and the sentences that it changed.
#include "models/storage/profilerepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/fieldvalues.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectProfile
    = withFields<OfficeProfile, R"sql(SELECT {} FROM office_profile WHERE id = 1)sql">;

constexpr Sql kSelectSentences = R"sql(SELECT key, text FROM sentence_override)sql";

constexpr Sql kSelectSentence = R"sql(SELECT id, version FROM sentence_override WHERE key = ?)sql";

constexpr Id kProfileId = 1; // there is one

Result<OfficeProfile> profileFrom(const QSqlQuery &query) { return readFields<OfficeProfile>(query); }

QVariantList profileColumns(const OfficeProfile &profile)
{
    return ColumnValues(profile).of(Table::OfficeProfile);
}

} // namespace

QList<Sql> ProfileRepository::statements() { return {kSelectProfile, kSelectSentences, kSelectSentence}; }

Result<OfficeProfile> ProfileRepository::profile()
{
    return m_connection.list(kSelectProfile, {}, profileFrom)
        .transform([](const QList<OfficeProfile> &profiles) { return profiles.value(0); });
}

Result<OfficeProfile> ProfileRepository::save(ChangeRecorder &recorder, const OfficeProfile &profile)
{
    return recorder.update(Table::OfficeProfile, kProfileId, profile.version, profileColumns(profile))
        .and_then([this](bool) { return this->profile(); });
}

Result<QHash<QString, QString>> ProfileRepository::sentences()
{
    QHash<QString, QString> sentences;
    const auto rows = m_connection.list(kSelectSentences, {}, [&sentences](const QSqlQuery &query) {
        sentences.insert(query.value(0).toString(), query.value(1).toString());
        return true;
    });
    if (!rows)
        return rows.error();
    return sentences;
}

Result<void> ProfileRepository::saveSentence(ChangeRecorder &recorder, const QString &key,
                                             const QString &text)
{
    const auto stored = m_connection.list(kSelectSentence, {values::line(key)}, [](const QSqlQuery &query) {
        return Row{query.value(0).toLongLong(), query.value(1).toInt(), {}};
    });
    if (!stored)
        return stored.error();
    const bool known = !stored->isEmpty();
    if (text.trimmed().isEmpty())
        return known ? recorder.remove(Table::SentenceOverride, stored->first().id, stored->first().version)
                     : Result<void>();
    const QVariantList columns = ColumnValues()
                                     .set("key", values::line(key))
                                     .set("text", values::text(text))
                                     .of(Table::SentenceOverride);
    if (!known) {
        return recorder.insert(Table::SentenceOverride, columns).done();
    }
    return recorder.update(Table::SentenceOverride, stored->first().id, stored->first().version, columns)
        .done();
}

} // namespace dondoc::storage
