import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { HangingNote } from '../sessions/hanging-note.ts';
import { LoneNote } from '../sessions/lone-note.ts';
import { Chip, ResourceStates, Icon, KindChip, Kinds, Skeleton, type Tab, Tabs } from '../ui/index.ts';
import { UpcomingSessions } from './upcoming-sessions.ts';
import { GroupActions } from './group-actions.ts';
import { GroupReminders } from './group-reminders.ts';
import { GroupRing } from './group-ring.ts';
import { GroupRoster } from './group-roster.ts';
import { GroupSettings } from './group-settings.ts';
import { GroupOverview } from './group-overview.ts';
import { HeldSessions } from './held-sessions.ts';
import { WaitingListCard } from './waiting-list.ts';
import { joiningMode } from './joining-mode.ts';
import { isOverfull, overfullWords, roomWords } from './overfull-words.ts';
import { comingWords, scheduleWords } from './schedule-words.ts';

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
    Skeleton,
    Tabs,
    TranslocoDirective,
    WaitingListCard,
  ],
  templateUrl: './group-page.html',
  styleUrl: './group-page.css',
})
export class GroupPage {
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly id = input.required<string>();
  /** The part of the page that is shown, from the address. */
  readonly tab = input('overview');
  /** The day from which the schedule is to change, from the address. */
  readonly from = input<string>();
  protected readonly found = httpResource<Group>(() => `${apiRoot}/groups/${encodeURIComponent(this.id())}`);
  protected readonly group = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? this.#session.timeZone());
  readonly #kinds = inject(Kinds);
  protected readonly when = computed(() => {
    const schedule = this.group()?.schedule;
    return schedule === undefined ? undefined : scheduleWords(this.words, schedule);
  });
  protected readonly coming = computed(() => {
    const group = this.group();
    return group === undefined ? undefined : comingWords(this.words, group);
  });

  protected readonly tabs = computed((): readonly Tab[] => {
    const to = (tab: string): string => `/groups/${this.id()}/${tab}`;
    return [
      { path: to('overview'), text: this.words.say('groups.tab.overview') },
      { path: to('roster'), text: this.words.say('groups.tab.roster'), count: this.group()?.roster.length ?? 0 },
      ...this.#waitingTab(to('waiting')),
      { path: to('sessions'), text: this.words.say('groups.tab.sessions') },
      ...(this.#session.may('reminders:read') ? [{ path: to('reminders'), text: this.words.say('groups.tab.reminders') }] : []),
      ...(this.#session.may('groups:write') ? [{ path: to('settings'), text: this.words.say('groups.tab.settings') }] : []),
    ];
  });

  /** The waiting list, for those who may read about people; a kind that has none, and a list without people, have no tab. */
  #waitingTab(path: string): readonly Tab[] {
    const group = this.group();
    if (group === undefined || !this.#session.may('members:read')) return [];
    const people = group.waiting + group.reserved;
    const isKept = this.#kinds.inBranch(group.kind, group.branchId)?.waitingList === true;
    return people > 0 || isOverfull(group) || isKept ? [{ path, text: this.words.say('groups.tab.waiting'), count: people }] : [];
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
