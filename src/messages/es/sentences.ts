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
  'score.disputeSettlement': '{articles}: no consta si un grupo especial puede hacerlo cumplir.',

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
  'power.USED.recognition':
    '{mechanism} (en la norma desde: {date}; {articles}). En uso; reconocimientos vigentes: {count}.',
  'power.USED.usable': '{mechanism} (en la norma desde: {date}; {articles}). Utilizable desde: {usable}.',
  'power.UNUSED': '{mechanism} (en la norma desde: {date}; {articles}). Sin uso durante este número de días: {days}.',
  'power.UNUSED.coming':
    '{mechanism} (en la norma desde: {date}; {articles}). Sin uso durante este número de días: {days}; utilizable desde: {usable}.',
  'power.NOT_RECORDED': '{mechanism} (en la norma desde: {date}; {articles}). No consta si la autoridad ha actuado.',
  'power.NO_ACT_NEEDED':
    '{mechanism} (en la norma desde: {date}; {articles}). No requiere ningún acto de la autoridad.',

  'change.LAW_ADOPTED': '{jurisdiction}: se aprueba {law}.',
  'change.LAW_IN_FORCE': '{jurisdiction}: entra en vigor {law}.',
  'change.LAW_REPLACED': '{jurisdiction}: termina {law}; la sustituye {by}.',
  'change.LAW_REPEALED': '{jurisdiction}: deja de estar en vigor {law}.',
  'change.BILL': '{jurisdiction}: se presenta o aprueba un proyecto de ley, según consta: {law}.',
  'change.BILL.INTRODUCED': '{jurisdiction}: se presenta un proyecto de ley: {law}.',
  'change.BILL.REPORTED': '{jurisdiction}: una comisión dictamina un proyecto de ley: {law}.',
  'change.BILL.PASSED_CHAMBER': '{jurisdiction}: una cámara aprueba un proyecto de ley: {law}.',
  'change.BILL.VETOED': '{jurisdiction}: se veta un proyecto de ley: {law}.',
  'change.BILL.SHELVED': '{jurisdiction}: se archiva un proyecto de ley: {law}.',
  'change.RULE_STARTS': '{jurisdiction}: empieza a aplicarse {law}, {article} ({effect}).',
  'change.RULE_ENDS': '{jurisdiction}: deja de aplicarse {law}, {article} ({effect}).',
  'change.MECHANISM_USABLE':
    '{jurisdiction}: pasan a ser utilizables bases previstas en {law}, {article} ({mechanisms}).',
  'change.PARTY_JOINS': '{agreement}: empieza a obligar a {party}.',
  'change.PARTY_LEAVES': '{agreement}: deja de obligar a {party}.',
  'change.AGREEMENT_SIGNED': '{agreement}: se firma.',
  'change.AGREEMENT_IN_FORCE': '{agreement}: entra en vigor.',
  'change.COMMITMENT_STARTS': '{agreement}, {article}: empieza el compromiso ({topic}).',
  'change.COMMITMENT_ENDS': '{agreement}, {article}: termina el compromiso ({topic}).',
  'change.RECOGNITION_GIVEN': '{giver} reconoce como adecuada la protección de {recognised}.',
  'change.RECOGNITION_WITHDRAWN': '{giver} deja de reconocer como adecuada la protección de {recognised}.',
  'change.MEMBERSHIP_STARTS': '{country} pasa a ser miembro: {group}.',
  'change.MEMBERSHIP_ENDS': '{country} deja de ser miembro: {group}.',
  'change.BOUND_STARTS': 'El derecho de un grupo empieza a obligar a {country}: {group}.',
  'change.BOUND_ENDS': 'El derecho de un grupo deja de obligar a {country}: {group}.',
  'change.REGULATOR_ESTABLISHED': '{jurisdiction}: se crea la autoridad {authority}.',
  'change.REGULATOR_DISSOLVED': '{jurisdiction}: se disuelve la autoridad {authority}.',

  'feed.title': 'Corredor: cambios del derecho sobre datos transfronterizos',
  'feed.titleOfCountries': 'Corredor: cambios del derecho sobre datos transfronterizos, {countries}',
  'feed.titleOfCorridor': 'Corredor: qué cambia para los datos de {origin} a {destination}',
  'feed.subtitle':
    'Lo que consta que cambia, pasado y futuro, y correcciones del registro. Material de investigación, no asesoramiento jurídico.',
  'feed.date': 'Fecha: {date}.',
  'feed.future': 'Aún por venir el día en que esto se escribió, según consta; no es un pronóstico.',
  'feed.shifts': 'Corredores entre los países cubiertos que cambió ({count}): {corridors}.',
  'feed.shift': 'Cambió el corredor: {corridor}.',
  'feed.shared': 'En ello participan otros cambios del mismo día.',
  'feed.more': 'y {count} más',
  'feed.correction': 'Corrección del registro: {summary}',
  'feed.corrected': 'El derecho no cambió; su registro era erróneo. Antes: {before} Ahora: {after}',
  'feed.checked': 'Grado de verificación: {grade}.',
};
