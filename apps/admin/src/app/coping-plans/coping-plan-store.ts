import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { CopingPlan, Language } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Prompt } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { draftOf, linesOf, type DraftLine } from './draft-lines.ts';

/** The plan of what helps a member: read, written down whole, gone over again, or taken away. */
@Injectable()
export class CopingPlanStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly id = fromAddress('');
  readonly #key = computed(() => encodeURIComponent(this.id()));
  readonly found = httpResource<CopingPlan>(() => (this.id() === '' ? undefined : `${apiRoot}/members/${this.#key()}/coping-plan`));
  readonly plan = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly paper = computed(() => `${apiRoot}/members/${this.#key()}/coping-plan/paper.pdf`);
  readonly sending = sending();
  /** The lines that are being written; undefined while the plan is only read. */
  readonly draft = signal<readonly DraftLine[] | undefined>(undefined);
  readonly language = signal<Language>('en');
  readonly mentorReads = signal(false);

  begin({ lines, language, mentorReads }: CopingPlan): void {
    this.draft.set(draftOf(lines));
    this.language.set(language);
    this.mentorReads.set(mentorReads);
  }
  change(act: (lines: readonly DraftLine[]) => readonly DraftLine[]): void {
    this.draft.update((lines) => (lines === undefined ? undefined : act(lines)));
  }
  leave(): void {
    this.draft.set(undefined);
    this.sending.forget();
  }

  async save(): Promise<void> {
    const [plan, draft] = [this.plan(), this.draft()];
    if (plan === undefined || draft === undefined) return;
    await this.sending.send(async () => {
      const body = { language: this.language(), mentorReads: this.mentorReads(), lines: linesOf(draft) };
      this.found.set(await this.#api.put(`/members/${this.#key()}/coping-plan`, body, plan.version));
      this.leave();
      this.#notice.say('common.saved');
    });
  }

  async review(): Promise<void> {
    const wasDone = await this.#prompt.ask({
      title: this.#words.say('coping-plans.review-title'),
      fields: [{ name: 'on', label: this.#words.say('coping-plans.review-day'), type: 'day', value: todayIn(this.#session.timeZone()) }],
      go: this.#words.say('coping-plans.review'),
      submit: (answers) => this.#api.post(`/members/${this.#key()}/coping-plan/reviews`, answers),
    });
    if (wasDone) this.found.reload();
  }

  async withdraw(): Promise<void> {
    const wasDone = await this.#prompt.ask({
      title: this.#words.say('coping-plans.withdraw-title'),
      text: this.#words.say('coping-plans.withdraw-text'),
      fields: [],
      go: this.#words.say('coping-plans.withdraw'),
      grave: true,
      submit: () => this.#api.post(`/members/${this.#key()}/coping-plan/withdraw`),
    });
    if (wasDone) this.found.reload();
  }
}
