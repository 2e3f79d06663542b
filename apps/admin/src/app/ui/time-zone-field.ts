import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

/** Zones of the region first, under the names people use today; then every zone the browser knows. */
const near = ['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Colombo', 'Asia/Thimphu'];
const timeZones: readonly string[] = [...near, ...Intl.supportedValuesOf('timeZone').filter((zone) => !near.includes(zone))];

/** The IANA time zone of a place. */
@Component({
  selector: 'saath-time-zone-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatInput, MatLabel, ReactiveFormsModule],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <select matNativeControl [formControl]="control()">
        @for (zone of zones; track zone) {
          <option [value]="zone">{{ zone }}</option>
        }
      </select>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class TimeZoneField {
  readonly control = input.required<FormControl<string>>();
  readonly label = input.required<string>();
  protected readonly zones = timeZones;
}
