// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "google/layout.h"
#include "preview/timezones.h"
#include "scene/surface.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// How cards are looked at: which surface of each, on what phone, in which language, where and when, and in
/// which state. Nothing of it belongs to the template or the pass.
class ViewOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the preview.")
    Q_PROPERTY(int appleSurface READ appleSurface WRITE setAppleSurface NOTIFY changed FINAL)
    Q_PROPERTY(QStringList appleSurfaceNames READ appleSurfaceNames CONSTANT FINAL)
    Q_PROPERTY(int googleSurface READ googleSurface WRITE setGoogleSurface NOTIFY changed FINAL)
    Q_PROPERTY(QStringList googleSurfaceNames READ googleSurfaceNames CONSTANT FINAL)
    Q_PROPERTY(bool isBeside READ isBeside WRITE setBeside NOTIFY changed FINAL)
    Q_PROPERTY(int appleChoice READ appleChoice WRITE setAppleChoice NOTIFY changed FINAL)
    Q_PROPERTY(QStringList appleChoiceNames READ appleChoiceNames NOTIFY changed FINAL)
    Q_PROPERTY(int googleChoice READ googleChoice WRITE setGoogleChoice NOTIFY changed FINAL)
    Q_PROPERTY(QStringList googleChoiceNames READ googleChoiceNames NOTIFY changed FINAL)
    Q_PROPERTY(bool appleTells READ appleTells NOTIFY changed FINAL)
    Q_PROPERTY(bool googleTells READ googleTells NOTIFY changed FINAL)
    Q_PROPERTY(int phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(QStringList phoneNames READ phoneNames CONSTANT FINAL)
    Q_PROPERTY(qreal deviceWidth READ deviceWidth NOTIFY changed FINAL)
    Q_PROPERTY(bool isDark READ isDark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(QStringList textSizeNames READ textSizeNames CONSTANT FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY languagesChanged FINAL)
    Q_PROPERTY(int timeZone READ timeZone WRITE setTimeZone NOTIFY changed FINAL)
    Q_PROPERTY(QStringList timeZoneNames READ timeZoneNames CONSTANT FINAL)
    Q_PROPERTY(int moment READ moment WRITE setMoment NOTIFY changed FINAL)
    Q_PROPERTY(QStringList momentNames READ momentNames NOTIFY changed FINAL)
    Q_PROPERTY(QString momentText READ momentText NOTIFY changed FINAL)
    Q_PROPERTY(int state READ state WRITE setState NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stateNames READ stateNames CONSTANT FINAL)
    Q_PROPERTY(int vision READ vision WRITE setVision NOTIFY changed FINAL)
    Q_PROPERTY(QStringList visionNames READ visionNames CONSTANT FINAL)
    Q_PROPERTY(bool isUsual READ isUsual NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    enum State { Valid, Expired, Revoked };
    Q_ENUM(State)

    /// What is looked at: a template's pass is valid as long as nothing else is chosen, somebody's pass is
    /// what it says itself.
    enum class Subject { Template, Pass };

    explicit ViewOptions(Subject subject = Subject::Template, QObject *parent = nullptr);

    /// Position in scene::surfacesOf(…) of the wallet.
    [[nodiscard]] int appleSurface() const { return m_values.appleSurface; }
    void setAppleSurface(int surface) { set(&Values::appleSurface, surface, appleSurfaceNames().size()); }
    [[nodiscard]] QStringList appleSurfaceNames() const { return namesOf(WalletPlatform::Apple); }
    [[nodiscard]] int googleSurface() const { return m_values.googleSurface; }
    void setGoogleSurface(int surface) { set(&Values::googleSurface, surface, googleSurfaceNames().size()); }
    [[nodiscard]] QStringList googleSurfaceNames() const { return namesOf(WalletPlatform::Google); }
    /// The front is in sight, too, beside another surface.
    [[nodiscard]] bool isBeside() const { return m_values.isBeside != 0; }
    void setBeside(bool isBeside) { set(&Values::isBeside, int(isBeside), 2); }
    /// What there is to choose from: the surfaces, or those beside the front.
    [[nodiscard]] int appleChoice() const { return choice(WalletPlatform::Apple); }
    void setAppleChoice(int choice) { setChoice(WalletPlatform::Apple, choice); }
    [[nodiscard]] QStringList appleChoiceNames() const { return choiceNames(WalletPlatform::Apple); }
    [[nodiscard]] int googleChoice() const { return choice(WalletPlatform::Google); }
    void setGoogleChoice(int choice) { setChoice(WalletPlatform::Google, choice); }
    [[nodiscard]] QStringList googleChoiceNames() const { return choiceNames(WalletPlatform::Google); }
    /// Those in sight, one or two, each once.
    [[nodiscard]] QList<scene::Surface> surfaces(WalletPlatform wallet) const;
    static constexpr size_t mostSurfaces = 2;
    /// One of those in sight tells of something that has happened to the pass.
    [[nodiscard]] bool appleTells() const { return tells(WalletPlatform::Apple); }
    [[nodiscard]] bool googleTells() const { return tells(WalletPlatform::Google); }
    [[nodiscard]] bool tells(WalletPlatform wallet) const;
    [[nodiscard]] static bool tells(scene::Surface surface)
    {
        return surface == scene::Surface::LockScreen || surface == scene::Surface::Details;
    }

    [[nodiscard]] int phone() const { return m_values.phone; }
    void setPhone(int phone) { set(&Values::phone, phone, phoneNames().size()); }
    [[nodiscard]] QStringList phoneNames() const;
    /// Of the chosen phone's screen, points.
    [[nodiscard]] double deviceWidth() const;

    [[nodiscard]] bool isDark() const { return m_values.isDark != 0; }
    void setDark(bool isDark) { set(&Values::isDark, int(isDark), 2); }

    [[nodiscard]] int textSize() const { return m_values.textSize; }
    void setTextSize(int size) { set(&Values::textSize, size, textSizeNames().size()); }
    [[nodiscard]] QStringList textSizeNames() const;

    /// 0: as it is written; else one of its translations.
    [[nodiscard]] int language() const { return m_values.language; }
    void setLanguage(int language) { set(&Values::language, language, m_languages.size() + 1); }
    [[nodiscard]] QStringList languageNames() const;
    /// "de"; empty: as it is written.
    [[nodiscard]] QString languageCode() const { return m_languages.value(m_values.language - 1); }
    /// Empty, or not one of those there are: as it is written.
    void setLanguageCode(const QString &code) { setLanguage(int(m_languages.indexOf(code)) + 1); }
    /// Those that there are translations for.
    void setLanguages(const QStringList &codes);
    /// A language by the name its readers look for; its code where it has none.
    [[nodiscard]] static QString nameOfLanguage(const QString &code);
    /// The same for several; two of one name have their codes behind it.
    [[nodiscard]] static QStringList namesOfLanguages(const QStringList &codes);

    /// Of the phone.
    [[nodiscard]] int timeZone() const { return m_values.timeZone; }
    void setTimeZone(int zone) { set(&Values::timeZone, zone, m_zones.size()); }
    [[nodiscard]] QStringList timeZoneNames() const;

    /// From when relative dates are counted, seen from the pass's own: the same today and in a year.
    /// Somebody's pass is looked at now as long as nothing else is chosen.
    [[nodiscard]] int moment() const { return m_values.moment; }
    void setMoment(int moment) { set(&Values::moment, moment, allMoments().size()); }
    /// Empty when the pass has no relative date.
    [[nodiscard]] QStringList momentNames() const
    {
        return m_relativeDate.isValid() ? allMoments() : QStringList();
    }
    [[nodiscard]] QString momentText() const;
    /// The pass whose first relative date it is.
    void setRelativeDateOf(const apple::Document &document);

    [[nodiscard]] int state() const { return m_values.state; }
    void setState(int state) { set(&Values::state, state, stateNames().size()); }
    [[nodiscard]] QStringList stateNames() const;
    /// Of the phone: that of the chosen language, else what cards are drawn in by default.
    [[nodiscard]] QLocale locale() const;
    /// How the cards are laid out; without a moment where no relative date gives one.
    [[nodiscard]] apple::LayoutOptions appleLayout() const;
    [[nodiscard]] google::LayoutOptions googleLayout() const;
    /// Makes a document and the moment it is looked at be as the chosen state wants it, by no clock: the same
    /// today and in a year.
    void applyState(apple::Document &document, apple::LayoutOptions &options) const;
    void applyState(google::Document &document) const;

    /// Who looks at the cards: ColourVision as int. It changes what is seen, never what is issued.
    [[nodiscard]] int vision() const { return m_values.vision; }
    void setVision(int vision) { set(&Values::vision, vision, visionNames().size()); }
    [[nodiscard]] QStringList visionNames() const;

    /// True when everything but the surfaces is as on a phone out of the box with a valid pass.
    [[nodiscard]] bool isUsual() const;
    /// "Small phone, dark"; empty when everything is usual.
    [[nodiscard]] QString summary() const;
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void languagesChanged();

private:
    static constexpr int usualPhone = 1;
    static constexpr int usualTextSize = 1;

    struct Values
    {
        int appleSurface = 0;
        int googleSurface = 0;
        int isBeside = 0;
        int appleBeside = 1; ///< never the front
        int googleBeside = 1;
        int phone = usualPhone;
        int isDark = 0;
        int textSize = usualTextSize;
        int language = 0;
        int timeZone = 0;
        int moment = 0;
        int state = Valid;
        int vision = 0;
    };

    [[nodiscard]] static QStringList namesOf(WalletPlatform wallet);
    [[nodiscard]] int Values::*chosen(WalletPlatform wallet) const;
    [[nodiscard]] int choice(WalletPlatform wallet) const
    {
        return m_values.*chosen(wallet) - m_values.isBeside;
    }
    void setChoice(WalletPlatform wallet, int choice);
    [[nodiscard]] QStringList choiceNames(WalletPlatform wallet) const
    {
        return namesOf(wallet).mid(m_values.isBeside);
    }
    void set(int Values::*member, int value, qsizetype count);
    [[nodiscard]] QStringList allMoments() const;
    [[nodiscard]] QDateTime momentAt(int index) const;
    [[nodiscard]] bool hasOwnMoment() const { return m_values.moment != 0 && m_relativeDate.isValid(); }

    Subject m_subject;
    Values m_values;
    QStringList m_languages;
    QList<NamedZone> m_zones = zonesToChoose();
    QDateTime m_relativeDate;
};

} // namespace qairopay
