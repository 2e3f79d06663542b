import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { isPersonNote } from '../../offline/command.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { Icon } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import type { PersonNoteData } from './person-note-dialog.ts';
import type { RosterRow } from './roster-rows.ts';
import type { SessionRecords } from './session-records.ts';

/** The notes about a person at this session that the reader may see, each with its author and its readers. */
@Component({
  selector: 'saath-person-notes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  styles: `
    li {
      margin-bottom: var(--saath-2);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    li span {
      display: block;
    }
  `,
  template: `
    <h3 id="person-notes">{{ 'sessions.personNote.notes' | transloco }}</h3>
    <ul class="saath-list" aria-labelledby="person-notes">
      @for (note of notes(); track $index) {
        <li>
          {{ note.text }}
          <span class="saath-small saath-muted">{{ note.authorName }} · {{ 'sessions.personNote.' + note.visibility | transloco }}</span>
        </li>
      }
      @if (unsent(); as mine) {
        <li>
          {{ mine.text }} <span class="saath-small saath-muted">{{ 'offline.stored' | transloco }}</span>
        </li>
      }
    </ul>
    <button type="button" matButton="tonal" (click)="write()">
      <saath-icon matButtonIcon class="mat-icon" name="edit_note" />
      {{ (mine() === undefined ? 'sessions.personNote.write' : 'sessions.personNote.change') | transloco }}
    </button>
  `,
})
export class PersonNotes {
  readonly records = input.required<SessionRecords>();
  readonly sessionId = input.required<string>();
  readonly row = input.required<RosterRow>();
  readonly #queue = inject(CommandQueue);
  readonly #dialog = inject(MatDialog);
  readonly #notice = inject(Notice);
  readonly #all = computed(() => this.records().personOf(this.row().personId)?.notes ?? []);
  protected readonly unsent = computed(() => {
    const waiting = this.#queue.rows().filter(isPersonNote);
    return waiting.find(({ command }) => command.sessionId === this.sessionId() && command.personId === this.row().personId)?.command;
  });
  /** A note of this device takes the place of the one before. */
  protected readonly notes = computed(() => this.#all().filter(({ isMine }) => !isMine || this.unsent() === undefined));
  readonly #stored = computed(() => this.#all().find(({ isMine }) => isMine));
  readonly #storedText = computed(() => this.#stored()?.text ?? '');
  protected readonly mine = computed(() => this.unsent() ?? this.#stored());

  protected async write(): Promise<void> {
    const { PersonNoteDialog } = await import('./person-note-dialog.ts');
    const { personId, displayName } = this.row();
    const mine = this.mine();
    const visibility = mine === undefined || mine.visibility === 'everyone' ? 'care-team' : mine.visibility;
    const data: PersonNoteData = {
      ...{ sessionId: this.sessionId(), personId, displayName, text: mine?.text ?? '', visibility },
      ...{ before: this.unsent()?.before ?? this.#storedText(), stored: this.#storedText },
      readAgain: () => void this.records().loaded.reload(),
    };
    const options = { data, width: '480px', ariaLabelledBy: 'person-note' };
    const answer = await firstValueFrom(this.#dialog.open<unknown, unknown, 'sent' | 'waiting'>(PersonNoteDialog, options).afterClosed());
    if (answer !== undefined) this.#notice.say(answer === 'sent' ? 'sessions.personNote.done' : 'offline.stored');
  }
}
