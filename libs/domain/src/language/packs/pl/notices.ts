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
  acknowledgedAbout: {
    bereavement:
      'Składamy szczere wyrazy współczucia. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę, nie trzeba tego wyjaśniać jeszcze raz.',
    complaint: 'Przykro nam, że masz powód do skargi. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę.',
    fraud:
      'Traktujemy to poważnie. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę. Nie podawaj tutaj haseł ani kodów.',
    hardship:
      'Dziękujemy za tę informację. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę, nie trzeba tego wyjaśniać jeszcze raz.',
    returning:
      'Widzimy, że to nie pierwszy raz, gdy nas potrzebujesz. Sprawę przejmuje nasz pracownik i zobaczy tę rozmowę.',
  },
  situations: {
    nobody_signed_in:
      'W tej chwili nikt z naszego zespołu nie jest zalogowany, więc nie możemy powiedzieć, ile to potrwa. Twoje miejsce w kolejce zostaje. Napisz, w czym możemy pomóc: osoba, która przejmie sprawę, to przeczyta.',
    nobody_available:
      'W tej chwili nikt z naszego zespołu nie jest dostępny. {wait} Twoje miejsce w kolejce zostaje.',
    no_language:
      'W tej chwili nie ma nikogo, kto mówi w Twoim języku. {wait} Twoje miejsce w kolejce zostaje.',
    transferred: 'Sprawę przejmuje inny pracownik, który zobaczy tę rozmowę.',
    handed_over: 'Dalej prowadzi rozmowę {agent} i wie, o czym była mowa.',
    three_way: '{agent} dołącza do rozmowy i wie, o co chodzi.',
    paused:
      '{agent} musi zająć się pilną sprawą i wróci do Ciebie najszybciej, jak to możliwe. Nie trzeba niczego powtarzać.',
    nudge: 'Nadal czekasz na rozmowę z człowiekiem, a Twoje miejsce w kolejce zostaje. {wait}',
    alternatives:
      'Przepraszamy, że to tak długo trwa. Twoje miejsce w kolejce zostaje. W tym czasie możesz rozmawiać dalej z asystentem albo napisać, w czym możemy pomóc: osoba, która przejmie sprawę, to przeczyta. {wait}',
    changed: 'Czas oczekiwania się zmienił: Twoje miejsce w kolejce to {position}. {wait}',
    closed:
      'Teraz mamy zamknięte, otwieramy znowu {opens}. Twoje miejsce w kolejce zostaje. Napisz, w czym możemy pomóc: osoba, która przejmie sprawę, to przeczyta.',
    choices: 'Możesz wybrać, podając numer lub własnymi słowami:\n{choices}',
    contact: 'Pod jaki numer mamy zadzwonić?',
    callback: 'Zadzwonimy {time}. Nie musisz tu czekać.',
    message: 'Nie musisz już czekać. Napisz, w czym możemy pomóc: nasz pracownik to przeczyta i odpowie.',
    assistant:
      'Asystent może dalej Ci pomagać. Twoje miejsce w kolejce zostaje, a gdy przyjdzie Twoja kolej, do rozmowy dołączy człowiek.',
    called: 'Dzwoniliśmy, ale nie udało się z Tobą połączyć. Zadzwonimy ponownie {time}.',
    consent:
      'Osoba, która przejmie sprawę, zobaczy tę rozmowę. Czy może też zobaczyć to, co zostało powiedziane o zdrowiu lub innych bardzo osobistych sprawach? Jeśli nie, wystarczy napisać nie. Pomoc będzie w każdym przypadku.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Teraz mamy zamknięte, otwieramy znowu {opens}.',
      transferred: 'Proszę się nie rozłączać: łączę z osobą, która wie, o czym rozmawialiśmy.',
      nobody_signed_in:
        'W tej chwili nie ma nikogo z naszego zespołu, więc nie możemy powiedzieć, ile to potrwa. Twoje miejsce w kolejce zostaje.',
    },
    email: {
      closed:
        'Teraz mamy zamknięte, otwieramy znowu {opens}. Mamy Twoją wiadomość; odpowiedź przyjdzie e-mailem.',
      nobody_signed_in:
        'W tej chwili nie ma nikogo z naszego zespołu. Mamy Twoją wiadomość; odpowiedź przyjdzie e-mailem.',
      paused: '',
      transferred: 'Odpowie Ci e-mailem inny pracownik, który ma Twoje wiadomości.',
    },
  },
  danger: {
    resolved:
      'Proszę na siebie uważać. Jeśli znowu będzie potrzebna pomoc, prosimy o wiadomość. Jeśli czyjeś życie może być zagrożone, proszę od razu zadzwonić na numer alarmowy.',
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
