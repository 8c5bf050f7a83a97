// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colour.h"

#include <QtCore/qobject.h>
#include <QtGui/qcolor.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Every pair of tokens that is seen together, with what WCAG 2.2 wants of it.
class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairsAreReadable_data();
    void pairsAreReadable();

private:
    [[nodiscard]] Colour token(const QString &name) const;

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_theme;
};

void tst_Theme::initTestCase()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport QairoPay.Studio\nQtObject { property QtObject theme: Theme }",
                      {});
    m_theme.reset(component.create());
    QVERIFY2(m_theme, qPrintable(component.errorString()));
}

Colour tst_Theme::token(const QString &name) const
{
    const auto colour =
        m_theme->property("theme").value<QObject *>()->property(qPrintable(name)).value<QColor>();
    return {quint8(colour.red()), quint8(colour.green()), quint8(colour.blue())};
}

void tst_Theme::pairsAreReadable_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("ratio");
    constexpr auto text = 4.5;
    constexpr auto line = 3.0;
    const auto add = [](const char *ink, const char *ground, double ratio) {
        QTest::addRow("%s on %s", ink, ground)
            << QString::fromLatin1(ink) << QString::fromLatin1(ground) << ratio;
    };
    for (const auto *ground : {"window", "surface", "raised", "canvas", "selected"}) {
        add("text", ground, text);
        add("secondary", ground, text);
    }
    for (const auto *ink : {"accent", "ok", "warning", "error", "live"}) {
        for (const auto *ground : {"window", "surface", "raised"})
            add(ink, ground, text);
    }
    add("accent", "selected", text);
    add("accentInk", "accent", text);
    add("accentInk", "accentHover", text);
    add("liveInk", "live", text);
    add("live", "liveSurface", text);
    for (const auto *ground : {"window", "surface", "raised", "canvas"})
        add("outline", ground, line);
    add("accent", "canvas", line); // the focus ring; on the others it is tested as text
}

void tst_Theme::pairsAreReadable()
{
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    QFETCH(double, ratio);
    auto *theme = m_theme->property("theme").value<QObject *>();
    for (const auto scheme : {1, 2}) {
        theme->setProperty("scheme", scheme);
        const auto measured = contrastRatio(token(ink), token(ground));
        QVERIFY2(measured >= ratio,
                 qPrintable(u"%1 has %2 : 1, %3 wanted"_s.arg(scheme == 1 ? "light"_L1 : "dark"_L1)
                                .arg(measured, 0, 'f', 2)
                                .arg(ratio)));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
