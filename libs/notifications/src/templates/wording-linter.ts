import { hindi, marathi, roman, type RevealingWords } from './revealing-words.ts';

/** Characters inside a word that do not change how it reads: hyphens, dots, joiners, soft hyphens. `de-addiction`, `A.A.` and `re​hab` read as one. */
const insideWords = /[-‐-―.·'’\u00ad\u200b-\u200d\ufeff]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const compact = (text: string): string => text.normalize('NFKC').replace(insideWords, '');

interface Lexicon {
  readonly prefixes: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}
const lexicon = ((lists: readonly RevealingWords[]): Lexicon => ({
  prefixes: lists.flatMap(({ prefixes }) => prefixes).map(compact),
  words: new Set(lists.flatMap(({ words }) => words).map(compact)),
  abbreviations: new Set(lists.flatMap(({ abbreviations }) => abbreviations)),
}))([roman, hindi, marathi]);

/** Terms of two words: `12-step`, `twelve step`, `de addiction`. */
const twoWords = /\b(?:12|twelve)\s+steps?\b|\bde\s+addict/iu;
const links = /https?:\/\/\S+/giu;

/**
 * The words of a text that would reveal treatment, each once; empty when a lock screen may show the text. Every list applies to every
 * language, because names and places are written in any. Links are checked too, except for their opaque token.
 */
export function revealingWords(text: string): readonly string[] {
  const readable = text.replace(links, (link) => link.replace(/[/?#][^/?#]{16,}/gu, ' '));
  const plain = compact(readable);
  // Hyphens and dots may also separate words: both readings count.
  const found = [...(plain.match(word) ?? []), ...(readable.normalize('NFKC').match(word) ?? [])].filter(isRevealing);
  return [...new Set([...found, ...(twoWords.exec(readable.replace(insideWords, ' ')) ?? [])])];
}

/** Whether a lock screen may show the text. */
export const isNeutral = (text: string): boolean => revealingWords(text).length === 0;

function isRevealing(one: string): boolean {
  const lower = one.toLowerCase();
  return lexicon.abbreviations.has(one) || lexicon.words.has(lower) || lexicon.prefixes.some((prefix) => lower.startsWith(prefix));
}
