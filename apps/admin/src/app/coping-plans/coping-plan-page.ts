import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { copingSections } from '@saath/domain/coping-plans';
import { languages } from '@saath/domain/kernel';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Empty, Icon, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { CopingPlanStore } from './coping-plan-store.ts';
import { HelplineLinks } from './helpline-links.ts';
import { LinesEditor } from './lines-editor.ts';
import { PlanSections } from './plan-sections.ts';
import { ReviewLine } from './review-line.ts';

/** The page of what helps a member, in their words: to be read, and to be written down together. */
@Component({
  selector: 'saath-coping-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Empty,
    HelplineLinks,
    Icon,
    LinesEditor,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    PlanSections,
    ProblemNote,
    ResourceStates,
    ReviewLine,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [CopingPlanStore],
  templateUrl: './coping-plan-page.html',
  styles: `
    .narrow {
      max-width: 760px;
    }
  `,
})
export class CopingPlanPage {
  readonly id = input.required<string>();
  protected readonly session = inject(Session);
  protected readonly store = inject(CopingPlanStore);
  protected readonly words = inject(Words);
  protected readonly languages = languages;
  protected readonly sections = copingSections;

  constructor() {
    this.store.id.connect(this.id);
  }
}
