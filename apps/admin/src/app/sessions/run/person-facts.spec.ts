import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { withArtCircle } from '../../../testing/known-kinds.ts';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { meera } from '../../../testing/page.ts';
import type { PersonRecord, RosterItem, Session } from '../../api/shapes.ts';

const now = '2026-11-25T05:10:00Z';
const late = { state: 'late', own: null, minutes: null, markedAt: now } as const;
const scene = new RunScene(aSession(), pageOf());
const kabir = (given: Partial<RosterItem> = {}): RosterItem => aRosterItem('kabir', { displayName: 'Kabir D.', ...given });
const open = (given: Partial<RosterItem> = {}, session: Partial<Session> = {}): Promise<void> =>
  scene.open(aSession(session), pageOf(kabir(given)));
const pane = (): HTMLElement => scene.page.element.querySelector<HTMLElement>('.pane')!;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(now), doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('how much of a session a person missed', () => {
  const field = (): HTMLInputElement => pane().querySelector<HTMLInputElement>('saath-part-minutes input')!;

  it.each([
    { given: { mark: late }, session: {}, then: 'How late did they come?' },
    { given: { mark: { ...late, state: 'left-early' as const } }, session: {}, then: 'How much earlier did they leave?' },
    { given: { mark: { ...late, state: 'present' as const } }, session: {}, then: null },
    { given: {}, session: {}, then: null },
    { given: { mark: late }, session: { kind: 'sharing-circle', confidentiality: 'presence' as const }, then: null },
  ])('is asked of $given.mark.state in $session.kind: $then', async ({ given, session, then }) => {
    await open(given, session);
    expect(pane().querySelector('saath-part-minutes legend')?.textContent ?? null).toBe(then);
  });

  it('is sent as the time that they were there, and shown beside the name', async () => {
    await open({ mark: late });
    scene.button('20', pane())!.click();
    const { request } = await scene.attendance();
    expect(request.body).toMatchObject({ marks: [{ personId: 'kabir', state: 'late', minutes: 55 }] });
    expect(scene.row('kabir').textContent).toContain('20 min late');
    expect(scene.button('20', pane())!.getAttribute('aria-pressed')).toBe('true');
  });

  it('may be any number of minutes within the session, and nothing else', async () => {
    await open({ mark: { ...late, minutes: 63 } });
    expect(field().value).toBe('12');
    for (const wrong of ['-1', '76', '2.5', '']) {
      field().value = wrong;
      field().dispatchEvent(new Event('change'));
      expect(field().value).toBe('12');
    }
    field().value = '7';
    field().dispatchEvent(new Event('change'));
    expect((await scene.attendance()).request.body).toMatchObject({ marks: [{ minutes: 68 }] });
  });
});

describe('the marks of a kind of another package', () => {
  const circle = new RunScene(aSession({ kind: 'art-circle' }), pageOf(kabir()), [withArtCircle]);
  const inPane = (name: string): HTMLButtonElement => circle.button(name, circle.page.element.querySelector<HTMLElement>('.pane')!)!;
  const sentNow = async () => (await circle.attendance()).request.body as unknown;

  it('are offered in their words after those of the product, sent with what they count as, and said on the row', async () => {
    await circle.open();
    inPane('Showed their work').click();
    expect(await sentNow()).toMatchObject({ marks: [{ personId: 'kabir', state: 'present', own: 'showed-work' }] });
    expect(circle.row('kabir').textContent).toContain('Showed their work');
    expect(circle.page.text()).toContain('Kabir D.: Showed their work');
    expect(inPane('Showed their work').getAttribute('aria-pressed')).toBe('true');
    expect([inPane('Here'), circle.mark('kabir', 'Here')].map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  });

  it.each([
    { press: () => circle.mark('kabir', 'Here'), then: { state: null } },
    { press: () => inPane('Here'), then: { state: 'present' } },
    { press: () => inPane('Nothing to work with'), then: { state: 'excused', own: 'no-materials' } },
  ])('are taken back by the button of the row that counts alike, and changed by each other: $then', async ({ press, then }) => {
    await circle.open(undefined, pageOf(kabir({ mark: { ...late, state: 'present', own: 'showed-work' } })));
    press().click();
    const { marks } = (await sentNow()) as { marks: object[] };
    expect(marks).toEqual([{ clientId: expect.any(String), personId: 'kabir', markedAt: expect.any(String), device: 'computer', ...then }]);
  });
});

describe('a person who would like to talk to someone', () => {
  const box = (): HTMLInputElement => pane().querySelector<HTMLInputElement>('.talk input')!;
  const send = async (): Promise<unknown> => {
    box().click();
    await scene.page.settle();
    const request = scene.page.http.expectOne('/api/v1/sessions/s1/talk-wishes');
    request.flush({ personId: 'kabir', wanted: true });
    await scene.page.settle();
    return request.request.body;
  };

  it('is recorded with one tap, and shown on the roster from then on', async () => {
    await open();
    expect(scene.row('kabir').textContent).not.toContain('Would like to talk');
    expect(await send()).toEqual({
      personId: 'kabir',
      wanted: true,
      askedAt: '2026-11-25T05:10:00.000Z',
      sentAt: '2026-11-25T05:10:00.000Z',
    });
    expect([box().checked, scene.row('kabir').textContent.includes('Would like to talk')]).toEqual([true, true]);
  });

  it('may take it back, also what another device had sent', async () => {
    await open({ wantsToTalk: true });
    expect([box().checked, scene.row('kabir').textContent.includes('Would like to talk')]).toEqual([true, true]);
    expect(await send()).toMatchObject({ wanted: false });
    expect(scene.row('kabir').textContent).not.toContain('Would like to talk');
  });

  it('is named before the session is finished', async () => {
    await open({ wantsToTalk: true, mark: { ...late, state: 'present' } });
    scene.button('Finish')!.click();
    await scene.page.settle();
    expect(document.querySelector('saath-finish-dialog')?.textContent).toContain('Under Needs a word: Kabir D., asked to talk');
  });

  it('is asked of members only', async () => {
    await open({ personKind: 'relative' });
    expect(box()).toBeNull();
  });
});

describe('what a person said that they would do', () => {
  const earlier = { id: 'c1', text: 'Call my sister', on: '2026-11-18', outcome: null };
  const scenes = (given: Partial<PersonRecord> = {}): Promise<void> => {
    const about = {
      personId: 'kabir',
      formVersion: null,
      answers: {},
      notes: [],
      earlier: [],
      commitment: null,
      toReview: [earlier],
      ...given,
    };
    const nobody = { formVersion: null, answers: {} };
    return scene.open(aSession(), pageOf(kabir({ mark: { ...late, state: 'present' } })), meera, {
      session: nobody,
      people: [about],
      lastNote: null,
      suggested: {},
      readable: ['everyone'],
    });
  };
  const sent = async (path: string): Promise<unknown> => {
    await scene.page.settle();
    return scene.page.http.expectOne(`/api/v1/sessions/s1/${path}`).request.body;
  };
  const field = (): HTMLInputElement => pane().querySelector<HTMLInputElement>('#new-commitment')!;

  it('is on the roster, and is asked about with one tap', async () => {
    await scenes();
    expect(scene.row('kabir').textContent).toContain('Last time: Call my sister');
    expect(pane().textContent).toContain('From Wednesday, 18 November');
    scene.button('Partly', pane())!.click();
    expect(await sent('commitments/c1')).toEqual({
      outcome: 'partly',
      reviewedAt: '2026-11-25T05:10:00.000Z',
      sentAt: '2026-11-25T05:10:00.000Z',
    });
    expect(scene.button('Partly', pane())!.getAttribute('aria-pressed')).toBe('true');
  });

  it('is taken back by the same tap', async () => {
    await scenes({ toReview: [{ ...earlier, outcome: 'done' }] });
    scene.button('Kept', pane())!.click();
    expect(await sent('commitments/c1')).toMatchObject({ outcome: null });
  });

  it('before the next time is stored when the field is left, and only when it changed', async () => {
    await scenes({ commitment: 'Walk home' });
    expect(field().value).toBe('Walk home');
    field().value = ' Walk home ';
    field().dispatchEvent(new Event('change'));
    field().value = 'Walk home with Aman';
    field().dispatchEvent(new Event('change'));
    expect(await sent('commitments')).toEqual({
      ...{ personId: 'kabir', text: 'Walk home with Aman' },
      takenAt: '2026-11-25T05:10:00.000Z',
      sentAt: '2026-11-25T05:10:00.000Z',
    });
  });

  it.each([
    { given: {}, then: 'One commitment will be there next time' },
    { given: { commitment: 'Walk home' }, then: '2 commitments will be there next time' },
    {
      given: { commitment: 'Walk home', toReview: [{ ...earlier, outcome: 'done' as const }] },
      then: 'One commitment will be there next time',
    },
    { given: { toReview: [{ ...earlier, outcome: 'carried-over' as const }] }, then: 'One commitment will be there next time' },
  ])('is counted before the session is finished: $then', async ({ given, then }) => {
    await scenes(given);
    scene.button('Finish')!.click();
    await scene.page.settle();
    expect(document.querySelector('saath-finish-dialog')?.textContent).toContain(then);
  });

  it('is asked only where the kind records notes', async () => {
    await open({}, { kind: 'sharing-circle', confidentiality: 'presence' });
    expect(pane().querySelector('saath-person-commitments')).toBeNull();
  });
});
