import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ReminderList } from '../reminders/reminder-list.ts';
import { ReminderLogStore } from '../reminders/reminder-log-store.ts';
import type { LogFilter } from '../reminders/reminder-tone.ts';
import { Icon, Kinds } from '../ui/index.ts';
import { reminderPlanWords } from './reminder-plan-words.ts';

/** When the people of a group are reminded, and the messages about its sessions. */
@Component({
  selector: 'saath-group-reminders',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, ReminderList, RouterLink, TranslocoDirective],
  providers: [ReminderLogStore],
  template: `
    <div *transloco="let t" class="saath-stack">
      <section class="saath-card" aria-labelledby="reminder-plan">
        <div class="saath-row saath-head">
          <h2 id="reminder-plan" class="saath-grow">{{ t('groups.reminders.plan') }}</h2>
          @if (mayEdit()) {
            <a matButton [routerLink]="['/groups', group().id, 'settings']">{{ t('groups.reminders.edit') }}</a>
          }
        </div>
        <ul>
          @for (line of plan(); track line) {
            <li class="saath-row"><saath-icon name="schedule" [size]="20" /> {{ line }}</li>
          } @empty {
            <li class="saath-muted">{{ t('groups.reminders.none') }}</li>
          }
          <li class="saath-row"><saath-icon name="volunteer_activism" [size]="20" /> {{ t('groups.reminders.after-a-miss') }}</li>
        </ul>
      </section>
      <h2>{{ t('groups.reminders.messages') }}</h2>
      <saath-reminder-list [filters]="['coming']" (choose)="filter.set($event)" />
    </div>
  `,
  styles: `
    li {
      min-height: var(--saath-8);
    }
  `,
})
export class GroupReminders {
  readonly group = input.required<Group>();
  protected readonly filter = signal<LogFilter | null>(null);
  readonly #kinds = inject(Kinds);
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  protected readonly mayEdit = computed(() => this.#session.may('groups:write'));
  protected readonly plan = computed(() => {
    const { kind, branchId, firstReminder } = this.group();
    const inherited = this.#kinds.settingsIn(kind, branchId)?.firstReminder.value;
    return reminderPlanWords(this.#words, this.#kinds.of(kind)?.reminderPlan ?? [], firstReminder ?? inherited ?? null);
  });

  constructor() {
    const store = inject(ReminderLogStore);
    store.groupId.connect(computed(() => this.group().id));
    store.state.connect(computed(() => this.filter() ?? undefined));
  }
}
