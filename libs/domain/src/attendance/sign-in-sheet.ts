/** Lines for people who walk in. */
export const sheetLinesForWalkIns = 4;
/** Lines of a sheet that names nobody. */
export const sheetLinesWithoutNames = 24;

/**
 * A person as a sheet shows them that lies in the room: the first name, or the alias, and the initial of what follows. A sign of a script with
 * several parts stays whole.
 */
export function nameOnSheet(displayName: string): string {
  const [first = '', next] = displayName.trim().split(/\s+/u);
  if (next === undefined) return first;
  const [initial] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(next);
  return `${first} ${initial?.segment ?? ''}.`;
}
