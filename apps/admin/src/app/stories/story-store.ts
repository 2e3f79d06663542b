import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { storyLimits, type StoryScope } from '@saath/domain/stories';
import { allOf, ifAsked } from '../api/all-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Language, Member, Story } from '../api/shapes.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { addMonths, todayIn } from '../ui/zoned-time.ts';

/** A story that is written down or changed, and the member whose it is. */
@Injectable()
export class StoryStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  /** The story that is changed; undefined for a new one. */
  readonly id = fromAddress<string | undefined>(undefined);
  readonly memberIdInAddress = fromAddress<string | undefined>(undefined);
  readonly found = httpResource<Story>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${apiRoot}/stories/${encodeURIComponent(id)}`;
  });
  readonly story = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly #memberId = computed(() => this.story()?.memberId ?? this.memberIdInAddress());
  readonly person = httpResource<Member>(() => {
    const id = this.#memberId();
    return id === undefined ? undefined : `${apiRoot}/members/${encodeURIComponent(id)}`;
  });
  /** The story and its person as one: the person is asked for when it is known whose story it is. */
  readonly parts = allOf([ifAsked(this.found), this.person]);
  readonly member = computed(() => (this.person.hasValue() ? this.person.value() : undefined));
  readonly sending = formSending();
  readonly form = new FormGroup({
    title: requiredText(),
    text: requiredText(),
    shownAs: requiredText(),
    language: new FormControl<Language>('en', { nonNullable: true }),
    scope: new FormControl<StoryScope>('centre', { nonNullable: true }),
    groupId: optionalText(),
    until: requiredText(addMonths(todayIn(this.#session.timeZone()), storyLimits.usualMonths)),
    agreed: new FormControl(false, { nonNullable: true }),
  });
  readonly #scope = toSignal(this.form.controls.scope.valueChanges, { initialValue: this.form.controls.scope.value });
  readonly isForGroup = computed(() => this.#scope() === 'group');

  constructor() {
    effect(() => {
      const [story, member] = [this.story(), this.member()];
      if (story !== undefined) {
        const { title, text, shownAs, language, scope, groupId, until } = story;
        this.form.patchValue({ title, text, shownAs, language, scope, groupId: groupId ?? '', until });
      } else if (member !== undefined)
        this.form.patchValue({
          language: member.language,
          shownAs: `${[...member.displayName][0] ?? ''}.`,
          groupId: member.groups[0]?.id ?? '',
        });
    });
  }

  /** Saves the story and opens the page of its member. */
  async save(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const { groupId, ...given } = this.form.getRawValue();
      const body = { ...given, ...(given.scope === 'group' && groupId !== '' ? { groupId } : {}) };
      const [story, memberId] = [this.story(), String(this.#memberId())];
      await (story === undefined
        ? this.#api.post(`/members/${memberId}/stories`, body)
        : this.#api.patch(`/stories/${story.id}`, body, story.version));
      await this.#router.navigate(['/members', memberId]);
    });
  }
}
