import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import { listedBy, meetingTypes, unlisted } from './meeting-guide.ts';

const text = { en: 'A', hi: 'अ', mr: 'अ' };
const listed = { key: 'listed', type: 'switch', label: text, help: text, required: false } as const;
const openness: Field = {
  ...{ key: 'openness', type: 'choice', label: text, help: text, required: false },
  options: ['open', 'closed'].map((value) => ({ value, label: text })),
};
const kind = {
  ...aKind(),
  settingsFields: [openness, listed],
  mappings: { meetingGuide: { listedBy: 'listed', types: { openness: { open: ['O'], closed: ['C'] } } } },
};

describe('a group of a kind of public meetings', () => {
  it.each([
    { what: 'is listed with its types and its language', settings: { listed: true, openness: 'open' }, language: 'hi', then: ['O', 'HI'] },
    { what: 'has no type of what was not answered', settings: { listed: true }, language: 'en', then: ['EN'] },
    { what: 'has no type of an answer without codes', settings: { listed: true, openness: 'toString' }, language: 'en', then: ['EN'] },
    { what: 'has no type of a language without a code', settings: { listed: true, openness: 'closed' }, language: 'mr', then: ['C'] },
    { what: 'is not listed while nobody has said so', settings: { openness: 'open' }, language: 'en', then: undefined },
    { what: 'is not listed when the switch is off', settings: { listed: false, openness: 'open' }, language: 'en', then: undefined },
    { what: 'is not listed by an answer that is no yes', settings: { listed: 'true' }, language: 'en', then: undefined },
  ])('$what', ({ settings, language, then }) => expect(meetingTypes(kind, settings, language)).toEqual(then));

  it('is not listed once the centre asks the question no longer', () => {
    const asksLess = { ...kind, settingsFields: [openness] };
    expect([listedBy(kind), listedBy(asksLess)]).toEqual(['listed', null]);
    expect(meetingTypes(asksLess, { listed: true, openness: 'open' }, 'en')).toBeUndefined();
  });

  it.each([
    { what: 'is not listed', from: kind, then: { openness: 'open' } },
    { what: 'is not listed where the centre asks no longer', from: { ...kind, settingsFields: [openness] }, then: { openness: 'open' } },
    { what: 'has every answer of a kind without a directory', from: aKind(), then: { listed: true, openness: 'open' } },
  ])('$what when it is the copy of a listed one', ({ from, then }) => {
    const settings = Object.freeze({ listed: true, openness: 'open' });
    expect(unlisted(from, settings)).toEqual(then);
  });

  it('is never listed where the kind is no public meeting', () => {
    const private_ = { ...kind, mappings: { meetingGuide: null } };
    expect(listedBy(private_)).toBeNull();
    expect(meetingTypes(private_, { listed: true }, 'en')).toBeUndefined();
  });

  it('has a code of two answers once, and its codes in the order of the questions, whatever the order of the answers', () => {
    const smoking = { ...listed, key: 'smoking' };
    const types = { smoking: { true: ['ST', 'O'], false: [] }, openness: { open: ['O'], closed: ['C'] } };
    const many = { ...kind, settingsFields: [openness, smoking, listed], mappings: { meetingGuide: { listedBy: 'listed', types } } };
    expect(meetingTypes(many, { smoking: true, openness: 'open', listed: true }, 'hi')).toEqual(['O', 'ST', 'HI']);
    expect(meetingTypes(many, { listed: true, openness: 'open', smoking: true }, 'hi')).toEqual(['O', 'ST', 'HI']);
    expect(meetingTypes(many, { listed: true, openness: 'closed', smoking: false }, 'mr')).toEqual(['C']);
  });

  it('has only codes of its kind, and none of a question that is left out', () => {
    const answers = fc.record({
      listed: fc.constantFrom<unknown>(true, false, 'true', 1, null, undefined),
      openness: fc.constantFrom<unknown>('open', 'closed', 'toString', '', null, true, undefined),
    });
    fc.assert(
      fc.property(answers, fc.constantFrom('en', 'hi', 'mr', 'toString'), fc.boolean(), (settings, language, isAsked) => {
        const given = isAsked ? kind : { ...kind, settingsFields: [listed] };
        const types = meetingTypes(given, Object.freeze(settings), language);
        expect(types === undefined).toBe(settings.listed !== true);
        const allowed = [...(isAsked ? ['O', 'C'] : []), ...(language === 'en' || language === 'hi' ? [language.toUpperCase()] : [])];
        expect((types ?? []).filter((type) => !allowed.includes(type))).toEqual([]);
      }),
    );
  });
});
