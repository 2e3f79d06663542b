import { describe, expect, it } from '@jest/globals';
import { anjali } from '../../testing/organisation.ts';
import { outage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { OverviewStore } from './overview-store.ts';

const branch = { branchId: 'b1', branchName: 'Kothrud', members: 54, groups: 6, expected: 200, attended: 166, needWord: 3, overdue: 2 };
const overview = { weeks: [], branches: [branch, { ...branch, members: 6 }], contacts: [], invitations: { waiting: 2, withoutAddress: 1 } };

describe('the figures of the first page', () => {
  it('add up the branches, and leave out the day until it is loaded', async () => {
    const open = await openStore(OverviewStore, { me: anjali });
    await open.answer('/overview', overview);
    expect(open.store.figures().map(({ value }) => value)).toEqual([60, 12, undefined, undefined, undefined]);
    await open.answer('/today', { sessionCount: 4, attention: { count: 5 }, followUps: { count: 7 } });
    expect(open.store.figures().map(({ value }) => value)).toEqual([60, 12, 4, 5, 7]);
  });

  it('greet by the first name, and are none while nothing can be read', async () => {
    const open = await openStore(OverviewStore, { me: anjali });
    await open.answer('/overview', outage, 503);
    const { firstName, branches, weeks, contacts, invitations } = open.store;
    expect([firstName(), branches(), weeks(), contacts(), invitations()]).toEqual([
      'Anjali',
      [],
      [],
      [],
      { waiting: 0, withoutAddress: 0 },
    ]);
  });
});
