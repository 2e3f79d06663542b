import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { outsideMeetingKinds, outsideMeetingLimits } from '@saath/domain/outside-meetings';
import { Session } from '../api/session.ts';
import type { OutsideMeeting } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { Chip, Empty, FormProblems, Icon, LoadMore, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { MeetingsStore } from './meetings-store.ts';
import { VisitsDue } from './visits-due.ts';

/** The week of Monday 5 January 2026, from which the names of the weekdays are read. */
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, on: `2026-01-${String(day + 4).padStart(2, '0')}` }));

/** The meetings outside to which people of the centre go, and the visits of which nobody knows yet. */
@Component({
  selector: 'saath-meetings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    Empty,
    FormProblems,
    Icon,
    LoadMore,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    Skeleton,
    TimeField,
    TranslocoDirective,
    VisitsDue,
  ],
  providers: [MeetingsStore],
  templateUrl: './meetings-page.html',
  styles: `
    .search,
    li {
      flex-wrap: wrap;
    }
    li > .saath-grow {
      flex-basis: 220px;
    }
    li span span,
    li span a {
      display: block;
    }
  `,
})
export class MeetingsPage {
  protected readonly store = inject(MeetingsStore);
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('outside-meetings:write');
  protected readonly limits = outsideMeetingLimits;
  protected readonly kinds = outsideMeetingKinds;
  protected readonly languages = languages;
  protected readonly weekdays = weekdays;
  protected readonly texts = [
    { name: 'place', label: 'place', most: outsideMeetingLimits.placeLength },
    { name: 'town', label: 'town', most: outsideMeetingLimits.townLength },
    { name: 'wayThere', label: 'way', most: outsideMeetingLimits.wayLength },
    { name: 'link', label: 'link', most: outsideMeetingLimits.linkLength },
    { name: 'note', label: 'note', most: outsideMeetingLimits.noteLength },
  ] as const;

  /** The weekdays, the time and the place in one line. */
  protected lineOf({ weekdays: on, startsAt, place, town, wayThere }: OutsideMeeting): string {
    const days = weekdays.filter(({ day }) => on.includes(day)).map(({ on: day }) => this.words.weekday(day));
    return [days.length === 0 ? null : this.words.list(days), startsAt, place, town, wayThere].filter((part) => part !== null).join(', ');
  }
}
