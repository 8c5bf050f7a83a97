// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Draws the front of every pass in a folder of photographed passes, at the photographs' own size, so that
// they can be compared: drawphonecases CASES OUT.
#include "apple/json.h"
#include "apple/layout.h"
#include "scene/painter.h"

#include <QtCore/qdir.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr double photographWidth = 1170;

bool draw(const QString &folder, const QString &target, scene::Kit &kit)
{
    QFile file(folder + u"/pass.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto document = apple::fromJson(file.readAll());
    if (!document) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(folder), qPrintable(document.error().text()));
        return false;
    }
    const auto card = apple::layoutFront(*document, {}, {}, kit);
    return scene::render(card, photographWidth / card.size.width(), kit.fonts).save(target);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    scene::Kit kit;
    const QDir cases(arguments[1]);
    const QDir out(arguments[2]);
    bool isGood = out.mkpath(u"."_s);
    for (const auto &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        isGood = draw(cases.filePath(name), out.filePath(name + u".png"_s), kit) && isGood;
    return isGood ? 0 : 1;
}
