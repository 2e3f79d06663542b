import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { MemberAccess } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Icon, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { MemberStore } from './member-store.ts';

/** The member's own access list: who saw the record, when and why, newest first, and as a paper in their language. */
@Component({
  selector: 'saath-accesses-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadMore, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [MemberStore],
  templateUrl: './accesses-page.html',
  styleUrl: './accesses-page.css',
})
export class AccessesPage {
  readonly id = input.required<string>();
  protected readonly store = inject(MemberStore);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  protected readonly list = paged<MemberAccess>(
    () => `/members/${this.id()}/accesses`,
    () => ({ limit: 50 }),
  );
  protected readonly paper = computed(() => `${apiRoot}/members/${encodeURIComponent(this.id())}/accesses/paper.pdf`);

  constructor() {
    this.store.id.connect(this.id);
  }
  protected when({ at }: MemberAccess): string {
    const zone = this.#session.timeZone();
    return `${this.#words.day(dayIn(at, zone), 'year')}, ${this.#words.time(at, zone)}`;
  }
  protected who({ name, actorKind }: MemberAccess): string {
    return name ?? this.#words.say(`members.accesses.${actorKind === 'operator' ? 'operator' : 'system'}`);
  }
}
