import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { withDatabase } from '../../testing/device-database.ts';
import { meera } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { DeviceCopies } from './device-copies.ts';
import { KnownPeople } from './known-people.ts';

const named = (personId: string, displayName: string, code: string | null, personKind = 'member') => ({
  personId,
  personKind,
  displayName,
  code,
});

describe('people whom this device knows', () => {
  withDatabase();
  let people: KnownPeople;
  const names = async (text: string) => (await people.find(text)).map(({ displayName }) => displayName);
  beforeEach(async () => {
    ({ store: people } = await openStore(KnownPeople));
    const copies = TestBed.inject(DeviceCopies);
    const roster = [
      named('k', 'Kabir D.', 'K-104'),
      named('t', 'Tara', 'K-118'),
      named('v', 'Wife of Tara', 'K-118', 'relative'),
      named('n', 'New', null),
    ];
    await copies.store('/sessions/s1/roster', { items: roster });
    await copies.store('/groups/g1', { name: 'Savera', roster: [named('t', 'Tara', 'K-118'), named('s', 'सुनील', 'K-20')] });
    await copies.store('/groups/g1/figures', { roster: [named('x', 'Tarun', 'K-9')] });
  });

  it.each([
    { text: 'k-118', then: ['Tara'] },
    { text: ' K-1 ', then: ['Kabir D.', 'Tara'] },
    { text: 'kabir', then: ['Kabir D.'] },
    { text: 'sunil', then: ['सुनील'] },
    { text: 'd kab', then: ['Kabir D.'] },
    { text: 'abir', then: [] },
    { text: 'nobody', then: [] },
    { text: '--', then: [] },
  ])('are found by $text: $then', async ({ text, then }) => expect(await names(text)).toEqual(then));

  it('have a group where a group names them', async () => {
    expect((await people.find('k')).map(({ code, groupName }) => [code, groupName])).toEqual([
      ['K-104', ''],
      ['K-118', 'Savera'],
      ['K-20', 'Savera'],
    ]);
  });

  it('are those of the person and the centre alone', async () => {
    TestBed.inject(Session).me.set({ ...meera, active: 'c2' });
    expect(await names('k')).toEqual([]);
  });

  it('are nobody once the copies are gone', async () => {
    await TestBed.inject(DeviceCopies).wipe('u1');
    expect(await names('k')).toEqual([]);
  });
});
