import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { problemOf } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { Empty } from './empty.ts';

/** What is not there, or not open to this person: said without alarm, for trying again would not help, and with a way on. */
@Component({
  selector: 'saath-lost',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, MatButton, RouterLink, TranslocoPipe],
  host: { role: 'alert' },
  template: `
    <saath-empty
      [lost]="true"
      [title]="words.problem(problem().code, problem().params)"
      [text]="'common.code' | transloco: { code: problem().code }"
    >
      <a matButton="tonal" routerLink="/">{{ 'common.to-start' | transloco }}</a>
    </saath-empty>
  `,
})
export class Lost {
  /** Whatever was thrown. */
  readonly fault = input.required<unknown>();
  protected readonly words = inject(Words);
  protected readonly problem = computed(() => problemOf(this.fault()));
}
