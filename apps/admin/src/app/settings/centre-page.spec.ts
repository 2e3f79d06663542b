import { describe, expect, it } from '@jest/globals';
import { fill, problems, submit } from '../../testing/fill.ts';
import { anjali, nayiSubah } from '../../testing/organisation.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { CentrePage } from './centre-page.ts';

const open = (me = anjali) => openPage(CentrePage, { me });
const field = (element: HTMLElement, name: string) => element.querySelector<HTMLInputElement>(`[name=${name}]`);

describe('the settings of the organisation', () => {
  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/centre', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('are saved on top of what was seen', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    expect(field(page.element, 'quiet-from')?.value).toBe('21:00');
    fill(page.element, '[name=quiet-from]', '20:30');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/centre');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toMatchObject({ name: 'Nayi Subah', quietFrom: '20:30', quietUntil: '10:00' });
    sent.flush({ ...nayiSubah, quietFrom: '20:30', version: 4 });
    await page.settle();
    await page.answer('/me', anjali);
    expect(page.element.querySelector('saath-problem')).toBeNull();
  });

  it('show the country, and send another one', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    const field = page.element.querySelector<HTMLSelectElement>('[name=country]');
    expect(field?.selectedOptions[0]?.textContent.trim()).toBe('India');
    expect(page.text()).toContain('Phone numbers without a country code are read in this country.');
    fill(page.element, '[name=country]', 'NP');
    submit(page.element);
    await page.settle();
    expect(page.http.expectOne('/api/v1/centre').request.body).toMatchObject({ country: 'NP' });
  });

  it('say how many days an offered seat stays reserved, within the bounds', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    fill(page.element, '[name=offer-days]', '31');
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/centre');
    fill(page.element, '[name=offer-days]', '5');
    submit(page.element);
    await page.settle();
    expect(page.http.expectOne('/api/v1/centre').request.body).toMatchObject({
      ...{ offerDays: 5, introductionDays: 30, unseenDays: 14, noContactDays: 30 },
    });
  });

  it('say after how many days somebody is not seen lately', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    page.element.querySelector<HTMLElement>('[formControlName=unseenDays] .mat-mdc-select-trigger')!.click();
    await page.settle();
    [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent.trim() === '30 days')!.click();
    submit(page.element);
    await page.settle();
    expect(page.http.expectOne('/api/v1/centre').request.body).toMatchObject({ unseenDays: 30 });
  });

  it('are not sent without a name', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    fill(page.element, '[name=name]', '');
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/centre');
    expect(page.text()).toContain('This field is required.');
    expect(problems(page.element)).toEqual(['Name of the centre']);
  });

  it('say that somebody else changed them meanwhile, and keep what was typed', async () => {
    const page = await open();
    await page.answer('/centre', nayiSubah);
    fill(page.element, '[name=helpline]', '14446');
    submit(page.element);
    await page.settle();
    await page.answer('/centre', { status: 412, code: 'http/stale' }, 412);
    expect(page.text()).toContain('Somebody else has changed this in the meantime');
    expect(field(page.element, 'helpline')?.value).toBe('14446');
  });

  it('can be read but not changed by a counsellor', async () => {
    const page = await open({ ...meera, permissions: ['centre:read'] });
    await page.answer('/centre', nayiSubah);
    expect(page.element.querySelector('button[type=submit]')).toBeNull();
    expect(field(page.element, 'name')?.disabled).toBe(true);
  });
});
