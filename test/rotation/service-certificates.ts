import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { certificateFolder, type Authority, type Certificate, type CertificateFolder } from '#testing/tls';
import { shuffled } from '../fixtures/random.ts';
import { logOf } from '../upgrade/rolling/service-set.ts';
import type { Authorities } from './authorities.ts';

/** The files of each process, as Kubernetes mounts them. */
export interface ServiceCertificates {
  /** Made when they are asked for first, with a certificate of the old authority. */
  settingsOf(name: string): Readonly<Record<string, string>>;
  /** Replaces the file of trust of one process after the other. Resolves when each has read it. @param authorities PEM text */
  trust(authorities: string): Promise<void>;
  /** Likewise the certificates. */
  issue(authority: Authority): Promise<void>;
  remove(): void;
}

export interface ServiceCertificatesOptions {
  /** Of the services' logs. */
  readonly dir: string;
  readonly authorities: Authorities;
  readonly random: () => number;
  readonly say: (line: string) => void;
}

interface Held {
  readonly name: string;
  readonly folder: CertificateFolder;
  trusted: string;
  own: Certificate;
}

const RENEWED = /"a certificate was renewed; new connections use it"/g;
/** Between one process and the next: a kubelet takes up to a minute. */
const APART_MS_MAX = 2_000;
/** Files are read every 10 s; a process may be busy. */
const READ_MS = 60_000;
const LOOK_MS = 200;

export function serviceCertificates(options: ServiceCertificatesOptions): ServiceCertificates {
  const { dir, authorities, random, say } = options;
  const held = new Map<string, Held>();
  let changes = 0;

  const put = ({ folder, trusted, own }: Held): void =>
    folder.put({ 'ca.crt': trusted, 'tls.crt': own.cert, 'tls.key': own.key });

  const readBy = ({ name }: Held): boolean =>
    (readFileSync(logOf(dir, name), 'utf8').match(RENEWED)?.length ?? 0) >= changes;

  async function replace(change: (one: Held) => void): Promise<void> {
    const began = performance.now();
    changes += 1;
    for (const one of shuffled([...held.values()], random)) {
      change(one);
      put(one);
      await pause(random() * APART_MS_MAX);
    }
    for (const until = performance.now() + READ_MS; ; await pause(LOOK_MS)) {
      const late = [...held.values()].filter((one) => !readBy(one)).map(({ name }) => name);
      if (late.length === 0) break;
      if (performance.now() > until) throw new Error(`Have not read their new files: ${late.join(', ')}.`);
    }
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    say(`         ${held.size} processes have read their new files, none was restarted: ${seconds} s`);
  }

  return {
    settingsOf(name) {
      const { old } = authorities;
      const one: Held = { name, folder: certificateFolder(), trusted: old.cert, own: old.issue(name) };
      held.set(name, one);
      put(one);
      return {
        BATON_KAFKA_TLS: 'true',
        BATON_KAFKA_TLS_CA_FILE: one.folder.path('ca.crt'),
        BATON_KAFKA_TLS_CERT_FILE: one.folder.path('tls.crt'),
        BATON_KAFKA_TLS_KEY_FILE: one.folder.path('tls.key'),
      };
    },
    trust: (text) => replace((one) => void (one.trusted = text)),
    issue: (authority) => replace((one) => void (one.own = authority.issue(one.name))),
    remove() {
      for (const { folder } of held.values()) folder.remove();
    },
  };
}
