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
  danger: {
    certain: 'Natychmiast przekazujemy to człowiekowi, który zobaczy tę rozmowę.',
    possible:
      'Chcę mieć pewność, że nic Ci nie grozi. Czy chcesz porozmawiać z człowiekiem? Wystarczy odpowiedzieć: tak.',
    emergency: 'Jeśli czyjeś życie może być zagrożone, nie czekaj na nas: zadzwoń teraz pod {number}.',
    emergencyAnywhere:
      'Jeśli czyjeś życie może być zagrożone, nie czekaj na nas: zadzwoń pod numer alarmowy tam, gdzie jesteś.',
    crisis:
      'Jeśli myślisz o tym, żeby zrobić sobie krzywdę lub odebrać sobie życie, możesz też zadzwonić pod {number}.',
    violence: 'Jeśli ktoś Cię krzywdzi lub Ci grozi, możesz też zadzwonić pod {number}.',
  },
};
