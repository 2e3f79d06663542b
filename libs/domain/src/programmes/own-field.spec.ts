import { describe, expect, it } from '@jest/globals';
import { languages } from '../kernel/index.ts';
import type { Field } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import { kindFaults } from './kind-faults.ts';
import { makeOwnField } from './own-field.ts';
import type { OwnFieldWish } from './own-field.ts';
import { confidentialities } from './programme-kind.ts';
import type { Confidentiality } from './programme-kind.ts';

const label = { en: 'What was planted' };
const make = (wish: Partial<OwnFieldWish>, confidentiality: Confidentiality = 'notes') =>
  makeOwnField({ confidentiality }, 'own1', { form: 'session', type: 'switch', label, ...wish });
const fieldOf = (wish: Partial<OwnFieldWish>): Partial<Field> => {
  const made = make(wish);
  return made.ok ? made.value.field : {};
};

describe('a question that a centre adds', () => {
  it.each([
    { wish: { type: 'text' as const }, then: { type: 'text', maxLength: 200 } },
    { wish: { type: 'number' as const, max: 40 }, then: { type: 'number', min: 0, max: 40 } },
    { wish: { type: 'scale' as const }, then: { type: 'scale', min: 1, max: 5 } },
    { wish: { type: 'scale' as const, min: 0, max: 10 }, then: { type: 'scale', min: 0, max: 10 } },
    {
      wish: { type: 'choice' as const, options: [{ en: 'Methi' }, { hi: ' ' }, { mr: 'तुळस' }] },
      then: { type: 'choice', options: [{ value: 'o1' }, { value: 'o3', label: { en: 'तुळस' } }] },
    },
    { wish: { type: 'day' as const }, then: { type: 'day', required: false } },
    { wish: {}, then: { type: 'switch', key: 'own1', required: false } },
    { wish: { visibility: 'care-team' as const }, then: { type: 'switch', visibility: 'care-team' } },
  ])('as $wish is $then', ({ wish, then }) => expect(fieldOf(wish)).toMatchObject(then));

  it('has no readers of its own where everybody is chosen', () =>
    expect(fieldOf({ visibility: 'everyone' })).not.toHaveProperty('visibility'));

  it('has its label in every language, those that are left out in the first that is given', () =>
    expect(fieldOf({ label: { hi: ' क्या बोया ', mr: 'काय पेरले' } }).label).toEqual({ en: 'क्या बोया', hi: 'क्या बोया', mr: 'काय पेरले' }));

  it.each([
    { wrong: { label: {} }, fault: 'label-missing', right: { label: { mr: 'अ' } } },
    { wrong: { type: 'choice' as const }, fault: 'options-missing', right: { type: 'choice' as const, options: [label] } },
    {
      wrong: { type: 'choice' as const, options: [{ en: 'Yes' }, { en: 'yes', mr: 'हो' }] },
      fault: 'options-same',
      right: { type: 'choice' as const, options: [{ en: 'Yes' }, { en: 'No' }] },
    },
    { wrong: { type: 'number' as const, min: 5, max: 5 }, fault: 'bounds-invalid', right: { type: 'number' as const, min: 5, max: 6 } },
    { wrong: { type: 'number' as const, max: 1_000_001 }, fault: 'bounds-invalid', right: { type: 'number' as const, max: 1_000_000 } },
    { wrong: { type: 'scale' as const, min: 0, max: 11 }, fault: 'bounds-invalid', right: { type: 'scale' as const, min: 1, max: 11 } },
    { wrong: { type: 'scale' as const, max: 4.5 }, fault: 'bounds-invalid', right: { type: 'scale' as const, max: 4 } },
  ])('is refused as $wrong: $fault, and not as $right', ({ wrong, fault, right }) => {
    expect(make(wrong)).toMatchObject({ ok: false, problem: { code: 'programmes/own-field-invalid', params: { fault } } });
    expect(make(right)).toMatchObject({ ok: true });
  });

  it.each([
    { confidentiality: 'presence' as const, wish: { type: 'text' as const }, then: 'text-not-kept' },
    { confidentiality: 'presence' as const, wish: { type: 'scale' as const, form: 'person' as const }, then: undefined },
    { confidentiality: 'headcount' as const, wish: { form: 'person' as const }, then: 'people-not-kept' },
    { confidentiality: 'headcount' as const, wish: { type: 'number' as const }, then: undefined },
    { confidentiality: 'notes' as const, wish: { type: 'text' as const, form: 'person' as const }, then: undefined },
  ])('of a kind that records $confidentiality, as $wish: $then', ({ confidentiality, wish, then }) => {
    const made = make(wish, confidentiality);
    expect(made.ok ? undefined : made.problem.params?.['fault']).toBe(then);
  });

  it.each(confidentialities)('is one that the contract takes, for a kind that records %s', (confidentiality) => {
    const attendance = confidentiality === 'headcount' ? { states: [], misses: [] } : aKind().attendance;
    for (const form of ['person', 'session'] as const)
      for (const type of ['text', 'number', 'choice', 'scale', 'switch', 'day'] as const) {
        const made = make({ form, type, options: [label] }, confidentiality);
        if (!made.ok) continue;
        const { field } = made.value;
        expect(languages.every((language) => field.label[language] !== '')).toBe(true);
        const fields = form === 'person' ? { recordFields: [field] } : { recordFields: [], sessionFields: [field] };
        const paths = kindFaults(aKind({ confidentiality, attendance, ...fields })).map(({ path }) => path);
        expect(paths.filter((path) => path.includes('Fields'))).toEqual([]);
      }
  });
});
