/**
 * Whether it is an error object that is no {@link $Id$}: newer than this catalog, or not what the catalog says of it.
 */
export function isUnknown$Id$(error: unknown): error is Unknown$Id$ {
  if (typeof error !== "object" || error === null || Array.isArray(error) || is$Id$(error)) {
    return false;
  }
  const object = error as { readonly [key: string]: unknown };
  const [code, desc, name] = [object[usualKeys.code], object[usualKeys.desc], object[usualKeys.name]];
  const codeFits = code === undefined || typeof code === "number" || typeof code === "string";
  const textsFit = [name, desc].every((text) => text === undefined || typeof text === "string");
  return codeFits && textsFit && (code !== undefined || name !== undefined);
}

/** What went wrong, with the values of its fields; `undefined` if it is no {@link $Id$}. */
export function describe$Id$(error: unknown, language: $Id$Language): string | undefined {
  for (const category of Object.keys(keysByCategory)) {
    const entry = entryOf(error, category);
    if (entry !== undefined) {
      const template = entry.desc[language] ?? entry.desc[primaryLanguage] ?? "";
      return filled(template, error as { readonly [key: string]: unknown }, keysByCategory[category]?.desc);
    }
  }
  return undefined;
}

interface $Id$Keys {
  readonly code: string;
  readonly desc: string;
  readonly name: string;
}

/** The entry of an error of a category, if it is one: its name, its code and its fields have to be the entry's. */
function entryOf(error: unknown, category: string): $Id$Entry | undefined {
  const keys = keysByCategory[category];
  if (typeof error !== "object" || error === null || keys === undefined) {
    return undefined;
  }
  const object = error as { readonly [key: string]: unknown };
  const name = object[keys.name];
  if (typeof name !== "string" || typeof object[keys.desc] !== "string") {
    return undefined;
  }
  return entriesNamed(name).find(
    (entry) =>
      entry.category === category &&
      entry.name === name &&
      entry.code === object[keys.code] &&
      entry.retired === undefined &&
      fieldsFit(object, entry.fields ?? {}),
  );
}

function fieldsFit(
  object: { readonly [key: string]: unknown },
  fields: { readonly [key: string]: $Id$Field },
): boolean {
  return Object.entries(fields).every(([key, { types, optional }]) => {
    const value = own(object, key);
    const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
    return value === undefined ? optional === true : types.length === 0 || types.includes(type);
  });
}

function own(object: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
}

function filled(
  template: string,
  object: { readonly [key: string]: unknown },
  descKey: string | undefined,
): string {
  return template.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (found: string, key?: string) => {
    if (key === undefined) {
      return found.charAt(0);
    }
    const value = own(object, key);
    // An error inside of this one is shown by what went wrong.
    const text: unknown =
      typeof value === "object" && value !== null && descKey !== undefined
        ? (value as { readonly [key: string]: unknown })[descKey]
        : value;
    return typeof text === "object" || text === undefined ? "…" : String(text);
  });
}
