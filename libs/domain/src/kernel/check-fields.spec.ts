import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFields, cleanAnswers, fieldAt, openQuestions } from './check-fields.ts';
import { namedIn } from './fields.ts';
import type { Field } from './fields.ts';
import { Temporal } from './time.ts';

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
  { key: 'about', type: 'long-text', label, help: label, required: false, maxLength: 20 },
  { key: 'bring', type: 'list', label, help: label, required: false, most: 3, maxLength: 10 },
  {
    key: 'skills',
    type: 'choices',
    label,
    help: label,
    required: false,
    options: [
      { value: 'ink', label },
      { value: 'clay', label },
    ],
  },
  { key: 'place', type: 'text', label, help: label, required: true, maxLength: 10, showWhen: { field: 'form', is: ['circle'] } },
  { key: 'shownOn', type: 'day', label, help: label, required: false },
  { key: 'helper', type: 'person', label, help: label, required: false },
  {
    key: 'works',
    type: 'rows',
    label,
    help: label,
    required: false,
    most: 2,
    fields: [
      { key: 'what', type: 'text', label, help: label, required: true, maxLength: 10 },
      { key: 'given', type: 'switch', label, help: label, required: false },
      { key: 'to', type: 'long-text', label, help: label, required: true, maxLength: 10, showWhen: { field: 'given', is: [true] } },
      { key: 'on', type: 'day', label, help: label, required: false },
    ],
  },
];
const setting = { today: Temporal.PlainDate.from('2026-11-30'), people: new Set(['asha', 'bina']) };

describe('checking the values of fields', () => {
  it.each([
    { given: { venue: 'Hall 1' }, then: 'only what is required' },
    { given: { venue: '0123456789' }, then: 'a text of the full length' },
    { given: { venue: 'Hall 1', weeks: 4 }, then: 'the least number' },
    { given: { venue: 'Hall 1', weeks: 52 }, then: 'the greatest number' },
    { given: { venue: 'Hall 1', weeks: 4.5 }, then: 'a fraction where a number is asked' },
    { given: { venue: 'Hall 1', mood: 5 }, then: 'the top of a scale' },
    { given: { venue: 'Hall 1', form: 'education' }, then: 'an option on offer, and no answer to what is then not asked' },
    { given: { venue: 'Hall 1', listed: false }, then: 'a switch that is off' },
    { given: { venue: 'Hall 1', mood: null }, then: 'nothing where nothing is required' },
    { given: { venue: 'Hall 1', about: 'One\nTwo' }, then: 'several lines where there is room for them' },
    { given: { venue: 'Hall 1', bring: ['A mat', 'Water', 'A pen'] }, then: 'as many texts as a list takes' },
    { given: { venue: 'Hall 1', bring: [] }, then: 'an empty list' },
    { given: { venue: 'Hall 1', skills: ['clay', 'ink'] }, then: 'several options on offer' },
    { given: { venue: 'Hall 1', shownOn: '2028-02-29' }, then: 'a day' },
    { given: { venue: 'Hall 1', shownOn: '1946-11-30' }, then: 'the earliest day that can be meant' },
    { given: { venue: 'Hall 1', shownOn: '2046-11-30' }, then: 'the latest day that can be meant' },
    { given: { venue: 'Hall 1', helper: 'bina' }, then: 'a person who may be named' },
    { given: { venue: 'Hall 1', works: [] }, then: 'no rows where none are asked for' },
    {
      given: {
        venue: 'Hall 1',
        works: [
          { what: 'Bowl', on: '2026-12-05' },
          { what: 'Cup', given: true, to: 'A\nfriend' },
        ],
      },
      then: 'rows',
    },
    { given: { venue: 'Hall 1', form: 'circle', place: 'Hall 2' }, then: 'an answer to a question that depends on another' },
  ])('accepts $then', ({ given }) => expect(checkFields(fields, given, setting)).toEqual([]));

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
    { given: { venue: 'Hall\n1' }, path: 'venue', code: 'wrong-type' },
    { given: { venue: 'Hall 1', about: 'a'.repeat(21) }, path: 'about', code: 'too-long' },
    { given: { venue: 'Hall 1', about: ['One'] }, path: 'about', code: 'wrong-type' },
    { given: { venue: 'Hall 1', bring: ['1', '2', '3', '4'] }, path: 'bring', code: 'too-many' },
    { given: { venue: 'Hall 1', bring: ['1', '01234567890'] }, path: 'bring', code: 'too-long' },
    { given: { venue: 'Hall 1', bring: ['1', 2] }, path: 'bring', code: 'wrong-type' },
    { given: { venue: 'Hall 1', skills: 'ink' }, path: 'skills', code: 'wrong-type' },
    { given: { venue: 'Hall 1', skills: ['ink', 'ink'] }, path: 'skills', code: 'too-many' },
    { given: { venue: 'Hall 1', skills: ['ink', 'stone'] }, path: 'skills', code: 'not-offered' },
    { given: { venue: 'Hall 1', shownOn: '2027-02-29' }, path: 'shownOn', code: 'wrong-type' },
    { given: { venue: 'Hall 1', shownOn: '29/02/2028' }, path: 'shownOn', code: 'wrong-type' },
    { given: { venue: 'Hall 1', shownOn: 20280229 }, path: 'shownOn', code: 'wrong-type' },
    { given: { venue: 'Hall 1', shownOn: '1946-11-29' }, path: 'shownOn', code: 'out-of-range' },
    { given: { venue: 'Hall 1', shownOn: '2046-12-01' }, path: 'shownOn', code: 'out-of-range' },
    { given: { venue: 'Hall 1', helper: 'kabir' }, path: 'helper', code: 'not-offered' },
    { given: { venue: 'Hall 1', helper: ['asha'] }, path: 'helper', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: 'Bowl' }, path: 'works', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: ['Bowl'] }, path: 'works', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: [null] }, path: 'works', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: [[{ what: 'Bowl' }]] }, path: 'works', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: [{ what: '1' }, { what: '2' }, { what: '3' }] }, path: 'works', code: 'too-many' },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl' }, {}] }, path: 'works.1.what', code: 'required' },
    { given: { venue: 'Hall 1', works: [{ what: '01234567890' }] }, path: 'works.0.what', code: 'too-long' },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl', on: 'soon' }] }, path: 'works.0.on', code: 'wrong-type' },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl', to: 'Asha' }] }, path: 'works.0.to', code: 'not-asked' },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl', price: 3 }] }, path: 'works.0.price', code: 'unknown' },
    { given: { venue: 'Hall 1', form: 'circle' }, path: 'place', code: 'required' },
    { given: { venue: 'Hall 1', form: 'education', place: 'Hall 2' }, path: 'place', code: 'not-asked' },
    { given: { venue: 'Hall 1', place: 'Hall 2' }, path: 'place', code: 'not-asked' },
  ])('names $code at $path', ({ given, path, code }) => expect(checkFields(fields, given, setting)).toEqual([{ path, code }]));

  it('names every fault, fields in their order and strangers last', () => {
    const faults = checkFields(fields, { other: 1, mood: 9, weeks: 1 }, setting);
    expect(faults.map(({ path }) => path)).toEqual(['venue', 'weeks', 'mood', 'other']);
  });

  it.each([
    { given: { venue: '  Hall\u200b 1 ' }, then: { venue: 'Hall 1' }, what: 'a text without what nobody sees' },
    {
      given: { venue: 'Hall\n1', about: 'One\n\nTwo ' },
      then: { venue: 'Hall 1', about: 'One\n\nTwo' },
      what: 'lines only where they belong',
    },
    { given: { bring: [' A mat', '', '\u200b'] }, then: { bring: ['A mat'] }, what: 'a list without empty lines' },
    { given: { venue: ' ', weeks: null, bring: [' '], skills: [] }, then: {}, what: 'nothing of what was left empty' },
    { given: { venue: 'Hall 1', shownOn: ' 2026-12-05 ' }, then: { venue: 'Hall 1', shownOn: '2026-12-05' }, what: 'a day without spaces' },
    {
      given: { works: [{ what: ' Bowl\n2 ', given: true, to: 'A\nfriend ' }, { what: '\u200b', given: false }, {}] },
      then: { works: [{ what: 'Bowl 2', given: true, to: 'A\nfriend' }] },
      what: 'the texts of rows alike, and no row that says nothing',
    },
    { given: { works: [{ what: '' }] }, then: {}, what: 'no rows at all where each says nothing' },
    { given: { works: ['Bowl', null] }, then: { works: ['Bowl', null] }, what: 'what is no row as it is, to be refused' },
    { given: { listed: false, mood: 0 }, then: { listed: false, mood: 0 }, what: 'a switch that is off, and a number of none' },
  ])('stores $what', ({ given, then }) => expect(cleanAnswers(fields, given)).toEqual(then));

  it.each([
    { given: {}, then: ['venue'] },
    { given: { venue: 'Hall 1', form: 'circle' }, then: ['place'] },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl' }] }, then: [] },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl' }, { on: '2026-12-05' }] }, then: ['works'] },
    { given: { venue: 'Hall 1', works: [{ what: 'Bowl', given: true }] }, then: ['works'] },
  ])('leaves $then open after $given', ({ given, then }) => expect(openQuestions(fields, given)).toEqual(then));

  it('takes nobody where it is not said who may be named', () =>
    expect(checkFields(fields, { venue: 'Hall 1', helper: 'asha' }, { today: setting.today })).toEqual([
      { path: 'helper', code: 'not-offered' },
    ]));

  it('knows who is named', () => {
    expect(namedIn(fields, { venue: 'asha', helper: 'bina' })).toEqual(['bina']);
    expect(namedIn(fields, { helper: null })).toEqual([]);
  });

  it.each(['works', 'works.0.what'])('finds the field of %s', (path) => expect(fieldAt(path)).toBe('works'));

  it('stores what it has stored before unchanged', () => {
    const rows = fc.array(fc.dictionary(fc.constantFrom('what', 'to'), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('venue', 'about', 'bring', 'works'),
          fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), rows),
        ),
        (given) => {
          const stored = cleanAnswers(fields, given);
          expect(cleanAnswers(fields, stored)).toEqual(stored);
        },
      ),
    );
  });

  it('accepts every whole step of a scale and refuses every other number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -20, max: 20 }), (mood) => {
        const fits = Number.isInteger(mood) && mood >= 1 && mood <= 5;
        expect(checkFields(fields, { venue: 'Hall 1', mood }, setting).length).toBe(fits ? 0 : 1);
      }),
    );
  });

  it('never throws, whatever a form sends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (values) =>
        expect(checkFields(fields, values, setting)).toBeInstanceOf(Array),
      ),
    );
  });
});
