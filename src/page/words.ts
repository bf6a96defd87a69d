import type { Lang } from '../vocabulary/lang.js';

/** What stands around the answers on a page: headings and notices. The answers’ own sentences are the API’s. */
const words = {
  disclaimer: [
    'Research material, no legal advice.',
    'Material de investigación, no asesoramiento jurídico.',
    'Material de pesquisa, não aconselhamento jurídico.',
  ],
  heldVersion: [
    'This page was cited from version {asked} of the data set. This server holds version {held}: what you read is that version, and may differ from what was cited.',
    'Esta página se citó de la versión {asked} del conjunto de datos. Este servidor tiene la versión {held}: lo que lee es esa versión y puede diferir de lo citado.',
    'Esta página foi citada da versão {asked} do conjunto de dados. Este servidor tem a versão {held}: o que você lê é essa versão e pode diferir do que foi citado.',
  ],
  notFound: ['There is no such page', 'No existe esa página', 'Não existe essa página'],
  refused: [
    'The question cannot be answered',
    'No se puede responder a la pregunta',
    'Não é possível responder à pergunta',
  ],
  sources: ['Sources', 'Fuentes', 'Fontes'],
  noSources: ['No source is recorded.', 'No consta ninguna fuente.', 'Não consta nenhuma fonte.'],
  cite: ['How to cite', 'Cómo citar', 'Como citar'],
  citeDataset: ['How to cite the data set', 'Cómo citar el conjunto de datos', 'Como citar o conjunto de dados'],
  explorer: ['Open in the explorer', 'Abrir en el explorador', 'Abrir no explorador'],
  asJson: ['This page as JSON', 'Esta página en JSON', 'Esta página em JSON'],
  permalink: ['Permalink', 'Enlace permanente', 'Link permanente'],
  dataset: ['Data set', 'Conjunto de datos', 'Conjunto de dados'],
  weakest: ['Weakest verification', 'Verificación más débil', 'Verificação mais fraca'],
  version: ['version', 'versión', 'versão'],
  facts: ['facts to', 'hechos hasta', 'fatos até'],
  barriers: ['What stands in the way', 'Qué se interpone', 'O que se interpõe'],
  conditional: [
    'What stands in the way under a condition',
    'Qué se interpone bajo una condición',
    'O que se interpõe sob uma condição',
  ],
  condition: ['Only where', 'Solo si', 'Somente se'],
  nothing: ['Nothing.', 'Nada.', 'Nada.'],
  articles: ['Articles', 'Artículos', 'Artigos'],
  enforcedBy: ['Enforced by', 'Autoridades', 'Autoridades'],
  grounds: ['Grounds', 'Bases', 'Bases'],
  disciplines: [
    'Agreements in force between the two',
    'Acuerdos en vigor entre ambos',
    'Acordos em vigor entre os dois',
  ],
  alsoApplies: [
    'Applies besides, without stopping data at the border',
    'Se aplica además, sin detener los datos en la frontera',
    'Aplica-se também, sem deter os dados na fronteira',
  ],
  alsoWatch: [
    'Rules on narrower data or sectors, not applied here',
    'Normas sobre datos o sectores más específicos, no aplicadas aquí',
    'Regras sobre dados ou setores mais específicos, não aplicadas aqui',
  ],
  leftOut: [
    'Left out, since it could not be weighed',
    'Omitido por no poder valorarse',
    'Omitido por não poder ser avaliado',
  ],
  matrix: ['Data flows', 'Flujos de datos', 'Fluxos de dados'],
  from: ['From', 'Desde', 'De'],
  to: ['To', 'Hacia', 'Para'],
  upTo: ['at most', 'como máximo', 'no máximo'],
  openShare: [
    'Open (free or with safeguards, regulated)',
    'Abiertos (libres o con garantías, regulados)',
    'Abertos (livres ou com garantias, regulados)',
  ],
  coverage: ['What pairs owe each other', 'Lo que los pares se deben', 'O que os pares devem um ao outro'],
  surely: ['certain', 'seguro', 'certo'],
  open: [
    'open: hangs on facts that are not recorded',
    'abierto: depende de hechos que no constan',
    'em aberto: depende de fatos que não constam',
  ],
  recorded: [
    'What is recorded in this data set, past and to come. It is no forecast.',
    'Lo que consta en este conjunto de datos, pasado y por venir. No es un pronóstico.',
    'O que consta neste conjunto de dados, passado e por vir. Não é uma previsão.',
  ],
  undated: ['Without a recorded date', 'Sin fecha registrada', 'Sem data registrada'],
  yes: ['yes', 'sí', 'sim'],
  no: ['no', 'no', 'não'],
  language: ['Language', 'Idioma', 'Idioma'],
} as const satisfies Record<string, readonly [en: string, es: string, pt: string]>;

export type Word = keyof typeof words;

const places: Record<Lang, 0 | 1 | 2> = { EN: 0, ES: 1, PT: 2 };

/** A word in a language, with its values in their places. */
export function word(lang: Lang, name: Word, values: Readonly<Record<string, string>> = {}): string {
  return words[name][places[lang]].replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? '');
}

/** The name of a field in a language, from a table of names in all. */
export function nameFrom(
  table: Readonly<Record<string, readonly [string, string, string]>>,
  name: string,
  lang: Lang,
): string {
  return table[name]?.[places[lang]] ?? name;
}
