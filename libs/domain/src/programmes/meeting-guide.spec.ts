import { describe, expect, it } from '@jest/globals';
import type { Field } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import { listedBy, meetingTypes } from './meeting-guide.ts';

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

  it('is never listed where the kind is no public meeting', () => {
    const private_ = { ...kind, mappings: { meetingGuide: null } };
    expect(listedBy(private_)).toBeNull();
    expect(meetingTypes(private_, { listed: true }, 'en')).toBeUndefined();
  });
});
