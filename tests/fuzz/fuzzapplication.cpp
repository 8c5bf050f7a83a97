// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtGui/qguiapplication.h>

/// For targets that measure text: fonts want an application. It is never destroyed: at the end of the process
/// Qt's own parts go in an order of their own.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    [[maybe_unused]] static const auto *application = new QGuiApplication(*argc, *argv);
    return 0;
}

/// What Fontconfig keeps for itself is not given back by an application that stays.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig.so";
}
