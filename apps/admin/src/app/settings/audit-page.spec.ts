import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { anjali } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { AuditPage } from './audit-page.ts';

const open = () => openPage(AuditPage, { me: anjali });
const entry = {
  seq: 7,
  at: '2026-11-25T04:35:00.000Z',
  actorName: 'Meera Kulkarni',
  actorKind: 'staff',
  action: 'member-revealed',
  subjectKind: 'member',
  subjectId: 'm1',
  subjectName: 'K-118',
  detail: {},
};

describe('the audit trail', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/audit?', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says that nothing has happened yet', async () => {
    const page = await open();
    await page.answer('/audit?', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nothing has happened yet');
  });

  it('counts who viewed contact details, and marks unusual numbers', async () => {
    const page = await open();
    const counts = (inDay: number, inWeek: number) => ({ inDay, inWeek });
    const looks = [
      { staffId: 's1', name: 'Meera Kulkarni', revealed: counts(24, 31), numbers: counts(0, 2), searches: counts(1, 4), isUnusual: true },
      { staffId: 's2', name: 'Anjali Rao', revealed: counts(1, 1), numbers: counts(3, 8), searches: counts(0, 0), isUnusual: false },
    ];
    await page.answer('/audit/looks', { items: looks, nextCursor: null });
    const rows = [...page.element.querySelectorAll('.looks li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toContain(
      'Meera Kulkarni Legal names: 24 in 24 hours, 31 in 7 days · Numbers for calls: 0 and 2 · Searches by legal name: 1 and 4',
    );
    expect(rows.map((row) => row.includes('Unusually many'))).toEqual([true, false]);
  });

  it('says nothing of contact details that nobody viewed', async () => {
    const page = await open();
    await page.answer('/audit/looks', { items: [], nextCursor: null });
    expect(page.text()).not.toContain('Who viewed contact details');
  });

  it('says who did what, also when the product did it or nobody has words for it', async () => {
    const page = await open();
    const others = [
      { ...entry, seq: 6, actorName: null, actorKind: 'system', action: 'something-new', subjectKind: 'branch', subjectName: 'Kothrud' },
      { ...entry, seq: 5, action: 'place-asked', subjectKind: 'waiting-place', subjectName: 'Himmat' },
      { ...entry, seq: 4, actorName: null, actorKind: 'operator', action: 'centre-onboarded', subjectKind: 'centre', subjectName: null },
    ];
    await page.answer('/audit?', { items: [entry, ...others], nextCursor: null });
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(' '),
    );
    expect(rows).toEqual([
      '25 Nov, 10:05 Meera Kulkarni Viewed a legal name Person K-118',
      '25 Nov, 10:05 Saath itself something-new Branch Kothrud',
      '25 Nov, 10:05 Meera Kulkarni Put a person on a waiting list Waiting list Himmat',
      '25 Nov, 10:05 Platform operator Opened the centre Organisation',
    ]);
    expect(page.element.querySelector('tbody a')?.getAttribute('href')).toBe('/members/m1');
  });

  it('names the person who accepted an invitation, which nobody else did', async () => {
    const page = await open();
    const accepted = {
      action: 'invitation-accepted',
      subjectKind: 'staff',
      subjectId: 's9',
      actorName: 'Asha Rao',
      subjectName: 'Asha Rao',
    };
    await page.answer('/audit?', { items: [{ ...entry, ...accepted }], nextCursor: null });
    const cells = [...page.element.querySelectorAll('tbody td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    expect(cells).toEqual(['25 Nov, 10:05', 'Asha Rao', 'Accepted the invitation', 'Staff Asha Rao']);
    // Blurred when names are hidden, like every name of a person.
    expect(page.element.querySelector('td.who')?.classList).toContain('name');
  });

  it.each([
    { detail: { kind: 'members', file: 'people of October.csv' }, then: 'People, people of October.csv' },
    { detail: { kind: 'timetable', file: '' }, then: 'Timetable of groups' },
    { detail: { kind: 'timetable' }, then: 'Timetable of groups' },
  ])('names what a sheet contained and its file: $then', async ({ detail, then }) => {
    const page = await open();
    const imported = { ...entry, action: 'import-committed', subjectKind: 'import', subjectName: null, detail };
    await page.answer('/audit?', { items: [imported], nextCursor: null });
    expect(page.element.querySelector('tbody .on')?.textContent.replace(/\s+/g, ' ').trim()).toMatch(new RegExp(`${then}$`));
  });

  it.each([
    { given: { ok: true, entries: 412, brokenAt: null }, then: 'All 412 entries are intact' },
    { given: { ok: false, entries: 412, brokenAt: 88 }, then: 'The chain breaks at entry 88' },
  ])('checks the chain: $then', async ({ given, then }) => {
    const page = await open();
    await page.answer('/audit?', { items: [entry], nextCursor: null });
    named(page.element, 'verified Check the chain').click();
    await page.settle();
    await page.answer('/audit/verify', given);
    expect(page.text()).toContain(then);
  });
});
