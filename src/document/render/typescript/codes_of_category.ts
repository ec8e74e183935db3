/** Whether it is a code of {@link $Category$}. */
export function is$Category$(code: unknown): code is $Category$ {
  return find$Category$(code).some((entry) => entry.retired === undefined);
}

/** The entries of {@link $Category$} with that code: none, one, or those that share it. */
export function find$Category$(code: unknown): readonly $Id$Entry[] {
  return withCode(entriesOf($Category$), code);
}

