import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, problems, submit } from '../../../testing/fill.ts';
import { aBranch, anjali } from '../../../testing/organisation.ts';
import { openPage, outage } from '../../../testing/page.ts';
import { BranchPage } from './branch-page.ts';
import { NewBranchPage } from './new-branch-page.ts';
import { ZonePlanNote } from './zone-plan.ts';

const watch = () => jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);

describe('a branch', () => {
  it('shows that it is loading', async () => {
    const { element } = await openPage(BranchPage, { me: anjali, inputs: { id: 'b1' } });
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await openPage(BranchPage, { me: anjali, inputs: { id: 'b1' } });
    await page.answer('/branches/b1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('is changed on top of what was seen', async () => {
    const page = await openPage(BranchPage, { me: anjali, inputs: { id: 'b1' } });
    const go = watch();
    await page.answer('/branches/b1', aBranch());
    fill(page.element, '[name=name]', 'Kothrud East');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/branches/b1');
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    expect(sent.request.body).toEqual({ name: 'Kothrud East', address: 'Paud Road, Pune', timeZone: 'Asia/Kolkata', country: null });
    sent.flush(aBranch({ name: 'Kothrud East' }));
    await page.settle();
    expect(go).toHaveBeenCalledWith(['/settings/branches']);
  });

  it('says what another time zone would shift before it is saved, and who is told', async () => {
    const page = await openPage(ZonePlanNote, { me: anjali, inputs: { branchId: 'b1', timeZone: 'Asia/Kathmandu' } });
    const asked = page.http.expectOne('/api/v1/branches/b1/time-zone/plan');
    expect(asked.request.body).toEqual({ timeZone: 'Asia/Kathmandu' });
    const times = { firstStartsAt: '2026-12-01T12:30:00Z', firstWouldStartAt: '2026-12-01T12:15:00Z' };
    const groups = [{ groupId: 'g1', groupName: 'Naya Savera', kept: 0, shifted: 8, otherDays: 0, staying: 1, ...times }];
    const told = { peopleTold: 3, toldOver: [], peopleUnreached: 1 };
    asked.flush({ timeZone: 'Asia/Kolkata', consideredZone: 'Asia/Kathmandu', groups, ...told });
    await page.settle();
    const when = 'the first on Tuesday, 1 December, 17:45 instead of Tuesday, 1 December, 18:00 by the clock of now.';
    const parts = [...page.element.querySelectorAll('li > *')].map(({ textContent }) => textContent);
    expect(parts).toEqual(['Naya Savera', `8 sessions begin at another moment, ${when} 1 session stays as it is.`]);
    expect(page.text()).toContain('3 people get a message. 1 person who was informed gets none.');
  });

  it.each([
    { countryFrom: 'centre' as const, shown: '', chosen: 'NP', then: 'NP' },
    { countryFrom: 'branch' as const, shown: 'NP', chosen: '', then: null },
    { countryFrom: 'branch' as const, shown: 'NP', chosen: 'LK', then: 'LK' },
  ])('whose country is that of the $countryFrom is sent with $then', async ({ countryFrom, shown, chosen, then }) => {
    const page = await openPage(BranchPage, { me: anjali, inputs: { id: 'b1' } });
    watch();
    await page.answer('/branches/b1', aBranch({ country: 'NP', countryFrom }));
    const field = page.element.querySelector<HTMLSelectElement>('[name=country]');
    expect(field?.value).toBe(shown);
    fill(page.element, '[name=country]', chosen);
    submit(page.element);
    await page.settle();
    expect(page.http.expectOne('/api/v1/branches/b1').request.body).toMatchObject({ country: then });
  });
});

describe('a new branch', () => {
  it('is not sent without a name', async () => {
    const page = await openPage(NewBranchPage, { me: anjali });
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/branches');
    expect(page.text()).toContain('This field is required.');
    expect(problems(page.element)).toEqual(['Name']);
  });

  it('is in the zone of the centre, and a taken name is said', async () => {
    const page = await openPage(NewBranchPage, { me: anjali });
    const go = watch();
    fill(page.element, '[name=name]', 'Kothrud');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/branches');
    expect(sent.request.body).toEqual({ name: 'Kothrud', address: '', timeZone: 'Asia/Kolkata', country: null });
    sent.flush({ status: 409, code: 'branches/name-taken' }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.text()).toContain('Another branch has this name.');
    expect(go).not.toHaveBeenCalled();
  });
});
