import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import type { Group, GroupFigures as Figures } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AnswerList } from '../ui/form/answer-list.ts';
import { answersInWords } from '../ui/form/answer-words.ts';
import { Kinds } from '../ui/index.ts';
import { GroupAttendance } from './group-attendance.ts';
import { GroupFigures } from './group-figures.ts';
import { RoomTrend } from './room-trend.ts';
import { UpcomingSessions } from './upcoming-sessions.ts';

/** The first part of the page of a group: attendance, how the room has felt, what is coming, figures, people who wait, notes. */
@Component({
  selector: 'saath-group-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerList, GroupAttendance, GroupFigures, RoomTrend, RouterLink, TranslocoDirective, UpcomingSessions],
  templateUrl: './group-overview.html',
  styles: `
    .notes {
      white-space: pre-line;
    }
  `,
})
export class GroupOverview {
  readonly group = input.required<Group>();
  readonly timeZone = input.required<string>();
  readonly changed = output();
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  protected readonly fields = computed(() => this.#kinds.of(this.group().kind)?.settingsFields ?? []);
  protected readonly hasAnswers = computed(() => answersInWords(this.#words, this.fields(), this.group().settings).length > 0);
  readonly #id = computed(() => this.group().id);
  readonly #loaded = httpResource<Figures>(() => `${apiRoot}/groups/${this.#id()}/figures`);
  protected readonly figures = computed(() => (this.#loaded.hasValue() ? this.#loaded.value() : undefined));
  protected readonly trend = computed(() => this.figures()?.trend ?? []);
  protected readonly attendance = computed(() => this.figures()?.figures.find(({ code }) => code === 'attendance')?.value ?? undefined);
}
