/** Sentences with the places that values take. Lists of grounds and articles come in as values; the sentence around them stands here. */
export const sentences = {
  'barrier.standingGround': 'A standing ground covers the transfer: nothing has to be set up.',
  'barrier.noCondition': 'The law lets these data flow and sets no condition.',
  'barrier.ground.FREE': 'A ground is open as it stands: nothing has to be set up.',
  'barrier.ground.SAFEGUARDS': 'An instrument that the parties can set up alone is enough.',
  'barrier.ground.CASE_BY_CASE':
    'Only a derogation, the regulator or an arguable ground is left, transfer by transfer.',
  'barrier.noGround': 'None of the grounds that the law names is open.',
  'barrier.incomplete': 'The text was not read to its end, and none of the grounds that were read is open.',
  'barrier.NOTIFICATION': 'The transfer must be declared to the authority or registered with it.',
  'barrier.LOCAL_COPY': 'The data may leave, but a copy must stay in the country.',
  'barrier.LOCAL_STORAGE': 'The data must be stored in the country; access from abroad is not forbidden by that alone.',
  'barrier.LOCAL_INFRASTRUCTURE': 'The data may leave, but facilities must be in the country.',
  'barrier.LOCAL_PROCESSING': 'The data must be processed in the country.',
  'barrier.BAN': 'The data may not leave the country.',

  'mechanism.recognised': 'Protection recognised as adequate: {to} (by {from}, since {date}).',
  'mechanism.recognisedWithinScope':
    'Protection recognised as adequate: {to} (by {from}, since {date}), within this scope: {scope}.',
  'mechanism.certifiedOnly':
    'Protection recognised as adequate for recipients that have certified themselves only: {to} (by {from}, since {date}).',
  'mechanism.notRecognised':
    'No act that counts for the origin ({from}) recognises the protection of the destination ({to}) as adequate.',
  'mechanism.treaty':
    'Both are bound by {agreements}: a lawyer can defend the transfer on that footing, no regulator has confirmed it.',
  'mechanism.noTreaty':
    'Origin and destination ({from}, {to}) share no data-protection treaty in force and no trade agreement with a binding commitment on these data flows.',
  'mechanism.stateAgreement':
    'An agreement between the states or their supervisors may exist; this data set does not hold such agreements, so it has to be checked.',
  'mechanism.instrument.STANDARD_CONTRACTUAL_CLAUSES':
    'A contract with the standard clauses that the authority has adopted is enough.',
  'mechanism.instrument.AD_HOC_CONTRACT':
    'A contract of the parties’ own drafting that secures the protection asked for is enough.',
  'mechanism.instrument.BINDING_CORPORATE_RULES': 'Rules that bind all companies of the group are enough.',
  'mechanism.instrument.CERTIFICATION': 'A certificate of the recipient under a recognised scheme is enough.',
  'mechanism.instrument.CODE_OF_CONDUCT': 'The recipient’s commitment to an approved code of conduct is enough.',
  'mechanism.instrument.ACCOUNTABILITY':
    'It is enough that the exporter stays accountable and secures comparable protection by its own means.',
  'mechanism.instrument.INTRA_GROUP': 'It is enough that the companies of the group keep to common rules.',
  'mechanism.instrument.PROCESSOR_TRANSMISSION':
    'A contract under which the processor acts for the exporter is enough.',
  'mechanism.instrument.EXPORTER_ASSESSMENT':
    'The exporter’s own assessment of the protection at the destination is enough.',
  'mechanism.derogation': 'A derogation: its conditions must be met in the given transfer or kind of transfer.',
  'mechanism.regulator': 'The authority can permit the transfer in the individual case.',
  'mechanism.priorAuthorisation': 'The authority must approve beforehand ({articles}).',
  'mechanism.onlyTowards.PROCESSOR': 'Serves transfers to a processor only.',
  'mechanism.onlyTowards.GROUP_COMPANY': 'Serves transfers to a company of the same group only.',
  'mechanism.usableLater': 'Named by the law, usable only from {date}.',
  'mechanism.notYetUsable': 'Named by the law, not yet made usable by the authority.',

  'leftOut.lawWithoutDate': '{articles}: enacted, but the day of entry into force is not recorded.',
  'leftOut.frameworkWithoutDate':
    '{law}: a general framework that was enacted, but whose entry into force is not recorded.',
  'leftOut.membershipWithoutDate': 'Membership of {country} in {group}: its start is not recorded.',
  'leftOut.recognitionWithoutDate': 'Recognition of {to} by {from}: its start is not recorded.',
  'leftOut.partyWithoutDate': '{agreement}: the day from which it binds {party} is not recorded.',
  'leftOut.incompleteRule': '{articles}: the list of grounds was not read to its end.',

  'score.corridor.unregulated': 'Free, but unregulated: the data are unprotected.',
  'score.corridor.unknown': 'The level of the corridor is not known.',
  'score.rules.none': 'No rule in force counts here.',
  'score.rules.general': 'For personal data in general, in all sectors: {articles}.',
  'score.rules.several': 'Several measures, or one for several sectors: {articles}.',
  'score.rules.partial': 'Only for one sector, specific data, some destinations or some cases: {articles}.',
  'score.rules.facilities': 'Facilities must be in the country: {articles}.',
  'score.binding.none': 'No commitment to let data flow is known to be in force that binds and can be enforced.',
  'score.binding.inForce': 'A commitment to let data flow binds and can be enforced: {articles}.',
  'score.topic.none': 'Nothing is known to be in force on this topic with another country of the group.',
  'score.topic.shared': 'In force on this topic with {count} of the {others} other countries of the group: {articles}.',
  'score.feature.YES': 'It has this: {articles}.',
  'score.feature.PARTIAL': 'It has this in part: {articles}.',
  'score.feature.NO': 'It does not have this, by {articles}.',
  'score.feature.noLaw': 'It has no general law on personal data in force.',
  'score.feature.unrecorded': '{country}: whether its framework has this is not recorded ({feature}).',
  'score.notCovered': 'This data set does not cover the law of the country ({country}).',
  'score.disputeSettlement': '{articles}: whether a panel can enforce it is not recorded.',

  'explanation.question':
    '{origin} → {destination}, {date}. Data: {category}. Sector: {sector}. Recipient: {recipient}.',
  'verdict.FREE': 'Free: the data may go, and nothing has to be set up.',
  'verdict.SAFEGUARDS': 'Needs safeguards: the data may go with a step that the parties can take alone.',
  'verdict.CASE_BY_CASE':
    'Case by case: the data may go only on a derogation, with the regulator or on an arguable ground, transfer by transfer.',
  'verdict.LOCALISED': 'Localised: the data may leave, but something must stay: a copy, the storage or facilities.',
  'verdict.PROHIBITED': 'Prohibited: the data may not leave, or no ground on which they could is open.',
  'verdict.unregulated':
    'Free, but unregulated: the origin ({origin}) has no general framework in force for these data and no rule applies. The data are unprotected, and a trader has no legal ground to rely on.',
  'verdict.notCovered': 'Unknown: this data set does not cover the law of the origin ({origin}).',
  'verdict.incomplete':
    'Unknown: a text that decides was not read to its end, and none of the grounds that were read is open.',
  'certainty.rules': 'Regulated: rules in force apply to this flow.',
  'certainty.silent': 'Regulated: a general framework is in force ({laws}) and is silent on transfers.',
  'verdict.atMost': 'At most, where the conditions told below are met: {level}.',
  'verdict.atMostUnknown': 'Where the conditions told below are met, the level is unknown.',

  'barriers.line': '{number}. {summary}',
  'barriers.conditional': '{number}. Only where this holds: {threshold}. {summary}',
  'barriers.more': 'Further barriers, not told here: {count}.',
  'summary.heading': '{kind} ({articles}): {level}. {reason}',
  'grounds.AVAILABLE': 'Open as it stands ({mechanisms}; {articles}): {reason}',
  'grounds.certifiedOnly': 'With a certificate of the recipient ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_INSTRUMENT': 'With an instrument that the parties set up: {mechanisms} ({articles}).',
  'grounds.PER_TRANSFER': 'For a given transfer: {mechanisms} ({articles}).',
  'grounds.ARGUABLE': 'Arguable ({mechanisms}; {articles}): {reason}',
  'grounds.NEEDS_REGULATOR': 'With the regulator ({mechanisms}; {articles}): {reason}',
  'grounds.NOT_AVAILABLE': 'Shut ({mechanisms}): {reason}',
  'summary.notifications': 'To be notified where the transfer rests on it ({mechanisms}): {articles}.',
  'summary.regulators': 'Enforced by: {regulators}.',
  'summary.conflict': 'Potential conflict with {commitments}: a question for a lawyer, not a verdict.',

  'disciplines.list': 'Agreements in force between the two that limit such measures: {commitments}.',
  'disciplines.article': '{agreement}, {article}',
  'disciplines.commitment': '{article} ({topic}, {bindingness}, {settlement})',
  'disciplines.commitmentWithExceptions':
    '{article} ({topic}, {bindingness}, {settlement}; exceptions that may apply: {exceptions})',
  'disciplines.withSettlement': 'with dispute settlement',
  'disciplines.withoutSettlement': 'without dispute settlement',
  'disciplines.settlementUnknown': 'dispute settlement not recorded',

  'explanation.leftOut': 'Left out, since it could not be weighed: {facts}',
  'checked.SEEN_PRIMARY':
    'How well checked: every fact behind this answer was read in the official text or a stored copy of it.',
  'checked.SEEN_SECONDARY': 'How well checked: some fact behind this answer was read in a secondary source only.',
  'checked.RECALLED':
    'How well checked: some fact behind this answer is general knowledge that was not checked against any text.',
  'explanation.disclaimer': 'Law as of {date}. Research material, no legal advice.',

  'graph.barrier': '{kind}: {level}',
  'graph.mechanism': '{mechanism}: {status}',
  'graph.recognition': '{from} → {to}',

  'reform.GRANT_ADEQUACY': '{country} recognises the protection of {target} as adequate',
  'reform.REVOKE_ADEQUACY': '{country} withdraws its recognition of {target}',
  'reform.ADD_MECHANISM': '{country} adds a ground for transfers: {target}',
  'reform.ACTIVATE_MECHANISM': '{country} makes a ground usable that its law names: {target}',
  'reform.REMOVE_RULE': '{country} gives up what {target} demands',
  'reform.ACCEDE': '{country} accedes to {target}',
  'reform.WITHDRAW': '{country} withdraws from {target}',
  'reform.ADOPT_FEATURE': '{country} adds to its general law: {target}',
  'reform.ENACT_BENCHMARK': '{country} enacts a law on the model of {target}',
  'reform.ENACT_BILL': '{country} enacts {target}',
  'reform.ADD_RULE': '{country} adds a rule: {target}',
  'destination.basis.OWN_FRAMEWORK':
    'Measured by what the origin ({origin}) asks of its own controllers, since its law makes the protection of the destination a ground ({articles}).',
  'destination.basis.BENCHMARK':
    'Measured by a benchmark ({benchmark}), since the law of the origin ({origin}) gives no measure of its own for these data.',
  'destination.met':
    'The destination ({destination}) meets {share} of what is asked: of {asked} criteria {full} in full, {partial} in part, {none} not at all, {unknown} not recorded.',
  'destination.access': 'Rules that let the state reach these data: {articles}.',
  'destination.noAccess':
    'No rule that lets the state reach these data is recorded; that does not prove that there is none.',
  'candidate.pair': '{one} and {other}: distance {distance}.',
  'candidate.mutual': 'The two recognise each other already.',
  'candidate.noFramework': 'No general law is in force here, or its start is not recorded: {countries}.',
  'candidate.side': '{country} has {share} of what {other} asks; steps left before both recognise each other: {steps}.',
  'power.USED.recognition': '{mechanism}: named since {date} ({articles}). In use; recognitions in force: {count}.',
  'power.USED.usable': '{mechanism}: named since {date} ({articles}). Made usable from {usable}.',
  'power.UNUSED': '{mechanism}: named since {date} ({articles}). Unused for this number of days: {days}.',
  'power.UNUSED.coming':
    '{mechanism}: named since {date} ({articles}). Unused for this number of days: {days}; usable from {usable}.',
  'power.NOT_RECORDED':
    '{mechanism}: named since {date} ({articles}). Whether the authority has acted on it is not recorded.',
  'power.NO_ACT_NEEDED': '{mechanism}: named since {date} ({articles}). Needs no act of the authority.',

  'change.LAW_ADOPTED': '{jurisdiction}: {law} is adopted.',
  'change.LAW_IN_FORCE': '{jurisdiction}: {law} enters into force.',
  'change.LAW_REPLACED': '{jurisdiction}: {law} ends; {by} takes its place.',
  'change.LAW_REPEALED': '{jurisdiction}: {law} is no longer in force.',
  'change.BILL': '{jurisdiction}: a bill is introduced or passed, as recorded: {law}.',
  'change.BILL.INTRODUCED': '{jurisdiction}: a bill is introduced: {law}.',
  'change.BILL.REPORTED': '{jurisdiction}: a committee reports on a bill: {law}.',
  'change.BILL.PASSED_CHAMBER': '{jurisdiction}: one chamber passes a bill: {law}.',
  'change.BILL.VETOED': '{jurisdiction}: a bill is vetoed: {law}.',
  'change.BILL.SHELVED': '{jurisdiction}: a bill is shelved: {law}.',
  'change.RULE_STARTS': '{jurisdiction}: {law}, {article}, starts to apply ({effect}).',
  'change.RULE_ENDS': '{jurisdiction}: {law}, {article}, no longer applies ({effect}).',
  'change.MECHANISM_USABLE': '{jurisdiction}: grounds that {law}, {article}, names become usable ({mechanisms}).',
  'change.PARTY_JOINS': '{agreement}: it begins to bind {party}.',
  'change.PARTY_LEAVES': '{agreement}: it no longer binds {party}.',
  'change.AGREEMENT_SIGNED': '{agreement}: it is signed.',
  'change.AGREEMENT_IN_FORCE': '{agreement}: it enters into force.',
  'change.COMMITMENT_STARTS': '{agreement}, {article}: the commitment starts ({topic}).',
  'change.COMMITMENT_ENDS': '{agreement}, {article}: the commitment ends ({topic}).',
  'change.RECOGNITION_GIVEN': '{giver} recognises the protection of {recognised} as adequate.',
  'change.RECOGNITION_WITHDRAWN': '{giver} no longer recognises the protection of {recognised} as adequate.',
  'change.MEMBERSHIP_STARTS': '{country} becomes a member: {group}.',
  'change.MEMBERSHIP_ENDS': '{country} is no longer a member: {group}.',
  'change.BOUND_STARTS': 'The law of a group begins to bind {country}: {group}.',
  'change.BOUND_ENDS': 'The law of a group no longer binds {country}: {group}.',
  'change.REGULATOR_ESTABLISHED': '{jurisdiction}: the authority {authority} is set up.',
  'change.REGULATOR_DISSOLVED': '{jurisdiction}: the authority {authority} is dissolved.',

  'feed.title': 'Corredor: changes of the law on cross-border data',
  'feed.titleOfCountries': 'Corredor: changes of the law on cross-border data, {countries}',
  'feed.titleOfCorridor': 'Corredor: what changes for data from {origin} to {destination}',
  'feed.subtitle':
    'What is recorded to change, past and future, and corrections of the record. Research material, no legal advice.',
  'feed.date': 'Date: {date}.',
  'feed.future': 'Still to come on the day on which this was written, as recorded; not a forecast.',
  'feed.shifts': 'Corridors between the countries covered that it changed ({count}): {corridors}.',
  'feed.shift': 'It changed the corridor: {corridor}.',
  'feed.shared': 'Other changes of the same day have a share in that.',
  'feed.more': 'and {count} more',
  'feed.correction': 'Correction of the record: {summary}',
  'feed.corrected': 'The law did not change; this record of it was wrong. Before: {before} Now: {after}',
  'feed.checked': 'How well checked: {grade}.',
} as const;
