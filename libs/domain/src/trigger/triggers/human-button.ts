import { clip, filled, PHRASES } from '#domain/language';
import { lastAsked } from '../conversation/conversation.ts';
import { defineTrigger } from '../define-trigger.ts';

/** The control for a person was pressed. It cannot be switched off. */
export const humanButton = defineTrigger({
  code: 'human_button',
  kind: 'customer_request',
  category: 'B',
  rank: 20,
  policy: null,
  state: null,
  on: ['HumanRequested'],
  fires: () => 'escalate',
  explain(_state, pressed, _settings, { conversation }) {
    const asked = lastAsked(conversation);
    const control = clip(pressed.control, 40);
    return [
      { detail: filled(PHRASES.details.pressed, { control }), evidence: asked === null ? [] : [asked] },
    ];
  },
  value: (_state, event) =>
    event.type === 'HumanRequested' ? PHRASES.trace.pressed : PHRASES.trace.not_pressed,
  threshold: () => PHRASES.trace.always,
  card: { shows: 'name' },
});
