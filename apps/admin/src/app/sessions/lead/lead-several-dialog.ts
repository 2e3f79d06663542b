import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { Group, GroupSubstitute, SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Chip } from '../../ui/index.ts';
import { problemText } from '../../ui/problem-text.ts';
import { sending } from '../../ui/sending.ts';
import { considered } from '../record/considered.ts';
import { whenWords } from '../when-words.ts';
import { reasonWords } from './substitute-words.ts';
import { ToldNote } from './told-note.ts';

/** Lets one person lead several sessions of a group instead of another, with the reasons at each. Closes with whether it was done. */
@Component({
  selector: 'saath-lead-several-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Chip, MatButton, MatCheckbox, MatFormField, MatLabel, MatOption, MatRadioButton, MatRadioGroup, MatSelect, ToldNote],
    TranslocoPipe,
  ],
  templateUrl: './lead-several-dialog.html',
  styleUrls: ['../../ui/dialog.css', './lead-several-dialog.css'],
})
export class LeadSeveralDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly group = inject<Group>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<LeadSeveralDialog, boolean>>(MatDialogRef);
  protected readonly sessions = this.group.upcoming.filter(({ state }) => state === 'planned');
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly staffId = signal<string | null>(null);
  /** Everybody who leads one of the chosen sessions. */
  protected readonly leading = computed(() => {
    const all = this.sessions.filter(({ id }) => this.chosen().has(id)).flatMap(({ facilitators }) => facilitators);
    return [...new Map(all.map((one) => [one.staffId, one])).values()];
  });
  /** In whose place; null for everybody, and where the person leads none of the chosen sessions any more. */
  protected readonly insteadOfId = linkedSignal<string | null>(() => {
    void this.leading();
    return null;
  });
  readonly #body = computed(() => {
    const sessionIds = [...this.chosen()];
    const staffId = this.staffId();
    return sessionIds.length === 0 ? undefined : { sessionIds, insteadOfId: this.insteadOfId(), ...(staffId === null ? {} : { staffId }) };
  });
  protected readonly plan = considered(`/groups/${this.group.id}/substitutes/plan`, this.#body);
  protected readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  /** Those of the last answer stay while the next one is waited for, so that the choice does not jump. */
  protected readonly people = linkedSignal<readonly GroupSubstitute[] | undefined, readonly GroupSubstitute[]>({
    source: () => (this.#body() === undefined ? [] : this.shown()?.people),
    computation: (people, before) => people ?? before?.value ?? [],
  });
  protected readonly sending = sending();
  readonly #missing = signal('');
  protected readonly fault = computed(() => {
    if (this.#missing() !== '') return this.#words.say(this.#missing());
    const thrown = this.sending.fault() ?? this.plan.error();
    return thrown === undefined ? '' : problemText(this.#words, thrown);
  });

  protected when({ startsAt, timeZone }: SessionItem): string {
    return whenWords(this.#words, startsAt, timeZone);
  }
  protected leaders({ facilitators }: SessionItem): string {
    return this.#words.list(facilitators.map(({ name }) => name));
  }
  protected free({ free }: GroupSubstitute): string {
    return this.#words.say('sessions.several.free', { free, all: this.chosen().size });
  }
  /** The reasons for a person who is free for all; otherwise the sessions at which they are not, and why. */
  protected reasons({ sessions }: GroupSubstitute): readonly string[] {
    const busy = sessions.filter(({ isFree }) => !isFree);
    const said = (reasons: GroupSubstitute['sessions'][number]['reasons'], zone: string): string =>
      this.#words.list(reasons.map((reason) => reasonWords(this.#words, reason, zone)));
    if (busy.length === 0) return sessions.slice(0, 1).map(({ reasons }) => said(reasons, this.group.schedule.timeZone));
    return busy.flatMap(({ sessionId, reasons }) => {
      const session = this.sessions.find(({ id }) => id === sessionId);
      return session === undefined ? [] : [`${this.when(session)}: ${said(reasons.slice(0, 1), session.timeZone)}`];
    });
  }
  protected choose(id: string, isChosen: boolean): void {
    this.#missing.set('');
    this.chosen.update((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const [body, staffId] = [this.#body(), this.staffId()];
    const isNamed = this.people().some((one) => one.staffId === staffId);
    this.#missing.set(body === undefined ? 'sessions.several.missing' : isNamed ? '' : 'sessions.lead.missing');
    if (body === undefined || !isNamed) return;
    const path = `/groups/${this.group.id}/substitutes` as const;
    if (await this.sending.send(() => this.#api.post(path, body))) this.dialog.close(true);
  }
}
