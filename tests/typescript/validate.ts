// Every line of the first file satisfies the schema, and no line of the second does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";

const [schema = "", accepted = "", refused = ""] = process.argv.slice(2);
const lines = (file: string): string[] => readFileSync(file, "utf8").trimEnd().split("\n");

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
for (const line of lines(accepted)) {
  assert.ok(validate(JSON.parse(line)), `${accepted}: ${line}\n${JSON.stringify(validate.errors, null, 1)}`);
}
for (const line of lines(refused)) {
  assert.ok(!validate(JSON.parse(line)), `${refused}: ${line}`);
}
console.log(`ajv: ${schema} accepts ${lines(accepted).length} and refuses ${lines(refused).length}`);
