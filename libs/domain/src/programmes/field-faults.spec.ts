import { describe, expect, it } from '@jest/globals';
import type {
  ChoiceField,
  ChoicesField,
  Field,
  ListField,
  NumberField,
  RowsField,
  ScaleField,
  ShowWhen,
  TextField,
} from '../kernel/index.ts';
import { fieldFaults, missingTranslations } from './field-faults.ts';

const text = { en: 'Mood', hi: 'मन', mr: 'मन' };
/** The text with further languages. */
const also = (further: object) => ({ ...text, ...further });
const base = { key: 'mood', label: text, help: text, required: false };
const aText: TextField = { ...base, type: 'text', maxLength: 80 };
const aNumber: NumberField = { ...base, type: 'number', min: 0, max: 31 };
const aScale: ScaleField = { ...base, type: 'scale', min: 1, max: 5, lowest: text, highest: text };
const aChoice: ChoiceField = { ...base, type: 'choice', options: [{ value: 'good', label: text }] };
const aSwitch: Field = { ...base, type: 'switch' };
const aList: ListField = { ...base, type: 'list', most: 5, maxLength: 40 };
const choices: ChoicesField = { ...aChoice, type: 'choices' };
const rows: RowsField = {
  ...base,
  type: 'rows',
  most: 3,
  fields: [
    { ...aSwitch, key: 'done' },
    { ...aText, key: 'why', showWhen: { field: 'done', is: [true] } },
  ],
};
const open: Field = { ...aSwitch, key: 'open' };
const after = (showWhen: ShowWhen, ...before: readonly Field[]) => [...before, { ...aText, showWhen }];
const faultsOf = (...list: readonly Field[]) => fieldFaults('recordFields', list).map(({ path, fault }) => `${path} ${fault}`);

describe('the fields of a kind', () => {
  it.each([
    { given: aText },
    { given: aNumber },
    { given: { ...aNumber, unit: text } },
    { given: aScale },
    { given: aChoice },
    { given: aSwitch },
    { given: aList },
    { given: choices },
    { given: { ...aSwitch, type: 'day' as const } },
    { given: rows },
    { given: { ...aSwitch, type: 'person' as const } },
    { given: { ...aText, type: 'long-text' as const } },
    { given: { ...aText, maxLength: 1 } },
    { given: { ...aNumber, min: -1, max: 0 } },
  ])('may be a $given.type field', ({ given }) => expect(faultsOf(given)).toEqual([]));

  it('may be none', () => expect(faultsOf()).toEqual([]));

  it.each([
    { given: { ...aText, key: 'Mood' }, then: 'recordFields.Mood is not a camelCase key' },
    { given: { ...aText, maxLength: 0 }, then: 'recordFields.mood has no room for a text' },
    { given: { ...aText, maxLength: 1.5 }, then: 'recordFields.mood has no room for a text' },
    { given: { ...aNumber, min: 31 }, then: 'recordFields.mood has no room between min and max' },
    { given: { ...aScale, min: 5 }, then: 'recordFields.mood has no room between min and max' },
    { given: { ...aChoice, options: [] }, then: 'recordFields.mood offers nothing' },
    { given: { ...aChoice, options: [...aChoice.options, ...aChoice.options] }, then: 'recordFields.mood offers a value twice' },
    { given: { ...aSwitch, type: 'date' } as unknown as Field, then: 'recordFields.mood has an unknown type' },
    { given: { ...aList, most: 0 }, then: 'recordFields.mood has no room for an entry' },
    { given: { ...aList, maxLength: 0 }, then: 'recordFields.mood has no room for a text' },
    { given: { ...rows, most: 0 }, then: 'recordFields.mood has no room for a row' },
    { given: { ...rows, fields: [] }, then: 'recordFields.mood asks nothing in a row' },
    { given: { ...rows, fields: [aText, aSwitch] }, then: 'recordFields.mood use a key twice' },
    { given: { ...rows, fields: [{ ...aText, maxLength: 0 }] }, then: 'recordFields.mood.mood has no room for a text' },
    { given: { ...rows, fields: [{ ...aText, label: { ...text, mr: '' } }] }, then: 'recordFields.mood.mood.label.mr is missing' },
    { given: { ...rows, fields: [rows] } as unknown as Field, then: 'recordFields.mood.mood is no question of a row' },
    {
      given: { ...rows, fields: [{ ...aSwitch, type: 'person' }] } as unknown as Field,
      then: 'recordFields.mood.mood is no question of a row',
    },
    { given: { ...choices, options: [] }, then: 'recordFields.mood offers nothing' },
    { given: { ...aSwitch, label: { ...text, mr: ' ' } }, then: 'recordFields.mood.label.mr is missing' },
    { given: { ...aSwitch, help: { ...text, en: '' } }, then: 'recordFields.mood.help.en is missing' },
    { given: { ...aNumber, unit: { ...text, hi: '' } }, then: 'recordFields.mood.unit.hi is missing' },
    { given: { ...aScale, lowest: { ...text, hi: '' } }, then: 'recordFields.mood.lowest.hi is missing' },
    { given: { ...aScale, highest: { ...text, hi: '' } }, then: 'recordFields.mood.highest.hi is missing' },
    { given: { ...aSwitch, label: also({ gu: ' ' }) }, then: 'recordFields.mood.label.gu is missing' },
    {
      given: { ...aSwitch, label: also({ gujarati: 'મન' }) },
      then: 'recordFields.mood.label.gujarati is not the code of a language',
    },
  ])('are refused: $then', ({ given, then }) => expect(faultsOf(given)).toEqual([then]));

  it('may have texts in further languages, each where it has them', () =>
    expect(faultsOf({ ...aSwitch, label: also({ gu: 'મન', kok: 'मन' }) })).toEqual([]));

  it('may depend on an earlier choice or switch', () => {
    expect(faultsOf(...after({ field: 'open', is: [true] }, open))).toEqual([]);
    expect(faultsOf(...after({ field: 'focus', is: ['good'] }, { ...aChoice, key: 'focus' }))).toEqual([]);
  });

  it.each([
    {
      given: after({ field: 'open', is: [true] }),
      then: ['does not name an earlier choice or switch', 'names an answer that cannot be given'],
    },
    { given: after({ field: 'open', is: [] }, open), then: ['names an answer that cannot be given'] },
    { given: after({ field: 'open', is: ['yes'] }, open), then: ['names an answer that cannot be given'] },
  ])('are refused if they depend on what cannot be: $then', ({ given, then }) =>
    expect(faultsOf(...given)).toEqual(then.map((fault) => `recordFields.mood.showWhen ${fault}`)),
  );

  const forTeam = { visibility: 'care-team' as const };
  it('may have readers of their own, and depend on a question that these read as well', () => {
    expect(faultsOf({ ...aText, ...forTeam })).toEqual([]);
    const asked = { ...aText, ...forTeam, showWhen: { field: 'open', is: [true] } };
    expect(faultsOf(open, asked)).toEqual([]);
    expect(faultsOf({ ...open, ...forTeam }, asked)).toEqual([]);
  });

  it('may go on to the next option', () => expect(faultsOf({ ...aChoice, follows: 'next-option' })).toEqual([]));

  it.each([
    {
      given: { ...aChoice, follows: 'at-random' } as unknown as Field,
      then: 'recordFields.mood.follows goes on in a way that there is not',
    },
    {
      given: { ...rows, fields: [{ ...aChoice, follows: 'next-option' }] } satisfies Field,
      then: 'recordFields.mood.mood.follows goes on from session to session in a form that is not about the session',
    },
  ])('are refused where they cannot go on so: $then', ({ given, then }) => expect(faultsOf(given)).toEqual([then]));

  it.each([
    {
      given: [{ ...aText, visibility: 'nurses' } as unknown as Field],
      then: 'recordFields.mood.visibility names readers that there are not',
    },
    {
      given: [{ ...rows, fields: [{ ...aText, ...forTeam }] }],
      then: 'recordFields.mood.mood.visibility are those of its rows',
    },
    {
      given: after({ field: 'open', is: [true] }, { ...open, ...forTeam }),
      then: 'recordFields.mood.showWhen names a question with other readers',
    },
  ])('are refused with readers that cannot be: $then', ({ given, then }) => expect(faultsOf(...given)).toEqual([then]));

  it('are refused if two have the same key', () => expect(faultsOf(aText, aScale)).toEqual(['recordFields use a key twice']));

  it('are all examined, in their order', () =>
    expect(faultsOf({ ...aText, maxLength: 0 }, { ...aChoice, key: 'focus', options: [] })).toEqual([
      'recordFields.mood has no room for a text',
      'recordFields.focus offers nothing',
    ]));
});

describe('the translations of a text', () => {
  it.each([
    { given: text, then: [] },
    { given: { en: 'Mood', hi: 'मन' }, then: ['name.mr'] },
    { given: { mr: 'मन', hi: '  ' }, then: ['name.en', 'name.hi'] },
    { given: {}, then: ['name.en', 'name.hi', 'name.mr'] },
  ])('are missing in $then', ({ given, then }) => expect(missingTranslations('name', given).map(({ path }) => path)).toEqual(then));
});
