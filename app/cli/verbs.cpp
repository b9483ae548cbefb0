// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The table of verbs. A new verb is a row here and a file beside this one.
#include "app/cli/verb.h"

#include "app/language/phrases.h"

#include <algorithm>

namespace dondoc::app {

namespace {

/// One line of the table; options and required: names with a space between them.
struct Row {
    const char *name;
    const char *usage;
    const char *options;
    const char *required;
    const char *help; ///< English source of one line
    bool moreFiles;   ///< any number of words beside the data file
    bool drawsPages;
    bool writes;
    VerbFunction run;
};

constexpr Row kRows[] = {
    {"new", "DATA [--empty]", "empty", "",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "makes a data file with the plan of Sơn La"), false, false,
     true, runNew},
    {"example", "DATA --period P", "period", "period",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "adds made-up agency reports, marked as examples"), false,
     false, true, runExample},
    {"summary",
     "DATA --period P --out FILE.pdf [--annexes LIST] [--issue NUMBER --date DATE [--force]] "
     "[--data-until DATE]",
     "period out annexes issue date data-until force", "period out",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "writes the summary report as .pdf or .docx, its annexes as .xlsx; issues it, "
                       "which fixes it for good, with --force in spite of what it says would be untrue"),
     false, true, true, runSummary},
    {"status", "DATA --period P", "period", "period",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "tells who reported and who is missing"), false, false, false,
     runStatus},
    {"export", "DATA --what W [--period P] --format json|csv [--out FILE]", "what period format out", "what",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "writes open data"), false, false, false, runExport},
    {"forms", "DATA --period P --out DIR [--each] [--force]", "period out each force", "period out",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "writes the forms that go out with a request for reports"),
     false, false, true, runForms},
    {"import", "DATA --period P [--received DATE] [--agency CODE] [--register FILE] PATH...",
     "period received agency register", "period",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "reads what agencies sent back; clean files are accepted"),
     true, false, true, runImport},
    {"letter", "DATA --kind K --period P --out FILE.pdf [--text FILE] [--number N --date DATE] [--force]",
     "kind period out text number date force", "kind period out",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "writes a letter: request, reminder or supplement; with a number keeps it as sent"),
     false, true, true, runLetter},
    {"backup", "DATA --out FILE [--with-files] [--for-sharing]", "out with-files for-sharing", "out",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "writes a whole copy; as a zip with the originals, or without contacts and history"),
     false, false, true, runBackup},
    {"restore", "BACKUP --out DATA", "out", "out",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "makes a data file of a copy, checked, over no other"), false,
     false, true, runRestore},
    {"check", "DATA [--rescue DIR]", "rescue", "",
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "checks the file and the rules, a line a finding; or takes out of a damaged file what "
                       "can still be read"),
     false, false, false, runCheck},
};

QStringList words(const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); }

Verb verbOf(const Row &row)
{
    VerbSyntax syntax{QString::fromLatin1(row.name), QString::fromLatin1(row.usage), 1, words(row.options),
                      words(row.required)};
    syntax.moreFiles = row.moreFiles;
    return {syntax, row.help, row.drawsPages, row.writes, row.run};
}

QList<Verb> makeVerbs()
{
    QList<Verb> verbs;
    for (const Row &row : kRows)
        verbs.append(verbOf(row));
    return verbs;
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> table = makeVerbs();
    return table;
}

const Verb *findVerb(const QString &name)
{
    const auto found = std::find_if(verbs().cbegin(), verbs().cend(),
                                    [&name](const Verb &verb) { return verb.syntax.name == name; });
    return found == verbs().cend() ? nullptr : &*found;
}

QList<VerbSyntax> verbSyntaxes()
{
    QList<VerbSyntax> list;
    for (const Verb &verb : verbs())
        list.append(verb.syntax);
    return list;
}

} // namespace dondoc::app
