import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LeadersPlan } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';

/** The people who would be told of a change of the leaders: the colleagues by name, and that nobody in the group is. */
@Component({
  selector: 'saath-told-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  styleUrl: '../record/plan-note.css',
  template: `
    <div aria-live="polite">
      @if (text(); as said) {
        <p><saath-icon name="notifications" [size]="16" /> {{ said }}</p>
      }
    </div>
  `,
})
export class ToldNote {
  /** The plan as the server reckons it; undefined while nothing is chosen or it has not answered. */
  readonly plan = input.required<LeadersPlan | undefined>();
  readonly #words = inject(Words);
  protected readonly text = computed(() => {
    const plan = this.plan();
    if (plan === undefined || plan.leaders.length === 0) return '';
    const names = this.#words.list(plan.told.map(({ name }) => name));
    return this.#words.say(plan.told.length === 0 ? 'sessions.lead.told-nobody' : 'sessions.lead.told', { names });
  });
}
