// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The table of verbs. A new verb is a row here and a file beside this one.
#include "app/cli/verb.h"

#include "app/language/phrases.h"

#include <algorithm>

namespace dondoc::app {

namespace {

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result.append(QString::fromLatin1(name));
    return result;
}

VerbSyntax syntax(const char *name, const char *usage, const QStringList &options,
                  const QStringList &required)
{
    return {QString::fromLatin1(name), QString::fromLatin1(usage), 1, options, required};
}

/// The data file, and any number of words beside it.
VerbSyntax withMorePaths(VerbSyntax syntax)
{
    syntax.moreFiles = true;
    return syntax;
}

QList<Verb> makeVerbs()
{
    return {
        {syntax("new", "DATA [--empty]", names({"empty"}), {}),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "makes a data file with the plan of Sơn La"), false, true,
         runNew},
        {syntax("example", "DATA --period P", names({"period"}), names({"period"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "adds made-up agency reports, marked as examples"), false,
         true, runExample},
        {syntax("summary",
                "DATA --period P --out FILE.pdf [--annexes LIST] [--issue NUMBER --date DATE [--force]] "
                "[--data-until DATE]",
                names({"period", "out", "annexes", "issue", "date", "data-until", "force"}),
                names({"period", "out"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                           "writes the summary report as .pdf or .docx, its annexes as .xlsx; issues it, "
                           "which fixes it for good, with --force in spite of what it says would be untrue"),
         true, true, runSummary},
        {syntax("status", "DATA --period P", names({"period"}), names({"period"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "tells who reported and who is missing"), false, false,
         runStatus},
        {syntax("export", "DATA --what W [--period P] --format json|csv [--out FILE]",
                names({"what", "period", "format", "out"}), names({"what"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "writes open data"), false, false, runExport},
        {syntax("forms", "DATA --period P --out DIR [--each] [--force]",
                names({"period", "out", "each", "force"}), names({"period", "out"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "writes the forms that go out with a request for reports"),
         false, true, runForms},
        {withMorePaths(syntax("import",
                              "DATA --period P [--received DATE] [--agency CODE] [--register FILE] PATH...",
                              names({"period", "received", "agency", "register"}), names({"period"}))),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "reads what agencies sent back; clean files are accepted"),
         false, true, runImport},
        {syntax("letter",
                "DATA --kind K --period P --out FILE.pdf [--text FILE] [--number N --date DATE] [--force]",
                names({"kind", "period", "out", "text", "number", "date", "force"}),
                names({"kind", "period", "out"})),
         QT_TRANSLATE_NOOP(
             "dondoc::app::Phrases",
             "writes a letter: request, reminder or supplement; with a number keeps it as sent"),
         true, true, runLetter},
        {syntax("backup", "DATA --out FILE [--with-files] [--for-sharing]",
                names({"out", "with-files", "for-sharing"}), names({"out"})),
         QT_TRANSLATE_NOOP(
             "dondoc::app::Phrases",
             "writes a whole copy; as a zip with the originals, or without contacts and history"),
         false, true, runBackup},
        {syntax("restore", "BACKUP --out DATA", names({"out"}), names({"out"})),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "makes a data file of a copy, checked, over no other"),
         false, true, runRestore},
        {syntax("check", "DATA", {}, {}),
         QT_TRANSLATE_NOOP("dondoc::app::Phrases", "checks the file and the rules; a line a finding"), false,
         false, runCheck},
    };
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
