import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { aSessionItem, aStandIn, aSubstitute } from '../../../testing/sessions.ts';
import type { AbsencePlan, AbsenceSession } from '../../api/shapes.ts';
import { SessionActions } from '../../sessions/session-actions.ts';
import { Prompt } from '../../ui/index.ts';
import { AbsencePage } from './absence-page.ts';

const [sana, rohan] = [aSubstitute('Sana'), aSubstitute('Rohan')];
const touched = (id: string, given: Partial<AbsenceSession> = {}): AbsenceSession => ({
  session: aSessionItem({ id }),
  ...{ isOpen: true, substituteId: null, substitutes: [sana, rohan], requests: [] },
  ...given,
});
const anAbsence = (given: Partial<AbsencePlan> = {}): AbsencePlan => ({
  ...{ id: 'a1', staffId: 'f1', staffName: 'Prakash', startsOn: '2026-12-02', endsOn: '2026-12-09', version: 1, hanging: [] },
  ...{ sessions: 2, open: 2, touched: [touched('wed'), touched('sat', { substitutes: [{ ...sana, isFree: false }] })] },
  ...given,
});

const open = async (plan: AbsencePlan = anAbsence()) => {
  const providers = [{ provide: Prompt, useClass: PreparedPrompt }];
  const page = await openPage(AbsencePage, {
    inputs: { id: 'a1' },
    providers,
    me: { ...meera, permissions: ['groups:write', 'staff:write'] },
  });
  await page.answer('/absences/a1', plan);
  const press = async (words: string) => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await page.settle();
  };
  const chosen = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ checked }) => checked);
  /** Chooses a person for a session in its menu. */
  const choose = async (id: string, name: string) => {
    const place = plan.touched.findIndex(({ session }) => session.id === id);
    page.element.querySelectorAll<HTMLButtonElement>('saath-stand-in-choice button')[place]!.click();
    await page.settle();
    const items = [...document.querySelectorAll<HTMLButtonElement>('[mat-menu-item]')];
    items.find(({ textContent }) => textContent.includes(name))!.click();
    await page.settle();
    return items.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  };
  const saved = (road = 'stand-in-requests') => page.http.expectOne(`/api/v1/absences/a1/${road}`);
  return { page, press, chosen, choose, saved };
};

const draftKey = ['saath.filter', meera.user.id, meera.memberships[0]?.centre.id, 'away.a1'].join('.');
beforeEach(() => {
  localStorage.clear();
});

describe('the sessions of an absence', () => {
  it('are loading, and may fail', async () => {
    const page = await openPage(AbsencePage, { inputs: { id: 'a1' } });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/absences/a1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say which groups hang on the person, and where a back-up is named', async () => {
    const { page } = await open(anAbsence({ hanging: [{ groupId: 'g7', groupName: 'Sham ki baithak' }] }));
    expect(page.text()).toContain('Sham ki baithak hangs on one person');
    expect(page.text()).toContain('Prakash leads it alone, and nobody is named as back-up.');
    expect(page.element.querySelector('saath-hanging-note a')?.getAttribute('href')).toBe('/groups/g7/settings');
  });

  it('may be none', async () =>
    expect((await open(anAbsence({ sessions: 0, open: 0, touched: [] }))).page.text()).toContain('No session is touched on these days.'));

  it('are on one page, each with who could lead it, the best first', async () => {
    const { page } = await open();
    expect(page.text()).toMatch(/Prakash is away, 2 Dec to 9 Dec.*2 sessions in one group need someone/);
    expect(page.text()).toMatch(/Naya Savera.*10:30 to 11:45.*Choose a stand-in.*Sana.*Fits best.*Rohan/);
    expect(page.text()).toContain('0 of 2 have someone');
  });

  it('are chosen one by one and asked about together', async () => {
    const { page, press, saved } = await open();
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await page.settle();
    expect(page.text()).toContain('1 of 2 have someone');
    await press('Ask one person for one session');
    const sent = saved();
    expect(sent.request.body).toEqual({ choices: [{ sessionId: 'wed', staffId: 'Rohan', nextIds: ['Sana'] }] });
    const settled = touched('wed', { requests: [aStandIn({ staffId: 'Rohan', staffName: 'Rohan' })] });
    sent.flush(anAbsence({ touched: [settled] }));
    await page.settle();
    await page.answer('/absences/a1', anAbsence({ touched: [settled] }));
    expect(page.text()).toMatch(/Rohan is asked.*Asked, no answer yet. Until Tuesday, 24 November, 22:00.*Choose a stand-in first/);
  });

  it('have the best fit by one press, where somebody is free', async () => {
    const { press, chosen, saved } = await open();
    await press('Best fit for all');
    expect(chosen()).toEqual([true, false, false]);
    await press('Ask one person for one session');
    expect(saved().request.body).toEqual({ choices: [{ sessionId: 'wed', staffId: 'Sana', nextIds: ['Rohan'] }] });
  });

  it('have a menu of who could lead them, where a choice is taken back as well', async () => {
    const { page, chosen, choose } = await open();
    const menu = () => page.element.querySelectorAll('saath-stand-in-choice button')[0];
    expect(menu()?.getAttribute('aria-label')).toBe('Naya Savera, Wednesday, 25 November, 10:30: Choose a stand-in');
    expect(await choose('wed', 'Rohan')).toEqual(['SSana', 'RRohan']);
    expect([menu()?.textContent.replace(/\s+/g, ' ').trim(), chosen()]).toEqual(['RRohanarrow_drop_down', [false, true, false]]);
    expect(await choose('wed', 'Leave it open')).toEqual(['SSana', 'RRohan', 'Leave it open']);
    expect([menu()?.textContent.replace(/\s+/g, ' ').trim(), chosen()]).toEqual([
      'Choose a stand-inarrow_drop_down',
      [false, false, false],
    ]);
    expect((await choose('sat', 'Not free')).at(-1)).toBe('SSanaNot free');
  });

  it('unfold the people of the first, and those of one for which nobody is free', async () => {
    const free = touched('fri');
    const { page } = await open(anAbsence({ touched: [touched('wed'), free, touched('sat', { substitutes: [] })] }));
    const turns = () => [...page.element.querySelectorAll<HTMLButtonElement>('.turns')];
    const unfolded = () => turns().map((turn) => turn.getAttribute('aria-expanded'));
    expect(unfolded()).toEqual(['true', 'false', 'true']);
    turns()[1]!.click();
    turns()[0]!.click();
    await page.settle();
    expect(unfolded()).toEqual(['false', 'true', 'true']);
    expect(turns()[1]?.getAttribute('aria-label')).toBe('People who could lead Naya Savera, Wednesday, 25 November, 10:30');
  });

  it('have one person for a whole group', async () => {
    const { page, press, saved } = await open(anAbsence({ touched: [touched('wed'), touched('sat', { substitutes: [rohan] })] }));
    expect(page.text()).toMatch(/Familiar faces help. Naya Savera, 2 sessions:.*Rohan.*Free for 2 of 2.*Sana.*Free for 1 of 2/);
    expect(page.text()).toContain('Free for 1 of 2, not on Wednesday, 25 November');
    await press('Take 2');
    page.element.querySelector<HTMLInputElement>('mat-checkbox input')!.click();
    await press('Ask one person for 2 sessions');
    expect(saved().request.body).toEqual({ choices: ['wed', 'sat'].map((sessionId) => ({ sessionId, staffId: 'Rohan' })) });
  });

  it('say who will be told', async () => {
    const { page, press } = await open();
    expect(page.text()).not.toContain('asked in Saath');
    await press('Best fit for all');
    expect(page.text()).toMatch(
      /Who will be told1 Sana will be asked in Saath and by e-mail.*12 hours.*until 2 hours before.*1 Prakash hears who stands in.*0 The people/,
    );
    expect(page.text()).toContain('One session has a stand-in, 1 stays open');
  });

  it('are led at once by the reader, and by people who agreed already', async () => {
    const own = aSubstitute('s1');
    const { page, press, choose, saved } = await open(
      anAbsence({ touched: [touched('wed', { substitutes: [own, rohan] }), touched('sat')] }),
    );
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]!.click();
    await page.settle();
    expect(page.text()).toContain('Lead 1 yourself');
    await choose('sat', 'Sana');
    expect(page.text()).toContain('Ask one person for one session, lead 1 yourself');
    await press('Name without asking');
    expect(saved('substitutes').request.body).toEqual({
      choices: [
        { sessionId: 'wed', staffId: 's1' },
        { sessionId: 'sat', staffId: 'Sana' },
      ],
    });
  });

  it.each([
    { given: aStandIn(), then: 'Sana is asked', unnamed: true },
    { given: aStandIn({ state: 'unanswered' }), then: 'No answer from Sana', unnamed: true },
    { given: aStandIn({ state: 'declined', reason: 'A wedding' }), then: 'Sana said no', unnamed: false },
    { given: aStandIn({ state: 'withdrawn', because: 'moved' }), then: 'Choose a stand-in', unnamed: false },
  ])('show that $given.state: $then', async ({ given, then, unnamed }) => {
    const { page } = await open(anAbsence({ touched: [touched('wed', { requests: [given] })] }));
    expect(page.element.querySelector('.line')?.textContent).toContain(then);
    expect(page.text().includes('Name without asking')).toBe(unnamed);
    expect(page.text().includes('Said no, Tuesday, 24 November, 10:00: A wedding')).toBe(given.reason !== null);
  });

  it('say why they could not be saved, and keep what was chosen', async () => {
    const { page, press, chosen } = await open();
    await press('Best fit for all');
    await press('Ask one person for one session');
    await page.answer('/absences/a1/stand-in-requests', { code: 'absences/session-not-touched' }, 422);
    expect(page.text()).toContain('One of these sessions no longer needs anybody.');
    expect(chosen()).toEqual([true, false, false]);
  });

  describe('of which nobody could lead one', () => {
    const later = '2026-11-25T05:15:00Z';
    const nobody = touched('wed', { substitutes: [{ ...sana, isFree: false, freeFrom: later }] });
    const free = touched('wed', { session: aSessionItem({ id: 'wed', startsAt: later }), substitutes: [sana] });

    it('say so, and begin later with a person who could come then', async () => {
      const { page, press, chosen } = await open(anAbsence({ touched: [nobody] }));
      const move = jest.spyOn(TestBed.inject(SessionActions), 'move').mockResolvedValue(true);
      expect(page.text()).toContain('Nobody who could lead this is free then. Sana could come from 10:45.');
      expect(page.text()).toContain('Naya Savera on Wednesday, 25 November is open');
      await press('Start at 10:45 with Sana');
      expect(move).toHaveBeenCalledWith(nobody.session, { wanted: '2026-11-25T10:45' });
      await page.answer('/absences/a1', anAbsence({ touched: [free] }));
      expect(chosen()).toEqual([true]);
      await press('Ask one person for one session');
    });

    it.each([
      { isDone: true, reads: 1 },
      { isDone: false, reads: 0 },
    ])('call it off: $isDone', async ({ isDone, reads }) => {
      const { page, press } = await open(anAbsence({ touched: [{ ...nobody, substitutes: [] }] }));
      jest.spyOn(TestBed.inject(SessionActions), 'cancel').mockResolvedValue(isDone);
      await press('Call it off');
      expect(page.http.match('/api/v1/absences/a1')).toHaveLength(reads);
    });
  });

  it('are saved for later on this device, and forgotten once people are asked', async () => {
    const { page, press } = await open();
    expect(page.text()).toContain('2 stay open · They stay on Today until they are settled');
    await press('Best fit for all');
    expect(page.text()).toContain('1 stays open · Wednesday, 25 November stays on Today until it is settled');
    await press('Save for later');
    expect(document.querySelector('mat-snack-bar-container')?.textContent).toContain(
      'Kept on this device only. Nobody is asked yet, and the sessions stay on Today until they are settled.',
    );
    TestBed.resetTestingModule();
    const again = await open();
    expect(again.chosen()).toEqual([true, false, false]);
    await again.press('Ask one person for one session');
    again.saved().flush({});
    await again.page.settle();
    TestBed.resetTestingModule();
    expect((await open()).chosen()).toEqual([false, false, false]);
  });

  it.each(['{', '{}', '[null, 7, {"sessionId": 1}]', '[{"sessionId":"sat","staffId":"Sana"}]'])(
    'have no choice from a draft that does not fit: %s',
    async (stored) => {
      localStorage.setItem(draftKey, stored);
      expect((await open()).chosen()).toEqual([false, false, false]);
    },
  );

  it('are others when the days change', async () => {
    const { page, press } = await open();
    const prompt = TestBed.inject(Prompt) as unknown as PreparedPrompt;
    prompt.answers = { endsOn: '2026-12-03' };
    await press('Change dates');
    const sent = page.http.expectOne('/api/v1/absences/a1');
    expect([sent.request.method, sent.request.headers.get('If-Match'), sent.request.body]).toEqual([
      ...['PATCH', '"1"', { startsOn: '2026-12-02', endsOn: '2026-12-03' }],
    ]);
    sent.flush({});
    await page.settle();
    await page.answer('/absences/a1', anAbsence({ endsOn: '2026-12-03' }));
    expect(page.text()).toContain('3 Dec');
  });
});
