import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, resource, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { referralLimits, type CompanionKind } from '@saath/domain/outside-meetings';
import { allOf, ifAsked } from '../api/all-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Member, MemberMentor, OutsideMeeting, OutsideReferral, Page } from '../api/shapes.ts';
import { numberWithin, optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { todayIn } from '../ui/zoned-time.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A visit to a meeting outside that is arranged with a member, or changed before it takes place. */
@Injectable()
export class ArrangeStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly memberId = fromAddress('');
  /** The referral that is changed; undefined for a new one. */
  readonly id = fromAddress<string | undefined>(undefined);
  readonly found = httpResource<OutsideReferral>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${apiRoot}/outside-referrals/${encodeURIComponent(id)}`;
  });
  readonly person = httpResource<Member>(() =>
    this.memberId() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.memberId())}`,
  );
  readonly #mentor = httpResource<MemberMentor>(() =>
    this.memberId() === '' ? undefined : `${apiRoot}/members/${encodeURIComponent(this.memberId())}/mentor`,
  );
  readonly #listed = httpResource<Page<OutsideMeeting>>(() => `${apiRoot}/outside-meetings?limit=200`);
  readonly parts = allOf([ifAsked(this.found), this.person, this.#listed, this.#mentor]);
  readonly meetings = computed(() => itemsOf(this.#listed));
  readonly mentorship = computed(() => (this.#mentor.hasValue() ? this.#mentor.value().mentorship : null));
  readonly colleagues = resource({
    params: () => (this.#session.may('staff:read') && this.person.hasValue() ? this.person.value().branchId : undefined),
    loader: ({ params }) => this.#colleaguesOf(params),
    defaultValue: [],
  });
  readonly sending = formSending();
  readonly form = new FormGroup({
    meetingId: optionalText(),
    meetingName: optionalText(),
    on: requiredText(todayIn(this.#session.timeZone())),
    at: optionalText(),
    visits: numberWithin(referralLimits.usualVisits, { from: 1, to: referralLimits.mostVisits }),
    companion: new FormControl<CompanionKind>('nobody', { nonNullable: true }),
    staffId: optionalText(),
    companionName: optionalText(),
    meetAt: optionalText(),
    meetPlace: optionalText(),
    memberAgreed: new FormControl(false, { nonNullable: true }),
  });
  readonly companion = toSignal(this.form.controls.companion.valueChanges, { initialValue: 'nobody' });
  readonly meetingId = toSignal(this.form.controls.meetingId.valueChanges, { initialValue: '' });

  constructor() {
    effect(() => {
      const referral = this.found.hasValue() ? this.found.value() : undefined;
      if (referral === undefined) return;
      const { meetingId, meetingName, on, at, visits, companion, staffId, companionName, meetAt, meetPlace, memberAgreed } = referral;
      const texts = { meetingId: meetingId ?? '', staffId: staffId ?? '', at: at ?? '', meetAt: meetAt ?? '', meetPlace: meetPlace ?? '' };
      untracked(() => {
        this.form.patchValue({
          ...texts,
          visits,
          companion,
          memberAgreed,
          meetingName: meetingId === null ? meetingName : '',
          on: on ?? '',
        });
        this.form.patchValue({ companionName: companion === 'named' ? (companionName ?? '') : '' });
      });
    });
  }

  /** The time of a meeting of the list is taken with it. */
  choose(id: string): void {
    const time = this.meetings().find((one) => one.id === id)?.startsAt;
    if (time != null) this.form.patchValue({ at: time });
  }

  async save(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const { meetingId, meetingName, on, at, visits, companion, staffId, companionName, meetAt, meetPlace, memberAgreed } =
        this.form.getRawValue();
      const referral = this.found.hasValue() ? this.found.value() : undefined;
      const mentorId = referral?.mentorId ?? this.mentorship()?.mentorId;
      const body = {
        ...{ on, visits, companion, memberAgreed, at: orNull(at), meetAt: orNull(meetAt), meetPlace: orNull(meetPlace) },
        ...(meetingId === '' ? { meetingName } : { meetingId }),
        ...(companion === 'mentor' && mentorId !== undefined ? { mentorId } : {}),
        ...(companion === 'staff' && staffId !== '' ? { staffId } : {}),
        ...(companion === 'named' ? { companionName } : {}),
      };
      const { id } = await (referral === undefined
        ? this.#api.post(`/members/${this.memberId()}/outside-referrals`, body)
        : this.#api.put(`/outside-referrals/${referral.id}`, body, referral.version));
      await this.#router.navigate(['/members', this.memberId(), 'outside-meetings', id]);
    });
  }

  async #colleaguesOf(branchId: string): Promise<readonly { readonly value: string; readonly label: string }[]> {
    const { items } = await this.#api.get('/staff', { limit: 200, branchId });
    return items.filter(({ state, role }) => state === 'active' && role !== 'mentor').map(({ id, name }) => ({ value: id, label: name }));
  }
}
