import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, linkedSignal, resource, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import type { Leaving } from '@saath/domain/care';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { ConsideredDischarge, GroupItem, Member, Page } from '../api/shapes.ts';
import { Colleagues } from '../attention/colleagues.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { planForm, planParts, type Step } from './plan-form.ts';

/** A discharge: the form, the contacts that it would owe, and the step itself. */
@Injectable()
export class DischargeStore {
  readonly #api = inject(Api);
  readonly #colleagues = inject(Colleagues);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly id = fromAddress('');
  readonly found = httpResource<Member>(() => (this.id() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.id())}`));
  readonly member = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly sending = formSending();
  readonly form = new FormGroup({
    leaving: new FormControl<Leaving>('planned', { nonNullable: true }),
    on: requiredText(todayIn(this.#session.timeZone())),
    groupId: optionalText(),
    plan: planForm(),
  });
  /** The contacts by days that were chosen instead of those of the template. */
  readonly steps = signal<readonly Step[] | undefined>(undefined);
  readonly #answers = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  readonly #groups = httpResource<Page<GroupItem>>(() => {
    const branchId = this.member()?.branchId;
    return branchId === undefined ? undefined : `${apiRoot}/groups?kind=aftercare-group&branchId=${branchId}&state=running&limit=25`;
  });
  /** The aftercare groups with a free seat. */
  readonly groups = computed(() =>
    itemsOf(this.#groups).filter(({ seats, enrolled, reserved }) => seats === null || enrolled + reserved < seats),
  );
  readonly group = computed(() => this.groups().find(({ id }) => id === this.#answers().groupId));
  readonly colleagues = resource({
    params: () => (this.#session.may('staff:read') ? this.member()?.branchId : undefined),
    loader: ({ params }) => this.#colleagues.whoMakeContacts(params),
    defaultValue: [],
  });
  /** The answers on which the days of the contacts rest, as one text: what else is written asks for no other plan. */
  readonly #daysRestOn = computed(() => {
    const [member, { leaving, on, plan }] = [this.member(), this.#answers()];
    if (member === undefined || on === '') return undefined;
    return JSON.stringify([member.id, leaving, on, this.steps(), plan?.isWeekly, plan?.weeklyOn, plan?.weeklyAt]);
  });
  readonly #considered = resource({
    params: () => this.#daysRestOn(),
    loader: () => this.#api.post('/aftercare-plans/plan', this.#asked(this.member()?.id ?? '')),
  });
  /** The plan that was considered last; while another is asked for, the one before. */
  readonly considered = linkedSignal<ConsideredDischarge | undefined, ConsideredDischarge | undefined>({
    source: () => (this.#considered.hasValue() ? this.#considered.value() : undefined),
    computation: (plan, previous) => (this.#considered.error() === undefined ? (plan ?? previous?.value) : undefined),
  });
  readonly refusal = computed(() => this.#considered.error());
  readonly shownSteps = computed((): readonly Step[] => this.steps() ?? this.considered()?.steps ?? []);
  readonly contacts = computed(() => this.considered()?.contacts ?? []);
  readonly inPlan = computed(() => this.contacts().filter(({ kind }) => kind !== 'weekly'));
  readonly weeklySpan = computed(() => {
    const calls = this.contacts().filter(({ kind }) => kind === 'weekly');
    const [first, last] = [calls[0], calls.at(-1)];
    return first === undefined || last === undefined ? undefined : { from: first.dueOn, to: last.dueOn };
  });
  readonly moved = computed(() => this.inPlan().filter(({ movedFrom }) => movedFrom !== null).length);
  readonly ownerName = computed(() => this.colleagues.value().find(({ value }) => value === this.#answers().plan?.ownerId)?.label);

  constructor() {
    effect(() => {
      const member = this.member();
      if (member === undefined) return;
      const me = this.#session.membership()?.staffId ?? '';
      untracked(() => this.form.controls.plan.patchValue({ language: member.language, ownerId: me }));
    });
  }

  #asked(memberId: string) {
    const { leaving, on, groupId, plan } = this.form.getRawValue();
    const steps = this.steps();
    return {
      ...{ memberId, leaving, on },
      ...(groupId === '' ? {} : { groupId }),
      ...(steps === undefined ? {} : { steps: [...steps] }),
      ...planParts(this.form.controls.plan),
      ...(plan.isWeekly && plan.weeklyAt === '' ? { weeklyOn: null, weeklyAt: null } : {}),
    };
  }

  /** Another way of leaving has first contacts of its own, so the days are those of the template again. */
  leave(leaving: Leaving): void {
    this.form.controls.leaving.setValue(leaving);
    this.steps.set(undefined);
  }

  async discharge(): Promise<void> {
    const member = this.member();
    if (member === undefined) return;
    await this.sending.send(this.form, async () => {
      await this.#api.post('/aftercare-plans', this.#asked(member.id));
      this.#notice.say('aftercare.discharged');
      await this.#router.navigate(['/members', member.id]);
    });
  }
}
