import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import { problemOf } from '../../api/problem.ts';
import type { Page, Substitute } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, ResourceStates, Skeleton } from '../../ui/index.ts';
import { whenWords } from '../when-words.ts';
import type { LeadRequest } from './lead-request.ts';
import { SubstituteLine } from './substitute-line.ts';

/** Names the people who lead one session instead of the facilitators of its group. Closes with true when they are named. */
@Component({
  selector: 'saath-lead-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, MatButton, MatCheckbox, ResourceStates, Skeleton, SubstituteLine, TranslocoPipe],
  templateUrl: './lead-dialog.html',
  styleUrls: ['../../ui/dialog.css', './lead-dialog.css'],
})
export class LeadDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly session = inject<LeadRequest>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<LeadDialog, boolean>>(MatDialogRef);
  protected readonly found = httpResource<Page<Substitute>>(() => `${apiRoot}/sessions/${this.session.id}/substitutes?limit=200`);
  protected readonly people = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly best = computed(() => this.people().find(({ isFree }) => isFree)?.staffId);
  protected readonly chosen = signal<ReadonlySet<string>>(chosenFirst(this.session));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected text(): string {
    const { groupName: group, startsAt, timeZone } = this.session;
    return this.#words.say('sessions.lead.text', { group, when: whenWords(this.#words, startsAt, timeZone) });
  }
  protected choose(staffId: string, isChosen: boolean): void {
    this.fault.set('');
    this.chosen.update((before) => new Set(isChosen ? [...before, staffId] : [...before].filter((id) => id !== staffId)));
  }
  protected save(event: Event): Promise<void> | void {
    event.preventDefault();
    if (this.chosen().size === 0) return this.fault.set(this.#words.say('sessions.lead.missing'));
    return this.name([...this.chosen()]);
  }
  /** Nobody gives the session back to the facilitators of its group. */
  protected async name(staffIds: readonly string[]): Promise<void> {
    this.busy.set(true);
    try {
      await this.#api.put(`/sessions/${this.session.id}/facilitators`, { staffIds }, this.session.version);
      this.dialog.close(true);
    } catch (fault) {
      this.fault.set(this.#words.problem(problemOf(fault).code));
      this.busy.set(false);
    }
  }
}

/** Those who lead the session now, with the person who was chosen already in the place of another. */
function chosenFirst({ facilitators, wantedId, insteadOfId }: LeadRequest): ReadonlySet<string> {
  const stay = facilitators.map(({ staffId }) => staffId).filter((id) => id !== insteadOfId);
  return new Set(wantedId === undefined ? stay : [...stay, wantedId]);
}
