import { Validators } from '@angular/forms';
import { staffLimits } from '@saath/domain/staff';
import { requiredText } from '../ui/fields.ts';

/** A new password: long enough, and nothing else is asked of it. */
export const newPassword = () => requiredText('', Validators.minLength(staffLimits.passwordLength.from));
