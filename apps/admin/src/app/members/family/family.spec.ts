import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { named } from '../../../testing/fill.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { sagar } from '../../../testing/people.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import type { Allowance, Consent, RelativeGroup, RelativePage as Relative } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { ConsentsPage } from './consents-page.ts';
import { ReadNotice } from './read-notice.ts';
import { RelativePage } from './relative-page.ts';

const call: Consent = {
  ...sagar.consents[0]!,
  ...{ id: 'k2', purpose: 'call-relative', channel: null, relativeId: 'r1', expiresOn: '2027-01-06', renewFrom: '2026-12-23' },
  words: 'Ring Asha and ask if I am well.',
};
const allowance = (purpose: Allowance['purpose'], changes: Partial<Allowance> = {}): Allowance => ({
  ...{ purpose, relativeId: 'r1', means: [], by: [], until: null },
  ...changes,
});
const allowances: readonly Allowance[] = [
  allowance('invite-relative'),
  allowance('call-relative', { means: ['phone'], by: ['k2'], until: '2027-01-06' }),
];
const asha: Relative = {
  ...sagar.relatives[0]!,
  ...{ memberId: 'm1', memberName: 'Sagar', memberCode: 'K-118', memberLanguage: 'mr', language: 'hi', sharedPhone: true, version: 2 },
  ...{ allowances, consents: [call], told: { plan: null, milestones: null }, groups: [] },
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});
const providers = [{ provide: Prompt, useClass: PreparedPrompt }];
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;
const press = (element: HTMLElement, name: string) => element.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();

const evening: RelativeGroup = {
  ...{ enrolmentId: 'e9', groupId: 'g9', groupName: 'Family evening', kind: 'family-support', isEducation: false, nextAt: null },
  ...{ startsOn: '2026-10-01', endsOn: null, attended: 0, expected: 0 },
};
const enroller = { ...meera, permissions: [...meera.permissions, 'enrolments:write'] as const };

describe('the page of a relative', () => {
  const address = '/members/m1/relatives/r1';
  const open = (me = meera) => openPage(RelativePage, { inputs: { id: 'm1', relativeId: 'r1' }, providers, me });
  const filled = async (relative: Relative = asha, me = meera) => {
    const page = await open(me);
    await page.answer(address, relative);
    await page.answer(`${address}/introductions`, { items: [], nextCursor: null });
    return page;
  };

  it('has its faces', async () => {
    const page = await open();
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer(address, outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says who it is, of whom, and whose number it is', async () => {
    const text = (await filled()).text();
    for (const part of ['wife of Sagar K-118', 'Hindi', 'shared phone']) expect(text).toContain(part);
  });

  it('shows each purpose with its end and the words of the member, and the others as not allowed', async () => {
    const page = await filled();
    const lines = [...page.element.querySelectorAll('saath-allowance-line')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(lines[0]).toContain('Invitations to family meetingsNot allowed');
    expect(lines[1]).toContain('Until 6 Jan 2027');
    expect(lines[1]).toContain('Ring Asha and ask if I am well.');
  });

  it.each([
    { told: { plan: { done: 2, of: 5 }, milestones: null }, then: '2 of 5 contacts of the plan took place.' },
    { told: { plan: null, milestones: [] }, then: 'No milestone yet.' },
    { told: { plan: null, milestones: [{ unit: 'days', count: 30, days: 30 }] }, then: 'Milestones reached: 30 days.' },
  ] as const)('says what may be told today: $then', async ({ told, then }) => {
    expect((await filled({ ...asha, told })).text()).toContain(then);
  });

  it('shows nothing to tell while nothing is allowed, and what is never told', async () => {
    const text = (await filled()).text();
    expect(text).not.toContain('You may tell today');
    expect(text).toContain('What is said in a group or a call');
  });

  it('shows their own groups with what they came to', async () => {
    const group = evening;
    expect((await filled()).text()).toContain('In no family group yet.');
    TestBed.resetTestingModule();
    expect((await filled({ ...asha, groups: [{ ...group, attended: 5, expected: 6 }] })).text()).toContain('Came 5 of 6');
  });

  it('shows a seat that is kept, with the next time, and an education session', async () => {
    const text = (await filled({ ...asha, groups: [{ ...evening, isEducation: true, nextAt: '2026-11-26T12:00:00.000Z' }] })).text();
    for (const part of ['Seat kept', 'Education session', 'today, 17:30']) expect(text.toLowerCase()).toContain(part.toLowerCase());
  });

  it.each([
    { sharedPhone: true, then: 1 },
    { sharedPhone: false, then: 0 },
  ])('says what a shared phone means where it is $sharedPhone', async ({ sharedPhone, then }) => {
    const said = (await filled({ ...asha, sharedPhone })).text().split('no message to it says a name').length - 1;
    expect(said).toBe(then);
  });

  it('keeps a seat in a group for families, where they have none yet', async () => {
    const page = await filled({ ...asha, groups: [evening] }, enroller);
    ask().answers = { groupId: 'g10', startsOn: '2026-11-30' };
    named(page.element, 'add Add to a group').click();
    const items = ['g9', 'g10', 'g11'].map((id) => ({ id, name: `Group ${id}`, branchName: 'Kothrud' }));
    const kinds = ['family-support', 'family-support', 'group-counselling'];
    page.http
      .expectOne('/api/v1/groups?limit=200')
      .flush({ items: items.map((one, place) => ({ ...one, kind: kinds[place] })), nextCursor: null });
    await page.settle();
    const [field] = ask().asked[0]!.fields;
    expect(field).toMatchObject({ options: [{ value: 'g10', label: 'Group g10, Kothrud' }] });
    const request = page.http.expectOne('/api/v1/groups/g10/enrolments');
    expect(request.request.body).toEqual({ relativeId: 'r1', startsOn: '2026-11-30' });
    request.flush({});
    await page.settle();
    await page.answer(address, asha);
  });

  it('says when there is no other group for families', async () => {
    const page = await filled({ ...asha, groups: [evening] }, enroller);
    named(page.element, 'add Add to a group').click();
    page.http.expectOne('/api/v1/groups?limit=200').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(ask().asked[0]).toMatchObject({ text: 'There is no other group for families in your branches.', fields: [{ options: [] }, {}] });
  });

  it('ends a seat that has not ended', async () => {
    const ended: RelativeGroup = { ...evening, enrolmentId: 'e8', groupName: 'Old evening', endsOn: '2026-11-25' };
    const page = await filled({ ...asha, groups: [evening, ended] }, enroller);
    expect(page.element.querySelector('[aria-label="End the seat in Old evening"]')).toBeNull();
    press(page.element, 'End the seat in Family evening');
    const request = page.http.expectOne('/api/v1/enrolments/e9/end');
    expect(request.request.body).toEqual({ on: '2026-11-26' });
    request.flush({});
    await page.settle();
    await page.answer(address, asha);
  });

  it('records what the member allows, after the notice in their language', async () => {
    const page = await filled();
    ask().answers = { words: 'Only the day.', evidence: '', channel: 'whatsapp' };
    press(page.element, 'Allow: Invitations to family meetings');
    const request = page.http.expectOne('/api/v1/members/m1/consents');
    expect(request.request.body).toEqual({
      ...{ purpose: 'invite-relative', relativeId: 'r1', channel: 'whatsapp', noticeLanguage: 'mr' },
      ...{ expiresOn: '2027-02-26', words: 'Only the day.', evidenceKind: 'spoken' },
    });
    expect(ask().asked[0]?.beside?.inputs({ noticeLanguage: 'hi' })).toEqual({ purpose: 'invite-relative', language: 'hi' });
    request.flush({});
    await page.settle();
    await page.answer(address, asha);
  });

  it('withdraws a consent after asking, and changes the details on the version that was read', async () => {
    const page = await filled();
    press(page.element, 'Withdraw: A call when the person cannot be reached');
    page.http.expectOne('/api/v1/members/m1/consents/k2/withdraw').flush({});
    await page.settle();
    await page.answer(address, asha);
    ask().answers = { relation: 'sister', phone: '' };
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Change details'))?.click();
    const request = page.http.expectOne('/api/v1/members/m1/relatives/r1');
    expect(request.request.body).toEqual({ relation: 'sister', language: 'hi' });
    expect(request.request.headers.get('If-Match')).toBe('"2"');
    request.flush(asha);
    await page.settle();
    await page.answer(address, asha);
  });

  it('changes nothing for people who only read', async () => {
    const reader = { ...meera, permissions: ['members:read'] as const };
    expect((await filled(asha, reader)).element.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('the consents of a member', () => {
  const filled = async (items: readonly Allowance[] = allowances, consents: readonly Consent[] = [call, ...sagar.consents]) => {
    const page = await openPage(ConsentsPage, { inputs: { id: 'm1' }, providers });
    await page.answer('/members/m1/allowances', { items, nextCursor: null });
    await page.answer('/members/m1', { ...sagar, consents });
    return page;
  };

  it('say what is allowed today, for the member and for each relative', async () => {
    const own = allowance('messages', { relativeId: null, means: ['whatsapp'], by: ['k1'] });
    const page = await filled([own, ...allowances]);
    const cards = [...page.element.querySelectorAll('section')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(cards[0]).toContain('For Sagar');
    expect(cards[0]).toContain('Messages about meetingsNo end');
    expect(cards[1]).toContain('For Asha T.');
    expect(page.element.querySelector('h2 a')?.getAttribute('href')).toBe('/members/m1/family/r1');
  });

  it('say of each how it was given, when and who wrote it down', async () => {
    const text = (await filled()).text();
    for (const part of ['Given on 9 July 2026', 'Signed on paper', 'Form of 9 July', 'Read in Marathi', 'Recorded by Meera Kulkarni'])
      expect(text).toContain(part);
  });

  it('are asked again when their end is near', async () => {
    jest.setSystemTime(new Date('2026-12-24T06:00:00Z'));
    const page = await filled();
    expect(page.text()).toContain('Ask again by 6 Jan 2027');
    press(page.element, 'Allow: A call when the person cannot be reached');
    const request = page.http.expectOne('/api/v1/members/m1/consents');
    expect(request.request.body).toMatchObject({ purpose: 'call-relative', expiresOn: '2027-03-24' });
    expect(request.request.body).not.toHaveProperty('channel');
    request.flush({});
    await page.settle();
    await page.answer('/members/m1/allowances', { items: [], nextCursor: null });
    await page.answer('/members/m1', sagar);
  });
});

describe('the notice', () => {
  it.each([
    { language: 'hi', lang: 'hi' },
    { language: 'mr', lang: 'mr' },
    { language: undefined, lang: 'en' },
  ])('is read in $lang', async ({ language, lang }) => {
    const page = await openPage(ReadNotice, { inputs: { purpose: 'messages', language } });
    expect(page.element.querySelector('p')?.getAttribute('lang')).toBe(lang);
  });
});
