import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HeatMark, Heatmap } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AttendanceMark } from '../ui/index.ts';

/** Who came to the last sessions: a table with headers on both sides; every cell has a glyph and is read as a word. */
@Component({
  selector: 'saath-heat-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, TranslocoDirective],
  templateUrl: './heat-map.html',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 2px var(--saath-1);
      text-align: center;
      font: var(--mat-sys-body-small);
    }
    th[scope='row'] {
      position: sticky;
      inset-inline-start: 0;
      background: var(--mat-sys-surface-container-lowest);
      text-align: start;
      white-space: nowrap;
      font: var(--mat-sys-title-small);
    }
    thead th {
      font: var(--mat-sys-label-small);
      vertical-align: baseline;
    }
    thead a {
      display: block;
    }
    .month {
      display: block;
    }
    th:not(.turns) .month {
      display: none;
    }
    thead th:first-child {
      text-align: start;
    }
    .came {
      padding-inline-start: var(--saath-1);
      white-space: nowrap;
      text-align: end;
      font: var(--mat-sys-label-medium);
    }
    @container (max-width: 680px) {
      .code {
        display: none;
      }
      th,
      td {
        padding-inline: 1px;
      }
      th[scope='row'] {
        padding-inline-end: var(--saath-1);
        white-space: normal;
      }
    }
    @container (max-width: 560px) {
      .older {
        display: none;
      }
      .older + th:not(.older) .month {
        display: block;
      }
    }
    .blank {
      display: inline-block;
      width: var(--saath-8);
      height: var(--saath-6);
      border: 1px dashed var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-extra-small);
      vertical-align: middle;
    }
    .unmarked {
      border-style: solid;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--saath-3);
      margin-top: var(--saath-3);
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: var(--saath-1);
    }
  `,
})
export class HeatMap {
  protected readonly words = inject(Words);
  readonly heatmap = input.required<Heatmap>();
  readonly timeZone = input.required<string>();
  readonly caption = input.required<string>();
  protected readonly legend = ['present', 'late', 'excused', 'absent', 'walk-in'] as const;

  /** The day of each session, with the month where another begins. */
  protected readonly heads = computed(() => {
    const zone = this.timeZone();
    const months = this.heatmap().sessions.map(({ startsAt }) => this.words.instantDay(startsAt, zone, 'month'));
    return this.heatmap().sessions.map(({ id, startsAt }, index) => ({
      id,
      said: this.words.instantDay(startsAt, zone),
      day: this.words.instantDay(startsAt, zone, 'number'),
      month: months[index],
      turns: months[index] !== months[index - 1],
    }));
  });

  /** Where there is little room, the last six are shown. */
  protected isOlder(index: number): boolean {
    return index < this.heatmap().sessions.length - 6;
  }
  protected said(mark: HeatMark): string {
    if (mark === null) return this.words.say('groups.not-marked');
    return this.words.say(mark === 'not-enrolled' ? 'groups.not-enrolled' : `common.attendance.${mark}`);
  }
}
