import type { MembershipFact, PartyFact } from '../../corridor/trace/facts.js';
import { bindsAt } from '../../corridor/trace/membership.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import type { Reform, World } from '../reform.js';
import { withFacts } from './lay.js';

/** Joins a country to an agreement; where the agreement founded a group that makes law, the law of the group reaches it too. */
export function accede(world: World, { country, target }: Reform, day: string): World {
  const entry: PartyFact = {
    agreement: target,
    party: country,
    status: 'IN_FORCE',
    since: day,
    until: null,
    notWith: [],
  };
  const member: MembershipFact = { country, group: target, kind: 'MEMBER', since: day, until: null };
  const foundsGroup = world.facts.memberships.some(({ group }) => group === target);
  return withFacts(world, {
    agreements: world.facts.agreements.map((agreement) =>
      agreement.id === target ? { ...agreement, parties: [...agreement.parties, entry] } : agreement,
    ),
    memberships: foundsGroup ? [...world.facts.memberships, member] : world.facts.memberships,
  });
}

export function withdraw(world: World, { country, target }: Reform, day: string): World {
  return withFacts(world, {
    agreements: world.facts.agreements.map((agreement) =>
      agreement.id === target
        ? {
            ...agreement,
            parties: agreement.parties.map((entry) =>
              entry.party === country && bindsAt(entry, day) ? { ...entry, until: day } : entry,
            ),
          }
        : agreement,
    ),
    memberships: world.facts.memberships.map((membership) =>
      membership.country === country && membership.group === target && holdsAt(day, membership.since, membership.until)
        ? { ...membership, until: day }
        : membership,
    ),
  });
}
