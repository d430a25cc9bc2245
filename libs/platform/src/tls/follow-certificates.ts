import type { Registry } from 'prom-client';
import type { Health } from '../health.ts';
import type { Logger } from '../logger.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { gauge } from '../metrics/metric-definition.ts';
import { renewalsOf, type Renewal } from './renewed-settings.ts';

export interface FollowedCertificates {
  /** As `configure` gave them, not copied: their certificates are what was read last. */
  readonly settings: { readonly tlsReloadMs: number };
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly health: Health;
  /** Some were renewed. Connections to others need nothing: each is made with what the settings hold then. */
  readonly renewed: () => void;
}

/**
 * Reads the files of certificates again from time to time, for the life of a process. Files that cannot be used change nothing:
 * that is logged once, shown as degraded, and in a metric, until they can. @returns stops it
 */
export function followCertificates(followed: FollowedCertificates): () => void {
  const { settings, logger, metrics, health, renewed } = followed;
  const failed = gauge(metrics, METRICS.certificateReloadFailed);
  const problems = new Map<Renewal, string>();
  const renewals = renewalsOf(settings);

  function look(renewal: Renewal): boolean {
    const found = renewal.look();
    const problem = typeof found === 'object' ? found.problem : undefined;
    if (problem !== undefined && problem !== problems.get(renewal))
      logger.error(
        { settings: renewal.keys },
        `a certificate was not renewed, the old one stays: ${problem}`,
      );
    if (problem === undefined) problems.delete(renewal);
    else problems.set(renewal, problem);
    for (const certificate of renewal.keys) failed.set({ certificate }, problem === undefined ? 0 : 1);
    if (found !== 'renewed') return false;
    logger.info({ settings: renewal.keys }, 'a certificate was renewed; new connections use it');
    return true;
  }

  const forget = health.addDegradation('certificates', () =>
    problems.size === 0 ? null : `not renewed, the old ones stay: ${[...problems.values()].join('; ')}`,
  );
  for (const { keys } of renewals) for (const certificate of keys) failed.set({ certificate }, 0);
  const timer = setInterval(() => {
    if (renewals.filter(look).length > 0) renewed();
  }, settings.tlsReloadMs);
  timer.unref();
  return () => {
    forget();
    clearInterval(timer);
  };
}
