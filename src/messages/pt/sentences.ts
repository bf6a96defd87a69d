import type { Sentences } from '../message.js';

// Names of countries stand in parentheses or after a colon: some take an article, which would merge with the preposition.
export const sentences: Sentences = {
  'barrier.standingGround': 'Uma autorização permanente ampara a transferência: nenhuma providência é necessária.',
  'barrier.noCondition': 'A norma permite que esses dados circulem e não impõe condições.',
  'barrier.ground.FREE': 'Há uma base disponível sem outra providência.',
  'barrier.ground.SAFEGUARDS': 'Basta um instrumento que as partes podem celebrar por si sós.',
  'barrier.ground.CASE_BY_CASE':
    'Resta apenas uma exceção, a autoridade ou uma base defensável, transferência por transferência.',
  'barrier.noGround': 'Nenhuma das bases previstas na norma está disponível.',
  'barrier.incomplete': 'O texto não foi lido até o fim, e nenhuma das bases lidas está disponível.',
  'barrier.NOTIFICATION': 'A transferência deve ser comunicada à autoridade ou nela registrada.',
  'barrier.LOCAL_COPY': 'Os dados podem sair, mas uma cópia deve permanecer no país.',
  'barrier.LOCAL_STORAGE':
    'Os dados devem ser armazenados no país; o acesso a partir do exterior não fica proibido só por isso.',
  'barrier.LOCAL_INFRASTRUCTURE': 'Os dados podem sair, mas deve haver instalações no país.',
  'barrier.LOCAL_PROCESSING': 'Os dados devem ser tratados no país.',
  'barrier.BAN': 'Os dados não podem sair do país.',

  'mechanism.recognised': 'Grau de proteção reconhecido como adequado: {to} (por: {from}; desde: {date}).',
  'mechanism.recognisedWithinScope':
    'Grau de proteção reconhecido como adequado: {to} (por: {from}; desde: {date}), com este alcance: {scope}.',
  'mechanism.certifiedOnly':
    'Grau de proteção reconhecido como adequado somente para destinatários certificados: {to} (por: {from}; desde: {date}).',
  'mechanism.notRecognised':
    'Nenhum ato que valha para a origem ({from}) reconhece como adequado o grau de proteção do destino ({to}).',
  'mechanism.treaty':
    'Ambos estão vinculados por {agreements}: um advogado pode defender a transferência com essa base, nenhuma autoridade a confirmou.',
  'mechanism.noTreaty':
    'Origem e destino ({from}, {to}) não têm em comum um tratado de proteção de dados em vigor nem um acordo comercial com compromisso vinculante sobre esses fluxos de dados.',
  'mechanism.stateAgreement':
    'Pode existir um acordo entre os Estados ou seus supervisores; este conjunto de dados não reúne tais acordos, de modo que é preciso verificar.',
  'mechanism.instrument.STANDARD_CONTRACTUAL_CLAUSES':
    'Basta um contrato com as cláusulas-padrão contratuais adotadas pela autoridade.',
  'mechanism.instrument.AD_HOC_CONTRACT': 'Basta um contrato redigido pelas partes que assegure a proteção exigida.',
  'mechanism.instrument.BINDING_CORPORATE_RULES': 'Bastam normas que obriguem todas as empresas do grupo.',
  'mechanism.instrument.CERTIFICATION': 'Basta um selo ou certificado do destinatário em um sistema reconhecido.',
  'mechanism.instrument.CODE_OF_CONDUCT': 'Basta a adesão do destinatário a um código de conduta aprovado.',
  'mechanism.instrument.ACCOUNTABILITY':
    'Basta que o exportador continue a responder e assegure por seus próprios meios uma proteção equiparável.',
  'mechanism.instrument.INTRA_GROUP': 'Basta que as empresas do grupo observem normas comuns.',
  'mechanism.instrument.PROCESSOR_TRANSMISSION': 'Basta um contrato pelo qual o operador atue em nome do exportador.',
  'mechanism.instrument.EXPORTER_ASSESSMENT': 'Basta que o próprio exportador avalie a proteção no destino.',
  'mechanism.derogation':
    'Exceção: suas condições devem ser cumpridas na transferência ou no tipo de transferência de que se trate.',
  'mechanism.regulator': 'A autoridade pode autorizar a transferência no caso concreto.',
  'mechanism.priorAuthorisation': 'A autoridade deve aprovar previamente ({articles}).',
  'mechanism.onlyTowards.PROCESSOR': 'Serve apenas para transferências a um operador.',
  'mechanism.onlyTowards.GROUP_COMPANY': 'Serve apenas para transferências a uma empresa do mesmo grupo.',
  'mechanism.usableLater': 'Prevista na norma, utilizável somente a partir desta data: {date}.',
  'mechanism.notYetUsable': 'Prevista na norma, ainda não habilitada pela autoridade.',

  'leftOut.lawWithoutDate': '{articles}: norma editada, mas não consta o dia de sua entrada em vigor.',
  'leftOut.frameworkWithoutDate': '{law}: marco geral já editado, mas não consta o dia de sua entrada em vigor.',
  'leftOut.membershipWithoutDate': 'Participação em um grupo ({country}; {group}): não consta o início.',
  'leftOut.recognitionWithoutDate': 'Reconhecimento ({from} → {to}): não consta o início.',
  'leftOut.partyWithoutDate': '{agreement}: não consta o dia desde o qual obriga esta parte: {party}.',
  'leftOut.incompleteRule': '{articles}: a lista de bases não foi lida até o fim.',
  'leftOut.settlementUnknown': '{articles}: não consta se um painel pode exigir o seu cumprimento.',

  'score.corridor.unregulated': 'Livre, mas sem regulação: os dados ficam desprotegidos.',
  'score.corridor.unknown': 'O nível do corredor não é conhecido.',
  'score.rules.none': 'Nenhuma norma em vigor conta aqui.',
  'score.rules.general': 'Para os dados pessoais em geral, em todos os setores: {articles}.',
  'score.rules.several': 'Várias medidas, ou uma para vários setores: {articles}.',
  'score.rules.partial': 'Somente para um setor, dados específicos, alguns destinos ou alguns casos: {articles}.',
  'score.rules.facilities': 'Deve haver instalações no país: {articles}.',
  'score.binding.none':
    'Não consta em vigor nenhum compromisso de deixar os dados circularem que obrigue e seja exigível.',
  'score.binding.inForce': 'Um compromisso de deixar os dados circularem obriga e é exigível: {articles}.',
  'score.topic.none': 'Nada consta em vigor sobre este tema com outro país do grupo.',
  'score.topic.shared': 'Em vigor sobre este tema com {count} dos outros {others} países do grupo: {articles}.',
  'score.feature.YES': 'Tem: {articles}.',
  'score.feature.PARTIAL': 'Tem em parte: {articles}.',
  'score.feature.NO': 'Não tem, segundo {articles}.',
  'score.feature.noLaw': 'Não há lei geral de dados pessoais em vigor.',
  'score.feature.unrecorded': '{country}: não consta se seu regime o tem ({feature}).',
  'score.notCovered': 'Este conjunto de dados não abrange o direito do país ({country}).',

  'explanation.question':
    '{origin} → {destination}, {date}. Dados: {category}. Setor: {sector}. Destinatário: {recipient}.',
  'verdict.FREE': 'Livre: os dados podem ser transferidos sem nenhuma providência.',
  'verdict.SAFEGUARDS':
    'Requer garantias: os dados podem ser transferidos com uma medida que as partes podem tomar por si sós.',
  'verdict.CASE_BY_CASE':
    'Caso a caso: os dados só podem ser transferidos por uma exceção, com a autoridade ou com uma base defensável, transferência por transferência.',
  'verdict.LOCALISED':
    'Com localização: os dados podem sair, mas algo deve permanecer: uma cópia, o armazenamento ou instalações.',
  'verdict.PROHIBITED': 'Proibida: os dados não podem sair, ou não há nenhuma base disponível para isso.',
  'verdict.unregulated':
    'Livre, mas não regulada: a origem ({origin}) não tem um marco geral em vigor para esses dados e nenhuma regra se aplica. Os dados carecem de proteção, e quem comercia não tem base legal em que se apoiar.',
  'verdict.notCovered': 'Desconhecida: este conjunto de dados não abrange o direito da origem ({origin}).',
  'verdict.incomplete':
    'Desconhecida: um texto decisivo não foi lido até o fim, e nenhuma das bases lidas está disponível.',
  'certainty.rules': 'Regulada: há regras em vigor que se aplicam a este fluxo.',
  'certainty.silent': 'Regulada: há um marco geral em vigor ({laws}) que silencia sobre as transferências.',
  'verdict.atMost': 'No máximo, onde se verifiquem as condições indicadas abaixo: {level}.',
  'verdict.atMostUnknown': 'Onde se verifiquem as condições indicadas abaixo, o nível é desconhecido.',

  'barriers.line': '{number}. {summary}',
  'barriers.conditional': '{number}. Somente onde se verifique isto: {threshold}. {summary}',
  'barriers.more': 'Outras barreiras que aqui não se expõem: {count}.',
  'summary.heading': '{kind} ({articles}): {level}. {reason}',
  'grounds.AVAILABLE': 'Disponível sem outra providência ({mechanisms}; {articles}): {reason}',
  'grounds.certifiedOnly': 'Com um certificado do destinatário ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_INSTRUMENT': 'Com um instrumento das partes: {mechanisms} ({articles}).',
  'grounds.PER_TRANSFER': 'Para uma transferência determinada: {mechanisms} ({articles}).',
  'grounds.ARGUABLE': 'Defensável ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_REGULATOR': 'Com a autoridade ({mechanisms}; {articles}): {reason}',
  'grounds.NOT_AVAILABLE': 'Não disponível ({mechanisms}): {reason}',
  'summary.notifications': 'Deve ser comunicada quando a transferência se apoie nisto ({mechanisms}): {articles}.',
  'summary.regulators': 'Autoridade: {regulators}.',
  'summary.conflict': 'Possível conflito com {commitments}: uma questão para um advogado, não um veredito.',

  'disciplines.list': 'Acordos em vigor entre ambos que limitam tais medidas: {commitments}.',
  'disciplines.article': '{agreement}, {article}',
  'disciplines.commitment': '{article} ({topic}, {bindingness}, {settlement})',
  'disciplines.commitmentWithExceptions':
    '{article} ({topic}, {bindingness}, {settlement}; exceções que poderiam aplicar-se: {exceptions})',
  'disciplines.withSettlement': 'com solução de controvérsias',
  'disciplines.withoutSettlement': 'sem solução de controvérsias',
  'disciplines.settlementUnknown': 'não consta se há solução de controvérsias',

  'explanation.leftOut': 'Ficou de fora, porque não pôde ser ponderado: {facts}',
  'checked.SEEN_PRIMARY':
    'Grau de conferência: todos os fatos em que esta resposta se apoia foram lidos no texto oficial ou em uma cópia guardada dele.',
  'checked.SEEN_SECONDARY':
    'Grau de conferência: algum fato em que esta resposta se apoia foi lido apenas em uma fonte secundária.',
  'checked.RECALLED':
    'Grau de conferência: algum fato em que esta resposta se apoia é conhecimento geral que não foi conferido com nenhum texto.',
  'explanation.disclaimer': 'Direito na data: {date}. Material de pesquisa, não é aconselhamento jurídico.',

  'graph.barrier': '{kind}: {level}',
  'graph.mechanism': '{mechanism}: {status}',
  'graph.recognition': '{from} → {to}',

  'reform.GRANT_ADEQUACY': '{country}: reconhecer como adequada a proteção de {target}',
  'reform.REVOKE_ADEQUACY': '{country}: retirar o reconhecimento de {target}',
  'reform.ADD_MECHANISM': '{country}: acrescentar uma base para as transferências: {target}',
  'reform.ACTIVATE_MECHANISM': '{country}: tornar utilizável uma base que a lei prevê: {target}',
  'reform.REMOVE_RULE': '{country}: abrir mão do que exige {target}',
  'reform.ACCEDE': '{country}: aderir a {target}',
  'reform.WITHDRAW': '{country}: retirar-se de {target}',
  'reform.ADOPT_FEATURE': '{country}: acrescentar à lei geral: {target}',
  'reform.ENACT_BENCHMARK': '{country}: promulgar uma lei segundo o modelo de {target}',
  'reform.ENACT_BILL': '{country}: promulgar {target}',
  'reform.ADD_RULE': '{country}: acrescentar uma norma: {target}',
  'destination.basis.OWN_FRAMEWORK':
    'Medido pelo que a origem ({origin}) exige dos seus próprios controladores, pois a sua norma faz da proteção do destino um fundamento de transferência ({articles}).',
  'destination.basis.BENCHMARK':
    'Medido por um modelo de referência ({benchmark}), pois a norma da origem ({origin}) não dá uma medida própria para estes dados.',
  'destination.met':
    'O destino ({destination}) atende a {share} do que se exige: de {asked} critérios, {full} por inteiro, {partial} em parte, {none} em nada e {unknown} sem registro.',
  'destination.access': 'Normas que permitem ao Estado o acesso a estes dados: {articles}.',
  'destination.noAccess':
    'Não consta nenhuma norma que permita ao Estado o acesso a estes dados; isso não prova que não exista.',
  'candidate.pair': '{one} e {other}: distância {distance}.',
  'candidate.mutual': 'Os dois já se reconhecem mutuamente.',
  'candidate.noFramework': 'Não há aqui uma lei geral em vigor, ou o seu início não consta: {countries}.',
  'candidate.side':
    '{country} tem {share} do que {other} exige; passos que faltam para o reconhecimento mútuo: {steps}.',
  'conflict.potential':
    'Possível conflito: segundo {article}, a barreira que se aplica em {country} atinge este nível perante {parties}: {level}. Contrapõe-se a um compromisso vinculante: {commitment}.',
  'conflict.threshold': 'A norma se aplica apenas a alguns: {threshold}.',
  'conflict.exceptions.some': 'Exceções que podem justificá-la: {exceptions}.',
  'conflict.exceptions.none': 'Não consta nenhuma exceção que possa justificá-la.',
  'conflict.shelter.SHELTERED': 'Uma reserva registrada cobre a lei: {reservations}.',
  'conflict.shelter.NOT_SHELTERED':
    'Os anexos foram examinados, ou não alcançam o compromisso: nenhuma reserva cobre a lei.',
  'conflict.shelter.NOT_CHECKED': 'Nenhuma reserva registrada cobre a lei, mas os anexos não foram examinados.',
  'conflict.mayCover': 'Reservas que um jurista pode considerar aplicáveis: {reservations}.',
  'conflict.lawyer': 'Se há descumprimento é uma questão para um jurista; isto não é um veredicto.',
  'power.USED.recognition':
    '{mechanism} (na norma desde: {date}; {articles}). Em uso; reconhecimentos em vigor: {count}.',
  'power.USED.usable': '{mechanism} (na norma desde: {date}; {articles}). Utilizável a partir de {usable}.',
  'power.UNUSED': '{mechanism} (na norma desde: {date}; {articles}). Sem uso durante este número de dias: {days}.',
  'power.UNUSED.coming':
    '{mechanism} (na norma desde: {date}; {articles}). Sem uso durante este número de dias: {days}; utilizável a partir de {usable}.',
  'power.NOT_RECORDED': '{mechanism} (na norma desde: {date}; {articles}). Não consta se a autoridade agiu.',
  'power.NO_ACT_NEEDED': '{mechanism} (na norma desde: {date}; {articles}). Não exige ato da autoridade.',

  'brief.title.pair': 'Dados entre {one} e {other}',
  'brief.title.group': 'Dados entre {group}',
  'brief.countries': '{count} países',
  'brief.subtitle': '{category}; setor: {sector}; destinatário: {recipient}. Direito em {date}.',
  'brief.heading.state': 'Estado do direito',
  'brief.heading.barriers': 'Barreiras',
  'brief.heading.negotiation': 'O que pedir e o que oferecer',
  'brief.heading.precedents': 'Precedentes',
  'brief.heading.unverified': 'O que não está verificado',
  'brief.heading.sources': 'Fontes',
  'brief.column.country': 'País',
  'brief.column.law': 'Lei geral de dados pessoais',
  'brief.column.since': 'Em vigor desde',
  'brief.column.authority': 'Autoridade',
  'brief.column.corridors': 'Corredores a partir dali, por nível',
  'brief.framework.NONE': 'Nenhuma em vigor',
  'brief.framework.UNDATED': '{law}; o início não está registrado',
  'brief.framework.NOT_COVERED': 'Fora deste conjunto de dados',
  'brief.frameworks.IN_FORCE': 'Lei geral em vigor ({count}): ',
  'brief.frameworks.UNDATED': 'Promulgada, início não registrado ({count}): ',
  'brief.frameworks.NONE': 'Sem lei geral em vigor ({count}): ',
  'brief.frameworks.NOT_COVERED': 'Fora deste conjunto de dados ({count}): ',
  'brief.corridor': '{origin} → {destination}: ',
  'brief.matrix':
    'De {cells} corredores entre os {countries} países, {open} estão abertos (livres ou com garantias, regulados); livres mas sem regulação: {unregulated}; desconhecidos: {unknown}.',
  'brief.noBarrier': 'Nenhuma barreira fica acima de livre.',
  'brief.barrier': '{kind} ({articles}): {level}. ',
  'brief.barrierOfMatrix': '{kind} de {origins} ({articles}): {level}; corredores: {count}. ',
  'brief.condition': 'Somente se isto valer: {threshold}. ',
  'brief.grounds': 'Bases mais à mão: {grounds}. ',
  'brief.noGround': 'Nenhuma base está aberta. ',
  'brief.conflict': 'Possível conflito com um compromisso vinculante: uma pergunta para um advogado. ',
  'brief.asks': '{one} pode pedir a {other}: ',
  'brief.offers': '{one} pode oferecer a {other}, sem novo custo: ',
  'brief.clause': '{topic}: {agreement}, {article} ({strength}), dado a {parties}; devido hoje: {now}.',
  'brief.clauseOpen': ' Se é mais, depende de fatos que não estão registrados.',
  'brief.noAsks': 'nada que tenha sido dado a outros e não a ele.',
  'brief.noOffers': 'nada que deva a outros e não a ele.',
  'brief.landing': '{topic}: todos já aceitaram isto em algum lugar: {strength} (como em {models}).',
  'brief.landing.none': '{topic}: não há nada que todos tenham aceitado.',
  'brief.next': ' O passo seguinte, {strength}, foi aceito por {accepted}; não por {countries}.',
  'brief.groupAsk': '{topic}: a {countries}, {strength}, como aceitaram {accepted} (como em {models}).',
  'brief.groupOffer':
    '{topic}: todos já aceitaram {strength} em algum lugar, e {count} de {pairs} pares devem menos um ao outro. Cada um pode dá-lo aos demais sem novo custo.',
  'brief.groupAsks': 'Para pedir: ',
  'brief.groupOffers': 'Para oferecer: ',
  'brief.nobody': 'ninguém com certeza',
  'brief.none': 'Nada consta.',
  'brief.checked':
    'Fontes deste informe: {primary} lidas no texto oficial, {secondary} em fonte secundária, {recalled} não conferidas.',
  'brief.unchecked': 'Dito por conhecimento geral, não conferido com nenhum texto: {facts}.',
  'brief.uncheckedMore': 'Outros fatos não conferidos: {count}.',
  'brief.allChecked': 'Cada fato dito acima foi lido em algum texto.',
  'brief.dataset': '{title}, versão {version} de {date}, {license}.',
  'brief.notice': 'Material de pesquisa, não aconselhamento jurídico.',

  'precedents.landingZone': '{topic}: os {count} países já aceitaram pelo menos isto: {strength}. Modelos: {articles}.',
  'precedents.landingZone.open': 'Fatos que não constam poderiam elevá-lo: {strength}.',
  'precedents.landingZone.none':
    '{topic}: nada consta que os {count} países tenham aceitado. Sem compromisso conhecido: {countries}.',
  'precedents.shared': 'Aceito por todos na mesma forma, com suas exceções e testes: {articles}.',
  'precedents.nextForm':
    'A forma imediatamente acima, por suas exceções e testes: {articles}. Já a aceitaram: {accepted}. Não a aceitaram nesta forma: {countries}.',
  'precedents.next':
    'A próxima forma mais forte: {strength} ({articles}). Já a aceitaram: {accepted}. Não consta que a tenham aceitado em parte alguma: {countries}.',
  'precedents.next.none': 'Não consta que algum deles tenha aceitado uma forma mais forte.',
  'precedents.atMost': 'O máximo que {country} aceitou: {strength} ({articles}).',
  'exchange.ask':
    '{one} pode pedir a {other}: {articles} ({topic}; {strength}). {other} já o concedeu a outros: {parties}. O que {other} deve a {one} neste tema nessa data: {now}.',
  'exchange.offer':
    '{one} pode oferecer a {other}: {articles} ({topic}; {strength}), sem novo custo. {one} já o deve a outros: {parties}. O que {one} deve a {other} neste tema nessa data: {now}.',
  'exchange.towards.none': 'ninguém com certeza',
  'exchange.open': 'Se é mais do que isso depende de fatos que não constam.',
  'strength.settlementUnknown': 'vinculante, não consta se com solução de controvérsias',
  'strength.open': 'ao menos {low} e no máximo {high}, pois há fatos que não constam',
  'list.more': '{items} e mais {count}',
};
