import { readFileSync } from 'node:fs';

// Loaded before the processes of a product whose clock a journey moves. The file has the milliseconds that lie between their time and that of the machine.
const file = process.env.SAATH_MOVED_CLOCK;
const now = Date.now;
Date.now = () => now() + Number(readFileSync(file, 'utf8'));
