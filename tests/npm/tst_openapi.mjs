// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// tst_openapi.mjs OPENAPI RECORDINGS
//
// The API's description against an independent linter and validator: the document itself, and every answer that the sandbox's
// tests got, as they were recorded over HTTP. An answer that the document does not describe is a failure.

import test from "node:test";
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createConfig, lint } from "@redocly/openapi-core";

const [documentPath, recordings] = process.argv.slice(2);
const document = JSON.parse(await readFile(documentPath, "utf8"));

const ajv = new Ajv({ strict: true, allErrors: false, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(["openapi", "info", "servers", "security", "tags", "paths", "components"]);
ajv.addSchema(document, "openapi");

const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const validators = new Map();

/** A validator for what the JSON pointer names. */
function validatorAt(pointer) {
    if (!validators.has(pointer)) validators.set(pointer, ajv.compile({ $ref: `openapi#${pointer}` }));
    return validators.get(pointer);
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
        // A fixed segment before a placeholder: /import is no {id}.
        rank: path.includes("{") ? 1 : 0,
        pattern: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/?]+")}$`),
    })),
).sort((a, b) => a.rank - b.rank);

function operationOf(method, target) {
    const path = target.split("?")[0];
    return operations.find((each) => each.method === method && each.pattern.test(path));
}

/** Nothing, or what is wrong with an exchange. */
function faultOf({ method, target, status, contentType, body }) {
    const found = operationOf(method, target);
    const isJson = contentType === "application/json";
    const check = (pointer) => {
        const validate = validatorAt(pointer);
        return validate(JSON.parse(body)) ? undefined : `${ajv.errorsText(validate.errors)}`;
    };
    // Not one of the documented addresses, or refused before it was looked up: the envelope alone is promised.
    if (!found || [400, 401, 404, 405, 413, 431, 417].includes(status)) {
        return status >= 400 && isJson ? check("/components/schemas/Error") : `undocumented answer ${status}`;
    }
    let response = found.operation.responses[String(status)];
    let pointer = `/paths/${escaped(found.path)}/${method.toLowerCase()}/responses/${status}`;
    if (!response) return `undocumented status ${status}`;
    if (response.$ref) {
        pointer = response.$ref.slice(1);
        response = document.components.responses[pointer.split("/").at(-1)];
    }
    if (!response.content && !contentType) return undefined;
    const media = contentType.split(";")[0];
    if (!response.content?.[media]) return `undocumented type ${contentType}`;
    return isJson ? check(`${pointer}/content/${escaped(media)}/schema`) : undefined;
}

test("the document has no fault that the linter knows", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lint({ ref: documentPath, config });
    assert.deepEqual(problems.map((each) => `${each.ruleId}: ${each.message} ${each.location[0]?.pointer}`), []);
});

test("each operation has a name of its own", () => {
    const names = operations.map((each) => each.operation.operationId);
    assert.equal(new Set(names).size, names.length);
});

test("the validator refuses what it should", () => {
    const pass = { method: "GET", target: "/v1/tenant", status: 200, contentType: "application/json" };
    assert.ok(faultOf({ ...pass, body: "{}" }));
    assert.ok(faultOf({ ...pass, status: 418, body: "{}" }));
    assert.ok(faultOf({ ...pass, status: 404, body: '{"error":{"type":"nothing"}}' }));
    assert.ok(faultOf({ ...pass, target: "/v1/elsewhere", body: "{}" }));
});

for (const name of (await readdir(recordings)).filter((each) => each.endsWith(".jsonl")).sort()) {
    test(`the answers of ${name.replace(".jsonl", "")} are as described`, async () => {
        const lines = (await readFile(join(recordings, name), "utf8")).split("\n").filter(Boolean);
        const faults = new Map();
        for (const line of lines) {
            const exchange = JSON.parse(line);
            const fault = faultOf(exchange);
            if (fault) faults.set(`${exchange.method} ${exchange.target.split("?")[0]} ${exchange.status}: ${fault}`, exchange.body.slice(0, 300));
        }
        assert.ok(lines.length > 0);
        assert.deepEqual(Object.fromEntries(faults), {});
    });
}

test("the tests have called every operation", async () => {
    const called = new Set();
    for (const name of await readdir(recordings)) {
        for (const line of (await readFile(join(recordings, name), "utf8")).split("\n").filter(Boolean)) {
            const { method, target, status } = JSON.parse(line);
            if (status < 300) called.add(operationOf(method, target)?.operation.operationId);
        }
    }
    // Streams are read by a test of their own, not by the client that records.
    const recorded = operations.filter((each) => !each.operation.responses["200"]?.content?.["text/event-stream"]);
    const never = recorded.map((each) => each.operation.operationId).filter((name) => !called.has(name));
    assert.deepEqual(never, []);
});
