import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { map, startWith } from 'rxjs';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, GroupCopyPlan, GroupItem, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { faultWords } from '../../sessions/record/change-sending.ts';
import { considered } from '../../sessions/record/considered.ts';
import { requiredText } from '../../ui/fields.ts';
import { formSending } from '../../ui/form-sending.ts';

/** The copy of a group at another branch: what it would have and what it would not, and the writing of it. */
@Injectable()
export class CopyGroupStore {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly group = inject<GroupItem>(MAT_DIALOG_DATA);
  readonly sending = formSending();
  readonly form = new FormGroup({ branchId: requiredText(''), name: requiredText(this.group.name) });
  readonly #page = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly branches = computed(() => itemsOf(this.#page));
  readonly #body = toSignal(
    this.form.valueChanges.pipe(
      startWith(undefined),
      map(() => (this.form.valid ? this.form.getRawValue() : undefined)),
    ),
    { requireSync: true },
  );
  readonly #plan = considered(`/groups/${this.group.id}/copy/plan`, this.#body);
  readonly lines = computed(() => (this.#plan.hasValue() ? linesOf(this.#words, this.#plan.value()) : []));
  readonly conflicts = computed(() => (this.#plan.hasValue() ? this.#plan.value().conflicts : []));
  /** The reason why the copy was refused, or would be. */
  readonly fault = computed(() => {
    const thrown = this.sending.fault() ?? this.#plan.error();
    return thrown === undefined ? '' : faultWords(this.#words, thrown);
  });

  /** Answers the id of the copy; undefined where it was not made. */
  async copy(): Promise<string | undefined> {
    let id: string | undefined;
    await this.sending.send(this.form, async () => {
      const { group } = await this.#api.post(`/groups/${this.group.id}/copy`, this.form.getRawValue());
      id = group.id;
    });
    return id;
  }
}

/** The first day of the copy, its leaders, and the facts that it has not. */
function linesOf(words: Words, { startsOn, sessions, facilitators, notCopied }: GroupCopyPlan): readonly string[] {
  const names = facilitators.map(({ name }) => name);
  return [
    words.say('groups.plan.from', { day: words.day(startsOn) }),
    ...(sessions === null ? [] : [words.count('groups.many.copy-sessions', sessions)]),
    ...(names.length === 0 ? [words.say('groups.no-leader')] : [words.say('groups.led-by', { names: words.list(names) })]),
    ...notCopied.map(({ code, name }) => (code === 'room' ? words.say('groups.no-room') : words.say('groups.many.not-there', { name }))),
  ];
}
