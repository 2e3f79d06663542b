import { ok, refuse } from '../kernel/index.ts';
import type { Localised, Result } from '../kernel/index.ts';
import { inEveryLanguage } from '../programmes/index.ts';
import { templateQuestionnaires } from './built-in/index.ts';
import type { DefinitionFault } from './definition-fault.ts';
import { questionnaireProblems } from './questionnaire.problems.ts';
import type { QuestionnaireProblem } from './questionnaire.problems.ts';
import { totalRange } from './questionnaire.ts';
import type { Band, Questionnaire, QuestionnaireItem } from './questionnaire.ts';

/** The bounds of a questionnaire that a centre defines. Lengths are in characters; as many options fit beside each other on a tablet. */
export const questionnaireLimits = {
  nameLength: 60,
  textLength: 300,
  wordLength: 60,
  items: 40,
  optionsLeast: 2,
  options: 7,
  points: 100,
  bands: 8,
} as const;

type Words = Partial<Localised>;

export interface ItemWish {
  readonly text: Words;
  /** Left out or empty where the questionnaire is made from a template, which has its own. */
  readonly options: readonly { readonly word: Words; readonly points: number }[];
  readonly counted: boolean;
  readonly safety: boolean;
}

/** A questionnaire as a centre wishes it. A language that is left out takes the first that is given. */
export interface QuestionnaireWish {
  /** The code of the template whose wording the centre enters; null for a questionnaire of its own. */
  readonly from: string | null;
  readonly name: Words;
  readonly lead: Words;
  readonly items: readonly ItemWish[];
  readonly mostOpen: number;
  readonly bands: readonly { readonly from: number; readonly word: Words }[];
  readonly lighter: 'lower' | 'higher';
  readonly inSeries: boolean;
}

type Made<Value> = Result<Value, QuestionnaireProblem>;
const invalid = (fault: DefinitionFault, place = 0): { readonly ok: false; readonly problem: QuestionnaireProblem } =>
  refuse(questionnaireProblems.definitionInvalid(fault, place));
const none: Localised = { en: '', hi: '', mr: '' };

/**
 * Makes one version of a questionnaire of a centre, or says what is wrong and at which place, counted from 1. The keys of the questions are
 * their places, and the version is the revision, so answers to an earlier version are read with the questions as they were.
 */
export function makeQuestionnaire(code: string, revision: number, wish: QuestionnaireWish): Made<Questionnaire> {
  if (wish.from !== null) return fromTemplate(code, revision, wish);
  const name = inEveryLanguage(wish.name);
  if (name === undefined) return invalid('name-missing');
  if (wish.items.every(({ counted }) => !counted)) return invalid('items-missing');
  const items: QuestionnaireItem[] = [];
  for (const [index, one] of wish.items.entries()) {
    const made = makeItem(one, index + 1);
    if (!made.ok) return made;
    items.push(made.value);
  }
  const counted = items.filter((item) => item.counted).length;
  if (!Number.isInteger(wish.mostOpen) || wish.mostOpen < 0 || wish.mostOpen >= counted) return invalid('most-open-too-many');
  const bands = makeBands(items, wish.bands);
  if (!bands.ok) return bands;
  return ok({
    code,
    version: String(revision),
    name,
    lead: inEveryLanguage(wish.lead) ?? none,
    items,
    score: { mostOpen: wish.mostOpen, bands: bands.value, lighter: wish.lighter },
    source: '',
    licence: none,
    inSeries: wish.inSeries,
  });
}

/** A template with the wording that the centre entered; points, bands and rules stay as published. */
function fromTemplate(code: string, revision: number, { from, items: wished, inSeries }: QuestionnaireWish): Made<Questionnaire> {
  const template = templateQuestionnaires.find((one) => one.code === from);
  if (template === undefined) return invalid('template-unknown');
  const items: QuestionnaireItem[] = [];
  for (const [index, item] of template.items.entries()) {
    const label = inEveryLanguage(wished[index]?.text ?? {});
    if (label === undefined) return invalid('statements-missing', index + 1);
    items.push({ ...item, field: { ...item.field, label } });
  }
  return ok({ ...template, code, version: `${template.version}+${String(revision)}`, items, inSeries });
}

function makeItem({ text, options, counted, safety }: ItemWish, place: number): Made<QuestionnaireItem> {
  const label = inEveryLanguage(text);
  if (label === undefined) return invalid('text-missing', place);
  const words = options.flatMap(({ word }) => inEveryLanguage(word) ?? []);
  if (words.length < options.length || words.length < questionnaireLimits.optionsLeast) return invalid('options-missing', place);
  if (words.length > questionnaireLimits.options) return invalid('options-missing', place);
  if (new Set(words.map(({ en }) => en.toLowerCase())).size < words.length) return invalid('options-same', place);
  const points = options.map((option) => option.points);
  const isPoints = (one: number): boolean => Number.isInteger(one) && one >= 0 && one <= questionnaireLimits.points;
  if (!points.every(isPoints)) return invalid('points-out-of-range', place);
  const offered = words.map((word, index) => ({ value: `o${String(index + 1)}`, label: word }));
  const field = { key: `q${String(place)}`, type: 'choice', label, help: none, required: false, options: offered } as const;
  return ok({ field, points, counted, safety });
}

/** The bands of a total: the first begins at the least total, and each later one further up, at most at the greatest. */
function makeBands(items: readonly QuestionnaireItem[], wished: QuestionnaireWish['bands']): Made<readonly Band[]> {
  const { least, most } = totalRange({ items });
  if (wished.length === 0) return invalid('bands-missing');
  const bands: Band[] = [];
  for (const [index, { from, word: words }] of wished.entries()) {
    const word = inEveryLanguage(words);
    if (word === undefined) return invalid('bands-missing', index + 1);
    if (index === 0 ? from !== least : from <= (bands[index - 1]?.from ?? least)) return invalid('bands-not-rising', index + 1);
    if (!Number.isInteger(from) || from > most) return invalid('band-out-of-range', index + 1);
    bands.push({ from, word });
  }
  return ok(bands);
}
