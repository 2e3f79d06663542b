import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { firstWeeksField, firstWeeksOf, lateAfterBounds, weeksBetween } from '@saath/domain/programmes';
import { debounceTime, startWith, switchMap } from 'rxjs';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, ConsideredGroup, Group, Page, Schedule } from '../api/shapes.ts';
import { optionalNumberWithin, optionalText, requiredText } from '../ui/fields.ts';
import { optionalReminderTime } from '../ui/reminder-time.ts';
import { answersControl } from '../ui/form/answers-control.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Kinds } from '../ui/kinds.ts';
import { saving } from '../ui/saving.ts';
import { isDay, todayIn } from '../ui/zoned-time.ts';
import { planOf, type WhenAnswers } from './plan-of.ts';
import type { ScheduleChange } from './schedule-change.ts';
import type { RhythmAsked } from './schedule-preview.ts';
import { type FirstWeeks, type WhenForm, whenForm } from './when-form.ts';

/** Milliseconds without typing before the preview follows the form. */
const pause = 300;

/** The two forms of a group's settings: its details, which change at once, and its schedule, which changes from a day on. */
@Injectable()
export class GroupSettingsStore {
  readonly group = fromAddress<Group | undefined>(undefined);
  /** The day from which the schedule is to change, where the address names one. */
  readonly firstDay = fromAddress<string | undefined>(undefined);
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #kinds = inject(Kinds);
  readonly #branches = httpResource<Page<Branch>>(() => (this.#session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  readonly savingDetails = saving();
  readonly savingWhen = saving();
  /** Both forms change one version of the group, so that only one of them can be saved at a time. */
  readonly busy = computed(() => this.savingDetails.busy() || this.savingWhen.busy());
  readonly rooms = computed(() => {
    const branches = itemsOf(this.#branches);
    return branches.find(({ id }) => id === this.group()?.branchId)?.rooms ?? [];
  });
  /** Built again from every answer of the server, so that a form never overwrites newer values with older ones. */
  readonly details = computed(() => {
    const group = this.group();
    return new FormGroup({
      name: requiredText(group?.name),
      roomId: optionalText(group?.roomId ?? ''),
      language: requiredText(group?.language),
      capacity: new FormControl<number | null>(group?.capacity ?? null),
      enrolmentMode: new FormControl<Group['enrolmentMode']>(group?.enrolmentMode ?? null),
      firstReminder: optionalReminderTime(group?.firstReminder ?? null),
      lateAfter: optionalNumberWithin(lateAfterBounds, group?.lateAfter ?? null),
      facilitatorIds: new FormControl(group?.facilitators.map(({ staffId }) => staffId) ?? [], { nonNullable: true }),
      backUpIds: new FormControl(group?.backUps.map(({ staffId }) => staffId) ?? [], { nonNullable: true }),
      notes: optionalText(group?.notes),
      settings: answersControl(() => this.fields(), group?.settings),
    });
  });
  /** The kind with what the branch sets; undefined until the kinds are here. */
  readonly #kind = computed(() => this.#kinds.inBranch(this.group()?.kind ?? '', this.group()?.branchId ?? ''));
  /** The rhythm in which the group goes on later by its kind. */
  readonly later = computed(() => this.#kind()?.cadence.later);
  /** The questions about the group; the weeks before a later rhythm are asked with its schedule. */
  readonly fields = computed(() =>
    (this.#kinds.of(this.group()?.kind ?? '')?.settingsFields ?? []).filter(({ key }) => key !== this.later()?.after),
  );
  readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? this.#session.timeZone());
  /** The named day, when it is not over. */
  readonly #named = computed(() => {
    const day = this.firstDay() ?? '';
    return isDay(day) && day >= todayIn(this.timeZone()) ? day : undefined;
  });
  /** Whether the coming schedule is the later rhythm of the present one, which follows by itself. */
  readonly #isLater = computed(() => {
    const { comingSchedule: coming = null, schedule } = this.group() ?? {};
    const [recurrence, later] = [this.#kind()?.cadence.recurrence ?? '', this.later()?.recurrence ?? ''];
    if (coming === null || schedule === undefined || later === '') return false;
    const isRarer =
      weeksBetween(schedule.recurrence) === weeksBetween(recurrence) && weeksBetween(coming.recurrence) === weeksBetween(later);
    return isRarer && coming.startsAt === schedule.startsAt && coming.minutes === schedule.minutes;
  });
  readonly #isNamedLater = computed(() => (this.#named() ?? '') >= (this.group()?.comingSchedule?.appliesFrom ?? ''));
  /** The schedule decided last; a change begins with it. A change from a day before that begins with the one that applies then. */
  readonly #schedule = computed(() => {
    const { comingSchedule, schedule } = this.group() ?? {};
    const named = this.#named();
    if (this.#isLater() && !this.#isNamedLater()) return schedule;
    const isComing =
      comingSchedule !== undefined && comingSchedule !== null && (named === undefined || named >= comingSchedule.appliesFrom);
    return isComing ? comingSchedule : schedule;
  });
  readonly when = computed(() => this.#newWhen());
  /** The weeks before the later rhythm, while the group has the first one. */
  readonly #firstWeeks = computed((): FirstWeeks | undefined => {
    const [kind, later] = [this.#kind(), this.later()];
    if (kind === undefined || later === undefined || firstWeeksField(kind) === undefined || !this.#hasFirstRhythm(this.#schedule()))
      return undefined;
    const own = this.group()?.settings[later.after];
    return { range: later.weeksRange, own: typeof own === 'number' ? own : null };
  });
  readonly #whenValue = toSignal(
    toObservable(this.when).pipe(switchMap((form) => form.valueChanges.pipe(debounceTime(pause), startWith(form.value)))),
  );
  readonly from = computed(() => this.#whenValue()?.startsOn ?? '');
  readonly plan = computed(() => this.#planOf(this.#whenValue() ?? {}));
  /** The schedule of the form where it differs from the one decided last. */
  readonly change = computed((): ScheduleChange | undefined => {
    const [plan, schedule] = [this.plan(), this.#schedule()];
    const [before, { firstWeeks }] = [this.#firstWeeks(), this.#whenValue() ?? {}];
    const hasOtherWeeks = before !== undefined && firstWeeks !== undefined && firstWeeks !== before.own;
    if (plan === undefined || schedule === undefined || !(hasOtherWeeks || differs(plan, schedule))) return undefined;
    return hasOtherWeeks ? { ...plan, firstWeeks } : plan;
  });
  /** The kind and its weeks before a later rhythm, where it is counted from the first day of the plan. */
  readonly rhythm = computed((): RhythmAsked | undefined => {
    const [kind, group, plan, { firstWeeks }] = [this.#kind(), this.group(), this.plan(), this.#whenValue() ?? {}];
    if (kind === undefined || group === undefined || plan?.startsOn !== this.#schedule()?.startsOn || !this.#hasFirstRhythm(plan))
      return undefined;
    const weeks = firstWeeks ?? firstWeeksOf(kind, firstWeeks === null ? {} : group.settings);
    return weeks === null ? undefined : { kind: group.kind, firstWeeks: weeks };
  });
  readonly #detailsValue = toSignal(
    toObservable(this.details).pipe(switchMap((form) => form.valueChanges.pipe(debounceTime(pause), startWith(form.value)))),
  );
  /** The group with another room or other staff than it has; undefined while the form changes neither. */
  readonly considered = computed((): ConsideredGroup | undefined => {
    const [group, { roomId = '', facilitatorIds = [] }] = [this.group(), this.#detailsValue() ?? {}];
    if (group === undefined) return undefined;
    const staff = group.facilitators.map(({ staffId }) => staffId);
    const isSame = roomId === (group.roomId ?? '') && [...facilitatorIds].sort().join() === [...staff].sort().join();
    if (isSame) return undefined;
    const { timeZone: _zone, ...schedule } = group.schedule;
    return { groupId: group.id, branchId: group.branchId, schedule, roomId: roomId === '' ? null : roomId, facilitatorIds };
  });

  /** Answers whether the details were saved. */
  saveDetails(): Promise<boolean> {
    const { name, roomId, firstReminder, settings, ...more } = this.details().getRawValue();
    const isAnswered = this.details().controls.settings.dirty;
    const body = {
      ...{ ...more, name: name.trim(), roomId: roomId === '' ? null : roomId },
      ...{ firstReminder: firstReminder === '' ? null : firstReminder, ...(isAnswered ? { settings } : {}) },
    };
    const { id, version } = this.#loaded();
    return this.savingDetails.save(this.details(), () => this.#api.patch(`/groups/${id}`, body, version), ['groups.saved']);
  }
  /** Answers whether the schedule was saved. */
  saveWhen(): Promise<boolean> {
    const answers = this.when().getRawValue();
    const weeks = this.when().controls.firstWeeks.enabled ? { firstWeeks: answers.firstWeeks } : {};
    const body = { ...this.#planOf(answers), ...weeks, applyFrom: answers.startsOn };
    const { id, version } = this.#loaded();
    return this.savingWhen.save(this.when(), () => this.#api.put(`/groups/${id}/schedule`, body, version), ['groups.saved']);
  }
  /** Puts the schedule of the form back to the one decided last. */
  discardWhen(): void {
    this.when().reset(this.#newWhen().getRawValue());
  }
  #newWhen(): WhenForm {
    const coming = this.#isLater() ? undefined : this.group()?.comingSchedule?.appliesFrom;
    return whenForm(this.#named() ?? coming ?? todayIn(this.timeZone()), this.#schedule(), this.#firstWeeks());
  }
  #hasFirstRhythm(schedule: Pick<Schedule, 'recurrence'> | undefined): boolean {
    const weeks = weeksBetween(schedule?.recurrence ?? '');
    return this.later() !== undefined && weeks !== undefined && weeks === weeksBetween(this.#kind()?.cadence.recurrence ?? '');
  }
  #planOf(answers: Partial<WhenAnswers>): Schedule | undefined {
    return planOf(answers, this.#schedule());
  }
  #loaded(): Group {
    const group = this.group();
    if (group === undefined) throw new Error('The settings belong to a group.');
    return group;
  }
}

const differs = (plan: Schedule, { startsOn, startsAt, minutes, recurrence, until }: Schedule): boolean =>
  plan.startsAt !== startsAt ||
  plan.minutes !== minutes ||
  plan.recurrence !== recurrence ||
  plan.startsOn !== startsOn ||
  (plan.until ?? null) !== (until ?? null);
