import type { Lang } from '../../vocabulary/lang.js';

/** What stands around the answers in a terminal: headings and a few remarks. The answers’ own sentences are the API’s. */
const en = {
  friction: 'friction',
  atMost: 'at most',
  barriers: 'What stands in the way',
  conditional: 'What stands in the way under a condition',
  condition: 'Only where',
  none: 'Nothing.',
  articles: 'Articles',
  enforcedBy: 'Enforced by',
  grounds: 'Grounds',
  limitedBy: 'Limited by',
  conflict: 'Potential conflict with a binding commitment: a question for a lawyer, never a verdict.',
  alsoApplies: 'Applies besides, without stopping data at the border',
  alsoWatch: 'Rules on narrower data or sectors, not applied here',
  disciplines: 'Agreements in force between the two',
  settled: 'with dispute settlement',
  leftOut: 'Left out, since it could not be weighed',
  checked: 'How well checked',
  sources: 'Sources',
  dataset: 'Data set',
  disclaimer: 'Research material, no legal advice.',
  unprotected: 'Unregulated: no law, no protection',
  unknown: 'Unknown: the data set does not cover the origin, or a deciding text was not read to its end',
  stricter: 'Stricter above a size, or for some entities or data',
  openShare: 'Open (free or with safeguards, regulated)',
  meanFriction: 'Mean friction',
  rowsToColumns: 'Rows: from. Columns: to.',
} as const;

type Words = Readonly<Record<keyof typeof en, string>>;

const es: Words = {
  friction: 'fricción',
  atMost: 'como máximo',
  barriers: 'Qué se interpone',
  conditional: 'Qué se interpone bajo una condición',
  condition: 'Solo si',
  none: 'Nada.',
  articles: 'Artículos',
  enforcedBy: 'Autoridades',
  grounds: 'Bases',
  limitedBy: 'Limitada por',
  conflict: 'Posible conflicto con un compromiso vinculante: una pregunta para un abogado, nunca un veredicto.',
  alsoApplies: 'Se aplica además, sin detener los datos en la frontera',
  alsoWatch: 'Normas sobre datos o sectores más específicos, no aplicadas aquí',
  disciplines: 'Acuerdos en vigor entre ambos',
  settled: 'con solución de diferencias',
  leftOut: 'Omitido por no poder valorarse',
  checked: 'Grado de verificación',
  sources: 'Fuentes',
  dataset: 'Conjunto de datos',
  disclaimer: 'Material de investigación, no asesoramiento jurídico.',
  unprotected: 'Sin regular: sin ley ni protección',
  unknown: 'Desconocido: el conjunto de datos no cubre el origen, o un texto decisivo no se leyó entero',
  stricter: 'Más estricto a partir de cierto tamaño, o para algunas entidades o datos',
  openShare: 'Abiertos (libres o con garantías, regulados)',
  meanFriction: 'Fricción media',
  rowsToColumns: 'Filas: origen. Columnas: destino.',
};

const pt: Words = {
  friction: 'fricção',
  atMost: 'no máximo',
  barriers: 'O que se interpõe',
  conditional: 'O que se interpõe sob uma condição',
  condition: 'Somente se',
  none: 'Nada.',
  articles: 'Artigos',
  enforcedBy: 'Autoridades',
  grounds: 'Bases',
  limitedBy: 'Limitada por',
  conflict: 'Possível conflito com um compromisso vinculante: uma pergunta para um advogado, nunca um veredito.',
  alsoApplies: 'Aplica-se também, sem deter os dados na fronteira',
  alsoWatch: 'Regras sobre dados ou setores mais específicos, não aplicadas aqui',
  disciplines: 'Acordos em vigor entre os dois',
  settled: 'com solução de controvérsias',
  leftOut: 'Omitido por não poder ser avaliado',
  checked: 'Grau de verificação',
  sources: 'Fontes',
  dataset: 'Conjunto de dados',
  disclaimer: 'Material de pesquisa, não aconselhamento jurídico.',
  unprotected: 'Sem regulação: sem lei nem proteção',
  unknown: 'Desconhecido: o conjunto de dados não cobre a origem, ou um texto decisivo não foi lido até o fim',
  stricter: 'Mais estrito acima de certo porte, ou para algumas entidades ou dados',
  openShare: 'Abertos (livres ou com garantias, regulados)',
  meanFriction: 'Fricção média',
  rowsToColumns: 'Linhas: origem. Colunas: destino.',
};

const words: Record<Lang, Words> = { EN: en, ES: es, PT: pt };

export function wordsIn(lang: Lang): Words {
  return words[lang];
}
