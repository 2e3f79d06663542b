import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { SessionActs } from '../sessions/session-acts.ts';
import { isOpen } from '../sessions/session-phase.ts';
import { Icon } from '../ui/index.ts';

/** What is done with a group most often: the session that is due is started, somebody is given a seat. */
@Component({
  selector: 'saath-group-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <div *transloco="let t">
      @if (mayAdd()) {
        <button type="button" matButton="outlined" (click)="add()"><saath-icon name="person_add" /> {{ t('groups.add') }}</button>
      }
      @if (due(); as session) {
        <button type="button" class="run" matButton="filled" (click)="acts.run(session)">
          <saath-icon name="play_arrow" [filled]="true" />
          {{ t(begun() ? 'groups.resume' : 'groups.start', { time: words.time(session.startsAt, session.timeZone) }) }}
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--saath-2);
    }
    @media (max-width: 904px) {
      .run {
        flex: 1;
      }
    }
  `,
})
export class GroupActs {
  readonly group = input.required<Group>();
  readonly changed = output();
  protected readonly words = inject(Words);
  protected readonly acts = inject(SessionActs);
  readonly #dialog = inject(MatDialog);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  protected readonly mayAdd = computed(() => this.#session.may('enrolments:write') && this.group().state === 'running');
  /** The session whose roster is open now. */
  protected readonly due = computed(() =>
    this.#session.may('sessions:write') ? this.group().upcoming.find((session) => isOpen(session, this.#now())) : undefined,
  );
  /** Whether somebody has begun with it. */
  protected readonly begun = computed(() => {
    const due = this.due();
    return due !== undefined && (due.startedAt !== null || due.marked > 0);
  });

  protected async add(): Promise<void> {
    const { AddPersonDialog } = await import('./add-person-dialog.ts');
    const opened = this.#dialog.open<unknown, Group, boolean>(AddPersonDialog, {
      data: this.group(),
      width: '480px',
      ariaLabelledBy: 'add-title',
      autoFocus: 'first-tabbable',
    });
    if ((await firstValueFrom(opened.afterClosed())) === true) this.changed.emit();
  }
}
