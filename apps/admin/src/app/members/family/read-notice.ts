import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages, type Language } from '@saath/domain/kernel';
import { purposeFacts, type ConsentPurpose } from '@saath/domain/members';

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** The text that is read to a person before they agree, in the language that was chosen. */
@Component({
  selector: 'saath-read-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-note">
      <strong>{{ t('families.read-this') }}</strong>
      <p [attr.lang]="spoken()">{{ notice() }}</p>
    </div>
  `,
})
export class ReadNotice {
  readonly purpose = input.required<ConsentPurpose>();
  readonly language = input<string>();
  protected readonly spoken = computed((): Language => {
    const chosen = this.language() ?? '';
    return isLanguage(chosen) ? chosen : 'en';
  });
  protected readonly notice = computed(() => purposeFacts[this.purpose()].notice[this.spoken()]);
}
