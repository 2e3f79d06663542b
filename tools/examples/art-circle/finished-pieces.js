import { localised } from '@saath/kind';

/**
 * How many pieces were finished: a metric that only this kind has.
 * @type {import('@saath/kind').Metric}
 */
export const finishedPieces = {
  code: 'finished-pieces',
  name: localised({ en: 'Finished pieces', hi: 'पूरी हुई कृतियाँ', mr: 'पूर्ण झालेल्या कलाकृती', gu: 'પૂરી થયેલી કૃતિઓ' }),
  unit: null,
  fold: (sessions) => sessions.flatMap(({ people }) => people).filter(({ answers }) => answers.stage === 'finished').length,
};
