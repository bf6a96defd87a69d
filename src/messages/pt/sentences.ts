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
  'score.disputeSettlement': '{articles}: não consta se um painel pode exigir o seu cumprimento.',

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
  'power.USED.recognition':
    '{mechanism} (na norma desde: {date}; {articles}). Em uso; reconhecimentos em vigor: {count}.',
  'power.USED.usable': '{mechanism} (na norma desde: {date}; {articles}). Utilizável a partir de {usable}.',
  'power.UNUSED': '{mechanism} (na norma desde: {date}; {articles}). Sem uso durante este número de dias: {days}.',
  'power.UNUSED.coming':
    '{mechanism} (na norma desde: {date}; {articles}). Sem uso durante este número de dias: {days}; utilizável a partir de {usable}.',
  'power.NOT_RECORDED': '{mechanism} (na norma desde: {date}; {articles}). Não consta se a autoridade agiu.',
  'power.NO_ACT_NEEDED': '{mechanism} (na norma desde: {date}; {articles}). Não exige ato da autoridade.',

  'change.LAW_ADOPTED': '{jurisdiction}: é aprovada a norma {law}.',
  'change.LAW_IN_FORCE': '{jurisdiction}: entra em vigor {law}.',
  'change.LAW_REPLACED': '{jurisdiction}: termina {law}, substituída por {by}.',
  'change.LAW_REPEALED': '{jurisdiction}: deixa de estar em vigor {law}.',
  'change.BILL': '{jurisdiction}: é apresentado ou aprovado um projeto de lei, conforme consta: {law}.',
  'change.BILL.INTRODUCED': '{jurisdiction}: é apresentado um projeto de lei: {law}.',
  'change.BILL.REPORTED': '{jurisdiction}: uma comissão dá parecer sobre um projeto de lei: {law}.',
  'change.BILL.PASSED_CHAMBER': '{jurisdiction}: uma câmara aprova um projeto de lei: {law}.',
  'change.BILL.VETOED': '{jurisdiction}: um projeto de lei é vetado: {law}.',
  'change.BILL.SHELVED': '{jurisdiction}: um projeto de lei é arquivado: {law}.',
  'change.RULE_STARTS': '{jurisdiction}: passa a aplicar-se {law}, {article} ({effect}).',
  'change.RULE_ENDS': '{jurisdiction}: deixa de aplicar-se {law}, {article} ({effect}).',
  'change.MECHANISM_USABLE':
    '{jurisdiction}: tornam-se utilizáveis bases previstas em {law}, {article} ({mechanisms}).',
  'change.PARTY_JOINS': '{agreement}: passa a obrigar {party}.',
  'change.PARTY_LEAVES': '{agreement}: deixa de obrigar {party}.',
  'change.AGREEMENT_SIGNED': '{agreement}: é assinado.',
  'change.AGREEMENT_IN_FORCE': '{agreement}: entra em vigor.',
  'change.COMMITMENT_STARTS': '{agreement}, {article}: começa o compromisso ({topic}).',
  'change.COMMITMENT_ENDS': '{agreement}, {article}: termina o compromisso ({topic}).',
  'change.RECOGNITION_GIVEN': '{giver} reconhece como adequada a proteção de {recognised}.',
  'change.RECOGNITION_WITHDRAWN': '{giver} deixa de reconhecer como adequada a proteção de {recognised}.',
  'change.MEMBERSHIP_STARTS': '{country} passa a ser membro: {group}.',
  'change.MEMBERSHIP_ENDS': '{country} deixa de ser membro: {group}.',
  'change.BOUND_STARTS': 'O direito de um grupo passa a obrigar {country}: {group}.',
  'change.BOUND_ENDS': 'O direito de um grupo deixa de obrigar {country}: {group}.',
  'change.REGULATOR_ESTABLISHED': '{jurisdiction}: é criada a autoridade {authority}.',
  'change.REGULATOR_DISSOLVED': '{jurisdiction}: é dissolvida a autoridade {authority}.',

  'feed.title': 'Corredor: mudanças do direito sobre dados transfronteiriços',
  'feed.titleOfCountries': 'Corredor: mudanças do direito sobre dados transfronteiriços, {countries}',
  'feed.titleOfCorridor': 'Corredor: o que muda para os dados de {origin} para {destination}',
  'feed.subtitle':
    'O que consta que muda, passado e futuro, e correções do registro. Material de pesquisa, não aconselhamento jurídico.',
  'feed.date': 'Data: {date}.',
  'feed.future': 'Ainda por vir no dia em que isto foi escrito, conforme consta; não é uma previsão.',
  'feed.shifts': 'Corredores entre os países cobertos que mudou ({count}): {corridors}.',
  'feed.shift': 'Mudou o corredor: {corridor}.',
  'feed.shared': 'Outras mudanças do mesmo dia participam disso.',
  'feed.more': 'e mais {count}',
  'feed.correction': 'Correção do registro: {summary}',
  'feed.corrected': 'O direito não mudou; o seu registro estava errado. Antes: {before} Agora: {after}',
  'feed.checked': 'Grau de verificação: {grade}.',
};
