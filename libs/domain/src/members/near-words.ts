/** In characters: in shorter words, one letter makes another name (Rani, Ravi). */
const shortestNear = 5;

/** Whether two words differ by one letter that is missing, added, changed, or exchanged with its neighbour. Short words do not count. */
export function isWithinOneLetter(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.min(a.length, b.length) < shortestNear || Math.abs(a.length - b.length) > 1) return false;
  const at = a.findIndex((letter, index) => letter !== b[index]);
  if (at === -1) return true;
  const rest = (word: readonly string[], from: number): string => word.slice(at + from).join('');
  const isExchanged = a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
  return isExchanged || rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
