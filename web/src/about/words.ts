/** What "About the data" says by itself. */
export const words = {
  title: ['About the data', 'Sobre los datos', 'Sobre os dados'],
  lead: [
    'What the facts are, how far they can be trusted, what is missing, how to cite and correct them, and how to take them away. They are research material and no legal advice.',
    'Qué son los hechos, hasta dónde se puede confiar en ellos, qué falta, cómo citarlos y corregirlos y cómo llevárselos. Son material de investigación, no asesoramiento jurídico.',
    'O que são os fatos, até onde se pode confiar neles, o que falta, como citá-los e corrigi-los e como levá-los. São material de pesquisa, não aconselhamento jurídico.',
  ],
  country: ['Country', 'País', 'País'],

  version: ['Version, and how to cite it', 'Versión y cómo citarla', 'Versão e como citá-la'],
  dataset: ['Data set', 'Conjunto de datos', 'Conjunto de dados'],
  versionNumber: ['Version', 'Versión', 'Versão'],
  factsTo: ['Facts recorded up to', 'Hechos registrados hasta el', 'Fatos registrados até'],
  hash: ['Hash of its content', 'Hash de su contenido', 'Hash do seu conteúdo'],
  licence: ['Licence', 'Licencia', 'Licença'],
  versionMeans: [
    'Answers change with the version. An answer is cited by its question, its day, and the version and hash of the data set: the same four give the same answer. What happened in the law after the day above is not in it.',
    'Las respuestas cambian con la versión. Una respuesta se cita por su pregunta, su fecha y la versión y el hash del conjunto de datos: los mismos cuatro dan la misma respuesta. Lo que pasó en la ley después de esa fecha no está en él.',
    'As respostas mudam com a versão. Uma resposta é citada por sua pergunta, sua data e a versão e o hash do conjunto de dados: os mesmos quatro dão a mesma resposta. O que ocorreu na lei depois dessa data não está nele.',
  ],
  counts: ['What it holds, by kind', 'Qué contiene, por clase', 'O que contém, por tipo'],

  checked: ['How well it was checked', 'Qué tan bien se comprobó', 'Quão bem foi verificado'],
  shareOfFacts: ['{share} of the facts ({count})', '{share} de los hechos ({count})', '{share} dos fatos ({count})'],
  'grade.SEEN_PRIMARY': [
    'The official text, or a stored copy of it, was read at this article.',
    'Se leyó el texto oficial, o una copia guardada, en este artículo.',
    'Leu-se o texto oficial, ou uma cópia guardada, neste artigo.',
  ],
  'grade.SEEN_SECONDARY': [
    'A law firm’s page, a report or a news item about it was read.',
    'Se leyó la página de un estudio jurídico, un informe o una noticia al respecto.',
    'Leu-se a página de um escritório de advocacia, um relatório ou uma notícia a respeito.',
  ],
  'grade.RECALLED': [
    'It comes from general knowledge and was checked against no text: read the text before you rely on it.',
    'Viene de conocimiento general y no se comprobó con ningún texto: lea el texto antes de apoyarse en él.',
    'Vem de conhecimento geral e não foi verificado em nenhum texto: leia o texto antes de se apoiar nele.',
  ],

  coverage: ['How far it reaches', 'Hasta dónde llega', 'Até onde alcança'],
  coverageMeans: [
    'Laws recorded for each country and topic. A 0 says that none is recorded, not that there is none. A country that is not in the table is known by name only.',
    'Leyes registradas por país y tema. Un 0 dice que no consta ninguna, no que no la haya. Un país que no está en la tabla se conoce solo por su nombre.',
    'Leis registradas por país e tema. Um 0 diz que não consta nenhuma, não que não haja. Um país que não está na tabela é conhecido somente pelo nome.',
  ],
  coverageCaption: [
    'Number of laws recorded for each country and topic',
    'Número de leyes registradas por país y tema',
    'Número de leis registradas por país e tema',
  ],

  gaps: ['What it does not know and should', 'Qué no sabe y debería', 'O que não sabe e deveria'],
  gapsMean: [
    'A fact at the top of these lists, read in the official text, is worth more than ten new ones.',
    'Un hecho al comienzo de estas listas, leído en el texto oficial, vale más que diez nuevos.',
    'Um fato no topo destas listas, lido no texto oficial, vale mais do que dez novos.',
  ],
  heaviest: [
    'The facts on which most corridors hang',
    'Los hechos de los que dependen más corredores',
    'Os fatos de que dependem mais corredores',
  ],
  heaviestMeans: [
    'So many corridors of the region would have another level, or another certainty, without the fact (personal data, all sectors, today). The first {count} of {total}.',
    'Tantos corredores de la región tendrían otro nivel u otra certeza sin el hecho (datos personales, todos los sectores, hoy). Los primeros {count} de {total}.',
    'Tantos corredores da região teriam outro nível ou outra certeza sem o fato (dados pessoais, todos os setores, hoje). Os primeiros {count} de {total}.',
  ],
  fact: ['Fact', 'Hecho', 'Fato'],
  corridors: ['Corridors', 'Corredores', 'Corredores'],
  missing: [
    'What is missing, in numbers that open to lists',
    'Qué falta, en números que se abren en listas',
    'O que falta, em números que se abrem em listas',
  ],
  recalledRules: [
    'Rules read in no text: {count} of {total}',
    'Reglas no leídas en ningún texto: {count} de {total}',
    'Regras não lidas em nenhum texto: {count} de {total}',
  ],
  recalledCommitments: [
    'Binding commitments read in no text: {count}',
    'Compromisos vinculantes no leídos en ningún texto: {count}',
    'Compromissos vinculantes não lidos em nenhum texto: {count}',
  ],
  lawsWithoutStart: [
    'Laws whose entry into force has no recorded day: {count}',
    'Leyes cuya entrada en vigor no tiene fecha registrada: {count}',
    'Leis cuja entrada em vigor não tem data registrada: {count}',
  ],
  rulesWithoutStart: ['Rules without a start: {count}', 'Reglas sin comienzo: {count}', 'Regras sem início: {count}'],
  partiesWithoutStart: [
    'Parties without the day from which they are bound: {count}',
    'Partes sin la fecha desde la que están obligadas: {count}',
    'Partes sem a data desde a qual estão vinculadas: {count}',
  ],

  corrections: ['Corrections of the record', 'Correcciones del registro', 'Correções do registro'],
  correctionsMean: [
    'Where the data set was wrong and is right now. None of them is a change of the law.',
    'Donde el conjunto de datos estaba equivocado y ya no lo está. Ninguna es un cambio de la ley.',
    'Onde o conjunto de dados estava errado e já não está. Nenhuma é uma mudança da lei.',
  ],
  showCorrections: ['All corrections', 'Todas las correcciones', 'Todas as correções'],

  wrongArticle: ['I found a wrong article', 'Encontré un artículo equivocado', 'Encontrei um artigo errado'],
  correctLead: [
    'You need no programming to correct it. The facts are text files in the repository of the project, one for each country and each agreement.',
    'Para corregirlo no hace falta programar. Los hechos son archivos de texto en el repositorio del proyecto, uno por país y por acuerdo.',
    'Para corrigi-lo não é preciso programar. Os fatos são arquivos de texto no repositório do projeto, um por país e por acordo.',
  ],
  correctFind: ['Find the file, such as', 'Busque el archivo, como', 'Encontre o arquivo, como'],
  correctSearch: [
    'Search it for the article, or for the id that stands at the end of the record’s address here.',
    'Busque en él el artículo, o el identificador que está al final de la dirección del registro aquí.',
    'Procure nele o artigo, ou o identificador que está no fim do endereço do registro aqui.',
  ],
  correctChange: [
    'Change the text after the colon and nothing else. What you do not know is null: a gap that is shown helps, a guess does harm.',
    'Cambie el texto después de los dos puntos y nada más. Lo que no sepa es null: un vacío a la vista ayuda, una suposición daña.',
    'Mude o texto depois dos dois-pontos e nada mais. O que não souber é null: uma lacuna à vista ajuda, um palpite prejudica.',
  ],
  correctSource: [
    'Say where you read it: add the source and whether you read the official text. A correction without a source cannot be taken.',
    'Diga dónde lo leyó: añada la fuente y si leyó el texto oficial. Una corrección sin fuente no se puede aceptar.',
    'Diga onde o leu: acrescente a fonte e se leu o texto oficial. Uma correção sem fonte não pode ser aceita.',
  ],
  correctPropose: [
    'Propose the change on the website of the repository; a check names the file and the line if something does not fit. Or open an issue with the article, what is wrong, and where you read it: that helps as much.',
    'Proponga el cambio en el sitio del repositorio; una verificación nombra el archivo y la línea si algo no encaja. O abra una incidencia con el artículo, qué está mal y dónde lo leyó: ayuda lo mismo.',
    'Proponha a mudança no site do repositório; uma verificação indica o arquivo e a linha se algo não couber. Ou abra uma issue com o artigo, o que está errado e onde o leu: ajuda do mesmo modo.',
  ],
  correctMore: [
    'Step by step, with what each key means:',
    'Paso a paso, con lo que significa cada clave:',
    'Passo a passo, com o que significa cada chave:',
  ],

  method: ['The method in short', 'El método en breve', 'O método em resumo'],
  methodLead: [
    'A corridor is a pair of origin and destination. For the data, sector, recipient and day asked for, the rules of the origin that apply are gathered; each law, with what implements it, is one barrier with the grounds that it names; each ground is judged for this pair on this day.',
    'Un corredor es un par de origen y destino. Para los datos, el sector, el destinatario y la fecha consultados se reúnen las reglas del origen que se aplican; cada ley, con lo que la reglamenta, es una barrera con las bases que prevé; cada base se juzga para este par en esta fecha.',
    'Um corredor é um par de origem e destino. Para os dados, o setor, o destinatário e a data consultados, reúnem-se as regras da origem que se aplicam; cada lei, com o que a regulamenta, é uma barreira com as bases que prevê; cada base é julgada para este par nesta data.',
  ],
  levels: ['Levels', 'Niveles', 'Níveis'],
  levelsMean: [
    'The level of a corridor is that of its worst barrier. What applies only above a size or to some is told apart.',
    'El nivel de un corredor es el de su peor barrera. Lo que se aplica solo desde cierto tamaño o a algunos se dice aparte.',
    'O nível de um corredor é o da sua pior barreira. O que se aplica somente acima de certo tamanho ou a alguns é dito à parte.',
  ],
  certainties: ['Certainty', 'Certeza', 'Certeza'],
  'certainty.REGULATED': [
    'Rules in force apply, or a general framework is in force and silent on transfers.',
    'Se aplican reglas vigentes, o rige un marco general que calla sobre las transferencias.',
    'Aplicam-se regras em vigor, ou vigora um marco geral que silencia sobre transferências.',
  ],
  'certainty.UNREGULATED': [
    'The law of the origin is recorded, and there is none on these data: they may go, and nothing protects them. It is never told as free.',
    'La ley del origen consta y no hay ninguna sobre estos datos: pueden salir y nada los protege. Nunca se dice libre.',
    'A lei da origem consta e não há nenhuma sobre esses dados: podem sair e nada os protege. Nunca é dito livre.',
  ],
  'certainty.UNKNOWN': [
    'The data set does not cover the origin, or a text that decides was not read to its end.',
    'El conjunto de datos no cubre el origen, o un texto decisivo no se leyó hasta el final.',
    'O conjunto de dados não cobre a origem, ou um texto decisivo não foi lido até o fim.',
  ],
  methodTime: [
    'A law counts from its entry into force to its end. One without a recorded start counts at no day, and the answer says that it was left out.',
    'Una ley cuenta desde su entrada en vigor hasta su fin. La que no tiene comienzo registrado no cuenta en ninguna fecha, y la respuesta dice que quedó fuera.',
    'Uma lei conta da sua entrada em vigor até o seu fim. A que não tem início registrado não conta em nenhuma data, e a resposta diz que ficou de fora.',
  ],
  methodBill: ['A bill never counts.', 'Un proyecto de ley nunca cuenta.', 'Um projeto de lei nunca conta.'],
  methodConflict: [
    'A potential conflict with a commitment is a question for a lawyer and never a verdict.',
    'Un conflicto potencial con un compromiso es una pregunta para un abogado y nunca un veredicto.',
    'Um conflito potencial com um compromisso é uma pergunta para um advogado e nunca um veredito.',
  ],
  methodJudgement: [
    'What bears on a goal or a trend is a judgement; each says whose it is and why.',
    'Qué incide en una meta o una tendencia es un juicio; cada uno dice de quién es y por qué.',
    'O que incide numa meta ou numa tendência é um juízo; cada um diz de quem é e por quê.',
  ],
  methodMore: [
    'Paragraph by paragraph, with the code that implements each, in the repository:',
    'Párrafo por párrafo, con el código que implementa cada uno, en el repositorio:',
    'Parágrafo por parágrafo, com o código que implementa cada um, no repositório:',
  ],

  takeAway: ['Take it away', 'Llevárselo', 'Leve com você'],
  tables: ['Tables', 'Tablas', 'Tabelas'],
  tablesMean: [
    'Each row carries its id, how well it was checked and its sources; each file says its version, licence and question.',
    'Cada fila lleva su identificador, qué tan bien se comprobó y sus fuentes; cada archivo dice su versión, licencia y pregunta.',
    'Cada linha traz seu identificador, quão bem foi verificada e suas fontes; cada arquivo diz sua versão, licença e pergunta.',
  ],
  wholeTables: ['Whole tables', 'Tablas enteras', 'Tabelas inteiras'],
  askedTables: ['Tables of a question', 'Tablas de una pregunta', 'Tabelas de uma pergunta'],
  askedTablesMean: [
    'They need to be told for whom; the links follow what you choose here.',
    'Hay que decir para quién; los enlaces siguen lo que elija aquí.',
    'É preciso dizer para quem; os links seguem o que você escolher aqui.',
  ],
  other: ['Another country', 'Otro país', 'Outro país'],
  topic: ['Topic', 'Tema', 'Tema'],
  index: ['Index', 'Índice', 'Índice'],
  'index.FRICTION': ['Friction', 'Fricción', 'Fricção'],
  'index.OPENNESS': ['Openness', 'Apertura', 'Abertura'],
  'index.CROSS_BORDER_DATA_POLICY': [
    'Cross-border data policy',
    'Política de datos transfronterizos',
    'Política de dados transfronteiriços',
  ],
  'index.COMMITMENTS': ['Commitments', 'Compromisos', 'Compromissos'],
  'index.STRENGTH': ['Strength of the framework', 'Fortaleza del marco', 'Força do marco'],
  search: ['Search for', 'Buscar', 'Buscar'],
  saySearch: ['Say above what to search for.', 'Diga arriba qué buscar.', 'Diga acima o que buscar.'],
  table: ['Table', 'Tabla', 'Tabela'],
  files: ['Files', 'Archivos', 'Arquivos'],
  graph: ['The whole graph', 'El grafo entero', 'O grafo inteiro'],
  'graph.JSON-LD': [
    'in the words of schema.org and of ELI',
    'con los términos de schema.org y de ELI',
    'com os termos de schema.org e do ELI',
  ],
  'graph.GraphML': ['for Gephi and its like', 'para Gephi y similares', 'para Gephi e similares'],
  'graph.DCAT': ['a description for catalogues', 'una descripción para catálogos', 'uma descrição para catálogos'],
  feeds: ['To be told of changes', 'Para recibir avisos de cambios', 'Para ser avisado de mudanças'],
  feedAtom: ['News feed (Atom)', 'Canal de noticias (Atom)', 'Canal de notícias (Atom)'],
  feedCalendar: ['Calendar (iCalendar)', 'Calendario (iCalendar)', 'Calendário (iCalendar)'],
  programs: ['For programs and assistants', 'Para programas y asistentes', 'Para programas e assistentes'],
  api: ['The editor of the API', 'El editor de la API', 'O editor da API'],
  apiMeans: [
    'GraphQL, with examples to click; every view here opens its own query there. Programs ask at',
    'GraphQL, con ejemplos para pulsar; cada vista de aquí abre allí su propia consulta. Los programas consultan en',
    'GraphQL, com exemplos para clicar; cada visão daqui abre ali sua própria consulta. Os programas consultam em',
  ],
  assistants: [
    'Assistants that speak the Model Context Protocol get each answer with the articles to quote and how well each was checked. Where the package is installed, the server is',
    'Los asistentes que hablan el Model Context Protocol reciben cada respuesta con los artículos que citar y qué tan bien se comprobó cada uno. Donde el paquete está instalado, el servidor es',
    'Os assistentes que falam o Model Context Protocol recebem cada resposta com os artigos a citar e quão bem cada um foi verificado. Onde o pacote está instalado, o servidor é',
  ],
  catalogues: [
    'what there is, for programs that look for it.',
    'lo que hay, para los programas que lo buscan.',
    'o que há, para os programas que o procuram.',
  ],
} as const;
