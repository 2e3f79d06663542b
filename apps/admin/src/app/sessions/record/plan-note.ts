import { ChangeDetectionStrategy, Component, computed, inject, input, type ResourceRef } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SchedulePlan } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import { ConflictList } from '../conflict-list.ts';
import { faultWords } from './change-sending.ts';

/** The effect of a change of one session, as the server reckons it: who is told, a holiday on its day, and other groups. */
@Component({
  selector: 'saath-plan-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictList, Icon, TranslocoDirective],
  styleUrl: './plan-note.css',
  template: `
    <div *transloco="let t" aria-live="polite">
      @if (plan().hasValue()) {
        @for (line of lines(); track line.text) {
          <p [class.warns]="line.warns"><saath-icon [name]="line.icon" [size]="16" /> {{ line.text }}</p>
        }
        <saath-conflict-list [conflicts]="shown()?.conflicts ?? []" [timeZone]="shown()?.timeZone ?? 'UTC'" />
      } @else if (plan().error(); as thrown) {
        <p class="fault">{{ faultOf(thrown) }}</p>
      } @else if (plan().isLoading()) {
        <p>{{ t('sessions.plan.checking') }}</p>
      }
    </div>
  `,
})
export class PlanNote {
  readonly plan = input.required<ResourceRef<SchedulePlan | undefined>>();
  /** Nobody can have been told of a session that is new. */
  readonly isNew = input(false);
  readonly #words = inject(Words);
  protected readonly shown = computed(() => (this.plan().hasValue() ? this.plan().value() : undefined));
  protected readonly lines = computed(() => {
    const plan = this.shown();
    if (plan === undefined) return [];
    const { holidays, peopleUnreached } = plan;
    return [
      { icon: 'chat', text: this.isNew() ? this.#words.say('sessions.plan.new') : this.#told(plan), warns: false },
      ...(peopleUnreached === 0
        ? []
        : [{ icon: 'call', text: this.#words.count('sessions.plan.unreached', peopleUnreached), warns: true }]),
      ...holidays.map(({ name }) => ({ icon: 'apartment', text: this.#words.say('sessions.plan.holiday', { name }), warns: true })),
    ];
  });

  protected faultOf(thrown: unknown): string {
    return faultWords(this.#words, thrown);
  }
  #told({ peopleTold, toldOver }: SchedulePlan): string {
    const told = this.#words.count('sessions.plan.told', peopleTold);
    const over = toldOver.map(({ channel, people }) =>
      this.#words.count('sessions.plan.over', people, { channel: this.#words.say(`common.channel.${channel}`) }),
    );
    return over.length === 0 ? told : `${told} ${this.#words.say('sessions.plan.channels', { channels: this.#words.list(over) })}`;
  }
}
