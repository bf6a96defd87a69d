import { explain } from '../../../src/corridor/explain/explain.js';
import { reasonText } from '../../../src/corridor/explain/reasonText.js';
import { summarise } from '../../../src/corridor/explain/summarise.js';
import { Lang } from '../../../src/vocabulary/lang.js';
import { all, names, recognised, rich, unregulated } from './explained.js';

const langs = Object.keys(Lang) as Lang[];

/** A regime with open and shut grounds, a barrier under a condition, an agreement in its way, a law left out. */
const richTexts: Record<Lang, string> = {
  EN: [
    'Brazil → Chile, 15 June 2020. Data: personal data. Sector: all sectors. Recipient: independent controller.',
    'Case by case: the data may go only on a derogation, with the regulator or on an arguable ground, transfer by transfer. Regulated: rules in force apply to this flow. At most, where the conditions told below are met: localised.',
    '1. Transfer regime (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII); Resolução 19/2024, Art. 20): case by case. Only a derogation, the regulator or an arguable ground is left, transfer by transfer. For a given transfer: consent of the data subject, legal obligation (Lei 13.709/2018, Art. 33(VIII)). With the regulator (ad hoc contract; Lei 13.709/2018, Art. 33(II); Resolução 19/2024, Art. 20): The authority must approve beforehand (Resolução 19/2024, Art. 20). Shut (adequate level of protection): No act that counts for the origin (Brazil) recognises the protection of the destination (Chile) as adequate. Shut (standard contractual clauses): Named by the law, usable only from 23 August 2024. To be notified where the transfer rests on it (ad hoc contract): Lei 13.709/2018, Art. 36. Enforced by: ANPD. Potential conflict with Chile–Brazil FTA, Art. 10.12: a question for a lawyer, not a verdict.',
    '2. Only where this holds: banks above a size. Localisation (Resolução CMN 4.893/2021, Art. 16): localised. The data may leave, but a copy must stay in the country.',
    'Agreements in force between the two that limit such measures: Chile–Brazil FTA, Art. 10.12 (cross-border data flows, binding, with dispute settlement; exceptions that may apply: legitimate public policy objective).',
    'Left out, since it could not be weighed: Decreto 1/1999, Art. 1: enacted, but the day of entry into force is not recorded.',
    'How well checked: some fact behind this answer was read in a secondary source only.',
    'Law as of 15 June 2020. Research material, no legal advice.',
  ].join('\n'),
  ES: [
    'Brasil → Chile, 15 de junio de 2020. Datos: datos personales. Sector: todos los sectores. Destinatario: responsable independiente.',
    'Caso por caso: los datos solo pueden transferirse por una excepción, con la autoridad o sobre una base defendible, transferencia por transferencia. Regulada: hay reglas vigentes que se aplican a este flujo. A lo sumo, donde se den las condiciones que se indican abajo: con localización.',
    '1. Régimen de transferencia internacional (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII); Resolução 19/2024, Art. 20): caso por caso. Solo queda una excepción, la autoridad o una base defendible, transferencia por transferencia. Para una transferencia determinada: consentimiento del titular, obligación legal (Lei 13.709/2018, Art. 33(VIII)). Con la autoridad (contrato ad hoc; Lei 13.709/2018, Art. 33(II); Resolução 19/2024, Art. 20): La autoridad debe aprobar previamente (Resolução 19/2024, Art. 20). No disponible (nivel adecuado de protección): Ningún acto que valga para el origen (Brasil) reconoce un nivel adecuado de protección en el destino (Chile). No disponible (cláusulas contractuales modelo): Prevista por la norma, utilizable solo a partir de esta fecha: 23 de agosto de 2024. Debe notificarse cuando la transferencia se apoye en ello (contrato ad hoc): Lei 13.709/2018, Art. 36. Autoridad: ANPD. Posible conflicto con Chile–Brazil FTA, Art. 10.12: una pregunta para un abogado, no un veredicto.',
    '2. Solo donde se dé esto: banks above a size. Localización (Resolução CMN 4.893/2021, Art. 16): con localización. Los datos pueden salir, pero una copia debe permanecer en el país.',
    'Acuerdos vigentes entre ambos que limitan tales medidas: Chile–Brazil FTA, Art. 10.12 (flujos transfronterizos de datos, vinculante, con solución de controversias; excepciones que podrían aplicarse: objetivo legítimo de política pública).',
    'Quedó fuera, porque no se pudo ponderar: Decreto 1/1999, Art. 1: norma dictada, pero no consta el día de su entrada en vigor.',
    'Grado de comprobación: algún hecho en que se apoya esta respuesta se leyó solo en una fuente secundaria.',
    'Derecho a la fecha: 15 de junio de 2020. Material de investigación, no es asesoramiento jurídico.',
  ].join('\n'),
  PT: [
    'Brasil → Chile, 15 de junho de 2020. Dados: dados pessoais. Setor: todos os setores. Destinatário: controlador independente.',
    'Caso a caso: os dados só podem ser transferidos por uma exceção, com a autoridade ou com uma base defensável, transferência por transferência. Regulada: há regras em vigor que se aplicam a este fluxo. No máximo, onde se verifiquem as condições indicadas abaixo: com localização.',
    '1. Regime de transferência internacional (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII); Resolução 19/2024, Art. 20): caso a caso. Resta apenas uma exceção, a autoridade ou uma base defensável, transferência por transferência. Para uma transferência determinada: consentimento do titular, obrigação legal (Lei 13.709/2018, Art. 33(VIII)). Com a autoridade (cláusulas contratuais específicas; Lei 13.709/2018, Art. 33(II); Resolução 19/2024, Art. 20): A autoridade deve aprovar previamente (Resolução 19/2024, Art. 20). Não disponível (grau de proteção adequado): Nenhum ato que valha para a origem (Brasil) reconhece como adequado o grau de proteção do destino (Chile). Não disponível (cláusulas-padrão contratuais): Prevista na norma, utilizável somente a partir desta data: 23 de agosto de 2024. Deve ser comunicada quando a transferência se apoie nisto (cláusulas contratuais específicas): Lei 13.709/2018, Art. 36. Autoridade: ANPD. Possível conflito com Chile–Brazil FTA, Art. 10.12: uma questão para um advogado, não um veredito.',
    '2. Somente onde se verifique isto: banks above a size. Localização (Resolução CMN 4.893/2021, Art. 16): com localização. Os dados podem sair, mas uma cópia deve permanecer no país.',
    'Acordos em vigor entre ambos que limitam tais medidas: Chile–Brazil FTA, Art. 10.12 (fluxos transfronteiriços de dados, vinculante, com solução de controvérsias; exceções que poderiam aplicar-se: objetivo legítimo de política pública).',
    'Ficou de fora, porque não pôde ser ponderado: Decreto 1/1999, Art. 1: norma editada, mas não consta o dia de sua entrada em vigor.',
    'Grau de conferência: algum fato em que esta resposta se apoia foi lido apenas em uma fonte secundária.',
    'Direito na data: 15 de junho de 2020. Material de pesquisa, não é aconselhamento jurídico.',
  ].join('\n'),
};

const recognisedTexts: Record<Lang, string> = {
  EN: [
    'Brazil → Chile, 1 September 2024. Data: health data. Sector: health. Recipient: independent controller.',
    'Free: the data may go, and nothing has to be set up. Regulated: rules in force apply to this flow.',
    '1. Transfer regime (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII)): free. A ground is open as it stands: nothing has to be set up. Open as it stands (adequate level of protection; Lei 13.709/2018, Art. 33(I)): Protection recognised as adequate: European Union (by Brazil, since 1 January 2012). With an instrument that the parties set up: standard contractual clauses, ad hoc contract (Lei 13.709/2018, Art. 33(II)). For a given transfer: consent of the data subject, legal obligation (Lei 13.709/2018, Art. 33(VIII)). To be notified where the transfer rests on it (ad hoc contract): Lei 13.709/2018, Art. 36. Enforced by: ANPD.',
    'How well checked: every fact behind this answer was read in the official text or a stored copy of it.',
    'Law as of 1 September 2024. Research material, no legal advice.',
  ].join('\n'),
  ES: [
    'Brasil → Chile, 1 de septiembre de 2024. Datos: datos de salud. Sector: salud. Destinatario: responsable independiente.',
    'Libre: los datos pueden transferirse sin ningún trámite. Regulada: hay reglas vigentes que se aplican a este flujo.',
    '1. Régimen de transferencia internacional (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII)): libre. Hay una base disponible sin más trámite. Disponible sin más trámite (nivel adecuado de protección; Lei 13.709/2018, Art. 33(I)): Nivel de protección reconocido como adecuado: Unión Europea (por: Brasil; desde: 1 de enero de 2012). Con un instrumento de las partes: cláusulas contractuales modelo, contrato ad hoc (Lei 13.709/2018, Art. 33(II)). Para una transferencia determinada: consentimiento del titular, obligación legal (Lei 13.709/2018, Art. 33(VIII)). Debe notificarse cuando la transferencia se apoye en ello (contrato ad hoc): Lei 13.709/2018, Art. 36. Autoridad: ANPD.',
    'Grado de comprobación: todos los hechos en que se apoya esta respuesta se leyeron en el texto oficial o en una copia guardada de él.',
    'Derecho a la fecha: 1 de septiembre de 2024. Material de investigación, no es asesoramiento jurídico.',
  ].join('\n'),
  PT: [
    'Brasil → Chile, 1 de setembro de 2024. Dados: dados de saúde. Setor: saúde. Destinatário: controlador independente.',
    'Livre: os dados podem ser transferidos sem nenhuma providência. Regulada: há regras em vigor que se aplicam a este fluxo.',
    '1. Regime de transferência internacional (Lei 13.709/2018, Art. 33(I), Art. 33(II), Art. 33(VIII)): livre. Há uma base disponível sem outra providência. Disponível sem outra providência (grau de proteção adequado; Lei 13.709/2018, Art. 33(I)): Grau de proteção reconhecido como adequado: União Europeia (por: Brasil; desde: 1 de janeiro de 2012). Com um instrumento das partes: cláusulas-padrão contratuais, cláusulas contratuais específicas (Lei 13.709/2018, Art. 33(II)). Para uma transferência determinada: consentimento do titular, obrigação legal (Lei 13.709/2018, Art. 33(VIII)). Deve ser comunicada quando a transferência se apoie nisto (cláusulas contratuais específicas): Lei 13.709/2018, Art. 36. Autoridade: ANPD.',
    'Grau de conferência: todos os fatos em que esta resposta se apoia foram lidos no texto oficial ou em uma cópia guardada dele.',
    'Direito na data: 1 de setembro de 2024. Material de pesquisa, não é aconselhamento jurídico.',
  ].join('\n'),
};

const unregulatedTexts: Record<Lang, string> = {
  EN: [
    'Brazil → Chile, 15 June 2020. Data: personal data. Sector: all sectors. Recipient: independent controller.',
    'Free, but unregulated: the origin (Brazil) has no general framework in force for these data and no rule applies. The data are unprotected, and a trader has no legal ground to rely on.',
    'Law as of 15 June 2020. Research material, no legal advice.',
  ].join('\n'),
  ES: [
    'Brasil → Chile, 15 de junio de 2020. Datos: datos personales. Sector: todos los sectores. Destinatario: responsable independiente.',
    'Libre, pero no regulada: el origen (Brasil) no tiene un marco general vigente para estos datos y ninguna regla se aplica. Los datos carecen de protección, y quien comercia no tiene base legal en la que apoyarse.',
    'Derecho a la fecha: 15 de junio de 2020. Material de investigación, no es asesoramiento jurídico.',
  ].join('\n'),
  PT: [
    'Brasil → Chile, 15 de junho de 2020. Dados: dados pessoais. Setor: todos os setores. Destinatário: controlador independente.',
    'Livre, mas não regulada: a origem (Brasil) não tem um marco geral em vigor para esses dados e nenhuma regra se aplica. Os dados carecem de proteção, e quem comercia não tem base legal em que se apoiar.',
    'Direito na data: 15 de junho de 2020. Material de pesquisa, não é aconselhamento jurídico.',
  ].join('\n'),
};

describe.each(langs)('The explanation in %s', (lang) => {
  test('tells a corridor with barriers, conditions, agreements and omissions', () => {
    expect(explain(rich, names, lang)).toBe(richTexts[lang]);
  });

  test('tells a corridor that adequacy frees', () => {
    expect(explain(recognised, names, lang)).toBe(recognisedTexts[lang]);
  });

  test('tells an unregulated corridor apart from a free one', () => {
    expect(explain(unregulated, names, lang)).toBe(unregulatedTexts[lang]);
  });

  test.each(Object.entries(all))('leaves no place unfilled and stays short: %s', (_, trace) => {
    const text = explain(trace, names, lang);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(text.split('\n').length).toBeLessThanOrEqual(13);
  });

  test('has words for every reason, level and barrier', () => {
    for (const trace of Object.values(all)) {
      const barriers = [...trace.barriers, ...trace.conditionalBarriers];
      for (const barrier of barriers) expect(summarise(barrier, names, lang)).toContain(barrier.law.title);
      const reasons = [
        ...barriers.flatMap(({ reason, mechanisms }) => [reason, ...mechanisms.map((assessed) => assessed.reason)]),
        ...trace.leftOut.map(({ reason }) => reason),
      ];
      for (const reason of reasons) expect(reasonText(reason, names, lang)).toMatch(/\.$/);
    }
  });
});

test('An id without a name is shown as it is', () => {
  expect(explain(unregulated, () => null, 'EN')).toContain('O → D');
});
