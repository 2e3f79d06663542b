import { beforeEach, describe, expect, it } from '@jest/globals';
import { aReason } from '../../../testing/sessions.ts';
import { openStore } from '../../../testing/store.ts';
import { Words } from '../../i18n/words.ts';
import { reasonLook, reasonWords } from './substitute-words.ts';

describe('a reason for or against a person', () => {
  let words: Words;
  beforeEach(async () => {
    words = (await openStore(Words)).store;
  });

  it.each([
    { given: aReason('free'), then: 'Free', tone: 'for' },
    { given: aReason('back-up'), then: 'Back-up of this group', tone: 'for' },
    { given: aReason('at-branch', { until: '2026-12-02T14:00:00Z' }), then: 'In this branch until 19:30', tone: 'for' },
    { given: aReason('speaks', { language: 'mr' }), then: 'Speaks Marathi', tone: 'for' },
    { given: aReason('led-group', { times: 1 }), then: 'Led this group once', tone: 'for' },
    { given: aReason('led-kind', { times: 6 }), then: 'Led this kind 6 times', tone: 'for' },
    { given: aReason('comes-from', { branchName: 'Hadapsar', minutes: 35 }), then: 'Comes from Hadapsar, 35 min', tone: 'know' },
    { given: aReason('not-led'), then: 'Has not led this kind yet', tone: 'know' },
    { given: aReason('leads-then'), then: 'Leads another group then', tone: 'against' },
    { given: aReason('too-far', { minutes: 35 }), then: 'Could not come from another branch in time, 35 min', tone: 'against' },
    { given: aReason('away'), then: 'Away then', tone: 'against' },
  ] as const)('$given.code reads “$then”', ({ given, then, tone }) => {
    expect(reasonWords(words, given, 'Asia/Kolkata')).toContain(then);
    expect(reasonLook(given).tone).toBe(tone);
  });
});
