import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import type { RosterItem } from '../../api/shapes.ts';

describe('the hint beside a name', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const later = { isExpected: false };
  const missed = { code: 'missed-last', params: { count: 3 } } as const;
  const cases: readonly { readonly given: Partial<RosterItem>; readonly then: string | undefined }[] = [
    { given: later, then: 'Joined after the start' },
    { given: { ...later, hint: missed }, then: 'Joined after the start' },
    { given: { hint: missed }, then: 'Missed the last 3' },
    { given: { hint: { code: 'missed-last', params: {} } }, then: 'Missed the last one' },
    { given: { hint: { code: 'first-time', params: {} } }, then: 'First time here' },
    { given: { hint: { code: 'of-a-later-version', params: {} } }, then: undefined },
    { given: {}, then: undefined },
  ];
  it.each(cases)('is $then', async ({ given, then }) => {
    const scene = new RunScene(aSession(), pageOf(aRosterItem('tara', given)));
    await scene.open();
    const said = /Joined after the start|Missed the last (?:one|\d)|First time here|sessions\.hint\S*/.exec(scene.row('tara').textContent);
    expect(said?.[0]).toBe(then);
  });

  it('says of a person who joined after the start nothing but the mark, once they have one for a part', async () => {
    const mark = { state: 'late', own: null, minutes: 65, markedAt: '2026-11-25T05:09:00Z' } as const;
    const scene = new RunScene(aSession(), pageOf(aRosterItem('tara', { ...later, mark })));
    await scene.open();
    expect(scene.row('tara').textContent).toContain('10 min late');
    expect(scene.row('tara').textContent).not.toContain('Joined after the start');
  });
});
