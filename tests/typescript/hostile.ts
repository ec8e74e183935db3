// Texts and identifiers that mean harm are only texts: what was written compiles, and the samples are what it describes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import * as bare from "./generated/bare.js";
import * as empty from "./generated/empty.js";
import {
  HostileError,
  Word,
  allAnyErrors,
  describeAnyError,
  findAnyErrorByName,
  findWord,
  isAnyError,
  isAnyErrorByNameOwn,
  isGone,
  isUnknownAnyError,
  isWord,
} from "./generated/hostile.js";
import type { AnyError } from "./generated/hostile.js";
import { isMine } from "./generated/renamed.js";
import type { Mine } from "./generated/renamed.js";
import * as silent from "./generated/silent.js";
import { isTwice } from "./generated/twice.js";

const lines = (file: string): string[] =>
  readFileSync(new URL(`../generated/${file}`, import.meta.url), "utf8").trimEnd().split("\n");
const text = (value: unknown): string => JSON.stringify(value);

for (const line of lines("hostile.samples.jsonl")) {
  const sample: unknown = JSON.parse(line);
  assert.notEqual(isAnyError(sample), isWord(sample) || isAnyErrorByNameOwn(sample), line);
  if (typeof sample === "object" && sample !== null) {
    const desc: unknown = "message" in sample ? sample.message : "desc" in sample ? sample.desc : undefined;
    assert.equal(describeAnyError(sample, "en"), desc, line);
    assert.ok(isMine(sample));
    const renamed: Mine = sample satisfies AnyError;
    assert.ok(renamed);
  }
}

// What the document says is what the tables say, whatever the texts.
interface Entry {
  readonly code: unknown;
  readonly name: string;
  readonly help?: string;
  readonly aliases?: readonly string[];
  readonly meta?: Readonly<Record<string, unknown>>;
}
const document = JSON.parse(lines("hostile.json").join("\n")) as {
  readonly categories: readonly { readonly json?: unknown; readonly entries: readonly Entry[] }[];
};
const entries = document.categories.filter(({ json }) => json !== "bareCode").flatMap((category) => category.entries);
assert.equal(allAnyErrors.length, entries.length);
entries.forEach(({ code, name, help, aliases, meta }, index) => {
  const known = allAnyErrors[index];
  assert.deepEqual([known?.code, known?.name, known?.help?.en, known?.aliases], [code, name, help, aliases]);
  assert.equal(text(Object.entries(known?.meta ?? {}).sort()), text(Object.entries(meta ?? {}).sort()));
});

assert.equal(Object.getPrototypeOf(HostileError), Object.prototype);
assert.equal(HostileError["__proto__"].code, Number.MAX_SAFE_INTEGER);
assert.equal(findAnyErrorByName("constructor")?.code, "__proto__");
assert.equal(findAnyErrorByName("hasOwnProperty"), undefined);
assert.equal(describeAnyError(JSON.parse('{"code":1,"desc":"","name":"Texts","quoted":"$& {x}"}'), "zh"), "\u2028`$$& {x}`");
assert.equal(findWord(2).length, 2);
assert.ok(isWord(3) && !isWord("OLD") && !isWord("toString"));
assert.equal(Word.Old.retired.note, "x");
assert.ok(!isGone({ code: 4001, desc: "", name: "Gone" }));
assert.ok(isUnknownAnyError({ code: 4001, desc: "", name: "Gone" }));
assert.ok(!isAnyError({ code: "__proto__", desc: "", name: "constructor" }));

assert.ok(isTwice({ code: 1, desc: "", name: "A" }) && !isTwice(1));
assert.ok(bare.isWord("B") && !bare.isWord("C"));
assert.equal(bare.findWordsByCode("B").length, 1);
assert.deepEqual(empty.allNothings, []);
assert.deepEqual(silent.allQuiets, [silent.Silent.Quiet]);
assert.ok(!silent.isQuiet({ code: 1, desc: "", name: "Quiet" }));
assert.ok(!empty.isNothing({ code: 1, desc: "", name: "x" }));
