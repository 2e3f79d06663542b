import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

export interface SuggestAlias {
  readonly legalName: string;
  readonly preferredName?: string | null;
  /** The aliases of the centre's other members. */
  readonly taken: readonly string[];
}

/** The last of two or more words of a name; a name of one word has no surname to protect. */
export function surnameOf(legalName: string): string | undefined {
  const words = wordsOf(legalName);
  return words.length > 1 ? words.at(-1) : undefined;
}

/** Whether a text gives the legal surname away in full. A surname of one letter is an initial and gives nothing away. */
export function revealsSurname(text: string, legalName: string): boolean {
  const surname = surnameOf(legalName);
  return surname !== undefined && graphemesOf(surname).length > 1 && folded(text).includes(folded(surname));
}

/**
 * Proposes an alias: the preferred name, else the first name, else with the initial of the surname, else numbered. The same input
 * gives the same alias; it is nobody else's and never holds the legal surname in full.
 */
export function suggestAlias({ legalName, preferredName, taken }: SuggestAlias): string {
  const used = new Set(taken.map(folded));
  for (const candidate of candidatesFor(legalName, preferredName ?? '')) {
    if (!used.has(folded(candidate)) && !revealsSurname(candidate, legalName)) return candidate;
  }
  throw new Error('numbered aliases never run out');
}

export interface CheckAlias {
  readonly legalName: string | null;
  readonly taken: readonly string[];
}
/** Whether an alias that somebody typed may stand. */
export function checkAlias(alias: string, { legalName, taken }: CheckAlias): Result<string, MemberProblem> {
  const text = wordsOf(alias).join(' ');
  if (text === '') return refuse(memberProblems.aliasMissing());
  if (legalName !== null && revealsSurname(text, legalName)) return refuse(memberProblems.aliasRevealsSurname());
  return taken.some((other) => folded(other) === folded(text)) ? refuse(memberProblems.aliasTaken()) : ok(text);
}

function* candidatesFor(legalName: string, preferredName: string): Generator<string> {
  const words = wordsOf(legalName);
  const first = words[0] ?? 'Saathi';
  const initial = graphemesOf(surnameOf(legalName) ?? '')[0] ?? '';
  const preferred = wordsOf(preferredName).filter((word) => !revealsSurname(word, legalName));
  const call = preferred.length > 0 ? preferred.join(' ') : first;
  yield call;
  if (initial !== '') yield `${call} ${initial}`;
  const short = graphemesOf(first)[0] ?? first;
  const stem = revealsSurname(call, legalName) ? short : call;
  for (let number = 2; ; number += 1) {
    yield initial === '' ? `${stem} ${number}` : `${stem} ${initial}${number}`;
    yield `Saathi ${number}`;
  }
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
const folded = (text: string): string => wordsOf(text).join(' ').toLowerCase();
const graphemesOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
