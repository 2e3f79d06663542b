import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { ZonePlan } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { problemText } from '../../ui/problem-text.ts';

/** The effect of another time zone of a branch on the coming sessions of its groups, and how many people would be told. */
@Component({
  selector: 'saath-zone-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <div *transloco="let t" aria-live="polite">
      @if (plan.hasValue()) {
        <p>{{ t('settings.branches.zone.clock') }}</p>
        <ul>
          @for (line of lines(); track line.group) {
            <li>
              <strong>{{ line.group }}</strong>
              <div>{{ line.effect }}</div>
            </li>
          } @empty {
            <li>{{ t('settings.branches.zone.nothing') }}</li>
          }
        </ul>
        <p>{{ told() }}</p>
      } @else if (plan.error(); as thrown) {
        <p class="fault">{{ faultOf(thrown) }}</p>
      } @else {
        <p>{{ t('settings.branches.zone.checking') }}</p>
      }
    </div>
  `,
  styles: `
    ul {
      margin: var(--saath-3) 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: var(--saath-3);
    }
    .fault {
      color: var(--mat-sys-error);
    }
  `,
})
export class ZonePlanNote {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly branchId = input.required<string>();
  readonly timeZone = input.required<string>();
  protected readonly plan = resource({
    params: () => ({ id: this.branchId(), timeZone: this.timeZone() }),
    loader: ({ params: { id, timeZone } }): Promise<ZonePlan> => this.#api.post(`/branches/${id}/time-zone/plan`, { timeZone }),
  });
  protected readonly lines = computed(() => (this.plan.hasValue() ? this.plan.value().groups.map((one) => this.#line(one)) : []));
  protected readonly told = computed(() => {
    const { peopleTold, peopleUnreached } = this.plan.hasValue() ? this.plan.value() : { peopleTold: 0, peopleUnreached: 0 };
    const told = this.#words.count('settings.branches.zone.told', peopleTold);
    return peopleUnreached === 0 ? told : `${told} ${this.#words.count('settings.branches.zone.unreached', peopleUnreached)}`;
  });

  protected faultOf(thrown: unknown): string {
    return problemText(this.#words, thrown);
  }
  /** “8 sessions shift, the first from 18:00 to 17:45 by the clock of today. 1 stays as it is.” */
  #line({ groupName: group, shifted, otherDays, staying, kept, firstStartsAt: from, firstWouldStartAt: to }: ZonePlan['groups'][number]): {
    readonly group: string;
    readonly effect: string;
  } {
    const zone = this.plan.hasValue() ? this.plan.value().timeZone : 'UTC';
    const when = (at: string): string => `${this.#words.instantDay(at, zone)}, ${this.#words.time(at, zone)}`;
    const parts = [
      ...(from === null || to === null
        ? []
        : [this.#words.count('settings.branches.zone.shifted', shifted, { from: when(from), to: when(to) })]),
      ...(otherDays === 0 ? [] : [this.#words.count('settings.branches.zone.other-days', otherDays)]),
      ...(kept + staying === 0 ? [] : [this.#words.count('settings.branches.zone.staying', kept + staying)]),
    ];
    return { group, effect: parts.join(' ') };
  }
}
