import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { EnrolmentItem, Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { Prompt, Avatar, Kinds, PersonLine } from '../ui/index.ts';
import { freeMode } from './joining-mode.ts';

/** The people enrolled in a group, with a button that ends an enrolment. */
@Component({
  selector: 'saath-group-roster',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, MatButton, PersonLine, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="roster">
      <h2 id="roster">{{ t('groups.roster') }}</h2>
      <ul class="saath-list">
        @for (seat of group().roster; track seat.id) {
          <li class="saath-opens">
            <saath-avatar [name]="seat.displayName" />
            <saath-person-line class="saath-grow" [of]="person(seat)">
              {{ t('groups.since', { day: words.day(seat.startsOn, 'short') }) }}
            </saath-person-line>
            @if (mayWrite()) {
              <button type="button" matButton [attr.aria-label]="t('groups.end-of', { name: seat.displayName })" (click)="end(seat)">
                {{ t('groups.end') }}
              </button>
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t(nobody()) }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      min-height: var(--saath-row);
      padding-block: var(--saath-1);
    }
  `,
})
export class GroupRoster {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly group = input.required<Group>();
  readonly changed = output();
  readonly #kinds = inject(Kinds);
  protected readonly nobody = computed(() => {
    const mode = freeMode(this.#kinds, this.group());
    return mode === undefined ? 'groups.no-roster' : `groups.no-roster-of.${mode}`;
  });
  protected readonly mayWrite = computed(() => this.session.may('enrolments:write'));

  /** Without a link for a relative, and for a reader who may not see records. */
  protected person({ personKind, personId, displayName, code }: EnrolmentItem) {
    const isOpen = personKind === 'member' && this.session.may('members:read');
    return { memberId: isOpen ? personId : null, displayName, code };
  }
  protected async end(seat: EnrolmentItem): Promise<void> {
    const say = (key: string, facts = {}): string => this.words.say(`groups.${key}`, facts);
    const zone = this.group().schedule.timeZone;
    const done = await this.#prompt.ask({
      title: say('end-title'),
      text: say('end-text', { name: seat.displayName }),
      fields: [
        { name: 'on', label: say('end-on'), type: 'day', value: todayIn(zone) },
        { name: 'reason', label: say('reason'), type: 'text', maxLength: groupLimits.reasonLength, optional: true },
      ],
      go: say('end'),
      submit: ({ on, reason }) => this.#api.post(`/enrolments/${seat.id}/end`, { on, ...(reason === '' ? {} : { reason }) }),
    });
    if (done) this.changed.emit();
  }
}
