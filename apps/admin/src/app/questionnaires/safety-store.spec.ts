import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera } from '../../testing/page.ts';
import { openNote } from '../../testing/questionnaires.ts';
import { openStore } from '../../testing/store.ts';
import type { Me } from '../api/shapes.ts';
import { SafetyStore } from './safety-store.ts';

const inLondon: Me = {
  ...meera,
  memberships: meera.memberships.map((one) => ({ ...one, centre: { ...one.centre, timeZone: 'Europe/London' } })),
};
const open = async (me = meera) => {
  const opened = await openStore(SafetyStore, { me, connect: (store) => store.id.connect((() => 'n1') as never) });
  await opened.answer('/safety-notes/n1', openNote);
  return opened;
};
const given = { namedId: 's2', companion: 'Leela', until: '', agreed: 'No plan.' };

beforeEach(() => {
  // 01:30 on 26 November in Kolkata, 20:00 on the 25th in London.
  jest.useFakeTimers({ now: new Date('2026-11-25T20:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the time until which somebody stays', () => {
  it.each([
    { until: '', me: meera, then: null },
    { until: '01:31', me: meera, then: '2026-11-25T20:01:00' },
    { until: '01:30', me: meera, then: '2026-11-26T20:00:00' },
    { until: '01:29', me: meera, then: '2026-11-26T19:59:00' },
    { until: '00:00', me: meera, then: '2026-11-26T18:30:00' },
    { until: '23:59', me: meera, then: '2026-11-26T18:29:00' },
    { until: '20:01', me: inLondon, then: '2026-11-25T20:01:00' },
    { until: '01:30', me: inLondon, then: '2026-11-26T01:30:00' },
  ])('“$until” is the next one by the clock of the centre: $then', async ({ until, me, then }) => {
    const { store, request } = await open(me);
    void store.arrange({ ...given, until });
    const { body } = request('/safety-notes/n1/arrange').request as { body: { until: string | null } };
    expect(body.until === null ? null : new Date(body.until).toISOString().slice(0, 19)).toBe(then);
  });
});

describe('a safety note', () => {
  it('shows what was arranged, and what was not because of a refusal', async () => {
    const { store, answer } = await open();
    const refused = store.arrange(given);
    await answer('/safety-notes/n1/arrange', { code: 'questionnaires/note-closed', status: 409 }, 409);
    expect([await refused, store.note()?.namedId]).toEqual([false, 's1']);
    expect(store.fault()).toBeDefined();
    const done = store.arrange(given);
    await answer('/safety-notes/n1/arrange', { ...openNote, namedId: 's2', mayAct: false });
    expect([await done, store.note()?.namedId, store.fault()]).toEqual([true, 's2', undefined]);
  });

  it('is closed once, however often the button is pressed', async () => {
    const { store, http } = await open();
    void store.close('Saw the doctor');
    expect(await store.close('Saw the doctor')).toBe(false);
    expect(http.match('/api/v1/safety-notes/n1/close')).toHaveLength(1);
  });
});
