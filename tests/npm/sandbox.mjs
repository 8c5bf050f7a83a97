// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The service as a program of its own, on a free port and in a folder of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export class Sandbox {
    static async start(program) {
        const folder = mkdtempSync(join(tmpdir(), "qairopay-fuzz-"));
        const ready = join(folder, "ready.json");
        const child = spawn(program, ["--data", join(folder, "data"), "--ready-file", ready, "--no-rate-limits"], { stdio: "inherit" });
        while (!existsSync(ready) && child.exitCode === null) await pause(20);
        return new Sandbox(folder, child, JSON.parse(readFileSync(ready, "utf8")));
    }

    constructor(folder, child, ready) {
        Object.assign(this, { folder, child, ready });
        this.agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    }

    /** One exchange. A stream is left after its head. */
    async send({ method, target, headers = {}, body }) {
        const { hostname, port } = new URL(this.ready.url);
        const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) }; // of a GET's body as well
        const request = http.request({ hostname, port, method, path: target, agent: this.agent, headers: { ...headers, ...length } });
        request.end(body);
        const [response] = await once(request, "response");
        const contentType = response.headers["content-type"] ?? "";
        const parts = [];
        if (contentType === "text/event-stream") response.destroy();
        else for await (const part of response) parts.push(part);
        return { method, target, status: response.statusCode, contentType, body: Buffer.concat(parts).toString() };
    }

    get isRunning() {
        return this.child.exitCode === null && this.child.signalCode === null;
    }

    async stop() {
        this.agent.destroy();
        if (this.isRunning) {
            this.child.kill();
            await once(this.child, "exit");
        }
        rmSync(this.folder, { recursive: true });
    }
}
