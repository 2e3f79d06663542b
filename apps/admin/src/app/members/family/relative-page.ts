import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import type { RelativePage as Relative } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Icon, ResourceStates } from '../../ui/index.ts';
import { milestoneWords } from '../../ui/milestone-words.ts';
import { IntroductionsCard } from '../introductions/introductions-card.ts';
import { AllowanceLine } from './allowance-line.ts';
import type { AllowedLine } from './allowed.ts';
import { ConsentActions } from './consent-actions.ts';
import { OwnSupport } from './own-support.ts';
import { RelativeStore } from './relative-store.ts';

/** One relative: what they may receive, what is never told, and their own groups, which no decision of the member touches. */
@Component({
  selector: 'saath-relative-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AllowanceLine, Avatar, Icon, IntroductionsCard, MatButton, OwnSupport, ResourceStates, RouterLink, TranslocoDirective],
  providers: [RelativeStore],
  templateUrl: './relative-page.html',
})
export class RelativePage {
  readonly id = input.required<string>();
  readonly relativeId = input.required<string>();
  readonly #actions = inject(ConsentActions);
  protected readonly session = inject(Session);
  protected readonly store = inject(RelativeStore);
  protected readonly words = inject(Words);
  /** Facts that no consent opens, in the order of the design. */
  protected readonly never = ['said', 'attendance', 'mood', 'sobriety', 'others'] as const;

  constructor() {
    this.store.memberId.connect(this.id);
    this.store.id.connect(this.relativeId);
  }

  protected named(reached: NonNullable<Relative['told']['milestones']>): string {
    return reached.map((milestone) => milestoneWords(this.words, milestone)).join(', ');
  }
  protected change(relative: Relative): void {
    void this.store.after(this.#actions.changeRelative(relative));
  }
  protected allow({ memberId: id, memberLanguage: language }: Relative, line: AllowedLine): void {
    void this.store.after(this.#actions.allow({ id, language }, line));
  }
  protected withdraw({ memberId: id }: Relative, { consent }: AllowedLine, what: string): void {
    if (consent !== null) void this.store.after(this.#actions.withdraw({ id }, consent, what));
  }
}
