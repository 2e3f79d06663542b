import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsideredContact } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';

/** The contacts of a plan as a line of days; those of quarters are one point. */
@Component({
  selector: 'saath-plan-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <ol *transloco="let t" [attr.aria-label]="t('aftercare.line')">
      @for (point of points(); track point.kind) {
        <li>
          <span class="point"><saath-icon [name]="point.icon" [size]="18" /></span>
          <span class="saath-grow">
            <strong>{{ point.name }}</strong>
            <span class="method">{{ t('follow-ups.method.' + point.method) }}</span>
          </span>
          <span class="when saath-muted"
            >{{ point.when }}
            @if (point.moved; as moved) {
              <span class="moved">{{ moved }}</span>
            }
          </span>
        </li>
      }
    </ol>
  `,
  styleUrl: './plan-line.css',
})
export class PlanLine {
  readonly contacts = input.required<readonly ConsideredContact[]>();
  readonly #words = inject(Words);

  protected readonly points = computed(() => {
    const byDays = this.contacts().filter(({ kind }) => kind.startsWith('day-'));
    const quarters = this.contacts().filter(({ kind }) => kind === 'quarterly');
    const last = quarters.at(-1);
    const line = byDays.map(({ kind, method, dueOn, movedFrom }) => ({
      ...{ kind, method, icon: method === 'visit' ? 'location_on' : 'call' },
      name: this.#words.say('aftercare.day', { days: kind.slice('day-'.length) }),
      when: this.#words.day(dueOn, 'weekday-short'),
      moved: movedFrom === null ? undefined : this.#words.say('follow-ups.movedFrom', { day: this.#words.day(movedFrom, 'weekday-short') }),
    }));
    if (last === undefined) return line;
    const until = this.#words.day(last.dueOn, 'short-year');
    const every = {
      ...{ kind: 'quarterly', method: last.method, icon: 'event_repeat', moved: undefined },
      name: this.#words.say('aftercare.quarterly'),
      when: this.#words.count('aftercare.quarterly-calls', quarters.length, { until }),
    };
    return [...line, every];
  });
}
