import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, problems, submit } from '../../../testing/fill.ts';
import { aBranch, anjali } from '../../../testing/organisation.ts';
import { openPage, outage } from '../../../testing/page.ts';
import { pageOf } from '../../../testing/sessions.ts';
import { TravelTimesPage } from './travel-times-page.ts';

const branches = pageOf(...['Kothrud', 'Hadapsar', 'Sadar'].map((name, index) => aBranch({ id: `b${String(index + 1)}`, name })));
const times = pageOf({ branchId: 'b1', otherBranchId: 'b3', minutes: 35 });

describe('the travel times', () => {
  const open = async (given: object = branches, branch?: string) => {
    const page = await openPage(TravelTimesPage, { me: anjali, inputs: { branch } });
    await page.answer('/branches', given);
    await page.answer('/travel-times', times);
    const look = async (id: string) => {
      page.fixture.componentRef.setInput('branch', id);
      await page.settle();
      await page.answer(`/travel-times?branchId=${id}`, times);
    };
    const fields = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=number]')].map(({ value }) => value);
    const save = async () => {
      submit(page.element);
      await page.settle();
    };
    return { ...page, fields, look, save };
  };

  it('are loading, and may fail', async () => {
    const page = await openPage(TravelTimesPage, { me: anjali });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('are for two branches', async () => expect((await open(pageOf(aBranch()))).text()).toContain('Only one branch'));

  it('are shown of one branch at a time, in natural order, and changed pair by pair', async () => {
    const { fields, http, look, save, settle, element, text } = await open();
    expect(text()).toMatch(/From Hadapsar to Kothrud.*From Hadapsar to Sadar/);
    expect(fields()).toEqual(['', '']);
    fill(element, '[name=minutes0]', '20');
    await look('b1');
    expect(text()).toMatch(/From Kothrud to Hadapsar.*From Kothrud to Sadar/);
    expect(fields()).toEqual(['20', '35']);
    fill(element, '[name=minutes1]', '');
    await save();
    const sent = http.expectOne(({ method }) => method === 'POST');
    expect(sent.request.body).toEqual({
      times: [
        { branchId: 'b1', otherBranchId: 'b2', minutes: 20 },
        { branchId: 'b1', otherBranchId: 'b3', minutes: null },
      ],
    });
    sent.flush(pageOf());
    await settle();
    http.expectOne(({ urlWithParams }) => urlWithParams.startsWith('/api/v1/travel-times?')).flush(pageOf());
    await settle();
    expect(fields()).toEqual(['', '']);
  });

  it('are within bounds, also those of a branch that is not in sight', async () => {
    const { element, http, look, save } = await open(branches, 'b1');
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fill(element, '[name=minutes1]', '601');
    await save();
    expect(problems(element)).not.toEqual([]);
    await look('b2');
    await save();
    expect(go).toHaveBeenCalledWith([], { queryParams: { branch: 'b1' }, replaceUrl: true });
    http.expectNone(({ method }) => method === 'POST');
  });

  it('of forty branches are found by typing, one of which is always chosen', async () => {
    const many = Array.from({ length: 40 }, (_, index) => aBranch({ id: `b${String(index)}`, name: `Branch ${String(index)}` }));
    const { element, fields, settle } = await open(pageOf(...many));
    expect(fields()).toHaveLength(39);
    element.querySelector('saath-filter-select input')!.dispatchEvent(new Event('focusin'));
    await settle();
    const options = [...document.querySelectorAll('mat-option')].map(({ textContent }) => textContent.trim());
    expect([options.length, options[0]]).toEqual([40, 'Branch 0']);
  });
});
