// Editors strike out what is deprecated, and nothing that only mentions it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import ts from "typescript-5";

const code = readFileSync(new URL("../generated/hostile.ts", import.meta.url), "utf8");
const deprecated: string[] = [];
const visit = (node: ts.Node): void => {
  // What stands inside of a property has its tags as well.
  const isNamed = ts.isStatement(node) || ts.isTypeElement(node) || ts.isPropertyAssignment(node);
  const tags = isNamed ? ts.getJSDocTags(node).map((tag) => tag.tagName.text) : [];
  if (tags.length > 0) {
    assert.deepEqual(tags, ["deprecated"]);
    deprecated.push((node as ts.NamedDeclaration).name?.getText(file) ?? "");
  }
  ts.forEachChild(node, visit);
};
const file = ts.createSourceFile("hostile.ts", code, ts.ScriptTarget.ES2022, true);
visit(file);
assert.deepEqual(deprecated, ["Alert1xqascriptabcdeprecatedlinkXxb", "Retired", "Retired", "Old", "New"]);
