import type { Feature, Scenario, Step } from '../test/scenarios/features.ts';

/** What stands in each folder, in the order of the page. */
const FOLDERS: readonly (readonly [folder: string, title: string, about: string])[] = [
  ['demands', 'What users ask for most', 'What users of products like this one ask for, most wanted first.'],
  ['waiting', 'Waiting', 'What a customer who waits reads, can choose, and may count on.'],
  ['routing', 'Who gets a customer', 'Capabilities of routing, one after the other.'],
  ['cases', 'What once went wrong', 'Inputs that led to something wrong, and what happens now.'],
];

/** A page for people who want to know what Baton promises. */
export function renderScenarios(features: readonly Feature[]): string {
  const unknown = features.find(({ folder }) => !FOLDERS.some(([name]) => name === folder));
  if (unknown !== undefined) throw new Error(`tools/render-scenarios.ts has no title for ${unknown.folder}.`);
  const all = features.flatMap(({ scenarios }) => scenarios);
  const missing = all.filter(({ isMissing }) => isMissing).length;
  return `# What Baton promises

<!-- Generated from test/scenarios by \`npm run generate\`. Do not edit. -->

${all.length} scenarios: what is given, what happens, and what then holds. Each is played against the real trigger and the real routing with every run of
the tests, with hours and days of waiting; \`npm run scenarios\` prints which hold. ${missing} do not hold yet, and say so.

The words are those of the built-in English notices; a policy may change them. What the scenarios do not name is as in the built-in policy: an offer
stands for 15 seconds, notes take 30, customers read of their wait after 3, 8 and 15 minutes.

${FOLDERS.map(([folder, title, about]) =>
  section(
    title,
    about,
    features.filter((feature) => feature.folder === folder),
  ),
).join('\n\n')}
`;
}

const section = (title: string, about: string, features: readonly Feature[]): string =>
  [`## ${title}`, about, ...features.map(featureText)].join('\n\n');

const featureText = ({ name, description, scenarios }: Feature): string =>
  [`### ${name}`, description, ...scenarios.map(scenarioText)].filter((part) => part !== '').join('\n\n');

function scenarioText({ name, isMissing, steps }: Scenario): string {
  const title = `**${name}**${isMissing ? ' — does not hold yet' : ''}`;
  return [title, steps.map(stepText).join('\n')].join('\n\n');
}

function stepText({ keyword, text, document, table }: Step): string {
  const line = `- ${keyword} ${text.replaceAll('<', '\\<')}`;
  const block = document === null ? tableText(table) : `\`\`\`yaml\n${document}\n\`\`\``;
  return block === '' ? line : `${line}\n\n${block.replaceAll(/^/gm, '  ')}\n`;
}

function tableText(rows: Step['table']): string {
  const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  if (head === undefined) return '';
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
}
