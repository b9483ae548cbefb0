// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileRepository: the office as it stands on paper, and the sentences that it changed.
#include "models/storage/profilerepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectProfile = R"sql(
SELECT version, superior_body, issuing_body, symbol, place, addressee, signer_authority, signer_position,
       signer_name, recipients, drafting_unit, name_late_agencies, print_receipt_annex
FROM office_profile WHERE id = 1)sql";

constexpr Sql kSelectSentences = R"sql(SELECT key, text FROM sentence_override)sql";

constexpr Sql kSelectSentence = R"sql(SELECT id, version FROM sentence_override WHERE key = ?)sql";

constexpr Id kProfileId = 1; // there is one

OfficeProfile profileFrom(const QSqlQuery &query)
{
    OfficeProfile profile;
    profile.version = query.value(0).toInt();
    profile.superiorBody = query.value(1).toString();
    profile.issuingBody = query.value(2).toString();
    profile.symbol = query.value(3).toString();
    profile.place = query.value(4).toString();
    profile.addressee = query.value(5).toString();
    profile.signerAuthority = query.value(6).toString();
    profile.signerPosition = query.value(7).toString();
    profile.signerName = query.value(8).toString();
    profile.recipients = values::toLines(query.value(9));
    profile.draftingUnit = query.value(10).toString();
    profile.nameLateAgencies = query.value(11).toBool();
    profile.printReceiptAnnex = query.value(12).toBool();
    return profile;
}

QVariantList profileColumns(const OfficeProfile &profile)
{
    return {values::line(profile.superiorBody),     values::line(profile.issuingBody),
            values::line(profile.symbol),           values::line(profile.place),
            values::line(profile.addressee),        values::line(profile.signerAuthority),
            values::line(profile.signerPosition),   values::line(profile.signerName),
            values::lines(profile.recipients),      values::line(profile.draftingUnit),
            values::flag(profile.nameLateAgencies), values::flag(profile.printReceiptAnnex)};
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
    const QVariantList columns{values::line(key), values::text(text)};
    if (!known) {
        return recorder.insert(Table::SentenceOverride, columns).done();
    }
    return recorder.update(Table::SentenceOverride, stored->first().id, stored->first().version, columns)
        .done();
}

} // namespace dondoc::storage
