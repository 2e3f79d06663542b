import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@saath/domain/kernel';
import { accessActions } from '@saath/domain/members';
import { accessesData, accessesPaper } from './accesses-paper.ts';
import { accessesWords } from './accesses-words.ts';
import type { MemberAccessView } from './member-accesses.view.ts';

const opened = {
  ...{ seq: 4, at: '2026-11-24T19:10:00.000Z', name: 'Meera Kulkarni', role: 'counsellor', actorKind: 'staff' },
  ...{ action: 'member-opened', kind: 'opened', reason: null },
} as const satisfies MemberAccessView;
const printed = (entries: readonly MemberAccessView[], language: Language = 'en') => ({
  member: { alias: 'Sagar', code: 'K-118', language, time_zone: 'Asia/Kolkata' },
  entries,
});
const linesOf = (entries: readonly MemberAccessView[], language?: Language) =>
  (accessesData(printed(entries, language)) as { lines: readonly (readonly string[])[] }).lines;

describe('the printed list of who opened a record', () => {
  it('has the moment in the zone of the branch, the person with their role, and the act', () =>
    expect(linesOf([opened])).toEqual([['Wed 25 November 2026, 00:40', 'Meera Kulkarni, Counsellor', 'Opened the record']]));

  it('says the reason that was given for seeing hidden details', () =>
    expect(linesOf([{ ...opened, action: 'member-revealed', kind: 'revealed', reason: 'The hospital asks' }])[0]?.[2]).toBe(
      'Saw the legal name, phone and e-mail. Reason: The hospital asks',
    ));

  it.each([
    { actorKind: 'operator', then: 'Somebody who runs the software' },
    { actorKind: 'system', then: 'The software itself' },
  ] as const)('names $actorKind in words', ({ actorKind, then }) =>
    expect(linesOf([{ ...opened, actorKind, name: null, role: null }])[0]?.[1]).toBe(then),
  );

  it.each(['hi', 'mr'] as const)('has nothing left in English in %s but names', (language) => {
    const { columns, title, about, none, act, role } = accessesWords[language];
    expect([title, about, none, ...columns, ...Object.values(act), ...Object.values(role)].join(' ')).not.toMatch(/[A-Za-z]/);
    expect(accessesData(printed([opened], language))).toMatchObject({ language, title, person: 'Sagar, K-118' });
  });

  it.each(languages)('has words for every act in %s', (language) =>
    expect(Object.keys(accessesWords[language].act).toSorted()).toEqual([...accessActions].toSorted()),
  );

  it('is a paper also where a name has no letters on paper, and where nobody opened the record', async () => {
    const odd = { ...opened, name: '\u{12000}\u{12001}', reason: '\u{12002}' };
    for (const entries of [[opened, odd], []])
      expect((await accessesPaper(printed(entries, 'mr'), new Date('2026-11-25T00:00:00Z'))).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
