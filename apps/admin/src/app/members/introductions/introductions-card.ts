import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { introductionFacts, presentStates } from '@saath/domain/introductions';
import { apiRoot } from '../../api/api.ts';
import { itemsOf } from '../../api/items-of.ts';
import { Session } from '../../api/session.ts';
import type { Introduction, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Chip, Icon, ResourceStates, Skeleton } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import { dayIn } from '../../ui/zoned-time.ts';
import { IntroductionActions } from './introduction-actions.ts';
import { introductionsPath, textsOf, type PersonOfPage } from './person-of-page.ts';

/** Families, buddies and circles whom a person has met or may meet, with what staff record about it. */
@Component({
  selector: 'saath-introductions-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, MatButton, ResourceStates, Skeleton, TranslocoDirective],
  templateUrl: './introductions-card.html',
  styleUrl: './introductions-card.css',
})
export class IntroductionsCard {
  readonly person = input.required<PersonOfPage>();
  readonly #actions = inject(IntroductionActions);
  readonly #notice = inject(Notice);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly found = httpResource<Page<Introduction>>(() => `${apiRoot}${introductionsPath(this.person())}?limit=200`);
  protected readonly all = computed(() => itemsOf(this.found));
  /** Those that matter now, with their people; of the others a line is enough. */
  protected readonly present = computed(() => this.all().filter(({ state }) => presentStates.includes(state)));
  protected readonly over = computed(() => this.all().filter(({ state }) => !presentStates.includes(state)));
  protected readonly texts = computed(() => textsOf(this.person()));
  protected readonly mayWrite = this.session.may('members:write');

  protected form({ kind }: Introduction): 'circle' | 'pair' {
    return introductionFacts[kind].to === 2 ? 'pair' : 'circle';
  }
  protected day(at: string): string {
    return this.words.day(dayIn(at, this.session.timeZone()), 'short-year');
  }
  protected ask(): void {
    void this.#after(this.#actions.ask(this.person()));
  }
  protected answer(introduction: Introduction): void {
    void this.#after(this.#actions.answer(this.person(), introduction));
  }
  protected takeBack(introduction: Introduction): void {
    void this.#after(this.#actions.takeBack(introduction));
  }
  protected leave(introduction: Introduction): void {
    void this.#after(this.#actions.leave(this.person(), introduction, this.form(introduction)));
  }
  async #after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.#notice.say('common.saved');
    this.found.reload();
  }
}
