// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
//   tst_googletypes.mjs WRITER
//
// Classes and objects of every vertical, with all the members that the program writes, against the types that Google
// publishes for its API: the TypeScript compiler refuses any member that a type does not have, at any depth.

import test from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";

const writer = process.argv[2];
const verticals = ["eventTicket", "flight", "generic", "giftCard", "loyalty", "offer", "transit"];

/** What the compiler says of `value` as a `Schema$<type>`; nothing when it holds. The file exists in memory only. */
function complaints(type, value) {
    const name = join(process.cwd(), "document.ts");
    const text = `import type { walletobjects_v1 as api } from "@googleapis/walletobjects";
export const value: api.Schema$${type} = ${JSON.stringify(value, null, 1)};`;
    const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Node16,
        moduleResolution: ts.ModuleResolutionKind.Node16,
        types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.getSourceFile = (file, ...rest) =>
        file === name ? ts.createSourceFile(file, text, options.target) : cached(file, () => getSourceFile.call(host, file, ...rest));
    host.fileExists = (file) => file === name || fileExists.call(host, file);
    host.readFile = (file) => (file === name ? text : readFile.call(host, file));
    const program = ts.createProgram([name], options, host);
    return ts
        .getPreEmitDiagnostics(program)
        .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
}

const parsed = new Map();
function cached(file, read) {
    if (!parsed.has(file)) parsed.set(file, read());
    return parsed.get(file);
}

function typeName(vertical, part) {
    return vertical[0].toUpperCase() + vertical.slice(1) + part;
}

const folder = mkdtempSync(join(process.cwd(), "documents-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
assert.equal(spawnSync(writer, [folder], { stdio: "inherit" }).status, 0);
const documents = readdirSync(folder).map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), "utf8")) }));

test("every vertical is there", () => {
    assert.deepEqual([...new Set(documents.map((document) => document.vertical))].sort(), verticals);
});

for (const { file, vertical, class: passClass, object } of documents) {
    test(`${file}: class`, () => assert.deepEqual(complaints(typeName(vertical, "Class"), passClass), []));
    test(`${file}: object`, () => assert.deepEqual(complaints(typeName(vertical, "Object"), object), []));
}

test("a member that is not Google's is noticed", () => {
    assert.match(complaints("LoyaltyClass", { programTitle: "Acme" }).join(), /programTitle/);
    assert.match(complaints("LoyaltyObject", { loyaltyPoints: { balance: { euros: 1 } } }).join(), /euros/);
});
