// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Draws the front of every pass in a folder of photographed passes, at the photographs' own size, so that
// they can be compared, and lists its texts beside each: drawphonecases CASES OUT.
#include "apple/json.h"
#include "apple/layout.h"
#include "scene/painter.h"

#include <QtCore/qdir.h>
#include <QtCore/qtextstream.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr double photographWidth = 1170;

/// A line for each text: id, left and width, baseline, size, weight, colour, text as drawn.
bool listTexts(const scene::Scene &card, const QString &target)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    for (const auto &element : card.elements)
        if (const auto *text = std::get_if<scene::Text>(&element.shape))
            out << element.id << '\t' << element.rect.left() << '\t' << element.rect.width() << '\t'
                << text->baseline.y() << '\t' << text->font.size << '\t' << text->font.weight << '\t'
                << text->colour.toHex() << '\t' << text->drawn << '\n';
    return true;
}

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
    return scene::render(card, photographWidth / card.size.width(), kit.fonts).save(target + u".png"_s) &&
           listTexts(card, target + u".txt"_s);
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
        isGood = draw(cases.filePath(name), out.filePath(name), kit) && isGood;
    return isGood ? 0 : 1;
}
