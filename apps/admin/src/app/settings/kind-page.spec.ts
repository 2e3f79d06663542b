import { describe, expect, it } from '@jest/globals';
import { aKind, anjali } from '../../testing/organisation.ts';
import { fill } from '../../testing/fill.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { KindView, Me } from '../api/shapes.ts';
import { KindPage } from './kind-page.ts';

const circle = aKind({
  ...{ defaults: { cap: 20, minutes: 45, waitingList: false }, overrides: { minutes: 30 } },
  settingsFields: [
    {
      ...{ key: 'openTo', type: 'choice', required: false, options: [] },
      ...{ label: { en: 'Open to', hi: '', mr: '' }, help: { en: 'Women, men or everyone.', hi: '', mr: '' } },
    },
  ],
});

describe('the settings of a kind', () => {
  const open = async (kind: KindView = circle, me: Me = anjali): Promise<OpenPage<KindPage>> => {
    const page = await openPage(KindPage, { me, inputs: { code: 'sharing-circle' } });
    await page.answer('/programme-kinds', { items: [kind], nextCursor: null });
    return page;
  };
  const field = ({ element }: OpenPage<KindPage>, name: string) => element.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  const write = async (page: OpenPage<KindPage>, name: string, text: string): Promise<void> => {
    field(page, name).value = text;
    field(page, name).dispatchEvent(new Event('input'));
    await page.settle();
  };
  const submit = async (page: OpenPage<KindPage>): Promise<void> => {
    page.element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await page.settle();
  };

  it('show that they are loading, and a problem with a way to try again', async () => {
    const page = await openPage(KindPage, { me: anjali, inputs: { code: 'sharing-circle' } });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/programme-kinds', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say that there is no such kind', async () => {
    const page = await open(aKind({ code: 'mentor-circle' }));
    expect(page.text()).toContain('There is no such kind');
  });

  it('show what the kind says beside what the centre sets, and strike out what does not count', async () => {
    const page = await open();
    expect([field(page, 'cap').value, field(page, 'minutes').value]).toEqual(['', '30']);
    const kinds = [...page.element.querySelectorAll('tbody td:nth-child(2)')];
    expect(kinds.map(({ textContent }) => textContent.trim())).toEqual(['20', '45 minutes', 'No']);
    expect(kinds.map((cell) => cell.classList.contains('overridden'))).toEqual([false, true, false]);
    expect(page.text()).toContain('Nayi Subah');
  });

  it('name what is asked and what is written down', async () => {
    const page = await open();
    expect(page.text()).toMatch(/Open to ?Women, men or everyone\./);
    expect(page.text()).toContain('Who came: Present and Absent');
  });

  it('are sent as a whole, without what follows the kind', async () => {
    const page = await open();
    await write(page, 'cap', '12');
    page.element.querySelector<HTMLElement>('td button:last-child')?.click();
    await submit(page);
    const { request } = page.http.expectOne('/api/v1/programme-kinds/sharing-circle');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual([
      ...['PUT', '"1"'],
      { enabled: true, overrides: { minutes: 30 } },
    ]);
  });

  it('follow the kind again at a press', async () => {
    const page = await open();
    [...page.element.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel?.startsWith('Length of a session'))?.click();
    await submit(page);
    expect(page.http.expectOne('/api/v1/programme-kinds/sharing-circle').request.body).toEqual({ enabled: true, overrides: {} });
  });

  it.each([
    { name: 'cap', text: '21', then: 'A number from 2 to 20.' },
    { name: 'minutes', text: '29', then: 'A number from 30 to 60.' },
  ])('are not sent out of the bounds of the kind: $then', async ({ name, text, then }) => {
    const page = await open();
    await write(page, name, text);
    await submit(page);
    page.http.expectNone('/api/v1/programme-kinds/sharing-circle');
    expect(page.text()).toContain(then);
  });

  it('are only read by those who may not set them', async () => {
    const page = await open(circle, meera);
    expect(field(page, 'cap').disabled).toBe(true);
    expect(page.element.querySelector('button[type=submit]')).toBeNull();
  });

  it('lead to another kind that is made from it, for those who may make one', async () => {
    const link = ({ element }: OpenPage<KindPage>) => element.querySelector('a[href$="/sharing-circle/new"]');
    expect(link(await open())).not.toBeNull();
  });
  it('do not lead there for those who may not', async () =>
    expect((await open(circle, meera)).element.querySelector('a[href$="/new"]')).toBeNull());
});

describe('the settings of a kind that the centre has made', () => {
  const garden = aKind({
    ...{ code: 'own-1', name: { en: 'Garden circle', hi: 'बगीचा मंडली', mr: 'बाग मंडळ' }, icon: 'potted_plant', version: 4 },
    own: { from: 'sharing-circle', colour: 3, leftOut: ['openTo'] },
  });
  const open = async (me: Me = anjali): Promise<OpenPage<KindPage>> => {
    const page = await openPage(KindPage, { me, inputs: { code: 'own-1' } });
    await page.answer('/programme-kinds', { items: [circle, garden], nextCursor: null });
    return page;
  };
  const ownForm = ({ element }: OpenPage<KindPage>) => element.querySelector<HTMLFormElement>('saath-own-kind-form form')!;

  it('name the kind that it is made from', async () => expect((await open()).text()).toContain('Made from Daily sharing circle'));

  it('show what the centre says, and send all of it with what was changed', async () => {
    const page = await open();
    const form = ownForm(page);
    const name = form.querySelector<HTMLInputElement>('[name=name-hi]')!;
    expect(name.value).toBe('बगीचा मंडली');
    expect(form.querySelector<HTMLInputElement>('[name=colour]:checked')?.ariaLabel).toBe('Green');
    fill(form, '[name=name-hi]', '');
    form.querySelector<HTMLInputElement>('[name=icon][aria-label=Conversation]')?.click();
    form.querySelector<HTMLButtonElement>('mat-slide-toggle button')?.click();
    form.dispatchEvent(new Event('submit'));
    await page.settle();
    const { request } = page.http.expectOne('/api/v1/programme-kinds/own-1');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual([
      ...['PATCH', '"4"'],
      { name: { en: 'Garden circle', mr: 'बाग मंडळ' }, icon: 'forum', colour: 3, leftOut: [] },
    ]);
  });

  it('are only read by those who may not set them', async () => {
    const form = ownForm(await open(meera));
    expect(form.querySelectorAll('input:not(:disabled), button:not(:disabled)')).toHaveLength(0);
  });
});
