import type { ActivePolicy } from './active-policy.ts';
import { activePolicyOf, storedPolicy, type ReadPolicy } from './policy.workflow.ts';

/** Of the stored form; the document in it has a format of its own. */
const VERSION = 1;

/** The policy in force as a task stores it. */
export function storedPolicyJson(active: ActivePolicy): string {
  return JSON.stringify({ v: VERSION, ...storedPolicy(active) });
}

/** What `storedPolicyJson` of this or any earlier release wrote, or why it cannot be read and what to do. Never throws. */
export function readStoredPolicy(json: string): ReadPolicy {
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    return damaged('it is not JSON');
  }
  if (typeof stored !== 'object' || stored === null) return damaged('it is not an object');
  const { v, version, hash, document, placingSince } = stored as Readonly<Record<string, unknown>>;
  if (typeof v !== 'number') return damaged('it has no version of its form');
  if (v > VERSION) {
    return {
      ok: false,
      isNewer: true,
      problem: `its form is version ${v}, this Baton reads up to ${VERSION}: it was written by a newer Baton; upgrade this one`,
    };
  }
  if (typeof version !== 'number' || typeof hash !== 'string' || typeof document !== 'string') {
    return damaged('it has no version, hash or document');
  }
  const since = typeof placingSince === 'number' ? { placingSince } : {};
  return activePolicyOf({ version, hash, document, ...since });
}

function damaged(what: string): ReadPolicy {
  return { ok: false, problem: `${what}; restore the data folder from a backup or begin with a new one` };
}
