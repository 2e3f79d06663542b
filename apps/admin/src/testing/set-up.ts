import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';
import { loadMessageFormat } from '../app/i18n/message-format.ts';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
await loadMessageFormat();
