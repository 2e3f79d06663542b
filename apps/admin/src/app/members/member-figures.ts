import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, MemberFigures as View } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { LineChart } from '../ui/chart/line-chart.ts';
import { Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { CheckInActions } from '../questionnaires/check-in-actions.ts';
import { AttendanceStrip } from './attendance-strip.ts';

/** The times that are offered: four weeks, twelve weeks and a year. */
const windows = [28, 84, 364] as const;

/** How a member has been: the mood and the craving that they chose to say, and their attendance in each group. */
@Component({
  selector: 'saath-member-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttendanceStrip,
    Icon,
    LineChart,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    ResourceStates,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="figures">
      <div class="saath-row">
        <div class="saath-grow">
          <h2 id="figures">{{ t('members.figures.title', { name: member().displayName }) }}</h2>
          <p class="saath-small saath-muted">{{ t('members.figures.text') }}</p>
        </div>
        @if (session.may('check-ins:write')) {
          <button type="button" matButton="outlined" (click)="checkIn()">
            <saath-icon name="edit_note" /> {{ t('questionnaires.check-in.open') }}
          </button>
        }
        <mat-button-toggle-group
          [attr.aria-label]="t('members.figures.window')"
          [hideSingleSelectionIndicator]="true"
          [value]="days()"
          (change)="days.set($event.value)"
        >
          @for (one of windows; track one) {
            <mat-button-toggle [value]="one">{{ t('members.figures.days-' + one) }}</mat-button-toggle>
          }
        </mat-button-toggle-group>
      </div>
      <saath-resource-states [of]="loaded" [empty]="isEmpty()">
        <saath-skeleton slot="loading" [lines]="4" />
        <p slot="empty" class="saath-muted">{{ t('members.figures.none') }}</p>
        <ng-template #filled>
          <div class="saath-stack">
            @for (chart of charts(); track chart.name) {
              <saath-line-chart [caption]="chart.name" [lines]="[chart]" [looks]="chart.looks" [marks]="discharges()" />
            } @empty {
              <p class="saath-muted">{{ t('members.figures.not-said') }}</p>
            }
            @for (group of groups(); track group.groupId) {
              <saath-attendance-strip [group]="group" />
            }
          </div>
        </ng-template>
      </saath-resource-states>
    </section>
  `,
  styles: `
    saath-line-chart {
      --saath-chart-height: 8rem;
    }
    @media (max-width: 599px) {
      mat-button-toggle-group {
        width: 100%;
      }
      mat-button-toggle {
        flex: 1;
      }
    }
  `,
})
export class MemberFigures {
  readonly member = input.required<Pick<Member, 'id' | 'displayName' | 'stays'>>();
  /** A check-in was recorded. */
  readonly changed = output();
  readonly #words = inject(Words);
  readonly #checkIns = inject(CheckInActions);
  protected readonly session = inject(Session);
  protected readonly windows = windows;
  protected readonly days = signal<(typeof windows)[number]>(84);
  readonly #id = computed(() => this.member().id);
  protected readonly loaded = httpResource<View>(
    () => `${apiRoot}/members/${encodeURIComponent(this.#id())}/figures?days=${String(this.days())}`,
  );
  readonly #view = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly groups = computed(() => this.#view()?.groups ?? []);
  protected readonly charts = computed(() =>
    (this.#view()?.said ?? []).map(({ code, name, min, max, points }) => ({
      name: this.#words.of(name),
      language: this.#words.languageOf(name),
      points,
      looks: { scale: { min, max }, colour: code === 'mood' ? 0 : 1 },
    })),
  );
  /** The days on which a stay ended: what was said before and after is read differently. */
  protected readonly discharges = computed(() =>
    this.member().stays.flatMap(({ dischargedOn: on }) =>
      on === null ? [] : [{ name: this.#words.say('members.figures.discharged'), on }],
    ),
  );
  protected readonly isEmpty = computed(() => this.groups().length + this.charts().length === 0);

  protected async checkIn(): Promise<void> {
    if (!(await this.#checkIns.record(this.member()))) return;
    this.loaded.reload();
    this.changed.emit();
  }
}
