import imports from '../../i18n/hi/imports.json' with { type: 'json' };
import platform from '../../i18n/hi/platform.json' with { type: 'json' };
import settings from '../../i18n/hi/settings.json' with { type: 'json' };

/** The texts of what is set up: settings, imports, centres. */
export const texts = { imports, platform, settings };
