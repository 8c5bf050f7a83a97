// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
//   tst_googletypes.mjs WRITER PATHS
//
// Classes and objects of every vertical, with all the members that the program writes, against the types that Google
// publishes for its API: the TypeScript compiler refuses any member that a type does not have, at any depth. So it does with
// the field paths of rows and details; PATHS is the header that names them all.

import test from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";

const [, , writer, pathsHeader] = process.argv;
const verticals = ["eventTicket", "flight", "generic", "giftCard", "loyalty", "offer", "transit"];

/** What the compiler says of these declarations, `api` being Google's types. The file exists in memory only. */
function diagnosticsOf(declarations) {
    const name = join(process.cwd(), "document.ts");
    const text = `import type { walletobjects_v1 as api } from "@googleapis/walletobjects";\n${declarations}`;
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
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => ({
        line: diagnostic.file ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line : 0,
        text: ts.flattenDiagnosticMessageText(diagnostic.messageText, " "),
    }));
}

/** What the compiler says of `value` as a `Schema$<type>`; nothing when it holds. */
function complaints(type, value) {
    const said = diagnosticsOf(`export const value: api.Schema$${type} = ${JSON.stringify(value, null, 1)};`);
    return said.map(({ text }) => text);
}

/** The type of what "object.seatInfo.seat" names in a vertical's class or object. */
function typeAt(vertical, path) {
    const [part, ...members] = path.split(".");
    const root = { class: "Class", object: "Object" }[part];
    assert.ok(root, path);
    return members.reduce(
        (type, member) => `NonNullable<${type}[${JSON.stringify(member)}]>`,
        `api.Schema$${typeName(vertical, root)}`,
    );
}

/** Those of the {vertical, path} whose path Google's types do not have. */
function unresolved(places) {
    const lines = places.map(({ vertical, path }, i) => `export type T${i} = ${typeAt(vertical, path)};`);
    const wrong = new Set(diagnosticsOf(lines.join("\n")).map(({ line }) => line));
    return places.filter((_, i) => wrong.has(i + 1)); // the import is line 0
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

for (const { file, vertical, class: passClass, object, paths } of documents) {
    test(`${file}: class`, () => assert.deepEqual(complaints(typeName(vertical, "Class"), passClass), []));
    test(`${file}: object`, () => assert.deepEqual(complaints(typeName(vertical, "Object"), object), []));
    test(`${file}: paths`, () => assert.deepEqual(unresolved(paths.map((path) => ({ vertical, path }))), []));
}

test("every path of the header is one of some vertical", () => {
    const source = readFileSync(pathsHeader, "utf8");
    const paths = [...source.matchAll(/QLatin1StringView (\w+)\{"((?:class|object)\.[\w.]+)"\}/g)].map((match) => match[2]);
    const constants = source.match(/constexpr QLatin1StringView/g).length;
    assert.equal(paths.length, constants - 2, "all but the two halves of a text module's path");
    const wrong = unresolved(paths.flatMap((path) => verticals.map((vertical) => ({ vertical, path }))));
    const nowhere = paths.filter((path) => wrong.filter((place) => place.path === path).length === verticals.length);
    assert.deepEqual(nowhere, []);
});

test("a member that is not Google's is noticed", () => {
    assert.match(complaints("LoyaltyClass", { programTitle: "Acme" }).join(), /programTitle/);
    assert.match(complaints("LoyaltyObject", { loyaltyPoints: { balance: { euros: 1 } } }).join(), /euros/);
    const typo = { vertical: "loyalty", path: "object.loyaltyPoints.ballance" };
    assert.deepEqual(unresolved([{ vertical: "loyalty", path: "object.loyaltyPoints.balance" }, typo]), [typo]);
});
