import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { nameWords } from './name-words.ts';
import { isInitial, isTitle } from './titles.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

export interface SuggestAlias {
  readonly legalName: string;
  readonly preferredName?: string | null;
  /** The aliases of the centre's other members. */
  readonly taken: readonly string[];
}

/** The last word of a name of two or more words; undefined for a single word, which has no surname. Titles are no words of a name. */
export const surnameOf = (legalName: string): string | undefined => nameWords(legalName).surname;

const nameless = 'Saathi';

/**
 * The name by which people are called of whom the legal name is known only: the first given name, or a word of ours where there is none.
 */
export const calledName = (legalName: string): string => nameWords(legalName).given[0] ?? nameless;

/** Whether the name that people say cannot be told from the legal name alone, so that somebody should look at the alias. */
export const isAliasUnsure = (legalName: string): boolean => nameWords(legalName).unsure;

/** Whether a text contains the full legal surname. A surname of one letter is an initial and reveals nothing. */
export const revealsSurname = (text: string, legalName: string): boolean => reveals(text, surnameOf(legalName));

const reveals = (text: string, surname: string | undefined): boolean =>
  surname !== undefined && folded(text).includes(folded(surname)) && graphemesOf(surname).length > 1;

/**
 * Proposes an alias: the preferred name, otherwise the first name, otherwise with the initial of the surname, otherwise with a number. The
 * same input gives the same alias; it is unique and never contains the full legal surname.
 */
export function suggestAlias({ legalName, preferredName, taken }: SuggestAlias): string {
  const used = new Set(taken.map(folded));
  const { given, surname } = nameWords(legalName);
  for (const candidate of candidatesFor(given[0] ?? nameless, surname, preferredName ?? '')) {
    if (!used.has(folded(candidate)) && !reveals(candidate, surname)) return candidate;
  }
  throw new Error('numbered aliases never run out');
}

export interface CheckAlias {
  readonly legalName: string | null;
  readonly taken: readonly string[];
}
/** Accepts an alias that a person typed if it is unique and does not contain the full legal surname. */
export function checkAlias(alias: string, { legalName, taken }: CheckAlias): Result<string, MemberProblem> {
  const text = wordsOf(alias).join(' ');
  if (text === '') return refuse(memberProblems.aliasMissing());
  if (legalName !== null && revealsSurname(text, legalName)) return refuse(memberProblems.aliasRevealsSurname());
  return taken.some((other) => folded(other) === folded(text)) ? refuse(memberProblems.aliasTaken()) : ok(text);
}

function* candidatesFor(first: string, surname: string | undefined, preferredName: string): Generator<string> {
  const preferred = spokenOf(wordsOf(preferredName), surname);
  const call = preferred.length > 0 ? preferred.join(' ') : first;
  yield call;
  const initial = graphemesOf(surname ?? '')[0] ?? '';
  if (initial !== '') yield `${call} ${initial}`;
  const short = graphemesOf(first)[0] ?? first;
  const stem = reveals(call, surname) ? short : call;
  for (let number = 2; ; number += 1) {
    yield initial === '' ? `${stem} ${number}` : `${stem} ${initial}${number}`;
    yield `${nameless} ${number}`;
  }
}

/** The part of a preferred name that is spoken: no surname, no title beside other words, and no initials that stood before a surname. */
function spokenOf(words: readonly string[], surname: string | undefined): readonly string[] {
  const shown = words.filter((word) => !reveals(word, surname));
  const spoken = shown.some((word) => !isTitle(word)) ? shown.filter((word) => !isTitle(word)) : shown;
  return spoken.every(isInitial) && spoken.length < words.length ? [] : spoken;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
const folded = (text: string): string => wordsOf(text).join(' ').toLowerCase();
const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' });
const graphemesOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
