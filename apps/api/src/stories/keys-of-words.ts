import { searchedWords, searchKeys } from '@saath/domain/kernel';
import { stemsOf, wordsOf } from '@saath/domain/stories';

/** The most words of a text that are looked up; a text of the greatest length has fewer. */
const mostWords = 2000;

/** The different words of a text with the keys by which a name is found, also without the ending that Marathi writes at a name. */
export const keysOfWords = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...new Set(wordsOf([text]))].slice(0, mostWords).map((word) => [word, stemsOf(word).flatMap((stem) => searchedWords(stem).flat())]),
  );

const isDevanagari = (text: string): boolean => /\p{Script=Devanagari}/u.test(text);

/** The words of a text that are a word of one of these names in the other script. In its own script a name is compared as it is written. */
export function inOtherScript(words: ReadonlyMap<string, readonly string[]>, names: readonly string[]): readonly string[] {
  const keysIn = (devanagari: boolean): ReadonlySet<string> =>
    new Set(names.filter((name) => isDevanagari(name) === devanagari).flatMap(searchKeys));
  const [latin, devanagari] = [keysIn(false), keysIn(true)];
  return [...words].flatMap(([word, keys]) => (keys.some((key) => (isDevanagari(word) ? latin : devanagari).has(key)) ? [word] : []));
}
