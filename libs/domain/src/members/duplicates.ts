import { isWithinOneLetter } from './near-words.ts';
import { searchedLegalWords } from './sealed-search.ts';

/** The facts by which two records may be of one person. */
export interface Comparable {
  readonly alias: string | null;
  readonly legalName: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly birthYear: number | null;
}

/** The reasons for which two records may be of one person, in the order in which they are shown. */
const duplicateReasons = ['same-phone', 'same-email', 'same-name', 'similar-name', 'same-chosen-name', 'same-birth-year'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

type Word = readonly string[];
const isAlike = (one: Word, other: Word): boolean => one.some((spelling) => other.includes(spelling));
const isNear = (one: Word, other: Word): boolean => one.some((spelling) => other.some((wanted) => isWithinOneLetter(spelling, wanted)));

/** Takes for each word another word of the longer name that satisfies a condition; the words that find none. */
function unmatched(words: readonly Word[], among: Word[], fits: (one: Word, other: Word) => boolean): readonly Word[] {
  return words.filter((word) => {
    const at = among.findIndex((other) => fits(word, other));
    if (at !== -1) among.splice(at, 1);
    return at === -1;
  });
}

/**
 * The likeness of two names, in Latin or Devanagari letters and in whatever order of the words. `same`: each word of the shorter one is a
 * word of the other, and there are two at least. `similar`: a word is the same, and the others differ by one letter or are not given.
 */
export function likenessOfNames(one: string | null, other: string | null): 'same' | 'similar' | undefined {
  const [shorter = [], longer = []] = [searchedLegalWords(one ?? ''), searchedLegalWords(other ?? '')].toSorted(
    (a, b) => a.length - b.length,
  );
  const rest = [...longer];
  const unlike = unmatched(shorter, rest, isAlike);
  if (unlike.length === shorter.length) return undefined;
  if (unlike.length === 0 && shorter.length > 1) return 'same';
  return unmatched(unlike, rest, isNear).length === 0 ? 'similar' : undefined;
}

/** A year of birth is often given from an age, so that two years of one person may differ by one. */
const isSameYear = (one: number | null, other: number | null): boolean => one !== null && other !== null && Math.abs(one - other) <= 1;
const isSame = (one: string | null, other: string | null): boolean => one !== null && one.toLowerCase() === other?.toLowerCase();

/**
 * The reasons for which two records may be of one person; none when they are not likely to be. A telephone number, an e-mail address or the
 * same legal name is enough, unless the years of birth contradict: families share numbers. A similar or a chosen name needs the year of birth.
 */
export function reasonsForDuplicate(candidate: Comparable, known: Comparable): readonly DuplicateReason[] {
  const name = likenessOfNames(candidate.legalName, known.legalName);
  const facts: Readonly<Record<DuplicateReason, boolean>> = {
    'same-phone': isSame(candidate.phone, known.phone),
    'same-email': isSame(candidate.email, known.email),
    'same-name': name === 'same',
    'similar-name': name === 'similar',
    'same-chosen-name': likenessOfNames(candidate.alias, known.alias) !== undefined,
    'same-birth-year': isSameYear(candidate.birthYear, known.birthYear),
  };
  const isOtherYear = candidate.birthYear !== null && known.birthYear !== null && !facts['same-birth-year'];
  const isEnough = facts['same-name'] || ((facts['same-phone'] || facts['same-email']) && !isOtherYear);
  const isWithYear = (facts['similar-name'] || facts['same-chosen-name']) && facts['same-birth-year'];
  return isEnough || isWithYear ? duplicateReasons.filter((reason) => facts[reason]) : [];
}

/** A record that may be of the same person, with the reasons. */
export interface LikelyDuplicate<Known extends Comparable> {
  readonly known: Known;
  readonly reasons: readonly DuplicateReason[];
}

/** The records that are likely to be of the same person, those with the first of the reasons first. */
export const likelyDuplicates = <Known extends Comparable>(
  candidate: Comparable,
  known: readonly Known[],
): readonly LikelyDuplicate<Known>[] =>
  known
    .map((one) => ({ known: one, reasons: reasonsForDuplicate(candidate, one) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => placeOf(a.reasons) - placeOf(b.reasons));

const placeOf = ([first = 'same-birth-year']: readonly DuplicateReason[]): number => duplicateReasons.indexOf(first);
