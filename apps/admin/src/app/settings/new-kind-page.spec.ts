import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill } from '../../testing/fill.ts';
import { kindsOfTest } from '../../testing/known-kinds.ts';
import { aKind, anjali } from '../../testing/organisation.ts';
import { openPage, outage, type OpenPage } from '../../testing/page.ts';
import { NewKindPage } from './new-kind-page.ts';

const text = (en: string) => ({ en, hi: en, mr: en });
const circle = aKind({
  recordFields: [
    { key: 'mood', type: 'switch', required: false, label: text('Mood'), help: text('If the person wants to say') },
    { key: 'came', type: 'switch', required: true, label: text('Came alone'), help: text('Yes or no') },
  ],
});

describe('a new kind of a centre', () => {
  const open = async (code = 'sharing-circle'): Promise<OpenPage<NewKindPage>> => {
    const page = await openPage(NewKindPage, { me: anjali, inputs: { code }, providers: [kindsOfTest] });
    await page.answer('/programme-kinds', { items: [circle], nextCursor: null });
    return page;
  };
  const toggles = ({ element }: OpenPage<NewKindPage>) => [...element.querySelectorAll<HTMLButtonElement>('mat-slide-toggle button')];
  const submit = async (page: OpenPage<NewKindPage>): Promise<void> => {
    page.element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await page.settle();
  };

  it('shows that it is loading, and a problem with a way to try again', async () => {
    const page = await openPage(NewKindPage, { me: anjali, inputs: { code: 'sharing-circle' }, providers: [kindsOfTest] });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/programme-kinds', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('cannot be made from a kind that is not there', async () =>
    expect((await open('mentor-circle')).element.querySelector('saath-unknown-page h1')).not.toBeNull());

  it('begins with the picture of the other kind and everything asked; what is always asked cannot be switched off', async () => {
    const page = await open();
    expect(page.element.querySelector<HTMLInputElement>('[name=icon]:checked')?.ariaLabel).toBe('Sunrise');
    expect(toggles(page).map(({ ariaChecked, disabled }) => [ariaChecked, disabled])).toEqual([
      ['true', false],
      ['true', true],
    ]);
    expect([...page.element.querySelectorAll('saath-written-list saath-chip')].map(({ textContent }) => textContent.trim())).toEqual([
      'Kind',
      'lockAlways',
    ]);
  });

  it('is made with what was written, and its page is opened', async () => {
    const page = await open();
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fill(page.element, '[name=name-mr]', 'बाग मंडळ');
    fill(page.element, '[name=description-en]', 'We plant together');
    fill(page.element, '[name=to]', '8');
    toggles(page)[0]?.click();
    await submit(page);
    const sent = page.http.expectOne('/api/v1/programme-kinds');
    expect([sent.request.method, sent.request.body]).toEqual([
      'POST',
      {
        ...{ from: 'sharing-circle', name: { mr: 'बाग मंडळ' }, description: { en: 'We plant together' } },
        ...{ recommended: { from: 8, to: 8 }, icon: 'wb_twilight', colour: 1, leftOut: ['mood'] },
      },
    ]);
    sent.flush(aKind({ code: 'own-7' }), { status: 201, statusText: 'Created' });
    await page.settle();
    expect(go).toHaveBeenCalledWith(['/settings/programme-kinds', 'own-7']);
  });

  it('is not sent without a name in any language, until one is written', async () => {
    const page = await open();
    await submit(page);
    page.http.expectNone('/api/v1/programme-kinds');
    expect(page.text()).toContain('Write the name in at least one language.');
    fill(page.element, '[name=name-hi]', 'बगीचा');
    await page.settle();
    expect(page.text()).not.toContain('Write the name in at least one language.');
    await submit(page);
    expect(page.http.expectOne('/api/v1/programme-kinds').request.body).toMatchObject({ name: { hi: 'बगीचा' } });
  });

  it('says why it was refused, and stays', async () => {
    const page = await open();
    fill(page.element, '[name=name-en]', 'Daily sharing circle');
    await submit(page);
    page.http.expectOne('/api/v1/programme-kinds').flush({ code: 'programmes/name-taken', status: 409 }, { status: 409, statusText: '' });
    await page.settle();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });
});
