import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  it('of two forms with one key are left out together, and only where neither is needed', () => {
    const twice = (required: boolean) => ({ ...kind, recordFields: [field('bring', { required }), field('spoke')] });
    expect(leaveOut(twice(true), ['bring'], everythingAsked)).toMatchObject({ problem: { code: 'programmes/field-needed' } });
    expect(leaveOut(twice(false), ['bring'], everythingAsked).ok).toBe(true);
    const { settingsFields, recordFields } = kindAsAsked(twice(false), { leftOut: ['bring'], revision: 1 });
    expect([settingsFields, recordFields].map(keysOf)).toEqual(['shown place', 'spoke']);
  });

  it('may all be left out where none is needed, and a needed one that depends on another with it', () => {
    const chain = [field('first'), field('then', { required: true, showWhen: { field: 'first', is: [true] } })];
    const given = { ...aKind(), settingsFields: [...chain, field('last', { showWhen: { field: 'then', is: [false] } })], recordFields: [] };
    expect(leaveOut(given, ['then'], everythingAsked)).toMatchObject({ problem: { code: 'programmes/field-needed' } });
    expect(leaveOut(given, ['first'], everythingAsked)).toEqual({ ok: true, value: { leftOut: ['first'], revision: 1 } });
    expect(kindAsAsked(given, { leftOut: ['first'], revision: 1 })).toMatchObject({
      settingsFields: [],
      recordFields: [],
      sessionFields: [],
    });
  });
});

describe('any form of questions', () => {
  /** Questions of which some depend on an earlier one. */
  const forms = fc.array(fc.record({ after: fc.option(fc.nat(11)), required: fc.boolean() }), { maxLength: 12 }).map((list) =>
    list.map(({ after, required }, index) =>
      field(`q${String(index)}`, {
        required,
        ...(after === null || after >= index ? {} : { showWhen: { field: `q${String(after)}`, is: [true] } }),
      }),
    ),
  );
  const keys = fc.uniqueArray(fc.nat(13).map((index) => `q${String(index)}`));
  const fieldsOf = (fields: readonly Field[], leftOut: readonly string[]) =>
    kindAsAsked({ ...kind, settingsFields: fields }, { leftOut, revision: 1 }).settingsFields;

  it('asks nothing that is left out or depends on it, in the order of the whole form', () => {
    fc.assert(
      fc.property(forms, keys, (fields, leftOut) => {
        const before = JSON.stringify(fields);
        const asked = fieldsOf(fields, leftOut);
        const names = new Set(asked.map(({ key }) => key));
        expect(leftOut.filter((key) => names.has(key))).toEqual([]);
        expect(asked.filter(({ showWhen }) => showWhen !== undefined && !names.has(showWhen.field))).toEqual([]);
        expect(fields.filter(({ key }) => names.has(key))).toEqual(asked);
        for (const { key, showWhen } of fields)
          if (!names.has(key)) expect(leftOut.includes(key) || (showWhen !== undefined && !names.has(showWhen.field))).toBe(true);
        expect(JSON.stringify(fields)).toBe(before);
      }),
    );
  });

  it('brings nothing back when more is left out, and asks the same when the same is left out again', () => {
    fc.assert(
      fc.property(forms, keys, keys, (fields, some, more) => {
        const once = fieldsOf(fields, some);
        expect(fieldsOf(once, some)).toEqual(once);
        expect(fieldsOf(once, more)).toEqual(fieldsOf(fields, [...some, ...more]));
        expect(fieldsOf(fields, [...some].reverse())).toEqual(once);
      }),
    );
  });

  it('is whole again with what is left out in its places', () => {
    fc.assert(
      fc.property(forms, keys, (fields, leftOut) => {
        const whole = { ...kind, settingsFields: fields };
        const less = kindAsAsked(whole, { leftOut, revision: 1 });
        const out = leftOutFields(whole, less).filter(({ form }) => form === 'settings');
        expect(withLeftOut(less.settingsFields, out)).toEqual(fields);
      }),
    );
  });

  it('has a new version with every change, and the same one without', () => {
    fc.assert(
      fc.property(forms, keys, fc.nat(9), (fields, wanted, revision) => {
        const given = { ...aKind(), settingsFields: fields, recordFields: [] };
        const first = leaveOut(given, wanted, { leftOut: [], revision });
        const missing = wanted.find((key) => fields.find((one) => one.key === key)?.required !== false);
        expect(first.ok).toBe(missing === undefined);
        if (!first.ok) return;
        expect(first.value.revision).toBe(revision + (wanted.length === 0 ? 0 : 1));
        expect(leaveOut(given, [...wanted, ...wanted].reverse(), first.value)).toMatchObject({ value: { revision: first.value.revision } });
        expect(leaveOut(given, [], first.value)).toMatchObject({
          value: { leftOut: [], revision: revision + (wanted.length === 0 ? 0 : 2) },
        });
      }),
    );
  });
});
