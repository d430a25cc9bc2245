import type { RuleSet } from '../../rules/rule-set.ts';
import { requestWords } from './request-words.ts';

/** The wish to be called or written to by a person: a request as well. */
export const calls = `
    (liguem|ligue|liga|telefonem) (me)? (de novo|outra vez|novamente)
    (me|nos) ..1 (liga|ligue|liguem|ligar|ligam|ligarem|ligasse|ligassem|telefona|telefone|telefonem|telefonar|retorna|retorne|retornem|retornar|ligas|telefonassem|contacte|contactem|contactar|contate|contatem|contatar)
    (liga|ligue|liguem|telefone|telefonem|contacte|contactem|contate|ligar|ligam|telefona|contactar|contatar) (me|nos|para mim|pra mim|pro meu|para o meu|pra minha|para a minha|de volta|à minha|ao meu)
    (pode|podem|poderia|poderiam|consegue|conseguem|podia|podiam|quando|queria|quero|gostava|gostaria|prefiro|agradeço) ..3 (telefonar|ligar|retornar|contactar|contatar) (me|nos|mim|por telefone|à minha|ao meu|para mim|pra mim|a minha|o meu|de volta|amanha|hoje|depois|mais tarde)
    (pode|podem|poderia|poderiam|tem como|quero|queria|prefiro|da|peço) ..3 (devolver|devolvam|retornar|retornem|retornam) ..2 (chamada|ligaçao|telefonema|contacto|contato)
    (entre|entrar|entrem|entrarem|entra) em (contato|contacto) ..1 (comigo|conosco|connosco)
    (solicito|quero|queria|gostaria|gostava|peço|agendar|marcar|preciso|desejo) ..4 (chamada|ligaçao|telefonema|retorno|call back|callback|videochamada|contato telefonico|contacto telefonico|reuniao) ..3 (com|de|por|telefone|urgente|imediato|vossa|voces)
    (solicito|peço|exijo|quero|requeiro) (um|o)? (contato|contacto|retorno)`;

export const callBack: RuleSet = {
  words: requestWords,
  certain: calls,
  not: `
    (ninguem|por que) ..4 (me|nos) ..2 (liga*|ligue*|telefon*|contact*|contat*|retorn*)
    (ninguem|por que) ..4 (ligar|telefonar)
    quando (vao|vai|voces vao) ..2 (ligar|telefonar|contactar|contatar|retornar)
    <not> (quero|queria|gosto) que ..3 (me|nos) ..1 (ligue|liguem|contacte|contactem|telefone|telefonem|contatem)
    (parem|pare|deixem|deixe) de (me|nos) ..1 (ligar|telefonar|contactar|incomodar|contatar)
    (me|nos) (ao|o|por|pelo|no|do) telefone
    (ja) (me|nos) ..1 (ligaram|ligou|contactaram|contataram|telefonaram|retornaram)
    (ligar|ligo|ligue|telefonar) (pro|para o|pra|para a|à|ao) (meu|minha) (pai|mae|marido|mulher|filho|filha|irmao|irma|advogado|medico|banco|chefe|amigo|amiga|sogra|esposa)
    <not> ..2 (quero|preciso|precisa|ha|me|necessario) ..5 <negatable>
    <not> <negatable>
    (evitem|evite|cancele|cancelar|cancela|retiro|retire|anule|anular|desmarcar|esqueça|dispenso) ..5 <negatable>
    (se|caso|quando) ..4 (precisar|precisarem|precisem|houver|tiver) ..4 (ligar|ligue|ligo)
    e so me ligar
    (ligaçao|chamada) (de|da|do) (agua|luz|gas|internet|rede|energia|esgoto|nova|video)`,
};
