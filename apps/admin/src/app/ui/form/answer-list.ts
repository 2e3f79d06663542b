import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Answers, Field } from '@saath/domain/kernel';
import { Words } from '../../i18n/words.ts';
import { Said } from '../said.ts';
import type { NamedPerson } from './answer-setting.ts';
import { answersInWords } from './answer-words.ts';

/** The answers to a form, each below its question. */
@Component({
  selector: 'saath-answer-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said],
  template: `
    <dl>
      @for (one of answered(); track one.key) {
        <dt class="saath-small saath-muted" [attr.lang]="one.questionLanguage">{{ one.question }}</dt>
        @if (one.readers; as readers) {
          <dd class="readers saath-small saath-muted">{{ readers }}</dd>
        }
        <dd [class.name]="one.isName" [attr.lang]="one.answerLanguage"><saath-said [of]="one.answer" /></dd>
      }
    </dl>
  `,
  styles: `
    dd {
      margin: 0 0 var(--saath-3);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .readers {
      margin-bottom: 0;
    }
    dd:last-child {
      margin-bottom: 0;
    }
  `,
})
export class AnswerList {
  readonly fields = input.required<readonly Field[]>();
  readonly answers = input.required<Answers>();
  /** The people who may be named in the answers. */
  readonly people = input<readonly NamedPerson[]>([]);
  readonly #words = inject(Words);
  protected readonly answered = computed(() => answersInWords(this.#words, this.fields(), this.answers(), this.people()));
}
