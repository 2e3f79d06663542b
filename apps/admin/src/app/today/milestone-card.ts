import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestoneItem, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { milestoneBadge, milestoneWords } from '../ui/milestone-words.ts';

/** A milestone that a member reaches, on marigold. */
@Component({
  selector: 'saath-milestone-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  styleUrl: './milestone-card.css',
  template: `
    <a class="card" [routerLink]="['/members', milestone().memberId]">
      <span class="badge" aria-hidden="true">{{ badge() }}</span>
      <span class="words">
        <span class="title">
          <span class="name">{{ milestone().displayName }}</span>
          {{ reaches() }}
        </span>
        @if (how(); as where) {
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

  protected readonly badge = computed(() => milestoneBadge(this.#words, this.milestone()));
  protected readonly reaches = computed(() => {
    const { on } = this.milestone();
    const span = milestoneWords(this.#words, this.milestone());
    if (on === this.today()) return this.#words.say('today.milestone.reaches', { span });
    return this.#words.say('today.milestone.reachesOn', { span, date: this.#words.day(on, 'short') });
  });
  /** Where it is celebrated, or how the person wants it; that it was celebrated says no more than that. */
  protected readonly how = computed(() => {
    const { ways, celebrated } = this.milestone();
    if (celebrated !== null) return this.#words.say('today.milestone.celebrated');
    const said = ways.map((way) => (way === 'circle' ? this.#session() : undefined) ?? this.#words.say(`today.milestone.way.${way}`));
    return said.join(' · ');
  });
  readonly #session = computed(() => {
    const next = this.sessions().find(({ id }) => id === this.milestone().nextSession?.id);
    if (next === undefined) return undefined;
    return this.#words.say('today.milestone.session', { group: next.groupName, when: this.#words.time(next.startsAt, next.timeZone) });
  });
}
