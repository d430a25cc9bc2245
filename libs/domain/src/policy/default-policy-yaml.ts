/** The policy of a workspace that has activated none, and what a file's missing keys mean. */
export const DEFAULT_POLICY_YAML = `# How this workspace brings a customer from the assistant to a person.
#
# Whoever asks for a person, in words or with the button, gets one: no line of this file can change that.
# Every key may be left out; what is left out is as written here. Durations are 500ms, 20s, 15m, 24h or 7d.

name: default

triggers:
  # The assistant was unsure of two answers in a row. An answer without a score counts neither way.
  # byChannel and byIntent may name other thresholds; an intent's beats a channel's.
  confidence:
    threshold: 0.4
    consecutive: 2

  # The assistant did not understand, found nothing or met an error, twice in a row.
  failures:
    consecutive: 2

  # The customer wrote and the assistant gave no answer for this long.
  silence:
    after: 20s

  # Category A: always a person, whatever the assistant believes of itself.
  alwaysHuman:
    - name: complaint
      phrases:
        - file a complaint
        - make a complaint
        - lodge a complaint
        - formal complaint
        - official complaint
        - want to complain
        - poner una queja
        - presentar una queja
        - poner una reclamación
        - presentar una reclamación
        - hoja de reclamaciones
        - déposer une plainte
        - porter plainte
        - faire une réclamation
      intents: [complaint]
    - name: legal
      phrases:
        - my lawyer
        - my attorney
        - legal action
        - lawsuit
        - sue you
        - take you to court
        - mi abogado
        - mi abogada
        - acciones legales
        - demandarles
        - mon avocat
        - mon avocate
        - poursuites judiciaires
        - action en justice
    - name: safety
      phrases:
        - kill myself
        - hurt myself
        - harm myself
        - suicidal
        - suicide
        - end my life
        - gas leak
        - caught fire
        - in danger
        - suicidarme
        - matarme
        - quitarme la vida
        - fuga de gas
        - en peligro
        - me suicider
        - me tuer
        - mettre fin à mes jours
        - fuite de gaz
        - en danger
    - name: vip
      tiers: [vip]

  # This business's own words for a person, beside those that are known anyway, e.g. "concierge".
  requestPhrases: []

# What the customer reads. {wait} and {agent} are filled in; an empty text sends nothing.
notices:
  default: en
  texts:
    en:
      offer: Would you like to talk to a person? Just say yes.
      acknowledged: A person will take over. They will see this conversation, so there is no need to repeat anything.
      queued: Everyone is busy right now. {wait}
      agent_joined: "{agent} has joined and can see this conversation."
      requeued: Your place is kept. We are finding someone else for you.
      returned_to_assistant: The assistant is back with you. Ask for a person whenever you want one.
      resolved: Thank you for talking to us.
    es:
      offer: ¿Quiere hablar con una persona? Basta con decir sí.
      acknowledged: Le atenderá una persona. Verá esta conversación, así que no hace falta repetir nada.
      queued: Ahora mismo todos están ocupados. {wait}
      agent_joined: "{agent} ya está aquí y puede ver esta conversación."
      requeued: Su turno se mantiene. Estamos buscando a otra persona para usted.
      returned_to_assistant: El asistente vuelve a atenderle. Pida una persona cuando quiera.
      resolved: Gracias por hablar con nosotros.
    fr:
      offer: Souhaitez-vous parler à une personne ? Il suffit de dire oui.
      acknowledged: Une personne va prendre le relais. Elle verra cette conversation, inutile de répéter.
      queued: Tout le monde est occupé pour le moment. {wait}
      agent_joined: "{agent} est là et peut voir cette conversation."
      requeued: Votre place est gardée. Nous cherchons quelqu'un d'autre pour vous.
      returned_to_assistant: L'assistant reprend la conversation. Demandez une personne quand vous voulez.
      resolved: Merci de nous avoir contactés.
  # Instead of "acknowledged", by the reason of the decision.
  acknowledgedFor:
    en:
      assistant_silent: Sorry, the assistant is not answering. A person will take over and will see this conversation.
      assistant_failed: Sorry, the assistant cannot help with this. A person will take over and will see this conversation.
    es:
      assistant_silent: Lo sentimos, el asistente no responde. Le atenderá una persona, que verá esta conversación.
      assistant_failed: Lo sentimos, el asistente no puede ayudarle. Le atenderá una persona, que verá esta conversación.
    fr:
      assistant_silent: Désolé, l'assistant ne répond pas. Une personne va prendre le relais et verra cette conversation.
      assistant_failed: Désolé, l'assistant ne peut pas vous aider. Une personne va prendre le relais et verra cette conversation.

# One queue, for everyone.
queues:
  - id: general
    offerTimeout: 15s
    wrapUp: 30s
    expectedHandle: 5m
    matchLanguage: true
    skills: {}
    units: { "*": 1 }

# The first line that fits names the queue; the last fits everyone.
routes:
  - queue: general

# Higher goes first. One point is worth ten seconds of waiting, so nobody waits for ever.
priority:
  category: { A: 60, B: 30, C: 0 }
  tier: { vip: 60 }
  reEscalation: 30
  onePointPer: 10s

presence:
  lease: 45s
  missedOffers: 2

conversation:
  # After so much silence of everyone a conversation counts as over.
  idle: 24h
  # Back to a person within this time: the same need, with priority.
  reEscalationWindow: 24h
`;
