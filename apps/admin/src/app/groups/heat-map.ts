import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Localised } from '@saath/domain/kernel';
import { attendanceStates } from '@saath/domain/programmes';
import type { HeatMark, Heatmap, HeatmapRow } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ownName } from '../sessions/mark-words.ts';
import { AttendanceMark, Kinds } from '../ui/index.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { heatMapColumns } from './heat-map-columns.ts';

/** Attendance at the last sessions: a table with headers on both sides. Every cell has a glyph, whose name is its word, for a mark of the kind's own that of the kind; it has few elements, because a table has hundreds of cells. */
@Component({
  selector: 'saath-heat-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, LocalisedText, RouterLink, TranslocoDirective],
  templateUrl: './heat-map.html',
  styleUrl: './heat-map.css',
})
export class HeatMap {
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly heatmap = input.required<Heatmap>();
  /** The code of the kind of the group. */
  readonly kind = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly caption = input.required<string>();
  protected readonly legend = attendanceStates.filter((state) => state !== 'left-early');
  readonly #kind = computed(() => this.#kinds.of(this.kind()));
  /** The marks that only this kind has. */
  protected readonly own = computed(() => this.#kind()?.attendance.own ?? []);
  protected readonly columns = computed(() => heatMapColumns(this.#words, this.heatmap().sessions, this.timeZone()));

  /** The name of the mark in a cell where it is one of the kind's own. */
  protected ownOf({ ownMarks }: HeatmapRow, index: number): Localised | undefined {
    return ownName(this.#kind(), ownMarks?.[index]);
  }
  protected languageOf(own: Localised | undefined): string | null {
    return this.#words.languageOf(own) ?? null;
  }
  protected markText(mark: HeatMark, own?: Localised): string {
    if (own !== undefined) return this.#words.of(own);
    if (mark === null) return this.#words.say('groups.not-marked');
    return this.#words.say(mark === 'not-enrolled' ? 'groups.not-enrolled' : `common.attendance.${mark}`);
  }
}
