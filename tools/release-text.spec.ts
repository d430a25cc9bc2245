import { describe, expect, it } from 'vitest';
import { releasedChangelog, versionProblem } from './release-text.ts';

describe('the version of a release', () => {
  it('is greater than every version before it', () => {
    expect(versionProblem('0.1.0', [])).toBeNull();
    expect(versionProblem('0.10.0', ['0.9.1', '0.2.0'])).toBeNull();
    expect(versionProblem('0.2.0', ['0.1.0', '0.2.0'])).toContain('0.2.0 was released already');
    expect(versionProblem('0.9.0', ['0.10.0'])).toContain('must be greater');
  });

  it('has three numbers', () => {
    for (const version of ['', '1', 'v1.0.0', '1.0.0-rc1']) {
      expect(versionProblem(version, [])).toContain('not a version');
    }
  });
});

describe('the changelog of a release', () => {
  const earlier = '## 0.1.0 - 2026-01-01\n\n- First.\n';

  it('has under the version what was unreleased, and leaves earlier releases alone', () => {
    const before = `# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n${earlier}`;
    expect(releasedChangelog(before, '0.2.0', '2026-02-03')).toBe(
      `# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-02-03\n\n### Added\n\n- A thing.\n\n${earlier}`,
    );
  });

  it('is refused where nothing changed', () => {
    expect(() => releasedChangelog(`## Unreleased\n\n${earlier}`, '0.2.0', '2026-02-03')).toThrow('nothing');
    expect(() => releasedChangelog(earlier, '0.2.0', '2026-02-03')).toThrow('no line');
  });
});
