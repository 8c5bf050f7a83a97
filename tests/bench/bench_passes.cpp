// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Passes built and signed on one core, against bare RSA-2048 signatures by the same key and against a floor:
// the same steps (digest, manifest, signed attributes, RSA, checksums, copy) straight in OpenSSL, zlib and
// memcpy, into one buffer that is used again. All run in turn; each figure is the median of the ratios of the
// pairs.
#include "passfile/cmssignature.h"
#include "passfile/compiledtemplate.h"
#include "passfile/jwt.h"
#include "passfile/signer.h"
#include "passfile/signinghandles.h"
#include "passfile/testauthority.h"

#include "support/memoryinuse.h"

#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>

#include <openssl/sha.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

namespace {

constexpr int rounds = 15;
constexpr int perRound = 150;
constexpr int images = 9;
constexpr qsizetype imageBytes = 67'000 / images;

QByteArray passJson()
{
    QByteArray json =
        R"({"formatVersion":1,"passTypeIdentifier":"pass.bench","serialNumber":"0000000000","filler":")";
    return json + QByteArray(2000 - json.size(), 'x') + "\"}";
}

QList<PassFile> bytesLikeImages()
{
    QRandomGenerator random(1);
    QList<PassFile> files;
    for (int i = 0; i < images; ++i) {
        QByteArray bytes(imageBytes, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        files.append({u"image%1.png"_s.arg(i), bytes});
    }
    return files;
}

/// Every pass has its own serial number; this is all the "JSON" that is measured here.
void number(QByteArray &json, qsizetype at, int value)
{
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%010d", value);
    std::memcpy(json.data() + at, digits.data(), 10);
}

void require(bool fine, const char *what)
{
    if (!fine)
        qFatal("%s", what);
}

void bareSignature(EVP_PKEY *key, QByteArrayView text, unsigned char *signature)
{
    const openssl::DigestContext context(EVP_MD_CTX_new());
    size_t size = 256;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    require(EVP_DigestSign(context.get(), signature, &size,
                           reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size())) == 1,
            "no signature");
}

/// The bare program: it knows where everything of one pass stands and writes only what changes.
class Floor
{
public:
    Floor(EVP_PKEY *key, QByteArray pass, QByteArrayView json, QByteArrayView manifest,
          QByteArrayView signature)
        : m_key(key)
        , m_source(std::move(pass))
        , m_buffer(m_source)
    {
        m_json = m_source.indexOf(json);
        m_jsonSize = json.size();
        m_serial = m_json + json.indexOf("0000000000");
        m_manifest = m_source.indexOf(manifest);
        m_manifestSize = manifest.size();
        m_hex = m_manifest + manifest.indexOf("\"pass.json\":\"") + 13;
        m_der = m_source.indexOf(signature);
        m_derSize = signature.size();
        m_attributes = m_der + signature.indexOf(QByteArrayView(
                                   "\xA0\x69\x30\x18\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x09\x03", 15));
        const auto digest = sha2(m_manifest, m_manifestSize);
        m_digest = m_source.indexOf(QByteArrayView(digest));
        require(m_json > 0 && m_hex > m_manifest && m_attributes > m_der && m_digest > m_attributes,
                "no floor");
    }

    size_t run(int value)
    {
        std::memcpy(m_buffer.data(), m_source.constData(),
                    size_t(m_source.size())); // a pass is new memory, too
        std::array<char, 16> digits{};
        std::snprintf(digits.data(), digits.size(), "%010d", value);
        std::memcpy(at(m_serial), digits.data(), 10);
        writeHex();
        const auto digest = sha2(m_manifest, m_manifestSize);
        std::memcpy(at(m_digest), digest.data(), digest.size());
        std::array<char, 107> attributes{};
        std::memcpy(attributes.data(), at(m_attributes), attributes.size());
        attributes[0] = 0x31;
        bareSignature(m_key, attributes, bytes(m_der + m_derSize - 256));
        m_sum += crc(m_json, m_jsonSize) + crc(m_manifest, m_manifestSize) + crc(m_der, m_derSize);
        return m_sum;
    }

private:
    char *at(qsizetype offset) { return m_buffer.data() + offset; }
    unsigned char *bytes(qsizetype offset) { return reinterpret_cast<unsigned char *>(at(offset)); }
    size_t crc(qsizetype offset, qsizetype size) { return crc32_z(0, bytes(offset), size_t(size)); }

    std::array<char, 32> sha2(qsizetype offset, qsizetype size)
    {
        std::array<char, 32> digest{};
        SHA256(bytes(offset), size_t(size), reinterpret_cast<unsigned char *>(digest.data()));
        return digest;
    }

    void writeHex()
    {
        std::array<unsigned char, 20> digest{};
        SHA1(bytes(m_json), size_t(m_jsonSize), digest.data());
        for (size_t i = 0; i < digest.size(); ++i) {
            at(m_hex)[2 * i] = "0123456789abcdef"[digest[i] >> 4];
            at(m_hex)[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
        }
    }

    EVP_PKEY *m_key;
    QByteArray m_source;
    QByteArray m_buffer;
    qsizetype m_json, m_jsonSize, m_serial, m_manifest, m_manifestSize, m_hex, m_der, m_derSize, m_attributes,
        m_digest;
    size_t m_sum = 0;
};

double rate(auto &&once)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < perRound; ++i)
        once(i);
    return perRound / std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Series
{
    std::vector<double> bare, floor, passes, reference, tokens, twoThreads;

    [[nodiscard]] static double ratio(const std::vector<double> &a, const std::vector<double> &b)
    {
        std::vector<double> ratios;
        for (size_t i = 0; i < a.size(); ++i)
            ratios.push_back(a[i] / b[i]);
        return median(ratios);
    }
};

void print(const char *what, const std::vector<double> &series, const Series &all)
{
    std::printf("  %-44s %7.0f /s   %5.2f of bare   %5.2f of the floor\n", what, median(series),
                Series::ratio(series, all.bare), Series::ratio(series, all.floor));
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const auto authority = TestAuthority::open(folder.path() + u"/keys"_s);
    require(authority.has_value(), "no authority");
    const SigningIdentity identity = *authority->identityFor({u"pass.bench"_s, u"A1B2C3D4E5"_s, u"Bench"_s});
    const Signer signer(identity);
    const CompiledTemplate compiled = *CompiledTemplate::pack(bytesLikeImages());
    QByteArray json = passJson();
    const qsizetype serial = json.indexOf("0000000000");
    EVP_PKEY *const key = identity.handles().key.get();

    // A pass whose parts the floor can find again; the time is fixed so that both signatures are the same.
    const QDateTime time = QDateTime::currentDateTimeUtc();
    const Signer still(identity, [time] { return time; });
    const QByteArray manifest = compiled.manifest(json);
    Floor floor(key, *compiled.build(json, still), json, manifest, *still.signManifest(manifest));

    const auto buildOne = [&](QByteArray &own, int i) {
        number(own, serial, i);
        require(compiled.build(own, signer).has_value(), "no pass");
    };
    const QByteArray claims = R"({"iss":"bench@example","aud":"google","typ":"savetowallet","payload":")" +
                              QByteArray(700, 'x') + "\"}";
    std::array<unsigned char, 256> signature{};
    size_t sum = 0;
    Series all;
    buildOne(json, 0);
    const double before = test::memoryInUse();
    for (int round = 0; round < rounds; ++round) {
        all.bare.push_back(rate([&](int) {
            bareSignature(key, "a hundred bytes or so of signed attributes", signature.data());
        }));
        all.passes.push_back(rate([&](int i) { buildOne(json, i); }));
        all.floor.push_back(rate([&](int i) { sum += floor.run(i); }));
        all.reference.push_back(
            rate([&](int) { require(cmsSign(identity, manifest, time).has_value(), "no CMS"); }));
        all.tokens.push_back(rate(
            [&](int) { require(signJwt(authority->serviceAccountKey(), claims).has_value(), "no token"); }));
        QByteArray other = json;
        other.detach();
        const auto start = std::chrono::steady_clock::now();
        std::thread second([&] {
            for (int i = 0; i < perRound; ++i)
                buildOne(other, i);
        });
        for (int i = 0; i < perRound; ++i)
            buildOne(json, i);
        second.join();
        all.twoThreads.push_back(
            2 * perRound / std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::printf("passes (RSA-2048, %d images, %lld KB a pass; %d rounds of %d; checksum %zx)\n", images,
                static_cast<long long>(compiled.build(json, signer)->size() / 1024), rounds, perRound, sum);
    print("bare RSA-2048 signatures", all.bare, all);
    print("floor: the same steps by hand", all.floor, all);
    print("passes built and signed (aim 0.80, 0.90)", all.passes, all);
    print("CMS_sign alone, for comparison", all.reference, all);
    print("Google tokens signed", all.tokens, all);
    print("passes, two threads", all.twoThreads, all);
    std::printf("  memory: %.1f MB before, %.1f MB after %d passes\n", before, test::memoryInUse(),
                rounds * perRound * 3);
    return 0;
}
