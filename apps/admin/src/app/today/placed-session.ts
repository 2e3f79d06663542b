import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LoneSession, UncoveredSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { placeWords, timeRange } from '../sessions/session-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { DayTile } from '../ui/day-tile.ts';
import { KindChip } from '../ui/kind-chip.ts';

/** A session as a line of a card on Today: its day, its group as the way to a page, its time and place, and a sentence about it. */
@Component({
  selector: 'saath-placed-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayTile, KindChip, RouterLink, TranslocoPipe],
  styleUrl: './placed-session.css',
  template: `
    @let one = session();
    <saath-day-tile [at]="one.startsAt" [timeZone]="one.timeZone" />
    <div>
      <p class="who">
        <a class="saath-whole" [routerLink]="path()" [attr.aria-label]="label() | transloco: { group: one.groupName, when: when() }">{{
          one.groupName
        }}</a>
        <saath-kind-chip [kind]="one.kind" />
      </p>
      <p class="saath-small">{{ about() }}</p>
      <p class="saath-small saath-muted">{{ text() }}</p>
    </div>
  `,
})
export class PlacedSession {
  readonly session = input.required<LoneSession | UncoveredSession>();
  readonly path = input.required<readonly string[]>();
  /** The key of the name of the link, which says the group and when it meets. */
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  readonly #words = inject(Words);
  protected readonly when = computed(() => whenWords(this.#words, this.session().startsAt, this.session().timeZone));
  /** “17:30 to 18:45, Sadar”: the day is in the tile, and in the name of the link. */
  protected readonly about = computed(() => [timeRange(this.#words, this.session()), placeWords(this.session())].join(', '));
}
