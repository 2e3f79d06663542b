import { searchKeys } from '../kernel/index.ts';

/** The names of the product and the words of its work, which everybody who looks for a password here tries first. */
const productWords: readonly string[] = [
  ...['saath', 'साथ', 'saathi', 'together', 'demo', 'operator', 'admin', 'administrator', 'counsellor', 'facilitator', 'mentor'],
  ...[
    'rehab',
    'rehabilitation',
    'recovery',
    'sober',
    'sobriety',
    'centre',
    'center',
    'group',
    'circle',
    'india',
    'bharat',
    'nasha',
    'mukti',
  ],
];

/** A shorter part of a name, such as an initial, is found in too many passwords to mean the name. */
const shortestWord = 3;

const partsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');

/** One text in the ways in which people type it: as it is written, run together, by its words, and in Latin letters. */
function waysToType(text: string): readonly string[] {
  const parts = partsOf(text);
  return [text.trim(), parts.join(''), ...parts, ...searchKeys(text), searchKeys(text).join('')];
}

/** The passwords that others would try first for a person: the words of the product, and these names and addresses, in small letters. */
export function guessableWords(texts: readonly string[]): readonly string[] {
  const words = [...productWords, ...texts.flatMap(waysToType)].map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => word.length >= shortestWord);
}
