import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Group } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Faces, Icon, KindChip, Skeleton } from '../ui/index.ts';
import { ComingUp } from './coming-up.ts';
import { GroupRing } from './group-ring.ts';
import { GroupRoster } from './group-roster.ts';
import { HeatMap } from './heat-map.ts';
import { scheduleWords } from './schedule-words.ts';

/** One group: its ring, when it meets, who came, who has a seat, what is coming up. */
@Component({
  selector: 'saath-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, ComingUp, Faces, GroupRing, GroupRoster, HeatMap, Icon, KindChip, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './group-page.html',
})
export class GroupPage {
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly id = input.required<string>();
  protected readonly found = httpResource<Group>(() => `${apiRoot}/groups/${encodeURIComponent(this.id())}`);
  protected readonly group = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? this.#session.timeZone());
  protected readonly when = computed(() => {
    const schedule = this.group()?.schedule;
    return schedule === undefined ? undefined : scheduleWords(this.words, schedule);
  });

  protected leaders({ facilitators }: Group): string {
    if (facilitators.length === 0) return this.words.say('groups.no-leader');
    return this.words.say('groups.led-by', { names: this.words.list(facilitators.map(({ name }) => name)) });
  }
}
