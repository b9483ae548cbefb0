// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reading of the command line, a word at a time.
#include "app/cli/commandline.h"

#include "app/language/phrases.h"

#include <algorithm>
#include <iterator>

namespace dondoc::app {

namespace {

struct OptionRow {
    const char *name;
    const char *value; ///< how its value is called in the help; null for a switch
    bool common;
    const char *help;
};

constexpr OptionRow kOptions[] = {
    {"period", "P", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "period: 2025-12, 2025-Q4, 2025-H1, 2025-9M, 2025, adhoc:NAME")},
    {"out", "FILE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "file to write; of forms the folder, made where it is missing")},
    {"kind", "K", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "which letter: request, reminder, supplement")},
    {"number", "N", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "keeps the letter as sent under that number, as 12; with --date")},
    {"each", nullptr, false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "also a form made out for every agency")},
    {"force", nullptr, false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "writes over forms that are there with other contents; keeps a letter as sent, or "
                       "issues a report, though something speaks against it")},
    {"with-files", nullptr, false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "a zip of the data file and its originals")},
    {"for-sharing", nullptr, false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "without contacts, history and originals")},
    {"rescue", "DIR", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "new folder for what a damaged file still holds")},
    {"what", "W", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "what to write: tasks, agencies, expected, reports, entries, obstacles, indicators, "
                       "documents, history")},
    {"format", "F", false, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "json (default) or csv")},
    {"received", "DATE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "day of receipt as 2025-12-16 (default: today)")},
    {"agency", "CODE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "all files are of that agency, whatever they say")},
    {"register", "FILE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "the clerk's register of incoming documents, which fills numbers and days")},
    {"issue", "NUMBER", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "issues the report under that number, as 12; with --date")},
    {"date", "DATE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "day of the issued report or sent letter as 2025-12-24")},
    {"data-until", "DATE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "what was received after that day does not count")},
    {"annexes", "LIST", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "annexes in their order: progress,indicators,obstacles,receipt,texts,charts")},
    {"text", "FILE", false,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases",
                       "text of the letter in place of the program's, UTF-8, a paragraph a line")},
    {"empty", nullptr, false, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "without the plan of Sơn La")},
    {"plan", "CODE", true,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "which plan, where the file holds several")},
    {"json", nullptr, true, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "the result as JSON")},
    {"lang", "vi|en", true, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "language of what the program says")},
    {"user", "NAME", true,
     QT_TRANSLATE_NOOP("dondoc::app::Phrases", "who is recorded as the author of changes")},
    {"quiet", nullptr, true, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "only results and errors")},
    {"help", nullptr, true, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "this help")},
    {"version", nullptr, true, QT_TRANSLATE_NOOP("dondoc::app::Phrases", "the program's version")},
};

const OptionRow *findOption(const QString &name)
{
    const auto row = std::find_if(std::begin(kOptions), std::end(kOptions), [&name](const OptionRow &each) {
        return name == QLatin1String(each.name);
    });
    return row == std::end(kOptions) ? nullptr : row;
}

Error wrong(const QString &word, const QString &why) { return {ErrorCode::WrongUse, word, why}; }

QString dashed(const QString &name) { return QLatin1String("--") + name; }

/// A word that can only be meant as a file: it names one, or looks like a path.
bool looksLikeFile(const QString &word)
{
    return word.contains(QLatin1Char('.')) || word.contains(QLatin1Char('/'))
        || word.contains(QLatin1Char('\\'));
}

/// The state while words are taken one after another.
class Reader
{
public:
    Reader(const QStringList &words, const QList<VerbSyntax> &verbs) : m_words(words), m_verbs(verbs) { }

    Result<CommandLine> read()
    {
        while (m_next < m_words.size()) {
            const Result<void> taken = takeWord();
            if (!taken)
                return taken.error();
        }
        const Result<void> whole = check();
        if (!whole)
            return whole.error();
        return m_line;
    }

private:
    Result<void> takeWord()
    {
        const QString word = m_words.at(m_next++);
        if (!m_optionsEnded && word == QLatin1String("--")) {
            m_optionsEnded = true;
            return {};
        }
        if (!m_optionsEnded && word.startsWith(QLatin1String("--")))
            return takeOption(word);
        if (!m_optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-')))
            return wrong(word, Phrases::tr("options are written with two dashes; see dondoc --help."));
        takeBareWord(word);
        return {};
    }

    Result<void> takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionRow *row = findOption(name);
        if (!row)
            return wrong(dashed(name), Phrases::tr("there is no such option; see dondoc --help."));
        if (m_line.options.contains(name))
            return wrong(dashed(name), Phrases::tr("this option is given twice."));
        if (!row->value && equals >= 0)
            return wrong(dashed(name), Phrases::tr("this option takes no value."));
        if (!row->value) {
            m_line.options.insert(name, {});
            return {};
        }
        if (equals < 0 && m_next >= m_words.size())
            return wrong(dashed(name), Phrases::tr("the value is missing."));
        const QString value = equals < 0 ? m_words.at(m_next++) : word.mid(equals + 1);
        if (value.isEmpty() || (equals < 0 && value.startsWith(QLatin1String("--"))))
            return wrong(dashed(name), Phrases::tr("the value is missing."));
        m_line.options.insert(name, value);
        return {};
    }

    void takeBareWord(const QString &word)
    {
        const bool first = m_line.verb.isEmpty() && m_line.files.isEmpty();
        if (first && !m_optionsEnded && syntaxOf(word))
            m_line.verb = word;
        else
            m_line.files.append(word);
    }

    const VerbSyntax *syntaxOf(const QString &verb) const
    {
        const auto found = std::find_if(m_verbs.cbegin(), m_verbs.cend(),
                                        [&verb](const VerbSyntax &each) { return each.name == verb; });
        return found == m_verbs.cend() ? nullptr : &*found;
    }

    Result<void> check() const
    {
        if (m_line.asksOnly())
            return {};
        const Result<void> language = checkLanguage();
        if (!language)
            return language.error();
        return m_line.verb.isEmpty() ? checkWindow() : checkVerb(*syntaxOf(m_line.verb));
    }

    Result<void> checkLanguage() const
    {
        const QString code = m_line.value("lang");
        if (m_line.has("lang") && code != QLatin1String("vi") && code != QLatin1String("en"))
            return wrong(code, Phrases::tr("there are the languages vi and en."));
        return {};
    }

    Result<void> checkWindow() const
    {
        if (!m_line.files.isEmpty() && (m_line.files.size() > 1 || !looksLikeFile(m_line.file())))
            return wrong(m_line.file(), Phrases::tr("there is no such verb; see dondoc --help."));
        return checkOptions({});
    }

    Result<void> checkVerb(const VerbSyntax &syntax) const
    {
        if (m_line.files.isEmpty())
            return wrong(syntax.name, Phrases::tr("the data file is missing."));
        if (m_line.files.size() < syntax.files)
            return wrong(syntax.name, Phrases::tr("the files to read are missing."));
        if (m_line.files.size() > syntax.files && !syntax.moreFiles)
            return wrong(m_line.files.at(syntax.files), Phrases::tr("this word is one too many."));
        for (const QString &name : syntax.required) {
            if (!m_line.options.contains(name))
                return wrong(dashed(name), Phrases::tr("this option is needed here."));
        }
        return checkOptions(syntax.options);
    }

    Result<void> checkOptions(const QStringList &own) const
    {
        QStringList names = m_line.options.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (!findOption(name)->common && !own.contains(name))
                return wrong(dashed(name), Phrases::tr("this option does not belong here."));
        }
        return {};
    }

    const QStringList &m_words;
    const QList<VerbSyntax> &m_verbs;
    CommandLine m_line;
    qsizetype m_next = 0;
    bool m_optionsEnded = false;
};

} // namespace

Result<CommandLine> readCommandLine(const QStringList &words, const QList<VerbSyntax> &verbs)
{
    return Reader(words, verbs).read();
}

QString languageAskedFor(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--lang"))
            return words.value(i + 1);
        if (words.at(i).startsWith(QLatin1String("--lang=")))
            return words.at(i).mid(7);
    }
    return {};
}

QStringList optionHelp(const QStringList &options)
{
    QStringList lines;
    for (const OptionRow &row : kOptions) {
        const QString name = QString::fromLatin1(row.name);
        if (!options.contains(name))
            continue;
        const QString value = row.value ? QLatin1Char(' ') + QString::fromLatin1(row.value) : QString();
        const QString meaning = QCoreApplication::translate("dondoc::app::Phrases", row.help);
        lines.append(QStringLiteral("  %1 %2").arg((dashed(name) + value).leftJustified(18), meaning));
    }
    return lines;
}

QStringList commonOptions()
{
    QStringList names;
    for (const OptionRow &row : kOptions) {
        if (row.common)
            names.append(QString::fromLatin1(row.name));
    }
    return names;
}

} // namespace dondoc::app
