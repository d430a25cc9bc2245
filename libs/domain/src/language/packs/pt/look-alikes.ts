/** Ordinary words of our own sentences, and forms of usual verbs, that are a slip away from words of patterns. */
export const lookAlikes = `
  ligaram ligavam telefonaram contactaram consulto consultava cartorio impresso impressa impressos suprimido suprimida oratoria baile bailes desnatado compara comparar comparam cacheado cacheada espanhol espanhola camelo
  abra abracada abracado abracando abracaram abraco abracos abracou abras abreram abreu acabemos acalma acalmada acalmadas acalmado acalmados acalmando
  acalmaram acalmarei acalmava aceitada aceitado aceitando aceitaram aceitarei aceitaria aceitemos acenda acendam acender acendera acenderam acendeu
  acendida acendido acendidos acento achando acharam aconselho acontecindo acrescentar acrescento acusa acusada acusado acusados acusando acusar
  acusaram acusas acusasse acusou adaptei adaptemos adiando adiantada adiantadas adiantado adiantados adiantando adiantava adiantemos adiaria adio
  admirando adorada adorado adorados adorando adoraria adore adores aerea afirma afirmada afirmadas afirmado afirmados afirmando afirmarei afirmava
  afundarei afundaria afundasse agregado ajeitar alarga alargada alargadas alargado alargados alargando alargar alargara alargaram alargarei alargaria
  alargava alargo alho alimente aluga alugados alugando alugar alugarei alugaria alugasse alugem alugo alugou amada amado amados amando amar amara
  amaria amarra amarrar amas amassada amassado amassamos amassaram amassasse amou andada andadas andados andasse ande andem anexa anual apertarei
  apertemos apoiada apoiando apoiaram apontemos aquecerei aquecidos arranhada arranhadas arranhado arranhados arranhando arranharei arranhava arriscada
  arriscado arriscar arriscou arrumada arrumadas arrumado arrumados arrumando arrumaram arrumarei arrumaria arrumava arrumemos arrumou assa assam
  assamos assar assaram assas assasse asse assegurado assegurar assegurara assegurarei asseguraria asseguro assem assemos asses assinada assinadas
  assinado assinados assinando assinarei assinaria assinava asso assustaram assuste assusto assustou atingera atingidos atingindo atiraram atirarei
  atiraria atire atirem atiremos atiro atirou ativado ativados ativando ativarei ativaria audiovisual aumentamos aumentar avaliada avaliado avaliados
  avalias avaliou avancada avisa avisando avisemos baixados baixamos baixando bandeira bastadas bastados bastamos bastando bastaram bastarei bastasse
  baste bastou bata batam batatas batidos batindo batiram batiu bato beba bebido bebiu bebo beija beijada beijando beijaram bora brigaram brigarei
  brigem brigou brinca brincada brincadas brincado brincados brinco buraco buscadas buscados buscando buscaram buscarei buscaria caca cacada cacadas
  cacando cacar cacara cacaram cacas cace caco cacou cadeirinha caes caixinha calca calcadas calcando calcaram calcasse calculada calculamos calculando
  calcularam calculas calculei calculem calculou calha caminhadas caminharei caminhasse campo cansa cansamos cansaram cansasse canso canta cantada
  cantadas cantado cantando cantaram cantaria cantas cantei cantem cantemos carga carruagem casado casamos casando casara casaram casasse case casei
  cava cavada cavando cavara cavaram cavo cerca chamados chamamos chamando chamara chamarei chamaria chamasse chamemos chegadas chegamos chegarei
  chegaremos chegaria chegas chege cheges cheque chova chove choverei choveria choves chupa chupada chupando chuparia chupe chupes chupou clara clicaram
  clicas clicasse cnpj colados colando colaram colaria colasse cole colemos colha colhas colhe colho colo comamos comecado comecando comecaram comecasse
  comera comia comimos comindo comiu comparada comparado comparados comparam comparando comparar comparara compararam compararei compararia comparavam
  comparem comparemos comparou compartilhas compartilhasse compensa comunicada condenar conectadas conectasse confessando confessar confesse confesso
  confessou confirmacao confirmadas confirmados confirmando congelada congelamos congelaram congelei congelem congelou conhecam conhecerei conheciam
  consertar consertem consola consolando consolar consolei construam construem construida construido construindo construo consumir consumiram consumiu
  contada contadas contando contaram contaria conte contemos contribuam contribue contribuem convencida convencido convidaria copiadas copiado copiados
  copiando copiaram copiarei copulas corra corram corramos corras corre correm correndo correram correrei corri corridos corrigendo corrigido corrimos
  corrindo corro cortamos cortaria cortas cortemos costura costurado costuram costuras costurei costurem costurou cozinhada cozinhadas cozinhado
  cozinhados cozinhando cozinharei cozinhava crescamos crescendo crescia crescindo cresciram criamos criando criaram crie criem cries crio criticaria
  cura curaram curaria curo curou cuspendo cusperei cuspiram custadas custados custando custaram custarei custaria custas custe dancada dancadas dancado
  dancados danco decidas decidendo deciderei decidida decididas decidido decididos decidindo defende defenderia defendida defendido defendo definem
  definida definido deitava deitei deitem deitemos deites deixadas deixado deixados deixamos deixando deixaram deixarei deixaria deixemos dependeram
  dependerei dependida dependido depilando depilaram desbloqueou descansadas descansados descansando descascar descascou descobramos descobremos
  descobrendo descobrerei descobridas descobridos descobrindo descontada descontadas descontados descontar descontara descontarei descontaria
  descontasse descontava descontemos desejadas desejado desejados desejamos desejando desenharei desenharia desligasse desmonta desmonte desmontes
  desmonto desmontou desperdica desperdicada desperdicara desperdico digitaram digitarei digitaria digitemos diminueram dirigendo discuta distribuendo
  distribuidas doados doam doaria doas doava dobraram dobrarei dobraria dobrem dobremos dobres doem doemos does doeu dormamos dormemos dormendo dormeram
  dormerei dormes duvidaria elega elegimos elogio embrulham empatada empatado empatemos empilhadeira emprestada emprestadas emprestado emprestados
  emprestamos emprestando emprestarei emprestemos encurtada encurtando encurtar encurtei encurtem encurtou engolida engolidas engolido engolidos
  engolindo ensinada ensinado ensinados ensinaram enterra enterrar enterre enterrem enterremos entrado entregada entregam entregamos entregando
  entregara entregarei entregaria entregas entregasse entregava entregei entregem entregemos entremos enviadas enviados enviamos enviando enviarei
  enviemos erra erramos errando erraram erre erremos escaparei escaparia escapasse escolar escolhida escolhidas escolhido escorregada escorregado
  escrevidas escrevidos escrevindo escutadas escutarei escutava esfregada esfregado esperarei esperemos esquente esquentemos estacionarei esticada
  esticados esticando esticaria esticasse estudada estudado estudados estudando estudaram estudarei estudaria etapa evita evitando evitaram evitarei
  evitaria evitemos examinar examinem exigamos exigemos exigo existemos existendo existerei existimos explicadas explicados explicando explodendo
  exploderam exploderei exprimida exprimido falas falcao falemos faltadas faltamos faltara faltaram faltarei faltaria faltas faltasse faltavam falte
  faltei faltem faltemos falto fatia fatiando fatiaram faturada faturado faturados faturar faturasse faturo fera feram feras fere feremos ferendo feres
  feria feridos ferindo fero fervas fervemos ferverei ferveria fervidas fervidos fervindo fervo festejada festejadas festejado festejados festejar
  festejaria festejava ficada ficas fice ficemos filma filmando filmaram fita foca formatada formatadas formatados formatamos formatando formatara
  formatarei formataria formatava formatem formatemos formatou fornecida fornecidas fornecidos fornecindo frea freamos freando frearam freo frita
  fritando fritar fritaram fritasse fritava frito fritou fuge fuges fugeu fugia fugindo fugo fuma fumando fumaram fumas fume ganhadas ganhando ganharam
  gasta gastam gastamos gastando gastasse gastei gastemos gela gelamos gele gelo gerenciador grava gravasse gravo gravou gritadas gritaram gritarei
  gritaria gritasse grito gruda grudando grudasse grudo guardada guardadas guardado guardados guardamos guardando guardarei guardaria guardava guiando
  guiaria guio habitacao haja herda herdadas herdados herdamos herdando herdaram herdaria herdas herdemos importada importadas importado importados
  importando importarei importaria importava imprimida imprimido imprimidos incluido indicada indicado indicando indico iniciados iniciando inscrever
  inscricoes inserida inseridas inserido inseridos inserindo inseriu instalaram instalarei instalaria instalei invejada invejadas invejado invejados
  invejando invejarei invejava inventar invento inverno investem investemos investendo investera investerei investeria investeu investida investidas
  investido investidos investimos investindo irritando ivan jantada jantadas jantando jantaram jantarei jantaria jantemos janto jogados jogando joge
  joges julgemos jurada jurado jurados jurando juraram jurasse jure jures lamba lancada lancadas lancado lancados lanco lava lavamos lavando lavar
  lavarei lave lavei lavem lavo lavou lembrada lembradas lembrado lembrados lembrando lembrarei lembrava levada levado levantemos levemos lige ligem
  ligemos liges luta lutaram lute lutes mandados mandando mandarei mandemos mantem marcadas marcaram marcarei marcaria marcasse marrocos mastigem meda
  medamos medas mede medem medemos medendo mederam medes medeu medindo mediram meia meio melhorando melhorarei melhoraria menta mentamos mente mentemos
  mentendo menteram menterei menteria mentes menteu menti mentido mentidos mentindo mentir mento merecem merecemos merecer mereceram mereceu merecia
  merito metrica mexa mexi mexida mexidas mexiu molha molhando molhar molharam molhas molhe molho monta montada montadas montaram montaria moraram
  morasse morda mordam mordas mordem mordemos mordendo mordera morderam morderei mordimos mordiram mordo more morei morem moremos mores mostra mostrarei
  mostraria mostre mostrou mova movam movas move movem movendo moveram mudando mudasse mudem mudemos multas nadando nadar nade nades nado nascamos
  nascerei nasceria nascindo nege negem normal notadas notando notaram note notem notes noto nuvem obedecem obedecer obedeceram obedeceu obra obrigamos
  obrigando obrigarei obrigava observam observei odiaria odiem odio oferecendo oferecida oferecidas oferecido oferecidos oferecindo ofereciram olhada
  olhados olharam operemos pack parafusada parafusado param paramos pararam pararia parasse parava pareca parecas parecendo pareceram parecerei
  pareceria parecia parecida parecido parecidos pareco paremos paris paro partamos partem partemos partendo parterei parteria partindo passadas passemos
  paulista pedimos penduraram pensadas pensamos pensaram pensarei pensaria pensasse pensemos penteada penteadas penteado penteamos penteando pentear
  pentearam pentearei percebida percebidas percebido percebidos percebindo perdoadas perdoado perdoados perdoamos perdoando perdoemos permita permitas
  permitida permitido permito pesa pesam pesamos pesando pesar pesaram pesas pesasse pesca pescada pescadas pescado pescam pescamos pescando pescaram
  pescaria pescas pescasse pesce pescemos pesco pese pesei pesemos pesou piada pica picam picamos picaria picas pico pintada pintadas pintando pintaram
  pintarei pintaria pinte pintemos pinto piorando pioraram pioraria plantada plantadas plantados plantando plantarei plantasse plantava plantemos
  plataforma podadas podando podaram podarei podaria podes podo portagem porte porto poupa poupadas pouparam pouparia poupas poupasse praca prato
  preenchendo preenchidas preenchidos preenchindo preferendo prefererei prefereria premiamos premiar premiei prendemos prendendo prenderam prenderei
  prenderia prendida prendidas prendido prendidos prepararei preparem preparemos prepares preparou presenteada presenteadas presenteado presenteados
  presenteando presenteara presentearei presentearia presenteasse presenteava presenteemos pretenderam previsao primavera procurada programadas
  programados programando programarei prometemos prometendo prometerei prometeria prometida prometo protegeu protegida protestamos protestarei provada
  provadas provado provados provamos provando provaram provarei provaria pulados pulando pule pulo pulou puxa puxar puxo queimarei quiz rala ralamos
  ralando ralar ralara ralaram ralas ralasse rale ralem ralo rasgamos rasgando rasgaram rasgasse raspa raspamos raspando rasparam rasparei raspas
  raspasse reagendo reagera reagerei reageria reagindo reagiram recebamos recebendo recebidas recebido recebidos recebimos recebindo recheio recomendei
  recusarei recusei recusemos refeicao refinanciamento reformou rega regado regamos regando regar regaram regas regasse rege regem reges rego regou
  relaxada relaxado relaxando religacao repor reservada reservadas reservado reservados reservando reservasse reservava reservemos respondendo
  respondidas respondido restaura restaurada restauradas restaurado restaurados restaurar restaurarei restaurava restaurou returned rezado rezamos rezar
  rezasse rezem rezes rola rolados rolando rolaram rolas role rolo saca sacada sacadas sacando sacar sacas sace sacemos salgado salgados salgando salgar
  salgaram salgo saltaram saltarei saltaria salva salvado salvando salvar salvaram salvo seca secada secadas secam secando secaram secas sece secem
  seces seco secou seguamos seguemos seguendo seguerei selo sentadas sentamos sentaram sentaria sentemos sentimentos sento sentou separara separarei
  separaria separemos serva servamos servemos servendo serverei serves servimos servindo servo sofra soframos sofreram sofrerei sofreria sofridas
  sofridos sofrimos sofrindo soltadas soltar soltaram soltarei soltaria soltei soltemos some sonha sonhadas sonham sonhando sonhemos sopra soprado
  sopramos soprando sopraram sopre sopremos sopro soprou suada suado suados suam suaram suma sumam sumeram sumeu sumida sumidas sumindo sumo suou
  telefonados telefonando temperada temperadas temperado temperam temperamos temperar temperara temperas temperava tentadas tentamos tentaram tentarei
  tentasse tentemos terminadas terminados terminando testa testado testando testar testaram testarei testas testasse testei testo testou that tinta
  tirado tirando tirei tiremos tocada tocadas tocamos tocaram tocarei tocaria toce tocei tocem toco torca torcam torcas torcendo torceram torceria
  torcimos torcindo torciram torco torneira tossamos tossendo tosserei touca traa traam trabalhando trae traem traendo traeria trai traia traiam
  transformam transformara transformarei transformaria transformas transformasse transformem transformes trao trava travam travar travara travaram
  travasse travava trave travem travo treinar treinem tremamos trememos tremerei tremeria tremimos tremindo tremo trocada trocadas trocado trocados
  trocando trocasse tropecada tropecado tropecaram turma unas unem uneu unidade usam usas usavam vacinada vacinadas vacinado vacinados vacinando
  vacinarei vacinava validade varra varras varrendo varreram vazia vendemos vendendo vendida vendidas vendido vendidos vendindo vendiram vera verde
  verificado verificar vesta vestas veste vesteram vestidos vestindo vestiram vesto viajadas viajados viajando viajaram viajarei viajaria vila vira
  virar viraram viras vire viremos viro visitada visitadas visitado visitados visitando visitarei visitava visitemos vivamos vivas vivi vivia vivida
  vividas vivimos vivindo voam voamos voando voara voas voei voemos voltadas voltaram voltarei voltaria vota votadas votando votar votaram votaria votas
  vote votei votem voto
`;
