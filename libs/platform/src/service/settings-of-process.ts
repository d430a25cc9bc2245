import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { configurationHelp, shownConfiguration } from '../configuration-text.ts';
import { ConfigurationError, configure, type ConfigurationSource } from '../configuration.ts';
import { EXIT_CODES } from './run-process.ts';

export interface ServiceCommand<Schema extends z.ZodObject> {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly settings: ConfigurationSource<Schema>;
}

/**
 * The settings of this process, from its environment. Ends the process instead where they cannot be used, where it was only
 * asked for `--help` or `--check-config`, and where its arguments are not known.
 */
export function settingsOfProcess<Schema extends z.ZodObject>(
  command: ServiceCommand<Schema>,
): Readonly<z.output<Schema>> {
  const asked = argumentsOf(command);
  if (asked.help) leave(EXIT_CODES.stopped, helpOf(command));
  try {
    const settings = configure({ ...command.settings, ...(asked.checkConfig && { now: new Date() }) });
    if (asked.checkConfig) leave(EXIT_CODES.stopped, shownConfiguration(command.settings, settings));
    return settings;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return leave(EXIT_CODES.configuration, `${error.message}\n  --help lists every variable.`);
  }
}

function argumentsOf<Schema extends z.ZodObject>(
  command: ServiceCommand<Schema>,
): { readonly help: boolean; readonly checkConfig: boolean } {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean' }, 'check-config': { type: 'boolean' } },
    });
    return { help: values.help === true, checkConfig: values['check-config'] === true };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return leave(
      EXIT_CODES.usage,
      `${what}\n  ${command.name} takes --help and --check-config; the rest is its environment.`,
    );
  }
}

function helpOf<Schema extends z.ZodObject>({ name, summary, settings }: ServiceCommand<Schema>): string {
  return `${name}: ${summary}

  --check-config  prints the settings in force without secrets; exit code 0, or ${EXIT_CODES.configuration} with every problem
  --help          prints this

Environment:
${configurationHelp(settings)}

Exit codes: ${EXIT_CODES.stopped} stopped by a signal; ${EXIT_CODES.unavailable} a broker, registry or database was away for too long; ${EXIT_CODES.configuration} settings or topics
cannot be used; ${EXIT_CODES.failed} an error without a remedy. Logs are JSON lines on standard error.`;
}

function leave(code: number, text: string): never {
  (code === EXIT_CODES.stopped ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(code);
}
