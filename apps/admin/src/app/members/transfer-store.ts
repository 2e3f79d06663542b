import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, resource, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, TransferPlan } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { MemberStore } from './member-store.ts';

interface Consequence {
  readonly icon: string;
  readonly text: string;
}

/** A transfer: the form, what would happen, and the transfer itself. */
@Injectable()
export class TransferStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly record = inject(MemberStore);
  readonly sending = formSending();
  readonly form = new FormGroup({
    branchId: requiredText(),
    on: requiredText(todayIn(this.#session.timeZone())),
    ownerId: requiredText(),
    reason: optionalText(),
  });
  readonly #answers = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  readonly #found = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  /** The other branches in which the person who transfers works. */
  readonly branches = computed(() => itemsOf(this.#found).filter(({ id }) => id !== this.record.member()?.branchId));
  readonly areBranchesRead = computed(() => this.#found.hasValue());
  /** The branch that is asked about: what else is written asks for no other plan. */
  readonly #asked = computed(() => (this.record.member() === undefined ? '' : (this.#answers().branchId ?? '')));
  readonly #considered = resource({
    params: () => (this.#asked() === '' ? undefined : this.#asked()),
    loader: ({ params: branchId }) => this.#api.post(`/members/${this.record.id()}/transfer/plan`, { branchId }),
  });
  readonly plan = computed((): TransferPlan | undefined => (this.#considered.hasValue() ? this.#considered.value() : undefined));
  readonly refusal = computed(() => this.#considered.error());
  readonly people = computed(() => this.plan()?.people ?? []);
  readonly happens = computed((): readonly Consequence[] => {
    const plan = this.plan();
    return plan === undefined ? [] : this.#consequences(plan);
  });

  constructor() {
    // The person with the fewest contacts is proposed; a person who was chosen stays while they work in the branch.
    effect(() => {
      const people = this.people();
      const { ownerId } = untracked(() => this.form.getRawValue());
      if (people.some(({ id }) => id === ownerId)) return;
      untracked(() => this.form.controls.ownerId.setValue(people[0]?.id ?? ''));
    });
  }

  async transfer(): Promise<void> {
    const member = this.record.member();
    if (member === undefined) return;
    await this.sending.send(this.form, async () => {
      const { reason, ...given } = this.form.getRawValue();
      await this.#api.post(`/members/${member.id}/transfer`, { ...given, ...(reason.trim() === '' ? {} : { reason }) });
      this.#notice.say('members.transfer.done');
      await this.#router.navigate(['/members', member.id]);
    });
  }

  #consequences({ groups, waiting, followUps, ladders, mentor }: TransferPlan): readonly Consequence[] {
    const say = (key: string, facts = {}): string => this.#words.say(`members.transfer.${key}`, facts);
    const name = this.people().find(({ id }) => id === this.#answers().ownerId)?.name ?? say('nobody');
    const counted = (key: string, count: number, icon: string): readonly Consequence[] =>
      count === 0 ? [] : [{ icon, text: this.#words.count(`members.transfer.${key}`, count, { name }) }];
    const listed = (key: string, names: readonly string[], icon: string): readonly Consequence[] =>
      names.length === 0 ? [] : [{ icon, text: say(key, { names: names.join(', ') }) }];
    return [
      { icon: 'support_agent', text: say('in-charge', { name }) },
      ...listed('groups', groups, 'groups'),
      ...listed('waiting', waiting, 'schedule'),
      ...counted('follow-ups', followUps, 'event_repeat'),
      ...counted('ladders', ladders, 'stairs'),
      ...(mentor === null
        ? []
        : [{ icon: 'handshake', text: say(mentor.stays ? 'mentor-stays' : 'mentor-ends', { name: mentor.displayName }) }]),
    ];
  }
}
