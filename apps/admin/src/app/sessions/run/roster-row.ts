import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AttendanceState } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar } from '../../ui/index.ts';
import { MarkButtons } from './mark-buttons.ts';
import type { RosterRow } from './roster-rows.ts';

/** A person of the sheet: the name they chose, what is worth knowing before they sit down, and four buttons. */
@Component({
  selector: 'saath-roster-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, MarkButtons],
  styleUrl: './roster-row.css',
  template: `
    <saath-avatar [name]="row().displayName" />
    <span class="who">
      <span class="title">
        <span class="name">{{ row().displayName }}</span>
        @if (row().code) {
          &ngsp;<span class="code">{{ row().code }}</span>
        }
      </span>
      @if (more(); as text) {
        <span class="more">{{ text }}</span>
      }
    </span>
    <saath-mark-buttons [row]="row()" (tapped)="tapped.emit($event)" />
  `,
})
export class RosterRowView {
  readonly row = input.required<RosterRow>();
  readonly tapped = output<AttendanceState>();
  readonly #words = inject(Words);

  /** That they left early or came in by themselves, else what the hint says. */
  protected readonly more = computed(() => {
    const { hint, walkIn, state } = this.row();
    if (state === 'left-early') return this.#words.say('sessions.state.left-early');
    if (walkIn) return this.#words.say('sessions.state.walk-in');
    return hint === null ? undefined : this.#known(`sessions.hint.${hintKey(hint)}`, hint.params);
  });
  #known(key: string, facts: Readonly<Record<string, unknown>>): string | undefined {
    const said = this.#words.say(key, facts);
    return said === key ? undefined : said;
  }
}

/** One miss and a run of them are one fact on the wire, and two sentences. */
const hintKey = ({ code, params }: NonNullable<RosterRow['hint']>): string =>
  code === 'missed-last' && Number(params['count'] ?? 1) > 1 ? 'missed-in-a-row' : code;
