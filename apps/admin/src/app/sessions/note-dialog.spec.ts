import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fill, submit } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { aSession } from '../../testing/sessions.ts';
import type { CommandStatus, QueuedCommand } from '../offline/command.ts';
import { CommandQueue, type Submitted } from '../offline/command-queue.ts';
import { NoteDialog } from './note-dialog.ts';

const session = aSession({ topic: 'Triggers', note: null });
const mine = { topic: 'Asking for help', note: 'Next: phone numbers' };
const unsent = (status: CommandStatus, sessionId = 's1'): QueuedCommand => ({
  id: 'c1',
  order: 1,
  command: { type: 'record-session', sessionId, written: mine, before: { topic: 'Old', note: '' } },
  status,
});
const refused: CommandStatus = { name: 'refused', code: 'http/stale', params: {} };

describe('writing topic and note', () => {
  const close = jest.fn<(answer?: string) => void>();
  const send = jest.fn<(command: object) => Promise<Submitted>>();
  const open = async (...rows: readonly QueuedCommand[]) => {
    const page = await openPage(NoteDialog, {
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: session },
        { provide: MatDialogRef, useValue: { close } },
        { provide: CommandQueue, useValue: { rows: () => rows, submit: send } },
      ],
    });
    const value = (selector: string) => page.element.querySelector<HTMLInputElement>(selector)!.value;
    return { ...page, texts: () => [value('#note-topic'), value('#note-text')] };
  };
  beforeEach(() => {
    close.mockReset();
    send.mockReset().mockResolvedValue({ name: 'sent' });
  });

  it.each([
    { given: 'nothing on this device', rows: [], then: ['Triggers', ''] },
    { given: 'an unsent text of another session', rows: [unsent({ name: 'waiting' }, 's2')], then: ['Triggers', ''] },
    { given: 'an unsent text', rows: [unsent({ name: 'waiting' })], then: [mine.topic, mine.note] },
    { given: 'a text that was not accepted', rows: [unsent(refused)], then: [mine.topic, mine.note] },
  ])('begins, with $given, with $then', async ({ rows, then }) => expect((await open(...rows)).texts()).toEqual(then));

  it.each([
    { given: 'the text that was loaded', rows: [], then: { topic: 'Triggers', note: '' } },
    { given: 'the text under the unsent one', rows: [unsent({ name: 'waiting' })], then: { topic: 'Old', note: '' } },
    { given: 'the text of a colleague, once it was shown', rows: [unsent(refused)], then: { topic: 'Triggers', note: '' } },
  ])('replaces $given', async ({ rows, then }) => {
    const { element, settle } = await open(...rows);
    fill(element, '#note-topic', ' Trust ');
    submit(element);
    await settle();
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ sessionId: 's1', before: then }));
    expect(send.mock.calls[0]?.[0]).toMatchObject({ written: { topic: 'Trust' } });
  });

  it('shows what a colleague wrote instead', async () => {
    const { text } = await open(unsent(refused));
    expect(text()).toContain('Somebody else has written “Triggers” in the meantime.');
  });

  it.each(['sent', 'waiting'] as const)('closes with whether it is “%s”', async (name) => {
    send.mockResolvedValue({ name });
    const { element, settle } = await open();
    submit(element);
    await settle();
    expect(close).toHaveBeenCalledWith(name);
  });

  it.each([
    { code: 'http/stale', then: 'Somebody else has changed this' },
    { code: 'sessions/notes-not-kept', then: 'Not saved. Your text is still here' },
  ])('stays open with the text when it is refused with $code', async ({ code, then }) => {
    send.mockResolvedValue({ name: 'refused', code, params: {} });
    const { element, settle, text } = await open();
    submit(element);
    await settle();
    expect(text()).toContain(then);
    expect(close).not.toHaveBeenCalled();
  });
});
