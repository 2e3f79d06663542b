import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReminderList } from './reminder-list.ts';
import { ReminderLogStore } from './reminder-log-store.ts';
import { logFilters, type LogFilter } from './reminder-tone.ts';

/** Every message with its recipient and its result. */
@Component({
  selector: 'saath-reminder-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReminderList, TranslocoPipe],
  providers: [ReminderLogStore],
  templateUrl: './reminder-log.html',
})
export class ReminderLog {
  /** The filter of the log, in the address. */
  readonly state = input<string>();
  protected readonly filters = logFilters;
  readonly #router = inject(Router);

  constructor() {
    inject(ReminderLogStore).state.connect(this.state);
  }
  protected choose(filter: LogFilter | null): void {
    void this.#router.navigate([], { queryParams: { state: filter }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
