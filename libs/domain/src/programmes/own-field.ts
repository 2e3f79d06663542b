import { languages, ok, refuse } from '../kernel/index.ts';
import type { Field, Localised, Result, Visibility } from '../kernel/index.ts';
import { fieldFaults } from './field-faults.ts';
import type { OwnFieldFault } from './own-field-fault.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';
import type { RecordForm } from './record-form.ts';

/** The types of the questions that a centre may add to a kind of its own. */
export const ownFieldTypes = ['text', 'number', 'choice', 'scale', 'switch', 'day'] as const satisfies Field['type'][];
export type OwnFieldType = (typeof ownFieldTypes)[number];

/** The readers whom a centre may choose for the answers. */
export const ownFieldReaders = ['everyone', 'leaders', 'care-team'] as const satisfies readonly Visibility[];
export type OwnFieldReaders = (typeof ownFieldReaders)[number];

/** The bounds of a question that a centre adds. Lengths are in characters; a scale has at most as many steps as fit on a phone. */
export const ownFieldLimits = { fields: 20, labelLength: 80, options: 12, textLength: 200, number: 1_000_000, steps: 11 } as const;

/** A question that a centre has added to a kind of its own, about each person at a session or about the session. */
export interface OwnField {
  readonly form: RecordForm;
  readonly field: Field;
}

/** The facts that a centre gives about a new question. A language that is left out takes the first that is given. */
export interface OwnFieldWish {
  readonly form: RecordForm;
  readonly type: OwnFieldType;
  readonly label: Partial<Localised>;
  /** Of a choice: the answers. */
  readonly options?: readonly Partial<Localised>[];
  /** Of a number or a scale. */
  readonly min?: number;
  readonly max?: number;
  /** Left out for everybody who may open the session. */
  readonly visibility?: OwnFieldReaders;
}

const help: Localised = { en: 'A question of our own.', hi: 'हमारा अपना प्रश्न।', mr: 'आमचा स्वतःचा प्रश्न.' };
const ends = {
  lowest: { en: 'The least', hi: 'सबसे कम', mr: 'सर्वात कमी' },
  highest: { en: 'The most', hi: 'सबसे ज़्यादा', mr: 'सर्वात जास्त' },
} as const;

/**
 * Makes the question of a centre, within what the kind may record: a kind that records no notes takes no free text, and one that records only
 * a headcount asks nothing about people. `key` is new, so that no answer to an earlier question becomes one to this.
 */
export function makeOwnField(
  { confidentiality }: Pick<ProgrammeKind, 'confidentiality'>,
  key: string,
  { form, type, label: wanted, options = [], min, max, visibility = 'everyone' }: OwnFieldWish,
): Result<OwnField, ProgrammeProblem> {
  const invalid = (fault: OwnFieldFault) => refuse(programmeProblems.ownFieldInvalid(fault));
  const label = inEveryLanguage(wanted);
  if (label === undefined) return invalid('label-missing');
  if (type === 'text' && confidentiality !== 'notes') return invalid('text-not-kept');
  if (form === 'person' && confidentiality === 'headcount') return invalid('people-not-kept');
  const shared = { key, label, help, required: false, ...(visibility === 'everyone' ? {} : { visibility }) };
  const made = (field: Field): Result<OwnField, ProgrammeProblem> =>
    fieldFaults('fields', [field]).length === 0 ? ok({ form, field }) : invalid(type === 'choice' ? 'options-missing' : 'bounds-invalid');
  switch (type) {
    case 'text':
      return made({ ...shared, type, maxLength: ownFieldLimits.textLength });
    case 'switch':
    case 'day':
      return made({ ...shared, type });
    case 'choice':
      if (areSame(optionsOf(options))) return invalid('options-same');
      return made({ ...shared, type, options: optionsOf(options) });
    case 'number': {
      const { from, to } = boundsOf(min, max, { from: 0, to: ownFieldLimits.number });
      return isWithin(from, to) ? made({ ...shared, type, min: from, max: to }) : invalid('bounds-invalid');
    }
    case 'scale': {
      const { from, to } = boundsOf(min, max, { from: 1, to: 5 });
      const fits = Number.isInteger(from) && Number.isInteger(to) && to - from < ownFieldLimits.steps && isWithin(from, to);
      return fits ? made({ ...shared, type, min: from, max: to, ...ends }) : invalid('bounds-invalid');
    }
  }
}

const boundsOf = (min: number | undefined, max: number | undefined, usual: { readonly from: number; readonly to: number }) => ({
  from: min ?? usual.from,
  to: max ?? usual.to,
});

const isWithin = (from: number, to: number): boolean => Math.abs(from) <= ownFieldLimits.number && Math.abs(to) <= ownFieldLimits.number;

/** Whether two answers read alike in one of the languages, so that nobody could tell them apart. */
const areSame = (options: readonly { readonly label: Localised }[]): boolean =>
  languages.some((language) => new Set(options.map(({ label }) => label[language].toLowerCase())).size < options.length);

const optionsOf = (wanted: readonly Partial<Localised>[]): readonly { readonly value: string; readonly label: Localised }[] =>
  wanted.flatMap((option, place) => {
    const label = inEveryLanguage(option);
    return label === undefined ? [] : [{ value: `o${String(place + 1)}`, label }];
  });

/** A text in every language, from the languages in which it is written; undefined where it is written in none. */
export function inEveryLanguage(given: Partial<Localised>): Localised | undefined {
  const first = languages.map((language) => given[language]?.trim() ?? '').find((text) => text !== '');
  if (first === undefined) return undefined;
  const inLanguage = (text: string | undefined): string => (text === undefined || text.trim() === '' ? first : text.trim());
  return { en: inLanguage(given.en), hi: inLanguage(given.hi), mr: inLanguage(given.mr) };
}
