import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestoneItem, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';

/** A milestone that a member reaches, on marigold. */
@Component({
  selector: 'saath-milestone-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  styleUrl: './milestone-card.css',
  template: `
    <a class="card" [routerLink]="['/members', milestone().memberId]">
      <span class="badge" aria-hidden="true">{{ milestone().days }}</span>
      <span class="words">
        <span class="title">
          <span class="name">{{ milestone().displayName }}</span>
          {{ reaches() }}
        </span>
        @if (session(); as where) {
          <span class="more">{{ where }}</span>
        }
      </span>
      <saath-icon name="chevron_right" />
    </a>
  `,
})
export class MilestoneCard {
  readonly milestone = input.required<MilestoneItem>();
  readonly sessions = input.required<readonly SessionItem[]>();
  readonly today = input.required<string>();
  readonly #words = inject(Words);

  protected readonly reaches = computed(() => {
    const { days, on } = this.milestone();
    if (on === this.today()) return this.#words.count('today.milestone.reaches', days);
    return this.#words.count('today.milestone.reachesOn', days, { date: this.#words.day(on, 'short') });
  });
  protected readonly session = computed(() => {
    const next = this.sessions().find(({ id }) => id === this.milestone().nextSession?.id);
    if (next === undefined) return undefined;
    return this.#words.say('today.milestone.session', { group: next.groupName, when: this.#words.time(next.startsAt, next.timeZone) });
  });
}
