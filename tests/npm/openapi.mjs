// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The API's description, asked what it says of an exchange: an independent validator's word on each answer.

import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

// Of an address that is no operation's: what is decided before an operation is looked up, or instead of it.
const ofNoOperation = ["400", "401", "404", "405", "410"];

export class Contract {
    static async read(path) {
        return new Contract(JSON.parse(await readFile(path, "utf8")));
    }

    constructor(document) {
        this.document = document;
        this.ajv = new Ajv({ strict: true, allErrors: false, allowUnionTypes: true });
        addFormats(this.ajv);
        const members = Object.keys(document).filter((name) => name !== "$schema");
        this.ajv.addVocabulary(members);
        this.ajv.addSchema(document, "openapi");
        this.validators = new Map();
        this.general = Object.keys(document["x-general-responses"]);
        this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
            Object.entries(methods).map(([method, operation]) => ({
                method: method.toUpperCase(),
                path,
                operation,
                pointer: `/paths/${escaped(path)}/${method}`,
                // A fixed segment before a placeholder: /import is no {id}.
                rank: path.includes("{") ? 1 : 0,
                pattern: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/?]+")}$`),
            })),
        ).sort((a, b) => a.rank - b.rank);
    }

    /** What a {"$ref"} stands for; anything else is itself. */
    resolved(value) {
        if (!value?.$ref) return value;
        return this.resolved(value.$ref.slice(2).split("/").reduce((at, name) => at[name], this.document));
    }

    /** A validator for what the JSON pointer names. */
    validatorAt(pointer) {
        if (!this.validators.has(pointer)) this.validators.set(pointer, this.ajv.compile({ $ref: `openapi#${pointer}` }));
        return this.validators.get(pointer);
    }

    operationOf(method, target) {
        const path = target.split("?")[0];
        return this.operations.find((each) => each.method === method && each.pattern.test(path));
    }

    /** Whether an operation's body may be this JSON value. */
    takes({ pointer }, body) {
        return this.validatorAt(`${pointer}/requestBody/content/application~1json/schema`)(body);
    }

    /** Nothing, or what is wrong with an exchange. */
    faultOf({ method, target, status, contentType, body }) {
        const found = this.operationOf(method, target);
        const isJson = contentType === "application/json";
        const check = (pointer) => {
            const validate = this.validatorAt(pointer);
            return validate(JSON.parse(body)) ? undefined : this.ajv.errorsText(validate.errors);
        };
        let response = found?.operation.responses[String(status)];
        if (!response) {
            const promised = found ? this.general : [...this.general, ...ofNoOperation];
            return isJson && promised.includes(String(status)) ? check("/components/schemas/Error") : `undocumented status ${status}`;
        }
        let pointer = `${found.pointer}/responses/${status}`;
        if (response.$ref) {
            pointer = response.$ref.slice(1);
            response = this.resolved(response);
        }
        if (!response.content && !contentType) return undefined;
        const media = contentType.split(";")[0];
        if (!response.content?.[media]) return `undocumented type ${contentType}`;
        return isJson ? check(`${pointer}/content/${escaped(media)}/schema`) : undefined;
    }
}
