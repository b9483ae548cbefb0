// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Starts the program: the command line where there is a verb, else the window.
#include "app/language/language.h"
#include "app/program.h"
#include "app/settings/settings.h"
#include "app/window/windowcontroller.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QHashSeed>

#include <csignal>
#include <cstdio>

using namespace dondoc;

namespace {

/// Days and hours are those of the field (Asia/Ho_Chi_Minh, UTC+7 all year), wherever the computer's clock
/// stands: a deadline's day ends there, and the same data give the same bytes. In the form that needs no
/// database of time zones.
void setVietnamTime() { qputenv("TZ", "ICT-7"); }

/// A file that may grow no more (RLIMIT_FSIZE) is told as a full disk is, instead of ending the program.
void setSizeLimitToFail()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void introduce(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("dondoc"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DONDOC_VERSION));
    const QString asked = app::languageAskedFor(QCoreApplication::arguments().mid(1));
    app::speak(application, app::languageFromCode(asked.isEmpty() ? app::Settings().language() : asked));
}

/// The part that needs no fonts and no window, under the smallest application.
app::Start startPlainly(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    introduce(application);
    app::Start begun = app::start(QCoreApplication::arguments().mid(1));
    if (!begun.exitCode && begun.line.opensWindow())
        begun.exitCode = app::refuseWithoutDisplay();
    return begun;
}

/// Standard error belongs to the verb's own problems; Qt's remarks on the surroundings (no XDG_RUNTIME_DIR …)
/// would stand among them.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "dondoc: Qt: %s\n", qUtf8Printable(text));
}

int runDrawingVerb(const app::CommandLine &line, int &argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, and none is touched
    QGuiApplication application(argc, argv);
    introduce(application);
    return app::runVerb(line);
}

int runWindow(const app::CommandLine &line, int &argc, char **argv)
{
    QApplication application(argc, argv);
    views::theme::apply();
    introduce(application);
    app::WindowController controller(line.value("user"));
    controller.start(line.file());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // before anything hashes: same data, same bytes
    app::ensureUtf8Locale();
    setVietnamTime();
    setSizeLimitToFail();
    const app::Start begun = startPlainly(argc, argv);
    if (begun.exitCode)
        return *begun.exitCode;
    return begun.line.opensWindow() ? runWindow(begun.line, argc, argv)
                                    : runDrawingVerb(begun.line, argc, argv);
}
