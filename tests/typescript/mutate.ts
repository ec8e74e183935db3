// What schemas have to accept and to refuse, a JSON value on a line.

import { readFileSync, writeFileSync } from "node:fs";

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;

const read = (file: string): string => readFileSync(`generated/${file}`, "utf8").trimEnd();
const write = (file: string, values: readonly Json[]): void =>
  writeFileSync(`generated/${file}`, values.map((value) => `${JSON.stringify(value)}\n`).join(""));
const without = (value: { readonly [key: string]: Json }, ...keys: string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

for (const [catalog, fixed, optional] of [
  ["rtc", ["code", "desc", "name"], ["serverCode", "reason"]],
  ["hostile", ["code", "desc", "name", "error-code", "message", "__type"], ["many", "number", "silent", "elsewhere"]],
] as const) {
  const samples: Json[] = read(`${catalog}.samples.jsonl`).split("\n").map((line) => JSON.parse(line));
  const objects = samples.filter((sample) => typeof sample === "object") as { readonly [key: string]: Json }[];
  const changed = (change: (value: Json) => Json): Json[] =>
    objects.flatMap((sample) =>
      fixed.filter((key) => Object.hasOwn(sample, key)).map((key) => ({ ...sample, [key]: change(sample[key] ?? null) })),
    );
  write(`${catalog}.accepted.jsonl`, [
    ...samples,
    ...objects.map((sample) => without(sample, ...optional)),
    ...objects.map((sample) => ({ ...sample, newer: null })),
  ]);
  write(`${catalog}.refused.jsonl`, [
    ...objects.flatMap((sample) => fixed.filter((key) => Object.hasOwn(sample, key)).map((key) => without(sample, key))),
    ...changed(() => null),
    ...changed((value) => (typeof value === "number" ? value + 0.5 : 1.5)),
    ...["NoSuchCode", 0.5, null, true, []],
  ]);
}
const error = { code: 20111, desc: "", name: "ChannelJoinError" };
write("rtc.refused.jsonl", [
  ...read("rtc.refused.jsonl").split("\n").map((line): Json => JSON.parse(line)),
  { ...error, code: 20112 },
  { ...error, name: "ChannelJoinAlreadyIn" },
  { ...error, reason: 1 },
  { ...error, reason: null },
  { ...error, serverCode: {} },
]);
write("hostile.refused.jsonl", [
  ...read("hostile.refused.jsonl").split("\n").map((line): Json => JSON.parse(line)),
  { code: 17, desc: "gone", name: "Retired" },
  { code: 4001, desc: "gone too", name: "Gone" },
  { code: 5001, desc: "no JSON", name: "Quiet" },
  "OLD",
]);

const documents = ["rtc", "hostile", "bare", "silent", "twice", "empty"].map((catalog): Json => JSON.parse(read(`${catalog}.json`)));
const entry = { id: "A", code: 1, name: "A", desc: "a" };
const withCategory = (category: Json): Json => ({
  version: 1,
  title: "",
  categories: [{ id: "C", title: "", entries: [entry], ...(category as object) }],
});
const withEntry = (change: object): Json => withCategory({ entries: [{ ...entry, ...change }] });
const field = { name: "f", type: "any" };
write("document.accepted.jsonl", [
  ...documents,
  { version: 1, title: "", categories: [], newer: {} },
  withCategory({ json: { code: "c" }, range: { first: -1, last: 1 }, reserved: [1, "x", { first: 1, last: 2 }] }),
  withEntry({ code: "1", retired: { since: "1" }, meta: { a: 1, b: "b", c: true }, fields: [field], doc: null }),
]);
write("document.refused.jsonl", [
  {},
  [],
  ...[{ version: 2 }, { version: "1" }, { title: 1 }, { categories: null }, { languages: [1] }].map((change) => ({
    ...(documents[0] as object),
    ...change,
  })),
  withCategory({ id: null }),
  withCategory({ json: "bare" }),
  withCategory({ json: null }),
  withCategory({ range: { first: 1 } }),
  withCategory({ reserved: [1.5] }),
  withCategory({ entries: [without(entry, "code")] }),
  withCategory({ entries: [without(entry, "desc")] }),
  withEntry({ code: 1.5 }),
  withEntry({ code: 1e30 }),
  withEntry({ code: null }),
  withEntry({ meta: { a: 1.5 } }),
  withEntry({ meta: { a: null } }),
  withEntry({ fields: [{ ...field, type: "int" }] }),
  withEntry({ fields: [without(field, "type")] }),
  withEntry({ translations: { en: "x" } }),
  withEntry({ deprecated: true }),
]);
