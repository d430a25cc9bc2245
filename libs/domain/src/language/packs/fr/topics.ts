import type { TopicWords } from '../../language-pack.ts';

export const frenchTopics: TopicWords = {
  complaint: ['déposer une plainte', 'porter plainte', 'faire une réclamation'],
  legal: ['mon avocat', 'mon avocate', 'poursuites judiciaires', 'action en justice'],
  safety: ['me suicider', 'me tuer', 'mettre fin à mes jours', 'fuite de gaz', 'en danger'],
};
