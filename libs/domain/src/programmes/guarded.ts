/** One breach of the contract of kinds: the property, and what is wrong with it. */
export interface Fault {
  readonly path: string;
  readonly fault: string;
}

/** Runs one check of a kind. A kind that throws or lacks a property is refused like a kind with a wrong value; its other properties are still checked. */
export function guarded(path: string, check: () => readonly Fault[]): readonly Fault[] {
  try {
    return check();
  } catch (error) {
    return [{ path, fault: `cannot be read (${error instanceof Error ? error.name : typeof error})` }];
  }
}

/** A list with the fault if the contract is broken, otherwise an empty list. */
export const faultIf = (broken: boolean, path: string, fault: string): readonly Fault[] => (broken ? [{ path, fault }] : []);

/** Whether a value is a text of this form. A package without types may leave a text out, and a pattern alone reads that as the text `undefined`. */
export const isWritten = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

/** Whether a code that a kind brings, of a signal, a reason, a mark or a metric, is lower-case words with hyphens. */
export const isOwnWord = (code: unknown): boolean => isWritten(code, /^[a-z]+(-[a-z]+)*$/) && String(code).length <= longestOwnWord;
/** The most letters of such a code. */
const longestOwnWord = 40;

/** The values that the product does not know: a package without types may use any. */
export const unknown = (path: string, used: readonly string[], known: readonly string[]): readonly Fault[] =>
  used.filter((value) => !known.includes(value)).map((value) => ({ path, fault: `has an unknown value: ${value}` }));
