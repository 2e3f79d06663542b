import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { absenceLimits } from '@saath/domain/absences';
import { Api } from '../api/api.ts';
import type { AskedSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { placeWords, timeRange } from '../sessions/session-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { KindChip } from '../ui/kind-chip.ts';
import { Notice } from '../ui/notice.ts';
import { Prompt } from '../ui/prompt.ts';

/** The sessions that the reader is asked to lead, each answered in place. Nothing changes before a yes. */
@Component({
  selector: 'saath-stand-ins-asked',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KindChip, MatButton, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css', './stand-ins-asked.css'],
  templateUrl: './stand-ins-asked.html',
})
export class StandInsAsked {
  readonly items = input.required<readonly AskedSession[]>();
  readonly count = input.required<number>();
  readonly changed = output();
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  protected readonly words = inject(Words);
  protected readonly busy = signal(false);
  /** The questions about several sessions, by the first of each. */
  protected readonly whole = computed(() =>
    [...Map.groupBy(this.items(), ({ questionId }) => questionId).values()].flatMap((asked) => {
      const [first] = asked;
      return first === undefined || asked.length < 2 ? [] : [{ first, count: asked.length }];
    }),
  );

  /** “Wednesday, 2 December, 18:00”. */
  protected when({ startsAt, timeZone }: AskedSession): string {
    return whenWords(this.words, startsAt, timeZone);
  }
  protected about(asked: AskedSession): string {
    const day = this.words.instantDay(asked.startsAt, asked.timeZone);
    return [day, timeRange(this.words, asked), placeWords(asked)].join(', ');
  }
  protected by({ askedByName: name, insteadOfName: other, answerBy, timeZone }: AskedSession): string {
    const until = whenWords(this.words, answerBy, timeZone);
    return this.words.say(`today.asked.${other === null ? 'by' : 'by-instead'}`, { name, until, other });
  }
  /** Names the first session: two questions of one colleague are not the same button. */
  protected all({ first, count }: { readonly first: AskedSession; readonly count: number }): string {
    return this.words.say('today.asked.all', { count, name: first.askedByName, group: first.groupName, when: this.when(first) });
  }
  protected async accept({ id }: AskedSession, all: boolean): Promise<void> {
    this.busy.set(true);
    try {
      await this.#api.post(`/stand-in-requests/${id}/accept`, { all });
      this.#notice.say(all ? 'today.asked.accepted-all' : 'today.asked.accepted');
    } catch (fault) {
      this.#notice.refused(fault);
    }
    this.busy.set(false);
    this.changed.emit();
  }
  protected async decline({ id, groupName: group, askedByName: name }: AskedSession): Promise<void> {
    const done = await this.#prompt.ask({
      title: this.words.say('today.asked.why-title', { group }),
      text: this.words.say('today.asked.why-text', { name }),
      fields: [
        {
          ...{ name: 'reason', label: this.words.say('today.asked.why'), type: 'text', optional: true },
          maxLength: absenceLimits.reasonLength,
        },
      ],
      go: this.words.say('today.asked.why-go'),
      submit: ({ reason = '' }) => this.#api.post(`/stand-in-requests/${id}/decline`, reason === '' ? {} : { reason }),
    });
    if (done) this.#notice.say('today.asked.declined');
    this.changed.emit();
  }
}
