import { describe, expect, it } from '@jest/globals';
import type { Overview } from '../api/shapes.ts';
import { anjali } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { OverviewPage } from './overview-page.ts';

const branch = (given: Partial<Overview['branches'][number]> = {}): Overview['branches'][number] => ({
  branchId: 'b1',
  branchName: 'Kothrud',
  members: 54,
  groups: 6,
  expected: 200,
  attended: 166,
  needWord: 3,
  overdue: 2,
  contacts: [],
  ...given,
});
const nobody = { waiting: 0, withoutAddress: 0 };
const overview = (given: Partial<Overview> = {}): Overview => ({
  weeks: [],
  branches: [branch()],
  contacts: [],
  invitations: nobody,
  ...given,
});
const open = () => openPage(OverviewPage, { me: anjali });
const day = {
  date: '2026-11-25',
  sessions: [],
  sessionCount: 0,
  attention: { count: 5, items: [] },
  calls: { count: 0, items: [] },
  followUps: { count: 12, items: [] },
  milestones: [],
};
const figures = (element: HTMLElement): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...element.querySelectorAll('.figures a')].map((one): [string, string | undefined] => [
      one.getAttribute('href') ?? '',
      one.querySelector('.value')?.textContent,
    ]),
  );

describe('the overview', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/overview', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('of a new centre leads to the timetable', async () => {
    const page = await open();
    await page.answer('/overview', overview({ branches: [] }));
    expect(page.element.querySelector('a[href="/imports"]')).not.toBeNull();
  });

  it('counts the centre, and each figure leads to what it counts', async () => {
    const page = await open();
    await page.answer(
      '/overview',
      overview({
        branches: [branch(), branch({ branchId: 'b2', branchName: 'Hadapsar', members: 66, groups: 10 })],
      }),
    );
    await page.answer('/today', day);
    expect(page.text()).toContain('Hello, Anjali');
    expect(figures(page.element)).toEqual({ '/members': '120', '/groups': '16', '/today': '0', '/attention': '5', '/follow-ups': '12' });
  });

  it.each([
    { invitations: nobody, then: [] },
    { invitations: { ...nobody, waiting: 1 }, then: ['1 invitation waits for an answer'] },
    { invitations: { ...nobody, withoutAddress: 1 }, then: ['1 colleague has no e-mail yet'] },
    {
      invitations: { waiting: 213, withoutAddress: 40 },
      then: ['213 invitations wait for an answer', '40 colleagues have no e-mail yet'],
    },
  ])('says of the colleagues $invitations: $then', async ({ invitations, then }) => {
    const page = await open();
    await page.answer('/overview', overview({ invitations }));
    const said = [...page.element.querySelectorAll('saath-next-steps a[href="/settings/staff"]')].map((link) => link.textContent.trim());
    expect(said).toEqual(then);
  });

  it('stands without the day when only that could not be read', async () => {
    const page = await open();
    await page.answer('/overview', overview());
    await page.answer('/today', outage, 503);
    expect(figures(page.element)).toMatchObject({ '/members': '54', '/attention': '–' });
  });

  it('shows attendance week by week, and suppresses a week of few people', async () => {
    const page = await open();
    await page.answer(
      '/overview',
      overview({
        weeks: [
          { startsOn: '2026-11-16', expected: 80, attended: 60 },
          { startsOn: '2026-11-23', expected: null, attended: null },
        ],
      }),
    );
    const rows = [...page.element.querySelectorAll('saath-attendance-weeks tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual(['From 16 Nov75%', 'From 23 Novtoo few people']);
  });

  it('says how many were reached after discharge, and of a few only that they were due', async () => {
    const page = await open();
    const contacts = [
      { kind: 'day-7' as const, due: 12, reached: 9, notReached: 2, unknown: 1, notYetDue: 4 },
      { kind: 'day-14' as const, due: 8, reached: 8, notReached: 0, unknown: 0, notYetDue: 0 },
      { kind: 'day-30' as const, due: 3, reached: null, notReached: null, unknown: null, notYetDue: 1 },
    ];
    await page.answer('/overview', overview({ contacts }));
    expect(page.text()).toContain('Day 79 of 12 reached, 2 not reached, 1 unknown, 4 not yet due');
    expect(page.text()).toMatch(/Day 148 of 8 reached(?!,)/);
    expect(page.text()).toContain('Day 303 due, 1 not yet due');
  });

  it('compares the branches and leads to those who need a word there', async () => {
    const ofKothrud = [
      { kind: 'day-7' as const, due: 12, reached: 9, notReached: 2, unknown: 1, notYetDue: 4 },
      { kind: 'day-30' as const, due: 3, reached: null, notReached: null, unknown: null, notYetDue: 0 },
    ];
    const page = await open();
    await page.answer(
      '/overview',
      overview({
        branches: [branch({ contacts: ofKothrud }), branch({ branchId: 'b2', branchName: 'Hadapsar', expected: null, attended: null })],
      }),
    );
    const rows = [...page.element.querySelectorAll('saath-branch-figures tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual(['Kothrud54 people · 6 groups 83% 9/12 · –23', 'Hadapsar54 people · 6 groups too few people – · –23']);
    expect(page.element.querySelector('a[href="/attention?branch=b1"]')?.getAttribute('aria-label')).toBe('3 at Kothrud need a word');
  });
});
