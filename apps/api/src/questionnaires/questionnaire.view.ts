import { totalRange } from '@saath/domain/questionnaires';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count } from '../http/units.ts';
import type { QuestionnaireHere } from './questionnaires-here.query.ts';

/** An answer that a question offers. */
export class PointOptionView {
  /**
   * The answer, as a code.
   * @example 1
   */
  value: string;
  /** The answer in words. */
  label: LocalisedView;
  /** The points of the answer. */
  points: Count;
}

/** A question of a questionnaire. */
export class QuestionnaireItemView {
  /**
   * The question, as a code.
   * @example q1
   */
  key: string;
  /** The question in words. */
  text: LocalisedView;
  /** The answers, in the order in which they are offered. */
  options: readonly PointOptionView[];
  /** Whether the points count in the total. */
  counted: boolean;
  /** Whether an answer with more than 0 points opens the safety path. */
  safety: boolean;
}

/** A range of totals: from this one up to the next band. */
export class BandView {
  /** The least total of the band. */
  from: Count;
  /** The band in words. */
  word: LocalisedView;
}

/** A questionnaire in one version. */
export class QuestionnaireView {
  /**
   * The questionnaire, as a code.
   * @example phq-9
   */
  code: string;
  /**
   * The version of the questions and the score.
   * @example 1.0.0
   */
  version: string;
  /** The name. */
  name: LocalisedView;
  /** The sentence above the questions; empty for none. */
  lead: LocalisedView;
  /** The questions. */
  items: readonly QuestionnaireItemView[];
  /** The bands of the total, the lowest first. */
  bands: readonly BandView[];
  /** The least total. */
  least: Count;
  /** The greatest total. */
  most: Count;
  /** The most counted questions that may be open; each then counts as the mean of the others. With more open there is no total. */
  mostOpen: Count;
  /** Whether a lower or a higher total is the lighter one. */
  lighter: 'lower' | 'higher';
  /**
   * The publication of the questions and the score; empty for one of the centre.
   * @example Kroenke, Spitzer and Williams, 2001
   */
  source: string;
  /** The terms on which the wording may be used; empty for one of the centre. */
  licence: LocalisedView;
  /** Whether it is asked at admission and after 30, 90, 180 and 360 days. */
  inSeries: boolean;
  /** Whether the centre defined it or entered its wording. */
  isOwn: boolean;
  /** Whether it is asked at present. */
  isOffered: boolean;
  /** Whether the centre must enter the wording before it can be asked. */
  needsWording: boolean;
  /** The revision of the centre; 0 where it has none. */
  revision: Count;
}

/** Questionnaires, a page at a time. */
export class QuestionnairePage extends pageViewOf(QuestionnaireView) {}

export function questionnaireView({ questionnaire, ...here }: QuestionnaireHere & { readonly needsWording?: boolean }): QuestionnaireView {
  const { items, score, code, version, name, lead, source, licence, inSeries } = questionnaire;
  return {
    ...{ code, version, name, lead, source, licence, inSeries, needsWording: false, ...here },
    items: items.map(({ field, points, counted, safety }) => ({
      ...{ key: field.key, text: field.label, counted, safety },
      options: field.options.map(({ value, label }, index) => ({ value, label, points: points[index] ?? 0 })),
    })),
    bands: score.bands.map(({ from, word }) => ({ from, word })),
    ...totalRange(questionnaire),
    mostOpen: score.mostOpen,
    lighter: score.lighter,
  };
}
