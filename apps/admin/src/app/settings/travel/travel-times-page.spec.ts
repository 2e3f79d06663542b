import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, problems, submit } from '../../../testing/fill.ts';
import { aBranch, anjali } from '../../../testing/organisation.ts';
import { openPage, outage } from '../../../testing/page.ts';
import { pageOf } from '../../../testing/sessions.ts';
import { TravelTimesPage } from './travel-times-page.ts';

const branches = pageOf(...['Kothrud', 'Hadapsar', 'Sadar'].map((name, index) => aBranch({ id: `b${String(index + 1)}`, name })));
const times = pageOf({ branchId: 'b1', otherBranchId: 'b2', minutes: 35 });

describe('the travel times', () => {
  const open = async (given: object = branches) => {
    const page = await openPage(TravelTimesPage, { me: anjali });
    await page.answer('/branches', given);
    await page.answer('/travel-times', times);
    return page;
  };

  it('are loading, and may fail', async () => {
    const page = await openPage(TravelTimesPage, { me: anjali });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('are for two branches', async () => expect((await open(pageOf(aBranch()))).text()).toContain('Only one branch'));

  it('have each pair of branches once, and are saved as one table', async () => {
    const page = await open();
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const fields = [...page.element.querySelectorAll('input')];
    expect(fields.map(({ value }) => value)).toEqual(['35', '', '']);
    expect(page.text()).toMatch(/From Kothrud to Hadapsar.*From Kothrud to Sadar.*From Hadapsar to Sadar/);
    fill(page.element, '[name=minutes0]', '');
    fill(page.element, '[name=minutes1]', '20');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/travel-times');
    expect(sent.request.body).toEqual({ times: [{ branchId: 'b1', otherBranchId: 'b3', minutes: 20 }] });
    sent.flush(pageOf());
    await page.settle();
    expect(go).toHaveBeenCalledWith(['/settings/branches']);
  });

  it('are within bounds', async () => {
    const page = await open();
    fill(page.element, '[name=minutes1]', '601');
    submit(page.element);
    await page.settle();
    expect(problems(page.element)).not.toEqual([]);
    page.http.expectNone('/api/v1/travel-times');
  });
});
