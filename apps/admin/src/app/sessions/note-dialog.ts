import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import { Api } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { Session } from '../api/shapes.ts';

/** The topic and the note of a session, for kinds that record notes. Closes with true when they are saved; a refusal leaves the text in the fields. */
@Component({
  selector: 'saath-note-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../ui/dialog.css',
  template: `
    <form (submit)="save($event, topic.value, note.value)" (keydown.control.enter)="save($event, topic.value, note.value)">
      <h2 id="note">{{ 'sessions.note.title' | transloco }}</h2>
      <div class="field">
        <label for="note-topic">{{ 'sessions.note.topic' | transloco }}</label>
        <input #topic id="note-topic" [maxLength]="limits.topicLength" autocomplete="off" [value]="session.topic ?? ''" />
      </div>
      <div class="field">
        <label for="note-text">{{ 'sessions.note.note' | transloco }}</label>
        <textarea
          #note
          id="note-text"
          rows="4"
          [maxLength]="limits.noteLength"
          aria-describedby="note-help"
          [value]="session.note ?? ''"
        ></textarea>
        <span class="help" id="note-help">{{ 'sessions.note.help' | transloco }}</span>
      </div>
      @if (fault(); as key) {
        <p class="fault" role="alert">{{ key | transloco }}</p>
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close(false)">{{ 'sessions.note.cancel' | transloco }}</button>
        <button type="submit" matButton="filled" [disabled]="busy()">{{ 'sessions.note.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class NoteDialog {
  protected readonly limits = sessionLimits;
  readonly #api = inject(Api);
  protected readonly session = inject<Session>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<NoteDialog, boolean>>(MatDialogRef);
  protected readonly busy = signal(false);
  protected readonly fault = signal<string | null>(null);

  protected async save(event: Event, topic: string, note: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    try {
      await this.#api.put(`/sessions/${this.session.id}/record`, { topic: topic.trim(), note: note.trim() }, this.session.version);
      this.dialog.close(true);
    } catch (fault) {
      this.fault.set(problemOf(fault).status === 412 ? 'sessions.note.stale' : 'sessions.note.problem');
      this.busy.set(false);
    }
  }
}
