// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// tst_scantokens.mjs VECTORS: the shared vectors, read by the second implementation.

import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readToken } from "./scantoken.mjs";

const vectors = JSON.parse(await readFile(process.argv[2], "utf8"));
const trust = (now) => ({
    publicKeys: vectors.public_keys.map((key) => Buffer.from(key, "base64url")),
    macKey: Buffer.from(vectors.mac_key, "base64url"),
    now,
});

for (const { name, token, at, verdict, profile, credential } of vectors.tokens) {
    test(name, () => {
        const read = readToken(token, trust(at));
        assert.equal(read.verdict, verdict);
        if (verdict !== "malformed") {
            assert.equal(read.profile, profile);
            assert.equal(read.credential, credential);
        }
    });
}
