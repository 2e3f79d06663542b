import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { ChoiceField, Field } from '../kernel/index.ts';
import { nextAnswers } from './next-answers.ts';

const text = { en: 'x', hi: 'x', mr: 'x' };
const base = { label: text, help: text, required: false };
const options = ['one', 'two', 'three'].map((value) => ({ value, label: text }));
const step: ChoiceField = { ...base, key: 'step', type: 'choice', options, follows: 'next-option' };
const fields: readonly Field[] = [step, { ...base, key: 'room', type: 'choice', options }, { ...base, key: 'open', type: 'switch' }];
const at = Temporal.Instant.from('2026-11-24T05:00:00Z');

describe('the answers with which a form about a session begins', () => {
  it.each([
    { before: [{ step: 'one', room: 'one', open: true }], then: { step: 'two' } },
    { before: [{ step: 'three' }], then: { step: 'one' } },
    { before: [{}, { room: 'two' }, { step: 'two' }, { step: 'one' }], then: { step: 'three' } },
    { before: [{ step: 'gone' }, { step: 'one' }], then: {} },
    { before: [{}], then: {} },
    { before: [], then: {} },
  ])('after $before are $then', ({ before, then }) => expect(nextAnswers(fields, before, {})).toEqual(then));

  it.each(['one', null])('are none where the session has an answer or had one: %s', (value) =>
    expect(nextAnswers(fields, [{ step: 'one' }], { step: { value, at } })).toEqual({}),
  );
});
