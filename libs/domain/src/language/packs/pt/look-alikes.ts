/** Frequent Portuguese words that are one or two letters away from words of patterns: what they are is what they say. */
export const lookAlikes = `
  historia meio presidente brasileiro importante terra estados mulheres cerca relacao deles norte povo proprio entanto aconteceu paises educacao fato
  campo porto nesta jose capital copa grupos acredito controle sala seguinte traducao luta devem joao sexo epoca arte casos criar incluindo obra somente
  conhecer gosta posicao possui original vitoria resultados boas eventos ministro conseguiu mostra pequena europa politico portanto santa casamento
  realidade serem conteudo desses pedro tais tema fundo tras verde especialmente projetos costa estudos fonte gracas mortos economia tivesse escolha
  juntos indo massa normal votos interior mente qualidade delas franca ilha apresenta contrario alunos fernando lembrar lembro leste meia formas
  importancia santo suficiente trabalhos musicas belo entrevista historias lula momentos seguida carreira casas funcao precisam procura programas torna
  totalmente david espanha professores saiba tipos unidade vila deputado geracao ruim artistas bons lindo militares mudancas politicas politicos praca
  vidas infelizmente metros regras tenham ciencia efeito independente perguntas planeta vice conhecida lidar normalmente publicos reino sistemas especie
  parceria trabalhadores ultimas constituicao fontes jogadores meninas paris solucao afirma batalha comercio contou destes estudantes particular podera
  provas voto aulas auto bahia comando deixando destaque motivos nisso solo artista assistir internacionais lima padrao diario existencia foco
  geralmente luiz melhorar nasceu puta sonhos torno trabalhando afinal beber clima completa conceito doce espanhol pequenos presentes rosa segundos
  anunciou artigos aumentar escritor garantir lancado madeira pobre recentemente secretario correr engracado expressao genero leis milhares plataforma
  realizar resistencia revolucao comecaram contexto oeste pele teoria especiais orgulho visitar apresentacao clara distribuicao levando paulista
  personagens policiais rico sentimentos alemanha assuntos autores caras feitos moral terem acham alimentos capitao decada estadio facto ganha sensacao
  bilhoes ficaram possam procurando programacao soldados vencer bela cadeia cenas chegada crimes curta discurso mantem portas promover salvar sentimento
  tornando autoridades formato gostar instituicao intencao marcelo milhao notas tantos vender complexo confira erros esforco falam faria folha marcos
  peter segura casar corpos experiencias leao presidencia raio rica senado senador apresentou defender engenharia inferno musical posse odio artes
  comecando disponiveis entendi mostrou poderes proprias senti colecao cores dada fatos frase honra humanidade individuos lideranca localizado modelos
  parecem provincia publicou bandeira corrupcao curto felicidade fins linguas menores moda piada pretende praticas rapida arquivo controlar familiares
  interesses justo latina moradores querida segredo atos atuacao cantar ceara gols nacao parecia realizacao debate evolucao inverno nordeste pensam
  pereira seguidores sobretudo terao tecnicas agradecer altos apresentado carga classico constante disco etapa gelo gomes haja mortes maes ponta privada
  votar amar anual aprovacao ausencia comerciais decidir declarou descricao lanca livres paula populares queira reducao siga surgiu tecnologias tido
  conheci cria cursos deseja flor foda ilhas parceiro perguntou recebido testes topo turma virar alex cantora estreia festas fabrica igualmente lados
  levado partidos secao aceita corre espacos ferreira finais impressao parana povos respondeu roma tivemos alerta bolo civis conhecidos conheca doencas
  equipes facam gabinete juntar localizada mistura preparar propostas regra transformar usam alexandre carvalho causar cento conclusao criando desafios
  destaca escreve esperava famosa fara historica jogou parlamento sergio orgao baixar bolsonaro certas descobriu estrangeiros fifa jack pacientes
  passageiros pedras personalidade agenda centros contando correndo jogando lancada montanhas organizado peixes saia salao acaso colocado creio cura
  direta equipamentos faze nesses padroes paredes pobres produzido projecto provar rios seca sentem teremos vantagem atacar caca caes determinado
  estarao fisico participou pinto vencedor verificar carioca chamados cruzeiro destruicao empresario gostou inicialmente manuel ramos tomando tornaram
  acusado antigas brancos defende deixaram especies ficava indicado lago lembre ministros morar mostram ouviu postos recentes teriam aparencia
  apresentam aprovado areia arroz aumenta basicamente chamam conversas dica escolhido formado formar lenda links prata altas anjo colocando confiar
  conheceu dever expansao explicacao ganhando instalacoes participaram querendo soube temer trabalhou amigas arena aventura caminhos campanhas chamando
  complicado composto diria fornecer habilidade marinha mega memorias necessaria realizou rota transicao trecho aparecem aerea casado cooperacao copo
  entidades escritores fiquem franco fria interpretacao marina organizada permanece poderoso primavera progresso roubar rumo sombra torre atores baixos
  correto demanda desenhos estradas estudio fantasia nessas poderao recebendo riscos seguido senso setores testemunhas acontecem atitudes autora coelho
  consequencia convencao crescente dedicado federais forem funcionamento gama lance lavar leitores levam maia maquinas pensou podendo receberam animacao
  anna argumento companhias dialogo elite embaixada escolar fazemos firme gerar greve humanas junta olhada prato roteiro superar surge vira abertos
  acabam ativa composicao cristaos distante elevado folhas graduacao investimentos mina possivelmente pura relatorios salas salarios tenente vivos zonas
  alberto carinho clubes coletivo combater conhecem conselhos construido cuba determinar episodios famosos ligados marcada saudavel sentar acontecido
  autoria contos controlo estacoes favorito formada incluir interessa naturalmente roda tirando assinado baile bunda deixado diariamente essencial
  estavamos galeria incidente irmas lava nobre preparacao promessa representar resultou tente vinda visitas acompanhado accao assume companheiros
  construida cortes direccao fama ficaria filhas florestas inclusao indicacao lutas luxo mario poeta prestar puro representam reproducao taca vejam
  assegurar confirmou cuidados emocao escolhas explorar imposto oracao primeiramente premios quaisquer queriam siria ultimamente viveu abertas aconteca
  armadas bebidas casais desejar destacou diminuir escolheu fita goias igualdade intervalo janelas misterio necessarias pecado recebem soldado turistas
  abraco afastar aliados bases cantando chegamos coracoes criminosos demasiado descrever deserto doze fornece geracoes integracao jato juri magia marcha
  mentir necessarios quadros salvo sara sentiu trabalhava treinar vais vimos acusacao adiante agencias anel associacoes aumentou bandas cargos completar
  contagem desfile dieta estando guine inumeros plena poderosa porte preparando prof rabo realiza ronaldo alternativas aprovada caos comentar conceitos
  empregos envolver ficado lembrando musico negativo nestes ouvidos psicologia reformas salva sentia suspensao verdadeiros apresentada associado assumiu
  atuar bando braga causando crista cesar espada esperado existente extincao fator fabio hospitais mito mudando nasce odeia previsto procure sobreviver
  trazendo vindos volte arco associados belas caridade carol eleitores eletronicos gatos gera idioma neves obrigacao ocorrer perderam previsao proteccao
  respeitar reuniu separacao sinta sopa visa acessar amado aposta aprendeu bento bernardo chegado faixas fruto gravidade historicos lobo mecanismo
  monteiro normais podes polemica possamos prefere reputacao restante rita sagrado suposto vindas voltas acidentes amanda buraco cabecas concorda conter
  correspondente dama dependendo determinada escutar estarem financeiros furacao gastos gremio legado lembrancas nave perca permitido produzida
  proprietarios protocolo redacao sairam senta suficientes tesouro calar caminhada comprimento comunicado conhecia conhecidas contam contendo descreveu
  descubra despesas doces duvido eixo embaixador informa interacao melo paisagem parecido parentes percepcao pesca placas popularidade prepara
  presidencial protestos quinto raro senhores suica tome trabalhador violacao vizinhanca abuso aceitou acontecera balas chorando conseguido dedicada
  evidente fred inscricoes internos mercados precisamente pressa tentam tentaram vaca afirmando anuncia asas assistindo bebes canta carolina cavalos
  celulares chuvas convencer definido espacial estive feio feridos judiciario juizo obteve perguntei premiacao preve prometo seco tarefas teixeira
  vendidos voltaram veem acesse afro amarela animado aquecimento basicos caio caminhar carl conceicao confesso confirmado crescendo cuida delegado
  desejos determinacao escolhe fases ignorar informado inovacao mapas merecem ocorreram prontos provocar regresso restaurantes resulta semestre
  servidores sofrem suco vendido vereadores vicente atacante atracao bloqueio caixas camada cientista coleta dara dimensoes doutorado funcionando
  garante giro grito importo participa participando promessas sementes sons vivia alema almas anunciar cadeiras colar compre conte corresponde dano
  divulgou documentacao donos elevada entram etapas forcado fundada imensa limitado mama melhora montar moura pistas pontes procuram separar testar
  tirei viola voltado alcancou buscando colocada concordar conseguia correntes debates destacar diretores disciplina economicos emissao enviados esfera
  estresse experimentar ganharam grego levada mecanica nega nestas norma ocidente oriental partidas periodos promotor propoe quiserem regularmente
  restos senadores servem socialista viria acabado aplicada assista barcos barros cachorros colo confirma cozinhar ceus davi doentes eficiente eleitos
  entendimento enviada escritorios formam fisicas imperador importar inacreditavel incomoda ivan lesao listas olhem orlando presidentes protege
  provincias predios rato tendem terminal tinta verdadeiramente academico andam baixas causado construcoes dirigido esperam estaremos existia futuros
  mantenha merito oferecendo preparados quentes queres representando selo soltar telefones trabalhado traduzido traicao transforma trio ventos visando
  aplicar barba carrega colocacao consumidores copias decidido dente depender destinado deusa deviam dolar escolhi especializada esperancas favorita
  funcionam futura intensa investidores juntou molho nunes oficinas positivas prevista pudessem queridos sabiam sentimos separados soma testemunho
  vargas vela vendendo viajando abandonado abandonou acompanhando afirmacao alvos apoia apresentador atuando barreira batata bolsas bruce calca cana
  causada completou concreto dadas demissao descendentes deter encarar escolhida escravo espere estuda impressoes lacos levante limitada modalidade
  neles pano pasta pedimos planejado segurando sermos usina vegas vestidos virada anuncios aprendendo bacana cheios congo consideram contente culinaria
  curtas definida dita esconde escritora exportacao feridas florestal gratuita lentamente loucos marta melhoria mestrado modos moraes mortas mudam pares
  pedem penas pergunte praga provoca registrou resistir reta revelacao suja tematica trama volei acabe achando aguenta alimento aprenda aprende bolas
  brinquedos colocados comparado condenacao criaram descrito farao gado gira institucional junte lembram missoes paradas participam pausa pinheiro piso
  placar privados sagrada serei turne viana exito amantes avancos bacia buscam censo colocam consta dependencia desenhar enormes estiverem gravado
  integrado inteiramente marrocos meias partilhar porco pratos probabilidade procurou puxa puxar qualificacao satisfeito seios variam vence vermelhas
  bico bravo bruto chapa clark colocaram concelho confia confirmacao conforto consenso curva demandas estilos eterno formando goste informatica internas
  mensal magica olhei pecados permita poderosos patria rosas sofia trazem trono vazia academica acertou amada armando arredores associada bancada beta
  brancas carla correta cumprimento dourado eficiencia ensaios estrangeira finalidade gerenciamento ideais idiotas instrucao integrar marinho marte
  massas praias registrada registrados relaxar rever saga sentada sigam velhas visite voltam acompanhada acre bloquear cantos caros carregando coberta
  convida destacando determina determinados divina entradas envolveu galo gesto gostariamos guardas indiano leal lembranca levados mails morrem mortais
  namorados nuvem olhou potter relativa respondendo saido situado solteiro tigre apareceram capitulos crises camaras declarado despertar diminuicao
  expandir feia figado incentivo instalado instalar investir mentes mostre negativos obrigatorio pacotes parecida pato policias proporcao proposto
  sofrido trabalhamos variacao alegando altitude aparente apontam apresentaram besta cita comparar concordou contraste coreano correu decoracao desejam
  desporto diarios expulso externo focar forcar fruta habitacao incentivar indicada intelectuais jair liderado organizou pacto parei patrocinio
  reabilitacao receitas refeicao relata respeita secundario seguidos soja terminando voos acharam aeroportos ante casaco cerco concedido confirmada
  consciente contratacao cristal curar declara defensores denuncias editar eliminado estrangeiras estudando extracao lendas marcando ofensiva oferecido
  palma parcerias perguntam quadra quantidades rola seriamente situada tecidos terminei transar tracos vasta vitor abra aceite armazenamento candidata
  causados coberto cometeu corridas damos descobriram disputar eleitor explicacoes fachada farinha fisicamente foge fresco gerando grama inflacao
  minerais mundos oracoes parceira partindo pensamos pico poderiamos prol rejeicao rindo sandra terco transformando vera vilas vivas vivi agradar baixe
  caminhoes componente controlada controlado couro determinadas dormiu engenheiros estivessem fundadores historicas incluido indicando mesas mestres
  metas obrigacoes pareceu passear preferem previa puderam resultar verdadeiras acompanhou afastado ampliar associadas azar bobo combustiveis conclusoes
  condenados coordenadas corredores departamentos deputada fina fornecedores fundado galvao grossa lemos marie medeiros negativas novinha perdem
  pinturas pracas preferido primos procurado reforcar reitor representado repressao resume servido sujeitos tende tentado verdades abreu aconteceram
  aplicado apostar atentado atlas avos balanco brigar cheias complexa constituem cordas cuidando defeitos dispostos enxergar escudo estudou experimento
  lema melhorias pareca passados perfis permanecem pretendia requisitos seremos sombras suspenso terceiros turco urso varia voando voltada barras
  buracos carneiro cacar colaborar cole conjunta construindo delta dera dificilmente domestico emprestado engracada esquadra gota gravou horta
  inseguranca interpretar lida marcus mira multiplas novelas ocorrendo palestina partilha peitos polo precisou passaros secundaria socios tesao
  transformado vilao acervo apartamentos arriscar atrai avancada avisa calmo cantou claros coro corporacao diziam domesticos enviadas equipas fracos
  gerado gorda gostamos importam incendios informe lancados legalmente leves maca nascida pareco pontas porno precisando propor protegida rapidos
  saneamento sexto temporaria testa variar vencedora veremos vespera alfa aparecendo apoiando barry beto capela cacadores citando comecado
  comportamentos conducao convocado corra criam delegacao desculpem dirigida discute energias estimado extras falantes feiras fixo formou genio insiste
  instalada isolado livremente lutou medir mercadorias morrido namorar plateia politicamente protagonistas proteja recebida recebidos regimento rezar
  seguidas significar sindicatos serios tentava terminado vermelhos acto adotado assento baia brigadeiro causam copiar criminosa dedicacao deixamos
  desgraca duelo explicando fofo golfo governantes lara merdas ninho nogueira representacoes risos sofreram idolo abandonada achamos anal assinada
  assusta avancado bacon balao cargas complexos conservador correm decente deslocamento devidamente duzia economista estimacao fixa ganhos gasto lana
  lobos museus multiplos navegar obtencao organica pararam pegue planetas resultando rolando salgado selva tirado totalidade visitante valido acusados
  apoiou atacando beija boxe conectado consultado conversao depoimentos detencao disposta distribuidos eternidade exibir existiu fino gasta honesto
  integra invencao irem levara marcados mentindo necessita ninja patente percebido persa pescadores pesos planeja primario renuncia restauracao retornou
  secas sino suporta suposta acrescentar aprova assisti atento caminha capacidades carregado carrinho cela choro compromissos concedeu conviver crie
  dedica desgracado destacam detetive dormi enviando envolvem espetacular estudantil fantasmas ganhe generais idades incluiu introduzir inventar
  jurisdicao laterais lorde luiza mauro medos monumento muros pica precioso realizam rendeu servindo suma telefonia tomas touro trago vestindo abordar
  analisa arranjo atingindo compor contava contratou cota decorrencia dependem derivado directo diretas disturbios escalada fauna leituras lembrado
  manto medicas omar permaneceu portos precise procuradoria quadrado raros redonda revelam secretos seio separado sobreviveu superou valem virao abriga
  altar alternativo amadores brevemente brutal caia cercado charme citados coligacao conceder copacabana dependentes designado detem distribuir enem
  estende exista experimente expulsao fadas farol filhotes forcada governante gratuitos legalizacao liderada logan mandando nelas netos participado
  preste projecao proteina racas recusar render repete rodovias sirva temporadas vinham adotada assistiu atacaram batatas bianca brinca cartola colina
  conduzido contei correia custodia dira efetivo entrado exposto fixe funcional gerador grao inscrever instancia jogam livraria mera morador motoristas
  organiza passadas percorrer passaro raras recordar retomar ricas ronda ruinas separadas sabio tecnologica usos veste virando aborda administrativas
  ampliacao arrancar arruda audiencias bacterias barao berco bruna bruxa caminhando colocadas colunas conhecendo curiosidades derivados deva devida
  disputas elevados extensa fugindo imobiliaria internacionalmente jurados melhorou monge numerosos parecendo passara pensem perdoe poderemos preferida
  promoveu protetor quimico recorrente reuniram rostos sorrindo teologia tronco verificacao adicao alho apontado ativamente bicicletas buscas cantores
  capturado chamamos condado densidade distribuido ditado dialogos falas finalistas garantido liam monges morra mortalidade mosquito medias obrigar
  perseguir preliminar previdencia realista softwares tecnologico telas terriveis torcedor vagina agradece alimenta borda cachoeira citada compara
  confundir demos descrita disciplinas docente doida eletricos emitido evitando explicado foca formados gostando jake joelhos melhorando metais misto
  municao participe plantar poderosas precedentes senhoras sony vendida aguia aceleracao aposentado atrapalhar bata chan chegarem comparando comparecer
  concertos confissao constitucionais cortada cotas desviar disponibiliza disponibilizado elogio emissoes fazes forro guias honduras humildade impresso
  juntaram lutam mangueira mante marcante marcaram merecia mona param pilar poderem prado precisara quedas registradas representada rotas saidas seda
  sena solos substituido tentamos tomam tona trilhas turisticos vazias votaram abracos aderir administradores asilo aviacao camargo cano carreiras
  celebrado coletivos confie converter cordeiro cumpriu dale descendo decimo estender fera financiar incluidos iniciando inseto integrada interino ines
  isolada lapa mantidos nascidos padres palha pesar quieta restaurar saimos tomara treta tumor usavam verbo vire aceitam alega aliviar amadora
  assinaturas assine capitalista cartel centavos cirurgiao comissario compensar comprometer contratados contribuem convencido conviccao cronicas
  depressa descobrem descobrindo digna diametro documentarios enche espalhou estudado expoe gangue garantias gravando inteiros localizadas lote madre
  obstante paiva pesa planejada pretendem provisoria relatado representados resumindo reunindo rolo romances romper seguras sobremesa sonhando sumo
  surto suspensa tecnicamente telefonica terminaram titulares trabalharam intimo acabaria aceitando acontecia auditorio avanca banheira bolha brigas
  cairo calada chata compaixao conservadores cortesia criamos ecologia enviaram especialidade estagios fantasias governanca guardado impressa joguei
  juntando limitar mede motel nerd paes perdoa periferia programado sapo seguia sobrevivente sonha vendedores idolos abertamente acusou aguarde amou
  audiovisual avisou banca boate bolsos ceder cinto comem completos confessar conjuntos convem diretos economias elevar exportacoes faccao falhar farsa
  ficarao forcados frei importacao inspirar lola mandam marc maya mergulhar nadar olham pintor plasticas pratico qualificados reportagens rouba sacos
  segurancas tornaria treinos turca uniformes vigente abusos administrar afastou alegacoes alojamento batido brenda capas certificacao concursos confere
  confessou consertar convencoes convocacao couto cumprindo deixarem deixaria deixara delicada desaparece editado escolheram farias favoritas fibras
  frias gerada java luna mara mentalidade multas musa nisto perguntaram procurava protocolos penaltis relativo representou resistente satisfazer
  senadora soro sustenta tamanha tempestades transando verbas visitando aceitavel acelerar avancou bebo bebada calcinha camilo causadas citacoes
  comunismo criminalidade definem ecologico encosta esperei examinar fornecendo identidades instalados interessar lente lentes licitacao lidando lidera
  prudente reservado respeitado roubos tecnologicas teriamos tiram trocando voltados admissao alterado alugar avisos barro botas capacitacao capita
  cartazes colisao comemorando comuna conectados contado conversamos decepcao decidem doses equipado eras evacuacao explosivos extremos fundou licencas
  mantinha mares mentor murilo nascente nazista obedecer ofensivo passaria paulinho peste portadores prazeres preferiu restrita santidade saudaveis
  significados socialmente teme tiras trara traseiro versa xicara achado acusar alexandria alturas andou aparicao aprendiz arca argumenta cauda cera
  chagas chen cheque cimento coletar concebido cova delgado desafiar destacado detectar detras disputada educar experimentos fada feriados garanta gerir
  insistiu jesse minho nazistas necessitam ouvia pegaram pertencia preciosa preliminares prestando primas prostituicao proveito relator respondem
  ressaltar restrito rodar servo sorrisos setima sodio tentacao tornarem trava valia vinhos voltaria acalma achas ares armamento autorizou baiana brisa
  canela confirmados conseguira contamos delicado desceu elaborar elevadas elisa entrevistados escrava estarmos filas gostaram juridicos leito mania
  marcam merecer moinho mocas petista plaza pleito precisas precisavam quintas respondi satisfeita sentados solitaria subsidios serias sirio vizinhas
  vocalista actos administrativos bosque caixao cercada ciro completas conduziu conseguirem contaram contextos criminais deixada discutido eletricas
  errar evita exerce finalizacao gana gostas guarulhos legalidade lutaram marcela mentiroso misturar modificacao montante minimos nascem pastores
  plantacoes pote preferir preparou procuramos promotoria propositos recorda reforca rejeitado rejeitou reservatorio saltos seleccao simplicidade sofria
  sombrio suspense trabalhadora treinado viii visitado acusada acustica afetado alfabeto anao aposentar apresentava argumentou atendendo acores brandao
  comandar concordam conseguiria contada contrapartida coordenar culpados declarada defesas descendente dezoito dizemos escuras estadao exigiu
  experientes extenso formacoes gran internamente investigando lenha marcantes marx nico parecidos pisa plantio provocado recebidas significava signo
  tornei traje treinados treinando turistica termica vulneraveis acender agregado agronegocio angra baixada barraca beck beijando cais careca carentes
  chique cofres comunhao condenada cristovao darem descrevendo desejamos ditas dormia emboscada encantado encanto especializados especializacao esperada
  excepcao expulsa fixado formaram incluida insercao intuicao jade liderados luso mago magro malha maridos meme mereceu ocorrida organizador patos
  prestam reaccao renunciar reto rima sentiram termine tiradentes tocha trabalhavam transformada travar virem aceder acompanham adoraria adoracao
  alertar apoiada assaltos avisando bates bolos campeonatos candidaturas cantada caseiro catalao clinicas coerente comandantes comparada comporta
  conduzida cordao correa corrego delito demo designers ecossistema editada emitida escreveram espetaculos explora garra geram globalizacao gostem
  inovador lamenta lembrava listados lute medicao operando passeios percy perguntado permitida plasticos pondo previstos rapidez reduzindo saira sais
  significam sueco tarifas terminam turnos unha vacinas validade vazios viajante voltadas abandona aconteceria agressiva alimentares aprendem apresente
  atacados avisei beba brigando cabra candidatar cobertor coisinha consumir contencao controles convocados costeira duplas economizar eficientes
  escrevia espectaculo existam ferrar geradores gostos hospedes ignorado imposicao informada interpreta marcadas marisa mosteiro oferecida ofertas
  paralisacao partem pegam pensaram pinta plastica pretas quarentena recordo rotacao sobrenatural superacao servio templos tenso terno testemunhar
  traduzida trocado vales afetada agem alegacao apurar arranjos asfalto assustar atingidos bosta cautela certificar controlados convento corri
  declarando decorreu diretorio distribuidas dutra ecologica economicamente eliminada fone foste gastando indignacao levy liberta mali ministerios mista
  montada monumentos morder martir namorando narra obrigando pipa portais poetica saiam salta seguimento sentirem somar sujeita solidos terminais
  velocidades vencendo vendidas zeca acomodar afirmacoes alterada anita aquecer atraido autoriza boato canhao celebracoes coitado consumido desordem
  directa eleitorado escutei esforcar esperta expulsos focada fuzileiros garantida gerald golos gravadas gravadora guarde limitados mandados manhas mari
  modificar mosca operario panda permaneceram plantacao preparem pretexto promotores recordes recreio regulamentos relogios reservados resiste roberta
  romeu sacramento sintonia sorri talentoso testando tocado traco vanguarda verbal violino zoom etnicos aceitas adao aldo alegrias alimentam
  alternativos apanha arranca avancados baratos bichos boba braz carlo causaram certifique consultoria contratada convocou costura custam davam deslocar
  deteccao detrimento engracados entrava escondidos espadas exibidos florestais fofa gemeas imortal impressos latas leais levemente loco machucou
  magistrado orla padilha passavam pocos programada provado referia renal respeite rodoviario secos sedes selecoes sentou separada sobrevive solicitado
  tracar violar voltem acusa afetadas anotar apoiadores atirou ativas`;
