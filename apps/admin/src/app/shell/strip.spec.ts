import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { openPage } from '../../testing/page.ts';
import type { QueuedCommand } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Connection } from '../offline/connection.ts';
import { ShownCopies } from '../ui/shown-copies.ts';
import { OfferedVersion } from './offered-version.ts';
import { Strip } from './strip.ts';

const rows = signal<readonly Pick<QueuedCommand, 'status'>[]>([]);
const online = signal(true);
const silent = signal(false);
const unreachable = signal(false);
const at = signal<string | undefined>(undefined);
const offered = signal<string | null>(null);
const flush = jest.fn();
const retry = jest.fn();
const load = jest.fn();
const waiting = (count: number) => Array.from({ length: count }, () => ({ status: { name: 'waiting' as const } }));
const providers = [
  { provide: CommandQueue, useValue: { rows, unreachable, sending: signal(false), flush } },
  { provide: Connection, useValue: { online, silent } },
  { provide: ShownCopies, useValue: { at, retry } },
  { provide: OfferedVersion, useValue: { key: offered, load } },
];

describe('the strip of the frame', () => {
  beforeEach(() => {
    jest.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-25T12:00:00Z'));
    for (const one of [flush, retry, load]) one.mockClear();
    rows.set([]);
    for (const flag of [silent, unreachable]) flag.set(false);
    online.set(true);
    at.set(undefined);
    offered.set(null);
  });
  afterEach(() => void jest.restoreAllMocks());

  const morning = '2026-11-25T08:35:00Z';
  it.each([
    { given: {}, then: '', button: undefined },
    { given: { count: 3 }, then: '', button: undefined },
    { given: { silent: true }, then: '', button: undefined },
    { given: { online: false }, then: 'Working offline. Everything so far is saved.', button: undefined },
    { given: { online: false, count: 3 }, then: 'Working offline. Saved on this device, 3 waiting to sync.', button: undefined },
    { given: { online: false, at: morning }, then: 'Working offline. This is the copy from 14:05 on this device.', button: undefined },
    {
      given: { online: false, at: '2026-11-24T12:00:00Z', count: 1, version: true },
      then: 'Working offline. This is the copy from 24 Nov, 17:30 on this device. Saved on this device, 1 waiting to sync.',
      button: undefined,
    },
    { given: { at: morning }, then: 'No answer yet. This is the copy from 14:05 on this device.', button: 'Try now' },
    { given: { count: 2, unreachable: true }, then: 'No answer yet. Saved on this device, 2 waiting to sync.', button: 'Try now' },
    { given: { count: 2, silent: true }, then: 'No answer yet. Saved on this device, 2 waiting to sync.', button: 'Try now' },
    { given: { version: true }, then: 'A new version of Saath is ready.', button: 'Reload' },
    {
      given: { version: true, count: 2, unreachable: true },
      then: 'A new version of Saath is ready. Saved on this device, 2 waiting to sync.',
      button: 'Reload',
    },
  ] as readonly {
    readonly given: { online?: boolean; count?: number; at?: string; version?: boolean; silent?: boolean; unreachable?: boolean };
    readonly then: string;
    readonly button: string | undefined;
  }[])('says of $given: $then', async ({ given, then, button }) => {
    rows.set(waiting(given.count ?? 0));
    online.set(given.online ?? true);
    silent.set(given.silent ?? false);
    unreachable.set(given.unreachable ?? false);
    at.set(given.at);
    offered.set(given.version === true ? 'shell.version.ready' : null);
    const { element } = await openPage(Strip, { providers });
    const named = (selector: string) => element.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
    expect([named('p > span') ?? '', named('button')]).toEqual([then, button]);
    expect(element.querySelectorAll('p').length).toBeLessThanOrEqual(1);
  });

  it.each([
    { button: 'Try now', version: null, then: [1, 1, 0] },
    { button: 'Reload', version: 'shell.version.ready', then: [0, 0, 1] },
  ])('does what helps: $button', async ({ version, then }) => {
    at.set(morning);
    offered.set(version);
    const { element } = await openPage(Strip, { providers });
    element.querySelector('button')!.click();
    expect([flush, retry, load].map((one) => one.mock.calls.length)).toEqual(then);
  });
});
