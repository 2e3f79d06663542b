import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Language } from '../api/shapes.ts';
import { languageNames } from '../i18n/language-choice.ts';
import { Words } from '../i18n/words.ts';
import { FullWindow } from '../sessions/run/full-window.ts';
import { Privacy } from '../shell/privacy.ts';
import { Strip } from '../shell/strip.ts';
import { StripStore } from '../shell/strip-store.ts';
import { Avatar, Icon, ProblemNote, ResourceStates } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { AskStore } from './ask-store.ts';
import { QuestionRow } from './question-row.ts';
import { LocalisedText } from '../ui/localised-text.ts';

/** A questionnaire as it is asked: one question in a row, in a language of its own, every answer saved at once. */
@Component({
  selector: 'saath-ask-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalisedText,
    Avatar,
    Icon,
    FullWindow,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatIconButton,
    ProblemNote,
    QuestionRow,
    ResourceStates,
    RouterLink,
    Strip,
    TranslocoDirective,
  ],
  providers: [AskStore],
  host: { class: 'full-window' },
  templateUrl: './ask-page.html',
  styleUrl: './ask-page.css',
})
export class AskPage {
  /** The record of the answers. */
  readonly id = input.required<string>();
  readonly #router = inject(Router);
  readonly #notice = inject(Notice);
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly store = inject(AskStore);
  protected readonly privacy = inject(Privacy);
  protected readonly strip = inject(StripStore);
  protected readonly languages = languageNames;
  /** The language of the questions, at first that of the page. */
  protected readonly language = linkedSignal<Language>(() => this.words.language());
  protected readonly mayOpenPerson = computed(() => this.#session.may('members:read'));
  /** Each question with its number; those that are not counted have none. */
  protected readonly rows = computed(() => {
    const counted = this.store.counted();
    return this.store.items().map((item) => ({ item, place: item.counted ? String(counted.indexOf(item) + 1) : '' }));
  });

  constructor() {
    this.store.id.connect(this.id);
  }

  protected async choose(key: string, value: string): Promise<void> {
    const noteId = await this.store.choose(key, value);
    if (noteId !== undefined) await this.#router.navigate(['/questionnaires/safety', noteId]);
  }

  protected async finish(): Promise<void> {
    if (!(await this.store.finish())) return;
    const given = this.store.given();
    this.#notice.say('questionnaires.ask.finished');
    if (given === undefined || !this.mayOpenPerson()) return;
    await this.#router.navigate(['/questionnaires/of', given.memberId], { queryParams: { code: given.questionnaire.code } });
  }
}
