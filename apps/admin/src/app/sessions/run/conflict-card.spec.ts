import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession } from '../../../testing/sessions.ts';

const roster = { items: [aRosterItem('kabir', { displayName: 'Kabir D.' })], nextCursor: null };

describe('two marks of one person', () => {
  const scene = new RunScene(aSession(), roster);
  const { open, mark, button, attendance } = scene;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const conflict = async (markedAt: string, by: object): Promise<void> => {
    await open();
    mark('kabir', 'Late').click();
    const request = await attendance();
    const clientId = (request.request.body as { marks: { clientId: string }[] }).marks[0]!.clientId;
    const at = { minutes: null, markedAt };
    const found = { clientId, mine: { ...at, state: 'late' }, theirs: { ...at, state: 'present' }, ...by };
    request.flush({ applied: 0, replayed: 0, conflicts: [found] });
    await scene.page.settle();
  };

  it.each([
    {
      whose: 'a colleague',
      by: { theirStaffId: 's2', theirStaffName: 'Sana Shaikh' },
      at: '2026-11-25T05:05:00Z',
      then: 'Sana Shaikh, 10:35',
    },
    {
      whose: 'a colleague, on a tablet',
      by: { theirStaffId: 's2', theirStaffName: 'Sana Shaikh', theirDevice: 'tablet' },
      at: '2026-11-25T05:05:00Z',
      then: 'Sana Shaikh, tablet, 10:35',
    },
    {
      whose: 'oneself, on a phone',
      by: { theirStaffId: 's1', theirStaffName: 'Meera Kulkarni', theirDevice: 'phone' },
      at: '2026-11-25T05:05:00Z',
      then: 'You, another phone, 10:35',
    },
    {
      whose: 'a colleague, the day before',
      by: { theirStaffId: 's2', theirStaffName: 'Sana Shaikh' },
      at: '2026-11-24T05:05:00Z',
      then: 'Sana Shaikh, 24 Nov, 10:35',
    },
    {
      whose: 'oneself',
      by: { theirStaffId: 's1', theirStaffName: 'Meera Kulkarni' },
      at: '2026-11-25T05:05:00Z',
      then: 'You, on another device, 10:35',
    },
    {
      whose: 'nobody of the staff',
      by: { theirStaffId: null, theirStaffName: null },
      at: '2026-11-25T05:05:00Z',
      then: 'Somebody else, 10:35',
    },
    { whose: 'somebody, stored by an older version', by: {}, at: '2026-11-25T05:05:00Z', then: 'Somebody else, 10:35' },
  ])('says whose the other mark is, and when it was made: $whose', async ({ by, at: markedAt, then }) => {
    await conflict(markedAt, by);
    const said = scene.page.element.querySelector('saath-conflict-card')!.textContent.replace(/\s+/g, ' ');
    expect(said).toContain('Kabir D. in Naya Savera, Wednesday, 25 November.');
    expect(said).toContain('You, this computer, ');
    expect(said).toContain(then);
  });

  it.each([
    { whose: 'a colleague', by: { theirStaffId: 's2', theirStaffName: 'Sana Shaikh' }, then: true },
    { whose: 'oneself', by: { theirStaffId: 's1', theirStaffName: 'Meera Kulkarni' }, then: false },
    { whose: 'somebody who is not named', by: { theirStaffId: null, theirStaffName: null }, then: false },
  ])('offers to ask whose the other mark is: $whose, $then', async ({ by, then }) => {
    await conflict('2026-11-25T05:05:00Z', by);
    expect(button('Ask ') !== undefined).toBe(then);
  });

  it('asks the colleague, and stays until it is decided', async () => {
    await conflict('2026-11-25T05:05:00Z', { theirStaffId: 's2', theirStaffName: 'Sana Shaikh' });
    button('Ask Sana Shaikh')!.click();
    await scene.page.settle();
    const asked = scene.page.http.expectOne('/api/v1/sessions/s1/mark-questions');
    expect(asked.request.body).toEqual({ personId: 'kabir' });
    asked.flush({ isAsked: true });
    await scene.page.settle();
    expect([document.body.textContent.includes('finds the question in their bell'), button('Ask Sana Shaikh')!.disabled]).toEqual([
      true,
      true,
    ]);
    expect(scene.page.text()).toContain('Which one is right?');
  });

  it.each([
    { side: 0, button: 'Keep mine', then: 'Late' },
    { side: 1, button: 'Keep theirs', then: 'Here' },
  ])('stays until somebody has decided: $button', async ({ side, button: choice, then }) => {
    await conflict('2026-11-25T05:05:00Z', {});
    await scene.page.settle();
    expect(scene.page.text()).toContain('Which one is right?');
    scene.page.element.querySelectorAll<HTMLInputElement>('saath-conflict-card input')[side]!.click();
    await scene.page.settle();
    button(choice)!.click();
    await scene.page.settle();
    expect(mark('kabir', then).getAttribute('aria-pressed')).toBe('true');
    expect(scene.page.text()).not.toContain('Which one is right?');
  });
});
