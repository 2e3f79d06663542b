import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { hasBegun, isOpen } from '../sessions/session-phase.ts';
import { whenWords } from '../sessions/when-words.ts';
import { Icon } from '../ui/index.ts';

/** The most frequent actions of a group: run the session that is due, enrol a person. */
@Component({
  selector: 'saath-group-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <div *transloco="let t">
      @if (mayAdd()) {
        <button type="button" matButton="outlined" (click)="add()"><saath-icon name="person_add" /> {{ t('groups.add') }}</button>
      }
      @if (next(); as session) {
        <a class="run" matButton="filled" [routerLink]="['/sessions', session.id]">{{
          t('groups.next-session', { when: when(session.startsAt) })
        }}</a>
      }
      @if (due(); as session) {
        <button type="button" class="run" matButton="filled" (click)="actions.run(session)">
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
export class GroupActions {
  readonly group = input.required<Group>();
  readonly changed = output();
  protected readonly words = inject(Words);
  protected readonly actions = inject(SessionActions);
  readonly #dialog = inject(MatDialog);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  readonly #kinds = inject(Kinds);
  /** A group that records only a head count has no people to add: its first action is its next session. */
  readonly #isHeadcountOnly = computed(() => this.#kinds.of(this.group().kind)?.confidentiality === 'headcount');
  protected readonly mayAdd = computed(
    () => this.#session.may('enrolments:write') && this.group().state === 'running' && !this.#isHeadcountOnly(),
  );
  protected readonly next = computed(() => (this.#isHeadcountOnly() && this.due() === undefined ? this.group().nextSession : null));
  /** The session whose roster is open now. */
  protected readonly due = computed(() =>
    this.#session.may('sessions:write') ? this.group().upcoming.find((session) => isOpen(session, this.#now())) : undefined,
  );
  protected readonly begun = computed(() => {
    const due = this.due();
    return due !== undefined && hasBegun(due);
  });

  protected when(startsAt: string): string {
    return whenWords(this.words, startsAt, this.group().schedule.timeZone);
  }
  async add(): Promise<void> {
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
