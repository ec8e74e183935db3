/** A language of the texts. */
export type $Id$Language = $Languages$;

/** A text by language. Not every text has every translation. */
export type $Id$Texts = { readonly [language in $Id$Language]?: string };

/** Since when something holds, and what to do instead, where that is known. */
export interface $Id$Notice {
  readonly since?: string;
  readonly note?: string;
}

/** A field of an error object. */
export interface $Id$Field {
  /** What its value may be: `number`, `string`, `boolean`, `array` or `object`. Anything where there is none of them. */
  readonly types: readonly string[];
  /** Whether the key may be absent. */
  readonly optional?: boolean;
}

/** What the catalog says of an error. */
export interface $Id$Entry {
  /** The table that has it. */
  readonly category: string;
  /** What programs compare. */
  readonly code: number | string;
  /** Its name in error objects. */
  readonly name: string;
  /** Further names, which older peers may send. */
  readonly aliases?: readonly string[];
  /** What went wrong: `{reason}` stands for the value of the field `reason`, and plain braces are doubled. */
  readonly desc: $Id$Texts;
  /** What to do about it. */
  readonly help?: $Id$Texts;
  /** Facts for programs. */
  readonly meta?: { readonly [fact: string]: boolean | number | string };
  /** The fields of its error objects, by key. */
  readonly fields?: { readonly [key: string]: $Id$Field };
  /** There if programs should stop using it. */
  readonly deprecated?: $Id$Notice;
  /** There if no error has it any more: only peers of older versions send it. */
  readonly retired?: $Id$Notice;
}

/** The entries with that code: none, one, or those that share it. */
export function find$Id$sByCode(code: number | string): readonly $Id$Entry[] {
  return withCode(all$Id$s, code);
}

/** The entry with that name, or with that further name. */
export function find$Id$ByName(name: string): $Id$Entry | undefined {
  return entriesNamed(name)[0];
}

function withCode(entries: readonly $Id$Entry[], code: unknown): readonly $Id$Entry[] {
  return entries.filter((entry) => entry.code === code);
}

// Made when it is first asked for, so that a program that does not ask does not pay for it.
let entriesByName: Map<string, $Id$Entry[]> | undefined;

function entriesNamed(name: string): readonly $Id$Entry[] {
  if (entriesByName === undefined) {
    entriesByName = new Map<string, $Id$Entry[]>();
    // Names come before further names of other entries.
    for (const entry of all$Id$s) {
      entriesByName.set(entry.name, [...(entriesByName.get(entry.name) ?? []), entry]);
    }
    for (const entry of all$Id$s) {
      for (const alias of entry.aliases ?? []) {
        entriesByName.set(alias, [...(entriesByName.get(alias) ?? []), entry]);
      }
    }
  }
  return entriesByName.get(name) ?? [];
}
