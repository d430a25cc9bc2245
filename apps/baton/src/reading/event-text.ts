import {
  partDescriptions,
  recordDescriptions,
  type DomainEvent,
  type FieldDescription,
  type RecordDescription,
} from '#contracts';
import { durationText, shortened } from './display-text.ts';
import { filledText, textTemplate, type TextTemplate } from './text-template.ts';

const TEXT_MAX = 100;
/** What a line about an event says elsewhere. */
const IMPLIED: ReadonlySet<string> = new Set([
  'eventId',
  'workspaceId',
  'conversationId',
  'episodeId',
  'occurredAt',
  'at',
]);

type Values = Readonly<Record<string, unknown>>;

/** What happened, in one line, as the schema of the event puts it; neither when nor to whom. */
export function eventText(event: DomainEvent): string {
  return recordText(event.type, recordDescriptions[event.type], event as unknown as Values);
}

const templates = new Map<string, TextTemplate>();

/** The same for any record; without a template its name and its fields. */
export function recordText(name: string, description: RecordDescription | undefined, values: Values): string {
  if (description === undefined) return name;
  let template = templates.get(name);
  if (template === undefined) {
    template = textTemplate(description.text ?? `${words(name)}[: {*}]`);
    templates.set(name, template);
  }
  return filledText(template, (field, limit) => {
    if (field === '*') return ownFields(description, values);
    const found = description.fields.find((each) => each.name === field);
    return found === undefined ? null : valueText(found, values[field], limit);
  });
}

/** Every field that is set, with its name. */
function ownFields({ fields }: RecordDescription, values: Values): string | null {
  const texts = fields.flatMap((field) => {
    const text = IMPLIED.has(field.name) ? null : valueText(field, values[field.name], null);
    if (text === null) return [];
    return [field.kind.startsWith('map') ? text : `${words(field.name.replace(/Ms$/, ''))} ${text}`];
  });
  return texts.length === 0 ? null : texts.join(', ');
}

function valueText(field: FieldDescription, value: unknown, limit: number | null): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((item) => scalarText(field, item, limit)).join(', ');
  }
  if (field.kind.startsWith('map')) {
    const entries = Object.entries(value);
    return entries.length === 0 ? null : entries.map(([key, item]) => `${key} ${String(item)}`).join(', ');
  }
  return scalarText(field, value, limit);
}

function scalarText(
  { kind, name, pii, part }: FieldDescription,
  value: unknown,
  limit: number | null,
): string {
  if (part !== undefined) return recordText(part, partDescriptions[part], value as Values);
  if (typeof value === 'number') {
    if (kind.endsWith('instant')) return new Date(value).toISOString();
    if (name.endsWith('Ms')) return durationText(value);
    return limit === null ? String(Number(value.toFixed(2))) : value.toFixed(limit);
  }
  const text = String(value);
  if (kind === 'enum') return text.replaceAll('_', ' ');
  if (pii === 'text') return text === '' ? '(no text)' : `"${shortened(text, TEXT_MAX)}"`;
  return shortened(limit === null ? text : text.slice(0, limit), TEXT_MAX);
}

/** `HumanOptionShown`, `intentConfidence`: human option shown, intent confidence. */
function words(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
