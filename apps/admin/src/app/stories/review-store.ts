import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { storyChecks, type StoryCheck } from '@saath/domain/stories';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { Story } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { markedText } from './marked-text.ts';

/** The stories to review, the one that is read, and the list that is gone through before it is shown. */
@Injectable()
export class ReviewStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly list = paged<Story>('/stories/review', () => ({ limit: 50 }));
  readonly #chosen = signal<string | undefined>(undefined);
  readonly story = computed(() => this.list.items().find(({ id }) => id === this.#chosen()) ?? this.list.items()[0]);
  readonly parts = computed(() => {
    const story = this.story();
    return story === undefined ? [] : markedText(story.text, story.details);
  });
  /** The checks that were made of the story that is read. */
  readonly checks = linkedSignal<string | undefined, ReadonlySet<StoryCheck>>({
    source: () => this.story()?.id,
    computation: () => new Set(),
  });
  readonly note = linkedSignal<string | undefined, string>({ source: () => this.story()?.id, computation: () => '' });
  readonly isComplete = computed(() => storyChecks.every((check) => this.checks().has(check)));
  readonly sending = sending();

  choose(id: string): void {
    this.#chosen.set(id);
    this.sending.forget();
  }
  check(check: StoryCheck, isDone: boolean): void {
    const checks = new Set(this.checks());
    if (isDone) checks.add(check);
    else checks.delete(check);
    this.checks.set(checks);
  }
  async show({ id, version, scope, groupId, until }: Story): Promise<void> {
    const body = { checks: [...this.checks()], scope, until, ...(groupId === null ? {} : { groupId }) };
    await this.#decide(() => this.#api.post(`/stories/${id}/approve`, body, version), 'stories.now-shown');
  }
  async return({ id, version }: Story): Promise<void> {
    await this.#decide(() => this.#api.post(`/stories/${id}/return`, { note: this.note() }, version), 'stories.now-returned');
  }

  async #decide(act: () => Promise<unknown>, said: string): Promise<void> {
    if (!(await this.sending.send(act))) return;
    this.#notice.say(said);
    this.list.first.reload();
  }
}
