import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldsForm } from '../ui/form/fields-form.ts';
import { formSending } from '../ui/form-sending.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { Empty, ResourceStates, FormActions, FormProblems, Kinds, Skeleton } from '../ui/index.ts';
import { NewGroupStore } from './new-group-store.ts';
import { GroupConflicts } from './group-conflicts.ts';
import { GroupFields } from './group-fields.ts';
import { ScheduleFields } from './schedule-fields.ts';
import { SchedulePreview } from './schedule-preview.ts';

/** A new group: its details and its schedule, beside a preview of the next dates. */
@Component({
  selector: 'saath-new-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalisedText,
    Empty,
    FieldsForm,
    ResourceStates,
    FormActions,
    FormProblems,
    GroupConflicts,
    GroupFields,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    RouterLink,
    ScheduleFields,
    SchedulePreview,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [NewGroupStore],
  templateUrl: './new-group-page.html',
  styles: `
    @media (min-width: 905px) {
      form {
        grid-template-columns: minmax(0, 560px) minmax(0, 360px);
      }
    }
  `,
})
export class NewGroupPage {
  protected readonly store = inject(NewGroupStore);
  protected readonly sending = formSending();
  readonly #router = inject(Router);
  readonly #kinds = inject(Kinds);
  protected readonly kindName = computed(() => this.#kinds.face(this.store.kind()).name);

  protected async save(): Promise<void> {
    await this.sending.send(this.store.form, async () => this.#router.navigate(['/groups', await this.store.create()]));
  }
}
