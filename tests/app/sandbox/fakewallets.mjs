// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// fakewallets.mjs [KEY CERTIFICATE]
//
// APNs and Google's REST service on loopback, for tst_sandboxwalletservices. APNs speaks HTTP/2: over TLS, asking for the client's
// certificate, when key and certificate are given, else by prior knowledge. First line out: the ports. Then one line for each
// request. Lines in: {"answers": {"push": […], "google": […], "token": […]}}, each answer {"status", "body", "headers", "act"} for
// the next request of its kind; without one, what a service in good health says. "act": "goaway" or "drop" instead of an answer;
// "hold": the answer waits for {"release": true}.

import { createServer, createSecureServer } from "node:http2";
import { createServer as createHttpServer } from "node:http";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [keyFile, certificateFile] = process.argv.slice(2);
const answers = { push: [], google: [], token: [] };
const held = []; // answers that wait for a line {"release": true}
const known = new Set(); // Google's classes and objects
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const read = async (stream) => {
    let text = "";
    for await (const chunk of stream) text += chunk;
    return text;
};

async function push(stream, headers) {
    const body = await read(stream);
    const certificate = stream.session.socket.getPeerCertificate?.();
    say({
        kind: "push", method: headers[":method"], path: headers[":path"], topic: headers["apns-topic"], body,
        client: certificate?.subject?.UID ?? null,
    });
    const answer = answers.push.shift() ?? { status: 200 };
    if (answer.act === "goaway") {
        const { session } = stream;
        session.goaway(2, stream.id - 2); // this stream was not looked at
        return setImmediate(() => session.destroy());
    }
    if (answer.act === "drop") return stream.session.destroy();
    if (answer.hold) await new Promise((release) => held.push(release));
    stream.respond({ ":status": answer.status, ...answer.headers });
    stream.end(answer.body ? JSON.stringify(answer.body) : "");
}

const pushServer = keyFile
    ? createSecureServer({
        key: readFileSync(keyFile), cert: readFileSync(certificateFile), requestCert: true, rejectUnauthorized: false,
    })
    : createServer();
pushServer.on("stream", (stream, headers) => {
    stream.on("error", () => {});
    push(stream, headers).catch(() => {});
});
pushServer.on("sessionError", () => {});

/** What Google would say: PATCH of what is not there is 404, POST of what is, 409. */
function googleAnswer(method, path) {
    const [, , , kind, id, verb] = path.split("/");
    if (method === "POST" && verb !== "addMessage") return known.has(kind) ? { status: 409 } : { status: 200 };
    return known.has(`${kind}/${id}`) ? { status: 200 } : { status: 404, body: { error: { status: "NOT_FOUND" } } };
}

const googleServer = createHttpServer(async (request, response) => {
    const body = await read(request);
    const isToken = request.url === "/token";
    const kind = isToken ? "token" : "google";
    say({ kind, method: request.method, path: request.url, authorization: request.headers.authorization ?? null, body });
    const healthy = isToken
        ? { status: 200, body: { access_token: `token${Math.random()}`, expires_in: 3600 } }
        : googleAnswer(request.method, request.url);
    const answer = answers[kind].shift() ?? healthy;
    if (answer.act === "drop") return request.socket.destroy();
    if (!isToken && answer.status === 200 && request.method === "POST" && !request.url.endsWith("addMessage")) {
        known.add(`${request.url.split("/")[3]}/${JSON.parse(body).id}`);
    }
    response.writeHead(answer.status, { "Content-Type": "application/json", ...answer.headers });
    response.end(JSON.stringify(answer.body ?? {}));
});

createInterface({ input: process.stdin }).on("line", (line) => {
    const order = JSON.parse(line);
    if (order.release) held.splice(0).forEach((release) => release());
    for (const [kind, list] of Object.entries(order.answers ?? {})) answers[kind].push(...list);
    say({ kind: "ready" });
}).on("close", () => process.exit(0));

pushServer.listen(0, "127.0.0.1", () => {
    googleServer.listen(0, "127.0.0.1", () => {
        say({ kind: "ports", push: pushServer.address().port, google: googleServer.address().port });
    });
});
