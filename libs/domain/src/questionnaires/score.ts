import type { Answers } from '../kernel/index.ts';
import { pointsOf, totalRange } from './questionnaire.ts';
import type { Band, Questionnaire, QuestionnaireItem } from './questionnaire.ts';

/** The result of answers: a total in its band, or none because too many questions are open. */
export type Score =
  | { readonly state: 'whole' | 'estimated'; readonly total: number; readonly band: Band; readonly open: number }
  | { readonly state: 'none'; readonly open: number };

/**
 * The total of the counted questions. A question that is open counts as the mean of the answered ones, as long as no more are open than the
 * rule allows; the total is then rounded to a whole number and is called an estimate. It is never less or more than the questions allow,
 * whose points may differ in a questionnaire of a centre.
 */
export function scoreOf({ items, score }: Pick<Questionnaire, 'items' | 'score'>, answers: Answers): Score {
  const counted = items.filter((item) => item.counted);
  const given = counted.flatMap((item) => pointsOf(item, answers) ?? []);
  const open = counted.length - given.length;
  if (open > score.mostOpen || given.length === 0) return { state: 'none', open };
  const sum = given.reduce((total, points) => total + points, 0);
  const { least, most } = totalRange({ items });
  const total = Math.min(most, Math.max(least, Math.round((sum * counted.length) / given.length)));
  return { state: open === 0 ? 'whole' : 'estimated', total, band: bandOf(score.bands, total), open };
}

/** The band of a total: the last that begins at it or below. */
function bandOf(bands: readonly Band[], total: number): Band {
  const band = bands.findLast(({ from }) => from <= total) ?? bands[0];
  if (band === undefined) throw new Error('A score has at least one band.');
  return band;
}

/** The safety questions that were answered with more than 0 points. */
export const safetyAnswers = ({ items }: Pick<Questionnaire, 'items'>, answers: Answers): readonly QuestionnaireItem[] =>
  items.filter((item) => item.safety && (pointsOf(item, answers) ?? 0) > 0);
