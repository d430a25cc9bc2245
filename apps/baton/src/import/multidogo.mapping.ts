import { checkMapping } from './mapping.ts';

/**
 * MultiDoGO, customer turns (Amazon, CDLA-Permissive-1.0). The file leaves out what the other side said, but numbers the turns
 * of both. Its intents were written by people afterwards, so no assistant knew them: they are not imported.
 */
export const multidogo = checkMapping({
  workspace: 'multidogo',
  channel: 'chat',
  language: 'en',
  conversation: { id: 'id', attributes: { domain: 'domain' } },
  turns: { in: 'turns', text: 'text', position: 'turn' },
});
