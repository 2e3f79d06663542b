import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  ViewEncapsulation,
} from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { toSignal } from '@angular/core/rxjs-interop';
import { Calendar, type CalendarOptions, type EventInput } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import timeGrid from 'fullcalendar/timegrid';
import { Temporal } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';
import { dayIn, timeIn, todayIn } from '../ui/zoned-time.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import type { CalendarView } from './calendar-range.ts';
import { loadDragging } from './dragging.ts';
import { drawnEntry, drawnHeader, drawnHoliday, type HolidayOn } from './drawn.ts';
import { hoursOf } from './hours-of.ts';

const views = { day: 'timeGridDay', week: 'timeGridWeek', month: 'dayGridMonth', list: 'timeGridWeek' } as const;

/** The options that are the same in every view. */
const looks: CalendarOptions = {
  ...{ firstDay: 1, nowIndicator: true, allDayText: '', slotDuration: '00:30:00', slotHeaderInterval: '01:00:00' },
  ...{ slotMinHeight: 24, eventMinHeight: 24, eventShortHeight: 44, slotEventOverlap: false, dayMaxEvents: 4, eventMaxStack: 3 },
  // What stands in an entry is ours; the times that it would write besides are costly.
  displayEventTime: false,
  ...{ editable: true, eventDurationEditable: false, snapDuration: '00:15:00', dragRevertDuration: 0, longPressDelay: 500 },
};

/** The names of the parts, for our styles. The outer ones have neither padding nor a top border, by rules that ours do not win against. */
const classes: CalendarOptions = {
  ...{ dayHeaderInnerClass: 'cal-head', dayLaneClass: 'cal-lane', dayCellTopInnerClass: 'cal-date', popoverClass: 'cal-popover' },
  ...{ slotLaneClass: 'cal-slot', slotHeaderInnerClass: 'cal-hour', nowIndicatorLineClass: 'cal-now', rowMoreLinkClass: 'cal-more' },
  dayCellClass: ({ isOther, isToday }) => `cal-cell ${isOther ? 'other' : ''} ${isToday ? 'today' : ''}`,
};

/** The wall clock to which a session was dragged. */
export interface Drop {
  readonly entry: CalendarEntry;
  /** `YYYY-MM-DDTHH:MM`. */
  readonly to: string;
}

/**
 * The days and hours of the calendar, drawn by FullCalendar. It is given wall clocks and draws them as they are, whatever the zone of the
 * device; what stands in its cells and all colours are ours. It writes its styles through the object model, which the policy allows.
 */
@Component({
  selector: 'saath-time-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: '',
  styleUrls: ['../../../../../node_modules/fullcalendar/skeleton.css', './time-grid.css'],
})
export class TimeGrid {
  readonly view = input.required<Exclude<CalendarView, 'list'>>();
  readonly day = input.required<string>();
  readonly zone = input.required<string>();
  readonly entries = input.required<readonly CalendarEntry[]>();
  readonly holidays = input.required<readonly HolidayOn[]>();
  readonly chosen = output<CalendarEntry>();
  readonly dropped = output<Drop>();
  readonly dayChosen = output<string>();
  readonly #words = inject(Words);
  readonly #phone = toSignal(inject(BreakpointObserver).observe('(max-width: 599px)'));
  readonly #isPhone = computed(() => this.#phone()?.matches === true);
  /** In a month on a phone a session is a thin bar: nothing to tap, and its day is opened instead. */
  readonly #isBars = computed(() => this.view() === 'month' && this.#isPhone());
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly #dragging = signal<CalendarOptions['plugins']>(undefined);

  constructor() {
    let calendar: Calendar | undefined;
    void loadDragging().then((plugins) => this.#dragging.set(plugins));
    // The calendar is a foreign body: what it is given is handed over, and drawn by it.
    effect(() => {
      const dragging = this.#dragging();
      if (dragging === undefined) return;
      const options = this.#options(dragging);
      if (calendar === undefined) {
        calendar = new Calendar(this.#element, options);
        calendar.render();
      } else calendar.resetOptions(options);
      const [view, day] = [views[this.view()], this.day()];
      if (calendar.view.type !== view) calendar.changeView(view, day);
      else calendar.gotoDate(day);
      if (this.#isPhone() && this.view() === 'week') this.#showToday();
    });
    inject(DestroyRef).onDestroy(() => calendar?.destroy());
  }

  #options(dragging: NonNullable<CalendarOptions['plugins']>): CalendarOptions {
    const { first, last } = hoursOf(this.entries());
    return {
      plugins: [timeGrid, dayGrid, ...dragging],
      initialView: untracked(() => views[this.view()]),
      initialDate: untracked(() => this.day()),
      headerToolbar: false,
      height: 'auto',
      timeZone: 'UTC',
      now: () => wallClockNow(this.zone()),
      allDaySlot: this.holidays().length > 0,
      slotMinTime: `${String(first).padStart(2, '0')}:00:00`,
      slotMaxTime: `${String(last).padStart(2, '0')}:00:00`,
      ...looks,
      // On a phone the strip of the week is the head of a day.
      dayHeaders: this.view() !== 'day' || !this.#isPhone(),
      // There is room for two lines of a session of three quarters of an hour where a day is alone.
      ...(this.view() === 'day' ? { slotMinHeight: 32 } : {}),
      ...classes,
      ...this.#texts(),
      events: [...this.entries().map(eventOf), ...this.holidays().flatMap(holidayEvents)],
      dayHeaderAlign: 'center',
      dayHeaderContent: ({ date }) => ({ domNodes: this.#header(dayOf(date)) }),
      // The words of a head are read out as they stand there, in the language of the page.
      dayHeaderDidMount: ({ el }) => {
        el.removeAttribute('aria-label');
        for (const hidden of el.querySelectorAll('[aria-hidden]')) hidden.removeAttribute('aria-hidden');
      },
      dayCellDidMount: ({ el }) => el.removeAttribute('aria-label'),
      slotHeaderContent: ({ date }) => date.toISOString().slice(11, 16),
      eventContent: ({ event }) => ({ domNodes: this.#drawn(event.extendedProps) }),
      eventClass: ({ event, isShort }) => `${classesOf(event.extendedProps)} ${isShort ? 'short' : ''}`,
      eventInteractive: !this.#isBars(),
      eventClick: ({ event }) => (this.#isBars() ? this.#open(event) : this.#choose(event.extendedProps)),
      eventDrop: ({ event, revert }) => {
        const entry = entryIn(event.extendedProps);
        const to = event.start?.toISOString().slice(0, 16);
        revert();
        if (entry !== undefined && to !== undefined) this.dropped.emit({ entry, to });
      },
      dateClick: ({ dateStr }) => this.view() === 'month' && this.dayChosen.emit(dateStr.slice(0, 10)),
    };
  }
  #texts(): CalendarOptions {
    return {
      locale: this.#words.language(),
      moreLinkText: (count) => this.#words.count('calendar.more', count),
      moreLinkHint: (count) => this.#words.count('calendar.more', count),
      closeHint: this.#words.say('common.close'),
      eventsHint: this.#words.say('calendar.title'),
    };
  }
  #header(day: string): HTMLElement[] {
    return drawnHeader(this.#words, day, this.view() === 'month' ? undefined : todayIn(this.zone()));
  }
  #drawn(props: Props): HTMLElement[] {
    const entry = entryIn(props);
    return entry === undefined ? drawnHoliday(holidayIn(props)) : drawnEntry(this.#words, entry, this.view() === 'month');
  }
  /** A week on a phone is wider than the screen: it begins with today in sight. */
  #showToday(): void {
    this.#element.querySelector('[role=columnheader][aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }
  #open({ start }: { readonly start: Date | null }): void {
    if (start !== null) this.dayChosen.emit(dayOf(start));
  }
  #choose(props: Props): void {
    const entry = entryIn(props);
    if (entry !== undefined) this.chosen.emit(entry);
  }
}

type Props = Readonly<Record<string, unknown>>;
const entryIn = (props: Props): CalendarEntry | undefined => props['entry'] as CalendarEntry | undefined;
const holidayIn = ({ holiday }: Props): string => (typeof holiday === 'string' ? holiday : '');
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
function wallClockNow(zone: string): string {
  const now = Temporal.Now.instant();
  return `${dayIn(now, zone)}T${timeIn(now, zone)}`;
}

const eventOf = (entry: CalendarEntry): EventInput => ({
  ...{ id: entry.id, title: entry.session.groupName, start: entry.start, end: entry.end },
  ...{ startEditable: entry.movable, extendedProps: { entry } },
});
const holidayEvents = ({ day, lines }: HolidayOn): readonly EventInput[] => [
  { id: `closed ${day}`, start: day, allDay: true, display: 'background', editable: false, extendedProps: { holiday: '' } },
  ...lines.map((holiday) => ({
    ...{ id: `holiday ${day} ${holiday}`, title: holiday, start: day, allDay: true, editable: false },
    extendedProps: { holiday },
  })),
];

function classesOf(props: Props): string {
  const entry = entryIn(props);
  if (entry === undefined) return props['holiday'] === '' ? 'cal-closed' : 'cal-holiday';
  const { kind, phase, left, conflicts, movable } = entry;
  // A class, because the kinds may come after the sessions are drawn.
  return [
    'cal-entry',
    `cal-${kind.colour}`,
    phase,
    left ? 'left' : '',
    conflicts.length > 0 ? 'conflict' : '',
    movable ? 'movable' : '',
  ].join(' ');
}
