import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Session } from '../api/session.ts';
import type { Mentor } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, type StatusTone } from '../ui/index.ts';
import { daysBetween, todayIn } from '../ui/zoned-time.ts';

interface Said {
  readonly tone: StatusTone;
  readonly icon: string;
  readonly text: string;
}

/** When the supervision of a mentor is due; of a mentor who takes nobody, why. */
@Component({
  selector: 'saath-supervision-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip],
  template: `<saath-chip [tone]="said().tone" [icon]="said().icon">{{ said().text }}</saath-chip>`,
})
export class SupervisionChip {
  readonly mentor = input.required<Pick<Mentor, 'pause' | 'supervisionDue' | 'supervisionOverdue'>>();
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  protected readonly said = computed((): Said => {
    const { pause, supervisionDue: due, supervisionOverdue: overdue } = this.mentor();
    if (pause !== null) return { tone: 'neutral', icon: 'schedule', text: this.#words.say(`mentors.pause.${pause}`) };
    if (due === null) return { tone: 'caution', icon: 'event_busy', text: this.#words.say('mentors.supervision.never') };
    if (overdue > 0) return { tone: 'caution', icon: 'event_busy', text: this.#words.count('mentors.supervision.overdue', overdue) };
    const days = Math.max(0, daysBetween(todayIn(this.#session.timeZone()), due));
    if (days > 1) return { tone: 'positive', icon: 'check', text: this.#words.count('mentors.supervision.in', days) };
    return { tone: 'info', icon: 'schedule', text: this.#words.say(`mentors.supervision.${days === 0 ? 'today' : 'tomorrow'}`) };
  });
}
