// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// tst_openapi.mjs OPENAPI RECORDINGS
//
// The API's description against an independent linter and validator: the document itself, every answer that the sandbox's tests
// got, as they were recorded over HTTP, and every one that our own client got in its tests, as the sandbox sent it. An answer that
// the document does not describe is a failure.

import test from "node:test";
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { Contract } from "./openapi.mjs";

const [documentPath, recordings] = process.argv.slice(2);
const contract = await Contract.read(documentPath);
const { document, operations } = contract;

test("the document has no fault that the linter knows", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lint({ ref: documentPath, config });
    assert.deepEqual(problems.map((each) => `${each.ruleId}: ${each.message} ${each.location[0]?.pointer}`), []);
});

test("the list of codes is that of its types", () => {
    const { code, type } = document.components.schemas.Error.properties.error.properties;
    const kinds = document.components.schemas.Error.properties.error.oneOf.map((each) => each.properties);
    assert.deepEqual(kinds.map((kind) => kind.type.const).sort(), [...type.enum].sort());
    assert.deepEqual([...new Set(kinds.flatMap((kind) => kind.code.enum))].sort(), [...code.enum].sort());
});

test("each operation has a name of its own", () => {
    const names = operations.map((each) => each.operation.operationId);
    assert.equal(new Set(names).size, names.length);
});

test("the validator refuses what it should", () => {
    const pass = { method: "GET", target: "/v1/tenant", status: 200, contentType: "application/json" };
    assert.ok(contract.faultOf({ ...pass, body: "{}" }));
    assert.ok(contract.faultOf({ ...pass, status: 418, body: "{}" }));
    assert.ok(contract.faultOf({ ...pass, status: 404, body: '{"error":{"type":"nothing"}}' }));
    assert.ok(contract.faultOf({ ...pass, target: "/v1/elsewhere", body: "{}" }));
    const error = (type, code) => ({ type, code, message: "No.", request_id: `req_${"0".repeat(26)}`, docs_url: "https://a.example/" });
    const missing = { ...pass, status: 404, body: JSON.stringify({ error: error("not_found", "route_not_found") }) };
    assert.ok(contract.faultOf(missing), "this operation has no 404");
    assert.equal(contract.faultOf({ ...missing, target: "/v1/elsewhere" }), undefined);
    const unknown = { ...missing, target: "/v1/elsewhere", body: JSON.stringify({ error: error("not_found", "nobody_knows") }) };
    assert.ok(contract.faultOf(unknown), "a code that is not in the list");
    const mixed = { ...missing, target: "/v1/elsewhere", body: JSON.stringify({ error: error("conflict", "route_not_found") }) };
    assert.ok(contract.faultOf(mixed), "a code of another type");
});

for (const name of (await readdir(recordings)).filter((each) => each.endsWith(".jsonl")).sort()) {
    test(`the answers of ${name.replace(".jsonl", "")} are as described`, async () => {
        const lines = (await readFile(join(recordings, name), "utf8")).split("\n").filter(Boolean);
        const faults = new Map();
        for (const line of lines) {
            const exchange = JSON.parse(line);
            const fault = contract.faultOf(exchange);
            if (fault) faults.set(`${exchange.method} ${exchange.target.split("?")[0]} ${exchange.status}: ${fault}`, exchange.body.slice(0, 300));
        }
        assert.ok(lines.length > 0);
        assert.deepEqual(Object.fromEntries(faults), {});
    });
}

test("the answers to our own client are among them", async () => {
    const names = await readdir(recordings);
    for (const suite of ["tst_api_webhooks", "tst_commandline", "tst_eventfeed", "tst_issuesandbox"]) assert.ok(names.includes(`${suite}.jsonl`), suite);
});

test("the tests have called every operation", async () => {
    const called = new Set();
    for (const name of await readdir(recordings)) {
        for (const line of (await readFile(join(recordings, name), "utf8")).split("\n").filter(Boolean)) {
            const { method, target, status } = JSON.parse(line);
            if (status < 300) called.add(contract.operationOf(method, target)?.operation.operationId);
        }
    }
    // Streams are read by a test of their own, not by the client that records.
    const recorded = operations.filter((each) => !each.operation.responses["200"]?.content?.["text/event-stream"]);
    const never = recorded.map((each) => each.operation.operationId).filter((name) => !called.has(name));
    assert.deepEqual(never, []);
});
