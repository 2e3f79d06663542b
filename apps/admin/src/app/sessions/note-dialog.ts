import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import type { Session } from '../api/shapes.ts';
import { isNote, type SessionNote } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { commandSending } from './command-sending.ts';

/** The topic and the note of a session, for kinds that record notes. Closes with whether they reached the server or wait on this device; a refusal leaves the text in the fields. */
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
        <input #topic id="note-topic" [maxLength]="limits.topicLength" autocomplete="off" [value]="text.topic" />
      </div>
      <div class="field">
        <label for="note-text">{{ 'sessions.note.note' | transloco }}</label>
        <textarea #note id="note-text" rows="4" [maxLength]="limits.noteLength" aria-describedby="note-help" [value]="text.note"></textarea>
        <span class="help" id="note-help">{{ 'sessions.note.help' | transloco }}</span>
      </div>
      @if (theirs !== '') {
        <p class="help">{{ 'sessions.note.replaces' | transloco: { text: theirs } }}</p>
      }
      @if (sending.refusal(); as refusal) {
        <p class="fault" role="alert">
          {{ (refusal.code === 'http/stale' ? 'sessions.note.stale' : 'sessions.note.problem') | transloco }}
        </p>
      }
      <div class="actions">
        <button type="button" matButton (click)="dialog.close()">{{ 'sessions.note.cancel' | transloco }}</button>
        <button type="submit" matButton="filled" [disabled]="sending.busy()">{{ 'sessions.note.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class NoteDialog {
  protected readonly limits = sessionLimits;
  readonly #queue = inject(CommandQueue);
  protected readonly session = inject<Session>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<NoteDialog, 'sent' | 'waiting'>>(MatDialogRef);
  protected readonly sending = commandSending();
  readonly #stored: SessionNote = { topic: this.session.topic ?? '', note: this.session.note ?? '' };
  /** The text that was written on this device before and is not on the server. */
  readonly #unsent = this.#queue
    .rows()
    .filter(isNote)
    .find(({ command }) => command.sessionId === this.session.id);
  protected readonly text = this.#unsent?.command.written ?? this.#stored;
  /** The text of a colleague, where it is the reason why the text was not accepted. */
  protected readonly theirs = this.#isRefused ? [this.#stored.topic, this.#stored.note].filter((part) => part !== '').join(' · ') : '';

  protected async save(event: Event, topic: string, note: string): Promise<void> {
    event.preventDefault();
    const sessionId = this.session.id;
    const written = { topic: topic.trim(), note: note.trim() };
    const before = this.#isRefused ? this.#stored : (this.#unsent?.command.before ?? this.#stored);
    await this.sending.submit({ type: 'record-session', sessionId, written, before });
  }
  get #isRefused(): boolean {
    return this.#unsent?.status.name === 'refused';
  }
}
