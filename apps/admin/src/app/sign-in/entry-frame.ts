import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageChoice, languageNames } from '../i18n/language-choice.ts';
import { Words } from '../i18n/words.ts';
import { Ring } from '../ui/ring.ts';

/** The frame of every page before signing in: the circle with a reserved seat, and the choice of language. */
@Component({
  selector: 'saath-entry-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Ring, TranslocoDirective],
  templateUrl: './entry-frame.html',
  styleUrl: './entry-frame.css',
})
export class EntryFrame {
  protected readonly choice = inject(LanguageChoice);
  protected readonly words = inject(Words);
  protected readonly languages = languageNames;
}
