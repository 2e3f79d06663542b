import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { lateAfterBounds } from '@saath/domain/programmes';
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
import { whenForm, type WhenForm } from './when-form.ts';

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
  readonly fields = computed(() => this.#kinds.of(this.group()?.kind ?? '')?.settingsFields ?? []);
  readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? this.#session.timeZone());
  /** The named day, when it is not over. */
  readonly #named = computed(() => {
    const day = this.firstDay() ?? '';
    return isDay(day) && day >= todayIn(this.timeZone()) ? day : undefined;
  });
  /** The schedule decided last; a change begins with it. A change from a day before that begins with the one that applies then. */
  readonly #schedule = computed(() => {
    const { comingSchedule, schedule } = this.group() ?? {};
    const named = this.#named();
    const isComing =
      comingSchedule !== undefined && comingSchedule !== null && (named === undefined || named >= comingSchedule.appliesFrom);
    return isComing ? comingSchedule : schedule;
  });
  readonly when = computed(() => this.#newWhen());
  readonly #whenValue = toSignal(
    toObservable(this.when).pipe(switchMap((form) => form.valueChanges.pipe(debounceTime(pause), startWith(form.value)))),
  );
  readonly from = computed(() => this.#whenValue()?.startsOn ?? '');
  readonly plan = computed(() => this.#planOf(this.#whenValue() ?? {}));
  /** The schedule of the form where it differs from the one decided last. */
  readonly change = computed(() => {
    const [plan, schedule] = [this.plan(), this.#schedule()];
    return plan !== undefined && schedule !== undefined && differs(plan, schedule) ? plan : undefined;
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
    const body = { ...this.#planOf(answers), applyFrom: answers.startsOn };
    const { id, version } = this.#loaded();
    return this.savingWhen.save(this.when(), () => this.#api.put(`/groups/${id}/schedule`, body, version), ['groups.saved']);
  }
  /** Puts the schedule of the form back to the one decided last. */
  discardWhen(): void {
    this.when().reset(this.#newWhen().getRawValue());
  }
  #newWhen(): WhenForm {
    return whenForm(this.#named() ?? this.group()?.comingSchedule?.appliesFrom ?? todayIn(this.timeZone()), this.#schedule());
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
