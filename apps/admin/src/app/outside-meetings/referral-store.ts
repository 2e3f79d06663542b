import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import type { VisitFace, VisitOutcome, VisitTag } from '@saath/domain/outside-meetings';
import { Api, apiRoot } from '../api/api.ts';
import type { OutsideReferral } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalText } from '../ui/fields.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';
import { Prompt } from '../ui/index.ts';
import { sending } from '../ui/sending.ts';

/** The way of a member to a meeting outside: whether the visit took place, how it was, and the next one. */
@Injectable()
export class ReferralStore {
  readonly id = fromAddress('');
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  readonly #texts = inject(Words);
  readonly found = httpResource<OutsideReferral>(() =>
    this.id() === '' ? undefined : `${apiRoot}/outside-referrals/${encodeURIComponent(this.id())}`,
  );
  readonly referral = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly sending = sending();
  /** The latest visit that was answered, when no other one is arranged. */
  readonly latest = computed(() => {
    const referral = this.referral();
    return referral?.on === null ? referral.answered.findLast(({ outcome }) => outcome !== 'moved') : undefined;
  });
  readonly outcome = linkedSignal<VisitOutcome | undefined>(() => this.latest()?.outcome);
  readonly face = linkedSignal<VisitFace | null>(() => this.latest()?.face ?? null);
  readonly tags = linkedSignal<readonly VisitTag[]>(() => this.latest()?.tags ?? []);
  readonly words = linkedSignal(() => this.latest()?.words ?? '');
  readonly movedTo = optionalText();
  /** Whether the next visit is arranged along with the answer: as it is proposed, until somebody says otherwise. */
  readonly takesNext = linkedSignal(() => this.referral()?.proposedOn != null);
  readonly isOpen = computed(() => !['done', 'ended'].includes(this.referral()?.state ?? 'ended'));
  readonly offersNext = computed(() => this.referral()?.proposedOn != null && (this.outcome() ?? 'moved') !== 'moved');
  readonly maySave = computed(() => this.outcome() !== undefined);

  toggle(tag: VisitTag): void {
    this.tags.update((tags) => (tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]));
  }

  /** Sends the answer, how it was, and the next visit, one after the other. What arrived is not sent again after a failure. */
  async save(): Promise<void> {
    const referral = this.referral();
    const outcome = this.outcome();
    if (referral === undefined || outcome === undefined) return;
    const impression = { face: this.face(), tags: [...this.tags()], words: this.words().trim() };
    const next = this.offersNext() && this.takesNext() ? referral.proposedOn : null;
    const isDone = await this.sending.send(async () => {
      let { version } = referral;
      if (referral.on !== null) version = await this.#answer(referral, outcome);
      const saysHow = impression.face !== null || impression.tags.length > 0 || impression.words !== '';
      if (outcome === 'went' && saysHow)
        ({ version } = await this.#api.put(`/outside-referrals/${referral.id}/impression`, impression, version));
      if (next !== null) await this.#api.post(`/outside-referrals/${referral.id}/visits`, { on: next, at: referral.at }, version);
    });
    if (isDone) this.#notice.say('outside-meetings.saved');
    this.found.reload();
  }

  async end({ id, version }: OutsideReferral): Promise<void> {
    const isDone = await this.#prompt.ask({
      title: this.#texts.say('outside-meetings.end-title'),
      fields: [],
      go: this.#texts.say('outside-meetings.end'),
      submit: () => this.#api.post(`/outside-referrals/${id}/end`, {}, version),
    });
    if (!isDone) return;
    this.#notice.say('outside-meetings.ended');
    this.found.reload();
  }

  async #answer({ id, version }: OutsideReferral, outcome: VisitOutcome): Promise<number> {
    const movedTo = outcome === 'moved' && this.movedTo.value !== '' ? { movedTo: this.movedTo.value } : {};
    return (await this.#api.post(`/outside-visits/${id}/answer`, { outcome, ...movedTo }, version)).version;
  }
}
