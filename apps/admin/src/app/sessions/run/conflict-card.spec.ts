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
    expect(scene.page.element.querySelector('saath-conflict-card')!.textContent.replace(/\s+/g, ' ')).toContain(then);
  });

  it.each([
    { button: 'Keep mine', then: 'Late' },
    { button: 'Keep theirs', then: 'Here' },
  ])('stays until somebody has decided: $button', async ({ button: choice, then }) => {
    await conflict('2026-11-25T05:05:00Z', {});
    await scene.page.settle();
    expect(scene.page.text()).toContain('Which one is right?');
    button(choice)!.click();
    await scene.page.settle();
    expect(mark('kabir', then).getAttribute('aria-pressed')).toBe('true');
    expect(scene.page.text()).not.toContain('Which one is right?');
  });
});
