import { ChangeDetectionStrategy, Component, computed, inject, signal, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { sessionLimits } from '@saath/domain/sessions';
import { noteVisibilities } from '@saath/domain/staff';
import { Words } from '../../i18n/words.ts';
import { isoOf } from '../../ui/zoned-time.ts';
import { commandSending } from '../command-sending.ts';

export interface PersonNoteData {
  readonly sessionId: string;
  readonly personId: string;
  readonly displayName: string;
  /** The note of this author as it is stored or on its way. */
  readonly text: string;
  readonly visibility: NoteVisibility;
  /** The note of this author on which the text is based; empty for none. */
  readonly before: string;
  /** The note of this author as the server has it, also when that is read again; empty for none. */
  readonly stored: Signal<string>;
  readonly readAgain: () => void;
}
type NoteVisibility = (typeof noteVisibilities)[number];

/** A note about a person, and who may read it. Closes with whether it reached the server or waits on this device. */
@Component({
  selector: 'saath-person-note-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <form (submit)="save($event, text.value)" (keydown.control.enter)="save($event, text.value)">
      <h2 id="person-note">{{ 'sessions.personNote.title' | transloco: { name: data.displayName } }}</h2>
      <div class="field">
        <label for="person-note-text">{{ 'sessions.personNote.text' | transloco }}</label>
        <textarea #text id="person-note-text" rows="4" [maxLength]="noteLength" [value]="data.text"></textarea>
      </div>
      <fieldset class="field">
        <legend>{{ 'sessions.personNote.readers' | transloco }}</legend>
        @for (one of visibilities; track one) {
          <label>
            <input type="radio" name="visibility" [value]="one" [checked]="visibility() === one" (change)="visibility.set(one)" />
            {{ 'sessions.personNote.' + one | transloco }}
          </label>
        }
      </fieldset>
      @if (replaces(); as other) {
        <p class="help" role="status">{{ 'sessions.personNote.' + other | transloco: { text: data.stored() } }}</p>
      } @else if (sending.refusal(); as refusal) {
        <p class="fault" role="alert">{{ words.problem(refusal.code, refusal.params) }}</p>
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close()">{{ 'sessions.note.cancel' | transloco }}</button>
        <button type="submit" matButton="filled" [disabled]="sending.busy()">{{ 'sessions.note.save' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `
    fieldset {
      border: 0;
      padding: 0;
      margin: 0;
    }
    fieldset label {
      display: flex;
      align-items: center;
      gap: var(--saath-2);
      min-height: var(--saath-12);
    }
  `,
})
export class PersonNoteDialog {
  protected readonly words = inject(Words);
  protected readonly data = inject<PersonNoteData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<PersonNoteDialog, 'sent' | 'waiting'>>(MatDialogRef);
  protected readonly visibilities = noteVisibilities;
  protected readonly noteLength = sessionLimits.personNoteLength;
  protected readonly visibility = signal<NoteVisibility>(this.data.visibility);
  protected readonly sending = commandSending();
  /** Whether the note was changed on another device since. It is on the screen, so saving may replace it. */
  protected readonly replaces = computed(() => {
    const stored = this.data.stored();
    if (stored === this.data.before) return undefined;
    return stored === '' ? 'removed' : 'replaces';
  });

  protected async save(event: Event, text: string): Promise<void> {
    event.preventDefault();
    const { sessionId, personId } = this.data;
    const note = { text: text.trim(), visibility: this.visibility(), writtenAt: isoOf(Temporal.Now.instant()), before: this.data.stored() };
    await this.sending.submit({ type: 'write-person-note', sessionId, personId, ...note });
    if (this.sending.refusal()?.code === 'http/stale') this.data.readAgain();
  }
}
