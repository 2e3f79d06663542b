import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import type { CommandStatus, QueuedCommand } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { WaitingTaps } from './waiting-taps.ts';

const markedAt = '2026-11-25T04:30:00Z';
const mark = { state: 'late', own: null, minutes: null, markedAt } as const;
const nobody = { theirStaffId: null, theirStaffName: null, theirDevice: null };
const conflict = { clientId: 't1', mine: mark, theirs: { ...mark, state: 'present' }, ...nobody } as const;
const disputed: CommandStatus = { name: 'disputed', conflict };
const row = (id: string, sessionId: string, status: CommandStatus): QueuedCommand => ({
  ...{ id, order: 1, status },
  command: { type: 'mark-attendance', sessionId, personId: id, state: 'late', markedAt },
});

describe('what needs a person on this device', () => {
  it.each<{ what: string; rows: readonly QueuedCommand[]; then: readonly string[] }>([
    { what: 'nothing', rows: [], then: [] },
    { what: 'marks that only wait, of which the strip speaks', rows: [row('t1', 's1', { name: 'waiting' })], then: [] },
    {
      what: 'each session with a mark in dispute, once',
      rows: [row('t1', 's1', disputed), row('t2', 's1', disputed), row('t3', 's2', disputed)],
      then: ['/sessions/s1/run', '/sessions/s2/run'],
    },
  ])('is $what', async ({ rows, then }) => {
    const queue = { rows: signal(rows), sent: new Subject() };
    const { element, text } = await openPage(WaitingTaps, { providers: [{ provide: CommandQueue, useValue: queue }] });
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(then);
    expect(text().includes('A mark needs your decision')).toBe(then.length > 0);
  });
});
