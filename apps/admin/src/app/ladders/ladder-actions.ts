import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/prompt.ts';
import type { LadderStore } from './ladder-store.ts';

/** The dialogs of a ladder. A dialog and its fields are loaded when it is opened. */
@Injectable({ providedIn: 'root' })
export class LadderActions {
  readonly #dialog = inject(MatDialog);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  async recordOutcome(store: LadderStore): Promise<void> {
    const { OutcomeDialog } = await import('./outcome-dialog.ts');
    this.#dialog.open<unknown, LadderStore>(OutcomeDialog, { data: store, width: '520px', ariaLabelledBy: 'outcome-title' });
  }

  handOver(store: LadderStore): Promise<boolean> {
    const people = (store.ladder()?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
    return this.#prompt.ask({
      title: this.#words.say('ladders.hand-over-title'),
      text: this.#words.say('ladders.hand-over-text'),
      fields: [
        { name: 'staffId', label: this.#words.say('ladders.hand-over-to'), type: 'choice', options: people, value: people[0]?.value ?? '' },
      ],
      go: this.#words.say('ladders.hand-over'),
      submit: ({ staffId }) => store.handOver(staffId ?? ''),
    });
  }
}
