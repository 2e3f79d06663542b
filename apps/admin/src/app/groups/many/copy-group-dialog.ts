import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { debounceTime, map, startWith } from 'rxjs';
import { groupLimits } from '@saath/domain/groups';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, GroupCopyPlan, GroupItem, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { ConflictList } from '../../sessions/conflict-list.ts';
import { faultWords } from '../../sessions/record/change-sending.ts';
import { requiredText } from '../../ui/fields.ts';
import { formSending } from '../../ui/form-sending.ts';

/** Milliseconds without typing before the plan follows the name. */
const pause = 300;

/** Copies a group to another branch, beside what the copy would have and what it would not. Closes with the id of the copy. */
@Component({
  selector: 'saath-copy-group-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictList, MatButton, MatFormField, MatInput, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './copy-group-dialog.html',
})
export class CopyGroupDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly dialog = inject<MatDialogRef<CopyGroupDialog, string>>(MatDialogRef);
  protected readonly group = inject<GroupItem>(MAT_DIALOG_DATA);
  protected readonly sending = formSending();
  protected readonly nameLength = groupLimits.nameLength;
  protected readonly form = new FormGroup({ branchId: requiredText(''), name: requiredText(this.group.name) });
  readonly #page = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  protected readonly branches = computed(() => itemsOf(this.#page));
  readonly #body = toSignal(
    this.form.valueChanges.pipe(
      debounceTime(pause),
      startWith(undefined),
      map(() => (this.form.valid ? this.form.getRawValue() : undefined)),
    ),
    { requireSync: true },
  );
  protected readonly plan = resource({
    params: () => this.#body(),
    loader: ({ params }) => this.#api.post(`/groups/${this.group.id}/copy/plan`, params),
  });
  protected readonly lines = computed(() => (this.plan.hasValue() ? linesOf(this.#words, this.plan.value()) : []));
  protected readonly conflicts = computed(() => (this.plan.hasValue() ? this.plan.value().conflicts : []));
  /** Why the copy was refused, or would be. */
  protected readonly fault = computed(() => {
    const thrown = this.sending.fault() ?? this.plan.error();
    return thrown === undefined ? '' : faultWords(this.#words, thrown);
  });

  protected async copy(event: Event): Promise<void> {
    event.preventDefault();
    await this.sending.send(this.form, async () => {
      const { group } = await this.#api.post(`/groups/${this.group.id}/copy`, this.form.getRawValue());
      this.dialog.close(group.id);
    });
  }
}

/** When the copy begins, who leads it, and what it has not. */
function linesOf(words: Words, { startsOn, sessions, facilitators, notCopied }: GroupCopyPlan): readonly string[] {
  const names = facilitators.map(({ name }) => name);
  return [
    words.say('groups.plan.from', { day: words.day(startsOn) }),
    ...(sessions === null ? [] : [words.count('groups.many.copy-sessions', sessions)]),
    ...(names.length === 0 ? [words.say('groups.no-leader')] : [words.say('groups.led-by', { names: words.list(names) })]),
    ...notCopied.map(({ code, name }) => (code === 'room' ? words.say('groups.no-room') : words.say('groups.many.not-there', { name }))),
  ];
}
