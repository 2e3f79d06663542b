import { isAsked, isBefore } from '../kernel/index.ts';
import type { Answers, Field, Instant } from '../kernel/index.ts';

/** An answer with the moment at which it was given. An answer that was taken back stays as null, so that an older one does not return. */
export interface DatedAnswer {
  readonly value: unknown;
  readonly at: Instant;
}
/** The answers to a form, by the keys of its fields. */
export type DatedAnswers = Readonly<Record<string, DatedAnswer>>;

/**
 * Adds answers to the stored ones. Of two answers to one question the later one counts, in whatever order they arrive; of two that were given
 * at one moment, the stored one. So two devices may fill in different questions about one person, and a repeated command changes nothing.
 */
export const mergeAnswers = (stored: DatedAnswers, given: Answers, at: Instant): DatedAnswers =>
  withLater(stored, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value: value ?? null, at }])));

/**
 * The answers of several rows as those of one form, of which there is a row for each sort of readers. Of two answers to one question the later
 * one counts, as when a question was given other readers after it had been answered.
 */
export const togetherOf = (rows: readonly DatedAnswers[]): DatedAnswers => rows.reduce<DatedAnswers>(withLater, {});

function withLater(stored: DatedAnswers, given: DatedAnswers): DatedAnswers {
  const later = Object.entries(given).filter(([key, { at }]) => {
    const known = stored[key];
    return known === undefined || isBefore(known.at, at);
  });
  return { ...stored, ...Object.fromEntries(later) };
}

/** The answers to the questions that the form has and asks now; the others stay stored. */
export const answersOf = (fields: readonly Field[], dated: DatedAnswers): Answers =>
  fields.reduce<Answers>((answers, field) => {
    const value = dated[field.key]?.value ?? null;
    return value === null || !isAsked(field, answers) ? answers : { ...answers, [field.key]: value };
  }, {});
