/** Whether it is an error of {@link $Category$}. */
export function is$Category$(error: unknown): error is $Category$ {
  return entryOf(error, "$Category$") !== undefined;
}

