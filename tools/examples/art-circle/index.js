import { artCircle } from './art-circle.js';

/** @type {import('@saath/kind').KindPackage} */
export default { contract: 1, kinds: [artCircle] };
