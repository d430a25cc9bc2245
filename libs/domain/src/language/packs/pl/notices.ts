import type { NoticeWords } from '../../language-pack.ts';

export const polishNotices: NoticeWords = {
  texts: {
    offer: 'Czy chcesz porozmawiać z człowiekiem? Wystarczy odpowiedzieć „tak”.',
    acknowledged: 'Sprawę przejmuje nasz pracownik. Zobaczy tę rozmowę, nie trzeba niczego powtarzać.',
    queued: 'W tej chwili wszyscy są zajęci. {wait}',
    agent_joined: '{agent} jest już tutaj i widzi tę rozmowę.',
    requeued: 'Twoje miejsce w kolejce zostaje. Szukamy dla Ciebie kogoś innego.',
    returned_to_assistant:
      'Asystent jest znowu z Tobą. W każdej chwili możesz poprosić o rozmowę z człowiekiem.',
    resolved: 'Dziękujemy za rozmowę.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Przepraszamy, asystent nie odpowiada. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę.',
    assistant_failed:
      'Przepraszamy, asystent nie może tu pomóc. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę.',
  },
};
