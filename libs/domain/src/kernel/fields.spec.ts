import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFields } from './fields.ts';
import type { Field } from './fields.ts';

const label = { en: 'Label', hi: 'नाम', mr: 'नाव' };
const fields: readonly Field[] = [
  { key: 'venue', type: 'text', label, help: label, required: true, maxLength: 10 },
  { key: 'weeks', type: 'number', label, help: label, required: false, min: 4, max: 52 },
  { key: 'mood', type: 'scale', label, help: label, required: false, min: 1, max: 5, lowest: label, highest: label },
  {
    key: 'form',
    type: 'choice',
    label,
    help: label,
    required: false,
    options: [
      { value: 'circle', label },
      { value: 'education', label },
    ],
  },
  { key: 'listed', type: 'switch', label, help: label, required: false },
];

describe('checking the values of fields', () => {
  it.each([
    { given: { venue: 'Hall 1' }, then: 'only what is required' },
    { given: { venue: '0123456789' }, then: 'a text of the full length' },
    { given: { venue: 'Hall 1', weeks: 4 }, then: 'the least number' },
    { given: { venue: 'Hall 1', weeks: 52 }, then: 'the greatest number' },
    { given: { venue: 'Hall 1', weeks: 4.5 }, then: 'a fraction where a number is asked' },
    { given: { venue: 'Hall 1', mood: 5 }, then: 'the top of a scale' },
    { given: { venue: 'Hall 1', form: 'education' }, then: 'an option on offer' },
    { given: { venue: 'Hall 1', listed: false }, then: 'a switch that is off' },
    { given: { venue: 'Hall 1', mood: null }, then: 'nothing where nothing is required' },
  ])('accepts $then', ({ given }) => expect(checkFields(fields, given)).toEqual([]));

  it.each([
    { given: {}, path: 'venue', code: 'required' },
    { given: { venue: '' }, path: 'venue', code: 'required' },
    { given: { venue: null }, path: 'venue', code: 'required' },
    { given: { venue: 7 }, path: 'venue', code: 'wrong-type' },
    { given: { venue: '01234567890' }, path: 'venue', code: 'too-long' },
    { given: { venue: 'Hall 1', weeks: 3 }, path: 'weeks', code: 'out-of-range' },
    { given: { venue: 'Hall 1', weeks: 53 }, path: 'weeks', code: 'out-of-range' },
    { given: { venue: 'Hall 1', weeks: '12' }, path: 'weeks', code: 'wrong-type' },
    { given: { venue: 'Hall 1', weeks: Number.NaN }, path: 'weeks', code: 'wrong-type' },
    { given: { venue: 'Hall 1', mood: 0 }, path: 'mood', code: 'out-of-range' },
    { given: { venue: 'Hall 1', mood: 2.5 }, path: 'mood', code: 'wrong-type' },
    { given: { venue: 'Hall 1', form: 'lecture' }, path: 'form', code: 'not-offered' },
    { given: { venue: 'Hall 1', listed: 'yes' }, path: 'listed', code: 'wrong-type' },
    { given: { venue: 'Hall 1', diagnosis: 'x' }, path: 'diagnosis', code: 'unknown' },
  ])('names $code at $path', ({ given, path, code }) => expect(checkFields(fields, given)).toEqual([{ path, code }]));

  it('names every fault, fields in their order and strangers last', () => {
    const faults = checkFields(fields, { other: 1, mood: 9, weeks: 1 });
    expect(faults.map(({ path }) => path)).toEqual(['venue', 'weeks', 'mood', 'other']);
  });

  it('accepts every whole step of a scale and refuses every other number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -20, max: 20 }), (mood) => {
        const fits = Number.isInteger(mood) && mood >= 1 && mood <= 5;
        expect(checkFields(fields, { venue: 'Hall 1', mood }).length).toBe(fits ? 0 : 1);
      }),
    );
  });

  it('never throws, whatever a form sends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (values) => expect(checkFields(fields, values)).toBeInstanceOf(Array)),
    );
  });
});
