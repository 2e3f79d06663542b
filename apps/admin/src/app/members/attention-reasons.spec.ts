import { describe, expect, it } from '@jest/globals';
import { openPage, meera } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { AttentionReason } from '../api/shapes.ts';
import { AttentionReasons } from './attention-reasons.ts';

const reason = (type: AttentionReason['source']['type'], code: string, params: AttentionReason['params']): AttentionReason => ({
  ...{ code, params, since: '2026-11-23', source: { type, id: 'x1' } },
});

describe('the reasons why a person needs a word', () => {
  it.each([
    {
      given: reason('mentor-contact', 'mentor-not-reached', { dates: ['2026-11-23'] }),
      then: /Mentor could not reach them 23 Nov/,
      link: null,
    },
    { given: reason('ladder', 'mentor-not-reached', { dates: ['2026-11-23'] }), then: /them 23 NovLadder/, link: '/ladders/x1' },
    { given: reason('member', 'no-contact', { days: 31, dates: ['2026-11-23'] }), then: /No contact for 31 days 23 Nov/, link: null },
    {
      given: reason('group', 'group-lapsed', { groupName: 'Disha', dates: ['2026-11-23'] }),
      then: /Disha has ended, in no other group 23 NovGroup/,
      link: '/groups/x1',
    },
  ])('say $given.code of a $given.source.type with its day, and link its record', async ({ given, then, link }) => {
    const page = await openPage(AttentionReasons, { inputs: { member: { ...sagar, attention: [given] } }, me: meera });
    expect(page.text()).toMatch(then);
    expect(page.element.querySelector('li a')?.getAttribute('href') ?? null).toBe(link);
  });
});
