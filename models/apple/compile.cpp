// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/filling.h"
#include "apple/writer.h"

namespace qairopay::apple {

class CompiledDocument::Private
{
public:
    /// Bytes that are always the same, and the part that follows them.
    struct Piece
    {
        QByteArray literal;
        PartPlace place;
    };

    PassTemplate passTemplate;
    Document skeleton;
    QList<Piece> pieces;
    QByteArray tail;
    qsizetype typicalSize = 0;
};

CompiledDocument::CompiledDocument(std::shared_ptr<const Private> d)
    : d(std::move(d))
{}

Result<CompiledDocument> CompiledDocument::compile(const PassTemplate &passTemplate, const Issuer &issuer)
{
    auto compiled = std::make_shared<Private>();
    compiled->passTemplate = passTemplate;
    compiled->skeleton = skeletonFor(passTemplate, issuer);

    // The defaults stand in for a record: they fill the parts, whose bytes are then cut out again.
    Document example = compiled->skeleton;
    if (auto filled = fill(example, passTemplate, {}, Payloads::MustExpand); !filled)
        return std::unexpected(filled.error());

    QByteArray bytes;
    qsizetype literalStart = 0;
    const auto begins = [&](const PartPlace &place) {
        compiled->pieces.append({bytes.mid(literalStart), place});
    };
    const auto ends = [&](const PartPlace &) { literalStart = bytes.size(); };
    DocumentWriter(bytes, begins, ends).write(example);
    compiled->tail = bytes.mid(literalStart);
    compiled->typicalSize = bytes.size() + bytes.size() / 4;
    return CompiledDocument(std::move(compiled));
}

Result<QByteArray> CompiledDocument::toJson(const IssuedRecord &issued) const
{
    Document document = d->skeleton;
    if (auto filled = fill(document, d->passTemplate, issued, Payloads::MustExpand); !filled)
        return std::unexpected(filled.error());

    QByteArray out;
    out.reserve(d->typicalSize);
    DocumentWriter writer(out);
    for (const auto &piece : d->pieces) {
        out += piece.literal;
        writer.writePart(document, piece.place);
    }
    out += d->tail;
    return out;
}

} // namespace qairopay::apple
