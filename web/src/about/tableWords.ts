/** The titles of the tables that can be taken away, by their names in addresses. */
export const tableWords = {
  laws: ['Laws and bills', 'Leyes y proyectos de ley', 'Leis e projetos de lei'],
  provisions: [
    'Provisions of laws on data flows',
    'Disposiciones de leyes sobre flujos de datos',
    'Dispositivos de leis sobre fluxos de dados',
  ],
  rules: ['Rules on data flows', 'Reglas sobre flujos de datos', 'Regras sobre fluxos de dados'],
  features: [
    'Features of data-protection laws',
    'Rasgos de las leyes de protección de datos',
    'Características das leis de proteção de dados',
  ],
  countries: ['Countries and territories', 'Países y territorios', 'Países e territórios'],
  groups: [
    'Groups of countries that act as one',
    'Grupos de países que actúan como uno',
    'Grupos de países que agem como um',
  ],
  regulators: ['Authorities', 'Autoridades', 'Autoridades'],
  agreements: ['Agreements and standards', 'Acuerdos y estándares', 'Acordos e padrões'],
  parties: ['Parties to agreements', 'Partes de acuerdos', 'Partes de acordos'],
  commitments: ['Commitments of agreements', 'Compromisos de acuerdos', 'Compromissos de acordos'],
  reservations: ['Reservations to agreements', 'Reservas a acuerdos', 'Reservas a acordos'],
  recognitions: ['Recognitions of adequacy', 'Reconocimientos de adecuación', 'Reconhecimentos de adequação'],
  observations: ['Indicators of countries', 'Indicadores de países', 'Indicadores de países'],
  benchmarks: [
    'Benchmarks with which laws are compared',
    'Referencias con que se comparan las leyes',
    'Referências com que se comparam as leis',
  ],
  publishedEffects: [
    'Effects of data policy that studies have published',
    'Efectos de la política de datos publicados por estudios',
    'Efeitos da política de dados publicados por estudos',
  ],
  trends: ['Trends of status reports', 'Tendencias de informes', 'Tendências de relatórios'],
  goals: ['Goals of digital agendas', 'Metas de agendas digitales', 'Metas de agendas digitais'],
  changes: [
    'Changes of the law, past and future',
    'Cambios de la ley, pasados y futuros',
    'Mudanças da lei, passadas e futuras',
  ],
  corrections: ['Corrections of the record', 'Correcciones del registro', 'Correções do registro'],
  search: ['Records that a search finds', 'Registros que halla una búsqueda', 'Registros que uma busca encontra'],
  corridorMatrix: [
    'Corridors between the countries of a group',
    'Corredores entre los países de un grupo',
    'Corredores entre os países de um grupo',
  ],
  corridorMatrixWide: [
    'The same, a row for each origin',
    'Lo mismo, una fila por origen',
    'O mesmo, uma linha por origem',
  ],
  matrixBarriers: [
    'What stands in the way between the countries of a group',
    'Qué se interpone entre los países de un grupo',
    'O que se interpõe entre os países de um grupo',
  ],
  matrixHistory: [
    'Corridors of a group over time',
    'Corredores de un grupo a lo largo del tiempo',
    'Corredores de um grupo ao longo do tempo',
  ],
  commitmentMatrix: [
    'What the countries of a group have accepted, topic by topic',
    'Qué han aceptado los países de un grupo, tema por tema',
    'O que os países de um grupo aceitaram, tema por tema',
  ],
  commitmentPairs: [
    'How much the countries of a group owe each other, pair by pair',
    'Cuánto se deben los países de un grupo, par por par',
    'Quanto os países de um grupo devem uns aos outros, par a par',
  ],
  precedents: [
    'Precedents of a group on a topic',
    'Precedentes de un grupo sobre un tema',
    'Precedentes de um grupo sobre um tema',
  ],
  requestAndOffer: [
    'What two countries may ask of each other and offer each other',
    'Qué pueden pedirse y ofrecerse dos países',
    'O que dois países podem pedir e oferecer um ao outro',
  ],
  conflicts: [
    'Potential conflicts of laws with commitments: questions for a lawyer, no verdicts',
    'Conflictos potenciales de leyes con compromisos: preguntas para un abogado, no veredictos',
    'Conflitos potenciais de leis com compromissos: perguntas para um advogado, não vereditos',
  ],
  policySpace: [
    'The policy space that a country has kept',
    'El espacio de política que un país ha conservado',
    'O espaço de política que um país manteve',
  ],
  compareFrameworks: [
    'Frameworks compared, feature by feature',
    'Marcos comparados, rasgo por rasgo',
    'Marcos comparados, característica por característica',
  ],
  frameworkPairs: [
    'Heterogeneity of frameworks, pair by pair',
    'Heterogeneidad de los marcos, par por par',
    'Heterogeneidade dos marcos, par a par',
  ],
  scores: [
    'An index of the countries of a group',
    'Un índice de los países de un grupo',
    'Um índice dos países de um grupo',
  ],
  loadBearingFacts: [
    'Facts that the corridors of a group hang on',
    'Hechos de los que dependen los corredores de un grupo',
    'Fatos de que dependem os corredores de um grupo',
  ],
  adequacyCandidates: [
    'Pairs of countries that are near to recognising each other',
    'Pares de países cercanos a reconocerse',
    'Pares de países próximos de se reconhecerem',
  ],
  transferPowers: [
    'Mechanisms of transfer that laws name, and what authorities have made of them',
    'Mecanismos de transferencia que prevén las leyes y qué han hecho de ellos las autoridades',
    'Mecanismos de transferência previstos nas leis e o que as autoridades fizeram deles',
  ],
  inPlace: [
    'Which countries have what in place towards goals, trends, questions and action lines',
    'Qué países tienen qué vigente para metas, tendencias, preguntas y líneas de acción',
    'Quais países têm o quê em vigor para metas, tendências, perguntas e linhas de ação',
  ],
} as const;
