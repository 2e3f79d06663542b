import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { withArtCircle } from '../../testing/known-kinds.ts';
import { commitments, contact, contacts, figures, happened } from '../../testing/member-record.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { Charts } from '../ui/chart/charts.ts';
import { Prompt } from '../ui/index.ts';
import { MemberPage } from './member-page.ts';

const noCharts = { provide: Charts, useValue: { draw: () => () => undefined } };
const open = (me = meera) =>
  openPage(MemberPage, { inputs: { id: 'm1' }, me, providers: [{ provide: Prompt, useClass: PreparedPrompt }, noCharts, withArtCircle] });
const filled = async (member = sagar, me = meera, shown = figures) => {
  const page = await open(me);
  await page.answer('/members/m1', member);
  await page.answer('/members/m1/journey', { items: happened, nextCursor: null });
  await page.answer('/members/m1/notes', { items: [], nextCursor: null });
  await page.answer('/members/m1/merges', { items: [], nextCursor: null });
  if (me.permissions.includes('members:reveal')) await page.answer('/members/m1/documents', { items: [], nextCursor: null });
  await page.answer('/members/m1/introductions', { items: [], nextCursor: null });
  await page.answer('/members/m1/figures?days=84', shown);
  await page.answer('/members/m1/commitments?limit=12', { items: commitments, nextCursor: null });
  await page.answer('/members/m1/coping-plan', { lines: [], reviews: [], version: 0 });
  if (!me.permissions.includes('follow-ups:read')) return page;
  await page.answer('/follow-ups?memberId=m1', { items: contacts, nextCursor: null });
  await page.answer('/members/m1/aftercare-plan', { plan: null });
  return page;
};
const press = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click();
/** Opens the menu of the head and presses what it says there. */
const pick = async (page: Awaited<ReturnType<typeof open>>, words: string) => {
  page.element.querySelector<HTMLElement>('saath-member-head button[aria-haspopup=menu]')!.click();
  await page.settle();
  press(document.querySelector<HTMLElement>('.mat-mdc-menu-panel')!, words);
};
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;

describe('the page of a person', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/members/m1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('shows what they said at sessions that they will do, and what became of it', async () => {
    const page = await filled();
    expect(page.text()).toMatch(/Visit the library.*Open.*Naya Savera, 23 Nov.*Call my sister.*Partly/);
  });

  it('says in every part that nothing is there yet', async () => {
    const nothing = { enrolments: [], relatives: [], consents: [], attention: [], recent: [], milestones: [], sobriety: null };
    const page = await filled({ ...sagar, ...nothing }, meera, { days: 84, groups: [], said: [] });
    for (const words of [
      'No group yet',
      'No family member is recorded',
      'No consent is recorded yet',
      'No session in this time',
      'No first day',
    ]) {
      expect(page.text()).toContain(words);
    }
    expect(page.element.querySelector('saath-attention-reasons')).toBeNull();
  });

  it('shows for which seats the person waits, and since when', async () => {
    const place = { id: 'p1', groupId: 'g9', groupName: 'Sham ki baithak', kind: 'sharing-circle', askedOn: '2026-11-16', position: 3 };
    const page = await filled({
      ...sagar,
      waiting: [
        { ...place, state: 'waiting' },
        { ...place, id: 'p2', state: 'offered' },
      ],
    });
    expect(page.text()).toContain('Waiting for a seat');
    expect(page.text()).toContain('Place 3, since 16 Nov');
    expect(page.text()).toContain('A seat is offered; waiting since 16 Nov');
    expect(page.element.querySelector('a[href="/groups/g9/waiting"]')).not.toBeNull();
  });

  it('shows the way, the present step and the facts with their days', async () => {
    const page = await filled();
    expect(page.element.querySelector('[aria-current=step] strong')?.textContent).toBe('Aftercare');
    expect(page.text()).toContain('18 Nov, 20 Nov and 23 Nov');
    expect(page.element.querySelector('a[href="/sessions/se1"]')).not.toBeNull();
    expect(page.text()).toContain('Every Monday, Wednesday and Friday, 10:30 to 11:45');
  });

  it('says how often they came to each group, a mark for each session that opens it', async () => {
    const page = await filled();
    const strip = page.element.querySelector('saath-attendance-strip')!;
    expect(strip.textContent).toContain('Came to 1 of 2. Longest run 1.');
    expect(strip.querySelector('h3 a')!.getAttribute('href')).toBe('/groups/g1');
    expect([...strip.querySelectorAll('ol a')].map((one) => [one.getAttribute('href'), one.getAttribute('title')])).toEqual([
      ['/sessions/se0', 'Late · 20 Nov'],
      ['/sessions/se1', 'Absent · 23 Nov'],
    ]);
    expect(page.element.querySelector('a[href="/sessions/se5"]')!.getAttribute('title')).toBe('Showed their work · 22 Nov');
  });

  it('draws what they said of themselves, with a table beside it, for the time that is chosen', async () => {
    const page = await filled();
    const card = page.element.querySelector<HTMLElement>('saath-member-figures')!;
    expect(card.querySelector('[role=img]')!.getAttribute('aria-label')).toBe('Mood. Mood: 2 on 20 Nov, 4 on 23 Nov');
    expect([...card.querySelectorAll('td, tbody th')].map(({ textContent }) => textContent.trim())).toEqual([
      '',
      '20 Nov',
      '2',
      '23 Nov',
      '4',
    ]);
    press(card, '4 weeks');
    await page.settle();
    await page.answer('/members/m1/figures?days=28', { ...figures, days: 28, said: [] });
    expect(card.textContent).toContain('No mood or craving was said in this time.');
    press(card, '1 year');
    await page.settle();
    await page.answer('/members/m1/figures?days=364', { days: 364, groups: [], said: [] });
    expect(card.textContent).toContain('No session in this time.');
  });

  it('says what happened, the latest first', async () => {
    const page = await filled();
    const lines = [...page.element.querySelectorAll('saath-member-timeline li')].map(({ textContent }) => textContent);
    expect(lines.map((line) => [line.includes('Absent, Naya Savera'), line.includes('Stage: Aftercare')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('shows the contacts made and owed, and adds one more', async () => {
    const page = await filled();
    const card = () => page.element.querySelector<HTMLElement>('saath-member-follow-ups')!;
    expect(card().textContent).toContain('1 of 2 done');
    expect(card().textContent).toContain('Spoke with them');
    ask().answers = { dueOn: '2026-12-01' };
    press(card(), 'Add');
    await page.settle();
    const request = page.http.expectOne('/api/v1/follow-ups');
    expect(request.request.body).toEqual({ memberId: 'm1', dueOn: '2026-12-01', method: 'call' });
    request.flush(contact);
    await page.settle();
    await page.answer('/members/m1', { ...sagar });
    page.http.expectOne('/api/v1/follow-ups?memberId=m1');
  });

  it('has four faces in each part that is read by itself', async () => {
    const page = await open();
    await page.answer('/members/m1', sagar);
    expect(page.element.querySelectorAll('[aria-busy=true]')).toHaveLength(9);
    await page.answer('/members/m1/coping-plan', outage, 503);
    expect(page.element.querySelector('saath-coping-card saath-problem button')).not.toBeNull();
    await page.answer('/members/m1/figures?days=84', figures);
    await page.answer('/members/m1/commitments?limit=12', { items: [], nextCursor: null });
    expect(page.text()).toContain('No commitment yet.');
    await page.answer('/members/m1/journey', outage, 503);
    await page.answer('/follow-ups?memberId=m1', { items: [], nextCursor: null });
    expect(page.element.querySelector('saath-member-timeline saath-problem button')).not.toBeNull();
    expect(page.text()).toContain('No follow-up is planned.');
  });

  it('names whom a consent is about, and leads to the pages of family and consents', async () => {
    const consent = { ...sagar.consents[0]!, id: 'k2', purpose: 'contact-relative' as const, channel: null, relativeId: 'r1' };
    const page = await filled({ ...sagar, consents: [consent] });
    expect(page.text()).toContain('Any contact: invitations and calls, Asha T.');
    const links = [...page.element.querySelectorAll('saath-member-consents a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(['/members/m1/family/r1', '/members/m1/consents']);
  });

  it('keeps the legal name away until a reason is given', async () => {
    const page = await filled();
    expect(page.text()).toContain('Legal name hidden');
    ask().answers = { reason: 'The hospital asks for the name' };
    press(page.element, 'Show');
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/reveal');
    expect(request.request.body).toEqual({ reason: 'The hospital asks for the name' });
    request.flush({ legalName: 'Sagar Tapre', phone: '+919026773546', email: null, documents: [{ kind: 'aadhaar', number: '0123' }] });
    await page.settle();
    expect(page.element.querySelector('saath-legal-identity .name')?.textContent).toMatch(/Sagar Tapre.*Aadhaar.*•••• 0123/);
  });

  it('offers no reveal and no change to somebody who may not', async () => {
    const page = await filled(sagar, { ...meera, permissions: ['members:read'] });
    expect([...page.element.querySelectorAll('button:not(.saath-filter)')].map((one) => one.textContent.trim())).toEqual([
      '4 weeks',
      '12 weeks',
      '1 year',
      'Show every count',
    ]);
  });

  it('offers only the ways the stage allows, and reads the person again', async () => {
    const page = await filled();
    ask().answers = { to: 'alumni', on: '2026-11-22' };
    await pick(page, 'Change the stage');
    await page.settle();
    expect(ask().asked[0]!.fields[0]!.options!.map(({ value }) => value)).toEqual(['alumni', 'admitted', 'left']);
    expect(ask().asked[0]!.text).toContain('removed from their groups');
    page.http.expectOne('/api/v1/members/m1/transitions').flush(sagar);
    await page.settle();
    await page.answer('/members/m1', { ...sagar, stage: 'alumni' });
    expect(page.element.querySelector('[aria-current=step] strong')?.textContent).toBe('Alumni');
    expect(document.querySelector('mat-snack-bar-container')?.textContent).toContain('Saved');
  });

  it('names the branch and the counsellor in charge above the name', async () => {
    const page = await filled({ ...sagar, inCharge: { id: 's1', name: 'Meera' } });
    expect(page.element.querySelector('.saath-back')!.parentElement!.textContent.replace(/\s+/g, ' ')).toContain('Kothrud, with Meera');
  });

  it('changes what was given and keeps what was left empty, on top of what was read', async () => {
    const page = await filled();
    ask().answers = { alias: 'Sagar T', language: 'mr', preferredChannel: 'sms', phone: ' ', email: '' };
    await pick(page, 'Change details');
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1');
    expect(request.request.method).toBe('PATCH');
    expect(request.request.headers.get('If-Match')).toBe(`"${String(sagar.version)}"`);
    expect(request.request.body).toEqual({ alias: 'Sagar T', language: 'mr', preferredChannel: 'sms' });
    request.flush(sagar);
    await page.settle();
    await page.answer('/members/m1', { ...sagar, displayName: 'Sagar T' });
    expect(page.element.querySelector('h1')?.textContent).toBe('Sagar T');
  });

  it('adds somebody of the family', async () => {
    const page = await filled();
    ask().answers = { name: 'Mangala Tapre', relation: 'mother', phone: '' };
    press(page.element, 'Add family');
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/relatives');
    expect(request.request.body).toEqual({ name: 'Mangala Tapre', relation: 'mother' });
    request.flush({}, { status: 201, statusText: 'Created' });
    await page.settle();
    page.http.expectOne('/api/v1/members/m1');
  });
});
