// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "webpicture/fetchoptions.h"

#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>

class QCoreApplication;

namespace qairopay {

/// The command line of pass-studio.
struct StudioOptions
{
    QStringList files; ///< whole paths
    QString dataFolder;
    bool seeds = true; ///< make the ready-made program in an empty sandbox
    bool newInstance = false;

    // For pictures of the window, in documentation and reviews.
    QString picture; ///< file; empty: none
    QString page;
    QString scheme;   ///< "light", "dark" or empty
    QString language; ///< one of windowLanguages(), for this start; empty: as chosen
    QSize size;

    webpicture::FetchOptions pictures; ///< for tests; the gate is the program's own
    int answerDelayMs = 0; ///< slows the embedded sandbox, to see and to test what happens meanwhile
};

/// Reads the arguments; prints help or an error and ends the program where they say so.
[[nodiscard]] StudioOptions readOptions(const QCoreApplication &application);

} // namespace qairopay
