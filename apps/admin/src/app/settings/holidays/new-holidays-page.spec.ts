import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fill, named, submit } from '../../../testing/fill.ts';
import { aBranch, aHolidayDay, anjali } from '../../../testing/organisation.ts';
import { openPage } from '../../../testing/page.ts';
import type { ConsideredHoliday, HolidaysPlan, OfferedHoliday } from '../../api/shapes.ts';
import { NewHolidaysPage } from './new-holidays-page.ts';

const source = { title: 'Office Memorandum', issuedOn: '2025-07-03', address: 'https://dopt.gov.in' };
const offered = (on: string, en: string, dependsOnMoon = false): OfferedHoliday => ({
  on,
  name: { en, hi: en, mr: en },
  dependsOnMoon,
  source,
});
const christmas = offered('2026-12-25', 'Christmas Day');
const id = offered('2027-03-10', 'Id-ul-Fitr', true);
const page = <Item>(...items: readonly Item[]) => ({ items, nextCursor: null });

const two = [aBranch(), aBranch({ id: 'b2', name: 'Hadapsar' })];

async function open({
  offers = [christmas, id],
  known = [aHolidayDay('2026-12-25', 'Christmas Day', ['b9', 'Sadar'])],
  branch = 'b1',
  branches = two,
} = {}) {
  const opened = await openPage(NewHolidaysPage, { me: anjali, inputs: { branch } });
  await opened.answer('/branches', page(...branches));
  await opened.answer('/holidays/offered', page(...offers));
  await opened.answer('/holidays/days?limit=200', page(...known));
  const tick = async (name: string): Promise<void> => {
    const label = [...opened.element.querySelectorAll('label')].find(({ textContent }) => textContent.includes(name));
    label?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await opened.settle();
  };
  const considered = () => opened.http.expectOne('/api/v1/holidays/plan');
  return { ...opened, tick, considered };
}

const himmat = { groupId: 'g1', groupName: 'Himmat', meetsAt: '2026-12-25T12:30:00.000Z', isKept: false, staying: [] };
const session = { id: 's1', startsAt: '2026-12-25T12:30:00.000Z', endsAt: '2026-12-25T13:30:00.000Z' };
const holiday = (given: Partial<ConsideredHoliday> = {}): ConsideredHoliday => ({
  ...{ branchId: 'b1', branchName: 'Kothrud', timeZone: 'Asia/Kolkata', on: '2026-12-25', name: 'Christmas Day' },
  ...{ groups: [{ ...himmat, withdrawn: [session] }], ...given },
});
const plan = (given: Partial<HolidaysPlan> = {}): HolidaysPlan => ({ holidays: [holiday()], withdrawn: 1, peopleTold: 0, ...given });

describe('new holidays', () => {
  it('offer the public holidays with their source, and say which depend on the moon', async () => {
    const { element, text } = await open();
    expect(text()).toContain('published them on 3 July 2025');
    const labels = [...element.querySelectorAll('section:first-of-type label')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(labels[0]).toBe('Christmas Day Friday, 25 December 2026');
    expect(labels[1]).toBe('Id-ul-Fitr Wednesday, 10 March 2027 May still change');
  });

  it('offer none where the server offers none, and take a day of one’s own', async () => {
    const { element, considered, settle } = await open({ offers: [] });
    expect(element.querySelector('[aria-labelledby=which-days] .choices')).toBeNull();
    fill(element, 'input[name=on]', '12/12/2026');
    fill(element, 'input[name=name]', 'Founding day');
    await settle();
    expect(considered().request.body).toEqual({
      holidays: [{ branchId: 'b1', on: '2026-12-12', name: 'Founding day', keepGroupIds: [] }],
    });
  });

  it('ask nothing before a day and a branch are chosen', async () => {
    const { text, http, element } = await open();
    expect(text()).toContain('Choose a day and a branch.');
    http.expectNone('/api/v1/holidays/plan');
    expect(element.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });

  it('name the groups that would not meet, and those that stay', async () => {
    const { tick, answer, text, element } = await open();
    await tick('Christmas Day');
    const staying = [{ ...session, state: 'cancelled' as const, because: 'cancelled' as const, scheduledFor: null }];
    const groups = [...holiday().groups, { ...himmat, groupId: 'g2', groupName: 'Savera', withdrawn: [], staying }];
    await answer('/holidays/plan', plan({ holidays: [holiday({ groups })], peopleTold: 2 }));
    expect(text()).toContain('1 session does not take place. 2 people who were told of a session get a message.');
    expect([...element.querySelectorAll('saath-holiday-effect .gone')].map(({ textContent }) => textContent)).toEqual(['Himmat']);
    expect(text()).toContain('18:00: was cancelled and stays cancelled');
    expect(text()).toContain('Add holiday and tell 2');
  });

  it('keep a group, in the plan and in what is added', async () => {
    const { tick, answer, considered, http, settle, element } = await open();
    await tick('Christmas Day');
    await answer('/holidays/plan', plan());
    await tick('Meets all the same');
    const body = { holidays: [{ branchId: 'b1', on: '2026-12-25', name: 'Christmas Day', keepGroupIds: ['g1'] }] };
    const request = considered();
    expect(request.request.body).toEqual(body);
    request.flush(plan({ withdrawn: 0 }));
    await settle();
    expect(element.querySelectorAll('.gone')).toHaveLength(0);
    submit(element);
    await settle();
    const sent = http.expectOne('/api/v1/holidays');
    expect(sent.request.body).toEqual(body);
  });

  it('are added to several branches in one go, except where the day is a holiday already, and lead back', async () => {
    const { tick, http, considered, settle, element } = await open({
      known: [aHolidayDay('2026-12-25', 'Christmas Day', ['b1', 'Kothrud'])],
    });
    const went: unknown[] = [];
    TestBed.inject(Router).navigate = (path) => {
      went.push(path);
      return Promise.resolve(true);
    };
    expect(element.querySelector('label.off')?.textContent).toContain('a holiday already');
    await tick('Hadapsar');
    await tick('Christmas Day');
    considered().flush(plan());
    await settle();
    await tick('Id-ul-Fitr');
    const { holidays } = considered().request.body as { holidays: readonly { branchId: string; on: string }[] };
    expect(holidays.map(({ branchId, on }) => `${branchId} ${on}`)).toEqual(['b2 2026-12-25', 'b1 2027-03-10', 'b2 2027-03-10']);
    submit(element);
    await settle();
    http.expectOne('/api/v1/holidays').flush({ holidays: [] });
    await settle();
    expect(went).toEqual([['/settings/branches']]);
  });

  it('ask for nothing before it is known which days are holidays, however many pages that takes', async () => {
    const page1 = { items: [aHolidayDay('2026-12-25', 'Christmas Day', ['b9', 'Sadar'])], nextCursor: 'next' };
    const opened = await openPage(NewHolidaysPage, { me: anjali, inputs: { branch: 'b1' } });
    await opened.answer('/branches', page(...two));
    await opened.answer('/holidays/offered', page(christmas));
    await opened.answer('/holidays/days?limit=200', page1);
    expect(opened.element.querySelector('[aria-labelledby=which-days] [aria-busy=true]')).not.toBeNull();
    await opened.answer('/holidays/days?limit=200&cursor=next', page(aHolidayDay('2026-12-25', 'Natal', ['b1', 'Kothrud'])));
    expect(opened.element.querySelector('label.off')?.textContent).toContain('a holiday already');
  });

  it('of forty branches are one plan, shown a part at a time; more than a thousand are not asked for', async () => {
    const branches = Array.from({ length: 40 }, (_, index) => aBranch({ id: `b${String(index)}`, name: `Branch ${String(index)}` }));
    const offers = Array.from({ length: 26 }, (_, index) =>
      offered(`2027-01-${String(index + 1).padStart(2, '0')}`, `Day ${String(index)}`),
    );
    const { tick, considered, settle, element, text } = await open({ branches, offers, known: [], branch: 'b0' });
    named(element, 'All branches').click();
    await settle();
    await tick('Day 0');
    const request = considered();
    expect((request.request.body as { holidays: unknown[] }).holidays).toHaveLength(40);
    const groups = Array.from({ length: 20 }, (_, index) => ({ ...himmat, groupId: `g${String(index)}`, withdrawn: [session] }));
    request.flush(plan({ holidays: branches.map(({ id: branchId, name }) => holiday({ branchId, branchName: name, groups })) }));
    await settle();
    expect(element.querySelectorAll('saath-holiday-effect')).toHaveLength(2);
    named(element, 'Show more').click();
    await settle();
    expect(element.querySelector('saath-holiday-effect')?.textContent).toContain('Branch 2');
    for (const { name } of offers.slice(1))
      element.querySelectorAll('label').forEach((label) => {
        if (label.textContent.includes(`${name.en} `)) label.querySelector<HTMLInputElement>('input')?.click();
      });
    await settle();
    expect(text()).toContain('These are 1040 holidays. At most 1000');
    expect(element.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });

  it('say why they were refused, and stay on the page', async () => {
    const { tick, answer, element, settle, text } = await open();
    await tick('Christmas Day');
    await answer('/holidays/plan', plan());
    submit(element);
    await settle();
    await answer('/holidays', { status: 409, code: 'branches/holiday-taken', params: { on: '2026-12-25', branchId: 'b1' } }, 409);
    expect(text()).toContain('This day is already a holiday.');
  });

  it('say why there is no plan', async () => {
    const { tick, answer, text } = await open();
    await tick('Christmas Day');
    await answer('/holidays/plan', { status: 422, code: 'branches/holiday-in-past', params: {} }, 422);
    expect(text()).toContain('Only a day from today on can become a holiday.');
  });
});
