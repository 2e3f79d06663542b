import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, aStep } from '../../../testing/sessions.ts';

const savera = aSession();
const roster = { items: [aRosterItem('kabir', { displayName: 'Kabir D.' })], nextCursor: null };

describe('the plan of the session', () => {
  const scene = new RunScene(savera, roster);
  const { open, button } = scene;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  const planned = { ...savera, agenda: [aStep('Welcome', 0, 15, 'Thank everyone.'), aStep('Topic', 15, 60), aStep('Close', 60, 75)] };
  const guide = (): string => document.querySelector('saath-guide-dialog')?.textContent ?? '';
  const at = (time: string): void => {
    jest.setSystemTime(new Date(time));
  };
  afterEach(() => {
    localStorage.clear();
    jest.useRealTimers();
  });

  it('says which step is on and which comes next, and counts nothing down', async () => {
    await open(planned);
    const strip = scene.page.element.querySelector('saath-agenda-strip')!;
    expect(strip.textContent).toMatch(/^Welcome *0 to 15 min *Then: Topic *Guide/);
  });
  it('takes its time after the last step, without a warning', async () => {
    at('2026-11-25T06:30:00Z');
    await open(planned);
    const strip = scene.page.element.querySelector('saath-agenda-strip')!;
    expect(strip.textContent).toContain('The plan is through. Take the time you need.');
  });
  it('opens with what may be said, and marks the step that is on', async () => {
    at('2026-11-25T05:20:00Z');
    await open(planned);
    scene.page.element.querySelector<HTMLButtonElement>('saath-agenda-strip button')!.click();
    await scene.page.settle();
    expect(guide()).toContain('Thank everyone.');
    expect(document.querySelector('saath-guide-dialog [aria-current="step"]')!.textContent).toContain('Topic');
  });
  it('hides the time on this device, until it is shown again', async () => {
    await open(planned);
    const times = (): number => scene.page.element.querySelectorAll('saath-agenda-strip, .timer').length;
    button('Guide')!.click();
    await scene.page.settle();
    button('Hide the time')!.click();
    await scene.page.settle();
    expect([times(), Object.values(localStorage).includes('hidden')]).toEqual([0, true]);
    expect(document.querySelector('saath-guide-dialog [aria-current]')).toBeNull();
    button('Show the time')!.click();
    await scene.page.settle();
    expect([times(), Object.values(localStorage).includes('hidden')]).toEqual([2, false]);
  });
  it('is not there where nobody made one', async () => {
    await open();
    expect(button('Guide')).toBeUndefined();
    expect(scene.page.element.querySelector('saath-agenda-strip')).toBeNull();
  });
});
