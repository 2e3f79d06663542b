import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AttendanceState } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { HeadcountForm } from '../../sessions/run/headcount-form.ts';
import { MarkButtons } from '../../sessions/run/mark-buttons.ts';
import type { RosterRow } from '../../sessions/run/roster-rows.ts';
import { answersControl } from '../../ui/form/answers-control.ts';
import { FieldsForm } from '../../ui/form/fields-form.ts';
import { Avatar, Chip, Icon } from '../../ui/index.ts';
import type { Kind } from '../../ui/kinds.ts';
import { LocalisedText } from '../../ui/localised-text.ts';

/** The marks and the forms of a session of a kind, about an invented person. Nothing of it is stored. */
@Component({
  selector: 'saath-preview-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, FieldsForm, HeadcountForm, Icon, LocalisedText, MarkButtons, TranslocoDirective],
  host: { '[attr.lang]': 'words.language()' },
  template: `
    <div *transloco="let t" class="saath-card saath-stack">
      <div class="saath-row">
        <span class="tile" [style.background]="tone() + '-container)'" [style.color]="tone() + '-on-container)'">
          <saath-icon [name]="kind().icon" />
        </span>
        @if (name(); as given) {
          <strong class="saath-grow">{{ given }}</strong>
        } @else {
          <strong class="saath-grow" [saathText]="kind().name"></strong>
        }
        @if (seats(); as most) {
          <saath-chip>{{ t('settings.kinds.preview.of', { count: 3, of: most }) }}</saath-chip>
        }
      </div>
      @if (kind().confidentiality === 'headcount') {
        <saath-headcount-form />
      } @else {
        <div class="saath-row">
          <saath-avatar [name]="t('settings.kinds.preview.person')" />
          <span class="saath-grow">{{ t('settings.kinds.preview.person') }} <span class="saath-muted">K-121</span></span>
        </div>
        <saath-mark-buttons [row]="row()" (tapped)="mark($event)" />
        @if (kind().recordFields.length > 0) {
          <saath-form [fields]="kind().recordFields" [control]="aboutPerson()" [people]="[row()]" />
        }
      }
      @if (kind().sessionFields.length > 0) {
        <hr />
        <h3>{{ t('settings.kinds.preview.together') }}</h3>
        <saath-form [fields]="kind().sessionFields" [control]="aboutSession()" [people]="[row()]" />
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .tile {
      display: grid;
      place-items: center;
      width: var(--saath-10);
      height: var(--saath-10);
      border-radius: var(--mat-sys-corner-medium);
    }
    hr {
      width: 100%;
      border: 0;
      border-top: var(--saath-hairline);
    }
  `,
})
export class PreviewCard {
  readonly kind = input.required<Kind>();
  readonly name = input.required<string>();
  readonly seats = input.required<number | null>();
  protected readonly words = inject(Words);
  protected readonly tone = computed(() => `var(--saath-kind-${this.kind().colour}`);
  readonly #state = linkedSignal<Kind, AttendanceState | null>({ source: this.kind, computation: () => 'present' });
  protected readonly row = computed((): RosterRow => ({
    ...{ personId: 'invented', personKind: 'member', displayName: this.words.say('settings.kinds.preview.person'), code: 'K-121' },
    ...{
      enrolmentId: '',
      isExpected: true,
      hint: null,
      mark: null,
      wantsToTalk: false,
      walkIn: false,
      state: this.#state(),
      own: null,
      missed: null,
    },
  }));
  protected readonly aboutPerson = computed(() => {
    const { recordFields } = this.kind();
    return answersControl(() => recordFields);
  });
  protected readonly aboutSession = computed(() => {
    const { sessionFields } = this.kind();
    return answersControl(() => sessionFields);
  });

  protected mark(state: AttendanceState): void {
    this.#state.update((known) => (known === state ? null : state));
  }
}
