import type { TopicWords } from '../../language-pack.ts';

export const spanishTopics: TopicWords = {
  complaint: [
    'poner una queja',
    'presentar una queja',
    'poner una reclamación',
    'presentar una reclamación',
    'hoja de reclamaciones',
  ],
  legal: ['mi abogado', 'mi abogada', 'acciones legales', 'demandarles'],
  safety: ['suicidarme', 'matarme', 'quitarme la vida', 'fuga de gas', 'en peligro'],
};
