import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInKinds } from '@saath/domain/programme-kinds';
import {
  createProgrammeKindRegistry,
  kindsOfPackage,
  shielded,
  type KindFailure,
  type ProgrammeKind,
  type ProgrammeKindRegistry,
} from '@saath/domain/programmes';
import type { Result } from '@saath/domain/kernel';
import { ConfigProblem } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';

let registry = registryOf(builtInKinds);

/** The kinds of this installation, in the order in which they are offered. */
export const allKinds = (): readonly ProgrammeKind[] => registry.all;

/** The programme kind with this code; undefined when it is not installed. */
export const kindOf = (code: string): ProgrammeKind | undefined => registry.get(code);

/** How long a package may take until it is loaded: one that waits for something of its own would hold up every start without a word. */
const mostSeconds = 30;

/**
 * Adds the kinds of these packages (SAATH_KINDS) to the built-in ones. Every process does so before it starts, and does not start with a
 * package that cannot be loaded or a kind that breaks the contract: an incomplete registry would hide groups.
 */
export async function installKinds(packages: readonly string[], seconds = mostSeconds): Promise<void> {
  const kinds = (await Promise.all(packages.map((name) => kindsFrom(name, seconds)))).flat();
  registryOf([...builtInKinds, ...kinds]);
  registry = registryOf([...builtInKinds, ...kinds.map((kind) => shielded(kind, tellFailure))]);
}

const logger = new Logger();
/** Says which function of which package is to be mended; what it was asked about is not logged. */
function tellFailure({ kind, member, error }: KindFailure): void {
  logger.bug(new Error(`SAATH_KINDS: ${kind}: ${member} failed with ${error instanceof Error ? error.name : typeof error}`));
}

async function kindsFrom(name: string, seconds: number): Promise<readonly ProgrammeKind[]> {
  const address = /^[./]/.test(name) ? pathToFileURL(resolve(name)).href : name;
  const cannotBeLoaded = (why: string) => new ConfigProblem(`SAATH_KINDS names ${name}, which cannot be loaded: ${why}`);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(cannotBeLoaded(`it was not ready after ${String(seconds)} seconds.`));
  }, seconds * 1_000);
  try {
    const loading = import(address) as Promise<{ readonly default?: unknown }>;
    const loaded = await Promise.race([loading, late.promise]);
    return valueOr(kindsOfPackage(name, loaded.default));
  } catch (error) {
    if (error instanceof ConfigProblem) throw error;
    throw cannotBeLoaded(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

function registryOf(kinds: readonly ProgrammeKind[]): ProgrammeKindRegistry {
  return valueOr(createProgrammeKindRegistry(kinds));
}

/** The value, or a start that is refused with what the author or the operator has to correct. */
function valueOr<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const facts = Object.entries(result.problem.params ?? {}).map(([name, value]) => `${name} ${String(value)}`);
  throw new ConfigProblem(`SAATH_KINDS: ${result.problem.code} (${facts.join(', ')})`);
}
