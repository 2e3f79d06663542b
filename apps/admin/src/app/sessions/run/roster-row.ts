import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceState } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Icon } from '../../ui/index.ts';
import { hintWords } from './hint-words.ts';
import { MarkButtons } from './mark-buttons.ts';
import type { RosterRow } from './roster-rows.ts';

/** One person of the roster: chosen name, hint, and four buttons. */
@Component({
  selector: 'saath-roster-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MarkButtons, TranslocoPipe],
  styleUrl: './roster-row.css',
  template: `
    <saath-avatar [name]="row().displayName" />
    <button type="button" class="who" (click)="opened.emit()">
      <span class="title">
        <span class="name">{{ row().displayName }}</span>
        @if (row().code) {
          &ngsp;<span class="code">{{ row().code }}</span>
        }
        @if (shared()) {
          &ngsp;<span class="shared"
            ><span class="cdk-visually-hidden">{{ 'sessions.person.shared' | transloco }}</span
            >{{ shared() }}</span
          >
        }
      </span>
      @if (wantsToTalk()) {
        <span class="talk"><saath-icon name="volunteer_activism" [size]="16" />{{ 'sessions.talk.row' | transloco }}</span>
      }
      @if (more(); as text) {
        <span class="more">{{ text }}</span>
      }
    </button>
    <saath-mark-buttons [row]="row()" (tapped)="tapped.emit($event)" />
  `,
})
export class RosterRowView {
  readonly row = input.required<RosterRow>();
  /** The mark of the kind's own that the person has, in words; empty for none. */
  readonly ownMark = input('');
  /** The answers that the person shared today, as the steps of the scales; empty for nothing. */
  readonly shared = input('');
  readonly wantsToTalk = input(false);
  /** The commitment of the person from the last session; empty for nothing. */
  readonly lastTime = input('');
  readonly tapped = output<AttendanceState>();
  /** Somebody wants to know more about the person. */
  readonly opened = output();
  readonly #words = inject(Words);
  protected readonly more = computed(() => {
    const lastTime = this.lastTime();
    return (
      hintWords(this.#words, this.row(), this.ownMark()) ??
      (lastTime === '' ? undefined : this.#words.say('sessions.commitment.lastTime', { text: lastTime }))
    );
  });
}
