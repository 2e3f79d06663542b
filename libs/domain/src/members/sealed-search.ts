import { inLatinDigits, searchedWords, searchKeys } from '../kernel/index.ts';

/** A word of a name that is shorter is an initial: too many names have it. In characters. */
const shortestWord = 2;
/** The endings of a telephone number by which its member is found, in digits: the last four are shown on every page of the member. */
const endingLengths = [4, 5, 6, 7] as const;
/** Words of one search: each is a bit of a number of the database. */
const mostWords = 8;

/** The value of a member in which a search found them. */
export type WayFound = 'alias' | 'code' | 'reference' | 'phone' | 'phone-ending' | 'legal-name';

const isWord = (key: string): boolean => [...key].length >= shortestWord;

/** The whole words of a legal name, as they are written and as they sound, under which its member is found. */
export const wordsOfLegalName = (legalName: string): readonly string[] => searchKeys(legalName).filter(isWord);

/** The words of a search for a legal name, each with its spellings; a name needs one of the spellings of each. Initials are not searched for. */
export const searchedLegalWords = (text: string): readonly (readonly string[])[] =>
  searchedWords(text)
    .map((spellings) => spellings.filter(isWord))
    .filter((spellings) => spellings.length > 0)
    .slice(0, mostWords);

/** The endings of a number in E.164 by which its member is found. */
export const endingsOfPhone = (phone: string): readonly string[] => endingLengths.map((length) => phone.slice(-length));

/** The ending of a number that a text is, in Latin digits: four to seven digits, with or without spaces and hyphens; undefined for another text. */
export function searchedEnding(text: string): string | undefined {
  const digits = inLatinDigits(text).replace(/[\s-]/g, '');
  const isEnding = /^\d+$/.test(digits) && endingLengths.some((length) => length === digits.length);
  return isEnding ? digits : undefined;
}
