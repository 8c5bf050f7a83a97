// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// tst_requestfuzz.mjs OPENAPI PROGRAM
//
// Requests made of the API's description, sent to the service: some that it describes, some at its limits, some that it
// rules out. No answer is a 5xx or one that the description does not have; what it takes is not refused for its form, and
// what it rules out is refused. QAIROPAY_FUZZ_SEED and QAIROPAY_FUZZ_REQUESTS (for each operation) make another run of it.

import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { Contract } from "./openapi.mjs";
import { Generator, Random } from "./requests.mjs";
import { Sandbox } from "./sandbox.mjs";

const [documentPath, program] = process.argv.slice(2);
const seed = Number(process.env.QAIROPAY_FUZZ_SEED ?? 20260519);
const requestsEach = Number(process.env.QAIROPAY_FUZZ_REQUESTS ?? 40);

const contract = await Contract.read(documentPath);
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const sha256 = createHash("sha256").update(png).digest("hex");
const nobody = "01M0000000000000000000000";

// Said of a body's form alone; what a schema takes never gets them.
const formCodes = ["missing_field", "type_mismatch", "unknown_field", "too_long", "too_short", "malformed_json"];

let sandbox;
let keys = 0;

const headersFor = (more = {}) => ({
    authorization: `Bearer ${sandbox.ready.admin_key}`,
    "idempotency-key": `fuzz-${++keys}`,
    ...more,
});

async function call(method, target, body) {
    const answer = await sandbox.send({ method, target, headers: headersFor(), body: body && JSON.stringify(body) });
    assert.ok(answer.status < 300 || answer.status === 409, `${method} ${target}: ${answer.status} ${answer.body}`); // 409: there are enough
    return answer.contentType === "application/json" ? JSON.parse(answer.body) : answer.body;
}

const template = {
    name: "Acme", kind: "loyalty",
    brand: { background_color: "#1F7A5A", foreground_color: "#FCFAF6" },
    fields: [{ key: "points", label: "Points", value: "0", display: "primary" }],
    barcode: { format: "qr", payload_template: "loyalty:{pass.id}" },
};

/** One of each thing, so that requests find something; made anew for each operation, since some take it away. */
async function furnish() {
    const templateId = (await call("POST", "/v1/pass_templates", template)).id;
    const pass = await call("POST", "/v1/passes", { template_id: templateId, holder: { email: "ada@example.com" } });
    await call("POST", "/v1/webhooks/endpoints", { url: "https://hooks.example.com/", enabled_events: ["card.*"] });
    await call("POST", "/v1/api_keys", { scope: "read" });
    await sandbox.send({ method: "PUT", target: `/v1/assets/${sha256}`, headers: headersFor(), body: png });
    await call("POST", "/v1/test/passes/simulate_install", { pass_id: pass.id, device_id: "phone-1" });
    const newest = async (target) => (await call("GET", target)).data[0]?.id;
    const opened = new URL(pass.download.apple_url);
    return {
        template_id: templateId,
        pass_id: pass.id,
        endpoint_id: await newest("/v1/webhooks/endpoints"),
        event_id: await newest("/v1/webhooks/events"),
        key_id: await newest("/v1/api_keys"),
        tenant: (await call("GET", "/v1/tenant")).id,
        device_id: "phone-1",
        device: "phone-1",
        pass_type: (await call("GET", "/v1/wallets")).apple?.pass_type_identifier,
        serial: pass.id,
        token: opened.pathname.slice("/d/".length),
        field_key: "points",
        sha256,
        slot: "logo",
    };
}

const idsOf = { pass_templates: "template_id", passes: "pass_id", endpoints: "endpoint_id", events: "event_id", api_keys: "key_id" };

/** What a parameter in a path may be: what there is, what there is not, what cannot be. */
function segment(name, { path }, things, random) {
    const known = name === "id" ? things[idsOf[path.split("/").at(path.split("/").indexOf("{id}") - 1)]] : things[name];
    const others = [`pass_${nobody}`, "x", "é", "..%2e", "%00", "%ff", "%", "a%2Fb", "x".repeat(300), "0"];
    return known && random.chance(0.75) ? known : random.pick(others);
}

function queryOf(parameters, generator, random) {
    const parts = [];
    for (const parameter of parameters.filter((each) => each.in === "query")) {
        if (!random.chance(0.35)) continue;
        const value = random.chance(0.8) ? generator.value(parameter.schema, parameter.name) : generator.anything();
        parts.push(`${parameter.name}=${encodeURIComponent(String(value).toWellFormed?.() ?? value)}`);
    }
    if (random.chance(0.05)) parts.push(random.pick(["x=1", "limit=1&limit=2", "%zz=1", "order", "=", "&&"]));
    return parts.length ? `?${parts.join("&")}` : "";
}

/** Header values as Node lets them through: visible ASCII. */
const ascii = (text) => String(text).replace(/[^ -~]/g, "").trim();

function headersOf(parameters, operation, generator, random) {
    const { ready } = sandbox;
    const headers = headersFor();
    if (random.chance(0.08)) headers["idempotency-key"] = random.pick(["", "a b", "k".repeat(256), "fuzz-1"]);
    if (random.chance(0.05)) delete headers["idempotency-key"];
    if (random.chance(0.15)) {
        const others = [ready.key, ready.read_key, ready.publishable_key, ready.live_admin_key, "qp_sk_sandbox_none"];
        headers.authorization = random.pick([...others.map((key) => `Bearer ${key}`), "Basic eDp5", "Bearer", "ApplePass x"]);
    }
    if (operation.security && JSON.stringify(operation.security) === "[]") delete headers.authorization;
    for (const { name, schema } of parameters.filter((each) => each.in === "header")) {
        if (name === "QairoPay-Live-Authorization") headers[name] = `Bearer ${random.pick([ready.live_admin_key, ready.admin_key, "x"])}`;
        else if (name !== "Idempotency-Key" && random.chance(0.3)) headers[name] = ascii(generator.value(schema, name));
    }
    return headers;
}

/** A body and what the description thinks of it: true, false, or nothing where there is nothing to think of. */
function bodyOf(each, generator, random) {
    const content = contract.resolved(each.operation.requestBody)?.content;
    if (!content) return random.chance(0.9) ? {} : { text: "{}" };
    if (!content["application/json"]) return { text: random.pick([png, Buffer.from("no picture"), Buffer.alloc(0)]) };
    const value = generator.value(content["application/json"].schema);
    const chosen = random.chance(0.5) ? value : generator.broken(value);
    const text = JSON.stringify(chosen);
    if (random.chance(0.06)) {
        const spoilt = [text.slice(0, -1), `\ufeff${text}`, `{"a":1,"a":2}`, "[".repeat(200), "NaN", "\u0000"];
        return { text: random.pick(spoilt), takes: false };
    }
    return { text, takes: contract.takes(each, chosen) };
}

function requestOf(each, things, random) {
    const known = (name) => (name === "payload_template" ? "loyalty:{pass.id}" : things[name]);
    const generator = new Generator(contract, random, known);
    const parameters = (each.operation.parameters ?? []).map((one) => contract.resolved(one));
    const path = each.path.replace(/\{([^}]+)\}/g, (_, name) => segment(name, each, things, random));
    const { text, takes } = bodyOf(each, generator, random);
    const headers = headersOf(parameters, each.operation, generator, random);
    if (text !== undefined) headers["content-type"] = "application/json";
    return { method: each.method, target: path + queryOf(parameters, generator, random), headers, body: text, takes };
}

/** Nothing, or what is wrong with an answer. */
function complaint({ takes, body: sent }, answer) {
    if (answer.status >= 500) return `${answer.status}`;
    const fault = contract.faultOf(answer);
    if (fault) return fault;
    if (takes === false && answer.status < 300) return `took what the description rules out: ${String(sent).slice(0, 300)}`;
    if (!takes || answer.status !== 400) return undefined;
    const { code, param } = JSON.parse(answer.body).error;
    const isOfTheBody = param && !/^[A-Z]|^(limit|order|after|from|to)$/.test(param);
    // Which keys "fields" may have, its template says; what is missing after a merge, what it was merged into.
    const isOfTheTemplate = (code === "unknown_field" && param?.startsWith("fields.")) || (code === "missing_field" && answer.method === "PATCH");
    const isWrong = formCodes.includes(code) && isOfTheBody && !isOfTheTemplate && !answer.target.includes(`${param}=`);
    return isWrong ? `refused as ${code} at ${param} what the description takes: ${String(sent).slice(0, 300)}` : undefined;
}

before(async () => {
    sandbox = await Sandbox.start(program);
});

after(() => sandbox.stop());

for (const each of contract.operations) {
    test(`${each.operation.operationId} answers as described`, async () => {
        const things = await furnish();
        const random = new Random(seed ^ createHash("sha256").update(each.operation.operationId).digest().readInt32LE());
        const faults = new Map();
        for (let count = 0; count < requestsEach; ++count) {
            const request = requestOf(each, things, random);
            const answer = await sandbox.send(request);
            const wrong = complaint(request, answer);
            if (wrong && faults.size < 10) faults.set(`${request.method} ${request.target.slice(0, 200)}: ${wrong}`, answer.body.slice(0, 300));
        }
        assert.deepEqual(Object.fromEntries(faults), {});
        assert.ok(sandbox.isRunning);
    });
}

test("the same seed makes the same requests", () => {
    const things = { template_id: "tpl_1", field_key: "points" };
    const each = contract.operations.find(({ operation }) => operation.operationId === "passes.create");
    const made = () => Array.from({ length: 20 }, ((random) => () => requestOf(each, things, random).body)(new Random(seed)));
    assert.deepEqual(made(), made());
});
