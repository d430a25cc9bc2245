import type { RuleSet } from '../../rules/rule-set.ts';
import { calls } from './call-back.ts';
import { maybeOnward, onward, onwardWords, refusing } from './request-onward.ts';
import { requestWords } from './request-words.ts';

export const request: RuleSet = {
  words: { ...requestWords, ...onwardWords },
  always: `${refusing}
    (aguardo|espero|aguardando|aguardar|esperar|esperando|espera) ..3 (contato|contacto|chamada|ligaçao|retorno|telefonema) (de|do|da|dum|duma|dos|vosso) <determiner>? (<person>|<someone>|<department>)
    (porque|pq|por que) <not> ..2 (posso|consigo|podem|pode|podemos|deixam) ..2 (falar|conversar|contactar|contatar|ser) ..4 (<clear>|<someone>|pessoa|gente|humano)
    <not> (consigo|conseguimos|posso|podemos|encontro|acho|vejo|tem como|deixam|podem|pode|ha como|estou conseguindo|da para|da pra) ..2 (falar|conversar|contactar|contatar|passar|encontrar|contacto|contato|chamar|transferir|achar|me|ser) ..5 (<clear>|<someone>|pessoa|gente|humano)
    <not> (encontro|acho|vejo) ..2 (<clear>|<someone>|pessoa|humano)
    <not> (tem|ha|existe|haveria|tinha) ..2 (<clear>|<someone>|pessoa|gente|moço|rapaz|cristao|alminha|funcionario|colega) ..4 (para|pra|que|com|a) ..2 (<assuming>|falar|conversar|atender|ouvir|atenda|me|mim)
    se ..4 <not> (me|nos) ..1 (ligam|ligarem|passam|passarem|transferem|atendem) ..4 (<person>|<someone>)`,
  certain: `${calls}${onward}
    (tem|ha) alguem (do|da) <department>
    (chama|chame|chamem|traz|traga|tragam|cade|bota|arranja|arranje) ..1 (quem|alguem que|o pessoal|o povo que|um gajo|um homi|um guri|um cabra|uma alma) ..1 (manda|sabe|saiba|decide|resolve|percebe|perceba|entende|do suporte|do atendimento|trabalha)
    ^ (me|nos) (atende|atenda|atendam) $
    sem <machine> , ..3 (gente|humano|pessoa)
    quantas vezes ..4 (digitar|dizer|pedir|escrever|repetir) ..2 (<person>)
    (pular|pula|saltar|salta|pule) <determiner>? <machine>
    (bora|vamos|direto) (pro|para o|pra|para um|prum|para uma) <clear>
    (passar|passe|passa|passem|transferir|transfira|transfere|ligar) (a|para|pra) (um|uma) (menina|senhora|senhor|rapariga|moça|moço|rapaz)
    (chegar|chego) (ate|a|ao|num|no) <determiner>? (<clear>|<someone>|pessoa)
    (com|a|para|pra) quem ..1 (posso|devo|podemos) ..1 (falar|conversar|explicar|tratar|reclamar)
    <not> (ha|tem|existe) ..3 ninguem ..2 (que|para|pra) ..1 (possa|pegue|ajude|resolva|ajudar|atender|atenda|falar|ouvir)
    (<someone>|pessoa|atendente|colega) que (fale|fala|falem) (espanhol|portugues|ingles|frances|italiano|alemao|chines|ucraniano|arabe|crioulo|a minha lingua|minha lingua|a mesma)
    (me|nos) (transfere|transfira|transferem|transfiram) $
    (transfira|transfere|transfiram|passe|passem|passa) (me|nos) $
    (encaminhar|encaminhe|encaminha|encaminhem|passar|passe|passa|transferir|transfira|transfere|enviar|envie|levar|leve) ..3 (pedido|caso|chat|chamada|conversa|solicitaçao|processo|atendimento|ligaçao|questao|problema|reclamaçao|assunto|situaçao) ..1 (a|ao|para|pra|pro|com) <determiner>? _? (<person>|<someone>|<department>)
    <wish-noun> ..2 (ajuda|apoio|intervençao|assistencia|auxilio|suporte|atençao|presença|opiniao|atendimento) (de|da|do|dum|duma) <determiner>? (<person>|<someone>)
    (chamar|chame|chama|chamem|acione|acionar|convoque) <determiner>? <determiner>? (supervisora|supervisor|chefe|gerente|colega|responsavel|superior|coordenador|coordenadora|<clear>)
    (esperar|aguardar|espero|aguardo) (por)? (um|uma|o|pelo|pela) (atendente|humano|operador|assistente|pessoa|funcionario|colega|agente)
    (pode|podia|poderia|consegue|podem) (vir|entrar|aparecer|chegar|responder) ..1 (<someone>|<clear>|uma pessoa|um colega)
    (quero|queria|gostava|gostaria|preciso|prefiro|peço) que ..3 (<person>|<someone>) ..2 (me|nos|comigo)
    (quem) (e|é) o (responsavel|chefe|dono|gerente|patrao) ..8 (falar|falo|ele)
    (atendimento|apoio|suporte|assistencia) com (um|uma)? (humano|pessoa|atendente|alguem|funcionario|gente)
    (passe|passa|passem|ligue|liguem|transfira|transferir|passar|ligar) (a|ao|à) <determiner>? (quem|<someone>|<person>)
    (tem|ha) ..6 (colegas|colega|criadores|chefes) ..6 (ouvir|atender|ajudar|falar)
    (melhor|antes) (um|uma)? (<someone>|humano|atendente)
    <talk> ..4 <with> ..4 (<person>|<someone>|<department>|<whoever>)
    (falar|conversar|flar|falr|contactar|contatar|falá|chatear) (ao|a|à|mais|cmg)? <determiner>? (<person>|<someone>)
    <wish> ..2 (contactar|contatar|ouvir|consultar|chamar|encontrar|acionar|ver) ..3 (<person>|<someone>)
    (contactar|contatar|acionar) ..2 (<clear>|<someone>|supervisao|gerencia|ouvidoria)
    (me|nos|mim) ..1 <connects> ..4 <to> ..3 (<person>|<someone>|<department>|<whoever>)
    <connects> (me|nos|isto|isso) ..3 (<person>|<someone>|<department>|<whoever>)
    <connects> (eu|a chamada|a ligaçao|a conversa|o chat|o meu caso|meu caso|minha ligaçao|a bola|esta conversa|essa conversa)? (para|pra|pro|p|ao|aos|prum|pruma|com|direto pro|direto para) <determiner>? _? (<person>|<someone>|<whoever>)
    (transfere|transfira|transferir|transf|passar|passa|passe|sobe|suba|escala|escale|encaminhe|encaminha|direcione|direciona|encaminhar|direcionar|ligue|liga|liguem|ligar|conecte|conecta|conectar) ..1 (para|pra|pro|p|ao|a|com) <determiner>? (<department>)
    (da|de) (me|nos) <determiner>? _? (<person>|<someone>)
    da (um|uma|ai|1) (um|uma)? (<clear>|<someone>|colega|pessoa|gente|assistente|chefe|tecnico|especialista|moço|rapaz)
    (me|nos|mim) ..1 (<gives>|da|de) <determiner>? <determiner>? _? (<person>|<someone>)
    <gives> (me|nos|um|uma|ai|la|logo|so|o|a|algum|alguma|outro|outra|1|se|lhe)? (um|uma|la|o|a|so|ai|logo|dos|das|algum)? (seus|suas|teus)? (<clear>|<someone>|colega|colegas|pessoa|gente|consultor|agente|assistente|chefe|tecnico|especialista|moço|rapaz|responsavel|patrao|dono|gerente)
    <wish-noun> e? (e|de|por)? <determiner>? _? (<person>|<someone>) !<other-trade>
    <wish-noun> .. (atendimento|apoio|suporte|contato|contacto|assistencia|conversa|conversar|ajuda) ..2 (humano|humana|pessoal|com um|com uma|de gente|de pessoas|imediato|olho no olho|pessoa|presencial)
    <wish-noun> ..1 que ..2 (<person>|<someone>|<department>) ..4 <assuming>
    (peço|peçam|pede|pedir|peça|pedia|diga|diz|digam|agradeço|solicito|quero|queria|gostava|gostaria|preciso|precisava|seria|será|sera|prefiro|deixa|deixe|mande|manda|mandem|faça|faz) ..3 (<person>|<someone>) ..3 (que|para|pra|me|comigo|conosco|connosco|a|poderia|pode) ..3 <assuming>
    (<someone>|<clear>|colega|tecnico|pessoa|especialista|assistente|agente|consultor|chefia|chefe|gestor) ..2 (pode|poderia|podia|consegue|possa|poder|tem que|tem de|pudesse|dava|tinha) ..3 <assuming>
    (<someone>|<clear>|colega|tecnico|pessoa|especialista|assistente|agente|consultor) ..2 (que|me|comigo) ..1 (me|possa|te|nos|comigo)? (<assuming>|pensa|entende|percebe|decide|trabalha|sabe|respira)
    (tem|ha|existe|haveria|teria|havera|ta|esta|tera|existem) ..1 (ai|la)? (<someone>|<clear>|gente|moço|rapaz|colega|cristao|alminha) (ai|la|real|humano|disponivel|livre|online|desse lado|do outro lado|de verdade|por ai|acordado)
    (tem|ha|existe|haveria|teria|havera|tera|sera) ..3 (<someone>|<clear>|pessoa|gente|moço|rapaz|colega|colegas|alternativa|consultor|tecnico|especialista|agente|assistente) ..3 (que|com|para|pra|pro|disponivel|a) ..4 (<assuming>|falar|conversar|atender|ouvir|lado|quem|tempo|falo|converso|posso)
    ^ <determiner>? <someone> (ai|la|real|humano|de verdade|online|por favor|disponivel|que respire) <question>?
    ^ (cade|onde) ..2 (<clear>|<someone>|pessoa|gente|atendente)
    (o|a) (gerente|chefe|supervisor|supervisora|responsavel|dono|encarregado|coordenador|coordenadora|diretor|diretora) ..3 (esta|ta|pode|chama|serve) <question>
    ^ (um|uma|outro|outra|algum|alguma|1|de|o seu|seu)? <clear> <quality>? <quality>? <quality>? $
    ^ <determiner>? (pessoa|gente|gnt|assistente|agente|alguem|tecnico|colega|voz|funcionario|especialista|suporte|atendimento|apoio|sac) (real|ao vivo|humano|humana|de verdade|de carne|verdadeira|verdadeiro|viva|vivo|por favor|se faz favor|e nao)
    ^ (um|uma|outro|outra|o|a) (colega|assistente|agente|chefe|supervisor|tecnico|especialista|pessoa|consultor) ,? (por favor|pf|pfv|se faz favor|ja|agora|sff)
    ^ (falar|conversar|quero|preciso|queria) ..2 <with>? <determiner>? (<person>|<someone>) $
    (passar|transferir|ligar|transferencia) (para|pra|ao|a|pro) <determiner>? (<person>|<someone>) $
    (quero|queria|prefiro|kero) (e|so)? (gente|humano|pessoa)
    (menos|basta|chega|nada|sem|nao) ..2 <machine> ..2 ,? ..2 (quero|kero|qro|so|mais|e|passa|chama|ponha|poe|ponham) ..2 (<clear>|gente|pessoa|<someone>)
    (precisa|precisam) de (um|uma) (<clear>|<someone>|pessoa|consultor|colega)
    menos (<machine>|menu|menus|tecnologia) ..3 (gente|humano|pessoas)
    mais (gente|humano|humanos|pessoas) ..3 menos
    (prefiro|preferia|preferiria) ..5 (<clear>|<someone>|pessoa|gente|quem)
    (invez|vez|inves) (de|do|da|dum|deste|desse) <machine> ..3 (<person>|<someone>|gente)
    so (com|aceito|falo|resolve|quem|confio) ..3 (<person>|<someone>|quem)
    (atendido|atendida|atendidos|ouvido|ouvida|ajudado|ajudada|contactado|contactada|contatado|contatada|assistido) por <determiner>? _? (<person>|<someone>)
    ser (atendido|atendida|ouvido|ouvida|contactado|contactada|contatado|contatada) (pelo|pela) _? (<person>|<someone>)
    (perguntar|explicar|dizer|contar|mostrar|explico|pergunto) ..4 (a|para|pra|ao) <determiner>? ..1 (<clear>|<someone>|enfermeira|medico|pessoa|tecnico|especialista|responsavel)
    (fale|falem|falar|falasse|converse|venha|conversar) ..3 (comigo|conosco|connosco)
    (me|nos) (escuta|atenda|atendam|atende) (<someone>|alguem|uma pessoa|um humano)
    (chame|chama|chamem|vai|va|vou) ..2 (buscar|chamar|procurar) ..2 (<person>|<someone>)
    (por|ponho|ponha|ponham|poe|botar|bota|bote|coloca|colocar|coloque|coloquem|pusessem|puserem) ..2 (<person>|<someone>) ..3 (linha|falar|atender|chat|telefone|escrever|aqui|conversa|responder|comigo)
    (aparecer|apareça|vier|venha|chegar|entrar|entre|assumir|assuma|surgir) ..1 (<someone>|<clear>|uma pessoa|um colega|outra pessoa)
    continuar ..3 com (<someone>|<clear>|uma pessoa|quem)`,
  possible: `${maybeOnward}
    (voce|vc|tu) (e|eh|es) ..1 (um|uma)? ..1 (humano|humana|pessoa|robo|gente|maquina)
    (chamar|chama|chame|chamem|pedir) ..1 (taxi|uber|ambulancia)
    como (dou|atribuo|coloco|adiciono|defino|concedo|tiro) ..8 (<person>|<someone>|colega)

    ^ <determiner>? (<department>|<someone>|agente|assistente|gente|pessoa|chefe|tecnico|colega|ajuda|help|especialista|consultor|patrao|medico) $
    ^ (<department>|<someone>|agente|pessoa) <question>
    (como|onde|qual|posso|forma|possivel|numero) ..3 (falar|contactar|contatar|falo|contacto|chegar|ligo|ligar) ..4 (<department>|<person>|<someone>|voces)
    <refuse> ..4 <machine>
    (falar|fala|falando|conversar|conversando|escrever|escrevendo|digitar|digitando|tratar|tratado|atendido|atendida) ..2 (com|pra|para|por) ..2 (maquina|computador|programa|menu)
    (chega|basta|farto|farta|odeio|cansei|nao quero|menos|sem) ..3 (menu|menus)
    <machine> ..3 <useless>
    voce ..1 (nao|n) ..2 (entende|resolve|ajuda|percebe|serve|sabe|ta ajudando|esta ajudando)
    (vc|tu|isto|isso) ..1 (nao|n) ..2 (entende|resolve|percebe|serve para nada|ta ajudando)
    (falar|conversar|explicar|resolver|tratar) ..2 (por telefone|ao telefone|por voz|pessoalmente|ao vivo|presencialmente|cara a cara|olho no olho)
    (quero|queria|preciso|gostaria|gostava|posso) ..2 falar com _
    quem ..3 (vem a seguir|manda ai|manda aqui|e o patrao|e o chefe|e o responsavel|e o dono)
    (a quem|com quem) ..1 (posso|devo|eu) ..2 (falar|falo|explicar|reclamar|conversar|tratar)
    (cansado|cansada|farto|farta|cansei) de ..1 (repetir|explicar|digitar|escrever|falar|apertar|teclar|carregar)
    (tem|ha|existe|tinha) ..2 (<someone>|gente|alguem) ..3 <question>
    alguem (pode|me|consegue|a ler|lendo|a ouvir|responde) ..2 <question>?
    (ninguem|nenhum|nenhuma) ..2 (responde|atende|ajuda|resolve|ouve)
    (preciso|quero|queria) (de|do)? (suporte|atendimento|apoio|assistencia) !(para|com|de|tecnico|tecnica|medica|medico|no|na|em|a|domiciliar|prioritario|presencial)
    (desse|deste|do) ..1 (robo|bot)`,
  weaken: `
    (ate|a|em) que (horas|hora|horario|dias) ..8 (<person>|<department>|<someone>|falar|ligar)`,
  not: `
    (alguem|pessoa|gente) (pra|para) (dividir|alugar|comprar|viajar|morar|namorar|cuidar|passear|limpar|consertar|montar|jogar)
    prefiro ..1 (continuar|ficar|seguir) ..1 (contigo|com voce|com vc|consigo|aqui) ..6 (<person>|<someone>)
    (atendimento|suporte|apoio) humano (tem|custa|e pago|funciona|fecha|abre|cobra)
    se eu (quisesse|precisasse|pedisse) ..8 (<person>|<someone>) ..4 , ..6 <question>
    (voce|vc|tu) (e|eh|es) ..1 (um|uma)? ..1 (humano|humana|pessoa|robo|gente|maquina)
    (chamar|chama|chame|chamem|pedir) ..1 (taxi|uber|ambulancia)
    como (dou|atribuo|coloco|adiciono|defino|concedo|tiro) ..8 (<person>|<someone>|colega)
    (nossos|nossas|meus|os) (clientes|usuarios|utilizadores|visitantes|pacientes|socios) ..8 (<person>|<someone>|<department>)
    (achei|pensei|julguei|pensava) que ..9 (falar|ligar|ir) ..4 (<person>|<someone>)
    <not> (quero|queria|gosto) que ..3 (me|nos) ..1 (ligue|liguem|contacte|contactem|telefone|telefonem|contatem)
    (parem|pare|deixem|deixe) de (me|nos) ..1 (ligar|telefonar|contactar|incomodar|contatar)
    (convidar|adicionar|acrescentar|incluir|remover|convido) ..2 (<person>|<someone>)
    vou ..4 falar com (eles|elas|ele|ela)
    (<someone>|pessoa) ..2 (pode|poderia|podia) (retirar|levantar|buscar|assinar|viajar|usar|dirigir|entrar com|entrar no|entrar na|receber a|receber o)
    nada de <determiner>? (<person>|<negatable>)
    <not> !<fails> ..2 (quero|queria|faço|pretendo|desejo|preciso|gosto|gostaria|aceito|precisa|precisava) ..4 (atendido|atendida|contactado|contactada|contatado|contatada|incomodado|incomodada|ouvido|ouvida) ..2 (<person>|<someone>|<department>|comerciais|vendedores)
    (para|pra|p|de|por) <not> ..1 (ter de|ter que|precisar|precisar de|ter|querer)? (falar|conversar|ligar|lidar|tratar|esperar) ..3 (<person>|<someone>|<department>|ninguem)
    <not> ..1 (tenho|temos|tive|tivemos|precisei|precisamos|preciso) (de|que) (falar|ligar|conversar|lidar|esperar|tratar) ..4 (<person>|<someone>|<department>)
    <not> !<fails> ..1 (precisa|preciso|precisam|precisas|necessario|vou|vamos|carece|quero|queria|pretendo|convem) ..1 (passar|transferir|ligar|falar|encaminhar|chamar|conversar|mandar|escalar|contactar|contatar|incomodar) (com|para|pra|pro|p|ao|a|à|o|um)? <determiner>? (<department>|<person>|<someone>)
    <not> vou (ate|à|a|na|no|la) ..3 (falar|conversar) ..3 (<person>|<someone>)
    <not> (me|nos) (ponha|ponham|passe|passem|transfira|transfiram|mande|mandem|encaminhe|coloque|coloquem|ligue|conecte|direcione|bote) ..4 (<person>|<department>|<someone>|fila|ninguem)
    (escusa|escusam|escusas|escusado|dispensa|dispenso|dispensamos) ..3 (<negatable>|passar|transferir|ligar|chamar)
    (escusa|escusam|escusas|escusado) de (me|nos) ..5 (<person>|<someone>|<department>)
    (me|nos) (ao|o|por|pelo|no|do) telefone
    (haveria|teria|havera|tera) ..3 <someone> ..4 (noite|feriado|feriados|domingo|domingos|fim de semana|emergencia)
    (falar|conversar|falo|tratar|consultar) ..1 com (o|a|os|as)? (meu|minha|meus|minhas|nosso|nossa) (<own-people>|namorado|namorada|irmao|irma|filhos|pais|familia|cao|medica|avo|noiva|noivo|vizinho|amigo|amiga|sogra)
    ^ (responsavel|consultor|consultora|funcionario|funcionaria) , !<trail> !<lead> _ _? _? _? $
    (fico|estou|ficamos|estamos|continuo) ..1 (ao dispor|à disposiçao|disponivel) ..6 (comigo|falar|contactar|contatar)
    (se|caso) ..2 (precisar|precisarem|precisem|quiserem|quiser|necessario|preciso) ..2 (falar|conversar|tratar) ..1 (comigo|conosco|connosco)
    (ia|iamos|estava para|estava pra|pensei em|tinha pensado em|quase) ..2 (pedir|falar|ligar|chamar|solicitar|contactar|contatar) ..6 (<person>|<someone>|<department>)
    (ja) (me|nos) ..1 (ligaram|ligou|contactaram|contataram|telefonaram|atenderam|retornaram)
    (falo|falamos|fala) com (voces|vcs|voce|consigo) ..3 (depois|amanha|semana|mais tarde|segunda|logo)
    (manda|mande|mandem|envia|envie|enviem|passa|passe|passem|mandar|enviar) ..1 (a|o|as|os|um|uma) (localizaçao|foto|fotos|link|boleto|fatura|segunda via|endereço|morada|horario|comprovante|codigo|contrato|tabela|lista|preço|orçamento|documento|pdf|email|numero|site|mapa|recibo|nota) ..5 (<person>|<department>)
    (mande|manda|mandem|envie|envia|enviem|enviar|mandar|entrega|entregue|entreguem|leve|leva) (para|pra|a) (ela|ele|elas|eles)
    vou ..1 (consultar|ver|perguntar|ouvir|confirmar|combinar) ..3 <person>
    se (fosse|um dia|algum dia|alguma vez) ..9 (<person>|<someone>)
    (se|caso) ..8 (eu|ai|entao) ..1 (peço|chamo|ligo|falo) ..3 (<person>|<someone>)
    (vendedor|vendedora|comprador|compradora|anunciante|dono|dona|proprietario) (do|da|de|deste|desse) (anuncio|artigo|produto|apartamento|item|lote|carro)
    prefiro ..1 (voce|vc|tu|o chat|<machine>) ..5 (<person>|<someone>)
    e (humano|humana|pessoa|gente) ..1 <question>
    (to|estou|tou|tava|estamos) ..1 (falando|falar|teclando|conversando|respondendo|a responder) com (um|uma)? (ser)? (pessoa|humano|gente|alguem) ..2 <question>
    (respondo|escrevo|falo) a (um|uma) (ser humano|humano|pessoa) ..5 <question>
    ^ (o|a|os|as)? <person> que (me|nos) (atendia|atendeu|ajudou|ligou|vendeu|instalou|visitou|tratou)
    (elogiar|elogio|avaliar|agradecer|parabens) ..4 <person>
    <person> (da|do) (minha|meu|nossa|nosso) (obra|empresa|escola|equipa|equipe|loja|predio|condominio|firma|rua|turma|filho|filha|mae|pai)
    alguem da (familia|minha)
    ^ humano , no _
    deixa (pra|para) la <determiner>? <person>
    (a gente) (cega|cego|surda|louca)
    (contato|contacto) (de|da) (pele|lente|lentes)
    (mandar|manda|mande|mandem|enviar|enviem) ..2 (tecnico|canalizador|eletricista|estafeta|motoboy)
    muita gente
    quem me representa
    (deixe|deixem|deixa) (o|a) <person> (sossegado|sossegada|em paz|quieto)
    <not> !<fails> ..1 (preciso|precisa|precisamos|quero|queria|queremos|desejo|pretendo|estou|e|ha|tem|carece|adianta|vou|va|pense|faz|necessito|gostaria|gostava|chame|chamem|me|necessario|era|queiram) <obstacle-free> ..4 <negatable>
    <not> <negatable>
    <not> !<fails> ..1 (preciso|precisa|quero|precisamos|pretendo) <negatable>
    <not> (me|nos) ..1 <negatable>
    <not> (necessidade|precisar|querer|ter|precisao|incomodar|ligar|falar|chamar|passar) ..3 <negatable>
    (evitem|evite|cancele|cancelar|cancela|retiro|retire|anule|anular|desmarcar|esqueça|dispenso) ..5 <negatable>
    (falei|falou|falamos|liguei|contactei|contatei|conversei|tinha|fui|foi|havia|cheguei|pedi|solicitei|ja|ontem|pensei|ligava) !(tentei|fiz|vi|li) ..2 (falado|falar|pedido|marcado|com|atendido|atendida|transferido|uma|um|retorno|chamar|chamada) ..5 <negatable>
    (ontem|semana passada|mes passado|ano passado|antigamente|ha anos|em março) ..4 (falei|quis|queria|pedi|liguei|falar|precisei) ..5 (<negatable>|<department>)
    (ligaçao|chamada) (de|da|do) (agua|luz|gas|internet|rede|energia|esgoto|nova|video)
    so (uma|1) pessoa
    (meu|minha|meus|minhas|nosso|nossa|do meu|da minha) <own-people>
    (foi|um|prazer|obrigado|obrigada|gostei|bom|grato) ..2 (prazer|por|de|em)? ..1 (falar|conversar) ..1 (com|contigo|consigo)
    (se|caso|quando) ..4 (precisar|precisarem|precisem|houver|tiver) ..4 (ligo|contacto|ligar|ligue|contato|chamo|aviso|falo|me ligar|humano|atendente|pessoa)
    (depois|volto|ja|amanha) (a|ja|eu)? (contacto|contactar|ligo|falo|ligar|chamo)
    (e|eh) so me ligar
    (numero|horario|horarios|email|mail|endereço|morada|nome|apelido|salario|comissao|contacto|contato|telefone) (de|do|da|dos|das|para) ..2 (<person>|<department>)
    (contacto|contato|telefone|numero) ..3 (para guardar|de emergencia|da receçao)
    (sou|fui|era|trabalho como|trabalhei como|profissao|cargo|eu como) ..2 <person>
    (quantos|quantas|quanto) ..2 <person>
    (voce|vc|tu|es|isso e|isto e) ..2 (um|uma|o|a|mesmo)? (humano|humana|pessoa|robo|robot|bot|maquina|gente) ..3 <question>
    (falando|falar|falo|teclando|conversando) ..3 (pessoa|humano|robo|alguem|gente) ou
    (alguem|gente) ..4 ou ..2 (automatico|robo|computador|maquina|ia)
    (transfere|transferir|transferi|passar|passo|enviar|envio|mandar|mando|doar|oferecer|pagar|pix|remessa|dinheiro|pagamento|pontos|euros|reais|titularidade|carro|reserva|encomenda|presente|chave|chaves|ingresso|bilhete|conta) ..3 (euros|reais|dinheiro|pontos|chave|chaves|carro|numero|presente|pix|titularidade|conta|linha|remessa|bilhete|ingresso|encomenda|reserva|valor) ..3 (para|pra|a|ao|com|pro) (o|a|um|uma|outra|meu|minha|nome)? ..2 (<person>|<someone>)
    (operador|operadora|agente|assistente|suporte|caixa) de !(carne|verdade|vdd|vddd|turno|serviço|plantao)
    (operador|operadora|agente|assistente|suporte|caixa) (telefonico|movel|logistico|turistico|or|and|imobiliario|backup|virtual|administrativo|administrativa|administracao|basico|premium)
    (trocar|mudar|mudei|troquei) de (operadora|operador|medico|gestor)
    (por|cada|duas|tres|quatro|cinco|seis|oito|dez|2|3|4|5|6|8|10|terceira|segunda) (pessoa|pessoas|funcionarios|colaboradores)
    (curso|vaga|emprego|trabalho|filme|livro|serie|jogo|mesa|quarto|bilhete|estagio|uniforme|concurso|candidatura|formaçao) ..3 (<person>)
    (ensaio|laudo|exame|relatorio|parecer|atestado|certificado|problema|consulta|codigo|desenho|manual|assunto|visita|ficha|seguro|plano|receita) (medico|medica|tecnico|tecnica|comercial)
    (pessoa|humana) (fisica|juridica|coletiva|singular|de contato|de contacto)
    <person> (veio|disse|falou|explicou|mandou|tinha|enganou|pediu|atendeu|prometeu|enviou|garantiu|informou|deixou|ficou)`,
};
