import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { storyChecks, type StoryCheck } from '@saath/domain/stories';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { problemOf } from '../api/problem.ts';
import type { Story } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { markedText } from './marked-text.ts';

/** The details of a story in one of its parts. */
const detailsIn = ({ details }: Story, part: 'title' | 'text') => details.filter((detail) => detail.part === part);

/** The answers that say that the record is another one by now. */
const isStale = (fault: unknown): boolean => [409, 412].includes(problemOf(fault).status);

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
    return story === undefined ? [] : markedText(story.text, detailsIn(story, 'text'));
  });
  readonly titleParts = computed(() => {
    const story = this.story();
    return story === undefined ? [] : markedText(story.title, detailsIn(story, 'title'));
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
    const isDone = await this.sending.send(act);
    if (isDone) this.#notice.say(said);
    // Somebody else has changed or decided the story: the list shows what it is now, and the fault stays beside it.
    else if (!isStale(this.sending.fault())) return;
    this.list.first.reload();
  }
}
