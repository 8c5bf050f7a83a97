// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/rowlint.h"

#include "apple/filling.h"
#include "google/issue.h"
#include "lint/rulelist.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::bulk {

namespace {

/// Rules of the wallets' tables that read pictures, certificates or what the class holds. A test compares
/// their findings over many records.
constexpr std::array templateOnly{"I08"_L1, "Z15"_L1, "G03"_L1, "G05"_L1, "G14"_L1};

bool isIn(std::span<const lint::Rule> table, const lint::Rule &rule)
{
    return std::ranges::any_of(table,
                               [&](const lint::Rule &other) { return qstrcmp(other.id, rule.id) == 0; });
}

std::vector<lint::Rule> recordRules(std::span<const lint::Rule> table)
{
    std::vector<lint::Rule> rules;
    std::ranges::remove_copy_if(table, std::back_inserter(rules), readsTemplateOnly);
    return rules;
}

void gravestFirst(QList<lint::Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &lint::Finding::severity);
}

} // namespace

bool readsTemplateOnly(const lint::Rule &rule)
{
    return isIn(lint::templateRules(), rule) ||
           std::ranges::contains(templateOnly, QLatin1StringView(rule.id));
}

IssuedRecord draftOf(Record record, quint32 number)
{
    // As mixed as real ones: a run of digits would make a smaller QR code.
    const auto end = QString::number(number, 32).toUpper().rightJustified(8, u'K');
    return {.id = PassId(u"pass_01HZX4K7QW3N8TVR5M"_s + end),
            .templateId = TemplateId(u"tpl_01HZX4K7QW3N8TVR5M9D2XKBPF"_s),
            .record = std::move(record)};
}

class RowLint::Private
{
public:
    explicit Private(std::shared_ptr<const Setting> shared)
        : setting(std::move(shared))
        , appleSkeleton(apple::skeletonFor(setting->passTemplate, appleIssuer()))
    {}

    [[nodiscard]] apple::Issuer appleIssuer() const
    {
        return {.organisationName = setting->organisation, .isNfcAllowed = true};
    }

    [[nodiscard]] apple::Document appleDocument(const IssuedRecord &issued) const
    {
        auto document = appleSkeleton;
        const auto filled = apple::fill(document, setting->passTemplate, issued, Payloads::MayStandAsTyped);
        Q_ASSERT(filled);
        return document;
    }

    [[nodiscard]] google::Document googleDocument(const IssuedRecord &issued) const
    {
        return google::draftFor(setting->passTemplate, issued, {.issuerName = setting->organisation});
    }

    void run(std::span<const lint::Rule> rules, const lint::Subject &subject, QList<lint::Finding> &findings)
    {
        for (const auto &rule : rules)
            rule.check(rule, subject, findings);
    }

    void checkApple(const IssuedRecord &issued, QList<lint::Finding> &findings)
    {
        const auto document = appleDocument(issued);
        const auto scene = apple::layoutFront(document, setting->images.apple, setting->appleOptions, kit);
        run(appleRules, {setting->passTemplate, issued.record, document, noGoogle, scene, noScene}, findings);
    }

    void checkGoogle(const IssuedRecord &issued, QList<lint::Finding> &findings)
    {
        const auto document = googleDocument(issued);
        const auto scene = google::layoutCard(document, setting->images.google, setting->googleOptions, kit);
        run(googleRules, {setting->passTemplate, issued.record, noApple, document, noScene, scene}, findings);
    }

    std::shared_ptr<const Setting> setting;
    scene::Kit kit{.fonts = {}, .symbols = scene::SymbolCache(scene::Symbols::Measured), .blurs = {}};
    apple::Document appleSkeleton;
    std::vector<lint::Rule> appleRules = recordRules(lint::appleRules());
    std::vector<lint::Rule> googleRules = recordRules(lint::googleRules());
    apple::Document noApple;
    google::Document noGoogle;
    scene::Scene noScene;
};

RowLint::RowLint(std::shared_ptr<const Setting> setting)
    : d(std::make_unique<Private>(std::move(setting)))
{}

RowLint::~RowLint() = default;
RowLint::RowLint(RowLint &&) noexcept = default;
RowLint &RowLint::operator=(RowLint &&) noexcept = default;

QList<lint::Finding> RowLint::check(const IssuedRecord &issued, WalletPlatform wallet)
{
    QList<lint::Finding> findings;
    if (wallet == WalletPlatform::Apple)
        d->checkApple(issued, findings);
    else
        d->checkGoogle(issued, findings);
    gravestFirst(findings);
    return findings;
}

QList<lint::Finding> RowLint::check(const IssuedRecord &issued)
{
    QList<lint::Finding> findings;
    d->checkApple(issued, findings);
    d->checkGoogle(issued, findings);
    gravestFirst(findings);
    return findings;
}

QList<lint::Finding> RowLint::sheetFindings()
{
    const auto issued = draftOf({}, 0);
    const auto &setting = *d->setting;
    const auto apple = d->appleDocument(issued);
    const auto google = d->googleDocument(issued);
    const auto appleScene = apple::layoutFront(apple, setting.images.apple, setting.appleOptions, d->kit);
    const auto googleScene = google::layoutCard(google, setting.images.google, setting.googleOptions, d->kit);
    const lint::Subject subject{setting.passTemplate, issued.record, apple,          google,
                                appleScene,           googleScene,   &setting.images};
    QList<lint::Finding> findings;
    for (const auto &rule : lint::rules()) {
        if (readsTemplateOnly(rule))
            rule.check(rule, subject, findings);
    }
    gravestFirst(findings);
    return findings;
}

} // namespace qairopay::bulk
