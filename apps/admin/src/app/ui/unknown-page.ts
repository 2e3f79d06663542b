import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Empty } from './empty.ts';

/** An address that no page has, that names nothing there is, or whose page the reader may not open. All look the same. */
@Component({
  selector: 'saath-unknown-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, MatButton, RouterLink, TranslocoPipe],
  template: `
    <saath-empty [page]="true" [unavailable]="true" [title]="'shell.unknown.title' | transloco" [text]="'shell.unknown.text' | transloco">
      <a matButton="filled" routerLink="/">{{ 'common.to-start' | transloco }}</a>
    </saath-empty>
  `,
})
export class UnknownPage {}
