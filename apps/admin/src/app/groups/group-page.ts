import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { HangingNote } from '../sessions/hanging-note.ts';
import { LoneNote } from '../sessions/lone-note.ts';
import { Chip, ResourceStates, Icon, KindChip, Kinds, Tabs } from '../ui/index.ts';
import { UpcomingSessions } from './upcoming-sessions.ts';
import { GroupActions } from './group-actions.ts';
import { GroupReminders } from './group-reminders.ts';
import { GroupRing } from './group-ring.ts';
import { GroupRoster } from './group-roster.ts';
import { GroupSettings } from './group-settings.ts';
import { GroupStore } from './group-store.ts';
import { GroupOverview } from './group-overview.ts';
import { HeldSessions } from './held-sessions.ts';
import { WaitingListCard } from './waiting-list.ts';
import { joiningMode } from './joining-mode.ts';
import { overfullWords, roomWords } from './overfull-words.ts';

/** One group: seats, schedule, attendance, roster, upcoming sessions, settings. */
@Component({
  selector: 'saath-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    UpcomingSessions,
    ResourceStates,
    GroupActions,
    GroupOverview,
    GroupReminders,
    GroupRing,
    GroupRoster,
    GroupSettings,
    HeldSessions,
    Icon,
    HangingNote,
    LoneNote,
    KindChip,
    RouterLink,
    Tabs,
    TranslocoDirective,
    WaitingListCard,
  ],
  providers: [GroupStore],
  templateUrl: './group-page.html',
  styleUrl: './group-page.css',
})
export class GroupPage {
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly id = input.required<string>();
  /** The part of the page that is shown, from the address. */
  readonly tab = input('overview');
  /** The day from which the schedule is to change, from the address. */
  readonly from = input<string>();
  protected readonly store = inject(GroupStore);

  constructor() {
    this.store.id.connect(this.id);
  }

  protected tight(group: Group): string | undefined {
    return roomWords(this.words, group);
  }
  protected overfull(group: Group): string | undefined {
    return overfullWords(this.words, group);
  }
  protected backUps({ backUps }: Group): string | undefined {
    return backUps.length === 0
      ? undefined
      : this.words.say('groups.backed-by', { names: this.words.list(backUps.map(({ name }) => name)) });
  }
  /** How people join, as the group, its branch, its centre or its kind says; empty until the kinds are here. */
  protected joining(group: Group): string {
    const mode = joiningMode(this.#kinds, group);
    return mode === undefined ? '' : this.words.say(`groups.mode.${mode}`);
  }
  protected leaders({ facilitators }: Group): string {
    if (facilitators.length === 0) return this.words.say('groups.no-leader');
    return this.words.say('groups.led-by', { names: this.words.list(facilitators.map(({ name }) => name)) });
  }
}
