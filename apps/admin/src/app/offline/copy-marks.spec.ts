import { describe, expect, it } from '@jest/globals';
import { withDatabase } from '../../testing/device-database.ts';
import { aRosterItem } from '../../testing/sessions.ts';
import type { RosterItem } from '../api/shapes.ts';
import type { QueuedCommand } from './command.ts';
import { copyMarks } from './copy-marks.ts';
import { copyLifetime, openCopyStore } from './copy-store.ts';

const owner = { userId: 'meera', centreId: 'c1' };
const place = { ...owner, id: '/sessions/s1/roster' };
const markedAt = '2026-11-25T05:05:00.000Z';
const sent = (personId: string, state: 'present' | 'late' | null, minutes?: number, sessionId = 's1'): QueuedCommand => ({
  ...{ id: personId, order: 1, status: { name: 'waiting' } },
  command: { type: 'mark-attendance', sessionId, personId, state, markedAt, ...(minutes === undefined ? {} : { minutes }) },
});

describe('the copy of a roster', () => {
  withDatabase();
  const roster = {
    items: [
      aRosterItem('asha'),
      aRosterItem('kabir', { mark: { state: 'absent', own: null, minutes: null, markedAt } }),
      aRosterItem('sagar'),
    ],
    nextCursor: null,
  };
  const marksAfter = async (rows: readonly QueuedCommand[], now = 2): Promise<readonly RosterItem['mark'][] | undefined> => {
    const store = (await openCopyStore())!;
    await store.put(place, { body: roster, at: 1 });
    await copyMarks(store, owner, rows, now);
    const copy = await store.get(place, 0);
    expect(copy?.at).toBe(1);
    return (copy?.body as typeof roster).items.map(({ mark }) => mark);
  };

  it('has the marks that the server has taken, and those of nobody else', async () => {
    const rows = [sent('asha', 'late', 40), sent('kabir', null), sent('sagar', 'present', undefined, 's2')];
    expect(await marksAfter(rows)).toEqual([{ state: 'late', own: null, minutes: 40, markedAt }, null, null]);
    const { command, ...row } = sent('asha', 'present');
    const own = { ...row, command: { ...command, own: 'showed-work' } } as QueuedCommand;
    expect((await marksAfter([own]))?.[0]).toEqual({ state: 'present', own: 'showed-work', minutes: null, markedAt });
  });

  it('stays as it is after other commands, and is not used once it is too old', async () => {
    const finish: QueuedCommand = { ...sent('asha', 'present'), command: { type: 'finish-session', sessionId: 's1' } };
    expect(await marksAfter([finish])).toEqual([null, { state: 'absent', own: null, minutes: null, markedAt }, null]);
    expect(await marksAfter([sent('asha', 'present')], copyLifetime + 2)).toEqual([
      null,
      { state: 'absent', own: null, minutes: null, markedAt },
      null,
    ]);
  });

  it('is not made for a session of which the device has none', async () => {
    const store = (await openCopyStore())!;
    await copyMarks(store, owner, [sent('asha', 'present')], 2);
    expect(await store.get(place, 0)).toBeUndefined();
  });
});
