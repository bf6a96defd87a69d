import type { Sentences } from '../message.js';

// Names of countries stand in parentheses or after a colon: some take an article and some do not.
export const sentences: Sentences = {
  'barrier.standingGround': 'Una habilitación permanente ampara la transferencia: no hace falta ningún trámite.',
  'barrier.noCondition': 'La norma permite que estos datos circulen y no impone condiciones.',
  'barrier.ground.FREE': 'Hay una base disponible sin más trámite.',
  'barrier.ground.SAFEGUARDS': 'Basta un instrumento que las partes pueden otorgar por sí solas.',
  'barrier.ground.CASE_BY_CASE':
    'Solo queda una excepción, la autoridad o una base defendible, transferencia por transferencia.',
  'barrier.noGround': 'Ninguna de las bases que prevé la norma está disponible.',
  'barrier.incomplete': 'El texto no se leyó hasta el final, y ninguna de las bases leídas está disponible.',
  'barrier.NOTIFICATION': 'La transferencia debe declararse o inscribirse ante la autoridad.',
  'barrier.LOCAL_COPY': 'Los datos pueden salir, pero una copia debe permanecer en el país.',
  'barrier.LOCAL_STORAGE':
    'Los datos deben almacenarse en el país; el acceso desde el extranjero no queda prohibido solo por ello.',
  'barrier.LOCAL_INFRASTRUCTURE': 'Los datos pueden salir, pero debe haber instalaciones en el país.',
  'barrier.LOCAL_PROCESSING': 'Los datos deben tratarse en el país.',
  'barrier.BAN': 'Los datos no pueden salir del país.',

  'mechanism.recognised': 'Nivel de protección reconocido como adecuado: {to} (por: {from}; desde: {date}).',
  'mechanism.recognisedWithinScope':
    'Nivel de protección reconocido como adecuado: {to} (por: {from}; desde: {date}), con este alcance: {scope}.',
  'mechanism.certifiedOnly':
    'Nivel de protección reconocido como adecuado solo para destinatarios certificados: {to} (por: {from}; desde: {date}).',
  'mechanism.notRecognised':
    'Ningún acto que valga para el origen ({from}) reconoce un nivel adecuado de protección en el destino ({to}).',
  'mechanism.treaty':
    'Ambos están obligados por {agreements}: un abogado puede defender la transferencia sobre esa base, ninguna autoridad la ha confirmado.',
  'mechanism.noTreaty':
    'Origen y destino ({from}, {to}) no comparten un tratado vigente de protección de datos ni un acuerdo comercial con un compromiso vinculante sobre estos flujos de datos.',
  'mechanism.stateAgreement':
    'Puede existir un acuerdo entre los Estados o sus supervisores; este conjunto de datos no recoge tales acuerdos, de modo que hay que comprobarlo.',
  'mechanism.instrument.STANDARD_CONTRACTUAL_CLAUSES':
    'Basta un contrato con las cláusulas contractuales modelo adoptadas por la autoridad.',
  'mechanism.instrument.AD_HOC_CONTRACT':
    'Basta un contrato redactado por las partes que asegure la protección exigida.',
  'mechanism.instrument.BINDING_CORPORATE_RULES': 'Bastan normas que obliguen a todas las empresas del grupo.',
  'mechanism.instrument.CERTIFICATION': 'Basta una certificación del destinatario en un esquema reconocido.',
  'mechanism.instrument.CODE_OF_CONDUCT': 'Basta la adhesión del destinatario a un código de conducta aprobado.',
  'mechanism.instrument.ACCOUNTABILITY':
    'Basta que el exportador siga respondiendo y asegure por sus propios medios una protección equiparable.',
  'mechanism.instrument.INTRA_GROUP': 'Basta que las empresas del grupo observen normas comunes.',
  'mechanism.instrument.PROCESSOR_TRANSMISSION':
    'Basta un contrato por el que el encargado actúe por cuenta del exportador.',
  'mechanism.instrument.EXPORTER_ASSESSMENT': 'Basta que el propio exportador evalúe la protección en el destino.',
  'mechanism.derogation':
    'Excepción: sus condiciones deben cumplirse en la transferencia o clase de transferencias de que se trate.',
  'mechanism.regulator': 'La autoridad puede autorizar la transferencia en el caso concreto.',
  'mechanism.priorAuthorisation': 'La autoridad debe aprobar previamente ({articles}).',
  'mechanism.onlyTowards.PROCESSOR': 'Sirve solo para transferencias a un encargado.',
  'mechanism.onlyTowards.GROUP_COMPANY': 'Sirve solo para transferencias a una empresa del mismo grupo.',
  'mechanism.usableLater': 'Prevista por la norma, utilizable solo a partir de esta fecha: {date}.',
  'mechanism.notYetUsable': 'Prevista por la norma, aún no habilitada por la autoridad.',

  'leftOut.lawWithoutDate': '{articles}: norma dictada, pero no consta el día de su entrada en vigor.',
  'leftOut.frameworkWithoutDate': '{law}: marco general ya dictado, pero no consta el día de su entrada en vigor.',
  'leftOut.membershipWithoutDate': 'Pertenencia a un grupo ({country}; {group}): no consta su inicio.',
  'leftOut.recognitionWithoutDate': 'Reconocimiento ({from} → {to}): no consta su inicio.',
  'leftOut.partyWithoutDate': '{agreement}: no consta el día desde el que obliga a esta parte: {party}.',
  'leftOut.incompleteRule': '{articles}: la lista de bases no se leyó hasta el final.',
  'leftOut.settlementUnknown': '{articles}: no consta si un grupo especial puede hacerlo cumplir.',

  'score.corridor.unregulated': 'Libre, pero sin regular: los datos quedan sin protección.',
  'score.corridor.unknown': 'No se conoce el nivel del corredor.',
  'score.rules.none': 'Ninguna norma vigente cuenta aquí.',
  'score.rules.general': 'Para los datos personales en general, en todos los sectores: {articles}.',
  'score.rules.several': 'Varias medidas, o una para varios sectores: {articles}.',
  'score.rules.partial': 'Solo para un sector, datos específicos, ciertos destinos o ciertos casos: {articles}.',
  'score.rules.facilities': 'Debe haber instalaciones en el país: {articles}.',
  'score.binding.none': 'No consta en vigor ningún compromiso de dejar circular los datos que obligue y sea exigible.',
  'score.binding.inForce': 'Un compromiso de dejar circular los datos obliga y es exigible: {articles}.',
  'score.topic.none': 'No consta nada en vigor sobre este tema con otro país del grupo.',
  'score.topic.shared': 'En vigor sobre este tema con {count} de los otros {others} países del grupo: {articles}.',
  'score.feature.YES': 'Lo tiene: {articles}.',
  'score.feature.PARTIAL': 'Lo tiene en parte: {articles}.',
  'score.feature.NO': 'No lo tiene, según {articles}.',
  'score.feature.noLaw': 'No tiene una ley general de datos personales en vigor.',
  'score.feature.unrecorded': '{country}: no consta si su marco lo tiene ({feature}).',
  'score.notCovered': 'Este conjunto de datos no abarca el derecho del país ({country}).',

  'explanation.question':
    '{origin} → {destination}, {date}. Datos: {category}. Sector: {sector}. Destinatario: {recipient}.',
  'verdict.FREE': 'Libre: los datos pueden transferirse sin ningún trámite.',
  'verdict.SAFEGUARDS':
    'Requiere garantías: los datos pueden transferirse con un paso que las partes pueden dar por sí solas.',
  'verdict.CASE_BY_CASE':
    'Caso por caso: los datos solo pueden transferirse por una excepción, con la autoridad o sobre una base defendible, transferencia por transferencia.',
  'verdict.LOCALISED':
    'Con localización: los datos pueden salir, pero algo debe permanecer: una copia, el almacenamiento o instalaciones.',
  'verdict.PROHIBITED': 'Prohibida: los datos no pueden salir, o no hay ninguna base disponible para ello.',
  'verdict.unregulated':
    'Libre, pero no regulada: el origen ({origin}) no tiene un marco general vigente para estos datos y ninguna regla se aplica. Los datos carecen de protección, y quien comercia no tiene base legal en la que apoyarse.',
  'verdict.notCovered': 'Desconocida: este conjunto de datos no abarca el derecho del origen ({origin}).',
  'verdict.incomplete':
    'Desconocida: un texto decisivo no se leyó hasta el final, y ninguna de las bases leídas está disponible.',
  'certainty.rules': 'Regulada: hay reglas vigentes que se aplican a este flujo.',
  'certainty.silent': 'Regulada: hay un marco general vigente ({laws}) que guarda silencio sobre las transferencias.',
  'verdict.atMost': 'A lo sumo, donde se den las condiciones que se indican abajo: {level}.',
  'verdict.atMostUnknown': 'Donde se den las condiciones que se indican abajo, el nivel es desconocido.',

  'barriers.line': '{number}. {summary}',
  'barriers.conditional': '{number}. Solo donde se dé esto: {threshold}. {summary}',
  'barriers.more': 'Otras barreras que aquí no se exponen: {count}.',
  'summary.heading': '{kind} ({articles}): {level}. {reason}',
  'grounds.AVAILABLE': 'Disponible sin más trámite ({mechanisms}; {articles}): {reason}',
  'grounds.certifiedOnly': 'Con una certificación del destinatario ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_INSTRUMENT': 'Con un instrumento de las partes: {mechanisms} ({articles}).',
  'grounds.PER_TRANSFER': 'Para una transferencia determinada: {mechanisms} ({articles}).',
  'grounds.ARGUABLE': 'Defendible ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_REGULATOR': 'Con la autoridad ({mechanisms}; {articles}): {reason}',
  'grounds.NOT_AVAILABLE': 'No disponible ({mechanisms}): {reason}',
  'summary.notifications': 'Debe notificarse cuando la transferencia se apoye en ello ({mechanisms}): {articles}.',
  'summary.regulators': 'Autoridad: {regulators}.',
  'summary.conflict': 'Posible conflicto con {commitments}: una pregunta para un abogado, no un veredicto.',

  'disciplines.list': 'Acuerdos vigentes entre ambos que limitan tales medidas: {commitments}.',
  'disciplines.article': '{agreement}, {article}',
  'disciplines.commitment': '{article} ({topic}, {bindingness}, {settlement})',
  'disciplines.commitmentWithExceptions':
    '{article} ({topic}, {bindingness}, {settlement}; excepciones que podrían aplicarse: {exceptions})',
  'disciplines.withSettlement': 'con solución de controversias',
  'disciplines.withoutSettlement': 'sin solución de controversias',
  'disciplines.settlementUnknown': 'no consta si hay solución de controversias',

  'explanation.leftOut': 'Quedó fuera, porque no se pudo ponderar: {facts}',
  'checked.SEEN_PRIMARY':
    'Grado de comprobación: todos los hechos en que se apoya esta respuesta se leyeron en el texto oficial o en una copia guardada de él.',
  'checked.SEEN_SECONDARY':
    'Grado de comprobación: algún hecho en que se apoya esta respuesta se leyó solo en una fuente secundaria.',
  'checked.RECALLED':
    'Grado de comprobación: algún hecho en que se apoya esta respuesta es conocimiento general que no se cotejó con ningún texto.',
  'explanation.disclaimer': 'Derecho a la fecha: {date}. Material de investigación, no es asesoramiento jurídico.',

  'graph.barrier': '{kind}: {level}',
  'graph.mechanism': '{mechanism}: {status}',
  'graph.recognition': '{from} → {to}',

  'reform.GRANT_ADEQUACY': '{country}: reconocer como adecuada la protección de {target}',
  'reform.REVOKE_ADEQUACY': '{country}: retirar el reconocimiento de {target}',
  'reform.ADD_MECHANISM': '{country}: agregar una base para las transferencias: {target}',
  'reform.ACTIVATE_MECHANISM': '{country}: hacer utilizable una base que su ley prevé: {target}',
  'reform.REMOVE_RULE': '{country}: renunciar a lo que exige {target}',
  'reform.ACCEDE': '{country}: adherirse a {target}',
  'reform.WITHDRAW': '{country}: retirarse de {target}',
  'reform.ADOPT_FEATURE': '{country}: agregar a su ley general: {target}',
  'reform.ENACT_BENCHMARK': '{country}: promulgar una ley según el modelo de {target}',
  'reform.ENACT_BILL': '{country}: promulgar {target}',
  'reform.ADD_RULE': '{country}: agregar una norma: {target}',
  'destination.basis.OWN_FRAMEWORK':
    'Medido por lo que el origen ({origin}) exige a sus propios responsables, ya que su norma hace de la protección del destino una base de transferencia ({articles}).',
  'destination.basis.BENCHMARK':
    'Medido por un modelo de referencia ({benchmark}), ya que la norma del origen ({origin}) no da una medida propia para estos datos.',
  'destination.met':
    'El destino ({destination}) cumple {share} de lo exigido: de {asked} criterios, {full} por completo, {partial} en parte, {none} en nada y {unknown} sin registro.',
  'destination.access': 'Normas que permiten al Estado acceder a estos datos: {articles}.',
  'destination.noAccess':
    'No consta ninguna norma que permita al Estado acceder a estos datos; eso no prueba que no exista.',
  'candidate.pair': '{one} y {other}: distancia {distance}.',
  'candidate.mutual': 'Los dos ya se reconocen mutuamente.',
  'candidate.noFramework': 'No hay aquí una ley general vigente, o no consta su inicio: {countries}.',
  'candidate.side':
    '{country} tiene {share} de lo que exige {other}; pasos pendientes para el reconocimiento mutuo: {steps}.',
  'conflict.potential':
    'Posible conflicto: según {article}, la barrera que se aplica en {country} alcanza este nivel frente a {parties}: {level}. Se opone a un compromiso vinculante: {commitment}.',
  'conflict.threshold': 'La norma se aplica solo a algunos: {threshold}.',
  'conflict.exceptions.some': 'Excepciones que pueden justificarla: {exceptions}.',
  'conflict.exceptions.none': 'No consta ninguna excepción que pueda justificarla.',
  'conflict.shelter.SHELTERED': 'Una reserva registrada cubre la ley: {reservations}.',
  'conflict.shelter.NOT_SHELTERED':
    'Se examinaron los anexos, o estos no alcanzan el compromiso: ninguna reserva cubre la ley.',
  'conflict.shelter.NOT_CHECKED': 'Ninguna reserva registrada cubre la ley, pero no se examinaron los anexos.',
  'conflict.mayCover': 'Reservas que un jurista puede considerar aplicables: {reservations}.',
  'conflict.lawyer': 'Si hay incumplimiento es una cuestión para un jurista; esto no es un veredicto.',
  'power.USED.recognition':
    '{mechanism} (en la norma desde: {date}; {articles}). En uso; reconocimientos vigentes: {count}.',
  'power.USED.usable': '{mechanism} (en la norma desde: {date}; {articles}). Utilizable desde: {usable}.',
  'power.UNUSED': '{mechanism} (en la norma desde: {date}; {articles}). Sin uso durante este número de días: {days}.',
  'power.UNUSED.coming':
    '{mechanism} (en la norma desde: {date}; {articles}). Sin uso durante este número de días: {days}; utilizable desde: {usable}.',
  'power.NOT_RECORDED': '{mechanism} (en la norma desde: {date}; {articles}). No consta si la autoridad ha actuado.',
  'power.NO_ACT_NEEDED':
    '{mechanism} (en la norma desde: {date}; {articles}). No requiere ningún acto de la autoridad.',

  'brief.title.pair': 'Datos entre {one} y {other}',
  'brief.title.group': 'Datos entre {group}',
  'brief.countries': '{count} países',
  'brief.subtitle': '{category}; sector: {sector}; destinatario: {recipient}. Derecho a {date}.',
  'brief.heading.state': 'Estado del derecho',
  'brief.heading.barriers': 'Barreras',
  'brief.heading.negotiation': 'Qué pedir y qué ofrecer',
  'brief.heading.precedents': 'Precedentes',
  'brief.heading.unverified': 'Qué no está verificado',
  'brief.heading.sources': 'Fuentes',
  'brief.column.country': 'País',
  'brief.column.law': 'Ley general de datos personales',
  'brief.column.since': 'En vigor desde',
  'brief.column.authority': 'Autoridad',
  'brief.column.corridors': 'Corredores desde allí, por nivel',
  'brief.framework.NONE': 'Ninguna en vigor',
  'brief.framework.UNDATED': '{law}; no consta su inicio',
  'brief.framework.NOT_COVERED': 'Fuera de este conjunto de datos',
  'brief.frameworks.IN_FORCE': 'Ley general en vigor ({count}): ',
  'brief.frameworks.UNDATED': 'Promulgada, no consta su inicio ({count}): ',
  'brief.frameworks.NONE': 'Sin ley general en vigor ({count}): ',
  'brief.frameworks.NOT_COVERED': 'Fuera de este conjunto de datos ({count}): ',
  'brief.corridor': '{origin} → {destination}: ',
  'brief.matrix':
    'De {cells} corredores entre los {countries} países, {open} están abiertos (libres o con garantías, regulados); libres pero sin regular: {unregulated}; desconocidos: {unknown}.',
  'brief.noBarrier': 'Ninguna barrera queda por encima de libre.',
  'brief.barrier': '{kind} ({articles}): {level}. ',
  'brief.barrierOfMatrix': '{kind} de {origins} ({articles}): {level}; corredores: {count}. ',
  'brief.condition': 'Solo si se cumple esto: {threshold}. ',
  'brief.grounds': 'Bases más a mano: {grounds}. ',
  'brief.noGround': 'Ninguna base está abierta. ',
  'brief.conflict': 'Posible conflicto con un compromiso vinculante: una pregunta para un abogado. ',
  'brief.asks': '{one} puede pedir a {other}: ',
  'brief.offers': '{one} puede ofrecer a {other}, sin nuevo coste: ',
  'brief.clause': '{topic}: {agreement}, {article} ({strength}), dado a {parties}; debido hoy: {now}.',
  'brief.clauseOpen': ' Que sea más depende de hechos que no constan.',
  'brief.noAsks': 'nada que se haya dado a otros y no a él.',
  'brief.noOffers': 'nada que deba a otros y no a él.',
  'brief.landing': '{topic}: todos han aceptado esto en algún lugar: {strength} (como en {models}).',
  'brief.landing.none': '{topic}: no hay nada que todos hayan aceptado.',
  'brief.next': ' El paso siguiente, {strength}, lo aceptaron {accepted}; no {countries}.',
  'brief.groupAsk': '{topic}: a {countries}, {strength}, como aceptaron {accepted} (como en {models}).',
  'brief.groupOffer':
    '{topic}: todos han aceptado {strength} en algún lugar, y {count} de {pairs} pares se deben menos. Cada uno puede darlo a los demás sin nuevo coste.',
  'brief.groupAsks': 'Para pedir: ',
  'brief.groupOffers': 'Para ofrecer: ',
  'brief.nobody': 'nadie con certeza',
  'brief.none': 'No consta nada.',
  'brief.checked':
    'Fuentes de este informe: {primary} leídas en el texto oficial, {secondary} en una fuente secundaria, {recalled} sin comprobar.',
  'brief.unchecked': 'Dicho por conocimiento general, sin comprobar con ningún texto: {facts}.',
  'brief.uncheckedMore': 'Otros hechos sin comprobar: {count}.',
  'brief.allChecked': 'Cada hecho dicho arriba se leyó en algún texto.',
  'brief.dataset': '{title}, versión {version} de {date}, {license}.',
  'brief.notice': 'Material de investigación, no asesoramiento jurídico.',

  'precedents.landingZone':
    '{topic}: los {count} países ya han aceptado al menos esto: {strength}. Modelos: {articles}.',
  'precedents.landingZone.open': 'Hechos que no constan podrían elevarlo: {strength}.',
  'precedents.landingZone.none':
    '{topic}: no consta nada que los {count} países hayan aceptado. Sin compromiso conocido: {countries}.',
  'precedents.shared': 'Aceptado por todos en la misma forma, con sus excepciones y pruebas: {articles}.',
  'precedents.nextForm':
    'La forma inmediatamente superior, por sus excepciones y pruebas: {articles}. La han aceptado: {accepted}. No la han aceptado en esta forma: {countries}.',
  'precedents.next':
    'La siguiente forma más fuerte: {strength} ({articles}). La han aceptado: {accepted}. No consta que la hayan aceptado en ninguna parte: {countries}.',
  'precedents.next.none': 'No consta que alguno de ellos haya aceptado una forma más fuerte.',
  'precedents.atMost': 'Lo máximo que ha aceptado {country}: {strength} ({articles}).',
  'exchange.ask':
    '{one} puede pedir a {other}: {articles} ({topic}; {strength}). {other} ya lo ha concedido a otros: {parties}. Lo que {other} debe a {one} en este tema en esa fecha: {now}.',
  'exchange.offer':
    '{one} puede ofrecer a {other}: {articles} ({topic}; {strength}), sin nuevo costo. {one} ya lo debe a otros: {parties}. Lo que {one} debe a {other} en este tema en esa fecha: {now}.',
  'exchange.towards.none': 'nadie con certeza',
  'exchange.open': 'Si es más que eso depende de hechos que no constan.',
  'strength.settlementUnknown': 'vinculante, no consta si con solución de diferencias',
  'strength.open': 'al menos {low} y a lo sumo {high}, pues hay hechos que no constan',
  'list.more': '{items} y {count} más',
};
