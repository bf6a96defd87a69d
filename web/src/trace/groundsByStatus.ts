import { MechanismStatus } from '../../../src/vocabulary/corridor.js';

interface Ground {
  readonly status: MechanismStatus;
  readonly reason: string;
}

export interface GroundsOf<Of extends Ground> {
  readonly status: MechanismStatus;
  /** Those of one reason together, so that it is read once. */
  readonly alike: readonly { readonly reason: string; readonly grounds: readonly Of[] }[];
}

const statuses = Object.keys(MechanismStatus) as MechanismStatus[];

/** Grounds from open to shut; of a status, those of one reason together. */
export function groundsByStatus<Of extends Ground>(grounds: readonly Of[]): GroundsOf<Of>[] {
  return statuses.flatMap((status) => {
    const here = grounds.filter((ground) => ground.status === status);
    const reasons = [...new Set(here.map(({ reason }) => reason))];
    const alike = reasons.map((reason) => ({ reason, grounds: here.filter((ground) => ground.reason === reason) }));
    return alike.length === 0 ? [] : [{ status, alike }];
  });
}

/** The grounds nearest at hand: those of the best status that is not shut. */
export function nearestGrounds<Of extends Ground>(grounds: readonly Of[]): Of[] {
  const best = statuses.find((status) => status !== 'NOT_AVAILABLE' && grounds.some((each) => each.status === status));
  return grounds.filter(({ status }) => status === best);
}
