import type { Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import { map, startWith, switchMap } from 'rxjs/operators';

/** The errors of a field at present, regardless of who changed it. */
export const errorsOf = (control: Signal<AbstractControl>): Signal<ValidationErrors> =>
  toSignal(
    toObservable(control).pipe(
      switchMap((one) =>
        one.events.pipe(
          startWith(null),
          map(() => one.errors ?? {}),
        ),
      ),
    ),
    { initialValue: {} },
  );
