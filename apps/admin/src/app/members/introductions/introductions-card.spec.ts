import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { named } from '../../../testing/fill.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import type { Introduction, Me } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { IntroductionsCard } from './introductions-card.ts';
import type { PersonOfPage } from './person-of-page.ts';

const asha: PersonOfPage = { memberId: 'm1', relativeId: 'r1', name: 'Asha' };
const sagar: PersonOfPage = { memberId: 'm1', relativeId: null, name: 'Sagar' };
const self = { isSelf: true, name: 'Asha', branchName: 'Hadapsar', saidYes: true, phone: null, hasLeft: false };
const other = { ...self, isSelf: false, name: null, branchName: 'Kothrud', saidYes: false };
const open: Introduction = {
  ...{ id: 'i1', kind: 'families', state: 'asked', askedBy: 'Meera Kulkarni', metAt: null, metBy: null, people: [self, other] },
  ...{ askedAt: '2026-11-23T06:00:00.000Z', answerUntil: '2026-12-23T06:00:00.000Z' },
};
const met: Introduction = {
  ...{ ...open, id: 'i2', state: 'met', metAt: '2026-11-26T06:00:00.000Z', metBy: 'Meera Kulkarni' },
  people: [
    { ...self, saidYes: false },
    { ...other, name: 'Usha', phone: '+919822012345' },
  ],
};
const circle: Introduction = {
  ...{ ...met, id: 'i3', kind: 'friends' },
  people: [self, { ...other, name: 'Kiran' }, { ...other, name: 'Vijay' }, { ...other, name: 'Om', hasLeft: true }],
};

const filled = async (items: readonly Introduction[], person = asha, me: Me = meera) => {
  const page = await openPage(IntroductionsCard, {
    ...{ me, inputs: { person } },
    providers: [{ provide: Prompt, useClass: PreparedPrompt }],
  });
  await page.answer(person.relativeId === null ? '/members/m1/introductions' : '/members/m1/relatives/r1/introductions', {
    items,
    nextCursor: null,
  });
  return page;
};
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;
const lines = (element: HTMLElement, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

describe('meeting another family', () => {
  it('has its faces', async () => {
    const page = await openPage(IntroductionsCard, { inputs: { person: asha } });
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/relatives/r1/introductions', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
    expect(page.text()).toContain('Meeting another family');
  });

  it('says that nobody was asked', async () => expect((await filled([])).text()).toContain('Nobody asked yet.'));

  it('shows the other family without a name, and who has said yes so far', async () => {
    const page = await filled([open]);
    expect(lines(page.element, '.people li')).toEqual(['AshacheckSaid yes', 'A family in Kothrud scheduleAsked, no answer']);
    for (const part of ['Both were asked on 23 Nov 2026', 'until 23 Dec 2026', 'both read: “Not this time.”'])
      expect(page.text()).toContain(part);
  });

  it('shows the names and what each gave when all have said yes', async () => {
    const page = await filled([met]);
    expect(lines(page.element, '.people li')).toEqual(['Asha Gave the first name', 'Usha Gave +919822012345']);
    expect(page.text()).toContain('Names were exchanged on 26 Nov 2026; Meera Kulkarni recorded it.');
  });

  it.each([
    { state: 'not-this-time', then: 'Not this time' },
    { state: 'taken-back', then: 'Question taken back' },
    { state: 'expired', then: 'No answer in time' },
    { state: 'ended', then: 'Ended' },
  ] as const)('keeps a line of a question that is over: $then', async ({ state, then }) => {
    const page = await filled([{ ...open, state }]);
    expect(lines(page.element, '.saath-list li')).toEqual([`${then}23 Nov 2026`]);
    expect(page.element.querySelector('.people')).toBeNull();
  });

  it.each([
    { answers: { says: 'no', shares: 'phone' }, sent: { personId: 'r1', says: 'no' } },
    { answers: { says: 'yes' }, sent: { personId: 'r1', says: 'yes', shares: 'name' } },
    { answers: { says: 'yes', shares: 'phone' }, sent: { personId: 'r1', says: 'yes', shares: 'phone' } },
  ])('records what the person says, $answers', async ({ answers, sent }) => {
    const page = await filled([open]);
    ask().answers = answers;
    named(page.element, 'Record what Asha says').click();
    const request = page.http.expectOne('/api/v1/introductions/i1/answer');
    expect(request.request.body).toEqual(sent);
    request.flush(open);
    await page.settle();
    await page.answer('/members/m1/relatives/r1/introductions', { items: [met], nextCursor: null });
    expect(page.text()).toContain('Usha');
  });

  it('takes back a question, and ends an acquaintance, without a reason', async () => {
    const page = await filled([open, met]);
    named(page.element, 'Take back the question').click();
    page.http.expectOne('/api/v1/introductions/i1/take-back').flush(null);
    await page.settle();
    await page.answer('/members/m1/relatives/r1/introductions', { items: [met], nextCursor: null });
    named(page.element, 'End it').click();
    const request = page.http.expectOne('/api/v1/introductions/i2/leave');
    expect(request.request.body).toEqual({ personId: 'r1' });
    request.flush(null);
    await page.settle();
    expect(ask().asked.map(({ fields }) => fields.length)).toEqual([0, 0]);
  });

  it('offers nothing to people who only read', async () => {
    const page = await filled([open, met], asha, { ...meera, permissions: ['members:read'] });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('buddies and circles of friends', () => {
  it('show a circle with those who have left, whom anybody may leave', async () => {
    const page = await filled([circle], sagar);
    expect(page.text()).toContain('Buddies and circles of friends');
    expect(lines(page.element, '.people li').at(-1)).toBe('OmHas left');
    named(page.element, 'Sagar leaves').click();
    expect(page.http.expectOne('/api/v1/introductions/i3/leave').request.body).toEqual({ personId: 'm1' });
  });

  it('say of an open circle that all are asked', async () => {
    const page = await filled([{ ...circle, state: 'asked', metAt: null, people: [self, other, other] }], sagar);
    expect(page.text()).toContain('All were asked on 23 Nov 2026');
    expect(page.text()).toContain('A person in Kothrud');
  });
});
