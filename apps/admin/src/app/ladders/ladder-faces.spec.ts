import { describe, expect, it } from '@jest/globals';
import { ladderOutcomes, reasonsByHand } from '@saath/domain/ladders';
import { ladderPeople } from '@saath/domain/programmes';
import { allTexts } from '../../testing/all-texts.ts';
import { flatTexts } from '../../testing/flat-texts.ts';
import { chipOf, iconOfPerson, outcomeFaces } from './ladder-faces.ts';

describe('the chip of a step', () => {
  it.each([
    { state: 'ahead', outcome: null, then: 'ladders.state.ahead neutral' },
    { state: 'waiting', outcome: null, then: 'ladders.state.next caution' },
    { state: 'next', outcome: null, then: 'ladders.state.next caution' },
    { state: 'next', outcome: 'not-reached', then: 'ladders.state.next caution' },
    { state: 'passed', outcome: null, then: 'ladders.state.passed neutral' },
    { state: 'not-done', outcome: null, then: 'ladders.state.not-done attention' },
    { state: 'done', outcome: 'not-reached', then: 'ladders.outcome.not-reached neutral' },
    { state: 'done', outcome: 'wrong-number', then: 'ladders.outcome.wrong-number neutral' },
    { state: 'done', outcome: 'reached-well', then: 'ladders.outcome.reached-well positive' },
    { state: 'done', outcome: 'reached-needs-support', then: 'ladders.outcome.reached-needs-support positive' },
    { state: 'done', outcome: 'asked-not-to-be-called', then: 'ladders.outcome.asked-not-to-be-called neutral' },
    { state: 'ahead', outcome: 'not-reached', then: 'ladders.outcome.not-reached neutral' },
  ] as const)('that is $state with $outcome says $then', ({ state, outcome, then }) => {
    const { key, tone } = chipOf({ state, outcome });
    expect(`${key} ${tone}`).toBe(then);
  });
});

describe('the words of a ladder', () => {
  it.each(['en', 'hi', 'mr'] as const)('are there for every outcome, reason and person in %s', (language) => {
    const texts: Readonly<Record<string, unknown>> = flatTexts(allTexts[language]);
    const keys = [
      ...ladderOutcomes.map((one) => `ladders.outcome.${one}`),
      ...reasonsByHand.map((one) => `ladders.reason.${one}`),
      ...ladderPeople.map((one) => `ladders.who.${one}`),
    ];
    expect(keys.filter((key) => typeof texts[key] !== 'string' || texts[key] === '')).toEqual([]);
  });

  it('offer every outcome once, each with a face of its own', () => {
    expect(outcomeFaces.map(({ code }) => code)).toEqual(ladderOutcomes);
    expect(new Set(outcomeFaces.map(({ icon }) => icon)).size).toBe(ladderOutcomes.length);
    expect(outcomeFaces.filter(({ closes }) => !closes).map(({ code }) => code)).toEqual(['not-reached', 'wrong-number']);
    expect(new Set(Object.values(iconOfPerson)).size).toBe(ladderPeople.length);
  });
});
