import { describe, expect, it } from '@jest/globals';
import type { Field } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import { everythingAsked, kindAsAsked, leaveOut, leftOutFields, withLeftOut } from './left-out.ts';

const text = { en: 'A', hi: 'अ', mr: 'अ' };
const field = (key: string, more: object = {}): Field => ({ key, type: 'switch', label: text, help: text, required: false, ...more });
const kind = {
  ...aKind(),
  version: '2.0.0',
  settingsFields: [field('shown'), field('place', { showWhen: { field: 'shown', is: [true] } }), field('bring')],
  recordFields: [field('spoke'), field('signed', { required: true })],
  sessionFields: [field('used')],
};
const keysOf = (fields: readonly Field[] = []): string => fields.map(({ key }) => key).join(' ');

describe('the questions of an installed kind', () => {
  it.each([
    { leftOut: [], then: ['shown place bring', 'spoke signed', 'used'] },
    { leftOut: ['bring', 'used'], then: ['shown place', 'spoke signed', ''] },
    { leftOut: ['shown'], then: ['bring', 'spoke signed', 'used'] },
    { leftOut: ['gone'], then: ['shown place bring', 'spoke signed', 'used'] },
  ])('without $leftOut are $then', ({ leftOut, then }) => {
    const { settingsFields, recordFields, sessionFields } = kindAsAsked(kind, { leftOut, revision: 1 });
    expect([settingsFields, recordFields, sessionFields].map(keysOf)).toEqual(then);
  });

  it.each([
    { revision: 0, then: '2.0.0' },
    { revision: 3, then: '2.0.0+3' },
  ])('after $revision changes are version $then', ({ revision, then }) =>
    expect(kindAsAsked(kind, { leftOut: [], revision }).version).toBe(then),
  );

  it.each([
    { wanted: ['bring', 'bring'], before: everythingAsked, then: { leftOut: ['bring'], revision: 1 } },
    { wanted: ['used', 'bring'], before: { leftOut: ['bring', 'used'], revision: 4 }, then: { leftOut: ['used', 'bring'], revision: 4 } },
    { wanted: [], before: { leftOut: ['bring'], revision: 4 }, then: { leftOut: [], revision: 5 } },
    { wanted: [], before: everythingAsked, then: everythingAsked },
  ])('may leave out $wanted after $before.leftOut', ({ wanted, before, then }) =>
    expect(leaveOut(kind, wanted, before)).toEqual({ ok: true, value: then }),
  );

  it.each([
    { wanted: ['gone'], code: 'programmes/field-unknown' },
    { wanted: ['bring', 'signed'], code: 'programmes/field-needed' },
  ])('may not leave out $wanted: $code', ({ wanted, code }) =>
    expect(leaveOut(kind, wanted, everythingAsked)).toMatchObject({ ok: false, problem: { code } }),
  );

  it('that are left out have their places, from which the whole form is made again', () => {
    const less = kindAsAsked(kind, { leftOut: ['shown', 'used'], revision: 1 });
    const out = leftOutFields(kind, less);
    expect(out.map(({ form, place, field: { key } }) => `${form} ${String(place)} ${key}`)).toEqual([
      'settings 0 shown',
      'settings 1 place',
      'session 0 used',
    ]);
    const settings = out.filter(({ form }) => form === 'settings');
    expect(keysOf(withLeftOut(less.settingsFields, settings))).toBe('shown place bring');
    expect(leftOutFields(kind, kindAsAsked(kind, everythingAsked))).toEqual([]);
  });
});
