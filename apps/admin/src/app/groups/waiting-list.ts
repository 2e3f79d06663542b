import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CdkDrag, CdkDragHandle, CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Group, SettledPlace, WaitingPlace } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Icon, PersonLine, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { RefusalWords } from '../ui/refusal-words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { WaitingStore } from './waiting-store.ts';

/** The waiting list of a group: who is offered a seat, who is next and why, and the decision that there are more people than seats. */
@Component({
  selector: 'saath-waiting-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    Chip,
    Icon,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PersonLine,
    ProblemNote,
    ResourceStates,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [WaitingStore],
  templateUrl: './waiting-list.html',
  styleUrl: './waiting-list.css',
})
export class WaitingListCard {
  protected readonly words = inject(Words);
  protected readonly store = inject(WaitingStore);
  readonly #session = inject(Session);
  readonly #refusals = inject(RefusalWords);
  readonly group = input.required<Group>();
  readonly changed = output();
  readonly add = output();
  protected readonly mayWrite = this.#session.may('enrolments:write');
  protected readonly over = computed(() => Math.max(0, this.group().enrolled - (this.group().seats ?? Infinity)));

  constructor() {
    this.store.group.connect(this.group);
  }
  /** Without a link for a relative. */
  protected person({ personKind, personId, displayName, code }: WaitingPlace) {
    return { memberId: personKind === 'member' ? personId : null, displayName, code };
  }
  protected since({ askedAt, position, firstPosition, wish }: WaitingPlace): string {
    const day = this.words.instantDay(askedAt, this.store.timeZone(), 'short');
    const since =
      position === firstPosition
        ? this.words.say('groups.waiting.since', { day })
        : this.words.say('groups.waiting.since-then', { day, position: firstPosition });
    return wish === '' ? since : `${since} · ${wish}`;
  }
  protected until(at: string): string {
    const zone = this.store.timeZone();
    return this.words.say('groups.waiting.until', { day: this.words.instantDay(at, zone), time: this.words.time(at, zone) });
  }
  protected reason(code: string): string {
    return this.#refusals.reason(this.group().kind, code);
  }
  protected settled({ state, outcome, settledAt }: SettledPlace): string {
    const day = this.words.instantDay(settledAt, this.store.timeZone(), 'short');
    return this.words.say(`groups.waiting.lately.${state === 'enrolled' ? 'enrolled' : (outcome ?? 'withdrawn')}`, { day });
  }
  protected movedWords({ at, by, from, reason }: NonNullable<WaitingPlace['moved']>): string {
    const day = this.words.instantDay(at, this.store.timeZone(), 'short');
    return this.words.say('groups.waiting.moved', { from, name: by ?? this.words.say('groups.waiting.somebody'), day, reason });
  }
  /** Asks why, and moves the person to where they were dropped. */
  protected dropped({ item, previousIndex, currentIndex }: CdkDragDrop<unknown, unknown, WaitingPlace>): void {
    if (previousIndex !== currentIndex) void this.after(this.store.move(item.data, currentIndex + 1));
  }
  protected decidedOn(at: string): string {
    return this.words.day(dayIn(at, this.store.timeZone()), 'year');
  }
  protected async after(done: Promise<boolean>): Promise<void> {
    if (await done) this.changed.emit();
  }
}
