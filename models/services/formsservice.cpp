// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsService: all files that a request for reports sends out, under the names that they are sent by.
#include "models/services/formsservice.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/text/text.h"
#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/forms/formwriter.h"
#include "models/report/drafting/letters/agencyoutline.h"
#include "models/report/drafting/letters/letteroptions.h"
#include "models/services/datafilesession.h"
#include "models/services/paperproperties.h"
#include "models/storage/outfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dondoc::services {

using namespace Qt::StringLiterals;
using exchange::FormSource;

namespace {

constexpr int kLongestName = 120; // characters before the ending; file systems take 255 bytes

/// Without what Windows forbids in names, and no dot or blank at the end.
QString fileName(const Period &period, const QString &whose, const QString &ending)
{
    QString name;
    for (const QChar c : text::simplified(u"%1 - %2"_s.arg(periods::fileTitle(period), whose)))
        name += QStringView(u"\\/:*?\"<>|\n\t").contains(c) ? QChar(u'-') : c;
    name = name.left(kLongestName);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name + ending;
}

/// shared: without what is one agency's own, its target and what it told last.
QList<exchange::FormIndicator> indicatorsFor(const PeriodSnapshot &data, const QString &agencyCode,
                                             bool shared = false)
{
    QList<exchange::FormIndicator> asked;
    for (const IndicatorDemand &demand : indicatorsToFill(data, agencyCode)) {
        exchange::FormIndicator one{
            demand.indicator->code,    demand.indicator->name, demand.indicator->unit, {}, {},
            !isFlow(*demand.indicator)};
        if (!shared) {
            one.target = demand.target;
            one.previousCumulative = headline(*demand.indicator, demand.last);
        }
        asked.append(one);
    }
    return asked;
}

QList<exchange::FormIndicator> communeIndicators(const PeriodSnapshot &data)
{
    for (const Agency &agency : data.agencies) {
        if (isCommuneLevel(agency) && isValidOn(agency, data.period.to))
            return indicatorsFor(data, agency.code, true);
    }
    return {};
}

QHash<QString, QList<exchange::FormIndicator>> bodyIndicators(const PeriodSnapshot &data)
{
    QHash<QString, QList<exchange::FormIndicator>> asked;
    for (const Agency &agency : data.agencies) {
        if (!isCommuneLevel(agency) && isValidOn(agency, data.period.to))
            asked.insert(agency.code, indicatorsFor(data, agency.code, true));
    }
    return asked;
}

/// Files one after another, with a stop at the first fault.
class FormMaker
{
public:
    FormMaker(const PeriodSnapshot &data, const QString &uuid, const FormOptions &options)
        : m_data(data), m_source{data, uuid, formCreationDate(data), openDifficulties(data, assess(data))},
          m_options(options)
    {
    }

    Result<QList<FormFile>> make();
    Result<FormFile> ofAgency(const QString &code) const;

private:
    Result<void> add(const Result<FormFile> &file, qsizetype total);
    Result<FormFile> shared(const QString &whose, const Result<QByteArray> &bytes,
                            const QString &ending) const;
    Result<FormFile> outline() const;
    QStringList agencies() const;

    const PeriodSnapshot &m_data;
    FormSource m_source;
    const FormOptions &m_options;
    QList<FormFile> m_files;
    qsizetype m_done = 0;
};

Result<FormFile> FormMaker::shared(const QString &whose, const Result<QByteArray> &bytes,
                                   const QString &ending) const
{
    if (!bytes)
        return bytes.error();
    return FormFile{fileName(m_data.period, whose, ending), {}, *bytes};
}

Result<FormFile> FormMaker::outline() const
{
    exchange::DocxOptions options;
    options.created = m_source.created;
    options.creator = programName();
    return shared(u"Đề cương báo cáo"_s, exchange::toDocx(report::agencyOutline(m_data), options),
                  u".docx"_s);
}

Result<FormFile> FormMaker::ofAgency(const QString &code) const
{
    const Agency *agency = findAgency(m_data, code);
    if (!agency)
        return Error{ErrorCode::UnknownAgency, code, {}};
    const Result<QByteArray> bytes = exchange::agencyForm(m_source, code, indicatorsFor(m_data, code));
    if (!bytes)
        return bytes.error();
    return FormFile{fileName(m_data.period, agency->name, u".xlsx"_s), code, *bytes};
}

QStringList FormMaker::agencies() const
{
    QStringList codes;
    if (!m_options.each)
        return codes;
    const QList<Expectation> expected = expectations(m_data);
    for (const Expectation &each : expected)
        codes.append(each.agencyCode);
    return codes;
}

/// Two bodies of one name are told apart by their codes. A form that nobody would fill is passed over.
Result<void> FormMaker::add(const Result<FormFile> &made, qsizetype total)
{
    ++m_done;
    if (!made)
        return made.error().code == ErrorCode::Unsupported ? Result<void>() : made.error();
    FormFile file = *made;
    const bool taken = std::any_of(m_files.cbegin(), m_files.cend(), [&file](const FormFile &other) {
        return other.name.compare(file.name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        file.name.insert(file.name.lastIndexOf(u'.'), u" (%1)"_s.arg(file.agencyCode));
    m_files.append(file);
    if (m_options.progress && !m_options.progress(double(m_done) / double(total)))
        return Error{ErrorCode::Unsupported, u"stopped"_s, {}};
    return {};
}

Result<QList<FormFile>> FormMaker::make()
{
    const QStringList codes = agencies();
    const qsizetype total = codes.size() + 3;
    const QList<std::function<Result<FormFile>()>> first{
        [this] {
            return shared(u"Biểu mẫu xã, phường"_s,
                          exchange::communeForm(m_source, communeIndicators(m_data)), u".xlsx"_s);
        },
        [this] {
            return shared(u"Biểu mẫu sở, ngành"_s, exchange::bodyForm(m_source, bodyIndicators(m_data)),
                          u".xlsx"_s);
        },
        [this] { return outline(); },
    };
    for (const auto &file : first) {
        if (const Result<void> added = add(file(), total); !added)
            return added.error();
    }
    for (const QString &code : codes) {
        if (const Result<void> added = add(ofAgency(code), total); !added)
            return added.error();
    }
    return m_files;
}

/// Those whose name a file with other contents bears in the folder.
QList<FormFile> othersAmong(const QList<FormFile> &files, const QString &folder)
{
    QList<FormFile> others;
    for (const FormFile &form : files) {
        QFile file(QDir(folder).filePath(form.name));
        const bool same = file.size() == form.bytes.size() && file.open(QIODevice::ReadOnly)
            && file.readAll() == form.bytes;
        if (file.exists() && !same)
            others.append(form);
    }
    return others;
}

bool isAmong(const QList<FormFile> &files, const QString &name)
{
    return std::any_of(files.cbegin(), files.cend(),
                       [&name](const FormFile &file) { return file.name == name; });
}

/// A folder and those above it; what was made goes again unless something was written into it.
class MadeFolder
{
public:
    explicit MadeFolder(const QString &path) : m_path(path)
    {
        for (QString each = QFileInfo(path).absoluteFilePath(); !QFileInfo::exists(each);
             each = QFileInfo(each).absolutePath())
            m_made.append(each);
    }
    ~MadeFolder()
    {
        for (const QString &each : std::as_const(m_made))
            QDir().rmdir(each); // refused where something lies in it
    }
    Q_DISABLE_COPY_MOVE(MadeFolder)

    Result<void> make() const
    {
        const QFileInfo folder(m_path);
        if (folder.isDir() || QDir().mkpath(m_path))
            return {};
        return Error{folder.exists() ? ErrorCode::FileExists : ErrorCode::NoPermission, m_path, {}};
    }

private:
    QString m_path;
    QStringList m_made; ///< the innermost first
};

} // namespace

Result<QList<FormFile>> FormsService::makeForms(const QString &planCode, const Period &period,
                                                const FormOptions &options) const
{
    const Result<PeriodSnapshot> data = m_session.snapshot(planCode, period);
    if (!data)
        return data.error();
    const Result<QString> uuid = m_session.uuid();
    if (!uuid)
        return uuid.error();
    return FormMaker(*data, *uuid, options).make();
}

Result<FormFile> FormsService::makeForm(const QString &planCode, const Period &period,
                                        const QString &agencyCode, const FormOptions &options) const
{
    const Result<PeriodSnapshot> data = m_session.snapshot(planCode, period);
    if (!data)
        return data.error();
    const Result<QString> uuid = m_session.uuid();
    if (!uuid)
        return uuid.error();
    return FormMaker(*data, *uuid, options).ofAgency(agencyCode);
}

Result<bool> FormsService::nameContact(const QString &planCode, const Period &period) const
{
    return m_session.snapshot(planCode, period).transform([](const PeriodSnapshot &data) {
        return !report::knownOptions(data).contact.isEmpty();
    });
}

Result<void> FormsService::write(const QList<FormFile> &files, const QString &folder, ExistingForms existing)
{
    const MadeFolder made(folder);
    const Result<void> ready = made.make();
    if (!ready)
        return ready;
    const QList<FormFile> others = othersAmong(files, folder);
    if (!others.isEmpty() && existing == ExistingForms::Refuse)
        return Error{ErrorCode::FormExists, QDir(folder).filePath(others.constFirst().name),
                     QString::number(others.size())};
    storage::StagedFiles staged;
    for (const FormFile &file : files) {
        if (existing == ExistingForms::Keep && isAmong(others, file.name))
            continue;
        const Result<void> added = staged.add(QDir(folder).filePath(file.name), file.bytes);
        if (!added)
            return added;
    }
    return staged.commit();
}

} // namespace dondoc::services
