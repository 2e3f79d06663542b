import { readFileSync } from 'node:fs';

/** Resident memory of a process in MB (VmRSS of Linux). */
export const residentMb = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
