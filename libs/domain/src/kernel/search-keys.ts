import { inLatinLetters, plainDevanagari } from './devanagari.ts';
import { inLatinDigits } from './latin-digits.ts';

/** Letters that no accent separates from the letters they are typed as. */
const typedAs = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }));
const accents = /[\u0300-\u036f]/g;

/** The words of a text in small letters, without accents, apostrophes, ligatures and wide letters; Devanagari in one spelling. */
const wordsOf = (text: string): readonly string[] =>
  inLatinDigits(plainDevanagari(text))
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[ßæœøđðłþı]/g, (letter) => typedAs.get(letter) ?? letter)
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

type Steps = readonly (readonly [RegExp, string])[];
const inSteps = (word: string, steps: Steps): string => steps.reduce((sound, [from, to]) => sound.replace(from, to), word);

/** How consonants sound, in an order of steps of which each sees the result of the one before. */
const consonantSteps: Steps = [
  [/dny|gny|jny|jn/g, 'gy'],
  [/x|ksh/g, 'ks'],
  [/q|ck/g, 'k'],
  [/chh?/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/C/g, 'c'],
  [/ph/g, 'f'],
  [/zh|z/g, 'j'],
  [/([kgjtdbsv])h/g, '$1'],
  [/nh(?![aeiou])/g, 'ng'],
  [/ao/g, 'av'],
  [/you/g, 'yu'],
  [/[ao]w(?![aeiou])|ou/g, 'au'],
  [/w/g, 'v'],
];

/** A short vowel that is written or not: Kamala, Kamla and कमला; Ramakrishna, Ramkrishna and रामकृष्ण. */
const optionalVowel = /(?<=[aeiou][b-df-hj-np-tv-z]{1,2})a(?=[b-df-hj-np-tv-z][ry]?[aeiou])/g;

/** How vowels, double letters and letters beside others sound, once it is decided which vowels are written. */
const vowelSteps: Steps = [
  [/(?<![b-df-hj-np-tv-z])[dg]n(?=[aeiou])/g, 'gy'],
  [/ee|ea/g, 'i'],
  [/oo/g, 'u'],
  [/ay(?![aeiou])/g, 'ai'],
  [/iy(?=[aeiou])/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[aeiou])h(?=[b-df-hj-np-tv-z])/g, ''],
  [/n(?=[pbfm])/g, 'm'],
  [/m(?=[kgtdcjsv])/g, 'n'],
  [/(?<=.)h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The sounds of a word, with and without the vowels that are often left out. */
function soundsOf(word: string, isName: boolean): readonly string[] {
  const written = inLatinLetters(word, isName).map((latin) => inSteps(latin, consonantSteps));
  return written.flatMap((sound) => [sound, sound.replace(optionalVowel, '')]).map((sound) => inSteps(sound, vowelSteps));
}

/** The keys of one word: as it is written, and as it sounds. */
function keysOf(word: string, isName: boolean): readonly string[] {
  return [...new Set([word, ...soundsOf(word, isName).filter((sound) => /^[a-z0-9]+$/.test(sound))])];
}

/**
 * The keys under which a name is found: José as `jose`, Straße as `strasse`, सविता and Savita alike. A name is found by the beginning of
 * any key of each word that is searched for, in whatever order the words are.
 */
export const searchKeys = (name: string): readonly string[] => [...new Set(wordsOf(name).flatMap((word) => keysOf(word, true)))];

/** The words of a search: the name needs one of the beginnings of each. */
export const searchedWords = (text: string): readonly (readonly string[])[] => wordsOf(text).map((word) => keysOf(word, false));

/**
 * Whether names have a part that is searched for in one of their words, for lists that are read whole. A word that many names have is looked
 * at once.
 */
export function nameFinder(text: string): (name: string) => boolean {
  const wanted = searchedWords(text);
  const known = new Map<string, readonly string[]>();
  const keysIn = (part: string): readonly string[] => {
    const keys = known.get(part) ?? searchKeys(part);
    known.set(part, keys);
    return keys;
  };
  return (name) => {
    const keys = name.split(/\s+/).flatMap(keysIn);
    return wanted.every((parts) => parts.some((part) => keys.some((key) => key.includes(part))));
  };
}

/** Whether one name has a part that is searched for in one of its words. */
export const isFoundBy = (name: string, text: string): boolean => nameFinder(text)(name);
