// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/rowlint.h"

#include "apple/filling.h"
#include "google/issue.h"
#include "lint/draft.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::bulk {

namespace {

/// Rules that read the template, its pictures, certificates or what Google's class holds. One that is missing
/// here costs time; one that should not be here is found by the test that compares with the full check.
constexpr std::array templateOnly{"T01"_L1, "P16"_L1, "P19"_L1, "F05"_L1, "F06"_L1, "F14"_L1, "B03"_L1,
                                  "B06"_L1, "I01"_L1, "I02"_L1, "I03"_L1, "I04"_L1, "I06"_L1, "I08"_L1,
                                  "L01"_L1, "Z15"_L1, "G03"_L1, "G05"_L1, "G07"_L1, "G14"_L1, "G15"_L1};

/// Rules about Google begin with G; they alone read its document and scene.
bool readsGoogle(const lint::Rule &rule)
{
    return rule.id[0] == 'G';
}

/// What of the table says something of a template.
template <typename Wanted> std::vector<lint::Rule> rulesThat(const Wanted &wanted)
{
    std::vector<lint::Rule> rules;
    std::ranges::copy_if(lint::rules(), std::back_inserter(rules),
                         [&](const lint::Rule &rule) { return rule.ofTemplate && wanted(rule); });
    return rules;
}

/// … with a record.
template <typename Wanted> std::vector<lint::Rule> recordRules(const Wanted &wanted)
{
    return rulesThat([&](const lint::Rule &rule) { return !readsTemplateOnly(rule) && wanted(rule); });
}

void gravestFirst(QList<lint::Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &lint::Finding::severity);
}

} // namespace

bool readsTemplateOnly(const lint::Rule &rule)
{
    return std::ranges::contains(templateOnly, QLatin1StringView(rule.id));
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

    QList<lint::Finding> run(std::span<const lint::Rule> rules, const Record &record,
                             const lint::Written &written) const
    {
        const auto shown = shownCards(written);
        const auto others = otherCards(written);
        const lint::Subject subject{.passTemplate = setting->passTemplate,
                                    .record = record,
                                    .apple = written.apple ? *written.apple : noApple,
                                    .google = written.google ? *written.google : noGoogle,
                                    .appleScene = shown.apple,
                                    .googleScene = shown.google,
                                    .images = &setting->images,
                                    .others = &others};
        QList<lint::Finding> findings;
        for (const auto &rule : rules)
            rule.ofTemplate(rule, subject, findings);
        gravestFirst(findings);
        return findings;
    }

    [[nodiscard]] lint::Cards shownCards(const lint::Written &written) const
    {
        return lint::shownCards(written, setting->passTemplate.studio.translations, drawing);
    }

    [[nodiscard]] QList<lint::Cards> otherCards(const lint::Written &written) const
    {
        return lint::otherCards(written, setting->passTemplate.studio.translations, drawing);
    }

    std::shared_ptr<const Setting> setting;
    scene::Kit kit{.fonts = {}, .symbols = scene::SymbolCache(scene::Symbols::Measured), .blurs = {}};
    lint::Drawing drawing{
        setting->images, {setting->language, setting->appleOptions, setting->googleOptions}, kit};
    apple::Document appleSkeleton;
    std::vector<lint::Rule> rules = recordRules([](const lint::Rule &) { return true; });
    std::vector<lint::Rule> appleRules = recordRules(std::not_fn(readsGoogle));
    std::vector<lint::Rule> googleRules = recordRules(readsGoogle);
    apple::Document noApple;
    google::Document noGoogle;
    std::optional<QList<lint::Finding>> usual;
};

RowLint::RowLint(std::shared_ptr<const Setting> setting)
    : d(std::make_unique<Private>(std::move(setting)))
{}

RowLint::~RowLint() = default;
RowLint::RowLint(RowLint &&) noexcept = default;
RowLint &RowLint::operator=(RowLint &&) noexcept = default;

QList<lint::Finding> RowLint::check(const IssuedRecord &issued, WalletPlatform wallet)
{
    if (wallet == WalletPlatform::Apple) {
        const auto apple = d->appleDocument(issued);
        return d->run(d->appleRules, issued.record, {.apple = &apple});
    }
    const auto google = d->googleDocument(issued);
    return d->run(d->googleRules, issued.record, {.google = &google});
}

QList<lint::Finding> RowLint::check(const IssuedRecord &issued)
{
    const auto apple = d->appleDocument(issued);
    const auto google = d->googleDocument(issued);
    return d->run(d->rules, issued.record, {&apple, &google});
}

const QList<lint::Finding> &RowLint::usualFindings()
{
    if (!d->usual)
        d->usual = check(draftOf({}, 0));
    return *d->usual;
}

QList<lint::Finding> RowLint::checkOwn(const IssuedRecord &issued)
{
    auto findings = check(issued);
    findings.removeIf([&](const lint::Finding &finding) { return usualFindings().contains(finding); });
    return findings;
}

QList<lint::Finding> RowLint::sheetFindings()
{
    const auto issued = draftOf({}, 0);
    const auto apple = d->appleDocument(issued);
    const auto google = d->googleDocument(issued);
    return d->run(rulesThat(readsTemplateOnly), issued.record, {&apple, &google});
}

} // namespace qairopay::bulk
