import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { attendanceStates } from '@saath/domain/programmes';
import type { HeatMark, Heatmap } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AttendanceMark } from '../ui/index.ts';
import { heatMapColumns } from './heat-map-columns.ts';

/** Attendance at the last sessions: a table with headers on both sides. Every cell has a glyph, whose name is its word; it has few elements, because a table has hundreds of cells. */
@Component({
  selector: 'saath-heat-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, TranslocoDirective],
  templateUrl: './heat-map.html',
  styleUrl: './heat-map.css',
})
export class HeatMap {
  readonly #words = inject(Words);
  readonly heatmap = input.required<Heatmap>();
  readonly timeZone = input.required<string>();
  readonly caption = input.required<string>();
  protected readonly legend = attendanceStates.filter((state) => state !== 'left-early');
  protected readonly columns = computed(() => heatMapColumns(this.#words, this.heatmap().sessions, this.timeZone()));

  protected markText(mark: HeatMark): string {
    if (mark === null) return this.#words.say('groups.not-marked');
    return this.#words.say(mark === 'not-enrolled' ? 'groups.not-enrolled' : `common.attendance.${mark}`);
  }
}
