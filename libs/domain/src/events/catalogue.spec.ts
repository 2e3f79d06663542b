import { describe, expect, it } from '@jest/globals';
import { eventTypes, isAudited } from './catalogue.ts';
import type { EventOf, EventType } from './catalogue.ts';

/** These only inform other slices of a change that another event of the same act reports. */
const forFollowersOnly: readonly EventType[] = [
  'branch-zone-changed',
  'member-admitted',
  'member-discharged',
  'member-left',
  'stand-in-unanswered',
  'sessions-planned',
  'sessions-replanned',
  'attendance-completed',
  'ladder-step-given',
  'ladder-support-needed',
  'need-changed',
  'follow-ups-planned',
  'follow-ups-withdrawn',
  'follow-ups-given',
  'channel-failed',
  'channel-recovered',
];

describe('the catalogue of events', () => {
  it('has each type once', () => expect(new Set(eventTypes).size).toBe(eventTypes.length));

  it('names each type in lower-case words with hyphens', () =>
    expect(eventTypes.filter((type) => !/^[a-z]+(-[a-z]+)+$/.test(type))).toEqual([]));

  it('shows every change once in the audit', () => expect(eventTypes.filter((type) => !isAudited(type))).toEqual(forFollowersOnly));

  it.each(['member-moved', 'member-revealed', 'consent-withdrawn', 'session-cancelled', 'staff-deactivated', 'import-committed'] as const)(
    'shows %s in the audit',
    (type) => expect(isAudited(type)).toBe(true),
  );

  it('gives each type its own subject and facts', () => {
    const moved: EventOf<'member-moved'> = {
      type: 'member-moved',
      subject: { kind: 'member', id: 'member-1' },
      concerns: ['member-1'],
      facts: { from: 'enquiry', to: 'admitted', on: '2026-06-02' },
    };
    // @ts-expect-error The facts of one type are not those of another.
    const wrong: EventOf<'follow-up-snoozed'>['facts'] = moved.facts;
    expect(Object.keys(wrong)).toEqual(['from', 'to', 'on']);
  });
});
