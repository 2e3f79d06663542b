import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, resource, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, MemberPlan } from '../api/shapes.ts';
import { Colleagues } from '../attention/colleagues.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';
import { planForm, planParts, type Step } from './plan-form.ts';

/** A plan of aftercare that is changed. */
@Injectable()
export class PlanStore {
  readonly #api = inject(Api);
  readonly #colleagues = inject(Colleagues);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly id = fromAddress('');
  readonly member = httpResource<Member>(() => (this.id() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.id())}`));
  readonly found = httpResource<MemberPlan>(() =>
    this.id() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.id())}/aftercare-plan`,
  );
  readonly plan = computed(() => (this.found.hasValue() ? this.found.value().plan : null));
  readonly sending = formSending();
  readonly form = planForm();
  readonly steps = signal<readonly Step[]>([]);
  readonly colleagues = resource({
    params: () => (this.#session.may('staff:read') && this.member.hasValue() ? this.member.value().branchId : undefined),
    loader: ({ params }) => this.#colleagues.whoMakeContacts(params),
    defaultValue: [],
  });

  constructor() {
    effect(() => {
      const plan = this.plan();
      if (plan === null) return;
      const { language, preferredTime, weeklyOn } = plan;
      untracked(() => {
        this.steps.set(plan.steps);
        this.form.patchValue({
          ...{ language, preferredTime, ownerId: plan.ownerId ?? '', goals: plan.goals ?? '', isWeekly: weeklyOn !== null },
          ...(weeklyOn === null ? {} : { weeklyOn, weeklyAt: plan.weeklyAt ?? '' }),
        });
      });
    });
  }

  async save(): Promise<void> {
    const plan = this.plan();
    if (plan === null) return;
    await this.sending.send(this.form, async () => {
      const parts = { ...planParts(this.form), steps: [...this.steps()] };
      await this.#api.patch(`/aftercare-plans/${plan.id}`, parts, plan.version);
      this.#notice.say('common.saved');
      await this.#router.navigate(['/members', plan.memberId]);
    });
  }
}
