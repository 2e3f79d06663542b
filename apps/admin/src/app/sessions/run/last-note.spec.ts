import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RunScene } from '../../../testing/run-scene.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { meera } from '../../../testing/page.ts';
import type { LastNote, Session } from '../../api/shapes.ts';

const scene = new RunScene(aSession(), pageOf(aRosterItem('kabir')));
const note: LastNote = { sessionId: 's0', on: '2026-11-18', authorName: 'Asha Rao', text: 'A quiet round; begin with the new people.' };

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the note of the last session', () => {
  const open = async (lastNote: LastNote | null, session: Partial<Session> = {}): Promise<HTMLDetailsElement | null> => {
    const records = { session: { formVersion: null, answers: {} }, people: [], suggested: {}, readable: ['everyone' as const], lastNote };
    await scene.open(aSession(session), pageOf(aRosterItem('kabir')), meera, records);
    return scene.page.element.querySelector('saath-last-note details');
  };

  it('is above the roster of the next one, with its day and its author', async () => {
    const shown = await open(note);
    expect(shown?.textContent).toMatch(
      /For this session, from last time.*18 November · Asha Rao.*A quiet round; begin with the new people\./,
    );
    expect(shown?.open).toBe(true);
    expect(shown?.querySelector('a')?.getAttribute('href')).toBe('/sessions/s0');
  });

  it.each<{ what: string; given: LastNote | null; session: Partial<Session>; then: boolean | undefined }>([
    { what: 'folded where it is long', given: { ...note, text: 'Word '.repeat(60) }, session: {}, then: false },
    { what: 'not there where nobody wrote one, or for other readers', given: null, session: {}, then: undefined },
    { what: 'not there once the session is over', given: note, session: { state: 'held' }, then: undefined },
  ])('is $what', async ({ given, session, then }) => expect((await open(given, session))?.open).toBe(then));
});
