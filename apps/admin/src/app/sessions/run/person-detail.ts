import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Localised } from '@saath/domain/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session as SignedIn } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { AttendanceMark, Avatar, Icon, Kinds, ReasonChip } from '../../ui/index.ts';
import { answersInWords } from '../../ui/form/answer-words.ts';
import { LocalisedText } from '../../ui/localised-text.ts';
import type { LastTime, PersonContext } from './person-context.ts';
import { PartMinutes } from './part-minutes.ts';
import { PersonCommitments } from './person-commitments.ts';
import { PersonNotes } from './person-notes.ts';
import { RecordForm } from './record-form.ts';
import type { SessionRecords } from './session-records.ts';
import { markLooks } from './mark-looks.ts';
import { ownName, type Tap } from '../mark-words.ts';
import { hintWords } from './hint-words.ts';
import type { RosterRow } from './roster-rows.ts';
import { Said } from '../../ui/said.ts';
import { marked } from '../../i18n/said.ts';

/** A mark as a button: one of the product, or one that the kind brings in its own words. */
interface MarkChoice extends Tap {
  readonly icon: string;
  readonly name: Localised | undefined;
}

/** One person of the sheet, beside it or on a sheet of their own: why they need a word, how the last sessions went, every mark by its word. */
@Component({
  selector: 'saath-person-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Said,
    AttendanceMark,
    Avatar,
    Icon,
    LocalisedText,
    MatIconButton,
    PartMinutes,
    PersonCommitments,
    PersonNotes,
    ReasonChip,
    RecordForm,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './person-detail.html',
  styleUrls: ['./mark-button.css', './person-detail.css'],
})
export class PersonDetail {
  readonly row = input.required<RosterRow>();
  readonly context = input.required<PersonContext>();
  readonly records = input.required<SessionRecords>();
  readonly sessionId = input.required<string>();
  readonly kind = input.required<string>();
  readonly timeZone = input.required<string>();
  /** The length of the session, in minutes. */
  readonly length = input.required<number>();
  readonly tapped = output<Tap>();
  /** The minutes of the session that the person missed. */
  readonly missed = output<number>();
  protected readonly words = inject(Words);
  readonly #signedIn = inject(SignedIn);
  readonly #kinds = inject(Kinds);

  protected readonly hint = computed(() => hintWords(this.words, this.row(), this.words.of(ownName(this.#kind(), this.row().own))));
  protected readonly hasPage = computed(() => this.row().personKind === 'member' && this.#signedIn.may('members:read'));
  protected readonly mayAsk = computed(() => this.#signedIn.may('questionnaire-answers:write'));
  readonly #kind = computed(() => this.#kinds.of(this.kind()));
  /** Whether the kind records the minutes with the mark of the person. */
  protected readonly asksMinutes = computed(() => {
    const { state } = this.row();
    return state !== null && this.#kind()?.attendance.minutes.includes(state) === true;
  });
  /** Whether the kind records notes, and so what people say that they will do. */
  protected readonly recordsNotes = computed(() => this.#kind()?.confidentiality === 'notes');
  /** Whether the reader may write notes about a person, and the kind records them. */
  protected readonly takesNotes = computed(() => this.recordsNotes() && this.#signedIn.may('records:write'));
  protected readonly wantsToTalk = computed(() => this.records().wantsToTalk(this.row()));
  /** The numbers that the person gave at the sessions before, oldest first: `Mood 3, then 4`. */
  protected readonly earlier = computed(() => {
    const before = this.records().personOf(this.row().personId)?.earlier ?? [];
    const scales = (this.#kind()?.recordFields ?? []).filter(({ type }) => type === 'scale');
    const said = scales.flatMap((field) => {
      const given = before
        .flatMap(({ answers }) => answersInWords(this.words, [field], answers))
        .map((one) => marked(one.answer, one.answerLanguage));
      return given.length === 0 ? [] : [`${this.words.inside(field.label)}: ${given.join(', ')}`];
    });
    return said.length === 0 ? null : this.words.say('sessions.person.before', { answers: said.join(' · ') });
  });
  /** The marks of this kind, its own after those of the product; a walk-in can only be present. */
  protected readonly marks = computed((): readonly MarkChoice[] => {
    const ofProduct = markLooks.map((look) => ({ ...look, own: null, name: undefined }));
    if (this.row().walkIn) return ofProduct.filter(({ state }) => state === (this.row().state ?? 'walk-in'));
    const { states, own = [] } = this.#kind()?.attendance ?? {};
    const iconOf = (wanted: string): string => markLooks.find(({ state }) => state === wanted)?.icon ?? '';
    return [
      ...ofProduct.filter(({ state }) => state !== 'walk-in' && (states?.includes(state) ?? true)),
      ...own.map(({ code, name, state }) => ({ state, icon: iconOf(state), own: code, name })),
    ];
  });

  /** The name of the mark at an earlier session where it is one of the kind's own. */
  protected ownOf({ own }: LastTime): Localised | undefined {
    return ownName(this.#kind(), own);
  }
  protected want(event: Event): void {
    this.records().want(this.row(), (event.target as HTMLInputElement).checked);
  }
}
