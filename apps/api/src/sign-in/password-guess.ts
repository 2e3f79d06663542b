import { ZxcvbnFactory, type MatchExtended, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { guessableWords } from '@saath/domain/staff';
import { inLatinDigits } from '@saath/domain/kernel';

/** Why others would guess a password early: many people have it, or it is made of the words of its owner, their centre or the product. */
export type Guessable = 'common' | 'personal';

/** The estimate needs up to 0.1 s for longer texts; a password whose first 40 characters are guessed is guessed. */
const charactersRead = 40;
/** The library's third step: not to be guessed with 100 million tries. */
const safeScore = 3;

/** Letters beside known names that make a password of its own. */
const fewestOtherLetters = 5;

let estimator: ZxcvbnFactory | undefined;

/** Made with the first password that is set, because its list of 49,000 passwords takes 18 MB, which the worker never needs. */
const theEstimator = (): ZxcvbnFactory =>
  (estimator ??= new ZxcvbnFactory({
    dictionary: { passwords: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
    maxLength: charactersRead,
    l33tMaxSubstitutions: charactersRead,
  }));

const isOwn = ({ dictionaryName }: MatchExtended): boolean => dictionaryName === 'userInputs';

/** Whether known names, with digits and signs around them, are all there is to a password or make it easy to guess. */
function isPersonal({ sequence, score }: ZxcvbnResult): boolean {
  if (!sequence.some(isOwn)) return false;
  const others = sequence.filter((match) => !isOwn(match)).map(({ token }) => token.replace(/\p{N}/gu, ''));
  return score < safeScore || others.join('').length < fewestOtherLetters;
}

/**
 * Whether others would guess a password early, by a list of passwords that were stolen elsewhere, by rows of the keyboard, sequences,
 * repetitions and dates, and by the texts that name the person and their centre, with letters written as signs and in whatever order. Signs
 * between known names add next to nothing and do not count there.
 */
export function guessable(password: string, ownTexts: readonly string[]): Guessable | undefined {
  const typed = inLatinDigits(password).normalize('NFKC');
  const words = [...guessableWords(ownTexts)];
  const estimates = [typed, typed.replace(/[^\p{L}\p{M}\p{N}]/gu, '')].map((text) => theEstimator().check(text, words));
  if (estimates.some(isPersonal)) return 'personal';
  return estimates[0] !== undefined && estimates[0].score < safeScore ? 'common' : undefined;
}
