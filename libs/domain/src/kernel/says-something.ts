/** Scripts whose words are written without spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const least = { words: 2, letters: 6, differentLetters: 4, unspacedLetters: 4 } as const;

/** Two letters or more beside each other, with their vowel signs; one is a word where words are written without spaces. */
const word = /\p{L}\p{M}*\p{L}|\p{L}\p{M}+/u;

/** Whether a text has a word at all: “Flood” is a reason, while dots, dashes and digits are none. */
export const saysAWord = (text: string): boolean => word.test(text.normalize('NFC')) || unspaced.test(text);

/**
 * Whether a text says something, in any script: two different words at least, with some letters that differ. Punctuation, digits alone, one
 * letter again and again, and one word again and again say nothing. Whether a text is true is for its readers to judge.
 */
export function saysSomething(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase();
  const words = new Set(plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((word) => /\p{L}/u.test(word)));
  const letters = plain.match(/\p{L}/gu) ?? [];
  const different = new Set(letters).size;
  if (different < least.differentLetters) return false;
  if (unspaced.test(plain)) return letters.length >= least.unspacedLetters;
  // The vowel signs of Indian scripts count, because a word of three letters there is as long as one of six in Latin letters.
  return words.size >= least.words && (plain.match(/[\p{L}\p{M}]/gu) ?? []).length >= least.letters;
}
