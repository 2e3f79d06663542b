import type { Answers, Field } from '../kernel/index.ts';
import type { DatedAnswers } from './dated-answers.ts';

/**
 * The answers that a form about a session begins with: of each choice that goes on (`follows`), the option after the one of the last session
 * at which it was answered. `before` are the answers of the sessions before, the last one first. A question to which this session has an answer
 * already, or from which one was taken back, is left out.
 */
export const nextAnswers = (fields: readonly Field[], before: readonly Answers[], stored: DatedAnswers): Answers =>
  fields.reduce<Answers>((answers, field) => {
    if (field.type !== 'choice' || field.follows === undefined || stored[field.key] !== undefined) return answers;
    const last = before.find(({ [field.key]: answer }) => answer !== undefined)?.[field.key];
    const place = field.options.findIndex(({ value }) => value === last);
    const next = place < 0 ? undefined : field.options[(place + 1) % field.options.length];
    return next === undefined ? answers : { ...answers, [field.key]: next.value };
  }, {});
