/** Crockford's alphabet: without I, L, O and U, which people read as other signs. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Eight signs of five bits: a million papers in force leave a guess one chance in a million, and a network has five wrong guesses in ten
 * minutes.
 */
const proofCodeLength = 8;

const readAs: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The code of these random bytes, of which the first eight count. */
export const proofCodeOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, proofCodeLength)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');

/** The code as it is printed: two groups of four signs. */
export const printedProofCode = (code: string): string => `${code.slice(0, proofCodeLength / 2)}-${code.slice(proofCodeLength / 2)}`;

/** The code that somebody typed, in whatever case and grouping; null for a text that is no code. */
export function readProofCode(text: string): string | null {
  const signs = [...text.toUpperCase().replace(/[\s-]/g, '')].map((sign) => readAs[sign] ?? sign);
  return signs.length === proofCodeLength && signs.every((sign) => alphabet.includes(sign)) ? signs.join('') : null;
}
