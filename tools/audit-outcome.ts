/** What `npm audit --json` came to. */
export type AuditOutcome =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly lines: readonly string[] }
  /** The registry has no answer: nothing is known, which is not the same as nothing found. */
  | { readonly kind: 'not asked'; readonly line: string };

interface Report {
  readonly message?: string;
  readonly statusCode?: number;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

interface Vulnerability {
  readonly severity: string;
  readonly range: string;
  /** Advisories, or names of vulnerable packages below it. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

export function auditOutcome(json: string): AuditOutcome {
  const report = parsed(json);
  if (report?.vulnerabilities === undefined) {
    // The reason without the registry's address: logs are shared.
    const status = report?.statusCode === undefined ? 'no answer' : `it answered ${report.statusCode}`;
    return {
      kind: 'not asked',
      line: `vulnerabilities were not looked up: the registry has no audit endpoint here (${status}). Before a release, run \`npm run check:dependencies -- --audit=required\` where it has one.`,
    };
  }
  const lines = Object.entries(report.vulnerabilities).map(([name, { severity, range, via }]) => {
    const why = via.map((each) => (typeof each === 'string' ? each : `${each.title} ${each.url}`)).join('; ');
    return `${name} ${range}: ${severity}: ${why}. Update it, or replace it.`;
  });
  return lines.length === 0 ? { kind: 'clean' } : { kind: 'vulnerable', lines };
}

function parsed(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return undefined;
  }
}
