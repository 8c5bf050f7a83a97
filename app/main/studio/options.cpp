// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

StudioOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Design wallet passes and see them as Apple and Google show them."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, u"Templates (.passtpl), lists (.csv), passes (.pkpass), pictures and places to open."_s,
        u"[FILE…]"_s);
    const QCommandLineOption data(u"data"_s, u"Folder for settings, drafts and the embedded sandbox."_s,
                                  u"DIR"_s);
    const QCommandLineOption bare(u"no-sample"_s, u"Leave an empty sandbox empty."_s);
    const QCommandLineOption fresh(u"new-instance"_s, u"Open a window of its own although one is open."_s);
    const QCommandLineOption picture(u"picture"_s, u"Save a picture of the window and quit."_s, u"FILE"_s);
    const QCommandLineOption page(u"page"_s, u"Page shown first."_s, u"NAME"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"light or dark, for this start."_s, u"NAME"_s);
    const QCommandLineOption language(u"language"_s, u"en, de, es, fr, ja or ar, for this start."_s,
                                      u"CODE"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, e.g. 1440x900."_s, u"WxH"_s);
    const QCommandLineOption delay(u"delay-ms"_s, u"Slow each answer of the embedded sandbox."_s, u"MS"_s);
    parser.addOptions({data, bare, fresh, picture, page, scheme, language, size, delay});
    parser.process(application);

    const auto place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto sides = parser.value(size).split(u'x');
    // Whole paths: a window that is open already may have been started in another folder.
    QStringList files;
    for (const auto &file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());
    return {.files = files,
            .dataFolder = QDir(parser.isSet(data) ? parser.value(data) : place).absolutePath(),
            .seeds = !parser.isSet(bare),
            .newInstance = parser.isSet(fresh),
            .picture = parser.value(picture),
            .page = parser.value(page),
            .scheme = parser.value(scheme),
            .language = parser.value(language),
            .size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(),
            .answerDelayMs = std::clamp(parser.value(delay).toInt(), 0, 10'000)};
}

} // namespace qairopay
