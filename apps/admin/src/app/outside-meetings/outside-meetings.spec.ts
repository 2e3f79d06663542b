import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { Me, OutsideMeeting, OutsideReferral } from '../api/shapes.ts';
import { ArrangePage } from './arrange-page.ts';
import { MeetingsPage } from './meetings-page.ts';
import { OutsideCard } from './outside-card.ts';
import { ReferralPage } from './referral-page.ts';
import { VisitsDue } from './visits-due.ts';

const writer: Me = { ...meera, permissions: [...meera.permissions, 'outside-meetings:read', 'outside-meetings:write'] };
const reader: Me = { ...meera, permissions: ['members:read', 'outside-meetings:read'] };
const aasha: OutsideMeeting = {
  ...{ id: 'o1', name: 'Aasha', kind: 'aa', isOpen: true, weekdays: [4], startsAt: '19:00', place: null, town: 'Deccan' },
  ...{ wayThere: '20 minutes by bus', language: 'hi', link: null, note: null, source: 'centre', isArchived: false, version: 1 },
};
const visit: OutsideReferral = {
  ...{ id: 'r1', memberId: 'm1', displayName: 'Kabir D.', code: 'K-104', number: 1, visits: 2, meetingName: 'Aasha', meetingKind: 'aa' },
  ...{ isOpenMeeting: true, where: 'Deccan, 20 minutes by bus', on: '2026-11-26', at: '19:00', timeZone: 'Asia/Kolkata' },
  ...{ companion: 'mentor', companionName: 'Prakash', isMine: false, meetAt: '18:40', meetPlace: 'Deccan bus stop', memberAgreed: true },
  ...{
    state: 'due',
    unansweredDays: 0,
    version: 1,
    meetingId: 'o1',
    mentorId: 'p1',
    staffId: null,
    answered: [],
    proposedOn: '2026-12-03',
  },
};
const answered: OutsideReferral = {
  ...visit,
  ...{ on: null, at: null, state: 'to-arrange', version: 4 },
  answered: [{ on: '2026-11-26', outcome: 'went', face: 'good', tags: ['felt-welcome'], words: 'They called me by my name.' }],
};
const list = (...items: readonly unknown[]) => ({ items, nextCursor: null });
const button = (element: HTMLElement, name: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim().endsWith(name))!;
const providers = [provideRouter([])];
/** Answers the one open request whose address begins so, and returns it as it was sent. */
async function sent(
  page: OpenPage<unknown>,
  address: string,
  body: object,
): Promise<{ readonly body: unknown; readonly version: string | null }> {
  const open = page.http.expectOne(({ urlWithParams }) => urlWithParams.startsWith(`/api/v1${address}`));
  open.flush(body);
  await page.settle();
  return { body: open.request.body, version: open.request.headers.get('if-match') };
}

describe('the page of one way to a meeting outside', () => {
  const open = async (referral: OutsideReferral, me = writer) => {
    const page = await openPage(ReferralPage, { me, providers, inputs: { id: 'm1', referral: 'r1' } });
    await page.answer('/outside-referrals/r1', referral);
    return page;
  };

  it('says which one, who goes along, and where they meet', async () => {
    const page = await open(visit);
    for (const text of ['1 of 2', 'Aasha', 'an open meeting', '20 minutes by bus', 'Prakash, mentor', '18:40, Deccan bus stop', 'said yes'])
      expect(page.text()).toContain(text);
    expect(page.text()).not.toContain('How was it?');
    expect(button(page.element, 'Save').disabled).toBe(true);
  });

  it('sends the answer, how it was and the next visit, one after the other', async () => {
    const page = await open(visit);
    for (const tap of ['Yes', 'Good', 'Felt welcome', 'Save']) {
      button(page.element, tap).click();
      await page.settle();
    }
    expect((await sent(page, '/outside-visits/r1/answer', { ...visit, version: 2 })).body).toEqual({ outcome: 'went' });
    const described = await sent(page, '/outside-referrals/r1/impression', { ...answered, version: 3 });
    expect(described.body).toEqual({ face: 'good', tags: ['felt-welcome'], words: '' });
    expect(described.version).toBe('"2"');
    const next = await sent(page, '/outside-referrals/r1/visits', { ...answered, version: 4 });
    expect(next.body).toEqual({ on: '2026-12-03', at: '19:00' });
    await page.answer('/outside-referrals/r1', { ...answered, on: '2026-12-03', state: 'ahead', number: 2, proposedOn: null });
    expect(page.text()).toContain('2 of 2');
  });

  it('shows what was said, and does not send an answer twice', async () => {
    const page = await open(answered);
    expect(page.element.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('They called me by my name.');
    expect(button(page.element, 'Yes').disabled).toBe(true);
    button(page.element, 'Save').click();
    await page.settle();
    await page.answer('/outside-referrals/r1/impression', { ...answered, version: 5 });
    await page.answer('/outside-referrals/r1/visits', outage, 503);
    await page.answer('/outside-referrals/r1', answered);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });

  it('is read without buttons by those who may not write', async () => {
    const page = await open(visit, reader);
    expect(button(page.element, 'Save')).toBeUndefined();
    expect(button(page.element, 'Yes').disabled).toBe(true);
  });

  it('says that it could not be read', async () => {
    const page = await openPage(ReferralPage, { me: writer, providers, inputs: { id: 'm1', referral: 'r1' } });
    await page.answer('/outside-referrals/r1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });
});

describe('the card of a member', () => {
  it('lists each way with its visit and its state', async () => {
    const page = await openPage(OutsideCard, { me: writer, providers, inputs: { memberId: 'm1' } });
    await page.answer('/members/m1/outside-referrals', list(visit, { ...answered, id: 'r2', state: 'done' }));
    expect(page.text()).toContain('Did it happen?');
    expect([...page.element.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      '/members/m1/outside-meetings/r1',
      '/members/m1/outside-meetings/r2',
    ]);
  });
  it('says that there is none, and offers the first', async () => {
    const page = await openPage(OutsideCard, { me: writer, providers, inputs: { memberId: 'm1' } });
    await page.answer('/members/m1/outside-referrals', list());
    expect(page.text()).toContain('No outside meeting yet');
    expect(page.element.querySelector('a')?.getAttribute('href')).toBe('/members/m1/outside-meetings/new');
  });
});

describe('the visits of which nobody knows', () => {
  const ahead = { ...visit, id: 'r2', displayName: 'Neel', state: 'ahead' };
  it('are answered with one tap, and those ahead are shown to mentors only', async () => {
    const page = await openPage(VisitsDue, { me: writer, providers });
    await page.answer('/outside-visits', list({ ...visit, isMine: true }, ahead));
    expect(page.text()).toContain('You go along');
    expect(page.text()).not.toContain('Neel');
    button(page.element, 'Not this time').click();
    await page.settle();
    expect((await sent(page, '/outside-visits/r1/answer', { ...visit, version: 2 })).body).toEqual({ outcome: 'not-this-time' });
    await page.answer('/outside-visits', list());
    expect(page.element.querySelector('section')).toBeNull();
  });
  it('lead a mentor to no page of the staff', async () => {
    const page = await openPage(VisitsDue, {
      ...{ me: { ...meera, permissions: ['mentees:read', 'mentees:write'] as const }, providers },
      inputs: { withAhead: true },
    });
    await page.answer('/outside-visits', list(ahead));
    expect(page.text()).toContain('Neel');
    expect(page.element.querySelector('a, button')).toBeNull();
  });
});

describe('the form of a visit', () => {
  const open = async () => {
    const page = await openPage(ArrangePage, { me: writer, providers, inputs: { id: 'm1' } });
    await page.answer('/members/m1/mentor', {
      mentorship: { mentorId: 'p1', mentorName: 'Prakash' },
      waitingSince: null,
      preference: null,
    });
    await page.answer('/members/m1', sagar);
    await page.answer('/outside-meetings', list(aasha));
    return page;
  };
  it('sends a meeting in words with the mentor', async () => {
    const page = await open();
    const store = page.fixture.componentInstance['store'];
    store.form.patchValue({ meetingName: 'The one at the market', on: '2026-12-03', companion: 'mentor', memberAgreed: true });
    void store.save();
    await page.settle();
    expect((await sent(page, '/members/m1/outside-referrals', visit)).body).toEqual({
      ...{ meetingName: 'The one at the market', on: '2026-12-03', at: null, visits: 2, companion: 'mentor', mentorId: 'p1' },
      ...{ meetAt: null, meetPlace: null, memberAgreed: true },
    });
  });
  it('takes the time of a meeting of the list along', async () => {
    const page = await open();
    const store = page.fixture.componentInstance['store'];
    store.choose('o1');
    expect(store.form.value.at).toBe('19:00');
  });
});

describe('the list of meetings outside', () => {
  const open = async (...items: readonly OutsideMeeting[]) => {
    const page = await openPage(MeetingsPage, { me: writer, providers });
    await page.answer('/outside-visits', list());
    await page.answer('/outside-meetings', list(...items));
    return page;
  };
  it('says where and when each is', async () => {
    expect((await open(aasha)).text()).toContain('Thursday, 19:00, Deccan, 20 minutes by bus');
  });
  it('says that there is none', async () => expect((await open()).text()).toContain('No meeting is listed yet'));
  it('offers one no longer', async () => {
    const page = await open(aasha);
    button(page.element, 'Stop offering').click();
    await page.settle();
    expect((await sent(page, '/outside-meetings/o1', aasha)).body).toMatchObject({ name: 'Aasha', isArchived: true });
  });
  it('takes a new one, with a name', async () => {
    const page = await open();
    button(page.element, 'Add a meeting').click();
    await page.settle();
    const store = page.fixture.componentInstance['store'];
    await store.save();
    store.form.patchValue({ name: 'Nayi Kiran', weekdays: [1, 3], town: ' Camp ' });
    void store.save();
    await page.settle();
    expect((await sent(page, '/outside-meetings', aasha)).body).toMatchObject({
      name: 'Nayi Kiran',
      weekdays: [1, 3],
      town: 'Camp',
      note: null,
    });
  });
});
