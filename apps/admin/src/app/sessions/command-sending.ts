import { inject, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import type { Command } from '../offline/command.ts';
import { CommandQueue, type Submitted } from '../offline/command-queue.ts';
import { sending } from '../ui/sending.ts';

type Refused = Extract<Submitted, { readonly name: 'refused' }>;

/** Submits the command of a dialog, and closes it with whether the command reached the server or waits on this device. Call it where a dialog is made. */
export function commandSending() {
  const queue = inject(CommandQueue);
  const dialog = inject<MatDialogRef<unknown, 'sent' | 'waiting'>>(MatDialogRef);
  const one = sending();
  const refusal = signal<Refused | undefined>(undefined);
  return {
    busy: one.busy,
    /** Why the last command was refused. */
    refusal: refusal.asReadonly(),
    async submit(command: Command): Promise<void> {
      await one.send(async () => {
        const answer = await queue.submit(command);
        if (answer.name === 'refused') refusal.set(answer);
        else dialog.close(answer.name);
      });
    },
  };
}
