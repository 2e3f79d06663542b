/**
 * The prefix of the codes of a branch's members: the shortest beginning of the branch's name that no other branch has (Dharampeth → D,
 * then Dhantoli → DH). Latin capitals only, because codes are typed on any keyboard and read out on the phone; a name without
 * Latin letters gets B, B2, B3 …
 */
export function codePrefixFor(name: string, taken: readonly string[]): string {
  const letters =
    name
      .normalize('NFD')
      .toUpperCase()
      .replaceAll(/[^A-Z]/g, '') || 'B';
  const used = new Set(taken);
  for (let length = 1; length <= Math.min(letters.length, 4); length += 1) {
    const prefix = letters.slice(0, length);
    if (!used.has(prefix)) return prefix;
  }
  let number = 2;
  while (used.has(`${letters.slice(0, 1)}${number}`)) number += 1;
  return `${letters.slice(0, 1)}${number}`;
}

/** `D-014`: the branch's prefix and the member's number in that branch, at least three digits, counted from 1. */
export const memberCode = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;
