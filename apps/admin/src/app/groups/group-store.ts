import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Kinds, type Tab } from '../ui/index.ts';
import { isOverfull } from './overfull-words.ts';
import { comingWords, scheduleWords } from './schedule-words.ts';

/** One group, and the parts of its page that are open to the reader. */
@Injectable()
export class GroupStore {
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  readonly #kinds = inject(Kinds);
  readonly id = fromAddress('');
  readonly found = httpResource<Group>(() => (this.id() === '' ? undefined : `${apiRoot}/groups/${encodeURIComponent(this.id())}`));
  readonly group = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? this.#session.timeZone());
  readonly when = computed(() => {
    const schedule = this.group()?.schedule;
    return schedule === undefined ? undefined : scheduleWords(this.#words, schedule);
  });
  readonly coming = computed(() => {
    const group = this.group();
    return group === undefined ? undefined : comingWords(this.#words, group);
  });

  readonly tabs = computed((): readonly Tab[] => [
    this.#tab('overview'),
    this.#tab('roster', this.group()?.roster.length ?? 0),
    ...this.#waitingTab(),
    this.#tab('sessions'),
    ...(this.#session.may('reminders:read') ? [this.#tab('reminders')] : []),
    ...(this.#session.may('groups:write') ? [this.#tab('settings')] : []),
  ]);

  /** The waiting list, for those who may read about people; a kind that has none, and a list without people, have no tab. */
  #waitingTab(): readonly Tab[] {
    const group = this.group();
    if (group === undefined || !this.#session.may('members:read')) return [];
    const people = group.waiting + group.reserved;
    const isKept = this.#kinds.inBranch(group.kind, group.branchId)?.waitingList === true;
    return people > 0 || isOverfull(group) || isKept ? [this.#tab('waiting', people)] : [];
  }
  #tab(name: 'overview' | 'roster' | 'waiting' | 'sessions' | 'reminders' | 'settings', count?: number): Tab {
    const tab = { path: `/groups/${this.id()}/${name}`, text: this.#words.say(`groups.tab.${name}`) };
    return count === undefined ? tab : { ...tab, count };
  }
}
