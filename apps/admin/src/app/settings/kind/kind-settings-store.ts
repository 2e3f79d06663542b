import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { groupLimits } from '@saath/domain/groups';
import type { Answers, Field } from '@saath/domain/kernel';
import {
  correctionBounds,
  isAgenda,
  ladderStepFaults,
  ladderRange,
  lateAfterBounds,
  leastCap,
  ownAgendaField,
  type EnrolmentMode,
  type SettingLevel,
  type WrittenStep,
} from '@saath/domain/programmes';
import { startWith, switchMap } from 'rxjs';
import { itemsOf } from '../../api/items-of.ts';
import { paged } from '../../api/paged.ts';
import { Api, apiRoot, queryOf } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Branch, Group, GroupItem, GroupUses, KindView, Page } from '../../api/shapes.ts';
import { optionalNumberWithin } from '../../ui/fields.ts';
import { answersControl } from '../../ui/form/answers-control.ts';
import { optionalReminderTime } from '../../ui/reminder-time.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { Kinds } from '../../ui/kinds.ts';
import { saving } from '../../ui/saving.ts';
import { KindsStore, type Overrides } from '../kinds-store.ts';
import { fieldClusters } from './field-clusters.ts';

/** The settings of a kind at one level: the centre, one of its branches, or a group. */
@Injectable()
export class KindSettingsStore {
  readonly code = fromAddress('');
  /** The branch and the group of the address; the centre where neither is given. */
  readonly branchAsked = fromAddress<string | undefined>(undefined);
  readonly groupId = fromAddress<string | undefined>(undefined);
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #kinds = inject(Kinds);
  readonly #store = inject(KindsStore);
  readonly #branches = httpResource<Page<Branch>>(() => (this.#session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  /** The kind of which groups are asked for; undefined where they may not be read. */
  readonly #asked = computed(() => (this.#session.may('groups:read') && this.code() !== '' ? this.code() : undefined));
  /** The groups of this kind that still meet, a page at a time. */
  readonly groups = paged<GroupItem>('/groups', () => {
    const kind = this.#asked();
    return kind === undefined ? undefined : { kind, state: 'running', limit: 25 };
  });
  readonly #counted = httpResource<GroupUses>(() => {
    const kind = this.#asked();
    return kind === undefined ? undefined : { url: `${apiRoot}/groups/uses`, params: { kind } };
  });
  readonly #ofBranch = httpResource<Page<GroupItem>>(() => {
    const [kind, branchId] = [this.#asked(), this.branchId()];
    return kind === undefined || branchId === undefined
      ? undefined
      : { url: `${apiRoot}/groups`, params: { kind, branchId, state: 'running', limit: 200 } };
  });
  /** The group whose settings are shown; without a value at the other levels. */
  readonly loadedGroup = httpResource<Group>(() =>
    this.groupId() === undefined ? undefined : `${apiRoot}/groups/${this.groupId() ?? ''}`,
  );
  readonly saving = saving();

  readonly kind = computed(() => this.#kinds.ofCentre().find(({ code }) => code === this.code()));
  readonly branches = computed(() => itemsOf(this.#branches));
  /** How many groups of this kind meet, and in how many branches; undefined until the server has said. */
  readonly counted = computed(() => (this.#counted.hasValue() ? this.#counted.value() : undefined));
  readonly groupsOfBranch = computed(() => itemsOf(this.#ofBranch));
  readonly group = computed(() => (this.loadedGroup.hasValue() ? this.loadedGroup.value() : undefined));
  readonly branchId = computed(() => this.group()?.branchId ?? this.branchAsked());
  readonly level = computed((): SettingLevel => {
    if (this.groupId() !== undefined) return 'group';
    return this.branchId() === undefined ? 'centre' : 'branch';
  });
  readonly mayWrite = computed(() => this.#session.may(this.level() === 'group' ? 'groups:write' : 'kinds:write'));

  /** The settings of the centre, the branch and the group. */
  readonly set = computed(() => {
    const [kind, group, branchId] = [this.kind(), this.group(), this.branchId()];
    const own: Overrides = {
      ...(group?.capacity == null ? {} : { cap: group.capacity }),
      ...(group?.enrolmentMode == null ? {} : { enrolment: group.enrolmentMode }),
      ...(group?.lateAfter == null ? {} : { lateAfter: group.lateAfter }),
      ...(group?.firstReminder == null ? {} : { firstReminder: group.firstReminder }),
      ...agendaOfGroup(group),
      ...this.#firstWeeksOf(group),
    };
    return {
      centre: kind?.overrides ?? {},
      branch: kind?.branches.find((one) => one.branchId === branchId)?.overrides ?? {},
      group: group === undefined ? {} : own,
    };
  });
  /** Counts how often changes were discarded: the form is made anew from what is stored. */
  readonly #discarded = signal(0);
  /** The questions about a group beside its course, with those that depend on each other together. */
  readonly clusters = computed(() => {
    this.#discarded();
    const fields = this.level() === 'group' ? (this.#kinds.of(this.code())?.settingsFields ?? []) : [];
    return fieldClusters(fields.filter(({ key }) => key !== ownAgendaField.key && key !== this.kind()?.cadence.later?.after)).map(
      (cluster) => ({
        fields: cluster,
        control: this.#controlOf(cluster),
      }),
    );
  });
  /** Made anew from every answer of the server; an empty field follows the level before. */
  readonly form = computed(() => {
    this.#discarded();
    const form = formOf(this.kind(), this.set()[this.level()], this.level());
    this.clusters().forEach(({ control }, place) => form.controls.answers.addControl(String(place), control));
    if (!this.mayWrite()) form.disable();
    return form;
  });
  readonly #value = toSignal(toObservable(this.form).pipe(switchMap((form) => form.valueChanges.pipe(startWith(form.value)))));
  /** The settings of the level by the form, saved or not. */
  readonly draft = computed((): Overrides => overridesOf(this.#value() ?? {}));
  readonly answers = computed((): Answers => Object.assign({}, ...Object.values(this.#value()?.answers ?? {})) as Answers);
  /** How many settings the level has itself, by the form. */
  readonly differences = computed(
    () => Object.keys(this.draft()).length + Object.values(this.answers()).filter((one) => one !== false).length,
  );
  readonly isChanged = computed(() => {
    this.#value();
    return this.form().dirty;
  });

  /** The seats that the groups of this level have by the form, or follow; undefined for no limit and while the number is not valid. */
  readonly #seats = computed(() => {
    const kind = this.kind();
    this.#value();
    if (kind === undefined || this.form().controls.cap.invalid) return undefined;
    const { centre, branch } = this.set();
    const above = this.level() === 'centre' ? [] : this.level() === 'branch' ? [centre.cap] : [branch.cap, centre.cap];
    return [this.draft().cap, ...above, kind.defaults.cap].find((cap) => cap != null) ?? undefined;
  });
  readonly #fullHere = httpResource<GroupUses>(() => {
    const [kind, seats] = [this.#asked(), this.#seats()];
    if (kind === undefined || seats === undefined || this.level() === 'group') return undefined;
    return { url: `${apiRoot}/groups/uses`, params: queryOf({ kind, branchId: this.branchId(), seats }) };
  });
  /** The groups with more people than the seats of this level, because nothing closer to them sets any: how many, and the fullest. At a group, itself. */
  readonly overfull = computed((): Pick<GroupUses, 'over' | 'fullest'> => {
    const [group, seats] = [this.group(), this.#seats()];
    if (this.level() !== 'group') return this.#fullHere.hasValue() ? this.#fullHere.value() : { over: 0, fullest: [] };
    const people = group === undefined ? 0 : group.enrolled + group.reserved;
    return group === undefined || people <= (seats ?? people) ? { over: 0, fullest: [] } : { over: 1, fullest: [{ ...group, people }] };
  });

  discard(): void {
    this.#discarded.update((count) => count + 1);
  }
  /** Answers whether it was saved. */
  save(name: string): Promise<boolean> {
    return this.saving.save(this.form(), () => this.#send(), ['settings.kinds.one.saved', { name }]);
  }

  async #send(): Promise<void> {
    const [kind, level, branchId] = [this.kind(), this.level(), this.branchId()];
    if (kind === undefined) throw new Error('Only a kind that is here has settings.');
    if (level === 'group') return this.#sendGroup();
    if (level === 'branch') return this.#store.setForBranch(kind, branchId ?? '', this.draft());
    return this.#store.setOverrides(kind, this.draft());
  }
  async #sendGroup(): Promise<void> {
    const group = this.group();
    if (group === undefined) throw new Error('Only a group that is here has settings.');
    const { cap = null, enrolment = null, lateAfter = null, firstReminder = null, agenda } = this.draft();
    const { answers, agenda: course } = this.form().controls;
    const settings = answers.dirty || course.dirty ? { settings: { ...this.answers(), ...(agenda == null ? {} : { agenda }) } } : {};
    const body = { ...{ capacity: cap, enrolmentMode: enrolment, lateAfter, firstReminder }, ...settings };
    this.loadedGroup.set(await this.#api.patch(`/groups/${group.id}`, body, group.version));
    this.groups.first.reload();
    this.#fullHere.reload();
  }
  /** The weeks of a group before its later rhythm: they change with its schedule, whose plan shows what happens. */
  #firstWeeksOf(group: Group | undefined): Overrides {
    const weeks = group?.settings[this.kind()?.cadence.later?.after ?? ''];
    return typeof weeks === 'number' ? { firstWeeks: weeks } : {};
  }
  #controlOf(fields: readonly Field[]) {
    const keys = new Set(fields.map(({ key }) => key));
    const stored = Object.entries(this.group()?.settings ?? {}).filter(([key]) => keys.has(key));
    return answersControl(() => fields, Object.fromEntries(stored));
  }
}

const seatsWithin = (kind: KindView | undefined, level: SettingLevel) => ({
  from: level === 'group' ? groupLimits.seats.from : leastCap,
  to: kind?.defaults.cap ?? groupLimits.seats.to,
});

function formOf(kind: KindView | undefined, set: Overrides, level: SettingLevel) {
  const {
    cap = null,
    minutes = null,
    waitingList = null,
    enrolment = null,
    firstWeeks = null,
    correctionDays = null,
    lateAfter = null,
    firstReminder = null,
    agenda = null,
  } = set;
  return new FormGroup({
    cap: optionalNumberWithin(seatsWithin(kind, level), cap),
    minutes: optionalNumberWithin(kind?.cadence.minutesRange ?? { from: 1, to: 1 }, minutes),
    waitingList: new FormControl<boolean | null>(waitingList),
    enrolment: new FormControl<EnrolmentMode | null>(enrolment),
    firstWeeks: optionalNumberWithin(kind?.cadence.later?.weeksRange ?? { from: 1, to: 1 }, firstWeeks),
    correctionDays: optionalNumberWithin(correctionBounds, correctionDays),
    lateAfter: optionalNumberWithin(lateAfterBounds, lateAfter),
    ladderAfter: optionalNumberWithin(ladderRange, set.ladderAfter ?? null),
    ladderSteps: new FormControl<readonly WrittenStep[] | null>(set.ladderSteps ?? null, areSteps),
    firstReminder: optionalReminderTime(firstReminder),
    agenda: new FormControl<string | null>(agenda?.join('\n') ?? null, ({ value }) => (isAgendaFault(value) ? { agenda: true } : null)),
    answers: new FormGroup<Record<string, FormControl<Answers>>>({}),
  });
}

/** Steps within the bounds, or none of this level. */
function areSteps({ value }: { readonly value: unknown }): { readonly ladder: true } | null {
  return Array.isArray(value) && ladderStepFaults(value as readonly WrittenStep[]).length > 0 ? { ladder: true } : null;
}

/** The steps of a course that is written one a line; none for an emptied field. */
const linesOf = (text: unknown): readonly string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];
const isAgendaFault = (value: unknown): boolean => linesOf(value).length > 0 && !isAgenda(linesOf(value));

function agendaOfGroup(group: Group | undefined): Overrides {
  const lines = group?.settings[ownAgendaField.key];
  return Array.isArray(lines) && lines.length > 0 ? { agenda: lines.map(String) } : {};
}

interface Given {
  readonly cap?: number | null;
  readonly minutes?: number | null;
  readonly waitingList?: boolean | null;
  readonly enrolment?: EnrolmentMode | null;
  readonly firstWeeks?: number | null;
  readonly correctionDays?: number | null;
  readonly lateAfter?: number | null;
  readonly ladderAfter?: number | null;
  readonly ladderSteps?: readonly WrittenStep[] | null;
  readonly firstReminder?: string | null;
  readonly agenda?: string | null;
}
/** The settings of a form, without the fields that were left empty. */
function overridesOf({
  cap,
  minutes,
  waitingList,
  enrolment,
  firstWeeks,
  correctionDays,
  lateAfter,
  ladderAfter,
  ladderSteps,
  firstReminder,
  agenda,
}: Given): Overrides {
  const lines = linesOf(agenda);
  return {
    ...(lines.length === 0 ? {} : { agenda: lines }),
    ...(cap == null ? {} : { cap }),
    ...(minutes == null ? {} : { minutes }),
    ...(waitingList == null ? {} : { waitingList }),
    ...(enrolment == null ? {} : { enrolment }),
    ...(firstWeeks == null ? {} : { firstWeeks }),
    ...(correctionDays == null ? {} : { correctionDays }),
    ...(lateAfter == null ? {} : { lateAfter }),
    ...(ladderAfter == null ? {} : { ladderAfter }),
    ...(ladderSteps == null ? {} : { ladderSteps }),
    ...(firstReminder == null || firstReminder === '' ? {} : { firstReminder }),
  };
}
