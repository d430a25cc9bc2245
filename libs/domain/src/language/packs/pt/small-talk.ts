import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const portugueseSmallTalk: SmallTalkWords = {
  yes: 'sim ss claro ok okay certo isso aceito positivo perfeito exato exatamente beleza blz bora ótimo otimo s simm siim yes claramente combinado fechado 👍 👌 ✅ 🙏 aham uhum yep tá ta',
  yesInTwo: 'com certeza por favor pode ser está esta bem com prazer de acordo',
  takesBack: 'nao',
  no: 'não nao n nops nem nunca',
  hedge: 'mas antes porém porem primeiro espera espere',
  greeting: 'olá ola oi oie bom dia boa tarde noite alô alo e aí ei opa viva',
  closing:
    'obrigado obrigada obg brigado brigada muito obrigadíssimo obrigadissimo valeu vlw tchau adeus até ate logo mais abraço abraços cumprimentos bom boa dia tarde noite fim de semana tudo certo ok okay perfeito ótimo otimo era só so isso nada agradeço grato grata por enquanto bem haja beijinhos',
  filler:
    'falar com um uma o a quero queria preciso gostaria posso pessoa humano atendente operador assistente agente alguém alguem por favor ajuda me passa para de do da se faz favor pf pfv gostava consultor real verdade mesmo',
};
