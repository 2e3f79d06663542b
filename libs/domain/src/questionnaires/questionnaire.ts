import type { Answers, ChoiceField, Localised } from '../kernel/index.ts';

/** A question with one answer of several, each with its points. */
export interface QuestionnaireItem {
  readonly field: ChoiceField;
  /** The points of each option, in the order of the options. */
  readonly points: readonly number[];
  /** Whether the points count in the total. */
  readonly counted: boolean;
  /** Whether an answer with more than 0 points opens the safety path. */
  readonly safety: boolean;
}

/** A range of totals with its word: from this total up to the next band. */
export interface Band {
  readonly from: number;
  readonly word: Localised;
}

/** The rule by which answers become a total, as data. */
export interface ScoreRule {
  /** The most counted questions that may be open; each then counts as the mean of the answered ones. With more open there is no total. */
  readonly mostOpen: number;
  /** The bands, the lowest first; the first begins at the least total. */
  readonly bands: readonly Band[];
  /** Whether a lower or a higher total is the lighter one, for the words beside the chart. */
  readonly lighter: 'lower' | 'higher';
}

/** A questionnaire in one version. What was answered keeps the version to which it was answered. */
export interface Questionnaire {
  readonly code: string;
  readonly version: string;
  readonly name: Localised;
  /** The sentence above the questions. */
  readonly lead: Localised;
  readonly items: readonly QuestionnaireItem[];
  readonly score: ScoreRule;
  /** The publication of the questions and the score. */
  readonly source: string;
  /** The terms on which the wording may be used, and what is known of each translation. */
  readonly licence: Localised;
  /** Whether it is asked at admission and again after 30, 90, 180 and 360 days. */
  readonly inSeries: boolean;
}

/** The least and the greatest total that the counted questions allow. */
export function totalRange({ items }: Pick<Questionnaire, 'items'>): { readonly least: number; readonly most: number } {
  const counted = items.filter((item) => item.counted);
  const sum = (of: (points: readonly number[]) => number): number => counted.reduce((total, { points }) => total + of(points), 0);
  return { least: sum((points) => Math.min(...points)), most: sum((points) => Math.max(...points)) };
}

/** The points of the answer to a question; undefined where it is open. */
export function pointsOf({ field, points }: QuestionnaireItem, answers: Answers): number | undefined {
  return points[field.options.findIndex(({ value }) => value === answers[field.key])];
}
