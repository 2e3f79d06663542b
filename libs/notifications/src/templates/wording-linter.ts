import { hindi, marathi, roman, type TellingWords } from './telling-words.ts';

/** Signs that part a word without changing how it reads: hyphens, dots, joiners, soft hyphens. `de-addiction`, `A.A.` and `re​hab` read as one. */
const insideWords = /[-‐-―.·'’\u00ad\u200b-\u200d\ufeff]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const compact = (text: string): string => text.normalize('NFKC').replace(insideWords, '');

interface Lexicon {
  readonly begins: readonly string[];
  readonly is: ReadonlySet<string>;
  readonly isExactly: ReadonlySet<string>;
}
const lexicon = ((lists: readonly TellingWords[]): Lexicon => ({
  begins: lists.flatMap(({ begins }) => begins).map(compact),
  is: new Set(lists.flatMap((list) => list.is).map(compact)),
  isExactly: new Set(lists.flatMap(({ isExactly }) => isExactly)),
}))([roman, hindi, marathi]);

/** `12-step` and `twelve step` are told in two words. */
const twoWords = /\b(?:12|twelve)\s+steps?\b|\bde\s+addict/iu;
const links = /https?:\/\/\S+/giu;

/**
 * The words of a text that would reveal treatment, each once; empty when a lock screen may show it. Every list is asked whatever the
 * language of the message, because names and places are written in any. Links are looked at as words too, their opaque token aside.
 */
export function tellingWords(text: string): readonly string[] {
  const readable = text.replace(links, (link) => link.replace(/[/?#][^/?#]{16,}/gu, ' '));
  const plain = compact(readable);
  // Hyphens and dots may also separate words: both readings count.
  const found = [...(plain.match(word) ?? []), ...(readable.normalize('NFKC').match(word) ?? [])].filter(isTelling);
  return [...new Set([...found, ...(twoWords.exec(readable.replace(insideWords, ' ')) ?? [])])];
}

/** Whether a lock screen may show the text. */
export const isNeutral = (text: string): boolean => tellingWords(text).length === 0;

function isTelling(one: string): boolean {
  const lower = one.toLowerCase();
  return lexicon.isExactly.has(one) || lexicon.is.has(lower) || lexicon.begins.some((start) => lower.startsWith(start));
}
