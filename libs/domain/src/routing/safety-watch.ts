import type { Policy } from '#domain/policy';
import type { SupervisorPaged } from '#domain/vocabulary';
import { plusMs, type Env, type Instant } from '#kernel';
import { isSafetyClass } from './safety.ts';
import type { EpisodeRequest, OfferedEpisode, SafetyWatch, WaitingEpisode } from './workspace/episode.ts';
import { edit } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// What follows where danger to life waits and nobody can be asked.

/** Of one whose wait begins now; no field: no life is in danger, or the policy has nothing for it. */
export function watchFrom(
  policy: Policy | undefined,
  request: Readonly<EpisodeRequest>,
  now: Instant,
): { readonly watch?: SafetyWatch } {
  const safety = policy?.safety ?? null;
  if (policy === undefined || safety === null || !isSafetyClass(policy, request)) return {};
  return {
    watch: {
      ...(safety.anyoneAfter > 0 && { anyoneAt: plusMs(now, safety.anyoneAfter) }),
      ...(safety.pageEvery > 0 && { pageAt: now }),
      pages: 0,
    },
  };
}

/**
 * Of one who waits already, here or in another queue, and is placed anew: nothing that was to follow is put off by it. A new policy may take it
 * for danger, or not any more, and may have more or less for it.
 */
export function watchAgain(
  policy: Policy | undefined,
  { request, routing, watch: before }: Readonly<WaitingEpisode>,
  now: Instant,
): { readonly watch?: SafetyWatch } {
  const { watch } = watchFrom(policy, request, now);
  if (watch === undefined || before === undefined) return { ...(watch && { watch }) };
  const anyoneAt = routing?.anyQueue === true ? undefined : (before.anyoneAt ?? watch.anyoneAt);
  const pageAt = before.pageAt ?? watch.pageAt;
  return {
    watch: {
      ...(watch.anyoneAt !== undefined && anyoneAt !== undefined && { anyoneAt }),
      ...(watch.pageAt !== undefined && pageAt !== undefined && { pageAt }),
      pages: before.pages,
    },
  };
}

export function setWatch(
  episode: WaitingEpisode | OfferedEpisode,
  { watch }: { readonly watch?: SafetyWatch },
): void {
  if (watch === undefined) delete episode.watch;
  else episode.watch = watch;
}

/** The next page comes after the time that the policy says now. */
export function applyPaged(workspace: Workspace, { episodeId, page }: SupervisorPaged, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'waiting' || episode.watch === undefined) return;
  const everyMs = activePolicy(workspace)?.policy.safety?.pageEvery ?? 0;
  const { anyoneAt } = episode.watch;
  edit(workspace, episode).watch = {
    ...(anyoneAt !== undefined && { anyoneAt }),
    ...(everyMs > 0 && { pageAt: plusMs(now, everyMs) }),
    pages: page,
  };
}
