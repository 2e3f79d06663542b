import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aContact, aMentor } from '../../testing/mentors.ts';
import { meera, openPage } from '../../testing/page.ts';
import type { Me, Mentor } from '../api/shapes.ts';
import { ContactLine } from './contact-line.ts';
import { SupervisionChip } from './supervision-chip.ts';

beforeEach(() => {
  // 01:30 on 26 November in Kolkata, still 25 November in London.
  jest.useFakeTimers({ now: new Date('2026-11-25T20:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});
const inLondon: Me = {
  ...meera,
  memberships: meera.memberships.map((one) => ({ ...one, centre: { ...one.centre, timeZone: 'Europe/London' } })),
};

describe('the supervision of a mentor', () => {
  it.each([
    { given: { supervisionDue: null }, then: 'Not yet' },
    { given: { supervisionDue: '2026-11-25', supervisionOverdue: 1 }, then: 'One day overdue' },
    { given: { supervisionDue: '2026-11-14', supervisionOverdue: 12 }, then: '12 days overdue' },
    { given: { supervisionDue: '2026-11-26' }, then: 'Due today' },
    { given: { supervisionDue: '2026-11-27' }, then: 'Due tomorrow' },
    { given: { supervisionDue: '2026-11-28' }, then: 'In 2 days' },
    { given: { supervisionDue: '2026-11-26', me: inLondon }, then: 'Due tomorrow' },
    { given: { supervisionDue: '2026-11-14', supervisionOverdue: 12, pause: 'paused' }, then: 'Paused' },
    { given: { supervisionDue: null, pause: 'stepped-back' }, then: 'Stepped back' },
  ] as const)('$given is “$then”', async ({ given, then }) => {
    const { me = meera, ...changes } = given as Partial<Mentor> & { readonly me?: Me };
    expect((await openPage(SupervisionChip, { me, inputs: { mentor: aMentor(changes) } })).text()).toContain(then);
  });
});

describe('a contact of a mentor', () => {
  it.each([
    { given: {}, has: ['Sagar', 'Call', '23 Nov 19:10', '15 minutes', 'Wants to come to the circle'], lacks: [] },
    { given: { minutes: 0, outcome: 'not-reached' }, has: ['Not reached'], lacks: ['minute'] },
    { given: { note: null }, has: ['Sagar'], lacks: ['Wants to come', 'null'] },
    { given: { at: '2026-11-23T18:30:00Z', type: 'visit' }, has: ['Visit', '24 Nov 00:00'], lacks: [] },
  ] as const)('$given says $has', async ({ given, has, lacks }) => {
    const page = await openPage(ContactLine, { inputs: { contact: aContact(given) } });
    for (const words of has) expect(page.text()).toContain(words);
    for (const words of lacks) expect(page.text()).not.toContain(words);
    expect(page.element.querySelector('.name')?.getAttribute('translate')).toBe('no');
  });
});
