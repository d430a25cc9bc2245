export const englishTopics = {
  complaint: [
    'file a complaint',
    'make a complaint',
    'lodge a complaint',
    'formal complaint',
    'official complaint',
    'want to complain',
  ],
  legal: ['my lawyer', 'my attorney', 'legal action', 'lawsuit', 'sue you', 'take you to court'],
  safety: [
    'kill myself',
    'hurt myself',
    'harm myself',
    'suicidal',
    'suicide',
    'end my life',
    'gas leak',
    'caught fire',
    'in danger',
  ],
} as const;
