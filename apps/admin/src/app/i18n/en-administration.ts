import imports from '../../i18n/en/imports.json' with { type: 'json' };
import platform from '../../i18n/en/platform.json' with { type: 'json' };
import settings from '../../i18n/en/settings.json' with { type: 'json' };

/** The texts of what is set up: settings, imports, centres. */
export const texts = { imports, platform, settings };
