import { describe, expect, it } from '@jest/globals';
import { aSession } from '../../../testing/sessions.ts';
import type { Command, CommandStatus, QueuedCommand } from '../../offline/command.ts';
import { withStart } from './waiting-start.ts';

const startedAt = '2026-11-25T05:01:00Z';
const earlier = '2026-11-25T04:58:00Z';
const start = (sessionId: string): Command => ({ type: 'start-session', sessionId, startedAt });
const undo: Command = { type: 'undo-start', sessionId: 's1' };
const row = (command: Command, status: CommandStatus = { name: 'waiting' }): QueuedCommand => ({
  id: command.type,
  order: 1,
  command,
  status,
});
const refused: CommandStatus = { name: 'refused', code: 'sessions/not-open', params: {} };

describe('a session with what waits on this device', () => {
  it.each([
    { given: [], on: {}, then: null },
    { given: [row(start('s1'))], on: {}, then: startedAt },
    { given: [row(start('s2'))], on: {}, then: null },
    { given: [row(start('s1'), refused)], on: {}, then: null },
    { given: [row(undo)], on: { startedAt: earlier }, then: null },
    { given: [row(undo, refused)], on: { startedAt: earlier }, then: earlier },
    { given: [row(undo)], on: { state: 'held', startedAt: earlier } as const, then: earlier },
  ])('$given.0.command.type ($given.0.status.name) on $on is started at $then', ({ given, on, then }) => {
    expect(withStart(aSession(on), given).startedAt).toBe(then);
  });
});
